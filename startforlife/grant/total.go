package grant

import (
	"math"
	"math/bits"

	"github.com/righthelp/righthelp"
)

// total is a sum of many amounts or weights: 128 bits, which no input can fill.
type total struct {
	high, low uint64
}

func (t *total) add(number uint64) {
	var carry uint64
	t.low, carry = bits.Add64(t.low, number, 0)
	t.high += carry
}

func product(a, b uint64) total {
	high, low := bits.Mul64(a, b)
	return total{high, low}
}

func (t total) plus(other total) total {
	low, carry := bits.Add64(t.low, other.low, 0)
	return total{t.high + other.high + carry, low}
}

func (t total) minus(other total) total {
	low, borrow := bits.Sub64(t.low, other.low, 0)
	return total{t.high - other.high - borrow, low}
}

// times gives the total so many times over. It is for what is known to fit.
func (t total) times(number uint64) total {
	result := product(t.low, number)
	result.high += t.high * number
	return result
}

func (t total) less(other total) bool {
	return t.high < other.high || t.high == other.high && t.low < other.low
}

func (t total) isZero() bool { return t == total{} }

// fits reports whether the total can be multiplied by an amount within 128 bits.
func (t total) fits() bool { return t.high == 0 && t.low <= math.MaxInt64 }

// beyond is by how much money t is more than the other total, both in units; at most what Money can hold.
func (t total) beyond(other total, unit righthelp.Money) righthelp.Money {
	over := t.minus(other)
	money := product(over.low, uint64(unit))
	if over.high > 0 || !money.fits() {
		return math.MaxInt64
	}
	return righthelp.Money(money.low)
}
