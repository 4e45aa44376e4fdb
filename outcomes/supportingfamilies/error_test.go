package supportingfamilies_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWithoutAPlanNothingIsSaid(t *testing.T) {
	for _, plan := range []*supportingfamilies.Plan{nil, {}} {
		_, err := supportingfamilies.Eligible(plan, supportingfamilies.Family{ID: "f-1"})
		assert.Equal(t, []string{"plan"}, fields(err))
		_, err = supportingfamilies.Claim(plan, ourCase(t, "f-1"), onDay(t, "2024-03-01"))
		assert.Equal(t, []string{"plan"}, fields(err))
		_, err = supportingfamilies.Batch([]supportingfamilies.Submission{{Plan: plan}}, nil, supportingfamilies.Payment{})
		assert.Equal(t, []string{"claims[0].plan"}, fields(err))
		assert.Zero(t, plan.Data())
		_, found := plan.Need("ours.housing.adult")
		assert.False(t, found)
	}
	for _, result := range []*supportingfamilies.Claimability{nil, {}} {
		for finding := range result.Findings() {
			assert.Fail(t, "a finding of nothing", "%v", finding)
		}
	}
	for _, result := range []*supportingfamilies.Eligibility{nil, {}} {
		for finding := range result.Findings() {
			assert.Fail(t, "a finding of nothing", "%v", finding)
		}
	}
}

func TestAllThatIsWrongWithACaseComesTogether(t *testing.T) {
	c := supportingfamilies.Case{
		Family: supportingfamilies.Family{DependentChild: righthelp.NotApplicable, Expecting: 9, Needs: []supportingfamilies.FamilyNeed{
			{Need: "ours.housing.adlut", Present: 9},
			{Need: "ours.health.adult", Evidenced: righthelp.NotApplicable, Outcome: 7, Since: onDay(t, "2024-03-02")},
			{Need: "ours.health.adult"},
		}},
		LeadPractitioner: 9, Assessment: 9, AllNeedsPlanned: 9, Supported: 9, Held: 9, Verified: 9, Employed: righthelp.NotApplicable,
		Opened: onDay(t, "2024-03-03"), Closed: onDay(t, "2024-03-02"),
	}
	_, err := supportingfamilies.Claim(planOf(t, "ours"), c, onDay(t, "2024-03-01"))
	assert.Equal(t, []string{
		"id", "dependent_child", "expecting", "needs[0].present", "needs[0].need", "needs[1].evidenced", "needs[1].outcome", "needs[2].need",
		"lead_practitioner", "whole_family_assessment", "plan_for_all_needs", "support_received", "held", "verified", "employed", "closed", "opened", "needs[1].since",
	}, fields(err))
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "ours.housing.adult", unknown.Near)
	_, err = supportingfamilies.Eligible(planOf(t, "ours"), c.Family)
	assert.Len(t, leaves(err), 8)
}

func TestTheEdgesOfTheDaysOfACase(t *testing.T) {
	asOf := onDay(t, "2024-03-01")
	for name, c := range map[string]struct {
		opened, closed righthelp.Date
		problems       []string
	}{
		"closed on the day":          {onDay(t, "2023-01-09"), asOf, nil},
		"closed on the day after":    {onDay(t, "2023-01-09"), asOf.AddDays(1), []string{"closed"}},
		"opened on the day":          {asOf, righthelp.Date{}, nil},
		"opened on the day after":    {asOf.AddDays(1), righthelp.Date{}, []string{"opened"}},
		"opened and closed at once":  {asOf, asOf, nil},
		"closed before it is opened": {asOf, asOf.AddDays(-1), []string{"closed"}},
	} {
		one := ourCase(t, "f-1")
		one.Opened, one.Closed = c.opened, c.closed
		_, err := supportingfamilies.Claim(planOf(t, "ours"), one, asOf)
		if c.problems == nil {
			assert.NoError(t, err, name)
			continue
		}
		require.Error(t, err, name)
		assert.Equal(t, c.problems, fields(err), name)
	}
}

// Looking for near names takes time: a long input has them for its beginning alone, and loses no problem.
func TestNearNamesAreLookedForAtTheBeginningOfALongInput(t *testing.T) {
	var claims []supportingfamilies.Submission
	for i := range 51 {
		c := ourCase(t, fmt.Sprint("f-", i))
		c.Needs = []supportingfamilies.FamilyNeed{{Need: "ours.housing.adlut"}, {Need: "ours.housing.adlut"}}
		claims = append(claims, supportingfamilies.Submission{Plan: planOf(t, "ours"), Case: c, On: onDay(t, "2024-03-01")})
	}
	_, err := supportingfamilies.Batch(claims, nil, supportingfamilies.Payment{})
	problems := leaves(err)
	require.Len(t, problems, 102)
	assert.Equal(t, &righthelp.UnknownError{Field: "claims[49].needs[1].need", Value: "ours.housing.adlut", Near: "ours.housing.adult"}, problems[99])
	assert.Equal(t, &righthelp.UnknownError{Field: "claims[50].needs[0].need", Value: "ours.housing.adlut"}, problems[100])
}

