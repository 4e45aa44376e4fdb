package earlyhelp

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Unit is what a limit is counted in. The zero Unit is not set.
type Unit uint8

const (
	CalendarDays Unit = iota + 1
	WorkingDays       // of the caller's Calendar
	Weeks             // of seven days
	Months            // of the calendar, by the rule for month ends of righthelp.Date
	Unspecified       // days, of which the document does not say whether they are calendar or working days
)

var unitNames = [...]string{"", "calendar_days", "working_days", "weeks", "months", "unspecified"}

// String gives the unit as text: calendar_days, working_days, weeks, months, unspecified.
func (u Unit) String() string { return enum.String("unit", unitNames[:], u) }

// MarshalText writes the unit as String does. One that is not set is a *righthelp.MalformedError.
func (u Unit) MarshalText() ([]byte, error) { return enum.Marshal("unit", unitNames[:], u) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (u *Unit) UnmarshalText(text []byte) error {
	return enum.Unmarshal("unit", unitNames[:], text, u)
}

// FirstDay says whether the day on which a clock starts is the first day of the limit. The zero FirstDay says that the
// document is silent; it is then not counted (rule earlyhelp.limit.first_day).
type FirstDay uint8

const (
	NotCounted FirstDay = iota + 1 // ten days from the 1st end on the 11th
	Counted                        // ten days from the 1st end on the 10th
)

var firstDayNames = [...]string{"", "not_counted", "counted"}

// String gives the reading as text: not_counted, counted.
func (f FirstDay) String() string { return enum.String("first day", firstDayNames[:], f) }

// MarshalText writes the reading as String does. One that is not set is a *righthelp.MalformedError.
func (f FirstDay) MarshalText() ([]byte, error) {
	return enum.Marshal("first day", firstDayNames[:], f)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (f *FirstDay) UnmarshalText(text []byte) error {
	return enum.Unmarshal("first day", firstDayNames[:], text, f)
}

// Limit is a time limit: what is to happen, how long after what.
//
// A clock starts with the first event of the kind After in an episode, unless the step has been taken in it already. Where After and
// Step are the same kind, or Each is set, it starts with every such event; but never while it runs.
type Limit struct {
	Rule      righthelp.RuleID `json:"rule"`               // who says so: the id of a rule, or one of your own
	Step      EventKind        `json:"step"`               // what is to happen
	After     EventKind        `json:"after,omitzero"`     // what starts the clock; unset where the document does not say
	AtLeast   int              `json:"at_least,omitzero"`  // where a span is given, its near end; an earlier step is taken as early, not as wrong
	AtMost    int              `json:"at_most"`            // the last day in time, so many units after the clock starts
	Unit      Unit             `json:"unit"`               // of AtLeast and AtMost
	FirstDay  FirstDay         `json:"first_day,omitzero"` // whether the day on which the clock starts counts; unset where the document does not say
	Each      bool             `json:"each,omitzero"`      // the clock starts with each event of the kind After
	Condition string           `json:"condition,omitzero"` // in words, where the step is to happen only if something is so: a person decides whether it is
}

const longestLimit = 3660 // units

// Window gives the first and the last day in time for a step, where the clock starts on a day. Without AtLeast the first
// is the day on which the clock starts. No day is moved for being no working day; only a limit in working days ends on one.
//
// Its errors: a *righthelp.MalformedError for no start, for a unit that is not set or is Unspecified, for numbers that
// NewTimetable would refuse, for working days without a calendar, and where the limit would end after the year 9999; a
// *righthelp.NotCoveredError for a day that the calendar does not know.
//
// Rule: earlyhelp.limit.first_day.
func (l Limit) Window(start righthelp.Date, calendar Calendar) (righthelp.Period, error) {
	switch {
	case start.IsZero():
		return righthelp.Period{}, &righthelp.MalformedError{Field: "start", Reason: "the clock of a limit starts on a day"}
	case l.AtLeast < 0 || l.AtMost < 1 || l.AtMost > longestLimit || l.AtLeast > l.AtMost:
		return righthelp.Period{}, &righthelp.MalformedError{Field: "at_most", Reason: wrongNumbers}
	case l.Unit == WorkingDays && calendar.isNone():
		return righthelp.Period{}, &righthelp.MalformedError{Field: "calendar", Reason: needsCalendar}
	}
	last, err := l.end(start, l.AtMost, calendar)
	if err != nil || l.AtLeast == 0 {
		return righthelp.Period{From: start, To: last}, err
	}
	first, err := l.end(start, l.AtLeast, calendar)
	return righthelp.Period{From: first, To: last}, err
}

const needsCalendar = "a limit in working days needs a calendar, with the period that it knows"

const wrongNumbers = "the last day in time comes at least 1 and at most 3660 units after the start, and the first day not after it"

// end is the day on which so many units from the start end.
func (l Limit) end(start righthelp.Date, count int, calendar Calendar) (righthelp.Date, error) {
	before := start // the day before the first that counts
	if l.FirstDay == Counted {
		before = start.AddDays(-1)
	}
	var end righthelp.Date
	switch l.Unit {
	case CalendarDays:
		end = before.AddDays(count)
	case WorkingDays:
		return calendar.workingDay(before, count)
	case Weeks:
		end = before.AddWeeks(count)
	case Months:
		end = before.AddMonths(count)
	default:
		return end, &righthelp.MalformedError{Field: "unit", Value: l.Unit.String(), Reason: "calendar_days, working_days, weeks or months can be counted"}
	}
	if end.IsZero() {
		return end, &righthelp.MalformedError{Field: "start", Value: start.String(), Reason: "the limit would end outside the years 1 to 9999"}
	}
	return end, nil
}
