package main

import (
	"fmt"
	"iter"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/familyhub"
)

var levelWords = map[familyhub.Level]string{
	familyhub.LevelUnknown: "Unknown", familyhub.BelowBasic: "Below basic", familyhub.Basic: "Basic",
	familyhub.ProgrammeMinimum: "Programme minimum", familyhub.Developed: "Developed",
}

var reachWords = map[righthelp.Reach]string{
	righthelp.ReachUnknown: "Unknown", righthelp.ReachNotMet: "Not met", righthelp.ReachMet: "Met",
	righthelp.ExpectedElsewhere: "Elsewhere", righthelp.NoOption: "No option",
}

var statusWords = map[righthelp.Status]string{
	righthelp.NotAssessed: "Not said, or for people", righthelp.Met: "Yes", righthelp.NotMet: "No", righthelp.NotApplicable: "Does not apply",
}

var answerWords = map[righthelp.Status]string{
	righthelp.NotAssessed: "unanswered", righthelp.Met: "met", righthelp.NotMet: "not met", righthelp.NotApplicable: "does not apply",
}

func (o *outcome) text(task *program.Task) error {
	if o.alone {
		fmt.Fprintf(task, "%s\n\n", report.Wrapped(o.input+": "+o.networkVerdict()))
		return write(task, o.networkLooks(), o.networkHas())
	}
	fmt.Fprintf(task, "%s\n%s\n\n", o.input, report.Wrapped(o.verdict()))
	tables := []report.Table{o.criteriaTable(), o.servicesTable(), o.gapTable(), o.openTable()}
	if o.then != nil {
		tables = append(tables, o.changeTable())
	}
	if o.directory != nil {
		tables = append(tables, o.networkLooks())
	}
	return write(task, tables...)
}

func write(task *program.Task, tables ...report.Table) error {
	for _, table := range tables {
		if len(table.Rows) == 0 {
			fmt.Fprintf(task, "%s: none.\n\n", table.Caption)
			continue
		}
		if err := table.Text(task); err != nil {
			return err
		}
		fmt.Fprintln(task)
	}
	return nil
}

