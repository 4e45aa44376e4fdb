package outcomes

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Table is a table of counts of people or events, each counted in one row and one column.
//
// A total that is not given is worked out, and one that is given must add up. A cell that is missing is not nought: it, and
// every total that hangs on it, stays missing, unless the totals that are given settle it; then it is as good as given.
//
// Totals stand apart. One that stands among the rows or columns gives hidden counts away, and only a plain name betrays it: a
// row "Total" or "All" is refused, while England below its regions is taken for one region more.
type Table struct {
	// Of, RowsBy, ColumnsBy and Where say what is counted. They are needed where tables are linked, to know which of their
	// cells are the same count: see [ProtectLinked].
	Of        string      `json:"of,omitempty"`         // who is counted: children in need on 31 March 2023
	RowsBy    string      `json:"rows_by,omitempty"`    // what the rows part them by: area
	ColumnsBy string      `json:"columns_by,omitempty"` // what the columns part them by: sex
	Where     []TablePart `json:"where,omitempty"`      // where the table is of some of them alone: quarter is Q1

	Rows    []string `json:"rows"`    // their names, none twice
	Columns []string `json:"columns"` // likewise
	Cells   [][]Cell `json:"cells"`   // by row, then by column

	RowTotals    []Cell `json:"row_totals,omitempty"`    // one a row; nothing where none are given
	ColumnTotals []Cell `json:"column_totals,omitempty"` // one a column; nothing where none are given
	Total        Cell   `json:"total,omitzero"`          // of the whole table

	// A table without a kind of totals is published without them, and without the grand total, which is of both kinds.
	// Whoever sums up what is shown can work them out, so a small total is protected by what it is made of.
	NoRowTotals    bool `json:"no_row_totals,omitempty"`
	NoColumnTotals bool `json:"no_column_totals,omitempty"`
}

// TablePart says that a table is of one part of the people alone.
type TablePart struct {
	By string `json:"by"` // parted by what: quarter
	Is string `json:"is"` // which part: Q1
}

// Cell is one place of a [Table]: a count, a place where there can be none, or, as its zero value, a count that is missing.
// Its text is the digits of the count, z, or nothing.
type Cell struct {
	count int64
	state cellState
}

type cellState uint8

const (
	cellMissing cellState = iota
	cellCounted
	cellInapplicable
)

const (
	// MostCount is the largest count that a table holds: a million million.
	MostCount = 1_000_000_000_000
	// MostCells is how many cells a table has at most, with its totals.
	MostCells = 10_000

	inapplicableText = "z"
)

// Counted is a cell with a count. A table with a count below nought is refused.
func Counted(count int64) Cell { return Cell{count: count, state: cellCounted} }

// Inapplicable is a cell where nobody can be counted: children of 3 among those under 1.
func Inapplicable() Cell { return Cell{state: cellInapplicable} }

// Count gives the count, and whether the cell has one.
func (c Cell) Count() (int64, bool) { return c.count, c.state == cellCounted }

func (c Cell) outOfRange() bool { return c.count < 0 || c.count > MostCount }

// String gives the text of the cell.
func (c Cell) String() string {
	switch c.state {
	case cellCounted:
		return strconv.FormatInt(c.count, 10)
	case cellInapplicable:
		return inapplicableText
	}
	return ""
}

// MarshalText writes the cell as String does.
func (c Cell) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes, of counts that are not below nought or above [MostCount]; anything else is a
// *righthelp.MalformedError.
func (c *Cell) UnmarshalText(text []byte) error {
	switch string(text) {
	case "":
		*c = Cell{}
		return nil
	case inapplicableText:
		*c = Inapplicable()
		return nil
	}
	count, err := strconv.ParseInt(string(text), 10, 64)
	if err != nil || count < 0 || count > MostCount || strings.Trim(string(text), "0123456789") != "" {
		return &righthelp.MalformedError{
			Field: "cell", Value: string(text),
			Reason: "a cell is a count in digits up to " + strconv.Itoa(MostCount) + ", z where there can be none, or empty where it is missing",
		}
	}
	*c = Counted(count)
	return nil
}

