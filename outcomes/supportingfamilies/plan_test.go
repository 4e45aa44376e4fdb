package supportingfamilies_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNamesOfEnumerations(t *testing.T) {
	casetest.Names[supportingfamilies.Programme](t, "phase-1", "phase-2", "framework-2022")
	casetest.Names[supportingfamilies.Standing](t, "claimable", "not_yet", "not_claimable", "not_known")
	casetest.Names[supportingfamilies.Occupation](t, "full_time_education", "training", "unemployed_at_home", "other")
	casetest.Names[supportingfamilies.Part](t, "attended", "unauthorised")
	casetest.Names[supportingfamilies.Test](t, "at_least", "above", "below")
	casetest.Names[supportingfamilies.Reading](t, "each_term", "terms_together")
}

func TestTheEditionsFollowOneAnotherAndLeaveTheSummerOf2022Open(t *testing.T) {
	var open []righthelp.Period
	var last righthelp.Date
	for programme := range supportingfamilies.Programmes() {
		edition := programme.Edition()
		assert.Equal(t, programme.String(), edition.ID)
		assert.NotEmpty(t, edition.Title)
		if !last.IsZero() && edition.InForce.From != last.AddDays(1) {
			open = append(open, righthelp.Period{From: last.AddDays(1), To: edition.InForce.From.AddDays(-1)})
		}
		last = edition.InForce.To
	}
	assert.Equal(t, []righthelp.Period{{From: onDay(t, "2022-04-01"), To: onDay(t, "2022-10-02")}}, open)
	for _, none := range []supportingfamilies.Programme{0, 99} {
		assert.Zero(t, none.Edition())
		assert.Zero(t, none.Terms())
		assert.Empty(t, slices.Collect(none.Headlines()))
		_, known := none.Payment()
		assert.False(t, known)
	}
}

func TestTenHeadlinesAndSixCriteria(t *testing.T) {
	assert.Len(t, slices.Collect(supportingfamilies.Framework2022.Headlines()), 10)
	assert.Len(t, slices.Collect(supportingfamilies.Phase2.Headlines()), 6)
	for _, programme := range []supportingfamilies.Programme{supportingfamilies.Phase2, supportingfamilies.Framework2022} {
		for headline := range programme.Headlines() {
			for _, named := range []string{string(headline.ID), headline.Title, headline.Alias} {
				found, known := programme.Headline(named)
				assert.Equal(t, named != "", known)
				assert.True(t, named == "" || found == headline)
			}
		}
	}
}

// The list of needs that stands in the guidance was not read, so no need of the framework comes with this package.
func TestNoNationalNeedIsShipped(t *testing.T) {
	for id, plan := range supportingfamilies.Plans() {
		assert.Equal(t, supportingfamilies.Phase2, plan.Data().Programme, id)
	}
}

func TestTheReadyMadePlansPassTheirOwnCheck(t *testing.T) {
	rules := map[righthelp.RuleID]righthelp.Rule{}
	for rule := range supportingfamilies.Rules() {
		rules[rule.ID] = rule
	}
	used := map[righthelp.RuleID]bool{}
	var ids []string
	for id, plan := range supportingfamilies.Plans() {
		ids = append(ids, id)
		again, err := supportingfamilies.NewPlan(plan.Data())
		require.NoError(t, err, id)
		assert.Equal(t, plan, again)
		found, known := supportingfamilies.LookupPlan(id)
		assert.True(t, known)
		assert.Equal(t, plan, found)
		for need := range plan.Needs() {
			require.Contains(t, rules, need.ID)
			assert.Contains(t, rules[need.ID].Text, need.Need)
			used[need.ID] = true
		}
	}
	assert.Equal(t, []string{"six-criteria", "derby-2018", "bath-phase-2", "surrey-2015-02", "surrey-2015-09", "herefordshire-2020", "devon-2023", "newcastle"}, ids)
	for id, rule := range rules {
		assert.True(t, rule.Kind != "local_need" || used[id], "%s is in no plan", id)
	}
	_, known := supportingfamilies.LookupPlan("oldham")
	assert.False(t, known)
	for range supportingfamilies.Plans() {
		break
	}
}

