package outcomes_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func counts(numbers ...int64) (cells []outcomes.Cell) {
	for _, number := range numbers {
		cells = append(cells, outcomes.Counted(number))
	}
	return cells
}

func TestACellIsACountOrNotApplicableOrMissing(t *testing.T) {
	for text, want := range map[string]outcomes.Cell{
		"": {}, "z": outcomes.Inapplicable(), "0": outcomes.Counted(0), "17": outcomes.Counted(17), "1000000000000": outcomes.Counted(outcomes.MostCount),
	} {
		var cell outcomes.Cell
		require.NoError(t, cell.UnmarshalText([]byte(text)))
		assert.Equal(t, want, cell)
		written, err := cell.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, text, string(written))
	}
	for _, text := range []string{"-1", "+1", "1000000000001", "1.5", "1,000", "c", " 1", "99999999999999999999"} {
		assert.Equal(t, []string{"cell"}, fieldsOf(t, new(outcomes.Cell).UnmarshalText([]byte(text))), "%q", text)
	}
	_, found := outcomes.Cell{}.Count()
	assert.False(t, found, "missing is not nought")
	count, found := outcomes.Counted(0).Count()
	assert.True(t, found)
	assert.Zero(t, count)
}

func TestATableGoesThroughJSON(t *testing.T) {
	table := outcomes.Table{
		Of: "children", RowsBy: "area", ColumnsBy: "sex", Where: []outcomes.TablePart{{By: "quarter", Is: "Q1"}},
		Rows: []string{"North"}, Columns: []string{"Girls", "Boys"}, Cells: [][]outcomes.Cell{{outcomes.Counted(3), {}}},
		RowTotals: counts(10), ColumnTotals: counts(3, 7), Total: outcomes.Counted(10),
	}
	text, err := json.Marshal(table)
	require.NoError(t, err)
	var again outcomes.Table
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, table, again)
}

func TestEverythingThatIsWrongWithATableComesTogetherWithItsPlace(t *testing.T) {
	many := make([]string, outcomes.MostCells)
	for i := range many {
		many[i] = strings.Repeat("x", i%7+1)
	}
	z := outcomes.Inapplicable()
	for name, c := range map[string]struct {
		table outcomes.Table
		want  []string
	}{
		"no cells":              {outcomes.Table{}, []string{"rows"}},
		"too many":              {outcomes.Table{Rows: many, Columns: many}, []string{"rows"}},
		"names":                 {outcomes.Table{Rows: []string{"a", "a", " "}, Columns: []string{""}, Cells: [][]outcomes.Cell{counts(1), counts(1), counts(1)}}, []string{"rows[1]", "rows[2]", "columns[0]"}},
		"totals among the rows": {outcomes.Table{Rows: []string{"a", "Total"}, Columns: []string{"c", " ALL "}, Cells: [][]outcomes.Cell{counts(1, 1), counts(1, 1)}}, []string{"rows[1]", "columns[1]"}},
		"too few rows":          {outcomes.Table{Rows: []string{"a", "b"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1)}}, []string{"cells"}},
		"ragged":                {outcomes.Table{Rows: []string{"a", "b"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1), counts(1, 2)}}, []string{"cells[1]"}},
		"below nought":          {outcomes.Table{Rows: []string{"a"}, Columns: []string{"c", "d"}, Cells: [][]outcomes.Cell{counts(-1, outcomes.MostCount+1)}}, []string{"cells[0][0]", "cells[0][1]"}},
		"totals":                {outcomes.Table{Rows: []string{"a"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1)}, RowTotals: counts(-1), ColumnTotals: counts(1, 2), Total: outcomes.Counted(-3)}, []string{"row_totals[0]", "column_totals", "total"}},
		"none and some":         {outcomes.Table{Rows: []string{"a"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1)}, NoRowTotals: true, RowTotals: counts(1), Total: outcomes.Counted(1)}, []string{"row_totals", "total"}},
		"inapplicable":          {outcomes.Table{Rows: []string{"a", "b"}, Columns: []string{"c", "d"}, Cells: [][]outcomes.Cell{{z, z}, {z, outcomes.Counted(1)}}, RowTotals: []outcomes.Cell{z, z}, ColumnTotals: []outcomes.Cell{z, {}}, Total: z}, []string{"row_totals[1]", "total"}},
		"inapplicable columns":  {outcomes.Table{Rows: []string{"a"}, Columns: []string{"c", "d"}, Cells: [][]outcomes.Cell{{z, outcomes.Counted(1)}}, ColumnTotals: []outcomes.Cell{z, z}}, []string{"column_totals[1]"}},
		"worked out":            {outcomes.Table{Rows: []string{"a", "b"}, Columns: []string{"c", "d"}, Cells: [][]outcomes.Cell{counts(1, 1), {outcomes.Counted(1), {}}}, ColumnTotals: []outcomes.Cell{{}, outcomes.Counted(3)}, Total: outcomes.Counted(4)}, []string{"column_totals[0]", "row_totals[1]"}},
	} {
		_, err := outcomes.Protect(c.table, dfeArea())
		assert.Equal(t, c.want, fieldsOf(t, err), "%s", name)
	}
}

