package outcomes

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// frameworkRules yields the rules of the frameworks: how they are read, the levels, and each framework's own.
func frameworkRules(yield func(righthelp.Rule) bool) {
	catalogue.Chain(
		slices.Values(readings[:]),
		slices.Values(levelRules[:]), SystemGuideMarch2022().rules,
		BlackpoolEarlyHelpNovember2021().rules, slices.Values(strategyTerms[:]),
		BlackpoolImprovementApril2023().rules, slices.Values(improvementTerms[:]),
		BlackpoolFamilySafeguardingSeptember2023().rules,
		ManagementInformationAugust2022().rules, slices.Values(informationTerms[:]),
	)(yield)
}

// actionRules yields the rules of the plans: headings and groups of the improvement plan, its milestones, and the
// recommendations.
func actionRules() iter.Seq[righthelp.Rule] {
	return catalogue.Chain(
		BlackpoolImprovementThemesApril2023(),
		catalogue.Rules(BlackpoolImprovementPlanApril2023()),
		catalogue.Rules(BlackpoolRecommendationsSeptember2023()),
	)
}

// readings say how the words of a framework become the fields of a measure.
var readings = [...]righthelp.Rule{
	{
		ID: "outcomes.measure.unsaid", Kind: "convention", Title: "What is not said stays unset", Basis: righthelp.Convention,
		Text: "A unit, direction, level or frequency that the document does not say is not set, even where one is usual. A rise or a fall without number, share or rate has no unit. A rate without per how many has none either, and what is told in two units at once has none.",
		Note: "A unit that we guessed would pass for the council's own. Who uses the measure sets it by a change of the framework.",
	},
	{
		ID: "outcomes.measure.unit", Kind: "convention", Title: "Words that give a unit", Basis: righthelp.Convention,
		Text: "A number, or how many, is a count; a percentage or a proportion is a percentage; a rate per 10,000 is that rate; a time, a length of time or hours are a duration; whether something is so is a yes or a no.",
		Note: "The documents have words, and no list of units.",
	},
	{
		ID: "outcomes.measure.direction", Kind: "convention", Title: "Words that give a direction", Basis: righthelp.Convention,
		Text: "An increase or an improvement is up, a reduction is down, and in line with statistical neighbours is in line. A bare number or percentage has no direction, however plain it seems which way is better.",
		Note: "Improvement is read as up where more of what is named is better, as of attendance; the notes of the measures say where.",
	},
	{
		ID: "outcomes.measure.outcome", Kind: "convention", Title: "Under which outcome a measure stands", Basis: righthelp.Convention,
		Text: "A measure stands under the outcome that is printed last before it in its table. Where the table is headed again and names none, it stands under none. Where labels are plainly out of place, it stands where its sense puts it, and its note says where it is printed.",
		Note: "Page breaks and merged cells were lost in the documents as they are known here.",
	},
	{
		ID: "outcomes.measure.in_a_list", Kind: "convention", Title: "What is a measure in a list of information", Basis: righthelp.Convention,
		Text: "A part of the management information is a measure where it names a number, a share, a rate, a length of time, how often, a turnover, or whether something is so, or where it is assessed before and after. The intention to breastfeed stands among the rates and is one too. What describes, or is said to be qualitative, is not.",
		Note: "The guide calls its list information, and says only of its qualitative measures that they are measures.",
	},
}
