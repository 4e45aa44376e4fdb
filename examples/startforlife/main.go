// Startforlife shows where a child is in the 1,001 critical days and how it stands with the health reviews, and checks an
// area's Start for Life offer, its Parent and Carer Panel, its funded services and its reviews. Without arguments it shows an
// invented family and an invented offer.
package main

import "github.com/righthelp/righthelp/examples/internal/program"

func main() { program.Main(startForLife()) }

func startForLife() program.Command {
	return program.Command{
		Name:    "startforlife",
		Summary: "the 1,001 critical days of a child, and the Start for Life services of an area",
		Example: `
go run ./examples/startforlife                                    an invented family and an invented offer
go run ./examples/startforlife -born 2025-06-14 -out child.html   one child, as a page
go run ./examples/startforlife -due 2026-12-24 -out reviews.ics   the reviews to come, for a calendar
go run ./examples/startforlife reviews -in children.csv -from 2026-07-01 -to 2026-09-30
go run ./examples/startforlife cover -template form.xlsx          the 124 funded statements, to fill in`,
		Commands: []program.Command{childCommand(), offerCommand(), panelCommand(), coverCommand(), reviewsCommand(), programmeCommand()},
	}
}
