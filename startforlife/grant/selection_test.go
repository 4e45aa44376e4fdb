package grant_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// standings are those in all of the best sets and those in some but not all, by id, in alphabetical order.
func standings(from []grant.Candidate, sets []int) (certain, tied []string) {
	for i, c := range from {
		in := 0
		for _, set := range sets {
			in += set >> i & 1
		}
		switch in {
		case len(sets):
			certain = append(certain, c.ID)
		case 0:
		default:
			tied = append(tied, c.ID)
		}
	}
	slices.Sort(certain)
	slices.Sort(tied)
	return certain, tied
}

func selectedIDs(s *grant.Selection) []string {
	var ids []string
	for _, c := range s.Selected {
		ids = append(ids, c.ID)
	}
	slices.Sort(ids)
	return ids
}

func tiedIDs(ties []grant.Tie) []string {
	var ids []string
	for _, tie := range ties {
		ids = append(ids, tie.IDs...)
	}
	slices.Sort(ids)
	return ids
}

func anyChoice(t *rapid.T, scores int) (grant.Choice, []grant.Candidate, []int) {
	choice, from := choiceOf(drawn(t), scores)
	sets, found := bestSets(choice, from, byScore(choice.Direction))
	require.True(t, found, "%+v %+v", choice, from)
	return choice, from, sets
}

func TestSelection_IsTheBestThatTheLimitsAllow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, sets := anyChoice(t, 30)
		certain, tied := standings(from, sets)
		s, err := grant.Select(choice, from)
		if len(tied) == 0 {
			require.NoError(t, err)
			require.Equal(t, certain, selectedIDs(s))
			require.Empty(t, s.Ties)
			require.Len(t, s.Selected, choice.Places)
			return
		}
		var tie *grant.TieError
		require.ErrorAs(t, err, &tie)
		require.Equal(t, tied, tiedIDs(tie.Ties))
	})
}

func TestSelection_TiesNameExactlyThoseWhoAreInSomeOfTheBestSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, sets := anyChoice(t, 3)
		certain, tied := standings(from, sets)
		_, err := grant.Select(choice, from)
		if len(tied) == 0 {
			require.NoError(t, err)
			return
		}
		var tie *grant.TieError
		require.ErrorAs(t, err, &tie)
		require.Equal(t, tied, tiedIDs(tie.Ties))
		places := 0
		for _, group := range tie.Ties {
			require.True(t, slices.IsSorted(group.IDs))
			places += group.Places
			require.Equal(t, 1, scoresOf(from, group.IDs), "a tie is of one score")
			require.Less(t, group.Places, len(group.IDs))
		}
		require.Equal(t, choice.Places-len(certain), places)
	})
}

func scoresOf(from []grant.Candidate, ids []string) int {
	scores := map[righthelp.Number]bool{}
	for _, c := range from {
		if slices.Contains(ids, c.ID) {
			scores[c.Score] = true
		}
	}
	return len(scores)
}

func TestSelection_DoesNotDependOnTheOrderOfTheCandidates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, _ := anyChoice(t, 6)
		choice.Ties = grant.SelectionTies(rapid.SampledFrom([]int{0, 1, 2, 4}).Draw(t, "ties"))
		s, err := grant.Select(choice, from)
		moved, movedErr := grant.Select(choice, permuted(drawn(t), from))
		if err != nil {
			require.EqualError(t, movedErr, err.Error())
			return
		}
		require.NoError(t, movedErr)
		require.Equal(t, s, moved)
	})
}

func TestSelection_IsRefusedWhereNoSetMeetsTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, _ := anyChoice(t, 30)
		draw := drawn(t)
		choice.Places = draw(1, len(from)+2)
		for i := range choice.Classes {
			choice.Classes[i].Minimum, choice.Classes[i].Maximum = draw(0, 4), draw(0, 4)
		}
		sets, _ := bestSets(choice, from, byScore(choice.Direction))
		choice.Ties = grant.SecondKeyTies
		for i := range from {
			from[i].SecondKey = righthelp.Whole(int64(i))
		}
		_, err := grant.Select(choice, from)
		if len(sets) > 0 {
			require.NoError(t, err)
			return
		}
		for _, one := range leaves(err) {
			var places *grant.PlacesError
			require.ErrorAs(t, one, &places)
			require.Positive(t, places.By)
		}
	})
}

