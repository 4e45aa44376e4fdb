package earlyhelp_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAFrameworkDoesNotDifferFromItself(t *testing.T) {
	for _, framework := range allFrameworks(t) {
		assert.Empty(t, slices.Collect(earlyhelp.Diff(framework, framework)))
	}
	assert.Empty(t, slices.Collect(earlyhelp.Diff(earlyhelp.Framework{}, earlyhelp.Framework{})))
}

func TestEveryDifferenceOfTwoFrameworksIsListedBothWays(t *testing.T) {
	thresholds := thresholdsOf(t, "five_levels")
	before, err := earlyhelp.NewFramework(thresholds)
	require.NoError(t, err)
	thresholds.Edition = "test 2"
	thresholds.Levels[2].Responds = "two services"
	thresholds.Indicators[0].Level = "3"
	thresholds.Indicators = thresholds.Indicators[:7] // without the sign of significant harm
	thresholds.Indicators[6].ID = "five.neglect"
	thresholds.Bands[1].To, thresholds.Bands[2].From = 3, 4
	after, err := earlyhelp.NewFramework(thresholds)
	require.NoError(t, err)
	want := []earlyhelp.FrameworkChange{
		{"edition", "test 1", "test 2"},
		{"levels[2].responds", "a team around the family", "two services"},
		{`indicators["five.milestones"]`, "Early Help and Prevention: Milestones are missed. (child development)", "Targeted Early Help: Milestones are missed. (child development)"},
		{`indicators["five.chronic_neglect"]`, "Child in Need: Neglect goes on and on. (parenting)", ""},
		{`indicators["five.injury"]`, "Child Protection: An injury that nobody can explain. (parenting) A sign of significant harm.", ""},
		{"bands[1]", "3 to 4 needs of Early Help and Prevention point to Targeted Early Help", "3 to 3 needs of Early Help and Prevention point to Targeted Early Help"},
		{"bands[2]", "5 or more needs of Early Help and Prevention point to Child in Need", "4 or more needs of Early Help and Prevention point to Child in Need"},
		{`indicators["five.neglect"]`, "", "Child in Need: Neglect goes on and on. (parenting)"},
	}
	assert.Equal(t, want, slices.Collect(earlyhelp.Diff(before, after)))
	back := slices.Collect(earlyhelp.Diff(after, before))
	assert.Len(t, back, len(want))
	for _, change := range want {
		assert.Contains(t, back, earlyhelp.FrameworkChange{Field: change.Field, Before: change.After, After: change.Before})
	}
	for stop := 1; stop <= len(want); stop++ {
		read := 0
		for range earlyhelp.Diff(before, after) {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}

func TestFrameworksOfOtherLevelsAndEditionsDiffer(t *testing.T) {
	changes := map[string]earlyhelp.FrameworkChange{}
	for change := range earlyhelp.Diff(frameworkOf(t, "blackpool"), frameworkOf(t, "statutory_at_3")) {
		changes[change.Field] = change
	}
	assert.Equal(t, "2023", changes["working_together"].After)
	assert.Equal(t, "true", changes["levels[2].statutory"].After)
	assert.Empty(t, changes[`indicators["wt.benefit.disabled"]`].After)
	assert.NotEmpty(t, changes[`indicators["wt.benefit.parent_in_custody"]`].After)
	assert.NotContains(t, changes, "levels[2].name", "both call it Intensive")
	numbers := 0
	for change := range earlyhelp.Diff(frameworkOf(t, "blackpool"), frameworkOf(t, "unnumbered")) {
		if change.Field == "levels[2].number" {
			assert.Equal(t, "3", change.Before)
			assert.Empty(t, change.After)
			numbers++
		}
	}
	assert.Equal(t, 1, numbers)
}

func TestOneFamilyUnderTwoFrameworks(t *testing.T) {
	before, after := frameworkOf(t, "blackpool"), frameworkOf(t, "statutory_at_3")
	comparison, err := earlyhelp.Compare(before, after, []earlyhelp.Fact{
		{Indicator: "wt.need.standard", Presence: earlyhelp.Present},
		{Indicator: "both.truancy", Presence: earlyhelp.Present},
		{Indicator: "blackpool.sign.support_to_thrive", Presence: earlyhelp.Absent},
	})
	require.NoError(t, err)
	assert.Equal(t, "Specialist", levelOf(comparison.Before).Name)
	assert.Equal(t, "Intensive", levelOf(comparison.After).Name)
	assert.Equal(t, []righthelp.RuleID{"blackpool.sign.support_to_thrive"}, comparison.OnlyBefore)
	assert.Equal(t, []righthelp.RuleID{"both.truancy"}, comparison.OnlyAfter)
}

func TestASignOfHarmUnderOneFrameworkIsOneUnderBoth(t *testing.T) {
	one, other := frameworkOf(t, "five_levels"), frameworkOf(t, "blackpool")
	facts := []earlyhelp.Fact{{Indicator: "five.injury", Presence: earlyhelp.Present}, {Indicator: "wt.harm.likely", Presence: earlyhelp.Absent}}
	for range 2 {
		comparison, err := earlyhelp.Compare(one, other, facts)
		require.NoError(t, err)
		for _, need := range []earlyhelp.LevelOfNeed{comparison.Before, comparison.After} {
			assert.True(t, need.Safeguarding())
			assert.True(t, levelOf(need).Statutory)
			assert.False(t, need.EarlyHelp())
		}
		assert.ElementsMatch(t, []string{"Child Protection", "Specialist"}, []string{levelOf(comparison.Before).Name, levelOf(comparison.After).Name})
		one, other = other, one
	}
	comparison, err := earlyhelp.Compare(one, other, append(facts, earlyhelp.Fact{Indicator: "no.such"}))
	assert.Equal(t, []string{"facts[2].indicator"}, problemFields(t, err))
	assert.True(t, comparison.After.Safeguarding(), "it is not lost with the error")
}

func TestAnIndicatorThatNeitherFrameworkHasIsRefused(t *testing.T) {
	comparison, err := earlyhelp.Compare(frameworkOf(t, "unnumbered"), frameworkOf(t, "blackpool"), []earlyhelp.Fact{
		{Indicator: "unnumbered.carer", Presence: earlyhelp.Present}, {Indicator: "wt.benefit.mising", Presence: earlyhelp.Present}, {Indicator: "unnumbered.carer", Presence: earlyhelp.Present},
	})
	assert.Equal(t, []string{"facts[1].indicator", "facts[2].indicator"}, problemFields(t, err))
	assert.Zero(t, comparison)
}
