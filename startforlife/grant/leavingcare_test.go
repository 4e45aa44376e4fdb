package grant_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestLeavingCareGrantByTheDayOfLeaving(t *testing.T) {
	type given struct {
		Left     righthelp.Date `json:"left"`
		OnTheDay grant.OnTheDay `json:"on_the_day"`
	}
	type expect struct {
		grant.LeavingCare
		Error string `json:"error"`
	}
	casetest.Each(t, "leaving_care.json", func(t *testing.T, given given, expect expect) {
		answer, err := grant.LeavingCareGrant(given.Left, given.OnTheDay)
		assert.Equal(t, expect.LeavingCare, answer)
		var open *grant.OpenQuestionError
		var notCovered *righthelp.NotCoveredError
		switch expect.Error {
		case "open":
			require.ErrorAs(t, err, &open)
			assert.Len(t, open.Readings, 2)
		case "not_covered":
			require.ErrorAs(t, err, &notCovered)
			assert.Equal(t, given.Left, notCovered.Date)
		default:
			require.Empty(t, expect.Error)
			require.NoError(t, err)
		}
	})
	for _, id := range []righthelp.RuleID{"grant.other.leaving_care.before", "grant.other.leaving_care.after", "grant.other.leaving_care.day"} {
		_, found := grant.LookupOtherGrant(id)
		assert.True(t, found)
	}
}

func TestLeavingCareAnswersNameTheEditionThatGivesTheAmount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day, err := righthelp.ParseDate("2023-04-01")
		require.NoError(t, err)
		left := day.AddDays(rapid.IntRange(-2000, 500).Draw(t, "days"))
		reading := rapid.SampledFrom([]grant.OnTheDay{grant.AsBefore, grant.AsAfter}).Draw(t, "reading")
		answer, err := grant.LeavingCareGrant(left, reading)
		require.NoError(t, err)
		edition, found := grant.LookupOtherGrant(answer.Rule)
		require.True(t, found)
		assert.Equal(t, edition.Amount, answer.Amount)
		later, err := grant.LeavingCareGrant(left.AddDays(1), reading)
		require.NoError(t, err)
		assert.GreaterOrEqual(t, later.Amount, answer.Amount, "leaving later never lowers the grant")
	})
}

func TestTheOpenDaySaysWhatToChooseFrom(t *testing.T) {
	day, err := righthelp.ParseDate("2023-04-01")
	require.NoError(t, err)
	_, err = grant.LeavingCareGrant(day, 0)
	require.EqualError(t, err, "leaving care grant for someone who left on 2023-04-01: the document leaves it open; "+
		"choose £2,000 (grant.other.leaving_care.before) or £3,000 (grant.other.leaving_care.after)")

	_, err = grant.LeavingCareGrant(day, grant.AsAfter+1)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
}
