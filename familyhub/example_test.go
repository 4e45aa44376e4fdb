package familyhub_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

// What a town says of its single access point: all of the basic model is met, one of two minimum statements of the developed
// model is not, and nobody has said anything of the one that goes further.
func singleAccessPoint() []righthelp.Answer {
	return []righthelp.Answer{
		{Rule: "fhmf.1.2.basic.1", Status: righthelp.Met, Evidence: "Harbour Street hub, staffed six days a week"},
		{Rule: "fhmf.1.2.basic.2", Status: righthelp.Met, Evidence: "family hub page"},
		{Rule: "fhmf.1.2.basic.3", Status: righthelp.Met, Evidence: "one number since April"},
		{Rule: "fhmf.1.2.basic.4", Status: righthelp.Met, Evidence: "survey at the desk"},
		{Rule: "fhmf.1.2.developed.1", Status: righthelp.NotMet, Evidence: "reviews are not yet co-produced"},
		{Rule: "fhmf.1.2.developed.2", Status: righthelp.Met},
	}
}

func Example() {
	assessment, err := familyhub.August2022().Assess(singleAccessPoint())
	if err != nil {
		fmt.Println(err)
		return
	}
	result, _ := assessment.Part("fhmf.1.2")
	fmt.Println(result.Level, result.Basic, result.Minimum, result.Further)
	for statement := range result.Missing(result.Next()) {
		fmt.Println("missing:", statement.ID, statement.Title)
	}
	for statement := range result.Unanswered() {
		fmt.Println("unanswered:", statement.ID, statement.Title)
	}
	network := assessment.Network()
	fmt.Println("network:", network.Level, "between", network.Lowest, "and", network.Highest)
	fmt.Println("programme minimum:", network.Reaches(familyhub.ProgrammeMinimum))
	// Output:
	// basic {4 4 0} {1 2 0} {0 1 1}
	// missing: fhmf.1.2.developed.1 The family journey
	// unanswered: fhmf.1.2.further.1 Data on finding help
	// network: unknown between below_basic and basic
	// programme minimum: not_met
}

func ExampleOn() {
	date, _ := righthelp.NewDate(2024, 9, 1)
	framework, err := familyhub.On(date)
	fmt.Println(framework.Edition().Title, err)
	_, err = familyhub.On(date.AddYears(2))
	fmt.Println(err)
	// Output:
	// Family Hub Model Framework and service expectations, August 2022 <nil>
	// Family Hub Model Framework: nothing is known for 2026-09-01; what is known covers 2022-08-01 to 2025-03-31
}

func ExampleFramework_Statement() {
	statement, _ := familyhub.August2022().Statement("fhmf.1.2.basic.3")
	fmt.Println(statement.Text)
	fmt.Println(statement.Citation())
	// Output:
	// Families can ring a line with questions about the network's services, as help for those who cannot get information digitally. Where needed, what they ask is passed on to the local Multi-Agency Safeguarding Hub (MASH) and Family Information Service.
	// Annex E: Family Hub Model Framework, second iteration (DHSC and DfE, August 2022), 1.2, level 1, third statement
}

func ExampleFramework_Evidence() {
	_, err := familyhub.August2022().Evidence([]righthelp.Answer{
		{Rule: "fhmf.1.2.basic.9", Status: righthelp.Met},
		{Rule: "fhmf.1.3.developed.3", Status: righthelp.NotApplicable},
	})
	fmt.Println(err)
	// Output:
	// answers[0].rule: "fhmf.1.2.basic.9" is not known; did you mean "fhmf.1.2.basic.1"?
	// answers[1].reason: say why the statement does not apply
}

func ExampleEvidence_Assess() {
	evidence, _ := familyhub.August2022().Evidence(singleAccessPoint())
	assessment := evidence.Assess()
	for result := range assessment.Criteria() {
		if result.Level != familyhub.LevelUnknown {
			fmt.Println(result.Part, result.Level)
		}
	}
	// Output:
	// fhmf.1.2 basic
}

