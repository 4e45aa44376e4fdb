package earlyhelp_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type (
	givenRole       struct{ Role string }
	expectGroupings struct {
		Groupings []string
		Lead      []earlyhelp.Frequency
		Part      []string
	}
)

func TestTheTableSaysInWhichGroupingARoleLikelyIs(t *testing.T) {
	table := earlyhelp.WorkforceMarch2022()
	casetest.Each(t, "workforce_table.json", func(t *testing.T, given givenRole, expect expectGroupings) {
		var got expectGroupings
		for role := range table.Roles() {
			if role.Title != given.Role {
				continue
			}
			grouping, found := table.Grouping(role.Grouping)
			require.True(t, found)
			got.Groupings = append(got.Groupings, grouping.Title)
			got.Lead = append(got.Lead, grouping.Frequency)
			got.Part = append(got.Part, grouping.Part)
		}
		assert.Equal(t, expect, got)
	})
}

func TestTheTableHasFourGroupingsFromFrequentToOccasional(t *testing.T) {
	var frequencies []earlyhelp.Frequency
	for grouping := range earlyhelp.WorkforceMarch2022().Groupings() {
		frequencies = append(frequencies, grouping.Frequency)
		assert.Equal(t, righthelp.RuleID("ehsg.workforce_table."+grouping.Frequency.String()), grouping.ID)
	}
	assert.Equal(t, []earlyhelp.Frequency{earlyhelp.Frequent, earlyhelp.Regular, earlyhelp.Sometimes, earlyhelp.Occasional}, frequencies)
}

func TestEveryGroupingHasItsActivitiesAndRolesInOrder(t *testing.T) {
	table := earlyhelp.WorkforceMarch2022()
	does, who := map[righthelp.RuleID]int{}, map[righthelp.RuleID]int{}
	for activity := range table.Activities() {
		does[activity.Grouping]++
		assert.Equal(t, righthelp.RuleID(fmt.Sprintf("%s.does.%d", activity.Grouping, does[activity.Grouping])), activity.ID)
	}
	for role := range table.Roles() {
		who[role.Grouping]++
		assert.Equal(t, righthelp.RuleID(fmt.Sprintf("%s.%d", role.Grouping, who[role.Grouping])), role.ID)
		found, ok := table.Role(role.ID)
		assert.True(t, ok)
		assert.Equal(t, role, found)
	}
	assert.Equal(t, map[righthelp.RuleID]int{
		"ehsg.workforce_table.frequent": 4, "ehsg.workforce_table.regular": 4,
		"ehsg.workforce_table.sometimes": 3, "ehsg.workforce_table.occasional": 6,
	}, does)
	assert.Equal(t, map[righthelp.RuleID]int{
		"ehsg.workforce_table.frequent": 5, "ehsg.workforce_table.regular": 5,
		"ehsg.workforce_table.sometimes": 13, "ehsg.workforce_table.occasional": 12,
	}, who)
}

func TestOneRoleStandsInTwoGroupingsAndEachEntryNamesTheOther(t *testing.T) {
	table := earlyhelp.WorkforceMarch2022()
	entries := map[string][]earlyhelp.Role{}
	for role := range table.Roles() {
		entries[role.Title] = append(entries[role.Title], role)
	}
	assert.Len(t, entries, 34, "35 entries, of which two are for one role")
	for title, same := range entries {
		if len(same) == 1 {
			assert.Empty(t, same[0].SameAs, title)
			continue
		}
		require.Len(t, same, 2)
		assert.Equal(t, "Specialist Public Health or Community Nurse", title)
		assert.Equal(t, same[1].ID, same[0].SameAs)
		assert.Equal(t, same[0].ID, same[1].SameAs)
		assert.Equal(t, same[0].Passage, same[1].Passage)
		assert.NotEqual(t, same[0].Grouping, same[1].Grouping)
	}
}

func TestWhatTheTableLacksIsNotFound(t *testing.T) {
	table := earlyhelp.WorkforceMarch2022()
	grouping, found := table.Grouping("ehsg.workforce_table.never")
	assert.False(t, found)
	assert.Zero(t, grouping)
	role, found := table.Role("ehsg.workforce_table.frequent.6")
	assert.False(t, found)
	assert.Zero(t, role)
}

func TestATableThatIsNotKnownIsEmpty(t *testing.T) {
	var table earlyhelp.WorkforceTable
	assert.Zero(t, table.Edition())
	assert.Empty(t, slices.Collect(table.Terms()))
	assert.Empty(t, slices.Collect(table.Groupings()))
	assert.Empty(t, slices.Collect(table.Activities()))
	assert.Empty(t, slices.Collect(table.Roles()))
}

func TestTheTableHoldsFromMarch2022UntilTheGuideWasRefreshed(t *testing.T) {
	for _, c := range []struct {
		year  int
		month time.Month
		day   int
		known bool
	}{
		{2022, 2, 28, false},
		{2022, 3, 1, true},
		{2022, 3, 2, true},
		{2024, 2, 28, true},
		{2024, 2, 29, true},
		{2024, 3, 1, false},
	} {
		date, err := righthelp.NewDate(c.year, c.month, c.day)
		require.NoError(t, err)
		table, err := earlyhelp.WorkforceOn(date)
		if c.known {
			require.NoError(t, err)
			assert.Equal(t, earlyhelp.WorkforceMarch2022(), table)
			assert.True(t, table.Edition().Covers(date))
			continue
		}
		assert.Zero(t, table)
		var uncovered *righthelp.NotCoveredError
		require.ErrorAs(t, err, &uncovered)
		assert.EqualError(t, err, "workforce table of the Early Help System Guide: nothing is known for "+date.String()+"; what is known covers 2022-03-01 to 2024-02-29")
	}
}

func TestAFrequencyHasANameInTheOrderFromOftenToSeldom(t *testing.T) {
	for i, name := range []string{"frequent", "regular", "sometimes", "occasional"} {
		frequency := earlyhelp.Frequency(i + 1)
		text, err := frequency.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		assert.Equal(t, name, frequency.String())
		var read earlyhelp.Frequency
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, frequency, read)
	}
	for _, frequency := range []earlyhelp.Frequency{0, earlyhelp.Occasional + 1} {
		var malformed *righthelp.MalformedError
		_, err := frequency.MarshalText()
		assert.ErrorAs(t, err, &malformed)
	}
	read := earlyhelp.Regular
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, read.UnmarshalText([]byte("frequently")), &unknown)
	assert.Equal(t, "frequent", unknown.Near)
	assert.Equal(t, earlyhelp.Regular, read, "what cannot be read changes nothing")
}
