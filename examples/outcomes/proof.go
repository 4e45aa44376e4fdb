package main

import "github.com/righthelp/righthelp/outcomes"

// canBeWorkedBack puts the proof of the library to the test, cell by cell: for each hidden count there has to be another table
// that looks the same and has another count there. It is worked out from the tables as they were given.
func (p *published) canBeWorkedBack() bool {
	for t := range p.tables {
		if !p.tables[t].shown.SafeTogether() {
			return true
		}
		for row := range len(p.tables[t].Rows) + 1 {
			for column := range len(p.tables[t].Columns) + 1 {
				cell, found := p.tables[t].shown.Cell(row, column)
				if found && hidden(cell) && !p.standsOpen(t, row, column) {
					return true
				}
			}
		}
	}
	return false
}

func hidden(cell outcomes.ProtectedCell) bool {
	return cell.Reason == outcomes.HiddenSmall || cell.Reason == outcomes.HiddenToProtect
}

// standsOpen reports whether what is given as the alternative of a hidden count is one: it changes that count, it changes no
// figure that is shown, every line still adds up, and no count falls below nought, or below the least that is hidden.
func (p *published) standsOpen(t, row, column int) bool {
	type spot struct{ table, row, column int }
	changed := map[spot]int64{}
	for _, change := range p.tables[t].shown.Alternative(row, column) {
		changed[spot{change.Table, change.Row, change.Column}] += change.By
	}
	if changed[spot{t, row, column}] == 0 {
		return false
	}
	lines := map[spot]int64{} // what each row and column is out by
	for at, by := range changed {
		of := &p.tables[at.table]
		cell, shown := of.shown.Cell(at.row, at.column)
		if shown && !hidden(cell) && cell.Reason != outcomes.ShownMissing {
			return false
		}
		if count, known := of.count(at.row, at.column); known && count+by < min(p.rule.Smallest, count) {
			return false
		}
		rowSign, columnSign := by, by
		if at.column == len(of.Columns) {
			rowSign = -by
		}
		if at.row == len(of.Rows) {
			columnSign = -by
		}
		lines[spot{at.table, at.row, -1}] += rowSign
		lines[spot{at.table, -1, at.column}] += columnSign
	}
	for _, out := range lines {
		if out != 0 {
			return false
		}
	}
	return true
}

// count gives a count of the table as it was given, or the total that it comes to.
func (t *publishedTable) count(row, column int) (count int64, known bool) {
	if row < len(t.Rows) && column < len(t.Columns) {
		return t.Cells[row][column].Count()
	}
	rows, columns := []int{row}, []int{column}
	if row == len(t.Rows) {
		rows = rows[:0]
		for r := range t.Rows {
			rows = append(rows, r)
		}
	}
	if column == len(t.Columns) {
		columns = columns[:0]
		for c := range t.Columns {
			columns = append(columns, c)
		}
	}
	for _, r := range rows {
		for _, c := range columns {
			one, known := t.Cells[r][c].Count()
			if !known && t.Cells[r][c] != outcomes.Inapplicable() {
				return 0, false
			}
			count += one
		}
	}
	return count, true
}
