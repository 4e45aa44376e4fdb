package grant_test

import (
	"math/rand/v2"
	"testing"

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
	random := rand.New(rand.NewPCG(seed, 0))
	draw := func(from, to int) int { return from + random.IntN(to-from+1) }
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
