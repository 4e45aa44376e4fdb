package grant

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// Table is money by recipient and by year, tranche or strand.
type Table struct {
	Columns []string            `json:"columns"` // names of the years, tranches or strands
	IDs     []string            `json:"ids"`     // of the recipients, a row each
	Cells   [][]righthelp.Money `json:"cells"`   // by row, then by column
}

func newTable(rows int) *Table {
	return &Table{IDs: make([]string, rows), Cells: make([][]righthelp.Money, rows)}
}

// Tabulate puts sharings side by side, a column each under the name that stands at the same place. Rows stand in the order
// in which the sharings name their recipients; one who is not in a sharing has nothing in its column. Names and sharings that
// are not equally many, a name that is missing or there twice and a sharing that is nil are each a *righthelp.MalformedError.
func Tabulate(names []string, sharings ...*Sharing) (*Table, error) {
	if len(names) != len(sharings) {
		return nil, &righthelp.MalformedError{Field: "names", Value: fmt.Sprint(len(names)), Reason: fmt.Sprintf("there are %d sharings to name", len(sharings))}
	}
	var problems []error
	for i, sharing := range sharings {
		if sharing == nil {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("sharings[%d]", i), Reason: "there is no sharing"})
		}
		if strings.TrimSpace(names[i]) == "" {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("names[%d]", i), Value: names[i], Reason: "a column has a name"})
		} else if first := slices.Index(names, names[i]); first < i {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("names[%d]", i), Value: names[i], Reason: fmt.Sprintf("names[%d] is the same", first)})
		}
	}
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	table := newTable(0)
	rows := map[string]int{}
	for column, sharing := range sharings {
		table.Columns = append(table.Columns, names[column])
		for i := range sharing.recipients {
			id := sharing.recipients[i].ID
			row, known := rows[id]
			if !known {
				row = len(table.IDs)
				rows[id] = row
				table.IDs = append(table.IDs, id)
				table.Cells = append(table.Cells, make([]righthelp.Money, len(sharings)))
			}
			table.Cells[row][column] = sharing.Amounts[i]
		}
	}
	return table, nil
}

// Totals are what a table's rows, its columns and the whole come to.
type Totals struct {
	Rows    []righthelp.Money `json:"rows"`
	Columns []righthelp.Money `json:"columns"`
	Whole   righthelp.Money   `json:"whole"`
}

// Totals adds the table up. A row's id that is missing or stood before, a cell that is negative, a row that does not have a
// cell for each column and a sum that cannot be held are *righthelp.MalformedError.
func (t *Table) Totals() (Totals, error) {
	if err := t.check(); err != nil {
		return Totals{}, err
	}
	totals := Totals{Rows: make([]righthelp.Money, len(t.IDs)), Columns: make([]righthelp.Money, len(t.Columns))}
	for i, row := range t.Cells {
		for j, cell := range row {
			var err error
			if totals.Whole, err = totals.Whole.Add(cell); err != nil {
				return Totals{}, &righthelp.MalformedError{Field: fmt.Sprintf("cells[%d][%d]", i, j), Value: cell.String(), Reason: "with this cell the table comes to more than can be held"}
			}
			totals.Rows[i] += cell
			totals.Columns[j] += cell
		}
	}
	return totals, nil
}

// Check compares the table with totals that are stated elsewhere. A total that differs is a *WrongShareError that names its
// row or column and says by how much; totals that are not one for each row and column are a *righthelp.MalformedError.
func (t *Table) Check(stated Totals) error {
	totals, err := t.Totals()
	if err != nil {
		return err
	}
	if len(stated.Rows) != len(t.IDs) || len(stated.Columns) != len(t.Columns) {
		return &righthelp.MalformedError{Field: "totals", Reason: fmt.Sprintf("there are %d rows and %d columns to check", len(t.IDs), len(t.Columns))}
	}
	var problems []error
	compare := func(name string, stated, sum righthelp.Money) {
		if stated != sum {
			problems = append(problems, &WrongShareError{ID: name, Reason: fmt.Sprintf("its cells come to %s, and its total is stated as %s", sum.Display(), stated.Display())})
		}
	}
	for i, id := range t.IDs {
		compare(id, stated.Rows[i], totals.Rows[i])
	}
	for j, name := range t.Columns {
		compare(name, stated.Columns[j], totals.Columns[j])
	}
	compare("the whole", stated.Whole, totals.Whole)
	return errors.Join(problems...)
}

// check refuses a table that is not one.
func (t *Table) check() error {
	var problems []error
	if len(t.IDs) != len(t.Cells) {
		problems = append(problems, &righthelp.MalformedError{Field: "cells", Value: fmt.Sprint(len(t.Cells)), Reason: fmt.Sprintf("there are %d recipients, so there have to be as many rows", len(t.IDs))})
	}
	ids, at := ids{what: "rows", count: len(t.IDs)}, func(i int) string { return t.IDs[i] }
	for i := range t.IDs {
		if err := ids.problem(i, t.IDs[i], at); err != nil {
			problems = append(problems, err)
		}
	}
	for i, row := range t.Cells {
		if len(row) != len(t.Columns) {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("cells[%d]", i), Value: fmt.Sprint(len(row)), Reason: fmt.Sprintf("there are %d columns, so there have to be as many cells", len(t.Columns))})
		}
		for j, cell := range row {
			if cell < 0 {
				problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("cells[%d][%d]", i, j), Value: cell.String(), Reason: "an amount is not negative"})
			}
		}
	}
	return errors.Join(problems...)
}

// Rounded gives the table in whole units so that it still adds up: every cell, every total of a row or column and the whole
// is one of the two whole numbers of units next to what it was, and unchanged where it was a whole number already. So totals
// that are whole units are kept (grant.sharing.controlled_rounding). It looks for a rounding that is near to the table,
// and does not promise the nearest. A unit that is not positive is a *righthelp.MalformedError; so is what Totals refuses.
func (t *Table) Rounded(unit righthelp.Money) (*Table, error) {
	if unit <= 0 {
		return nil, &righthelp.MalformedError{Field: "unit", Value: unit.String(), Reason: "a unit is more than nothing"}
	}
	totals, err := t.Totals()
	if err != nil {
		return nil, err
	}
	if up := totals.Whole / unit; totals.Whole%unit > 0 && !product(uint64(up)+1, uint64(unit)).fits() {
		return nil, &righthelp.MalformedError{Field: "unit", Value: unit.String(), Reason: "the whole, rounded up to such units, is larger than can be held"}
	}
	// Whose row comes first must not matter, so rows are taken by id.
	order := make([]int, len(t.IDs))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(t.IDs[a], t.IDs[b]) })
	grid := newGrid(len(t.IDs), len(t.Columns), unit)
	for place, i := range order {
		for j, cell := range t.Cells[i] {
			grid.set(place, j, cell)
		}
		grid.set(place, len(t.Columns), -totals.Rows[i])
	}
	for j, total := range totals.Columns {
		grid.set(len(t.IDs), j, -total)
	}
	grid.set(len(t.IDs), len(t.Columns), totals.Whole)
	grid.round()
	rounded := &Table{Columns: slices.Clone(t.Columns), IDs: slices.Clone(t.IDs), Cells: make([][]righthelp.Money, len(t.IDs))}
	for place, i := range order {
		rounded.Cells[i] = make([]righthelp.Money, len(t.Columns))
		for j := range t.Columns {
			rounded.Cells[i][j] = grid.units[place][j] * unit
		}
	}
	return rounded, nil
}
