package grant_test

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// wide gives the recipients weights of the same proportions that do not fit 63 bits on one scale: the first weights are
// multiplied until one of them nearly fills it, and the others keep nine decimals that do nothing but widen the scale.
func wide(t require.TestingT, to []grant.Recipient) []grant.Recipient {
	heaviest := new(big.Rat)
	for _, r := range to {
		if weight := r.Weight.Decimal().Rat(); weight.Cmp(heaviest) > 0 {
			heaviest = weight
		}
	}
	factor := big.NewRat(1, 1)
	if heaviest.Sign() > 0 {
		most := new(big.Rat).Quo(big.NewRat(math.MaxInt64, 100), heaviest)
		factor = new(big.Rat).SetInt(new(big.Int).Quo(most.Num(), most.Denom()))
		factor.Mul(factor, big.NewRat(100, 1)) // so that two decimals become whole
	}
	scaled := slices.Clone(to)
	for i := range scaled {
		weight := new(big.Rat).Mul(factor, to[i].Weight.Decimal().Rat())
		number, err := righthelp.ParseNumber(weight.RatString())
		require.NoError(t, err)
		scaled[i].Weight = number
	}
	return append(scaled, grant.Recipient{ID: "widener", Weight: decimalNumber(1, 9), Cap: grant.AtMost(0)})
}

func TestWideWeights_GiveWhatNarrowOnesDo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		pot.List = append(pot.List, "widener")
		if pot.Ties != grant.UnitsByList {
			pot.List = nil
		}
		other, err := grant.Share(pot, wide(t, to))
		require.NoError(t, err)
		require.Equal(t, append(slices.Clone(s.Amounts), 0), other.Amounts)
		require.Equal(t, s.Ties, other.Ties)
		rows := slices.Collect(other.Rows())
		for i, row := range slices.Collect(s.Rows()) {
			require.Equal(t, row.Ideal().String(), rows[i].Ideal().String())
			require.Equal(t, row.State, rows[i].State)
			require.Equal(t, row.Rank, rows[i].Rank)
			require.Equal(t, row.RoundedUp, rows[i].RoundedUp)
		}
		require.NoError(t, grant.Verify(pot, wide(t, to), other.Amounts, other.Lambda()))
	})
}

func TestWideWeights_AgreeWithTheSecondOpinion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to := potOf(drawn(t), potKind{bounded: true})
		for i := range to {
			if to[i].Weight == righthelp.Whole(0) {
				continue
			}
			coefficient := rapid.Int64Range(math.MaxInt64-1000, math.MaxInt64).Draw(t, "coefficient")
			decimals := rapid.IntRange(0, 9).Draw(t, "decimals")
			to[i].Weight = decimalNumber(coefficient, decimals)
		}
		s, err := grant.Share(pot, to)
		require.NoError(t, err)
		assertOpinion(t, shared(pot, to), pot, s)
		require.NoError(t, grant.Verify(pot, to, s.Amounts, s.Lambda()))
	})
}

func TestWideWeights_RankEveryRemainder(t *testing.T) {
	// Thirds of a pot of 10: each has 3 and a third, and nobody's share is whole.
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(math.MaxInt64)},
		{ID: "b", Weight: righthelp.Whole(math.MaxInt64)},
		{ID: "c", Weight: righthelp.Whole(math.MaxInt64)},
	}
	s, err := grant.Share(grant.Pot{Amount: 10, Ties: grant.UnitsByID}, to)
	require.NoError(t, err)
	require.Equal(t, []righthelp.Money{4, 3, 3}, s.Amounts)
	for row := range s.Rows() {
		require.Equal(t, 1, row.Rank)
	}
	require.Contains(t, slices.Collect(s.Findings())[1].Because, "rounded down")
}

func TestWideWeights_OfWhomNobodyRisesAboveAFloor(t *testing.T) {
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(math.MaxInt64), Floor: 40},
		{ID: "b", Weight: righthelp.Whole(math.MaxInt64), Floor: 60},
	}
	for _, method := range []grant.Method{grant.LargestRemainder, grant.Webster} {
		s, err := grant.Share(grant.Pot{Amount: 100, Method: method}, to)
		require.NoError(t, err)
		require.Equal(t, []righthelp.Money{40, 60}, s.Amounts)
		require.Zero(t, s.Lambda().Sign())
	}
}

func TestWideWeights_AreAddedUpBeyondSixtyFourBits(t *testing.T) {
	// With one decimal the first two come to just over twice 2⁶⁴.
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(3_500_000_000_000_000_000)},
		{ID: "b", Weight: righthelp.Whole(369_000_000_000_000_000)},
		{ID: "c", Weight: decimalNumber(5, 1)},
	}
	pot := grant.Pot{Amount: 1000}
	s, err := grant.Share(pot, to)
	require.NoError(t, err)
	assertOpinion(t, shared(pot, to), pot, s)
}
