package startforlife_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife"
)

func ExampleGuide_Cover() {
	coverage, err := startforlife.August2022().Cover([]righthelp.Answer{
		{Rule: "sfl.offer.minimum.any.1", Status: righthelp.Met, Evidence: "page on the council's website"},
		{Rule: "sfl.offer.minimum.any.2", Status: righthelp.NotMet},
		{Rule: "sfl.offer.minimum.any.3", Status: righthelp.Met},
		{Rule: "sfl.offer.minimum.any.4", Status: righthelp.Met},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range []righthelp.RuleID{startforlife.StrandOffer, startforlife.StrandPanels} {
		strand, _ := coverage.Guide().Strand(id)
		row, _ := coverage.Strand(id)
		fmt.Printf("%s: %s, %d of %d\n", strand.Title, row.Minimum.Reach, row.Minimum.Met, row.Minimum.Of)
	}
	for statement := range coverage.Missing() {
		fmt.Println("missing:", statement.ID, statement.Title)
	}
	// Output:
	// Publishing the Start for Life offer: not_met, 3 of 4
	// Parent and Carer Panels: unknown, 0 of 6
	// missing: sfl.offer.minimum.any.2 On paper before birth
}

func ExampleCompareCoverage() {
	guide := startforlife.August2022()
	before, _ := guide.Cover([]righthelp.Answer{{Rule: "sfl.hle.minimum.virtual.1", Status: righthelp.NotMet}})
	after, _ := guide.Cover([]righthelp.Answer{{Rule: "sfl.hle.minimum.virtual.1", Status: righthelp.Met}})
	comparison, err := startforlife.CompareCoverage(before, after)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range comparison.Statements() {
		fmt.Println(change.Statement, "was", change.Before, "and is", change.After)
	}
	// Output: sfl.hle.minimum.virtual.1 was not_met and is met
}

func ExampleGuide_Pathway() {
	asOf, _ := righthelp.ParseDate("2023-05-01")
	born, _ := righthelp.ParseDate("2023-01-01")
	suggestions, err := startforlife.August2022().Pathway(startforlife.Family{
		AsOf:          asOf,
		Children:      []startforlife.FamilyChild{{Child: startforlife.Child{Born: born}}},
		Carers:        []startforlife.Carer{{MentalHealth: startforlife.ModerateDifficulty}},
		MoreParenting: righthelp.NotMet,
	}, startforlife.NorthLincolnshire())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range suggestions {
		fmt.Println(s.Rule, s.Status)
		if s.Rule == startforlife.MentalHealth {
			fmt.Println(" ", s.Because)
			for _, route := range s.Routes {
				fmt.Println(" ", route.Way)
			}
			fmt.Println(" ", s.Judge)
		}
	}
	// Output:
	// sfl.for.parenting.universal met
	// sfl.for.parenting.targeted not_met
	// sfl.for.parenting.peers met
	// sfl.for.perinatal.mental_health met
	//   A child is expected or not past the second birthday. A carer has a mild or moderate difficulty.
	//   through_hub
	//   self_referral
	//   health_professional
	//   partner_agency
	//   How much a carer struggles is for a professional to say. A moderate difficulty may belong to the funded service or to the specialist one.
	// sfl.for.perinatal.relationship not_assessed
	// sfl.for.specialist met
	// sfl.for.infant_feeding met
	// sfl.for.hle not_met
}

func ExampleGuide_CheckLocalIntervention() {
	check, err := startforlife.August2022().CheckLocalIntervention([]righthelp.Answer{
		{Rule: startforlife.ImpactShown, Status: righthelp.NotMet},
		{Rule: "sfl.evidence.local.1", Status: righthelp.Met, Evidence: "theory of change, version 2"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range check.Findings() {
		fmt.Println(finding.Status, finding.Because)
		break
	}
	// Output: not_assessed Data from the past do not clearly show an impact. Of the eight questions 1 of 8 are met and 7 unanswered.
}

func ExampleGuide_CheckHomeLearning() {
	check, err := startforlife.August2022().CheckHomeLearning([]righthelp.Answer{{Rule: "sfl.evidence.hle.8", Status: righthelp.NotMet, Evidence: "no protocol"}})
	fmt.Println(check.Status, check.Points, err)
	// Output: not_met {0 8 7} <nil>
}

func ExampleNewFNPEligibility() {
	eligibility, err := startforlife.NewFNPEligibility(startforlife.FNPCriteria{Place: "Westmere", AgeLimit: 24})
	if err != nil {
		fmt.Println(err)
		return
	}
	asOf, _ := righthelp.ParseDate("2016-05-01")
	born, _ := righthelp.ParseDate("1991-05-01")
	result, err := eligibility.Check(startforlife.FNPClient{AsOf: asOf, Born: born, FirstChild: righthelp.Met})
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range result.Findings() {
		fmt.Println(finding.Status, finding.Because)
	}
	// Output:
	// met It is her first child.
	// not_met She is 25, and the limit in Westmere is 24.
	// not_applicable The place has not narrowed the programme by vulnerability.
	// not_applicable The place has no shorter or less intense programme.
}

// The two editions differ in the windows of two reviews.
func ExampleCompareReviews() {
	born, _ := righthelp.ParseDate("2024-06-10")
	child := startforlife.Child{Born: born}
	earlier, err := startforlife.Schedule2021().Reviews(child, nil, born)
	if err != nil {
		fmt.Println(err)
		return
	}
	later, err := startforlife.Schedule2024().Reviews(child, nil, born)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range startforlife.CompareReviews(earlier, later) {
		fmt.Printf("%s: %s to %s, now %s to %s\n", change.After.Title, change.Before.From, change.Before.To, change.After.From, change.After.To)
	}
	// Output:
	// New birth visit, as counted: 2024-06-20 to 2024-06-24, now 2024-06-17 to 2024-06-24
	// 12-month review, as counted: 2025-03-10 to 2025-06-10, now 2025-03-10 to 2025-09-10
}
