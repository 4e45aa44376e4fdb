package earlyhelp_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheReadyMadeFrameworkPassesTheSameChecks(t *testing.T) {
	ready := earlyhelp.BlackpoolNovember2021()
	built, err := earlyhelp.NewFramework(ready.Thresholds())
	require.NoError(t, err)
	assert.Equal(t, ready, built)
}

func TestBlackpoolHasFourLevelsOfWhichEarlyHelpIsTwo(t *testing.T) {
	var names []string
	var early, statutory []int
	for level := range earlyhelp.BlackpoolNovember2021().Levels() {
		names = append(names, level.Name)
		if level.EarlyHelp {
			early = append(early, level.Number)
		}
		if level.Statutory {
			statutory = append(statutory, level.Number)
		}
		assert.NotEmpty(t, level.Lead.Reason)
	}
	assert.Equal(t, []string{"Universal", "Universal Plus", "Intensive", "Specialist"}, names)
	assert.Equal(t, []int{2, 3}, early)
	assert.Equal(t, []int{4}, statutory)
}

func TestBlackpoolsLevelsAreKnownForTheTimeOfTheStrategy(t *testing.T) {
	for date, known := range map[string]bool{"2021-10-31": false, "2021-11-01": true, "2023-12-31": true, "2024-01-01": false} {
		framework, err := earlyhelp.BlackpoolOn(onDay(t, date))
		assert.Equal(t, known, framework != earlyhelp.Framework{}, date)
		var not *righthelp.NotCoveredError
		assert.Equal(t, !known, assert.ObjectsAreEqual(true, err != nil), date)
		if !known {
			assert.ErrorAs(t, err, &not)
		}
	}
}

func TestLocalFrameworksAreBuiltAndGoOutAsTheyCameIn(t *testing.T) {
	for _, name := range frameworkNames[1:] {
		framework := frameworkOf(t, name)
		again, err := json.Marshal(framework.Thresholds())
		require.NoError(t, err)
		var read earlyhelp.Thresholds
		require.NoError(t, json.Unmarshal(again, &read))
		assert.Equal(t, framework.Thresholds(), read)
		rebuilt, err := earlyhelp.NewFramework(read)
		require.NoError(t, err)
		assert.Equal(t, framework, rebuilt)
	}
}

func TestALevelIsFoundByNameAndByNumber(t *testing.T) {
	framework := frameworkOf(t, "blackpool")
	byName, found := framework.Level("Intensive")
	assert.True(t, found)
	byNumber, _ := framework.Level("3")
	assert.Equal(t, byName, byNumber)
	assert.Equal(t, "Intensive (level 3)", byName.String())
	for _, other := range []string{"", "0", "5", "intensive"} {
		_, found := framework.Level(other)
		assert.False(t, found, other)
	}
	unnumbered, _ := frameworkOf(t, "unnumbered").Level("Partnership Plus")
	assert.Equal(t, "Partnership Plus", unnumbered.String())
	_, found = frameworkOf(t, "unnumbered").Level("0")
	assert.False(t, found)
}

