// Outcomes shows whether help helps: how measures stand to their targets, how areas compare, how the actions of a plan stand,
// what of a table may be published, and which families can be claimed for under Supporting Families. Without arguments it shows
// Blackpool's practice audit of April 2023.
package main

import (
	"io"

	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

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

// shown is what a command has worked out, in each of the formats in which it can be shown.
type shown[Answer any] interface {
	answer() Answer // as JSON has it
	csv(w io.Writer) error
	page() report.Page
	text(w io.Writer) error
}

// show makes a command of a function that reads its input.
func show[Shown shown[Answer], Answer any](read func(task *program.Task) (Shown, error)) func(task *program.Task) error {
	return func(task *program.Task) error {
		s, err := read(task)
		if err != nil {
			return err
		}
		switch task.Format {
		case "json":
			return report.JSON(task, s.answer())
		case "csv":
			return s.csv(task)
		case "html":
			return s.page().HTML(task)
		}
		return s.text(task)
	}
}
