package grant_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/require"
)

// A hundred thousand small pots of every kind, each against the second opinion.
func TestShare_AgreesWithTheSecondOpinionOnAHundredThousandPots(t *testing.T) {
	const seed = 20260419
	count := 100_000
	if testing.Short() {
		count = 5_000
	}
	t.Logf("seed %d, %d pots", seed, count)
	draw := seeded(seed)
	var s grant.Sharing
	tied, held := 0, 0
	for n := range count {
		pot, to := potOf(draw, potKind{bounded: n%8 > 0})
		require.NoError(t, s.Again(pot, to), "%d: %+v %+v", n, pot, to)
		want := shared(pot, to)
		require.True(t, want.possible, "%d: %+v %+v", n, pot, to)
		if !assertOpinion(t, want, pot, &s) {
			t.Fatalf("%d: %+v %+v", n, pot, to)
		}
		tied += len(s.Ties)
		for row := range s.Rows() {
			if row.State == grant.AtCap || row.State == grant.AtFloor {
				held++
			}
		}
	}
	t.Logf("%d ties, %d held at a floor or cap", tied, held)
	require.Greater(t, tied, count/50, "ties are among the cases")
	require.Greater(t, held, count/2, "floors and caps are among the cases")
}

// Several thousand choices of up to ten candidates, each against every set that the limits allow.
func TestSelect_AgreesWithEverySetTriedOut(t *testing.T) {
	const seed = 20260419
	count := 6_000
	if testing.Short() {
		count = 500
	}
	t.Logf("seed %d, %d choices", seed, count)
	draw := seeded(seed)
	ties, displaced := 0, 0
	for range count {
		choice, from := choiceOf(draw, draw(2, 30))
		sets, found := bestSets(choice, from, byScore(choice.Direction))
		require.True(t, found, "%+v %+v", choice, from)
		certain, tied := standings(from, sets)
		if len(tied) > 0 {
			ties++
			choice.Ties, choice.Draw = grant.DrawTies, permuted(draw, tied)
		}
		s, err := grant.Select(choice, from)
		require.NoError(t, err)
		require.Equal(t, tied, tiedIDs(s.Ties))
		require.Subset(t, selectedIDs(s), certain)
		require.Contains(t, sets, setOf(from, selectedIDs(s)), "%+v %+v", choice, from)
		assertReasons(t, choice, from, s)
		displaced += len(s.Displaced)
		choice.Ties, choice.Draw = 0, nil
		assertMargins(t, choice, withDifferentScores(draw, from))
	}
	t.Logf("%d with ties, %d displaced", ties, displaced)
	require.Greater(t, ties, count/10)
	require.Greater(t, displaced, count/10)
}

func setOf(from []grant.Candidate, ids []string) (set int) {
	for i, c := range from {
		if slices.Contains(ids, c.ID) {
			set |= 1 << i
		}
	}
	return set
}

func TestShare_AgreesWithTheSecondOpinionOnLongerLists(t *testing.T) {
	draw := seeded(11)
	for range 60 {
		pot := grant.Pot{Method: grant.Method(draw(1, 2)), Unit: righthelp.Money(draw(1, 3)), Ties: grant.UnitsByID}
		to := make([]grant.Recipient, draw(13, 200))
		for i, id := range shuffled(draw, len(to)) {
			to[i] = recipientOf(draw, pot, draw(0, 1) == 0)
			to[i].ID = fmt.Sprintf("r%03d", id)
		}
		least, most := fits(pot, to)
		if most < 0 {
			most = least + 500
		}
		pot.Amount = righthelp.Money(draw(int(least), int(most))) * pot.Unit
		s, err := grant.Share(pot, to)
		require.NoError(t, err)
		assertOpinion(t, shared(pot, to), pot, s)
		require.NoError(t, grant.Verify(pot, to, s.Amounts, s.Lambda()))
	}
}
