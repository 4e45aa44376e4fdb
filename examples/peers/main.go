// Peers measures this library beside others that could do the same work: the level of need of a family beside engines for
// rules, and the sharing of a pot beside libraries for money. It prints how long each takes, and how many times as long as
// this library.
package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

func main() { program.Main(peers(20*time.Millisecond, 75, 1_000, 1_000_000)) }

// peers measures every entry for so long in each round, and shares pots among so many recipients.
func peers(least time.Duration, sizes ...int) program.Command {
	return program.Command{
		Name: "peers", Summary: "measures this library beside others that could do the same work", Example: example,
		Run: func(task *program.Task) error { return run(task, least, sizes) },
	}
}

const example = `
go run ./examples/peers              beside expr, go-money and decimal: up to a minute
go run -tags peers ./examples/peers  beside cel-go and OPA too, which take a while to compile the first time`

const families = 64

func run(task *program.Task, least time.Duration, sizes []int) error {
	task.Notice("measuring; this takes up to a minute")
	if err := needs(task, least); err != nil {
		return err
	}
	for _, count := range sizes {
		fmt.Fprintln(task)
		if err := shares(task, count, least); err != nil {
			return err
		}
	}
	return nil
}

func needs(task *program.Task, least time.Duration) error {
	work, err := newWork(families)
	if err != nil {
		return err
	}
	engines, err := work.needEngines()
	if err != nil {
		return err
	}
	if err := work.agree(engines); err != nil {
		return err
	}
	rules := 0
	met := func(string) { rules++ }
	var entries []entry
	for _, engine := range engines {
		entries = append(entries, entry{engine.name, engine.does, func(turn int) error {
			_, err := engine.run(turn%families, met)
			return err
		}})
	}
	caption := fmt.Sprintf("The level of need of a family, in a framework of %d indicators, with the rules that were met.", indicators)
	return write(task, caption, entries, least)
}

func shares(task *program.Task, count int, least time.Duration) error {
	var entries []entry
	for _, engine := range newPot(count).sharers() {
		entries = append(entries, entry{engine.name, engine.does, func(int) error { return engine.run() }})
	}
	return write(task, fmt.Sprintf("A pot shared among %d.", count), entries, least)
}

// write measures entries and writes a table of them.
func write(task *program.Task, caption string, entries []entry, least time.Duration) error {
	times, err := measure(entries, least)
	if err != nil {
		return err
	}
	table := report.Table{Caption: caption, Columns: []report.Column{
		{Name: ""}, {Name: "what it gives"}, {Name: "time", Number: true}, {Name: "times as long", Number: true},
	}}
	for i, entry := range entries {
		ratio := strconv.FormatFloat(float64(times[i])/float64(times[0]), 'f', 1, 64)
		table.Rows = append(table.Rows, []string{entry.name, entry.does, threeDigits(times[i]), ratio})
	}
	return table.Text(task)
}
