package startforlife

import (
	"errors"

	"github.com/righthelp/righthelp"
)

// Child is a child who is born, or whose birth is expected. It has a birth date, or else a due date.
type Child struct {
	Born righthelp.Date `json:"born,omitzero"`
	// Due is the day on which 40 weeks of pregnancy are over. Of a child who is born it is not after the birth: how early
	// a child came is told by Gestation.
	Due       righthelp.Date `json:"due,omitzero"`
	Gestation Gestation      `json:"gestation,omitzero"` // at birth; zero where it is not known
}

// Age is a number of whole months and the days beyond them. Before the day from which it is counted it has no months, and
// days below zero.
type Age struct {
	Months int `json:"months"`
	Days   int `json:"days"`
}

// Age gives the age of a child on a day, from the birth. Its errors are those of [Child.CriticalDays]; a child who is not
// born has no age, which is a *righthelp.MalformedError.
func (c Child) Age(asOf righthelp.Date) (Age, error) {
	if err := errors.Join(c.problem("", asOf), c.unborn()); err != nil {
		return Age{}, err
	}
	return ageFrom(c.Born, asOf), nil
}

// CorrectedAge gives the age of a child on a day as if the birth had come at 40 weeks, for one who was born before that;
// for any other it is the age. Nothing here uses it unless a caller asks (sfl.period.reading.corrected). Besides the
// errors of [Child.Age], it is a *righthelp.MalformedError where neither the gestation nor the due date is known.
func (c Child) CorrectedAge(asOf righthelp.Date) (Age, error) {
	err := errors.Join(c.problem("", asOf), c.unborn())
	if err == nil && c.term().IsZero() {
		err = &righthelp.MalformedError{Field: "gestation", Reason: "an age is corrected by how early the birth was, which is not known"}
	}
	if err != nil {
		return Age{}, err
	}
	from := c.Born
	if c.term().After(from) {
		from = c.term()
	}
	return ageFrom(from, asOf), nil
}

func ageFrom(from, asOf righthelp.Date) Age {
	if asOf.Before(from) {
		return Age{Days: from.DaysUntil(asOf)}
	}
	months := from.MonthsUntil(asOf)
	return Age{Months: months, Days: from.AddMonths(months).DaysUntil(asOf)}
}

// term is the day on which 40 weeks of pregnancy are over; no date where nothing tells.
func (c Child) term() righthelp.Date {
	if c.Due.IsZero() && c.Gestation != 0 {
		return c.Born.AddDays(int(fullTerm) - int(c.Gestation))
	}
	return c.Due
}

// birth is the day of the birth, or the one on which it is expected.
func (c Child) birth() righthelp.Date {
	if c.Born.IsZero() {
		return c.Due
	}
	return c.Born
}

func (c Child) unborn() error {
	if c.Born.IsZero() && !c.Due.IsZero() {
		return &righthelp.MalformedError{Field: "born", Reason: "an age is counted from the birth, and there is none yet"}
	}
	return nil
}

// problem gives all that is wrong with a child who is asked about as of a day; path stands before the names of fields.
func (c Child) problem(path string, asOf righthelp.Date) error {
	problem := c.problemOfBirth(path)
	switch latest := c.Due.AddDays(int(longestAtHand - fullTerm)); {
	case asOf.IsZero():
		return errors.Join(problem, &righthelp.MalformedError{Field: "as_of", Reason: "a day is needed"})
	case problem != nil:
		return problem
	case c.Born.After(asOf):
		return &righthelp.MalformedError{Field: path + "born", Value: c.Born.String(), Reason: "it lies after the day that is asked about, " + asOf.String()}
	case c.Born.IsZero() && asOf.After(latest):
		return &righthelp.MalformedError{Field: path + "due", Value: c.Due.String(), Reason: "no pregnancy lasts until " + asOf.String() + ": give the birth date"}
	}
	return nil
}

func (c Child) problemOfBirth(path string) error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: path + field, Value: value, Reason: reason})
	}
	switch first, last := c.birth().AddDays(-int(longestAtHand)), c.birth().AddYears(oldest); {
	case c.birth().IsZero():
		malformed("born", "", "a birth date is needed, or a due date where the child is not born")
	case first.IsZero() || last.IsZero():
		malformed("born", c.birth().String(), "it lies too near the end of the calendar")
	}
	switch {
	case !c.Gestation.valid():
		malformed("gestation", c.Gestation.String(), gestationForm)
	case c.Gestation != 0 && c.Born.IsZero():
		malformed("gestation", c.Gestation.String(), "it is that at birth, and there is no birth date")
	case !c.Born.IsZero() && c.Due.After(c.Born):
		malformed("due", c.Due.String(), "it lies after the birth: leave it out, and say by the gestation how early the birth was")
	case c.Gestation != 0 && !c.Due.IsZero() && c.Due.DaysUntil(c.Born) != int(c.Gestation)-int(fullTerm):
		malformed("gestation", c.Gestation.String(), "it does not fit the due date, "+c.Due.String())
	}
	return errors.Join(problems...)
}
