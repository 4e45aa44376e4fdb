package outcomes_test

import (
	"fmt"

	"github.com/righthelp/righthelp/outcomes"
)

func ExampleProtect() {
	table := outcomes.Table{
		Rows:    []string{"North", "South", "West"},
		Columns: []string{"Girls", "Boys"},
		Cells: [][]outcomes.Cell{
			{outcomes.Counted(3), outcomes.Counted(17)},
			{outcomes.Counted(12), outcomes.Counted(20)},
			{outcomes.Counted(40), outcomes.Counted(51)},
		},
	}
	protected, err := outcomes.Protect(table, outcomes.DfEChildrenInNeed())
	if err != nil {
		fmt.Println(err)
		return
	}
	for row := range 4 {
		for column := range 3 {
			cell, _ := protected.Cell(row, column)
			fmt.Printf("%4s", cell)
		}
		fmt.Println()
	}
	for finding := range protected.Findings() {
		fmt.Println(finding.Because)
	}
	// Output:
	//    c   c  20
	//    c   c  32
	//   40  51  91
	//   60  90 140
	// North, Girls is hidden: it is from 1 to 5 (Department for Education, children in need, 2020 and 2021)
	// North, Boys is hidden so that North, Girls cannot be worked back
	// South, Girls is hidden so that North, Girls cannot be worked back
	// South, Boys is hidden so that North, Girls cannot be worked back
	// 4 cells are hidden, and each could have another count as far as the rest of the table tells
}

func ExampleProtected_Alternative() {
	table := outcomes.Table{
		Rows:        []string{"North", "South", "West"},
		Columns:     []string{"Children"},
		Cells:       [][]outcomes.Cell{{outcomes.Counted(4)}, {outcomes.Counted(9)}, {outcomes.Counted(12)}},
		NoRowTotals: true,
	}
	protected, err := outcomes.Protect(table, outcomes.NHSHospitalData())
	if err != nil {
		fmt.Println(err)
		return
	}
	for cell := range protected.Cells() {
		fmt.Println(cell)
	}
	// How North could have another count, with all that is shown as it is.
	for _, change := range protected.Alternative(0, 0) {
		if change.Column < len(table.Columns) {
			fmt.Printf("%s: %+d\n", table.Rows[change.Row], change.By)
		}
	}
	// Output:
	// *
	// *
	// 12
	// 25
	// North: +1
	// South: -1
}

func ExampleProtectLinked() {
	bySex := outcomes.Table{
		Of: "children in need", RowsBy: "area", ColumnsBy: "sex",
		Rows: []string{"North", "South"}, Columns: []string{"Girls", "Boys"},
		Cells: [][]outcomes.Cell{{outcomes.Counted(4), outcomes.Counted(0)}, {outcomes.Counted(20), outcomes.Counted(31)}},
	}
	byAge := outcomes.Table{
		Of: "children in need", RowsBy: "area", ColumnsBy: "age",
		Rows: []string{"North", "South"}, Columns: []string{"Under 10", "10 and over"},
		Cells: [][]outcomes.Cell{{outcomes.Counted(0), outcomes.Counted(4)}, {outcomes.Counted(30), outcomes.Counted(21)}},
	}
	protected, err := outcomes.ProtectLinked(outcomes.NHSHospitalData(), bySex, byAge)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, table := range protected {
		north, _ := table.Cell(0, 2)
		south, _ := table.Cell(1, 2)
		total, _ := table.Cell(2, 2)
		fmt.Println(north, south, total, table.SafeTogether())
	}
	// Output:
	// * * 55 true
	// * * 55 true
}

func ExampleCompleteness_Release() {
	breastfed := outcomes.Ratio{Count: 480, Of: 1000} // totally or partially, of the infants due
	released, err := outcomes.BreastfeedingComplete().Release(breastfed, outcomes.Counted(943))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(released.Symbol)
	fmt.Println(released.Finding.Because)
	// Output:
	// x
	// breastfeeding at six to eight weeks is withheld: it is known of 943 of 1000, and 95% are needed
}
