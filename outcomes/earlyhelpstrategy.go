package outcomes

import "github.com/righthelp/righthelp"

// BlackpoolEarlyHelpNovember2021 is the outcomes of Blackpool's early help strategy of November 2021 for the years to 2023,
// and the eighteen indicators that it suggests for a dashboard. One of them stands under two outcomes.
func BlackpoolEarlyHelpNovember2021() Framework {
	from, _ := righthelp.NewDate(2021, 11, 1)
	to, _ := righthelp.NewDate(2023, 12, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Framework{FrameworkData{
		Edition: righthelp.Edition{
			ID: "blackpool-early-help-outcomes-2021", Title: "Outcomes of early help in Blackpool, November 2021", Source: earlyHelpStrategy,
			InForce: righthelp.Period{From: from, To: to}, Checked: checked,
		},
		Outcomes: strategyOutcomes[:], Measures: strategyIndicators[:],
	}}
}

const earlyHelpStrategy righthelp.SourceID = "blackpool-ehs-2021"

var strategyOutcomes = [...]righthelp.Rule{
	{
		ID: "blackpool.ehs.outcome.1", Kind: "outcome", Title: "Support earlier", Basis: righthelp.Published, Source: earlyHelpStrategy,
		Text:    "Children and families are supported sooner: as soon as a need is seen.",
		Section: "outcome and indicators of success, outcome 1", Passage: righthelp.Passage{Words: 12, Sum: 0x9435fb254b3a8b57},
	},
	{
		ID: "blackpool.ehs.outcome.2", Kind: "outcome", Title: "Lead professionals", Basis: righthelp.Published, Source: earlyHelpStrategy,
		Text:    "All lead professionals are supported to do early help work that is good and has an impact.",
		Section: "outcome and indicators of success, outcome 2", Passage: righthelp.Passage{Words: 14, Sum: 0xeeec6f794d56c0d1},
	},
	{
		ID: "blackpool.ehs.outcome.3", Kind: "outcome", Title: "Less demand higher up", Basis: righthelp.Published, Source: earlyHelpStrategy,
		Text:    "Demand on services of a higher level, and on specialist ones, falls.",
		Section: "outcome and indicators of success, outcome 3", Passage: righthelp.Passage{Words: 10, Sum: 0x4d8392a2364d2e77},
	},
	{
		ID: "blackpool.ehs.outcome.4", Kind: "outcome", Title: "Better outcomes", Basis: righthelp.Published, Source: earlyHelpStrategy,
		Text:    "Outcomes for children and their families get better.",
		Section: "outcome and indicators of success, outcome 4", Passage: righthelp.Passage{Words: 9, Sum: 0xc7966b5c2fe2d97f},
		Note: "The words before it call it the most important of the four.",
	},
}

var strategyIndicators = [...]Measure{
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "families supported by an early help assessment and plan", Unit: Count, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.1", Kind: "measure", Title: "Families with an assessment and plan", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "More families are supported by an early help assessment and plan.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 1", Passage: righthelp.Passage{Words: 15, Sum: 0x8b05b98a01c22f48},
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "contacts to the Request for Service Hub for families without an offer of early help before", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.2", Kind: "measure", Title: "Contacts with no offer before", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Fewer contacts are made to the Request for Service Hub about families to whom nobody offered early help before.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 2", Passage: righthelp.Passage{Words: 27, Sum: 0x4143d8621f0b28e7},
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "parents who use parenting support groups and activities", Unit: Count, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.3", Kind: "measure", Title: "Parents in parenting support", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "The number of parents who use groups and activities that support parenting.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 3", Passage: righthelp.Passage{Words: 10, Sum: 0xd63cc834c1583881},
			Note: "A number is given, and not which way it should go.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "contacts to the Request for Service Hub after which a service that knows the family or child is asked to do an early help assessment", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.4", Kind: "measure", Title: "Contacts sent back for an assessment", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Fewer contacts to the Request for Service Hub end with a service that knows the family or child already being asked for an early help assessment.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 4", Passage: righthelp.Passage{Words: 30, Sum: 0xb23bccdd8b143273},
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "children with emerging or identified SEND needs who have an early help plan before an EHCP is requested", Unit: Count, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.5", Kind: "measure", Title: "Plan before a request for an EHCP", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "More children whose special educational needs or disabilities are emerging or identified have an early help plan before an education, health and care plan is requested.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 5", Passage: righthelp.Passage{Words: 25, Sum: 0xa6b6c802175e4d35},
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "statutory social work assessments that end in closure or a step down to early help", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.6", Kind: "measure", Title: "Statutory assessments that close", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Fewer statutory social work assessments end with closure or with a step down to early help.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 6", Passage: righthelp.Passage{Words: 19, Sum: 0x35792947c95b33d0},
			Note: "It stands under outcome 3 as well: see blackpool.ehs.indicator.3.2.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.1", Counted: "children excluded with no early help plan before the exclusion", Of: "children who are excluded", Unit: Percentage, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.1.7", Kind: "measure", Title: "Exclusions without a plan", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "A smaller proportion of children who are excluded had no early help plan before.",
			Section: "outcome and indicators of success, table, outcome 1, indicator 7", Passage: righthelp.Passage{Words: 17, Sum: 0xf1b0d3796518da8f},
			Note: "Of what it is a proportion is read as of excluded children; the words could also mean of all children.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.2", Counted: "lead professionals who attend training in early help assessment or associated training", Unit: Count, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.2.1", Kind: "measure", Title: "Lead professionals in training", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "More lead professionals attend training in early help assessment, and training that goes with it.",
			Section: "outcome and indicators of success, table, outcome 2, indicator 1", Passage: righthelp.Passage{Words: 14, Sum: 0x33674f88f94ddc59},
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.2", Counted: "staff who report confidence in early help work", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.2.2", Kind: "measure", Title: "Confident staff", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "More staff say that they are confident in early help work.",
			Section: "outcome and indicators of success, table, outcome 2, indicator 2", Passage: righthelp.Passage{Words: 11, Sum: 0x4832cdb797b3e627},
			Note: "A word is missing before of staff: whether their number or their share is meant is not known.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.2", Counted: "assessments, plans and reviews of consistently good quality", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.2.3", Kind: "measure", Title: "Good assessments, plans and reviews", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Assessments, plans and reviews are more consistently of good quality.",
			Section: "outcome and indicators of success, table, outcome 2, indicator 3", Passage: righthelp.Passage{Words: 9, Sum: 0xa0591b478ab8f010},
			Note: "An improvement is read as up. In what it is told is not said.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.3", Counted: "families who do not come back into the system for early help or higher levels", Unit: Count, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.3.1", Kind: "measure", Title: "Families who do not come back", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "The number of families who do not enter the system again, for early help or for higher levels.",
			Section: "outcome and indicators of success, table, outcome 3, indicator 1", Passage: righthelp.Passage{Words: 17, Sum: 0x858964dadbcde989},
			Note: "The words are cut short after higher levels of. Which way the number should go, and within what time, is not said.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.3", Counted: "statutory social work assessments that end in closure or a step down to early help", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.3.2", Kind: "measure", Title: "Statutory assessments that close, for demand", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Fewer statutory social work assessments end with closure or with a step down to early help.",
			Section: "outcome and indicators of success, table, outcome 3, indicator 2", Passage: righthelp.Passage{Words: 19, Sum: 0x35792947c95b33d0},
			Note: "The same indicator as blackpool.ehs.indicator.1.6, word for word: the table has it under two outcomes.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.3", Counted: "referrals into social work teams", Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.3.3", Kind: "measure", Title: "Referrals to social work", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Referrals into social work teams fall.",
			Section: "outcome and indicators of success, table, outcome 3, indicator 3", Passage: righthelp.Passage{Words: 6, Sum: 0x199ffb9f41a7067c},
			Note: "Whether their number or their rate is meant is not said.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.3", Counted: "children referred to the Awaken service", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.3.4", Kind: "measure", Title: "Referrals to Awaken", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Fewer children are referred to the Awaken service.",
			Section: "outcome and indicators of success, table, outcome 3, indicator 4", Passage: righthelp.Passage{Words: 11, Sum: 0x8031acdf9c075470},
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.3", Counted: "children who enter the youth justice system", Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.3.5", Kind: "measure", Title: "Entering youth justice", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Fewer children enter the youth justice system.",
			Section: "outcome and indicators of success, table, outcome 3, indicator 5", Passage: righthelp.Passage{Words: 8, Sum: 0x1678021e757c206d},
			Note: "Whether their number or their rate is meant is not said.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.4", Counted: "families who close to early help with all needs met", Unit: Count, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.4.1", Kind: "measure", Title: "Closed with all needs met", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "The number of families whose early help closes when every need is met.",
			Section: "outcome and indicators of success, table, outcome 4, indicator 1", Passage: righthelp.Passage{Words: 12, Sum: 0xbdd7da2237da58f7},
			Note: "A number is given, and not which way it should go.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.4", Counted: "families who report improved family life at the closure of their early help assessment", Unit: Count, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.4.2", Kind: "measure", Title: "Better family life", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "The number of families who say at the end of the early help assessment that family life is better.",
			Section: "outcome and indicators of success, table, outcome 4, indicator 2", Passage: righthelp.Passage{Words: 12, Sum: 0x6b77ae15c395d0a2},
			Note: "A number is given, and not which way it should go.",
		},
	},
	{
		Outcome: "blackpool.ehs.outcome.4", Counted: "educational outcomes of children from the most deprived areas, at KS2, GCSE, Level 2 or 3 at 19, and in employment, education or training at 17", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.ehs.indicator.4.3", Kind: "measure", Title: "Education in the most deprived areas", Basis: righthelp.Published, Source: earlyHelpStrategy,
			Text:    "Educational outcomes get better for children from the areas of the town that are most deprived: at KS2, at GCSE, at Level 2 or 3 at 19, and in employment, education or training at 17.",
			Section: "outcome and indicators of success, table, outcome 4, indicator 3", Figures: "2 3 19 17", Passage: righthelp.Passage{Words: 25, Sum: 0x220c6d43b59e3661},
			Note: "An improvement is read as up. It is one row with four measures, and in what they are told is not said.",
		},
	},
}

var strategyTerms = [...]righthelp.Rule{
	{
		ID: "blackpool.ehs.measures.suggested", Kind: "measure_term", Title: "Suggested, not agreed", Basis: righthelp.Published, Source: earlyHelpStrategy,
		Text:    "The measures of the table are suggestions, to be considered for the dashboard.",
		Section: "outcome and indicators of success, the paragraph above the table", Passage: righthelp.Passage{Words: 18, Sum: 0x096bb4cd88b67816},
	},
	{
		ID: "blackpool.ehs.measures.old_and_new", Kind: "measure_term", Title: "Old and new measures", Basis: righthelp.Published, Source: earlyHelpStrategy,
		Text:    "Some measures exist already, and their data is readily captured and analysed; for others, which will be new, data will have to be gathered.",
		Section: "outcome and indicators of success, the paragraph after the outcomes, on measures", Passage: righthelp.Passage{Words: 24, Sum: 0x66b37e68bc2c8a38},
		Note: "Which indicators are which is not said.",
	},
}
