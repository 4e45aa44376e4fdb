package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
)

func write(task *program.Task, rules []entry) error {
	switch task.Format {
	case "json":
		list := make([]line, len(rules))
		for i, entry := range rules {
			list[i] = lineOf(entry)
		}
		return report.JSON(task, list)
	case "csv":
		return sheet.WriteCSV(task, columns[:], cells(rules))
	case "xlsx":
		return sheet.WriteWorkbook(task, "Rules", columns[:], cells(rules))
	case "html":
		page, err := page(rules)
		if err != nil {
			return err
		}
		return page.HTML(task)
	}
	return writeText(task, rules)
}

// line is a rule as JSON, CSV and workbooks show it; its names are part of the contract.
type line struct {
	ID      righthelp.RuleID   `json:"id"`
	Package string             `json:"package"`
	Kind    righthelp.Kind     `json:"kind"`
	Title   string             `json:"title"`
	Text    string             `json:"text"`
	Basis   righthelp.Basis    `json:"basis"`
	Source  righthelp.SourceID `json:"source"`
	Section string             `json:"section"`
	Words   uint32             `json:"words"`
	Sum     string             `json:"sum"` // 0x and 16 hexadecimal digits
	Figures string             `json:"figures"`
	Note    string             `json:"note"`

	Editions []righthelp.Edition `json:"editions,omitempty"` // to which it belongs, with the time for which each is known to hold
	Applies  []place             `json:"applies,omitempty"`  // the functions that name it
	Reads    []place             `json:"reads,omitempty"`    // the functions that read a table in which it stands
	Cases    []provingCase       `json:"cases,omitempty"`    // those that prove it
}

var columns = [...]string{
	"id", "package", "kind", "title", "text", "basis", "source", "section", "words", "sum", "figures", "note", "editions", "applies", "reads", "cases",
}

func lineOf(entry entry) line {
	rule := entry.rule
	return line{
		ID: rule.ID, Package: entry.pkg, Kind: rule.Kind, Title: rule.Title, Text: rule.Text, Basis: rule.Basis, Source: rule.Source,
		Section: rule.Section, Words: rule.Passage.Words, Sum: fmt.Sprintf("0x%016x", rule.Passage.Sum), Figures: rule.Figures, Note: rule.Note,
		Editions: entry.editions, Applies: entry.Applies, Reads: entry.Reads, Cases: entry.Cases,
	}
}

func cells(rules []entry) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for _, entry := range rules {
			line := lineOf(entry)
			if !yield([]string{
				string(line.ID), line.Package, string(line.Kind), line.Title, line.Text, line.Basis.String(), string(line.Source),
				line.Section, strconv.FormatUint(uint64(line.Words), 10), line.Sum, line.Figures, line.Note,
				inARow(line.Editions, spoken), inARow(line.Applies, place.String), inARow(line.Reads, place.String), inARow(line.Cases, provingCase.String),
			}) {
				return
			}
		}
	}
}

const width = 100

func writeText(w io.Writer, rules []entry) error {
	var out strings.Builder
	pkg := ""
	for _, entry := range rules {
		if entry.pkg != pkg {
			pkg = entry.pkg
			fmt.Fprintf(&out, "%s\n%s\n\n", pkg, strings.Repeat("=", len(pkg)))
		}
		describe(&out, entry)
		out.WriteString("\n")
	}
	fmt.Fprintf(&out, "%s.\n", counted(len(rules), "rule"))
	_, err := io.WriteString(w, out.String())
	return err
}

// describe writes a rule as a paragraph for each thing that there is to say.
func describe(out *strings.Builder, entry entry) {
	rule := entry.rule
	fmt.Fprintf(out, "%s  (%s, %s)\n", rule.ID, rule.Kind, rule.Basis)
	say := func(name, text string) {
		if text != "" {
			out.WriteString(indented(name+text) + "\n")
		}
	}
	say("", rule.Title)
	say("", rule.Text)
	say(rests(rule)+": ", rule.Citation().String())
	say("Figures: ", rule.Figures)
	say("Note: ", rule.Note)
	for _, edition := range entry.editions {
		say("Edition: ", spoken(edition))
	}
	for _, place := range entry.Applies {
		say("Applied by: ", place.String())
	}
	for _, place := range entry.Reads {
		say("In a table of: ", place.String())
	}
	for _, proving := range entry.Cases {
		say("Proved by: ", proving.String())
	}
}

// rests names the tie of a rule to its document: a convention is not of the document that it completes.
func rests(rule righthelp.Rule) string {
	if rule.Basis == righthelp.Convention {
		return "Completes"
	}
	return "From"
}

// inARow gives things as one text.
func inARow[T any](things []T, text func(T) string) string {
	texts := make([]string, len(things))
	for i, thing := range things {
		texts[i] = text(thing)
	}
	return strings.Join(texts, "; ")
}

func indented(paragraph string) string {
	lines := strings.Split(text.WrapSoft(paragraph, width-2), "\n")
	for i := range lines {
		lines[i] = "  " + strings.TrimSpace(lines[i])
	}
	return strings.Join(lines, "\n")
}

// counted says how many there are of something.
func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
