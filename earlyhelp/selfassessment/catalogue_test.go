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

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, selfassessment.Rules()) }

func TestTheGuideHasSoManyOfEach(t *testing.T) {
	count := map[righthelp.Kind]int{}
	for rule := range selfassessment.Rules() {
		if rule.Basis == righthelp.Published {
			count[rule.Kind]++
		}
	}
	assert.Subset(t, count, map[righthelp.Kind]int{
		"descriptor": 31, "maturity": 31, "scale_point": 6, "vision": 21, "approach": 3, "service_kind": 3, "definition": 4,
	})
}

func TestAReaderOfTheRulesFindsWhatAMatureAreaLooksLikeAfterEachDescriptor(t *testing.T) {
	rules := slices.Collect(selfassessment.Rules())
	for i, rule := range rules {
		if rule.Kind != "descriptor" {
			continue
		}
		mature := rules[i+1]
		assert.Equal(t, rule.ID+".mature", mature.ID)
		assert.Equal(t, righthelp.Kind("maturity"), mature.Kind)
		assert.Equal(t, rule.Title+": a mature area", mature.Title)
		assert.Equal(t, rule.Section+", in italics", mature.Section)
		assert.NotEqual(t, rule.Passage, mature.Passage, "%s", rule.ID)
		assert.NotEqual(t, rule.Text, mature.Text, "%s", rule.ID)
	}
}

func TestTheVisionHasItsStatementsSectionBySection(t *testing.T) {
	count := map[selfassessment.Section]int{}
	for statement := range selfassessment.Vision() {
		count[statement.Section]++
		assert.Equal(t, count[statement.Section], statement.Number, "%s", statement.ID)
		assert.Equal(t, righthelp.RuleID(fmt.Sprintf("ehsg.vision.%s.%d", statement.Section, statement.Number)), statement.ID)
	}
	assert.Equal(t, map[selfassessment.Section]int{
		selfassessment.FamilyVoice: 5, selfassessment.Workforce: 4, selfassessment.Communities: 4,
		selfassessment.Leaders: 4, selfassessment.Data: 4,
	}, count)
}

func TestTheSystemIsThreeKindsOfServiceWithTheirMembers(t *testing.T) {
	count := map[righthelp.RuleID]int{}
	kindOf := map[string]righthelp.RuleID{}
	for kind := range selfassessment.ServiceKinds() {
		for member := range kind.Members() {
			count[kind.ID]++
			assert.Contains(t, strings.ToLower(kind.Text), strings.ToLower(member), "%s", kind.ID)
			assert.Empty(t, kindOf[member], "%s stands in two kinds", member)
			kindOf[member] = kind.ID
		}
		members := slices.Collect(kind.Members())
		assert.True(t, slices.IsSortedFunc(members, func(a, b string) int {
			return strings.Compare(strings.ToLower(a), strings.ToLower(b))
		}), "%s", kind.ID)
	}
	assert.Equal(t, map[righthelp.RuleID]int{
		"ehsg.service_kind.community": 6, "ehsg.service_kind.universal": 11, "ehsg.service_kind.acute_and_targeted": 20,
	}, count)
	assert.Equal(t, righthelp.RuleID("ehsg.service_kind.universal"), kindOf["Family hubs"])
	for kind := range selfassessment.ServiceKinds() {
		for member := range kind.Members() {
			assert.Equal(t, "Community, faith and voluntary services", member, "members can be read in part")
			break
		}
		break
	}
}

func TestMeasuresAreDefinedAtFourLevels(t *testing.T) {
	var titles []string
	for definition := range selfassessment.Definitions() {
		titles = append(titles, definition.Title)
	}
	assert.Equal(t, []string{"Population measures", "Cohort measures", "Demand measures", "Family measures"}, titles)
}

func TestAnApproachHasANameAndARule(t *testing.T) {
	for approach, name := range map[selfassessment.Approach]string{
		selfassessment.Workshop: "workshop", selfassessment.Interviews: "interviews", selfassessment.PeerReview: "peer_review",
	} {
		text, err := approach.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		assert.Equal(t, name, approach.String())
		var read selfassessment.Approach
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, approach, read)
		assert.Equal(t, righthelp.RuleID("ehsg.approach."+name), approach.Rule().ID)
	}
}

func TestAnApproachThatIsNotSetIsRefusedAndHasNoRule(t *testing.T) {
	for approach, name := range map[selfassessment.Approach]string{0: "approach 0", selfassessment.PeerReview + 1: "approach 4"} {
		assert.Equal(t, name, approach.String())
		assert.Zero(t, approach.Rule())
		var malformed *righthelp.MalformedError
		_, err := approach.MarshalText()
		assert.ErrorAs(t, err, &malformed)
	}
	read := selfassessment.Workshop
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, read.UnmarshalText([]byte("workshops")), &unknown)
	assert.Equal(t, "workshop", unknown.Near)
	assert.Equal(t, selfassessment.Workshop, read, "what cannot be read changes nothing")
}
