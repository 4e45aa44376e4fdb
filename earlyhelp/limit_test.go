package earlyhelp_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// bankHolidays are those of England from 2022 to 2024.
var bankHolidays = []string{
	"2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
	"2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26",
	"2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26",
}

func england(t testing.TB) earlyhelp.Calendar {
	t.Helper()
	var holidays []righthelp.Date
	for _, text := range bankHolidays {
		holidays = append(holidays, onDay(t, text))
	}
	slices.Reverse(holidays) // any order will do
	return earlyhelp.WeekdaysExcept(righthelp.Period{From: onDay(t, "2022-01-01"), To: onDay(t, "2024-12-31")}, holidays...)
}

type choice struct {
	Unit     earlyhelp.Unit
	Start    earlyhelp.EventKind
	FirstDay earlyhelp.FirstDay `json:"first_day"`
}

func timetable(t testing.TB, id string, made choice) earlyhelp.Timetable {
	t.Helper()
	found, ok := earlyhelp.LookupTimetable(id)
	require.True(t, ok, id)
	chosen, err := found.With(earlyhelp.Choice{Unit: made.Unit, Start: made.Start, FirstDay: made.FirstDay, Calendar: england(t)})
	require.NoError(t, err)
	return chosen
}

type (
	givenStart struct {
		Timetable   string
		Choice      choice
		Step, After earlyhelp.EventKind
		Start       righthelp.Date
	}
	expectWindow struct{ From, To righthelp.Date }
)

func limitOf(t *testing.T, table earlyhelp.Timetable, step, after earlyhelp.EventKind) earlyhelp.Limit {
	t.Helper()
	for limit := range table.Limits() {
		if limit.Step == step && limit.After == after {
			return limit
		}
	}
	require.Fail(t, "no such limit", "%s after %s", step, after)
	return earlyhelp.Limit{}
}

func TestEveryLimitEndsOnItsDay(t *testing.T) {
	casetest.Each(t, "limits.json", func(t *testing.T, given givenStart, expect expectWindow) {
		table := timetable(t, given.Timetable, given.Choice)
		window, err := limitOf(t, table, given.Step, given.After).Window(given.Start, england(t))
		require.NoError(t, err)
		assert.Equal(t, expect, expectWindow{window.From, window.To})
		checkEdges(t, table, given, expect)
	})
}

// preludes are what has to have happened before a kind of event.
var preludes = map[earlyhelp.EventKind][]earlyhelp.EventKind{
	earlyhelp.FamilyAgreed:           {earlyhelp.NeedIdentified},
	earlyhelp.FamilyRegistered:       {earlyhelp.NeedIdentified},
	earlyhelp.AssessmentCompleted:    {earlyhelp.NeedIdentified},
	earlyhelp.FirstMeeting:           {earlyhelp.NeedIdentified, earlyhelp.AssessmentCompleted},
	earlyhelp.PlanReviewed:           {earlyhelp.NeedIdentified, earlyhelp.AssessmentCompleted, earlyhelp.FirstMeeting},
	earlyhelp.PlanChecked:            {earlyhelp.NeedIdentified, earlyhelp.AssessmentCompleted, earlyhelp.PlanSuggested},
	earlyhelp.InitialConference:      {earlyhelp.ReferralReceived},
	earlyhelp.CoreGroupMet:           {earlyhelp.ReferralReceived, earlyhelp.InitialConference},
	earlyhelp.ReviewConference:       {earlyhelp.ReferralReceived, earlyhelp.InitialConference},
	earlyhelp.ChildBorn:              {earlyhelp.ReferralReceived, earlyhelp.InitialConference},
	earlyhelp.EnquiryStarted:         {earlyhelp.ReferralReceived},
	earlyhelp.ChildAssessmentStarted: {earlyhelp.ReferralReceived},
}

// checkEdges asks one day before the end, on it and one day after it; and takes the step on each of these days.
func checkEdges(t *testing.T, table earlyhelp.Timetable, given givenStart, expect expectWindow) {
	t.Helper()
	limit := limitOf(t, table, given.Step, given.After)
	alone, err := earlyhelp.NewTimetable("one limit", righthelp.Edition{}, []earlyhelp.Limit{limit})
	require.NoError(t, err)
	alone, err = alone.With(earlyhelp.Choice{Calendar: england(t)})
	require.NoError(t, err)
	var events []earlyhelp.Event
	for _, kind := range append(slices.Clone(preludes[given.After]), given.After) {
		events = append(events, earlyhelp.Event{Kind: kind, Date: given.Start})
	}
	switch given.Step { // what the step needs
	case earlyhelp.FamilyReassessed:
		events = append(events, earlyhelp.Event{Kind: earlyhelp.AssessmentCompleted, Date: given.Start})
	case earlyhelp.PlanReviewed, earlyhelp.FamilyGivenCopy:
		events = append(events, earlyhelp.Event{Kind: earlyhelp.PlanSuggested, Date: given.Start})
	}
	for offset := -1; offset <= 1; offset++ {
		date := expect.To.AddDays(offset)
		open, done := earlyhelp.Due, earlyhelp.MetInTime
		if offset > 0 {
			open, done = earlyhelp.Overdue, earlyhelp.MetLate
		}
		if limit.Condition != "" {
			open = earlyhelp.ForAPerson
		}
		late := max(offset, 0)
		if limit.Unit == earlyhelp.WorkingDays && !england(t).Working(date) {
			late = 0
		}
		assertClock(t, events, alone, date, open, late, limit)
		assertClock(t, append(slices.Clip(events), earlyhelp.Event{Kind: given.Step, Date: date}), alone, date, done, late, limit)
	}
}

