// Package report sets out what an example program found: as a page that stands on its own, as tables for a terminal, and
// as JSON.
package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Page is a report as one HTML file with its pictures inside. It needs no script, reads on a phone and prints on A4.
type Page struct {
	Title    string
	Lede     string // the answer, in a sentence or two
	Source   string // what it was worked out from
	Date     string // of what it was worked out from, as a reader would say it; left out where it is empty
	Sections []Section
	Method   []string     // how this was worked out, a paragraph each
	Style    template.CSS // for the bodies of the sections
	Script   template.JS  // what a reader can do without; most reports have none
}

// Section is a part of a report: its text, then its cards, its pictures, its tables and its body.
type Section struct {
	Title  string
	Text   []string // a paragraph each
	Cards  []Card   // of a scorecard
	Charts []Chart
	Tables []Table
	Body   template.HTML // what a program lays out by itself
}

//go:embed page.html
var layout string

// ScriptHash names the script to the browser, which runs no other.
func (p Page) ScriptHash() string {
	sum := sha256.Sum256([]byte(p.Script))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// HTML writes the page.
func (p Page) HTML(w io.Writer) error {
	page, err := template.New("page").Funcs(template.FuncMap{"breakable": breakable}).Parse(layout)
	if err != nil {
		return err
	}
	return page.Execute(w, p)
}

// Anchors are the parts of an address after the # of the sections: no two are the same, and none is empty.
func (p Page) Anchors() []string {
	anchors := []string{"main", "method"} // which the layout has
	for i, section := range p.Sections {
		anchor := strings.Join(strings.FieldsFunc(strings.ToLower(section.Title), func(r rune) bool {
			return (r < 'a' || r > 'z') && (r < '0' || r > '9')
		}), "-")
		if anchor == "" || slices.Contains(anchors, anchor) {
			anchor = strings.TrimPrefix(anchor+"-"+strconv.Itoa(i+1), "-")
		}
		anchors = append(anchors, anchor)
	}
	return anchors[2:]
}

const longWord = 16 // letters that stand in one line of the narrowest column

var joints = regexp.MustCompile(`[./_\[]+`)

// breakable lets a browser break ids and names of files where they have joints, so that they do not widen their column.
func breakable(cell string) template.HTML {
	words := strings.Split(template.HTMLEscapeString(cell), " ")
	for i, word := range words {
		if len(word) > longWord {
			words[i] = joints.ReplaceAllString(word, "$0<wbr>")
		}
	}
	return template.HTML(strings.Join(words, " "))
}
