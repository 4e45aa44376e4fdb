package selfassessment_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// small is a framework of three sections whose scale asks for evidence as that of the guide does.
func small() selfassessment.FrameworkData {
	data := selfassessment.FrameworkData{
		Edition:  righthelp.Edition{ID: "small", Title: "A small framework"},
		Sections: []selfassessment.SectionTitle{{Section: "trust", Title: "Trust"}, {Section: "reach", Title: "Reach"}, {Section: "skill", Title: "Skill"}},
	}
	for _, title := range data.Sections {
		for number := 1; number <= 3; number++ {
			data.Descriptors = append(data.Descriptors, descriptor(title.Section, number))
		}
	}
	data.Scale = points(5)
	return data
}

func descriptor(section selfassessment.Section, number int) selfassessment.Descriptor {
	id := fmt.Sprintf("small.%s.%d", section, number)
	return selfassessment.Descriptor{
		Rule:    righthelp.Rule{ID: righthelp.RuleID(id), Text: "We have " + id + ".", Basis: righthelp.Convention},
		Section: section, Number: number,
	}
}

// points is a scale from 0 to top.
func points(top int) []selfassessment.ScalePoint {
	var scale []selfassessment.ScalePoint
	for score := 0; score <= top; score++ {
		scale = append(scale, selfassessment.ScalePoint{
			Rule:  righthelp.Rule{ID: righthelp.RuleID(fmt.Sprintf("small.scale.%d", score)), Text: fmt.Sprintf("Point %d.", score), Basis: righthelp.Convention},
			Score: score, NeedsProgress: score >= 3, NeedsImpact: score >= 4,
		})
	}
	return scale
}

func framework(t testing.TB) selfassessment.Framework {
	t.Helper()
	made, err := selfassessment.NewFramework(small())
	require.NoError(t, err)
	return made
}

// said is a partner's part of a case: its scores by the descriptors' short names.
type said struct {
	Partner string                          `json:"partner"`
	Scores  map[string]string               `json:"scores"`
	Details map[string]selfassessment.Score `json:"details"`
}

// round puts the parts of a case together.
func round(t testing.TB, framework selfassessment.Framework, parts []said) selfassessment.Round {
	t.Helper()
	round := selfassessment.Round{Area: "Aveton"}
	for _, part := range parts {
		response := selfassessment.Response{Partner: part.Partner}
		for descriptor := range framework.Descriptors() {
			short := fmt.Sprintf("%s.%d", descriptor.Section, descriptor.Number)
			text, given := part.Scores[short]
			detail, detailed := part.Details[short]
			if !given && !detailed {
				continue
			}
			require.NoError(t, detail.Points.UnmarshalText([]byte(text)))
			detail.Descriptor = descriptor.ID
			response.Scores = append(response.Scores, detail)
		}
		round.Responses = append(round.Responses, response)
	}
	return round
}

type expected struct {
	Means         map[string]string `json:"means"` // by descriptor, section or overall: mean, scored and of
	NotScored     map[string]string `json:"not_scored"`
	Disagreements []string          `json:"disagreements"`
	Findings      []string          `json:"findings"`
	Percent       string            `json:"percent"`
}

func TestACaseOfTheConventionsComesOutAsItSays(t *testing.T) {
	fw := framework(t)
	casetest.Each(t, "means.json", func(t *testing.T, given []said, expect expected) {
		a, err := fw.Assess(round(t, fw, given))
		require.NoError(t, err)
		for name, mean := range expect.Means {
			assert.Equal(t, mean, meanOf(t, a, name), name)
		}
		for id, partners := range expect.NotScored {
			assert.Equal(t, partners, strings.Join(collect(a.NotScored(righthelp.RuleID(id))), ", "), id)
		}
		if expect.Percent != "" {
			assert.Equal(t, expect.Percent, fw.Percent(a.Overall().Mean))
		}
	})
	casetest.Each(t, "disagreement.json", func(t *testing.T, given []said, expect expected) {
		a, err := fw.Assess(round(t, fw, given))
		require.NoError(t, err)
		ids := []string{}
		for result := range a.Disagreements() {
			ids = append(ids, string(result.Descriptor))
		}
		assert.Equal(t, expect.Disagreements, ids)
	})
}

