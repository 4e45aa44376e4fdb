package main

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/urfave/cli/v3"
)

// The family is made up; data/README.md says so too.
//
//go:embed data/family.json
var familyJSON string

const familyName = "an illustrative family, made up"

func childCommand() program.Command {
	return program.Command{
		Name: "child", Summary: "where a child is in the 1,001 days, and how it stands with the health reviews",
		Example: `
startforlife -born 2025-06-14 -gestation 36+5 -as-of 2026-09-01 -done reviews.csv
reads what took place from a table with the columns review and on, such as
  review,on
  new_birth,2025-06-22
The reviews and contacts are ` + strings.Join(reviewNames(), ", ") + `.
-format ics writes the windows as entries for the whole of their days. With -reference the entries of an expected child
become those of the child that was born, when the file is written again with -born.`,
		Formats: []string{"text", "json", "html", "ics"},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "born", Usage: "the DATE of birth, as in 2025-06-14; without it and -due: " + familyName, OnlyOnce: true},
			&cli.StringFlag{Name: "due", Usage: "the DATE on which the birth is expected; beside -born, the one on which it was", OnlyOnce: true},
			&cli.StringFlag{Name: "gestation", Usage: "how far the pregnancy had gone at birth: completed WEEKS, or weeks and days as in 36+5", OnlyOnce: true},
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question; without it today", OnlyOnce: true},
			&cli.StringFlag{Name: "done", Usage: "the reviews that took place: a FILE, CSV or .xlsx, with the columns review and on", OnlyOnce: true},
			&cli.StringFlag{Name: "reference", Usage: "a case number for the calendar, and never a name", OnlyOnce: true},
		},
		Run: runChild,
	}
}

func runChild(task *program.Task) error {
	shown, err := readFamily(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, shown.answer())
	case "html":
		page, err := shown.page()
		if err != nil {
			return err
		}
		return page.HTML(task)
	case "ics":
		return shown.calendar(task)
	}
	return shown.text(task)
}

// family is the child, and what is known of it on a day.
type family struct {
	Child startforlife.Child  `json:"child"`
	AsOf  righthelp.Date      `json:"as_of"`
	Done  []startforlife.Done `json:"done"`

	// What is known of the family beside the child; of the command line's nothing is.
	Carers           []startforlife.Carer `json:"carers"`
	MoreParenting    righthelp.Status     `json:"more_parenting"`
	RelationshipHelp righthelp.Status     `json:"relationship_help"`

	reference string
	input     string
	sample    bool
	period    startforlife.CriticalDays
	plans     []plan
	pathway   []startforlife.Suggestion
	offer     *offer // beside the family that is built in, an offer that is
}

// plan is the reviews by one edition of their windows.
type plan struct {
	edition righthelp.Edition
	startforlife.ReviewPlan
}

func readFamily(task *program.Task) (*family, error) {
	flags := task.Flags
	f := &family{reference: flags.String("reference"), input: familyName, sample: !flags.IsSet("born") && !flags.IsSet("due")}
	var table *sheet.Table
	var problems []error
	read := func(flag string, value interface{ UnmarshalText([]byte) error }) {
		if flags.IsSet(flag) {
			problems = append(problems, named("-"+flag, value.UnmarshalText([]byte(flags.String(flag)))))
		}
	}
	if f.sample {
		for _, flag := range []string{"gestation", "done"} {
			if flags.IsSet(flag) {
				problems = append(problems, fmt.Errorf("-%s: it belongs to a child, so -born or -due is needed too", flag))
			}
		}
		problems = append(problems, program.DecodeJSON([]byte(familyJSON), f))
	} else {
		f.AsOf, f.input = righthelp.DateOf(time.Now()), "the command line"
		read("born", &f.Child.Born)
		read("due", &f.Child.Due)
		read("gestation", &f.Child.Gestation)
		if name := flags.String("done"); name != "" {
			var err error
			table, err = f.readDone(task, name)
			problems = append(problems, err)
			f.input += " and " + name
		}
	}
	read("as-of", &f.AsOf)
	if err := checkReference(f.reference); err != nil {
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	if err := f.work(); err != nil {
		if table != nil {
			err = table.Locate(err, "done")
		}
		return nil, inFlags(err)
	}
	if f.sample {
		offer, err := sampleOffer()
		if err != nil {
			return nil, err
		}
		f.offer = &offer
	}
	return f, nil
}

const longestReference = 60

func checkReference(reference string) error {
	if len(reference) > longestReference || strings.ContainsFunc(reference, func(c rune) bool { return c < ' ' }) {
		return &righthelp.MalformedError{Field: "-reference", Value: reference, Reason: "a case number of at most 60 characters on one line, and never a name"}
	}
	return nil
}

// readDone reads the reviews that took place.
func (f *family) readDone(task *program.Task, name string) (*sheet.Table, error) {
	form := sheet.Form{Columns: []sheet.Column{{Name: "review", Allowed: reviewNames()}, {Name: "on"}}}
	return task.ReadOther(program.Sample{Name: name}, form, func(row sheet.Row) error {
		var done startforlife.Done
		var problems []error
		if row.Text("review") == "" {
			problems = append(problems, row.Problem("review", errors.New("it is blank; say which review took place")))
		} else {
			problems = append(problems, row.Problem("review", done.Review.UnmarshalText([]byte(row.Text("review")))))
		}
		problems = append(problems, row.Problem("on", done.On.UnmarshalText([]byte(row.Text("on")))))
		f.Done = append(f.Done, done)
		return errors.Join(problems...)
	})
}

// work puts the questions to the library, by each edition of the windows that covers the day.
func (f *family) work() error {
	var err error
	if f.period, err = f.Child.CriticalDays(f.AsOf); err != nil {
		return err
	}
	f.pathway, err = startforlife.August2022().Pathway(startforlife.Family{
		AsOf: f.AsOf, Children: []startforlife.FamilyChild{{Child: f.Child}}, Carers: f.Carers, MoreParenting: f.MoreParenting, RelationshipHelp: f.RelationshipHelp,
	}, startforlife.LocalPathway{})
	if err != nil {
		return err
	}
	var editions []righthelp.Edition
	for schedule := range startforlife.Schedules() {
		editions = append(editions, schedule.Edition())
		if !schedule.Edition().InForce.Contains(f.AsOf) {
			continue
		}
		reviews, err := schedule.Reviews(f.Child, f.Done, f.AsOf)
		if err != nil {
			return err
		}
		f.plans = append(f.plans, plan{schedule.Edition(), reviews})
	}
	if f.plans == nil {
		return fmt.Errorf("%w; give a day that is covered with -as-of", righthelp.NotCovered("windows of the health reviews", f.AsOf, editions...))
	}
	return nil
}

// inFlags names the flags in place of the fields that the library speaks of.
func inFlags(err error) error {
	return renamed(err, func(field string) string {
		if field == "born" || field == "due" || field == "gestation" {
			return "-" + field
		}
		return field
	})
}

func reviewNames() (names []string) {
	for rule := range startforlife.Schedule2021().ReviewRules() {
		names = append(names, rule.Review.String())
	}
	return names
}
