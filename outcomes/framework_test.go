package outcomes_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// published are the frameworks that are ready-made, by the names that the cases use.
func published() map[string]outcomes.Framework {
	return map[string]outcomes.Framework{
		"early_help_strategy":    outcomes.BlackpoolEarlyHelpNovember2021(),
		"improvement_plan":       outcomes.BlackpoolImprovementApril2023(),
		"family_safeguarding":    outcomes.BlackpoolFamilySafeguardingSeptember2023(),
		"management_information": outcomes.ManagementInformationAugust2022(),
		"system_guide":           outcomes.SystemGuideMarch2022(),
	}
}

func TestEachOutcomeHasAsManyMeasuresAsItsDocument(t *testing.T) {
	for name, expect := range map[string]map[righthelp.RuleID]int{
		"early_help_strategy": {
			"blackpool.ehs.outcome.1": 7, // the need is met early
			"blackpool.ehs.outcome.2": 3, // lead professionals
			"blackpool.ehs.outcome.3": 5, // demand
			"blackpool.ehs.outcome.4": 3, // children and families
		},
		"improvement_plan": {
			"blackpool.cscip.outcome.1": 9, // together, with help
			"blackpool.cscip.outcome.2": 2, // the family network
			"blackpool.cscip.outcome.3": 4, // safe
			"blackpool.cscip.outcome.4": 3, // homes
			"":                          9, // the last page
		},
		"family_safeguarding": {
			"blackpool.fsm.objective.1": 4, // together at home
			"blackpool.fsm.objective.2": 3, // the right level of support
			"blackpool.fsm.objective.3": 5, // vulnerabilities
			"blackpool.fsm.objective.4": 4, // the right level of protection
			"blackpool.fsm.objective.5": 2, // statutory partners
			"blackpool.fsm.objective.6": 5, // staff; 4 as the labels are printed
			"blackpool.fsm.objective.7": 6, // partnership; with one label more and one fewer, 6 as printed too
			"blackpool.fsm.objective.8": 2, // education; 3 as printed
		},
		"management_information": {"": 29},
		"system_guide":           {"": 4},
	} {
		framework, count := published()[name], map[righthelp.RuleID]int{}
		for outcome := range framework.Outcomes() {
			count[outcome.ID] = 0
		}
		for measure := range framework.Measures() {
			count[measure.Outcome]++
		}
		assert.Equal(t, expect, count, name)
	}
}

func TestSomeMeasuresOfEachFrameworkHaveADirection(t *testing.T) {
	for name, expect := range map[string]map[outcomes.Direction]int{
		"early_help_strategy":    {outcomes.Up: 6, outcomes.Down: 8, 0: 4},
		"improvement_plan":       {outcomes.InLine: 3, outcomes.Up: 2, 0: 22},
		"family_safeguarding":    {outcomes.Down: 17, outcomes.Up: 14},
		"management_information": {0: 29},
		"system_guide":           {0: 4},
	} {
		count := map[outcomes.Direction]int{}
		for measure := range published()[name].Measures() {
			count[measure.Direction]++
		}
		assert.Equal(t, expect, count, name)
	}
}

func TestTheReadyMadeFrameworksPassTheCheckOfLocalOnes(t *testing.T) {
	for name, framework := range published() {
		again, err := outcomes.NewFramework(framework.Data())
		require.NoError(t, err, name)
		assert.Equal(t, framework, again, name)
	}
}

func TestTheSameIndicatorUnderTwoOutcomesIsTwoRowsThatSayTheSame(t *testing.T) {
	strategy := outcomes.BlackpoolEarlyHelpNovember2021()
	first, found := strategy.Measure("blackpool.ehs.indicator.1.6")
	require.True(t, found)
	second, found := strategy.Measure("blackpool.ehs.indicator.3.2")
	require.True(t, found)
	assert.Equal(t, first.Passage, second.Passage)
	assert.Equal(t, [3]any{first.Counted, first.Unit, first.Direction}, [3]any{second.Counted, second.Unit, second.Direction})
	assert.Contains(t, first.Note, string(second.ID))
	assert.Contains(t, second.Note, string(first.ID))
}

