package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAChangeIsMadeAtItsPlaceAndNowhereElse(t *testing.T) {
	source := []byte("package p\n\nfunc f(a, b int) bool {\n\treturn a <= b || a < b\n}\n")
	for _, c := range []struct {
		kind   string
		column int
		code   string
		line   string
	}{
		{"CONDITIONALS_BOUNDARY", 11, "return a «<=» b || a < b", "\treturn a < b || a < b"},
		{"CONDITIONALS_NEGATION", 11, "return a «<=» b || a < b", "\treturn a > b || a < b"},
		{"CONDITIONALS_BOUNDARY", 21, "return a <= b || a «<» b", "\treturn a <= b || a <= b"},
	} {
		made := change{file: "p/p.go", Kind: c.kind, Line: 4, Column: c.column}
		require.NoError(t, made.apply(source))
		assert.Equal(t, c.code, made.code)
		assert.Equal(t, "package p\n\nfunc f(a, b int) bool {\n"+c.line+"\n}\n", string(made.changed))
	}
	for _, c := range []change{{Kind: "CONDITIONALS_BOUNDARY", Line: 9, Column: 1}, {Kind: "CONDITIONALS_BOUNDARY", Line: 4, Column: 2}, {Kind: "INCREMENT_DECREMENT", Line: 4, Column: 11}} {
		assert.Error(t, c.apply(source), "%+v", c)
	}
}

func TestASurvivorIsListedWithItsReason(t *testing.T) {
	listed, err := readSurvivors("# a comment\n\na.go\tKIND\ta «<» b\tthe two are the same\n")
	require.NoError(t, err)
	assert.Equal(t, []survivor{{"a.go", "KIND", "a «<» b", "the two are the same"}}, listed)
	for _, text := range []string{"a.go\tKIND\tcode", "a.go\tKIND\tcode\t?", "a.go\tKIND\t\tr", "a.go KIND code reason"} {
		_, err := readSurvivors(text)
		assert.Error(t, err, text)
	}
	_, err = readSurvivors(survivors)
	assert.NoError(t, err, "the list itself")
}

func TestAPackagePassesWhereItsSurvivorsAreFewAndListed(t *testing.T) {
	changes := func(dead int, alive ...string) (all []*change) {
		for range dead {
			all = append(all, &change{file: "p/a.go", Status: killed})
		}
		for _, code := range alive {
			all = append(all, &change{file: "p/a.go", Kind: "K", code: code, Status: lived})
		}
		return all
	}
	listed := []survivor{{"p/a.go", "K", "a «<» b", "r"}, {"q/a.go", "K", "c", "r"}}
	assert.True(t, report("p", changes(9, "a «<» b"), listed))
	assert.False(t, report("p", changes(8, "a «<» b"), listed), "less than 90%")
	assert.False(t, report("p", changes(99, "a «<» b", "c"), listed), "one is not listed")
	assert.False(t, report("p", changes(9), listed), "a listed one is killed by now")
	assert.True(t, report("r", nil, listed), "nothing to change")
}
