package outcomes

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// BlackpoolRecommendationsSeptember2023 yields the five recommendations that Blackpool's scrutiny committee for children and
// young people was following on 21 September 2023.
func BlackpoolRecommendationsSeptember2023() iter.Seq[PublishedAction] {
	return slices.Values(recommendations[:])
}

const scrutinyWorkplan righthelp.SourceID = "blackpool-workplan-2023"

var recommendations = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.workplan.recommendation.1", Kind: "action", Title: "Child of the North", Basis: righthelp.Published, Source: scrutinyWorkplan,
			Text:    "The committee considers the findings of the report Child of the North further, and what they could mean for Blackpool.",
			Section: "appendix 9(a), recommendation 1", Passage: righthelp.Passage{Words: 57, Sum: 0xfe6d977f63e85603},
			Note: "Recommended on 9 December 2021. The officer is named, and without a role.",
		},
		Ref: "1", DueAs: "TBC", StatedAs: "TBC",
		Position: "Members are asked to look at the action again, since the report ranges widely. The next meeting is to discuss it.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.workplan.recommendation.2", Kind: "action", Title: "Young Inspectors", Basis: righthelp.Published, Source: scrutinyWorkplan,
			Text:    "The work programme has an item on what resources the Young Inspectors Team has.",
			Section: "appendix 9(a), recommendation 2", Figures: "2024 2023 24", Passage: righthelp.Passage{Words: 34, Sum: 0xcfa612088ce572e9},
			Note: "Recommended on 8 December 2022. No officer is named. The workplan that follows has the team on 14 March 2024.",
		},
		Ref: "2", DueAs: "April 2024", Stated: SaidUnderWay, StatedAs: "Ongoing",
		Position: "It is to be added when the workplan for 2023/24 is considered.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.workplan.recommendation.3", Kind: "action", Title: "Literacy Strategy", Basis: righthelp.Published, Source: scrutinyWorkplan,
			Text:    "The Head of Library Service is invited to a later meeting, to report what services in the community do for the Literacy Strategy.",
			Section: "appendix 9(a), recommendation 3", Figures: "2023", Passage: righthelp.Passage{Words: 38, Sum: 0x9e60470be72a76ec},
			Note: "Recommended on 8 December 2022. The officer is named, and without a role.",
		},
		Ref: "3", DueAs: "TBC", Says: SaidComplete, Stated: SaidComplete, StatedAs: "Completed.",
		Position: "It was considered at the meeting of June 2023.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.workplan.recommendation.4", Kind: "action", Title: "Family Safeguarding", Basis: righthelp.Published, Source: scrutinyWorkplan,
			Text:    "If proposals for a Family Safeguarding approach are developed, they come to a later meeting of the committee.",
			Section: "appendix 9(a), recommendation 4", Passage: righthelp.Passage{Words: 37, Sum: 0x002e8ffe3bf70f39},
			Note: "Recommended on 2 February 2023. The target is a month without its year. The officer is named, and without a role.",
		},
		Ref: "4", DueAs: "November", Says: SaidUnderWay, Stated: SaidUnderWay, StatedAs: "Ongoing.",
		Position: "A special meeting is to brief members on the new approach to safeguarding.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.workplan.recommendation.5", Kind: "action", Title: "Waiting times", Basis: righthelp.Published, Source: scrutinyWorkplan,
			Text:    "The health provider is asked to present the issues of waiting times and access for EHCPs, speech and language therapy and any other service for special educational needs.",
			Section: "appendix 9(a), recommendation 5", Figures: "2024", Passage: righthelp.Passage{Words: 34, Sum: 0x195e2d0b1cb65bb1},
			Note: "Recommended on 22 June 2023; the workplan that follows says that it was raised in July. A page break cuts the row: the passage is the part before it, and the words from language therapy on stand behind it. No officer is named.",
		},
		Ref: "5", DueAs: "January 2024",
		Position: "It is on the workplan for 2024.",
	},
}
