package startforlife_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type evidenceExpect struct {
	Status righthelp.Status `json:"status"`
	Points righthelp.Count  `json:"points"`
	Whole  string           `json:"whole"` // what the first finding says
}

func TestEvidence(t *testing.T) {
	type given struct {
		List    string             `json:"list"` // home_learning or local
		All     righthelp.Status   `json:"all"`  // of every point of the eight that answers does not name
		Answers []righthelp.Answer `json:"answers"`
	}
	casetest.Each(t, "evidence.json", func(t *testing.T, given given, expect evidenceExpect) {
		guide := startforlife.August2022()
		list, check := guide.HomeLearningPoints(), guide.CheckHomeLearning
		if given.List == "local" {
			list, check = guide.LocalQuestions(), guide.CheckLocalIntervention
		}
		answers := slices.Clone(given.Answers)
		for rule := range list {
			said := slices.ContainsFunc(answers, func(a righthelp.Answer) bool { return a.Rule == rule.ID })
			if !said && rule.ID != startforlife.ImpactShown {
				answers = append(answers, righthelp.Answer{Rule: rule.ID, Status: given.All})
			}
		}
		result, err := check(answers)
		require.NoError(t, err)
		findings := slices.Collect(result.Findings())
		assert.Equal(t, expect, evidenceExpect{Status: result.Status, Points: result.Points, Whole: findings[0].Because})
		assert.Equal(t, result.Status, findings[0].Status)
		want := []righthelp.RuleID{findings[0].Rule}
		for rule := range list {
			want = append(want, rule.ID)
		}
		var got []righthelp.RuleID
		for _, finding := range findings {
			got = append(got, finding.Rule)
		}
		assert.Equal(t, want, got)
	})
}

func TestThereAreEightPointsAndEightQuestions(t *testing.T) {
	guide := startforlife.August2022()
	assert.Len(t, slices.Collect(guide.HomeLearningPoints()), 8)
	questions := slices.Collect(guide.LocalQuestions())
	assert.Len(t, questions, 1+8)
	assert.Equal(t, startforlife.ImpactShown, questions[0].ID)
}

func TestWrongAnswersOnEvidenceAreRefusedTogether(t *testing.T) {
	answers := []righthelp.Answer{
		{Rule: "sfl.evidence.hle.9", Status: righthelp.Met},
		{Rule: "sfl.evidence.local.8", Status: righthelp.Met},
		{Rule: "sfl.evidence.hle.8", Status: righthelp.NotApplicable},
	}
	guide := startforlife.August2022()
	result, err := guide.CheckHomeLearning(answers)
	assert.Zero(t, result)
	for _, path := range []string{"answers[0].rule", "answers[1].rule", "answers[2].reason"} {
		assert.ErrorContains(t, err, path)
	}
	result, err = guide.CheckLocalIntervention(answers)
	assert.Zero(t, result)
	assert.ErrorContains(t, err, `"sfl.evidence.hle.9" is not known; did you mean "sfl.evidence.local.1"?`)
	assert.NotContains(t, err.Error(), "answers[1]")
}

func TestTheZeroGuideCannotBeCheckedAgainst(t *testing.T) {
	var guide startforlife.Guide
	for _, check := range []func([]righthelp.Answer) (startforlife.EvidenceCheck, error){guide.CheckHomeLearning, guide.CheckLocalIntervention} {
		result, err := check(nil)
		assert.ErrorContains(t, err, "guide: it is empty")
		assert.Zero(t, result)
	}
}

// The oracle tries both outcomes of what is open.
func TestALocalInterventionIsKnownToBeSoundWhereEveryWayOfAnsweringGivesIt(t *testing.T) {
	rules := slices.Collect(startforlife.August2022().LocalQuestions())
	statuses := []righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.Met, righthelp.Met, righthelp.NotMet, righthelp.NotApplicable}
	rapid.Check(t, func(t *rapid.T) {
		var answers []righthelp.Answer
		outcomes := [2]bool{} // with all that is open no, and with all of it yes
		for open := range outcomes {
			outcomes[open] = true
		}
		history := [2]bool{}
		for i, rule := range rules {
			status := rapid.SampledFrom(statuses).Draw(t, "status")
			answers = append(answers, righthelp.Answer{Rule: rule.ID, Status: status, Reason: "not here"})
			for open := range outcomes {
				holds := status == righthelp.Met || status == righthelp.NotAssessed && open == 1
				if i == 0 {
					history[open] = holds
				} else {
					outcomes[open] = outcomes[open] && (holds || status == righthelp.NotApplicable)
				}
			}
		}
		no, yes := history[0] || outcomes[0], history[1] || outcomes[1]
		want := righthelp.NotAssessed
		if no == yes {
			want = map[bool]righthelp.Status{true: righthelp.Met, false: righthelp.NotMet}[no]
		}
		result, err := startforlife.August2022().CheckLocalIntervention(rapid.Permutation(answers).Draw(t, "shuffled"))
		require.NoError(t, err)
		assert.Equal(t, want, result.Status)
	})
}

func TestTheThreeLevelsOfTrainingSayWhomTheyAreFor(t *testing.T) {
	audiences := map[uint8][]string{}
	for statement := range startforlife.August2022().TrainingStatements() {
		if statement.Kind == "training_audience" {
			audiences[statement.Level] = append(audiences[statement.Level], statement.Title)
		}
	}
	assert.Equal(t, map[uint8][]string{
		1: {"Everyone who supports families", "Who that may be", "E-learning"},
		2: {"Those who can use it", "Who that may be"},
		3: {"Experienced supervisors"},
	}, audiences)
	assert.Len(t, slices.Collect(startforlife.August2022().StaffExpectations()), 7)
}

func TestOptionsForPeersAndTeamsGoByWhatAnAreaHas(t *testing.T) {
	counts := map[string]int{}
	for option := range startforlife.August2022().SupportOptions() {
		counts[strings.TrimPrefix(string(option.Strand), "sfl.")+" "+option.Start.String()]++
	}
	assert.Equal(t, map[string]int{
		"parenting peers_there": 3, "perinatal peers_there": 3, "perinatal peers_new": 5,
		"perinatal team_there": 4, "perinatal team_new": 4, "perinatal no_team": 2, "perinatal any": 1,
	}, counts)
	casetest.Names[startforlife.StartingPoint](t, "peers_there", "peers_new", "team_there", "team_new", "no_team", "any")
}