func TestWhatAFrameworkHandsOutDoesNotChangeIt(t *testing.T) {
	thresholds := thresholdsOf(t, "five_levels")
	framework, err := earlyhelp.NewFramework(thresholds)
	require.NoError(t, err)
	before, err := json.Marshal(framework.Thresholds())
	require.NoError(t, err)
	out := framework.Thresholds()
	for _, thresholds := range []earlyhelp.Thresholds{thresholds, out} {
		thresholds.Levels[0].Name, thresholds.Dimensions[0], thresholds.Indicators[0].Text, thresholds.Bands[0].From = "x", "x", "x", 9
	}
	after, err := json.Marshal(framework.Thresholds())
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

func TestAFrameworkWithAGapOrAnOverlapIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*earlyhelp.Thresholds)
		fields []string
	}{
		"no name":                    {func(x *earlyhelp.Thresholds) { x.Name, x.Edition = " ", "" }, []string{"name", "edition"}},
		"no national layer":          {func(x *earlyhelp.Thresholds) { x.WorkingTogether = 0 }, []string{"working_together"}},
		"no levels":                  {func(x *earlyhelp.Thresholds) { x.Levels, x.Indicators, x.Bands = nil, nil, nil }, []string{"levels"}},
		"one level":                  {func(x *earlyhelp.Thresholds) { x.Levels, x.Indicators, x.Bands = x.Levels[:1], nil, nil }, []string{"levels", "levels[0]", "levels"}},
		"a level without a name":     {func(x *earlyhelp.Thresholds) { x.Levels[0].Name = "" }, []string{"levels[0].name"}},
		"a name that is a number":    {func(x *earlyhelp.Thresholds) { x.Levels[0].Name = "6" }, []string{"levels[0].name"}},
		"two levels of one name":     {func(x *earlyhelp.Thresholds) { x.Levels[1].Name = "Universal" }, []string{"levels[1].name"}},
		"a gap in the numbers":       {func(x *earlyhelp.Thresholds) { x.Levels[4].Number = 6 }, []string{"levels[4].number", "indicators[7].level"}},
		"an overlap of the numbers":  {func(x *earlyhelp.Thresholds) { x.Levels[4].Number = 4 }, []string{"levels[4].number", "indicators[7].level"}},
		"a number too high":          {func(x *earlyhelp.Thresholds) { x.Levels[0].Number = 2 }, []string{"levels[0].number"}},
		"numbers for some":           {func(x *earlyhelp.Thresholds) { x.Levels[0].Number = 0 }, []string{"levels[1].number", "levels[2].number", "levels[3].number", "levels[4].number"}},
		"a consent that is none":     {func(x *earlyhelp.Thresholds) { x.Levels[0].Consent = 0 }, []string{"levels[0].consent"}},
		"early help open to all":     {func(x *earlyhelp.Thresholds) { x.Levels[1].Consent = earlyhelp.OpenAccess }, []string{"levels[1].consent"}},
		"statutory work open to all": {func(x *earlyhelp.Thresholds) { x.Levels[4].Consent = earlyhelp.OpenAccess }, []string{"levels[4].consent"}},
		"early help unless unsafe":   {func(x *earlyhelp.Thresholds) { x.Levels[1].Consent = earlyhelp.AgreementSought }, []string{"levels[1].consent"}},
		"a gap after early help":     {func(x *earlyhelp.Thresholds) { x.Levels[2].EarlyHelp = false }, []string{"levels[2]"}},
		"a gap before the highest":   {func(x *earlyhelp.Thresholds) { x.Levels[2].Statutory, x.Levels[3].Statutory = true, false }, []string{"levels[3].consent", "levels[3]"}},
		"statutory work below":       {func(x *earlyhelp.Thresholds) { x.Levels[1].Statutory = true }, []string{"levels[2].statutory"}},
		"early help above statutory": {func(x *earlyhelp.Thresholds) {
			x.Levels[2].Statutory, x.Levels[2].EarlyHelp, x.Levels[3].EarlyHelp = true, false, true
		}, []string{"levels[3].early_help"}},
		"the highest not statutory":   {func(x *earlyhelp.Thresholds) { x.Levels[4].Statutory = false }, []string{"levels[4].consent", "levels[4]", "levels[4]"}},
		"the highest is early help":   {func(x *earlyhelp.Thresholds) { x.Levels[3].EarlyHelp, x.Levels[4].EarlyHelp = true, true }, []string{"levels[4]"}},
		"no early help":               {func(x *earlyhelp.Thresholds) { x.Levels[1].EarlyHelp, x.Levels[2].EarlyHelp = false, false }, []string{"levels"}},
		"a dimension without a name":  {func(x *earlyhelp.Thresholds) { x.Dimensions = append(x.Dimensions, " ") }, []string{"dimensions[3]"}},
		"a dimension twice":           {func(x *earlyhelp.Thresholds) { x.Dimensions = append(x.Dimensions, "parenting") }, []string{"dimensions[3]"}},
		"an id twice":                 {func(x *earlyhelp.Thresholds) { x.Indicators[1].ID = x.Indicators[0].ID }, []string{"indicators[1].id"}},
		"no id":                       {func(x *earlyhelp.Thresholds) { x.Indicators[1].ID = "" }, []string{"indicators[1].id"}},
		"an id with capitals":         {func(x *earlyhelp.Thresholds) { x.Indicators[1].ID = "Five" }, []string{"indicators[1].id"}},
		"a national id":               {func(x *earlyhelp.Thresholds) { x.Indicators[1].ID = "wt.harm.likely" }, []string{"indicators[1].id"}},
		"a dimension that is unknown": {func(x *earlyhelp.Thresholds) { x.Indicators[1].Dimension = "parents" }, []string{"indicators[1].dimension"}},
		"a level that is unknown":     {func(x *earlyhelp.Thresholds) { x.Indicators[1].Level = "6" }, []string{"indicators[1].level"}},
		"harm below the highest":      {func(x *earlyhelp.Thresholds) { x.Indicators[7].Level = "4" }, []string{"indicators[7].level"}},
		"nothing is seen":             {func(x *earlyhelp.Thresholds) { x.Indicators[1].Text = "" }, []string{"indicators[1].text"}},
		"bands that begin late":       {func(x *earlyhelp.Thresholds) { x.Bands[0].From = 2 }, []string{"bands[0].from"}},
		"a gap between bands":         {func(x *earlyhelp.Thresholds) { x.Bands[1].From = 4 }, []string{"bands[1].from"}},
		"an overlap of bands":         {func(x *earlyhelp.Thresholds) { x.Bands[1].From = 2 }, []string{"bands[1].from"}},
		"a band without an end":       {func(x *earlyhelp.Thresholds) { x.Bands[1].To = 0 }, []string{"bands[2].from"}},
		"a last band with an end":     {func(x *earlyhelp.Thresholds) { x.Bands[2].To = 9 }, []string{"bands[2].to"}},
		"a band that ends too early":  {func(x *earlyhelp.Thresholds) { x.Bands[1].To = 2 }, []string{"bands[1].to", "bands[2].from"}},
		"bands that go down":          {func(x *earlyhelp.Thresholds) { x.Bands[2].PointsTo = "2" }, []string{"bands[2].points_to"}},
		"a band below its needs":      {func(x *earlyhelp.Thresholds) { x.Bands[0].PointsTo = "1" }, []string{"bands[0].points_to"}},
		"bands of unknown levels":     {func(x *earlyhelp.Thresholds) { x.Bands[2].Needs, x.Bands[1].PointsTo = "6", "7" }, []string{"bands[1].points_to", "bands[2].needs", "bands[1].to"}},
	} {
		t.Run(name, func(t *testing.T) {
			thresholds := thresholdsOf(t, "five_levels")
			c.change(&thresholds)
			framework, err := earlyhelp.NewFramework(thresholds)
			assert.Zero(t, framework)
			assert.Equal(t, c.fields, problemFields(t, err))
		})
	}
}

