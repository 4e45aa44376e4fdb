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

// ReadDue reads by when something is to be done, as plans write it: a day (31 Aug 2023, 31 August 2023, 2023-08-31), days in
// one month (13 – 14 Jul 2023), a month (Mar 2024), a year (2024), or "to commence" before one of these, which leaves the
// end open. A month and a year are due by their end (outcomes.plan.due_by_end). The words are kept; where they are anything
// else the period is zero, and nothing is guessed: a month without its year is no date.
func ReadDue(words string) Due {
	due := Due{Words: words}
	if len(words) > longestDue {
		return due
	}
	text := strings.ToLower(strings.TrimSpace(words))
	text, begins := strings.CutPrefix(text, "to commence ")
	due.Period = daysOf(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t–-", r) }))
	if begins {
		due.Period.To = righthelp.Date{}
	}
	return due
}

// daysOf gives the days that the parts of a date name.
func daysOf(parts []string) righthelp.Period {
	day := func(text string) int {
		number, err := strconv.ParseUint(text, 10, 8)
		if err != nil || len(text) > 2 {
			return 0
		}
		return int(number)
	}
	switch len(parts) {
	case 1: // 2024
		return daysFrom(calendarDay{year(parts[0]), time.January, 1}, calendarDay{year(parts[0]), time.December, 31})
	case 2: // mar 2024
		first := calendarDay{year(parts[1]), month(parts[0]), 1}
		from := first.date()
		return righthelp.Period{From: from, To: from.AddMonths(1).AddDays(-1)}
	case 3:
		if year(parts[0]) > 0 { // 2023 08 31
			on := calendarDay{year(parts[0]), time.Month(day(parts[1])), day(parts[2])}
			return daysFrom(on, on)
		}
		on := calendarDay{year(parts[2]), month(parts[1]), day(parts[0])}
		return daysFrom(on, on)
	case 4: // 13 14 jul 2023
		in, of := month(parts[2]), year(parts[3])
		return daysFrom(calendarDay{of, in, day(parts[0])}, calendarDay{of, in, day(parts[1])})
	}
	return righthelp.Period{}
}

// daysFrom is no period where the calendar has not both days, in this order.
func daysFrom(first, last calendarDay) righthelp.Period {
	if last.date().IsZero() {
		return righthelp.Period{}
	}
	period, _ := righthelp.NewPeriod(first.date(), last.date())
	return period
}

// year is 0 where the text is not four digits.
func year(text string) int {
	number, err := strconv.ParseUint(text, 10, 16)
	if err != nil || len(text) != len("2024") {
		return 0
	}
	return int(number)
}

// month is 0 where the text is no name of a month, whole or cut to three or four letters.
func month(text string) time.Month {
	for of := time.January; of <= time.December; of++ {
		name := strings.ToLower(of.String())
		if text == name || len(text) >= 3 && len(text) <= 4 && strings.HasPrefix(name, text) {
			return of
		}
	}
	return 0
}
