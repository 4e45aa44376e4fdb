package startforlife_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// go test ./startforlife -run GoldenList -update writes the list anew.
var update = flag.Bool("update", false, "write the golden list of rule ids anew")

var (
	ruleID   = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$`)
	ruleKind = regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
)

func TestEveryRuleHasAnIDOfItsOwn(t *testing.T) {
	seen := map[righthelp.RuleID]bool{}
	for rule := range startforlife.Rules() {
		assert.Regexp(t, ruleID, string(rule.ID))
		assert.False(t, seen[rule.ID], "%s is there twice", rule.ID)
		seen[rule.ID] = true
	}
	assert.NotEmpty(t, seen)
}

func TestEveryRuleReadsByItself(t *testing.T) {
	for rule := range startforlife.Rules() {
		assert.Regexp(t, ruleKind, string(rule.Kind), "%s", rule.ID)
		assert.NotEmpty(t, rule.Title, "%s", rule.ID)
		for _, text := range []string{rule.Title, rule.Text, rule.Note, rule.Section, rule.Figures} {
			assert.Equal(t, strings.TrimSpace(text), text, "%s", rule.ID)
		}
		assert.True(t, strings.HasSuffix(rule.Text, "."), "%s: the text is sentences", rule.ID)
		assert.True(t, rule.Note == "" || strings.HasSuffix(rule.Note, "."), "%s: a note is sentences", rule.ID)
	}
}

func TestEveryRuleSaysOnWhoseWordItStands(t *testing.T) {
	for rule := range startforlife.Rules() {
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
			assert.True(t, rule.Basis == righthelp.Convention || rule.Note != "", "%s: a reported rule says who reports it", rule.ID)
		default:
			assert.Fail(t, "no basis", "%s", rule.ID)
		}
	}
}

func TestFiguresAreWordsOfTheirPassage(t *testing.T) {
	for rule := range startforlife.Rules() {
		for figure := range strings.FieldsSeq(rule.Figures) {
			assert.EqualValues(t, 1, righthelp.PassageOf(figure).Words, "%s: %q", rule.ID, figure)
		}
	}
}

func TestNoRuleIDIsLostOrRenamed_GoldenList(t *testing.T) {
	var ids strings.Builder
	for rule := range startforlife.Rules() {
		ids.WriteString(string(rule.ID) + "\n")
	}
	golden := filepath.Join("testdata", "rule_ids.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(ids.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), ids.String(), "if the change is meant, run this test with -update")
}

func TestRulesCanBeReadInPart(t *testing.T) {
	total := 0
	for range startforlife.Rules() {
		total++
	}
	for stop := 1; stop <= total; stop++ {
		read := 0
		for range startforlife.Rules() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}
