package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/urfave/cli/v3"
)

const (
	planName   = "Blackpool's improvement plan and the recommendations of its scrutiny committee, as reported on 21 September 2023"
	planDay    = "2023-09-21"
	planAuthor = "Blackpool Council, papers of the Children and Young People's Scrutiny Committee of 21 September 2023, in our own words"
)

func actionsCommand() program.Command {
	return program.Command{
		Name: "actions", Summary: "how the actions of a plan stand on a day: complete, on track, at risk, overdue, without a date, contradictory",
		Example: `
outcomes actions -template plan.xlsx
outcomes actions -in plan.csv -as-of 2023-09-21 -out plan.html
reads a table such as
  id,what,lead,due,position,position_on,says,done_on,stated,stated_as
  2.3,Audit of case files,Head of Quality,31 Oct 2023,Half of them are read,2023-07-31,under_way,,under_way,Ongoing
"due" may be a day, days of one month (13 – 14 Jul 2023), a month (Mar 2024) or anything else, such as TBC, which is no
date. With -compare an earlier report of the plan is read too, and what changed since is shown. "says" is what the position comes to as you read it, and "stated" what the plan's own status column says: complete,
under_way, at_risk or not_started. Lead is a role, not a person's name. -reported says of which day the plan's report is.`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    planForm(),
		Sample:  program.Sample{Name: planName, Text: planTable()},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question, as in " + planDay + ", which it is without -in and -as-of", OnlyOnce: true},
			&cli.StringFlag{Name: "reported", Usage: "the DATE of the report; without it that of the question, or " + planDay + " without -in", OnlyOnce: true},
			&cli.StringFlag{Name: "compare", Usage: "show what changed since an earlier report of the plan, in this FILE", OnlyOnce: true},
			&cli.StringFlag{Name: "compare-reported", Usage: "the DATE of that report", OnlyOnce: true},
		},
		Run: show(readPlan),
	}
}

func planForm() *sheet.Form {
	said := []string{"complete", "under_way", "at_risk", "not_started"}
	return &sheet.Form{Title: "Plan", Columns: []sheet.Column{
		{Name: "id", Help: "its own in the plan"},
		{Name: "what", Help: "what is to be done"},
		{Name: "lead", Help: "the role that leads, not a person's name", Optional: true},
		{Name: "due", Help: "by when, as the plan has it"},
		{Name: "position", Help: "where it stands, in words", Optional: true},
		{Name: "position_on", Help: "of which day that is", Optional: true},
		{Name: "says", Help: "what the position comes to; blank where it says nothing of that", Allowed: said, Optional: true},
		{Name: "done_on", Help: "the day on which it was done", Optional: true},
		{Name: "stated", Help: "what the plan's own status says; blank where it says nothing", Allowed: said, Optional: true},
		{Name: "stated_as", Help: "the same in its own words", Optional: true},
	}}
}

// planTable is the published plan as a table that the program reads.
func planTable() string {
	var table bytes.Buffer
	_ = sheet.WriteCSV(&table, columnNames(planForm()), func(yield func([]string) bool) {
		for published := range outcomes.BlackpoolImprovementPlanApril2023() {
			if !yield(planRow(published.Action())) {
				return
			}
		}
		for published := range outcomes.BlackpoolRecommendationsSeptember2023() {
			if !yield(planRow(published.Action())) {
				return
			}
		}
	})
	return table.String()
}

func columnNames(form *sheet.Form) (names []string) {
	for _, column := range form.Columns {
		names = append(names, column.Name)
	}
	return names
}

func planRow(action outcomes.Action) []string {
	return []string{
		action.ID, action.What, action.Lead, action.Due.Words, action.Position, action.PositionOn.String(), saidText(action.Says),
		action.DoneOn.String(), saidText(action.Stated), action.StatedAs,
	}
}

// saidText is blank where nothing is said.
func saidText(said outcomes.Said) string {
	if said == 0 {
		return ""
	}
	return said.String()
}

// plan is what actions shows.
type plan struct {
	*outcomes.Plan
	before  *outcomes.Plan // an earlier report of it, as of its own day; nil where there is none
	changes []outcomes.ActionChange
	input   string
	sample  bool
}

func readPlan(task *program.Task) (*plan, error) {
	p := &plan{input: task.Input(), sample: !task.Flags.IsSet("in")}
	asked, askedErr := asOf(task, planDay)
	reported, reportedErr := day(task, "reported", planDay)
	earlier, earlierErr := day(task, "compare-reported", "")
	other := task.Flags.String("compare")
	if (other == "") != earlier.IsZero() && earlierErr == nil {
		earlierErr = errors.New("-compare and -compare-reported: an earlier report has a file and a day")
	}
	if err := errors.Join(askedErr, reportedErr, earlierErr); err != nil {
		return nil, err
	}
	var nowErr, thenErr error
	p.Plan, nowErr = readReport(task, task.Read, reported, asked)
	if other != "" {
		p.before, thenErr = readReport(task, func(each func(sheet.Row) error) (*sheet.Table, error) {
			return task.ReadOther(program.Sample{Name: other}, *planForm(), each)
		}, earlier, earlier)
	}
	if err := errors.Join(nowErr, thenErr); err != nil {
		return nil, err
	}
	if p.before != nil {
		p.changes = slices.Collect(outcomes.ComparePlans(p.before, p.Plan))
	}
	return p, nil
}

