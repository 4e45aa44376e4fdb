package selfassessment_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func date(t testing.TB, text string) righthelp.Date {
	t.Helper()
	date, err := righthelp.ParseDate(text)
	require.NoError(t, err)
	return date
}

func TestTheSecondEditionHoldsUntilItsRefresh(t *testing.T) {
	type (
		given  struct{ Date righthelp.Date }
		expect struct{ Covered bool }
	)
	casetest.Each(t, "edition.json", func(t *testing.T, given given, want expect) {
		assert.Equal(t, want.Covered, selfassessment.March2022().Edition().Covers(given.Date))
	})
}

func TestTheGuideIsKnownUntilItWasRefreshed(t *testing.T) {
	for day, covered := range map[string]bool{"2022-02-28": false, "2022-03-01": true, "2024-02-29": true, "2024-03-01": false} {
		fw, err := selfassessment.On(date(t, day))
		if covered {
			require.NoError(t, err, day)
			assert.Equal(t, "ehsg-2022", fw.Edition().ID)
			continue
		}
		var missing *righthelp.NotCoveredError
		require.ErrorAs(t, err, &missing, day)
		assert.Len(t, missing.Covered, 1)
	}
}

func TestEverythingWrongWithAFrameworkIsSaidAtOnce(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*selfassessment.FrameworkData)
		says   []string
	}{
		"no edition": {func(d *selfassessment.FrameworkData) { d.Edition = righthelp.Edition{} }, []string{`edition.id: it is missing`, `edition.title: it is missing`}},
		"sections": {
			func(d *selfassessment.FrameworkData) {
				d.Sections = []selfassessment.SectionTitle{{Section: "trust", Title: " "}, {Section: "trust", Title: "Trust"}, {Section: "reach", Title: "Reach"}, {Section: "skill", Title: "Skill"}, {Section: "luck", Title: "Luck"}}
			},
			[]string{`sections[0].title: " ": it is missing`, `sections[1].section: "trust": sections[0] is the same`, `sections[1]: "trust": no descriptor is of this section`, `sections[4]: "luck": no descriptor is of this section`},
		},
		"no descriptors": {func(d *selfassessment.FrameworkData) { d.Descriptors, d.Sections = nil, nil }, []string{`descriptors: "0": a framework has 1 to 1000 descriptors`}},
		"too many": {func(d *selfassessment.FrameworkData) {
			d.Descriptors, d.Sections = make([]selfassessment.Descriptor, 1001), nil
		}, []string{`descriptors: "1001": a framework has 1 to 1000 descriptors`}},
		"an unknown section": {func(d *selfassessment.FrameworkData) { d.Descriptors[8].Section = "skil" }, []string{`descriptors[8].section: "skil" is not known; did you mean "skill"?`}},
		"a section in two parts": {
			func(d *selfassessment.FrameworkData) { d.Descriptors[8] = descriptor("trust", 4) },
			[]string{`descriptors[8].section: "trust": descriptors stand section by section, in the order of the sections`},
		},
		"numbers": {
			func(d *selfassessment.FrameworkData) { d.Descriptors[1].Number, d.Descriptors[2].Number = 1, 0 },
			[]string{`descriptors[1].number: "1": descriptors[0] has the same section and number`, `descriptors[2].number: "0": the descriptors of a section are numbered from 1`},
		},
		"ids and texts": {
			func(d *selfassessment.FrameworkData) {
				d.Descriptors[1].ID, d.Descriptors[2].ID, d.Descriptors[3].Text, d.Scale[5].ID = "small.trust.1", "", "", "small.trust.1"
				d.Scale[5].Basis = 9
			},
			[]string{`descriptors[1].id: "small.trust.1": descriptors[0] has the same id`, `descriptors[2].id: it is missing`, `descriptors[3].text: it is missing`, `scale[5].id: "small.trust.1": descriptors[0] has the same id`, `scale[5].basis: "basis 9": say on whose word it stands: published, reported, convention`},
		},
		"a scale with a gap": {
			func(d *selfassessment.FrameworkData) { d.Scale = append(d.Scale[:2], d.Scale[3:]...) },
			[]string{`scale[2].score: "3": scores run from 0 up without a gap, so this is 2`, `scale[3].score: "4": scores run from 0 up without a gap, so this is 3`, `scale[4].score: "5": scores run from 0 up without a gap, so this is 4`},
		},
		"a scale from 1":        {func(d *selfassessment.FrameworkData) { d.Scale = d.Scale[1:3] }, []string{`scale[0].score: "1": scores run from 0 up without a gap, so this is 0`, `scale[1].score: "2": scores run from 0 up without a gap, so this is 1`}},
		"a scale of one point":  {func(d *selfassessment.FrameworkData) { d.Scale = points(0) }, []string{`scale: "1": a scale has 2 to 101 points`}},
		"a scale of 102 points": {func(d *selfassessment.FrameworkData) { d.Scale = points(101) }, []string{`scale: "102": a scale has 2 to 101 points`}},
	} {
		t.Run(name, func(t *testing.T) {
			data := small()
			c.change(&data)
			_, err := selfassessment.NewFramework(data)
			assert.EqualError(t, err, strings.Join(c.says, "\n"))
		})
	}
}

