package outcomes_test

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesOfWhatIsSaidAndOfHowActionsStand(t *testing.T) {
	casetest.Names[outcomes.Said](t, "complete", "under_way", "at_risk", "not_started")
	casetest.Names[outcomes.ActionStatus](t, "complete", "on_track", "at_risk", "overdue", "no_date", "contradictory", "not_started", "not_reported")
}

func TestByWhenSomethingIsDue(t *testing.T) {
	type given struct {
		Words string `json:"words"`
	}
	type expect struct {
		Period righthelp.Period `json:"period"`
	}
	casetest.Each(t, "due.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, outcomes.Due{Words: given.Words, Period: expect.Period}, outcomes.ReadDue(given.Words))
	})
}

// reportCase is a report in which due dates stand as plans print them.
type reportCase struct {
	On      righthelp.Date `json:"on"`
	AsOf    righthelp.Date `json:"as_of"`
	Actions []struct {
		outcomes.Action
		Due string `json:"due"`
	} `json:"actions"`
}

func (c reportCase) check(t *testing.T) *outcomes.Plan {
	report := outcomes.PlanReport{On: c.On}
	for _, row := range c.Actions {
		row.Action.Due = outcomes.ReadDue(row.Due)
		report.Actions = append(report.Actions, row.Action)
	}
	plan, err := outcomes.CheckPlan(report, c.AsOf)
	require.NoError(t, err)
	return plan
}

func TestHowTheActionsOfAPlanStand(t *testing.T) {
	type row struct {
		ID          string                `json:"id"`
		Status      outcomes.ActionStatus `json:"status"`
		DaysOverdue int                   `json:"days_overdue"`
	}
	type expect struct {
		Actions []row               `json:"actions"`
		Counts  outcomes.PlanCounts `json:"counts"`
	}
	casetest.Each(t, "plan.json", func(t *testing.T, given reportCase, expect expect) {
		plan := given.check(t)
		var rows []row
		for action := range plan.Actions() {
			rows = append(rows, row{action.ID, action.Status, action.DaysOverdue})
			found, known := plan.Action(action.ID)
			assert.True(t, known)
			assert.Equal(t, action, found)
		}
		assert.Equal(t, expect.Actions, rows)
		assert.Equal(t, expect.Counts, plan.Counts)
		_, known := plan.Action("none")
		assert.False(t, known)
		for finding := range plan.Findings() {
			assert.NotEmpty(t, finding.Rule)
			break
		}
	})
}

func TestHowThePublishedPlansStood(t *testing.T) {
	type given struct {
		Plan righthelp.SourceID `json:"plan"`
		On   righthelp.Date     `json:"on"`
		AsOf righthelp.Date     `json:"as_of"`
	}
	type expect struct {
		Of          int                                `json:"of"`
		NotReported int                                `json:"not_reported"`
		Actions     map[outcomes.ActionStatus][]string `json:"actions"` // all but those that are not reported
	}
	casetest.Each(t, "plan_published.json", func(t *testing.T, given given, expect expect) {
		report := outcomes.PlanReport{On: given.On}
		for _, rows := range []iter.Seq[outcomes.PublishedAction]{outcomes.BlackpoolImprovementPlanApril2023(), outcomes.BlackpoolRecommendationsSeptember2023()} {
			for row := range rows {
				if row.Source == given.Plan {
					report.Actions = append(report.Actions, row.Action())
				}
			}
		}
		plan, err := outcomes.CheckPlan(report, given.AsOf)
		require.NoError(t, err)
		stood := map[outcomes.ActionStatus][]string{}
		for action := range plan.Actions() {
			if action.Status == outcomes.ActionNotReported {
				continue
			}
			id := strings.TrimPrefix(strings.TrimPrefix(action.ID, "blackpool.cscip.action."), "blackpool.workplan.recommendation.")
			stood[action.Status] = append(stood[action.Status], id)
		}
		assert.Equal(t, expect.Actions, stood)
		assert.Equal(t, expect.Of, plan.Counts.Of)
		assert.Equal(t, expect.NotReported, plan.Counts.NotReported)
	})
}

func TestReportsThatCannotBeRead(t *testing.T) {
	type given struct {
		outcomes.PlanReport
		AsOf righthelp.Date `json:"as_of"`
	}
	casetest.Each(t, "plan_refused.json", func(t *testing.T, given given, expect refusal) {
		_, err := outcomes.CheckPlan(given.PlanReport, given.AsOf)
		assert.Equal(t, expect.Fields, refused(t, err))
	})
}

