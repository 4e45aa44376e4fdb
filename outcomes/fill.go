package outcomes

import (
	"errors"
	"fmt"

	"github.com/righthelp/righthelp"
)

// network gives the table as a network: totals worked out, missing cells settled where the totals settle them. It gives what
// is wrong with the table, every problem of its form, or else every line that does not add up.
func (t *Table) network(rule DisclosureRule, place string) (*network, error) {
	if err := t.check(place); err != nil {
		return nil, err
	}
	n := &network{rows: len(t.Rows) + 1, columns: len(t.Columns) + 1, rule: rule}
	n.squares = make([]square, n.rows*n.columns)
	for r := range n.rows {
		for c := range n.columns {
			cell := t.cell(r, c)
			n.squares[n.at(r, c)] = square{
				count: cell.count, state: cell.state,
				silent: t.NoRowTotals && c == n.columns-1 || t.NoColumnTotals && r == n.rows-1,
			}
		}
	}
	filling := filling{network: n, table: t, place: place, wrong: make([]bool, n.rows+n.columns), named: make([]bool, len(n.squares))}
	return n, filling.fill()
}

// cell gives a cell as it was given; the last row and column are those of totals.
func (t *Table) cell(row, column int) Cell {
	switch {
	case row < len(t.Rows) && column < len(t.Columns):
		return t.Cells[row][column]
	case row < len(t.Rows):
		return cellOf(t.RowTotals, row)
	case column < len(t.Columns):
		return cellOf(t.ColumnTotals, column)
	}
	return t.Total
}

func cellOf(totals []Cell, line int) Cell {
	if len(totals) == 0 {
		return Cell{}
	}
	return totals[line]
}

// filling works out what follows from what is given.
type filling struct {
	*network
	table    *Table
	place    string
	wrong    []bool  // lines that were found not to add up
	named    []bool  // totals that were named for it
	problems []error // of totals that were given
	others   []error // of totals that were worked out
}

func (f *filling) fill() error {
	for again := true; again; {
		again = false
		for line := range f.rows + f.columns {
			again = f.settle(line) || again
		}
	}
	// Where a total that was given is wrong, those that were worked out with it say nothing new.
	if len(f.problems) == 0 {
		f.problems = f.others
	}
	if len(f.problems) == 0 && !f.complete() {
		f.problems = append(f.problems, &righthelp.MalformedError{Field: f.place + "cells", Reason: "no counts in the missing cells would make the totals add up"})
	}
	return errors.Join(f.problems...)
}

// length and nth give the cells of a line, whose total is the last. Lines are the rows and then the columns.
func (f *filling) length(line int) int {
	if line < f.rows {
		return f.columns
	}
	return f.rows
}

func (f *filling) nth(line, i int) int {
	if line < f.rows {
		return f.at(line, i)
	}
	return f.at(i, line-f.rows)
}

// settle works out the one cell of a line that is missing, if it is one, and reports whether it did. A line without missing
// cells has to add up.
func (f *filling) settle(line int) bool {
	if f.wrong[line] {
		return false
	}
	last := f.length(line) - 1
	total := f.nth(line, last)
	rest, unknown, lacking, applies := f.squares[total].count, 0, total, false
	if f.squares[total].state == cellMissing {
		unknown++
	}
	for i := range last {
		at := f.nth(line, i)
		cell := &f.squares[at]
		applies = applies || cell.state != cellInapplicable
		if rest -= cell.count; cell.state == cellMissing {
			unknown, lacking = unknown+1, at
		}
	}
	switch {
	case !applies && rest == 0:
		changed := f.squares[total].state != cellInapplicable
		f.squares[total].state = cellInapplicable
		return changed
	case unknown == 0 && rest != 0 || unknown == 1 && lacking != total && rest < 0:
		f.wrong[line] = true
		f.problem(line, fmt.Sprintf("the counts of its line come to %d", f.squares[total].count-rest))
		return false
	case unknown != 1:
		return false
	}
	if lacking == total {
		rest = -rest
	}
	f.squares[lacking].count, f.squares[lacking].state = rest, cellCounted
	return true
}

// problem names the total of a line that does not add up.
func (f *filling) problem(line int, reason string) {
	at := f.nth(line, f.length(line)-1)
	row, column := at/f.columns, at%f.columns
	if f.named[at] {
		return
	}
	f.named[at] = true
	problem := &righthelp.MalformedError{Field: f.place + totalField(row, column, f.rows, f.columns), Value: Counted(f.squares[at].count).String(), Reason: reason}
	if f.table.cell(row, column) == (Cell{}) {
		problem.Reason = "that is what it comes to by the other totals, but " + reason
		f.others = append(f.others, problem)
		return
	}
	f.problems = append(f.problems, problem)
}

// totalField is the path of a total: row_totals[2], column_totals[0], total.
func totalField(row, column, rows, columns int) string {
	switch {
	case row < rows-1:
		return fmt.Sprintf("row_totals[%d]", row)
	case column < columns-1:
		return fmt.Sprintf("column_totals[%d]", column)
	}
	return "total"
}

// complete gives the cells that are still missing counts that fit, and reports whether any do. Cells that cannot have
// another count are no longer missing then: they follow from the rest.
func (f *filling) complete() bool {
	excess := make([]int64, f.rows+f.columns) // of what flows into a place over what flows out
	open := false
	for at := range f.squares {
		open = open || f.squares[at].state == cellMissing
		from, to := f.ends(move{at: at, up: true})
		excess[from] -= f.squares[at].count
		excess[to] += f.squares[at].count
	}
	if !open {
		return true
	}
	for place := range excess {
		for excess[place] > 0 {
			if !f.lead(place, excess) {
				return false
			}
		}
	}
	f.settlePinned()
	return true
}

// lead leads some of what a place has too much of to one that has too little.
func (f *filling) lead(from int, excess []int64) bool {
	f.search.run(f.network, from, nowhere, nowhere, quest{known: true}, noWay)
	for to := range excess {
		if excess[to] >= 0 || !f.search.settled[to] {
			continue
		}
		steps := f.search.path(f.network, from, to, nil)
		amount := min(excess[from], -excess[to])
		for _, step := range steps {
			if !step.up {
				amount = min(amount, f.squares[step.at].count)
			}
		}
		for _, step := range steps {
			f.squares[step.at].count += step.by() * amount
		}
		excess[from] -= amount
		excess[to] += amount
		return true
	}
	return false
}

func (f *filling) settlePinned() {
	free := make([]bool, len(f.squares))
	for at := range f.squares {
		if f.squares[at].state != cellMissing || free[at] {
			continue
		}
		for _, step := range f.circle(at, quest{known: true}) {
			free[step.at] = true
		}
	}
	for at := range f.squares {
		if f.squares[at].state == cellMissing && !free[at] {
			f.squares[at].state = cellCounted
		}
	}
}
