package grant_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func candidates(class string, scores ...int64) []grant.Candidate {
	var list []grant.Candidate
	for i, score := range scores {
		list = append(list, grant.Candidate{ID: class + string(rune('1'+i)), Score: righthelp.Whole(score), Class: class})
	}
	return list
}

func because(s *grant.Selection) []string {
	var all []string
	for finding := range s.Findings() {
		all = append(all, finding.Because)
	}
	return all
}

func TestFindings_SayAMinimumBroughtSomebodyIn(t *testing.T) {
	from := slices.Concat(candidates("A", 9, 8), candidates("B", 1))
	s, err := grant.Select(grant.Choice{Places: 2, Direction: grant.HighestFirst, Classes: []grant.Class{{Name: "A"}, {Name: "B", Minimum: 1}}}, from)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"A1 is chosen: rank 1 with 9 is among the first 2",
		"B1 is chosen: rank 3 with 1 is not among the first 2, but B lacked some of its minimum",
		"A2 is displaced: rank 2 with 8 is among the first 2, but its place went by the limits of B",
	}, because(s))
}

func TestFindings_SayTheMaximumOfAnotherClassBroughtSomebodyIn(t *testing.T) {
	from := slices.Concat(candidates("A", 9, 8), candidates("B", 1))
	s, err := grant.Select(grant.Choice{Places: 2, Direction: grant.HighestFirst, Classes: []grant.Class{{Name: "A", Maximum: 1}, {Name: "B"}}}, from)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"A1 is chosen: rank 1 with 9 is among the first 2",
		"B1 is chosen: rank 3 with 1 is not among the first 2, but the limits of the classes bring it in",
		"A2 is displaced: rank 2 with 8 is among the first 2, but its place went by the limits of A",
	}, because(s))
}

func TestDisplaced_BehindOneOfItsClassWhoWasPassedOverIsNotDisplacedByItsOwnClass(t *testing.T) {
	from := slices.Concat(candidates("A", 9, 8, 7), candidates("B", 2, 1))
	s, err := grant.Select(grant.Choice{Places: 2, Direction: grant.HighestFirst, Classes: []grant.Class{{Name: "A", Maximum: 1}, {Name: "B", Minimum: 2}}}, from)
	require.NoError(t, err)
	require.Len(t, s.Displaced, 2)
	assert.Equal(t, []string{"B"}, s.Displaced[0].By)
	assert.Equal(t, []string{"B"}, s.Displaced[1].By, "A has not reached its maximum")
}

func TestSelectionCompare_SaysWhoWasNotACandidate(t *testing.T) {
	choice := grant.Choice{Places: 1, Direction: grant.HighestFirst}
	before, err := grant.Select(choice, candidates("A", 3, 2))
	require.NoError(t, err)
	after, err := grant.Select(choice, candidates("B", 5))
	require.NoError(t, err)
	assert.Equal(t, []grant.SelectionChange{
		{ID: "B1", Entered: true, Because: "not a candidate before; rank 1 with 5, chosen by rank after"},
		{ID: "A1", Because: "rank 1 with 3, chosen by rank before; not a candidate after"},
	}, slices.Collect(before.Compare(after)))
}

func TestSelectionCompare_SaysWhatBroughtInAndWhatDisplaced(t *testing.T) {
	from := slices.Concat(candidates("A", 9, 8), candidates("B", 1))
	choice := grant.Choice{Places: 2, Direction: grant.HighestFirst}
	before, err := grant.Select(choice, from)
	require.NoError(t, err)
	choice.Classes = []grant.Class{{Name: "A"}, {Name: "B", Minimum: 1}}
	after, err := grant.Select(choice, from)
	require.NoError(t, err)
	assert.Equal(t, []grant.SelectionChange{
		{ID: "B1", Entered: true, Because: "rank 3 with 1, below the line before; rank 3 with 1, chosen because B lacked some of its minimum after"},
		{ID: "A2", Because: "rank 2 with 8, chosen by rank before; rank 2 with 8, displaced for B after"},
	}, slices.Collect(before.Compare(after)))
	for range before.Compare(after) {
		break
	}
	for change := range before.Compare(after) {
		if !change.Entered {
			break
		}
	}
}

func TestSelection_StopsExplainingWhenTheReaderStops(t *testing.T) {
	from := slices.Concat(candidates("A", 9, 8), candidates("B", 1))
	s, err := grant.Select(grant.Choice{Places: 2, Direction: grant.HighestFirst, Classes: []grant.Class{{Name: "A"}, {Name: "B", Minimum: 1}}}, from)
	require.NoError(t, err)
	for stop := range 3 {
		read := 0
		for range s.Findings() {
			if read++; read > stop {
				break
			}
		}
		assert.Equal(t, stop+1, read)
	}
	for margin := range s.Margins() {
		assert.Equal(t, "A1", margin.ID)
		break
	}
	for rule := range grant.Rules() {
		assert.NotEmpty(t, rule.ID)
		break
	}
}

func TestSelect_WithoutClassesGoesByTheRankingAlone(t *testing.T) {
	from := slices.Concat(candidates("A", 9, 8), candidates("B", 1))
	s, err := grant.Select(grant.Choice{Places: 2, Direction: grant.HighestFirst}, from)
	require.NoError(t, err)
	assert.Equal(t, []grant.Selected{
		{"A1", righthelp.Whole(9), "A", 1, grant.ByRank},
		{"A2", righthelp.Whole(8), "A", 2, grant.ByRank},
	}, s.Selected, "the class that a candidate has is kept")
	assert.Empty(t, s.Displaced)
	assert.Nil(t, s.Classes)
}

func TestMargins_OfATieAreNothing(t *testing.T) {
	from := []grant.Candidate{{ID: "a", Score: righthelp.Whole(5), SecondKey: righthelp.Whole(1)}, {ID: "b", Score: righthelp.Whole(5), SecondKey: righthelp.Whole(2)}}
	s, err := grant.Select(grant.Choice{Places: 1, Direction: grant.HighestFirst, Ties: grant.SecondKeyTies}, from)
	require.NoError(t, err)
	for margin := range s.Margins() {
		assert.True(t, margin.By.IsZero())
		assert.Equal(t, margin.ID == "b", margin.Chosen)
	}
	assert.Equal(t, []grant.Tie{{IDs: []string{"a", "b"}, Places: 1}}, s.Ties)
}

func TestMargins_WhereEverybodyIsChosenAreAgainstNobody(t *testing.T) {
	s, err := grant.Select(grant.Choice{Places: 2, Direction: grant.HighestFirst}, candidates("A", 9, 8))
	require.NoError(t, err)
	for margin := range s.Margins() {
		assert.Empty(t, margin.Against)
		assert.True(t, margin.By.IsZero())
		assert.True(t, margin.Chosen)
	}
}