func TestAMeasureSaysNoMoreThanItsNoteAndTextAllow(t *testing.T) {
	for name, framework := range published() {
		for measure := range framework.Measures() {
			assert.NotEmpty(t, measure.Counted, measure.ID)
			if measure.Unit == outcomes.Percentage && measure.Of == "" {
				assert.Contains(t, measure.Note, "is not said", "%s: a percentage of what?", measure.ID)
			}
			if measure.Unit == 0 && measure.Direction != outcomes.InLine && name != "system_guide" {
				assert.NotEmpty(t, measure.Note, "%s: why no unit?", measure.ID)
			}
			assert.Zero(t, measure.Frequency, "%s: no document says how often", measure.ID)
		}
	}
}

func TestEachLevelOfMeasuresHasItsRuleAndItsExample(t *testing.T) {
	examples := map[outcomes.Level]righthelp.RuleID{}
	for measure := range outcomes.SystemGuideMarch2022().Measures() {
		examples[measure.Level] = measure.ID
	}
	for level := outcomes.FamilyLevel; level <= outcomes.PopulationLevel; level++ {
		assert.Equal(t, righthelp.RuleID("ehsg.level."+level.String()), level.Rule().ID)
		assert.Equal(t, righthelp.RuleID("ehsg.measure."+level.String()), examples[level])
	}
	assert.Zero(t, outcomes.Level(0).Rule())
	assert.Zero(t, (outcomes.PopulationLevel + 1).Rule())
}

func TestAFrameworkIsKnownForTheTimeOfItsDocument(t *testing.T) {
	for name, expect := range map[string]struct{ before, first, last, after string }{
		"early_help_strategy":    {"2021-10-31", "2021-11-01", "2023-12-31", "2024-01-01"},
		"improvement_plan":       {"2023-03-31", "2023-04-01", "2024-10-31", "2024-11-01"},
		"family_safeguarding":    {"2023-09-20", "2023-09-21", "2023-09-21", "2023-09-22"},
		"management_information": {"2022-07-31", "2022-08-01", "2025-03-31", "2025-04-01"},
		"system_guide":           {"2022-02-28", "2022-03-01", "2024-02-29", "2024-03-01"},
	} {
		edition := published()[name].Edition()
		for text, covered := range map[string]bool{expect.before: false, expect.first: true, expect.last: true, expect.after: false} {
			date, err := righthelp.ParseDate(text)
			require.NoError(t, err)
			assert.Equal(t, covered, edition.Covers(date), "%s on %s", name, text)
		}
	}
}

func TestTheZeroFrameworkHasNothing(t *testing.T) {
	var none outcomes.Framework
	assert.Empty(t, slices.Collect(none.Measures()))
	assert.Empty(t, slices.Collect(none.Outcomes()))
	_, found := none.Measure("a.b")
	assert.False(t, found)
	_, found = none.Outcome("a.b")
	assert.False(t, found)
	_, err := outcomes.NewFramework(none.Data())
	assert.EqualError(t, err, "edition.id: it is missing\nedition.title: it is missing\nmeasures: \"0\": a framework has 1 to 1000 measures")
}

// local is a framework with so many outcomes and measures.
func local(outcome, measures int) outcomes.FrameworkData {
	data := outcomes.FrameworkData{Edition: righthelp.Edition{ID: "aveton-2026", Title: "Aveton, 2026"}}
	for i := range outcome {
		data.Outcomes = append(data.Outcomes, righthelp.Rule{ID: righthelp.RuleID(fmt.Sprintf("aveton.outcome.%d", i)), Text: "People fare well.", Basis: righthelp.Convention})
	}
	for i := range measures {
		data.Measures = append(data.Measures, outcomes.Measure{
			Rule: righthelp.Rule{ID: righthelp.RuleID(fmt.Sprintf("aveton.measure.%d", i)), Text: "How many fare well.", Basis: righthelp.Convention}, Counted: "people",
		})
	}
	return data
}

func TestAFrameworkHasUpToSoManyRows(t *testing.T) {
	for _, fine := range [][2]int{{0, 1}, {100, 1000}} {
		_, err := outcomes.NewFramework(local(fine[0], fine[1]))
		assert.NoError(t, err)
	}
	for _, bad := range []struct {
		outcomes, measures int
		problem            string
	}{
		{101, 1, `outcomes: "101": a framework has at most 100 outcomes`},
		{0, 1001, `measures: "1001": a framework has 1 to 1000 measures`},
		{1, 0, `measures: "0": a framework has 1 to 1000 measures`},
	} {
		_, err := outcomes.NewFramework(local(bad.outcomes, bad.measures))
		assert.EqualError(t, err, bad.problem)
	}
}

