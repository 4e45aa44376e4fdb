package outcomes_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
)

func ExampleFramework_Measures() {
	strategy := outcomes.BlackpoolEarlyHelpNovember2021()
	for measure := range strategy.Measures() {
		if measure.Outcome == "blackpool.ehs.outcome.2" {
			fmt.Printf("%s: %s\n", measure.ID, measure.Text)
		}
	}
	// Output:
	// blackpool.ehs.indicator.2.1: More lead professionals attend training in early help assessment, and training that goes with it.
	// blackpool.ehs.indicator.2.2: More staff say that they are confident in early help work.
	// blackpool.ehs.indicator.2.3: Assessments, plans and reviews are more consistently of good quality.
}

// An area takes a published framework and settles what it leaves open.
func ExampleFramework_With() {
	plan := outcomes.BlackpoolImprovementApril2023()
	measure, _ := plan.Measure("blackpool.cscip.indicator.9")
	fmt.Println("as published:", measure.Text, measure.Note)

	measure.Unit, measure.Of, measure.Frequency = outcomes.RatePer10000, "children under 18", outcomes.Quarterly
	local, err := plan.With(outcomes.Variant{
		Edition:  righthelp.Edition{ID: "aveton-2026", Title: "Aveton's outcomes, 2026"},
		Measures: []outcomes.Measure{measure},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	measure, _ = local.Measure("blackpool.cscip.indicator.9")
	fmt.Println("here:", measure.Unit, "of", measure.Of, measure.Frequency)
	// Output:
	// as published: The rate of children in care: it should be in line with statistical neighbours. A rate: per how many, and of whom, is not said.
	// here: rate_per_10000 of children under 18 quarterly
}

func ExampleNewFramework() {
	_, err := outcomes.NewFramework(outcomes.FrameworkData{
		Edition:  righthelp.Edition{ID: "aveton-2026", Title: "Aveton's outcomes, 2026"},
		Outcomes: []righthelp.Rule{{ID: "aveton.outcome.1", Text: "Families are helped early.", Basis: righthelp.Convention}},
		Measures: []outcomes.Measure{
			{Rule: righthelp.Rule{ID: "aveton.measure.1", Text: "Plans opened.", Basis: righthelp.Convention}, Outcome: "aveton.outcome.2"},
		},
	})
	fmt.Println(err)
	// Output:
	// measures[0].outcome: "aveton.outcome.2" is not known; did you mean "aveton.outcome.1"?
	// measures[0].counted: it is missing
}

func ExampleDiff() {
	before := outcomes.BlackpoolEarlyHelpNovember2021()
	after, err := before.With(outcomes.Variant{
		Edition: righthelp.Edition{ID: "aveton-2026", Title: "Aveton's outcomes, 2026"},
		Remove:  []righthelp.RuleID{"blackpool.ehs.indicator.3.2"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	difference := outcomes.Diff(before, after)
	fmt.Println(difference.Remove, len(difference.Measures))
	// Output: [blackpool.ehs.indicator.3.2] 0
}

// The milestones of one group of a plan, with the role that leads and the date that is printed.
func ExampleBlackpoolImprovementPlanApril2023() {
	for action := range outcomes.BlackpoolImprovementPlanApril2023() {
		if action.Ref == "3.1" {
			fmt.Printf("%s (%s, %s)\n", action.Text, action.Lead, action.DueAs)
		}
	}
	// Output:
	// The scope and set-up of the new board are agreed. (Head of Transformation and PSW, 25 Jul 2023)
	// The first meeting is held, which agrees members and terms of reference. (Head of Transformation and PSW, 31 Aug 2023)
}
