package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/urfave/cli/v3"
)

// The panel is made up; data/README.md says so too.
//
//go:embed data/panel.json
var panelJSON string

const panelName = "the record of an illustrative panel, made up"

func panelCommand() program.Command {
	return program.Command{
		Name: "panel", Summary: "check the record of a Parent and Carer Panel",
		Example: `
startforlife panel -in panel.json -as-of 2024-05-01
panel.json: {"area": "Aveton", "established": "2023-03-15", "refreshed": "2024-03-20",
 "members": ["expecting", "parent_under_two", "recent_user", "other"], "meetings": ["2024-01-17", "2024-03-20"],
 "flexible": "met", "supported": "not_met"}
The statuses are diverse, flexible, frequency_agreed, supported, insight_passed_on, digital, and for going further
between_panels, in_planning, acted_on: met, not_met or not_applicable; what is left out nobody has said.`,
		Formats: []string{"text", "json", "html"},
		Sample:  program.Sample{Name: panelName, Text: panelJSON},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question; without it the as_of of the document, or today", OnlyOnce: true},
		},
		Run: func(task *program.Task) error {
			shown, err := readPanel(task)
			if err != nil {
				return err
			}
			switch task.Format {
			case "json":
				return report.JSON(task, shown.answer())
			case "html":
				page, err := shown.page()
				if err != nil {
					return err
				}
				return page.HTML(task)
			}
			return shown.text(task)
		},
	}
}

// panelInput is the record of a panel as a document has it.
type panelInput struct {
	Area            string   `json:"area"`
	AsOf            string   `json:"as_of"`
	Established     string   `json:"established"`
	Refreshed       string   `json:"refreshed"`
	Members         []string `json:"members"`
	Meetings        []string `json:"meetings"`
	Diverse         string   `json:"diverse"`
	Flexible        string   `json:"flexible"`
	FrequencyAgreed string   `json:"frequency_agreed"`
	Supported       string   `json:"supported"`
	InsightPassedOn string   `json:"insight_passed_on"`
	Digital         string   `json:"digital"`
	BetweenPanels   string   `json:"between_panels"`
	InPlanning      string   `json:"in_planning"`
	ActedOn         string   `json:"acted_on"`
}

// panel is a panel that has been checked.
type panel struct {
	startforlife.PanelCheck
	area, input string
	asOf        righthelp.Date
}

func readPanel(task *program.Task) (*panel, error) {
	var in panelInput
	if err := task.ReadJSON(&in); err != nil {
		return nil, err
	}
	p := &panel{area: in.Area, input: task.Input(), asOf: righthelp.DateOf(time.Now())}
	var r reader
	r.into("as_of", in.AsOf, &p.asOf)
	if task.Flags.IsSet("as-of") {
		if err := p.asOf.UnmarshalText([]byte(task.Flags.String("as-of"))); err != nil {
			return nil, named("-as-of", err)
		}
	}
	record := r.panel(in)
	var err error
	if len(r.problems) == 0 { // what could not be read is not checked as well
		p.PanelCheck, err = startforlife.CheckPanel(record, p.asOf)
	}
	if err := errors.Join(append(r.problems, err)...); err != nil {
		return nil, inFile(task, err)
	}
	return p, nil
}

func (r *reader) panel(in panelInput) (record startforlife.PanelRecord) {
	r.into("established", in.Established, &record.Established)
	r.into("refreshed", in.Refreshed, &record.Refreshed)
	for i, text := range in.Members {
		var member startforlife.PanelMember
		r.into(fmt.Sprintf("members[%d]", i), text, &member)
		record.Members = append(record.Members, member)
	}
	for i, text := range in.Meetings {
		var meeting righthelp.Date
		r.into(fmt.Sprintf("meetings[%d]", i), text, &meeting)
		record.Meetings = append(record.Meetings, meeting)
	}
	for _, part := range []struct {
		name, text string
		status     *righthelp.Status
	}{
		{"diverse", in.Diverse, &record.Diverse},
		{"flexible", in.Flexible, &record.Flexible},
		{"frequency_agreed", in.FrequencyAgreed, &record.FrequencyAgreed},
		{"supported", in.Supported, &record.Supported},
		{"insight_passed_on", in.InsightPassedOn, &record.InsightPassedOn},
		{"digital", in.Digital, &record.Digital},
		{"between_panels", in.BetweenPanels, &record.BetweenPanels},
		{"in_planning", in.InPlanning, &record.InPlanning},
		{"acted_on", in.ActedOn, &record.ActedOn},
	} {
		r.into(part.name, part.text, part.status)
	}
	return record
}

// panelAnswer is the answer about a panel. Its names are a contract.
type panelAnswer struct {
	Illustrative bool                `json:"illustrative,omitempty"`
	Area         string              `json:"area"`
	AsOf         righthelp.Date      `json:"as_of"`
	Minimum      righthelp.Count     `json:"minimum"`
	Further      righthelp.Count     `json:"further"`
	Findings     []righthelp.Finding `json:"findings"`
}

func (p *panel) answer() panelAnswer {
	return panelAnswer{p.input == panelName, p.area, p.asOf, p.Count(righthelp.TierMinimum), p.Count(righthelp.TierFurther), slices.Collect(p.Findings())}
}

func (p *panel) title() string {
	if p.area == "" {
		return "A Parent and Carer Panel"
	}
	return "The Parent and Carer Panel of " + p.area
}

func (p *panel) lede() string {
	minimum, further := p.Count(righthelp.TierMinimum), p.Count(righthelp.TierFurther)
	return fmt.Sprintf("The minimum: %d of %d parts met, %d not said. Going further: %d of %d, %d not said.",
		minimum.Met, minimum.Of, minimum.Unknown, further.Met, further.Of, further.Unknown)
}

func (p *panel) checklists() []checklist {
	return listed(p.Findings(), []heading{{"The minimum", []string{"sfl.panels.minimum."}}, {"Going further", []string{"sfl.panels.further."}}})
}

const panelMethod = "A statement of the guide that has several parts stands here once for each. Every second month is counted by calendar months, and a year from the last renewal: both are readings of this library."

func (p *panel) text(w io.Writer) error {
	fmt.Fprintf(w, "%s as of %s, from %s\n%s\n", p.title(), plain(p.asOf), p.input, report.Wrapped(p.lede()))
	for _, list := range p.checklists() {
		fmt.Fprintln(w)
		if err := list.table().Text(w); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "\n%s\n", report.Wrapped(panelMethod))
	return err
}

func (p *panel) page() (report.Page, error) {
	parts, err := sections(p.checklists())
	return report.Page{Title: p.title(), Lede: p.lede(), Source: p.input, Date: plain(p.asOf), Sections: parts, Method: []string{panelMethod}, Style: checklistStyle}, err
}