// verdict is the answer in a few sentences.
func (o *outcome) verdict() string {
	network, all := o.now.assessment.Network(), o.now.coverage.Network()
	sentences := []string{}
	switch network.Reaches(familyhub.ProgrammeMinimum) {
	case righthelp.Met:
		sentences = append(sentences, "The model is at the programme minimum: every basic statement and every minimum statement of the developed model is met.")
	case righthelp.NotMet:
		expected := network.Basic.Plus(network.Minimum)
		sentences = append(sentences, fmt.Sprintf("The model is not at the programme minimum: %d of the %d statements that everybody is to meet are not met, and %d are unanswered.",
			expected.Of-expected.Met-expected.Unknown, expected.Of, expected.Unknown))
	default:
		sentences = append(sentences, fmt.Sprintf("Whether the model is at the programme minimum is unknown: %d of the statements that everybody is to meet are unanswered.",
			network.Basic.Unknown+network.Minimum.Unknown))
	}
	at := 0
	for result := range o.now.assessment.Criteria() {
		if result.Reaches(familyhub.ProgrammeMinimum) == righthelp.Met {
			at++
		}
	}
	sentences = append(sentences, fmt.Sprintf("%d of its 20 criteria are there or beyond.", at))
	sentences = append(sentences, fmt.Sprintf("Of the %d minimum expectations of services %d are met and %d unanswered.", all.Minimum.Of, all.Minimum.Met, all.Minimum.Unknown))
	for _, timing := range o.timing() {
		if timing.Milestone == familyhub.MinimumExpectations {
			sentences = append(sentences, deadline(timing))
		}
	}
	return strings.Join(sentences, " ")
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// deadline says how long it is until the minimum is due.
func deadline(timing familyhub.Timing) string {
	switch {
	case timing.Passed():
		return fmt.Sprintf("The programme asks for the minimum by March 2025; that was %s before %s.", plural(-timing.DaysLast, "day"), timing.On)
	case timing.Months == 0:
		return fmt.Sprintf("The programme asks for the minimum by March 2025: at most %s from %s.", plural(timing.DaysLast, "day"), timing.On)
	}
	return fmt.Sprintf("The programme asks for the minimum by March 2025: at most %s from %s.", plural(timing.Months, "month"), timing.On)
}

func (o *outcome) criteriaTable() report.Table {
	table := report.Table{Caption: "The model: levels and statements met", Columns: []report.Column{
		{Name: "criterion"}, {Name: "level"}, {Name: "basic"}, {Name: "minimum"}, {Name: "go further"},
	}}
	for result := range o.now.assessment.Criteria() {
		table.Rows = append(table.Rows, []string{o.title(result.Part), level(result.Standing), met(result.Basic), met(result.Minimum), met(result.Further)})
	}
	for result := range o.now.assessment.Areas() {
		table.Rows = append(table.Rows, []string{"Area: " + o.title(result.Part), level(result.Standing), met(result.Basic), met(result.Minimum), met(result.Further)})
	}
	network := o.now.assessment.Network()
	table.Rows = append(table.Rows, []string{"The network", level(network.Standing), met(network.Basic), met(network.Minimum), met(network.Further)})
	return table
}

// level names a level; one that is unknown with what it can still be.
func level(standing familyhub.Standing) string {
	if standing.Level == familyhub.LevelUnknown && standing.Lowest < standing.Highest {
		return "Unknown: " + strings.ToLower(levelWords[standing.Lowest]) + " to " + strings.ToLower(levelWords[standing.Highest])
	}
	return levelWords[standing.Level]
}

func met(c righthelp.Count) string {
	text := fmt.Sprintf("%d of %d", c.Met, c.Of)
	if c.Of == 0 {
		text = "none asked"
	}
	if c.Unknown > 0 {
		text += fmt.Sprintf(", %d open", c.Unknown)
	}
	return text
}

// title names a part of either catalogue with its number.
func (o *outcome) title(id righthelp.RuleID) string {
	for _, rules := range []iter.Seq2[righthelp.RuleID, string]{o.modelTitles, o.serviceTitles} {
		for known, title := range rules {
			if known == id {
				return title
			}
		}
	}
	return "The network"
}

func (o *outcome) modelTitles(yield func(righthelp.RuleID, string) bool) {
	for area := range o.framework.Areas() {
		if !yield(area.ID, area.Title) {
			return
		}
	}
	for key := range o.framework.KeyCriteria() {
		if !yield(key.ID, "Key criterion "+number(key.ID)+" "+key.Title) {
			return
		}
	}
	for criterion := range o.framework.Criteria() {
		if !yield(criterion.ID, number(criterion.ID)+" "+criterion.Title) {
			return
		}
	}
}

func (o *outcome) serviceTitles(yield func(righthelp.RuleID, string) bool) {
	for service := range o.framework.Services() {
		if !yield(service.ID, number(service.ID)+" "+service.Title) {
			return
		}
	}
}

func (o *outcome) servicesTable() report.Table {
	table := report.Table{Caption: "The services: the minimum, and what goes further", Columns: []report.Column{
		{Name: "service"}, {Name: "face to face"}, {Name: "elsewhere in the network"}, {Name: "virtual"}, {Name: "go further"},
	}}
	for row := range o.now.coverage.Services() {
		table.Rows = append(table.Rows, []string{
			o.title(row.Service), extent(row.Cells.FaceToFace.Minimum), extent(row.Cells.Network.Minimum), extent(row.Cells.Virtual.Minimum), met(row.Further.Count),
		})
	}
	all := o.now.coverage.Network()
	table.Rows = append(table.Rows, []string{
		"All services", extent(all.Cells.FaceToFace.Minimum), extent(all.Cells.Network.Minimum), extent(all.Cells.Virtual.Minimum), met(all.Further.Count),
	})
	return table
}

func extent(e righthelp.Extent) string {
	if e.Of == 0 {
		return reachWords[e.Reach]
	}
	return reachWords[e.Reach] + ", " + met(e.Count)
}

// gapTable lists what everybody is to meet and is not met here.
func (o *outcome) gapTable() report.Table {
	return o.statementTable("Not met, and expected of everybody", righthelp.NotMet)
}

func (o *outcome) openTable() report.Table {
	return o.statementTable("Unanswered, and expected of everybody", righthelp.NotAssessed)
}

func (o *outcome) statementTable(caption string, status righthelp.Status) report.Table {
	table := report.Table{Caption: caption, Columns: []report.Column{{Name: "id"}, {Name: "where"}, {Name: "what"}, {Name: "what is said of it"}}}
	for line := range lines(o.framework) {
		if said := o.said(line.rule.ID); line.minimum && said.Status == status {
			table.Rows = append(table.Rows, []string{string(line.rule.ID), line.part, line.rule.Title, said.Evidence})
		}
	}
	return table
}

func (o *outcome) changeTable() report.Table {
	table := report.Table{Caption: "What changed since " + o.other, Columns: []report.Column{{Name: "what"}, {Name: "before"}, {Name: "now"}}}
	changes := o.changes()
	for _, change := range changes.Levels {
		table.Rows = append(table.Rows, []string{o.title(change.Part), level(change.Before), level(change.After)})
	}
	for _, change := range changes.Cells {
		if change.Before.Minimum != change.After.Minimum && change.Access == 0 {
			table.Rows = append(table.Rows, []string{"Service minimum: " + o.title(change.Service), extent(change.Before.Minimum), extent(change.After.Minimum)})
		}
	}
	for _, change := range changes.Statements {
		table.Rows = append(table.Rows, []string{string(change.Statement) + " " + o.statementTitle(change.Statement), answerWords[change.Before], answerWords[change.After]})
	}
	return table
}

func (o *outcome) statementTitle(id righthelp.RuleID) string {
	if statement, found := o.framework.Statement(id); found {
		return statement.Title
	}
	statement, _ := o.framework.ServiceStatement(id)
	return statement.Title
}

// networkVerdict says what the description of a network comes to.
func (o *outcome) networkVerdict() string {
	counts := map[righthelp.Status]int{}
	for _, finding := range o.networkFindings() {
		counts[finding.Status]++
	}
	return fmt.Sprintf("%s has %d sites and %d services. Of what its description can show %d points are there, %d are not, and %d are for people to judge or not said.",
		o.directory.Network().Name, len(o.directory.Network().Sites), len(o.directory.Network().Services),
		counts[righthelp.Met], counts[righthelp.NotMet], counts[righthelp.NotAssessed])
}

// networkTable lists findings with these statuses.
func (o *outcome) networkTable(caption string, statuses ...righthelp.Status) report.Table {
	table := report.Table{Caption: caption, Columns: []report.Column{{Name: "rule"}, {Name: "there"}, {Name: "why"}}}
	for _, status := range statuses {
		for _, finding := range o.networkFindings() {
			if finding.Status == status {
				table.Rows = append(table.Rows, []string{string(finding.Rule), statusWords[status], finding.Because})
			}
		}
	}
	return table
}

// networkLooks lists what somebody should look at, and networkHas what is there.
func (o *outcome) networkLooks() report.Table {
	return o.networkTable("The network as it is described: what is not there, and what people judge", righthelp.NotMet, righthelp.NotAssessed)
}

func (o *outcome) networkHas() report.Table {
	return o.networkTable("The network as it is described: what is there", righthelp.Met)
}