func TestATotalThatIsSaidNotToApplyIsToldThatItsCellsDo(t *testing.T) {
	z := outcomes.Inapplicable()
	for name, table := range map[string]outcomes.Table{
		"row_totals[0]":    {Rows: []string{"a"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1)}, RowTotals: []outcomes.Cell{z}},
		"column_totals[0]": {Rows: []string{"a"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1)}, ColumnTotals: []outcomes.Cell{z}},
		"total":            {Rows: []string{"a"}, Columns: []string{"c"}, Cells: [][]outcomes.Cell{counts(1)}, Total: z},
	} {
		_, err := outcomes.Protect(table, dfeArea())
		assert.ErrorContains(t, err, name+`: "z": some of what it is the total of does apply`)
	}
}

func TestTablesAtTheirLimitsAreTaken(t *testing.T) {
	table := areaTable(outcomes.MostCells/2-1, 1)
	for i := range table.Cells {
		table.Cells[i] = counts(outcomes.MostCount)
	}
	_, err := outcomes.Protect(table, dfeArea())
	require.NoError(t, err)
	_, err = outcomes.Protect(areaTable(outcomes.MostCells/2, 1), dfeArea())
	assert.Equal(t, []string{"rows"}, fieldsOf(t, err))
	for _, empty := range []outcomes.Table{{Rows: []string{"a"}, Cells: [][]outcomes.Cell{{}}}, {Columns: []string{"a"}}} {
		_, err = outcomes.Protect(empty, dfeArea())
		assert.Equal(t, []string{"rows"}, fieldsOf(t, err))
	}
}

// Where a total that was worked out disagrees, and no given one is wrong by itself, it is the one that is named.
func TestATotalThatIsWrongIsToldWhatItsCountsComeTo(t *testing.T) {
	_, err := outcomes.Protect(outcomes.Table{Rows: []string{"a"}, Columns: []string{"c", "d"}, Cells: [][]outcomes.Cell{counts(3, 4)}, RowTotals: counts(10)}, dfeArea())
	assert.ErrorContains(t, err, "the counts of its line come to 7")
}

func TestATotalThatWasWorkedOutIsNamedIfNoOtherIs(t *testing.T) {
	missing := outcomes.Cell{}
	table := outcomes.Table{
		Rows: []string{"a", "b"}, Columns: []string{"c", "d"},
		Cells:     [][]outcomes.Cell{{outcomes.Counted(9), missing}, {outcomes.Counted(9), missing}},
		RowTotals: counts(10, 10), ColumnTotals: []outcomes.Cell{missing, outcomes.Counted(3)},
	}
	_, err := outcomes.Protect(table, dfeArea())
	assert.Equal(t, []string{"column_totals[1]"}, fieldsOf(t, err))
	table.ColumnTotals = nil
	table.Total = outcomes.Counted(19)
	_, err = outcomes.Protect(table, dfeArea())
	assert.Equal(t, []string{"total"}, fieldsOf(t, err))
}