func TestAllThatIsWrongWithAFrameworkComesTogether(t *testing.T) {
	_, err := earlyhelp.NewFramework(earlyhelp.Thresholds{
		Levels:     []earlyhelp.Level{{Name: "a", Consent: earlyhelp.OpenAccess}, {Name: "b", Number: 2, EarlyHelp: true}},
		Indicators: []earlyhelp.Indicator{{ID: "x", Dimension: "child", Level: "c", Text: "x"}},
		Bands:      []earlyhelp.Band{{Needs: "c", From: 1, PointsTo: "b"}},
	})
	assert.Equal(t, []string{
		"name", "edition", "working_together", "levels[1].number", "levels[1].consent", "levels[1]",
		"indicators[0].dimension", "indicators[0].level", "bands[0].needs",
	}, problemFields(t, err))
}

func TestAFrameworkIsBounded(t *testing.T) {
	thresholds := thresholdsOf(t, "unnumbered")
	for i := range 13 {
		level := thresholds.Levels[3]
		level.Name = fmt.Sprint("more ", i)
		thresholds.Levels = append(thresholds.Levels, level)
	}
	seventeen := thresholds
	seventeen.Bands = []earlyhelp.Band{{Needs: "more 12", From: 1, To: 2, PointsTo: "more 12"}}
	_, err := earlyhelp.NewFramework(seventeen)
	assert.Equal(t, []string{"levels"}, problemFields(t, err), "17 levels are too many, and the last is not looked at")
	thresholds.Levels = thresholds.Levels[:16]
	twice := thresholds
	twice.Levels = slices.Clone(twice.Levels)
	twice.Levels[15].Name = twice.Levels[14].Name
	_, err = earlyhelp.NewFramework(twice)
	assert.Equal(t, []string{"levels[15].name"}, problemFields(t, err), "all of 16 are looked at")
	framework, err := earlyhelp.NewFramework(thresholds)
	require.NoError(t, err)
	need, err := framework.AssessNamed([]earlyhelp.Fact{{Indicator: "wt.harm.likely", Presence: earlyhelp.Present}}, earlyhelp.Consent{}, earlyhelp.Judgement{})
	require.NoError(t, err)
	assert.Equal(t, 15, need.Place())

	many := thresholdsOf(t, "unnumbered")
	for i := range 20_001 - len(many.Indicators) {
		many.Indicators = append(many.Indicators, earlyhelp.Indicator{ID: righthelp.RuleID(fmt.Sprintf("many.%d", i)), Dimension: "child", Level: "Universal Plus", Text: "x"})
	}
	_, err = earlyhelp.NewFramework(many)
	assert.Equal(t, []string{"indicators"}, problemFields(t, err))
	many.Indicators = many.Indicators[:20_000]
	_, err = earlyhelp.NewFramework(many)
	assert.NoError(t, err)
	for i := range many.Indicators {
		many.Indicators[i].Dimension = "chil"
	}
	_, err = earlyhelp.NewFramework(many)
	assert.Len(t, problemFields(t, err), 20_000)
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "child", unknown.Near)
	near := 0
	for _, one := range leaves(err) {
		if require.ErrorAs(t, one, &unknown); unknown.Near != "" {
			near++
		}
	}
	assert.Equal(t, 10, near, "for the first ten a near one is looked for")
}

