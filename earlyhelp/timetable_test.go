package earlyhelp_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestATimetableIsCheckedAsAWhole(t *testing.T) {
	good := earlyhelp.Limit{Rule: "ours.review", Step: earlyhelp.PlanReviewed, After: earlyhelp.FirstMeeting, AtLeast: 4, AtMost: 6, Unit: earlyhelp.Weeks}
	with := func(change func(*earlyhelp.Limit)) earlyhelp.Limit {
		limit := good
		limit.After = earlyhelp.PlanAgreed
		change(&limit)
		return limit
	}
	for field, change := range map[string]func(*earlyhelp.Limit){
		"limits[1].rule":      func(l *earlyhelp.Limit) { l.Rule = "" },
		"limits[1].step":      func(l *earlyhelp.Limit) { l.Step = earlyhelp.NeedIdentified },
		"limits[1].after":     func(l *earlyhelp.Limit) { l.After = earlyhelp.EpisodeClosed },
		"limits[1].at_most":   func(l *earlyhelp.Limit) { l.AtLeast = 7 },
		"limits[1].unit":      func(l *earlyhelp.Limit) { l.Unit = 0 },
		"limits[1].first_day": func(l *earlyhelp.Limit) { l.FirstDay = 3 },
	} {
		_, err := earlyhelp.NewTimetable("ours", righthelp.Edition{}, []earlyhelp.Limit{good, with(change)})
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, field)
		assert.Equal(t, field, malformed.Field)
	}
	for numbers, fine := range map[[2]int]bool{{0, 0}: false, {0, 1}: true, {0, 3660}: true, {0, 3661}: false, {-1, 1}: false, {6, 6}: true, {7, 6}: false} {
		limit := good
		limit.AtLeast, limit.AtMost = numbers[0], numbers[1]
		_, err := earlyhelp.NewTimetable("ours", righthelp.Edition{}, []earlyhelp.Limit{limit})
		assert.Equal(t, fine, err == nil, "%v", numbers)
	}
	for _, limit := range []earlyhelp.Limit{{}, {Step: 99, After: 99, Unit: 9}} {
		_, err := earlyhelp.NewTimetable("", righthelp.Edition{}, []earlyhelp.Limit{limit, good, good})
		var fields []string
		for _, one := range leaves(err) {
			field, _, _ := strings.Cut(one.Error(), ":")
			fields = append(fields, field)
		}
		assert.Contains(t, fields, "name")
		assert.Contains(t, fields, "limits[0].step")
		assert.Contains(t, fields, "limits[2].step", "the same limit twice")
		assert.Equal(t, limit.After != 0, slices.Contains(fields, "limits[0].after"))
	}
	many := make([]earlyhelp.Limit, 65)
	_, err := earlyhelp.NewTimetable("ours", righthelp.Edition{}, many)
	require.ErrorContains(t, err, "at most 64 limits")
}

func TestATimetableHasSixtyFourLimitsThatAllWork(t *testing.T) {
	var limits []earlyhelp.Limit
	for step := earlyhelp.PlanSearched; len(limits) < 64; step++ {
		for _, after := range []earlyhelp.EventKind{earlyhelp.NeedIdentified, earlyhelp.FamilyAgreed, earlyhelp.FirstMeeting} {
			if step != earlyhelp.SteppedDown && step != earlyhelp.ReferralReceived && len(limits) < 64 {
				limits = append(limits, earlyhelp.Limit{Rule: "a.b", Step: step, After: after, AtMost: 1, Unit: earlyhelp.Weeks})
			}
		}
	}
	table, err := earlyhelp.NewTimetable("all", righthelp.Edition{}, limits)
	require.NoError(t, err)
	progress, err := earlyhelp.Track([]earlyhelp.Event{
		{Kind: earlyhelp.NeedIdentified, Date: day(t, "2022-06-01")}, {Kind: earlyhelp.FamilyAgreed, Date: day(t, "2022-06-01")},
	}, table, day(t, "2022-06-08"))
	require.NoError(t, err)
	last := limits[63]
	require.Equal(t, earlyhelp.NeedIdentified, last.After)
	states := map[earlyhelp.ClockState]int{}
	for _, clock := range progress.Clocks {
		states[clock.State]++
		if clock.Limit == last {
			assert.Equal(t, earlyhelp.Due, clock.State)
		}
	}
	assert.Equal(t, 1, states[earlyhelp.MetInTime], "the agreement itself")
}

