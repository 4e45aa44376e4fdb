package supportingfamilies_test

import (
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/require"
)

// ourCase is a family with five needs, all of them met, that can be claimed for.
func ourCase(t testing.TB, id string) supportingfamilies.Case {
	c := supportingfamilies.Case{
		Family:           supportingfamilies.Family{ID: id, DependentChild: righthelp.Met},
		LeadPractitioner: righthelp.Met, Assessment: righthelp.Met, AllNeedsPlanned: righthelp.Met, Supported: righthelp.Met,
		Opened: onDay(t, "2023-01-09"), Closed: onDay(t, "2023-08-31"), Held: righthelp.Met, Verified: righthelp.Met,
	}
	for _, need := range []righthelp.RuleID{"ours.education.child", "ours.housing.adult", "ours.health.adult", "ours.crime.child", "ours.relationships.adult"} {
		c.Needs = append(c.Needs, supportingfamilies.FamilyNeed{Need: need, Present: righthelp.Met, Evidenced: righthelp.Met, Outcome: righthelp.Met})
	}
	return c
}

// plainClaim is the rule of 2022 by hand: nothing checked, nothing unknown, nothing explained.
func plainClaim(c *supportingfamilies.Case, asOf righthelp.Date) bool {
	needs := 0
	for i := range c.Needs {
		need := &c.Needs[i]
		if need.Present == righthelp.Met && need.Outcome != righthelp.Met {
			return false
		}
		if need.Present == righthelp.Met && need.Evidenced == righthelp.Met {
			needs++
		}
	}
	child := c.DependentChild == righthelp.Met || c.Expecting == righthelp.Met
	worked := c.LeadPractitioner == righthelp.Met && c.Assessment == righthelp.Met && c.AllNeedsPlanned == righthelp.Met && c.Supported == righthelp.Met
	held := c.Held == righthelp.Met && !c.Closed.AddMonths(6).After(asOf)
	return needs >= 3 && child && worked && held && c.Verified == righthelp.Met
}

func BenchmarkClaim(b *testing.B) {
	plan, c, asOf := planOf(b, "ours"), ourCase(b, "f-1"), onDay(b, "2024-03-01")
	b.Run("one claim", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			result, err := supportingfamilies.Claim(plan, c, asOf)
			if err != nil || result.Standing != supportingfamilies.Claimable {
				b.Fatal(err)
			}
		}
	})
	b.Run("one claim with its findings", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			result, _ := supportingfamilies.Claim(plan, c, asOf)
			findings := 0
			for range result.Findings() {
				findings++
			}
			if findings != 12 {
				b.Fatal(findings)
			}
		}
	})
	b.Run("one claim, the plainest way", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if !plainClaim(&c, asOf) {
				b.Fatal()
			}
		}
	})
}

func BenchmarkBatch(b *testing.B) {
	plan, asOf := planOf(b, "ours"), onDay(b, "2024-03-01")
	claims := make([]supportingfamilies.Submission, 10_000)
	for i := range claims {
		claims[i] = supportingfamilies.Submission{Plan: plan, Case: ourCase(b, fmt.Sprint("f-", i)), On: asOf}
	}
	b.Run("10,000 claims", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			batch, err := supportingfamilies.Batch(claims, nil, supportingfamilies.Payment{})
			if err != nil || batch.Years[0].Claimable != len(claims) {
				b.Fatal(err)
			}
		}
	})
	b.Run("10,000 claims, the plainest loop", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			claimable := 0
			once := make(map[string]bool, len(claims))
			for i := range claims {
				if c := &claims[i].Case; !once[c.ID] && plainClaim(c, asOf) {
					claimable++
					once[c.ID] = true
				}
			}
			require.Len(b, claims, claimable)
		}
	})
}
