package outcomes_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func isReadAgain[T any](t *testing.T, written string) {
	t.Helper()
	var value T
	require.NoError(t, json.Unmarshal([]byte(written), &value))
	again, err := json.Marshal(value)
	require.NoError(t, err)
	assert.JSONEq(t, written, string(again))
}

func TestWrittenIntervalsAndComparisonsAreReadAgain(t *testing.T) {
	isReadAgain[outcomes.Ratio](t, `{"count": 17, "of": 240}`)
	isReadAgain[outcomes.Area](t, `{"id": "Ashby", "count": 17, "of": 240}`)
	isReadAgain[outcomes.Pool](t, `{"count": 17, "of": 240, "areas": 3, "known": 2}`)
	isReadAgain[outcomes.Terms](t, `{"unit": "percentage", "confidence": "95%", "decimals": 1, "direction": "in_line"}`)
	isReadAgain[outcomes.Estimate](t, `{"value": "7.1", "lower": "4.5", "upper": "11.1", "method": "wilson"}`)
	isReadAgain[outcomes.Published](t, `{"value": "61.2", "lower": "55.1", "upper": "67.9", "standardised": true, "events": 312}`)
	isReadAgain[outcomes.Comparison](t, `{"verdict": "cannot_say", "unsaid": "no_benchmark", "area": {"value": "7.1"}, "confidence": "95%", "neighbours": 1}`)
	isReadAgain[outcomes.Funnel](t, `{"average": {"count": 17, "of": 240}, "unit": "percentage", "decimals": 1}`)
	isReadAgain[outcomes.ControlLimits](t, `{"of": 100, "lower_99_8": "11.6", "lower_95": "16.5", "average": "25", "upper_95": "33.5", "upper_99_8": "38.4"}`)
}

func TestTermsAndVerdictsThatAreNotSetAreNotWritten(t *testing.T) {
	for _, unset := range []any{outcomes.Terms{}, outcomes.Comparison{}, outcomes.Funnel{}} {
		_, err := json.Marshal(unset)
		var malformed *righthelp.MalformedError
		assert.ErrorAs(t, err, &malformed)
	}
}
