package outcomes_test

import (
	"math/rand/v2"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// headcount is a count of people by area, sex and age.
type headcount [4][2][3]int64

func randomPeople(random *rand.Rand, areas int) (all headcount) {
	most := []int64{2, 5, 12}[random.IntN(3)]
	for a := range areas {
		for s := range all[a] {
			for g := range all[a][s] {
				all[a][s][g] = random.Int64N(most)
			}
		}
	}
	return all
}

var (
	areaNames = []string{"North", "South", "West", "East"}
	sexNames  = []string{"Girls", "Boys"}
	ageNames  = []string{"Under 5", "5 to 9", "10 and over"}
)

// tableBy counts people by two of their properties.
func tableBy(rowsBy, columnsBy string, rows, columns []string, count func(row, column int) int64) outcomes.Table {
	table := outcomes.Table{Of: "children", RowsBy: rowsBy, ColumnsBy: columnsBy, Rows: rows, Columns: columns}
	for r := range rows {
		cells := make([]outcomes.Cell, len(columns))
		for c := range cells {
			cells[c] = outcomes.Counted(count(r, c))
		}
		table.Cells = append(table.Cells, cells)
	}
	return table
}

func (p headcount) byAreaAndSex(areas int) outcomes.Table {
	return tableBy("area", "sex", areaNames[:areas], sexNames, func(a, s int) int64 { return p[a][s][0] + p[a][s][1] + p[a][s][2] })
}

func (p headcount) byAreaAndAge(areas int) outcomes.Table {
	return tableBy("area", "age", areaNames[:areas], ageNames, func(a, g int) int64 { return p[a][0][g] + p[a][1][g] })
}

func (p headcount) bySexAndAge() outcomes.Table {
	return tableBy("sex", "age", sexNames, ageNames, func(s, g int) (count int64) {
		for a := range p {
			count += p[a][s][g]
		}
		return count
	})
}

func TestLinkedTablesHideTheSameCountsAndKeepThem(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	rule := dfeArea()
	apart, tried := 0, 1500
	if testing.Short() {
		tried = 300
	}
	for range tried {
		areas := 1 + random.IntN(4)
		all := randomPeople(random, areas)
		tables := []outcomes.Table{all.byAreaAndSex(areas), all.byAreaAndAge(areas), all.bySexAndAge()}
		random.Shuffle(len(tables), func(i, j int) { tables[i], tables[j] = tables[j], tables[i] })
		tables = tables[:2+random.IntN(2)]
		protected, err := outcomes.ProtectLinked(rule, tables...)
		require.NoError(t, err)
		provesAll(t, tables, protected, rule)
		hidden := map[string]bool{}
		together := true
		for i, p := range protected {
			together = together && p.SafeTogether()
			require.Zero(t, recovered(t, whatIsKnown(p, rule, false), len(tables[i].Columns)+1), "%v", tables)
			if p.MayTellReasons() {
				require.Zero(t, recovered(t, whatIsKnown(p, rule, true), len(tables[i].Columns)+1), "%v", tables)
			}
			alone, err := outcomes.Protect(tables[i], rule)
			require.NoError(t, err)
			for row := range len(tables[i].Rows) + 1 {
				for column := range len(tables[i].Columns) + 1 {
					cell, _ := p.Cell(row, column)
					before, _ := alone.Cell(row, column)
					require.True(t, isHidden(cell) || !isHidden(before), "linked, %v is shown and alone it is not", before)
					key := keyOf(tables[i], row, column)
					if elsewhere, shared := hidden[key]; shared {
						require.Equal(t, elsewhere, isHidden(cell), "%s", key)
					}
					hidden[key] = isHidden(cell)
				}
			}
		}
		if !together {
			apart++
			require.Len(t, tables, 3, "two tables are safe together here: %v", tables)
		}
	}
	assert.Less(t, 20*apart, tried, "sums across tables are a danger in few cases, and those are tables of very small counts")
}

// acrossTables counts the cells that can be worked back from two tables with the totals of their rows in common. Together they
// are a network still.
func acrossTables(t require.TestingT, tables []outcomes.Table, protected []*outcomes.Protected, told bool) int {
	place := map[string]int{}
	var cells []seen
	var sums [][]term
	for i, table := range tables {
		columns := len(table.Columns) + 1
		known := whatIsKnown(protected[i], dfeArea(), told)
		for at, one := range known {
			key := keyOf(table, at/columns, at%columns)
			before, shared := place[key]
			if !shared {
				place[key] = len(cells)
				cells = append(cells, one)
				continue
			}
			if one.settled() {
				cells[before] = one
			}
		}
		sums = append(sums, sumsOf(len(table.Rows)+1, columns, func(row, column int) int { return place[keyOf(table, row, column)] })...)
	}
	return settledBy(t, cells, sums)
}

func TestNoHiddenCellCanBeWorkedBackAcrossTwoTables(t *testing.T) {
	random := rand.New(rand.NewPCG(19, 19))
	rule := dfeArea()
	leaks, tried := 0, 2000
	if testing.Short() {
		tried = 400
	}
	for range tried {
		areas := 1 + random.IntN(4)
		all := randomPeople(random, areas)
		tables := []outcomes.Table{all.byAreaAndSex(areas), all.byAreaAndAge(areas)}
		protected, err := outcomes.ProtectLinked(rule, tables...)
		require.NoError(t, err)
		require.True(t, protected[0].SafeTogether(), "%v", tables)
		require.Zero(t, acrossTables(t, tables, protected, false), "%v", tables)
		if protected[0].MayTellReasons() {
			require.Zero(t, acrossTables(t, tables, protected, true), "%v", tables)
		}
		for i := range tables {
			protected[i], err = outcomes.Protect(tables[i], rule)
			require.NoError(t, err)
		}
		if acrossTables(t, tables, protected, false) > 0 {
			leaks++
		}
	}
	assert.Positive(t, leaks, "tables that are each safe by themselves need not be so together")
}
