// Outcomes shows whether help helps: how measures stand to their targets, how areas compare, how the actions of a plan stand,
// what of a table may be published, and which families can be claimed for under Supporting Families. Without arguments it shows
// Blackpool's practice audit of April 2023.
package main

import "github.com/righthelp/righthelp/examples/internal/program"

func main() { program.Main(command()) }

func command() program.Command {
	return program.Command{
		Name:    "outcomes",
		Summary: "measures and their targets, areas compared, plans, tables for publication, Supporting Families claims",
		Example: `
go run ./examples/outcomes                                       Blackpool's practice audit, as of 31 October 2023
go run ./examples/outcomes progress -in measures.csv -as-of 2024-03-31 -out scorecard.html
go run ./examples/outcomes compare -in areas.csv -out funnel.html
go run ./examples/outcomes actions -in plan.csv -as-of 2023-09-21
go run ./examples/outcomes publish -in table.csv -rule dfe -format csv
go run ./examples/outcomes claims -in claims.csv`,
		Commands: []program.Command{progressCommand(), actionsCommand(), compareCommand(), publishCommand(), claimsCommand()},
	}
}
