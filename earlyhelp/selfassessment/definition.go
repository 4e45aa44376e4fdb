package selfassessment

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Definitions yields what the guide of March 2022 means by population, cohort, demand and family measures, the four
// levels of the measures that its third descriptor on leaders asks partners to share.
func Definitions() iter.Seq[righthelp.Rule] { return slices.Values(definitions[:]) }

var definitions = [...]righthelp.Rule{
	{
		ID: "ehsg.definition.population_measures", Kind: "definition", Basis: righthelp.Published, Source: guide,
		Title:   "Population measures",
		Text:    "A population measure covers the whole of the area's population: the rate of attendance at primary schools, for example.",
		Section: "self-assessment descriptors, leaders, 3, in italics, second sentence", Passage: righthelp.Passage{Words: 15, Sum: 0x56439048ad40b118},
	},
	{
		ID: "ehsg.definition.cohort_measures", Kind: "definition", Basis: righthelp.Published, Source: guide,
		Title:   "Cohort measures",
		Text:    "A cohort measure covers one specific part of the population: for example, primary school attendance of children whose families had a specific service.",
		Section: "self-assessment descriptors, leaders, 3, in italics, third sentence", Passage: righthelp.Passage{Words: 23, Sum: 0x9d487f04db18623a},
	},
	{
		ID: "ehsg.definition.demand_measures", Kind: "definition", Basis: righthelp.Published, Source: guide,
		Title:   "Demand measures",
		Text:    "A demand measure counts activity in the system: for example, children in need for every 10,000 of the population.",
		Section: "self-assessment descriptors, leaders, 3, in italics, fourth sentence", Passage: righthelp.Passage{Words: 19, Sum: 0x5bad34f8f4e1a2ff}, Figures: "10 000",
	},
	{
		ID: "ehsg.definition.family_measures", Kind: "definition", Basis: righthelp.Published, Source: guide,
		Title:   "Family measures",
		Text:    "A family measure tracks how outcomes progress for individual families: for example, that a child was at school at least 90% of the time in the last three consecutive terms.",
		Section: "self-assessment descriptors, leaders, 3, in italics, fifth sentence", Passage: righthelp.Passage{Words: 22, Sum: 0x53529a57dece939a}, Figures: "90",
	},
}