func TestWhatABatchRefuses(t *testing.T) {
	claim := supportingfamilies.Submission{Plan: planOf(t, "ours"), Case: ourCase(t, "f-1"), On: onDay(t, "2024-03-01")}
	nameless := claim
	nameless.Case.ID = ""
	_, err := supportingfamilies.Batch([]supportingfamilies.Submission{nameless, nameless}, nil, supportingfamilies.Payment{})
	assert.Equal(t, []string{"claims[0].id", "claims[1].id"}, fields(err), "families without an id are not taken for one")

	other := claim
	other.Case.ID = "f-2"
	_, err = supportingfamilies.Batch([]supportingfamilies.Submission{claim, other}, []supportingfamilies.Allotment{{Rule: "a.b", Families: 1}, {Rule: "a.b", Year: 9999, Families: 1}}, supportingfamilies.Payment{})
	assert.Equal(t, []string{"allotted[0].year", "allotted[1].year"}, fields(err))
	for family, fits := range map[righthelp.Money]bool{math.MaxInt64 / 2: true, math.MaxInt64/2 + 1: false} {
		batch, err := supportingfamilies.Batch([]supportingfamilies.Submission{claim, other}, nil, supportingfamilies.Payment{Rule: "a.b", Family: family})
		assert.Equal(t, fits, err == nil)
		assert.Equal(t, fits, batch != nil)
	}
}

func TestWhatAMeasureRefuses(t *testing.T) {
	attendance := supportingfamilies.AttendanceMarch2022()
	_, err := attendance.Check(nil)
	assert.Equal(t, []string{"measure.reading"}, fields(err), "the guide leaves it open")
	attendance.Reading = supportingfamilies.EachTerm
	good := supportingfamilies.Term{Possible: 100_000, Attended: 99_999, Authorised: 1}
	status, err := attendance.Check([]supportingfamilies.Term{good, good, good})
	require.NoError(t, err)
	assert.Equal(t, righthelp.Met, status)
	for _, bad := range []supportingfamilies.Term{
		{Possible: 100_001}, {Possible: -1}, {Attended: -1}, {Authorised: -1}, {Possible: 10, Attended: 10, Authorised: 1}, {Possible: 10, Authorised: math.MaxInt}, {Attended: 1},
	} {
		_, err := attendance.Check([]supportingfamilies.Term{good, bad})
		assert.Equal(t, []string{"terms[1]"}, fields(err), "%v", bad)
	}
	_, err = supportingfamilies.Sessions{}.Check(nil)
	assert.Len(t, leaves(err), 4)

	fall := supportingfamilies.Reduction{Percent: 33, Months: 6}
	for _, counts := range [][2]int{{-1, 0}, {0, -1}, {1_000_001, 0}, {0, 1_000_001}} {
		_, err := fall.Check(counts[0], counts[1])
		assert.Equal(t, []string{"counts"}, fields(err))
	}
	_, err = fall.Check(1_000_000, 1_000_000)
	require.NoError(t, err)
	for _, none := range []supportingfamilies.Reduction{{}, {Percent: 1}, {Months: 1}, {Percent: 101, Months: 1}, {Percent: 1, Months: 121}} {
		_, err := none.Check(1, 1)
		assert.Equal(t, []string{"measure"}, fields(err))
	}
	for _, edge := range []supportingfamilies.Reduction{{Percent: 1, Months: 1}, {Percent: 100, Months: 120}} {
		_, err := edge.Check(1, 1)
		require.NoError(t, err)
	}

	ages := supportingfamilies.DependentAges{Always: 15, AtMost: 18}
	_, err = ages.Child(-1, 0)
	assert.Equal(t, []string{"years"}, fields(err))
	_, err = ages.Child(1, 9)
	assert.Equal(t, []string{"occupation"}, fields(err))
}

func TestFindingsCanBeReadInPart(t *testing.T) {
	result, err := supportingfamilies.Claim(planOf(t, "ours"), ourCase(t, "f-1"), onDay(t, "2024-03-01"))
	require.NoError(t, err)
	for stop := 1; stop <= 12; stop++ {
		read := 0
		for range result.Findings() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}
