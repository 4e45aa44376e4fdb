package grant_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestSharingCompare_GivesEveryGainAndItsCause(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, _, before := anyPot(t, potKind{bounded: true})
		_, _, after := anyPot(t, potKind{bounded: true})
		was, is := byID(before), byID(after)
		changes := map[string]bool{}
		var gain righthelp.Money
		for change := range before.Compare(after) {
			require.False(t, changes[change.ID], "each is named once")
			changes[change.ID] = true
			require.Equal(t, was[change.ID], change.Before)
			require.Equal(t, is[change.ID], change.After)
			require.NotEmpty(t, change.Because)
			gain += change.Gain()
		}
		require.Equal(t, after.Pot().Amount-before.Pot().Amount, gain)
		for id := range was {
			require.True(t, changes[id] || was[id] == is[id])
		}
		require.Empty(t, slices.Collect(before.Compare(before)))
	})
}

func TestSharingCompare_SaysWhy(t *testing.T) {
	share := func(pot grant.Pot, to ...grant.Recipient) *grant.Sharing {
		s, err := grant.Share(pot, to)
		require.NoError(t, err)
		return s
	}
	a, b, c := grant.Recipient{ID: "a", Weight: righthelp.Whole(1)}, grant.Recipient{ID: "b", Weight: righthelp.Whole(3)}, grant.Recipient{ID: "c", Weight: righthelp.Whole(4)}
	pot := grant.Pot{Amount: 1000}
	first := share(pot, a, b)

	assert.Equal(t, []grant.SharingChange{
		{"a", 250, 125, "each unit of weight brings less (£1.2500, was £2.5000)"},
		{"b", 750, 375, "each unit of weight brings less (£1.2500, was £2.5000)"},
		{"c", 0, 500, "it is a new recipient"},
	}, slices.Collect(first.Compare(share(pot, a, b, c))))

	assert.Equal(t, []grant.SharingChange{
		{"a", 250, 1000, "each unit of weight brings more (£10.0000, was £2.5000)"},
		{"b", 750, 0, "it is not a recipient any more"},
	}, slices.Collect(first.Compare(share(pot, a))))

	held := a
	held.Floor = 300
	assert.Equal(t, []grant.SharingChange{
		{"a", 250, 300, "its floor goes from £0 to £3; its state goes from free to floor; each unit of weight brings less (£2.3333, was £2.5000)"},
		{"b", 750, 700, "each unit of weight brings less (£2.3333, was £2.5000)"},
	}, slices.Collect(first.Compare(share(pot, held, b))))

	capped := b
	capped.Cap = grant.AtMost(900)
	assert.Equal(t, []grant.SharingChange{
		{"b", 750, 750, "its cap goes from none to £9"},
	}, slices.Collect(first.Compare(share(pot, a, capped))))

	rounded := pot
	rounded.Unit = 100
	rounded.Ties = grant.UnitsByID
	assert.Equal(t, []grant.SharingChange{
		{"a", 250, 300, "only the rounding to whole units changed"},
		{"b", 750, 700, "only the rounding to whole units changed"},
	}, slices.Collect(first.Compare(share(rounded, a, b))))

	for range first.Compare(share(pot, a, b, c)) {
		break
	}
	for change := range first.Compare(share(pot, a, b, c)) {
		if change.ID == "c" {
			break
		}
	}
}

func TestCompare_ToNothingAllAreNewAndFromItAllAreGone(t *testing.T) {
	sharing, err := grant.Share(grant.Pot{Amount: 3}, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(2)}})
	require.NoError(t, err)
	var none *grant.Sharing
	assert.Len(t, slices.Collect(none.Compare(sharing)), 2)
	assert.Len(t, slices.Collect(sharing.Compare(nil)), 2)
	selection, err := grant.Select(grant.Choice{Places: 1, Direction: grant.HighestFirst}, []grant.Candidate{{ID: "a", Score: righthelp.Whole(1)}, {ID: "b", Score: righthelp.Whole(2)}})
	require.NoError(t, err)
	var nobody *grant.Selection
	assert.Len(t, slices.Collect(nobody.Compare(selection)), 1)
	assert.Len(t, slices.Collect(selection.Compare(nil)), 1)
}
