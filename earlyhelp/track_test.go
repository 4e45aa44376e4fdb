package earlyhelp_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type (
	givenHistory struct {
		Timetable string
		Choice    choice
		Plain     bool // the plain calendar
		Events    []earlyhelp.Event
		AsOf      righthelp.Date `json:"as_of"`
	}
	expectProgress struct {
		Episodes int
		Opened   righthelp.Date
		Ended    righthelp.Date
		Step     earlyhelp.Step
		Declined bool
		Clocks   []string // step, state, window and lateness
		Findings []string // rule and status
	}
)

func shown(clock earlyhelp.Clock) string {
	text := fmt.Sprintf("%s %s", clock.Limit.Step, clock.State)
	if !clock.Started.IsZero() {
		text += fmt.Sprintf(" %s/%s", clock.From, clock.To)
	}
	if clock.Late > 0 {
		text += fmt.Sprintf(" %d", clock.Late)
	}
	return text
}

func TestWhereAnEpisodeStands(t *testing.T) {
	casetest.Each(t, "track.json", func(t *testing.T, given givenHistory, expect expectProgress) {
		table := timetable(t, given.Timetable, given.Choice)
		if given.Plain {
			var err error
			table, err = table.With(earlyhelp.Choice{Calendar: earlyhelp.Weekdays})
			require.NoError(t, err)
		}
		progress, err := earlyhelp.Track(given.Events, table, given.AsOf)
		require.NoError(t, err)
		got := expectProgress{
			Episodes: progress.Episodes, Opened: progress.Opened, Ended: progress.Ended, Step: progress.Step, Declined: progress.Declined,
		}
		for _, clock := range progress.Clocks {
			got.Clocks = append(got.Clocks, shown(clock))
		}
		for finding := range progress.Findings() {
			assert.NotEmpty(t, finding.Because)
			got.Findings = append(got.Findings, fmt.Sprintf("%s %s", finding.Rule, finding.Status))
		}
		if progress.Episodes == 0 {
			got.Findings = nil
		}
		assert.Equal(t, expect, got)
	})
}

// leaves are the errors that were joined, in order.
func leaves(err error) []error {
	var joined interface{ Unwrap() []error }
	if !errors.As(err, &joined) {
		return []error{err}
	}
	var all []error
	for _, one := range joined.Unwrap() {
		all = append(all, leaves(one)...)
	}
	return all
}

type (
	givenImpossible struct {
		Events []earlyhelp.Event
		AsOf   righthelp.Date `json:"as_of"`
	}
	expectProblems struct{ Problems []string }
)

func TestHistoriesThatCannotBe(t *testing.T) {
	casetest.Each(t, "impossible.json", func(t *testing.T, given givenImpossible, expect expectProblems) {
		_, err := earlyhelp.Track(given.Events, earlyhelp.Timetable{}, given.AsOf)
		require.Error(t, err)
		var got []string
		for _, one := range leaves(err) {
			got = append(got, one.Error())
		}
		assert.Equal(t, expect.Problems, got)
	})
}

func TestWhatATimetableLeavesOpenHasToBeChosen(t *testing.T) {
	open, _ := earlyhelp.LookupTimetable("blackpool")
	_, err := earlyhelp.Track(nil, open, day(t, "2022-01-01"))
	var fields []string
	for _, one := range leaves(err) {
		var question *earlyhelp.OpenLimitError
		require.ErrorAs(t, one, &question)
		fields = append(fields, question.Field)
		assert.Contains(t, question.Error(), string(question.Rule))
	}
	assert.Equal(t, []string{"limits[0].after", "limits[0].unit", "limits[1].after", "limits[1].unit", "limits[2].unit"}, fields)
	chosen, err := open.With(earlyhelp.Choice{Unit: earlyhelp.WorkingDays})
	require.NoError(t, err)
	chosen, err = chosen.With(earlyhelp.Choice{Start: earlyhelp.FamilyAgreed})
	require.NoError(t, err)
	require.NoError(t, chosen.Open())
	_, err = earlyhelp.Track(nil, chosen, day(t, "2022-01-01"))
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed, "working days need a calendar")
	assert.Equal(t, "limits[0].unit", malformed.Field)
}

func TestAQuestionWithoutADayIsRefused(t *testing.T) {
	open, _ := earlyhelp.LookupTimetable("blackburn")
	_, err := earlyhelp.Track(nil, open, righthelp.Date{})
	require.Len(t, leaves(err), 3)
	progress, err := earlyhelp.Track(nil, earlyhelp.Timetable{}, day(t, "2022-01-01"))
	require.NoError(t, err)
	assert.Empty(t, slices.Collect(progress.Findings()))
}

