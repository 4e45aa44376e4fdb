package familyhub_test

import (
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFindingsExplainEveryPartAndStatementInOrder(t *testing.T) {
	answers := []righthelp.Answer{
		{Rule: "fhmf.1.1.basic.1", Status: righthelp.Met, Evidence: "web page of June"},
		{Rule: "fhmf.1.1.basic.2", Status: righthelp.Met},
		{Rule: "fhmf.1.1.basic.3", Status: righthelp.NotMet, Evidence: "no survey yet"},
		{Rule: "fhmf.1.1.basic.4", Status: righthelp.NotMet},
		{Rule: "fhmf.1.3.developed.3", Status: righthelp.NotApplicable, Reason: "one small town"},
	}
	var got []righthelp.Finding
	seen := map[righthelp.RuleID]bool{}
	for finding := range assess(t, answers).Findings() {
		got = append(got, finding)
		assert.False(t, seen[finding.Rule], "%s is explained twice", finding.Rule)
		seen[finding.Rule] = true
		assert.True(t, strings.HasSuffix(finding.Because, "."), "%s", finding.Rule)
	}
	require.Len(t, got, 1+3+5+20+124)
	assert.Equal(t, []righthelp.Finding{
		{Rule: "fhmf.level.minimum", Status: righthelp.NotMet, Because: "The level is below basic: 2 of 49 basic statements met, 1 of 37 minimum statements of the developed model, 0 of 38 that go further; 119 unanswered."},
		{Rule: "fhmf.access", Status: righthelp.NotMet, Because: "The level is below basic: 2 of 17 basic statements met, 1 of 10 minimum statements of the developed model, 0 of 8 that go further; 30 unanswered."},
		{Rule: "fhmf.1", Status: righthelp.NotMet, Because: "The level is below basic: 2 of 17 basic statements met, 1 of 10 minimum statements of the developed model, 0 of 8 that go further; 30 unanswered."},
		{Rule: "fhmf.1.1", Status: righthelp.NotMet, Because: "The level is below basic: 2 of 4 basic statements met, 0 of 2 minimum statements of the developed model, 0 of 2 that go further; 4 unanswered."},
		{Rule: "fhmf.1.1.basic.1", Status: righthelp.Met, Because: "It is met (web page of June)."},
		{Rule: "fhmf.1.1.basic.2", Status: righthelp.Met, Because: "It is met; no evidence is given."},
		{Rule: "fhmf.1.1.basic.3", Status: righthelp.NotMet, Because: "It is not met (no survey yet)."},
		{Rule: "fhmf.1.1.basic.4", Status: righthelp.NotMet, Because: "It is not met; no evidence is given."},
		{Rule: "fhmf.1.1.developed.1", Status: righthelp.NotAssessed, Because: "Nobody has said whether it is met."},
	}, got[:9])
	assert.Contains(t, got, righthelp.Finding{Rule: "fhmf.1.2", Status: righthelp.NotAssessed, Because: "The level is unknown, between below basic and developed: 0 of 4 basic statements met, 0 of 2 minimum statements of the developed model, 0 of 1 that go further; 7 unanswered."})
	assert.Contains(t, got, righthelp.Finding{Rule: "fhmf.1.3.developed.3", Status: righthelp.NotApplicable, Because: "It does not apply and counts as met (reason: one small town)."})
}

func TestPromisesThatCannotBeRightAreRefusedTogether(t *testing.T) {
	assessment := assess(t, nil)
	_, err := assessment.Outstanding([]righthelp.RuleID{"fhmf.1.1.further.1", "fhmf.1.1.further.1", "fhmf.1.1.further.9", "fhmf.1.1.basic.1", "fhmf.1.1.developed.1"})
	for _, field := range []string{"promised[1]", "promised[2]", "promised[3]", "promised[4]"} {
		assert.ErrorContains(t, err, field)
	}
	assert.NotContains(t, err.Error(), "promised[0]")
	_, err = assessment.Outstanding(make([]righthelp.RuleID, 125))
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "promised", malformed.Field)
	_, err = assessment.Outstanding(make([]righthelp.RuleID, 124))
	assert.ErrorContains(t, err, "promised[123]")
}

func TestWhatWasPromisedComesInTheDocumentsOrder(t *testing.T) {
	assessment := assess(t, []righthelp.Answer{
		{Rule: "fhmf.5.1.further.3", Status: righthelp.NotMet, Evidence: "starts in May"},
		{Rule: "fhmf.2.4.further.2", Status: righthelp.Met},
	})
	findings, err := assessment.Outstanding([]righthelp.RuleID{"fhmf.5.1.further.3", "fhmf.2.4.further.2", "fhmf.1.1.further.1"})
	require.NoError(t, err)
	assert.Equal(t, []righthelp.Finding{
		{Rule: "fhmf.1.1.further.1", Status: righthelp.NotAssessed, Because: "Nobody has said whether it is met."},
		{Rule: "fhmf.5.1.further.3", Status: righthelp.NotMet, Because: "It is not met (starts in May)."},
	}, findings)
}
