// Package casetest runs the cases that stand as data beside a package, in testdata/cases/*.json. It serves tests alone.
//
// A file is a list of cases, each with a name, what is given, what is expected, why (one sentence a policy officer can
// read), and the ids of the rules that it proves.
package casetest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/require"
)

type testCase[Given, Expect any] struct {
	Name   string             `json:"name"`
	Given  Given              `json:"given"`
	Expect Expect             `json:"expect"`
	Why    string             `json:"why"`
	Rules  []righthelp.RuleID `json:"rules"`
}

const folder = "testdata/cases"

// Each runs the check on every case of a file. A field that neither shape has, a case without its reason and a file
// without cases fail the test.
func Each[Given, Expect any](t *testing.T, file string, check func(t *testing.T, given Given, expect Expect)) {
	t.Helper()
	cases, err := read[testCase[Given, Expect]](filepath.Join(folder, file))
	require.NoError(t, err)
	require.NotEmpty(t, cases, "%s has no cases", file)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			require.NotEmpty(t, c.Why, "a case says why")
			check(t, c.Given, c.Expect)
		})
	}
}

// Case is what a case says of itself.
type Case struct {
	File  string // its path from the root of the module
	Name  string
	Why   string
	Rules []righthelp.RuleID
}

// Cases gives the cases of a package, file by file: root is the folder of this module, pkg that of the package within it.
func Cases(root, pkg string) (cases []Case, err error) {
	files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pkg), folder, "*.json"))
	for _, file := range files {
		read, err := read[testCase[json.RawMessage, json.RawMessage]](file)
		if err != nil {
			return nil, err
		}
		for _, c := range read {
			cases = append(cases, Case{File: path.Join(pkg, folder, filepath.Base(file)), Name: c.Name, Why: c.Why, Rules: c.Rules})
		}
	}
	return cases, err
}

// Proved counts, for each rule, the cases in the package's folder that name it.
func Proved(t *testing.T) map[righthelp.RuleID]int {
	t.Helper()
	cases, err := Cases(".", ".")
	require.NoError(t, err)
	proved := map[righthelp.RuleID]int{}
	for _, c := range cases {
		for _, id := range c.Rules {
			proved[id]++
		}
	}
	return proved
}

func read[T any](file string) (cases []T, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&cases); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return cases, nil
}
