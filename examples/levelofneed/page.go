package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"strings"

	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

var (
	//go:embed family.html
	familyLayout string
	//go:embed family.css
	familyStyle string
)

// rung is a level in the picture of the levels.
type rung struct {
	earlyhelp.Level
	Here, Pointed bool
}

// familyPage is what the layout of a family shows.
type familyPage struct {
	Urgent                            bool
	Headline, Responds, Route         string
	Consent, Judged, Counts           string
	Rungs                             []rung
	Present, Asks, Leads, Permissions report.Table
	Questions                         report.Table
}

func writePage(task *program.Task, answers []answer) error {
	layout, err := template.New("family").Parse(familyLayout)
	if err != nil {
		return err
	}
	thresholds := answers[0].framework.Thresholds()
	page := report.Page{
		Title: "Level of need", Source: task.Input() + "; " + thresholds.Name + ", " + thresholds.Edition,
		Lede: informs, Style: template.CSS(familyStyle),
	}
	for _, a := range answers {
		var body bytes.Buffer
		if err := layout.Execute(&body, a.familyPage()); err != nil {
			return err
		}
		page.Sections = append(page.Sections, report.Section{Title: a.title, Body: template.HTML(body.String())})
	}
	return page.HTML(task)
}

func (a answer) familyPage() familyPage {
	at, _ := a.need.Level()
	page := familyPage{
		Urgent: a.need.Safeguarding(), Headline: a.headline(), Responds: at.Responds, Route: a.route(),
		Consent: a.consented(), Judged: a.judged(), Counts: a.counts(),
		Present: a.present(), Asks: a.asks(), Leads: a.leads(), Permissions: a.permissions(), Questions: a.questions(),
	}
	pointed, _ := a.need.Pointed()
	for level := range a.framework.Levels() {
		page.Rungs = append(page.Rungs, rung{level, level.Name == at.Name, level.Name == pointed.Name && pointed.Name != at.Name})
	}
	return page
}

// Kind says in words what sort of help a level is.
func (r rung) Kind() string {
	var kinds []string
	if r.EarlyHelp {
		kinds = append(kinds, "early help")
	}
	if r.Statutory {
		kinds = append(kinds, "statutory")
	}
	if kinds == nil {
		return "universal"
	}
	return strings.Join(kinds, " and ")
}
