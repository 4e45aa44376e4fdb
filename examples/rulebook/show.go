package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// showRule writes a rule and, where there is a folder of documents, the official words beside ours.
func showRule(task *program.Task, rules []entry, id, folder string) error {
	i := slices.IndexFunc(rules, func(e entry) bool { return string(e.rule.ID) == id })
	if i < 0 {
		return righthelp.NewUnknownError("-show", id, each(rules, func(e entry) string { return string(e.rule.ID) }))
	}
	rule := rules[i].rule
	var out strings.Builder
	describe(&out, rules[i])
	if _, err := task.Write([]byte(out.String())); err != nil {
		return err
	}
	switch {
	case rule.Basis != righthelp.Published:
		fmt.Fprintf(task, "\nThere is no passage to show: the basis of this rule is %s.\n", rule.Basis)
		return nil
	case folder == "":
		task.Notice("with -sources FOLDER the official words stand beside ours")
		return nil
	}
	return official(task, rule, folder)
}

// official writes the passage behind a rule beside the rule's text.
func official(task *program.Task, rule righthelp.Rule, folder string) error {
	text, file, err := document(folder, rule.Source)
	if err != nil {
		return err
	}
	places := slices.Collect(righthelp.FindPassage(text, rule.Passage))
	if len(places) == 0 {
		fmt.Fprintf(task, "\nThe passage of %d words does not stand in %s.\n", rule.Passage.Words, file)
		return program.ErrFailed
	}
	// The line of the file, so that the passage can be read among what stands around it.
	line := strings.Count(text[:places[0].Start], "\n") + 1
	words := strings.Join(strings.Fields(text[places[0].Start:places[0].End]), " ")
	fmt.Fprintln(task)
	return report.Table{
		Caption: fmt.Sprintf("%s, line %d, %s", file, line, counted(len(places), "place")),
		Columns: []report.Column{{Name: "official words"}, {Name: "our words"}},
		Rows:    [][]string{{words, rule.Text}},
	}.Text(task)
}
