package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// operators says what each kind of change makes of an operator.
var operators = map[string]map[string]string{
	"CONDITIONALS_BOUNDARY": {"<": "<=", "<=": "<", ">": ">=", ">=": ">"},
	"CONDITIONALS_NEGATION": {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"},
	"ARITHMETIC_BASE":       {"+": "-", "-": "+", "*": "/", "/": "*", "%": "*"},
	"INCREMENT_DECREMENT":   {"++": "--", "--": "++"},
	"INVERT_NEGATIVES":      {"-": "+"},
}

// apply finds the operator in the source, and keeps its line and the changed file.
func (c *change) apply(source []byte) error {
	lines := bytes.SplitAfter(source, []byte("\n"))
	if c.Line < 1 || c.Line > len(lines) || c.Column < 1 || c.Column > len(lines[c.Line-1]) {
		return fmt.Errorf("%s has no line %d, column %d", c.file, c.Line, c.Column)
	}
	line := lines[c.Line-1]
	before, rest := string(line[:c.Column-1]), string(line[c.Column-1:])
	for length := 2; length > 0; length-- {
		if len(rest) < length {
			continue
		}
		old, after := rest[:length], rest[length:]
		if changed, found := operators[c.Kind][old]; found {
			c.code = strings.TrimSpace(before + "«" + old + "»" + after)
			c.offset = len(bytes.Join(lines[:c.Line-1], nil)) + c.Column - 1
			c.changed = []byte(string(source[:c.offset]) + changed + string(source[c.offset+length:]))
			return nil
		}
	}
	return fmt.Errorf("%s:%d:%d: there is no operator for %s", c.file, c.Line, c.Column, c.Kind)
}

// try runs the tests of the package against each change, several at a time.
func try(changes []*change, folder string, workers int, temporary string) error {
	for i, c := range changes {
		c.number = i + 1
	}
	binary, err := build(folder, changes, temporary)
	if err != nil {
		return err
	}
	limits, err := measure(binary, folder)
	if err != nil {
		return err
	}
	open := make(chan *change)
	problems := make([]error, workers)
	var group sync.WaitGroup
	for i := range workers {
		group.Go(func() {
			for c := range open {
				var err error
				if c.written {
					c.status, err = c.switchOn(binary, folder, limits)
				} else {
					c.status, err = c.compile(folder, filepath.Join(temporary, fmt.Sprint(i)))
				}
				problems[i] = errors.Join(problems[i], err)
			}
		})
	}
	for _, c := range changes {
		if c.status == "" {
			open <- c
		}
	}
	close(open)
	group.Wait()
	return errors.Join(problems...)
}

// How thoroughly a change is tried: quickly at first, and where it lives with all the tests and as many checks as they have.
type thoroughness bool

const (
	quick thoroughness = false
	whole thoroughness = true
)

func (t thoroughness) environment(number int) []string {
	environment := append(os.Environ(), "RAPID_NOFAILFILE=1", "RAPID_SHRINKTIME=1ms", fmt.Sprintf("MUTANT=%d", number))
	if t == quick {
		environment = append(environment, "RAPID_CHECKS=10", "RAPID_SEED=1")
	}
	return environment
}

// measure runs the tests with nothing switched on, which must pass, and gives a change ten times as long.
func measure(binary, folder string) (limits map[thoroughness]time.Duration, err error) {
	limits = map[thoroughness]time.Duration{}
	for _, t := range []thoroughness{quick, whole} {
		begun := time.Now()
		status, output, err := run(binary, folder, 0, t, 10*time.Minute)
		if err != nil {
			return nil, err
		}
		if status != lived {
			return nil, fmt.Errorf("the tests fail with no change switched on:\n%s", output)
		}
		limits[t] = 10*time.Since(begun) + 10*time.Second
	}
	return limits, nil
}

// switchOn runs the tests with one change on.
func (c *change) switchOn(binary, folder string, limits map[thoroughness]time.Duration) (status string, err error) {
	for _, t := range []thoroughness{quick, whole} {
		if status, _, err = run(binary, folder, c.number, t, limits[t]); err != nil || status != lived {
			return status, err
		}
	}
	return lived, nil
}

func run(binary, folder string, number int, t thoroughness, limit time.Duration) (status string, output []byte, err error) {
	command := exec.Command(binary, "-test.failfast", "-test.timeout="+limit.String(), fmt.Sprintf("-test.short=%t", t == quick))
	command.Dir, command.Env = folder, t.environment(number)
	output, err = command.CombinedOutput()
	status, err = verdict(output, err)
	return status, output, err
}

// compile runs the tests with one change laid over the source, for what cannot be switched on.
func (c *change) compile(folder, temporary string) (status string, err error) {
	root, err := os.Getwd()
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(temporary, 0o700); err != nil {
		return "", err
	}
	changed, overlay := filepath.Join(temporary, "changed.go"), filepath.Join(temporary, "overlay.json")
	replace, err := json.Marshal(map[string]map[string]string{"Replace": {filepath.Join(root, filepath.FromSlash(c.file)): changed}})
	if err != nil {
		return "", err
	}
	if err := errors.Join(os.WriteFile(changed, c.changed, 0o600), os.WriteFile(overlay, replace, 0o600)); err != nil {
		return "", err
	}
	for _, t := range []thoroughness{quick, whole} {
		command := exec.Command("go", "test", "-overlay", overlay, "-vet=off", "-ldflags=-w", "-count=1", "-failfast", "-timeout", "2m",
			fmt.Sprintf("-short=%t", t == quick), "./"+folder)
		command.Env = t.environment(0)
		output, err := command.CombinedOutput()
		if status, err = verdict(output, err); err != nil || status != lived {
			return status, err
		}
	}
	return lived, nil
}

// verdict says what became of a change when the tests ran.
func verdict(output []byte, err error) (status string, problem error) {
	var failed *exec.ExitError
	switch {
	case err == nil:
		return lived, nil
	case !errors.As(err, &failed):
		return "", err
	case bytes.Contains(output, []byte("[build failed]")):
		return notViable, nil
	case bytes.Contains(output, []byte("panic: test timed out")):
		return timedOut, nil
	}
	return killed, nil
}

// once leaves out what is the same change by another name: gremlins lists each minus both as a sum and as a sign.
func once(changes []*change) []*change {
	return slices.CompactFunc(changes, func(a, b *change) bool {
		return a.file == b.file && a.offset == b.offset && bytes.Equal(a.changed, b.changed)
	})
}
