package startforlife_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
)

// FuzzFamily decodes a family: what can be read is suggested something or refused, and what is suggested can be written.
func FuzzFamily(f *testing.F) {
	f.Add([]byte(`{"as_of":"2023-05-01","children":[{"born":"2020-05-01","needs":"met"},{"due":"2023-06-01"}],"carers":[{"mental_health":"moderate","co_parent":"met"}],"more_parenting":"met"}`))
	f.Add([]byte(`{"as_of":"0001-01-01","children":[{"due":"9999-12-31"}]}`))
	f.Add([]byte(`{"children":[{}],"relationship_help":"not_applicable"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var family startforlife.Family
		if json.Unmarshal(text, &family) != nil {
			return
		}
		suggestions, err := startforlife.August2022().Pathway(family, startforlife.NorthLincolnshire())
		if err != nil {
			assert.Empty(t, suggestions)
			return
		}
		assert.Len(t, suggestions, 8)
		_, err = json.Marshal(suggestions)
		assert.NoError(t, err)
	})
}

// FuzzFNP decodes criteria and a client: they are refused, or every finding has a reason.
func FuzzFNP(f *testing.F) {
	f.Add([]byte(`{"place":"A","age_limit":24,"vulnerabilities":["x","y"],"at_least":2,"lighter":true}`), []byte(`{"as_of":"2016-05-01","born":"1998-05-01","vulnerabilities":[{"rule":"x","status":"met"}],"strengths":"met"}`))
	f.Add([]byte(`{"place":"A","age_limit":1}`), []byte(`{"as_of":"0001-01-01","first_child":"not_met"}`))
	f.Fuzz(func(t *testing.T, criteriaText, clientText []byte) {
		var criteria startforlife.FNPCriteria
		var client startforlife.FNPClient
		if json.Unmarshal(criteriaText, &criteria) != nil || json.Unmarshal(clientText, &client) != nil {
			return
		}
		eligibility, err := startforlife.NewFNPEligibility(criteria)
		if err != nil {
			return
		}
		result, err := eligibility.Check(client)
		if err != nil {
			assert.Zero(t, result)
			return
		}
		for finding := range result.Findings() {
			assert.NotEmpty(t, finding.Because)
		}
	})
}