func TestAPlanGoesOutAsJSONAndComesBack(t *testing.T) {
	plan := planOf(t, "devon-2023")
	written, err := json.Marshal(plan.Data())
	require.NoError(t, err)
	var data supportingfamilies.PlanData
	require.NoError(t, json.Unmarshal(written, &data))
	assert.Equal(t, plan.Data(), data)

	whole := ourCase(t, "f-1")
	whole.Needs[0].Since, whole.Needs[1].Elsewhere, whole.Expecting = onDay(t, "2023-05-01"), true, righthelp.NotMet
	whole.ByEmployment, whole.Employed = true, righthelp.NotMet
	written, err = json.Marshal(whole)
	require.NoError(t, err)
	var again supportingfamilies.Case
	require.NoError(t, json.Unmarshal(written, &again))
	assert.Equal(t, whole, again)

	result, err := supportingfamilies.Claim(planOf(t, "ours"), ourCase(t, "f-1"), onDay(t, "2024-01-31"))
	require.NoError(t, err)
	written, err = json.Marshal(result)
	require.NoError(t, err)
	assert.JSONEq(t, `{"standing":"not_yet","from":"2024-02-29","identified":{"met":5,"of":5,"unknown":0},
		"eligibility":{"status":"met","needs":{"least":5,"most":20},"headlines":{"least":5,"most":10}}}`, string(written))
	for _, value := range []any{
		supportingfamilies.Payment{Rule: "a.b", Family: 5, UpTo: true},
		supportingfamilies.BlackpoolMarch2024(),
		supportingfamilies.PlanChange{Field: "name", Before: "a", After: "b"},
		supportingfamilies.Term{Possible: 3, Attended: 2, Authorised: 1},
	} {
		written, err := json.Marshal(value)
		require.NoError(t, err)
		var fields map[string]any
		require.NoError(t, json.Unmarshal(written, &fields))
		for field := range fields {
			assert.Equal(t, strings.ToLower(field), field)
		}
	}
}

func TestAPlanIsCheckedAsAWhole(t *testing.T) {
	_, err := supportingfamilies.NewPlan(supportingfamilies.PlanData{
		Name: " ", Programme: supportingfamilies.Framework2022,
		InForce: righthelp.Period{From: onDay(t, "2022-03-31"), To: onDay(t, "2025-03-31")},
		Terms: supportingfamilies.Terms{
			LeastNeeds: 2, LeastHeadlines: 3, ElsewhereMost: -1, Dependent: supportingfamilies.DependentAges{Always: 16, AtMost: 15}, HeldMonths: 121, Employment: true,
		},
		Needs: []supportingfamilies.Need{
			{
				ID: "A", Headline: "Secure hosing", HeldMonths: -1,
				NeedSessions: supportingfamilies.Sessions{Percent: 101}, OutcomeSessions: supportingfamilies.Sessions{Part: 9, Test: 9, Percent: -1, Terms: 31, Reading: 9},
				Reduction: supportingfamilies.Reduction{Percent: 101, Months: 6},
			},
		},
	})
	assert.Equal(t, []string{
		"name", "in_force", "terms.least_needs", "terms.least_headlines", "terms.elsewhere_most", "terms.dependent_child", "terms.held_months", "terms.employment",
		"needs", "needs[0].id", "needs[0].headline", "needs[0].need", "needs[0].outcome", "needs[0].held_months",
		"needs[0].need_sessions.part", "needs[0].need_sessions.test", "needs[0].need_sessions.percent", "needs[0].need_sessions.terms",
		"needs[0].outcome_sessions.part", "needs[0].outcome_sessions.test", "needs[0].outcome_sessions.percent", "needs[0].outcome_sessions.terms", "needs[0].outcome_sessions.reading",
		"needs[0].reduction",
	}, fields(err))
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "Secure housing", unknown.Near)
}