func TestSelection_TakesTheSecondKeyWhereScoresAreTied(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, sets := anyChoice(t, 4)
		choice.Ties = grant.SecondKeyTies
		_, tied := standings(from, sets)
		finer, _ := bestSets(choice, from, byScoreThenKey(choice.Direction))
		certain, left := standings(from, finer)
		s, err := grant.Select(choice, from)
		if len(left) == 0 {
			require.NoError(t, err)
			require.Equal(t, certain, selectedIDs(s))
			require.Equal(t, tied, tiedIDs(s.Ties), "who was tied is reported")
			return
		}
		var tie *grant.TieError
		require.ErrorAs(t, err, &tie)
		require.Equal(t, left, tiedIDs(tie.Ties))
	})
}

func TestSelection_TakesADrawOfExactlyThoseWhoAreTied(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, sets := anyChoice(t, 4)
		_, tied := standings(from, sets)
		draw := drawn(t)
		choice.Ties, choice.Draw = grant.DrawTies, permuted(draw, tied)
		s, err := grant.Select(choice, from)
		require.NoError(t, err)
		place := func(id string) int { return slices.Index(choice.Draw, id) }
		byDraw, _ := bestSets(choice, from, func(a, b grant.Candidate) bool {
			if a.Score == b.Score {
				return place(a.ID) < place(b.ID)
			}
			return byScore(choice.Direction)(a, b)
		})
		certain, _ := standings(from, byDraw)
		require.Equal(t, certain, selectedIDs(s))
		if len(tied) == 0 {
			return
		}
		for _, wrong := range [][]string{choice.Draw[1:], append(slices.Clone(choice.Draw), choice.Draw[0]), append(slices.Clone(choice.Draw), "stranger")} {
			choice.Draw = wrong
			_, err = grant.Select(choice, from)
			require.ErrorContains(t, err, "draw")
		}
	})
}

func TestSelection_ExtendsToAllWhoAreTied(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, sets := anyChoice(t, 4)
		choice.Ties = grant.ExtendTies
		certain, tied := standings(from, sets)
		all := slices.Sorted(slices.Values(append(certain, tied...)))
		s, err := grant.Select(choice, from)
		counts := map[string]int{}
		for _, c := range from {
			if slices.Contains(all, c.ID) {
				counts[c.Class]++
			}
		}
		for _, class := range choice.Classes {
			if class.Maximum > 0 && counts[class.Name] > class.Maximum {
				require.ErrorContains(t, err, "would pass its maximum")
				return
			}
		}
		require.NoError(t, err)
		require.Equal(t, all, selectedIDs(s))
		assertReasons(t, choice, from, s)
	})
}

func TestSelection_GivesReasons(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from, _ := anyChoice(t, 30)
		choice.Ties = grant.SecondKeyTies
		for i := range from {
			from[i].SecondKey = righthelp.Whole(int64(i))
		}
		s, err := grant.Select(choice, from)
		require.NoError(t, err)
		assertReasons(t, choice, from, s)
	})
}

