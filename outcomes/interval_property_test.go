package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func estimate(t *rapid.T, terms outcomes.Terms, figure outcomes.Ratio) outcomes.Estimate {
	got, err := terms.Estimate(figure)
	require.NoError(t, err)
	return got
}

// fitting draws figures whose limits can be told with any number of decimals.
func fitting(t *rapid.T, terms outcomes.Terms) outcomes.Ratio {
	figure := drawFigure(t, terms, "figure", 40)
	figure.Of = max(figure.Of, figure.Count/100_000)
	return figure
}

func assertNested(t *rapid.T, inner, outer outcomes.Estimate) {
	assert.LessOrEqual(t, outer.Lower.Compare(inner.Lower), 0)
	assert.LessOrEqual(t, inner.Upper.Compare(outer.Upper), 0)
}

func TestAnIntervalHoldsItsFigure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		got := estimate(t, terms, fitting(t, terms))
		assert.LessOrEqual(t, got.Lower.Compare(got.Value), 0)
		assert.LessOrEqual(t, got.Value.Compare(got.Upper), 0)
		assert.GreaterOrEqual(t, got.Lower.Compare(righthelp.Whole(0)), 0)
	})
}

func TestMoreEventsLowerNoLimit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		figure := fitting(t, terms)
		more := figure
		more.Count += rapid.Int64Range(1, 30).Draw(t, "more") // over the seam between nine and ten events too
		if terms.Unit == outcomes.Percentage {
			more.Of = max(more.Of, more.Count)
			figure.Of = more.Of
		}
		few, many := estimate(t, terms, figure), estimate(t, terms, more)
		assert.LessOrEqual(t, few.Lower.Compare(many.Lower), 0)
		assert.LessOrEqual(t, few.Upper.Compare(many.Upper), 0)
	})
}

func TestTheSamePartOfMoreIsSurer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		terms.Unit = outcomes.Percentage
		figure := fitting(t, terms)
		by := rapid.Int64Range(2, 1000).Draw(t, "by")
		assertNested(t, estimate(t, terms, outcomes.Ratio{Count: figure.Count * by, Of: figure.Of * by}), estimate(t, terms, figure))
	})
}

func TestThoseWhoDoAndThoseWhoDoNotAreTwoSidesOfOneInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		terms.Unit = outcomes.Percentage
		figure := fitting(t, terms)
		who := estimate(t, terms, figure)
		others := estimate(t, terms, outcomes.Ratio{Count: figure.Of - figure.Count, Of: figure.Of})
		all := units(righthelp.Whole(100), terms.Decimals)
		assert.Equal(t, all, plus(units(who.Lower, terms.Decimals), units(others.Upper, terms.Decimals)))
		assert.Equal(t, all, plus(units(who.Upper, terms.Decimals), units(others.Lower, terms.Decimals)))
	})
}

func TestToBeSurerMoreIsLeftOpen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		figure := fitting(t, terms)
		for i := range confidences[1:] {
			terms.Confidence = confidences[i]
			inner := estimate(t, terms, figure)
			terms.Confidence = confidences[i+1]
			assertNested(t, inner, estimate(t, terms, figure))
		}
	})
}

// What the technical guide says of Byar's limits: within 0.2% of the exact ones from ten events, at 95%.
func TestByarsLimitsAreNearTheExactOnes(t *testing.T) {
	for events := int64(10); events <= 60; events++ {
		lower, upper := exactLimits(events, outcomes.Confidence95)
		nearLower, nearUpper := byarLimits(events, outcomes.Confidence95)
		assert.LessOrEqual(t, minus(nearLower, lower).CmpAbs(part(lower, 500)), 0, "%d events", events)
		assert.LessOrEqual(t, minus(nearUpper, upper).CmpAbs(part(upper, 500)), 0, "%d events", events)
	}
}
