package outcomes_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesOfConfidencesAndMethods(t *testing.T) {
	casetest.Names[outcomes.Confidence](t, "90%", "95%", "99%", "99.8%")
	casetest.Names[outcomes.Method](t, "wilson", "exact", "byar")
}

func TestIntervals(t *testing.T) {
	type given struct {
		Figure outcomes.Ratio `json:"figure"`
		Terms  outcomes.Terms `json:"terms"`
	}
	type expect struct {
		outcomes.Estimate
		Wrong []string `json:"wrong"`
	}
	casetest.Each(t, "interval.json", func(t *testing.T, given given, expect expect) {
		got, err := given.Terms.Estimate(given.Figure)
		assert.Equal(t, expect.Wrong, wrongFields(t, err))
		assert.Equal(t, expect.Estimate, got)
	})
}

// wrongFields gives the paths of all that is malformed, however deep the errors are joined.
func wrongFields(t require.TestingT, err error) (paths []string) {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, problem := range joined.Unwrap() {
			paths = append(paths, wrongFields(t, problem)...)
		}
		return paths
	}
	var malformed *righthelp.MalformedError
	require.True(t, errors.As(err, &malformed), "%v", err)
	require.NotEmpty(t, malformed.Reason)
	return []string{malformed.Field}
}

// size draws numbers of all lengths alike, since small ones and huge ones go wrong in different ways.
func size(t *rapid.T, name string, bits int) int64 {
	length := rapid.IntRange(0, bits).Draw(t, name+" length")
	return rapid.Int64Range(0, 1<<length-1).Draw(t, name)
}

func drawTerms(t *rapid.T) outcomes.Terms {
	return outcomes.Terms{
		Unit:       rapid.SampledFrom([]outcomes.Unit{outcomes.Percentage, outcomes.RatePer10000}).Draw(t, "unit"),
		Confidence: rapid.SampledFrom(confidences).Draw(t, "confidence"),
		Decimals:   rapid.IntRange(0, 9).Draw(t, "decimals"),
	}
}

func drawFigure(t *rapid.T, terms outcomes.Terms, name string, bits int) outcomes.Ratio {
	of := size(t, name+" of", bits)
	if terms.Unit == outcomes.Percentage {
		return outcomes.Ratio{Count: rapid.Int64Range(0, of).Draw(t, name+" count"), Of: max(of, 1)}
	}
	return outcomes.Ratio{Count: size(t, name+" count", bits), Of: max(of, 1)}
}

func perOf(terms outcomes.Terms) int64 {
	switch terms.Unit {
	case outcomes.Percentage:
		return 100
	case outcomes.RatePer10000:
		return 10_000
	}
	return 1
}

// units gives a number in units of the last decimal.
func units(number righthelp.Number, decimals int) *big.Int {
	ten := big.NewInt(10)
	scale := new(big.Int).Exp(ten, big.NewInt(int64(decimals-number.Decimals())), nil)
	return scale.Mul(scale, big.NewInt(number.Coefficient()))
}

// assertLimits holds an estimate against the second opinion, to its last digit.
func assertLimits(t require.TestingT, terms outcomes.Terms, figure outcomes.Ratio, got outcomes.Estimate) {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(terms.Decimals)), nil)
	scale.Mul(scale, big.NewInt(perOf(terms)))
	lower, upper := units(got.Lower, terms.Decimals), units(got.Upper, terms.Decimals)
	switch {
	case terms.Unit == outcomes.Percentage:
		require.Equal(t, outcomes.Wilson, got.Method)
		assertWilson(t, terms, figure, scale, lower, upper)
		return
	case figure.Count < 10:
		require.Equal(t, outcomes.Exact, got.Method)
		low, up := exactLimits(figure.Count, terms.Confidence)
		roundsTo(t, low, figure.Of, scale, lower, "lower limit")
		roundsTo(t, up, figure.Of, scale, upper, "upper limit")
	default:
		require.Equal(t, outcomes.Byar, got.Method)
		low, up := byarLimits(figure.Count, terms.Confidence)
		roundsTo(t, low, figure.Of, scale, lower, "lower limit")
		roundsTo(t, up, figure.Of, scale, upper, "upper limit")
	}
}

