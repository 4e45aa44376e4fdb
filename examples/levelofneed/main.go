// Levelofneed shows to which level of need a family's facts point, with the reasons, what to ask about, and what a person has to
// judge. It informs a practitioner and decides nothing. Without arguments it shows three invented families.
package main

import (
	"errors"
	"fmt"

	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/urfave/cli/v3"
)

func main() { program.Main(levelOfNeed()) }

const example = `
go run ./examples/levelofneed                                   three invented families
go run ./examples/levelofneed -list                             what can be said of a family
go run ./examples/levelofneed -in family.json -out family.html  one page for a supervision file
go run ./examples/levelofneed -framework local.json -in family.json
go run ./examples/levelofneed -diff local.json                  two frameworks, and the families under both
family.json: {"reference": "EH-1", "indicators": {"wt.benefit.young_carer": "present", "wt.harm.likely": "absent"},
 "consent": {"as_of": "2023-05-31", "take_part": [{"answer": "given", "by": "mother", "on": "2023-05-02"}],
             "contact": [{"service": "school", "answer": "given", "by": "mother", "on": "2023-05-02"}]},
 "judgement": {"level": 3, "reason": "it has gone on for two years", "by": "school nurse"}}
local.json, a framework of levels: see earlyhelp/testdata/frameworks`

func levelOfNeed() program.Command {
	return program.Command{
		Name: "levelofneed", Summary: "to which level of need a family's facts point, and what to ask about", Example: example,
		Formats: []string{"text", "json", "html"},
		Sample:  program.Sample{Name: "sample: three invented families", Text: sample},
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "list", Usage: "list the framework's indicators instead, as text or JSON", OnlyOnce: true},
			&cli.StringFlag{Name: "framework", Usage: "use the levels of need in this JSON FILE; without it those of Blackpool", OnlyOnce: true},
			&cli.StringFlag{Name: "diff", Usage: "show how the levels of need in this JSON FILE differ, and what becomes of the families under both", OnlyOnce: true},
		},
		Run: run,
	}
}

func run(task *program.Task) error {
	framework := earlyhelp.BlackpoolNovember2021()
	if file := task.Flags.String("framework"); file != "" {
		local, err := readFramework(task, file)
		if err != nil {
			return err
		}
		framework = local
	}
	if task.Flags.Bool("list") {
		if task.Flags.IsSet("diff") || task.Flags.IsSet("in") {
			return errors.New("-list takes neither -in nor -diff")
		}
		return writeList(task, framework)
	}
	families, err := readFamilies(task)
	if err != nil {
		return err
	}
	if file := task.Flags.String("diff"); file != "" {
		other, err := readFramework(task, file)
		if err != nil {
			return err
		}
		return compare(task, framework, other, families)
	}
	var answers []answer
	var problems []error
	for _, family := range families {
		found, err := family.assess(framework)
		if err != nil && found.need.Safeguarding() {
			urgent(task, found.title)
		}
		answers, problems = append(answers, found), append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return fmt.Errorf("%s:\n%w", task.Input(), err)
	}
	switch task.Format {
	case "json":
		return writeJSON(task, answers)
	case "html":
		return writePage(task, answers)
	}
	return writeText(task, answers)
}

// urgent tells of a sign of significant harm where the input is refused: a referral does not wait for a form.
func urgent(task *program.Task, family string) {
	task.Notice("%s: a sign of SIGNIFICANT HARM is recorded. Refer to children's social care at once, with or without consent; do not wait until the input is put right.", family)
}

func readFramework(task *program.Task, file string) (earlyhelp.Framework, error) {
	text, err := task.ReadFile(file)
	if err != nil {
		return earlyhelp.Framework{}, err
	}
	var thresholds earlyhelp.Thresholds
	if err := program.DecodeJSON(text, &thresholds); err != nil {
		return earlyhelp.Framework{}, fmt.Errorf("%s: %w", file, err)
	}
	framework, err := earlyhelp.NewFramework(thresholds)
	if err != nil {
		return earlyhelp.Framework{}, fmt.Errorf("%s:\n%w", file, err)
	}
	return framework, nil
}
