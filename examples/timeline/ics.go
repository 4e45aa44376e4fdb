package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
)

// writeCalendar writes the deadlines of the last episode as a calendar file: an entry for the whole of the last day in time. An
// entry keeps its UID whenever the file is written again, so that a calendar brings its own up to date: what is done or
// stopped stays, and says so.
func (a answer) writeCalendar(w io.Writer) error {
	if a.reference == "" {
		return &righthelp.MalformedError{Field: "reference", Reason: "a calendar file needs the case number of the episode, so that entries of two episodes are kept apart"}
	}
	calendar := ics.NewCalendarFor("righthelp timeline")
	calendar.SetMethod(ics.MethodPublish)
	calendar.SetXWRCalName(a.title())
	for _, clock := range a.progress.Clocks {
		if clock.Started.IsZero() || clock.Episode != a.progress.Episodes {
			continue
		}
		a.entry(calendar.AddEvent(a.uid(clock)), clock)
	}
	return calendar.SerializeTo(w, ics.WithNewLineWindows, ics.WithLineLength(75))
}

func (a answer) entry(entry *ics.VEvent, clock earlyhelp.Clock) {
	entry.SetDtStampTime(a.asOf.In(time.UTC)) // the day of the question: nothing here reads the clock
	entry.SetSequence(max(0, clock.Started.DaysUntil(a.asOf)))
	entry.SetAllDayStartAt(clock.To.In(time.UTC))
	entry.SetAllDayEndAt(clock.To.AddDays(1).In(time.UTC)) // the day after the last
	summary := titles[clock.Limit.Step] + ": " + stands(clock)
	entry.SetSummary(summary + ", " + a.reference)
	description := fmt.Sprintf("In time from %s to %s. As of %s: %s. Rule: %s.", clock.From, clock.To, a.asOf, stands(clock), clock.Limit.Rule)
	if clock.Limit.Condition != "" {
		description += " Only if " + clock.Limit.Condition + "."
	}
	entry.SetDescription(description + "\n" + method[0])
	entry.SetTimeTransparency(ics.TransparencyTransparent) // it does not keep the day busy
	entry.SetClass(ics.ClassificationConfidential)
}

// uid is the same for the same limit, started on the same day, of the same case.
func (a answer) uid(clock earlyhelp.Clock) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %q %s %s %s", a.reference, clock.Limit.Rule, clock.Limit.Step, clock.Limit.After, clock.Started))
	return fmt.Sprintf("%x@righthelp", sum[:16])
}