func ExampleAssessment_Findings() {
	assessment, _ := familyhub.August2022().Assess(singleAccessPoint())
	for finding := range assessment.Findings() {
		if finding.Status == righthelp.NotMet {
			fmt.Printf("%s: %s\n", finding.Rule, finding.Because)
		}
	}
	// Output:
	// fhmf.level.minimum: The level is unknown, between below basic and basic: 4 of 49 basic statements met, 1 of 37 minimum statements of the developed model, 0 of 38 that go further; 118 unanswered.
	// fhmf.access: The level is unknown, between below basic and basic: 4 of 17 basic statements met, 1 of 10 minimum statements of the developed model, 0 of 8 that go further; 29 unanswered.
	// fhmf.1: The level is unknown, between below basic and basic: 4 of 17 basic statements met, 1 of 10 minimum statements of the developed model, 0 of 8 that go further; 29 unanswered.
	// fhmf.1.2: The level is basic: 4 of 4 basic statements met, 1 of 2 minimum statements of the developed model, 0 of 1 that go further; 1 unanswered.
	// fhmf.1.2.developed.1: It is not met (reviews are not yet co-produced).
}

func ExampleAssessment_Outstanding() {
	assessment, _ := familyhub.August2022().Assess(singleAccessPoint())
	findings, err := assessment.Outstanding([]righthelp.RuleID{"fhmf.1.2.further.1"})
	fmt.Println(findings, err)
	_, err = assessment.Outstanding([]righthelp.RuleID{"fhmf.1.2.developed.1"})
	fmt.Println(err)
	// Output:
	// [{fhmf.1.2.further.1 not_assessed Nobody has said whether it is met.}] <nil>
	// promised[0]: "fhmf.1.2.developed.1": it is expected of everybody; what is promised are options to go further
}

func ExampleCompare() {
	framework := familyhub.August2022()
	answers := singleAccessPoint()
	before, _ := framework.Assess(answers)
	answers[4] = righthelp.Answer{Rule: "fhmf.1.2.developed.1", Status: righthelp.Met, Evidence: "review with the parent panel"}
	after, _ := framework.Assess(answers)
	comparison, err := familyhub.Compare(before, after)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range comparison.Levels() {
		if change.Rose() {
			fmt.Printf("%s: %s, now at least %s\n", change.Part, change.Before.Level, change.After.Lowest)
		}
	}
	for change := range comparison.Statements() {
		fmt.Println(change.Statement, change.Before, change.After)
	}
	// Output:
	// fhmf.1.2: basic, now at least minimum
	// fhmf.1.2.developed.1 not_met met
}

func ExampleSideBySide() {
	framework := familyhub.August2022()
	harbour, _ := framework.Assess(singleAccessPoint())
	hill, _ := framework.Assess(append(singleAccessPoint()[:4], righthelp.Answer{Rule: "fhmf.1.2.developed.2", Status: righthelp.NotMet}))
	hubs, err := familyhub.SideBySide([]familyhub.Locality{{Name: "Harbour Street", Assessment: harbour}, {Name: "Hill Road", Assessment: hill}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(hubs.Names())
	for row := range hubs.Statements() {
		if row.Count.Met+row.Count.Unknown < row.Count.Of {
			fmt.Println(row.Statement, row.Statuses)
		}
	}
	// Output:
	// [Harbour Street Hill Road]
	// fhmf.1.2.developed.1 [not_met not_assessed]
	// fhmf.1.2.developed.2 [met not_met]
}

func ExampleFramework_With() {
	framework, err := familyhub.August2022().With(familyhub.Additions{
		ID: "fhmf-2022-northtown", Title: "Family Hub Model Framework with the additions of Northtown",
		Statements: []familyhub.Statement{{
			Rule: righthelp.Rule{
				ID: "northtown.outreach.1", Kind: "local_statement", Title: "Outreach to the harbour",
				Text: "Outreach calls on families who live on boats.", Basis: righthelp.Reported,
			},
			Criterion: "fhmf.1.3", Stage: familyhub.DevelopedModel,
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for difference := range familyhub.Diff(familyhub.August2022(), framework) {
		fmt.Println(difference.Rule, difference.Change)
	}
	// Output:
	// northtown.outreach.1 added
}

func ExampleMilestone_Timing() {
	milestone, _ := familyhub.August2022().Milestone(familyhub.MinimumExpectations)
	today, _ := righthelp.NewDate(2024, 9, 1)
	timing, _ := milestone.Timing(today)
	fmt.Printf("%d months; %d days to %s, or %d if only the first day of the month is safe\n", timing.Months, timing.DaysLast, timing.Named.To, timing.DaysFirst)
	// Output:
	// 6 months; 211 days to 2025-03-31, or 181 if only the first day of the month is safe
}