func TestWhatNobodyCanSayAndDaysThatCannotBeAreRefused(t *testing.T) {
	day := outcomes.ReadDue("31 Aug 2023").Period.From
	report := outcomes.PlanReport{Actions: []outcomes.Action{
		{ID: "1", Says: 5, Stated: 5, Due: outcomes.Due{Period: righthelp.Period{To: day}}},
		{ID: "2", Due: outcomes.Due{Period: righthelp.Period{From: day, To: day.AddDays(-1)}}},
	}}
	_, err := outcomes.CheckPlan(report, day)
	assert.Equal(t, []string{"actions[0].due", "actions[0].says", "actions[0].stated", "actions[1].due"}, refused(t, err))
}

func TestWhatChangedBetweenTwoReports(t *testing.T) {
	type given struct {
		Before reportCase `json:"before"`
		After  reportCase `json:"after"`
	}
	type expect struct {
		Changes []string `json:"changes"`
	}
	casetest.Each(t, "plan_change.json", func(t *testing.T, given given, expect expect) {
		before, after := given.Before.check(t), given.After.check(t)
		var changes []string
		for change := range outcomes.ComparePlans(before, after) {
			text := change.ID + ":"
			if change.Before != 0 {
				text += " " + change.Before.String()
			}
			if change.After != 0 {
				text += " to " + change.After.String()
			}
			if change.Before != 0 && change.After != 0 && change.Was != change.Is {
				text += ", " + change.Was.Words + " to " + change.Is.Words
			}
			changes = append(changes, text)
		}
		assert.Equal(t, expect.Changes, changes)
		for leaveAt := range changes {
			seen := 0
			for range outcomes.ComparePlans(before, after) {
				if seen++; seen > leaveAt {
					break
				}
			}
			assert.Equal(t, leaveAt+1, seen)
		}
		assert.Empty(t, slices.Collect(outcomes.ComparePlans(before, before)))
		assert.Len(t, slices.Collect(outcomes.ComparePlans(nil, after)), after.Counts.Of, "without an earlier report all are new")
		assert.Len(t, slices.Collect(outcomes.ComparePlans(before, nil)), before.Counts.Of)
	})
}

func TestEachStatusOfAnActionIsExplained(t *testing.T) {
	day := outcomes.ReadDue("21 Sept 2023").Period.From
	plan, err := outcomes.CheckPlan(outcomes.PlanReport{Actions: []outcomes.Action{
		{ID: "complete", Stated: outcomes.SaidComplete},
		{ID: "late", Due: outcomes.ReadDue("13 Jun 2023"), Says: outcomes.SaidComplete, DoneOn: day.AddDays(-99)},
		{ID: "last day", Due: outcomes.ReadDue("14 Jun 2023"), Says: outcomes.SaidComplete, DoneOn: day.AddDays(-99)},
		{ID: "undated", Says: outcomes.SaidComplete, DoneOn: day},
		{ID: "on track", Due: outcomes.ReadDue("Oct 2023"), Stated: outcomes.SaidUnderWay},
		{ID: "at risk", Due: outcomes.ReadDue("Oct 2023"), Stated: outcomes.SaidAtRisk},
		{ID: "overdue", Due: outcomes.ReadDue("20 Sept 2023"), Stated: outcomes.SaidAtRisk},
		{ID: "long overdue", Due: outcomes.ReadDue("Aug 2023")},
		{ID: "no date", Due: outcomes.ReadDue("TBC")},
		{ID: "begins", Due: outcomes.ReadDue("to commence Sept 2023")},
		{ID: "not started", Due: outcomes.ReadDue("Oct 2023"), Stated: outcomes.SaidNotStarted},
		{ID: "silence", Due: outcomes.ReadDue("Oct 2023")},
		{ID: "dated later", PositionOn: day.AddDays(1)},
		{ID: "done later", Says: outcomes.SaidComplete, PositionOn: day.AddDays(-1), DoneOn: day},
		{ID: "at odds", Says: outcomes.SaidComplete, Stated: outcomes.SaidNotStarted},
	}}, day)
	require.NoError(t, err)
	var told []string
	for finding := range plan.Findings() {
		told = append(told, finding.Status.String()+" "+strings.TrimPrefix(string(finding.Rule), "outcomes.plan.")+" "+finding.Because)
	}
	assert.Equal(t, []string{
		"met cautious complete: the report says that it is complete",
		"met cautious late: the report says that it is complete, done on 2023-06-14, after it was due by 2023-06-13",
		"met cautious last day: the report says that it is complete",
		"met cautious undated: the report says that it is complete",
		"met cautious on track: it is due by 2023-10-31, and the report says that it is under way",
		"not_met cautious at risk: the report says that it is at risk",
		"not_met overdue overdue: it was due by 2023-09-20, 1 day before 2023-09-21, and nothing says that it is complete",
		"not_met overdue long overdue: it was due by 2023-08-31, 21 days before 2023-09-21, and nothing says that it is complete",
		"not_assessed no_date no date: no day is given by which it is to be done",
		"not_assessed no_date begins: it begins on 2023-09-01, and no day is given by which it is to be done",
		"not_assessed cautious not started: it is due by 2023-10-31, and the report says that it has not begun",
		"not_assessed silence silence: it is due by 2023-10-31, and the report does not say how it stands",
		"not_met contradiction dated later: its position is of 2023-09-22, and the report that gives it is of 2023-09-21",
		"not_met contradiction done later: it is said to have been done on 2023-09-21, by a position of 2023-09-20",
		"not_met contradiction at odds: its position says complete, and its status says not_started",
	}, told)
}

