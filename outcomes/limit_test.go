package outcomes

import (
	"math"
	"math/big"
	"sort"
	"testing"

	"github.com/stretchr/testify/assert"
)

// 5 ± √(4/1) is 3 and 7.
func TestALimitIsComparedExactly(t *testing.T) {
	for upper, at := range map[bool]int64{false: 3, true: 7} {
		exact := limit{whole: big.NewInt(5), square: big.NewInt(4), part: big.NewInt(1), of: big.NewInt(1), upper: upper}
		for value := range int64(11) {
			assert.Equal(t, big.NewInt(at).Cmp(big.NewInt(value)), exact.compare(big.NewInt(1), big.NewInt(value)), "%d and %d", at, value)
			none := limit{whole: big.NewInt(5), square: new(big.Int), part: big.NewInt(1), of: big.NewInt(1), upper: upper}
			assert.Equal(t, big.NewInt(5).Cmp(big.NewInt(value)), none.compare(big.NewInt(1), big.NewInt(value)), "5 and %d", value)
		}
	}
}

func TestLimitsThatAreRoundedAlikeAreNotSure(t *testing.T) {
	type answer struct {
		side int
		sure bool
	}
	for _, c := range []struct {
		mine, its bounds
		want      answer
	}{
		{bounds{1, 4}, bounds{5, 9}, answer{-1, true}},
		{bounds{1, 5}, bounds{5, 9}, answer{0, false}},
		{bounds{1, 6}, bounds{5, 9}, answer{0, true}},
		{bounds{4, 9}, bounds{1, 5}, answer{0, true}},
		{bounds{5, 9}, bounds{1, 5}, answer{0, false}},
		{bounds{5, 9}, bounds{1, 4}, answer{1, true}},
		{bounds{5, 5}, bounds{5, 5}, answer{0, false}},
	} {
		side, sure := apart(c.mine, c.its)
		assert.Equal(t, c.want, answer{side, sure}, "%v and %v", c.mine, c.its)
	}
}

func TestABenchmarkAtALimitIsWithinIt(t *testing.T) {
	terms := Terms{Unit: Percentage, Confidence: Confidence95, Direction: Neither}
	none, all := Ratio{Count: 0, Of: 10}, Ratio{Count: 10, Of: 10}
	assert.Zero(t, terms.sideExactly(none, none))
	assert.Zero(t, terms.sideExactly(all, all))
	assert.Equal(t, -1, terms.sideExactly(none, all))
	assert.Equal(t, 1, terms.sideExactly(all, none))
}

func TestLimitsAlikeToNineDecimalsPartNoFigures(t *testing.T) {
	terms := Terms{Unit: Percentage, Confidence: Confidence95, Direction: Neither, Decimals: 9}
	end := func(l limit) *big.Int { return l.rounded(terms.scale()) }
	low := Ratio{Count: 1, Of: 10}
	top := end(terms.limits(low).upper)
	high := Ratio{Of: 1 << 50}
	high.Count = int64(sort.Search(1<<50, func(count int) bool {
		return end(terms.limits(Ratio{Count: int64(count), Of: high.Of}).lower).Cmp(top) >= 0
	}))
	assert.Equal(t, top, end(terms.limits(high).lower))
	assert.Zero(t, terms.sideOfInterval(low, high))
	assert.Zero(t, terms.sideOfInterval(high, low))
}

func TestTheLargestFigureThatAnyIntervalFitsAroundIsLookedFor(t *testing.T) {
	terms := Terms{Unit: RatePer10000, Confidence: Confidence95}
	_, _, found := terms.countsAround(Ratio{Count: 1 << 62, Of: 1}, 1)
	assert.True(t, found)
	_, _, found = terms.countsAround(Ratio{Count: 1<<62 + 1, Of: 1}, 1)
	assert.False(t, found)
}

// Figures that are too large for fixed point are worked out exactly.
func TestTheLargestFiguresHaveTheirExactLimits(t *testing.T) {
	for _, c := range []struct {
		terms  Terms
		figure Ratio
	}{
		{Terms{Unit: Percentage}, Ratio{Count: 1, Of: math.MaxInt64}},
		{Terms{Unit: Percentage}, Ratio{Count: math.MaxInt64 / 3, Of: math.MaxInt64}},
		{Terms{Unit: Percentage}, Ratio{Count: 1<<41 - 1, Of: 1 << 41}},
		{Terms{Unit: Count}, Ratio{Count: 1 << 62, Of: 1}},
		{Terms{Unit: RatePer10000}, Ratio{Count: 1<<62 + 1, Of: 1 << 62}},
		{Terms{Unit: Count}, Ratio{Count: 1<<60 - 1, Of: 1}},
		{Terms{Unit: RatePer10000, Decimals: 9}, Ratio{Count: 1 << 40, Of: 1 << 41}},
		{Terms{Unit: RatePer10000, Decimals: 9}, Ratio{Count: 1_844_600, Of: 1 << 41}},
		{Terms{Unit: RatePer10000, Decimals: 9}, Ratio{Count: 1 << 17, Of: 1 << 41}},
	} {
		c.terms.Confidence = Confidence95
		got, fits := c.terms.rounded(c.figure)
		limits := c.terms.limits(c.figure)
		assert.True(t, fits, "%+v", c)
		assert.Equal(t, limits.lower.rounded(c.terms.scale()).Int64(), got.lower, "%+v", c)
		assert.Equal(t, limits.upper.rounded(c.terms.scale()).Int64(), got.upper, "%+v", c)
	}
}
