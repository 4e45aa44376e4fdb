package startforlife_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestPathway(t *testing.T) {
	type given struct {
		Family            startforlife.Family `json:"family"`
		NorthLincolnshire bool                `json:"north_lincolnshire"`
	}
	type service struct {
		First   righthelp.Status   `json:"first"`
		Ways    []startforlife.Way `json:"ways"`
		Next    []righthelp.RuleID `json:"next"`
		Because string             `json:"because"`
		Judge   string             `json:"judge"`
	}
	type expect struct {
		For      []righthelp.RuleID           `json:"for"`
		Open     []righthelp.RuleID           `json:"open"`
		Services map[righthelp.RuleID]service `json:"services"` // those that the case is about
	}
	casetest.Each(t, "pathway.json", func(t *testing.T, given given, want expect) {
		var local startforlife.LocalPathway
		if given.NorthLincolnshire {
			local = startforlife.NorthLincolnshire()
		}
		suggestions, err := startforlife.August2022().Pathway(given.Family, local)
		require.NoError(t, err)
		require.Len(t, suggestions, 8)
		got := expect{Services: map[righthelp.RuleID]service{}}
		for _, s := range suggestions {
			switch s.Status {
			case righthelp.Met:
				got.For = append(got.For, s.Rule)
			case righthelp.NotAssessed:
				got.Open = append(got.Open, s.Rule)
			}
			if _, asked := want.Services[s.Rule]; asked {
				row := service{First: s.First, Next: s.Next, Because: s.Because, Judge: s.Judge}
				for _, route := range s.Routes {
					row.Ways = append(row.Ways, route.Way)
				}
				got.Services[s.Rule] = row
			}
		}
		assert.Equal(t, want, got)
	})
}

func TestEveryServiceOfThePathwayHasCases(t *testing.T) {
	proved := casetest.Proved(t)
	for service := range startforlife.August2022().Eligibilities() {
		assert.GreaterOrEqual(t, proved[service.ID], 2, "%s", service.ID)
	}
	for rule := range startforlife.Rules() {
		if rule.Kind == "route" || rule.ID == "sfl.pathway.reading.ages" || rule.ID == "sfl.pathway.reading.severity" || rule.Kind == "fnp" {
			assert.NotZero(t, proved[rule.ID], "%s has no case", rule.ID)
		}
	}
}

func TestAFamilyThatIsRefused_AllProblemsTogether(t *testing.T) {
	guide := startforlife.August2022()
	_, err := guide.Pathway(startforlife.Family{}, startforlife.LocalPathway{})
	assert.Equal(t, []string{"as_of"}, casetest.Fields(t, err))

	suggestions, err := guide.Pathway(startforlife.Family{
		AsOf: day(t, "2023-05-01"),
		Children: []startforlife.FamilyChild{
			{Child: startforlife.Child{Born: day(t, "2023-05-02")}, Disadvantaged: righthelp.NotApplicable},
			{Needs: 9},
		},
		Carers:        []startforlife.Carer{{}, {MentalHealth: 5, CoParent: 4}},
		MoreParenting: righthelp.NotApplicable, RelationshipHelp: 8,
	}, startforlife.LocalPathway{
		Routes: []startforlife.Route{{Service: "sfl.for.hles", Way: startforlife.SelfReferral}, {Service: startforlife.HomeLearning}},
		Steps:  []startforlife.Step{{Service: "", Rule: "a"}, {Service: startforlife.HomeLearning}},
	})
	assert.Nil(t, suggestions)
	assert.Equal(t, []string{
		"children[0].born", "children[0].disadvantaged", "children[1].born", "children[1].needs", "carers[1].mental_health", "carers[1].co_parent",
		"more_parenting", "relationship_help", "routes[0].service", "routes[1].way", "steps[0].service", "steps[1].rule",
	}, casetest.Fields(t, err))
	assert.ErrorContains(t, err, `did you mean "sfl.for.hle"?`)
}

func TestTheZeroGuideIsRefused(t *testing.T) {
	suggestions, err := startforlife.Guide{}.Pathway(startforlife.Family{AsOf: day(t, "2023-05-01")}, startforlife.LocalPathway{})
	assert.ErrorContains(t, err, "guide: it is empty")
	assert.Empty(t, suggestions)
}

func TestRoutesAndStepsAreThoseOfRules(t *testing.T) {
	known := map[righthelp.RuleID]bool{}
	for rule := range startforlife.Rules() {
		known[rule.ID] = true
	}
	guide, local := startforlife.August2022(), startforlife.NorthLincolnshire()
	suggestions, err := guide.Pathway(startforlife.Family{
		AsOf: day(t, "2023-05-01"), Carers: []startforlife.Carer{{MentalHealth: startforlife.ModerateDifficulty, CoParent: righthelp.Met}},
	}, local)
	require.NoError(t, err)
	for _, s := range suggestions {
		assert.NotEmpty(t, s.Routes, "%s", s.Rule)
		row, found := guide.Eligibility(s.Rule)
		assert.True(t, found)
		assert.Equal(t, row.Strand, s.Strand)
		for _, route := range s.Routes {
			assert.True(t, known[route.Rule], "%s", route.Rule)
			assert.Equal(t, s.Rule, route.Service)
		}
		for _, next := range s.Next {
			assert.True(t, known[next], "%s", next)
		}
	}
}

