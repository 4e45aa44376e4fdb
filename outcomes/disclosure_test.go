package outcomes_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNamesOfWhatIsRoundedHiddenAndShared(t *testing.T) {
	casetest.Names[outcomes.Rounded](t, "nothing", "column_totals", "totals", "all")
	casetest.Names[outcomes.Treatment](t, "exact", "rounded", "low", "small", "protecting", "missing", "not_applicable")
	casetest.Names[outcomes.Share](t, "row", "column", "table")
}

func TestTheRulesThatAreGivenAreSound(t *testing.T) {
	for _, rule := range []outcomes.DisclosureRule{
		outcomes.DfEChildrenInNeed(), outcomes.NHSHospitalData(), outcomes.NHSModelHealthSystem(), dfeArea(),
	} {
		require.NoError(t, rule.Check())
		text, err := json.Marshal(rule)
		require.NoError(t, err)
		var again outcomes.DisclosureRule
		require.NoError(t, json.Unmarshal(text, &again))
		assert.Equal(t, rule, again)
	}
}

func TestEverythingThatIsWrongWithARuleComesTogether(t *testing.T) {
	assert.Equal(t, []string{
		"rule.name", "rule.largest", "rule.rounded", "rule.symbols.hidden", "rule.symbols.not_applicable", "rule.symbols.missing",
	}, fieldsOf(t, outcomes.DisclosureRule{}.Check()))
	for want, change := range map[string]func(*outcomes.DisclosureRule){
		"rule.smallest":               func(r *outcomes.DisclosureRule) { r.Smallest = 2 },
		"rule.largest":                func(r *outcomes.DisclosureRule) { r.Largest = 1 },
		"rule.rounded":                func(r *outcomes.DisclosureRule) { r.Rounded = 9 },
		"rule.base":                   func(r *outcomes.DisclosureRule) { r.Base = 1 },
		"rule.symbols.low":            func(r *outcomes.DisclosureRule) { r.Base, r.Symbols.Low = 13, "" },
		"rule.decimals":               func(r *outcomes.DisclosureRule) { r.Decimals = 10 },
		"rule.symbols.missing":        func(r *outcomes.DisclosureRule) { r.Symbols.Missing = r.Symbols.Hidden },
		"rule.symbols.hidden":         func(r *outcomes.DisclosureRule) { r.Symbols.Hidden = "1-5" },
		"rule.symbols.not_applicable": func(r *outcomes.DisclosureRule) { r.Symbols.NotApplicable = " " },
	} {
		rule := outcomes.DfEChildrenInNeed()
		change(&rule)
		assert.Equal(t, []string{want}, fieldsOf(t, rule.Check()))
	}
	rule := outcomes.DfEChildrenInNeed()
	rule.Largest, rule.Base, rule.Decimals = outcomes.MostCount, outcomes.MostCount, 9
	require.NoError(t, rule.Check(), "all at their limits")
	rule.Base = 2
	require.NoError(t, rule.Check(), "the smallest base")
	rule.Largest, rule.Base = outcomes.MostCount+1, outcomes.MostCount+1
	assert.Equal(t, []string{"rule.largest", "rule.base"}, fieldsOf(t, rule.Check()))
	rule = dfeArea()
	rule.Base = 10
	assert.Equal(t, []string{"rule.base"}, fieldsOf(t, rule.Check()), "a base without rounding")
	rule = outcomes.DfEChildrenInNeed()
	rule.Base, rule.Symbols.Low = 12, ""
	require.NoError(t, rule.Check(), "6 is half of 12 and goes up")
	rule.Base = 13
	assert.ErrorContains(t, rule.Check(), "6 is shown and would be rounded to 0")
	_, err := outcomes.Protect(outcomes.Table{}, outcomes.DisclosureRule{})
	assert.Contains(t, fieldsOf(t, err), "rows", "the table is looked at as well")
}

func TestCasesOfMeansOfFewPeople(t *testing.T) {
	type given struct {
		People int64 `json:"people"`
	}
	type expect struct {
		Hidden bool `json:"hidden"`
	}
	casetest.Each(t, "means.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, expect.Hidden, outcomes.NHSHidesMean(given.People))
	})
}

// A test fails for a rule of this subject that no case proves.
func TestEveryRuleOfPublicationHasACase(t *testing.T) {
	proved := casetest.Proved(t)
	for rule := range outcomes.Rules() {
		if rule.Kind == "disclosure" || rule.Kind == "completeness" {
			assert.NotZero(t, proved[rule.ID], "%s", rule.ID)
		}
	}
}

// hides reports whether a rule hides a count for being small.
func hides(rule outcomes.DisclosureRule, count int64) bool {
	return rule.Smallest <= count && count <= rule.Largest
}
