package familyhub_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHowLongItIsToAMilestone(t *testing.T) {
	type given struct {
		Milestone righthelp.RuleID `json:"milestone"`
		On        righthelp.Date   `json:"on"`
	}
	type expect struct {
		Named     righthelp.Period `json:"named"`
		DaysFirst int              `json:"days_to_first"`
		DaysLast  int              `json:"days_to_last"`
		Months    int              `json:"months"`
		Passed    bool             `json:"passed"`
	}
	casetest.Each(t, "milestone.json", func(t *testing.T, given given, want expect) {
		milestone, found := familyhub.August2022().Milestone(given.Milestone)
		require.True(t, found)
		timing, err := milestone.Timing(given.On)
		require.NoError(t, err)
		assert.Equal(t, want, expect{timing.Named, timing.DaysFirst, timing.DaysLast, timing.Months, timing.Passed()})
		assert.Equal(t, given.Milestone, timing.Milestone)
		assert.Equal(t, given.On, timing.On)
	})
}

func TestATimingNeedsADay(t *testing.T) {
	milestone, _ := familyhub.August2022().Milestone(familyhub.HubOpening)
	_, err := milestone.Timing(righthelp.Date{})
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "on", malformed.Field)
}

func TestAMilestoneThatThereIsNot(t *testing.T) {
	_, found := familyhub.August2022().Milestone("fhsl.milestone.closing")
	assert.False(t, found)
}
