package righthelp

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Age is how old a child is: so many days, weeks, months or years, in the unit in which it was said. Birth is 0 days.
// Conception stands for all of the time before birth. It is comparable with ==, which asks for the same number of the same
// unit; Compare asks who is older.
//
// The zero Age is "no age". No child has reached it, it comes before every age, and its text is empty.
type Age struct {
	Count uint16
	Unit  AgeUnit
}

// AgeUnit is what an age is counted in. Its zero value is no unit.
type AgeUnit uint8

const (
	Conception AgeUnit = iota + 1 // not born yet; such an age has no count
	Days
	Weeks
	Months
	Years
)

var ageUnitNames = [...]string{"", "conception", "day", "week", "month", "year"}

const birth = "birth"

// ParseAge reads an age written as conception, birth, or a number and a unit: 10 days, 1 week, 18 months, 19 years. Its
// error is a *MalformedError.
func ParseAge(text string) (Age, error) {
	switch text {
	case ageUnitNames[Conception]:
		return Age{Unit: Conception}, nil
	case birth:
		return Age{Unit: Days}, nil
	}
	digits, _, _ := strings.Cut(text, " ")
	count, err := strconv.ParseUint(digits, 10, 16)
	for unit := Days; unit <= Years && err == nil; unit++ {
		// Only what String writes is read: no noughts in front, a plural where there is one.
		if age := (Age{Count: uint16(count), Unit: unit}); age.String() == text {
			return age, nil
		}
	}
	return Age{}, &MalformedError{
		Field: "age", Value: text,
		Reason: "an age is conception, birth, or a whole number and a unit, as in 10 days, 6 weeks, 18 months or 19 years",
	}
}

// IsZero reports whether there is no age.
func (a Age) IsZero() bool { return a == Age{} }

// Compare gives -1, 0 or +1 as a is younger than, as old as or older than the other age. No age comes first, then
// conception, then birth. Ages in different units are put in order by the average length of a calendar month, by which
// 4 weeks come before 1 month, and 1 month after 30 days (righthelp.age_order).
func (a Age) Compare(other Age) int { return cmp.Compare(a.length(), other.length()) }

// length is the age in parts of a day. 400 years are 146,097 days, so a month is 146,097 parts of which a day has 4,800.
func (a Age) length() int64 {
	const day, month = 4800, daysPer400
	count := int64(a.Count)
	switch a.Unit {
	case Days:
		return count * day
	case Weeks:
		return count * daysPerWeek * day
	case Months:
		return count * month
	case Years:
		return count * 12 * month
	case Conception:
		return -1
	}
	return -2
}

// Reached reports whether a child who was born, or is due, on a date has reached the age on a day: from the day on which
// it turns so old, by the rule for month ends that Date states. Conception has always been reached. Where any of the three
// is missing the answer is no.
func (a Age) Reached(born, on Date) bool {
	if born.IsZero() || on.IsZero() {
		return false
	}
	var from Date
	switch a.Unit {
	case Conception:
		return true
	case Days:
		from = born.AddDays(int(a.Count))
	case Weeks:
		from = born.AddWeeks(int(a.Count))
	case Months:
		from = born.AddMonths(int(a.Count))
	case Years:
		from = born.AddYears(int(a.Count))
	}
	return !from.IsZero() && !from.After(on)
}

// String gives the age as ParseAge reads it. No age gives an empty text.
func (a Age) String() string {
	switch {
	case a.Unit > Years:
		return fmt.Sprintf("age of unit %d", a.Unit)
	case a.Unit <= Conception:
		return ageUnitNames[a.Unit]
	case a.Count == 0:
		return birth
	case a.Count == 1:
		return "1 " + ageUnitNames[a.Unit]
	}
	return strconv.Itoa(int(a.Count)) + " " + ageUnitNames[a.Unit] + "s"
}

// MarshalText writes the age as String does. A unit that does not exist, and a count where there is none, is a *MalformedError.
func (a Age) MarshalText() ([]byte, error) {
	if !a.valid() {
		return nil, &MalformedError{Field: "age", Value: a.String(), Reason: "an age is conception, or a number of days, weeks, months or years"}
	}
	return []byte(a.String()), nil
}

