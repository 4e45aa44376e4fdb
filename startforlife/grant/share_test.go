package grant_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestShare_CutsABaseThatIsAboveItsCapWhereCapsWin(t *testing.T) {
	to := []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1), Base: 30, Cap: grant.AtMost(25)}, {ID: "b", Weight: righthelp.Whole(1), Base: 5}}
	// With 30 the bases as they are cut take all: λ is nothing, and a is at its cap nevertheless.
	for amount, want := range map[righthelp.Money][]righthelp.Money{30: {25, 5}, 40: {25, 15}} {
		s, err := grant.Share(grant.Pot{Amount: amount, CapsWin: true}, to)
		require.NoError(t, err)
		assert.Equal(t, want, s.Amounts)
		row := slices.Collect(s.Rows())[0]
		assert.Equal(t, grant.AtCap, row.State)
		finding := slices.Collect(s.Findings())[0]
		assert.Equal(t, righthelp.RuleID("grant.sharing.cap"), finding.Rule)
	}
}

func TestShare_ABaseThatIsItsCapIsNotCut(t *testing.T) {
	to := []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1), Base: 30, Cap: grant.AtMost(30)}, {ID: "b", Weight: righthelp.Whole(1), Base: 5}}
	for amount, want := range map[righthelp.Money]grant.State{35: grant.Free, 36: grant.AtCap} {
		s, err := grant.Share(grant.Pot{Amount: amount}, to)
		require.NoError(t, err)
		assert.Equal(t, want, slices.Collect(s.Rows())[0].State)
	}
}

func TestShare_AtABreakpointCountsAsFloorOrFree(t *testing.T) {
	// λ is 10 pence: a's weight gives exactly its floor, b's exactly its cap.
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(1), Floor: 10},
		{ID: "b", Weight: righthelp.Whole(2), Cap: grant.AtMost(20)},
		{ID: "c", Weight: righthelp.Whole(3)},
	}
	for amount, want := range map[righthelp.Money][]grant.State{
		59: {grant.AtFloor, grant.Free, grant.Free},
		60: {grant.AtFloor, grant.Free, grant.Free},
		61: {grant.Free, grant.AtCap, grant.Free},
	} {
		for _, to := range [][]grant.Recipient{to, wide(t, to)} {
			s, err := grant.Share(grant.Pot{Amount: amount}, to)
			require.NoError(t, err)
			var states []grant.State
			for row := range s.Rows() {
				states = append(states, row.State)
			}
			assert.Equal(t, want, states[:3], "%d", amount)
		}
	}
}

func TestShare_KeepsTheRecipientsAndTheirOrder(t *testing.T) {
	to := []grant.Recipient{{ID: "b", Weight: righthelp.Whole(1)}, {ID: "a", Weight: righthelp.Whole(2)}}
	was := slices.Clone(to)
	s, err := grant.Share(grant.Pot{Amount: 10}, to)
	require.NoError(t, err)
	assert.Equal(t, was, to)
	assert.Equal(t, []righthelp.Money{3, 7}, s.Amounts)
	assert.Equal(t, grant.Pot{Amount: 10, Unit: 1, Method: grant.LargestRemainder}, s.Pot())
}

func TestAgain_UsesTheSameMemory(t *testing.T) {
	to := benchRecipients(75)
	var s grant.Sharing
	require.NoError(t, s.Again(benchPot(75), to))
	assert.Zero(t, int(testing.AllocsPerRun(20, func() {
		if err := s.Again(benchPot(75), to); err != nil {
			t.Error(err)
		}
	})))
	assert.LessOrEqual(t, int(testing.AllocsPerRun(20, func() {
		if _, err := grant.Share(benchPot(75), to); err != nil {
			t.Error(err)
		}
	})), 3)
}

