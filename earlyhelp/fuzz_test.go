package earlyhelp_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/require"
)

// Any threshold document is refused with the library's errors, or it is a framework that goes out as it came in, and in
// which a sign of significant harm has the last word.
func FuzzNewFramework(f *testing.F) {
	// The seeds are small, or the fuzzer spends its time on making them smaller.
	f.Add([]byte(`{"name":"a","edition":"1","working_together":"2023","levels":[{"name":"b","consent":"agreement_needed","early_help":true},{"name":"c","consent":"agreement_sought","statutory":true}]}`))
	f.Add([]byte(`{"dimensions":["d"],"indicators":[{"id":"x","dimension":"d","level":"b","text":"x","significant_harm":true}],"bands":[{"needs":"b","from":1,"to":2,"points_to":"b"}]}`))
	f.Add([]byte(`{"levels":[{"number":-1},{"statutory":true,"name":"\u0000"}],"bands":[{"from":-9,"to":-8}],"indicators":[{}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var thresholds earlyhelp.Thresholds
		if json.Unmarshal(text, &thresholds) != nil {
			return
		}
		framework, err := earlyhelp.NewFramework(thresholds)
		if err != nil {
			require.NotEmpty(t, problemFields(t, err))
			return
		}
		again, err := earlyhelp.NewFramework(framework.Thresholds())
		require.NoError(t, err)
		require.Equal(t, framework, again)
		need := assessed(t, framework, []earlyhelp.Fact{{Indicator: "wt.harm.likely", Presence: earlyhelp.Present}})
		require.True(t, need.Safeguarding())
		require.Equal(t, len(slices.Collect(framework.Levels()))-1, need.Place())
	})
}

// Any row of values is refused, or gives the level that the slow way gives.
func FuzzDense(f *testing.F) {
	framework := frameworkOf(f, "five_levels")
	indicators := slices.Collect(framework.Indicators())
	f.Add(make([]byte, len(indicators)))
	f.Add([]byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, values []byte) {
		row := make([]earlyhelp.Presence, len(values))
		facts := map[righthelp.RuleID]earlyhelp.Presence{}
		for i, value := range values {
			row[i] = earlyhelp.Presence(value)
			if i < len(indicators) {
				facts[indicators[i].ID] = row[i]
			}
		}
		dense, err := framework.Dense(row)
		if err != nil {
			require.Len(t, problemFields(t, err), 1)
			require.True(t, len(row) != len(indicators) || slices.Max(row) > earlyhelp.Absent)
			return
		}
		need, err := framework.Assess(earlyhelp.Family{Facts: dense})
		require.NoError(t, err)
		require.Equal(t, slow(framework, facts), need.Place())
	})
}

// Any answers are refused with the library's errors, or allow early help only where the last word of everybody is yes.
func FuzzNewConsent(f *testing.F) {
	f.Add([]byte(`[{"purpose":"take_part","answer":"given","by":"mother","on":"2023-05-02"},{"purpose":"contact_service","service":"school","answer":"refused","by":"mother","on":"2024-02-29"}]`))
	f.Add([]byte(`[{"purpose":"take_part","answer":"not_asked"},{}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var records []earlyhelp.ConsentRecord
		if json.Unmarshal(text, &records) != nil {
			return
		}
		consent, err := earlyhelp.NewConsent(records, onDay(t, "2023-12-31"))
		if err != nil {
			require.NotEmpty(t, problemFields(t, err))
			return
		}
		require.ElementsMatch(t, records, slices.Collect(consent.Records()))
		if consent.May(earlyhelp.EarlyHelpWork, "") {
			require.True(t, slices.ContainsFunc(records, func(r earlyhelp.ConsentRecord) bool {
				return r.Purpose == earlyhelp.TakePart && r.Answer == earlyhelp.ConsentGiven
			}))
		}
		require.True(t, consent.May(earlyhelp.Safeguarding, ""))
	})
}
