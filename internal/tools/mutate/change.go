package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
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
			at := len(bytes.Join(lines[:c.Line-1], nil)) + c.Column - 1
			c.changed = []byte(string(source[:at]) + changed + string(source[at+length:]))
			return nil
		}
	}
	return fmt.Errorf("%s:%d:%d: there is no operator for %s", c.file, c.Line, c.Column, c.Kind)
}

// tryAgain tries what gremlins left open, and what a quick run missed, against all the tests of the package.
func tryAgain(changes []*change, folder string, workers int, temporary string) error {
	open := make(chan *change)
	problems := make([]error, workers)
	var group sync.WaitGroup
	for i := range workers {
		group.Go(func() {
			for c := range open {
				status, err := c.try(folder, filepath.Join(temporary, fmt.Sprint(i)))
				problems[i] = errors.Join(problems[i], err)
				c.Status = status
			}
		})
	}
	for _, c := range changes {
		if c.Status == notCovered || c.Status == lived {
			open <- c
		}
	}
	close(open)
	group.Wait()
	return errors.Join(problems...)
}

// try runs the tests of the package with the change laid over the source.
func (c *change) try(folder, temporary string) (status string, err error) {
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
	for _, quick := range []bool{true, false} {
		command := exec.Command("go", "test", "-overlay", overlay, "-vet=off", "-ldflags=-w", "-count=1", "-failfast", "-timeout", "2m", "./"+folder)
		command.Env = append(os.Environ(), "RAPID_NOFAILFILE=1")
		if quick {
			command.Args = append(command.Args[:2:2], append([]string{"-short"}, command.Args[2:]...)...)
			command.Env = append(command.Env, "RAPID_CHECKS=10", "RAPID_SEED=1")
		}
		output, err := command.CombinedOutput()
		var failed *exec.ExitError
		switch {
		case err != nil && !errors.As(err, &failed):
			return "", err
		case bytes.Contains(output, []byte("[build failed]")):
			return notViable, nil
		case bytes.Contains(output, []byte("panic: test timed out")):
			return timedOut, nil
		case err != nil:
			return killed, nil
		}
	}
	return lived, nil
}
