package main

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/urfave/cli/v3"
)

// shareSample is for a first look at the share command.
const shareSample = `id,weight,base,floor,cap
Ashford Vale,4120,50000,,
Brindle,1885,50000,90000,
Coldharbour,7340,50000,,250000
Denby Marsh,2950,50000,,
`

func shareCommand() program.Command {
	return program.Command{
		Name:    "share",
		Summary: "share a pot among the rows of a table: base + λ × weight, between floor and cap",
		Example: `
grants share -in areas.csv -id code -weight children -base fixed -floor least -pot 1500000.00 -unit 1.00 -format json
shares 1.5 million pounds in whole pounds: to each its fixed amount, the rest by children, to none less than its least.
Blank cells of base, floor and cap are none. λ is in pounds for each unit of weight.`,
		Formats: []string{"text", "json", "csv"},
		Form: &sheet.Form{Title: "recipients", Columns: []sheet.Column{
			{Name: "id", Help: "a code or name that nobody else in the table has"},
			{Name: "weight", Help: "what the pot is shared by: digits with at most nine decimals, 0 for no share"},
			{Name: "base", Help: "a fixed amount in pounds; blank for none", Optional: true},
			{Name: "floor", Help: "the least amount in pounds; blank for none", Optional: true},
			{Name: "cap", Help: "the largest amount in pounds; blank for none", Optional: true},
		}},
		Sample: program.Sample{Name: "four made-up areas", Text: shareSample},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "id", Usage: "the column with the ids", Value: "id"},
			&cli.StringFlag{Name: "weight", Usage: "the column with the weights", Value: "weight"},
			&cli.StringFlag{Name: "base", Usage: "the column with the fixed amounts; without it there are none"},
			&cli.StringFlag{Name: "floor", Usage: "the column with the least amounts; without it there are none"},
			&cli.StringFlag{Name: "cap", Usage: "the column with the largest amounts; without it there are none"},
			&cli.StringFlag{Name: "pot", Usage: "the AMOUNT to share, in pounds; the built-in sample has 500000"},
			&cli.StringFlag{Name: "unit", Usage: "what every share is a whole number of, in pounds", Value: "0.01"},
			&cli.StringFlag{Name: "method", Usage: "how shares are rounded: largest_remainder, webster", Value: "largest_remainder"},
			&cli.StringFlag{Name: "ties", Usage: "what happens to equal claims to the last units: refuse, by_id", Value: "refuse"},
		},
		Run: runShare,
	}
}

func runShare(task *program.Task) error {
	if !task.Flags.IsSet("in") {
		for flag, value := range map[string]string{"pot": "500000", "base": "base", "floor": "floor", "cap": "cap"} {
			if !task.Flags.IsSet(flag) {
				if err := task.Flags.Set(flag, value); err != nil {
					return err
				}
			}
		}
	}
	pot, err := readPot(task.Flags)
	if err != nil {
		return err
	}
	to, table, err := readRecipients(task)
	if err != nil {
		return err
	}
	sharing, err := grant.Share(pot, to)
	if err != nil {
		return table.Locate(err, "recipients")
	}
	switch task.Format {
	case "json":
		return report.JSON(task, sharingJSON(sharing))
	case "csv":
		return sharingRows(task, sharing)
	}
	return sharingText(task, sharing)
}

// readPot reads the flags; all that is wrong with them comes together.
func readPot(flags *cli.Command) (grant.Pot, error) {
	var pot grant.Pot
	var problems []error
	for _, flag := range []struct {
		name  string
		value interface{ UnmarshalText([]byte) error }
	}{{"pot", &pot.Amount}, {"unit", &pot.Unit}, {"method", &pot.Method}, {"ties", &pot.Ties}} {
		if err := flag.value.UnmarshalText([]byte(flags.String(flag.name))); err != nil {
			problems = append(problems, fmt.Errorf("-%s: %w", flag.name, err))
		}
	}
	if pot.Unit == 0 {
		problems = append(problems, errors.New("-unit: a unit is more than nothing"))
	}
	if pot.Ties == grant.UnitsByList {
		problems = append(problems, errors.New("-ties: this program has no list; say refuse or by_id"))
	}
	return pot, errors.Join(problems...)
}

