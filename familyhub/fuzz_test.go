package familyhub_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Two bytes are an answer: which statement, and what status. Ids beyond the catalogue, repeated ones and statuses that there are
// not are refused; anything else has levels between which its network stands.
func FuzzAssess(f *testing.F) {
	f.Add([]byte{0, 1, 5, 2, 30, 3, 123, 0}, "no village")
	f.Add([]byte{0, 1, 0, 1}, "")
	f.Add([]byte{200, 9}, " ")
	statements := slices.Collect(familyhub.August2022().Statements())
	f.Fuzz(func(t *testing.T, data []byte, words string) {
		var answers []righthelp.Answer
		for pair := range slices.Chunk(data, 2) {
			answer := righthelp.Answer{Rule: righthelp.RuleID(words), Evidence: words, Reason: words}
			if int(pair[0]) < len(statements) {
				answer.Rule = statements[pair[0]].ID
			}
			if len(pair) == 2 {
				answer.Status = righthelp.Status(pair[1])
			}
			answers = append(answers, answer)
		}
		assessment, err := familyhub.August2022().Assess(answers)
		if err != nil {
			assert.Zero(t, assessment)
			return
		}
		slices.Reverse(answers)
		again, err := familyhub.August2022().Assess(answers)
		require.NoError(t, err)
		assert.Equal(t, slices.Collect(assessment.Findings()), slices.Collect(again.Findings()))
		network := assessment.Network()
		for result := range assessment.Criteria() {
			assert.LessOrEqual(t, network.Lowest, result.Lowest)
			assert.LessOrEqual(t, network.Highest, result.Highest)
		}
	})
}

func FuzzAdditions(f *testing.F) {
	f.Add("fhmf-2022-a", "A", "a.b", "fhmf.1", "a.b.1", "a.b", byte(1), byte(2))
	f.Add("", "", "fhmf.1.2", "", "fhmf.1.2.basic.1", "fhmf.1.2", byte(0), byte(9))
	f.Fuzz(func(t *testing.T, id, text, criterion, key, statement, of string, stage, basis byte) {
		rule := func(id string) righthelp.Rule {
			return righthelp.Rule{ID: righthelp.RuleID(id), Title: text, Text: text, Basis: righthelp.Basis(basis)}
		}
		framework, err := familyhub.August2022().With(familyhub.Additions{
			ID: id, Title: text,
			Criteria:   []familyhub.Criterion{{Rule: rule(criterion), KeyCriterion: righthelp.RuleID(key)}},
			Statements: []familyhub.Statement{{Rule: rule(statement), Criterion: righthelp.RuleID(of), Stage: familyhub.Stage(stage)}},
		})
		if err != nil {
			return
		}
		assert.Len(t, slices.Collect(familyhub.Diff(familyhub.August2022(), framework)), 2)
		got, found := framework.Statement(righthelp.RuleID(statement))
		assert.True(t, found)
		assert.EqualValues(t, criterion, got.Criterion)
		assessment, err := framework.Assess([]righthelp.Answer{{Rule: got.ID, Status: righthelp.NotMet}})
		require.NoError(t, err)
		result, found := assessment.Part(got.Criterion)
		assert.True(t, found)
		assert.Equal(t, familyhub.Level(stage), result.Level, "basic not met is below basic, and so on")
	})
}
