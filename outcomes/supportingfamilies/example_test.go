package supportingfamilies_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
)

func day(text string) righthelp.Date { date, _ := righthelp.ParseDate(text); return date }

// aPlan is a place's own list of needs, cut short.
func aPlan() *supportingfamilies.Plan {
	plan, err := supportingfamilies.NewPlan(supportingfamilies.PlanData{
		Name: "Our needs list", Programme: supportingfamilies.Framework2022, Terms: supportingfamilies.Framework2022.Terms(),
		Needs: []supportingfamilies.Need{
			{ID: "ours.attendance", Headline: "Getting a good education", Need: "A child misses school.", Outcome: "Attendance of 90% in each of three terms."},
			{ID: "ours.rent", Headline: "Secure housing", Need: "The tenancy is at risk.", Outcome: "It is safe."},
			{ID: "ours.debt", Headline: "Financial stability", Need: "Debts that cannot be paid.", Outcome: "There is a plan, and it is kept."},
			{ID: "ours.offence", Headline: "Crime prevention and tackling crime", Need: "An offence in the last year.", Outcome: "None for half a year."},
		},
	})
	if err != nil {
		fmt.Println(err)
	}
	return plan
}

func needsMet(ids ...righthelp.RuleID) (needs []supportingfamilies.FamilyNeed) {
	for _, id := range ids {
		needs = append(needs, supportingfamilies.FamilyNeed{Need: id, Present: righthelp.Met, Evidenced: righthelp.Met, Outcome: righthelp.Met})
	}
	return needs
}

func ExampleOn() {
	for _, text := range []string{"2021-06-01", "2022-06-01", "2025-04-01"} {
		programme, err := supportingfamilies.On(day(text))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(text, programme.Edition().Title)
	}
	// Output:
	// 2021-06-01 Troubled Families, phase 2, later Supporting Families
	// rules of Supporting Families (from April to September 2022 the guidance was in force and the framework not yet; whether the older plans went on is open, so choose the plan): nothing is known for 2022-06-01; what is known covers 2012-04-01 to 2015-03-31, 2015-04-01 to 2022-03-31, 2022-10-03 to 2025-03-31
	// rules of Supporting Families (since April 2025 the money is part of the Children and Families Grant): nothing is known for 2025-04-01; what is known covers 2012-04-01 to 2015-03-31, 2015-04-01 to 2022-03-31, 2022-10-03 to 2025-03-31
}

func ExampleEligible() {
	eligibility, err := supportingfamilies.Eligible(aPlan(), supportingfamilies.Family{
		ID: "F-0117", Expecting: righthelp.Met, Needs: needsMet("ours.rent", "ours.debt"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(eligibility.Status)
	for finding := range eligibility.Findings() {
		fmt.Println(finding.Status, finding.Because)
	}
	// Output:
	// not_assessed
	// met A parent expects a child.
	// not_assessed Needs that are there and have evidence: 2 to 4; asked are at least 3.
	// not_applicable They come from this many headlines: 2 to 4; the plan does not ask for different ones.
}

func ExampleClaim() {
	family := supportingfamilies.Family{ID: "F-0117", DependentChild: righthelp.Met, Needs: needsMet("ours.attendance", "ours.rent", "ours.debt")}
	result, err := supportingfamilies.Claim(aPlan(), supportingfamilies.Case{
		Family: family, LeadPractitioner: righthelp.Met, Assessment: righthelp.Met, AllNeedsPlanned: righthelp.Met, Supported: righthelp.Met,
		Closed: day("2023-08-31"), Verified: righthelp.Met,
	}, day("2024-01-15"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(result.Standing, "before", result.From)
	for finding := range result.Findings() {
		fmt.Println(finding.Status, finding.Because)
	}
	// Output:
	// not_yet before 2024-02-29
	// met The family has a dependent child.
	// met Needs that are there and have evidence: 3 to 4; asked are at least 3.
	// not_applicable They come from this many headlines: 3 to 4; the plan does not ask for different ones.
	// met The family had a lead practitioner.
	// met The whole family was assessed.
	// met The plan dealt with all needs.
	// met The family received the support.
	// met Needs identified: 3; with their outcome: 3.
	// not_assessed Closed on 2023-08-31; whether the outcomes hold is to be seen on 2024-02-29.
	// not_applicable It is not claimed for employment.
	// met Internal audit verified it.
	// met Time has to pass until 2024-02-29; the last day is 2025-03-31.
}

// Blackpool's number for March 2024, with one family missing.
func ExampleBatch() {
	plan := aPlan()
	var claims []supportingfamilies.Submission
	for i := range 505 {
		claims = append(claims, supportingfamilies.Submission{Plan: plan, On: day("2024-03-28"), Case: supportingfamilies.Case{
			Family: supportingfamilies.Family{
				ID: fmt.Sprintf("F-%04d", i), DependentChild: righthelp.Met, Needs: needsMet("ours.attendance", "ours.rent", "ours.debt"),
			},
			LeadPractitioner: righthelp.Met, Assessment: righthelp.Met, AllNeedsPlanned: righthelp.Met, Supported: righthelp.Met,
			Closed: day("2023-08-31"), Held: righthelp.Met, Verified: righthelp.Met,
		}})
	}
	paid, _ := supportingfamilies.Framework2022.Payment()
	totals, err := supportingfamilies.Batch(claims, []supportingfamilies.Allotment{supportingfamilies.BlackpoolMarch2024()}, paid)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, year := range totals.Years {
		fmt.Printf("%s: %d of %d families, %s; %s\n", year.Year, year.Claimable, year.Allotted, year.Reached, year.Payment.Display())
	}
	// Output:
	// 2023-24: 505 of 506 families, not_met; £404,000
}

func ExampleSessions_Check() {
	attendance := supportingfamilies.AttendanceMarch2022()
	terms := []supportingfamilies.Term{{Possible: 130, Attended: 124}, {Possible: 120, Attended: 107}, {Possible: 130, Attended: 121}}
	for _, reading := range []supportingfamilies.Reading{supportingfamilies.EachTerm, supportingfamilies.TermsTogether} {
		attendance.Reading = reading
		status, err := attendance.Check(terms)
		fmt.Println(reading, status, err)
	}
	// Output:
	// each_term not_met <nil>
	// terms_together met <nil>
}

func ExampleDiff() {
	before, after := aPlan(), aPlan().Data()
	after.Terms.LeastHeadlines = 3 // one council's reading
	after.Needs = after.Needs[:3]
	variant, err := supportingfamilies.NewPlan(after)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range supportingfamilies.Diff(before, variant) {
		fmt.Printf("%s: %q, now %q\n", change.Field, change.Before, change.After)
	}
	// Output:
	// terms.least_headlines: "", now "3"
	// needs["ours.offence"].headline: "supportingfamilies.headline.crime", now ""
	// needs["ours.offence"].need: "An offence in the last year.", now ""
	// needs["ours.offence"].outcome: "None for half a year.", now ""
}
