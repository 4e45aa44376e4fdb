package earlyhelp_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// anyFramework is one of the four of the tests, or one made up on the spot.
func anyFramework(t *rapid.T, frameworks []earlyhelp.Framework) earlyhelp.Framework {
	if rapid.Bool().Draw(t, "ready") {
		return rapid.SampledFrom(frameworks).Draw(t, "framework")
	}
	framework, err := earlyhelp.NewFramework(anyThresholds(t))
	require.NoError(t, err)
	return framework
}

// anyThresholds are sound: levels in order, bands that begin at 1 and never go down.
func anyThresholds(t *rapid.T) earlyhelp.Thresholds {
	number := func(from, to int, what string) int { return rapid.IntRange(from, to).Draw(t, what) }
	universal, early, both, statutory := number(0, 2, "universal"), number(0, 3, "early help"), number(0, 1, "both"), number(1, 2, "statutory")
	if early+both == 0 || universal+early+both+statutory < 2 {
		early++
	}
	thresholds := earlyhelp.Thresholds{Name: "made up", Edition: "1", WorkingTogether: earlyhelp.WorkingTogether(number(1, 2, "edition")), Dimensions: []string{"child"}}
	numbered := rapid.Bool().Draw(t, "numbered")
	for i := range universal + early + both + statutory {
		level := earlyhelp.Level{Name: fmt.Sprintf("level %c", 'a'+i), Consent: earlyhelp.OpenAccess}
		level.EarlyHelp = i >= universal && i < universal+early+both
		level.Statutory = i >= universal+early
		if level.Statutory {
			level.Consent = earlyhelp.AgreementSought
		} else if level.EarlyHelp {
			level.Consent = earlyhelp.AgreementNeeded
		}
		if numbered {
			level.Number = i + 1
		}
		thresholds.Levels = append(thresholds.Levels, level)
	}
	top := len(thresholds.Levels) - 1
	for i := range number(0, 12, "indicators") {
		level := number(0, top, "level")
		thresholds.Indicators = append(thresholds.Indicators, earlyhelp.Indicator{
			ID: righthelp.RuleID(fmt.Sprintf("x.%d", i)), Dimension: "child", Level: thresholds.Levels[level].Name, Text: "x",
			SignificantHarm: level == top && rapid.Bool().Draw(t, "harm"),
		})
	}
	for level := range thresholds.Levels {
		points, from := level, 1
		for left := number(0, 3, "bands"); left > 0; left-- {
			points = number(points, top, "points to")
			band := earlyhelp.Band{Needs: thresholds.Levels[level].Name, From: from, PointsTo: thresholds.Levels[points].Name}
			if left > 1 {
				band.To = from + number(0, 2, "width")
				from = band.To + 1
			}
			thresholds.Bands = append(thresholds.Bands, band)
		}
	}
	return thresholds
}

func allFrameworks(t require.TestingT) (frameworks []earlyhelp.Framework) {
	for _, name := range frameworkNames {
		frameworks = append(frameworks, frameworkOf(t, name))
	}
	return frameworks
}

func anyFacts(t *rapid.T, framework earlyhelp.Framework) (named []earlyhelp.Fact) {
	for indicator := range framework.Indicators() {
		named = append(named, earlyhelp.Fact{Indicator: indicator.ID, Presence: earlyhelp.Presence(rapid.SampledFrom([]int{0, 0, 1, 2, 2}).Draw(t, "presence"))})
	}
	return rapid.Permutation(named).Draw(t, "order")
}

func anyConsent(t *rapid.T) earlyhelp.Consent {
	var records []earlyhelp.ConsentRecord
	for range rapid.IntRange(0, 3).Draw(t, "answers") {
		records = append(records, earlyhelp.ConsentRecord{
			Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentAnswer(rapid.IntRange(1, 5).Draw(t, "answer")),
			By: rapid.SampledFrom([]string{"mother", "father"}).Draw(t, "by"), On: onDay(t, fmt.Sprintf("2023-05-%02d", rapid.IntRange(1, 5).Draw(t, "day"))),
		})
	}
	consent, err := earlyhelp.NewConsent(records, onDay(t, "2023-12-31"))
	require.NoError(t, err)
	return consent
}

