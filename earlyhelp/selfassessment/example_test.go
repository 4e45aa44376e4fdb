package selfassessment_test

import (
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
)

// workshopOfThree is the worked example of the package page.
func workshopOfThree() selfassessment.Round {
	score := func(descriptor righthelp.RuleID, score int) selfassessment.Score {
		return selfassessment.Score{Descriptor: descriptor, Points: selfassessment.Scored(score)}
	}
	return selfassessment.Round{Area: "Aveton", Approach: selfassessment.Workshop, Responses: []selfassessment.Response{
		{Partner: "council", Scores: []selfassessment.Score{score("ehsg.communities.1", 2), score("ehsg.communities.2", 1)}},
		{Partner: "health", Scores: []selfassessment.Score{score("ehsg.communities.1", 3), score("ehsg.communities.2", 4)}},
		{Partner: "school", Scores: []selfassessment.Score{score("ehsg.communities.1", 3)}},
	}}
}

func ExampleFramework_Assess() {
	assessment, err := selfassessment.March2022().Assess(workshopOfThree())
	if err != nil {
		fmt.Println(err)
		return
	}
	for result := range assessment.Results() {
		if result.Scores > 0 {
			missing := slices.Collect(assessment.NotScored(result.Descriptor))
			fmt.Printf("%s: %s of %d scores, from %s to %s; not scored by %q\n",
				result.Descriptor, result.Mean(), result.Scores, result.Lowest, result.Highest, missing)
		}
	}
	for section := range assessment.Sections() {
		if section.Scored > 0 {
			fmt.Printf("%s: %s, exactly %s, of %d of %d descriptors\n", section.Section, section.Mean, section.Mean.Rat(), section.Scored, section.Of)
		}
	}
	// Output:
	// ehsg.communities.1: 2.67 of 3 scores, from 2 to 3; not scored by []
	// ehsg.communities.2: 2.50 of 2 scores, from 1 to 4; not scored by ["school"]
	// communities: 2.58, exactly 31/12, of 2 of 5 descriptors
}

func ExampleAssessment_Findings() {
	assessment, err := selfassessment.March2022().Assess(workshopOfThree())
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range assessment.Findings() {
		if finding.Status == righthelp.NotMet {
			fmt.Println(finding.Because)
		}
	}
	// Output:
	// health scores ehsg.communities.1 at 3 and gives no evidence; this score rests on evidence of progress
	// school scores ehsg.communities.1 at 3 and gives no evidence; this score rests on evidence of progress
	// health scores ehsg.communities.2 at 4 and gives no evidence; this score rests on evidence of impact
}

func ExampleAssessment_Priorities() {
	assessment, err := selfassessment.March2022().Assess(workshopOfThree())
	if err != nil {
		fmt.Println(err)
		return
	}
	for priority := range assessment.Priorities() {
		fmt.Printf("%d %s: %s\n", priority.Rank, priority.Descriptor, priority.Reason)
	}
	// Output:
	// 1 ehsg.communities.2: mean 2.50 of 2 scores; 3 points apart; chosen by 0 of 3 partners
	// 2 ehsg.communities.1: mean 2.67 of 3 scores; 1 point apart; chosen by 0 of 3 partners
}

func ExampleCompare() {
	before, err := selfassessment.March2022().Assess(workshopOfThree())
	if err != nil {
		fmt.Println(err)
		return
	}
	later := workshopOfThree()
	later.Responses[0].Scores[1].Points = selfassessment.Scored(3)
	after, err := selfassessment.March2022().Assess(later)
	if err != nil {
		fmt.Println(err)
		return
	}
	changes, err := selfassessment.Compare(before, after)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range changes {
		if change.Movement == selfassessment.Rose {
			fmt.Println(change.Descriptor, change.Because)
		}
	}
	// Output:
	// ehsg.communities.2 before 2.50 of 2 scores; now 3.50 of 2 scores; 2 partners scored both times
}

func ExampleFramework_With() {
	local, err := selfassessment.March2022().With(selfassessment.Variant{
		Edition: righthelp.Edition{ID: "aveton-2023", Title: "Self-assessment of Aveton"},
		Remove:  []righthelp.RuleID{"ehsg.data.7"},
		Put: []selfassessment.Descriptor{{
			Rule:    righthelp.Rule{ID: "aveton.leaders.6", Text: "Young people sit on the board.", Basis: righthelp.Convention},
			Section: selfassessment.Leaders, Number: 6,
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	difference := selfassessment.Diff(selfassessment.March2022(), local)
	fmt.Println("without", difference.Remove)
	fmt.Println("with", difference.Put[0].ID)
	// Output:
	// without [ehsg.data.7]
	// with aveton.leaders.6
}

func ExampleFramework_ParseDescriptor() {
	_, err := selfassessment.March2022().ParseDescriptor("workforse.3")
	fmt.Println(err)
	// Output:
	// descriptor: "workforse.3" is not known; did you mean "workforce.3"?
}
