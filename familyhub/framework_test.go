package familyhub_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lists are the statements of each criterion, to be counted in the document: basic, minimum of level 2, going further.
var lists = [...]struct {
	criterion righthelp.RuleID
	count     [3]int
}{
	{"fhmf.1.1", [3]int{4, 2, 2}},
	{"fhmf.1.2", [3]int{4, 2, 1}},
	{"fhmf.1.3", [3]int{2, 3, 0}},
	{"fhmf.1.4", [3]int{2, 1, 4}},
	{"fhmf.1.5", [3]int{3, 1, 0}},
	{"fhmf.1.6", [3]int{2, 1, 1}},
	{"fhmf.2.1", [3]int{4, 1, 1}},
	{"fhmf.2.2", [3]int{3, 8, 0}},
	{"fhmf.2.3", [3]int{2, 2, 2}},
	{"fhmf.2.4", [3]int{1, 1, 4}},
	{"fhmf.2.5", [3]int{4, 4, 5}},
	{"fhmf.3.1", [3]int{3, 0, 2}},
	{"fhmf.3.2", [3]int{1, 0, 1}},
	{"fhmf.3.3", [3]int{2, 1, 2}},
	{"fhmf.3.4", [3]int{2, 1, 0}},
	{"fhmf.4.1", [3]int{2, 2, 1}},
	{"fhmf.4.2", [3]int{3, 2, 3}},
	{"fhmf.4.3", [3]int{3, 2, 4}},
	{"fhmf.5.1", [3]int{1, 1, 3}},
	{"fhmf.5.2", [3]int{1, 2, 2}},
}

func TestTheStatementsStandInTheDocumentsOrderAndNumber(t *testing.T) {
	var want, got []righthelp.RuleID
	for _, list := range lists {
		for stage := familyhub.BasicModel; stage <= familyhub.GoFurther; stage++ {
			for n := range list.count[stage-1] {
				want = append(want, righthelp.RuleID(fmt.Sprintf("%s.%s.%d", list.criterion, stage, n+1)))
			}
		}
	}
	for statement := range familyhub.August2022().Statements() {
		got = append(got, statement.ID)
		assert.Equal(t, fmt.Sprintf("%s.%s", statement.Criterion, statement.Stage), string(statement.ID[:strings.LastIndex(string(statement.ID), ".")]))
		assert.EqualValues(t, "model_statement", statement.Kind)
	}
	assert.Equal(t, want, got)
}

func TestThereAre49BasicStatements37MinimumOnesAnd38ThatGoFurther(t *testing.T) {
	count := map[familyhub.Stage]int{}
	for statement := range familyhub.August2022().Statements() {
		count[statement.Stage]++
	}
	assert.Equal(t, map[familyhub.Stage]int{familyhub.BasicModel: 49, familyhub.DevelopedModel: 37, familyhub.GoFurther: 38}, count)
}

func TestTheResultsCountTheStatementsThatTheFrameworkHas(t *testing.T) {
	assessment, err := familyhub.August2022().Assess(nil)
	require.NoError(t, err)
	at := 0
	for result := range assessment.Criteria() {
		assert.Equal(t, lists[at].criterion, result.Part)
		assert.Equal(t, lists[at].count, [3]int{result.Basic.Of, result.Minimum.Of, result.Further.Of}, "%s", result.Part)
		at++
	}
	assert.Equal(t, len(lists), at)
	network := assessment.Network()
	assert.Equal(t, [3]int{49, 37, 38}, [3]int{network.Basic.Of, network.Minimum.Of, network.Further.Of})
}

