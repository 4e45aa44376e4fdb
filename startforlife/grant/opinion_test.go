package grant_test

import (
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
)

// assertOpinion compares a sharing with the second opinion: amounts, ideals and who was tied.
func assertOpinion(t assert.TestingT, want opinion, pot grant.Pot, s *grant.Sharing) bool {
	agrees := assert.Equal(t, want.amounts(pot), s.Amounts)
	unit := big.NewRat(int64(max(pot.Unit, 1)), 100)
	i := 0
	for row := range s.Rows() {
		ideal := new(big.Rat).Mul(want.ideals[i], unit)
		agrees = agrees && assert.Equal(t, ideal.String(), row.Ideal().String(), "the ideal of %s", row.ID)
		i++
	}
	if len(want.tie.IDs) == 0 {
		return agrees && assert.Empty(t, s.Ties)
	}
	return agrees && assert.Equal(t, []grant.Tie{want.tie}, s.Ties)
}

func TestSecondOpinion_OfAPotDoneByHand(t *testing.T) {
	pot := grant.Pot{Amount: 100, Unit: 1, Ties: grant.UnitsByID}
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(1), Floor: 30},
		{ID: "b", Weight: righthelp.Whole(2), Base: 5},
		{ID: "c", Weight: righthelp.Whole(5), Cap: grant.AtMost(32)},
	}
	// a has its floor of 30 and c its cap of 32; b has the 38 that are left: 5 + λ × 2, so λ is 33/2.
	want := shared(pot, to)
	assert.True(t, want.possible)
	assert.Equal(t, "33/2", want.lambda.String())
	assert.Equal(t, []int64{30, 38, 32}, want.units)
}
