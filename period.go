package righthelp

import "strings"

// Period is a stretch of civil dates. Both ends belong to it. A zero To means that it has not ended; a zero From means
// that its beginning is not known, and such a period contains no date. So the zero Period contains nothing.
type Period struct {
	From Date
	To   Date
}

// NewPeriod gives the period between two dates, both included; a zero to leaves it open. Its error is a
// *MalformedError: a period needs a beginning, and does not end before it begins.
func NewPeriod(from, to Date) (Period, error) {
	period := Period{From: from, To: to}
	switch {
	case from.IsZero():
		return Period{}, &MalformedError{Field: "period", Value: period.String(), Reason: "a period needs a first day"}
	case !to.IsZero() && to.Before(from):
		return Period{}, &MalformedError{Field: "period", Value: period.String(), Reason: "it ends before it begins"}
	}
	return period, nil
}

// ParsePeriod reads what String writes: two dates parted by a slash, or a date and "/.." for a period that has not
// ended. Its error is a *MalformedError.
func ParsePeriod(text string) (Period, error) {
	malformed := func() (Period, error) {
		return Period{}, &MalformedError{
			Field: "period", Value: text,
			Reason: "a period is two dates parted by a slash, the second one .. while it has not ended, as in 2022-08-01/2025-03-31",
		}
	}
	first, last, parted := strings.Cut(text, "/")
	if !parted {
		return malformed()
	}
	from, err := ParseDate(first)
	if err != nil {
		return malformed()
	}
	if last == ".." {
		return NewPeriod(from, Date{})
	}
	to, err := ParseDate(last)
	if err != nil {
		return malformed()
	}
	return NewPeriod(from, to)
}

// IsZero reports whether the period is not set.
func (p Period) IsZero() bool { return p == Period{} }

// Contains reports whether the date lies in the period. No date lies in no period.
func (p Period) Contains(date Date) bool {
	return !p.From.IsZero() && !date.Before(p.From) && (p.To.IsZero() || !date.After(p.To))
}

// Overlaps reports whether the two periods have a day in common.
func (p Period) Overlaps(other Period) bool {
	first := p.From
	if other.From.After(first) {
		first = other.From
	}
	return p.Contains(first) && other.Contains(first)
}

// Days counts the days of the period, both ends included; 0 where it has not ended, is not set or is upside down.
func (p Period) Days() int {
	if p.From.IsZero() || p.To.IsZero() || p.To.Before(p.From) {
		return 0
	}
	return p.From.DaysUntil(p.To) + 1
}

// String gives the period as 2022-08-01/2025-03-31, or 2022-08-01/.. where it has not ended; nothing where it is not set.
func (p Period) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.To.IsZero():
		return p.From.String() + "/.."
	}
	return p.From.String() + "/" + p.To.String()
}

// MarshalText writes the period as String does; no period is an empty text. One that NewPeriod would refuse is its
// *MalformedError.
func (p Period) MarshalText() ([]byte, error) {
	if p.IsZero() {
		return nil, nil
	}
	if _, err := NewPeriod(p.From, p.To); err != nil {
		return nil, err
	}
	return []byte(p.String()), nil
}

// UnmarshalText reads what MarshalText writes: an empty text is no period, anything else is read by ParsePeriod.
func (p *Period) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Period{}
		return nil
	}
	period, err := ParsePeriod(string(text))
	if err != nil {
		return err
	}
	*p = period
	return nil
}
