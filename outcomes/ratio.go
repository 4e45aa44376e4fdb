package outcomes

import (
	"cmp"
	"errors"
	"math"
	"math/bits"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/shopspring/decimal"
)

// Ratio is what was counted, over what it was counted of: 17 of 240 children, 35 referrals over 11,204 children. It stays exact;
// a percentage or a rate is worked out of it at the end (outcomes.ratio.exact). A plain count is over 1.
//
// The zero Ratio is "no figure", which is not nought: 0 of 240 is.
type Ratio struct {
	Count int64 `json:"count"` // how many; not negative
	Of    int64 `json:"of"`    // of how many, or over what; more than nought
}

// IsZero reports whether there is no figure.
func (r Ratio) IsZero() bool { return r == Ratio{} }

// Check gives what is wrong with the ratio as a figure in a unit, or nothing: the *righthelp.MalformedError of a count below
// nought, of nothing to count it of, of more than all where it is a part (a percentage, a yes or no), of a plain count that
// is not over 1, or of a unit that is not set. The field is the path of the ratio.
//
// Rule: outcomes.figure.whole.
func (r Ratio) Check(field string, unit Unit) error {
	var problems []error
	malformed := func(part string, value int64, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field + part, Value: strconv.FormatInt(value, 10), Reason: reason})
	}
	if unit < Count || unit > YesNo {
		problems = append(problems, &righthelp.MalformedError{Field: field, Reason: "the unit is not set, or there is no such unit"})
	}
	if r.Count < 0 {
		malformed(".count", r.Count, "fewer than none cannot be counted")
	}
	switch {
	case r.Of <= 0:
		malformed(".of", r.Of, "it is counted of more than nought; where there is nobody to count, there is no figure")
	case unit == Count && r.Of != 1:
		malformed(".of", r.Of, "a plain count is over 1; a count over something else is a percentage or a rate")
	case (unit == Percentage || unit == YesNo) && r.Count > r.Of:
		malformed(".count", r.Count, "a part cannot be more than all: that is more than "+strconv.FormatInt(r.Of, 10))
	}
	return errors.Join(problems...)
}

// Per gives the ratio per so many, rounded once to a number of decimals with halves up: per 100 is a percentage, per 10,000 a
// rate. It gives false where there is no figure, where the ratio is below nought or of nothing, where "per" is not more than
// nought or there are fewer than none or more than nine decimals, and where the result does not fit a righthelp.Number.
func (r Ratio) Per(per int64, decimals int) (righthelp.Number, bool) {
	if r.Count < 0 || r.Of <= 0 || per <= 0 || decimals < 0 || decimals > righthelp.MostDecimals {
		return righthelp.Number{}, false
	}
	beyond, scale := bits.Mul64(uint64(per), powers[decimals])
	units, fits := r.scaled(scale)
	if beyond > 0 || !fits {
		return righthelp.Number{}, false
	}
	number, err := righthelp.NumberOf(decimal.New(units, -int32(decimals)))
	return number, err == nil
}

// scaled is a figure times a scale, rounded with halves up, and whether it fits.
func (r Ratio) scaled(scale uint64) (int64, bool) {
	high, low := bits.Mul64(uint64(r.Count), scale)
	if high >= uint64(r.Of) {
		return 0, false
	}
	whole, rest := bits.Div64(high, low, uint64(r.Of))
	if rest >= uint64(r.Of)-rest {
		whole++
	}
	return int64(whole), whole <= math.MaxInt64
}

// Compare gives -1, 0 or +1 as the ratio is less than, equal to or more than the other, exactly. It is for ratios that Check
// finds nothing wrong with; of others it orders nothing, and gives 0.
func (r Ratio) Compare(other Ratio) int {
	if r.Count < 0 || r.Of <= 0 || other.Count < 0 || other.Of <= 0 {
		return 0
	}
	high, low := bits.Mul64(uint64(r.Count), uint64(other.Of))
	otherHigh, otherLow := bits.Mul64(uint64(other.Count), uint64(r.Of))
	return cmp.Or(cmp.Compare(high, otherHigh), cmp.Compare(low, otherLow))
}

var powers = [righthelp.MostDecimals + 1]uint64{1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000}
