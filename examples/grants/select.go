package main

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/urfave/cli/v3"
)

func selectCommand() program.Command {
	return program.Command{
		Name:    "select",
		Summary: "choose places from a table by score, with a minimum for each class",
		Example: `
grants select -in areas.csv -id code -score deprivation -class kind -places 40 -class-share 25 -format json
chooses 40 areas, the highest scores first, at least a quarter (rounded up) of each kind among them.`,
		Formats: []string{"text", "json", "csv"},
		Form: &sheet.Form{Title: "candidates", Columns: []sheet.Column{
			{Name: "id", Help: "a code or name that nobody else in the table has"},
			{Name: "score", Help: "what the ranking goes by: digits with at most nine decimals"},
			{Name: "class", Help: "the class that it counts towards; leave the column out where there are none", Optional: true},
			{Name: "second_key", Help: "breaks ties, where the choice says so", Optional: true},
		}},
		Sample: program.Sample{Name: "the 152 upper-tier authorities of 2021", Text: selectionCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "id", Usage: "the column with the ids", Value: "id"},
			&cli.StringFlag{Name: "score", Usage: "the column with the scores", Value: "score"},
			&cli.StringFlag{Name: "class", Usage: "the column with the classes; without it there are no classes"},
			&cli.StringFlag{Name: "places", Usage: "how many are chosen"},
			&cli.StringFlag{Name: "class-share", Usage: "the least share of each class that is chosen, in percent", Value: "0"},
			&cli.StringFlag{Name: "class-rounding", Usage: "how that share becomes a whole number: up, down, half_up", Value: "up"},
			&cli.StringFlag{Name: "direction", Usage: "which scores come first: high, low", Value: "high"},
			&cli.StringFlag{Name: "ties", Usage: "what happens to equal scores at the line: refuse, second_key, draw, extend", Value: "refuse"},
			&cli.StringFlag{Name: "second-key", Usage: "the column with the second keys, for -ties second_key"},
			&cli.StringFlag{Name: "draw", Usage: "the tied ids in the order in which they were drawn, with commas between, for -ties draw"},
		},
		Run: runSelect,
	}
}

func runSelect(task *program.Task) error {
	choice, share, rounding, err := readChoice(task.Flags)
	if err != nil {
		return err
	}
	if !task.Flags.IsSet("in") {
		for flag, column := range map[string]string{"id": "utla_code", "score": "idaci_average_rank"} {
			if !task.Flags.IsSet(flag) {
				if err := task.Flags.Set(flag, column); err != nil {
					return err
				}
			}
		}
	}
	from, table, err := readCandidates(task)
	if err != nil {
		return err
	}
	if task.Flags.String("class") != "" {
		if choice.Classes, err = grant.ClassMinimums(from, share, rounding); err != nil {
			return err
		}
	}
	selection, err := grant.Select(choice, from)
	if err != nil {
		return table.Locate(err, "candidates")
	}
	switch task.Format {
	case "json":
		return report.JSON(task, selectionJSON(selection))
	case "csv":
		return selectionRows(task, selection)
	}
	return selectionText(task, selection)
}

// readChoice reads the flags; all that is wrong with them comes together.
func readChoice(flags *cli.Command) (choice grant.Choice, share righthelp.Number, rounding grant.Rounding, err error) {
	var problems []error
	problem := func(flag string, err error) {
		if err != nil {
			problems = append(problems, fmt.Errorf("-%s: %w", flag, err))
		}
	}
	text := func(flag string, value interface{ UnmarshalText([]byte) error }) {
		problem(flag, value.UnmarshalText([]byte(flags.String(flag))))
	}
	places := flags.String("places")
	if choice.Places, err = strconv.Atoi(places); err != nil {
		problem("places", fmt.Errorf("%q is not a whole number; say how many are chosen", places))
	}
	text("direction", &choice.Direction)
	text("ties", &choice.Ties)
	text("class-rounding", &rounding)
	text("class-share", &share)
	if flags.IsSet("class-share") && !flags.IsSet("class") {
		problem("class-share", errors.New("-class has to name the column with the classes"))
	}
	if (choice.Ties == grant.SecondKeyTies) != flags.IsSet("second-key") {
		problem("second-key", errors.New("it goes with -ties second_key, and the other way round"))
	}
	if draw := flags.String("draw"); draw != "" {
		for id := range strings.SplitSeq(draw, ",") {
			choice.Draw = append(choice.Draw, strings.TrimSpace(id))
		}
	}
	return choice, share, rounding, errors.Join(problems...)
}

