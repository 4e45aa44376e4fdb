package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/hsds"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/familyhub"
)

// mostBytes of a description of a network are read.
const mostBytes = 64 << 20

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
	text, err := readFile(from)
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

func readFile(name string) ([]byte, error) {
	var source io.Reader = os.Stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		source = file
	}
	text, err := io.ReadAll(io.LimitReader(source, mostBytes+1))
	if err == nil && len(text) > mostBytes {
		err = fmt.Errorf("%s: it is larger than %d megabytes", name, mostBytes>>20)
	}
	return text, err
}

// readNetwork reads and checks the description of a network: the file that -network names, or the made-up one.
func readNetwork(task *program.Task, framework familyhub.Framework) (*familyhub.Directory, error) {
	name, text := task.Flags.String("network"), []byte(networkJSON)
	if name == "" {
		name = sampleName
	} else {
		var err error
		if text, err = readFile(name); err != nil {
			return nil, err
		}
	}
	var network familyhub.Network
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields() // a misspelt field would be left out in silence
	if err := decoder.Decode(&network); err != nil {
		return nil, fmt.Errorf("%s%s: %w", name, lineOf(text, err), err)
	}
	if decoder.More() {
		return nil, fmt.Errorf("%s: something follows the description", name)
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

var unknownField = regexp.MustCompile(`unknown field (".*")`)

// lineOf says in which line JSON cannot be read, as far as the error tells.
func lineOf(text []byte, err error) string {
	var (
		syntax    *json.SyntaxError
		wrongType *json.UnmarshalTypeError
		unknown   *righthelp.UnknownError
		malformed *righthelp.MalformedError
		at        = -1
	)
	switch field := unknownField.FindSubmatch([]byte(err.Error())); {
	case errors.As(err, &syntax):
		at = int(syntax.Offset)
	case errors.As(err, &wrongType):
		at = int(wrongType.Offset)
	case errors.As(err, &unknown):
		at = bytes.Index(text, []byte(strconv.Quote(unknown.Value)))
	case errors.As(err, &malformed):
		at = bytes.Index(text, []byte(strconv.Quote(malformed.Value)))
	case field != nil:
		at = bytes.Index(text, field[1])
	}
	if at < 0 || at > len(text) {
		return ""
	}
	return fmt.Sprintf(": line %d", 1+bytes.Count(text[:at], []byte("\n")))
}
