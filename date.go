package righthelp

import (
	"fmt"
	"time"
)

// Date is a civil date: a year, a month and a day, with no time of day and no time zone. It is comparable with ==,
// and every date from 1 January 0001 to 31 December 9999 can be held.
//
// The zero Date is "no date". It is safe to use: it is before every date, every calculation on it gives no date again,
// and its text is empty. A calculation that would leave the years 1 to 9999 also gives no date.
//
// # Months and years
//
// A period of months or years ends on the same day of the month as it began. Where the month of the end has no such day
// (31 January plus one month, 29 February plus one year) it ends on the last day of that month. That is this library's
// one rule for every such period (righthelp.month_end): it agrees with the "corresponding date" rule of English law for
// months, and gives 28 February as the anniversary of 29 February in an ordinary year.
type Date struct {
	day int32 // 1 is 1 January 0001; 0 is no date
}

const (
	lastDay     = 3652059 // 31 December 9999
	daysPer400  = 146097
	daysPerWeek = 7
)

// NewDate gives the date of a year, month and day, or a *MalformedError where the calendar has no such day.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < 1 || year > 9999 || month < time.January || month > time.December || day < 1 || day > daysIn(year, month) {
		return Date{}, &MalformedError{
			Field: "date", Value: fmt.Sprintf("%04d-%02d-%02d", year, month, day),
			Reason: "the calendar has no such day (years run from 0001 to 9999)",
		}
	}
	return dateOf(year, month, day), nil
}

// ParseDate reads a date written as 2006-01-02 and nothing else. Its error is a *MalformedError.
func ParseDate(text string) (Date, error) {
	moment, err := time.Parse(time.DateOnly, text)
	date, missing := NewDate(moment.Date()) // not DateOf, to which the first day of all means "not set"
	if err != nil || missing != nil {
		return Date{}, &MalformedError{
			Field: "date", Value: text,
			Reason: "a date is a day of the calendar, written year-month-day as in 2022-08-31",
		}
	}
	return date, nil
}

// DateOf gives the civil date that a moment has in its own time zone. A moment outside the years 1 to 9999 gives no
// date, and so does the zero time.Time, which Go uses for "not set".
func DateOf(moment time.Time) Date {
	if moment.IsZero() {
		return Date{}
	}
	date, err := NewDate(moment.Date())
	if err != nil {
		return Date{}
	}
	return date
}

// In gives midnight at the beginning of the date in a place; where the clocks there skip that midnight, which England's
// never do, the moment that time.Date puts in its stead. No date or no place gives the zero time.Time.
func (d Date) In(place *time.Location) time.Time {
	if d.IsZero() || place == nil {
		return time.Time{}
	}
	year, month, day := d.Civil()
	return time.Date(year, month, day, 0, 0, 0, 0, place)
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d.day == 0 }

// Civil gives the year, month and day. No date gives zeros.
func (d Date) Civil() (year int, month time.Month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	// Counted in years that begin on 1 March, so that the leap day is the last of its year.
	days := int(d.day) + 305
	era := days / daysPer400
	inEra := days % daysPer400
	yearOfEra := (inEra - inEra/1460 + inEra/36524 - inEra/146096) / 365
	inYear := inEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	marchMonth := (5*inYear + 2) / 153
	day = inYear - (153*marchMonth+2)/5 + 1
	year = era*400 + yearOfEra
	if marchMonth < 10 {
		return year, time.Month(marchMonth + 3), day
	}
	return year + 1, time.Month(marchMonth - 9), day
}

// Weekday gives the day of the week. No date gives Sunday: ask IsZero first where that matters.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.day % daysPerWeek) }

// AddDays gives the date so many days later (earlier, where days is negative).
func (d Date) AddDays(days int) Date {
	sum := int(d.day) + days // too large a sum comes out negative
	if d.IsZero() || sum < 1 || sum > lastDay {
		return Date{}
	}
	return Date{day: int32(sum)}
}

// AddWeeks gives the date so many weeks of seven days later.
func (d Date) AddWeeks(weeks int) Date {
	if weeks < -lastDay || weeks > lastDay {
		return Date{}
	}
	return d.AddDays(weeks * daysPerWeek)
}

// AddMonths gives the date so many calendar months later, by the rule for month ends that Date states (righthelp.month_end).
func (d Date) AddMonths(months int) Date {
	if d.IsZero() || months < -120000 || months > 120000 {
		return Date{}
	}
	year, month, day := d.Civil()
	count := year*12 + int(month) - 1 + months
	year, month = count/12, time.Month(count%12+1)
	if count < 12 || year > 9999 {
		return Date{}
	}
	return dateOf(year, month, min(day, daysIn(year, month)))
}

// AddYears gives the date so many years later, by the rule for month ends that Date states.
func (d Date) AddYears(years int) Date {
	if years < -10000 || years > 10000 {
		return Date{}
	}
	return d.AddMonths(years * 12)
}

// DaysUntil counts the days from d to the other date: 1 from a day to the next, negative where the other is earlier.
// It is 0 where either is no date.
func (d Date) DaysUntil(other Date) int {
	if d.IsZero() || other.IsZero() {
		return 0
	}
	return int(other.day - d.day)
}

// MonthsUntil counts the whole calendar months from d to the other date, negative where the other is earlier: the
// largest number of months that AddMonths can add to the earlier one without passing the later. It is 0 where either
// is no date.
func (d Date) MonthsUntil(other Date) int {
	if d.IsZero() || other.IsZero() {
		return 0
	}
	if other.Before(d) {
		return -other.MonthsUntil(d)
	}
	fromYear, fromMonth, _ := d.Civil()
	toYear, toMonth, _ := other.Civil()
	months := (toYear-fromYear)*12 + int(toMonth-fromMonth)
	if d.AddMonths(months).After(other) {
		months--
	}
	return months
}

// YearsUntil counts the whole years from d to the other date: a person's age in years, where d is the birth date.
// It is 0 where either is no date.
func (d Date) YearsUntil(other Date) int { return d.MonthsUntil(other) / 12 }

// Before reports whether d is earlier than the other date. No date is before every date.
func (d Date) Before(other Date) bool { return d.day < other.day }

// After reports whether d is later than the other date.
func (d Date) After(other Date) bool { return d.day > other.day }

// Compare gives -1, 0 or +1 as d is earlier than, the same as or later than the other date, for use with slices.SortFunc.
func (d Date) Compare(other Date) int {
	switch {
	case d.day < other.day:
		return -1
	case d.day > other.day:
		return 1
	}
	return 0
}

// String gives the date as 2006-01-02, or nothing where there is no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.In(time.UTC).Format(time.DateOnly)
}

// MarshalText writes the date as String does; no date is an empty text.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes: an empty text is no date, anything else is read by ParseDate.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	date, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = date
	return nil
}

// dateOf is the date of a day that exists.
func dateOf(year int, month time.Month, day int) Date {
	marchYear, marchMonth := year, int(month)-3
	if marchMonth < 0 {
		marchYear, marchMonth = year-1, marchMonth+12
	}
	inYear := (153*marchMonth+2)/5 + day - 1
	days := 365*marchYear + marchYear/4 - marchYear/100 + marchYear/400 + inYear
	return Date{day: int32(days - 305)}
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}
