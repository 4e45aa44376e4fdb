package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// root is the folder of the library, as a test of this program sees it.
const root = "../.."

func TestTheIndexIsThatOfTheSource(t *testing.T) {
	made := indexOf(t)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile("index.json", made, 0o600))
		indexText = made
	}
	// Compared as a whole, since the difference of two long texts is of no use to anybody.
	assert.True(t, bytes.Equal(made, indexText), "the source has changed: run UPDATE_GOLDEN=1 go test ./examples/rulebook")
}

// indexOf makes the index from the source of the packages and their cases.
func indexOf(t *testing.T) []byte {
	t.Helper()
	var rules []righthelp.Rule
	for _, entry := range rulesOf(catalogues()) {
		rules = append(rules, entry.rule)
	}
	code := map[righthelp.RuleID]ruleCode{}
	var cases []caseLine
	for _, catalogue := range catalogues() {
		found, err := casetest.CodeOf(root, folderOf(catalogue.pkg), rules)
		require.NoError(t, err)
		own := map[righthelp.RuleID]bool{}
		for rule := range catalogue.rules {
			own[rule.ID] = true
		}
		for id, functions := range found {
			behind := code[id]
			behind.Applies = append(behind.Applies, places(functions.Named)...)
			behind.Applies = append(behind.Applies, places(functions.Kind)...)
			if own[id] { // in a table of another package it is only referred to
				behind.Reads = append(behind.Reads, places(functions.Read)...)
			}
			code[id] = behind
		}
		proving, err := casetest.Cases(root, folderOf(catalogue.pkg))
		require.NoError(t, err)
		for _, c := range proving {
			cases = append(cases, caseLine{provingCase{File: c.File, Name: c.Name, Why: c.Why}, c.Rules})
		}
	}
	var out bytes.Buffer
	out.WriteString("{\"code\": [")
	for i, rule := range rules {
		behind := code[rule.ID]
		behind.Rule = rule.ID
		writeLine(t, &out, i, behind)
	}
	out.WriteString("\n], \"cases\": [")
	for i, line := range cases {
		writeLine(t, &out, i, line)
	}
	out.WriteString("\n]}\n")
	return out.Bytes()
}

// writeLine writes an element of a list on a line of its own, so that a change of one is a change of a line.
func writeLine(t *testing.T, out *bytes.Buffer, i int, value any) {
	t.Helper()
	if i > 0 {
		out.WriteByte(',')
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	require.NoError(t, encoder.Encode(value))
	out.WriteString("\n" + strings.TrimSpace(text.String()))
}

// folderOf gives the folder of a package.
func folderOf(pkg string) string {
	if pkg == "righthelp" {
		return "."
	}
	return pkg
}

// A package is held to it by a test of its own, in a file by which it can be seen that there is one.
func TestEveryPackageHoldsTheRulesThatDecideToTheirCases(t *testing.T) {
	for _, catalogue := range catalogues() {
		text, err := os.ReadFile(filepath.Join(root, folderOf(catalogue.pkg), "decisions_test.go"))
		require.NoError(t, err)
		assert.Contains(t, string(text), "casetest.Decisions(t, ")
	}
}

func places(found []casetest.Place) (places []place) {
	for _, p := range found {
		places = append(places, place(p))
	}
	return places
}

func TestTheIndexSaysWhatStandsBehindARule(t *testing.T) {
	found, err := proofs()
	require.NoError(t, err)
	largest := found["grant.sharing.largest_remainder"]
	assert.Contains(t, largest.Applies, place{"startforlife/grant/explain.go", "Row.finding"})
	assert.Contains(t, largest.Cases, provingCase{
		"startforlife/grant/testdata/cases/share.json", "the penny left over can go to the smallest weight", largest.Cases[1].Why,
	})
	assert.NotEmpty(t, largest.Cases[1].Why)
	assert.Equal(t, []place{{"earlyhelp/quality.go", "Qualities"}, {"earlyhelp/quality.go", "CheckQuality"}}, found["earlyhelp.quality.voice"].Reads)
	assert.Empty(t, found["house.tea.1"])
}
