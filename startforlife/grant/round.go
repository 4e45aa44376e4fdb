package grant

import "github.com/righthelp/righthelp"

// grid is a table with its totals as one more row and column, of the opposite sign, so that every row and column comes to
// nothing. Rounding then moves single parts around closed loops, and no sum changes (the controlled rounding of Causey, Cox
// and Ernst).
type grid struct {
	unit  righthelp.Money
	units [][]righthelp.Money // whole units, rounded down
	parts [][]righthelp.Money // what was rounded off, from 0 to the unit; neither when it is not yet decided
	were  [][]righthelp.Money // what was rounded off to begin with
	// undecided are the columns of each row, and the rows of each column, whose parts are not yet 0 or the unit.
	rows, columns []undecided
	// path is the way of the last walk. For each row and column it keeps one more than the place of the cell by which it was left.
	path                []cell
	leftRow, leftColumn []int
}

// undecided is a list from which the first places are dropped as they are decided.
type undecided []int

func newGrid(rows, columns int, unit righthelp.Money) *grid {
	g := &grid{unit: unit, rows: make([]undecided, rows+1), columns: make([]undecided, columns+1)}
	g.leftRow, g.leftColumn = make([]int, rows+1), make([]int, columns+1)
	for range rows + 1 {
		g.units = append(g.units, make([]righthelp.Money, columns+1))
		g.parts = append(g.parts, make([]righthelp.Money, columns+1))
		g.were = append(g.were, make([]righthelp.Money, columns+1))
	}
	return g
}

// set puts an amount in its place, rounded down: a negative one away from nothing.
func (g *grid) set(row, column int, amount righthelp.Money) {
	part := amount % g.unit
	if part < 0 {
		part += g.unit
	}
	g.units[row][column] = (amount - part) / g.unit
	g.parts[row][column] = part
	g.were[row][column] = part
	if part > 0 {
		g.rows[row] = append(g.rows[row], column)
		g.columns[column] = append(g.columns[column], row)
	}
}

func (g *grid) open(row, column int) bool {
	return g.parts[row][column] > 0 && g.parts[row][column] < g.unit
}

// round decides every part. The parts of a row or a column come to whole units, so where one is undecided another is: a
// walk from row to column and back never ends but in a loop.
func (g *grid) round() {
	for row := range g.rows {
		for g.nextColumn(row, -1) >= 0 {
			g.shift(g.loop(row))
		}
	}
	for i, row := range g.parts {
		for j, part := range row {
			if part == g.unit {
				g.units[i][j]++
			}
		}
	}
}

// nextColumn is the first undecided column of a row but one; -1 where there is none.
func (g *grid) nextColumn(row, but int) int {
	return first(&g.rows[row], but, func(column int) bool { return g.open(row, column) })
}

// nextRow is the first undecided row of a column but one.
func (g *grid) nextRow(column, but int) int {
	return first(&g.columns[column], but, func(row int) bool { return g.open(row, column) })
}

func first(list *undecided, but int, open func(int) bool) int {
	for len(*list) > 0 && !open((*list)[0]) {
		*list = (*list)[1:]
	}
	for _, place := range *list {
		if place != but && open(place) {
			return place
		}
	}
	return -1
}

// cell is a place of the grid.
type cell struct{ row, column int }

// loop gives cells that go from row to column to row and end where they began, none of them twice. Parts are added to and
// taken from them in turn.
func (g *grid) loop(row int) []cell {
	for _, c := range g.path {
		g.leftRow[c.row], g.leftColumn[c.column] = 0, 0
	}
	g.path = g.path[:0]
	column := -1
	for {
		if g.leftRow[row] > 0 {
			return g.path[g.leftRow[row]-1:]
		}
		column = g.nextColumn(row, column)
		g.path = append(g.path, cell{row, column})
		g.leftRow[row] = len(g.path)
		if g.leftColumn[column] > 0 {
			return g.path[g.leftColumn[column]-1:]
		}
		row = g.nextRow(column, row)
		g.path = append(g.path, cell{row, column})
		g.leftColumn[column] = len(g.path)
	}
}

// shift moves as much around a loop as decides one of its cells, the way that leaves cells nearer to what they were.
func (g *grid) shift(loop []cell) {
	var even, odd total        // what was rounded off the cells at even places, and at odd ones: as many
	up, down := g.unit, g.unit // how far the cells at even places can rise, and fall
	for i, c := range loop {
		part := g.parts[c.row][c.column]
		if i%2 == 0 {
			even.add(uint64(g.were[c.row][c.column]))
			up, down = min(up, g.unit-part), min(down, part)
		} else {
			odd.add(uint64(g.were[c.row][c.column]))
			up, down = min(up, part), min(down, g.unit-part)
		}
	}
	move := up
	if even.less(odd) {
		move = -down
	}
	for i, c := range loop {
		if i%2 == 0 {
			g.parts[c.row][c.column] += move
		} else {
			g.parts[c.row][c.column] -= move
		}
	}
}