// assertReasons checks the ranks, the reasons, who was displaced, and the classes.
func assertReasons(t require.TestingT, choice grant.Choice, from []grant.Candidate, s *grant.Selection) {
	rank := func(score righthelp.Number) int {
		rank := 1
		for _, c := range from {
			if isBefore(choice.Direction, c.Score, score) {
				rank++
			}
		}
		return rank
	}
	byClass, last := 0, 0
	for _, c := range s.Selected {
		require.Equal(t, rank(c.Score), c.Rank)
		require.GreaterOrEqual(t, c.Rank, last, "in the order of the ranking")
		last = c.Rank
		switch c.Reason {
		case grant.ByClassMinimum:
			byClass++
		default:
			require.Equal(t, grant.ByRank, c.Reason)
			require.LessOrEqual(t, c.Rank, len(s.Selected))
		}
	}
	require.Len(t, s.Displaced, byClass, "each displaced one made room for one that only its class brings in")
	last = 0
	for _, c := range s.Displaced {
		require.Equal(t, rank(c.Score), c.Rank)
		require.LessOrEqual(t, c.Rank, len(s.Selected))
		require.GreaterOrEqual(t, c.Rank, last)
		last = c.Rank
		require.NotEmpty(t, c.By, "%+v %+v %+v", choice, from, c)
		require.NotContains(t, selectedIDs(s), c.ID)
		for _, name := range c.By {
			class := s.Classes[slices.IndexFunc(s.Classes, func(class grant.ClassSelected) bool { return class.Name == name })]
			if name == c.Class {
				require.Equal(t, class.Maximum, class.Selected)
			} else {
				require.Positive(t, class.Minimum)
			}
		}
	}
	require.Len(t, s.Classes, len(choice.Classes))
	for i, class := range s.Classes {
		require.Equal(t, choice.Classes[i], class.Class)
		members, selected := 0, 0
		for _, c := range from {
			if c.Class == class.Name {
				members++
				if slices.Contains(selectedIDs(s), c.ID) {
					selected++
				}
			}
		}
		require.Equal(t, members, class.Members)
		require.Equal(t, selected, class.Selected)
	}
	findings := slices.Collect(s.Findings())
	require.Len(t, findings, len(s.Selected)+len(s.Displaced))
	for i, c := range s.Selected {
		require.True(t, strings.HasPrefix(findings[i].Because, c.ID+" is chosen"))
	}
	for i, c := range s.Displaced {
		require.True(t, strings.HasPrefix(findings[len(s.Selected)+i].Because, c.ID+" is displaced"))
		require.Contains(t, findings[len(s.Selected)+i].Because, c.By[0])
	}
}

// moved gives the candidates with one score changed.
func movedScore(t require.TestingT, from []grant.Candidate, id string, by decimal.Decimal) []grant.Candidate {
	changed := slices.Clone(from)
	for i := range changed {
		if changed[i].ID == id {
			score, err := righthelp.NumberOf(changed[i].Score.Decimal().Add(by))
			require.NoError(t, err)
			changed[i].Score = score
		}
	}
	return changed
}

func TestMargin_IsHowFarAScoreMayMoveBeforeTheSelectionChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := drawn(t)
		choice, from := choiceOf(draw, 5)
		assertMargins(t, choice, withDifferentScores(draw, from))
	})
}

// withDifferentScores gives the candidates scores ten apart.
func withDifferentScores(draw pick, from []grant.Candidate) []grant.Candidate {
	for i, place := range shuffled(draw, len(from)) {
		from[i].Score = righthelp.Whole(int64(10 * place))
	}
	return from
}

func assertMargins(t require.TestingT, choice grant.Choice, from []grant.Candidate) {
	s, err := grant.Select(choice, from)
	require.NoError(t, err)
	was := selectedIDs(s)
	margins := slices.Collect(s.Margins())
	require.Len(t, margins, len(from))
	step := decimal.New(1, -1)
	for _, margin := range margins {
		chosen := slices.Contains(was, margin.ID)
		require.Equal(t, chosen, margin.Chosen)
		// A chosen one gets worse, another gets better.
		worse := decimal.New(-1, 0)
		if (choice.Direction == grant.LowestFirst) == chosen {
			worse = decimal.New(1, 0)
		}
		if margin.Against == "" {
			for far := range 12 {
				after, err := grant.Select(choice, movedScore(t, from, margin.ID, worse.Mul(decimal.New(int64(10*far), 0).Add(step))))
				require.NoError(t, err)
				require.Equal(t, was, selectedIDs(after), "nobody changes places with %s", margin.ID)
			}
			continue
		}
		within, err := grant.Select(choice, movedScore(t, from, margin.ID, worse.Mul(margin.By.Sub(step))))
		require.NoError(t, err)
		require.Equal(t, was, selectedIDs(within))
		past, err := grant.Select(choice, movedScore(t, from, margin.ID, worse.Mul(margin.By.Add(step))))
		require.NoError(t, err)
		swapped := slices.Clone(was)
		out, in := margin.ID, margin.Against
		if !chosen {
			out, in = in, out
		}
		swapped[slices.Index(swapped, out)] = in
		slices.Sort(swapped)
		require.Equal(t, swapped, selectedIDs(past), "%+v %+v %+v", choice, from, margin)
	}
}

