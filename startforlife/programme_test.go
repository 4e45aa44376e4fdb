package startforlife_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type programmeGiven struct {
	AsOf righthelp.Date               `json:"as_of"`
	Done []startforlife.MilestoneDone `json:"done"`
}

type programmeExpect struct {
	States map[righthelp.RuleID]startforlife.MilestoneStatus `json:"steps"`
	Next   *righthelp.RuleID                                 `json:"next"`
	Late   []righthelp.RuleID                                `json:"late"`
	Error  string                                            `json:"error"`
}

func TestCases_TheProgramme(t *testing.T) {
	casetest.Each(t, "programme.json", func(t *testing.T, given programmeGiven, expect programmeExpect) {
		plan, err := startforlife.August2022().Programme(given.AsOf, given.Done)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			assert.Zero(t, plan)
			return
		}
		require.NoError(t, err)
		found := map[righthelp.RuleID]startforlife.MilestoneStatus{}
		for state := range plan.States() {
			found[state.ID] = state.Status
		}
		for id, want := range expect.States {
			assert.Equal(t, want, found[id], "%s", id)
		}
		if expect.Next != nil {
			next, there := plan.Next()
			assert.Equal(t, *expect.Next, next.ID)
			assert.Equal(t, *expect.Next != "", there)
		}
		if expect.Late != nil {
			late := []righthelp.RuleID{}
			for state := range plan.Late() {
				late = append(late, state.ID)
			}
			assert.Equal(t, expect.Late, late)
		}
	})
}

func TestTheNamesOfMilestoneStatuses(t *testing.T) {
	casetest.Names[startforlife.MilestoneStatus](t, "ahead", "due", "late", "done", "done_late", "no_dates")
}

func TestMilestonesStandInOrder(t *testing.T) {
	var before righthelp.Date
	dated, count := true, 0
	for milestone := range startforlife.August2022().Milestones() {
		again, found := startforlife.August2022().Milestone(milestone.ID)
		assert.True(t, found)
		assert.Equal(t, milestone, again)
		if milestone.To().IsZero() {
			dated = false
		} else {
			assert.True(t, dated, "those without a last day come last")
			assert.False(t, milestone.To().Before(before))
			assert.True(t, milestone.From().Before(milestone.To()))
			before = milestone.To()
		}
		count++
	}
	assert.Equal(t, 9, count)
}

func TestTheZeroGuideHasNoProgramme(t *testing.T) {
	_, err := startforlife.Guide{}.Programme(day(t, "2023-01-01"), nil)
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
	var none startforlife.ProgrammePlan
	for range none.Findings() {
		assert.Fail(t, "a finding")
	}
	_, found := none.Next()
	assert.False(t, found)
}

func TestEveryMilestoneSaysWhy(t *testing.T) {
	plan, err := startforlife.August2022().Programme(day(t, "2023-05-15"), []startforlife.MilestoneDone{
		{Milestone: startforlife.MilestoneSignUp, On: day(t, "2022-10-01")},
		{Milestone: startforlife.MilestoneOffer, On: day(t, "2023-05-02")},
		{Milestone: startforlife.MilestoneHubsDescribed, On: day(t, "2023-02-02")},
	})
	require.NoError(t, err)
	because := map[righthelp.RuleID]righthelp.Finding{}
	for finding := range plan.Findings() {
		because[finding.Rule] = finding
	}
	for id, want := range map[righthelp.RuleID]righthelp.Finding{
		startforlife.MilestoneSignUp:          {Status: righthelp.Met, Because: "It was met on 2022-10-01, its last day being 2022-10-31."},
		startforlife.MilestoneOffer:           {Status: righthelp.NotMet, Because: "It was met on 2023-05-02, its last day being 2023-04-30."},
		startforlife.MilestonePanel:           {Status: righthelp.NotMet, Because: "It is not recorded, its last day being 2023-04-30."},
		startforlife.MilestoneHubs:            {Because: "It is due since 2023-01-01, its last day being 2023-06-30."},
		startforlife.MilestoneBranding:        {Because: "It is due since 2023-01-31."},
		startforlife.MilestoneHubsDescribed:   {Status: righthelp.Met, Because: "It was met on 2023-02-02."},
		startforlife.MilestoneQuarterly:       {Because: "It is not recorded, and the guide gives no date."},
		startforlife.MilestoneNeedsAssessment: {Status: righthelp.NotMet, Because: "It is not recorded, its last day being 2023-03-31."},
	} {
		want.Rule = id
		assert.Equal(t, want, because[id])
	}
	ahead, err := startforlife.August2022().Programme(day(t, "2022-09-01"), nil)
	require.NoError(t, err)
	for finding := range ahead.Findings() {
		if finding.Rule == startforlife.MilestoneHubs {
			assert.Equal(t, "It is due from 2023-01-01, its last day being 2023-06-30.", finding.Because)
			break
		}
	}
	for state := range plan.Due() {
		assert.Equal(t, startforlife.MilestoneHubs, state.ID)
		break
	}
}

