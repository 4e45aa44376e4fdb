// Package report sets out what an example program found: as a page that stands on its own, as tables for a terminal, and
// as JSON.
package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
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
	page, err := template.New("page").Funcs(template.FuncMap{"anchor": anchor}).Parse(layout)
	if err != nil {
		return err
	}
	return page.Execute(w, p)
}

// anchor makes the part of an address after the # from a title.
func anchor(title string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
}
