package main

import (
	"errors"
	"fmt"
	"iter"
	"regexp"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes"
)

// day reads a date of a flag; where it is not set it is the one of the sample, and without the sample there is none.
func day(task *program.Task, flag, sample string) (righthelp.Date, error) {
	text := task.Flags.String(flag)
	if text == "" && !task.Flags.IsSet("in") {
		text = sample
	}
	var date righthelp.Date
	if err := date.UnmarshalText([]byte(text)); err != nil {
		return date, named("-"+flag, err)
	}
	return date, nil
}

// asOf is the day that a question is about; it has to be said.
func asOf(task *program.Task, sample string) (righthelp.Date, error) {
	date, err := day(task, "as-of", sample)
	if err == nil && date.IsZero() {
		err = errors.New("-as-of: say for which day the question is, as in -as-of " + sample)
	}
	return date, err
}

// writtenDay reads a day as people write it. What is said of a month or a year is as of its last day.
func writtenDay(row sheet.Row, column string) (righthelp.Date, error) {
	words := row.Text(column)
	due := outcomes.ReadDue(words).Period
	if words != "" && due.To.IsZero() {
		return righthelp.Date{}, row.Problem(column, &righthelp.MalformedError{
			Value: words, Reason: "a day is written as 2024-03-31, 31 Mar 2024 or 31/03/2024, a month as Mar 2024; leave it blank where nobody knows it",
		})
	}
	return due.To, nil
}

// amount reads a figure. A percentage may have its sign.
func amount(row sheet.Row, column string, unit outcomes.Unit) (righthelp.Number, error) {
	text := row.Text(column)
	switch {
	case text == "":
		return righthelp.Number{}, nil
	case unit == outcomes.YesNo && strings.EqualFold(text, "yes"):
		return righthelp.Whole(1), nil
	case unit == outcomes.YesNo && strings.EqualFold(text, "no"):
		return righthelp.Whole(0), nil
	case unit == outcomes.Percentage:
		text = strings.TrimSpace(strings.TrimSuffix(text, "%"))
	}
	number, err := righthelp.ParseNumber(text)
	if err != nil {
		return number, row.Problem(column, &righthelp.MalformedError{
			Value: row.Text(column), Reason: "a figure is written in digits, as in 48 or 48.5, without commas and words; leave it blank where nobody knows it",
		})
	}
	return number, nil
}

// whole reads a count of people or events; -1 where it is blank.
func whole(row sheet.Row, column string) (int64, error) {
	text := row.Text(column)
	if text == "" {
		return -1, nil
	}
	count, err := strconv.ParseInt(text, 10, 64)
	if err != nil || count < 0 || strings.HasPrefix(text, "+") {
		return -1, row.Problem(column, &righthelp.MalformedError{
			Value: text, Reason: "a count is written in digits, without commas and words; leave it blank where nobody knows it",
		})
	}
	return count, nil
}

// counted reads a count and of how many it is; the zero Ratio where both are blank. A plain count is of nothing.
func counted(row sheet.Row, unit outcomes.Unit) (outcomes.Ratio, error) {
	count, countErr := whole(row, "count")
	of, ofErr := whole(row, "of")
	if err := errors.Join(countErr, ofErr); err != nil {
		return outcomes.Ratio{}, err
	}
	switch {
	case count < 0 && of < 0:
		return outcomes.Ratio{}, nil
	case unit == outcomes.Count && of < 0:
		of = 1
	case count < 0:
		return outcomes.Ratio{}, nil // of how many is known, how many is not
	case of < 0:
		return outcomes.Ratio{}, row.Problem("of", errors.New("say of how many this was counted"))
	}
	ratio := outcomes.Ratio{Count: count, Of: of}
	return ratio, located(ratio.Check("figure", unit), func(field string) (sheet.Row, string) {
		return row, strings.TrimPrefix(strings.TrimPrefix(field, "figure"), ".")
	})
}

// perUnit is what a figure is told per.
func perUnit(unit outcomes.Unit) int64 {
	switch unit {
	case outcomes.Percentage:
		return 100
	case outcomes.RatePer10000:
		return 10_000
	}
	return 1
}

