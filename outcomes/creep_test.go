package outcomes_test

import (
	"math/rand/v2"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Tables too large to try every choice on: what is hidden in them, cells and people, is written down so that a change that
// hides more is seen. Fewer is welcome, and the figures here go down with it.
func TestWhatIsHiddenDoesNotCreepUp(t *testing.T) {
	rule := dfeArea()
	hide := func(tables ...outcomes.Table) (cells int, people int64) {
		protected, err := outcomes.ProtectLinked(rule, tables...)
		require.NoError(t, err)
		for i, p := range protected {
			truth := smallTableOf(tables[i], rule)
			for at, count := range truth.counts {
				if cell, _ := p.Cell(at/truth.columns, at%truth.columns); isHidden(cell) {
					cells, people = cells+1, people+count
				}
			}
		}
		return cells, people
	}
	cells, people := hide(areaTable(150, 12))
	assert.LessOrEqual(t, cells, 507)
	assert.LessOrEqual(t, people, int64(1688))

	random := rand.New(rand.NewPCG(23, 23))
	cells, people = 0, 0
	for range 100 {
		all := randomPeople(random, 4)
		moreCells, morePeople := hide(all.byAreaAndSex(4), all.byAreaAndAge(4))
		cells, people = cells+moreCells, people+morePeople
	}
	assert.LessOrEqual(t, cells, 1712)
	assert.LessOrEqual(t, people, int64(6712))

	cells, people = 0, 0
	for range 100 {
		table := forget(random, withTotals(randomTable(random, 6, 5)))
		table.Of, table.RowsBy, table.ColumnsBy = "children", "area", "age"
		moreCells, morePeople := hide(table)
		cells, people = cells+moreCells, people+morePeople
	}
	assert.LessOrEqual(t, cells, 1223)
	assert.LessOrEqual(t, people, int64(4717))
}
