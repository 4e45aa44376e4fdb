package familyhub_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func compared(t require.TestingT, before, after familyhub.Coverage) familyhub.CoverageComparison {
	comparison, err := familyhub.CompareCoverage(before, after)
	require.NoError(t, err)
	return comparison
}

func TestWhatChangedOfTheCoverage(t *testing.T) {
	type given struct {
		Before coverGiven `json:"before"`
		After  coverGiven `json:"after"`
	}
	type cell struct {
		Service righthelp.RuleID  `json:"service"`
		Access  familyhub.Access  `json:"access,omitzero"`
		Minimum []righthelp.Reach `json:"minimum"` // before and after
		Met     []int             `json:"met"`     // of the minimum, before and after
	}
	type expect struct {
		Cells      []cell                      `json:"cells"`
		Statements []righthelp.StatementChange `json:"statements"`
	}
	casetest.Each(t, "coverage_compared.json", func(t *testing.T, given given, expect expect) {
		comparison := compared(t, covered(t, given.Before.answers()), covered(t, given.After.answers()))
		var cells []cell
		for change := range comparison.Cells() {
			before, after := change.Before.Minimum, change.After.Minimum
			cells = append(cells, cell{
				Service: change.Service, Access: change.Access,
				Minimum: []righthelp.Reach{before.Reach, after.Reach}, Met: []int{before.Met, after.Met},
			})
		}
		assert.Equal(t, expect.Cells, cells)
		assert.Equal(t, expect.Statements, slices.Collect(comparison.Statements()))
	})
}

func TestEveryChangeOfTheCoverageIsReportedAndNoOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		was, is := serviceStatuses().Draw(t, "before"), serviceStatuses().Draw(t, "after")
		before, after := covered(t, serviceAnswers(was)), covered(t, serviceAnswers(is))
		comparison := compared(t, before, after)

		var statements []righthelp.StatementChange
		for i, answer := range serviceAnswers(was) {
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
				name := string(change.Service) + tier + way
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
		coverage := covered(t, serviceAnswers(serviceStatuses().Draw(t, "statuses")))
		comparison := compared(t, coverage, coverage)
		assert.Empty(t, slices.Collect(comparison.Cells()))
		assert.Empty(t, slices.Collect(comparison.Statements()))
	})
}

func TestChangesCanBeReadInPart(t *testing.T) {
	comparison := compared(t, covered(t, nil), covered(t, serviceAnswers(slices.Repeat([]righthelp.Status{righthelp.Met}, 179))))
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

func TestACoverageWithoutServicesIsComparedWithNoOther(t *testing.T) {
	var none familyhub.Coverage
	for _, pair := range [][2]familyhub.Coverage{{none, covered(t, nil)}, {covered(t, nil), none}} {
		comparison, err := familyhub.CompareCoverage(pair[0], pair[1])
		var different *familyhub.DifferentFrameworksError
		require.ErrorAs(t, err, &different)
		assert.Equal(t, pair[0].Framework().Edition().ID, different.Before)
		assert.Equal(t, pair[1].Framework().Edition().ID, different.After)
		assert.Zero(t, comparison)
	}
	comparison := compared(t, none, none)
	assert.Empty(t, slices.Collect(comparison.Cells()))
	assert.Empty(t, slices.Collect(comparison.Statements()))
	var zero familyhub.CoverageComparison
	assert.Empty(t, slices.Collect(zero.Cells()))
}

func TestAChangeOfTheCoverageIsReadAsItIsWritten(t *testing.T) {
	comparison := compared(t, covered(t, nil), covered(t, []righthelp.Answer{{Rule: "fhse.8.minimum.network.1", Status: righthelp.Met}}))
	for change := range comparison.Cells() {
		text, err := json.Marshal(change)
		require.NoError(t, err)
		var back familyhub.CellChange
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, change, back)
	}
}