// The guide's own scale decides what evidence a score rests on.
func TestAScoreRestsOnTheEvidenceThatItsPointAsksFor(t *testing.T) {
	fw := selfassessment.March2022()
	casetest.Each(t, "evidence.json", func(t *testing.T, given []said, expect expected) {
		a, err := fw.Assess(round(t, fw, given))
		require.NoError(t, err)
		findings := []string{}
		for finding := range a.Findings() {
			if finding.Because != "nobody has scored it" {
				findings = append(findings, fmt.Sprintf("%s %s: %s", finding.Rule, finding.Status, finding.Because))
			}
		}
		assert.Equal(t, expect.Findings, findings)
	})
}

func meanOf(t *testing.T, a *selfassessment.Assessment, name string) string {
	t.Helper()
	if name == "overall" {
		return summary(a.Overall())
	}
	for section := range a.Sections() {
		if string(section.Section) == name {
			return summary(section)
		}
	}
	result, found := a.Result(righthelp.RuleID(name))
	require.True(t, found, name)
	return fmt.Sprintf("%s of %d", result.Mean(), result.Scores)
}

func summary(s selfassessment.Summary) string {
	return fmt.Sprintf("%s, %d of %d", s.Mean, s.Scored, s.Of)
}

func collect[T any](seq func(func(T) bool)) (list []T) {
	for one := range seq {
		list = append(list, one)
	}
	return list
}

type ordering struct {
	By        []selfassessment.Criterion `json:"by"`
	Responses []said                     `json:"responses"`
}

func TestPrioritiesAreOrderedByTheirReasons(t *testing.T) {
	fw := framework(t)
	casetest.Each(t, "priority.json", func(t *testing.T, given ordering, expect []string) {
		a, err := fw.Assess(round(t, fw, given.Responses))
		require.NoError(t, err)
		var order []string
		for priority := range a.Priorities(given.By...) {
			order = append(order, fmt.Sprintf("%d %s: %s", priority.Rank, priority.Descriptor, priority.Reason))
		}
		assert.Equal(t, expect, order)
	})
}

func TestACriterionThatIsNonePartsNobody(t *testing.T) {
	fw := framework(t)
	a, err := fw.Assess(round(t, fw, []said{{Partner: "a", Scores: map[string]string{"trust.1": "1", "trust.2": "0"}}}))
	require.NoError(t, err)
	for priority := range a.Priorities(selfassessment.Criterion(9)) {
		assert.Equal(t, 1, priority.Rank)
		assert.Contains(t, priority.Reason, "criterion 9")
	}
}

type rounds struct {
	Areas  [2]string `json:"areas"`
	Before []said    `json:"before"`
	After  []said    `json:"after"`
}

func TestTwoRoundsAreComparedDescriptorByDescriptor(t *testing.T) {
	fw := framework(t)
	casetest.Each(t, "comparison.json", func(t *testing.T, given rounds, expect []string) {
		then, now := round(t, fw, given.Before), round(t, fw, given.After)
		then.Area, now.Area = given.Areas[0], given.Areas[1]
		before, after := assess(t, fw, then), assess(t, fw, now)
		changes, err := selfassessment.Compare(before, after)
		require.NoError(t, err)
		var all []string
		for change := range changes {
			if len(all) < len(expect) {
				all = append(all, fmt.Sprintf("%s %s: %s", change.Descriptor, change.Movement, change.Because))
			}
		}
		assert.Equal(t, expect, all)
	})
}

func TestRoundsByDifferentEditionsAreNotCompared(t *testing.T) {
	fw := framework(t)
	one := []said{{Partner: "a", Scores: map[string]string{"trust.1": "1"}}}
	before, err := fw.Assess(round(t, fw, one))
	require.NoError(t, err)
	for reason, change := range map[string]func(*selfassessment.FrameworkData){
		"the same score can mean something else in another edition":                 func(data *selfassessment.FrameworkData) { data.Edition.ID = "small-2" },
		"both claim to be the same edition, but their descriptors or scales differ": func(data *selfassessment.FrameworkData) { data.Scale = points(6) },
	} {
		data := small()
		change(&data)
		other, err := selfassessment.NewFramework(data)
		require.NoError(t, err)
		after, err := other.Assess(round(t, other, one))
		require.NoError(t, err)
		_, err = selfassessment.Compare(before, after)
		var differ *selfassessment.DifferentFrameworksError
		require.ErrorAs(t, err, &differ)
		assert.Equal(t, &selfassessment.DifferentFrameworksError{Before: "small", After: data.Edition.ID, Reason: reason}, differ)
		assert.Contains(t, err.Error(), "a round by small and one by "+data.Edition.ID+" are not compared")
	}
	var none *selfassessment.Assessment
	_, err = selfassessment.Compare(before, none)
	var differ *selfassessment.DifferentFrameworksError
	assert.ErrorAs(t, err, &differ)
	_, err = selfassessment.Compare(none, before)
	assert.ErrorAs(t, err, &differ)
}