func TestTheSmallestAndTheLargestScaleAreFine(t *testing.T) {
	for _, top := range []int{1, 100} {
		data := small()
		data.Scale = points(top)
		fw, err := selfassessment.NewFramework(data)
		require.NoError(t, err)
		assert.Equal(t, top, fw.Top())
		highest, err := fw.ParsePoints(selfassessment.Scored(top).String())
		require.NoError(t, err)
		assert.Equal(t, selfassessment.Scored(top), highest)
		_, err = fw.ParsePoints(selfassessment.Scored(top + 1).String())
		assert.Error(t, err)
	}
}

func TestAFrameworkDoesNotChangeWithWhatItWasMadeFrom(t *testing.T) {
	data := small()
	fw, err := selfassessment.NewFramework(data)
	require.NoError(t, err)
	data.Descriptors[0].Text, data.Sections[0].Title, data.Scale[0].Text = "x", "x", "x"
	given := fw.Data()
	assert.Equal(t, small(), given)
	given.Descriptors[0].Text, given.Sections[0].Title, given.Scale[0].Text = "x", "x", "x"
	assert.Equal(t, small(), fw.Data())
}

func TestAFrameworkAsDataReadsBack(t *testing.T) {
	for _, fw := range []selfassessment.Framework{framework(t), selfassessment.March2022()} {
		text, err := json.Marshal(fw.Data())
		require.NoError(t, err)
		var data selfassessment.FrameworkData
		require.NoError(t, json.Unmarshal(text, &data))
		assert.Equal(t, fw.Data(), data)
		again, err := selfassessment.NewFramework(data)
		require.NoError(t, err)
		assert.Equal(t, fw, again)
	}
}

func TestADescriptorIsFoundByItsIDAndByItsSectionAndNumber(t *testing.T) {
	fw := framework(t)
	for _, name := range []string{"small.reach.2", "reach.2"} {
		found, err := fw.ParseDescriptor(name)
		require.NoError(t, err)
		assert.Equal(t, righthelp.RuleID("small.reach.2"), found.ID)
	}
	for name, near := range map[string]string{"raech.2": "reach.2", "small.reech.2": "small.reach.2", "Reach.2": "reach.2", "reach.02": "reach.2", "": "", "the third": ""} {
		_, err := fw.ParseDescriptor(name)
		var unknown *righthelp.UnknownError
		require.ErrorAs(t, err, &unknown)
		assert.Equal(t, near, unknown.Near, name)
	}
	_, found := fw.Descriptor("small.reach.4")
	assert.False(t, found)
}

func TestAScoreIsAWholeNumberOnTheScale(t *testing.T) {
	fw := framework(t)
	for text, expect := range map[string]selfassessment.Points{"0": selfassessment.Scored(0), "5": selfassessment.Scored(5), "": {}} {
		points, err := fw.ParsePoints(text)
		require.NoError(t, err)
		assert.Equal(t, expect, points)
	}
	for _, text := range []string{"6", "-1", "2.5", "three", "+3", "03", " 3", "٣", "101", "99999999999999999999", "1e0"} {
		_, err := fw.ParsePoints(text)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, text)
		assert.Equal(t, text, malformed.Value)
	}
}

func TestNotScoredIsNoScoreOfNought(t *testing.T) {
	var none selfassessment.Points
	_, scored := none.Score()
	assert.False(t, scored)
	assert.Empty(t, none.String())
	score, scored := selfassessment.Scored(0).Score()
	assert.True(t, scored)
	assert.Zero(t, score)
	assert.NotEqual(t, none, selfassessment.Scored(0))
}

