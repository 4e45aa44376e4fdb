package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/urfave/cli/v3"
)

// The area is made up; data/README.md says so too.
//
//go:embed data/milestones.csv
var milestonesCSV string

// sampleDay is the day on which the made-up area is asked about.
const sampleDay = "2023-05-31"

func programmeCommand() program.Command {
	return program.Command{
		Name: "programme", Summary: "the milestones of the programme of 2022 to 2025 on a day: what is due, late and next",
		Example: `
startforlife programme -as-of 2023-05-31
startforlife programme -template milestones.csv
startforlife programme -in milestones.csv -as-of 2023-05-31 -out milestones.html
reads what was met from a table with the columns milestone and on. A blank day is a milestone that is not met.`,
		Formats: []string{"text", "json", "html"},
		Form:    milestoneForm(),
		Sample:  program.Sample{Name: "an illustrative area, made up", Text: milestonesCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question, as in " + sampleDay + ", which it is without -in and -as-of", OnlyOnce: true},
		},
		Run: func(task *program.Task) error {
			shown, err := readProgramme(task)
			if err != nil {
				return err
			}
			switch task.Format {
			case "json":
				return report.JSON(task, shown.answer())
			case "html":
				return shown.page().HTML(task)
			}
			return shown.text(task)
		},
	}
}

func milestoneForm() *sheet.Form {
	form := &sheet.Form{Title: "Milestones", Columns: []sheet.Column{
		{Name: "milestone"},
		{Name: "title", Optional: true},
		{Name: "by", Optional: true},
		{Name: "on", Help: "the day on which it was met, as in 2023-04-12; blank where it is not"},
	}}
	for milestone := range startforlife.August2022().Milestones() {
		form.Rows = append(form.Rows, []string{string(milestone.ID), milestone.Title, milestone.To().String()})
	}
	return form
}

// programme is how an area stands with the milestones.
type programme struct {
	startforlife.ProgrammePlan
	input  string
	sample bool
	asOf   righthelp.Date
}

func readProgramme(task *program.Task) (*programme, error) {
	p := &programme{input: task.Input(), sample: !task.Flags.IsSet("in")}
	day := task.Flags.String("as-of")
	if day == "" && p.sample {
		day = sampleDay
	}
	var problems []error
	if day == "" {
		problems = append(problems, errors.New("-as-of: say for which day the question is"))
	}
	problems = append(problems, named("-as-of", p.asOf.UnmarshalText([]byte(day))))
	var done []startforlife.MilestoneDone
	rows := map[string]string{} // where each of them stands among the rows
	n := 0
	table, err := task.Read(func(row sheet.Row) error {
		entry := startforlife.MilestoneDone{Milestone: righthelp.RuleID(row.Text("milestone"))}
		err := row.Problem("on", entry.On.UnmarshalText([]byte(row.Text("on"))))
		if row.Text("on") != "" {
			rows[fmt.Sprintf("done[%d]", len(done))] = fmt.Sprintf("done[%d]", n)
			done = append(done, entry)
		}
		n++
		return err
	})
	if err := errors.Join(append(problems, err)...); err != nil {
		return nil, err
	}
	if p.sample { // on an earlier day the made-up area had met less
		done = slices.DeleteFunc(done, func(entry startforlife.MilestoneDone) bool { return entry.On.After(p.asOf) })
	}
	p.ProgrammePlan, err = startforlife.August2022().Programme(p.asOf, done)
	if err != nil {
		return nil, table.Locate(renamed(err, func(field string) string {
			entry, rest, _ := strings.Cut(field, ".")
			return rows[entry] + "." + rest
		}), "done")
	}
	return p, nil
}

// programmeAnswer is the answer about the milestones. Its names are a contract.
type programmeAnswer struct {
	Illustrative bool                          `json:"illustrative,omitempty"`
	Edition      string                        `json:"edition"`
	AsOf         righthelp.Date                `json:"as_of"`
	Milestones   []startforlife.MilestoneState `json:"milestones"`
	Due          []righthelp.RuleID            `json:"due"`
	Late         []righthelp.RuleID            `json:"late"`
	Next         righthelp.RuleID              `json:"next,omitempty"`
}

func (p *programme) answer() programmeAnswer {
	next, _ := p.Next()
	out := programmeAnswer{
		p.sample, startforlife.August2022().Edition().ID, p.asOf, slices.Collect(p.States()), []righthelp.RuleID{}, []righthelp.RuleID{}, next.ID,
	}
	for step := range p.Due() {
		out.Due = append(out.Due, step.ID)
	}
	for step := range p.Late() {
		out.Late = append(out.Late, step.ID)
	}
	return out
}

func milestoneWords(status startforlife.MilestoneStatus) string {
	switch status {
	case startforlife.MilestoneAhead:
		return "ahead"
	case startforlife.MilestoneDue:
		return "due now"
	case startforlife.MilestoneLate:
		return "not recorded, late"
	case startforlife.MilestoneMet:
		return "met"
	case startforlife.MilestoneMetLate:
		return "met, late"
	}
	return "not recorded, no date given"
}

func (p *programme) lede() string {
	var late, due []string
	for step := range p.Late() {
		late = append(late, step.Title)
	}
	for step := range p.Due() {
		due = append(due, step.Title)
	}
	text := "Nothing is late."
	if late != nil {
		text = fmt.Sprintf("Late: %s.", strings.Join(late, "; "))
	}
	if due != nil {
		text += fmt.Sprintf(" Due now: %s.", strings.Join(due, "; "))
	}
	if next, found := p.Next(); found {
		text += fmt.Sprintf(" Next to be met: %s, by %s.", next.Title, plain(next.To))
	}
	return text
}

func (p *programme) table() report.Table {
	table := report.Table{Caption: "Milestones of the Family Hubs and Start for Life programme", Columns: []report.Column{
		{Name: "Milestone"}, {Name: "From"}, {Name: "By"}, {Name: "How it stands"}, {Name: "Met on"},
	}}
	for step := range p.States() {
		table.Rows = append(table.Rows, []string{step.Title, plain(step.From), plain(step.To), milestoneWords(step.Status), plain(step.DoneOn)})
	}
	return table
}

// asks says what each milestone is.
func asks() report.Table {
	table := report.Table{Caption: "What each milestone is, and its rule", Columns: []report.Column{{Name: "Milestone"}, {Name: "What the guide says"}, {Name: "Rule"}}}
	for milestone := range startforlife.August2022().Milestones() {
		table.Rows = append(table.Rows, []string{milestone.Title, milestone.Text, string(milestone.ID)})
	}
	return table
}

const programmeMethod = "The milestones are those of the programme guide of August 2022. A month without a day is read as that month to its end. What is not recorded may have been met all the same."

func (p *programme) text(w io.Writer) error {
	fmt.Fprintf(w, "The programme as of %s, from %s\n%s\n\n", plain(p.asOf), p.input, report.Wrapped(p.lede()))
	if err := p.table().Text(w); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s\n", report.Wrapped(programmeMethod))
	return err
}

func (p *programme) page() report.Page {
	return report.Page{
		Title: "The milestones of the programme", Lede: p.lede(), Source: p.input, Date: plain(p.asOf),
		Sections: []report.Section{{Title: "How each stands", Tables: []report.Table{p.table()}}, {Title: "What each is", Tables: []report.Table{asks()}}},
		Method:   []string{programmeMethod},
		Style:    tableStyle,
	}
}
