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
			fmt.Sprintf("-short=%t", t != whole), "./"+folder)
		command.Env = t.environment(0)
		output, err := command.CombinedOutput()
		if status, err = verdict(output, err); err != nil || status != lived {
			return status, err
		}
	}
	return lived, nil
}

// once leaves out what is the same change by another name: gremlins lists each minus both as a sum and as a sign.
func once(changes []*change) []*change {
	return slices.CompactFunc(changes, func(a, b *change) bool {
		return a.file == b.file && a.offset == b.offset && bytes.Equal(a.changed, b.changed)
	})
}
