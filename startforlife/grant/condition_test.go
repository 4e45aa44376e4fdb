package grant_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type positionGiven struct {
	Position grant.Position `json:"position"`
	AsOf     righthelp.Date `json:"as_of"`
}

type positionExpect struct {
	Findings map[righthelp.RuleID]righthelp.Status `json:"findings"`
	Because  map[righthelp.RuleID]string           `json:"because"`
	Count    *grant.StatusCount                    `json:"count"`
	Problems []string                              `json:"problems"`
}

func TestConditionsAreJudgedAsTheGuideSays(t *testing.T) {
	seen := map[righthelp.RuleID]map[righthelp.Status]bool{}
	casetest.Each(t, "conditions.json", func(t *testing.T, given positionGiven, expect positionExpect) {
		check, err := grant.August2022().CheckConditions(given.Position, given.AsOf)
		if expect.Problems != nil {
			require.Error(t, err)
			assertProblems(t, expect.Problems, err)
			return
		}
		require.NoError(t, err)
		found := map[righthelp.RuleID]righthelp.Finding{}
		for finding := range check.Findings() {
			found[finding.Rule] = finding
			assert.True(t, strings.HasSuffix(finding.Because, "."), "%s says why in a sentence", finding.Rule)
		}
		for rule, status := range expect.Findings {
			assert.Equal(t, status, found[rule].Status, "%s: %s", rule, found[rule].Because)
			if seen[rule] == nil {
				seen[rule] = map[righthelp.Status]bool{}
			}
			seen[rule][status] = true
		}
		for rule, because := range expect.Because {
			assert.Equal(t, because, found[rule].Because)
		}
		if expect.Count != nil {
			assert.Equal(t, *expect.Count, check.Count())
		}
	})
	for condition := range grant.August2022().Conditions() {
		if condition.Checked {
			for _, status := range []righthelp.Status{righthelp.Met, righthelp.NotMet, righthelp.NotAssessed} {
				assert.True(t, seen[condition.ID][status], "no case in which %s is %s", condition.ID, status)
			}
		}
	}
}

func TestEveryCheckedConditionHasAFindingInTheOrderOfTheCatalogue(t *testing.T) {
	var want, got []righthelp.RuleID
	for condition := range grant.August2022().Conditions() {
		if condition.Checked {
			want = append(want, condition.ID)
		}
	}
	check, err := grant.August2022().CheckConditions(grant.Position{}, day(t, "2022-10-01"))
	require.NoError(t, err)
	for finding := range check.Findings() {
		got = append(got, finding.Rule)
	}
	assert.Equal(t, want, got)
}

func TestConditionIsFoundByItsID(t *testing.T) {
	condition, found := grant.August2022().Condition("fhsl.condition.sign_up.2")
	require.True(t, found)
	assert.Equal(t, "Closing date", condition.Title)
	_, found = grant.August2022().Condition("fhsl.condition.sign_up.3")
	assert.False(t, found)
	_, found = grant.Programme{}.Condition("fhsl.condition.sign_up.2")
	assert.False(t, found, "the zero programme has no conditions")
}

func TestExpectationsAreEight(t *testing.T) {
	var numbers []string
	for condition := range grant.August2022().Conditions() {
		if number, is := strings.CutPrefix(string(condition.ID), "fhsl.expectation."); is {
			assert.Equal(t, righthelp.Kind("expectation"), condition.Kind)
			if !strings.Contains(number, ".") {
				numbers = append(numbers, number)
			}
		}
	}
	assert.Equal(t, []string{"1", "2", "3", "4", "5", "6", "7", "8"}, numbers)
}

func TestPositionOutsideTheProgrammeIsNotCovered(t *testing.T) {
	for _, asOf := range []string{"", "2022-07-31", "2025-04-01"} {
		_, err := grant.August2022().CheckConditions(grant.Position{}, day(t, asOf))
		var notCovered *righthelp.NotCoveredError
		require.ErrorAs(t, err, &notCovered, "as of %q", asOf)
		assert.Len(t, notCovered.Covered, 1)
	}
	for _, asOf := range []string{"2022-08-01", "2025-03-31"} {
		_, err := grant.August2022().CheckConditions(grant.Position{}, day(t, asOf))
		require.NoError(t, err, "as of %s", asOf)
	}
	_, err := grant.Programme{}.CheckConditions(grant.Position{}, day(t, "2022-08-01"))
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
	assert.Empty(t, notCovered.Covered)
}

func TestAnswersThatDoNotExistAreAllRefused(t *testing.T) {
	position := grant.Position{Understands: 9, SignUp: grant.Step{Done: 4}}
	position.Signatures.CouncilLeader = 5
	position.Trailblazer.Selected = 6
	position.EIFSupport.Reading = 3
	_, err := grant.August2022().CheckConditions(position, righthelp.Date{})
	assertProblems(t, []string{
		"conditions of the programme: nothing is known for no date",
		`understands: "9"`, `sign_up.done: "4"`, `signatures.council_leader: "5"`, `trailblazer.selected: "6"`, `eif_support.reading: "3"`,
	}, err)
}

func TestTheReadingOfTheFoundationsSupportHasATextForm(t *testing.T) {
	for _, reading := range []grant.EIFReading{grant.SelectedBarred, grant.ApplicantsBarred} {
		text, err := reading.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, reading.String(), string(text))
		var back grant.EIFReading
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, reading, back)
	}
	_, err := grant.EIFReading(0).MarshalText()
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, new(grant.EIFReading).UnmarshalText([]byte("selected_bared")), &unknown)
	assert.Equal(t, "selected_barred", unknown.Near)
}

