package outcomes_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestARatioIsRoundedOnceWithHalvesUp(t *testing.T) {
	for _, c := range []struct {
		ratio    outcomes.Ratio
		per      int64
		decimals int
		want     string
	}{
		{outcomes.Ratio{Count: 17, Of: 240}, 100, 1, "7.1"}, // 7.083…
		{outcomes.Ratio{Count: 1, Of: 8}, 100, 0, "13"},     // 12.5
		{outcomes.Ratio{Count: 124, Of: 1000}, 100, 0, "12"},
		{outcomes.Ratio{Count: 0, Of: 7}, 100, 1, "0"},
		{outcomes.Ratio{Count: 7, Of: 7}, 100, 1, "100"},
		{outcomes.Ratio{Count: 35, Of: 11204}, 10_000, 1, "31.2"},
		{outcomes.Ratio{Count: 506, Of: 1}, 1, 0, "506"},
		{outcomes.Ratio{Count: 1, Of: 3}, 1, 9, "0.333333333"},
		{outcomes.Ratio{Count: math.MaxInt64, Of: math.MaxInt64}, math.MaxInt64, 0, "9223372036854775807"},
	} {
		got, ok := c.ratio.Per(c.per, c.decimals)
		require.True(t, ok)
		assert.Equal(t, c.want, got.String())
	}
}

func TestWhatIsNoFigureOrDoesNotFitIsNotRounded(t *testing.T) {
	half := outcomes.Ratio{Count: 1, Of: 2}
	for _, c := range []struct {
		ratio    outcomes.Ratio
		per      int64
		decimals int
	}{
		{outcomes.Ratio{}, 100, 1},
		{outcomes.Ratio{Count: 0, Of: 0}, 100, 1},
		{outcomes.Ratio{Count: -1, Of: 2}, 100, 1},
		{outcomes.Ratio{Count: 1, Of: -2}, 100, 1},
		{half, 0, 1},
		{half, -100, 1},
		{half, 100, -1},
		{half, 100, 10},
		{half, math.MaxInt64, 9},
		{outcomes.Ratio{Count: math.MaxInt64, Of: 1}, 10, 0},
		{outcomes.Ratio{Count: math.MaxInt64, Of: 1}, math.MaxInt64, 0},
		{outcomes.Ratio{Count: 1<<63 - 1, Of: 1<<62 - 1}, 1 << 62, 0}, // 2^63 and a bit: one more than fits
	} {
		got, ok := c.ratio.Per(c.per, c.decimals)
		assert.False(t, ok, "%+v per %d", c.ratio, c.per)
		assert.Zero(t, got)
	}
}

func ratios() *rapid.Generator[outcomes.Ratio] {
	return rapid.Custom(func(t *rapid.T) outcomes.Ratio {
		return outcomes.Ratio{Count: rapid.Int64Min(0).Draw(t, "count"), Of: rapid.Int64Min(1).Draw(t, "of")}
	})
}

func rat(ratio outcomes.Ratio) *big.Rat { return big.NewRat(ratio.Count, ratio.Of) }

// halfUp rounds the obvious way: multiply, add a half, drop what stands behind the point.
func halfUp(value *big.Rat, decimals int) *big.Int {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	scaled := new(big.Rat).Mul(value, new(big.Rat).SetInt(scale))
	scaled.Add(scaled, big.NewRat(1, 2))
	return new(big.Int).Quo(scaled.Num(), scaled.Denom())
}

func TestARatioPerSoManyIsWhatPlainFractionsGive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ratio, per, decimals := ratios().Draw(t, "ratio"), rapid.Int64Min(1).Draw(t, "per"), rapid.IntRange(0, 9).Draw(t, "decimals")
		want := halfUp(new(big.Rat).Mul(rat(ratio), new(big.Rat).SetInt64(per)), decimals)
		got, ok := ratio.Per(per, decimals)
		if !ok {
			// Only what does not fit is left out.
			scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
			require.True(t, !want.IsInt64() || !scale.Mul(scale, big.NewInt(per)).IsUint64())
			return
		}
		assert.Zero(t, want.Cmp(halfUp(ratOf(t, got), decimals)))
	})
}

