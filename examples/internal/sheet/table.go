package sheet

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Row is a row of a table. Its cells are trimmed.
type Row struct {
	table *Table
	line  int
	cells []string // in the order of the form's columns
}

// Text gives the cell in a column of the form; it is empty where nobody answered, and where the table lacks the column.
func (r Row) Text(column string) string {
	for i := range r.table.columns {
		if r.table.columns[i].Name == column {
			return r.cells[i]
		}
	}
	return ""
}

// Others yields the cells of the columns that the form does not name, with the names of the columns, in the order of the table.
// There are none where the form does not ask for others.
func (r Row) Others() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for i := r.table.named; i < len(r.cells); i++ {
			if !yield(r.table.columns[i].Name, r.cells[i]) {
				return
			}
		}
	}
}

// Place says where the row stands in its file: line 12, or row 12 of a workbook.
func (r Row) Place() string { return fmt.Sprintf("%s %d", r.table.unit, r.line) }

// Problem puts the file, the line and the column in front of what is wrong with a cell. An empty column speaks of the row.
func (r Row) Problem(column string, err error) error {
	return placed(r.table.place(r.line, column), err)
}

// Table says where the rows of a table that has been read stand.
type Table struct {
	Unused  []string // columns that the form does not have, in the order of the table
	name    string
	unit    string // what its rows are called: line or row
	columns []Column
	named   int     // how many of them the form names; behind them stand the others
	index   []int   // where each of the form's columns stands, -1 where it is missing
	lines   []int32 // of each row that was handed out
}

// Locate puts the file, line and column into errors that speak of the rows by their place in a list: areas[3].weight
// becomes the column weight of the fourth row that was read. Other errors stay as they are.
func (t *Table) Locate(err error, list string) error {
	if joined, many := err.(joined); many {
		return eachOf(joined, func(one error) error { return t.Locate(one, list) })
	}
	rest, ours := strings.CutPrefix(field(err), list+"[")
	number, rest, closed := strings.Cut(rest, "]")
	i, numberErr := strconv.Atoi(number)
	if !ours || !closed || numberErr != nil || i < 0 || i >= len(t.lines) {
		return err
	}
	column := strings.TrimPrefix(rest, ".")
	line := int(t.lines[i])
	if column == "" {
		return placed(t.place(line, ""), err)
	}
	for _, c := range t.columns {
		if c.Name == column || c.Field == column {
			return placed(t.place(line, c.Name), err)
		}
	}
	return placed(t.place(line, "")+": "+column, err)
}

func (t *Table) place(line int, column string) string {
	if column == "" {
		return fmt.Sprintf("%s: %s %d", t.name, t.unit, line)
	}
	return fmt.Sprintf("%s: %s %d, column %s", t.name, t.unit, line, column)
}

func field(err error) string {
	switch err := err.(type) {
	case *righthelp.MalformedError:
		return err.Field
	case *righthelp.UnknownError:
		return err.Field
	}
	return ""
}

// placed says where an error stands. The errors of the library that name a field name the place instead.
func placed(place string, err error) error {
	switch err := err.(type) {
	case nil:
		return nil
	case joined:
		return eachOf(err, func(one error) error { return placed(place, one) })
	case *righthelp.MalformedError:
		return &righthelp.MalformedError{Field: place, Value: err.Value, Reason: err.Reason}
	case *righthelp.UnknownError:
		return &righthelp.UnknownError{Field: place, Value: err.Value, Near: err.Near}
	}
	return fmt.Errorf("%s: %w", place, err)
}

// joined is what errors.Join makes.
type joined interface{ Unwrap() []error }

func eachOf(errs joined, change func(error) error) error {
	changed := make([]error, len(errs.Unwrap()))
	for i, err := range errs.Unwrap() {
		changed[i] = change(err)
	}
	return errors.Join(changed...)
}

const maxProblems = 50

// problems gathers errors; after fifty it only counts them.
type problems struct {
	list []error
	more int
}

func (p *problems) add(err error) {
	if err == nil {
		return
	}
	if joined, many := err.(joined); many {
		for _, one := range joined.Unwrap() {
			p.add(one)
		}
		return
	}
	if len(p.list) == maxProblems {
		p.more++
		return
	}
	p.list = append(p.list, err)
}

func (p *problems) err() error {
	if p.more > 0 {
		return errors.Join(append(p.list, fmt.Errorf("and %d more", p.more))...)
	}
	return errors.Join(p.list...)
}