// assertWilson checks that both limits are at least half a unit less than their places, and less than half a unit more.
func assertWilson(t require.TestingT, terms outcomes.Terms, figure outcomes.Ratio, scale, lower, upper *big.Int) {
	halves := func(units *big.Int, add int64) *big.Rat {
		twice := new(big.Int).Mul(units, big.NewInt(2))
		return new(big.Rat).SetFrac(twice.Add(twice, big.NewInt(add)), new(big.Int).Mul(scale, big.NewInt(2)))
	}
	mean := rat(figure)
	upToLower := func(p *big.Rat) bool { return p.Cmp(mean) <= 0 && wilson(figure, p, terms.Confidence) >= 0 }
	upToUpper := func(p *big.Rat) bool { return p.Cmp(mean) <= 0 || wilson(figure, p, terms.Confidence) <= 0 }
	require.True(t, upToLower(halves(lower, -1)) && !upToLower(halves(lower, +1)), "lower limit of %+v", figure)
	require.True(t, upToUpper(halves(upper, -1)) && !upToUpper(halves(upper, +1)), "upper limit of %+v", figure)
}

// assertLimitsOrTooLarge also holds a refusal against the facts: eight times one event more is above any limit.
func assertLimitsOrTooLarge(t require.TestingT, terms outcomes.Terms, figure outcomes.Ratio) {
	got, err := terms.Estimate(figure)
	if err == nil {
		assertLimits(t, terms, figure, got)
		return
	}
	require.Equal(t, []string{"figure"}, wrongFields(t, err))
	most := new(big.Rat).Add(rat(figure), big.NewRat(1, figure.Of))
	most.Mul(most, new(big.Rat).SetInt64(8*perOf(terms)))
	require.False(t, halfUp(most, terms.Decimals).IsInt64())
}

func TestEveryDigitOfALimitIsRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		assertLimitsOrTooLarge(t, terms, drawFigure(t, terms, "figure", 63))
	})
}

// Counts that with all their decimals come to about 2⁶⁰, 2⁶¹, 2⁶², 2⁶³ and 2⁶⁴ units.
func TestEveryDigitIsRightUpToTheLargestNumber(t *testing.T) {
	terms := outcomes.Terms{Unit: outcomes.RatePer10000, Confidence: outcomes.Confidence95, Decimals: 9}
	for _, count := range []int64{115_292, 230_584, 461_168, 922_337, 1_844_674} {
		for by := int64(-5000); by <= 5000; by += 500 {
			for of := range int64(8) {
				assertLimitsOrTooLarge(t, terms, outcomes.Ratio{Count: count + by, Of: of + 1})
			}
		}
		assertLimitsOrTooLarge(t, terms, outcomes.Ratio{Count: count - 2, Of: 1})
		assertLimitsOrTooLarge(t, terms, outcomes.Ratio{Count: count - 1, Of: 1})
	}
}

func TestEveryDigitOfThePlainestLimitsIsRight(t *testing.T) {
	for _, at := range confidences {
		terms := outcomes.Terms{Unit: outcomes.Count, Confidence: at, Decimals: 9}
		for events := range int64(300) {
			figure := outcomes.Ratio{Count: events, Of: 1}
			got, err := terms.Estimate(figure)
			require.NoError(t, err)
			assertLimits(t, terms, figure, got)
		}
		terms.Unit = outcomes.Percentage
		for of := range int64(40) {
			for count := range of + 2 {
				figure := outcomes.Ratio{Count: count, Of: of + 1}
				got, err := terms.Estimate(figure)
				require.NoError(t, err)
				assertLimits(t, terms, figure, got)
			}
		}
	}
}
