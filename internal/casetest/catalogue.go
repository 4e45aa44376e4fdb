package casetest

import (
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	ruleID   = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$`)
	ruleKind = regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
)

// Catalogue checks every rule of a package: that its id is its own, that it reads by itself and says on whose word it stands,
// that its figures are words, that the rules can be read in part, and that the ids are those of testdata/rule_ids.txt, so that
// none is lost, renamed or used again. UPDATE_GOLDEN=1 go test ./... writes that list anew.
func Catalogue(t *testing.T, rules iter.Seq[righthelp.Rule]) {
	t.Helper()
	seen := map[righthelp.RuleID]bool{}
	var ids strings.Builder
	for rule := range rules {
		assert.Regexp(t, ruleID, string(rule.ID))
		assert.False(t, seen[rule.ID], "%s is there twice", rule.ID)
		seen[rule.ID] = true
		ids.WriteString(string(rule.ID) + "\n")
		readsByItself(t, rule)
		standsOnAWord(t, rule)
	}
	require.NotEmpty(t, seen)
	canBeReadInPart(t, rules, len(seen))

	golden := filepath.Join("testdata", "rule_ids.txt")
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(golden, []byte(ids.String()), 0o600))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), ids.String(), "if the change is meant, run the test with UPDATE_GOLDEN=1")
}

func readsByItself(t *testing.T, rule righthelp.Rule) {
	t.Helper()
	assert.Regexp(t, ruleKind, string(rule.Kind), "%s", rule.ID)
	assert.NotEmpty(t, rule.Title, "%s", rule.ID)
	for _, text := range []string{rule.Title, rule.Text, rule.Note, rule.Section, rule.Figures} {
		assert.Equal(t, strings.TrimSpace(text), text, "%s", rule.ID)
	}
	assert.True(t, strings.HasSuffix(rule.Text, "."), "%s: the text is sentences", rule.ID)
	assert.True(t, rule.Note == "" || strings.HasSuffix(rule.Note, "."), "%s: a note is sentences", rule.ID)
	for figure := range strings.FieldsSeq(rule.Figures) {
		assert.EqualValues(t, 1, righthelp.PassageOf(figure).Words, "%s: %q", rule.ID, figure)
	}
}

func standsOnAWord(t *testing.T, rule righthelp.Rule) {
	t.Helper()
	if rule.Source != "" {
		_, known := righthelp.LookupSource(rule.Source)
		assert.True(t, known, "%s: %s is not in the register", rule.ID, rule.Source)
	}
	switch rule.Basis {
	case righthelp.Published:
		assert.NotEmpty(t, rule.Source, "%s", rule.ID)
		assert.NotEmpty(t, rule.Section, "%s", rule.ID)
		assert.NotZero(t, rule.Passage.Words, "%s", rule.ID)
		assert.NotZero(t, rule.Passage.Sum, "%s", rule.ID)
	case righthelp.Reported, righthelp.Convention:
		assert.Zero(t, rule.Passage, "%s: only a published rule has a passage", rule.ID)
		assert.Empty(t, rule.Figures, "%s: only a published rule has figures", rule.ID)
		assert.NotEmpty(t, rule.Note, "%s: it says who reports it, or why it was decided so", rule.ID)
	default:
		assert.Fail(t, "no basis", "%s", rule.ID)
	}
}

func canBeReadInPart(t *testing.T, rules iter.Seq[righthelp.Rule], total int) {
	t.Helper()
	for stop := 1; stop <= total; stop++ {
		read := 0
		for range rules {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}
