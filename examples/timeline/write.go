package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// answerJSON is the answer as JSON; its names are part of the contract.
type answerJSON struct {
	Reference string              `json:"reference"`
	AsOf      righthelp.Date      `json:"as_of"`
	Timetable timetableJSON       `json:"timetable"`
	Episodes  int                 `json:"episodes"`
	Opened    righthelp.Date      `json:"opened,omitzero"`
	Ended     righthelp.Date      `json:"ended,omitzero"`
	Step      earlyhelp.Step      `json:"step,omitzero"`
	Declined  bool                `json:"declined"`
	Where     string              `json:"where"`
	Clocks    []clockJSON         `json:"clocks"`
	Findings  []righthelp.Finding `json:"findings"`
}

type timetableJSON struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	KnownToHold bool   `json:"known_to_hold"`
}

type clockJSON struct {
	Rule     righthelp.RuleID     `json:"rule"`
	Step     earlyhelp.EventKind  `json:"step"`
	After    earlyhelp.EventKind  `json:"after"`
	Episode  int                  `json:"episode"`
	State    earlyhelp.ClockState `json:"state"`
	Started  righthelp.Date       `json:"started,omitzero"`
	From     righthelp.Date       `json:"from,omitzero"`
	To       righthelp.Date       `json:"to,omitzero"`
	Ended    righthelp.Date       `json:"ended,omitzero"`
	Late     int                  `json:"late,omitzero"`
	LateUnit string               `json:"late_unit,omitzero"`
}

func (a answer) writeJSON(w io.Writer) error {
	p, edition := a.progress, a.timetable.Edition()
	out := answerJSON{
		Reference: a.reference, AsOf: a.asOf, Timetable: timetableJSON{edition.ID, a.timetable.Name(), edition.Covers(a.asOf)},
		Episodes: p.Episodes, Opened: p.Opened, Ended: p.Ended, Step: p.Step, Declined: p.Declined, Where: a.where(),
		Clocks: []clockJSON{}, Findings: slices.Collect(p.Findings()),
	}
	for _, clock := range p.Clocks {
		line := clockJSON{
			Rule: clock.Limit.Rule, Step: clock.Limit.Step, After: clock.Limit.After, Episode: clock.Episode, State: clock.State,
			Started: clock.Started, From: clock.From, To: clock.To, Ended: clock.Ended, Late: clock.Late,
		}
		if clock.Late > 0 {
			line.LateUnit = lateUnit(clock) + "s"
		}
		out.Clocks = append(out.Clocks, line)
	}
	return report.JSON(w, out)
}

func (a answer) writeText(w io.Writer) error {
	fmt.Fprintf(w, "%s\nTimetable: %s. As of %s.\n%s\n\n", a.title(), a.timetable.Name(), plain(a.asOf), a.where())
	for _, table := range []report.Table{a.deadlines(), a.events()} {
		if err := table.Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	for _, sentence := range a.agreement() {
		fmt.Fprintln(w, sentence)
	}
	_, err := io.WriteString(w, wrapped(method[0]))
	return err
}

// wrapped breaks a sentence into lines for a terminal.
func wrapped(sentence string) (lines string) {
	for line := range strings.SplitSeq(text.WrapSoft(sentence, 100), "\n") {
		lines += strings.TrimRight(line, " ") + "\n"
	}
	return lines
}

func (a answer) title() string {
	if a.reference == "" {
		return "Early help episode"
	}
	return "Early help episode " + a.reference
}

// deadlines are the clocks as a table.
func (a answer) deadlines() report.Table {
	table := report.Table{Caption: "Steps with a time limit", Columns: []report.Column{
		{Name: "Step"}, {Name: "How it stands"}, {Name: "Counted from"}, {Name: "Due from"}, {Name: "Due by"}, {Name: "Done or stopped"},
	}}
	for _, clock := range a.progress.Clocks {
		from := start(clock.Limit)
		if !clock.Started.IsZero() {
			from = plain(clock.Started)
		}
		table.Rows = append(table.Rows, []string{titles[clock.Limit.Step], stands(clock), from, plain(clock.From), plain(clock.To), plain(clock.Ended)})
	}
	return table
}

// reasons are the findings as a table.
func (a answer) reasons() report.Table {
	table := report.Table{Caption: "Each finding with its rule", Columns: []report.Column{{Name: "Rule"}, {Name: "Status"}, {Name: "Because"}}}
	for finding := range a.progress.Findings() {
		table.Rows = append(table.Rows, []string{string(finding.Rule), strings.ReplaceAll(finding.Status.String(), "_", " "), finding.Because})
	}
	return table
}

// events are what happened, as a table.
func (a answer) events() report.Table {
	table := report.Table{Caption: "What has happened", Columns: []report.Column{{Name: "Date"}, {Name: "Event"}}}
	for _, event := range a.question.events {
		table.Rows = append(table.Rows, []string{plain(event.Date), titles[event.Kind]})
	}
	return table
}

var method = []string{
	"This informs a practitioner and decides nothing. A concern about a child's safety is acted on at once, whatever a timetable says.",
	"Working days are Monday to Friday without the bank holidays of England from 2019 to 2027 and without the days off that the input names. Where a document does not say, the day on which a limit starts is not counted. What else a document leaves open, the input has chosen.",
}

// limitJSON is a limit of a ready-made timetable as JSON.
type limitJSON struct {
	Timetable string `json:"timetable"`
	Name      string `json:"name"`
	earlyhelp.Limit
	Basis righthelp.Basis `json:"basis"`
}

func writeTimetables(task *program.Task) error {
	rules := map[righthelp.RuleID]righthelp.Rule{}
	for rule := range earlyhelp.Rules() {
		rules[rule.ID] = rule
	}
	var all []limitJSON
	for timetable := range earlyhelp.Timetables() {
		for limit := range timetable.Limits() {
			all = append(all, limitJSON{timetable.Edition().ID, timetable.Name(), limit, rules[limit.Rule].Basis})
		}
	}
	switch task.Format {
	case "json":
		return report.JSON(task, all)
	case "text":
		table := report.Table{Caption: "Ready-made timetables", Columns: []report.Column{{Name: "Timetable"}, {Name: "Step"}, {Name: "Within"}, {Name: "Counted from"}, {Name: "Known"}}}
		for _, limit := range all {
			table.Rows = append(table.Rows, []string{limit.Timetable, titles[limit.Step], length(limit.Limit), start(limit.Limit), limit.Basis.String()})
		}
		return table.Text(task)
	}
	return fmt.Errorf("-timetables writes text or json, not %s", task.Format)
}