func TestFindings_SayHowAnAmountCameAbout(t *testing.T) {
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(1), Floor: 30},
		{ID: "b", Weight: righthelp.Whole(2), Base: 5},
		{ID: "c", Weight: righthelp.Whole(5), Cap: grant.AtMost(32)},
		{ID: "d", Weight: righthelp.Whole(0), Base: 10},
	}
	s, err := grant.Share(grant.Pot{Amount: 110}, to)
	require.NoError(t, err)
	assert.Equal(t, []righthelp.Finding{
		{Rule: "grant.sharing.floor", Status: righthelp.Met, Because: "a has its floor of £0.30, because £0 + 33/200 × 1 is not more"},
		{Rule: "grant.sharing.level", Status: righthelp.Met, Because: "b has £0.38: £0.05 + 33/200 × 2, exactly"},
		{Rule: "grant.sharing.cap", Status: righthelp.Met, Because: "c has its cap of £0.32, because £0 + 33/200 × 5 is more"},
		{Rule: "grant.sharing.weightless", Status: righthelp.Met, Because: "d has £0.10: it has no weight, so it has its base of £0.10 within its floor and cap"},
	}, slices.Collect(s.Findings()))
}

func TestZeroValues_AreEmptyAndSafe(t *testing.T) {
	var selection grant.Selection
	assert.Empty(t, slices.Collect(selection.Findings()))
	assert.Empty(t, slices.Collect(selection.Margins()))
	assert.Empty(t, slices.Collect(selection.Compare(new(grant.Selection))))
	var sharing grant.Sharing
	assert.Empty(t, slices.Collect(sharing.Rows()))
	assert.Empty(t, slices.Collect(sharing.Findings()))
	assert.Empty(t, slices.Collect(sharing.Compare(new(grant.Sharing))))
	assert.Equal(t, grant.Pot{}, sharing.Pot())
	var table grant.Table
	totals, err := table.Totals()
	require.NoError(t, err)
	assert.Zero(t, totals.Whole)
	rounded, err := table.Rounded(10)
	require.NoError(t, err)
	assert.Empty(t, rounded.Cells)
	both, err := grant.Tabulate([]string{"x"}, &sharing)
	require.NoError(t, err)
	assert.Equal(t, []string{"x"}, both.Columns)
	assert.Empty(t, both.IDs)
}

func TestRows_CanBeReadBySeveralAtOnce(t *testing.T) {
	pot, to := potOf(func(_, to int) int { return to }, potKind{method: grant.LargestRemainder})
	s, err := grant.Share(pot, to)
	require.NoError(t, err)
	want := slices.Collect(s.Rows())
	rows := make(chan []grant.Row)
	for range 8 {
		go func() { rows <- slices.Collect(s.Rows()) }()
	}
	for range 8 {
		require.Equal(t, want, <-rows)
	}
}

func TestVerify_AcceptsATieEitherWayWhereTheRuleIsToRefuse(t *testing.T) {
	to := []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(1)}, {ID: "c", Weight: righthelp.Whole(1)}}
	lambda := big.NewRat(4, 300)
	for _, method := range []grant.Method{grant.LargestRemainder, grant.Webster} {
		pot := grant.Pot{Amount: 4, Method: method}
		first, last := []righthelp.Money{2, 1, 1}, []righthelp.Money{1, 1, 2}
		require.NoError(t, grant.Verify(pot, to, first, lambda))
		require.NoError(t, grant.Verify(pot, to, last, lambda))
		pot.Ties = grant.UnitsByID
		require.NoError(t, grant.Verify(pot, to, first, lambda))
		require.ErrorContains(t, grant.Verify(pot, to, last, lambda), "comes first by the pot's rule for ties")
		pot.Ties, pot.List = grant.UnitsByList, []string{"c", "a"}
		require.NoError(t, grant.Verify(pot, to, last, lambda))
		require.ErrorContains(t, grant.Verify(pot, to, first, lambda), "comes first by the pot's rule for ties")
		require.Error(t, grant.Verify(pot, to, []righthelp.Money{1, 2, 1}, lambda), "one who is not listed comes last")
	}
}
