package grant_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJSON_CapsComeBack(t *testing.T) {
	for want, value := range map[string]grant.Cap{`"0.00"`: grant.AtMost(0), `"1500.01"`: grant.AtMost(150_001), `""`: {}} {
		written, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, want, string(written))
		var again grant.Cap
		require.NoError(t, json.Unmarshal(written, &again))
		assert.Equal(t, value, again)
	}
	amount, set := grant.AtMost(7).Amount()
	assert.Equal(t, righthelp.Money(7), amount)
	assert.True(t, set)
	cap := grant.AtMost(1)
	require.Error(t, json.Unmarshal([]byte(`"1.5"`), &cap))
	assert.Equal(t, grant.AtMost(1), cap, "what cannot be read changes nothing")
}

func TestJSON_EnumerationsComeBack(t *testing.T) {
	casetest.Names[grant.Direction](t, "high", "low")
	casetest.Names[grant.SelectionTies](t, "refuse", "second_key", "draw", "extend")
	casetest.Names[grant.SharingTies](t, "refuse", "by_id", "by_list")
	casetest.Names[grant.Method](t, "largest_remainder", "webster")
	casetest.Names[grant.Rounding](t, "up", "down", "half_up")
	casetest.Names[grant.Reason](t, "rank", "class_minimum")
	casetest.Names[grant.State](t, "free", "floor", "cap", "weightless")
	casetest.Names[grant.Form](t, "strand_funding", "development_grant", "additional_services")
	casetest.Names[grant.Permission](t, "may", "may_not")
	casetest.Names[grant.Bound](t, "stated", "more_than")
	casetest.Names[grant.OnTheDay](t, "as_before", "as_after")
}

func TestJSON_WhatIsReadHasNames(t *testing.T) {
	programme := grant.August2022()
	casetest.JSON(t, slices.Collect(programme.Strands()), slices.Collect(programme.Uses()), slices.Collect(programme.Releases()), slices.Collect(programme.Conditions()),
		slices.Collect(grant.OtherGrants()), &grant.TieError{}, &grant.PlacesError{}, &grant.InfeasibleError{}, &grant.WrongShareError{}, &grant.OpenQuestionError{})
	sharing, err := grant.Share(grant.Pot{Amount: 3}, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(2)}})
	require.NoError(t, err)
	casetest.JSON(t, sharing, slices.Collect(sharing.Rows()), slices.Collect(sharing.Compare(nil)))
	selection, err := grant.Select(grant.Choice{Places: 1, Direction: grant.HighestFirst}, []grant.Candidate{{ID: "a", Score: righthelp.Whole(1)}, {ID: "b", Score: righthelp.Whole(2)}})
	require.NoError(t, err)
	casetest.JSON(t, selection, slices.Collect(selection.Margins()), slices.Collect(selection.Compare(nil)))
}
