package righthelp_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// golden compares a list with the one in testdata. An id is never lost, renamed or reused: a new one is added to the file by
// hand, and a line of the file is never changed.
func golden(t *testing.T, file string, got []string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", file))
	require.NoError(t, err)
	assert.Equal(t, strings.Fields(string(text)), got, "testdata/%s", file)
	seen := map[string]bool{}
	for _, id := range got {
		assert.Regexp(t, `^[a-z0-9]+([._-][a-z0-9]+)*$`, id)
		assert.False(t, seen[id], "%s stands twice", id)
		seen[id] = true
	}
}

func TestConventionsKeepTheirNames(t *testing.T) {
	var ids []string
	for rule := range righthelp.Rules() {
		ids = append(ids, string(rule.ID))
	}
	golden(t, "rule_ids.txt", ids)
}

func TestSourcesKeepTheirNames(t *testing.T) {
	var ids []string
	for source := range righthelp.Sources() {
		ids = append(ids, string(source.ID))
	}
	golden(t, "source_ids.txt", ids)
}

func TestARowGivesTheRuleThatItEmbeds(t *testing.T) {
	row := struct {
		righthelp.Rule
		strand string
	}{righthelp.Rule{ID: "fhsl.x.1"}, "x"}
	assert.Equal(t, row.Rule, row.AsRule())
}

func TestAConventionSaysWhatWasDecidedAndWhy(t *testing.T) {
	for rule := range righthelp.Rules() {
		assert.Equal(t, righthelp.Convention, rule.Basis, rule.ID)
		assert.Equal(t, righthelp.Kind("convention"), rule.Kind, rule.ID)
		assert.NotEmpty(t, rule.Title, rule.ID)
		assert.NotEmpty(t, rule.Text, rule.ID)
		assert.NotEmpty(t, rule.Note, rule.ID)
		assert.Zero(t, rule.Passage, "%s: no document says it", rule.ID)
		assert.Zero(t, rule.Figures, rule.ID)
	}
}

func TestEverySourceSaysWhatItIs(t *testing.T) {
	files := map[string]bool{}
	for source := range righthelp.Sources() {
		found, known := righthelp.LookupSource(source.ID)
		assert.True(t, known)
		assert.Equal(t, source, found)
		for _, text := range []string{source.Title, source.Publisher, source.Date, source.Licence} {
			assert.NotEmpty(t, text, source.ID)
		}
		assert.Regexp(t, `^[a-z0-9-]+\.txt$`, source.File)
		assert.False(t, files[source.File], "%s serves two sources", source.File)
		files[source.File] = true
	}
	found, known := righthelp.LookupSource("no-such-document")
	assert.False(t, known)
	assert.Zero(t, found)
}

func TestAListIsReadAsFarAsTheReaderWants(t *testing.T) {
	for source := range righthelp.Sources() {
		assert.Equal(t, righthelp.SourceID("ehsg-2022"), source.ID)
		break
	}
	for rule := range righthelp.Rules() {
		assert.Equal(t, righthelp.RuleID("righthelp.month_end"), rule.ID)
		break
	}
}

func TestACitationNamesTheDocumentAndThePlace(t *testing.T) {
	rule := righthelp.Rule{Source: "fhsl-guide-2022", Section: "annex P"}
	assert.Equal(t, righthelp.Citation{Source: "fhsl-guide-2022", Section: "annex P"}, rule.Citation())
	for want, citation := range map[string]righthelp.Citation{
		"Family Hubs and Start for Life programme guide (DHSC and DfE, August 2022), annex P": rule.Citation(),
		"Family Hubs and Start for Life programme guide (DHSC and DfE, August 2022)":          {Source: "fhsl-guide-2022"},
		"local-plan, page 3": {Source: "local-plan", Section: "page 3"},
		"page 3":             {Section: "page 3"},
		"":                   {},
	} {
		assert.Equal(t, want, citation.String())
	}
}

// SOURCES.md is for readers who do not read Go: its table has a row for each document of the register, and no other.
func TestTheSourcesPageListsTheRegister(t *testing.T) {
	text, err := os.ReadFile("SOURCES.md")
	require.NoError(t, err)
	var want []string
	for source := range righthelp.Sources() {
		want = append(want, "| "+strings.Join([]string{"`" + string(source.ID) + "`", source.Title, source.Publisher, source.Date, source.Licence}, " | ")+" |")
	}
	row := regexp.MustCompile("(?m)^\\| `.*$")
	got := row.FindAllString(string(text), -1)
	assert.Equal(t, slices.Sorted(slices.Values(want)), slices.Sorted(slices.Values(got)))
	assert.Contains(t, string(text), "Contains public sector information licensed under the Open Government Licence v3.0")
}