func TestSelectionCompare_NamesWhoEntersAndWhoLeaves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, from := choiceOf(drawn(t), 30)
		choice.Ties = grant.SecondKeyTies
		for i := range from {
			from[i].SecondKey = righthelp.Whole(int64(i))
		}
		before, err := grant.Select(choice, from)
		require.NoError(t, err)
		for i := range from {
			from[i].Score = righthelp.Whole(int64(rapid.IntRange(0, 9).Draw(t, "score")))
		}
		after, err := grant.Select(choice, from)
		require.NoError(t, err)
		var entered, left []string
		for change := range before.Compare(after) {
			require.Contains(t, change.Because, " before; rank ")
			if change.Entered {
				require.Empty(t, left, "first those who enter")
				entered = append(entered, change.ID)
			} else {
				left = append(left, change.ID)
			}
		}
		was, is := selectedIDs(before), selectedIDs(after)
		for _, c := range from {
			require.Equal(t, !slices.Contains(was, c.ID) && slices.Contains(is, c.ID), slices.Contains(entered, c.ID))
			require.Equal(t, slices.Contains(was, c.ID) && !slices.Contains(is, c.ID), slices.Contains(left, c.ID))
		}
		require.Empty(t, slices.Collect(before.Compare(before)))
	})
}

func TestClassMinimums_HalfAPlaceIsRoundedUpWhereHalvesAre(t *testing.T) {
	for members, want := range []map[string]int{1: {"0": 0, "49.9": 0, "50": 1, "100": 1}, 3: {"0": 0, "16.6": 0, "50": 2, "100": 3}} {
		for percent, minimum := range want {
			share, err := righthelp.ParseNumber(percent)
			require.NoError(t, err)
			classes, err := grant.ClassMinimums(make([]grant.Candidate, members), share, grant.RoundHalfUp)
			require.NoError(t, err, "%s%%", percent)
			require.Equal(t, []grant.Class{{Minimum: minimum}}, classes, "%s%% of %d", percent, members)
		}
	}
}

func TestPlacesError_NamesTheClassThatItConcerns(t *testing.T) {
	require.EqualError(t, &grant.PlacesError{Reason: "too many", By: 2}, "too many, by 2")
	require.EqualError(t, &grant.PlacesError{Class: "A", Reason: "too many", By: 2}, `class "A": too many, by 2`)
}

func TestClassMinimums_AreSharesOfTheMembersRoundedAsSaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, from := choiceOf(drawn(t), 5)
		percent := rapid.IntRange(0, 1000).Draw(t, "tenths of a percent")
		members := map[string]int{}
		for _, c := range from {
			members[c.Class]++
		}
		for _, rounding := range []grant.Rounding{grant.RoundUp, grant.RoundDown, grant.RoundHalfUp} {
			classes, err := grant.ClassMinimums(from, decimalNumber(int64(percent), 1), rounding)
			require.NoError(t, err)
			require.Len(t, classes, len(members))
			require.True(t, slices.IsSortedFunc(classes, func(a, b grant.Class) int { return cmp.Compare(a.Name, b.Name) }))
			for _, class := range classes {
				thousandths := members[class.Name] * percent
				want := map[grant.Rounding]int{
					grant.RoundUp: (thousandths + 999) / 1000, grant.RoundDown: thousandths / 1000, grant.RoundHalfUp: (thousandths + 500) / 1000,
				}[rounding]
				require.Equal(t, grant.Class{Name: class.Name, Minimum: want}, class)
			}
		}
	})
}
