package familyhub_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestWhatChangedBetweenTwoAssessments(t *testing.T) {
	type both struct {
		Before given `json:"before"`
		After  given `json:"after"`
	}
	type expect struct {
		Rose       []righthelp.RuleID          `json:"rose"`
		Fell       []righthelp.RuleID          `json:"fell"`
		Other      []righthelp.RuleID          `json:"other"` // changed, and nobody can say whether up or down
		Statements []righthelp.StatementChange `json:"statements"`
	}
	casetest.Each(t, "compare.json", func(t *testing.T, given both, want expect) {
		framework := familyhub.August2022()
		comparison, err := familyhub.Compare(assess(t, given.Before.answers(framework)), assess(t, given.After.answers(framework)))
		require.NoError(t, err)
		var got expect
		for change := range comparison.Levels() {
			switch {
			case change.Rose():
				got.Rose = append(got.Rose, change.Part)
			case change.Fell():
				got.Fell = append(got.Fell, change.Part)
			default:
				got.Other = append(got.Other, change.Part)
			}
		}
		got.Statements = slices.Collect(comparison.Statements())
		assert.Equal(t, want, got)
	})
}

func TestAComparisonTheOtherWayRoundSaysTheOpposite(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := assess(t, answersOf(t, mostlyMet)), assess(t, answersOf(t, mostlyMet))
		there, err := familyhub.Compare(before, after)
		require.NoError(t, err)
		back, err := familyhub.Compare(after, before)
		require.NoError(t, err)
		opposite := slices.Collect(back.Levels())
		changes := slices.Collect(there.Levels())
		require.Len(t, opposite, len(changes))
		for i, change := range changes {
			assert.Equal(t, familyhub.LevelChange{Part: change.Part, Before: change.After, After: change.Before}, opposite[i])
			assert.Equal(t, change.Rose(), opposite[i].Fell())
			assert.Equal(t, change.Fell(), opposite[i].Rose())
			assert.False(t, change.Rose() && change.Fell())
		}
		same, err := familyhub.Compare(before, before)
		require.NoError(t, err)
		assert.Empty(t, slices.Collect(same.Levels()))
		assert.Empty(t, slices.Collect(same.Statements()))
	})
}

func TestAssessmentsByDifferentFrameworksAreNotCompared(t *testing.T) {
	base, err := familyhub.August2022().Assess(nil)
	require.NoError(t, err)
	local, err := northtown(t).Assess(nil)
	require.NoError(t, err)
	_, err = familyhub.Compare(base, local)
	var different *familyhub.DifferentFrameworksError
	require.ErrorAs(t, err, &different)
	assert.Equal(t, &familyhub.DifferentFrameworksError{Before: "fhmf-2022", After: "fhmf-2022-northtown", Rule: "northtown.boats"}, different)
	assert.EqualError(t, err, `assessments by different frameworks cannot be compared: "fhmf-2022" and "fhmf-2022-northtown" differ in northtown.boats`)

	comparison, err := familyhub.Compare(base, local.Evidence().Published().Assess())
	require.NoError(t, err)
	assert.Empty(t, slices.Collect(comparison.Statements()))

	sameID := northtownAdds()
	sameID.Statements[1].Text = "Another text."
	reworded, err := familyhub.August2022().With(sameID)
	require.NoError(t, err)
	other, err := reworded.Assess(nil)
	require.NoError(t, err)
	_, err = familyhub.Compare(local, other)
	require.ErrorAs(t, err, &different)
	assert.EqualValues(t, "northtown.outreach.1", different.Rule)

	renamed, err := familyhub.August2022().With(familyhub.Additions{ID: "fhmf-2022-copy", Title: "The same under another name"})
	require.NoError(t, err)
	other, err = renamed.Assess(nil)
	require.NoError(t, err)
	_, err = familyhub.Compare(base, other)
	assert.EqualError(t, err, `assessments by different frameworks cannot be compared: "fhmf-2022" and "fhmf-2022-copy"`)
}

func TestComparisonsOfNothingAreEmptyAndOthersCanBeReadInPart(t *testing.T) {
	nothing, err := familyhub.Compare(familyhub.Assessment{}, familyhub.Assessment{})
	require.NoError(t, err)
	assert.Empty(t, slices.Collect(nothing.Levels()))
	assert.Empty(t, slices.Collect(nothing.Statements()))
	_, err = familyhub.Compare(familyhub.Assessment{}, assess(t, nil))
	assert.Error(t, err)
	all := given{All: righthelp.Met}.answers(familyhub.August2022())
	comparison, err := familyhub.Compare(assess(t, nil), assess(t, all))
	require.NoError(t, err)
	assert.Len(t, slices.Collect(comparison.Levels()), 29)
	for stop := range 29 {
		read := 0
		for range comparison.Levels() {
			if read++; read > stop {
				break
			}
		}
		assert.Equal(t, stop+1, read)
	}
	for range comparison.Statements() {
		break
	}
}

