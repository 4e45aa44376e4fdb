package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/outcomes"
)

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

// changeTable lists what changed since an earlier report.
func (p *plan) changeTable() report.Table {
	table := report.Table{Columns: []report.Column{{Name: "Action"}, {Name: "It stood"}, {Name: "It stands"}, {Name: "It was due"}, {Name: "It is due"}}}
	if p.before == nil {
		return table
	}
	table.Caption = "What changed since the report of " + plain(p.before.On)
	words := func(status outcomes.ActionStatus) string {
		if status == 0 {
			return "not in the report"
		}
		return actionWords(status)
	}
	for _, change := range p.changes {
		table.Rows = append(table.Rows, []string{
			p.short(change.ID), words(change.Before), words(change.After), cmp.Or(change.Was.Words, none), cmp.Or(change.Is.Words, none),
		})
	}
	return table
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
		p.countTable(), p.changeTable(), p.actionTable("What to look at", urgency[:3]...), p.actionTable("Without a date", outcomes.ActionNoDate),
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
		{Title: "What changed", Tables: []report.Table{p.changeTable()}},
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