func anyJudgement(t *rapid.T, framework earlyhelp.Framework) earlyhelp.Judgement {
	if rapid.Bool().Draw(t, "no judgement") {
		return earlyhelp.Judgement{}
	}
	names := []string{"no such level", ""}
	for level := range framework.Levels() {
		names = append(names, level.Name)
	}
	return earlyhelp.Judgement{Level: rapid.SampledFrom(names).Draw(t, "judged"), Reason: rapid.SampledFrom([]string{"", " ", "because"}).Draw(t, "reason")}
}

// places gives the place of each level.
func places(framework earlyhelp.Framework) map[string]int {
	places := map[string]int{}
	for level := range framework.Levels() {
		places[level.Name] = len(places)
	}
	return places
}

// slow is the level again, from the words of the rules, the slow way.
func slow(framework earlyhelp.Framework, facts map[righthelp.RuleID]earlyhelp.Presence) int {
	place, thresholds, level := places(framework), framework.Thresholds(), -1
	for indicator := range framework.Indicators() {
		switch facts[indicator.ID] {
		case earlyhelp.Present:
			level = max(level, place[indicator.Level])
		case earlyhelp.Absent:
			level = max(level, 0)
		}
	}
	for _, band := range thresholds.Bands {
		needs := 0
		for _, own := range thresholds.Indicators {
			if facts[own.ID] == earlyhelp.Present && own.Level == band.Needs {
				needs++
			}
		}
		if needs >= band.From && (band.To == 0 || needs <= band.To) {
			level = max(level, place[band.PointsTo])
		}
	}
	return level
}

func byID(named []earlyhelp.Fact) map[righthelp.RuleID]earlyhelp.Presence {
	facts := map[righthelp.RuleID]earlyhelp.Presence{}
	for _, fact := range named {
		facts[fact.Indicator] = fact.Presence
	}
	return facts
}

func assessed(t require.TestingT, framework earlyhelp.Framework, named []earlyhelp.Fact) earlyhelp.LevelOfNeed {
	need, err := framework.AssessNamed(named, earlyhelp.Consent{}, earlyhelp.Judgement{})
	require.NoError(t, err)
	return need
}

func TestTheLevelAndTheQuestionsAreThoseOfTheSlowWay(t *testing.T) {
	frameworks := allFrameworks(t)
	rapid.Check(t, func(t *rapid.T) {
		framework := anyFramework(t, frameworks)
		named := anyFacts(t, framework)
		need, facts := assessed(t, framework, named), byID(named)
		require.Equal(t, slow(framework, facts), need.Place())

		// An indicator is asked about if some way to answer all that is not known gives a higher level with it than without it, or where
		// it alone decides whether there is a sign of significant harm.
		asks := map[righthelp.RuleID]bool{}
		for _, id := range asked(need) {
			asks[id] = true
		}
		for indicator := range framework.Indicators() {
			if facts[indicator.ID] != earlyhelp.NotKnown {
				require.False(t, asks[indicator.ID])
				continue
			}
			if indicator.SignificantHarm {
				require.Equal(t, !need.Safeguarding(), asks[indicator.ID])
				continue
			}
			// The most that it can do is with all other needs of its level present too.
			most := map[righthelp.RuleID]earlyhelp.Presence{}
			for other := range framework.Indicators() {
				most[other.ID] = facts[other.ID]
				if facts[other.ID] == earlyhelp.NotKnown && isOwn(framework, indicator.ID) && isOwn(framework, other.ID) && other.Level == indicator.Level {
					most[other.ID] = earlyhelp.Present
				}
			}
			most[indicator.ID] = earlyhelp.Present
			require.Equal(t, slow(framework, most) > need.Place(), asks[indicator.ID], "%s", indicator.ID)
		}
	})
}

func isOwn(framework earlyhelp.Framework, id righthelp.RuleID) bool {
	return slices.ContainsFunc(framework.Thresholds().Indicators, func(i earlyhelp.Indicator) bool { return i.ID == id })
}

