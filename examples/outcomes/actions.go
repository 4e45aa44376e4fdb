package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
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
date. "says" is what the position comes to as you read it, and "stated" what the plan's own status column says: complete,
under_way, at_risk or not_started. Lead is a role, not a person's name. -reported says of which day the plan's report is.`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    planForm(),
		Sample:  program.Sample{Name: planName, Text: planTable()},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question, as in " + planDay + ", which it is without -in and -as-of", OnlyOnce: true},
			&cli.StringFlag{Name: "reported", Usage: "the DATE of the report; without it that of the question, or " + planDay + " without -in", OnlyOnce: true},
		},
		Run: runActions,
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
	input  string
	sample bool
}

func runActions(task *program.Task) error {
	p, err := readPlan(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, p.answer())
	case "csv":
		return p.csv(task)
	case "html":
		return p.page().HTML(task)
	}
	return p.text(task)
}

func readPlan(task *program.Task) (*plan, error) {
	asked, askedErr := asOf(task, planDay)
	reported, reportedErr := day(task, "reported", planDay)
	var stated outcomes.PlanReport
	stated.On = reported
	var rows []sheet.Row
	_, err := task.Read(func(row sheet.Row) error {
		action, err := readAction(row)
		rows = append(rows, row)
		stated.Actions = append(stated.Actions, action)
		if due := action.Due; task.Flags.IsSet("in") && due.Period.IsZero() && strings.ContainsAny(due.Words, "0123456789") {
			task.Notice("%s: %s, column due: %q is read as no date", task.Input(), row.Place(), due.Words)
		}
		return err
	})
	if err := errors.Join(askedErr, reportedErr, err); err != nil {
		return nil, err
	}
	checked, err := outcomes.CheckPlan(stated, asked)
	if err != nil {
		return nil, planErrors(err, rows)
	}
	return &plan{checked, task.Input(), !task.Flags.IsSet("in")}, nil
}

// planErrors says where in the table, or in which flag, something is wrong with a plan.
func planErrors(err error, rows []sheet.Row) error {
	var problems []error
	for _, one := range err.(interface{ Unwrap() []error }).Unwrap() { // the library joins what is wrong
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
}

type actionJSON struct {
	outcomes.CheckedAction
	Finding righthelp.Finding `json:"finding"`
}

func (p *plan) answer() planAnswer {
	out := planAnswer{p.AsOf, p.On, p.input, p.Counts, []actionJSON{}}
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

// actionWords tell how an action stands.
func actionWords(status outcomes.ActionStatus) string {
	switch status {
	case outcomes.ActionNoDate:
		return "no date"
	case outcomes.ActionNotStarted:
		return "not started"
	case outcomes.ActionNotReported:
		return "nothing reported"
	case outcomes.ActionOnTrack:
		return "on track"
	case outcomes.ActionAtRisk:
		return "at risk"
	}
	return status.String()
}

// urgency is the order in which somebody would look at the statuses.
var urgency = []outcomes.ActionStatus{
	outcomes.ActionContradictory, outcomes.ActionOverdue, outcomes.ActionAtRisk, outcomes.ActionNoDate,
	outcomes.ActionNotReported, outcomes.ActionNotStarted, outcomes.ActionOnTrack, outcomes.ActionComplete,
}

func (p *plan) count(status outcomes.ActionStatus, lead string) (n int) {
	for action := range p.Actions() {
		if action.Status == status && (lead == "" || leads(action) == lead) {
			n++
		}
	}
	return n
}

// leads is the role that leads.
func leads(action outcomes.CheckedAction) string { return cmp.Or(action.Lead, "(nobody named)") }

func (p *plan) lede() string {
	var parts []string
	for _, status := range urgency {
		if n := p.count(status, ""); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, actionWords(status)))
		}
	}
	return fmt.Sprintf("Of %s on %s: %s.", many(p.Counts.Of, "action"), plain(p.AsOf), strings.Join(parts, ", "))
}

// countTable counts the actions by their status.
func (p *plan) countTable() report.Table {
	table := report.Table{Caption: "Actions by how they stand", Columns: []report.Column{{Name: "Status"}, {Name: "Actions", Number: true}}}
	for _, status := range urgency {
		table.Rows = append(table.Rows, []string{actionWords(status), strconv.Itoa(p.count(status, ""))})
	}
	return table
}

// actionTable lists the actions of some statuses: what is longest overdue first, and otherwise in the order of the plan.
func (p *plan) actionTable(caption string, statuses ...outcomes.ActionStatus) report.Table {
	table := report.Table{Caption: caption, Columns: []report.Column{
		{Name: "Action"}, {Name: "What"}, {Name: "Lead"}, {Name: "Due"}, {Name: "Status"}, {Name: "Where it stands"},
	}}
	for _, status := range statuses {
		var of []outcomes.CheckedAction
		why := map[string]string{}
		for action, finding := range p.explained {
			if action.Status == status {
				of = append(of, action)
				why[action.ID] = stands(action, finding)
			}
		}
		slices.SortStableFunc(of, func(a, b outcomes.CheckedAction) int { return cmp.Compare(b.DaysOverdue, a.DaysOverdue) })
		for _, action := range of {
			table.Rows = append(table.Rows, []string{
				p.short(action.ID), action.What, cmp.Or(action.Lead, none), cmp.Or(action.Due.Words, none), actionWords(status), why[action.ID],
			})
		}
	}
	return table
}

// stands tells what a reader of the list wants to know beside the status.
func stands(action outcomes.CheckedAction, finding righthelp.Finding) string {
	var parts []string
	switch {
	case action.DaysOverdue > 0:
		parts = append(parts, many(action.DaysOverdue, "day")+" overdue.")
	case action.Status == outcomes.ActionContradictory:
		parts = append(parts, capital(because(action, finding))+".")
	}
	if action.Position != "" {
		parts = append(parts, action.Position)
	}
	return cmp.Or(strings.Join(parts, " "), none)
}

// short leaves out the catalogue of a published action.
func (p *plan) short(id string) string {
	if !p.sample {
		return id
	}
	return strings.Replace(strings.TrimPrefix(strings.TrimPrefix(id, "blackpool.cscip.action."), "blackpool.workplan."), "recommendation.", "rec. ", 1)
}

// leadTable counts by the roles that lead, those with most to look at first.
func (p *plan) leadTable() report.Table {
	table := report.Table{Caption: "Actions by the role that leads", Columns: []report.Column{{Name: "Lead"}, {Name: "all", Number: true}}}
	for _, status := range urgency {
		table.Columns = append(table.Columns, report.Column{Name: actionWords(status), Number: true})
	}
	var roles []string
	for action := range p.Actions() {
		if !slices.Contains(roles, leads(action)) {
			roles = append(roles, leads(action))
		}
	}
	pressing := func(role string) (n int) {
		for _, status := range urgency[:3] {
			n += p.count(status, role)
		}
		return n
	}
	slices.SortStableFunc(roles, func(a, b string) int { return cmp.Compare(pressing(b), pressing(a)) })
	for _, role := range roles {
		row, all := []string{role, ""}, 0
		for _, status := range urgency {
			n := p.count(status, role)
			all += n
			row = append(row, strconv.Itoa(n))
		}
		row[1] = strconv.Itoa(all)
		table.Rows = append(table.Rows, row)
	}
	return table
}

var planMethod = []string{
	"The status is worked out from what the report says, in this order: contradictory (it says what cannot be so together, such as something done after the report that says so), complete, overdue (its last day is past and nothing says that it is complete), at risk, no date, not started, on track, and nothing reported.",
	"What is due in a month or a year is in time until its last day. The status that a plan states and the one worked out here can differ; a person decides which is right.",
}

func (p *plan) text(w io.Writer) error {
	fmt.Fprintf(w, "The plan on %s, from %s\n%s\n\n", plain(p.AsOf), p.input, report.Wrapped(p.lede()))
	for _, table := range []report.Table{
		p.countTable(), p.actionTable("What to look at", urgency[:3]...), p.actionTable("Without a date", outcomes.ActionNoDate),
	} {
		if len(table.Rows) == 0 {
			continue
		}
		if err := table.Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	_, err := fmt.Fprintf(w, "%s\nAll actions: -format html, csv or json.\n", report.Wrapped(planMethod[0]))
	return err
}

func (p *plan) page() report.Page {
	source := p.input
	if p.sample {
		source = planAuthor
	}
	counts := report.Chart{
		Title: "How the actions stand", Unit: "actions", Source: source + "; as of " + plain(p.AsOf),
		Description: "How many actions have each status, what to look at first at the top.", Series: []report.Series{{Name: "actions"}},
	}
	for _, status := range urgency {
		counts.Labels = append(counts.Labels, actionWords(status))
		counts.Series[0].Values = append(counts.Series[0].Values, strconv.Itoa(p.count(status, "")))
	}
	page := report.Page{
		Title: "The actions of a plan", Lede: p.lede(), Source: source, Date: fmt.Sprintf("as of %s, reported on %s", plain(p.AsOf), plain(p.On)),
		Sections: []report.Section{{Title: "At a glance", Charts: []report.Chart{counts}}},
		Method:   planMethod, Style: pageStyle + planStyle,
	}
	for _, section := range []report.Section{
		{Title: "What to look at", Tables: []report.Table{p.actionTable("Contradictory, overdue or at risk", urgency[:3]...)}},
		{Title: "Who leads", Tables: []report.Table{p.leadTable()}},
		{Title: "Without a date", Tables: []report.Table{p.actionTable("No day is given by which these are to be done", outcomes.ActionNoDate)}},
		{Title: "Not due yet", Tables: []report.Table{p.actionTable("On track, not started, or nothing reported", urgency[4:7]...)}},
		{Title: "Complete", Tables: []report.Table{p.actionTable("Complete", outcomes.ActionComplete)}},
	} {
		if len(section.Tables[0].Rows) > 0 {
			page.Sections = append(page.Sections, section)
		}
	}
	return page
}

const planStyle = `tbody th { min-width: 0; white-space: nowrap }
td:not(.number) { min-width: 7rem }
`