// assertClock is about the first clock of the one limit that was started on the last day but the one asked.
func assertClock(t *testing.T, events []earlyhelp.Event, table earlyhelp.Timetable, asOf righthelp.Date, state earlyhelp.ClockState, late int, limit earlyhelp.Limit) {
	t.Helper()
	progress, err := earlyhelp.Track(events, table, asOf)
	require.NoError(t, err)
	require.NotEmpty(t, progress.Clocks)
	clock := progress.Clocks[0]
	assert.Equal(t, state, clock.State, "%s after %s as of %s", limit.Step, limit.After, asOf)
	if state != earlyhelp.ForAPerson {
		assert.Equal(t, late, clock.Late, "%s after %s as of %s", limit.Step, limit.After, asOf)
	}
}

func TestASpanIsEarlyRunningAndDueAtItsNearEnd(t *testing.T) {
	table := timetable(t, "blackpool", choice{Unit: earlyhelp.CalendarDays, Start: earlyhelp.NeedIdentified})
	events := []earlyhelp.Event{{Kind: earlyhelp.NeedIdentified, Date: onDay(t, "2022-10-03")}, {Kind: earlyhelp.FirstMeeting, Date: onDay(t, "2022-10-03")}}
	review := func(on string, kinds ...earlyhelp.EventKind) earlyhelp.Clock {
		all := slices.Clone(events)
		for _, kind := range kinds {
			all = append(all, earlyhelp.Event{Kind: kind, Date: onDay(t, on)})
		}
		progress, err := earlyhelp.Track(all, table, onDay(t, on))
		require.NoError(t, err)
		for _, clock := range progress.Clocks {
			if clock.Limit.Step == earlyhelp.PlanReviewed {
				return clock
			}
		}
		return earlyhelp.Clock{}
	}
	assert.Equal(t, earlyhelp.Running, review("2022-10-30").State)
	assert.Equal(t, earlyhelp.Due, review("2022-10-31").State)
	assert.Equal(t, earlyhelp.MetEarly, review("2022-10-30", earlyhelp.PlanReviewed).State)
	assert.Equal(t, earlyhelp.MetInTime, review("2022-10-31", earlyhelp.PlanReviewed).State)
}

func TestADayThatCountsComesOneDaySooner(t *testing.T) {
	for unit, ends := range map[earlyhelp.Unit][2]string{
		earlyhelp.CalendarDays: {"2023-01-13", "2023-01-12"},
		earlyhelp.WorkingDays:  {"2023-01-17", "2023-01-16"},
		earlyhelp.Weeks:        {"2023-03-14", "2023-03-13"},
		earlyhelp.Months:       {"2023-11-03", "2023-11-02"},
	} {
		for i, first := range []earlyhelp.FirstDay{earlyhelp.NotCounted, earlyhelp.Counted} {
			limit := earlyhelp.Limit{AtMost: 10, Unit: unit, FirstDay: first}
			window, err := limit.Window(onDay(t, "2023-01-03"), england(t))
			require.NoError(t, err)
			assert.Equal(t, ends[i], window.To.String(), "%s %s", unit, first)
		}
	}
}

