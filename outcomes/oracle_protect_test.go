package outcomes_test

import (
	"math/rand/v2"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// seen is what somebody who looks at a published table knows of one of its cells: its count, or from where to where it can be.
type seen struct {
	least, most int64 // a most of -1 is no limit
}

func (s seen) settled() bool { return s.least == s.most }

// tableSolver works a table back: it finds the least and the most that each cell can be. It is a simplex over whole numbers. A table
// with its totals is a network, so every pivot is 1 or -1 and nothing has to be divided.
type tableSolver struct {
	rows  [][]int64 // one an equation: a coefficient for each variable, the constant last
	basis []int     // the variable that each row gives
	cells []int     // the cell of each variable; -1 for those that are there to begin with
	low   []int64   // of each cell
}

// term is a cell in a sum that comes to nought.
type term struct {
	at   int
	sign int64
}

// sumsOf gives the sums of a table with its totals: the cells of each line less its total.
func sumsOf(rows, columns int, cell func(row, column int) int) (sums [][]term) {
	for r := range rows {
		var sum []term
		for c := range columns {
			sum = append(sum, term{cell(r, c), 1})
		}
		sum[columns-1].sign = -1
		sums = append(sums, sum)
	}
	for c := range columns {
		var sum []term
		for r := range rows {
			sum = append(sum, term{cell(r, c), 1})
		}
		sum[rows-1].sign = -1
		sums = append(sums, sum)
	}
	return sums
}

// newTableSolver takes what is known of cells, and their sums.
func newTableSolver(t require.TestingT, cells []seen, sums [][]term) *tableSolver {
	s := &tableSolver{}
	variable := map[int]int{}
	for at, cell := range cells {
		s.low = append(s.low, cell.least)
		if !cell.settled() {
			variable[at] = len(s.cells)
			s.cells = append(s.cells, at)
		}
	}
	var equations [][]int64
	for _, sum := range sums {
		equation := make([]int64, len(s.cells)+1)
		for _, one := range sum {
			if v, unknown := variable[one.at]; unknown {
				equation[v] = one.sign
			}
			equation[len(s.cells)] -= one.sign * cells[one.at].least
		}
		equations = append(equations, equation)
	}
	// A cell with a limit has a second variable: what it stays below that limit.
	for v, at := range s.cells {
		if cells[at].most < 0 {
			continue
		}
		for i, equation := range equations {
			equations[i] = append(equation[:len(equation)-1:len(equation)-1], 0, equation[len(equation)-1])
		}
		equation := make([]int64, len(equations[0]))
		equation[v], equation[len(equation)-2], equation[len(equation)-1] = 1, 1, cells[at].most-cells[at].least
		equations = append(equations, equation)
	}
	width := len(equations[0]) - 1
	for i, equation := range equations {
		if equation[width] < 0 {
			for j := range equation {
				equation[j] = -equation[j]
			}
		}
		row := make([]int64, width+len(equations)+1)
		copy(row, equation[:width])
		row[width+i], row[len(row)-1] = 1, equation[width]
		s.rows, s.basis = append(s.rows, row), append(s.basis, width+i)
	}
	// The variables that were put in to begin with have to become nought, and then leave.
	objective := make([]int64, width+len(equations))
	for i := width; i < len(objective); i++ {
		objective[i] = -1
	}
	require.Zero(t, s.maximise(t, objective), "the table that was published is none that can be")
	for i := range s.rows {
		if s.basis[i] >= width {
			for v := range width {
				if s.rows[i][v] != 0 {
					s.pivot(t, i, v)
					break
				}
			}
		}
	}
	kept := s.rows[:0]
	var basis []int
	for i, row := range s.rows {
		if s.basis[i] < width {
			kept, basis = append(kept, append(row[:width:width], row[len(row)-1])), append(basis, s.basis[i])
		}
	}
	s.rows, s.basis = kept, basis
	return s
}

// maximise gives the most that the objective can be, or -1 where there is no limit; an objective is never below -1 here
// other than while its variables leave, when its most is 0.
func (s *tableSolver) maximise(t require.TestingT, objective []int64) int64 {
	for {
		entering := -1
		for v := range objective {
			reduced := objective[v]
			for i, row := range s.rows {
				reduced -= objective[s.basis[i]] * row[v]
			}
			if reduced > 0 {
				entering = v // the first that helps, and below the first that leaves, so that it never goes round in circles
				break
			}
		}
		if entering < 0 {
			break
		}
		leaving := -1
		for i, row := range s.rows {
			if row[entering] <= 0 {
				continue
			}
			best, ratio := int64(0), row[len(row)-1]
			if leaving >= 0 {
				best = s.rows[leaving][len(row)-1]
			}
			if leaving < 0 || ratio < best || ratio == best && s.basis[i] < s.basis[leaving] {
				leaving = i
			}
		}
		if leaving < 0 {
			return -1
		}
		s.pivot(t, leaving, entering)
	}
	value := int64(0)
	for i, row := range s.rows {
		value += objective[s.basis[i]] * row[len(row)-1]
	}
	return value
}

func (s *tableSolver) pivot(t require.TestingT, leaving, entering int) {
	row := s.rows[leaving]
	unit := row[entering]
	require.True(t, unit == 1 || unit == -1, "a network has units for pivots")
	for j := range row {
		row[j] *= unit
	}
	for i, other := range s.rows {
		if factor := other[entering]; i != leaving && factor != 0 {
			for j := range other {
				other[j] -= factor * row[j]
			}
		}
	}
	s.basis[leaving] = entering
}

// bounds gives the least and the most of the cell of a variable, a most of -1 where there is none.
func (s *tableSolver) bounds(t require.TestingT, v int) (least, most int64) {
	objective := make([]int64, len(s.rows[0])-1)
	objective[v] = 1
	most = s.maximise(t, objective)
	objective[v] = -1
	least = -s.maximise(t, objective)
	low := s.low[s.cells[v]]
	if most >= 0 {
		most += low
	}
	return least + low, most
}

// whatIsKnown is what the published table tells; told adds which of the hidden counts are small.
func whatIsKnown(p *outcomes.Protected, rule outcomes.DisclosureRule, told bool) (cells []seen) {
	for cell := range p.Cells() {
		one := seen{cell.Value, cell.Value}
		switch {
		case cell.Reason == outcomes.HiddenSmall && told:
			one = seen{rule.Smallest, rule.Largest}
		case cell.Reason == outcomes.HiddenToProtect && told:
			one = seen{rule.Largest + 1, -1}
		case cell.Reason == outcomes.HiddenSmall || cell.Reason == outcomes.HiddenToProtect:
			one = seen{rule.Smallest, -1}
		case cell.Reason == outcomes.ShownMissing:
			one = seen{0, -1}
		}
		cells = append(cells, one)
	}
	return cells
}

// recovered counts the cells of a table that can be worked back.
func recovered(t require.TestingT, cells []seen, columns int) int {
	return settledBy(t, cells, sumsOf(len(cells)/columns, columns, func(row, column int) int { return row*columns + column }))
}

// settledBy counts the cells that sums leave one value.
func settledBy(t require.TestingT, cells []seen, sums [][]term) (count int) {
	s := newTableSolver(t, cells, sums)
	for v := range s.cells {
		if least, most := s.bounds(t, v); least == most {
			count++
		}
	}
	return count
}

func randomTable(random *rand.Rand, rows, columns int) outcomes.Table {
	table := outcomes.Table{}
	most := []int64{3, 8, 20, 60}[random.IntN(4)]
	for r := range rows {
		table.Rows = append(table.Rows, string(rune('A'+r)))
		cells := make([]outcomes.Cell, columns)
		for c := range cells {
			cells[c] = outcomes.Counted(random.Int64N(most))
			if random.IntN(3) == 0 {
				cells[c] = outcomes.Counted(0)
			}
		}
		table.Cells = append(table.Cells, cells)
	}
	for c := range columns {
		table.Columns = append(table.Columns, string(rune('a'+c)))
	}
	return table
}

func TestNoHiddenCellCanBeWorkedBack(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	rule := dfeArea()
	tables := 10_000
	if testing.Short() {
		tables = 1_000
	}
	untold := 0
	for range tables {
		table := randomTable(random, 1+random.IntN(6), 1+random.IntN(6))
		p, err := outcomes.Protect(table, rule)
		require.NoError(t, err)
		columns := len(table.Columns) + 1
		require.Zero(t, recovered(t, whatIsKnown(p, rule, false), columns), "%v", table)
		if p.MayTellReasons() {
			require.Zero(t, recovered(t, whatIsKnown(p, rule, true), columns), "%v", table)
		} else {
			untold++
		}
	}
	assert.Less(t, 100*untold, tables, "in few tables would it harm to tell which counts are small")
}

// The solver would find a leak: where small counts alone are hidden it finds many.
func TestSmallCountsHiddenAloneCanBeWorkedBack(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	rule := dfeArea()
	leaking := 0
	for range 200 {
		table := randomTable(random, 3, 3)
		cells := make([]seen, 0, 16)
		for _, count := range smallTableOf(table, rule).counts {
			one := seen{count, count}
			if hides(rule, count) {
				one = seen{rule.Smallest, -1}
			}
			cells = append(cells, one)
		}
		if recovered(t, cells, 4) > 0 {
			leaking++
		}
	}
	assert.Greater(t, leaking, 100)
}
