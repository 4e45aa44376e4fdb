package supportingfamilies_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func onDay(t testing.TB, text string) righthelp.Date {
	t.Helper()
	date, err := righthelp.ParseDate(text)
	require.NoError(t, err)
	return date
}

// ourNeeds is a place's own list under the ten headlines. It is made up: the national list is not public here.
func ourNeeds() (needs []supportingfamilies.Need) {
	for headline := range supportingfamilies.Framework2022.Headlines() {
		name := strings.TrimPrefix(string(headline.ID), "supportingfamilies.headline.")
		for _, part := range []string{"child", "adult"} {
			needs = append(needs, supportingfamilies.Need{
				ID: righthelp.RuleID("ours." + name + "." + part), Headline: headline.Title, Source: "our board",
				Need: "A need of a " + part + ".", Outcome: "It is no need any more.",
			})
		}
	}
	return needs
}

func ourData() supportingfamilies.PlanData {
	return supportingfamilies.PlanData{
		Name: "Ours", Programme: supportingfamilies.Framework2022, Terms: supportingfamilies.Framework2022.Terms(), Needs: ourNeeds(),
	}
}

// planOf gives a ready-made plan by its id, or our own with a switch.
func planOf(t testing.TB, name string) *supportingfamilies.Plan {
	t.Helper()
	if ready, found := supportingfamilies.LookupPlan(name); found {
		return ready
	}
	data := ourData()
	switch name {
	case "ours":
	case "ours, three headlines":
		data.Terms.LeastHeadlines = 3
	case "ours, three headlines, elsewhere one":
		data.Terms.LeastHeadlines, data.Terms.ElsewhereMost = 3, 1
	case "ours, not held":
		data.Terms.HeldMonths = 0
	case "ours, known in part":
		data.Partial, data.Needs = true, data.Needs[:4]
	case "ours, from April 2022":
		data.InForce = righthelp.Period{From: onDay(t, "2022-04-01"), To: onDay(t, "2025-03-31")}
	default:
		require.Fail(t, "no plan", name)
	}
	plan, err := supportingfamilies.NewPlan(data)
	require.NoError(t, err)
	return plan
}

// leaves are the problems of an error one by one.
func leaves(err error) []error {
	var joined interface{ Unwrap() []error }
	if !errors.As(err, &joined) {
		return []error{err}
	}
	var all []error
	for _, one := range joined.Unwrap() {
		all = append(all, leaves(one)...)
	}
	return all
}

func fields(err error) (fields []string) {
	for _, one := range leaves(err) {
		field, _, _ := strings.Cut(one.Error(), ":")
		fields = append(fields, field)
	}
	return fields
}

type (
	givenDate     struct{ On righthelp.Date }
	expectEdition struct {
		Programme supportingfamilies.Programme
		Refused   string
	}
)

func TestTheEditionInForceOnADay(t *testing.T) {
	casetest.Each(t, "editions.json", func(t *testing.T, given givenDate, expect expectEdition) {
		programme, err := supportingfamilies.On(given.On)
		if expect.Refused != "" {
			var notCovered *righthelp.NotCoveredError
			require.ErrorAs(t, err, &notCovered)
			assert.Equal(t, given.On, notCovered.Date)
			assert.Len(t, notCovered.Covered, 3)
			assert.ErrorContains(t, err, expect.Refused)
			assert.Zero(t, programme)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Programme, programme)
	})
}

func TestWhenAReadyMadePlanHolds(t *testing.T) {
	type given struct{ Plan string }
	casetest.Each(t, "plan_periods.json", func(t *testing.T, given given, expect righthelp.Period) {
		plan, found := supportingfamilies.LookupPlan(given.Plan)
		require.True(t, found)
		assert.Equal(t, expect, plan.Data().InForce)
	})
}

type (
	givenName struct {
		Programme supportingfamilies.Programme
		Named     string
	}
	expectHeadline struct{ ID righthelp.RuleID }
)

