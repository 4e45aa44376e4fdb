package supportingfamilies_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func drawn(t *rapid.T) pick {
	return func(from, to int) int { return rapid.IntRange(from, to).Draw(t, "number") }
}

func claimed(t require.TestingT, plan *supportingfamilies.Plan, c supportingfamilies.Case, asOf righthelp.Date) *supportingfamilies.Claimability {
	result, err := supportingfamilies.Claim(plan, c, asOf)
	require.NoError(t, err)
	return result
}

// height puts standings in order: a claim is the best, and one that never comes the worst.
func height(standing supportingfamilies.Standing) int {
	switch standing {
	case supportingfamilies.Claimable:
		return 2
	case supportingfamilies.NotClaimable:
		return 0
	}
	return 1
}

func TestTheOrderOfNeedsIsIrrelevant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := planFrom(t, drawn(t))
		asOf := plan.Data().InForce.To
		c := caseFrom(plan, asOf, drawn(t))
		before := claimed(t, plan, c, asOf)
		data := plan.Data()
		data.Needs, c.Needs = rapid.Permutation(data.Needs).Draw(t, "needs of the plan"), rapid.Permutation(c.Needs).Draw(t, "needs")
		shuffled, err := supportingfamilies.NewPlan(data)
		require.NoError(t, err)
		after := claimed(t, shuffled, c, asOf)
		require.Equal(t, before.Standing, after.Standing)
		require.Equal(t, before.From, after.From)
		require.Equal(t, before.Identified, after.Identified)
		require.Equal(t, before.Eligibility.Needs, after.Eligibility.Needs)
		require.Equal(t, before.Eligibility.Headlines, after.Eligibility.Headlines)
	})
}

// questions are the answers of a case for which yes is better than no.
func questions(c *supportingfamilies.Case) []*righthelp.Status {
	all := []*righthelp.Status{
		&c.DependentChild, &c.Expecting, &c.LeadPractitioner, &c.Assessment, &c.AllNeedsPlanned, &c.Supported, &c.Held, &c.Verified, &c.Employed,
	}
	for i := range c.Needs {
		all = append(all, &c.Needs[i].Outcome, &c.Needs[i].Evidenced)
	}
	return all
}

func TestUnansweredIsNeverBetterThanYesNorWorseThanNo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := planFrom(t, drawn(t))
		asOf := plan.Data().InForce.To
		c := caseFrom(plan, asOf, drawn(t))
		question := rapid.SampledFrom(questions(&c)).Draw(t, "question")
		for i := range c.Needs {
			if question == &c.Needs[i].Outcome {
				c.Needs[i].Since = righthelp.Date{} // reached on such a day says more than reached, and can be too late
			}
		}
		last := -1
		for _, status := range []righthelp.Status{righthelp.NotMet, righthelp.NotAssessed, righthelp.Met} {
			*question = status
			now := height(claimed(t, plan, c, asOf).Standing)
			require.GreaterOrEqual(t, now, last, "%s", status)
			last = now
		}
	})
}

func TestANeedWithoutItsOutcomeNeverMakesAClaim(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := planFrom(t, drawn(t))
		asOf := plan.Data().InForce.To
		c := caseFrom(plan, asOf, drawn(t))
		c.ByEmployment = false
		if len(c.Needs) == 0 {
			return
		}
		i := rapid.IntRange(0, len(c.Needs)-1).Draw(t, "need")
		c.Needs[i].Present, c.Needs[i].Outcome = righthelp.Met, righthelp.NotMet
		require.Equal(t, supportingfamilies.NotClaimable, claimed(t, plan, c, asOf).Standing)
	})
}