// actionsOf draws actions with ids of their own.
func actionsOf(t *rapid.T, day righthelp.Date) []outcomes.Action {
	date := func(label string) righthelp.Date {
		if rapid.Bool().Draw(t, "no "+label) {
			return righthelp.Date{}
		}
		return day.AddDays(rapid.IntRange(-3, 3).Draw(t, label))
	}
	actions := make([]outcomes.Action, rapid.IntRange(0, 6).Draw(t, "actions"))
	for i := range actions {
		actions[i] = outcomes.Action{
			ID:         string(rune('a' + i)),
			PositionOn: date("position"),
			Says:       outcomes.Said(rapid.IntRange(0, 4).Draw(t, "says")),
			Stated:     outcomes.Said(rapid.IntRange(0, 4).Draw(t, "stated")),
		}
		if from := date("due"); !from.IsZero() {
			actions[i].Due.Period = righthelp.Period{From: from, To: from}
		}
		if actions[i].Says == outcomes.SaidComplete {
			actions[i].DoneOn = date("done")
		}
	}
	return actions
}

func TestTheOrderOfActionsIsIrrelevantAndTheCountsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := outcomes.ReadDue("21 Sept 2023").Period.From
		actions := actionsOf(t, day)
		one, err := outcomes.CheckPlan(outcomes.PlanReport{Actions: actions}, day)
		require.NoError(t, err)
		two, err := outcomes.CheckPlan(outcomes.PlanReport{Actions: rapid.Permutation(actions).Draw(t, "in another order")}, day)
		require.NoError(t, err)
		assert.Equal(t, one.Counts, two.Counts)
		assert.Empty(t, slices.Collect(outcomes.ComparePlans(one, two)))
		c := one.Counts
		assert.Equal(t, len(actions), c.Of)
		assert.Equal(t, c.Of, c.Complete+c.OnTrack+c.AtRisk+c.Overdue+c.NoDate+c.Contradictory+c.NotStarted+c.NotReported)
	})
}

// Time alone makes an action overdue, or leaves it as it is; it never makes one better.
func TestTimeNeverMakesAnActionBetter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := outcomes.ReadDue("21 Sept 2023").Period.From
		report := outcomes.PlanReport{On: day, Actions: actionsOf(t, day)}
		now, err := outcomes.CheckPlan(report, day)
		require.NoError(t, err)
		later, err := outcomes.CheckPlan(report, day.AddDays(rapid.IntRange(0, 5).Draw(t, "days")))
		require.NoError(t, err)
		for change := range outcomes.ComparePlans(now, later) {
			assert.Equal(t, outcomes.ActionOverdue, change.After)
		}
	})
}

func TestThePlanKeepsItsOwnActions(t *testing.T) {
	day := outcomes.ReadDue("21 Sept 2023").Period.From
	actions := []outcomes.Action{{ID: "1"}}
	plan, err := outcomes.CheckPlan(outcomes.PlanReport{Actions: actions}, day)
	require.NoError(t, err)
	actions[0].ID = "2"
	assert.Equal(t, "1", slices.Collect(plan.Actions())[0].ID)
	assert.Equal(t, day, plan.On)
	assert.Equal(t, day, plan.AsOf)
}

func TestADueDateOfNoMoreThanSixtyFourBytesIsRead(t *testing.T) {
	for length, read := range map[int]bool{63: true, 64: true, 65: false} {
		words := fmt.Sprintf("%-*s", length, "31 August 2023")
		assert.Equal(t, read, !outcomes.ReadDue(words).Period.IsZero(), "%d bytes", length)
	}
}
