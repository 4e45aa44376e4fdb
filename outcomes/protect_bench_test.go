package outcomes_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
)

// areaTable is a table of areas by quarter in which about one count in five is small.
func areaTable(rows, columns int) outcomes.Table {
	random := rand.New(rand.NewPCG(3, 3))
	table := outcomes.Table{Of: "children", RowsBy: "area", ColumnsBy: "quarter"}
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

// plainSmall is what a hand-written loop does: it adds up the totals and hides the small counts, and nothing to protect them.
func plainSmall(table outcomes.Table, rule outcomes.DisclosureRule) (hidden int) {
	columns := make([]int64, len(table.Columns)+1)
	hide := func(count int64) {
		if hides(rule, count) {
			hidden++
		}
	}
	for _, cells := range table.Cells {
		total := int64(0)
		for c, cell := range cells {
			count, _ := cell.Count()
			hide(count)
			total += count
			columns[c] += count
		}
		hide(total)
		columns[len(table.Columns)] += total
	}
	for _, count := range columns {
		hide(count)
	}
	return hidden
}

func BenchmarkProtect(b *testing.B) {
	rule := dfeArea()
	for _, size := range [][2]int{{4, 4}, {150, 12}} {
		table := areaTable(size[0], size[1])
		name := strconv.Itoa(size[0]) + "x" + strconv.Itoa(size[1])
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := outcomes.Protect(table, rule); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/plain", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				plainSmall(table, rule)
			}
		})
	}
}

// A table by quarter, and one of the first quarter alone by whether the area is large: linked by 150 counts.
func BenchmarkProtectLinked(b *testing.B) {
	rule, table := dfeArea(), areaTable(150, 12)
	quarter := outcomes.Table{
		Of: table.Of, RowsBy: table.RowsBy, ColumnsBy: "sex", Where: []outcomes.TablePart{{By: "quarter", Is: table.Columns[0]}},
		Rows: table.Rows, Columns: []string{"Girls", "Boys"},
	}
	for _, cells := range table.Cells {
		count, _ := cells[0].Count()
		quarter.Cells = append(quarter.Cells, counts(count/2, count-count/2))
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := outcomes.ProtectLinked(rule, table, quarter); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRelease(b *testing.B) {
	complete := outcomes.BreastfeedingComplete()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := complete.Release(outcomes.Ratio{Count: 480, Of: 1000}, outcomes.Counted(943)); err != nil {
			b.Fatal(err)
		}
	}
}
