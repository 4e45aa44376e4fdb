package earlyhelp_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type expectQuality struct{ Findings []string }

func TestTheQualityOfAnAssessmentAndItsPlan(t *testing.T) {
	casetest.Each(t, "quality.json", func(t *testing.T, given earlyhelp.Casework, expect expectQuality) {
		findings, err := earlyhelp.CheckQuality(given)
		require.NoError(t, err)
		var got expectQuality
		for _, finding := range findings {
			name := strings.TrimPrefix(string(finding.Rule), "earlyhelp.quality.")
			got.Findings = append(got.Findings, fmt.Sprintf("%s %s: %s", name, finding.Status, finding.Because))
		}
		assert.Equal(t, expect, got)
	})
}

func TestCaseworkThatCannotBeReadIsRefusedWithAllProblems(t *testing.T) {
	_, err := earlyhelp.CheckQuality(earlyhelp.Casework{
		Family:    []earlyhelp.Member{{ID: "child-1", Seen: 9}, {ID: "child-1", Voice: 9}, {ID: ""}},
		Strengths: 9, Worries: 9, History: 9, Meeting: 9,
		Needs:   []string{"need-1", "need-1", ""},
		Actions: []earlyhelp.Action{{Needs: []string{"need-1", "ned-1"}}},
	})
	var fields []string
	for _, one := range leaves(err) {
		field, _, _ := strings.Cut(one.Error(), ":")
		fields = append(fields, field)
	}
	assert.Equal(t, []string{
		"family[0].seen", "family[1].id", "family[1].voice", "family[2].id", "strengths", "worries", "history",
		"needs[1]", "needs[2]", "actions", "actions[0].needs[1]", "meeting",
	}, fields)
	assert.ErrorContains(t, err, `did you mean "need-1"?`)
}

func TestAFamilyHasMembersAndNotTenThousand(t *testing.T) {
	var malformed *righthelp.MalformedError
	_, err := earlyhelp.CheckQuality(earlyhelp.Casework{})
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "family", malformed.Field)
	few := func(n int) []earlyhelp.Member {
		family := make([]earlyhelp.Member, n)
		for i := range family {
			family[i].ID = fmt.Sprint(i)
		}
		return family
	}
	_, err = earlyhelp.CheckQuality(earlyhelp.Casework{Family: few(1000)})
	require.NoError(t, err)
	many := make([]string, 1001)
	for _, casework := range []earlyhelp.Casework{
		{Family: few(1001)},
		{Family: few(1), Needs: many},
		{Family: few(1), Actions: make([]earlyhelp.Action, 1001)},
		{Family: few(1), Actions: []earlyhelp.Action{{Needs: many}}},
	} {
		_, err := earlyhelp.CheckQuality(casework)
		require.ErrorAs(t, err, &malformed)
		assert.Equal(t, "1001", malformed.Value)
	}
}

// What nobody said never helps: saying "met" in its place makes no finding worse, and "not met" makes none better.
func TestAnAnswerNeverHelpsByBeingLeftOut(t *testing.T) {
	status := rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet, righthelp.NotApplicable})
	rank := map[righthelp.Status]int{righthelp.NotMet: 0, righthelp.NotAssessed: 1, righthelp.NotApplicable: 2, righthelp.Met: 2}
	rapid.Check(t, func(t *rapid.T) {
		casework := earlyhelp.Casework{Strengths: status.Draw(t, "strengths"), Worries: status.Draw(t, "worries"), Meeting: status.Draw(t, "meeting")}
		for i := range rapid.IntRange(1, 4).Draw(t, "members") {
			casework.Family = append(casework.Family, earlyhelp.Member{ID: fmt.Sprint(i), Child: i > 0, Seen: status.Draw(t, "seen"), Voice: status.Draw(t, "voice")})
		}
		casework.Family[0].Seen = righthelp.NotAssessed
		unsaid := check(t, casework)
		casework.Family[0].Seen = righthelp.Met
		met := check(t, casework)
		casework.Family[0].Seen = righthelp.NotMet
		notMet := check(t, casework)
		for i := range unsaid {
			require.LessOrEqual(t, rank[notMet[i].Status], rank[unsaid[i].Status])
			require.LessOrEqual(t, rank[unsaid[i].Status], rank[met[i].Status])
		}
	})
}

func check(t *rapid.T, casework earlyhelp.Casework) []righthelp.Finding {
	findings, err := earlyhelp.CheckQuality(casework)
	require.NoError(t, err)
	return findings
}

func ExampleCheckQuality() {
	findings, _ := earlyhelp.CheckQuality(earlyhelp.Casework{
		Family: []earlyhelp.Member{
			{ID: "parent-1", Seen: righthelp.Met},
			{ID: "child-1", Child: true, Seen: righthelp.Met, Voice: righthelp.NotMet},
		},
	})
	for _, finding := range findings[:3] {
		fmt.Println(finding.Rule, finding.Status, finding.Because)
	}
	// Output:
	// earlyhelp.quality.whole_family met 2 of 2.
	// earlyhelp.quality.voice not_met Missing: child-1.
	// earlyhelp.quality.strengths not_assessed Not known: strengths, worries.
}
