package outcomes_test

import (
	"math/rand/v2"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// withTotals gives a table its totals.
func withTotals(table outcomes.Table) outcomes.Table {
	all := smallTableOf(table, dfeArea())
	for r := range table.Rows {
		table.RowTotals = append(table.RowTotals, outcomes.Counted(all.counts[r*all.columns+all.columns-1]))
	}
	table.ColumnTotals = counts(all.counts[(all.rows-1)*all.columns : len(all.counts)-1]...)
	table.Total = outcomes.Counted(all.counts[len(all.counts)-1])
	return table
}

// forget takes counts out of a table, totals too.
func forget(random *rand.Rand, table outcomes.Table) outcomes.Table {
	part := 2 + random.IntN(8)
	lines := append([][]outcomes.Cell{table.RowTotals, table.ColumnTotals}, table.Cells...)
	for _, cells := range lines {
		for i := range cells {
			if random.IntN(part) == 0 {
				cells[i] = outcomes.Cell{}
			}
		}
	}
	return table
}

// What is forgotten of a table comes back just as it was or not at all, and gives no hidden count away.
func TestForgottenCountsComeBackAsTheyWereOrNotAtAll(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 13))
	rule := dfeArea()
	settled, lost := 0, 0
	for range 1500 {
		whole := randomTable(random, 1+random.IntN(6), 1+random.IntN(6))
		truth := smallTableOf(whole, rule)
		table := forget(random, withTotals(whole))
		p, err := outcomes.Protect(table, rule)
		require.NoError(t, err, "%v", table)
		for at, count := range truth.counts {
			cell, _ := p.Cell(at/truth.columns, at%truth.columns)
			switch cell.Reason {
			case outcomes.ShownExact:
				require.Equal(t, count, cell.Value)
				settled++
			case outcomes.HiddenSmall:
				require.True(t, hides(rule, count))
			case outcomes.HiddenToProtect:
				require.Greater(t, count, rule.Largest)
			default:
				require.Equal(t, outcomes.ShownMissing, cell.Reason)
				lost++
			}
		}
		require.Zero(t, recovered(t, whatIsKnown(p, rule, false), truth.columns), "%v", table)
		provesAll(t, []outcomes.Table{table}, []*outcomes.Protected{p}, rule)
	}
	assert.Positive(t, settled)
	assert.Positive(t, lost)
}

// Missing counts may go up in linked tables and not down: what stands for them in one table may not fit another.
func TestLinkedTablesWithMissingCountsAreSafe(t *testing.T) {
	random := rand.New(rand.NewPCG(17, 17))
	rule := dfeArea()
	linked := 0
	for range 600 {
		areas := 2 + random.IntN(3)
		all := randomPeople(random, areas)
		tables := []outcomes.Table{withTotals(all.byAreaAndSex(areas)), withTotals(all.byAreaAndAge(areas))}
		for i := range tables {
			for _, cells := range tables[i].Cells {
				for c := range cells {
					if random.IntN(3) == 0 {
						cells[c] = outcomes.Cell{}
					}
				}
			}
		}
		protected, err := outcomes.ProtectLinked(rule, tables...)
		require.NoError(t, err)
		provesAll(t, tables, protected, rule)
		for i, p := range protected {
			require.Zero(t, recovered(t, whatIsKnown(p, rule, false), len(tables[i].Columns)+1))
		}
		linked += treated(protected[0], outcomes.ShownMissing)
	}
	assert.Positive(t, linked)
}
