package selfassessment

import (
	"cmp"
	"math/big"
	"math/bits"
	"strconv"
)

// Mean is an exact mean of scores. It is rounded once, when it is written. The zero Mean is of nothing, which is no mean
// of 0.
type Mean struct {
	sum, count uint64
	wide       *big.Rat // in place of the two where they would not fit
}

// IsZero reports whether it is the mean of nothing.
func (m Mean) IsZero() bool { return m.count == 0 && m.wide == nil }

// Rat gives the mean as a fraction; nil where it is of nothing.
func (m Mean) Rat() *big.Rat {
	switch {
	case m.IsZero():
		return nil
	case m.wide != nil:
		return new(big.Rat).Set(m.wide)
	}
	return new(big.Rat).SetFrac(new(big.Int).SetUint64(m.sum), new(big.Int).SetUint64(m.count))
}

// Compare gives -1, 0 or +1 as the mean is lower than, the same as or higher than the other one, exactly. The mean of
// nothing comes last.
func (m Mean) Compare(other Mean) int {
	switch {
	case m.IsZero() || other.IsZero():
		return cmp.Compare(last(m), last(other))
	case m.wide != nil || other.wide != nil:
		return m.Rat().Cmp(other.Rat())
	}
	high, low := bits.Mul64(m.sum, other.count)
	otherHigh, otherLow := bits.Mul64(other.sum, m.count)
	return cmp.Or(cmp.Compare(high, otherHigh), cmp.Compare(low, otherLow))
}

func last(m Mean) int {
	if m.IsZero() {
		return 1
	}
	return 0
}

// MarshalText writes the mean as String does: rounded. What it is exactly, its sum and its number of scores say.
func (m Mean) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// String gives the mean with two decimals, halves rounded up, or nothing where it is of nothing.
func (m Mean) String() string {
	switch {
	case m.IsZero():
		return ""
	case m.wide != nil:
		return m.wide.FloatString(2)
	}
	return twoDecimals(m.sum, m.count)
}

// Percent gives how much of the scale a mean reaches, from 0 to 100 with two decimals, halves rounded up; nothing where the mean is
// of nothing. It is for pictures: the guide gives no such grade (selfassessment.convention.share_of_scale).
func (f Framework) Percent(m Mean) string {
	top := uint64(f.Top())
	switch {
	case m.IsZero() || top == 0:
		return ""
	case m.wide != nil:
		share := big.NewRat(100, int64(top))
		return share.Mul(share, m.wide).FloatString(2)
	}
	return twoDecimals(m.sum*100, m.count*top)
}

// twoDecimals writes a fraction whose denominator is not 0, halves rounded up (righthelp.half_up).
func twoDecimals(numerator, denominator uint64) string {
	whole := numerator / denominator
	hundredths := (200*(numerator%denominator) + denominator) / (2 * denominator)
	whole, hundredths = whole+hundredths/100, hundredths%100
	text := strconv.AppendUint(make([]byte, 0, 8), whole, 10)
	return string(append(text, '.', byte('0'+hundredths/10), byte('0'+hundredths%10)))
}

// mostCommon is the largest common denominator with which a mean of means fits: a thousand descriptors of at most a hundred
// points each, in hundredths of a percent.
const mostCommon = 1 << 32

// meanOfMeans is the mean of the means of those descriptors that have one, and of nothing where none has
// (selfassessment.convention.section_mean).
func meanOfMeans(tallies []tally) Mean {
	common, scored := uint64(1), uint64(0)
	for i := range tallies {
		count := uint64(tallies[i].count)
		if count == 0 {
			continue
		}
		scored++
		common *= count / gcd(common, count)
		if common > mostCommon {
			return wideMeanOfMeans(tallies)
		}
	}
	sum := uint64(0)
	for i := range tallies {
		if t := &tallies[i]; t.count > 0 {
			sum += uint64(t.sum) * (common / uint64(t.count))
		}
	}
	return Mean{sum: sum, count: common * scored}
}

func wideMeanOfMeans(tallies []tally) Mean {
	sum, scored := new(big.Rat), int64(0)
	for i := range tallies {
		if t := &tallies[i]; t.count > 0 {
			sum.Add(sum, big.NewRat(int64(t.sum), int64(t.count)))
			scored++
		}
	}
	return Mean{wide: sum.Mul(sum, big.NewRat(1, scored))}
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