func TestAFrameworkDoesNotChangeWithItsData(t *testing.T) {
	data := local(1, 1)
	framework, err := outcomes.NewFramework(data)
	require.NoError(t, err)
	data.Outcomes[0].Text, data.Measures[0].Counted = "x", "x"
	given := framework.Data()
	assert.Equal(t, local(1, 1), given)
	given.Outcomes[0].Text, given.Measures[0].Counted = "x", "x"
	assert.Equal(t, local(1, 1), framework.Data())
	readyMade := outcomes.BlackpoolEarlyHelpNovember2021().Data()
	readyMade.Measures[0].Text = "x"
	unchanged, _ := outcomes.BlackpoolEarlyHelpNovember2021().Measure("blackpool.ehs.indicator.1.1")
	assert.NotEqual(t, "x", unchanged.Text)
}

func TestAFrameworkReadsBackFromJSON(t *testing.T) {
	for name, framework := range published() {
		text, err := json.Marshal(framework.Data())
		require.NoError(t, err)
		var data outcomes.FrameworkData
		require.NoError(t, json.Unmarshal(text, &data))
		again, err := outcomes.NewFramework(data)
		require.NoError(t, err)
		assert.Equal(t, framework, again, name)
	}
}

type measureAsked struct {
	Framework string           `json:"framework"`
	Measure   righthelp.RuleID `json:"measure"`
}

type measureSays struct {
	Outcome   righthelp.RuleID   `json:"outcome"`
	Counted   string             `json:"counted"`
	Of        string             `json:"of"`
	Unit      outcomes.Unit      `json:"unit"`
	Direction outcomes.Direction `json:"direction"`
	Level     outcomes.Level     `json:"level"`
}

func TestWhatMeasuresSay(t *testing.T) {
	casetest.Each(t, "measures.json", func(t *testing.T, given measureAsked, expect measureSays) {
		m, found := published()[given.Framework].Measure(given.Measure)
		require.True(t, found)
		assert.Equal(t, expect, measureSays{m.Outcome, m.Counted, m.Of, m.Unit, m.Direction, m.Level})
	})
}

type localGiven struct {
	Base    string                  `json:"base"`    // a published framework that is changed
	Changes outcomes.Variant        `json:"changes"` // what is changed of it
	Whole   *outcomes.FrameworkData `json:"whole"`   // or a framework built whole
}

type localExpect struct {
	Problems []string `json:"problems"`
	Outcomes int      `json:"outcomes"`
	Measures int      `json:"measures"`
}

func TestLocalFrameworks(t *testing.T) {
	casetest.Each(t, "frameworks.json", func(t *testing.T, given localGiven, expect localExpect) {
		base := published()[given.Base]
		var framework outcomes.Framework
		var err error
		if given.Whole != nil {
			framework, err = outcomes.NewFramework(*given.Whole)
		} else {
			framework, err = base.With(given.Changes)
		}
		if len(expect.Problems) > 0 {
			assert.EqualError(t, err, strings.Join(expect.Problems, "\n"))
			assert.Equal(t, outcomes.Framework{}, framework)
			return
		}
		require.NoError(t, err)
		assert.Len(t, slices.Collect(framework.Outcomes()), expect.Outcomes)
		assert.Len(t, slices.Collect(framework.Measures()), expect.Measures)
		if given.Whole == nil {
			assert.Equal(t, given.Changes, outcomes.Diff(base, framework), "the difference is what was changed")
		}
	})
}

func TestAValueThatDoesNotExistIsRefused(t *testing.T) {
	data := local(0, 1)
	m := &data.Measures[0]
	m.Unit, m.Direction, m.Level, m.Frequency, m.Basis = outcomes.YesNo+1, outcomes.InLine+1, outcomes.PopulationLevel+1, outcomes.Yearly+1, 0
	_, err := outcomes.NewFramework(data)
	assert.EqualError(t, err, strings.Join([]string{
		`measures[0].basis: "basis 0": say on whose word it stands: published, reported, convention`,
		`measures[0].unit: "6": there is none with this number`,
		`measures[0].direction: "5": there is none with this number`,
		`measures[0].level: "5": there is none with this number`,
		`measures[0].frequency: "5": there is none with this number`,
	}, "\n"))
	m.Unit, m.Direction, m.Level, m.Frequency, m.Basis = outcomes.YesNo, outcomes.InLine, outcomes.PopulationLevel, outcomes.Yearly, righthelp.Reported
	_, err = outcomes.NewFramework(data)
	assert.NoError(t, err)
}

