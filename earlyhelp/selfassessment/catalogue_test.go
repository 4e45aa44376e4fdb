package selfassessment_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// go test ./earlyhelp/selfassessment -run GoldenList -update writes the list anew.
var update = flag.Bool("update", false, "write the golden list of rule ids anew")

var (
	ruleID   = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$`)
	ruleKind = regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
)

func TestEveryRuleHasAnIDOfItsOwn(t *testing.T) {
	seen := map[righthelp.RuleID]bool{}
	for rule := range selfassessment.Rules() {
		assert.Regexp(t, ruleID, string(rule.ID))
		assert.False(t, seen[rule.ID], "%s is there twice", rule.ID)
		seen[rule.ID] = true
	}
	assert.NotEmpty(t, seen)
}

func TestEveryRuleReadsByItself(t *testing.T) {
	for rule := range selfassessment.Rules() {
		assert.Regexp(t, ruleKind, string(rule.Kind), "%s", rule.ID)
		assert.NotEmpty(t, rule.Title, "%s", rule.ID)
		for _, text := range []string{rule.Title, rule.Text, rule.Note, rule.Section, rule.Figures} {
			assert.Equal(t, strings.TrimSpace(text), text, "%s", rule.ID)
		}
		assert.True(t, strings.HasSuffix(rule.Text, "."), "%s: the text is sentences", rule.ID)
		assert.True(t, rule.Note == "" || strings.HasSuffix(rule.Note, "."), "%s: a note is sentences", rule.ID)
	}
}

func TestEveryRuleSaysOnWhoseWordItStands(t *testing.T) {
	for rule := range selfassessment.Rules() {
		assert.Equal(t, righthelp.SourceID("ehsg-2022"), rule.Source, "%s", rule.ID)
		switch rule.Basis {
		case righthelp.Published:
			assert.NotEmpty(t, rule.Section, "%s", rule.ID)
			assert.NotZero(t, rule.Passage.Words, "%s", rule.ID)
			assert.NotZero(t, rule.Passage.Sum, "%s", rule.ID)
		case righthelp.Convention:
			assert.Zero(t, rule.Passage, "%s: only a published rule has a passage", rule.ID)
			assert.Empty(t, rule.Figures, "%s: only a published rule has figures", rule.ID)
		default:
			assert.Fail(t, "nothing here is known at second hand only", "%s", rule.ID)
		}
	}
}

func TestFiguresAreWordsOfTheirPassage(t *testing.T) {
	for rule := range selfassessment.Rules() {
		for figure := range strings.FieldsSeq(rule.Figures) {
			assert.EqualValues(t, 1, righthelp.PassageOf(figure).Words, "%s: %q", rule.ID, figure)
		}
	}
}

func TestNoRuleIDIsLostOrRenamed_GoldenList(t *testing.T) {
	var ids strings.Builder
	for rule := range selfassessment.Rules() {
		ids.WriteString(string(rule.ID) + "\n")
	}
	golden := filepath.Join("testdata", "rule_ids.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(ids.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), ids.String(), "if the change is meant, run this test with -update")
}

func TestRulesCanBeReadInPart(t *testing.T) {
	total := 0
	for range selfassessment.Rules() {
		total++
	}
	for stop := 1; stop <= total; stop++ {
		read := 0
		for range selfassessment.Rules() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}

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
