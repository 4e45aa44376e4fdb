package outcomes

import (
	"errors"
	"math/big"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Funnel is what a funnel plot draws about an average: how far from it chance takes the figures of small areas, and of large ones.
type Funnel struct {
	Average  Ratio `json:"average"`            // of all the areas together, as [Terms.Pool] gives it
	Unit     Unit  `json:"unit"`               // a percentage or a rate
	Decimals int   `json:"decimals,omitempty"` // of the limits, none to nine
}

// ControlLimits are the limits of a funnel at one denominator, in the unit of the funnel. Of a hundred areas that differ from the
// average by chance alone, about five lie outside the inner limits, and of a thousand about two outside the outer ones.
type ControlLimits struct {
	Of       int64            `json:"of"` // the denominator
	Lower998 righthelp.Number `json:"lower_99_8"`
	Lower95  righthelp.Number `json:"lower_95"`
	Average  righthelp.Number `json:"average"`
	Upper95  righthelp.Number `json:"upper_95"`
	Upper998 righthelp.Number `json:"upper_99_8"`
}

// Position is where an area lies in a funnel.
type Position uint8

const (
	Inside   Position = iota + 1 // within the limits at 95%
	High95                       // above the upper limit at 95%, and not above that at 99.8%
	High998                      // above the upper limit at 99.8%
	Low95                        // below the lower limit at 95%, and not below that at 99.8%
	Low998                       // below the lower limit at 99.8%
	Unplaced                     // the area has no figure
)

var positionNames = [...]string{"", "inside", "high_95", "high_99_8", "low_95", "low_99_8", "unplaced"}

// String gives the position as text: inside, high_95, high_99_8, low_95, low_99_8, unplaced.
func (p Position) String() string { return enum.String("position", positionNames[:], p) }

// MarshalText writes the position as String does. A position that is not set is a *righthelp.MalformedError.
func (p Position) MarshalText() ([]byte, error) {
	return enum.Marshal("position", positionNames[:], p)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *Position) UnmarshalText(text []byte) error {
	return enum.Unmarshal("position", positionNames[:], text, p)
}

// Limits gives the limits for areas of a size. For a percentage they are the average ± z times its standard error
// (outcomes.funnel.percentage); for a rate they are the rates of the lowest and of the highest count whose own interval holds
// the average (outcomes.funnel.rate), so that they go in steps. Either way a figure is outside the limits exactly where the
// average is outside the figure's confidence interval.
//
// Its errors are *righthelp.MalformedError: a unit that is neither, decimals, what Ratio.Check finds in the average, a size of
// nought or less, and limits too large to be told.
func (f Funnel) Limits(of int64) (ControlLimits, error) {
	err := f.check()
	if of <= 0 {
		err = errors.Join(err, &righthelp.MalformedError{Field: "of", Value: strconv.FormatInt(of, 10), Reason: "an area has more than nobody"})
	}
	if err != nil {
		return ControlLimits{}, err
	}
	average, fits := f.Average.Per(int64(f.Unit.per()), f.Decimals)
	inner, fitsInner := f.limits(of, Confidence95)
	outer, fitsOuter := f.limits(of, Confidence998)
	if !fits || !fitsInner || !fitsOuter {
		return ControlLimits{}, tooLarge("average", f.Decimals)
	}
	t := f.terms(0)
	return ControlLimits{
		Of: of, Average: average,
		Lower998: t.number(outer.lower), Lower95: t.number(inner.lower), Upper95: t.number(inner.upper), Upper998: t.number(outer.upper),
	}, nil
}

// Position says where an area lies; one without a figure is Unplaced. Its errors are those of [Funnel.Limits], and what
// Ratio.Check finds in the area's figure, with the path "area".
func (f Funnel) Position(area Ratio) (Position, error) {
	if err := errors.Join(f.check(), f.terms(0).checkGiven("area", area)); err != nil {
		return 0, err
	}
	if area.IsZero() {
		return Unplaced, nil
	}
	inner := f.terms(Confidence95).side(area, f.Average)
	outer := f.terms(Confidence998).side(area, f.Average)
	switch {
	case outer > 0:
		return High998, nil
	case outer < 0:
		return Low998, nil
	case inner > 0:
		return High95, nil
	case inner < 0:
		return Low95, nil
	}
	return Inside, nil
}

func (f Funnel) terms(at Confidence) Terms {
	return Terms{Unit: f.Unit, Decimals: f.Decimals, Confidence: at}
}

func (f Funnel) check() error {
	t := f.terms(Confidence95)
	return errors.Join(t.checkAreas(), t.checkFigure("average", f.Average))
}

// limits are those about the average (outcomes.funnel.average) for a size at one confidence, in units of the last decimal, and
// whether they fit.
func (f Funnel) limits(of int64, at Confidence) (bounds, bool) {
	t := f.terms(at)
	if f.Unit == Percentage {
		return f.aroundPercentage(of, at, t.scale())
	}
	lowest, highest, found := t.countsAround(f.Average, of)
	if !found {
		return bounds{}, false
	}
	lower, _ := Ratio{Count: lowest, Of: of}.scaled(t.scale())
	upper, fits := Ratio{Count: highest, Of: of}.scaled(t.scale())
	return bounds{lower, upper}, fits
}

// aroundPercentage gives, for an average of X of N and c for z², (X ± √(cX(N − X)/n)) / N, but no less than 0% and no more than 100%.
func (f Funnel) aroundPercentage(of int64, at Confidence, scale uint64) (bounds, bool) {
	x, n := big.NewInt(f.Average.Count), big.NewInt(f.Average.Of)
	square := new(big.Int).Sub(n, x)
	square.Mul(square, x)
	square.Mul(square, at.square())
	part := big.NewInt(squareParts)
	part.Mul(part, big.NewInt(of))
	lower := limit{x, square, part, n, false}.rounded(scale)
	upper := limit{x, square, part, n, true}.rounded(scale)
	if whole := new(big.Int).SetUint64(scale); upper.Cmp(whole) > 0 {
		upper = whole
	}
	return bounds{max(lower.Int64(), 0), upper.Int64()}, true
}

// countsAround gives the lowest and the highest count over a denominator whose confidence interval holds the average, and
// whether such counts can be held.
func (t Terms) countsAround(average Ratio, of int64) (lowest, highest int64, found bool) {
	const most = 1 << 62 // there is room above it for any interval
	expected, fits := average.scaled(uint64(of))
	if !fits || expected > most {
		return 0, 0, false
	}
	holds := func(count int64) bool { return t.side(Ratio{Count: count, Of: of}, average) == 0 }
	below := farthest(func(step int64) bool { return step <= expected && holds(expected-step) })
	above := farthest(func(step int64) bool { return holds(expected + step) })
	return expected - below, expected + above, true
}

// farthest is the largest step that still holds, where smaller ones do and larger ones do not.
func farthest(holds func(step int64) bool) int64 {
	in, out := int64(0), int64(1)
	for holds(out) {
		in, out = out, 2*out
	}
	for out-in > 1 {
		if middle := in + (out-in)/2; holds(middle) {
			in = middle
		} else {
			out = middle
		}
	}
	return in
}
