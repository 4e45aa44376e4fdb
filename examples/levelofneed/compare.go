package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// sides are one family under two frameworks.
type sides struct {
	title string
	earlyhelp.Comparison
}

// comparedJSON is a difference of frameworks as JSON, with the families under both.
type comparedJSON struct {
	Before   string                      `json:"before"`
	After    string                      `json:"after"`
	Changes  []earlyhelp.FrameworkChange `json:"changes"`
	Families []sidesJSON                 `json:"families"`
}

type sidesJSON struct {
	Family     string             `json:"family"`
	Before     sideJSON           `json:"before"`
	After      sideJSON           `json:"after"`
	OnlyBefore []righthelp.RuleID `json:"only_before"` // indicators that the other framework does not have
	OnlyAfter  []righthelp.RuleID `json:"only_after"`
}

type sideJSON struct {
	Level        *level  `json:"level"`
	Name         *string `json:"name"`
	EarlyHelp    *bool   `json:"early_help"`
	Safeguarding bool    `json:"safeguarding"`
}

// factsAlone says what is compared. A judgement is of a level of one of the frameworks.
const factsAlone = "The facts alone are compared, without judgements and consent. A fact for which one framework has no indicator counts in the other alone; a sign of significant harm counts in both."

// compare shows how two frameworks differ, and the families under both.
func compare(task *program.Task, before, after earlyhelp.Framework, families []input) error {
	var compared []sides
	var problems []error
	for _, family := range families {
		r := reader{}
		comparison, err := earlyhelp.Compare(before, after, family.facts(&r))
		r.note(family.located(err))
		if len(r.problems) > 0 && comparison.Before.Safeguarding() {
			urgent(task, family.title())
		}
		problems = append(problems, r.problems...)
		compared = append(compared, sides{family.title(), comparison})
	}
	if err := errors.Join(problems...); err != nil {
		return fmt.Errorf("%s:\n%w", task.Input(), err)
	}
	changes := []earlyhelp.FrameworkChange{}
	for change := range earlyhelp.Diff(before, after) {
		changes = append(changes, change)
	}
	was, is := heading(before), heading(after)
	tables := []report.Table{familyTable(compared, was, is), changeTable(changes)}
	switch task.Format {
	case "json":
		out := comparedJSON{Before: was, After: is, Changes: changes}
		for _, s := range compared {
			out.Families = append(out.Families, sidesJSON{s.title, side(s.Before), side(s.After), some(s.OnlyBefore), some(s.OnlyAfter)})
		}
		return report.JSON(task, out)
	case "html":
		return report.Page{
			Title: "Two frameworks of levels of need", Lede: was + ", beside " + is + ".", Source: task.Input(),
			Sections: []report.Section{
				{Title: "The same families under both", Text: []string{factsAlone, informs}, Tables: tables[:1]},
				{Title: "What differs", Tables: tables[1:]},
			},
		}.HTML(task)
	}
	fmt.Fprintf(task, "%s, beside\n%s\n\n", was, is)
	for _, table := range tables {
		if err := table.Text(task); err != nil {
			return err
		}
		fmt.Fprintln(task)
	}
	fmt.Fprintf(task, "%s\n%s\n", factsAlone, informs)
	return nil
}

func heading(framework earlyhelp.Framework) string {
	thresholds := framework.Thresholds()
	return thresholds.Name + " (" + thresholds.Edition + ")"
}

func side(need earlyhelp.LevelOfNeed) sideJSON {
	out := sideJSON{Safeguarding: need.Safeguarding()}
	if at, assessed := need.Level(); assessed {
		early := need.EarlyHelp()
		out.Level, out.Name, out.EarlyHelp = &level{at}, &at.Name, &early
	}
	return out
}

// some makes a list that is not there an empty one.
func some(ids []righthelp.RuleID) []righthelp.RuleID {
	if ids == nil {
		return []righthelp.RuleID{}
	}
	return ids
}

func familyTable(compared []sides, was, is string) report.Table {
	listing := table("The same families under both", "family", was, is, "facts that one alone has an indicator for")
	for _, s := range compared {
		var only []string
		for _, id := range append(some(s.OnlyBefore), s.OnlyAfter...) {
			only = append(only, string(id))
		}
		listing.Rows = append(listing.Rows, []string{s.title, stands(s.Before), stands(s.After), strings.Join(only, ", ")})
	}
	return listing
}

func stands(need earlyhelp.LevelOfNeed) string {
	at, assessed := need.Level()
	switch {
	case need.Safeguarding():
		return at.String() + ": safeguarding"
	case !assessed:
		return "no level: nothing is known"
	}
	return at.String()
}

func changeTable(changes []earlyhelp.FrameworkChange) report.Table {
	listing := table("What differs", "where", "before", "after")
	for _, change := range changes {
		listing.Rows = append(listing.Rows, []string{change.Field, change.Before, change.After})
	}
	return listing
}
