package main

import (
	"cmp"
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
)

var (
	//go:embed page.css
	style string
	//go:embed page.html
	layout string
	//go:embed search.js
	script string

	bodies = template.Must(template.New("bodies").Parse(layout))
)

// mostOpen is how many cases of a rule are shown before a reader asks for them.
const mostOpen = 5

// page is the rulebook to read in a browser or on paper: a search, contents by package and by document, then every rule. Only the
// search needs a script, and hides where there is none.
func page(rules []entry) (report.Page, error) {
	byPackage := grouped(rules, func(e entry) string { return e.pkg })
	const noDocument = "No document"
	byDocument := grouped(rules, func(e entry) string {
		if source, found := righthelp.LookupSource(e.rule.Source); found {
			return source.String()
		}
		return noDocument
	})
	slices.SortStableFunc(byDocument, func(a, b group) int { // what rests on none comes last
		return cmp.Compare(strings.Index(a.Title, noDocument), strings.Index(b.Title, noDocument))
	})
	var problems []error
	laidOut := func(name string, data any) template.HTML {
		var out strings.Builder
		problems = append(problems, bodies.ExecuteTemplate(&out, name, data))
		return template.HTML(out.String())
	}
	page := report.Page{
		Title: "The rulebook", Style: template.CSS(style), Script: template.JS(script),
		Lede:   fmt.Sprintf("%s, each with where it comes from, the code that applies it and the cases that prove it.", counted(len(rules), "rule")),
		Source: "the catalogues of righthelp, its source and its cases",
		Sections: []report.Section{
			{Title: "Find a rule", Body: laidOut("search", len(rules))},
			{Title: "Contents by package", Body: laidOut("index", byPackage)},
			{Title: "Contents by document", Body: laidOut("index", byDocument)},
		},
		Method: []string{
			"The text of a rule is our own and no substitute for the document. Published: a document says it, and its passage can be found and checked. Reported: it is known second-hand only. Convention: no document says it, and this library decided it.",
			"The program rulebook with -verify checks every published rule against its document; with -show it puts the official words beside ours.",
			"The code is found in the source by a program: a function applies a rule that it, or its comment, names; or it reads a table in which the rule stands. The cases are files beside each package that anybody can read, and the tests run them. A rule without a case decides nothing by itself: it is there to be read, or for people to answer.",
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
	Rules []shown
}

// Count says how many rules the group has.
func (g group) Count() string { return counted(len(g.Rules), "rule") }

// shown is a rule as the page shows it.
type shown struct {
	righthelp.Rule
	proof
	Editions []string
	known    map[righthelp.RuleID]bool // the rules of the page
}

// LinkedNote is the note with links to the rules of the page that it names.
func (s shown) LinkedNote() template.HTML {
	words := strings.Split(s.Note, " ")
	for i, word := range words {
		words[i] = template.HTMLEscapeString(word)
		if id := strings.Trim(word, "().,;:"); s.known[righthelp.RuleID(id)] {
			words[i] = strings.Replace(words[i], id, `<a href="#`+id+`">`+id+`</a>`, 1)
		}
	}
	return template.HTML(strings.Join(words, " "))
}

// Rests names the tie of the rule to its document.
func (s shown) Rests() string { return rests(s.Rule) }

// Open reports whether the cases are few enough to be shown at once.
func (s shown) Open() bool { return len(s.Cases) <= mostOpen }

// Files gives the cases by the file in which they stand.
func (s shown) Files() (files []caseFile) {
	for _, c := range s.Cases {
		if len(files) == 0 || files[len(files)-1].File != c.File {
			files = append(files, caseFile{File: c.File})
		}
		last := &files[len(files)-1]
		last.Cases = append(last.Cases, c)
	}
	return files
}

// caseFile is cases of one file.
type caseFile struct {
	File  string
	Cases []provingCase
}

// Proved says how many cases there are.
func (s shown) Proved() string { return counted(len(s.Cases), "case") }

// grouped keeps the order in which the titles first come.
func grouped(rules []entry, title func(entry) string) (groups []group) {
	known := map[righthelp.RuleID]bool{}
	for _, entry := range rules {
		known[entry.rule.ID] = true
	}
	for _, entry := range rules {
		i := slices.IndexFunc(groups, func(g group) bool { return g.Title == title(entry) })
		if i < 0 {
			i = len(groups)
			groups = append(groups, group{Title: title(entry)})
		}
		rule := shown{Rule: entry.rule, proof: entry.proof, known: known}
		for _, edition := range entry.editions {
			rule.Editions = append(rule.Editions, spoken(edition))
		}
		groups[i].Rules = append(groups[i].Rules, rule)
	}
	return groups
}
