package outcomes_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/require"
)

func isHidden(cell outcomes.ProtectedCell) bool {
	return cell.Reason == outcomes.HiddenSmall || cell.Reason == outcomes.HiddenToProtect
}

// provesAll checks the proof of every hidden cell by itself: the changes it names leave every line adding up, touch nothing that
// is shown, keep within what whoever reads the table knows, and change the cell.
func provesAll(t require.TestingT, tables []outcomes.Table, protected []*outcomes.Protected, rule outcomes.DisclosureRule) {
	if helper, ok := t.(*testing.T); ok {
		helper.Helper()
	}
	for i, p := range protected {
		for row := range len(tables[i].Rows) + 1 {
			for column := range len(tables[i].Columns) + 1 {
				cell, found := p.Cell(row, column)
				if !found || !isHidden(cell) {
					require.Empty(t, p.Alternative(row, column))
					continue
				}
				changes := p.Alternative(row, column)
				proved := map[outcomes.CellChange]bool{}
				for _, change := range changes {
					place := change
					place.By = 0
					require.False(t, proved[place], "a cell is changed once")
					proved[place] = true
				}
				require.True(t, proved[outcomes.CellChange{Table: i, Row: row, Column: column}], "the cell itself changes")
				for other := range tables {
					balanced(t, tables[other], other, changes)
				}
				if len(tables) > 1 && p.SafeTogether() {
					agree(t, tables, changes)
				}
				for _, change := range changes {
					inRange(t, tables[change.Table], protected[change.Table], change, rule)
					changed, shown := protected[change.Table].Cell(change.Row, change.Column)
					require.True(t, !shown || isHidden(changed) || changed.Reason == outcomes.ShownMissing, "%v is shown", change)
				}
			}
		}
	}
}

// inRange checks that a hidden count stays what whoever reads the table may take it for. Tables with missing cells have
// counts that nobody knows: for them it checks nothing.
func inRange(t require.TestingT, table outcomes.Table, p *outcomes.Protected, change outcomes.CellChange, rule outcomes.DisclosureRule) {
	for _, cells := range table.Cells {
		if slices.Contains(cells, outcomes.Cell{}) {
			return
		}
	}
	cell, published := p.Cell(change.Row, change.Column)
	before := smallTableOf(table, rule).counts[change.Row*(len(table.Columns)+1)+change.Column]
	after := before + change.By
	switch {
	case !published:
		require.GreaterOrEqual(t, after, int64(0))
	case p.MayTellReasons():
		require.Equal(t, hides(rule, before), hides(rule, after), "%v", cell)
		fallthrough
	default:
		require.GreaterOrEqual(t, after, rule.Smallest, "%v", cell)
	}
}

// agree checks that cells of several tables that are the same count change alike.
func agree(t require.TestingT, tables []outcomes.Table, changes []outcomes.CellChange) {
	by := map[outcomes.CellChange]int64{}
	for _, change := range changes {
		place := change
		place.By = 0
		by[place] = change.By
	}
	shared := map[string]int64{}
	for i, table := range tables {
		for row := range len(table.Rows) + 1 {
			for column := range len(table.Columns) + 1 {
				key, change := keyOf(table, row, column), by[outcomes.CellChange{Table: i, Row: row, Column: column}]
				if before, known := shared[key]; known {
					require.Equal(t, before, change, "%s", key)
				}
				shared[key] = change
			}
		}
	}
}

// keyOf names the people of a cell.
func keyOf(table outcomes.Table, row, column int) string {
	parts := []string{}
	for _, within := range table.Where {
		parts = append(parts, within.By+"="+within.Is)
	}
	if row < len(table.Rows) {
		parts = append(parts, table.RowsBy+"="+table.Rows[row])
	}
	if column < len(table.Columns) {
		parts = append(parts, table.ColumnsBy+"="+table.Columns[column])
	}
	slices.Sort(parts)
	return table.Of + ":" + strings.Join(parts, "&")
}

// balanced checks that changes leave every line of a table adding up.
func balanced(t require.TestingT, table outcomes.Table, at int, changes []outcomes.CellChange) {
	rows, columns := map[int]int64{}, map[int]int64{}
	for _, change := range changes {
		if change.Table != at {
			continue
		}
		inRow, inColumn := change.By, change.By
		if change.Column == len(table.Columns) {
			inRow = -inRow
		}
		if change.Row == len(table.Rows) {
			inColumn = -inColumn
		}
		rows[change.Row] += inRow
		columns[change.Column] += inColumn
	}
	for _, lines := range []map[int]int64{rows, columns} {
		for line, sum := range lines {
			require.Zero(t, sum, "line %d of table %d", line, at)
		}
	}
}