func TestAFamilyThatIsEligibleStaysSoWithMoreNeeds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := planFrom(t, drawn(t))
		c := caseFrom(plan, plan.Data().InForce.To, drawn(t))
		before, err := supportingfamilies.Eligible(plan, c.Family)
		require.NoError(t, err)
		for i := range c.Needs {
			c.Needs[i].Present, c.Needs[i].Evidenced = righthelp.Met, righthelp.Met
			after, err := supportingfamilies.Eligible(plan, c.Family)
			require.NoError(t, err)
			require.True(t, before.Status != righthelp.Met || after.Status == righthelp.Met)
			require.GreaterOrEqual(t, after.Needs.Least, before.Needs.Least)
			require.GreaterOrEqual(t, after.Headlines.Least, before.Headlines.Least)
			before = after
		}
	})
}

// What can be claimed can be claimed on every later day, and what has to wait can be claimed, or known, when it has waited.
func TestTimeHelps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := planFrom(t, drawn(t))
		end := plan.Data().InForce.To
		asOf := end.AddDays(-rapid.IntRange(0, 300).Draw(t, "before the end"))
		c := caseFrom(plan, asOf, drawn(t))
		now := claimed(t, plan, c, asOf)
		later := asOf.AddDays(rapid.IntRange(0, asOf.DaysUntil(end)).Draw(t, "later"))
		require.GreaterOrEqual(t, height(claimed(t, plan, c, later).Standing), height(now.Standing))
		if now.Standing != supportingfamilies.NotYet || now.From.After(end) {
			return
		}
		require.Contains(t, []supportingfamilies.Standing{supportingfamilies.Claimable, supportingfamilies.NotKnown}, claimed(t, plan, c, now.From).Standing)
		require.Equal(t, supportingfamilies.NotYet, claimed(t, plan, c, now.From.AddDays(-1)).Standing)
	})
}

// The findings say what the standing says.
func TestTheStandingFollowsFromTheFindings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := planFrom(t, drawn(t))
		asOf := plan.Data().InForce.To.AddDays(-rapid.IntRange(0, 300).Draw(t, "before the end"))
		result := claimed(t, plan, caseFrom(plan, asOf, drawn(t)), asOf)
		var statuses []righthelp.Status
		for finding := range result.Findings() {
			require.NotEmpty(t, finding.Because)
			statuses = append(statuses, finding.Status)
		}
		require.Equal(t, result.Standing == supportingfamilies.NotClaimable, slices.Contains(statuses, righthelp.NotMet))
		open := slices.Contains(statuses, righthelp.NotAssessed)
		require.True(t, result.Standing == supportingfamilies.NotClaimable || open != (result.Standing == supportingfamilies.Claimable))
	})
}

func TestABatchIsTheSumOfItsClaimsInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var claims []supportingfamilies.Submission
		for i := range rapid.IntRange(0, 12).Draw(t, "claims") {
			plan := planFrom(t, drawn(t))
			on := plan.Data().InForce.To.AddDays(-rapid.IntRange(0, 900).Draw(t, "before the end"))
			if !plan.Data().InForce.Contains(on) {
				on = plan.Data().InForce.To
			}
			c := caseFrom(plan, on, drawn(t))
			c.ID = fmt.Sprint("f-", i)
			claims = append(claims, supportingfamilies.Submission{Plan: plan, Case: c, On: on})
		}
		payment := supportingfamilies.Payment{Rule: "a.b", Family: 800 * righthelp.Pound}
		allotted := []supportingfamilies.Allotment{{Rule: "a.b", Year: 2024, Families: rapid.IntRange(1, 4).Draw(t, "allotted")}}
		batch, err := supportingfamilies.Batch(claims, allotted, payment)
		require.NoError(t, err)
		standings := map[supportingfamilies.Standing]int{}
		for i, claim := range claims {
			require.Equal(t, *claimed(t, claim.Plan, claim.Case, claim.On), batch.Claims[i])
			standings[batch.Claims[i].Standing]++
		}
		var paid righthelp.Money
		beyond := 0
		for _, year := range batch.Years {
			standings[supportingfamilies.Claimable] -= year.Claimable
			standings[supportingfamilies.NotYet] -= year.NotYet
			standings[supportingfamilies.NotClaimable] -= year.NotClaimable
			standings[supportingfamilies.NotKnown] -= year.NotKnown
			paid, beyond = paid+year.Payment, beyond+year.Beyond
			require.Equal(t, year.Reached == righthelp.Met, !year.ReachedOn.IsZero())
		}
		claimable := 0
		for _, claim := range batch.Claims {
			if claim.Standing == supportingfamilies.Claimable {
				claimable++
			}
		}
		require.Equal(t, righthelp.Money(claimable-beyond)*payment.Family, paid)
		for standing, left := range standings {
			require.Zero(t, left, "%s", standing)
		}
		again, err := supportingfamilies.Batch(rapid.Permutation(claims).Draw(t, "any order"), allotted, payment)
		require.NoError(t, err)
		require.Equal(t, batch.Years, again.Years)
	})
}

