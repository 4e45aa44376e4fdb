package supportingfamilies_test

import (
	"fmt"
	"math/bits"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// pick gives a number from one to another, both included.
type pick func(from, to int) int

// planFrom draws a plan with few needs of few headlines, and any terms.
func planFrom(t require.TestingT, draw pick) *supportingfamilies.Plan {
	data := supportingfamilies.PlanData{Name: "drawn", Programme: supportingfamilies.Programme(draw(2, 3)), Partial: draw(0, 5) == 0}
	data.Terms = data.Programme.Terms()
	data.Terms.Employment = data.Terms.Employment && draw(0, 1) == 0
	data.Terms.WholeFamily, data.Terms.Audit = draw(0, 1) == 0, draw(0, 1) == 0
	data.Terms.HeldMonths, data.Terms.ElsewhereMost = 6*draw(0, 1), draw(0, 2)
	data.Terms.LeastHeadlines = draw(data.Terms.LeastHeadlines, data.Terms.LeastNeeds)
	var headlines []string
	for headline := range data.Programme.Headlines() {
		headlines = append(headlines, headline.Title)
	}
	for i := range draw(3, 5) {
		data.Needs = append(data.Needs, supportingfamilies.Need{
			ID: righthelp.RuleID(fmt.Sprint("n.", i)), Headline: headlines[draw(0, 3)], Need: "a", Outcome: "b", HeldMonths: max(0, draw(-12, 2)),
		})
	}
	plan, err := supportingfamilies.NewPlan(data)
	require.NoError(t, err)
	return plan
}

// answer is mostly yes, and sometimes no or unsaid.
func answer(draw pick) righthelp.Status {
	switch draw(0, 19) {
	case 0:
		return righthelp.NotMet
	case 1, 2:
		return righthelp.NotAssessed
	}
	return righthelp.Met
}

func caseFrom(plan *supportingfamilies.Plan, asOf righthelp.Date, draw pick) supportingfamilies.Case {
	c := supportingfamilies.Case{
		Family:           supportingfamilies.Family{ID: "f-1", DependentChild: answer(draw), Expecting: answer(draw)},
		LeadPractitioner: answer(draw), Assessment: answer(draw), AllNeedsPlanned: answer(draw), Supported: answer(draw),
		Held: answer(draw), Verified: answer(draw), ByEmployment: draw(0, 5) == 0, Employed: answer(draw),
	}
	if draw(0, 6) > 0 {
		c.Closed = asOf.AddDays(-draw(0, 250))
	}
	for need := range plan.Needs() {
		if draw(0, 6) == 0 {
			continue
		}
		one := supportingfamilies.FamilyNeed{Need: need.ID, Present: answer(draw), Evidenced: answer(draw), Outcome: answer(draw), Elsewhere: draw(0, 1) == 0}
		if draw(0, 3) > 0 {
			one.Since = asOf.AddDays(-draw(0, 80))
		}
		c.Needs = append(c.Needs, one)
	}
	return c
}

// world is one way in which all questions may be answered: those that were answered as they were, the others by a bit each.
type world struct {
	bits uint
	used int
}

func (w *world) yes(status righthelp.Status) bool {
	if status != righthelp.NotAssessed {
		return status == righthelp.Met
	}
	w.used++
	return w.bits>>(w.used-1)&1 == 1
}

// known gives a question that a date answers, where it is there.
func known(date righthelp.Date, so bool) righthelp.Status {
	switch {
	case date.IsZero():
		return righthelp.NotAssessed
	case so:
		return righthelp.Met
	}
	return righthelp.NotMet
}

// eligibleIn says whether a family is eligible in a world: it tries all ways to choose among the needs of adults elsewhere.
func (w *world) eligibleIn(data supportingfamilies.PlanData, family supportingfamilies.Family) bool {
	child, expecting := w.yes(family.DependentChild), w.yes(family.Expecting)
	var there []supportingfamilies.Need
	var elsewhere uint
	for _, need := range data.Needs {
		said := supportingfamilies.FamilyNeed{}
		for _, one := range family.Needs {
			if one.Need == need.ID {
				said = one
			}
		}
		present, evidenced := w.yes(said.Present), w.yes(said.Evidenced)
		if present && evidenced {
			if said.Elsewhere {
				elsewhere |= 1 << len(there)
			}
			there = append(there, need)
		}
	}
	hidden := data.Partial && w.yes(righthelp.NotAssessed) // needs that the list lacks, as many as it takes
	enough := hidden
	for chosen := uint(0); chosen < 1<<len(there); chosen++ {
		away := bits.OnesCount(chosen & elsewhere)
		if data.Terms.ElsewhereMost > 0 && away > data.Terms.ElsewhereMost {
			continue
		}
		headlines := map[string]bool{}
		for i, need := range there {
			if chosen>>i&1 == 1 {
				headlines[need.Headline] = true
			}
		}
		enough = enough || bits.OnesCount(chosen) >= data.Terms.LeastNeeds && len(headlines) >= data.Terms.LeastHeadlines
	}
	return (child || expecting) && enough
}

// claimableIn says whether a case can be claimed in a world on a day.
func (w *world) claimableIn(data supportingfamilies.PlanData, c supportingfamilies.Case, on righthelp.Date) bool {
	good := w.eligibleIn(data, c.Family)
	if data.Terms.WholeFamily {
		for _, status := range []righthelp.Status{c.LeadPractitioner, c.Assessment, c.AllNeedsPlanned, c.Supported} {
			good = w.yes(status) && good
		}
	}
	if data.Terms.Audit {
		good = w.yes(c.Verified) && good
	}
	if c.ByEmployment {
		return w.yes(c.Employed) && data.Terms.Employment && good
	}
	identified := 0
	for _, one := range c.Needs {
		months := 0
		for _, need := range data.Needs {
			if need.ID == one.Need {
				months = need.HeldMonths
			}
		}
		present, outcome := w.yes(one.Present), w.yes(one.Outcome)
		since := one.Since
		if one.Outcome != righthelp.Met {
			since = righthelp.Date{}
		}
		lasts := months == 0 || w.yes(known(since, !since.AddMonths(months).After(on)))
		if one.Present != righthelp.NotMet {
			identified++
		}
		good = good && (!present || outcome && lasts)
	}
	if identified == 0 { // nothing was raised: whether something should have been is open
		good = w.yes(righthelp.NotAssessed) && good
	}
	if data.Terms.HeldMonths > 0 {
		held := w.yes(c.Held)
		closed := w.yes(known(c.Closed, !c.Closed.AddMonths(data.Terms.HeldMonths).After(on)))
		good = good && held && closed
	}
	return good
}

// worlds says in how many of all worlds something is so: in all, in some or in none.
func worlds(so func(*world) bool) righthelp.Status {
	probe := &world{}
	so(probe)
	all, none := true, true
	for i := range uint(1) << probe.used {
		yes := so(&world{bits: i})
		all, none = all && yes, none && !yes
	}
	switch {
	case all:
		return righthelp.Met
	case none:
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// slowClaim looks into every world, and for one that can only be claimed later at every day until the end of the programme.
func slowClaim(data supportingfamilies.PlanData, c supportingfamilies.Case, asOf righthelp.Date) (supportingfamilies.Standing, righthelp.Date) {
	now := worlds(func(w *world) bool { return w.claimableIn(data, c, asOf) })
	switch now {
	case righthelp.Met:
		return supportingfamilies.Claimable, righthelp.Date{}
	case righthelp.NotAssessed:
		return supportingfamilies.NotKnown, righthelp.Date{}
	}
	end, _ := righthelp.NewDate(2025, 3, 31)
	for on := asOf.AddDays(1); !on.After(end) && asOf.DaysUntil(on) < 200; on = on.AddDays(1) { // six months are the longest drawn
		if worlds(func(w *world) bool { return w.claimableIn(data, c, on) }) != righthelp.NotMet {
			return supportingfamilies.NotYet, on
		}
	}
	return supportingfamilies.NotClaimable, righthelp.Date{}
}

// compared holds a drawn case against the oracle. Cases with too many open questions are left out.
func compared(t require.TestingT, draw pick) {
	plan := planFrom(t, draw)
	period := plan.Data().InForce
	asOf := period.To.AddDays(-draw(0, 300))
	c := caseFrom(plan, asOf, draw)
	probe := &world{}
	probe.claimableIn(plan.Data(), c, asOf)
	if probe.used > 7 {
		return
	}
	eligibility, err := supportingfamilies.Eligible(plan, c.Family)
	require.NoError(t, err)
	require.Equal(t, worlds(func(w *world) bool { return w.eligibleIn(plan.Data(), c.Family) }), eligibility.Status)

	result, err := supportingfamilies.Claim(plan, c, asOf)
	require.NoError(t, err)
	standing, from := slowClaim(plan.Data(), c, asOf)
	require.Equal(t, standing, result.Standing, "%+v", c)
	require.Equal(t, from, result.From)
	require.Equal(t, *eligibility, result.Eligibility)
}

func TestClaimsAgreeWithLookingIntoEveryWorld(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for range 3 {
			compared(t, func(from, to int) int { return rapid.IntRange(from, to).Draw(t, "number") })
		}
	})
}

func FuzzClaim(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	f.Add([]byte{0, 3, 1, 1, 1, 6, 0, 2, 2, 5, 5, 200, 100, 50, 25})
	f.Fuzz(func(t *testing.T, data []byte) {
		compared(t, func(from, to int) int {
			if len(data) == 0 {
				return from
			}
			next := int(data[0])
			data = data[1:]
			return from + next%(to-from+1)
		})
	})
}
