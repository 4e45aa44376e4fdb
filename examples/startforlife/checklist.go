package main

import (
	"html/template"
	"iter"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife"
)

// checklist is a part of what was checked.
type checklist struct {
	Title string
	Items []item
}

type item struct {
	righthelp.Finding
	Title string
}

// listed puts findings under headings: each under the first one of which a prefix begins the id of its rule.
func listed(findings iter.Seq[righthelp.Finding], headings []heading) []checklist {
	lists := make([]checklist, len(headings))
	titles := ruleTitles()
	for finding := range findings {
		for i, heading := range headings {
			if heading.has(finding.Rule) {
				lists[i].Title = heading.title
				lists[i].Items = append(lists[i].Items, item{finding, titles[finding.Rule]})
				break
			}
		}
	}
	return lists
}

// heading names a part of a checklist, and how the ids of its rules begin.
type heading struct {
	title    string
	prefixes []string
}

func (h heading) has(rule righthelp.RuleID) bool {
	for _, prefix := range h.prefixes {
		if strings.HasPrefix(string(rule), prefix) {
			return true
		}
	}
	return false
}

// ruleTitles are the titles of the rules.
func ruleTitles() map[righthelp.RuleID]string {
	titles := map[righthelp.RuleID]string{}
	for rule := range startforlife.Rules() {
		titles[rule.ID] = rule.Title
	}
	return titles
}

// Mark is the sign before an item.
func (i item) Mark() string {
	switch i.Status {
	case righthelp.Met:
		return "✓"
	case righthelp.NotMet:
		return "✗"
	case righthelp.NotApplicable:
		return "–"
	}
	return "?"
}

// Words is the status in words.
func (i item) Words() string { return statusWords(i.Status) }

func statusWords(status righthelp.Status) string {
	switch status {
	case righthelp.Met:
		return "met"
	case righthelp.NotMet:
		return "not met"
	case righthelp.NotApplicable:
		return "does not apply"
	}
	return "not said"
}

// table is the list for a terminal.
func (c checklist) table() report.Table {
	table := report.Table{Caption: c.Title, Columns: []report.Column{{Name: ""}, {Name: "What"}, {Name: "Because"}}}
	for _, item := range c.Items {
		table.Rows = append(table.Rows, []string{item.Mark(), item.Title, item.Because})
	}
	return table
}

var checklistPage = template.Must(template.New("checklist").Parse(`<ul class="checklist">
{{range .}}<li class="{{.Status}}"><span class="mark" aria-hidden="true">{{.Mark}}</span><div><strong>{{.Title}}</strong> <span class="status">{{.Words}}</span><br>{{.Because}} <span class="rule">{{.Rule}}</span></div></li>
{{end}}</ul>
`))

// section is the list on a page.
func (c checklist) section() (report.Section, error) {
	var body strings.Builder
	err := checklistPage.Execute(&body, c.Items)
	return report.Section{Title: c.Title, Body: template.HTML(body.String())}, err
}

func sections(lists []checklist) (all []report.Section, err error) {
	for _, list := range lists {
		if len(list.Items) == 0 {
			continue
		}
		section, err := list.section()
		if err != nil {
			return nil, err
		}
		all = append(all, section)
	}
	return all, nil
}

// tableStyle leaves sentences in tables room on a phone, where a table can be moved sideways.
const tableStyle = ".wide table { min-width: 34rem }\n"

const checklistStyle = `
.checklist { list-style: none; padding: 0; max-width: 48rem }
.checklist li { display: flex; gap: .6rem; padding: .5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.checklist .mark { flex: none; width: 1.6rem; height: 1.6rem; line-height: 1.5rem; text-align: center; border: 2px solid #6b6b6b; font-weight: 700 }
.checklist .met .mark { color: #fff; background: #0b6b3a; border-color: #0b6b3a; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.checklist .not_met .mark { color: #b42318; border-color: #b42318 }
.checklist .status { color: var(--soft); white-space: nowrap }
.checklist .status::before { content: "· " }
.checklist .rule { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere }
`
