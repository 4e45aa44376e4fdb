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

// Blackpool's strategy says 20 days and not which days. What becomes of the timetable once somebody chooses?
func ExampleDiffTimetables() {
	published, _ := earlyhelp.LookupTimetable("blackpool")
	chosen, err := published.With(earlyhelp.Choice{Unit: earlyhelp.WorkingDays})
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range earlyhelp.DiffTimetables(published, chosen) {
		fmt.Printf("%s: %d %s, now %d %s\n", change.Before.Step, change.Before.AtMost, change.Before.Unit, change.After.AtMost, change.After.Unit)
	}
	// Output:
	// assessment_completed: 20 unspecified, now 20 working_days
	// plan_suggested: 20 unspecified, now 20 working_days
	// first_meeting: 10 unspecified, now 10 working_days
}
