package earlyhelp_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// slowClocks works out the clocks of one limit by looking through the whole history again for each of them. It knows
// nothing of families that decline.
func slowClocks(events []earlyhelp.Event, limit earlyhelp.Limit, asOf righthelp.Date) (clocks []string) {
	began, ended := 0, true
	for i, event := range events {
		switch event.Kind {
		case earlyhelp.NeedIdentified:
			began, ended = i, false
		case earlyhelp.EpisodeClosed:
			ended = true
		}
		if event.Kind != limit.After || ended {
			continue
		}
		episode := events[began:]
		if closing := slices.IndexFunc(episode, func(e earlyhelp.Event) bool { return e.Kind == earlyhelp.EpisodeClosed }); closing >= 0 {
			episode = episode[:closing+1]
		}
		before, rest := episode[:i-began], episode[i-began+1:]
		isStep := func(e earlyhelp.Event) bool { return e.Kind == limit.Step }
		isStart := func(e earlyhelp.Event) bool { return e.Kind == limit.After }
		if slices.ContainsFunc(before, isStep) && !limit.Each && limit.Step != limit.After {
			continue
		}
		if lastStart := lastIndex(before, isStart); lastStart >= 0 && lastStart > lastIndex(before, isStep) && limit.Step != limit.After {
			continue // it runs already
		}
		window, _ := limit.Window(event.Date, earlyhelp.Calendar{})
		clock := fmt.Sprintf("%s %s %s", event.Date, window.From, window.To)
		step := slices.IndexFunc(rest, isStep)
		switch {
		case step >= 0 && rest[step].Date.Before(window.From):
			clock += " met_early"
		case step >= 0 && rest[step].Date.After(window.To):
			clock += fmt.Sprintf(" met_late %d", window.To.DaysUntil(rest[step].Date))
		case step >= 0:
			clock += " met_in_time"
		case len(rest) > 0 && rest[len(rest)-1].Kind == earlyhelp.EpisodeClosed:
			clock += " stopped"
		case asOf.After(window.To):
			clock += fmt.Sprintf(" overdue %d", window.To.DaysUntil(asOf))
		case asOf.Before(window.From):
			clock += " running"
		default:
			clock += " due"
		}
		clocks = append(clocks, clock)
	}
	return clocks
}

func lastIndex(events []earlyhelp.Event, is func(earlyhelp.Event) bool) int {
	for i := len(events) - 1; i >= 0; i-- {
		if is(events[i]) {
			return i
		}
	}
	return -1
}

func TestTrackingAgreesWithLookingThroughTheWholeHistory(t *testing.T) {
	first := onDay(t, "2022-01-03")
	kinds := []earlyhelp.EventKind{
		earlyhelp.FamilyAgreed, earlyhelp.PlanAgreed, earlyhelp.PlanReviewed, earlyhelp.PlanReviewed, earlyhelp.ActionTaken, earlyhelp.PlanSuggested, earlyhelp.EpisodeClosed,
	}
	rapid.Check(t, func(t *rapid.T) {
		date := first
		events := []earlyhelp.Event{{Kind: earlyhelp.NeedIdentified, Date: date}, {Kind: earlyhelp.PlanAgreed, Date: date}}
		for range rapid.IntRange(0, 20).Draw(t, "events") {
			date = date.AddDays(rapid.IntRange(0, 40).Draw(t, "days"))
			if events[len(events)-1].Kind == earlyhelp.EpisodeClosed {
				events = append(events, earlyhelp.Event{Kind: earlyhelp.NeedIdentified, Date: date}, earlyhelp.Event{Kind: earlyhelp.PlanAgreed, Date: date})
				continue
			}
			events = append(events, earlyhelp.Event{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Date: date})
		}
		most := rapid.IntRange(1, 40).Draw(t, "at most")
		limit := earlyhelp.Limit{
			Rule: "a.b", Step: rapid.SampledFrom(kinds[:6]).Draw(t, "step"), After: rapid.SampledFrom(append(kinds[:5:5], earlyhelp.NeedIdentified)).Draw(t, "after"),
			AtLeast: rapid.IntRange(0, most).Draw(t, "at least"), AtMost: most, Unit: earlyhelp.CalendarDays, Each: rapid.Bool().Draw(t, "each"),
		}
		table, err := earlyhelp.NewTimetable("one", righthelp.Edition{}, []earlyhelp.Limit{limit})
		require.NoError(t, err)
		asOf := date.AddDays(rapid.IntRange(0, 60).Draw(t, "later"))
		progress, err := earlyhelp.Track(events, table, asOf)
		require.NoError(t, err)
		var got []string
		for _, clock := range progress.Clocks {
			if clock.Started.IsZero() {
				continue
			}
			text := fmt.Sprintf("%s %s %s %s", clock.Started, clock.From, clock.To, clock.State)
			if clock.Late > 0 {
				text += fmt.Sprintf(" %d", clock.Late)
			}
			got = append(got, text)
		}
		require.Equal(t, slowClocks(events, limit, asOf), got)
	})
}
