// Grants chooses areas and shares money. Without arguments it does both for the Family Hubs and Start for Life programme of
// 2022, on the real figures of 2019 to 2021; its commands do it for a table of one's own.
package main

import "github.com/righthelp/righthelp/examples/internal/program"

func main() { program.Main(grants()) }

func grants() program.Command {
	return program.Command{
		Name:    "grants",
		Summary: "choose areas by rank with class minimums, and share money to the penny",
		Example: `
go run ./examples/grants                      the programme of 2022, chosen and shared again
go run ./examples/grants -out report.html     the same as a report
go run ./examples/grants select -in areas.csv -id code -score deprivation -class kind -places 40 -class-share 25
go run ./examples/grants share -in areas.csv -id code -weight children -pot 1500000.00`,
		Commands: []program.Command{programmeCommand(), selectCommand(), shareCommand(), calibrateCommand()},
	}
}
