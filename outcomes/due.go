package outcomes

import (
	"strconv"
	"strings"
	"time"

	"github.com/righthelp/righthelp"
)

// Due is by when something is to be done: the words of a plan, and the days that they name. The last day of the period is
// the last on which it is in time. A period without an end is something that begins then and for which no end is given;
// the zero Period is no date at all, as of "TBC" or "termly monitoring".
type Due struct {
	Words  string           `json:"words,omitzero"`
	Period righthelp.Period `json:"period,omitzero"`
}

const longestDue = 64 // bytes; no date is longer, and what is longer is not read

// ReadDue reads by when something is to be done, as plans write it: a day (31 Aug 2023, 31 August 2023, 31/08/2023,
// 2023-08-31), days of one month (13 – 14 Jul 2023), a month (Mar 2024), a year (2024), or "to commence" before one of these,
// which leaves the end open. What is due in a month or a year is in time until its last day (outcomes.plan.due_by_end). The
// words are kept; where they are anything else the period is zero. Nothing is guessed: a month without its year is no date.
func ReadDue(words string) Due {
	due := Due{Words: words}
	if len(words) > longestDue {
		return due
	}
	text := strings.ToLower(strings.TrimSpace(words))
	text, begins := strings.CutPrefix(text, "to commence ")
	due.Period = daysOf(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t–-/", r) }))
	if begins {
		due.Period.To = righthelp.Date{}
	}
	return due
}

// daysOf gives the days that the parts of a date name.
func daysOf(parts []string) righthelp.Period {
	switch len(parts) {
	case 1: // 2024
		return daysFrom(calendarDay{digits(parts[0], 4), time.January, 1}, calendarDay{digits(parts[0], 4), time.December, 31})
	case 2: // mar 2024
		year, month := digits(parts[1], 4), monthNamed(parts[0])
		return daysFrom(calendarDay{year, month, 1}, calendarDay{year, month, daysIn(year, month)})
	case 3:
		on := calendarDay{digits(parts[2], 4), monthNamed(parts[1]), digits(parts[0], 2)} // 31 aug 2023
		if on.year == 0 {
			on = calendarDay{digits(parts[0], 4), monthNamed(parts[1]), digits(parts[2], 2)} // 2023 08 31
		}
		return daysFrom(on, on)
	case 4: // 13 14 jul 2023
		year, month := digits(parts[3], 4), monthNamed(parts[2])
		return daysFrom(calendarDay{year, month, digits(parts[0], 2)}, calendarDay{year, month, digits(parts[1], 2)})
	}
	return righthelp.Period{}
}

// daysFrom is no period where the calendar has not both days, in this order.
func daysFrom(first, last calendarDay) righthelp.Period {
	from, to := first.date(), last.date()
	if from.IsZero() || to.Before(from) {
		return righthelp.Period{}
	}
	return righthelp.Period{From: from, To: to}
}

// digits is 0 where the text is no number of at most so many digits, and of four where it is a year.
func digits(text string, most int) int {
	number, err := strconv.ParseUint(text, 10, 16)
	if err != nil || len(text) > most || most == 4 && len(text) < most {
		return 0
	}
	return int(number)
}

// monthNamed is 0 where the text is no month: its name, whole or cut to three or four letters, or its number in two digits.
func monthNamed(text string) time.Month {
	if len(text) == 2 {
		return time.Month(digits(text, 2))
	}
	for month := time.January; month <= time.December; month++ {
		name := strings.ToLower(month.String())
		if text == name || (len(text) == 3 || len(text) == 4) && strings.HasPrefix(name, text) {
			return month
		}
	}
	return 0
}