func localities(t require.TestingT) []familyhub.Locality {
	framework := familyhub.August2022()
	return []familyhub.Locality{
		{Name: "East", Assessment: assess(t, given{All: righthelp.Met, But: map[string]righthelp.Status{"fhmf.2.3.further": righthelp.NotMet}}.answers(framework))},
		{Name: "West", Assessment: assess(t, given{All: righthelp.Met, But: map[string]righthelp.Status{"fhmf.2.3.developed.1": righthelp.NotAssessed}}.answers(framework))},
		{Name: "Harbour", Assessment: assess(t, given{All: righthelp.Met}.answers(framework))},
	}
}

func TestHubsStandSideBySide(t *testing.T) {
	hubs, err := familyhub.SideBySide(localities(t))
	require.NoError(t, err)
	assert.Equal(t, []string{"East", "West", "Harbour"}, hubs.Names())
	minimum := familyhub.Standing{Level: familyhub.ProgrammeMinimum, Lowest: familyhub.ProgrammeMinimum, Highest: familyhub.ProgrammeMinimum}
	unknown := familyhub.Standing{Lowest: familyhub.Basic, Highest: familyhub.Developed}
	developed := familyhub.Standing{Level: familyhub.Developed, Lowest: familyhub.Developed, Highest: familyhub.Developed}
	rows := map[righthelp.RuleID]familyhub.PartRow{}
	var order []righthelp.RuleID
	for row := range hubs.Parts() {
		rows[row.Part] = row
		order = append(order, row.Part)
	}
	require.Len(t, order, 1+3+5+20)
	assert.Equal(t, []righthelp.RuleID{"", "fhmf.access", "fhmf.connection", "fhmf.relationships", "fhmf.1", "fhmf.2"}, order[:6])
	assert.Equal(t, []familyhub.Standing{minimum, unknown, developed}, rows["fhmf.2.3"].Standings)
	for _, part := range []righthelp.RuleID{"fhmf.2.3", "fhmf.2", "fhmf.connection", ""} {
		assert.Equal(t, familyhub.Standing{Lowest: familyhub.Basic, Highest: familyhub.ProgrammeMinimum}, rows[part].Together, "%q", part)
	}
	assert.Equal(t, developed, rows["fhmf.access"].Together)

	statements := slices.Collect(hubs.Statements())
	require.Len(t, statements, 124)
	at := slices.IndexFunc(statements, func(row familyhub.StatementRow) bool { return row.Statement == "fhmf.2.3.developed.1" })
	assert.Equal(t, familyhub.StatementRow{
		Statement: "fhmf.2.3.developed.1", Statuses: []righthelp.Status{righthelp.Met, righthelp.NotAssessed, righthelp.Met},
		Count: righthelp.Count{Met: 2, Of: 3, Unknown: 1},
	}, statements[at])
	for range hubs.Parts() {
		break
	}
	for range hubs.Statements() {
		break
	}
}

// With more hubs, what they come to together is never higher.
func TestAnotherLocalityNeverRaisesWhatAllComeToTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := append(localities(t), familyhub.Locality{Name: "North", Assessment: assess(t, answersOf(t, mostlyMet))})
		three, err := familyhub.SideBySide(all[:3])
		require.NoError(t, err)
		four, err := familyhub.SideBySide(all)
		require.NoError(t, err)
		before := slices.Collect(three.Parts())
		for i, after := range slices.Collect(four.Parts()) {
			assert.LessOrEqual(t, after.Together.Lowest, before[i].Together.Lowest)
			assert.LessOrEqual(t, after.Together.Highest, before[i].Together.Highest)
		}
	})
}

func TestLocalitiesThatCannotStandSideBySideAreRefusedTogether(t *testing.T) {
	local, err := northtown(t).Assess(nil)
	require.NoError(t, err)
	places := localities(t)
	places[1].Name, places[2].Name = "", "East"
	places = append(places, familyhub.Locality{Name: "North", Assessment: local})
	_, err = familyhub.SideBySide(places)
	for _, problem := range []string{"localities[1].name", "localities[2].name", "localities[0] has the same name", "localities[3].assessment: assessments by different frameworks"} {
		assert.ErrorContains(t, err, problem)
	}
	var different *familyhub.DifferentFrameworksError
	assert.ErrorAs(t, err, &different)
}

func TestNoLocalitiesHaveNoRows(t *testing.T) {
	none, err := familyhub.SideBySide(nil)
	require.NoError(t, err)
	assert.Empty(t, none.Names())
	assert.Empty(t, slices.Collect(none.Parts()))
	assert.Empty(t, slices.Collect(none.Statements()))
	nothing, err := familyhub.SideBySide([]familyhub.Locality{{Name: "nothing assessed"}})
	require.NoError(t, err)
	assert.Empty(t, slices.Collect(nothing.Parts()))
	assert.Empty(t, slices.Collect(nothing.Statements()))
}
