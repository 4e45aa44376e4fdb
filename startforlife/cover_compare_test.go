package startforlife_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func compared(t require.TestingT, before, after startforlife.Coverage) startforlife.CoverageComparison {
	comparison, err := startforlife.CompareCoverage(before, after)
	require.NoError(t, err)
	return comparison
}

func TestWhatChangedOfTheCoverage(t *testing.T) {
	type given struct {
		Before coverGiven `json:"before"`
		After  coverGiven `json:"after"`
	}
	type cell struct {
		Strand  righthelp.RuleID    `json:"strand"`
		Access  startforlife.Access `json:"access,omitzero"`
		Minimum []righthelp.Reach   `json:"minimum"` // before and after
		Met     []int               `json:"met"`     // of the minimum, before and after
	}
	type expect struct {
		Cells      []cell                      `json:"cells"`
		Statements []righthelp.StatementChange `json:"statements"`
	}
	casetest.Each(t, "funded_coverage_compared.json", func(t *testing.T, given given, expect expect) {
		comparison := compared(t, covered(t, given.Before.answers()), covered(t, given.After.answers()))
		var cells []cell
		for change := range comparison.Cells() {
			before, after := change.Before.Minimum, change.After.Minimum
			cells = append(cells, cell{
				Strand: change.Strand, Access: change.Access,
				Minimum: []righthelp.Reach{before.Reach, after.Reach}, Met: []int{before.Met, after.Met},
			})
		}
		assert.Equal(t, expect.Cells, cells)
		assert.Equal(t, expect.Statements, slices.Collect(comparison.Statements()))
	})
}

func TestEveryChangeOfTheCoverageIsReportedAndNoOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		was, is := fundedStatuses().Draw(t, "before"), fundedStatuses().Draw(t, "after")
		before, after := covered(t, fundedAnswers(was)), covered(t, fundedAnswers(is))
		comparison := compared(t, before, after)

		var statements []righthelp.StatementChange
		for i, answer := range fundedAnswers(was) {
			if was[i] != is[i] {
				statements = append(statements, righthelp.StatementChange{Statement: answer.Rule, Before: was[i], After: is[i]})
			}
		}
		assert.Equal(t, statements, slices.Collect(comparison.Statements()))

		then, now := extents(before), extents(after)
		seen := map[string]bool{}
		for change := range comparison.Cells() {
			way := ""
			if change.Access != 0 {
				way = "." + change.Access.String()
			}
			for tier, extents := range map[string][2]righthelp.Extent{".minimum": {change.Before.Minimum, change.After.Minimum}, ".further": {change.Before.Further, change.After.Further}} {
				name := string(change.Strand) + tier + way
				seen[name] = true
				assert.Equal(t, then[name], extents[0], name)
				assert.Equal(t, now[name], extents[1], name)
			}
		}
		for name := range then {
			assert.True(t, seen[name] || then[name] == now[name], name)
		}
	})
}

func TestNothingChangesAgainstItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coverage := covered(t, fundedAnswers(fundedStatuses().Draw(t, "statuses")))
		comparison := compared(t, coverage, coverage)
		assert.Empty(t, slices.Collect(comparison.Cells()))
		assert.Empty(t, slices.Collect(comparison.Statements()))
	})
}

func TestChangesCanBeReadInPart(t *testing.T) {
	comparison := compared(t, covered(t, nil), covered(t, fundedAnswers(slices.Repeat([]righthelp.Status{righthelp.Met}, 124))))
	total := len(slices.Collect(comparison.Cells()))
	for stop := 1; stop <= total; stop++ {
		read := 0
		for range comparison.Cells() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
	for range comparison.Statements() {
		break
	}
}

func TestACoverageWithoutStrandsIsComparedWithNoOther(t *testing.T) {
	var none startforlife.Coverage
	for _, pair := range [][2]startforlife.Coverage{{none, covered(t, nil)}, {covered(t, nil), none}} {
		comparison, err := startforlife.CompareCoverage(pair[0], pair[1])
		var different *righthelp.MalformedError
		require.ErrorAs(t, err, &different)
		assert.Zero(t, comparison)
	}
	comparison := compared(t, none, none)
	assert.Empty(t, slices.Collect(comparison.Cells()))
	assert.Empty(t, slices.Collect(comparison.Statements()))
	var zero startforlife.CoverageComparison
	assert.Empty(t, slices.Collect(zero.Cells()))
}

func TestAChangeOfTheCoverageIsReadAsItIsWritten(t *testing.T) {
	comparison := compared(t, covered(t, nil), covered(t, []righthelp.Answer{{Rule: "sfl.hle.minimum.network.1", Status: righthelp.Met}}))
	for change := range comparison.Cells() {
		text, err := json.Marshal(change)
		require.NoError(t, err)
		var back startforlife.CellChange
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, change, back)
	}
}
