package tally_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var catalogue = []righthelp.RuleID{"x.1", "x.2", "x.3"}

func TestAnswersStandInTheirPlacesOrAreRefusedTogether(t *testing.T) {
	answers := []righthelp.Answer{
		{Rule: "x.3", Status: righthelp.Met, Evidence: "seen"},
		{Rule: "x.1", Status: righthelp.NotApplicable, Reason: "no rural part"},
	}
	placed, err := tally.Place("answers", answers, catalogue)
	require.NoError(t, err)
	assert.Equal(t, []righthelp.Status{righthelp.NotApplicable, righthelp.NotAssessed, righthelp.Met}, placed.Statuses)
	first := answers[0]
	answers[0].Evidence = "changed afterwards"
	answer, found := placed.Answer(2)
	assert.True(t, found)
	assert.Equal(t, first, answer)
	answer, found = placed.Answer(1)
	assert.False(t, found)
	assert.Zero(t, answer)

	some := placed.Only(2, func(place int) int { return place + 1 })
	assert.Equal(t, []righthelp.Status{righthelp.NotAssessed, righthelp.Met}, some.Statuses)
	answer, found = some.Answer(1)
	assert.True(t, found)
	assert.Equal(t, first, answer)

	placed, err = tally.Place("answers", []righthelp.Answer{
		{Rule: "x.4", Status: righthelp.Met},
		{Rule: "x.1", Status: righthelp.NotApplicable, Reason: " "},
		{Rule: "x.1", Status: righthelp.Met},
		{Rule: "x.2", Status: 9},
	}, catalogue)
	assert.Zero(t, placed)
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "answers[0].rule", unknown.Field)
	assert.Equal(t, "x.1", unknown.Near)
	for _, path := range []string{"answers[1].reason", "answers[2].rule", "answers[1] answers it", "answers[3].status"} {
		assert.ErrorContains(t, err, path)
	}
}

// Looking for near names takes time: a long list of unknown rules has them for its beginning alone, and loses no problem.
func TestNearNamesAreLookedForAtTheBeginningOfALongList(t *testing.T) {
	const rows = 100
	answers := make([]righthelp.Answer, rows+1)
	for i := range answers {
		answers[i].Rule = "x.4"
	}
	_, err := tally.Place("answers", answers, catalogue[:1])
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	problems := joined.Unwrap()
	require.Len(t, problems, rows+1)
	assert.Equal(t, &righthelp.UnknownError{Field: "answers[99].rule", Value: "x.4", Near: "x.1"}, problems[rows-1])
	assert.Equal(t, &righthelp.UnknownError{Field: "answers[100].rule", Value: "x.4"}, problems[rows])
}

func TestChangesAreThoseOfTheStatus(t *testing.T) {
	before := []righthelp.Status{righthelp.Met, righthelp.NotMet, righthelp.NotAssessed}
	after := []righthelp.Status{righthelp.NotMet, righthelp.NotMet, righthelp.Met}
	changes := tally.Changes(before, after, func(place int) righthelp.RuleID { return catalogue[place] })
	assert.Equal(t, []righthelp.StatementChange{
		{Statement: "x.1", Before: righthelp.Met, After: righthelp.NotMet},
		{Statement: "x.3", Before: righthelp.NotAssessed, After: righthelp.Met},
	}, slices.Collect(changes))
	for first := range changes {
		assert.Equal(t, catalogue[0], first.Statement)
		break
	}
}
