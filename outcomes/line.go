package outcomes

import (
	"math/big"
	"math/bits"
	"time"

	"github.com/righthelp/righthelp"
)

// wide is a whole number of 128 bits, in two's complement.
type wide struct{ high, low uint64 }

// wideOf is a number that is not negative in thousand millionths. It takes at most 93 bits.
func wideOf(number righthelp.Number) wide {
	high, low := bits.Mul64(uint64(number.Coefficient()), powers[righthelp.MostDecimals-number.Decimals()])
	return wide{high, low}
}

func (w wide) minus(other wide) wide {
	low, borrow := bits.Sub64(w.low, other.low, 0)
	high, _ := bits.Sub64(w.high, other.high, borrow)
	return wide{high, low}
}

func (w wide) times(number uint64) wide {
	high, low := bits.Mul64(w.low, number)
	return wide{high + w.high*number, low}
}

func (w wide) negative() bool { return int64(w.high) < 0 }

func (w wide) atMost(other wide) bool { return !other.minus(w).negative() }

// monthsBetween gives how many months lie between two dates, as a fraction: every month is one, and each of its days is an
// equal part of it. So from the last day of one month to the last day of another they are whole.
func monthsBetween(from, to righthelp.Date) (part, of int64) {
	first, firstOf := monthsUpTo(from)
	last, lastOf := monthsUpTo(to)
	return last*firstOf - first*lastOf, firstOf * lastOf
}

// monthsUpTo gives the months from the beginning of the calendar to the end of a date.
func monthsUpTo(date righthelp.Date) (part, of int64) {
	year, month, day := date.Civil()
	length := daysIn(year, month)
	return int64((year*12+int(month)-1)*length + day), int64(length)
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// passed gives the share of the way from one date to another that lies behind a date between them. Both numbers take at most
// 33 bits.
func passed(from, on, to righthelp.Date) (part, of uint64) {
	gone, goneOf := monthsBetween(from, on)
	all, allOf := monthsBetween(from, to)
	_, start := monthsUpTo(from) // stands in both, and is left out of both
	return uint64(gone * (allOf / start)), uint64(all * (goneOf / start))
}

// fraction gives a number for exact arithmetic.
func fraction(number righthelp.Number) *big.Rat { return number.Decimal().Rat() }

// rounded gives a fraction with so many decimals, halves away from zero, and whether it fits a number.
func rounded(exact *big.Rat, decimals int) (righthelp.Number, bool) {
	if decimals < 0 || decimals > righthelp.MostDecimals {
		return righthelp.Number{}, false
	}
	number, err := righthelp.ParseNumber(exact.FloatString(decimals))
	return number, err == nil
}
