package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// planned is the contract of the JSON about a plan.
type planned struct {
	AsOf    string         `json:"as_of"`
	Counts  map[string]int `json:"counts"`
	Actions []struct {
		ID          string `json:"id"`
		Status      string `json:"status"`
		DaysOverdue int    `json:"days_overdue"`
		Due         struct {
			Words string `json:"words"`
		} `json:"due"`
		Finding struct {
			Because string `json:"because"`
		} `json:"finding"`
	} `json:"actions"`
}

func TestThePublishedPlanStandsAsTheCatalogueHasIt(t *testing.T) {
	var out planned
	replied(t, &out, "", "actions")
	assert.Equal(t, "2023-09-21", out.AsOf)
	assert.Len(t, out.Actions, 117)
	assert.Equal(t, 117, out.Counts["of"])
	assert.Equal(t, 1, out.Counts["contradictory"])
	var report outcomes.PlanReport
	for published := range outcomes.BlackpoolImprovementPlanApril2023() {
		report.Actions = append(report.Actions, published.Action())
	}
	for published := range outcomes.BlackpoolRecommendationsSeptember2023() {
		report.Actions = append(report.Actions, published.Action())
	}
	require.NoError(t, report.On.UnmarshalText([]byte("2023-09-21")))
	direct, err := outcomes.CheckPlan(report, report.On)
	require.NoError(t, err)
	for _, action := range out.Actions {
		want, found := direct.Action(action.ID)
		require.True(t, found)
		assert.Equal(t, want.Status.String(), action.Status, action.ID)
		assert.Equal(t, want.Due.Words, action.Due.Words)
	}
}

const planHead = "id,what,lead,due,position,position_on,says,done_on,stated,stated_as\n"

func TestActionsAreJudgedByWhatTheReportSays(t *testing.T) {
	var out planned
	notices := replied(t, &out, planHead+
		"1,Audit,Head,31 Aug 2023,,,,,,\n2,Train,Head,13 – 14 Jul 2023,Done,15 Jul 2023,complete,14 Jul 2023,,\n3,Plan,,Mar 2024,,,,,under_way,Ongoing\n"+
		"4,Write,,TBC,,,,,,\n5,Meet,,31 Feb 2024,,,,,,\n6,Visit,,Mar 2024,Met,25 Jul 2024,under_way,,,\n", "actions", "-in", "-", "-as-of", "2023-09-21")
	var stands []string
	for _, action := range out.Actions {
		stands = append(stands, action.Status)
	}
	assert.Equal(t, []string{"overdue", "complete", "on_track", "no_date", "no_date", "contradictory"}, stands)
	assert.Equal(t, 21, out.Actions[0].DaysOverdue)
	assert.Equal(t, "standard input: line 6, column due: \"31 Feb 2024\" is read as no date\n", notices)
	var later planned
	replied(t, &later, planHead+"1,Audit,Head,31 Aug 2023,,,,,,\n", "actions", "-in", "-", "-as-of", "2023-08-31", "-reported", "2023-07-01")
	assert.Equal(t, "not_reported", later.Actions[0].Status)
}

func TestBadPlansAreRefusedWithTheirPlaces(t *testing.T) {
	message := refused(t, "plan.csv", planHead+"1,,Head,TBC,,yesterday,done,,,\n", "actions", "-as-of", "2023-09-21")
	assert.Contains(t, message, `plan.csv: line 2, column says: "done" is not known`)
	message = refused(t, "plan.csv", planHead+"1,,Head,TBC,,yesterday,,,,\n1,Audit,,TBC,,,,,,\n", "actions", "-as-of", "2023-09-21")
	assert.Contains(t, message, "plan.csv: line 2, column what: it is blank")
	assert.Contains(t, message, `plan.csv: line 2, column position_on: "yesterday"`)
	message = refused(t, "plan.csv", planHead+"1,Audit,,TBC,,,,,,\n1,Train,,TBC,,,,3 Jul 2023,,\n", "actions", "-as-of", "2023-09-21", "-reported", "2023-10-01")
	assert.Contains(t, message, `plan.csv: line 3, column id: "1": line 2 has the same id`)
	assert.Contains(t, message, `plan.csv: line 3, column done_on: "2023-07-03"`)
	assert.Contains(t, message, `-as-of: "2023-09-21": the report is of a later day`)
}

func TestWhatChangedSinceAnEarlierReportIsTold(t *testing.T) {
	before := filepath.Join(t.TempDir(), "june.csv")
	require.NoError(t, os.WriteFile(before, []byte(planHead+"1,Audit,Head,31 Aug 2023,,,under_way,,,\n2,Train,,TBC,,,,,,\n3,Visit,,TBC,,,,,,\n"), 0o600))
	now := planHead + "1,Audit,Head,31 Oct 2023,,,complete,,,\n2,Train,,TBC,,,,,,\n4,Meet,,TBC,,,,,,\n"
	var out struct {
		Changes []struct {
			ID     string `json:"id"`
			Before string `json:"before"`
			After  string `json:"after"`
			Was    *struct {
				Words string `json:"words"`
			} `json:"was"`
		} `json:"changes"`
	}
	args := []string{"actions", "-in", "-", "-as-of", "2023-09-21", "-compare", before, "-compare-reported", "2023-06-30"}
	replied(t, &out, now, args...)
	require.Len(t, out.Changes, 3)
	assert.Equal(t, []string{"1", "on_track", "complete", "31 Aug 2023"}, []string{out.Changes[0].ID, out.Changes[0].Before, out.Changes[0].After, out.Changes[0].Was.Words})
	assert.Equal(t, []string{"4", "", "no_date"}, []string{out.Changes[1].ID, out.Changes[1].Before, out.Changes[1].After})
	assert.Equal(t, []string{"3", "no_date", ""}, []string{out.Changes[2].ID, out.Changes[2].Before, out.Changes[2].After})
	for _, format := range []string{"text", "html"} {
		_, stdout, _ := runs(t, now, append(args, "-format", format)...)
		assert.Contains(t, strings.ReplaceAll(stdout, "\u00a0", " "), "What changed since the report of 30 Jun 2023")
		assert.Contains(t, stdout, "not in the report")
	}
	status, _, stderr := runs(t, now, args[:7]...)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "an earlier report has a file and a day")
}
