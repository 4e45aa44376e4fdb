package startforlife_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type childGiven struct {
	Child startforlife.Child `json:"child"`
	AsOf  righthelp.Date     `json:"as_of"`
}

type reviewsGiven struct {
	childGiven
	Schedule string              `json:"schedule"`
	Done     []startforlife.Done `json:"done"`
}

type reviewsExpect struct {
	Reviews map[startforlife.Review]windowExpect `json:"reviews"`
	Error   string                               `json:"error"` // words of the error, where there is one
}

type windowExpect struct {
	From   righthelp.Date            `json:"from"`
	To     righthelp.Date            `json:"to"`
	Status startforlife.ReviewStatus `json:"status"`
}

func TestCases_Reviews(t *testing.T) {
	casetest.Each(t, "reviews.json", func(t *testing.T, given reviewsGiven, expect reviewsExpect) {
		plan, err := schedule(t, given.Schedule).Reviews(given.Child, given.Done, given.AsOf)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			assert.Zero(t, plan)
			return
		}
		require.NoError(t, err)
		for review, want := range expect.Reviews {
			state, found := plan.State(review)
			require.True(t, found)
			assert.Equal(t, want, windowExpect{state.From, state.To, state.Status}, "%v", review)
			assert.Equal(t, given.Schedule, state.Edition)
		}
	})
}

func schedule(t *testing.T, id string) startforlife.Schedule {
	t.Helper()
	for schedule := range startforlife.Schedules() {
		if schedule.Edition().ID == id {
			return schedule
		}
	}
	require.Fail(t, "no such schedule", id)
	return startforlife.Schedule{}
}

type periodExpect struct {
	startforlife.CriticalDays
	Error string `json:"error"`
}

func TestCases_ThePeriod(t *testing.T) {
	casetest.Each(t, "period.json", func(t *testing.T, given childGiven, expect periodExpect) {
		days, err := given.Child.CriticalDays(given.AsOf)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
		} else {
			require.NoError(t, err)
		}
		assert.Equal(t, expect.CriticalDays, days)
	})
}

type agesGiven struct {
	childGiven
	SEND righthelp.Status `json:"send"`
}

func TestCases_TheWiderAges(t *testing.T) {
	casetest.Each(t, "ages.json", func(t *testing.T, given agesGiven, expect struct {
		Status righthelp.Status `json:"status"`
	},
	) {
		finding, err := given.Child.InWiderAges(given.SEND, given.AsOf)
		require.NoError(t, err)
		assert.Equal(t, expect.Status, finding.Status)
		assert.Equal(t, startforlife.WiderAges, finding.Rule)
		assert.NotEmpty(t, finding.Because)
	})
}
