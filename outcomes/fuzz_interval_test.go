package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func FuzzRatio(f *testing.F) {
	f.Add(int64(17), int64(240), int64(100), 1)
	f.Add(int64(-1), int64(0), int64(0), 10)
	f.Fuzz(func(t *testing.T, count, of, per int64, decimals int) {
		ratio := outcomes.Ratio{Count: count, Of: of}
		got, ok := ratio.Per(per, decimals)
		if !ok {
			require.Zero(t, got)
			return
		}
		require.NoError(t, ratio.Check("", outcomes.RatePer10000))
		require.LessOrEqual(t, got.Decimals(), decimals)
	})
}

func FuzzEstimate(f *testing.F) {
	f.Add(int64(81), int64(263), uint8(outcomes.Percentage), uint8(outcomes.Confidence95), 2)
	f.Add(int64(9), int64(11_204), uint8(outcomes.RatePer10000), uint8(outcomes.Confidence998), 1)
	f.Add(int64(10), int64(1), uint8(outcomes.Count), uint8(outcomes.Confidence90), 9)
	f.Fuzz(func(t *testing.T, count, of int64, unit, confidence uint8, decimals int) {
		terms := outcomes.Terms{Unit: outcomes.Unit(unit), Confidence: outcomes.Confidence(confidence), Decimals: decimals}
		figure := outcomes.Ratio{Count: count, Of: of}
		got, err := terms.Estimate(figure)
		if err != nil {
			require.Zero(t, got)
			require.NotEmpty(t, wrongFields(t, err))
			return
		}
		assertLimits(t, terms, figure, got)
	})
}

func FuzzCompare(f *testing.F) {
	f.Add(int64(81), int64(263), int64(25), int64(100), int64(255), uint8(1), uint8(outcomes.Percentage), uint8(outcomes.Up), 1)
	f.Add(int64(4), int64(9000), int64(95), int64(44_000), int64(216), uint8(1), uint8(outcomes.RatePer10000), uint8(outcomes.Neither), 0)
	f.Fuzz(func(t *testing.T, count, of, otherCount, otherOf, coefficient int64, places, unit, direction uint8, decimals int) {
		terms := outcomes.Terms{
			Unit: outcomes.Unit(unit), Confidence: outcomes.Confidence95, Decimals: decimals, Direction: outcomes.Direction(direction),
		}
		area, other := outcomes.Ratio{Count: count, Of: of}, outcomes.Ratio{Count: otherCount, Of: otherOf}
		value, err := righthelp.NumberOf(decimal.New(coefficient, -int32(places%10)))
		require.NoError(t, err)
		check := func(c outcomes.Comparison, err error) {
			if err != nil {
				require.Zero(t, c)
				require.NotEmpty(t, wrongFields(t, err))
				return
			}
			require.Equal(t, c.Verdict == outcomes.CannotSay, c.Unsaid != 0)
			for finding := range c.Findings() {
				require.NotEmpty(t, finding.Because)
			}
		}
		check(terms.CompareWithValue(area, value))
		check(terms.CompareWithRatio(area, other))
		check(terms.CompareWithNeighbours(outcomes.Area{ID: "area", Ratio: area}, []outcomes.Area{{ID: "one", Ratio: other}, {ID: "two", Ratio: area}}))
		low, _ := area.Per(100, 2)
		high, _ := other.Per(100, 2)
		check(outcomes.ComparePublished(terms.Direction, outcomes.Published{
			Estimate: outcomes.Estimate{Value: value, Lower: low, Upper: high}, Standardised: unit%2 == 0, Events: otherCount,
		}, outcomes.Published{Estimate: outcomes.Estimate{Value: low}}))
	})
}

func FuzzFunnel(f *testing.F) {
	f.Add(int64(2500), int64(10_000), int64(100), int64(36), uint8(outcomes.Percentage), 1)
	f.Add(int64(500), int64(100_000), int64(1000), int64(11), uint8(outcomes.RatePer10000), 1)
	f.Fuzz(func(t *testing.T, count, of, size, events int64, unit uint8, decimals int) {
		funnel := outcomes.Funnel{Average: outcomes.Ratio{Count: count, Of: of}, Unit: outcomes.Unit(unit), Decimals: decimals}
		limits, err := funnel.Limits(size)
		if err != nil {
			require.Zero(t, limits)
			require.NotEmpty(t, wrongFields(t, err))
		} else {
			require.LessOrEqual(t, limits.Lower998.Compare(limits.Upper998), 0)
		}
		position, err := funnel.Position(outcomes.Ratio{Count: events, Of: size})
		require.Equal(t, err != nil, position == 0)
	})
}
