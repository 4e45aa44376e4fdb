package outcomes_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesOfPositions(t *testing.T) {
	casetest.Names[outcomes.Position](t, "inside", "high_95", "high_99_8", "low_95", "low_99_8", "unplaced")
}

func TestFunnels(t *testing.T) {
	type given struct {
		Funnel outcomes.Funnel `json:"funnel"`
		Of     int64           `json:"of"`
		Area   *outcomes.Ratio `json:"area"`
	}
	type expect struct {
		Limits   outcomes.ControlLimits `json:"limits"`
		Position outcomes.Position      `json:"position"`
		Wrong    []string               `json:"wrong"`
	}
	casetest.Each(t, "funnel.json", func(t *testing.T, given given, expect expect) {
		if given.Area != nil {
			position, err := given.Funnel.Position(*given.Area)
			assert.Equal(t, expect.Wrong, wrongFields(t, err))
			assert.Equal(t, expect.Position, position)
			return
		}
		limits, err := given.Funnel.Limits(given.Of)
		assert.Equal(t, expect.Wrong, wrongFields(t, err))
		assert.Equal(t, expect.Limits, limits)
	})
}

func drawFunnel(t *rapid.T) (outcomes.Funnel, outcomes.Terms) {
	terms := drawTerms(t)
	return outcomes.Funnel{Average: drawFigure(t, terms, "average", 40), Unit: terms.Unit, Decimals: 9}, terms
}

// The limits of a percentage are p ± z√(p(1 − p)/n), in the range that a percentage has.
func TestTheFunnelOfAPercentageIsTheStandardErrorAroundTheAverage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		average := drawFigure(t, outcomes.Terms{Unit: outcomes.Percentage}, "average", 63)
		decimals, of := rapid.IntRange(0, 9).Draw(t, "decimals"), max(size(t, "of", 63), 1)
		got, err := outcomes.Funnel{Average: average, Unit: outcomes.Percentage, Decimals: decimals}.Limits(of)
		require.NoError(t, err)
		assert.Equal(t, of, got.Of)
		p := over(big.NewInt(average.Count), big.NewInt(average.Of))
		spread := new(big.Int).Quo(times(p, minus(unit, p)), big.NewInt(of))
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals+2)), nil)
		for at, limits := range map[outcomes.Confidence][2]*big.Int{
			outcomes.Confidence95:  {units(got.Lower95, decimals), units(got.Upper95, decimals)},
			outcomes.Confidence998: {units(got.Lower998, decimals), units(got.Upper998, decimals)},
		} {
			error := rootOf(times(quantileSquare(at), spread))
			nearlyRoundsTo(t, clamped(minus(p, error)), scale, limits[0])
			nearlyRoundsTo(t, clamped(plus(p, error)), scale, limits[1])
		}
		nearlyRoundsTo(t, p, scale, units(got.Average, decimals))
	})
}

func clamped(proportion *big.Int) *big.Int {
	switch {
	case proportion.Sign() < 0:
		return new(big.Int)
	case proportion.Cmp(unit) > 0:
		return unit
	}
	return proportion
}

// nearlyRoundsTo allows a hair's breadth about a half, where sixty digits are not enough to see on which side it lies.
func nearlyRoundsTo(t require.TestingT, limit, scale, units *big.Int) {
	hair := new(big.Int).Exp(big.NewInt(10), big.NewInt(places-25), nil)
	twice := new(big.Int).Mul(limit, scale)
	twice.Mul(twice, big.NewInt(2))
	twice.Sub(twice, new(big.Int).Mul(new(big.Int).Mul(units, big.NewInt(2)), unit))
	require.LessOrEqual(t, twice.CmpAbs(new(big.Int).Add(unit, hair)), 0, "%v in %v is not %v", limit, scale, units)
}

// The limits and the verdict are two views of one thing.
func TestAnAreaIsOutsideTheFunnelExactlyWhereItsIntervalLeavesOutTheAverage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		funnel, terms := drawFunnel(t)
		area := drawFigure(t, terms, "area", 40)
		if rapid.Bool().Draw(t, "near") { // or else it is hardly ever inside
			expected := new(big.Rat).Mul(rat(funnel.Average), new(big.Rat).SetInt64(area.Of))
			if count := halfUp(expected, 0); count.IsInt64() && count.Int64() < math.MaxInt64/2 {
				area.Count = max(0, count.Int64()+rapid.Int64Range(-20, 20).Draw(t, "by"))
			}
			if terms.Unit == outcomes.Percentage {
				area.Count = min(area.Count, area.Of)
			}
		}
		position, err := funnel.Position(area)
		require.NoError(t, err)
		inner, outer := terms, terms
		inner.Confidence, outer.Confidence = outcomes.Confidence95, outcomes.Confidence998
		want := outcomes.Inside
		switch side := sideOf(inner, area, rat(funnel.Average)) + 3*sideOf(outer, area, rat(funnel.Average)); side {
		case 4:
			want = outcomes.High998
		case 1:
			want = outcomes.High95
		case -1:
			want = outcomes.Low95
		case -4:
			want = outcomes.Low998
		default:
			require.Zero(t, side, "an area outside the outer limits is outside the inner ones on the same side")
		}
		require.Equal(t, want, position)

		limits, err := funnel.Limits(area.Of)
		if err != nil {
			require.Equal(t, outcomes.RatePer10000, terms.Unit)
			return
		}
		shown, ok := area.Per(perOf(terms), 9)
		if !ok || terms.Unit == outcomes.Percentage && (shown == limits.Lower95 || shown == limits.Upper95 || shown == limits.Lower998 || shown == limits.Upper998) {
			return // as near as can be shown; the exact figure decides
		}
		switch position {
		case outcomes.High998:
			require.Positive(t, shown.Compare(limits.Upper998))
		case outcomes.High95:
			require.True(t, shown.Compare(limits.Upper95) > 0 && shown.Compare(limits.Upper998) <= 0)
		case outcomes.Low998:
			require.Negative(t, shown.Compare(limits.Lower998))
		case outcomes.Low95:
			require.True(t, shown.Compare(limits.Lower95) < 0 && shown.Compare(limits.Lower998) >= 0)
		default:
			require.True(t, shown.Compare(limits.Lower95) >= 0 && shown.Compare(limits.Upper95) <= 0)
		}
	})
}

func TestTheOuterLimitsAreOutsideTheInnerOnes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		funnel, _ := drawFunnel(t)
		limits, err := funnel.Limits(max(size(t, "of", 30), 1))
		if err != nil {
			require.Equal(t, []string{"average"}, wrongFields(t, err))
			return
		}
		assert.LessOrEqual(t, limits.Lower998.Compare(limits.Lower95), 0)
		assert.LessOrEqual(t, limits.Upper95.Compare(limits.Upper998), 0)
		if funnel.Unit == outcomes.Percentage { // the limits of a rate are counts, between which the average may fall
			assert.LessOrEqual(t, limits.Lower95.Compare(limits.Average), 0)
			assert.LessOrEqual(t, limits.Average.Compare(limits.Upper95), 0)
		}
	})
}