func TestAnIDIsLettersDigitsDotsAndUnderscores(t *testing.T) {
	for id, fine := range map[righthelp.RuleID]bool{"a": true, "z": true, "0": true, "9": true, "a.z_09": true, "`": false, "{": false, "/": false, ":": false, "-": false, "": false} {
		thresholds := thresholdsOf(t, "five_levels")
		thresholds.Indicators[1].ID = id
		_, err := earlyhelp.NewFramework(thresholds)
		assert.Equal(t, fine, err == nil, "%s", id)
	}
}

func TestEveryFrameworkCarriesTheNationalLayer(t *testing.T) {
	for _, name := range frameworkNames {
		framework := frameworkOf(t, name)
		levels := slices.Collect(framework.Levels())
		for sign := range framework.Thresholds().WorkingTogether.Signs() {
			indicator, found := framework.Indicator(sign.ID)
			require.True(t, found)
			level, _ := framework.Level(indicator.Level)
			assert.Equal(t, sign.Text, indicator.Text)
			assert.Equal(t, sign.Layer.String(), indicator.Dimension)
			assert.Equal(t, sign.Layer == earlyhelp.SignificantHarm, indicator.SignificantHarm)
			switch sign.Layer {
			case earlyhelp.SignificantHarm:
				assert.Equal(t, levels[len(levels)-1], level)
			case earlyhelp.ChildInNeed:
				assert.True(t, level.Statutory)
			default:
				assert.True(t, level.EarlyHelp)
				assert.False(t, level.Statutory)
			}
		}
		_, found := framework.Indicator("wt.benefit.none")
		assert.False(t, found)
	}
}