func readCandidates(task *program.Task) ([]grant.Candidate, *sheet.Table, error) {
	id, score, class, second := task.Flags.String("id"), task.Flags.String("score"), task.Flags.String("class"), task.Flags.String("second-key")
	form := columns(column{"id", id}, column{"score", score}, column{"class", class}, column{"second_key", second})
	var from []grant.Candidate
	table, err := task.ReadAs(form, func(row sheet.Row) error {
		candidate := grant.Candidate{ID: row.Text(id)}
		var problems []error
		number(row, score, &candidate.Score, &problems)
		if class != "" {
			candidate.Class = row.Text(class)
		}
		if second != "" {
			number(row, second, &candidate.SecondKey, &problems)
		}
		from = append(from, candidate)
		return errors.Join(problems...)
	})
	return from, table, err
}

// column is a column that a flag names, and what the library calls it.
type column struct{ field, name string }

func columns(named ...column) sheet.Form {
	var form sheet.Form
	for _, c := range named {
		if c.name != "" {
			form.Columns = append(form.Columns, sheet.Column{Name: c.name, Field: c.field})
		}
	}
	return form
}

// number reads a cell; a blank one is no number, which the library refuses where it needs one.
func number(row sheet.Row, column string, to *righthelp.Number, problems *[]error) {
	if err := to.UnmarshalText([]byte(row.Text(column))); err != nil {
		*problems = append(*problems, row.Problem(column, err))
	}
}

// choiceJSON is a selection as JSON; lists that are empty are there all the same.
type choiceJSON struct {
	Places    int                   `json:"places"`
	Selected  []grant.Selected      `json:"selected"`
	Displaced []grant.Displaced     `json:"displaced"`
	Classes   []grant.ClassSelected `json:"classes"`
	Ties      []grant.Tie           `json:"ties"`
}

func selectionJSON(s *grant.Selection) choiceJSON {
	return choiceJSON{len(s.Selected), list(s.Selected), list(s.Displaced), list(s.Classes), list(s.Ties)}
}

// list makes a list that is not there an empty one.
func list[T any](of []T) []T {
	if of == nil {
		return []T{}
	}
	return of
}

func selectionRows(task *program.Task, s *grant.Selection) error {
	return sheet.WriteCSV(task, []string{"id", "score", "class", "rank", "selected", "reason", "displaced_by"}, rows(func(yield func(...string) bool) {
		for _, c := range s.Selected {
			if !yield(c.ID, c.Score.String(), c.Class, strconv.Itoa(c.Rank), "yes", c.Reason.String(), "") {
				return
			}
		}
		for _, c := range s.Displaced {
			if !yield(c.ID, c.Score.String(), c.Class, strconv.Itoa(c.Rank), "no", "displaced", strings.Join(c.By, "; ")) {
				return
			}
		}
	}))
}

// rows makes rows of a walk that yields their cells.
func rows(walk func(yield func(...string) bool)) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		walk(func(cells ...string) bool { return yield(cells) })
	}
}

func selectionText(task *program.Task, s *grant.Selection) error {
	fmt.Fprintf(task, "%s: %d chosen\n\n", task.Input(), len(s.Selected))
	chosen := report.Table{Columns: []report.Column{{Name: "id"}, {Name: "rank", Number: true}, {Name: "score", Number: true}, {Name: "class"}, {Name: "chosen by"}}}
	for _, c := range s.Selected {
		reason := "rank"
		if c.Reason == grant.ByClassMinimum {
			reason = "class minimum"
		}
		chosen.Rows = append(chosen.Rows, []string{c.ID, strconv.Itoa(c.Rank), c.Score.String(), c.Class, reason})
	}
	displaced := report.Table{Caption: "Displaced: high enough by rank alone", Columns: []report.Column{{Name: "id"}, {Name: "rank", Number: true}, {Name: "score", Number: true}, {Name: "class"}, {Name: "place kept for"}}}
	for _, c := range s.Displaced {
		displaced.Rows = append(displaced.Rows, []string{c.ID, strconv.Itoa(c.Rank), c.Score.String(), c.Class, strings.Join(c.By, ", ")})
	}
	for _, table := range []report.Table{chosen, classTable(s), displaced, tieTable(s.Ties)} {
		if len(table.Rows) > 0 {
			if err := table.Text(task); err != nil {
				return err
			}
			fmt.Fprintln(task)
		}
	}
	return nil
}

func classTable(s *grant.Selection) report.Table {
	table := report.Table{Caption: "Classes", Columns: []report.Column{{Name: "class"}, {Name: "members", Number: true}, {Name: "minimum", Number: true}, {Name: "chosen", Number: true}}}
	for _, c := range s.Classes {
		table.Rows = append(table.Rows, []string{c.Name, strconv.Itoa(c.Members), strconv.Itoa(c.Minimum), strconv.Itoa(c.Selected)})
	}
	return table
}

func tieTable(ties []grant.Tie) report.Table {
	table := report.Table{Caption: "Ties that were decided", Columns: []report.Column{{Name: "tied"}, {Name: "could be served", Number: true}}}
	for _, tie := range ties {
		table.Rows = append(table.Rows, []string{strings.Join(tie.IDs, ", "), strconv.Itoa(tie.Places)})
	}
	return table
}
