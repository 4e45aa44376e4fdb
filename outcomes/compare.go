package outcomes

import (
	"errors"
	"math/big"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Verdict is what a comparison comes to. A difference that chance explains is none of better, worse, higher or lower.
type Verdict uint8

const (
	Better    Verdict = iota + 1 // on the good side of the benchmark
	Similar                      // chance explains the difference
	Worse                        // on the bad side of the benchmark
	Higher                       // above the benchmark, where neither way is better
	Lower                        // below the benchmark, where neither way is better
	Within                       // in line with the benchmark, for a measure that should be: chance explains the difference
	Outside                      // out of line with the benchmark, above or below it
	CannotSay                    // something is missing; see Unsaid
)

var verdictNames = [...]string{"", "better", "similar", "worse", "higher", "lower", "within", "outside", "cannot_say"}

// String gives the verdict as text: better, similar, worse, higher, lower, within, outside, cannot_say.
func (v Verdict) String() string { return enum.String("verdict", verdictNames[:], v) }

// MarshalText writes the verdict as String does. A verdict that is not set is a *righthelp.MalformedError.
func (v Verdict) MarshalText() ([]byte, error) { return enum.Marshal("verdict", verdictNames[:], v) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (v *Verdict) UnmarshalText(text []byte) error {
	return enum.Unmarshal("verdict", verdictNames[:], text, v)
}

// Unsaid is why a comparison has no verdict.
type Unsaid uint8

const (
	NoFigure     Unsaid = iota + 1 // the area has no figure
	NoBenchmark                    // the benchmark has no figure, or no neighbour has
	NoLimits                       // the area's figure was published without limits
	TooFewEvents                   // a directly standardised rate of fewer than ten events
)

var unsaidNames = [...]string{"", "no_figure", "no_benchmark", "no_limits", "too_few_events"}

// String gives the reason as text: no_figure, no_benchmark, no_limits, too_few_events.
func (u Unsaid) String() string { return enum.String("unsaid", unsaidNames[:], u) }

// MarshalText writes the reason as String does. A reason that is not set is a *righthelp.MalformedError.
func (u Unsaid) MarshalText() ([]byte, error) { return enum.Marshal("unsaid", unsaidNames[:], u) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (u *Unsaid) UnmarshalText(text []byte) error {
	return enum.Unmarshal("unsaid", unsaidNames[:], text, u)
}

// Comparison is how an area stands to a benchmark, and what that was taken from.
type Comparison struct {
	Verdict    Verdict    `json:"verdict"`
	Unsaid     Unsaid     `json:"unsaid,omitzero"`     // why nothing can be said; unset where something is
	Area       Estimate   `json:"area,omitzero"`       // empty where the area has no figure
	Benchmark  Estimate   `json:"benchmark,omitzero"`  // without limits where it is taken as it stands
	Confidence Confidence `json:"confidence,omitzero"` // of the limits; unset where somebody else worked them out
	Neighbours int        `json:"neighbours,omitzero"` // how many neighbours were given
	Known      int        `json:"known,omitzero"`      // of how many of them there is a figure
}

// CompareWithValue compares an area's figure with a benchmark in the unit of the terms, such as a published average or a target.
// The area stands apart only if the benchmark lies outside its confidence interval (outcomes.compare.benchmark): that is decided
// on the exact limits, not on the rounded ones that are shown. Without a figure or a benchmark the verdict is CannotSay.
//
// Its errors are those of [Terms.Estimate], with the path "area", and *righthelp.MalformedError for a direction that is not
// set and for a benchmark below nought or of more than 100%.
func (t Terms) CompareWithValue(area Ratio, benchmark righthelp.Number) (Comparison, error) {
	against := Ratio{Count: benchmark.Coefficient(), Of: int64(t.Unit.per() * powers[benchmark.Decimals()])}
	problems := []error{t.checkComparison(), t.checkGiven("area", area)}
	if against.Count < 0 || t.Unit == Percentage && against.Count > against.Of {
		problems = append(problems, &righthelp.MalformedError{
			Field: "benchmark", Value: benchmark.String(), Reason: "a benchmark is not below nought, nor a percentage over 100",
		})
	}
	if err := errors.Join(problems...); err != nil {
		return Comparison{}, err
	}
	if benchmark.IsZero() {
		against = Ratio{}
	}
	return t.compare(area, against, Estimate{Value: benchmark})
}

// CompareWithRatio compares an area's figure with one taken as it stands, such as the figure of England, as
// [Terms.CompareWithValue] does. What is wrong with the benchmark has the path "benchmark".
func (t Terms) CompareWithRatio(area, benchmark Ratio) (Comparison, error) {
	if err := errors.Join(t.checkComparison(), t.checkGiven("area", area), t.checkGiven("benchmark", benchmark)); err != nil {
		return Comparison{}, err
	}
	value, fits := benchmark.Per(int64(t.Unit.per()), t.Decimals)
	if !fits && !benchmark.IsZero() {
		return Comparison{}, tooLarge("benchmark", t.Decimals)
	}
	return t.compare(area, benchmark, Estimate{Value: value})
}

// compare compares a figure with one taken as it stands. Either may be missing.
func (t Terms) compare(area, benchmark Ratio, shown Estimate) (Comparison, error) {
	estimate, err := t.estimateGiven("area", area)
	if err != nil {
		return Comparison{}, err
	}
	c := Comparison{Area: estimate, Benchmark: shown, Confidence: t.Confidence}
	switch {
	case area.IsZero():
		return c.unsaid(NoFigure), nil
	case benchmark.IsZero():
		return c.unsaid(NoBenchmark), nil
	}
	c.Verdict = t.Direction.verdict(t.side(area, benchmark))
	return c, nil
}

// closely is to how many decimals two figures are looked at before their limits are worked out exactly.
const closely = 6

// side gives -1, 0 or +1 as the confidence interval of a figure lies below a benchmark, holds it, or lies above it.
func (t Terms) side(figure, benchmark Ratio) int {
	t.Decimals = closely
	rounded, fits := t.rounded(figure)
	at, fitsToo := benchmark.scaled(t.scale())
	if side, sure := apart(rounded, bounds{at, at}); sure && fits && fitsToo {
		return side
	}
	return t.sideExactly(figure, benchmark)
}

// apart gives -1, 0 or +1 as an interval lies below another one, meets it, or lies above it, and whether the rounded limits are
// enough to be sure: only of two that are rounded alike can either be the larger.
func apart(mine, its bounds) (side int, sure bool) {
	switch {
	case mine.lower > its.upper:
		return 1, true
	case mine.upper < its.lower:
		return -1, true
	}
	return 0, mine.lower < its.upper && mine.upper > its.lower
}

func (t Terms) sideExactly(figure, benchmark Ratio) int {
	limits, scale, value := t.limits(figure), big.NewInt(benchmark.Of), big.NewInt(benchmark.Count)
	switch {
	case limits.lower.compare(scale, value) > 0:
		return 1
	case limits.upper.compare(scale, value) < 0:
		return -1
	}
	return 0
}

// verdict is what it means to lie below (-1), around (0) or above (+1) a benchmark (outcomes.compare.direction).
func (d Direction) verdict(side int) Verdict {
	switch {
	case d == InLine && side == 0:
		return Within
	case d == InLine:
		return Outside
	case side == 0:
		return Similar
	case d == Neither && side > 0:
		return Higher
	case d == Neither:
		return Lower
	case (d == Up) == (side > 0):
		return Better
	}
	return Worse
}

func (c Comparison) unsaid(why Unsaid) Comparison {
	c.Verdict, c.Unsaid = CannotSay, why
	return c
}

func (t Terms) checkComparison() error { return errors.Join(t.check(), t.Direction.check()) }

func (d Direction) check() error {
	if enum.Valid(directionNames[:], d) {
		return nil
	}
	return &righthelp.MalformedError{Field: "direction", Value: strconv.Itoa(int(d)), Reason: "say which way is better: up, down, neither or in_line"}
}

// checkGiven checks a figure that may be missing.
func (t Terms) checkGiven(field string, figure Ratio) error {
	if figure.IsZero() {
		return nil
	}
	return t.checkFigure(field, figure)
}
