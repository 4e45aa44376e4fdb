package main

import (
	"errors"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
)

const style = `.rule { border-bottom: 1px solid var(--line); padding: .25rem 0 .5rem }
.rule h3 { margin-bottom: .25rem }
.rule p { margin-bottom: .35rem }
.id { font: .9rem ui-monospace, Consolas, monospace; text-decoration: none }
.basis { border: 2px solid; border-radius: .3rem; padding: 0 .4rem; font-size: .875rem; font-weight: 600 }
.published { color: #0b6b3a }
.reported { color: #9a3412 }
.convention { color: #4a3a8c }
.rule .from, .rule .note { color: var(--soft); font-size: .95rem }
.index { columns: 22rem; padding-left: 1.1rem; font-size: .95rem }
`

var bodies = template.Must(template.New("bodies").Parse(`{{define "index"}}{{range .}}<details>
<summary>{{.Title}}: {{.Count}}</summary>
<ul class="index">
{{range .Rules}}<li><a href="#{{.ID}}">{{.ID}}</a> {{.Title}}</li>
{{end}}</ul>
</details>
{{end}}{{end}}{{define "rules"}}{{range .}}<article class="rule" id="{{.ID}}">
<h3>{{.Title}}</h3>
<p><span class="basis {{.Basis}}">{{.Basis}}</span> {{.Kind}} <a class="id" href="#{{.ID}}">{{.ID}}</a></p>
<p>{{.Text}}</p>
{{with .Citation.String}}<p class="from">From: {{.}}</p>
{{end}}{{with .Figures}}<p class="from">Figures: {{.}}</p>
{{end}}{{with .Note}}<p class="note">Note: {{.}}</p>
{{end}}</article>
{{end}}{{end}}`))

// page is the rulebook to read in a browser or on paper: contents by package and by document, then every rule.
func page(rules []entry) (report.Page, error) {
	byPackage := grouped(rules, func(e entry) string { return e.pkg })
	byDocument := grouped(rules, func(e entry) string {
		if source, found := righthelp.LookupSource(e.rule.Source); found {
			return source.String()
		}
		return "No document"
	})
	var problems []error
	laidOut := func(name string, data any) template.HTML {
		var out strings.Builder
		problems = append(problems, bodies.ExecuteTemplate(&out, name, data))
		return template.HTML(out.String())
	}
	page := report.Page{
		Title: "The rulebook", Style: style,
		Lede:   fmt.Sprintf("%s, each with where it comes from.", counted(len(rules), "rule")),
		Source: "the catalogues of righthelp",
		Sections: []report.Section{
			{Title: "Contents by package", Body: laidOut("index", byPackage)},
			{Title: "Contents by document", Body: laidOut("index", byDocument)},
		},
		Method: []string{
			"The text of a rule is our own and no substitute for the document. Published: a document says it, and its passage can be found and checked. Reported: it is known second-hand only. Convention: no document says it, and this library decided it.",
			"The program rulebook with -verify checks every published rule against its document; with -show it puts the official words beside ours.",
		},
	}
	for _, group := range byPackage {
		page.Sections = append(page.Sections, report.Section{Title: group.Title, Body: laidOut("rules", group.Rules)})
	}
	return page, errors.Join(problems...)
}

// group is rules that have something in common.
type group struct {
	Title string
	Rules []righthelp.Rule
}

// Count says how many rules the group has.
func (g group) Count() string { return counted(len(g.Rules), "rule") }

// grouped keeps the order in which the titles first come.
func grouped(rules []entry, title func(entry) string) (groups []group) {
	for _, entry := range rules {
		i := slices.IndexFunc(groups, func(g group) bool { return g.Title == title(entry) })
		if i < 0 {
			i = len(groups)
			groups = append(groups, group{Title: title(entry)})
		}
		groups[i].Rules = append(groups[i].Rules, entry.rule)
	}
	return groups
}
