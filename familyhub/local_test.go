package familyhub_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// northtownAdds is what a made-up locality adds: a statement to outreach, two to another criterion, and a criterion.
func northtownAdds() familyhub.Additions {
	rule := func(id righthelp.RuleID, title string) righthelp.Rule {
		return righthelp.Rule{ID: id, Kind: "local_statement", Title: title, Text: title + ".", Basis: righthelp.Reported}
	}
	return familyhub.Additions{
		ID: "fhmf-2022-northtown", Title: "Family Hub Model Framework with the additions of Northtown",
		Criteria: []familyhub.Criterion{{Rule: rule("northtown.boats", "Families on boats"), KeyCriterion: "fhmf.1"}},
		Statements: []familyhub.Statement{
			{Rule: rule("northtown.boats.2", "A mooring for a hub boat"), Criterion: "northtown.boats", Stage: familyhub.GoFurther},
			{Rule: rule("northtown.outreach.1", "Outreach to the harbour"), Criterion: "fhmf.1.3", Stage: familyhub.DevelopedModel},
			{Rule: rule("northtown.boats.1", "Families on boats are known"), Criterion: "northtown.boats", Stage: familyhub.BasicModel},
		},
	}
}

func northtown(t require.TestingT) familyhub.Framework {
	framework, err := familyhub.August2022().With(northtownAdds())
	require.NoError(t, err)
	return framework
}

func TestLocalAdditionsStandLastInTheirLists(t *testing.T) {
	framework := northtown(t)
	assert.Equal(t, "fhmf-2022-northtown", framework.Edition().ID)
	assert.Equal(t, familyhub.August2022().Edition().InForce, framework.Edition().InForce)
	var want, got []righthelp.RuleID
	for statement := range familyhub.August2022().Statements() {
		want = append(want, statement.ID)
		switch statement.ID {
		case "fhmf.1.3.developed.3":
			want = append(want, "northtown.outreach.1")
		case "fhmf.1.6.further.1":
			want = append(want, "northtown.boats.1", "northtown.boats.2")
		}
	}
	for statement := range framework.Statements() {
		got = append(got, statement.ID)
		again, found := framework.Statement(statement.ID)
		assert.True(t, found)
		assert.Equal(t, statement, again)
	}
	assert.Equal(t, want, got)
	_, found := framework.Statement("northtown.boats.3")
	assert.False(t, found)
	boats, found := framework.Criterion("northtown.boats")
	assert.True(t, found)
	assert.EqualValues(t, "fhmf.access", boats.Area, "the area is that of the key criterion")
	unchanged, _ := familyhub.August2022().Assess(nil)
	assert.Equal(t, 124, unchanged.Network().Basic.Of+unchanged.Network().Minimum.Of+unchanged.Network().Further.Of)
}

func TestAdditionsCanBeAddedTo(t *testing.T) {
	more := familyhub.Additions{
		ID: "fhmf-2022-northtown-2", Title: "The second edition of Northtown",
		Statements: []familyhub.Statement{{
			Rule:      righthelp.Rule{ID: "northtown.boats.3", Title: "Winter", Text: "Families on boats are visited in winter.", Basis: righthelp.Reported},
			Criterion: "northtown.boats", Stage: familyhub.DevelopedModel,
		}},
	}
	second, err := northtown(t).With(more)
	require.NoError(t, err)
	assert.Equal(t, []familyhub.Difference{{Rule: "northtown.boats.3", Change: familyhub.Added}}, slices.Collect(familyhub.Diff(northtown(t), second)))
	evidence, err := second.Evidence([]righthelp.Answer{{Rule: "northtown.boats.3", Status: righthelp.Met}, {Rule: "fhmf.5.2.further.2", Status: righthelp.NotMet}})
	require.NoError(t, err)
	published := evidence.Published()
	assert.Equal(t, familyhub.August2022(), published.Framework())
	answer, found := published.Answer("fhmf.5.2.further.2")
	assert.True(t, found)
	assert.Equal(t, righthelp.NotMet, answer.Status)
	network := published.Assess().Network()
	assert.Equal(t, 123, network.Basic.Unknown+network.Minimum.Unknown+network.Further.Unknown)
}

