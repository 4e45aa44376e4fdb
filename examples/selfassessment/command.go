package main

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/urfave/cli/v3"
)

// The workshop is made up; data/README.md says so too.
var (
	//go:embed data/workshop_2022.csv
	earlierCSV string
	//go:embed data/workshop_2023.csv
	laterCSV string
)

const (
	sampleName = "an illustrative workshop of eight partners, made up"
	sampleArea = "Aveton (made up)"
	sampleDate = "2023-03-14"
	earlier    = "June 2022"
)

func command() program.Command {
	return program.Command{
		Name:    "selfassessment",
		Summary: "where an early help system stands by its partners' scores, by the Early Help System Guide of March 2022",
		Example: `
go run ./examples/selfassessment                         a made-up workshop, with the round before it
go run ./examples/selfassessment -template form.xlsx     the form that each partner fills in
go run ./examples/selfassessment -in scores.csv -area Aveton -date 2023-03-14 -compare last.csv -out paper.html
reads a table with the columns partner, descriptor, score, evidence, priority, such as
  Health visiting,workforce.3,4,impact: re-referrals fell by 9%,Train school nurses
and writes a paper for the board. A blank score is "not scored". What follows "progress:" or "impact:" in the evidence
says what it shows; without either a score of 4 or 5 is left for a person to check. To compare two areas, give the one
with -in and the other with -compare.`,
		Formats: []string{"text", "json", "csv", "xlsx", "html"},
		Form:    blankForm(selfassessment.March2022()),
		Sample:  program.Sample{Name: sampleName, Text: laterCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "compare", Usage: "compare with the table in this FILE: an earlier round, or another area; needs -in"},
			&cli.StringFlag{Name: "area", Usage: "the name of the area"},
			&cli.StringFlag{Name: "date", Usage: "the day of the round, as in 2023-03-14"},
		},
		Run: run,
	}
}

func run(task *program.Task) error {
	shown, err := read(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, shown.answer())
	case "csv":
		columns, rows := shown.rows()
		return sheet.WriteCSV(task, columns, rows)
	case "xlsx":
		columns, rows := shown.rows()
		return sheet.WriteWorkbook(task, "Self-assessment", columns, rows)
	case "html":
		return shown.page().HTML(task)
	}
	return shown.text(task)
}

// outcome is what the program shows.
type outcome struct {
	input  string
	sample bool
	now    *selfassessment.Assessment
	then   *selfassessment.Assessment // nil where nothing is compared
	other  string                     // what the round is compared with

	changes []selfassessment.Change // since then, for each descriptor
}

func read(task *program.Task) (*outcome, error) {
	o := &outcome{input: task.Input(), sample: !task.Flags.IsSet("in"), other: task.Flags.String("compare")}
	framework := selfassessment.March2022()
	if o.sample && o.other != "" {
		return nil, errors.New("-compare: -in has to name the round that is compared")
	}
	area, day := task.Flags.String("area"), task.Flags.String("date")
	if o.sample && area == "" {
		area = sampleArea
	}
	if o.sample && day == "" {
		day = sampleDate
	}
	var date righthelp.Date
	if err := date.UnmarshalText([]byte(day)); err != nil {
		return nil, fmt.Errorf("-date: %w", err)
	}
	if edition := framework.Edition(); !date.IsZero() && !edition.Covers(date) {
		task.Notice("note: the edition used here (%s) is known to hold from %s to %s; on %s another one may have held",
			edition.Title, edition.InForce.From, edition.InForce.To, date)
	}
	var problems []error
	now, err := readRound(framework, task.Notice, task.ReadAs)
	problems = append(problems, err)
	if o.sample {
		o.other = earlier
	}
	var then selfassessment.Round
	if o.other != "" {
		then, err = readRound(framework, task.Notice, func(form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
			return o.readOther(task, form, each)
		})
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	now.Area, now.Date = area, date
	if o.now, err = framework.Assess(now); err != nil {
		return nil, fmt.Errorf("%s: %w", o.input, err)
	}
	if o.other == "" {
		return o, nil
	}
	if o.then, err = framework.Assess(then); err != nil {
		return nil, fmt.Errorf("%s: %w", o.other, err)
	}
	changes, err := selfassessment.Compare(o.then, o.now)
	if err != nil {
		return nil, err
	}
	o.changes = slices.Collect(changes)
	return o, nil
}

// readOther reads the table that the round is compared with.
func (o *outcome) readOther(task *program.Task, form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
	other := program.Sample{Name: o.other}
	if o.sample {
		other.Text = earlierCSV
	}
	return task.ReadOther(other, form, each)
}
