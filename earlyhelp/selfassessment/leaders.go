package selfassessment

import "github.com/righthelp/righthelp"

// Those who answer for the early help system. Titles are ours.
var leaders = [...]Descriptor{
	{
		Section: Leaders, Number: 1, Rule: righthelp.Rule{
			ID: "ehsg.leaders.1", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A senior strategic group",
			Text:    "A senior strategic group is accountable for the early help system. The infrastructure of the partnership shows that early help, whole family working and whole system working are in focus.",
			Section: "self-assessment descriptors, leaders, 1", Passage: righthelp.Passage{Words: 28, Sum: 0x7a6146cd27e270a4},
		},
		Mature:        "Strong partnership arrangements enable partners to take responsibility together, share risks and invest jointly in early help and in whole family and whole system working. Leaders at different levels of the early help partnership concentrate on building relationships with partners that are productive, and trust one another, as strong partnerships can show. All themed initiatives, such as those on homelessness, child poverty and serious violence, are co-ordinated, seen as interdependent and supported by strong data governance. Leaders speak with one voice on how much early help and whole family and whole system working matter. They see to it that this culture is embedded in senior management, middle management and the front line, and that staff at all levels have an effective part in shaping and developing improvements.",
		MaturePassage: righthelp.Passage{Words: 124, Sum: 0x471bea70789c4857},
	},
	{
		Section: Leaders, Number: 2, Rule: righthelp.Rule{
			ID: "ehsg.leaders.2", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A balanced system",
			Text:    "The system is balanced: more appropriate support reaches children and families earlier, so that statutory intervention by children's social care is avoided where it is unnecessary or costly.",
			Section: "self-assessment descriptors, leaders, 2", Passage: righthelp.Passage{Words: 30, Sum: 0x593d12c0c80afc39},
		},
		Mature:        "Local and national evaluation is drawn on to show what early help does for the outcomes of children and families and towards less demand on statutory services. Decisions on investment and commissioning put whole family and whole system working, and support that is evidence based, first. A shared Early Help Strategy, made by joined-up thinking across the partnership, shows this.",
		MaturePassage: righthelp.Passage{Words: 63, Sum: 0xcc406e22f74fccfe},
	},
	{
		Section: Leaders, Number: 3, Rule: righthelp.Rule{
			ID: "ehsg.leaders.3", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A shared set of measures",
			Text:    "Partners have agreed a set of measures that they share, at the levels of family, cohort, demand and population, with family voice and the quality of whole family practice among them. Together the measures represent how effective the early help system is. Performance against them shows that outcomes for families improve.",
			Section: "self-assessment descriptors, leaders, 3", Passage: righthelp.Passage{Words: 46, Sum: 0xcf68be3dad75f132},
			Note: "The definitions that stand in the middle of the italic paragraph are rules of their own, with their figures.",
		},
		Mature:        "All partners own the shared measures and take responsibility together for contributing to positive change. Population, cohort, demand and family measures are defined (ehsg.definition.population_measures and those after it). All outcome measures serve a culture of enquiry and learning with high support and high challenge. That makes it possible to share responsibility for better outcomes, as no one organisation delivers a specific outcome by itself.",
		MaturePassage: righthelp.Passage{Words: 138, Sum: 0xbb4554db5b682ffe},
	},
	{
		Section: Leaders, Number: 4, Rule: righthelp.Rule{
			ID: "ehsg.leaders.4", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Evaluation and evidence",
			Text:    "There is a culture in which evaluation and evidence inform how the early help system develops and the quality of whole family working. Evidence-based services are used where they are appropriate to local and individual needs.",
			Section: "self-assessment descriptors, leaders, 4", Passage: righthelp.Passage{Words: 37, Sum: 0x90b51a7d3bb1e786},
		},
		Mature:        "Services are evaluated. Evidence is collated to show what early help does locally, with particular evidence of its impact on those groups in the community that have protected characteristics. Interventions are evidence based where an evaluation has shown a causal impact on child outcomes.",
		MaturePassage: righthelp.Passage{Words: 54, Sum: 0xced2639a7ebca100},
	},
	{
		Section: Leaders, Number: 5, Rule: righthelp.Rule{
			ID: "ehsg.leaders.5", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Commissioning",
			Text:    "All commissioning, in its processes and its decisions, has as a standard feature the work towards one culture, principles, practice framework and processes that the early help system shares.",
			Section: "self-assessment descriptors, leaders, 5", Passage: righthelp.Passage{Words: 27, Sum: 0xde67eaf69688ecee},
		},
		Mature:        "Good early help practice is part of the standards to which all services are commissioned. It is regularly reviewed through contract arrangements, a critical step to embed it more quickly. Processes of commissioning that encourage and support local faith, community and voluntary groups with relevant knowledge of the community to apply as providers are developed and agreed.",
		MaturePassage: righthelp.Passage{Words: 65, Sum: 0x57413384344dbad9},
	},
}