func TestAMilestoneStateIsReadBackFromItsJSON(t *testing.T) {
	plan, err := startforlife.August2022().Programme(day(t, "2023-05-15"), nil)
	require.NoError(t, err)
	for state := range plan.States() {
		text, err := json.Marshal(state)
		require.NoError(t, err)
		var again startforlife.MilestoneState
		require.NoError(t, json.Unmarshal(text, &again))
		assert.Equal(t, state, again)
	}
}

func TestTheLateStaysLateUntilItIsDone(t *testing.T) {
	guide := startforlife.August2022()
	rapid.Check(t, func(t *rapid.T) {
		first := day(t, "2022-08-01").AddDays(rapid.IntRange(0, 900).Draw(t, "first"))
		second := first.AddDays(rapid.IntRange(0, 70).Draw(t, "then"))
		before, err := guide.Programme(first, nil)
		require.NoError(t, err)
		after, err := guide.Programme(second, nil)
		require.NoError(t, err)
		late := map[righthelp.RuleID]bool{}
		for state := range after.Late() {
			late[state.ID] = true
		}
		for state := range before.Late() {
			assert.True(t, late[state.ID], "%s", state.ID)
		}
	})
}

func TestTheCataloguesOfTheProgramme(t *testing.T) {
	guide := startforlife.August2022()
	kinds := map[righthelp.Kind]int{}
	for _, rules := range [](func(func(righthelp.Rule) bool)){guide.NeedsAssessment(), guide.Evaluation(), guide.EIFSupport()} {
		for rule := range rules {
			kinds[rule.Kind]++
		}
	}
	assert.Equal(t, map[righthelp.Kind]int{"needs_stage": 3, "needs_consideration": 5, "needs_assessment": 3, "evaluation": 5, "eif_support": 6}, kinds)
	tiers := map[righthelp.Tier]int{}
	for item := range guide.ManagementInformation() {
		tiers[item.Tier]++
		if item.Strand != "" {
			_, found := guide.Strand(item.Strand)
			assert.True(t, found, "%s", item.ID)
		}
	}
	assert.Equal(t, map[righthelp.Tier]int{righthelp.TierMinimum: 20, righthelp.TierFurther: 10}, tiers)
}

func ExampleGuide_Programme() {
	today, _ := righthelp.ParseDate("2023-05-15")
	signed, _ := righthelp.ParseDate("2022-10-03")
	plan, err := startforlife.August2022().Programme(today, []startforlife.MilestoneDone{{Milestone: startforlife.MilestoneSignUp, On: signed}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for state := range plan.Late() {
		fmt.Println("late:", state.Title, state.To)
	}
	next, _ := plan.Next()
	fmt.Println("next:", next.Title, next.To)
	// Output:
	// late: Local needs assessment 2023-03-31
	// late: Start for Life offer published 2023-04-30
	// late: Parent and Carer Panel set up 2023-04-30
	// next: Family hubs open 2023-06-30
}
