// Package casetest runs the cases that stand as data beside a package, in testdata/cases/*.json. It serves tests alone.
//
// A file is a list of cases, each with a name, what is given, what is expected, why (one sentence a policy officer can
// read), and the ids of the rules that it proves.
package casetest

import (
	"bytes"
	"encoding/json"
	"os"
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
	cases := read[testCase[Given, Expect]](t, filepath.Join(folder, file))
	require.NotEmpty(t, cases, "%s has no cases", file)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			require.NotEmpty(t, c.Why, "a case says why")
			check(t, c.Given, c.Expect)
		})
	}
}

// Proved counts, for each rule, the cases in the package's folder that name it.
func Proved(t *testing.T) map[righthelp.RuleID]int {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	require.NoError(t, err)
	proved := map[righthelp.RuleID]int{}
	for _, file := range files {
		for _, c := range read[testCase[json.RawMessage, json.RawMessage]](t, file) {
			for _, id := range c.Rules {
				proved[id]++
			}
		}
	}
	return proved
}

func read[T any](t *testing.T, file string) (cases []T) {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&cases), "%s", file)
	return cases
}