func TestEveryProblemOfARoundIsNamedInItsOrder(t *testing.T) {
	fw := framework(t)
	_, err := fw.Assess(selfassessment.Round{Responses: []selfassessment.Response{
		{Partner: "a", Scores: []selfassessment.Score{
			{Descriptor: "small.trust.1", Points: selfassessment.Scored(6)},
			{Descriptor: "small.trust.1", Points: selfassessment.Scored(3)},
			{Descriptor: "small.trust.2", Points: selfassessment.Scored(3)},
			{Descriptor: "small.trust.2", Points: selfassessment.Scored(3)},
			{Descriptor: "small.truth.3", Points: selfassessment.Scored(-1)},
			{Descriptor: "small.reach.1"},
			{Descriptor: "small.reach.1", Points: selfassessment.Scored(1000)},
		}},
		{Partner: " ", Scores: []selfassessment.Score{{Descriptor: "small.trust.1", Points: selfassessment.Scored(5)}}},
		{Partner: "a"},
	}})

	require.Error(t, err)
	assert.Equal(t, strings.Join([]string{
		`responses[0].scores[0].points: "6": a score is a whole number from 0 to 5, or blank where there is none`,
		`responses[0].scores[1].descriptor: "small.trust.1": a scores it already, at scores[0]`,
		`responses[0].scores[3].descriptor: "small.trust.2": a scores it already, at scores[2]`,
		`responses[0].scores[4].descriptor: "small.truth.3" is not known; did you mean "small.trust.3"?`,
		`responses[0].scores[4].points: "101": a score is a whole number from 0 to 5, or blank where there is none`,
		`responses[0].scores[6].descriptor: "small.reach.1": a scores it already, at scores[5]`,
		`responses[0].scores[6].points: "101": a score is a whole number from 0 to 5, or blank where there is none`,
		`responses[1].partner: " ": say which partner this is`,
		`responses[2].partner: "a": responses[0] is of the same partner`,
	}, "\n"), err.Error())
}

func TestARoundWithoutAnyScoreIsRefused(t *testing.T) {
	for _, round := range []selfassessment.Round{
		{},
		{Responses: []selfassessment.Response{{Partner: "a"}}},
		{Responses: []selfassessment.Response{{Partner: "a", Scores: []selfassessment.Score{{Descriptor: "small.trust.1", Priority: "begin"}}}}},
	} {
		_, err := framework(t).Assess(round)
		assert.EqualError(t, err, `responses: nobody has scored anything`)
	}
}

func TestMoreResponsesThanCanBeKeptAreRefused(t *testing.T) {
	data := small()
	data.Descriptors = nil
	for number := 1; number <= 1000; number++ {
		data.Descriptors = append(data.Descriptors, descriptor("trust", number))
	}
	data.Sections = data.Sections[:1]
	fw, err := selfassessment.NewFramework(data)
	require.NoError(t, err)
	_, err = fw.Assess(selfassessment.Round{Responses: make([]selfassessment.Response, 67_109)})
	assert.EqualError(t, err, `responses: "67109": there are too many; with this framework at most 67108 can be read`)
}