func TestATimetableDoesNotChangeBehindItsBack(t *testing.T) {
	limits := []earlyhelp.Limit{{Rule: "ours.review", Step: earlyhelp.PlanReviewed, After: earlyhelp.FirstMeeting, AtMost: 6, Unit: earlyhelp.Weeks}}
	table, err := earlyhelp.NewTimetable("ours", righthelp.Edition{ID: "ours-2022"}, limits)
	require.NoError(t, err)
	limits[0].AtMost = 60
	for limit := range table.Limits() {
		assert.Equal(t, 6, limit.AtMost)
	}
	assert.Equal(t, "ours", table.Name())
	assert.Equal(t, "ours-2022", table.Edition().ID)
}

func TestAChoiceThatMakesNoSenseIsRefused(t *testing.T) {
	blackpool, _ := earlyhelp.LookupTimetable("blackpool")
	for _, choice := range []earlyhelp.Choice{
		{Unit: earlyhelp.Weeks},
		{Start: earlyhelp.EpisodeClosed},
		{Start: 99},
		{FirstDay: 9},
	} {
		_, err := blackpool.With(choice)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, "%v", choice)
	}
	sefton, _ := earlyhelp.LookupTimetable("sefton")
	changed, err := sefton.With(earlyhelp.Choice{Unit: earlyhelp.CalendarDays, Start: earlyhelp.FamilyAgreed, FirstDay: earlyhelp.Counted})
	require.NoError(t, err)
	for limit := range changed.Limits() {
		assert.Equal(t, earlyhelp.Counted, limit.FirstDay)
		if limit.Rule == "sefton.limit.assessment" {
			assert.Equal(t, earlyhelp.WorkingDays, limit.Unit, "what the document says is not changed")
			assert.Equal(t, earlyhelp.FamilyAgreed, limit.After)
		}
		if limit.Rule == "sefton.limit.plan_search" {
			assert.Equal(t, earlyhelp.NeedIdentified, limit.After, "what the document says is not changed")
		}
	}
}

func TestTwoTimetablesCanBeCompared(t *testing.T) {
	derbyshire, _ := earlyhelp.LookupTimetable("derbyshire")
	devon, _ := earlyhelp.LookupTimetable("devon")
	trafford, _ := earlyhelp.LookupTimetable("trafford")
	told := func(before, after earlyhelp.Timetable) (all []string) {
		for change := range earlyhelp.DiffTimetables(before, after) {
			all = append(all, fmt.Sprintf("%d to %d", change.Before.AtMost, change.After.AtMost))
		}
		return all
	}
	assert.Equal(t, []string{"6 to 12", "6 to 12"}, told(derbyshire, devon))
	assert.Equal(t, []string{"6 to 0", "6 to 8", "0 to 8"}, told(derbyshire, trafford))
	assert.Empty(t, told(devon, devon))
	for stop := range 3 {
		read := 0
		for range earlyhelp.DiffTimetables(derbyshire, trafford) {
			if read++; read > stop {
				break
			}
		}
		assert.Equal(t, stop+1, read)
	}
}

// The oracle looks at every day from the start by itself.
func TestWorkingDaysAgreeWithCountingDayByDay(t *testing.T) {
	calendar := england(t)
	first := day(t, "2022-01-01")
	rapid.Check(t, func(t *rapid.T) {
		start := first.AddDays(rapid.IntRange(0, 900).Draw(t, "start"))
		count := rapid.IntRange(1, 60).Draw(t, "count")
		counted := rapid.Bool().Draw(t, "counted")
		limit := earlyhelp.Limit{AtMost: count, Unit: earlyhelp.WorkingDays}
		if counted {
			limit.FirstDay = earlyhelp.Counted
		}
		window, err := limit.Window(start, calendar)
		require.NoError(t, err)
		worked := 0
		for date := start; date.Compare(window.To) <= 0; date = date.AddDays(1) {
			working := date.Weekday() != time.Saturday && date.Weekday() != time.Sunday && !slices.Contains(bankHolidays, date.String())
			if working && (date != start || counted) {
				worked++
			}
		}
		require.Equal(t, count, worked)
		working, known := calendar(window.To)
		require.True(t, working && known, "it ends on a working day")
	})
}

