package tally_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func statuses() *rapid.Generator[[]righthelp.Status] {
	return rapid.SliceOf(rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet, righthelp.NotApplicable}))
}

func count(of []righthelp.Status) (c tally.Count) {
	for _, status := range of {
		c.Add(status)
	}
	return c
}

func TestAListWithoutStatementsIsMet(t *testing.T) {
	assert.Equal(t, righthelp.Met, tally.Count{}.Status())
}

func TestAListIsMetWhereNothingIsLeftToDoAndUnmetWhereOneStatementIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := statuses().Draw(t, "list")
		want := righthelp.Met
		if slices.Contains(list, righthelp.NotAssessed) {
			want = righthelp.NotAssessed
		}
		if slices.Contains(list, righthelp.NotMet) {
			want = righthelp.NotMet
		}
		assert.Equal(t, want, count(list).Status())
	})
}

func TestCountsOfPartsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := statuses().Draw(t, "list")
		cut := rapid.IntRange(0, len(list)).Draw(t, "cut")
		assert.Equal(t, count(list), count(list[:cut]).Plus(count(list[cut:])))
	})
}

func TestAnswersStandInTheirPlacesOrAreRefusedTogether(t *testing.T) {
	catalogue := []righthelp.RuleID{"x.1", "x.2", "x.3"}
	place := func(id righthelp.RuleID) (int, bool) {
		i := slices.Index(catalogue, id)
		return i, i >= 0
	}
	ids := slices.Values([]string{"x.1", "x.2", "x.3"})
	placed := make([]righthelp.Status, 3)
	require.NoError(t, tally.Place("answers", []righthelp.Answer{
		{Rule: "x.3", Status: righthelp.Met},
		{Rule: "x.1", Status: righthelp.NotApplicable, Reason: "no rural part"},
	}, place, ids, placed))
	assert.Equal(t, []righthelp.Status{righthelp.NotApplicable, righthelp.NotAssessed, righthelp.Met}, placed)

	err := tally.Place("answers", []righthelp.Answer{
		{Rule: "x.4", Status: righthelp.Met},
		{Rule: "x.1", Status: righthelp.NotApplicable, Reason: " "},
		{Rule: "x.1", Status: righthelp.Met},
		{Rule: "x.2", Status: 9},
	}, place, ids, placed)
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
	nowhere := func(righthelp.RuleID) (int, bool) { return 0, false }
	err := tally.Place("answers", answers, nowhere, slices.Values([]string{"x.1"}), nil)
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	problems := joined.Unwrap()
	require.Len(t, problems, rows+1)
	assert.Equal(t, &righthelp.UnknownError{Field: "answers[99].rule", Value: "x.4", Near: "x.1"}, problems[rows-1])
	assert.Equal(t, &righthelp.UnknownError{Field: "answers[100].rule", Value: "x.4"}, problems[rows])
}