func TestAHeadlineByItsIDItsNameOrItsAlias(t *testing.T) {
	casetest.Each(t, "headlines.json", func(t *testing.T, given givenName, expect expectHeadline) {
		headline, found := given.Programme.Headline(given.Named)
		assert.Equal(t, expect.ID != "", found)
		assert.Equal(t, expect.ID, headline.ID)
	})
}

type (
	givenFamily struct {
		Plan   string
		Family supportingfamilies.Family
	}
	expectEligible struct {
		Status    righthelp.Status
		Needs     string
		Headlines string
		Findings  []string
	}
)

func told(finding righthelp.Finding) string { return finding.Status.String() + ": " + finding.Because }

func TestWhetherAFamilyIsEligible(t *testing.T) {
	casetest.Each(t, "eligible.json", func(t *testing.T, given givenFamily, expect expectEligible) {
		eligibility, err := supportingfamilies.Eligible(planOf(t, given.Plan), given.Family)
		require.NoError(t, err)
		assert.Equal(t, expect.Status, eligibility.Status)
		assert.Equal(t, expect.Needs, eligibility.Needs.String())
		assert.Equal(t, expect.Headlines, eligibility.Headlines.String())
		var findings []string
		var rules []righthelp.RuleID
		for finding := range eligibility.Findings() {
			findings, rules = append(findings, told(finding)), append(rules, finding.Rule)
		}
		number, different := righthelp.RuleID("supportingfamilies.eligible.three_needs"), righthelp.RuleID("supportingfamilies.eligible.different_headlines")
		if planOf(t, given.Plan).Data().Programme == supportingfamilies.Phase2 {
			number, different = "supportingfamilies.eligible.two_of_six", "supportingfamilies.eligible.two_of_six"
		}
		require.Equal(t, []righthelp.RuleID{"supportingfamilies.eligible.family", number, different}, rules)
		for i, want := range expect.Findings {
			assert.Equal(t, want, findings[i])
		}
	})
}

type (
	givenChild struct {
		Plan  string
		Years int
		Does  *supportingfamilies.Occupation
	}
	expectStatus struct{ Status righthelp.Status }
)

func TestWhoIsADependentChild(t *testing.T) {
	casetest.Each(t, "dependent.json", func(t *testing.T, given givenChild, expect expectStatus) {
		var does supportingfamilies.Occupation
		if given.Does != nil {
			does = *given.Does
		}
		status, err := planOf(t, given.Plan).Data().Terms.Dependent.Child(given.Years, does)
		require.NoError(t, err)
		assert.Equal(t, expect.Status, status)
	})
}

type (
	givenClaim struct {
		Plan string
		Case supportingfamilies.Case
		AsOf righthelp.Date `json:"as_of"`
	}
	expectClaim struct {
		Standing supportingfamilies.Standing
		From     righthelp.Date
		Findings map[righthelp.RuleID]string // those that the case is about
		Refused  string
	}
)

func TestWhetherAFamilyCanBeClaimedFor(t *testing.T) {
	casetest.Each(t, "claim.json", func(t *testing.T, given givenClaim, expect expectClaim) {
		result, err := supportingfamilies.Claim(planOf(t, given.Plan), given.Case, given.AsOf)
		if expect.Refused != "" {
			require.ErrorContains(t, err, expect.Refused)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Standing, result.Standing)
		assert.Equal(t, expect.From, result.From)
		findings := map[righthelp.RuleID]string{}
		count := 0
		for finding := range result.Findings() {
			findings[finding.Rule] = told(finding)
			count++
		}
		assert.Equal(t, 12, count)
		for rule, want := range expect.Findings {
			assert.Equal(t, want, findings[rule])
		}
	})
}

type (
	givenMeasure struct {
		Plan    string // or Measure
		Need    righthelp.RuleID
		Measure *supportingfamilies.Sessions
		Reading *supportingfamilies.Reading // the caller's choice, where the document leaves it open
		Terms   []supportingfamilies.Term
		Before  int
		After   int
	}
	expectMeasure struct {
		Need    string // what the figure of the need comes to; empty where it has none
		Outcome string
		Words   string // what else the plan says, of which a person judges
	}
)