func TestOneMoreIndicatorPresentNeverLowersTheLevel(t *testing.T) {
	frameworks := allFrameworks(t)
	rapid.Check(t, func(t *rapid.T) {
		framework := anyFramework(t, frameworks)
		named := anyFacts(t, framework)
		judgement := anyJudgement(t, framework)
		before, err := framework.AssessNamed(named, earlyhelp.Consent{}, judgement)
		if err != nil {
			return
		}
		more := slices.Clone(named)
		more[rapid.IntRange(0, len(more)-1).Draw(t, "which")].Presence = earlyhelp.Present
		after, err := framework.AssessNamed(more, earlyhelp.Consent{}, judgement)
		if err != nil { // the judgement would lower the level now, and has no reason
			require.Equal(t, []string{"judgement.reason"}, casetest.Fields(t, err))
			return
		}
		require.GreaterOrEqual(t, after.Place(), before.Place())
		require.True(t, !before.Safeguarding() || after.Safeguarding())
	})
}

func TestNotKnownNeverGivesALowerLevelThanAbsentWouldAllow(t *testing.T) {
	frameworks := allFrameworks(t)
	rapid.Check(t, func(t *rapid.T) {
		framework := anyFramework(t, frameworks)
		named := anyFacts(t, framework)
		i := rapid.IntRange(0, len(named)-1).Draw(t, "which")
		named[i].Presence = earlyhelp.Absent
		absent := assessed(t, framework, named)
		named[i].Presence = earlyhelp.NotKnown
		notKnown := assessed(t, framework, named)
		if _, known := notKnown.Level(); known { // where nothing at all is known there is no level, rather than the lowest
			require.Equal(t, absent.Place(), notKnown.Place())
		}
		require.Equal(t, absent.Safeguarding(), notKnown.Safeguarding())
		require.Subset(t, append(asked(notKnown), ""), append(asked(absent), ""), "nothing else is asked about less")
	})
}

func TestAnySignOfSignificantHarmIsTheHighestLevelAndSafeguarding(t *testing.T) {
	frameworks := allFrameworks(t)
	rapid.Check(t, func(t *rapid.T) {
		framework := anyFramework(t, frameworks)
		named := anyFacts(t, framework)
		var signs []righthelp.RuleID
		for indicator := range framework.Indicators() {
			if indicator.SignificantHarm {
				signs = append(signs, indicator.ID)
			}
		}
		sign := rapid.SampledFrom(signs).Draw(t, "sign")
		named = append(slices.DeleteFunc(named, func(f earlyhelp.Fact) bool { return f.Indicator == sign }), earlyhelp.Fact{Indicator: sign, Presence: earlyhelp.Present})
		for range rapid.IntRange(0, 2).Draw(t, "bad facts") {
			named = append(named, rapid.SampledFrom([]earlyhelp.Fact{{Indicator: "no.such"}, {Indicator: sign, Presence: earlyhelp.Absent}, {Indicator: sign, Presence: 9}, named[0]}).Draw(t, "bad"))
		}
		named = rapid.Permutation(named).Draw(t, "order")
		judgement := anyJudgement(t, framework)

		need, _ := framework.AssessNamed(named, anyConsent(t), judgement) // with an error or without
		require.True(t, need.Safeguarding())
		require.Equal(t, len(slices.Collect(framework.Levels()))-1, need.Place())
		require.False(t, need.EarlyHelp())
		consent := need.Consent()
		require.False(t, consent.Needed)
		require.True(t, consent.MayProceed)
		for lead := range need.Lead() {
			require.Equal(t, "social worker", lead.Role)
			break
		}
		for question := range need.ToJudge() {
			require.EqualValues(t, "earlyhelp.judge.referral", question.ID)
			break
		}
		_, effect := need.Judgement()
		require.NotEqual(t, earlyhelp.Lowered, effect)
		require.NotEqual(t, earlyhelp.Raised, effect)
	})
}

