package main

import (
	"fmt"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife"
)

// plain writes a date as people do, with blanks at which no line breaks. No date is nothing.
func plain(date righthelp.Date) string {
	if date.IsZero() {
		return ""
	}
	return date.In(time.UTC).Format("2\u00a0Jan\u00a02006")
}

func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// aged writes an age.
func aged(age startforlife.Age) string {
	switch {
	case age.Days < 0:
		return counted(-age.Days, "day") + " before 40 weeks"
	case age.Months == 0:
		return counted(age.Days, "day")
	case age.Days == 0:
		return counted(age.Months, "month")
	}
	return counted(age.Months, "month") + " and " + counted(age.Days, "day")
}

// stands says in a few words how it stands with a review.
func stands(state startforlife.ReviewState) string {
	if state.Status == startforlife.Due && state.To.IsZero() {
		return "not recorded"
	}
	switch state.Status {
	case startforlife.NotYet:
		return "not yet"
	case startforlife.Due:
		return "due now"
	case startforlife.DoneEarly:
		return "done, early"
	case startforlife.DoneInTime:
		return "done in time"
	case startforlife.DoneLate:
		return "done, late"
	case startforlife.Overdue:
		return "not recorded, overdue"
	case startforlife.Missed:
		return "not recorded, its time is over"
	case startforlife.NeverDue:
		return "never due"
	}
	return "a person decides"
}

// window tells the days of a window that has a last one.
func window(state startforlife.ReviewState) string {
	if state.From.IsZero() {
		return "by " + plain(state.To)
	}
	return plain(state.From) + " to " + plain(state.To)
}
