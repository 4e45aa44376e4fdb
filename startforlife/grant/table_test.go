package grant_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func tableOf(draw pick, rows, columns, most int) *grant.Table {
	table := &grant.Table{}
	for j := range columns {
		table.Columns = append(table.Columns, fmt.Sprint("year ", j))
	}
	for _, i := range shuffled(draw, rows) {
		table.IDs = append(table.IDs, fmt.Sprint("r", i))
		cells := make([]righthelp.Money, columns)
		for j := range cells {
			cells[j] = righthelp.Money(draw(0, most))
		}
		table.Cells = append(table.Cells, cells)
	}
	return table
}

// assertNextTo checks that a rounded amount is one of the two whole numbers of units next to what it was.
func assertNextTo(t require.TestingT, was, is, unit righthelp.Money) {
	require.Zero(t, is%unit)
	down := was - was%unit
	if was%unit == 0 {
		require.Equal(t, was, is)
		return
	}
	require.Contains(t, []righthelp.Money{down, down + unit}, is)
}

func TestRounded_KeepsEveryCellAndTotalNextToWhatItWasAndAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := drawn(t)
		table := tableOf(draw, draw(0, 6), draw(0, 5), 60)
		unit := righthelp.Money(draw(1, 20))
		rounded, err := table.Rounded(unit)
		require.NoError(t, err)
		require.Equal(t, table.IDs, rounded.IDs)
		require.Equal(t, table.Columns, rounded.Columns)
		was, err := table.Totals()
		require.NoError(t, err)
		is, err := rounded.Totals()
		require.NoError(t, err)
		for i, row := range table.Cells {
			for j, cell := range row {
				assertNextTo(t, cell, rounded.Cells[i][j], unit)
			}
			assertNextTo(t, was.Rows[i], is.Rows[i], unit)
		}
		for j := range table.Columns {
			assertNextTo(t, was.Columns[j], is.Columns[j], unit)
		}
		assertNextTo(t, was.Whole, is.Whole, unit)
		again, err := rounded.Rounded(unit)
		require.NoError(t, err)
		require.Equal(t, rounded, again, "what is whole already stays")
	})
}

func TestRounded_DoesNotDependOnTheOrderOfTheRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := drawn(t)
		table := tableOf(draw, draw(1, 6), draw(1, 4), 60)
		unit := righthelp.Money(draw(1, 20))
		moved := &grant.Table{Columns: table.Columns}
		for _, i := range shuffled(draw, len(table.IDs)) {
			moved.IDs, moved.Cells = append(moved.IDs, table.IDs[i]), append(moved.Cells, table.Cells[i])
		}
		rounded, err := table.Rounded(unit)
		require.NoError(t, err)
		other, err := moved.Rounded(unit)
		require.NoError(t, err)
		for i, id := range table.IDs {
			require.Equal(t, rounded.Cells[i], other.Cells[slices.Index(other.IDs, id)])
		}
	})
}

// off is by how much the cells and totals of a rounding differ from what they were.
func off(was, is *grant.Table) (sum righthelp.Money) {
	before, _ := was.Totals()
	after, _ := is.Totals()
	add := func(a, b righthelp.Money) { sum += max(a-b, b-a) }
	for i, row := range was.Cells {
		for j := range row {
			add(row[j], is.Cells[i][j])
		}
		add(before.Rows[i], after.Rows[i])
	}
	for j := range was.Columns {
		add(before.Columns[j], after.Columns[j])
	}
	add(before.Whole, after.Whole)
	return sum
}

// nearest tries every rounding of a small table and gives the least that one is off.
func nearest(table *grant.Table, unit righthelp.Money) righthelp.Money {
	best := righthelp.Money(math.MaxInt64)
	count := len(table.IDs) * len(table.Columns)
	for set := range 1 << count {
		tried := &grant.Table{Columns: table.Columns, IDs: table.IDs}
		fits := true
		for i, row := range table.Cells {
			cells := make([]righthelp.Money, len(row))
			for j, cell := range row {
				cells[j] = cell - cell%unit
				if set>>(i*len(row)+j)&1 == 1 {
					fits = fits && cell%unit > 0
					cells[j] += unit
				}
			}
			tried.Cells = append(tried.Cells, cells)
		}
		before, _ := table.Totals()
		after, _ := tried.Totals()
		next := func(a, b righthelp.Money) { fits = fits && max(a-b, b-a) < unit }
		for i := range table.IDs {
			next(before.Rows[i], after.Rows[i])
		}
		for j := range table.Columns {
			next(before.Columns[j], after.Columns[j])
		}
		if next(before.Whole, after.Whole); fits {
			best = min(best, off(table, tried))
		}
	}
	return best
}

func TestRounded_IsOftenTheNearestRounding(t *testing.T) {
	draws, worse := 400, 0
	draw := seeded(7)
	for range draws {
		table := tableOf(draw, draw(1, 3), draw(1, 3), 60)
		unit := righthelp.Money(draw(2, 20))
		rounded, err := table.Rounded(unit)
		require.NoError(t, err)
		least := nearest(table, unit)
		require.GreaterOrEqual(t, off(table, rounded), least)
		if off(table, rounded) > least {
			worse++
		}
	}
	t.Logf("%d of %d are not the nearest", worse, draws)
	require.Less(t, worse, draws/20)
}

func TestRounded_NeverWraps(t *testing.T) {
	table := &grant.Table{Columns: []string{"a"}, IDs: []string{"x"}, Cells: [][]righthelp.Money{{math.MaxInt64}}}
	_, err := table.Rounded(10)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "unit", malformed.Field)
	rounded, err := table.Rounded(7) // 2⁶³-1 is a multiple of 7
	require.NoError(t, err)
	assert.Equal(t, table.Cells, rounded.Cells)

	half := righthelp.Money(math.MaxInt64 / 4)
	table = &grant.Table{Columns: []string{"a", "b"}, IDs: []string{"x", "y"}, Cells: [][]righthelp.Money{{half, half - 1}, {half - 2, half}}}
	rounded, err = table.Rounded(math.MaxInt64)
	require.NoError(t, err)
	totals, err := rounded.Totals()
	require.NoError(t, err)
	assert.Equal(t, righthelp.Money(math.MaxInt64), totals.Whole)
}
