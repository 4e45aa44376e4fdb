package earlyhelp

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// HistoryError says that something cannot have happened as it is recorded: a review before a plan, an event after
// the episode was closed, a second episode while one is open.
type HistoryError struct {
	Field  string         `json:"field"` // events[3]
	Kind   EventKind      `json:"kind"`
	Date   righthelp.Date `json:"date"`
	Reason string         `json:"reason"`
}

// Error gives one sentence with the event and the reason.
func (e *HistoryError) Error() string {
	return fmt.Sprintf("%s: %s on %s cannot be: %s", e.Field, e.Kind, e.Date, e.Reason)
}

// history is a family's way up to some event.
type history struct {
	open   place // earlyHelp or statutory while an episode of that sort is open, otherwise anywhere
	done   kinds // in the episode that is open, or was last
	facts  kinds // outside every episode, such as an incident
	opened righthelp.Date
	ended  righthelp.Date
}

// impossible says why an event cannot follow; nothing where it can (earlyhelp.episode.order).
func (h *history) impossible(kind EventKind) string {
	fact := kindFacts[kind]
	switch {
	case kind == SteppedDown && h.open == statutory: // it ends the one episode and opens the other
	case kind.in(openers) && h.open != anywhere:
		return "the episode opened on " + h.opened.String() + " is still open, and it would open a second one"
	case fact.place == anywhere:
	case h.open == anywhere && !h.ended.IsZero():
		return "the episode ended on " + h.ended.String() + ", and no other has been opened"
	case h.open == anywhere:
		return "no episode has been opened"
	case fact.place != anyEpisode && fact.place != h.open:
		return "the episode opened on " + h.opened.String() + " is one of " + h.open.String()
	}
	switch {
	case fact.once && kind.in(h.done):
		return "it happens once in an episode; say what a later one is: a reassessment, a review"
	case fact.after != 0 && fact.after&(h.done|h.facts) == 0:
		return "none of what has to come before it is there: " + fact.after.String()
	}
	return ""
}

// add takes an event that can follow.
func (h *history) add(event Event) {
	switch {
	case event.Kind.in(openers):
		h.open, h.done, h.opened, h.ended = opens(event.Kind), 0, event.Date, righthelp.Date{}
	case event.Kind.in(closers):
		h.open, h.ended = anywhere, event.Date
	case event.Kind.in(outsiders):
		h.facts |= 1 << event.Kind
		return
	}
	h.done |= 1 << event.Kind
}

// opens gives the sort of episode that a kind of event opens.
func opens(kind EventKind) place {
	if kind == ReferralReceived {
		return statutory
	}
	return earlyHelp
}

// String names the sort of episode.
func (p place) String() string {
	if p == statutory {
		return "statutory help"
	}
	return "early help"
}

// String lists the kinds.
func (k kinds) String() (text string) {
	for kind := NeedIdentified; kind <= lastKind; kind++ {
		if kind.in(k) {
			text += ", " + kind.String()
		}
	}
	return text[min(len(text), len(", ")):]
}

// malformed is what is wrong with the form of an event, given the one before it.
func (e Event) malformed(before, asOf righthelp.Date) *righthelp.MalformedError {
	switch {
	case !enum.Valid(eventKindNames[:], e.Kind):
		return &righthelp.MalformedError{Field: "kind", Value: e.Kind.String(), Reason: "there is no such kind of event"}
	case e.Date.IsZero():
		return &righthelp.MalformedError{Field: "date", Reason: "an event has a date"}
	case e.Date.After(asOf):
		return &righthelp.MalformedError{Field: "date", Value: e.Date.String(), Reason: "it is after " + asOf.String() + ", the day of the question"}
	case e.Date.Before(before):
		return &righthelp.MalformedError{Field: "date", Value: e.Date.String(), Reason: "it is before " + before.String() + ", the date of the event above it; events stand in order"}
	}
	return nil
}
