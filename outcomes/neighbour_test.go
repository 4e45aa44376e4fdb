package outcomes_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAPoolIsTheSumOfWhatIsKnown(t *testing.T) {
	terms := outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95}
	pool, err := terms.Pool([]outcomes.Area{
		{ID: "Ashby", Ratio: outcomes.Ratio{Count: 50, Of: 200}},
		{ID: "Beck"},
		{ID: "Cove", Ratio: outcomes.Ratio{Count: 0, Of: 250}},
	})
	require.NoError(t, err)
	assert.Equal(t, outcomes.Pool{Ratio: outcomes.Ratio{Count: 50, Of: 450}, Areas: 3, Known: 2}, pool)

	pool, err = terms.Pool(nil)
	require.NoError(t, err)
	assert.Zero(t, pool)
}

func TestAPoolIsRefusedWithAllThatIsWrong(t *testing.T) {
	terms := outcomes.Terms{Unit: outcomes.Count}
	pool, err := terms.Pool([]outcomes.Area{{ID: "Ashby", Ratio: outcomes.Ratio{Count: 5, Of: 2}}, {ID: "Ashby"}})
	assert.Zero(t, pool)
	assert.Equal(t, []string{"unit", "confidence", "areas[0].of", "areas[1].id"}, wrongFields(t, err))
	assert.ErrorContains(t, err, "areas[0] has this id already")

	terms = outcomes.Terms{Unit: outcomes.RatePer10000, Confidence: outcomes.Confidence95}
	for _, half := range []outcomes.Ratio{{Count: math.MaxInt64/2 + 1, Of: 1}, {Count: 1, Of: math.MaxInt64/2 + 1}} {
		_, err = terms.Pool([]outcomes.Area{{ID: "Ashby", Ratio: half}, {ID: ""}, {ID: "Beck", Ratio: half}, {ID: "Cove", Ratio: half}})
		assert.Equal(t, []string{"areas[1].id", "areas[2]"}, wrongFields(t, err), "areas after the one that is too large are not looked at")
	}
	most := outcomes.Ratio{Count: math.MaxInt64 - 1, Of: math.MaxInt64 - 1}
	pool, err = terms.Pool([]outcomes.Area{{ID: "Ashby", Ratio: most}, {ID: "Beck", Ratio: outcomes.Ratio{Count: 1, Of: 1}}})
	require.NoError(t, err)
	assert.Equal(t, outcomes.Ratio{Count: math.MaxInt64, Of: math.MaxInt64}, pool.Ratio)
}

// interval gives the limits of a figure by the second opinion.
func interval(terms outcomes.Terms, figure outcomes.Ratio) (lower, upper *big.Int) {
	of := big.NewInt(figure.Of)
	if terms.Unit != outcomes.Percentage {
		limits := byarLimits
		if figure.Count < 10 {
			limits = exactLimits
		}
		lower, upper = limits(figure.Count, terms.Confidence)
		return new(big.Int).Quo(lower, of), new(big.Int).Quo(upper, of)
	}
	in := func(p *big.Int) bool { return wilson(figure, new(big.Rat).SetFrac(p, unit), terms.Confidence) <= 0 }
	mean := fixed(figure.Count, figure.Of)
	lower, upper = new(big.Int), new(big.Int).Set(unit)
	if figure.Count > 0 {
		lower = halving(lower, mean, in)
	}
	if figure.Count < figure.Of {
		upper = halving(mean, upper, func(p *big.Int) bool { return !in(p) })
	}
	return lower, upper
}

func TestAnAreaIsApartFromItsNeighboursWhereTheirIntervalsAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		terms.Direction = outcomes.Neither
		area := drawFigure(t, terms, "area", 20)
		var neighbours []outcomes.Area
		for i := range rapid.IntRange(1, 10).Draw(t, "neighbours") {
			neighbours = append(neighbours, outcomes.Area{ID: string(rune('A' + i)), Ratio: drawFigure(t, terms, "neighbour", 14)})
		}
		c, err := terms.CompareWithNeighbours(outcomes.Area{ID: "Z", Ratio: area}, neighbours)
		if err != nil {
			require.Greater(t, terms.Decimals, 3)
			return
		}
		shuffled := rapid.Permutation(neighbours).Draw(t, "shuffled")
		again, err := terms.CompareWithNeighbours(outcomes.Area{ID: "Z", Ratio: area}, shuffled)
		require.NoError(t, err)
		assert.Equal(t, c, again, "the order of neighbours is of no account")

		pool, err := terms.Pool(neighbours)
		require.NoError(t, err)
		lower, upper := interval(terms, area)
		from, to := interval(terms, pool.Ratio)
		want := 0
		switch {
		case lower.Cmp(to) > 0:
			want = 1
		case upper.Cmp(from) < 0:
			want = -1
		}
		assert.Equal(t, want, sides[c.Verdict])
	})
}

// Limits that differ only beyond the last decimal shown still part two figures; limits that are the same do not.
func TestIntervalsThatNearlyMeetAreLookedAtClosely(t *testing.T) {
	terms := outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95, Direction: outcomes.Neither}
	verdict := func(area, neighbour outcomes.Ratio) outcomes.Verdict {
		c, err := terms.CompareWithNeighbours(outcomes.Area{Ratio: area}, []outcomes.Area{{ID: "Beck", Ratio: neighbour}})
		require.NoError(t, err)
		return c.Verdict
	}
	// 407 of 1,000 goes up to 43.77%, and 472 of 1,000 down to 44.12%: without decimals both are shown as 44.
	low, high := outcomes.Ratio{Count: 407, Of: 1000}, outcomes.Ratio{Count: 472, Of: 1000}
	assert.Equal(t, outcomes.Lower, verdict(low, high))
	assert.Equal(t, outcomes.Higher, verdict(high, low))
	// 410 of 1,000 goes up to 44.07%, and 471 of 1,000 down to 44.02%.
	low, high = outcomes.Ratio{Count: 410, Of: 1000}, outcomes.Ratio{Count: 471, Of: 1000}
	assert.Equal(t, outcomes.Similar, verdict(low, high))
	assert.Equal(t, outcomes.Similar, verdict(high, low))
}

// Rates that are too large for their sixth decimal are worked out exactly.
func TestHugeRatesHaveNeighboursToo(t *testing.T) {
	terms := outcomes.Terms{Unit: outcomes.RatePer10000, Confidence: outcomes.Confidence95, Direction: outcomes.Neither}
	for _, c := range []struct {
		area, neighbour int64
		want            outcomes.Verdict
	}{
		{10_000_300_000, 10_000_000_000, outcomes.Similar},
		{10_000_500_000, 10_000_000_000, outcomes.Higher},
		{10_000_000_000, 10_000_500_000, outcomes.Lower},
	} {
		got, err := terms.CompareWithNeighbours(
			outcomes.Area{Ratio: outcomes.Ratio{Count: c.area, Of: 1}}, []outcomes.Area{{ID: "Beck", Ratio: outcomes.Ratio{Count: c.neighbour, Of: 1}}})
		require.NoError(t, err)
		assert.Equal(t, c.want, got.Verdict, "%+v", c)
	}
}
