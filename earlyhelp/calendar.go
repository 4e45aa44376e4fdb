package earlyhelp

import (
	"slices"
	"time"

	"github.com/righthelp/righthelp"
)

// Calendar is the working days of a place, as the caller brings them. Counting that comes to a day outside what it knows is a
// *righthelp.NotCoveredError: a list of holidays that ends in 2026 says nothing of 2027. A Calendar without Working or Known is none.
type Calendar struct {
	Known   righthelp.Period              // the days of which the calendar knows whether they are working days
	Working func(day righthelp.Date) bool // whether a day that is known is a working day; the same answer each time
}

// isNone reports whether there is nothing to count with.
func (c Calendar) isNone() bool { return c.Working == nil || c.Known.From.IsZero() }

// Weekdays is the plain calendar in which every day from Monday to Friday is a working day. It has no bank holidays, so
// what it gives can be a day or more too early.
//
// Rule: earlyhelp.calendar.weekdays.
func Weekdays() Calendar {
	first, _ := righthelp.NewDate(1, time.January, 1)
	return Calendar{Known: righthelp.Period{From: first}, Working: weekday}
}

func weekday(day righthelp.Date) bool {
	return day.Weekday() != time.Saturday && day.Weekday() != time.Sunday
}

// WeekdaysExcept is the calendar of a period in which every day from Monday to Friday is a working day, but for the
// holidays given. Holidays may come in any order; one at a weekend or outside the period changes nothing.
func WeekdaysExcept(period righthelp.Period, holidays ...righthelp.Date) Calendar {
	holidays = slices.DeleteFunc(slices.Clone(holidays), func(holiday righthelp.Date) bool { return !period.Contains(holiday) })
	last := slices.MaxFunc(append(holidays, period.From), righthelp.Date.Compare)
	off := make([]bool, period.From.DaysUntil(last)+1) // by days from the beginning of the period
	for _, holiday := range holidays {
		off[period.From.DaysUntil(holiday)] = true
	}
	return Calendar{Known: period, Working: func(day righthelp.Date) bool {
		place := period.From.DaysUntil(day)
		return weekday(day) && (place < 0 || place >= len(off) || !off[place])
	}}
}

// longestRest is how many days in a row may be no working days before a calendar is refused.
const longestRest = 60

// workingDay is the nth working day after a day.
func (c Calendar) workingDay(after righthelp.Date, n int) (righthelp.Date, error) {
	day := after
	for rest := 0; n > 0; {
		day = day.AddDays(1)
		switch {
		case !c.Known.Contains(day):
			return righthelp.Date{}, c.unknown(day)
		case c.Working(day):
			n, rest = n-1, 0
		default:
			rest++
		}
		if rest > longestRest {
			return righthelp.Date{}, &righthelp.MalformedError{Field: "calendar", Value: day.String(), Reason: "no working day in the 60 days up to this one"}
		}
	}
	return day, nil
}

// workingDays counts the working days after one day, up to another.
func (c Calendar) workingDays(after, to righthelp.Date) (int, error) {
	count := 0
	for day := after; day.Before(to); {
		day = day.AddDays(1)
		if !c.Known.Contains(day) {
			return 0, c.unknown(day)
		}
		if c.Working(day) {
			count++
		}
	}
	return count, nil
}

// unknown is the error for a day that the calendar does not know.
func (c Calendar) unknown(day righthelp.Date) error {
	return &righthelp.NotCoveredError{What: "calendar of working days", Date: day, Covered: []righthelp.Period{c.Known}}
}
