package casetest

import (
	"iter"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Decisions checks that every rule of a package that decides something has a case, and code that applies it.
//
// A rule decides where this library made it, where a function of the package names it, and where it is of one of the kinds whose
// rules decide by standing in a table that a function reads: time limits, conditions, measures. The others are there to be read, or
// to be answered by a person. The exceptions are rules of those that decide nothing after all, each with the reason; one that has a
// case, or would not decide anyway, is no exception and fails too. So does a case that names a rule which neither this package
// nor package righthelp has.
func Decisions(t *testing.T, rules iter.Seq[righthelp.Rule], kinds []righthelp.Kind, exceptions map[righthelp.RuleID]string) {
	t.Helper()
	if testing.Short() {
		t.Skip("the source is the same on every machine")
	}
	own := slices.Collect(rules)
	root, folder, err := Here()
	require.NoError(t, err)
	code, err := CodeOf(root, folder, own)
	require.NoError(t, err)
	proved := Proved(t)
	for _, rule := range own {
		decides := rule.Basis == righthelp.Convention || len(code[rule.ID].Named) > 0 || slices.Contains(kinds, rule.Kind)
		reason, excepted := exceptions[rule.ID]
		switch {
		case excepted:
			assert.True(t, decides && proved[rule.ID] == 0, "%s is no exception", rule.ID)
			assert.NotEmpty(t, reason, "%s: an exception has its reason", rule.ID)
		case decides:
			assert.NotZero(t, proved[rule.ID], "%s decides something and has no case", rule.ID)
			assert.NotZero(t, code[rule.ID], "%s decides something, and no function names it or reads it from a table", rule.ID)
		}
	}
	known := slices.AppendSeq(own, righthelp.Rules())
	has := func(want func(righthelp.Rule) bool) bool { return slices.ContainsFunc(known, want) }
	for id := range proved {
		assert.True(t, has(func(rule righthelp.Rule) bool { return rule.ID == id }), "a case names %s", id)
	}
	for id := range exceptions {
		assert.True(t, has(func(rule righthelp.Rule) bool { return rule.ID == id }), "an exception names %s", id)
	}
	for _, kind := range kinds {
		assert.True(t, has(func(rule righthelp.Rule) bool { return rule.Kind == kind }), "no rule is of the kind %s", kind)
	}
}
