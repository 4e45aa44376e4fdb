package main

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
)

// input is the JSON that the program reads. Values with names of their own are texts here, so that what is wrong with one can be
// told with its path.
type input struct {
	Reference string          `json:"reference"` // of the episode, as a case number; never a name
	AsOf      string          `json:"as_of"`
	Timetable json.RawMessage `json:"timetable"` // the id of a ready-made one, or one of your own
	Choice    struct {
		Unit     string `json:"unit"`
		Start    string `json:"start"`
		FirstDay string `json:"first_day"`
	} `json:"choice"`
	DaysOff []string `json:"days_off"` // local days off, beside England's bank holidays
	Events  []struct {
		Kind string `json:"kind"`
		Date string `json:"date"`
	} `json:"events"`
}

// ownTimetable is a timetable in the input.
type ownTimetable struct {
	Name   string `json:"name"`
	Limits []struct {
		Rule      string `json:"rule"`
		Step      string `json:"step"`
		After     string `json:"after"`
		AtLeast   int    `json:"at_least"`
		AtMost    int    `json:"at_most"`
		Unit      string `json:"unit"`
		FirstDay  string `json:"first_day"`
		Each      bool   `json:"each"`
		Condition string `json:"condition"`
	} `json:"limits"`
}

const longestReference = 60

// reader gathers what is wrong with the texts of the input.
type reader struct{ problems []error }

// into reads a text into a value; an empty one leaves it unset.
func (r *reader) into(field, text string, value encoding.TextUnmarshaler) {
	if text == "" {
		return
	}
	err := value.UnmarshalText([]byte(text))
	var unknown *righthelp.UnknownError
	var malformed *righthelp.MalformedError
	switch {
	case errors.As(err, &unknown):
		err = &righthelp.UnknownError{Field: field, Value: text, Near: unknown.Near}
	case errors.As(err, &malformed):
		err = &righthelp.MalformedError{Field: field, Value: text, Reason: malformed.Reason}
	}
	if err != nil {
		r.problems = append(r.problems, err)
	}
}

func (in input) question() (question, error) {
	var r reader
	asked := question{reference: in.Reference}
	if len(in.Reference) > longestReference || strings.ContainsFunc(in.Reference, func(c rune) bool { return c < ' ' }) {
		r.problems = append(r.problems, &righthelp.MalformedError{Field: "reference", Value: in.Reference, Reason: "a case number of at most 60 characters on one line, and never a name"})
	}
	if in.AsOf == "" {
		r.problems = append(r.problems, &righthelp.MalformedError{Field: "as_of", Reason: "say for which day the question is, with -as-of DATE or in the input"})
	}
	r.into("as_of", in.AsOf, &asked.asOf)
	choice := earlyhelp.Choice{Calendar: r.calendar(in.DaysOff)}
	r.into("choice.unit", in.Choice.Unit, &choice.Unit)
	r.into("choice.start", in.Choice.Start, &choice.Start)
	r.into("choice.first_day", in.Choice.FirstDay, &choice.FirstDay)
	for i, event := range in.Events {
		var read earlyhelp.Event
		r.into(fmt.Sprintf("events[%d].kind", i), event.Kind, &read.Kind)
		r.into(fmt.Sprintf("events[%d].date", i), event.Date, &read.Date)
		asked.events = append(asked.events, read)
	}
	timetable, err := r.timetable(in.Timetable)
	if err = errors.Join(append(r.problems, err)...); err != nil {
		return question{}, err
	}
	asked.timetable, err = timetable.With(choice)
	return asked, err
}

// timetable is the ready-made one with an id, or the one in the input.
func (r *reader) timetable(text json.RawMessage) (earlyhelp.Timetable, error) {
	if len(text) == 0 {
		return earlyhelp.Timetable{}, &righthelp.MalformedError{Field: "timetable", Reason: "say which: the id of a ready-made one (-timetables lists them), or one of your own"}
	}
	var id string
	if json.Unmarshal(text, &id) == nil {
		if timetable, found := earlyhelp.LookupTimetable(id); found {
			return timetable, nil
		}
		return earlyhelp.Timetable{}, righthelp.NewUnknownError("timetable", id, timetableIDs())
	}
	var own ownTimetable
	if err := program.DecodeJSON(text, &own); err != nil {
		return earlyhelp.Timetable{}, fmt.Errorf("timetable, counted from its beginning: %w", err)
	}
	limits := make([]earlyhelp.Limit, len(own.Limits))
	for i, from := range own.Limits {
		limit := earlyhelp.Limit{Rule: righthelp.RuleID(from.Rule), AtLeast: from.AtLeast, AtMost: from.AtMost, Each: from.Each, Condition: from.Condition}
		at := fmt.Sprintf("timetable.limits[%d].", i)
		r.into(at+"step", from.Step, &limit.Step)
		r.into(at+"after", from.After, &limit.After)
		r.into(at+"unit", from.Unit, &limit.Unit)
		r.into(at+"first_day", from.FirstDay, &limit.FirstDay)
		limits[i] = limit
	}
	if len(r.problems) > 0 {
		return earlyhelp.Timetable{}, nil // they are told first; an unread value would be told twice
	}
	timetable, err := earlyhelp.NewTimetable(own.Name, righthelp.Edition{}, limits)
	if err != nil {
		return earlyhelp.Timetable{}, fmt.Errorf("timetable:\n%w", err)
	}
	return timetable, nil
}

func timetableIDs() iter.Seq[string] {
	return func(yield func(string) bool) {
		for timetable := range earlyhelp.Timetables() {
			if !yield(timetable.Edition().ID) {
				return
			}
		}
	}
}