func TestTheFiguresOfLocalPlans(t *testing.T) {
	casetest.Each(t, "measures.json", func(t *testing.T, given givenMeasure, expect expectMeasure) {
		if given.Measure != nil {
			assert.Equal(t, expect.Outcome, sessions(t, *given.Measure, given))
			return
		}
		need, found := planOf(t, given.Plan).Need(given.Need)
		require.True(t, found)
		assert.Equal(t, expect.Need, sessions(t, need.NeedSessions, given))
		outcome := sessions(t, need.OutcomeSessions, given)
		if need.Reduction != (supportingfamilies.Reduction{}) {
			status, err := need.Reduction.Check(given.Before, given.After)
			require.NoError(t, err)
			outcome = status.String()
		}
		assert.Equal(t, expect.Outcome, outcome)
		assert.Contains(t, need.Need+" "+need.Outcome, expect.Words)
	})
}

func sessions(t *testing.T, measure supportingfamilies.Sessions, given givenMeasure) string {
	t.Helper()
	if measure == (supportingfamilies.Sessions{}) {
		return ""
	}
	if given.Reading != nil {
		assert.Zero(t, measure.Reading, "what the document says is not chosen")
		measure.Reading = *given.Reading
	}
	status, err := measure.Check(given.Terms)
	require.NoError(t, err)
	return status.String()
}

type (
	givenBatch struct {
		Claims []struct {
			Plan string
			Case supportingfamilies.Case
			On   righthelp.Date
		}
		Times    int // each claim so many times over, with families of their own
		Allotted []supportingfamilies.Allotment
		Payment  supportingfamilies.Payment
	}
	expectBatch struct {
		Years   []string
		Refused []string
	}
)

func TestABatchOfClaims(t *testing.T) {
	casetest.Each(t, "batch.json", func(t *testing.T, given givenBatch, expect expectBatch) {
		var claims []supportingfamilies.Submission
		for _, claim := range given.Claims {
			for i := range max(1, given.Times) {
				one := supportingfamilies.Submission{Plan: planOf(t, claim.Plan), Case: claim.Case, On: claim.On}
				if given.Times > 0 {
					one.Case.ID = fmt.Sprint(claim.Case.ID, "-", i)
				}
				claims = append(claims, one)
			}
		}
		batch, err := supportingfamilies.Batch(claims, given.Allotted, given.Payment)
		if len(expect.Refused) > 0 {
			assert.Nil(t, batch)
			problems := leaves(err)
			require.Len(t, problems, len(expect.Refused), "%v", err)
			for i, want := range expect.Refused {
				assert.Contains(t, problems[i].Error(), want)
			}
			return
		}
		require.NoError(t, err)
		var years []string
		for _, y := range batch.Years {
			years = append(years, fmt.Sprintf("%s: %d claimable, %d not yet, %d not claimable, %d not known; %d allotted, %s %s, %d beyond, %s; report until %s",
				y.Year, y.Claimable, y.NotYet, y.NotClaimable, y.NotKnown, y.Allotted, y.Reached, y.ReachedOn, y.Beyond, y.Payment, y.ReportUntil))
		}
		assert.Equal(t, expect.Years, years)
	})
}

type (
	givenProgramme struct{ Programme supportingfamilies.Programme }
	expectPayment  struct {
		Family righthelp.Money
		UpTo   bool `json:"up_to"`
	}
)

func TestWhatWasPaidForAFamily(t *testing.T) {
	rules := map[righthelp.RuleID]bool{}
	for rule := range supportingfamilies.Rules() {
		rules[rule.ID] = true
	}
	casetest.Each(t, "payments.json", func(t *testing.T, given givenProgramme, expect expectPayment) {
		payment, known := given.Programme.Payment()
		assert.Equal(t, expect.Family != 0, known)
		assert.Equal(t, known, rules[payment.Rule])
		assert.Equal(t, expect, expectPayment{payment.Family, payment.UpTo})
	})
}