func TestTheNationalLayerHasTheEditionsItems(t *testing.T) {
	count := func(edition earlyhelp.WorkingTogether, layer earlyhelp.Layer) (n int) {
		for sign := range edition.Signs() {
			if sign.Layer == layer {
				n++
			}
		}
		return n
	}
	for _, edition := range []earlyhelp.WorkingTogether{earlyhelp.WorkingTogether2018, earlyhelp.WorkingTogether2023} {
		assert.Equal(t, 2, count(edition, earlyhelp.SignificantHarm))
		assert.Equal(t, 3, count(edition, earlyhelp.ChildInNeed))
	}
	assert.Equal(t, 11, count(earlyhelp.WorkingTogether2018, earlyhelp.MayBenefit))
	assert.Equal(t, 13, count(earlyhelp.WorkingTogether2023, earlyhelp.MayBenefit), "what could not be confirmed is left out")
	assert.Empty(t, slices.Collect(earlyhelp.WorkingTogether(0).Signs()))
	for sign := range earlyhelp.WorkingTogether2018.Signs() {
		assert.Equal(t, righthelp.Reported, sign.Basis, "%s", sign.ID)
	}
}

func TestTheEditionOnADate(t *testing.T) {
	for date, want := range map[string]earlyhelp.WorkingTogether{
		"2018-12-31": 0, "2019-01-01": earlyhelp.WorkingTogether2018, "2023-11-30": earlyhelp.WorkingTogether2018,
		"2023-12-01": 0, "2023-12-31": 0, "2024-01-01": earlyhelp.WorkingTogether2023, "2025-12-31": earlyhelp.WorkingTogether2023, "2026-01-01": 0,
	} {
		edition, err := earlyhelp.WorkingTogetherOn(onDay(t, date))
		assert.Equal(t, want, edition, date)
		var not *righthelp.NotCoveredError
		if want != 0 {
			assert.NoError(t, err)
		} else if assert.ErrorAs(t, err, &not, date) {
			assert.Len(t, not.Covered, 2)
		}
	}
	assert.Zero(t, earlyhelp.WorkingTogether(0).Edition())
}

func TestEnumerationsHaveTheirNames(t *testing.T) {
	casetest.Names[earlyhelp.ConsentPosition](t, "open_access", "agreement_needed", "agreement_sought")
	casetest.Names[earlyhelp.ConsentAnswer](t, "given", "not_asked", "not_safe_to_ask", "refused", "withdrawn")
	casetest.Names[earlyhelp.ConsentPurpose](t, "take_part", "contact_service")
	casetest.Names[earlyhelp.ConsentCheck](t, "first_contact", "initial_assessment")
	casetest.Names[earlyhelp.ConsentActivity](t, "safeguarding", "open_to_all", "early_help", "contact_service")
	casetest.Names[earlyhelp.JudgementEffect](t, "raised", "confirmed", "lowered", "set_aside")
	casetest.Names[earlyhelp.WorkingTogether](t, "2018", "2023")
	casetest.Names[earlyhelp.Layer](t, "may_benefit", "child_in_need", "significant_harm")
	casetest.Names[earlyhelp.StatutoryWork](t, "child_in_need", "child_protection")
}

func TestAPresenceThatIsNotSaidIsNotKnown(t *testing.T) {
	for i, name := range []string{"not_known", "present", "absent"} {
		presence := earlyhelp.Presence(i)
		assert.Equal(t, name, presence.String())
		text, err := presence.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		var again earlyhelp.Presence
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, presence, again)
	}
	_, err := earlyhelp.Presence(3).MarshalText()
	assert.Equal(t, []string{"presence"}, problemFields(t, err))
	assert.Equal(t, "presence 3", earlyhelp.Presence(3).String())
	var read earlyhelp.Presence
	assert.Equal(t, &righthelp.UnknownError{Field: "presence", Value: "presnt", Near: "present"}, read.UnmarshalText([]byte("presnt")))
}
