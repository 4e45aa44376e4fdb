package main

import (
	"fmt"
	"strconv"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// coverage is how much of the documents is rules here.
type coverage struct {
	rules     map[righthelp.SourceID][]righthelp.Rule
	documents report.Table
	wholes    report.Table
	uncited   []string // the statements on which no rule rests, each with its place
	problems  []string
}

func newCoverage(all []entry) *coverage {
	c := &coverage{rules: map[righthelp.SourceID][]righthelp.Rule{}}
	published, _ := bySource(all)
	for _, source := range published {
		c.rules[source.id] = source.rules
	}
	number := func(name string) report.Column { return report.Column{Name: name, Number: true} }
	c.documents = report.Table{
		Caption: "What the documents say, in paragraphs, items of lists and rows of tables, and how much of it rules rest on",
		Columns: []report.Column{{Name: "document"}, number("statements"), number("cited"), number("cited in part"), number("cited by no rule")},
	}
	c.wholes = report.Table{
		Caption: "What is catalogued whole. Statements are lines: titles that are rules, and what a page break cut off, among them",
		Columns: []report.Column{{Name: "part"}, {Name: "kind of rule"}, number("rules"), number("statements"), number("left out")},
	}
	return c
}

const longestShown = 70 // characters of a statement in a list

// add takes a document in; one that could not be read has no text, and is a problem already.
func (c *coverage) add(source righthelp.SourceID, file, document string) {
	if document == "" {
		return
	}
	passages := passagesOf(document, c.rules[source])
	all := statements(passages)
	extent := extentOf(all)
	c.documents.Rows = append(c.documents.Rows, []string{
		string(source), strconv.Itoa(len(all)), strconv.Itoa(extent.cited), strconv.Itoa(extent.inPart), strconv.Itoa(len(extent.uncited)),
	})
	for _, p := range extent.uncited {
		c.uncited = append(c.uncited, fmt.Sprintf("%s, line %d: %s", file, p.number, text.Snip(p.said(), longestShown, "…")))
	}
	for i := range wholes {
		if wholes[i].source == source {
			c.addWhole(&wholes[i], passages, file)
		}
	}
}

func (c *coverage) addWhole(w *whole, passages []passage, file string) {
	count, left, err := w.leftOut(passages)
	if err != nil {
		c.problems = append(c.problems, fmt.Sprintf("%s: %s: %v", w.title, file, err))
		return
	}
	rules := 0
	for _, rule := range c.rules[w.source] {
		if rule.Kind == w.kind {
			rules++
		}
	}
	c.wholes.Rows = append(c.wholes.Rows, []string{w.title, string(w.kind), strconv.Itoa(rules), strconv.Itoa(count), strconv.Itoa(len(left))})
	for _, p := range left {
		c.problems = append(c.problems, fmt.Sprintf("%s: no rule rests on line %d of %s, or not on all of it", w.title, p.number, file))
	}
}