// All counts that the missing cells of a small table can have, tried one by one, settle the same cells as the table does.
func TestMissingCellsAreSettledJustWhereTheTotalsSettleThem(t *testing.T) {
	for pattern := range 1 << 8 {
		// Two rows, three columns; totals of both kinds are given. Missing are cells by the six bits, with two sets of counts.
		numbers := [][]int64{{0, 2, 1}, {1, 0, 2}}
		if pattern>>6&1 == 1 {
			numbers = [][]int64{{0, 0, 2}, {2, 1, 0}}
		}
		table := outcomes.Table{Rows: []string{"a", "b"}, Columns: []string{"c", "d", "e"}}
		rows, columns := make([]int64, 2), make([]int64, 3)
		for r := range 2 {
			table.Cells = append(table.Cells, counts(numbers[r]...))
			for c := range 3 {
				rows[r] += numbers[r][c]
				columns[c] += numbers[r][c]
				if pattern>>(3*r+c)&1 == 1 {
					table.Cells[r][c] = outcomes.Cell{}
				}
			}
		}
		table.RowTotals, table.ColumnTotals = counts(rows...), counts(columns...)
		p, err := outcomes.Protect(table, dfeArea())
		require.NoError(t, err)
		possible := make([]map[int64]bool, 6)
		for i := range possible {
			possible[i] = map[int64]bool{}
		}
		for code := range 4 * 4 * 4 * 4 * 4 * 4 {
			guess := make([]int64, 6)
			left := code
			for i := range guess {
				guess[i], left = int64(left%4), left/4
			}
			fits := true
			for i, count := range guess {
				given, found := table.Cells[i/3][i%3].Count()
				fits = fits && (!found || given == count)
			}
			for r := range 2 {
				fits = fits && guess[3*r]+guess[3*r+1]+guess[3*r+2] == rows[r]
			}
			for c := range 3 {
				fits = fits && guess[c]+guess[3+c] == columns[c]
			}
			for i := range guess {
				if fits {
					possible[i][guess[i]] = true
				}
			}
		}
		for i := range possible {
			cell, _ := p.Cell(i/3, i%3)
			assert.Equal(t, len(possible[i]) > 1, cell.Reason == outcomes.ShownMissing, "%b %d", pattern, i)
		}
	}
}

func TestTheOrderOfRowsAndColumnsMakesNoDifferenceToSafety(t *testing.T) {
	table := areaTable(12, 5)
	rule := dfeArea()
	p, err := outcomes.Protect(table, rule)
	require.NoError(t, err)
	turned := outcomes.Table{Rows: slices.Clone(table.Rows), Columns: slices.Clone(table.Columns)}
	slices.Reverse(turned.Rows)
	slices.Reverse(turned.Columns)
	for r := range table.Cells {
		cells := slices.Clone(table.Cells[len(table.Cells)-1-r])
		slices.Reverse(cells)
		turned.Cells = append(turned.Cells, cells)
	}
	again, err := outcomes.Protect(turned, rule)
	require.NoError(t, err)
	assert.Equal(t, treated(p, outcomes.HiddenSmall), treated(again, outcomes.HiddenSmall))
	assert.Zero(t, recovered(t, whatIsKnown(again, rule, false), 6))
	provesAll(t, []outcomes.Table{turned}, []*outcomes.Protected{again}, rule)
	same, err := outcomes.Protect(table, rule)
	require.NoError(t, err)
	assert.Equal(t, printed(p), printed(same), "the same table gives the same answer")
}