func TestAdditionsRoundTripAsJSON(t *testing.T) {
	text, err := json.Marshal(northtownAdds())
	require.NoError(t, err)
	var again familyhub.Additions
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, northtownAdds(), again)
}

func TestDiffShowsWhatIsAddedRemovedAndAltered(t *testing.T) {
	base, local := familyhub.August2022(), northtown(t)
	assert.Empty(t, slices.Collect(familyhub.Diff(base, familyhub.August2022())))
	added := []familyhub.Difference{
		{Rule: "northtown.boats", Change: familyhub.Added},
		{Rule: "northtown.outreach.1", Change: familyhub.Added},
		{Rule: "northtown.boats.1", Change: familyhub.Added},
		{Rule: "northtown.boats.2", Change: familyhub.Added},
	}
	assert.Equal(t, added, slices.Collect(familyhub.Diff(base, local)))
	var removed []familyhub.Difference
	for _, difference := range added {
		removed = append(removed, familyhub.Difference{Rule: difference.Rule, Change: familyhub.Removed})
	}
	assert.Equal(t, removed, slices.Collect(familyhub.Diff(local, base)))
	other := northtownAdds()
	other.Criteria[0].Text = "Families on boats and barges."
	other.Statements[2].Stage = familyhub.DevelopedModel
	altered, err := base.With(other)
	require.NoError(t, err)
	assert.Equal(t, []familyhub.Difference{
		{Rule: "northtown.boats", Change: familyhub.Altered},
		{Rule: "northtown.boats.1", Change: familyhub.Altered},
	}, slices.Collect(familyhub.Diff(local, altered)))
	for stop := range added {
		read := 0
		for range familyhub.Diff(base, local) {
			if read++; read > stop {
				break
			}
		}
		assert.Equal(t, stop+1, read)
	}
	for range familyhub.Diff(local, base) {
		break
	}
}

func TestAnAdditionHasAnIDOfItsForm(t *testing.T) {
	for id, fine := range map[righthelp.RuleID]bool{"a.a": true, "z.z": true, "a.09": true, "a_z.1": true, "`.a": false, "a.`": false, "a.{": false, "a./": false, "a.:": false, "a.-": false} {
		additions := northtownAdds()
		additions.Statements[1].ID = id
		_, err := familyhub.August2022().With(additions)
		assert.Equal(t, fine, err == nil, "%s", id)
	}
}

func TestACriterionMayNameTheAreaThatItIsIn(t *testing.T) {
	additions := northtownAdds()
	additions.Criteria[0].Area = "fhmf.access"
	framework, err := familyhub.August2022().With(additions)
	require.NoError(t, err)
	assert.Equal(t, northtown(t), framework)
}

func TestAdditionsThatCannotBeRightAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil  func(*familyhub.Additions)
		fields []string
	}{
		"no id":                          {func(a *familyhub.Additions) { a.ID = "" }, []string{"id"}},
		"an id with capitals":            {func(a *familyhub.Additions) { a.ID = "Northtown" }, []string{"id"}},
		"the id of the base":             {func(a *familyhub.Additions) { a.ID = "fhmf-2022" }, []string{"id"}},
		"no title":                       {func(a *familyhub.Additions) { a.Title = " " }, []string{"title"}},
		"a criterion's key":              {func(a *familyhub.Additions) { a.Criteria[0].KeyCriterion = "fhmf.6" }, []string{"criteria[0].key_criterion"}},
		"a criterion's area":             {func(a *familyhub.Additions) { a.Criteria[0].Area = "fhmf.connection" }, []string{"criteria[0].area"}},
		"a criterion's id":               {func(a *familyhub.Additions) { a.Criteria[0].ID = "fhmf.1.2" }, []string{"criteria[0].id", "criteria[0].id", "statements[0].criterion", "statements[2].criterion"}},
		"a criterion for nothing":        {func(a *familyhub.Additions) { a.Statements = a.Statements[1:2] }, []string{"criteria[0].id"}},
		"a criterion like an area":       {func(a *familyhub.Additions) { a.Criteria[0].ID = "fhmf.access" }, []string{"criteria[0].id", "criteria[0].id", "statements[0].criterion", "statements[2].criterion"}},
		"an id without a point":          {func(a *familyhub.Additions) { a.Statements[1].ID = "outreach" }, []string{"statements[1].id"}},
		"an id that begins with a digit": {func(a *familyhub.Additions) { a.Statements[1].ID = "1.a" }, []string{"statements[1].id"}},
		"an id with an empty part":       {func(a *familyhub.Additions) { a.Statements[1].ID = ".a" }, []string{"statements[1].id"}},
		"no statement id":                {func(a *familyhub.Additions) { a.Statements[1].ID = "" }, []string{"statements[1].id"}},
		"a published id":                 {func(a *familyhub.Additions) { a.Statements[1].ID = "fhmf.1.2.basic.1" }, []string{"statements[1].id"}},
		"an id twice":                    {func(a *familyhub.Additions) { a.Statements[2].ID = "northtown.boats.2" }, []string{"statements[2].id"}},
		"no statement title":             {func(a *familyhub.Additions) { a.Statements[1].Title = "" }, []string{"statements[1].title"}},
		"no text":                        {func(a *familyhub.Additions) { a.Statements[1].Text = "\n" }, []string{"statements[1].text"}},
		"no basis":                       {func(a *familyhub.Additions) { a.Statements[1].Basis = 0 }, []string{"statements[1].basis"}},
		"a criterion unknown":            {func(a *familyhub.Additions) { a.Statements[1].Criterion = "fhmf.1.7" }, []string{"statements[1].criterion"}},
		"no stage":                       {func(a *familyhub.Additions) { a.Statements[1].Stage = 0 }, []string{"statements[1].stage"}},
		"too many":                       {func(a *familyhub.Additions) { a.Statements = make([]familyhub.Statement, 500) }, []string{"additions"}},
		"two things": {func(a *familyhub.Additions) {
			a.Criteria[0].Title, a.Statements[0].Stage = "", 9
		}, []string{"criteria[0].title", "statements[0].stage"}},
	} {
		t.Run(name, func(t *testing.T) {
			additions := northtownAdds()
			c.spoil(&additions)
			framework, err := familyhub.August2022().With(additions)
			assert.Zero(t, framework)
			assert.Equal(t, c.fields, casetest.Fields(t, err))
		})
	}
}

func TestFiveHundredAdditionsAreNotTooMany(t *testing.T) {
	additions := northtownAdds()
	additions.Criteria, additions.Statements = nil, nil
	for i := range 500 {
		id := righthelp.RuleID("northtown.many." + strings.Repeat("a", i+1))
		additions.Statements = append(additions.Statements, familyhub.Statement{
			Rule: righthelp.Rule{ID: id, Title: "Another", Text: "Another.", Basis: righthelp.Reported}, Criterion: "fhmf.5.2", Stage: familyhub.GoFurther,
		})
	}
	framework, err := familyhub.August2022().With(additions)
	require.NoError(t, err)
	assessment, err := framework.Assess(nil)
	require.NoError(t, err)
	assert.Equal(t, 538, assessment.Network().Further.Of)
}

func TestNothingCanBeAddedToNoFramework(t *testing.T) {
	_, err := familyhub.Framework{}.With(northtownAdds())
	var unknown *righthelp.UnknownError
	assert.ErrorAs(t, err, &unknown)
}