func TestAResponseReadsBackFromJSON(t *testing.T) {
	round := selfassessment.Round{Area: "Aveton", Date: date(t, "2023-05-04"), Responses: []selfassessment.Response{{Partner: "health", Scores: []selfassessment.Score{
		{Descriptor: "small.trust.1", Points: selfassessment.Scored(0), Progress: "p", Impact: "i", Evidence: "e", Priority: "n"},
		{Descriptor: "small.trust.2"},
	}}}}
	text, err := json.Marshal(round)
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"descriptor":"small.trust.2"}`)
	var again selfassessment.Round
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, round, again)
	assert.Error(t, json.Unmarshal([]byte(`{"points":"six"}`), &selfassessment.Score{}))
	assert.NoError(t, json.Unmarshal([]byte(`{"points":""}`), &selfassessment.Score{}))
}

func TestNamesOfCriteriaAndMovementsReadBack(t *testing.T) {
	for criterion := selfassessment.LowestMean; criterion <= selfassessment.MostChosen; criterion++ {
		text, err := criterion.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, criterion.String(), string(text))
		var again selfassessment.Criterion
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, criterion, again)
	}
	for movement := selfassessment.Rose; movement <= selfassessment.NeverScored; movement++ {
		text, err := movement.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, movement.String(), string(text))
		var again selfassessment.Movement
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, movement, again)
	}
}

func TestAMeanOfNothingIsNoMean(t *testing.T) {
	var none selfassessment.Mean
	fw := framework(t)
	assert.True(t, none.IsZero())
	assert.Nil(t, none.Rat())
	assert.Empty(t, none.String())
	assert.Empty(t, fw.Percent(none))
	nought := selfassessment.Result{Scores: 1}.Mean()
	assert.False(t, nought.IsZero())
	assert.Equal(t, "0.00", nought.String())
	assert.Equal(t, 1, none.Compare(nought), "nothing comes last")
	assert.Equal(t, -1, nought.Compare(none))
	assert.Equal(t, 0, none.Compare(none))
	assert.Equal(t, big.NewRat(0, 1), nought.Rat())
	assert.Empty(t, selfassessment.Framework{}.Percent(nought), "no scale, no share of it")
}

func TestALocalVariantIsTheBaseAndItsChanges(t *testing.T) {
	base := framework(t)
	changed := descriptor("trust", 2)
	changed.Text = "We have something else."
	moved := descriptor("skill", 1)
	moved.ID, moved.Number = "small.reach.2", 4
	variant := selfassessment.Variant{
		Edition:  righthelp.Edition{ID: "small-local", Title: "A local framework"},
		Sections: []selfassessment.SectionTitle{{Section: "trust", Title: "Confidence"}, {Section: "luck", Title: "Luck"}},
		Remove:   []righthelp.RuleID{"small.reach.1", "small.reach.3"},
		Put:      []selfassessment.Descriptor{changed, descriptor("trust", 4), moved, descriptor("luck", 1)},
		Scale:    points(3),
	}
	local, err := base.With(variant)
	require.NoError(t, err)
	var ids []string
	for d := range local.Descriptors() {
		ids = append(ids, string(d.ID))
	}
	assert.Equal(t, []string{
		"small.trust.1", "small.trust.2", "small.trust.3", "small.trust.4", "small.skill.1", "small.skill.2", "small.skill.3", "small.reach.2", "small.luck.1",
	}, ids)
	assert.Equal(t, []selfassessment.SectionTitle{{Section: "trust", Title: "Confidence"}, {Section: "skill", Title: "Skill"}, {Section: "luck", Title: "Luck"}}, collect(local.Sections()))
	assert.Equal(t, 3, local.Top())
	assert.Equal(t, variant, selfassessment.Diff(base, local))
	text, err := json.Marshal(variant)
	require.NoError(t, err)
	var again selfassessment.Variant
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, variant, again)
	same := selfassessment.Diff(local, local)
	assert.Equal(t, selfassessment.Variant{Edition: local.Edition()}, same)
}

func TestADescriptorThatIsChangedKeepsItsPlace(t *testing.T) {
	for number := 1; number <= 3; number++ {
		changed := descriptor("trust", number)
		changed.Text = "We have something else."
		local, err := framework(t).With(selfassessment.Variant{Edition: righthelp.Edition{ID: "small-local", Title: "A local framework"}, Put: []selfassessment.Descriptor{changed}})
		require.NoError(t, err)
		assert.Equal(t, changed.ID, collect(local.Descriptors())[number-1].ID)
	}
}

func TestADescriptorThatMovesToAnotherSectionLeavesItsOwn(t *testing.T) {
	for _, id := range []righthelp.RuleID{"small.trust.1", "small.trust.2"} {
		moved := descriptor("reach", 4)
		moved.ID = id
		local, err := framework(t).With(selfassessment.Variant{Edition: righthelp.Edition{ID: "small-local", Title: "A local framework"}, Put: []selfassessment.Descriptor{moved}})
		require.NoError(t, err)
		var sections []selfassessment.Section
		for d := range local.Descriptors() {
			if d.ID == id {
				sections = append(sections, d.Section)
			}
		}
		assert.Equal(t, []selfassessment.Section{"reach"}, sections, "%s", id)
	}
}

func TestAVariantThatCannotBeMadeIsRefused(t *testing.T) {
	base := framework(t)
	_, err := base.With(selfassessment.Variant{
		Edition: base.Edition(),
		Remove:  []righthelp.RuleID{"small.trust.9"},
		Put:     []selfassessment.Descriptor{descriptor("luck", 1)},
	})
	assert.EqualError(t, err, strings.Join([]string{
		`edition.id: "small": a variant has an id of its own, so that its scores are not taken for the other's`,
		`remove[0]: "small.trust.9" is not known; did you mean "small.trust.1"?`,
		`descriptors[9].section: "luck" is not known`,
	}, "\n"))
}
