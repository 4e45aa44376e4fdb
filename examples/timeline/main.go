// Timeline shows where an early help episode stands: each deadline as a list, a picture, or a calendar file that Outlook and
// Google Calendar open. Without arguments it shows an invented episode in Blackpool.
package main

import (
	_ "embed"
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/urfave/cli/v3"
)

func main() { program.Main(timeline()) }

//go:embed sample.json
var sample string

const example = `
go run ./examples/timeline                                        the invented episode
go run ./examples/timeline -as-of 2023-05-30 -out timeline.html   the same a month later, as a page
go run ./examples/timeline -in episode.json -as-of 2023-05-02 -out episode.ics
go run ./examples/timeline -timetables                            the ready-made timetables and what they leave open
episode.json: {"reference": "EH-1", "timetable": "blackpool",
 "choice": {"unit": "working_days", "start": "family_agreed"},
 "events": [{"kind": "need_identified", "date": "2023-03-01"}, {"kind": "family_agreed", "date": "2023-03-03"}]}`

func timeline() program.Command {
	return program.Command{
		Name: "timeline", Summary: "where an early help episode stands, and what is due when", Example: example,
		Formats: []string{"text", "json", "html", "ics"},
		Sample:  program.Sample{Name: "sample: an invented episode in Blackpool, as of 2 May 2023", Text: sample},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question, as in 2023-05-02; without it the as_of of the input", OnlyOnce: true},
			&cli.BoolFlag{Name: "timetables", Usage: "list the ready-made timetables instead, as text or JSON", OnlyOnce: true},
		},
		Run: run,
	}
}

func run(task *program.Task) error {
	if task.Flags.Bool("timetables") {
		return writeTimetables(task)
	}
	var in input
	if err := task.ReadJSON(&in); err != nil {
		return err
	}
	if task.Flags.IsSet("as-of") {
		in.AsOf = task.Flags.String("as-of")
	}
	question, err := in.question()
	if err != nil {
		return inFile(task, err)
	}
	progress, err := earlyhelp.Track(question.events, question.timetable, question.asOf)
	if err != nil {
		return inFile(task, err)
	}
	found := answer{question: question, progress: progress, from: task.Input()}
	if edition := question.timetable.Edition(); edition.ID != "" && !edition.Covers(question.asOf) {
		found.stale = fmt.Sprintf("It is not known whether the timetable %q held on %s. Check it with the authority.", question.timetable.Name(), question.asOf)
		task.Notice("%s", found.stale)
	}
	switch task.Format {
	case "json":
		return found.writeJSON(task)
	case "html":
		return found.page().HTML(task)
	case "ics":
		return found.writeCalendar(task)
	}
	return found.writeText(task)
}

func inFile(task *program.Task, err error) error { return fmt.Errorf("%s:\n%w", task.Input(), err) }

// question is the input once it is understood.
type question struct {
	reference string
	asOf      righthelp.Date
	events    []earlyhelp.Event
	timetable earlyhelp.Timetable
}

// answer is what is shown.
type answer struct {
	question
	progress earlyhelp.Progress
	from     string // what the input is
	stale    string // a warning where the timetable is not known to hold
}
