package familyhub

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Weekday is a day of the week, Monday first. Its zero value is no day.
type Weekday uint8

const (
	Monday Weekday = iota + 1
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

var weekdayNames = [...]string{"", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

// String gives the day as text: monday to sunday.
func (w Weekday) String() string { return enum.String("weekday", weekdayNames[:], w) }

// MarshalText writes the day as String does. One that is not set is a *righthelp.MalformedError.
func (w Weekday) MarshalText() ([]byte, error) {
	return enum.Marshal("weekday", weekdayNames[:], w)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (w *Weekday) UnmarshalText(text []byte) error {
	return enum.Unmarshal("weekday", weekdayNames[:], text, w)
}

// Weeks says in which weeks of the year something is open. Its zero value says nothing, and is not taken for all year.
type Weeks uint8

const (
	AllYear  Weeks = iota + 1 // in every week
	TermTime                  // in the weeks of the school terms alone
	Holidays                  // in the school holidays alone
)

var weeksNames = [...]string{"", "all_year", "term_time", "holidays"}

// String gives the weeks as text: all_year, term_time, holidays.
func (w Weeks) String() string { return enum.String("weeks", weeksNames[:], w) }

// MarshalText writes the weeks as String does. Weeks that are not set are a *righthelp.MalformedError.
func (w Weeks) MarshalText() ([]byte, error) { return enum.Marshal("weeks", weeksNames[:], w) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (w *Weeks) UnmarshalText(text []byte) error {
	return enum.Unmarshal("weeks", weeksNames[:], text, w)
}

// meet reports whether there are weeks that both are about. Weeks that are not set may be any.
func (w Weeks) meet(other Weeks) bool {
	return w == other || w <= AllYear || other <= AllYear
}

// Clock is a time of day, to the minute, from 00:00 to 24:00, which is midnight at the end of the day. The zero Clock is no
// time, and comes before every time.
type Clock struct {
	minute uint16 // 1 is 00:00, so that zero is no time
}

const (
	minutesOfHour = 60
	mostHours     = 500 // rows of one list, each of which is compared with all before it
)

// NewClock gives a time of day. Its error is a *righthelp.MalformedError.
func NewClock(hour, minute int) (Clock, error) {
	if hour < 0 || minute < 0 || hour > 24 || minute >= minutesOfHour || hour == 24 && minute > 0 {
		return Clock{}, &righthelp.MalformedError{Field: "time", Value: fmt.Sprintf("%02d:%02d", hour, minute), Reason: "a day runs from 00:00 to 24:00"}
	}
	return Clock{minute: uint16(hour*minutesOfHour + minute + 1)}, nil
}

// ParseClock reads a time of day written as 09:30. Its error is a *righthelp.MalformedError.
func ParseClock(text string) (Clock, error) {
	hours, minutes, _ := strings.Cut(text, ":")
	hour, _ := strconv.Atoi(hours)
	minute, _ := strconv.Atoi(minutes)
	clock, _ := NewClock(hour, minute)
	if clock.String() != text { // only what String writes is read
		return Clock{}, &righthelp.MalformedError{Field: "time", Value: text, Reason: "a time is hours and minutes from 00:00 to 24:00, as in 09:30"}
	}
	return clock, nil
}

// IsZero reports whether there is no time.
func (c Clock) IsZero() bool { return c == Clock{} }

// Compare gives -1, 0 or +1 as the time is earlier than, the same as or later than the other.
func (c Clock) Compare(other Clock) int { return cmp.Compare(c.minute, other.minute) }

// String gives the time as 09:30, or nothing where there is none.
func (c Clock) String() string {
	if c.IsZero() {
		return ""
	}
	minute := int(c.minute - 1)
	return fmt.Sprintf("%02d:%02d", minute/minutesOfHour, minute%minutesOfHour)
}

// MarshalText writes the time as String does.
func (c Clock) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes: an empty text is no time, anything else is read by ParseClock.
func (c *Clock) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Clock{}
		return nil
	}
	clock, err := ParseClock(string(text))
	if err != nil {
		return err
	}
	*c = clock
	return nil
}

// Hours is when something is open on one day of the week.
type Hours struct {
	Day    Weekday `json:"day"`
	Opens  Clock   `json:"opens"`
	Closes Clock   `json:"closes"`
	Weeks  Weeks   `json:"weeks"`
}

// String gives the hours in words: monday 09:30 to 12:00, term_time.
func (h Hours) String() string {
	return fmt.Sprintf("%s %s to %s, %s", h.Day, h.Opens, h.Closes, h.Weeks)
}

// Overlaps reports whether there is a time at which both are open. One that begins as the other ends does not overlap it, and
// one that closes before it opens overlaps nothing. Weeks that are not set may be any.
func (h Hours) Overlaps(other Hours) bool {
	from, to := max(h.Opens.minute, other.Opens.minute), min(h.Closes.minute, other.Closes.minute)
	return h.Day == other.Day && h.Weeks.meet(other.Weeks) && from < to
}

// CheckHours gives all that is wrong with a list of hours together, in its order: a *righthelp.MalformedError for a day, a time
// or weeks that are missing, for hours that close before they open or as they open, and for two that overlap. Hours over
// midnight are two rows. A list of more than 500 is refused as a whole. Paths are as in hours[2].closes.
func CheckHours(hours []Hours) error { return errors.Join(problemsOfHours("hours", hours)...) }

func problemsOfHours(field string, hours []Hours) []error {
	var problems []error
	malformed := func(i int, part, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d]%s", field, i, part), Value: value, Reason: reason})
	}
	if len(hours) > mostHours {
		return []error{&righthelp.MalformedError{Field: field, Value: strconv.Itoa(len(hours)) + " rows", Reason: fmt.Sprintf("there is room for %d", mostHours)}}
	}
	for i, h := range hours {
		if !enum.Valid(weekdayNames[:], h.Day) {
			malformed(i, ".day", "", "say on which day, monday to sunday")
		}
		if !enum.Valid(weeksNames[:], h.Weeks) {
			malformed(i, ".weeks", "", "say in which weeks: all_year, term_time or holidays")
		}
		switch {
		case h.Opens.IsZero():
			malformed(i, ".opens", "", "say when it opens")
		case h.Closes.IsZero():
			malformed(i, ".closes", "", "say when it closes")
		case h.Closes.Compare(h.Opens) <= 0:
			malformed(i, ".closes", h.Closes.String(), "it closes before it opens at "+h.Opens.String()+", or as it opens; write hours over midnight as two rows")
		default:
			if before := slices.IndexFunc(hours[:i], h.Overlaps); before >= 0 {
				malformed(i, "", h.String(), fmt.Sprintf("it overlaps %s[%d], %s", field, before, hours[before]))
			}
		}
	}
	return problems
}

// Week is how much is open in one kind of week.
type Week struct {
	Days    int `json:"days"`    // on how many days of the week
	Minutes int `json:"minutes"` // in the whole week
}

// String gives the week in words: 5 days, 37 hours 30 minutes.
func (w Week) String() string {
	text := plural(w.Days, "day") + ", " + plural(w.Minutes/minutesOfHour, "hour")
	if minutes := w.Minutes % minutesOfHour; minutes > 0 {
		text += " " + plural(minutes, "minute")
	}
	return text
}

// WeekOf adds up the hours of a week of school term or of the holidays, and only those of every week where it is asked about
// neither. Hours that are open twice count once, and hours that close before they open not at all.
func WeekOf(hours []Hours, weeks Weeks) (week Week) {
	for day := Monday; day <= Sunday; day++ {
		minutes, until := 0, 0 // the minute until which the day's hours so far are open
		for _, h := range byOpening(hours) {
			if h.Day == day && (h.Weeks == AllYear || h.Weeks == weeks) && !h.Opens.IsZero() {
				minutes += max(0, int(h.Closes.minute)-max(until, int(h.Opens.minute)))
				until = max(until, int(h.Closes.minute))
			}
		}
		week.Minutes += minutes
		week.Days += min(minutes, 1)
	}
	return week
}

func byOpening(hours []Hours) []Hours {
	return slices.SortedFunc(slices.Values(hours), func(a, b Hours) int { return a.Opens.Compare(b.Opens) })
}

func plural(count int, what string) string {
	if count == 1 {
		return "1 " + what
	}
	return strconv.Itoa(count) + " " + what + "s"
}
