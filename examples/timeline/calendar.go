package main

import (
	"fmt"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/gb"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
)

// The years for which the bank holidays of England were compared with the government's list. A day that is proclaimed later is
// not among them: give it as a day off.
const (
	firstYear = 2019
	lastYear  = 2027
)

// stateFuneral is the one bank holiday of these years that the library lacks.
var stateFuneral = &cal.Holiday{
	Name: "State Funeral of Queen Elizabeth II", Type: cal.ObservanceBank, Month: time.September, Day: 19,
	Func: cal.CalcDayOfMonth, StartYear: 2022, EndYear: 2022,
}

// bankHolidays are England's, on the days on which they are observed.
func bankHolidays() (days []righthelp.Date) {
	for year := firstYear; year <= lastYear; year++ {
		for _, holiday := range append([]*cal.Holiday{stateFuneral}, gb.Holidays...) {
			if _, observed := holiday.Calc(year); !observed.IsZero() {
				days = append(days, righthelp.DateOf(observed))
			}
		}
	}
	return days
}

// calendar is England's working days, less local days off.
func (r *reader) calendar(daysOff []string) earlyhelp.Calendar {
	off := bankHolidays()
	for i, text := range daysOff {
		var day righthelp.Date
		r.into(fmt.Sprintf("days_off[%d]", i), text, &day)
		off = append(off, day)
	}
	from, _ := righthelp.NewDate(firstYear, time.January, 1)
	to, _ := righthelp.NewDate(lastYear, time.December, 31)
	return earlyhelp.WeekdaysExcept(righthelp.Period{From: from, To: to}, off...)
}
