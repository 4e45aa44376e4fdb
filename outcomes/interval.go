package outcomes

import (
	"errors"
	"math"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
	"github.com/shopspring/decimal"
)

// Method is how the limits of an interval were worked out.
type Method uint8

const (
	Wilson Method = iota + 1 // Wilson's score method, for a part of a whole
	Exact                    // exact Poisson limits, for counts and rates of fewer than ten events
	Byar                     // Byar's approximation to those, from ten events
)

var methodNames = [...]string{"", "wilson", "exact", "byar"}

// String gives the method as text: wilson, exact, byar.
func (m Method) String() string { return enum.String("method", methodNames[:], m) }

// MarshalText writes the method as String does. A method that is not set is a *righthelp.MalformedError.
func (m Method) MarshalText() ([]byte, error) { return enum.Marshal("method", methodNames[:], m) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (m *Method) UnmarshalText(text []byte) error {
	return enum.Unmarshal("method", methodNames[:], text, m)
}

// Estimate is a figure with its confidence interval, in the unit of the figure: what chance leaves open lies from the lower
// limit to the upper one. One without limits is a bare value.
type Estimate struct {
	Value  righthelp.Number `json:"value"`
	Lower  righthelp.Number `json:"lower,omitzero"`
	Upper  righthelp.Number `json:"upper,omitzero"`
	Method Method           `json:"method,omitzero"` // how the limits were worked out here; unset where somebody else did
}

// Terms say how figures are told, and how they are compared.
type Terms struct {
	Unit       Unit       `json:"unit"`               // a percentage, a rate or a count: only for these are intervals known
	Confidence Confidence `json:"confidence"`         // it has to be said; 95% is usual
	Decimals   int        `json:"decimals,omitempty"` // of figures and limits, none to nine; verdicts do not hang on it
	Direction  Direction  `json:"direction,omitzero"` // which way is better; it has to be said for comparisons
}

// Estimate gives a figure with its confidence interval, by the method that the field uses: Wilson's for a percentage, the exact
// one for a count or a rate of fewer than ten events, and Byar's from ten. Each limit is worked out exactly and rounded once,
// with halves up, so that every digit of it is right (outcomes.interval.rounding).
//
// Its errors are *righthelp.MalformedError: terms that are not set, a unit for which no interval is known, what Ratio.Check
// finds, with the path "figure", and a figure whose limits are too large to be told with so many decimals.
func (t Terms) Estimate(figure Ratio) (Estimate, error) {
	if err := errors.Join(t.check(), t.checkFigure("figure", figure)); err != nil {
		return Estimate{}, err
	}
	estimate, _, err := t.estimateGiven("figure", figure)
	return estimate, err
}

// bounds are both limits of a figure in units of the last decimal, rounded.
type bounds struct{ lower, upper int64 }

// estimateGiven gives nothing where there is no figure.
func (t Terms) estimateGiven(field string, figure Ratio) (Estimate, bounds, error) {
	if figure.IsZero() {
		return Estimate{}, bounds{}, nil
	}
	rounded, fits := t.rounded(figure)
	if !fits {
		return Estimate{}, bounds{}, tooLarge(field, t.Decimals)
	}
	value, _ := figure.scaled(t.scale())
	return Estimate{Value: t.number(value), Lower: t.number(rounded.lower), Upper: t.number(rounded.upper), Method: t.method(figure)}, rounded, nil
}

// rounded rounds the limits of a figure, and says whether they fit.
func (t Terms) rounded(figure Ratio) (bounds, bool) {
	var lower, upper uint64
	sure, scale := true, t.scale()
	switch t.method(figure) {
	case Wilson:
		lower, upper, sure = wilsonQuickly(figure, t.Confidence, scale)
	case Byar:
		lower, upper, sure = byarQuickly(figure, t.Confidence, scale)
	default:
		lower, upper = exactQuickly(figure, t.Confidence, scale)
	}
	if !sure {
		limits := t.limits(figure)
		low, up := limits.lower.rounded(scale), limits.upper.rounded(scale)
		return bounds{low.Int64(), up.Int64()}, up.IsInt64()
	}
	return bounds{int64(lower), int64(upper)}, upper <= math.MaxInt64
}

// method is the one that the field uses for a figure.
func (t Terms) method(figure Ratio) Method {
	switch {
	case t.Unit == Percentage:
		return Wilson
	case figure.Count < fewEvents:
		return Exact
	}
	return Byar
}

// limits are both limits of a figure, not rounded.
type limits struct{ lower, upper limit }

func (t Terms) limits(figure Ratio) limits {
	switch t.method(figure) {
	case Wilson:
		return wilson(figure, t.Confidence)
	case Byar:
		return byar(figure, t.Confidence)
	}
	return exact(figure, t.Confidence)
}

// scale is how many units of the last decimal a figure of one has.
func (t Terms) scale() uint64 { return t.Unit.per() * powers[t.Decimals] }

// number gives so many units of the last decimal as a number.
func (t Terms) number(units int64) righthelp.Number {
	number, _ := righthelp.NumberOf(decimal.New(units, -int32(t.Decimals)))
	return number
}

func tooLarge(field string, decimals int) error {
	return &righthelp.MalformedError{
		Field: field, Reason: "it, or one of its limits, is too large to be told with " + strconv.Itoa(decimals) + " decimals",
	}
}

// check gives what is wrong with the terms of an interval.
func (t Terms) check() error {
	var problems []error
	if t.Unit != Percentage && t.Unit != RatePer10000 && t.Unit != Count {
		problems = append(problems, &righthelp.MalformedError{
			Field: "unit", Value: t.Unit.String(), Reason: "intervals are known for a percentage, a rate_per_10000 and a count",
		})
	}
	if !enum.Valid(confidenceNames[:], t.Confidence) {
		problems = append(problems, &righthelp.MalformedError{
			Field: "confidence", Value: t.Confidence.String(), Reason: "it is 90%, 95%, 99% or 99.8%, and has to be said",
		})
	}
	if t.Decimals < 0 || t.Decimals > righthelp.MostDecimals {
		problems = append(problems, &righthelp.MalformedError{
			Field: "decimals", Value: strconv.Itoa(t.Decimals), Reason: "there are none to nine",
		})
	}
	return errors.Join(problems...)
}

// checkFigure leaves the unit to check.
func (t Terms) checkFigure(field string, figure Ratio) error {
	if t.Unit < Count || t.Unit > YesNo {
		return nil
	}
	return figure.Check(field, t.Unit)
}

// per is how many a unit is told of.
func (u Unit) per() uint64 {
	switch u {
	case Percentage:
		return 100
	case RatePer10000:
		return 10_000
	}
	return 1
}
