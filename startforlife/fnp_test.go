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
)

func TestFamilyNursePartnership(t *testing.T) {
	type given struct {
		Criteria startforlife.FNPCriteria `json:"criteria"`
		Client   startforlife.FNPClient   `json:"client"`
	}
	type expect struct {
		Status   righthelp.Status   `json:"status"`
		Lighter  righthelp.Status   `json:"lighter"`
		Findings []righthelp.Status `json:"findings"` // first child, age, vulnerability, lighter
		Because  string             `json:"because"`  // of the first finding that is not met or, where there is none, of the age
	}
	casetest.Each(t, "fnp.json", func(t *testing.T, given given, want expect) {
		eligibility, err := startforlife.NewFNPEligibility(given.Criteria)
		require.NoError(t, err)
		result, err := eligibility.Check(given.Client)
		require.NoError(t, err)
		got := expect{Status: result.Status, Lighter: result.Lighter}
		findings := slices.Collect(result.Findings())
		for _, finding := range findings {
			got.Findings = append(got.Findings, finding.Status)
		}
		at := slices.IndexFunc(findings, func(f righthelp.Finding) bool { return f.Status == righthelp.NotMet })
		if at < 0 {
			at = 1
		}
		got.Because = findings[at].Because
		assert.Equal(t, want, got)
		assert.Equal(t, given.Criteria, eligibility.Criteria())
	})
}

func TestFamilyNursePartnershipCriteriaThatAreRefused(t *testing.T) {
	for _, c := range []struct {
		criteria startforlife.FNPCriteria
		fields   []string
	}{
		{startforlife.FNPCriteria{}, []string{"place", "age_limit"}},
		{startforlife.FNPCriteria{Place: " ", AgeLimit: 25, AtLeast: 1}, []string{"place", "age_limit", "at_least"}},
		{startforlife.FNPCriteria{Place: "A", AgeLimit: -1}, []string{"age_limit"}},
		{startforlife.FNPCriteria{Place: "A", AgeLimit: 24, Vulnerabilities: []righthelp.RuleID{"a", "", "a"}, AtLeast: 4}, []string{"vulnerabilities[1]", "vulnerabilities[2]", "at_least"}},
		{startforlife.FNPCriteria{Place: "A", AgeLimit: 1, Vulnerabilities: []righthelp.RuleID{"a"}}, []string{"at_least"}},
		{startforlife.FNPCriteria{Place: "A", AgeLimit: 1, AtLeast: -1}, []string{"at_least"}},
	} {
		eligibility, err := startforlife.NewFNPEligibility(c.criteria)
		assert.Zero(t, eligibility)
		assert.Equal(t, c.fields, casetest.Fields(t, err))
	}
	for _, limit := range []int{1, 24} {
		_, err := startforlife.NewFNPEligibility(startforlife.FNPCriteria{Place: "A", AgeLimit: limit})
		require.NoError(t, err)
	}
}

func TestAClientOfTheFamilyNursePartnershipThatIsRefused(t *testing.T) {
	eligibility, err := startforlife.NewFNPEligibility(startforlife.FNPCriteria{Place: "A", AgeLimit: 24, Vulnerabilities: []righthelp.RuleID{"in_care"}, AtLeast: 1})
	require.NoError(t, err)
	result, err := eligibility.Check(startforlife.FNPClient{
		FirstChild: righthelp.NotApplicable, Strengths: 9,
		Vulnerabilities: []righthelp.Answer{{Rule: "in_cart", Status: righthelp.Met}, {Rule: "in_care", Status: 7}},
	})
	assert.Zero(t, result)
	assert.Equal(t, []string{"as_of", "first_child", "vulnerabilities[0].rule", "vulnerabilities[1].status", "strengths"}, casetest.Fields(t, err))
	assert.ErrorContains(t, err, `did you mean "in_care"?`)

	_, err = eligibility.Check(startforlife.FNPClient{AsOf: day(t, "2016-05-01"), Born: day(t, "2016-05-02")})
	assert.Equal(t, []string{"born"}, casetest.Fields(t, err))
	_, err = eligibility.Check(startforlife.FNPClient{AsOf: day(t, "2016-05-01"), Born: day(t, "2016-05-01")})
	assert.NoError(t, err)
}

func TestTheZeroEligibilityFindsNobodyEligible(t *testing.T) {
	result, err := startforlife.FNPEligibility{}.Check(startforlife.FNPClient{AsOf: day(t, "2016-05-01"), Born: day(t, "2000-05-01"), FirstChild: righthelp.Met})
	require.NoError(t, err)
	assert.Equal(t, righthelp.NotAssessed, result.Status)
}

func TestCriteriaCannotBeChangedFromOutside(t *testing.T) {
	ids := []righthelp.RuleID{"a"}
	eligibility, err := startforlife.NewFNPEligibility(startforlife.FNPCriteria{Place: "A", AgeLimit: 24, Vulnerabilities: ids, AtLeast: 1})
	require.NoError(t, err)
	ids[0] = "b"
	eligibility.Criteria().Vulnerabilities[0] = "c"
	assert.Equal(t, []righthelp.RuleID{"a"}, eligibility.Criteria().Vulnerabilities)
	text, err := json.Marshal(eligibility.Criteria())
	require.NoError(t, err)
	var back startforlife.FNPCriteria
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, eligibility.Criteria(), back)
}