func readRecipients(task *program.Task) ([]grant.Recipient, *sheet.Table, error) {
	flag := task.Flags.String
	id, weight, base, floor, most := flag("id"), flag("weight"), flag("base"), flag("floor"), flag("cap")
	form := columns(column{"id", id}, column{"weight", weight}, column{"base", base}, column{"floor", floor}, column{"cap", most})
	var to []grant.Recipient
	table, err := task.ReadAs(form, func(row sheet.Row) error {
		recipient := grant.Recipient{ID: row.Text(id)}
		var problems []error
		number(row, weight, &recipient.Weight, &problems)
		amount(row, base, &recipient.Base, &problems)
		amount(row, floor, &recipient.Floor, &problems)
		if most != "" {
			if err := recipient.Cap.UnmarshalText([]byte(row.Text(most))); err != nil {
				problems = append(problems, row.Problem(most, err))
			}
		}
		to = append(to, recipient)
		return errors.Join(problems...)
	})
	return to, table, err
}

// amount reads a cell; a blank one, and a column that no flag names, is none.
func amount(row sheet.Row, column string, to *righthelp.Money, problems *[]error) {
	if column == "" || row.Text(column) == "" {
		return
	}
	if err := to.UnmarshalText([]byte(row.Text(column))); err != nil {
		*problems = append(*problems, row.Problem(column, err))
	}
}

type fractionJSON struct {
	Num *big.Int `json:"num"`
	Den *big.Int `json:"den"`
}

type shareJSON struct {
	Pot    righthelp.Money `json:"pot"`
	Unit   righthelp.Money `json:"unit"`
	Method grant.Method    `json:"method"`
	Lambda fractionJSON    `json:"lambda"`
	Rows   []grant.Row     `json:"rows"`
	Ties   []grant.Tie     `json:"ties"`
}

func sharingJSON(s *grant.Sharing) shareJSON {
	lambda := s.Lambda()
	return shareJSON{
		Pot: s.Pot().Amount, Unit: s.Pot().Unit, Method: s.Pot().Method,
		Lambda: fractionJSON{lambda.Num(), lambda.Denom()}, Rows: slices.AppendSeq(make([]grant.Row, 0, len(s.Amounts)), s.Rows()), Ties: list(s.Ties),
	}
}

func sharingRows(task *program.Task, s *grant.Sharing) error {
	return sheet.WriteCSV(task, []string{"id", "amount", "state", "rounded_up"}, rows(func(yield func(...string) bool) {
		for row := range s.Rows() {
			if !yield(row.ID, row.Amount.String(), row.State.String(), strconv.FormatBool(row.RoundedUp)) {
				return
			}
		}
	}))
}

func sharingText(task *program.Task, s *grant.Sharing) error {
	fmt.Fprintf(task, "%s: %s shared among %d in units of %s\n", task.Input(), s.Pot().Amount.Display(), len(s.Amounts), s.Pot().Unit.Display())
	fmt.Fprintf(task, "Each unit of weight brings £%s (exactly %s pounds).\n\n", s.Lambda().FloatString(6), s.Lambda().RatString())
	table := report.Table{Columns: []report.Column{{Name: "id"}, {Name: "amount", Number: true}, {Name: "before rounding", Number: true}, {Name: "how"}}}
	for row := range s.Rows() {
		how := map[grant.State]string{
			grant.Free: "base and weight", grant.AtFloor: "held at its floor", grant.AtCap: "held at its cap", grant.Weightless: "no weight: base alone",
		}[row.State]
		if row.RoundedUp {
			how += ", rounded up"
		}
		table.Rows = append(table.Rows, []string{row.ID, row.Amount.Display(), "£" + row.Ideal().FloatString(4), how})
	}
	table.Rows = append(table.Rows, []string{"All", s.Pot().Amount.Display(), "", ""})
	if err := table.Text(task); err != nil {
		return err
	}
	if len(s.Ties) > 0 {
		fmt.Fprintln(task)
		return tieTable(s.Ties).Text(task)
	}
	return nil
}
