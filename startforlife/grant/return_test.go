package grant_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type returnsGiven struct {
	From righthelp.Date `json:"from"`
	To   righthelp.Date `json:"to"`
}

type returnsExpect struct {
	Titles   []string `json:"titles"`
	Problems []string `json:"problems"`
}

func TestReturnsFallDueWhenTheGuideSays(t *testing.T) {
	casetest.Each(t, "returns.json", func(t *testing.T, given returnsGiven, expect returnsExpect) {
		returns, err := grant.August2022().Returns(given.From, given.To)
		if expect.Problems != nil {
			assertProblems(t, expect.Problems, err)
			return
		}
		require.NoError(t, err)
		var titles []string
		for due := range returns {
			titles = append(titles, due.Title)
		}
		assert.Equal(t, expect.Titles, titles)
	})
}

func TestEveryReturnRestsOnARuleOfReturns(t *testing.T) {
	kinds := map[righthelp.RuleID]righthelp.Kind{}
	for rule := range grant.Rules() {
		kinds[rule.ID] = rule.Kind
	}
	for _, due := range everyReturn(t) {
		assert.Equal(t, righthelp.Kind("return"), kinds[due.Rule], due.Title)
		assert.NotEmpty(t, due.When, due.Title)
		if due.Due.IsZero() {
			assert.Empty(t, due.Dated, "%s has no date that a rule could give", due.Title)
			continue
		}
		assert.NotEmpty(t, kinds[due.Dated], "%s names the rule that dates it", due.Title)
		assert.Positive(t, due.Due.Days(), due.Title)
	}
}

func TestTwoFinancialReturnsCoverEachFinancialYear(t *testing.T) {
	covered := map[righthelp.Period]int{}
	for _, due := range everyReturn(t) {
		if !due.Covers.IsZero() {
			covered[due.Covers]++
		}
	}
	assert.Equal(t, map[righthelp.Period]int{
		{From: day(t, "2022-04-01"), To: day(t, "2023-03-31")}: 2,
		{From: day(t, "2023-04-01"), To: day(t, "2024-03-31")}: 2,
		{From: day(t, "2024-04-01"), To: day(t, "2025-03-31")}: 2,
	}, covered)
}

// The quarterly months and the half-way days, worked out a second way.
func TestInferredDatesAgreeWithTheirConventions(t *testing.T) {
	month := day(t, "2023-01-01")
	for _, due := range everyReturn(t) {
		switch due.Rule {
		case "fhsl.return.delivery":
			assert.Equal(t, righthelp.Period{From: month, To: month.AddMonths(1).AddDays(-1)}, due.Due, due.Title)
			month = month.AddMonths(3)
		case "fhsl.return.annual":
			assert.Equal(t, due.Covers.To, due.Due.From, due.Title)
		case "fhsl.return.interim":
			if due.Dated == "fhsl.return.reading.midway" {
				assert.Equal(t, due.Covers.From.AddMonths(6).AddDays(-1), due.Due.From, due.Title)
				assert.Equal(t, due.Due.From, due.Due.To, due.Title)
			}
		}
	}
	assert.Equal(t, day(t, "2025-04-01"), month, "the last quarterly return is that of January 2025")
}

func TestReturnsOfTwoHalvesAreThoseOfTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := dates(t, "2022-08-01", 900)
		cut := from.AddDays(rapid.IntRange(0, 30).Draw(t, "cut"))
		to := cut.AddDays(rapid.IntRange(1, 30).Draw(t, "to"))
		whole := titles(t, from, to)
		first, second := titles(t, from, cut), titles(t, cut.AddDays(1), to)
		for _, title := range whole {
			assert.True(t, slices.Contains(first, title) || slices.Contains(second, title), title)
		}
		for _, title := range slices.Concat(first, second) {
			assert.Contains(t, whole, title)
		}
	})
}

func TestAReturnSurvivesJSON(t *testing.T) {
	for _, due := range everyReturn(t) {
		text, err := json.Marshal(due)
		require.NoError(t, err)
		var back grant.Return
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, due, back)
	}
}

func TestReturnsCanBeLeftEarlyAndTheZeroProgrammeHasNone(t *testing.T) {
	returns, err := grant.August2022().Returns(day(t, "2022-08-01"), day(t, "2025-03-31"))
	require.NoError(t, err)
	for due := range returns {
		assert.Equal(t, "Baseline of management information", due.Title)
		break
	}
	_, err = grant.Programme{}.Returns(day(t, "2022-08-01"), day(t, "2025-03-31"))
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
}

func ExampleProgramme_Returns() {
	from, _ := righthelp.NewDate(2023, time.September, 1)
	to, _ := righthelp.NewDate(2023, time.October, 31)
	returns, err := grant.August2022().Returns(from, to)
	if err != nil {
		fmt.Println(err)
		return
	}
	for due := range returns {
		fmt.Printf("%s (%s): %s\n", due.Title, due.Dated, due.When)
	}
	// Output:
	// Interim statement of grant usage 2023-24 (fhsl.return.reading.midway): half-way between the ends of two financial years; the guide gives no day
	// Programme delivery return, fourth (fhsl.return.reading.quarters): about this month: the guide says quarterly and gives only the first month
	// Delivery plan (): soon after sign-up; the guide gives no date
	// Yearly qualitative part of the delivery return (): once a year; the guide does not say with which quarterly return
	// Management information (): at regular intervals, parts of it quarterly; the guide gives no months
}

func everyReturn(t *testing.T) []grant.Return {
	returns, err := grant.August2022().Returns(day(t, "2022-08-01"), day(t, "2025-03-31"))
	require.NoError(t, err)
	return slices.Collect(returns)
}

func titles(t *rapid.T, from, to righthelp.Date) (titles []string) {
	returns, err := grant.August2022().Returns(from, to)
	require.NoError(t, err)
	for due := range returns {
		titles = append(titles, due.Title)
	}
	return titles
}