func TestTheEdgesOfAPlan(t *testing.T) {
	from, to := onDay(t, "2022-04-01"), onDay(t, "2025-03-31")
	many := func(count int) (needs []supportingfamilies.Need) {
		for i := range count {
			needs = append(needs, supportingfamilies.Need{ID: righthelp.RuleID(fmt.Sprint("n.", i)), Headline: "Secure housing", Need: "a", Outcome: "b"})
		}
		return needs
	}
	for name, c := range map[string]struct {
		change  func(*supportingfamilies.PlanData)
		problem string
	}{
		"as it is":                {func(*supportingfamilies.PlanData) {}, ""},
		"phase 1":                 {func(d *supportingfamilies.PlanData) { d.Programme = supportingfamilies.Phase1 }, "programme"},
		"no edition":              {func(d *supportingfamilies.PlanData) { d.Programme = 0 }, "programme"},
		"the longest period":      {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{From: from, To: to} }, ""},
		"a day too early":         {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{From: from.AddDays(-1), To: to} }, "in_force"},
		"a day too late":          {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{From: from, To: to.AddDays(1)} }, "in_force"},
		"no end":                  {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{From: from} }, "in_force"},
		"no beginning":            {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{To: to} }, "in_force"},
		"one day":                 {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{From: from, To: from} }, ""},
		"as many as can be":       {func(d *supportingfamilies.PlanData) { d.Terms.LeastNeeds = 128; d.Partial = true }, ""},
		"all letters of an id":    {func(d *supportingfamilies.PlanData) { d.Needs[3].ID = "az_09.x" }, ""},
		"a capital":               {func(d *supportingfamilies.PlanData) { d.Needs[3].ID = "aZ" }, "needs[3].id"},
		"upside down":             {func(d *supportingfamilies.PlanData) { d.InForce = righthelp.Period{From: to, To: from} }, "in_force"},
		"two needs":               {func(d *supportingfamilies.PlanData) { d.Terms.LeastNeeds = 2 }, "terms.least_needs"},
		"four needs":              {func(d *supportingfamilies.PlanData) { d.Terms.LeastNeeds = 4 }, ""},
		"more than can be":        {func(d *supportingfamilies.PlanData) { d.Terms.LeastNeeds = 129; d.Partial = true }, "terms.least_needs"},
		"three headlines":         {func(d *supportingfamilies.PlanData) { d.Terms.LeastHeadlines = 3 }, ""},
		"four headlines of three": {func(d *supportingfamilies.PlanData) { d.Terms.LeastHeadlines = 4 }, "terms.least_headlines"},
		"ten headlines":           {func(d *supportingfamilies.PlanData) { d.Terms.LeastNeeds, d.Terms.LeastHeadlines = 20, 10 }, ""},
		"eleven headlines":        {func(d *supportingfamilies.PlanData) { d.Terms.LeastNeeds, d.Terms.LeastHeadlines = 20, 11 }, "terms.least_headlines"},
		"no headlines below none": {func(d *supportingfamilies.PlanData) { d.Terms.LeastHeadlines = -1 }, "terms.least_headlines"},
		"ten years":               {func(d *supportingfamilies.PlanData) { d.Terms.HeldMonths = 120 }, ""},
		"more than ten years":     {func(d *supportingfamilies.PlanData) { d.Terms.HeldMonths = 121 }, "terms.held_months"},
		"all that can be":         {func(d *supportingfamilies.PlanData) { d.Needs = many(128) }, ""},
		"one more":                {func(d *supportingfamilies.PlanData) { d.Needs = many(129) }, "needs"},
		"three of three":          {func(d *supportingfamilies.PlanData) { d.Needs = many(3) }, ""},
		"two of three":            {func(d *supportingfamilies.PlanData) { d.Needs = many(2) }, "needs"},
		"two known in part":       {func(d *supportingfamilies.PlanData) { d.Needs, d.Partial = many(2), true }, ""},
		"twice":                   {func(d *supportingfamilies.PlanData) { d.Needs[3].ID = d.Needs[1].ID }, "needs[3].id"},
		"no id":                   {func(d *supportingfamilies.PlanData) { d.Needs[3].ID = "" }, "needs[3].id"},
		"an id in two words":      {func(d *supportingfamilies.PlanData) { d.Needs[3].ID = "a b" }, "needs[3].id"},
		"no outcome":              {func(d *supportingfamilies.PlanData) { d.Needs[3].Outcome = " " }, "needs[3].outcome"},
		"no outcome in part":      {func(d *supportingfamilies.PlanData) { d.Needs[3].Outcome, d.Partial = " ", true }, ""},
		"no need in part":         {func(d *supportingfamilies.PlanData) { d.Needs[3].Need, d.Partial = " ", true }, ""},
		"ten years to last":       {func(d *supportingfamilies.PlanData) { d.Needs[3].HeldMonths = 120 }, ""},
		"longer":                  {func(d *supportingfamilies.PlanData) { d.Needs[3].HeldMonths = 121 }, "needs[3].held_months"},
		"no fall":                 {func(d *supportingfamilies.PlanData) { d.Needs[3].Reduction.Months = 1 }, "needs[3].reduction"},
		"a fall": {func(d *supportingfamilies.PlanData) {
			d.Needs[3].Reduction = supportingfamilies.Reduction{Percent: 100, Months: 120}
		}, ""},
		"a figure of 30 terms": {func(d *supportingfamilies.PlanData) {
			d.Needs[3].NeedSessions = supportingfamilies.Sessions{Part: 1, Test: 1, Percent: 100, Terms: 30, Reading: 2}
		}, ""},
	} {
		data := ourData()
		c.change(&data)
		_, err := supportingfamilies.NewPlan(data)
		if c.problem == "" {
			assert.NoError(t, err, name)
			continue
		}
		require.Error(t, err, name)
		assert.Equal(t, []string{c.problem}, fields(err), name)
	}
}