func TestAWindowThatCannotBeIsRefused(t *testing.T) {
	last := onDay(t, "9999-12-31")
	for field, c := range map[string]struct {
		limit    earlyhelp.Limit
		start    righthelp.Date
		calendar earlyhelp.Calendar
	}{
		"start":     {earlyhelp.Limit{AtMost: 1, Unit: earlyhelp.Weeks}, righthelp.Date{}, earlyhelp.Calendar{}},
		"at_most":   {earlyhelp.Limit{AtMost: 0, Unit: earlyhelp.Weeks}, last, earlyhelp.Calendar{}},
		"calendar":  {earlyhelp.Limit{AtMost: 1, Unit: earlyhelp.WorkingDays}, last, earlyhelp.Calendar{}},
		"calendar ": {earlyhelp.Limit{AtMost: 1, Unit: earlyhelp.WorkingDays}, last, earlyhelp.Calendar{Working: func(righthelp.Date) bool { return true }}},
		"unit":      {earlyhelp.Limit{AtMost: 1, Unit: earlyhelp.Unspecified}, last, earlyhelp.Calendar{}},
	} {
		_, err := c.limit.Window(c.start, c.calendar)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Equal(t, strings.TrimSpace(field), malformed.Field)
	}
	for _, limit := range []earlyhelp.Limit{
		{AtMost: 1, Unit: earlyhelp.CalendarDays},
		{AtMost: 1, Unit: earlyhelp.Weeks},
		{AtMost: 1, Unit: earlyhelp.Months},
		{AtLeast: 1, AtMost: 2, Unit: earlyhelp.CalendarDays},
	} {
		_, err := limit.Window(last, earlyhelp.Calendar{})
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, "%s", limit.Unit)
		assert.Equal(t, "start", malformed.Field)
	}
	for atMost, fine := range map[int]bool{3659: true, 3660: true, 3661: false} {
		_, err := earlyhelp.Limit{AtMost: atMost, Unit: earlyhelp.CalendarDays}.Window(onDay(t, "2023-01-16"), earlyhelp.Calendar{})
		assert.Equal(t, fine, err == nil, "%d units", atMost)
	}
	_, err := earlyhelp.Limit{AtMost: 1, Unit: earlyhelp.WorkingDays}.Window(last, earlyhelp.Weekdays())
	var notCovered *righthelp.NotCoveredError
	assert.ErrorAs(t, err, &notCovered)
}

func TestNamesOfTheEpisode(t *testing.T) {
	casetest.Names[earlyhelp.Unit](t, "calendar_days", "working_days", "weeks", "months", "unspecified")
	casetest.Names[earlyhelp.FirstDay](t, "not_counted", "counted")
	casetest.Names[earlyhelp.Step](t, "identify", "consent", "assess", "plan", "do", "review", "close")
	casetest.Names[earlyhelp.ClockState](t, "not_started", "running", "due", "overdue", "met_early", "met_in_time", "met_late", "stopped", "for_a_person")
	casetest.Names[earlyhelp.EventKind](t,
		"need_identified", "plan_searched", "family_agreed", "family_declined", "family_registered", "assessment_completed",
		"plan_suggested", "plan_checked", "plan_agreed", "first_meeting", "action_taken", "plan_reviewed", "meeting_recorded",
		"family_given_copy", "family_reassessed", "triage_reviewed", "stepped_up", "stepped_down", "episode_closed",
		"referral_received", "response_decided", "child_assessment_started", "child_assessment_completed", "enquiry_started",
		"initial_conference", "core_group_met", "review_conference", "child_born",
		"incident_known", "rapid_review_done", "practice_review_decided", "practice_review_published",
	)
	assert.Zero(t, earlyhelp.EventKind(200).Step())
}

func TestEveryLimitNamesARuleAndEveryRuleOfALimitIsUsed(t *testing.T) {
	rules := map[righthelp.RuleID]righthelp.Rule{}
	unused := map[righthelp.RuleID]bool{}
	for rule := range earlyhelp.Rules() {
		rules[rule.ID] = rule
		if rule.Kind == "time_limit" {
			unused[rule.ID] = true
		}
	}
	for table := range earlyhelp.Timetables() {
		assert.NotEmpty(t, table.Name())
		limits := slices.Collect(table.Limits())
		require.NotEmpty(t, limits, table.Name())
		_, err := earlyhelp.NewTimetable(table.Name(), table.Edition(), limits)
		require.NoError(t, err)
		for _, limit := range limits {
			require.Contains(t, rules, limit.Rule)
			delete(unused, limit.Rule)
		}
	}
	assert.Empty(t, unused)
}

func TestTimetablesCanBeReadInPartAndLookedUp(t *testing.T) {
	var ids []string
	for table := range earlyhelp.Timetables() {
		ids = append(ids, table.Edition().ID)
		if len(ids) == 3 {
			break
		}
	}
	assert.Equal(t, []string{"blackpool", "blackburn", "sefton"}, ids)
	_, found := earlyhelp.LookupTimetable("atlantis")
	assert.False(t, found)
	blackpool, _ := earlyhelp.LookupTimetable("blackpool")
	assert.True(t, blackpool.Edition().Covers(onDay(t, "2023-12-31")))
	assert.False(t, blackpool.Edition().Covers(onDay(t, "2024-01-01")))
	devon, _ := earlyhelp.LookupTimetable("devon")
	assert.False(t, devon.Edition().Covers(onDay(t, "2023-12-31")), "an undated page is not known to hold on any day")
}

func ExampleLimit_Window() {
	limit := earlyhelp.Limit{AtMost: 10, Unit: earlyhelp.WorkingDays}
	start, _ := righthelp.ParseDate("2022-12-14")
	window, _ := limit.Window(start, earlyhelp.Weekdays())
	fmt.Println("by", window.To, "if there were no bank holidays")
	// Output: by 2022-12-28 if there were no bank holidays
}