// Whatever answers are taken away, a finding stays as it was or becomes unknown.
func TestUnansweredNeverImprovesAFinding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		asOf := dates(t, "2022-09-01", 120)
		var answers, fewer map[string]any
		answers, fewer = drawAnswers(t, asOf)
		before, after := findings(t, answers, asOf), findings(t, fewer, asOf)
		require.Len(t, after, len(before))
		for i := range before {
			if after[i].Status != before[i].Status {
				assert.Equal(t, righthelp.NotAssessed, after[i].Status, "%s: %s", after[i].Rule, after[i].Because)
			}
		}
	})
}

func TestAPositionSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers, _ := drawAnswers(t, dates(t, "2022-09-01", 120))
		position := asPosition(t, answers)
		position.EIFSupport.Reading = grant.EIFReading(rapid.IntRange(0, 2).Draw(t, "reading"))
		text, err := json.Marshal(position)
		require.NoError(t, err)
		var back grant.Position
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, position, back)
	})
}

func TestFindingsAndConditionsCanBeLeftEarly(t *testing.T) {
	check, err := grant.August2022().CheckConditions(grant.Position{}, day(t, "2022-10-01"))
	require.NoError(t, err)
	for finding := range check.Findings() {
		assert.Equal(t, righthelp.RuleID("fhsl.condition.before.1"), finding.Rule)
		break
	}
	assert.Len(t, slices.Collect(grant.ConditionCheck{}.Findings()), 0, "the zero check has no findings")
	last := righthelp.RuleID("")
	for rule := range grant.Rules() {
		if last = rule.ID; last == "fhsl.condition.before.1" {
			break
		}
	}
	assert.Equal(t, righthelp.RuleID("fhsl.condition.before.1"), last)
}

func ExampleProgramme_CheckConditions() {
	asOf, _ := righthelp.NewDate(2022, time.November, 20)
	sent, _ := righthelp.NewDate(2022, time.November, 1)
	position := grant.Position{SignUp: grant.Step{Done: righthelp.Met, On: sent}}
	position.Signatures.ChiefExecutive = righthelp.Met

	check, err := grant.August2022().CheckConditions(position, asOf)
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range check.Findings() {
		switch finding.Rule {
		case "fhsl.condition.sign_up.2", "fhsl.condition.signature.1", "fhsl.condition.signature.2":
			fmt.Printf("%s: %s\n", finding.Status, finding.Because)
		}
	}
	fmt.Printf("%+v\n", check.Count())
	// Output:
	// not_met: The sign-up form was sent on 2022-11-01; sign-up closed on 2022-10-31.
	// met: The chief executive has signed up formally.
	// not_assessed: Nobody has said whether the director of children's services has signed up formally.
	// {Met:2 NotMet:1 NotAssessed:37 NotApplicable:0}
}

// assertProblems checks that each problem of a joined error begins as expected, in order.
func assertProblems(t *testing.T, want []string, err error) {
	t.Helper()
	joined, is := err.(interface{ Unwrap() []error })
	require.True(t, is, "problems come together: %v", err)
	problems := joined.Unwrap()
	for i, problem := range problems {
		if assert.Less(t, i, len(want), "unexpected: %v", problem) {
			assert.Contains(t, problem.Error(), want[i])
		}
	}
	assert.Len(t, problems, len(want))
}

func day(t require.TestingT, text string) (date righthelp.Date) {
	require.NoError(t, date.UnmarshalText([]byte(text)))
	return date
}

func dates(t *rapid.T, first string, days int) righthelp.Date {
	return day(t, first).AddDays(rapid.IntRange(0, days).Draw(t, "days"))
}

// drawAnswers draws a position, as JSON would hold it, and the same position with some answers taken away. It walks the
// shape of a position, so that a new answer is drawn too.
func drawAnswers(t *rapid.T, asOf righthelp.Date) (all, fewer map[string]any) {
	text, err := json.Marshal(grant.Position{})
	require.NoError(t, err)
	var shape map[string]any
	require.NoError(t, json.Unmarshal(text, &shape))
	return drawShape(t, shape, asOf)
}

func drawShape(t *rapid.T, shape map[string]any, asOf righthelp.Date) (all, fewer map[string]any) {
	all, fewer = map[string]any{}, map[string]any{}
	if _, isStep := shape["done"]; isStep {
		done := rapid.SampledFrom([]string{"met", "not_met", "not_applicable", "not_assessed"}).Draw(t, "done")
		all["done"] = done
		if done == "met" && rapid.Bool().Draw(t, "dated") {
			all["on"] = asOf.AddDays(-rapid.IntRange(0, 30).Draw(t, "ago")).String()
		}
		switch rapid.IntRange(0, 2).Draw(t, "keep") {
		case 0:
			fewer["done"] = done
		case 1:
			return all, all
		}
		return all, fewer
	}
	keys := []string{}
	for key := range shape {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		if inner, is := shape[key].(map[string]any); is {
			all[key], fewer[key] = drawShape(t, inner, asOf)
			continue
		}
		all[key] = rapid.SampledFrom([]string{"met", "not_met", "not_applicable", "not_assessed"}).Draw(t, key)
		if rapid.Bool().Draw(t, "keep") {
			fewer[key] = all[key]
		}
	}
	return all, fewer
}

func asPosition(t *rapid.T, answers map[string]any) (position grant.Position) {
	text, err := json.Marshal(answers)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &position))
	return position
}

func findings(t *rapid.T, answers map[string]any, asOf righthelp.Date) []righthelp.Finding {
	check, err := grant.August2022().CheckConditions(asPosition(t, answers), asOf)
	require.NoError(t, err)
	return slices.Collect(check.Findings())
}
