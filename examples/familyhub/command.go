package main

import (
	"cmp"
	_ "embed"
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/urfave/cli/v3"
)

// The town is made up; data/README.md says so too.
var (
	//go:embed data/september_2024.csv
	laterCSV string
	//go:embed data/september_2023.csv
	earlierCSV string
	//go:embed data/network.json
	networkJSON string
)

const (
	sampleName    = "an illustrative town of three hubs, made up"
	sampleDate    = "2024-09-30"
	sampleEarlier = "September 2023"
)

func command() program.Command {
	return program.Command{
		Name:    "familyhub",
		Summary: "how mature a family hub network is, what its services cover, and what is left to do",
		Example: `
go run ./examples/familyhub                          a made-up town, with the year before
go run ./examples/familyhub -out report.html         the same as a report
go run ./examples/familyhub -template form.xlsx      the form to fill in: 124 statements of the model, 179 of services
go run ./examples/familyhub -in form.xlsx -as-of 2024-09-30 -compare last-year.csv -out report.html
reads a table with the columns id, status, evidence and perhaps reason, such as
  fhmf.1.2.basic.3,met,"line open from 9 to 5, 1,200 calls a year",
where the status is met, not_met, not_applicable (then the reason says why), not_assessed or blank. Out comes where each
criterion and each service stands, and every gap. As CSV or .xlsx the answer is the list of statements with room for an owner
and a date; it can be read again.
go run ./examples/familyhub -network town.json       what the description of a network shows and lacks
go run ./examples/familyhub -network town.json -to-hsds -out town-hsds.json
go run ./examples/familyhub -from-hsds feed.json -out town.json`,
		Formats: []string{"text", "json", "csv", "xlsx", "html"},
		Form:    blankForm(familyhub.August2022()),
		Sample:  program.Sample{Name: sampleName, Text: laterCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the day of the answers, as in " + sampleDate + "; the time to the programme's deadline is counted from it"},
			&cli.StringFlag{Name: "compare", Usage: "say what changed since the answers in this FILE; needs -in"},
			&cli.StringFlag{Name: "network", Usage: "check the description of a network in this FILE, JSON; without -in it alone"},
			&cli.BoolFlag{Name: "to-hsds", Usage: "write the network (-network, or the made-up one) as Open Referral UK JSON (HSDS-UK 3.0), and do nothing else"},
			&cli.StringFlag{Name: "from-hsds", Usage: "read Open Referral UK JSON (HSDS-UK 3.0) from this FILE, write it as the description of a network, and do nothing else"},
		},
		Run: run,
	}
}

func run(task *program.Task) error {
	if task.Flags.Bool("to-hsds") || task.Flags.IsSet("from-hsds") {
		return interchange(task)
	}
	o, err := read(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, o.answer())
	case "csv":
		columns, rows := o.rows()
		return sheet.WriteCSV(task, columns, rows)
	case "xlsx":
		columns, rows := o.rows()
		return sheet.WriteWorkbook(task, "Actions", columns, rows)
	case "html":
		return o.page().HTML(task)
	}
	return o.text(task)
}

// outcome is what the program shows.
type outcome struct {
	framework familyhub.Framework
	input     string
	sample    bool
	alone     bool // nothing but the description of a network was given
	asOf      righthelp.Date
	now       answers
	then      *answers // nil where nothing is compared
	other     string   // what the answers are compared with
	directory *familyhub.Directory
}

// answers are those of one time, with what they come to.
type answers struct {
	assessment familyhub.Assessment
	coverage   familyhub.Coverage
}

func read(task *program.Task) (*outcome, error) {
	o := &outcome{framework: familyhub.August2022(), input: task.Input(), sample: !task.Flags.IsSet("in"), other: task.Flags.String("compare")}
	if o.sample && o.other != "" {
		return nil, errors.New("-compare: -in has to name the answers that are compared")
	}
	o.alone = o.sample && task.Flags.IsSet("network")
	day := task.Flags.String("as-of")
	if o.sample && !o.alone {
		day, o.other = cmp.Or(day, sampleDate), sampleEarlier
	}
	if err := o.asOf.UnmarshalText([]byte(day)); err != nil {
		return nil, fmt.Errorf("-as-of: %w", err)
	}
	if edition := o.framework.Edition(); !o.asOf.IsZero() && !edition.Covers(o.asOf) {
		task.Notice("note: the edition used here (%s) is known to hold from %s to %s; on %s another one may have held",
			edition.Title, edition.InForce.From, edition.InForce.To, o.asOf)
	}
	if o.alone {
		o.input = task.Flags.String("network")
		directory, err := readNetwork(task, o.framework)
		o.directory = directory
		return o, err
	}
	now, err := o.readAnswers(task.ReadAs)
	problems := []error{err}
	o.now = now
	if o.other != "" {
		then, err := o.readAnswers(func(form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
			return o.readOther(task, form, each)
		})
		problems = append(problems, err)
		o.then = &then
	}
	if o.sample || task.Flags.IsSet("network") {
		o.directory, err = readNetwork(task, o.framework)
		problems = append(problems, err)
	}
	return o, errors.Join(problems...)
}

// readOther reads the table that the answers are compared with.
func (o *outcome) readOther(task *program.Task, form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
	other := program.Sample{Name: o.other}
	if o.sample {
		other.Text = earlierCSV
	}
	return task.ReadOther(other, form, each)
}

// networkFindings are those of the network's description; none where there is no description.
func (o *outcome) networkFindings() []righthelp.Finding {
	if o.directory == nil {
		return nil
	}
	return slices.Collect(o.directory.Findings())
}
