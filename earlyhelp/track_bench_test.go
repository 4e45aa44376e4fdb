package earlyhelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/require"
)

// thirtyEvents are an episode with a review every five weeks.
func thirtyEvents(t testing.TB) []earlyhelp.Event {
	start := day(t, "2022-01-10")
	events := []earlyhelp.Event{
		{Kind: earlyhelp.NeedIdentified, Date: start},
		{Kind: earlyhelp.FamilyAgreed, Date: start.AddDays(2)},
		{Kind: earlyhelp.AssessmentCompleted, Date: start.AddDays(20)},
		{Kind: earlyhelp.PlanSuggested, Date: start.AddDays(20)},
		{Kind: earlyhelp.PlanChecked, Date: start.AddDays(24)},
		{Kind: earlyhelp.FirstMeeting, Date: start.AddDays(34)},
	}
	for len(events) < 30 {
		last := events[len(events)-1]
		kind := earlyhelp.PlanReviewed
		if last.Kind == kind {
			kind = earlyhelp.ActionTaken
		}
		events = append(events, earlyhelp.Event{Kind: kind, Date: last.Date.AddDays(17)})
	}
	return events
}

func BenchmarkTrack(b *testing.B) {
	events, asOf := thirtyEvents(b), day(b, "2023-12-31")
	for name, unit := range map[string]earlyhelp.Unit{"calendar days": earlyhelp.CalendarDays, "working days": earlyhelp.WorkingDays} {
		table := timetable(b, "blackpool", choice{Unit: unit, Start: earlyhelp.FamilyAgreed})
		b.Run("30 events, Blackpool in "+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, err := earlyhelp.Track(events, table, asOf)
				require.NoError(b, err)
			}
		})
	}
	b.Run("30 events, the plainest loop", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			require.NotEmpty(b, plainTrack(events, asOf))
		}
	})
}

type plainClock struct {
	from, to righthelp.Date
	late     int
}

// plainTrack is Blackpool's limits in calendar days by hand: nothing checked, nothing explained, no episodes.
func plainTrack(events []earlyhelp.Event, asOf righthelp.Date) (clocks []plainClock) {
	var review plainClock
	for _, event := range events {
		switch event.Kind {
		case earlyhelp.FamilyAgreed:
			clocks = append(clocks, plainClock{event.Date, event.Date.AddDays(20), 0})
		case earlyhelp.PlanChecked:
			clocks = append(clocks, plainClock{event.Date, event.Date.AddDays(10), 0})
		case earlyhelp.FirstMeeting, earlyhelp.PlanReviewed:
			if !review.to.IsZero() {
				review.late = max(0, review.to.DaysUntil(event.Date))
				clocks = append(clocks, review)
			}
			review = plainClock{event.Date.AddWeeks(4), event.Date.AddWeeks(6), 0}
		}
	}
	review.late = max(0, review.to.DaysUntil(asOf))
	return append(clocks, review)
}