func TestADayThatTheCalendarDoesNotKnowIsNotGuessed(t *testing.T) {
	var notCovered *righthelp.NotCoveredError
	table := timetable(t, "statutory", choice{})
	for name, c := range map[string]struct {
		events []earlyhelp.Event
		asOf   string
	}{
		"the window":        {[]earlyhelp.Event{{Kind: earlyhelp.ReferralReceived, Date: day(t, "2024-12-30")}}, "2024-12-31"},
		"overdue":           {[]earlyhelp.Event{{Kind: earlyhelp.IncidentKnown, Date: day(t, "2024-10-30")}}, "2025-01-31"},
		"late":              {[]earlyhelp.Event{{Kind: earlyhelp.IncidentKnown, Date: day(t, "2024-10-30")}, {Kind: earlyhelp.RapidReviewDone, Date: day(t, "2025-01-10")}}, "2025-01-31"},
		"before the period": {[]earlyhelp.Event{{Kind: earlyhelp.ReferralReceived, Date: day(t, "2021-12-30")}}, "2024-12-31"},
	} {
		_, err := earlyhelp.Track(c.events, table, day(t, c.asOf))
		assert.ErrorAs(t, err, &notCovered, name)
	}
}

func TestFindingsCanBeReadInPart(t *testing.T) {
	table := timetable(t, "devon", choice{})
	progress, err := earlyhelp.Track([]earlyhelp.Event{
		{Kind: earlyhelp.NeedIdentified, Date: day(t, "2022-06-01")}, {Kind: earlyhelp.FamilyDeclined, Date: day(t, "2022-06-02")},
	}, table, day(t, "2022-06-03"))
	require.NoError(t, err)
	all := len(slices.Collect(progress.Findings()))
	require.Equal(t, 4, all)
	for stop := 1; stop <= all; stop++ {
		read := 0
		for range progress.Findings() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}

func TestEveryStateIsExplainedInASentence(t *testing.T) {
	limit := earlyhelp.Limit{Rule: "a.b", Step: earlyhelp.PlanReviewed, After: earlyhelp.FirstMeeting, AtMost: 6, Unit: earlyhelp.WorkingDays, Condition: "it rains"}
	clock := earlyhelp.Clock{Limit: limit, Started: day(t, "2022-01-01"), From: day(t, "2022-01-02"), To: day(t, "2022-01-03"), Ended: day(t, "2022-01-04")}
	for state, want := range map[earlyhelp.ClockState]string{
		earlyhelp.NotStarted: "plan_reviewed: its time begins with first_meeting, which has not happened.",
		earlyhelp.Running:    "plan_reviewed: its time is from 2022-01-02 to 2022-01-03.",
		earlyhelp.Due:        "plan_reviewed is due by 2022-01-03.",
		earlyhelp.Overdue:    "plan_reviewed was due by 2022-01-03 and is 1 working day overdue.",
		earlyhelp.MetEarly:   "plan_reviewed on 2022-01-04, before 2022-01-02.",
		earlyhelp.MetInTime:  "plan_reviewed on 2022-01-04, due by 2022-01-03.",
		earlyhelp.MetLate:    "plan_reviewed on 2022-01-04, 1 working day after 2022-01-03.",
		earlyhelp.Stopped:    "plan_reviewed was due by 2022-01-03; its time stopped on 2022-01-04.",
		earlyhelp.ForAPerson: "plan_reviewed by 2022-01-03 if it rains: a person decides.",
	} {
		clock.State, clock.Late = state, 1
		progress := earlyhelp.Progress{Clocks: []earlyhelp.Clock{clock}}
		for finding := range progress.Findings() {
			assert.Equal(t, want, finding.Because)
			assert.Equal(t, righthelp.RuleID("a.b"), finding.Rule)
		}
	}
}

func TestWhatIsExportedGoesThroughJSON(t *testing.T) {
	table := timetable(t, "sefton", choice{Start: earlyhelp.NeedIdentified})
	progress, err := earlyhelp.Track([]earlyhelp.Event{{Kind: earlyhelp.NeedIdentified, Date: day(t, "2022-06-01")}}, table, day(t, "2022-06-05"))
	require.NoError(t, err)
	throughJSON(t, progress.Clocks)
	throughJSON(t, slices.Collect(table.Limits()))
	throughJSON(t, slices.Collect(earlyhelp.DiffTimetables(table, timetable(t, "devon", choice{}))))
	throughJSON(t, slices.Collect(earlyhelp.EpisodeSteps()))
	throughJSON(t, earlyhelp.HistoryError{Field: "events[0]", Kind: earlyhelp.PlanReviewed, Date: day(t, "2022-06-01"), Reason: "so"})
	throughJSON(t, earlyhelp.OpenLimitError{Field: "limits[0].unit", Rule: "a.b", Choices: []string{"c"}})
	throughJSON(t, earlyhelp.Casework{
		Family: []earlyhelp.Member{{ID: "child-1", Child: true, Seen: righthelp.Met}}, Needs: []string{"need-1"}, Planned: true,
		Actions: []earlyhelp.Action{{Needs: []string{"need-1"}, Owner: "health visitor", By: day(t, "2022-06-01")}},
	})
	var again earlyhelp.Progress
	text, err := json.Marshal(progress)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, progress.Clocks, again.Clocks)
	assert.Equal(t, progress.Step, again.Step)
}

func throughJSON[T any](t *testing.T, value T) {
	t.Helper()
	text, err := json.Marshal(value)
	require.NoError(t, err)
	var again T
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, value, again)
}
