package outcomes_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEachGroupOfThePlanHasAsManyMilestonesAsTheDocument(t *testing.T) {
	count := map[string]int{}
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		group := strings.TrimPrefix(string(action.ID), "blackpool.cscip.action.")
		count[group[:strings.LastIndexByte(group, '.')]]++
		assert.True(t, strings.HasPrefix(group, action.Ref+"."), "%s", action.ID)
	}
	assert.Equal(t, map[string]int{
		"1.1": 6, "1.2": 3, "1.3": 2, "1.4": 4, "1.5": 3,
		"2.1": 7, "2.2": 2, "2.3": 1, "2.4": 5,
		"3.1": 2, "3.2": 6,
		"4.1": 4, "4.2": 1, "4.3": 4, "4.4": 3, "4.5": 5, "4.6": 5,
		"5.1": 4, "5.2": 3, "5.3": 3, "5.4": 2,
		"6.1": 2, "6.2": 3, "6.3": 1, "6.4": 2, "6.4.uasc": 2, "6.5": 11, "6.6": 4, "6.7": 4,
		"7.1": 3, "7.2": 3, "7.3": 1, "7.4": 1,
	}, count)
}

func TestEachMilestoneStandsUnderAThemeOfThePlan(t *testing.T) {
	themes := map[righthelp.RuleID]bool{}
	for theme := range outcomes.BlackpoolImprovementThemesApril2023() {
		themes[theme.ID] = true
	}
	assert.Len(t, themes, 7+33)
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		group := strings.Replace(string(action.ID), ".action.", ".theme.", 1)
		assert.True(t, themes[righthelp.RuleID(group[:strings.LastIndexByte(group, '.')])], "%s", action.ID)
		assert.True(t, themes[righthelp.RuleID("blackpool.cscip.theme."+action.Ref[:1])], "%s", action.ID)
	}
}

func TestARoleLeadsAndNoPerson(t *testing.T) {
	roles := map[string]int{}
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		for role := range strings.SplitSeq(action.Lead, "; ") {
			roles[role]++
		}
	}
	assert.Equal(t, map[string]int{
		"Head of Safeguarding Children & Strategic Partnership Boards": 21,
		"AD for Operations, Children's Social Care":                    9,
		"Head of Early Help and Support Service":                       18,
		"Head of Transformation and PSW":                               16,
		"Head of Service, Strengthening and Supporting Families":       17,
		"Head of Service, Hub, AST and Awaken":                         12,
		"DA Strategic Delivery Group":                                  3,
		"Head of Supporting Our Children":                              23,
		"Service Manager, Supporting Our Children":                     3,
		"DCS":                        1,
		"Head of Adolescent Service": 7,
		"Virtual School Head":        7,
	}, roles)
	for recommendation := range outcomes.BlackpoolRecommendationsSeptember2023() {
		assert.Empty(t, recommendation.Lead, "the table names officers without their roles")
	}
}

func TestOnlyTheFirstMilestonesHaveAStatus(t *testing.T) {
	count := map[string]int{}
	last := ""
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		count[action.StatedAs]++
		if action.StatedAs != "" {
			last = string(action.ID)
		}
		assert.Equal(t, action.StatedAs == "", action.Stated == 0, "%s", action.ID)
	}
	assert.Equal(t, map[string]int{"Complete": 4, "At Risk": 1, "Not Started": 2, "": 105}, count)
	assert.Equal(t, "blackpool.cscip.action.1.2.1", last)
}

func TestDatesOfThePlanAreReadAsTheyArePrinted(t *testing.T) {
	due := map[string]string{}
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		due[strings.TrimPrefix(string(action.ID), "blackpool.cscip.action.")] = action.Action().Due.Period.String()
	}
	for action := range outcomes.BlackpoolRecommendationsSeptember2023() {
		due["recommendation "+action.Ref] = action.Action().Due.Period.String()
	}
	for place, expect := range map[string]string{
		"1.1.1": "2023-03-16/2023-03-16",
		"1.2.3": "2023-09-30/2023-09-30",
		"1.5.3": "2024-10-01/2024-10-31", // a month
		"2.1.4": "2023-07-13/2023-07-14", // two days
		"4.3.3": "2023-09-01/..",         // a beginning
		"6.3.1": "2024-03-01/2024-03-31",
		"5.1.1": "", // Commissioned March 2023
		"7.3.1": "", // Termly monitoring
		"7.4.1": "", // two years
	} {
		assert.Equal(t, expect, due[place], place)
	}
	without := 0
	for _, period := range due {
		if period == "" {
			without++
		}
	}
	assert.Equal(t, 6, without, "the three above, and three recommendations")
}

func TestAnUpdateStandsWithTheDateThatIsPrinted(t *testing.T) {
	positions := map[righthelp.RuleID]string{}
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		if on := action.Action().PositionOn; !on.IsZero() {
			positions[action.ID] = on.String()
		}
	}
	assert.Equal(t, map[righthelp.RuleID]string{
		"blackpool.cscip.action.1.5.3":      "2023-08-22",
		"blackpool.cscip.action.2.3.1":      "2024-07-25", // 2023 is likely to be meant
		"blackpool.cscip.action.4.5.3":      "2023-08-16",
		"blackpool.cscip.action.5.1.1":      "2023-07-31",
		"blackpool.cscip.action.5.1.2":      "2023-07-31",
		"blackpool.cscip.action.6.2.1":      "2023-07-13",
		"blackpool.cscip.action.6.4.uasc.1": "2023-08-23",
		"blackpool.cscip.action.6.5.3":      "2023-08-22",
		"blackpool.cscip.action.6.5.7":      "2023-08-22",
		"blackpool.cscip.action.6.5.8":      "2023-08-22",
		"blackpool.cscip.action.6.5.11":     "2023-08-20",
		"blackpool.cscip.action.6.6.2":      "2023-08-05",
	}, positions)
}

func TestWhatThePositionsComeTo(t *testing.T) {
	count := map[outcomes.Said]int{}
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		count[action.Says]++
		if action.Position == "" {
			assert.Zero(t, action.Says, "%s: nothing is read from nothing", action.ID)
		}
	}
	assert.Equal(t, map[outcomes.Said]int{outcomes.SaidComplete: 23, outcomes.SaidUnderWay: 10, outcomes.SaidAtRisk: 7, 0: 72}, count)
}

func TestThePlanCanBeReadInPart(t *testing.T) {
	for range outcomes.BlackpoolImprovementPlanApril2023() {
		break
	}
	recommendations := slices.Collect(outcomes.BlackpoolRecommendationsSeptember2023())
	require.Len(t, recommendations, 5)
	assert.Equal(t, "TBC", recommendations[0].StatedAs)
	assert.Zero(t, recommendations[0].Stated)
	assert.Equal(t, outcomes.SaidComplete, recommendations[2].Stated)
}
