package outcomes_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
)

func areaTable(rows, columns int) outcomes.Table {
	random := rand.New(rand.NewPCG(3, 3))
	table := outcomes.Table{}
	for c := range columns {
		table.Columns = append(table.Columns, "quarter "+strconv.Itoa(c))
	}
	for r := range rows {
		table.Rows = append(table.Rows, "area "+strconv.Itoa(r))
		cells := make([]outcomes.Cell, columns)
		most := 1 + random.Int64N(60)
		for c := range cells {
			cells[c] = outcomes.Counted(random.Int64N(most))
		}
		table.Cells = append(table.Cells, cells)
	}
	return table
}

func BenchmarkProtect(b *testing.B) {
	table := areaTable(150, 12)
	for b.Loop() {
		outcomes.Protect(table, dfeArea())
	}
}