// More time never makes a step late, and a later question never makes it less overdue.
func TestMoreTimeNeverMakesAStepLate(t *testing.T) {
	calendar := england(t)
	start := day(t, "2022-03-01")
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.SampledFrom([]earlyhelp.Unit{earlyhelp.CalendarDays, earlyhelp.WorkingDays, earlyhelp.Weeks, earlyhelp.Months}).Draw(t, "unit")
		count := rapid.IntRange(1, 12).Draw(t, "count")
		after := rapid.IntRange(0, 400).Draw(t, "after")
		late := func(count, after int) int {
			table, err := earlyhelp.NewTimetable("one", righthelp.Edition{}, []earlyhelp.Limit{{Rule: "a.b", Step: earlyhelp.AssessmentCompleted, After: earlyhelp.NeedIdentified, AtMost: count, Unit: unit}})
			require.NoError(t, err)
			table, err = table.With(earlyhelp.Choice{Calendar: calendar})
			require.NoError(t, err)
			progress, err := earlyhelp.Track([]earlyhelp.Event{{Kind: earlyhelp.NeedIdentified, Date: start}}, table, start.AddDays(after))
			require.NoError(t, err)
			return progress.Clocks[0].Late
		}
		require.LessOrEqual(t, late(count+1, after), late(count, after))
		require.LessOrEqual(t, late(count, after), late(count, after+1))
	})
}

func TestACalendarThatNeverWorksIsRefused(t *testing.T) {
	limit := earlyhelp.Limit{AtMost: 1, Unit: earlyhelp.WorkingDays}
	never := func(righthelp.Date) (bool, bool) { return false, true }
	_, err := limit.Window(day(t, "2022-01-01"), never)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "calendar", malformed.Field)
	always := func(righthelp.Date) (bool, bool) { return true, true }
	_, err = limit.Window(day(t, "9999-12-31"), always)
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
	rest := func(days int) earlyhelp.Calendar {
		return func(date righthelp.Date) (bool, bool) { return day(t, "2022-01-01").DaysUntil(date) > days, true }
	}
	_, err = limit.Window(day(t, "2022-01-01"), rest(60))
	require.NoError(t, err)
	_, err = limit.Window(day(t, "2022-01-01"), rest(61))
	require.Error(t, err)
}

func ExampleTrack() {
	blackpool, _ := earlyhelp.LookupTimetable("blackpool")
	// The strategy says 20 days, and not which: the caller chooses.
	timetable, _ := blackpool.With(earlyhelp.Choice{Unit: earlyhelp.WorkingDays, Start: earlyhelp.FamilyAgreed, Calendar: earlyhelp.Weekdays})
	on := func(text string) righthelp.Date { date, _ := righthelp.ParseDate(text); return date }
	progress, err := earlyhelp.Track([]earlyhelp.Event{
		{Kind: earlyhelp.NeedIdentified, Date: on("2023-01-09")},
		{Kind: earlyhelp.FamilyAgreed, Date: on("2023-01-12")},
		{Kind: earlyhelp.AssessmentCompleted, Date: on("2023-02-08")},
	}, timetable, on("2023-02-14"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range progress.Findings() {
		fmt.Println(finding.Status, finding.Because)
	}
	// Output:
	// met The family agreed on 2023-01-12.
	// met assessment_completed on 2023-02-08, due by 2023-02-09.
	// not_met plan_suggested was due by 2023-02-09 and is 3 working days overdue.
	// not_assessed first_meeting: its time begins with plan_checked, which has not happened.
	// not_assessed plan_reviewed: its time begins with first_meeting, which has not happened.
	// not_assessed plan_reviewed: its time begins with plan_reviewed, which has not happened.
}
