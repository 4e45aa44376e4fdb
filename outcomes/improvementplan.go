package outcomes

import "github.com/righthelp/righthelp"

// BlackpoolImprovementApril2023 is the framework of outcomes in Blackpool's improvement plan for children's social care,
// April 2023 to October 2024: four outcomes and twenty-seven indicators. The nine on its last page stand under no outcome.
func BlackpoolImprovementApril2023() Framework {
	from, _ := righthelp.NewDate(2023, 4, 1)
	to, _ := righthelp.NewDate(2024, 10, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Framework{FrameworkData{
		Edition: righthelp.Edition{
			ID: "blackpool-improvement-outcomes-2023", Title: "Outcomes of the improvement plan for children's social care in Blackpool, April 2023", Source: improvementPlan,
			InForce: righthelp.Period{From: from, To: to}, Checked: checked,
		},
		Outcomes: improvementOutcomes[:], Measures: improvementIndicators[:],
	}}
}

const underNoOutcome = "The row stands under no outcome: the table is headed again above the nine rows of its last page, and names none there. The last named before is outcome 4."

var improvementOutcomes = [...]righthelp.Rule{
	{
		ID: "blackpool.cscip.outcome.1", Kind: "outcome", Title: "Together, with the help they need", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children, young people and families stay with each other and have what help they need.",
		Section: "how we will measure success, table, outcome 1", Passage: righthelp.Passage{Words: 15, Sum: 0x1522aa41090927ff},
	},
	{
		ID: "blackpool.cscip.outcome.2", Kind: "outcome", Title: "Supported by their family network", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The family network supports children and young people.",
		Section: "how we will measure success, table, outcome 2", Passage: righthelp.Passage{Words: 12, Sum: 0x38458d3a50678e84},
	},
	{
		ID: "blackpool.cscip.outcome.3", Kind: "outcome", Title: "Safe in and outside the home", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children and young people are safe, at home and elsewhere.",
		Section: "how we will measure success, table, outcome 3", Passage: righthelp.Passage{Words: 13, Sum: 0xbc0140691448a127},
	},
	{
		ID: "blackpool.cscip.outcome.4", Kind: "outcome", Title: "Stable, loving homes", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Those in care, and those leaving it, have a home that is stable and loving.",
		Section: "how we will measure success, table, outcome 4", Passage: righthelp.Passage{Words: 12, Sum: 0x04f802d2877bcd89},
	},
}

var improvementIndicators = [...]Measure{
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "early help assessments", Unit: RatePer10000, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.1", Kind: "measure", Title: "Rate of assessments", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Early help assessments for every 10,000.",
			Section: "how we will measure success, table, indicator 1", Figures: "10 000", Passage: righthelp.Passage{Words: 7, Sum: 0x4788b7268a70600d},
			Note: "Ten thousand of whom is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "children with an active early help plan", Unit: RatePer10000, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.2", Kind: "measure", Title: "Rate of children with a plan", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Children whose early help plan is active, for every 10,000.",
			Section: "how we will measure success, table, indicator 2", Figures: "10 000", Passage: righthelp.Passage{Words: 12, Sum: 0x51a2ef65d9fa45f8},
			Note: "Ten thousand of whom is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "new early help episodes within 12 months after an episode before ended", Unit: Count, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.3", Kind: "measure", Title: "Episodes that follow soon on another", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The number of new early help episodes that begin within 12 months after an earlier one ended.",
			Section: "how we will measure success, table, indicator 3", Figures: "12", Passage: righthelp.Passage{Words: 14, Sum: 0x206a3a9b776b831b},
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "repeat referrals", Of: "referrals", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.4", Kind: "measure", Title: "Repeat referrals", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of referrals that are repeat referrals.",
			Section: "how we will measure success, table, indicator 4", Passage: righthelp.Passage{Words: 6, Sum: 0x1904f739e4acbb43},
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "assessments completed", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.5", Kind: "measure", Title: "Rate of assessments completed", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate at which assessments are completed.",
			Section: "how we will measure success, table, indicator 5", Passage: righthelp.Passage{Words: 4, Sum: 0x123233efc57baba3},
			Note: "A rate: per how many, and of whom, is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "time for which children and families are supported", Unit: Duration, Direction: InLine, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.6", Kind: "measure", Title: "Length of support", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "How long children and families are supported: it should be in line with statistical neighbours.",
			Section: "how we will measure success, table, indicator 6", Passage: righthelp.Passage{Words: 12, Sum: 0x6e0d339d4c8682dc},
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "school attendance of children in need", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.7", Kind: "measure", Title: "Attendance of children in need", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Attendance at school of children in need.",
			Section: "how we will measure success, table, indicator 7", Passage: righthelp.Passage{Words: 6, Sum: 0xd9cef4973a43573e},
			Note: "In what it is told is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "children who enter care", Direction: InLine, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.8", Kind: "measure", Title: "New entrants to care", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate at which children enter care: it should be in line with statistical neighbours.",
			Section: "how we will measure success, table, indicator 8", Passage: righthelp.Passage{Words: 11, Sum: 0xad48c4e673b63c17},
			Note: "A rate: per how many, and of whom, is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.1", Counted: "children in care", Direction: InLine, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.9", Kind: "measure", Title: "Children in care", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate of children in care: it should be in line with statistical neighbours.",
			Section: "how we will measure success, table, indicator 9", Passage: righthelp.Passage{Words: 10, Sum: 0x072ca115ef206a1a},
			Note: "A rate: per how many, and of whom, is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.2", Counted: "section 31 proceedings that end with the child living with parents", Of: "section 31 proceedings", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.10", Kind: "measure", Title: "Proceedings that end with parents", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of section 31 proceedings at the end of which the child lives with parents, and how old the children of the proceedings are.",
			Section: "how we will measure success, table, indicator 10", Figures: "31", Passage: righthelp.Passage{Words: 21, Sum: 0xa53d7dc4fbdf3922},
			Note: "It is one row with two measures: the age of the children is the other, and the fields are of the first.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.2", Counted: "children in care who live with their family networks", Of: "children in care", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.11", Kind: "measure", Title: "In care within the family network", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of children in care who live with their family networks.",
			Section: "how we will measure success, table, indicator 11", Passage: righthelp.Passage{Words: 9, Sum: 0x26cade1acd552d07},
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.3", Counted: "section 47 investigations", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.12", Kind: "measure", Title: "Section 47 investigations", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Both the rate and the number of section 47 investigations.",
			Section: "how we will measure success, table, indicator 12", Figures: "47", Passage: righthelp.Passage{Words: 7, Sum: 0x7ec26dc0d48ab1b7},
			Note: "It is told in two ways, so no unit is set. Per how many the rate is, and of whom, is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.3", Counted: "section 47 investigations that result in an initial child protection conference", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.13", Kind: "measure", Title: "Investigations that lead to a conference", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate of section 47 investigations after which there is an initial child protection conference.",
			Section: "how we will measure success, table, indicator 13", Figures: "47", Passage: righthelp.Passage{Words: 13, Sum: 0x7af1b403515ba17e},
			Note: "A rate: whether of the investigations or of the population is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.3", Counted: "new child protection plans", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.14", Kind: "measure", Title: "New child protection plans", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate of new child protection plans.",
			Section: "how we will measure success, table, indicator 14", Passage: righthelp.Passage{Words: 6, Sum: 0x3e48d0718d2d96fe},
			Note: "A rate: per how many, and of whom, is not said.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.3", Counted: "children whose plans were de-escalated and who did not present again with unmet needs in 2 years", Of: "children whose plans were de-escalated", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.15", Kind: "measure", Title: "Stepped down and not back", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of children with a plan that was de-escalated who did not come again with unmet needs in 2 years.",
			Section: "how we will measure success, table, indicator 15", Figures: "2", Passage: righthelp.Passage{Words: 18, Sum: 0x93ededd8af5fc91d},
			Note: "Of what it is a percentage is read as of the children whose plans were de-escalated; the words could also mean of all children.",
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.4", Counted: "children in care who live in foster care", Of: "children in care", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.16", Kind: "measure", Title: "In foster care", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of children in care who live in foster care.",
			Section: "how we will measure success, table, indicator 16", Passage: righthelp.Passage{Words: 8, Sum: 0x0db794c2579148f4},
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.4", Counted: "children in care who live in residential care", Of: "children in care", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.17", Kind: "measure", Title: "In residential care", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of children in care who live in residential care.",
			Section: "how we will measure success, table, indicator 17", Passage: righthelp.Passage{Words: 8, Sum: 0xf9409b0b8b9ee0b1},
		},
	},
	{
		Outcome: "blackpool.cscip.outcome.4", Counted: "distance of placements from home", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.18", Kind: "measure", Title: "Distance from home", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "How far from home placements are.",
			Section: "how we will measure success, table, indicator 18", Passage: righthelp.Passage{Words: 5, Sum: 0x838f41f85e071628},
			Note: "A distance is none of the units here, and whether a mean or a share beyond some distance is meant is not said.",
		},
	},
	{
		Counted: "stability of placements of children in care", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.19", Kind: "measure", Title: "Stability of placements", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "How stable the placements of children in care are.",
			Section: "how we will measure success, table, indicator 19", Passage: righthelp.Passage{Words: 7, Sum: 0x59979b7539180359},
			Note: underNoOutcome + " In what stability is told is not said.",
		},
	},
	{
		Counted: "strengths and difficulties questionnaire scores of children in care", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.20", Kind: "measure", Title: "Strengths and difficulties", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "What children in care score on the strengths and difficulties questionnaire.",
			Section: "how we will measure success, table, indicator 20", Passage: righthelp.Passage{Words: 9, Sum: 0x5930d3906419a847},
			Note: underNoOutcome + " A score is none of the units here.",
		},
	},
	{
		Counted: "progress and attainment of children in care in Key Stage results", Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.21", Kind: "measure", Title: "Key Stage results", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "How children in care progress and what they attain, in their Key Stage results.",
			Section: "how we will measure success, table, indicator 21", Passage: righthelp.Passage{Words: 11, Sum: 0xdf7bf98cad10bc5a},
			Note: underNoOutcome + " Other headings stand in its cells: see blackpool.cscip.measures.later. In what it is told is not said.",
		},
	},
	{
		Counted: "attendance of children supported at early help, child in need or child protection level", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.22", Kind: "measure", Title: "Attendance with early help or a plan", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate of attendance is better for children who are supported at the levels of early help, child in need or child protection.",
			Section: "how we will measure success, table, indicator 22", Passage: righthelp.Passage{Words: 14, Sum: 0x966cccafeb152595},
			Note: underNoOutcome + " An improvement of attendance is read as up. A rate: of what is not said.",
		},
	},
	{
		Counted: "attendance of Our Children", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.23", Kind: "measure", Title: "Attendance of Our Children", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The rate of attendance is better for the children whom the council calls Our Children.",
			Section: "how we will measure success, table, indicator 23", Passage: righthelp.Passage{Words: 8, Sum: 0x40269bdbdfd796d5},
			Note: underNoOutcome + " An improvement of attendance is read as up. A rate: of what is not said.",
		},
	},
	{
		Counted: "care leavers in education, employment or training", Of: "care leavers", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.24", Kind: "measure", Title: "Care leavers in education or work", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of care leavers who are in education, in employment or in training.",
			Section: "how we will measure success, table, indicator 24", Passage: righthelp.Passage{Words: 8, Sum: 0xc0b10f93d71e3374},
			Note: underNoOutcome,
		},
	},
	{
		Counted: "care leavers in higher education", Of: "care leavers", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.25", Kind: "measure", Title: "Care leavers in higher education", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of care leavers who are in higher education.",
			Section: "how we will measure success, table, indicator 25", Passage: righthelp.Passage{Words: 6, Sum: 0xa49815dbc0be3a26},
			Note: underNoOutcome,
		},
	},
	{
		Counted: "care leavers in apprenticeships", Of: "care leavers", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.26", Kind: "measure", Title: "Care leavers in apprenticeships", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of care leavers who are in apprenticeships.",
			Section: "how we will measure success, table, indicator 26", Passage: righthelp.Passage{Words: 5, Sum: 0x7fd1b306faa703e6},
			Note: underNoOutcome,
		},
	},
	{
		Counted: "care leavers in unsuitable accommodation", Of: "care leavers", Unit: Percentage, Rule: righthelp.Rule{
			ID: "blackpool.cscip.indicator.27", Kind: "measure", Title: "Care leavers in unsuitable accommodation", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The percentage of care leavers whose accommodation is unsuitable.",
			Section: "how we will measure success, table, indicator 27", Passage: righthelp.Passage{Words: 6, Sum: 0xc6d2bf630ab9eb0b},
			Note: underNoOutcome,
		},
	},
}