func TestProblemsAreTypedErrors(t *testing.T) {
	data := local(1, 2)
	data.Measures[0].Outcome, data.Measures[1].ID = "aveton.outcome.1", data.Outcomes[0].ID
	_, err := outcomes.NewFramework(data)
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, &righthelp.UnknownError{Field: "measures[0].outcome", Value: "aveton.outcome.1", Near: "aveton.outcome.0"}, unknown)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, &righthelp.MalformedError{Field: "measures[1].id", Value: "aveton.outcome.0", Reason: "outcomes[0] has the same id"}, malformed)
}

func TestANearIDIsLookedForTenTimes(t *testing.T) {
	data := local(1, 11)
	for i := range data.Measures {
		data.Measures[i].Outcome = "aveton.outcome.l"
	}
	_, err := outcomes.NewFramework(data)
	lines := strings.Split(err.Error(), "\n")
	assert.Equal(t, `measures[9].outcome: "aveton.outcome.l" is not known; did you mean "aveton.outcome.0"?`, lines[9])
	assert.Equal(t, `measures[10].outcome: "aveton.outcome.l" is not known`, lines[10])

	framework, err := outcomes.NewFramework(local(1, 1))
	require.NoError(t, err)
	_, err = framework.With(outcomes.Variant{Remove: slices.Repeat([]righthelp.RuleID{"aveton.outcome.l"}, 11)})
	lines = strings.Split(err.Error(), "\n")
	assert.Equal(t, `remove[9]: "aveton.outcome.l" is not known; did you mean "aveton.outcome.0"?`, lines[9])
	assert.Equal(t, `remove[10]: "aveton.outcome.l" is not known`, lines[10])
}

// anyFramework draws a framework from a few ids, so that two of them have rows in common.
func anyFramework(t *rapid.T, name string) outcomes.Framework {
	data := outcomes.FrameworkData{Edition: righthelp.Edition{ID: name, Title: name}}
	ids := rapid.SliceOfNDistinct(rapid.IntRange(0, 7), 1, 8, rapid.ID[int]).Draw(t, name+" ids")
	for _, id := range ids[:len(ids)/2] {
		data.Outcomes = append(data.Outcomes, righthelp.Rule{ID: righthelp.RuleID(fmt.Sprintf("x.%d", id)), Text: rapid.SampledFrom([]string{"One.", "Two."}).Draw(t, "text"), Basis: righthelp.Convention})
	}
	for _, id := range ids[len(ids)/2:] {
		data.Measures = append(data.Measures, outcomes.Measure{
			Rule: righthelp.Rule{ID: righthelp.RuleID(fmt.Sprintf("x.%d", id)), Text: "How many.", Basis: righthelp.Convention}, Counted: "people",
			Unit: outcomes.Unit(rapid.IntRange(0, 2).Draw(t, "unit")),
		})
	}
	framework, err := outcomes.NewFramework(data)
	require.NoError(t, err)
	return framework
}

func TestTheDifferenceOfTwoFrameworksMakesOneOfTheOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := anyFramework(t, "before"), anyFramework(t, "after")
		made, err := before.With(outcomes.Diff(before, after))
		require.NoError(t, err)
		assert.Equal(t, after.Edition(), made.Edition())
		assert.ElementsMatch(t, slices.Collect(after.Outcomes()), slices.Collect(made.Outcomes()))
		assert.ElementsMatch(t, slices.Collect(after.Measures()), slices.Collect(made.Measures()))
		assert.Equal(t, outcomes.Variant{Edition: after.Edition()}, outcomes.Diff(made, after))
	})
}

func FuzzNewFramework(f *testing.F) {
	text, err := json.Marshal(outcomes.SystemGuideMarch2022().Data())
	require.NoError(f, err)
	f.Add(text)
	f.Add([]byte(`{"measures":[{"id":"a.b"},{"id":"a.b","outcome":"c.d"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var data outcomes.FrameworkData
		if json.Unmarshal(text, &data) != nil {
			return
		}
		framework, err := outcomes.NewFramework(data)
		if err != nil {
			var malformed *righthelp.MalformedError
			var unknown *righthelp.UnknownError
			assert.True(t, errors.As(err, &malformed) || errors.As(err, &unknown))
			return
		}
		for measure := range framework.Measures() {
			same, found := framework.Measure(measure.ID)
			assert.True(t, found)
			assert.Equal(t, measure, same)
			_, under := framework.Outcome(measure.Outcome)
			assert.True(t, under || measure.Outcome == "")
		}
	})
}