func anyFamily(t *rapid.T) startforlife.Family {
	said := rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet})
	family := startforlife.Family{AsOf: day(t, "2023-05-01"), MoreParenting: said.Draw(t, "more parenting"), RelationshipHelp: said.Draw(t, "relationship")}
	family.Children = childrenOf(t, family, 0)
	family.Carers = carersOf(t, 0)
	return family
}

func childrenOf(t *rapid.T, family startforlife.Family, atLeast int) (children []startforlife.FamilyChild) {
	said := rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet})
	for range rapid.IntRange(atLeast, 3).Draw(t, "children") {
		child := startforlife.FamilyChild{Disadvantaged: said.Draw(t, "disadvantaged"), Needs: said.Draw(t, "needs")}
		child.Born = family.AsOf.AddDays(-rapid.IntRange(0, 2500).Draw(t, "days"))
		children = append(children, child)
	}
	return children
}

func carersOf(t *rapid.T, atLeast int) (carers []startforlife.Carer) {
	said := rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet})
	for range rapid.IntRange(atLeast, 3).Draw(t, "carers") {
		carers = append(carers, startforlife.Carer{MentalHealth: startforlife.Severity(rapid.IntRange(0, 4).Draw(t, "severity")), CoParent: said.Draw(t, "co-parent")})
	}
	return carers
}

func TestAnAnswerMoreChangesNoSuggestionThatWasCertain(t *testing.T) {
	certain := func(s startforlife.Suggestion) bool { return s.Status != righthelp.NotAssessed }
	rapid.Check(t, func(t *rapid.T) {
		family := anyFamily(t)
		before, err := startforlife.August2022().Pathway(family, startforlife.LocalPathway{})
		require.NoError(t, err)
		answer := rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.NotMet})
		for _, open := range []*righthelp.Status{&family.MoreParenting, &family.RelationshipHelp} {
			if *open == righthelp.NotAssessed {
				*open = answer.Draw(t, "answer")
			}
		}
		if len(family.Children) == 0 {
			family.Children = childrenOf(t, family, 1)
		}
		if len(family.Carers) == 0 {
			family.Carers = carersOf(t, 1)
		}
		for i := range family.Children {
			for _, open := range []*righthelp.Status{&family.Children[i].Disadvantaged, &family.Children[i].Needs} {
				if *open == righthelp.NotAssessed {
					*open = answer.Draw(t, "answered of a child")
				}
			}
		}
		for i := range family.Carers {
			if family.Carers[i].MentalHealth == 0 {
				family.Carers[i].MentalHealth = startforlife.Severity(rapid.IntRange(1, 4).Draw(t, "severity answered"))
			}
		}
		after, err := startforlife.August2022().Pathway(family, startforlife.LocalPathway{})
		require.NoError(t, err)
		for i := range before {
			if certain(before[i]) {
				assert.Equal(t, before[i].Status, after[i].Status, "%s", before[i].Rule)
			}
			if before[i].First != righthelp.NotAssessed {
				assert.Equal(t, before[i].First, after[i].First, "%s", before[i].Rule)
			}
		}
	})
}

func TestTheOrderOfChildrenAndCarersIsOfNoMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		family := anyFamily(t)
		before, err := startforlife.August2022().Pathway(family, startforlife.NorthLincolnshire())
		require.NoError(t, err)
		slices.Reverse(family.Children)
		slices.Reverse(family.Carers)
		after, err := startforlife.August2022().Pathway(family, startforlife.NorthLincolnshire())
		require.NoError(t, err)
		assert.Equal(t, before, after)
	})
}

func TestWhatIsSaidOfAPathwayIsReadAsItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		family := anyFamily(t)
		text, err := json.Marshal(family)
		require.NoError(t, err)
		var back startforlife.Family
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, family, back)
		suggestions, err := startforlife.August2022().Pathway(family, startforlife.NorthLincolnshire())
		require.NoError(t, err)
		text, err = json.Marshal(suggestions)
		require.NoError(t, err)
		var again []startforlife.Suggestion
		require.NoError(t, json.Unmarshal(text, &again))
		text2, err := json.Marshal(again)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(text2))
	})
}

func TestNamesOfSeveritiesAndWays(t *testing.T) {
	casetest.Names[startforlife.Severity](t, "none", "mild", "moderate", "severe")
	casetest.Names[startforlife.Way](t, "open_to_all", "self_referral", "referral_pathway", "through_hub", "health_professional", "partner_agency")
}