func TestTheFrameworkIsThreeAreasFiveKeyCriteriaAndTwentyCriteria(t *testing.T) {
	framework := familyhub.August2022()
	areas, keys := map[righthelp.RuleID]int{}, map[righthelp.RuleID]int{}
	order := ""
	for area := range framework.Areas() {
		areas[area.ID] = 0
		order += string(area.ID) + " "
	}
	for key := range framework.KeyCriteria() {
		require.Contains(t, areas, key.Area)
		areas[key.Area]++
		keys[key.ID] = 0
		order += string(key.ID) + " "
	}
	for criterion := range framework.Criteria() {
		require.Contains(t, keys, criterion.KeyCriterion)
		keys[criterion.KeyCriterion]++
		assert.Contains(t, string(criterion.ID), string(criterion.KeyCriterion)+".")
		for key := range framework.KeyCriteria() {
			assert.True(t, key.ID != criterion.KeyCriterion || key.Area == criterion.Area, "%s", criterion.ID)
		}
	}
	assert.Equal(t, "fhmf.access fhmf.connection fhmf.relationships fhmf.1 fhmf.2 fhmf.3 fhmf.4 fhmf.5 ", order)
	assert.Equal(t, map[righthelp.RuleID]int{"fhmf.access": 1, "fhmf.connection": 3, "fhmf.relationships": 1}, areas)
	assert.Equal(t, map[righthelp.RuleID]int{"fhmf.1": 6, "fhmf.2": 5, "fhmf.3": 4, "fhmf.4": 3, "fhmf.5": 2}, keys)
}

func TestEveryRowIsFoundByItsID(t *testing.T) {
	framework := familyhub.August2022()
	for want := range framework.Statements() {
		got, found := framework.Statement(want.ID)
		assert.True(t, found)
		assert.Equal(t, want, got)
	}
	for want := range framework.Criteria() {
		got, found := framework.Criterion(want.ID)
		assert.True(t, found)
		assert.Equal(t, want, got)
	}
	for _, id := range []righthelp.RuleID{"", "a", "fhmf.1.1.basic.0", "fhmf.1.1.basic.5", "fhmf.3.1.developed.1", "fhmf.5.2.further.3", "zzz"} {
		_, found := framework.Statement(id)
		assert.False(t, found, "%s", id)
	}
	_, found := framework.Criterion("fhmf.1")
	assert.False(t, found)
}

func TestAStatementHandedOutIsACopy(t *testing.T) {
	statement, _ := familyhub.August2022().Statement("fhmf.1.2.basic.1")
	statement.Text = "scribbled"
	again, _ := familyhub.August2022().Statement("fhmf.1.2.basic.1")
	assert.NotEqual(t, statement.Text, again.Text)
}

func TestCataloguesCanBeReadInPart(t *testing.T) {
	for range familyhub.August2022().Statements() {
		break
	}
	for range familyhub.August2022().Criteria() {
		break
	}
}

func TestTheZeroFrameworkHasNothing(t *testing.T) {
	var none familyhub.Framework
	for range none.Areas() {
		assert.Fail(t, "an area of no framework")
	}
	for range none.KeyCriteria() {
		assert.Fail(t, "a key criterion of no framework")
	}
	for range none.Criteria() {
		assert.Fail(t, "a criterion of no framework")
	}
	for range none.Statements() {
		assert.Fail(t, "a statement of no framework")
	}
	for range none.Milestones() {
		assert.Fail(t, "a milestone of no framework")
	}
	_, found := none.Statement("fhmf.1.2.basic.1")
	assert.False(t, found)
	_, err := none.Assess([]righthelp.Answer{{Rule: "fhmf.1.2.basic.1", Status: righthelp.Met}})
	assert.ErrorContains(t, err, "framework: it is empty")
}

func TestTheFrameworkOfADate(t *testing.T) {
	type given struct {
		On righthelp.Date `json:"on"`
	}
	type expect struct {
		Edition string `json:"edition"`
	}
	casetest.Each(t, "edition.json", func(t *testing.T, given given, expect expect) {
		framework, err := familyhub.On(given.On)
		assert.Equal(t, expect.Edition, framework.Edition().ID)
		if expect.Edition == "" {
			var notCovered *righthelp.NotCoveredError
			require.ErrorAs(t, err, &notCovered)
			assert.Equal(t, given.On, notCovered.Date)
			assert.Equal(t, []righthelp.Period{familyhub.August2022().Edition().InForce}, notCovered.Covered)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, familyhub.August2022(), framework)
	})
}