func TestAnAssessmentIsEmptyAfterAnError(t *testing.T) {
	fw := framework(t)
	a, err := fw.Assess(round(t, fw, []said{{Partner: "a", Scores: map[string]string{"trust.1": "1"}}}))
	require.NoError(t, err)
	require.Error(t, a.Again(fw, selfassessment.Round{}))
	assert.Empty(t, collect(a.Results()))
	assert.Equal(t, selfassessment.Summary{}, a.Overall())
	assert.Empty(t, a.Round().Responses)
	require.NoError(t, a.Again(fw, round(t, fw, []said{{Partner: "b", Scores: map[string]string{"trust.2": "4"}}})))
	assert.Equal(t, " of 0", meanOf(t, a, "small.trust.1"))
	assert.Equal(t, "4.00 of 1", meanOf(t, a, "small.trust.2"))
}

func TestADescriptorThatNobodyScoredIsNotAssessed(t *testing.T) {
	fw := framework(t)
	a, err := fw.Assess(round(t, fw, []said{{Partner: "a", Scores: map[string]string{"trust.1": "1"}}}))
	require.NoError(t, err)
	findings := collect(a.Findings())
	require.Len(t, findings, 8)
	assert.Equal(t, righthelp.Finding{Rule: "small.trust.2", Because: "nobody has scored it"}, findings[0])
}

func TestWhatIsUnknownIsAnsweredWithNothing(t *testing.T) {
	fw := framework(t)
	a, err := fw.Assess(round(t, fw, []said{{Partner: "a", Scores: map[string]string{"trust.1": "1"}}}))
	require.NoError(t, err)
	_, found := a.Result("small.trust.4")
	assert.False(t, found)
	assert.Empty(t, collect(a.NotScored("small.trust.4")))
	assert.Equal(t, "small", a.Framework().Edition().ID)
	var zero selfassessment.Assessment
	assert.Empty(t, collect(zero.Results()))
	assert.Empty(t, collect(zero.Sections()))
	assert.Empty(t, collect(zero.Findings()))
	assert.Empty(t, collect(zero.Priorities()))
	_, err = selfassessment.Framework{}.Assess(a.Round())
	assert.ErrorContains(t, err, "is not known")
}

// Whoever reads an answer may stop when they have read enough.
func TestEveryIteratorCanBeLeft(t *testing.T) {
	fw := framework(t)
	a, err := fw.Assess(round(t, fw, []said{{Partner: "a", Scores: map[string]string{"trust.1": "4", "trust.2": "4"}}, {Partner: "b", Scores: map[string]string{"trust.1": "1", "trust.2": "0"}}}))
	require.NoError(t, err)
	changes, err := selfassessment.Compare(a, a)
	require.NoError(t, err)
	assert.Equal(t, 1, first(fw.Sections()))
	assert.Equal(t, 1, first(fw.Descriptors()))
	assert.Equal(t, 1, first(fw.Scale()))
	assert.Equal(t, 1, first(a.Results()))
	assert.Equal(t, 1, first(a.Sections()))
	assert.Equal(t, 1, first(a.Disagreements()))
	assert.Equal(t, 1, first(a.Priorities()))
	assert.Equal(t, 1, first(a.NotScored("small.trust.3")))
	assert.Equal(t, 1, first(changes))
	for findings := 1; findings <= 8; findings++ {
		read := 0
		for range a.Findings() {
			if read++; read == findings {
				break
			}
		}
		assert.Equal(t, findings, read)
	}
}

func first[T any](seq func(func(T) bool)) int {
	read := 0
	for range seq {
		read++
		break
	}
	return read
}

func TestAnApproachThatIsNoneIsRefused(t *testing.T) {
	fw := framework(t)
	given := round(t, fw, []said{{Partner: "a", Scores: map[string]string{"trust.1": "1"}}})
	given.Approach = selfassessment.PeerReview
	assess(t, fw, given)
	given.Approach++
	_, err := fw.Assess(given)
	assert.EqualError(t, err, `approach: "approach 4": there is no such approach`)
}

func TestWhatIsAssessedHasNamesInJSON(t *testing.T) {
	framework, err := selfassessment.NewFramework(small())
	require.NoError(t, err)
	before, err := framework.Assess(round(t, framework, []said{{Partner: "a", Scores: map[string]string{"trust.1": "1"}}}))
	require.NoError(t, err)
	changes, err := selfassessment.Compare(before, before)
	require.NoError(t, err)
	casetest.JSON(t, slices.Collect(before.Results()), slices.Collect(before.Priorities()), slices.Collect(before.Sections()), before.Overall(), slices.Collect(changes))
}