// The oracle counts with fractions of its own: sessions one by one.
func TestSessionsAgreeWithCountingThemOneByOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		measure := supportingfamilies.Sessions{
			Part: supportingfamilies.Part(rapid.IntRange(1, 2).Draw(t, "part")), Test: supportingfamilies.Test(rapid.IntRange(1, 3).Draw(t, "test")),
			Percent: rapid.SampledFrom([]int{0, 10, 50, 85, 90, 100}).Draw(t, "percent"), Terms: rapid.IntRange(1, 3).Draw(t, "terms asked"),
			Reading: supportingfamilies.Reading(rapid.IntRange(1, 2).Draw(t, "reading")), Unexcused: rapid.Bool().Draw(t, "unexcused"),
		}
		var terms []supportingfamilies.Term
		for range rapid.IntRange(0, 4).Draw(t, "terms") {
			term := supportingfamilies.Term{Possible: rapid.SampledFrom([]int{0, 1, 10, 20}).Draw(t, "possible")}
			term.Attended = rapid.IntRange(0, term.Possible).Draw(t, "attended")
			term.Authorised = rapid.IntRange(0, term.Possible-term.Attended).Draw(t, "authorised")
			terms = append(terms, term)
		}
		got, err := measure.Check(terms)
		require.NoError(t, err)
		require.Equal(t, slowSessions(measure, terms), got)
	})
}

func slowSessions(measure supportingfamilies.Sessions, terms []supportingfamilies.Term) righthelp.Status {
	var groups [][]rune // sessions: a attended, l with leave, u without
	for i := range measure.Terms {
		at := len(terms) - measure.Terms + i
		var group []rune
		if at >= 0 {
			for session := range terms[at].Possible {
				switch {
				case session < terms[at].Attended:
					group = append(group, 'a')
				case session < terms[at].Attended+terms[at].Authorised:
					group = append(group, 'l')
				default:
					group = append(group, 'u')
				}
			}
		}
		groups = append(groups, group)
	}
	if measure.Reading == supportingfamilies.TermsTogether {
		for _, group := range groups {
			if len(group) == 0 {
				return righthelp.NotAssessed
			}
		}
		groups = [][]rune{slices.Concat(groups...)}
	}
	counted := map[supportingfamilies.Part]rune{supportingfamilies.Attended: 'a', supportingfamilies.Unauthorised: 'u'}[measure.Part]
	result := righthelp.Met
	for _, group := range groups {
		part, of := 0, 0
		for _, session := range group {
			if session == counted {
				part++
			}
			if session != 'l' || !measure.Unexcused {
				of++
			}
		}
		line := of * measure.Percent / 100 // the whole sessions of the percentage, and whether it is a whole number
		whole := of*measure.Percent%100 == 0
		var passed bool
		switch measure.Test {
		case supportingfamilies.AtLeast:
			passed = part > line || part == line && whole
		case supportingfamilies.Above:
			passed = part > line
		case supportingfamilies.Below:
			passed = part < line || part == line && !whole
		}
		switch {
		case of == 0 && result == righthelp.Met:
			result = righthelp.NotAssessed
		case of > 0 && !passed:
			return righthelp.NotMet
		}
	}
	return result
}