// readReport reads a report of a day and judges it on a day.
func readReport(task *program.Task, read func(func(sheet.Row) error) (*sheet.Table, error), reported, asked righthelp.Date) (*outcomes.Plan, error) {
	stated := outcomes.PlanReport{On: reported}
	var rows []sheet.Row
	_, err := read(func(row sheet.Row) error {
		action, err := readAction(row)
		rows, stated.Actions = append(rows, row), append(stated.Actions, action)
		if due := action.Due; task.Flags.IsSet("in") && due.Period.IsZero() && strings.ContainsAny(due.Words, "0123456789") {
			task.Notice("%v", row.Problem("due", fmt.Errorf("%q is read as no date", due.Words)))
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	checked, err := outcomes.CheckPlan(stated, asked)
	if err != nil {
		return nil, planErrors(err, rows)
	}
	return checked, nil
}

// planErrors says where in the table, or in which flag, something is wrong with a plan.
func planErrors(err error, rows []sheet.Row) error {
	all := []error{err}
	if joined, many := err.(interface{ Unwrap() []error }); many {
		all = joined.Unwrap()
	}
	var problems []error
	for _, one := range all {
		var malformed *righthelp.MalformedError
		if errors.As(one, &malformed) && malformed.Field == "as_of" {
			problems = append(problems, named("-as-of", one))
			continue
		}
		problems = append(problems, located(one, func(field string) (sheet.Row, string) {
			number, column, _ := strings.Cut(strings.TrimPrefix(field, "actions["), "]")
			i, _ := strconv.Atoi(number)
			return rows[i], strings.TrimPrefix(column, ".")
		}))
	}
	return errors.Join(problems...)
}

func readAction(row sheet.Row) (outcomes.Action, error) {
	action := outcomes.Action{
		ID: row.Text("id"), What: row.Text("what"), Lead: row.Text("lead"), Due: outcomes.ReadDue(row.Text("due")),
		Position: row.Text("position"), StatedAs: row.Text("stated_as"),
	}
	var positionErr, doneErr, whatErr error
	action.PositionOn, positionErr = writtenDay(row, "position_on")
	action.DoneOn, doneErr = writtenDay(row, "done_on")
	if action.What == "" {
		whatErr = row.Problem("what", errors.New("it is blank; say what is to be done"))
	}
	return action, errors.Join(whatErr, positionErr, said(row, "says", &action.Says), doneErr, said(row, "stated", &action.Stated))
}

func said(row sheet.Row, column string, into *outcomes.Said) error {
	if row.Text(column) == "" {
		return nil
	}
	return row.Problem(column, into.UnmarshalText([]byte(row.Text(column))))
}

// planAnswer is the answer about a plan. Its names are a contract.
type planAnswer struct {
	AsOf    righthelp.Date      `json:"as_of"`
	On      righthelp.Date      `json:"on"`
	Input   string              `json:"input"`
	Counts  outcomes.PlanCounts `json:"counts"`
	Actions []actionJSON        `json:"actions"`
	Changes []changeJSON        `json:"changes"` // since an earlier report
}

type changeJSON struct {
	ID     string        `json:"id"`
	Before string        `json:"before"` // how it stood; empty where the earlier report does not have it
	After  string        `json:"after"`  // how it stands; empty where the later report does not have it
	Was    *outcomes.Due `json:"was,omitempty"`
	Is     *outcomes.Due `json:"is,omitempty"`
}

type actionJSON struct {
	outcomes.CheckedAction
	Finding righthelp.Finding `json:"finding"`
}

func (p *plan) answer() planAnswer {
	out := planAnswer{p.AsOf, p.On, p.input, p.Counts, []actionJSON{}, []changeJSON{}}
	for _, change := range p.changes {
		one := changeJSON{ID: change.ID}
		if change.Before != 0 {
			one.Before, one.Was = change.Before.String(), &change.Was
		}
		if change.After != 0 {
			one.After, one.Is = change.After.String(), &change.Is
		}
		out.Changes = append(out.Changes, one)
	}
	for action, finding := range p.explained {
		out.Actions = append(out.Actions, actionJSON{action, finding})
	}
	return out
}

// explained yields each action with why it stands as it does.
func (p *plan) explained(yield func(outcomes.CheckedAction, righthelp.Finding) bool) {
	findings := slices.Collect(p.Findings())
	i := 0
	for action := range p.Actions() {
		if !yield(action, findings[i]) {
			return
		}
		i++
	}
}

func (p *plan) csv(w io.Writer) error {
	columns := append(columnNames(planForm()), "due_by", "status", "days_overdue", "because")
	return sheet.WriteCSV(w, columns, func(yield func([]string) bool) {
		for action, finding := range p.explained {
			overdue := ""
			if action.DaysOverdue > 0 {
				overdue = strconv.Itoa(action.DaysOverdue)
			}
			if !yield(append(planRow(action.Action), action.Due.Period.To.String(), action.Status.String(), overdue, because(action, finding))) {
				return
			}
		}
	})
}

// because is a finding without the id that it begins with.
func because(action outcomes.CheckedAction, finding righthelp.Finding) string {
	return strings.TrimPrefix(finding.Because, action.ID+": ")
}