func TestAPlanDoesNotChangeBehindItsBack(t *testing.T) {
	data := ourData()
	plan, err := supportingfamilies.NewPlan(data)
	require.NoError(t, err)
	data.Needs[0].Need = "something else"
	plan.Data().Needs[1].Need = "something else"
	for need := range plan.Needs() {
		assert.NotEqual(t, "something else", need.Need)
	}
	need, found := plan.Need("ours.housing.adult")
	assert.True(t, found)
	assert.Equal(t, string(supportingfamilies.Housing), need.Headline, "a headline goes by its id")
	_, found = plan.Need("ours.housing.cat")
	assert.False(t, found)
	assert.Equal(t, supportingfamilies.Framework2022.Edition().InForce, plan.Data().InForce)
}

func TestTwoPlansCanBeCompared(t *testing.T) {
	told := func(before, after *supportingfamilies.Plan) (changes []string) {
		for change := range supportingfamilies.Diff(before, after) {
			changes = append(changes, change.Field+": "+change.Before+" -> "+change.After)
		}
		return changes
	}
	before, after := planOf(t, "surrey-2015-02"), planOf(t, "surrey-2015-09")
	assert.Equal(t, []string{
		"name: Surrey, February 2015, until August 2015 -> Surrey, February 2015, from September 2015",
		"in_force: 2015-04-01/2015-08-31 -> 2015-09-01/2022-03-31",
		`needs["surrey.2015.attendance_85"].headline: supportingfamilies.criterion.attendance -> `,
		`needs["surrey.2015.attendance_85"].outcome: Every child of school age is at school for 85% or more, in three terms one after the other. -> `,
		`needs["surrey.2015.attendance_85"].source: a copy of Surrey's guidance on its outcomes plan, draft of February 2015 -> `,
		`needs["surrey.2015.attendance_85"].outcome_sessions: attended at_least 85% of sessions in the last 3 terms -> `,
		`needs["surrey.2015.attendance_90"].headline:  -> supportingfamilies.criterion.attendance`,
		`needs["surrey.2015.attendance_90"].outcome:  -> Every child of school age is at school for 90% or more, in three terms one after the other.`,
		`needs["surrey.2015.attendance_90"].source:  -> a copy of Surrey's guidance on its outcomes plan, draft of February 2015`,
		`needs["surrey.2015.attendance_90"].outcome_sessions:  -> attended at_least 90% of sessions in the last 3 terms`,
	}, told(before, after))
	assert.Contains(t, told(planOf(t, "derby-2018"), before), "terms.elsewhere_most:  -> 1")
	assert.Contains(t, told(planOf(t, "derby-2018"), before), "terms.dependent_child:  -> up to 15 years, and up to 18 in full-time education, in training or unemployed at home")
	assert.Equal(t, []string{"terms.least_headlines:  -> 3"}, told(planOf(t, "ours"), planOf(t, "ours, three headlines")))
	assert.Contains(t, told(planOf(t, "newcastle"), planOf(t, "herefordshire-2020")), `needs["herefordshire.2020.attendance"].outcome_sessions:  -> attended at_least 90% of sessions in the last 3 terms, terms_together, sessions missed with leave left out`)
	assert.Contains(t, told(planOf(t, "devon-2023"), planOf(t, "ours")), `needs["devon.2023.call_outs"].reduction: down by at least 50% in 6 months -> `)
	assert.Empty(t, told(before, before))
	assert.Empty(t, told(nil, &supportingfamilies.Plan{}))
	data := ourData()
	slices.Reverse(data.Needs)
	reversed, err := supportingfamilies.NewPlan(data)
	require.NoError(t, err)
	assert.Empty(t, told(planOf(t, "ours"), reversed), "the order of needs says nothing")
	for stop := range 10 {
		read := 0
		for range supportingfamilies.Diff(before, after) {
			if read++; read > stop {
				break
			}
		}
		assert.Equal(t, stop+1, read)
	}
}

func TestProgrammesHaveNamesInJSON(t *testing.T) {
	for programme := range supportingfamilies.Programmes() {
		casetest.JSON(t, slices.Collect(programme.Headlines()))
	}
	for _, plan := range supportingfamilies.Plans() {
		casetest.JSON(t, slices.Collect(plan.Needs()))
	}
}
