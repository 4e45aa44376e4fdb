package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife/grant"
)

func calibrateCommand() program.Command {
	return program.Command{
		Name:    "calibrate",
		Summary: "which fixed share and age band come nearest to the amounts that single councils have named (an illustration)",
		Example: `
grants calibrate -format json
tries every fixed share from 0% to 100% in steps of 5 with every age band, with and without home learning, the nearest first.`,
		Formats: []string{"text", "json", "csv"},
		Run:     runCalibrate,
	}
}

// named is an amount for the three years that a council has named, as exactly as it did.
type named struct {
	code, council string
	least, most   righthelp.Money
}

// loadNamed gives the amounts for the whole programme that councils have named.
func loadNamed() ([]named, error) {
	var amounts []named
	err := readCSV("amounts found", foundCSV, []string{"utla_code", "utla_name", "programme", "period", "amount_min_gbp", "amount_max_gbp"}, func(row sheet.Row) error {
		if row.Text("programme") != "FHSL" || row.Text("period") != "2022-23 to 2024-25" {
			return nil
		}
		amount := named{code: row.Text("utla_code"), council: row.Text("utla_name")}
		least := row.Problem("amount_min_gbp", amount.least.UnmarshalText([]byte(row.Text("amount_min_gbp"))))
		most := row.Problem("amount_max_gbp", amount.most.UnmarshalText([]byte(row.Text("amount_max_gbp"))))
		amounts = append(amounts, amount)
		return errors.Join(least, most)
	})
	blackpool, found := grant.LookupOtherGrant("grant.other.blackpool_programme")
	if !found {
		return nil, errors.New("the catalogue does not have Blackpool's grant")
	}
	return append(amounts, named{"E06000009", "Blackpool", blackpool.Amount, blackpool.Amount}), err
}

// trial is one set of assumptions and how far it is from what was named.
type trial struct {
	assumptions
	homeLearning bool              // whether what councils named counts the money for home learning
	amounts      []righthelp.Money // for each council that named one
	misfit       righthelp.Money   // all distances from what was named together
}

func runCalibrate(task *program.Task) error {
	known, err := loadFigures()
	if err != nil {
		return err
	}
	amounts, err := loadNamed()
	if err != nil {
		return err
	}
	o := &outcome{figures: known, assumptions: assumptions{fixed: righthelp.Whole(0), ages: ageBands[0], unit: righthelp.Pound}}
	if o.selection, err = known.choose(); err != nil {
		return err
	}
	if err := o.share(); err != nil {
		return err
	}
	var trials []trial
	for _, homeLearning := range []bool{true, false} {
		for _, ages := range ageBands {
			for fixed := int64(0); fixed <= 100; fixed += 5 {
				t := trial{assumptions: assumptions{fixed: righthelp.Whole(fixed), ages: ages, unit: righthelp.Pound}, homeLearning: homeLearning}
				if err := o.try(&t, amounts); err != nil {
					return err
				}
				trials = append(trials, t)
			}
		}
	}
	slices.SortStableFunc(trials, func(a, b trial) int { return cmp.Compare(a.misfit, b.misfit) })
	switch task.Format {
	case "json":
		return report.JSON(task, calibrationJSON(trials, amounts))
	case "csv":
		return calibrationRows(task, trials, amounts)
	}
	return calibrationText(task, trials, amounts)
}

// try shares all strands by a set of assumptions, and measures how far it is from what was named.
func (o *outcome) try(t *trial, amounts []named) error {
	pot := o.totals.Whole
	for j, strand := range o.strands {
		if strand.ID == grant.HomeLearning && !t.homeLearning {
			pot -= o.totals.Columns[j]
		}
	}
	sharing, _, err := o.shareOut(pot, t.assumptions)
	if err != nil {
		return err
	}
	for _, amount := range amounts {
		place := slices.IndexFunc(o.chosen, func(a authority) bool { return a.code == amount.code })
		if place < 0 {
			return fmt.Errorf("%s is not among the chosen", amount.council)
		}
		got := sharing.Amounts[place]
		t.amounts = append(t.amounts, got)
		t.misfit += max(amount.least-got, got-amount.most, 0)
	}
	return nil
}

const illustration = "An illustration for analysts. The split was never published, the amounts that councils named are few and rounded, and what they count (home learning, trailblazer money) is not always said. It shows which assumptions are far off, not which one is right."

func calibrationText(task *program.Task, trials []trial, amounts []named) error {
	fmt.Fprintf(task, "%s\n\n", wrap(illustration))
	table := report.Table{Caption: "The ten nearest of " + strconv.Itoa(len(trials)) + " sets of assumptions", Columns: []report.Column{{Name: "fixed"}, {Name: "ages"}, {Name: "home learning"}, {Name: "misfit", Number: true}}}
	stated := []string{"as named", "", "", ""}
	for _, amount := range amounts {
		table.Columns = append(table.Columns, report.Column{Name: amount.council, Number: true})
		text := amount.least.Display()
		if amount.most != amount.least {
			text += " to " + amount.most.Display()
		}
		stated = append(stated, text)
	}
	table.Rows = append(table.Rows, stated)
	for _, t := range trials[:10] {
		row := []string{t.fixed.String() + "%", t.ages, counted(t.homeLearning), t.misfit.Display()}
		for _, amount := range t.amounts {
			row = append(row, amount.Display())
		}
		table.Rows = append(table.Rows, row)
	}
	return table.Text(task)
}

func counted(homeLearning bool) string {
	if homeLearning {
		return "counted"
	}
	return "not counted"
}

func calibrationRows(task *program.Task, trials []trial, amounts []named) error {
	headings := []string{"fixed_percent", "ages", "home_learning", "misfit"}
	for _, amount := range amounts {
		headings = append(headings, strings.ReplaceAll(strings.ToLower(amount.council), " ", "_"))
	}
	return sheet.WriteCSV(task, headings, rows(func(yield func(...string) bool) {
		for _, t := range trials {
			row := []string{t.fixed.String(), t.ages, counted(t.homeLearning), t.misfit.String()}
			for _, amount := range t.amounts {
				row = append(row, amount.String())
			}
			if !yield(row...) {
				return
			}
		}
	}))
}

type trialJSON struct {
	FixedPercent righthelp.Number           `json:"fixed_percent"`
	Ages         string                     `json:"ages"`
	HomeLearning bool                       `json:"home_learning"`
	Misfit       righthelp.Money            `json:"misfit"`
	Amounts      map[string]righthelp.Money `json:"amounts"`
}

type calibration struct {
	Illustration string                        `json:"illustration"`
	Named        map[string][2]righthelp.Money `json:"named"` // least and most
	Trials       []trialJSON                   `json:"trials"`
}

func calibrationJSON(trials []trial, amounts []named) calibration {
	out := calibration{Illustration: illustration, Named: map[string][2]righthelp.Money{}}
	for _, amount := range amounts {
		out.Named[amount.council] = [2]righthelp.Money{amount.least, amount.most}
	}
	for _, t := range trials {
		got := map[string]righthelp.Money{}
		for i, amount := range amounts {
			got[amount.council] = t.amounts[i]
		}
		out.Trials = append(out.Trials, trialJSON{t.fixed, t.ages, t.homeLearning, t.misfit, got})
	}
	return out
}
