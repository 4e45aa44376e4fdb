package main

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/righthelp/righthelp/examples/internal/hsds"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/familyhub"
)

// interchange turns a network into Open Referral UK JSON, or back, and tells what does not fit.
func interchange(task *program.Task) error {
	for _, flag := range []string{"in", "sheet", "compare", "as-of", "format"} {
		if task.Flags.IsSet(flag) {
			return fmt.Errorf("-%s: it does not go with -to-hsds and -from-hsds, which only turn a network from one form into the other", flag)
		}
	}
	framework := familyhub.August2022()
	from := task.Flags.String("from-hsds")
	if from == "" {
		directory, err := readNetwork(task, framework)
		if err != nil {
			return err
		}
		file, lost := hsds.Write(directory)
		tell(task, lost)
		return report.JSON(task, file)
	}
	if task.Flags.Bool("to-hsds") || task.Flags.IsSet("network") {
		return errors.New("-from-hsds: it goes with neither -to-hsds nor -network")
	}
	text, err := task.ReadFile(from)
	if err != nil {
		return err
	}
	network, lost, err := hsds.Read(bytes.NewReader(text))
	if err != nil {
		return inFile(from, err)
	}
	if _, err := framework.Directory(network); err != nil {
		return inFile(from, err)
	}
	tell(task, lost)
	return report.JSON(task, network)
}

func tell(task *program.Task, lost []hsds.Loss) {
	if len(lost) > 0 {
		task.Notice("What does not fit:")
	}
	for _, loss := range lost {
		task.Notice("- %s", loss)
	}
}

// readNetwork reads and checks the description of a network: the file that -network names, or the made-up one.
func readNetwork(task *program.Task, framework familyhub.Framework) (*familyhub.Directory, error) {
	name, text := task.Flags.String("network"), []byte(networkJSON)
	if name == "" {
		name = sampleName
	} else {
		var err error
		if text, err = task.ReadFile(name); err != nil {
			return nil, err
		}
	}
	var network familyhub.Network
	if err := program.DecodeJSON(text, &network); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	directory, err := framework.Directory(network)
	return directory, inFile(name, err)
}

// mostProblems of a description are told.
const mostProblems = 50

// inFile puts the name of the file in front of each problem.
func inFile(name string, err error) error {
	joined, many := err.(interface{ Unwrap() []error })
	switch {
	case err == nil:
		return nil
	case !many:
		return fmt.Errorf("%s: %w", name, err)
	}
	var problems []error
	for i, one := range joined.Unwrap() {
		if i == mostProblems {
			problems = append(problems, fmt.Errorf("and %d more", len(joined.Unwrap())-i))
			break
		}
		problems = append(problems, fmt.Errorf("%s: %w", name, one))
	}
	return errors.Join(problems...)
}