func TestTheOrderOfFactsDoesNotMatter(t *testing.T) {
	frameworks := allFrameworks(t)
	rapid.Check(t, func(t *rapid.T) {
		framework := anyFramework(t, frameworks)
		named := anyFacts(t, framework)
		one, err := framework.Facts(named)
		require.NoError(t, err)
		other, err := framework.Facts(rapid.Permutation(named).Draw(t, "again"))
		require.NoError(t, err)
		require.Equal(t, slices.Collect(one.Known()), slices.Collect(other.Known()))
		need, err := framework.Assess(earlyhelp.Family{Facts: one})
		require.NoError(t, err)
		again, err := framework.Assess(earlyhelp.Family{Facts: other})
		require.NoError(t, err)
		require.Equal(t, slices.Collect(need.Findings()), slices.Collect(again.Findings()))
	})
}

func TestConsentNeverChangesTheLevelAndNeverBarsSafeguarding(t *testing.T) {
	frameworks := allFrameworks(t)
	rapid.Check(t, func(t *rapid.T) {
		framework := anyFramework(t, frameworks)
		named, consent := anyFacts(t, framework), anyConsent(t)
		need, err := framework.AssessNamed(named, consent, earlyhelp.Judgement{})
		require.NoError(t, err)
		require.Equal(t, assessed(t, framework, named).Place(), need.Place())
		require.True(t, consent.May(earlyhelp.Safeguarding, ""))
		require.True(t, consent.May(earlyhelp.OpenToAll, ""))
		require.Equal(t, consent.TakePart() == earlyhelp.ConsentGiven, consent.May(earlyhelp.EarlyHelpWork, ""))
		if need.EarlyHelp() && !levelOf(need).Statutory && consent.TakePart() != earlyhelp.ConsentGiven {
			require.False(t, need.Consent().MayProceed)
		}
	})
}

func levelOf(need earlyhelp.LevelOfNeed) earlyhelp.Level {
	level, _ := need.Level()
	return level
}

func TestAJudgementLowersTheLevelOnlyWithAReason(t *testing.T) {
	framework := frameworkOf(t, "blackpool")
	facts := []earlyhelp.Fact{{Indicator: "blackpool.sign.significant_difficulties", Presence: earlyhelp.Present}}
	for _, reason := range []string{"", " ", "\t\n"} {
		need, err := framework.AssessNamed(facts, earlyhelp.Consent{}, earlyhelp.Judgement{Level: "2", Reason: reason})
		assert.Equal(t, []string{"judgement.reason"}, problemFields(t, err))
		assert.Zero(t, need)
	}
	for level, near := range map[string]string{"Intensve": "Intensive", "5": "", "Family Help": ""} {
		_, err := framework.AssessNamed(facts, earlyhelp.Consent{}, earlyhelp.Judgement{Level: level, Reason: "because"})
		var unknown *righthelp.UnknownError
		require.ErrorAs(t, err, &unknown)
		assert.Equal(t, &righthelp.UnknownError{Field: "judgement.level", Value: level, Near: near}, unknown)
	}
	_, err := framework.AssessNamed(facts, earlyhelp.Consent{}, earlyhelp.Judgement{By: "teacher"})
	assert.Equal(t, []string{"judgement.level"}, problemFields(t, err))
}

func TestFactsThatCannotBeReadAreRefusedTogether(t *testing.T) {
	framework := frameworkOf(t, "blackpool")
	_, err := framework.Facts(nil)
	assert.Equal(t, []string{"facts"}, problemFields(t, err), "an empty family")
	facts, err := framework.Facts([]earlyhelp.Fact{
		{Indicator: "wt.benefit.young_carrer", Presence: earlyhelp.Present},
		{Indicator: "wt.need.disabled", Presence: 3},
		{Indicator: "wt.benefit.missing", Presence: earlyhelp.Present},
		{Indicator: "wt.benefit.missing", Presence: earlyhelp.Absent},
		{Indicator: "wt.benefit.missing", Presence: earlyhelp.Present},
		{},
	})
	assert.Equal(t, []string{"facts[0].indicator", "facts[1].presence", "facts[3].indicator", "facts[4].indicator", "facts[5].indicator"}, problemFields(t, err))
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "wt.benefit.young_carer", unknown.Near)
	assert.ErrorContains(t, err, "facts[2] says it already")
	assert.Equal(t, []earlyhelp.Fact{{Indicator: "wt.benefit.missing", Presence: earlyhelp.Present}}, slices.Collect(facts.Known()))
}

