package familyhub_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/stretchr/testify/assert"
)

// FuzzCover gives rows as a spreadsheet would: whatever they are, they are counted or refused.
func FuzzCover(f *testing.F) {
	f.Add("fhse.1.minimum.virtual.1", uint8(1), "", "fhse.2.minimum.virtual.1", uint8(3), "why")
	f.Add("fhse.1.minimum.virtual.1", uint8(3), "", "fhse.1.minimum.virtual.1", uint8(200), "")
	f.Add("fhse.01.minimum.virtual.1", uint8(0), "\x00", "fhse.1.minimum.virtual.1 ", uint8(2), "é")
	f.Fuzz(func(t *testing.T, rule1 string, status1 uint8, reason1, rule2 string, status2 uint8, reason2 string) {
		answers := []righthelp.Answer{
			{Rule: righthelp.RuleID(rule1), Status: righthelp.Status(status1), Reason: reason1},
			{Rule: righthelp.RuleID(rule2), Status: righthelp.Status(status2), Reason: reason2},
		}
		coverage, err := familyhub.August2022().Cover(answers)
		if err != nil {
			assert.Zero(t, coverage)
			assert.Contains(t, err.Error(), "answers[")
			return
		}
		for _, answer := range answers {
			got, found := coverage.Answer(answer.Rule)
			assert.True(t, found)
			assert.Equal(t, answer, got)
		}
		assert.GreaterOrEqual(t, coverage.Network().Minimum.Unknown, 107)
	})
}
