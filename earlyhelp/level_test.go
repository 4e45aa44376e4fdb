package earlyhelp_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// frameworkNames are the frameworks of the tests: the ready-made one, and local values.
var frameworkNames = []string{"blackpool", "five_levels", "unnumbered", "statutory_at_3"}

// thresholdsOf reads a local value of testdata/frameworks.
func thresholdsOf(t require.TestingT, name string) (thresholds earlyhelp.Thresholds) {
	text, err := os.ReadFile(filepath.Join("testdata", "frameworks", name+".json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &thresholds))
	return thresholds
}

func frameworkOf(t require.TestingT, name string) earlyhelp.Framework {
	if name == "blackpool" {
		return earlyhelp.BlackpoolNovember2021()
	}
	framework, err := earlyhelp.NewFramework(thresholdsOf(t, name))
	require.NoError(t, err)
	return framework
}

// caseFacts are facts by name; "all absent" is that everything was looked for and nothing is there.
type caseFacts map[righthelp.RuleID]earlyhelp.Presence

func (f *caseFacts) UnmarshalJSON(text []byte) error {
	if string(text) == `"all absent"` {
		*f = nil
		return nil
	}
	return json.Unmarshal(text, (*map[righthelp.RuleID]earlyhelp.Presence)(f))
}

func (f caseFacts) named(framework earlyhelp.Framework) (named []earlyhelp.Fact) {
	for indicator := range framework.Indicators() {
		if presence, said := f[indicator.ID]; said {
			named = append(named, earlyhelp.Fact{Indicator: indicator.ID, Presence: presence})
		} else if f == nil {
			named = append(named, earlyhelp.Fact{Indicator: indicator.ID, Presence: earlyhelp.Absent})
		}
	}
	return named
}

type (
	givenFamily struct {
		Framework string
		Facts     caseFacts
		Consent   []earlyhelp.ConsentRecord
		Judgement earlyhelp.Judgement
	}
	expectNeed struct {
		Level        string
		EarlyHelp    bool `json:"early_help"`
		Safeguarding bool
		Consent      earlyhelp.ConsentNeed
		Effect       earlyhelp.JudgementEffect
		Lead         []string
		Asks         []righthelp.RuleID
		NotAsked     []righthelp.RuleID `json:"not_asked"`
		ToJudge      []righthelp.RuleID `json:"to_judge"`
	}
)

func TestTheLevelOfNeedOfFamilies(t *testing.T) {
	casetest.Each(t, "levels.json", func(t *testing.T, given givenFamily, expect expectNeed) {
		framework := frameworkOf(t, given.Framework)
		consent, err := earlyhelp.NewConsent(given.Consent, onDay(t, "2023-12-31"))
		require.NoError(t, err)
		if given.Facts != nil {
			require.Len(t, given.Facts.named(framework), len(given.Facts), "every fact is one of the framework's")
		}
		need, err := framework.AssessNamed(given.Facts.named(framework), consent, given.Judgement)
		require.NoError(t, err)

		level, assessed := need.Level()
		assert.Equal(t, expect.Level != "", assessed)
		assert.Equal(t, expect.Level, level.Name)
		assert.Equal(t, expect.EarlyHelp, need.EarlyHelp())
		assert.Equal(t, expect.Safeguarding, need.Safeguarding())
		assert.Equal(t, expect.Consent, need.Consent())
		judgement, effect := need.Judgement()
		assert.Equal(t, given.Judgement, judgement)
		assert.Equal(t, expect.Effect, effect)
		var judge []righthelp.RuleID
		for question := range need.ToJudge() {
			judge = append(judge, question.ID)
		}
		assert.Equal(t, expect.ToJudge, judge)
		if expect.Lead != nil {
			lead := []string{}
			for usual := range need.Lead() {
				assert.NotEmpty(t, usual.Reason)
				lead = append(lead, usual.Role)
			}
			assert.Equal(t, expect.Lead, lead)
		}
		asked := asked(need)
		assert.Subset(t, asked, expect.Asks)
		for _, id := range expect.NotAsked {
			assert.NotContains(t, asked, id)
		}
	})
}

func asked(need earlyhelp.LevelOfNeed) (ids []righthelp.RuleID) {
	for indicator := range need.Ask() {
		ids = append(ids, indicator.ID)
	}
	return ids
}

func TestSignsOfSignificantHarmAreAskedAboutFirst(t *testing.T) {
	for _, name := range frameworkNames {
		framework := frameworkOf(t, name)
		need, err := framework.AssessNamed([]earlyhelp.Fact{{Indicator: "wt.benefit.missing"}}, earlyhelp.Consent{}, earlyhelp.Judgement{})
		require.NoError(t, err)
		harmEnded, last := false, len(slices.Collect(framework.Levels()))
		for indicator := range need.Ask() {
			assert.False(t, harmEnded && indicator.SignificantHarm, indicator.ID)
			harmEnded = harmEnded || !indicator.SignificantHarm
			place := slices.IndexFunc(slices.Collect(framework.Levels()), func(l earlyhelp.Level) bool { return l.Name == indicator.Level })
			assert.True(t, !harmEnded || place <= last, "what points higher comes first: %s", indicator.ID)
			if harmEnded {
				last = place
			}
		}
		assert.Len(t, asked(need), len(slices.Collect(framework.Indicators())), "nothing is known, so everything is asked about")
	}
}

func TestEveryStepIsAFindingAndNamesARuleOrAnIndicator(t *testing.T) {
	framework := frameworkOf(t, "five_levels")
	known := map[righthelp.RuleID]bool{}
	for rule := range earlyhelp.Rules() {
		known[rule.ID] = true
	}
	facts := []earlyhelp.Fact{
		{Indicator: "five.milestones", Presence: earlyhelp.Present},
		{Indicator: "five.language", Presence: earlyhelp.Present},
		{Indicator: "five.food", Presence: earlyhelp.Present},
		{Indicator: "five.carer", Presence: earlyhelp.Absent},
	}
	given, err := earlyhelp.NewConsent([]earlyhelp.ConsentRecord{{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentGiven, By: "father", On: onDay(t, "2024-02-29")}}, onDay(t, "2024-12-31"))
	require.NoError(t, err)
	need, err := framework.AssessNamed(facts, given, earlyhelp.Judgement{Level: "2", Reason: "two of them are one need"})
	require.NoError(t, err)
	findings := map[righthelp.RuleID]righthelp.Finding{}
	for finding := range need.Findings() {
		_, indicator := framework.Indicator(finding.Rule)
		assert.True(t, indicator || known[finding.Rule], "%s", finding.Rule)
		findings[finding.Rule] = finding
	}
	for id, want := range map[righthelp.RuleID]righthelp.Finding{
		"five.milestones":               {Status: righthelp.Met, Because: "It is present, and points to Early Help and Prevention (level 2)."},
		"five.carer":                    {Status: righthelp.NotMet, Because: "Somebody looked, and it is not there."},
		"five.injury":                   {Because: "It is not known, which is not the same as absent. It could raise the level: ask about it."},
		"wt.benefit.young_carer":        {Because: "It is not known, which is not the same as absent. It would not raise the level."},
		"earlyhelp.level.highest":       {Status: righthelp.Met, Because: "What is known points to Targeted Early Help (level 3)."},
		"earlyhelp.level.together":      {Status: righthelp.Met, Because: "3 needs of Early Help and Prevention (level 2) together point to Targeted Early Help (level 3)."},
		"earlyhelp.judgement.downward":  {Status: righthelp.Met, Because: "The facts point to Targeted Early Help (level 3); a practitioner judges the need to be Early Help and Prevention (level 2), and says why: two of them are one need"},
		"earlyhelp.consent.voluntary":   {Status: righthelp.Met, Because: "Explicit consent is recorded."},
		"earlyhelp.level.safeguarding":  {},
		"earlyhelp.consent.open_to_all": {},
	} {
		if want != (righthelp.Finding{}) {
			want.Rule = id
		}
		assert.Equal(t, want, findings[id], "%s", id)
	}
	pointed, _ := need.Pointed()
	assert.Equal(t, "Targeted Early Help", pointed.Name)
	assert.Equal(t, 1, need.Place())
	assert.Equal(t, framework, need.Framework())
}

func TestTheLastFindingsSayWhatCameOfItAll(t *testing.T) {
	framework := frameworkOf(t, "blackpool")
	for _, c := range []struct {
		facts     earlyhelp.Fact
		judgement earlyhelp.Judgement
		rules     []righthelp.RuleID
		statuses  []righthelp.Status
	}{
		{
			earlyhelp.Fact{Indicator: "wt.harm.likely", Presence: earlyhelp.Present},
			earlyhelp.Judgement{Level: "1"},
			[]righthelp.RuleID{"earlyhelp.level.highest", "earlyhelp.level.safeguarding", "earlyhelp.judgement.never_below_harm", "earlyhelp.consent.no_bar"},
			[]righthelp.Status{righthelp.Met, righthelp.Met, righthelp.NotMet, righthelp.NotApplicable},
		},
		{
			earlyhelp.Fact{Indicator: "wt.harm.likely", Presence: earlyhelp.Absent},
			earlyhelp.Judgement{Level: "Universal"},
			[]righthelp.RuleID{"earlyhelp.level.highest", "earlyhelp.judgement.upward", "earlyhelp.consent.open_to_all"},
			[]righthelp.Status{righthelp.Met, righthelp.Met, righthelp.NotApplicable},
		},
		{
			earlyhelp.Fact{Indicator: "wt.harm.likely"},
			earlyhelp.Judgement{Level: "3"},
			[]righthelp.RuleID{"earlyhelp.level.highest", "earlyhelp.judgement.upward", "earlyhelp.consent.voluntary"},
			[]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotAssessed},
		},
	} {
		need, err := framework.AssessNamed([]earlyhelp.Fact{c.facts}, earlyhelp.Consent{}, c.judgement)
		require.NoError(t, err)
		findings := slices.Collect(need.Findings())
		findings = findings[len(slices.Collect(framework.Indicators())):]
		var rules []righthelp.RuleID
		var statuses []righthelp.Status
		for _, finding := range findings {
			rules, statuses = append(rules, finding.Rule), append(statuses, finding.Status)
			assert.NotEmpty(t, finding.Because)
		}
		assert.Equal(t, c.rules, rules)
		assert.Equal(t, c.statuses, statuses)
	}
}

func TestNeedsThatAddUpToNoMoreAreNoFinding(t *testing.T) {
	need, err := frameworkOf(t, "five_levels").AssessNamed([]earlyhelp.Fact{{Indicator: "five.food", Presence: earlyhelp.Present}, {Indicator: "five.carer", Presence: earlyhelp.Present}}, earlyhelp.Consent{}, earlyhelp.Judgement{})
	require.NoError(t, err)
	for finding := range need.Findings() {
		assert.NotEqualValues(t, "earlyhelp.level.together", finding.Rule)
	}
}

func TestEarlyHelpWithoutConsentIsAFindingThatIsNotMet(t *testing.T) {
	framework := frameworkOf(t, "blackpool")
	refused, err := earlyhelp.NewConsent([]earlyhelp.ConsentRecord{{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentRefused, By: "mother", On: onDay(t, "2023-05-02")}}, onDay(t, "2024-12-31"))
	require.NoError(t, err)
	need, err := framework.AssessNamed([]earlyhelp.Fact{{Indicator: "blackpool.sign.support_to_thrive", Presence: earlyhelp.Present}}, refused, earlyhelp.Judgement{})
	require.NoError(t, err)
	findings := slices.Collect(need.Findings())
	assert.Equal(t, righthelp.Finding{Rule: "earlyhelp.consent.voluntary", Status: righthelp.NotMet, Because: "Consent was refused."}, findings[len(findings)-1])
}

func TestTheZeroLevelOfNeedSaysNothing(t *testing.T) {
	var need earlyhelp.LevelOfNeed
	_, assessed := need.Level()
	assert.False(t, assessed)
	_, pointed := need.Pointed()
	assert.False(t, pointed)
	assert.Equal(t, -1, need.Place())
	assert.False(t, need.EarlyHelp())
	assert.False(t, need.Safeguarding())
	assert.Zero(t, need.Framework())
	assert.Equal(t, earlyhelp.ConsentNeed{Needed: true, Position: earlyhelp.ConsentNotAsked}, need.Consent())
	assert.Empty(t, slices.Collect(need.Findings()))
	assert.Empty(t, slices.Collect(need.Ask()))
	assert.Empty(t, slices.Collect(need.ToJudge()))
	assert.Empty(t, slices.Collect(need.Lead()))
}

func TestWhatIsListedCanBeReadInPart(t *testing.T) {
	framework := frameworkOf(t, "five_levels")
	need, err := framework.AssessNamed([]earlyhelp.Fact{{Indicator: "wt.harm.likely", Presence: earlyhelp.Present}}, earlyhelp.Consent{}, earlyhelp.Judgement{})
	require.NoError(t, err)
	facts, err := framework.Facts([]earlyhelp.Fact{{Indicator: "wt.harm.likely", Presence: earlyhelp.Present}, {Indicator: "five.food", Presence: earlyhelp.Absent}})
	require.NoError(t, err)
	for range need.ToJudge() {
		break
	}
	for range need.Lead() {
		break
	}
	for range facts.Known() {
		break
	}
	for range earlyhelp.WorkingTogether2023.Signs() {
		break
	}
	total := len(slices.Collect(need.Findings()))
	for stop := 1; stop <= total; stop++ {
		read := 0
		for range need.Findings() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
	nothing, err := framework.AssessNamed([]earlyhelp.Fact{{Indicator: "wt.harm.likely"}}, earlyhelp.Consent{}, earlyhelp.Judgement{})
	require.NoError(t, err)
	for first := range nothing.Ask() {
		assert.True(t, first.SignificantHarm)
		break
	}
}

func onDay(t require.TestingT, text string) (date righthelp.Date) {
	require.NoError(t, date.UnmarshalText([]byte(text)))
	return date
}
