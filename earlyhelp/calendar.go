package earlyhelp

import (
	"slices"
	"time"

	"github.com/righthelp/righthelp"
)

// Calendar says whether a day is a working day, and whether the calendar knows that day at all. Counting that comes to a day
// it does not know is a *righthelp.NotCoveredError: a list of holidays that ends in 2026 says nothing of 2027.
type Calendar func(day righthelp.Date) (working, known bool)

// Weekdays is the plain calendar in which every day from Monday to Friday is a working day. It knows no bank holidays, so
// what it gives can be a day or more too early.
//
// Rule: earlyhelp.calendar.weekdays.
func Weekdays(day righthelp.Date) (working, known bool) {
	weekday := day.Weekday()
	return weekday != time.Saturday && weekday != time.Sunday, !day.IsZero()
}

// WeekdaysExcept is the calendar of a period in which every day from Monday to Friday is a working day, but for the
// holidays given. It knows no day outside the period. Holidays may come in any order; one at a weekend changes nothing.
func WeekdaysExcept(period righthelp.Period, holidays ...righthelp.Date) Calendar {
	holidays = slices.DeleteFunc(slices.Clone(holidays), func(holiday righthelp.Date) bool { return !period.Contains(holiday) })
	last := slices.MaxFunc(append(holidays, period.From), righthelp.Date.Compare)
	off := make([]bool, period.From.DaysUntil(last)+1) // by days from the beginning of the period
	for _, holiday := range holidays {
		off[period.From.DaysUntil(holiday)] = true
	}
	return func(day righthelp.Date) (working, known bool) {
		if !period.Contains(day) {
			return false, false
		}
		weekday, _ := Weekdays(day)
		place := period.From.DaysUntil(day)
		return weekday && (place >= len(off) || !off[place]), true
	}
}

// longestRest is how many days in a row may be no working days before a calendar is refused.
const longestRest = 60

// workingDay is the nth working day after a day.
func (c Calendar) workingDay(after righthelp.Date, n int) (righthelp.Date, error) {
	day := after
	for rest := 0; n > 0; {
		day = day.AddDays(1)
		working, known := c(day)
		switch {
		case !known || day.IsZero():
			return righthelp.Date{}, &righthelp.NotCoveredError{What: "calendar of working days", Date: day}
		case working:
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
		working, known := c(day)
		if !known {
			return 0, &righthelp.NotCoveredError{What: "calendar of working days", Date: day}
		}
		if working {
			count++
		}
	}
	return count, nil
}
