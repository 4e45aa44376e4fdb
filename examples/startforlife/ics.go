package main

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/righthelp/righthelp/startforlife"
)

// calendar writes the windows of the reviews as a calendar file, an entry for the whole of their days. A window of which one
// end alone is known is an entry for that day. An entry keeps its UID whenever the file is written again.
func (f *family) calendar(w io.Writer) error {
	calendar := ics.NewCalendarFor("righthelp startforlife")
	calendar.SetMethod(ics.MethodPublish)
	calendar.SetXWRCalName(f.title())
	for _, line := range f.lines() {
		if line.From.IsZero() && line.To.IsZero() {
			continue
		}
		f.entry(calendar.AddEvent(f.uid(line)), line)
	}
	return calendar.SerializeTo(w, ics.WithNewLineWindows, ics.WithLineLength(75))
}

func (f *family) entry(entry *ics.VEvent, l line) {
	first, last := l.From, l.To
	summary := l.Title
	switch {
	case first.IsZero():
		first, summary = last, "By today: "+summary
	case last.IsZero():
		last, summary = first, "From today: "+summary
	}
	entry.SetDtStampTime(f.AsOf.In(time.UTC)) // the day of the question: the same question gives the same file
	entry.SetAllDayStartAt(first.In(time.UTC))
	entry.SetAllDayEndAt(last.AddDays(1).In(time.UTC)) // the day after the last
	if f.reference != "" {
		summary = f.reference + ": " + summary
	}
	if l.Status != startforlife.NotYet && l.Status != startforlife.Due {
		summary += " (" + stands(l.ReviewState) + ")"
	}
	entry.SetSummary(summary)
	description := []string{"As of " + plain(f.AsOf) + ": " + stands(l.ReviewState) + ".", "Window by: " + f.by(l) + ". Rule: " + string(l.ID) + "."}
	if l.Expected {
		description = append(description, "Counted from the day on which the birth is expected.")
	}
	if f.sample {
		description = append(description, "Illustrative: the family is made up.")
	}
	entry.SetDescription(strings.Join(description, " "))
	entry.SetTimeTransparency(ics.TransparencyTransparent) // it does not keep the days busy
	entry.SetClass(ics.ClassificationConfidential)
}

// uid is the same for the same review of the same child. Without a case number the child is known by the dates.
func (f *family) uid(l line) string {
	who := cmp.Or(f.reference, f.Child.Born.String(), f.Child.Due.String())
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %s %s", who, l.Review, l.editions[0]))
	return fmt.Sprintf("%x@righthelp", sum[:16])
}