// group is the rows of a table that speak of one thing, such as a measure. What is said of the thing itself may stand in one of
// them or in all, but not in two ways.
type group struct {
	id   string
	rows []sheet.Row
}

// grouped gathers rows by a column, in the order in which each first stands.
func grouped(task *program.Task, column string) ([]*group, *sheet.Table, error) {
	var groups []*group
	known := map[string]*group{}
	table, err := task.Read(func(row sheet.Row) error {
		id := row.Text(column)
		if id == "" {
			return row.Problem(column, errors.New("it is blank; say what the row is about"))
		}
		g := known[id]
		if g == nil {
			g = &group{id: id}
			known[id], groups = g, append(groups, g)
		}
		g.rows = append(g.rows, row)
		return nil
	})
	return groups, table, err
}

// once gives what the rows of a group say in a column of the thing itself, and the row that says it first.
func (g *group) once(column string) (text string, said sheet.Row, err error) {
	said = g.rows[0]
	var problems []error
	for _, row := range g.rows {
		switch other := row.Text(column); {
		case other == "" || other == text:
		case text == "":
			text, said = other, row
		default:
			problems = append(problems, row.Problem(column, fmt.Errorf("it says %q, and %s says %q of the same %s", other, said.Place(), text, g.id)))
		}
	}
	return text, said, errors.Join(problems...)
}

// read reads what once gives into a value; where nothing is said it leaves the value unset.
func (g *group) read(column string, value interface{ UnmarshalText([]byte) error }) error {
	text, row, err := g.once(column)
	if err != nil || text == "" {
		return err
	}
	return row.Problem(column, value.UnmarshalText([]byte(text)))
}

// needed is read for what has to be said.
func (g *group) needed(column string, value interface{ UnmarshalText([]byte) error }, names iter.Seq[string]) error {
	text, row, err := g.once(column)
	if err == nil && text == "" {
		var all []string
		for name := range names {
			all = append(all, name)
		}
		return row.Problem(column, fmt.Errorf("nothing is said of %s; say one of %s", g.id, strings.Join(all, ", ")))
	}
	return errors.Join(err, g.read(column, value))
}

// located puts the file, line and column into errors of the library that name a field. Where finds the row and the column of a
// field; with a blank column the error speaks of the row.
func located(err error, where func(field string) (sheet.Row, string)) error {
	switch err := err.(type) {
	case nil:
		return nil
	case interface{ Unwrap() []error }:
		var all []error
		for _, one := range err.Unwrap() {
			all = append(all, located(one, where))
		}
		return errors.Join(all...)
	case *righthelp.MalformedError:
		row, column := where(err.Field)
		return row.Problem(column, &righthelp.MalformedError{Value: err.Value, Reason: inWords(err.Reason, where)})
	case *righthelp.UnknownError:
		row, column := where(err.Field)
		return row.Problem(column, err)
	case *righthelp.NotCoveredError:
		if field, what, found := strings.Cut(err.What, ": "); found {
			row, column := where(field)
			return row.Problem(column, &righthelp.NotCoveredError{What: what, Date: err.Date, Covered: err.Covered})
		}
	}
	return err
}

var otherPlace = regexp.MustCompile(`[a-z_]+\[[0-9]+\]`)

// inWords puts the line in place of a path by which an error of the library speaks of another row, as in results[0].
func inWords(reason string, where func(field string) (sheet.Row, string)) string {
	return otherPlace.ReplaceAllStringFunc(reason, func(path string) string {
		row, _ := where(path)
		return row.Place()
	})
}

// named puts the name of a flag in place of the field of an error.
func named(flag string, err error) error {
	var malformed *righthelp.MalformedError
	var unknown *righthelp.UnknownError
	switch {
	case errors.As(err, &malformed):
		return &righthelp.MalformedError{Field: flag, Value: malformed.Value, Reason: malformed.Reason}
	case errors.As(err, &unknown):
		return &righthelp.UnknownError{Field: flag, Value: unknown.Value, Near: unknown.Near}
	}
	return fmt.Errorf("%s: %w", flag, err)
}
