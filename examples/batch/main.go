// Batch counts many families by council and level of need, in one pass over files of JSON lines. Signs of significant harm
// come first, and a record that is refused stops none of the others. Built with the tag beam, it does the same on Apache
// Beam. Without arguments it reads a thousand invented families.
package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/urfave/cli/v3"
)

func main() { program.Main(batch()) }

const example = `
go run ./examples/batch                          a thousand invented families, one after the other
go run -tags beam ./examples/batch               the same on Apache Beam, which takes minutes to compile the first time
go run ./examples/batch -in 'families-*.jsonl'   every line of these files
A line is a family; one that is there twice is counted twice:
{"reference": "EH-1", "council": "A", "facts": {"wt.benefit.young_carer": "present", "wt.harm.likely": "absent"}}`

func batch() program.Command {
	return program.Command{
		Name: "batch", Summary: "counts many families by council and level of need", Example: example,
		Formats: []string{"text", "json"},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "in", Usage: "read the JSON lines of the FILES of this name, in which * stands for anything; without it invented families", OnlyOnce: true},
			&cli.IntFlag{Name: "records", Value: 1_000, Usage: "how many families to invent", OnlyOnce: true},
		},
		Run: run,
	}
}

func run(task *program.Task) error {
	files := task.Flags.String("in")
	if files == "" {
		folder, err := os.MkdirTemp("", "batch")
		if err != nil {
			return err
		}
		defer os.RemoveAll(folder)
		if files, err = invent(folder, task.Flags.Int("records")); err != nil {
			return err
		}
	}
	if found, err := filepath.Glob(files); err != nil || found == nil {
		return fmt.Errorf("-in %s: there is no such file", files)
	}
	rows, err := count(files)
	if err != nil {
		return err
	}
	if rows == nil {
		return fmt.Errorf("-in %s: there is no record", files)
	}
	answer := sorted(rows)
	if task.Format == "json" {
		err = report.JSON(task, answer)
	} else {
		err = answer.text(task)
	}
	if err == nil && len(answer.Refused) > 0 && task.Flags.IsSet("in") {
		return program.ErrFailed // the invented families have bad records on purpose
	}
	return err
}

// answer is what is shown of a batch. A family whose record is refused is in none of the counts.
type answer struct {
	Urgent  []row `json:"urgent"`
	Refused []row `json:"refused"`
	Counts  []row `json:"counts"`
}

// sorted puts rows in an order of their own: an engine gives them in any.
func sorted(rows []row) (a answer) {
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.Council, b.Council), cmp.Compare(a.Level, b.Level), cmp.Compare(a.Reference, b.Reference), cmp.Compare(a.Problem, b.Problem))
	})
	a = answer{[]row{}, []row{}, []row{}}
	for _, row := range rows {
		if row.Urgent {
			a.Urgent = append(a.Urgent, row)
		}
		if row.Problem != "" {
			a.Refused = append(a.Refused, row)
		}
		if row.Families > 0 {
			a.Counts = append(a.Counts, row)
		}
	}
	return a
}

func (a answer) text(task *program.Task) error {
	urgent := table("Refer to children's social care at once, with or without consent: a sign of significant harm", "reference", "council", "level of need")
	for _, row := range a.Urgent {
		urgent.Rows = append(urgent.Rows, []string{row.Reference, row.Council, cmp.Or(row.Level, "refused, see below; do not wait until it is put right")})
	}
	refused := table("Refused, and not counted: look at each, and put it right", "reference", "what is wrong")
	for _, row := range a.Refused {
		refused.Rows = append(refused.Rows, []string{row.Reference, row.Problem})
	}
	counts := table("Families by council and level of need", "council", "level of need", "families")
	counts.Columns[2].Number = true
	families := 0
	for _, row := range a.Counts {
		counts.Rows = append(counts.Rows, []string{row.Council, row.Level, strconv.Itoa(row.Families)})
		families += row.Families
	}
	for _, table := range []report.Table{urgent, refused, counts} {
		if len(table.Rows) == 0 {
			continue
		}
		if err := table.Text(task); err != nil {
			return err
		}
		fmt.Fprintln(task)
	}
	_, err := fmt.Fprintf(task, "%d families counted, %d records refused.\n%s\n", families, len(a.Refused), informs)
	return err
}

const informs = "It informs people and decides nothing. No level is a reason not to refer a child about whom somebody is worried."

func table(caption string, columns ...string) report.Table {
	table := report.Table{Caption: caption}
	for _, column := range columns {
		table.Columns = append(table.Columns, report.Column{Name: column})
	}
	return table
}