var improvementTerms = [...]righthelp.Rule{
	{
		ID: "blackpool.cscip.measures.dates", Kind: "measure_term", Title: "Baseline and targets of the indicators", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "An indicator has a baseline of April 2023, and targets for October 2023, March 2024 and October 2024.",
		Section: "how we will measure success, table, headings", Figures: "2023 2024", Passage: righthelp.Passage{Words: 12, Sum: 0xeb2c61ea46ca3f5b},
		Note: "For the first twenty indicators the baseline is to be confirmed, and no target is printed for any. The headings are printed three times, and in one row other labels stand in the cells: see blackpool.cscip.measures.later.",
	},
	{
		ID: "blackpool.cscip.measures.later", Kind: "measure_term", Title: "Baseline and target that stand in a row", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A baseline of October 2023, a target for October 2024, and what is reached in October 2024.",
		Section: "how we will measure success, table, indicator 21, in the cells for figures", Figures: "2023 2024", Passage: righthelp.Passage{Words: 9, Sum: 0x81300f8f7a26b21a},
		Note: "These labels stand in the cells of the row on Key Stage results, under headings that name other months. Whether they are meant for that row, for the six below it, whose cells are empty, or for all seven, is not said.",
	},
	{
		ID: "blackpool.cscip.measures.review", Kind: "measure_term", Title: "The framework is reviewed", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The framework of outcomes is reviewed, to see that it catches what difference the plan makes for families.",
		Section: "introduction, the paragraph on the outcomes framework, second sentence", Passage: righthelp.Passage{Words: 20, Sum: 0x82cc898e6be57f65},
	},
}