// check gives everything that is wrong with the form of a table that stands at a place of the input, as in "tables[1].".
func (t *Table) check(place string) error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: place + field, Value: value, Reason: reason})
	}
	rows, columns := len(t.Rows), len(t.Columns)
	switch {
	case rows == 0 || columns == 0:
		malformed("rows", "", "a table has at least one row and one column")
	case rows >= MostCells || columns >= MostCells || (rows+1)*(columns+1) > MostCells:
		malformed("rows", fmt.Sprintf("%d by %d", rows, columns), "a table has at most "+strconv.Itoa(MostCells)+" cells with its totals")
		return errors.Join(problems...)
	}
	problems = append(problems, checkNames(place+"rows", t.Rows), checkNames(place+"columns", t.Columns))
	if len(t.Cells) != rows {
		malformed("cells", "", fmt.Sprintf("there are %d rows of cells for %d rows", len(t.Cells), rows))
	}
	for r, cells := range t.Cells {
		if len(cells) != columns {
			malformed(fmt.Sprintf("cells[%d]", r), "", fmt.Sprintf("there are %d cells for %d columns", len(cells), columns))
		}
		problems = append(problems, checkCounts(fmt.Sprintf("%scells[%d]", place, r), cells))
	}
	problems = append(problems,
		checkTotals(place+"row_totals", t.RowTotals, rows, t.NoRowTotals),
		checkTotals(place+"column_totals", t.ColumnTotals, columns, t.NoColumnTotals))
	if t.Total.outOfRange() {
		malformed("total", t.Total.String(), outOfRange)
	}
	if t.Total != (Cell{}) && (t.NoRowTotals || t.NoColumnTotals) {
		malformed("total", t.Total.String(), "the table is said to have no such totals")
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	return t.checkInapplicable(place)
}

const outOfRange = "a count is from 0 to a million million"

// checkInapplicable refuses a total that is said not to apply, of cells of which some do.
func (t *Table) checkInapplicable(place string) error {
	var problems []error
	rows, columns := len(t.Rows)+1, len(t.Columns)+1
	for r := range rows {
		for c := range columns {
			if t.cell(r, c).state == cellInapplicable && (r == rows-1 || c == columns-1) && t.applies(r, c) {
				problems = append(problems, &righthelp.MalformedError{
					Field: place + totalField(r, c, rows, columns), Value: inapplicableText, Reason: "some of what it is the total of does apply",
				})
			}
		}
	}
	return errors.Join(problems...)
}

// applies reports whether a total is one of cells of which any does apply.
func (t *Table) applies(row, column int) bool {
	for r, cells := range t.Cells {
		for c, cell := range cells {
			part := (row == r || row == len(t.Rows)) && (column == c || column == len(t.Columns))
			if part && cell.state != cellInapplicable {
				return true
			}
		}
	}
	return false
}

func checkNames(field string, names []string) error {
	var problems []error
	first := make(map[string]int, len(names))
	for i, name := range names {
		at := fmt.Sprintf("%s[%d]", field, i)
		if strings.TrimSpace(name) == "" {
			problems = append(problems, &righthelp.MalformedError{Field: at, Value: name, Reason: "it has no name"})
			continue
		}
		if isTotal(name) {
			problems = append(problems, &righthelp.MalformedError{Field: at, Value: name, Reason: "a total stands apart from what it is the total of"})
		}
		if earlier, twice := first[name]; twice {
			problems = append(problems, &righthelp.MalformedError{Field: at, Value: name, Reason: fmt.Sprintf("%s[%d] has the same name", field, earlier)})
			continue
		}
		first[name] = i
	}
	return errors.Join(problems...)
}

// isTotal reports whether a name says that it is one of a total.
func isTotal(name string) bool {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "total", "totals", "grand total", "all":
		return true
	}
	return false
}

func checkCounts(field string, cells []Cell) error {
	var problems []error
	for i, cell := range cells {
		if cell.outOfRange() {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d]", field, i), Value: cell.String(), Reason: outOfRange})
		}
	}
	return errors.Join(problems...)
}

func checkTotals(field string, totals []Cell, lines int, none bool) error {
	problems := []error{checkCounts(field, totals)}
	given := slices.ContainsFunc(totals, func(total Cell) bool { return total != Cell{} })
	switch {
	case none && given:
		problems = append(problems, &righthelp.MalformedError{Field: field, Reason: "the table is said to have none"})
	case len(totals) > 0 && len(totals) != lines:
		problems = append(problems, &righthelp.MalformedError{Field: field, Reason: fmt.Sprintf("there are %d totals for %d lines", len(totals), lines)})
	}
	return errors.Join(problems...)
}