// UnmarshalText reads what MarshalText writes: an empty text is no age, anything else is read by ParseAge.
func (a *Age) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*a = Age{}
		return nil
	}
	age, err := ParseAge(string(text))
	if err != nil {
		return err
	}
	*a = age
	return nil
}

// valid reports whether the unit exists, and has a count only if it counts.
func (a Age) valid() bool { return a.Unit <= Years && (a.Unit >= Days || a.Count == 0) }

// AgeRange is the ages of the children that something is for: from one age up to, and not including, another. So 0 to 5
// is until the fifth birthday (righthelp.age_range_end). A zero Until sets no upper limit; a zero From means that nobody
// said from what age, and such a range holds no child. So the zero AgeRange holds nobody.
type AgeRange struct {
	From  Age
	Until Age
}

// NewAgeRange gives the range between two ages; a zero until leaves it open. Its error is a *MalformedError: a range has a
// first age, and is not upside down or empty.
func NewAgeRange(from, until Age) (AgeRange, error) {
	ages := AgeRange{From: from, Until: until}
	switch {
	case !from.valid() || !until.valid():
		return AgeRange{}, &MalformedError{Field: "age range", Value: ages.String(), Reason: "an age is conception, or a number of days, weeks, months or years"}
	case from.IsZero():
		return AgeRange{}, &MalformedError{Field: "age range", Value: ages.String(), Reason: "a range needs a first age"}
	case !until.IsZero() && until.Compare(from) <= 0:
		return AgeRange{}, &MalformedError{Field: "age range", Value: ages.String(), Reason: "it ends before it begins, or as it begins"}
	}
	return ages, nil
}

// ParseAgeRange reads what String writes: two ages parted by a slash, or an age and "/.." for a range without an upper limit:
// conception/19 years, 6 weeks/.. Its error is a *MalformedError.
func ParseAgeRange(text string) (AgeRange, error) {
	first, last, _ := strings.Cut(text, "/")
	from, err := ParseAge(first)
	var until Age
	if err == nil && last != ".." {
		until, err = ParseAge(last)
	}
	if err != nil {
		return AgeRange{}, &MalformedError{
			Field: "age range", Value: text,
			Reason: "an age range is two ages parted by a slash, the second one .. where there is no upper limit, as in conception/19 years or 6 weeks/..",
		}
	}
	return NewAgeRange(from, until)
}

// IsZero reports whether the range is not set.
func (r AgeRange) IsZero() bool { return r == AgeRange{} }

// Contains reports whether an age lies in the range, by the order of Compare. No age lies in no range.
//
// Rule: righthelp.age_range_end.
func (r AgeRange) Contains(age Age) bool {
	return !r.From.IsZero() && age.Compare(r.From) >= 0 && (r.Until.IsZero() || age.Compare(r.Until) < 0)
}

// Includes reports whether a child who was born, or is due, on a date is of an age in the range on a day. It is exact: it
// counts on the calendar. Where a date or the range is missing the answer is no.
//
// Rule: righthelp.age_range_end.
func (r AgeRange) Includes(born, on Date) bool {
	return r.From.Reached(born, on) && (r.Until.IsZero() || !r.Until.Reached(born, on))
}

// String gives the range as conception/19 years, or 6 weeks/.. where it has no upper limit; nothing where it is not set.
func (r AgeRange) String() string {
	switch {
	case r.IsZero():
		return ""
	case r.Until.IsZero():
		return r.From.String() + "/.."
	}
	return r.From.String() + "/" + r.Until.String()
}

// MarshalText writes the range as String does; no range is an empty text. One that NewAgeRange would refuse is its
// *MalformedError.
func (r AgeRange) MarshalText() ([]byte, error) {
	if r.IsZero() {
		return nil, nil
	}
	if _, err := NewAgeRange(r.From, r.Until); err != nil {
		return nil, err
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads what MarshalText writes: an empty text is no range, anything else is read by ParseAgeRange.
func (r *AgeRange) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = AgeRange{}
		return nil
	}
	ages, err := ParseAgeRange(string(text))
	if err != nil {
		return err
	}
	*r = ages
	return nil
}
