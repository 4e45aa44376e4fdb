package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// refused is the fields of the malformed values that an error is made of, in order.
func refused(t *testing.T, err error) []string {
	t.Helper()
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok, "%v", err)
	var fields []string
	for _, problem := range joined.Unwrap() {
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, problem, &malformed)
		assert.NotEmpty(t, malformed.Reason)
		fields = append(fields, malformed.Field)
	}
	return fields
}

type refusal struct {
	Fields []string `json:"fields"`
}

func TestSeriesThatCannotBeRead(t *testing.T) {
	type given struct {
		AsOf   righthelp.Date  `json:"as_of"`
		Series outcomes.Series `json:"series"`
	}
	casetest.Each(t, "progress_refused.json", func(t *testing.T, given given, expect refusal) {
		_, err := outcomes.Progress(given.Series, given.AsOf)
		assert.Equal(t, expect.Fields, refused(t, err))
	})
}

func TestAUnitOrADirectionThatDoesNotExistIsRefused(t *testing.T) {
	day, err := righthelp.NewDate(2023, 10, 31)
	require.NoError(t, err)
	_, err = outcomes.Progress(outcomes.Series{ID: "m", Unit: 6, Direction: 5}, day)
	assert.Equal(t, []string{"unit", "direction"}, refused(t, err))
}
