package earlyhelp_test

import (
	"fmt"

	"github.com/righthelp/righthelp/earlyhelp"
)

// How often is a specialist public health or community nurse likely to lead? The table has the role twice.
func ExampleWorkforceTable_Role() {
	table := earlyhelp.WorkforceMarch2022()
	nurse, _ := table.Role("ehsg.workforce_table.frequent.4")
	other, _ := table.Role(nurse.SameAs)
	for _, entry := range []earlyhelp.Role{nurse, other} {
		grouping, _ := table.Grouping(entry.Grouping)
		fmt.Printf("%s: %s and %s\n", entry.Title, grouping.Frequency, grouping.Part)
	}
	// Output:
	// Specialist Public Health or Community Nurse: frequent and modelling
	// Specialist Public Health or Community Nurse: regular and promoting
}