func ratOf(t require.TestingT, number righthelp.Number) *big.Rat {
	value, ok := new(big.Rat).SetString(number.String())
	require.True(t, ok, "%q", number.String())
	return value
}

func TestRatiosAreComparedExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := ratios().Draw(t, "a"), ratios().Draw(t, "b")
		assert.Equal(t, rat(a).Cmp(rat(b)), a.Compare(b))
		assert.Zero(t, a.Compare(a))
	})
	assert.Zero(t, outcomes.Ratio{Count: 1, Of: 2}.Compare(outcomes.Ratio{Count: 5_000_000_000_000_000_000 / 10, Of: 1_000_000_000_000_000_000}))
	assert.Equal(t, 1, outcomes.Ratio{Count: 2, Of: 3}.Compare(outcomes.Ratio{Count: 666_666_666_666, Of: 1_000_000_000_000}))
}

func TestWhatIsNoFigureIsInNoOrder(t *testing.T) {
	figure := outcomes.Ratio{Count: 1, Of: 2}
	for _, none := range []outcomes.Ratio{{}, {Count: -1, Of: 2}, {Count: 1, Of: -2}} {
		assert.Zero(t, none.Compare(figure))
		assert.Zero(t, figure.Compare(none))
	}
}

func TestARatioIsCheckedAgainstItsUnit(t *testing.T) {
	for _, c := range []struct {
		name  string
		ratio outcomes.Ratio
		unit  outcomes.Unit
		want  []string // the fields that are wrong
	}{
		{"a percentage", outcomes.Ratio{Count: 17, Of: 240}, outcomes.Percentage, nil},
		{"all of them", outcomes.Ratio{Count: 240, Of: 240}, outcomes.Percentage, nil},
		{"one more than all", outcomes.Ratio{Count: 241, Of: 240}, outcomes.Percentage, []string{"rows[1].count"}},
		{"yes", outcomes.Ratio{Count: 1, Of: 1}, outcomes.YesNo, nil},
		{"yes twice", outcomes.Ratio{Count: 2, Of: 1}, outcomes.YesNo, []string{"rows[1].count"}},
		{"referrals can be more than children", outcomes.Ratio{Count: 241, Of: 240}, outcomes.RatePer10000, nil},
		{"days over families", outcomes.Ratio{Count: 1300, Of: 40}, outcomes.Duration, nil},
		{"a plain count", outcomes.Ratio{Count: 506, Of: 1}, outcomes.Count, nil},
		{"a plain count over something", outcomes.Ratio{Count: 506, Of: 2}, outcomes.Count, []string{"rows[1].of"}},
		{"no figure", outcomes.Ratio{}, outcomes.Percentage, []string{"rows[1].of"}},
		{"below nought", outcomes.Ratio{Count: -1, Of: -1}, outcomes.Percentage, []string{"rows[1].count", "rows[1].of"}},
		{"no unit", outcomes.Ratio{Count: 1, Of: 2}, 0, []string{"rows[1]"}},
		{"no such unit", outcomes.Ratio{Count: 1, Of: 2}, 9, []string{"rows[1]"}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, fields(t, c.ratio.Check("rows[1]", c.unit))) })
	}
	assert.True(t, outcomes.Ratio{}.IsZero())
	assert.False(t, outcomes.Ratio{Of: 240}.IsZero())
}

// fields gives the paths of all that is wrong, which has to be malformed.
func fields(t *testing.T, err error) (paths []string) {
	t.Helper()
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok, "%v", err)
	for _, problem := range joined.Unwrap() {
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, problem, &malformed)
		assert.NotEmpty(t, malformed.Reason)
		paths = append(paths, malformed.Field)
	}
	return paths
}

func TestAResultThatDoesNotFitIsNone(t *testing.T) {
	_, found := outcomes.Ratio{Count: 20_000_000_000, Of: 1}.Per(1_000_000_000, 0)
	assert.False(t, found)
}

func TestARatioOfNothingHasNoOrder(t *testing.T) {
	half, none := outcomes.Ratio{Count: 1, Of: 2}, outcomes.Ratio{Count: 1}
	assert.Zero(t, half.Compare(none))
	assert.Zero(t, none.Compare(half))
}
