package righthelp

import (
	"math/big"
	"math/bits"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Number is an exact decimal with at most nine decimals: a weight to share by or a score to rank by. Without its
// point it fits an int64. Two numbers of the same value are equal with ==, however they were written.
//
// The zero Number is "no number", which is not the number nought: a weight or a score that nobody gave is refused.
type Number struct {
	coefficient int64
	scale       uint8 // one more than the number of decimals; 0 is no number
}

// MostDecimals is how many decimals a Number has at most.
const MostDecimals = 9

const longestNumber = 32 // bytes; more cannot be a number that fits

// Whole gives a whole number.
func Whole(number int64) Number { return Number{coefficient: number, scale: 1} }

// ParseNumber reads digits with an optional minus sign and at most nine decimals: 12, -0.5, 23480.37. It takes no exponent,
// no commas and no words such as NaN. Its error is a *MalformedError.
func ParseNumber(text string) (Number, error) {
	malformed := func(reason string) (Number, error) {
		return Number{}, &MalformedError{Field: "number", Value: text, Reason: reason}
	}
	const form = "a number is digits with at most nine decimals, as in 23480.37 (no commas, signs other than a minus, or exponents)"
	if len(text) > longestNumber {
		return malformed("it is longer than any number that is taken here")
	}
	unsigned := strings.TrimPrefix(text, "-")
	whole, decimals, parted := strings.Cut(unsigned, ".")
	if whole == "" || parted && decimals == "" || len(decimals) > MostDecimals || strings.Trim(whole+decimals, "0123456789") != "" {
		return malformed(form)
	}
	coefficient, err := strconv.ParseInt(text[:len(text)-len(unsigned)]+whole+decimals, 10, 64)
	if err != nil {
		return malformed("it has more digits than can be held")
	}
	return numberOf(coefficient, len(decimals)), nil
}

// NumberOf takes a decimal.Decimal. One with more than nine decimals, a positive exponent or too many digits is a
// *MalformedError; it is refused before any arithmetic, since a hostile exponent could take minutes.
func NumberOf(number decimal.Decimal) (Number, error) {
	exponent := number.Exponent()
	coefficient := number.Coefficient()
	if exponent > 0 || exponent < -MostDecimals || !coefficient.IsInt64() {
		return Number{}, &MalformedError{
			Field: "number", Value: shortened(coefficient) + "e" + strconv.Itoa(int(exponent)),
			Reason: "a number has at most nine decimals, no positive exponent, and fits an int64 without its point",
		}
	}
	return numberOf(coefficient.Int64(), int(-exponent)), nil
}

// IsZero reports whether there is no number.
func (n Number) IsZero() bool { return n.scale == 0 }

// Decimal gives the number for further arithmetic; no number gives nought.
func (n Number) Decimal() decimal.Decimal { return decimal.New(n.coefficient, -int32(n.Decimals())) }

// Coefficient gives the number without its point, and Decimals how many of its digits stand after the point: 12.5 is 125
// with one decimal. No number gives nought and nought.
func (n Number) Coefficient() int64 { return n.coefficient }

// Decimals: see [Number.Coefficient].
func (n Number) Decimals() int { return max(int(n.scale)-1, 0) }

// Compare gives -1, 0 or +1 as n is less than, equal to or more than the other number. No number comes first.
func (n Number) Compare(other Number) int {
	switch {
	case n == other:
		return 0
	case n.IsZero():
		return -1
	case other.IsZero():
		return 1
	case n.scale == other.scale:
		return sign(n.coefficient > other.coefficient)
	case n.coefficient < 0 && other.coefficient < 0:
		return compareScaled(other, n)
	case n.coefficient < 0 || other.coefficient < 0:
		return sign(other.coefficient < 0)
	}
	return compareScaled(n, other)
}

// String gives the number without needless noughts: 23480.37. No number gives nothing.
func (n Number) String() string {
	if n.IsZero() {
		return ""
	}
	return n.Decimal().String()
}

// MarshalText writes the number as String does.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what MarshalText writes: an empty text is no number, anything else is read by ParseNumber.
func (n *Number) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*n = Number{}
		return nil
	}
	number, err := ParseNumber(string(text))
	if err != nil {
		return err
	}
	*n = number
	return nil
}

// numberOf drops the noughts at the end of the decimals, so that equal numbers look alike.
func numberOf(coefficient int64, decimals int) Number {
	for decimals > 0 && coefficient%10 == 0 {
		coefficient, decimals = coefficient/10, decimals-1
	}
	return Number{coefficient: coefficient, scale: uint8(decimals + 1)}
}

// compareScaled compares the sizes of two different numbers of the same sign.
func compareScaled(n, other Number) int {
	high, low := bits.Mul64(size(n.coefficient), powers[other.Decimals()])
	otherHigh, otherLow := bits.Mul64(size(other.coefficient), powers[n.Decimals()])
	return sign(high > otherHigh || high == otherHigh && low > otherLow)
}

var powers = [MostDecimals + 1]uint64{1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000}

func sign(more bool) int {
	if more {
		return 1
	}
	return -1
}

func size(number int64) uint64 {
	if number < 0 {
		return uint64(-number)
	}
	return uint64(number)
}

// shortened is a coefficient for an error message: a hostile one is not written out.
func shortened(coefficient *big.Int) string {
	if coefficient.BitLen() > 4*MostDecimals*MostDecimals {
		return "a coefficient of " + strconv.Itoa(coefficient.BitLen()) + " bits "
	}
	return coefficient.String()
}