func TestTenThousandIndicatorsThatNobodyKnows(t *testing.T) {
	named := make([]earlyhelp.Fact, 10_000)
	for i := range named {
		named[i].Indicator = righthelp.RuleID(fmt.Sprintf("wt.benefit.young_carer%d", i))
	}
	_, err := frameworkOf(t, "blackpool").Facts(named)
	fields := problemFields(t, err)
	assert.Len(t, fields, 10_000)
	assert.Equal(t, 10, strings.Count(err.Error(), "did you mean"), "near names are looked for up to a bound")
	assert.Equal(t, "facts[9999].indicator", fields[9_999])
}

func TestFactsOfAnotherFrameworkOrNoneAreRefused(t *testing.T) {
	framework, other := frameworkOf(t, "blackpool"), frameworkOf(t, "unnumbered")
	facts, err := other.Facts([]earlyhelp.Fact{{Indicator: "wt.harm.likely", Presence: earlyhelp.Present}})
	require.NoError(t, err)
	_, err = framework.Assess(earlyhelp.Family{Facts: facts})
	assert.ErrorContains(t, err, "another framework")
	_, err = framework.Assess(earlyhelp.Family{})
	assert.ErrorContains(t, err, "nothing is said of this family")
	var empty earlyhelp.Framework
	_, err = empty.Assess(earlyhelp.Family{Facts: facts})
	assert.Equal(t, []string{"framework"}, problemFields(t, err))
	_, err = empty.Facts(nil)
	assert.Equal(t, []string{"framework"}, problemFields(t, err))
	_, err = empty.Dense(nil)
	assert.Equal(t, []string{"framework"}, problemFields(t, err))
	_, err = empty.AssessNamed(nil, earlyhelp.Consent{}, earlyhelp.Judgement{})
	assert.Equal(t, []string{"framework"}, problemFields(t, err))
	_, err = earlyhelp.Compare(framework, empty, nil)
	assert.Equal(t, []string{"framework"}, problemFields(t, err))
	assert.Zero(t, empty.Thresholds())
	assert.Empty(t, slices.Collect(empty.Levels()))
	assert.Empty(t, slices.Collect(empty.Indicators()))
	_, found := empty.Level("Universal")
	assert.False(t, found)
	_, found = empty.Indicator("wt.harm.likely")
	assert.False(t, found)
}

func TestDenseFactsAreThoseOfNames(t *testing.T) {
	framework := frameworkOf(t, "five_levels")
	row := make([]earlyhelp.Presence, len(slices.Collect(framework.Indicators())))
	row[0], row[len(row)-1] = earlyhelp.Absent, earlyhelp.Present
	facts, err := framework.Dense(row)
	require.NoError(t, err)
	assert.Equal(t, []earlyhelp.Fact{{Indicator: "wt.harm.suffering", Presence: earlyhelp.Absent}, {Indicator: "five.injury", Presence: earlyhelp.Present}}, slices.Collect(facts.Known()))
	need, err := framework.Assess(earlyhelp.Family{Facts: facts})
	require.NoError(t, err)
	assert.True(t, need.Safeguarding())

	_, err = framework.Dense(row[1:])
	assert.Equal(t, []string{"facts"}, problemFields(t, err))
	row[3] = 3
	_, err = framework.Dense(row)
	assert.Equal(t, []string{"facts[3]"}, problemFields(t, err))
}

func TestAssessingDenseFactsAllocatesNothing(t *testing.T) {
	framework := frameworkOf(t, "five_levels")
	row := make([]earlyhelp.Presence, len(slices.Collect(framework.Indicators())))
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		facts, _ := framework.Dense(row)
		need, _ := framework.Assess(earlyhelp.Family{Facts: facts, Judgement: earlyhelp.Judgement{Level: "3"}})
		if level, _ := need.Level(); level.Number != 3 || !need.EarlyHelp() {
			t.Fail()
		}
	}))
}
