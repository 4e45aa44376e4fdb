package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// verifyRules checks every published rule: its passage stands in its document and holds the rule's figures, and a passage
// that the document repeats is cited by no more rules than it has places. Then it says how much of each document is rules here,
// by all rules and not only those that were chosen, and checks that of what is catalogued whole nothing is left out.
func verifyRules(task *program.Task, chosen, all []entry, folder string, listUncited bool) error {
	if _, err := os.ReadDir(folder); err != nil {
		return err
	}
	table := report.Table{
		Caption: "Published rules, checked against the documents in " + folder,
		Columns: []report.Column{{Name: "document"}, {Name: "file"}, {Name: "rules", Number: true}, {Name: "found", Number: true}, {Name: "figures", Number: true}, {Name: "problems", Number: true}},
	}
	var problems []string
	coverage := newCoverage(all)
	published, unpublished := bySource(chosen)
	for _, source := range published {
		check := checkSource(folder, source.id, source.rules)
		table.Rows = append(table.Rows, []string{
			string(source.id), check.file, strconv.Itoa(len(source.rules)), strconv.Itoa(check.found), strconv.Itoa(check.figures), strconv.Itoa(len(check.problems)),
		})
		problems = append(problems, check.problems...)
		coverage.add(source.id, check.file, check.text)
	}
	problems = append(problems, coverage.problems...)
	for _, table := range []report.Table{table, coverage.documents, coverage.wholes} {
		if len(table.Rows) > 0 {
			if err := table.Text(task); err != nil {
				return err
			}
		}
	}
	if listUncited {
		for _, uncited := range coverage.uncited {
			fmt.Fprintln(task, uncited)
		}
	}
	for _, problem := range problems {
		fmt.Fprintln(task, problem)
	}
	fmt.Fprintf(task, "%s checked, %s. %s of another basis: no passage to check.\n",
		counted(len(chosen)-unpublished, "published rule"), counted(len(problems), "problem"), counted(unpublished, "rule"))
	if len(problems) > 0 {
		return program.ErrFailed
	}
	return nil
}

// cited is the published rules that rest on a document.
type cited struct {
	id    righthelp.SourceID
	rules []righthelp.Rule
}

// bySource sorts the published rules by document, in the order in which the rules first name them, and counts the others.
func bySource(rules []entry) (published []cited, unpublished int) {
	for _, entry := range rules {
		if entry.rule.Basis != righthelp.Published {
			unpublished++
			continue
		}
		i := slices.IndexFunc(published, func(c cited) bool { return c.id == entry.rule.Source })
		if i < 0 {
			i = len(published)
			published = append(published, cited{id: entry.rule.Source})
		}
		published[i].rules = append(published[i].rules, entry.rule)
	}
	return published, unpublished
}

// checked is what came of checking the rules of a document.
type checked struct {
	file     string
	text     string // of the document; empty where it cannot be read
	found    int    // rules whose passage was found
	figures  int    // figures that stand in their passage
	problems []string
}

func checkSource(folder string, id righthelp.SourceID, rules []righthelp.Rule) (check checked) {
	text, file, err := document(folder, id)
	check.file = file
	if err != nil {
		check.problems = append(check.problems, fmt.Sprintf("%s: %v; %s not checked", id, err, counted(len(rules), "rule")))
		return check
	}
	check.text = text
	citing := map[righthelp.Passage][]string{}
	placesOf := map[righthelp.Passage]int{}
	for _, rule := range rules {
		places := slices.Collect(righthelp.FindPassage(text, rule.Passage))
		if len(places) == 0 {
			check.problems = append(check.problems, fmt.Sprintf("%s: its passage of %d words does not stand in %s", rule.ID, rule.Passage.Words, file))
			continue
		}
		check.found++
		passage := text[places[0].Start:places[0].End]
		for _, figure := range strings.Fields(rule.Figures) {
			if holdsWord(passage, figure) {
				check.figures++
			} else {
				check.problems = append(check.problems, fmt.Sprintf("%s: the figure %s does not stand in its passage", rule.ID, figure))
			}
		}
		citing[rule.Passage] = append(citing[rule.Passage], string(rule.ID))
		placesOf[rule.Passage] = len(places)
	}
	for _, rule := range rules {
		ids, places := citing[rule.Passage], placesOf[rule.Passage]
		if len(ids) > places && ids[0] == string(rule.ID) {
			check.problems = append(check.problems, fmt.Sprintf("%s: their passage has only %s in %s", strings.Join(ids, ", "), counted(places, "place"), file))
		}
	}
	return check
}

// holdsWord reports whether a passage has a figure as a word of its own.
func holdsWord(passage, figure string) bool {
	word := righthelp.PassageOf(figure)
	if word.Words != 1 {
		return false
	}
	for range righthelp.FindPassage(passage, word) {
		return true
	}
	return false
}

// longestDocument bounds what is read of a document, in bytes.
const longestDocument = 64 << 20

// document gives the text of a document and the name of its file.
func document(folder string, id righthelp.SourceID) (text, file string, err error) {
	source, found := righthelp.LookupSource(id)
	switch {
	case !found:
		return "", "", errors.New("the register has no such document")
	case source.File == "":
		return "", "", errors.New("there is no plain text of this document")
	}
	opened, err := os.Open(filepath.Join(folder, source.File))
	if err != nil {
		return "", source.File, err
	}
	defer opened.Close()
	read, err := io.ReadAll(io.LimitReader(opened, longestDocument+1))
	if err == nil && len(read) > longestDocument {
		err = fmt.Errorf("%s is larger than %d megabytes", source.File, longestDocument>>20)
	}
	return string(read), source.File, err
}
