package selfassessment

import "github.com/righthelp/righthelp"

// What is known, shared and used. Titles are ours.
var data = [...]Descriptor{
	{
		Section: Data, Number: 1, Rule: righthelp.Rule{
			ID: "ehsg.data.1", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Regular data feeds",
			Text:    "All parts of the partnership supply regular data feeds that support whole family working. The feeds are open and rest on strong data sharing agreements.",
			Section: "self-assessment descriptors, data, 1", Passage: righthelp.Passage{Words: 27, Sum: 0x8809b772d25ea999},
		},
		Mature:        "The feeds that are shared include those of police, housing, social care, education, homelessness, council tax and, where possible, health. Good use is made of open feeds, which are of the whole population and not of the cohort alone: to identify the issues of referred families quickly and, through analysis of needs and prediction, to see the community as a whole and individual risks ahead. Whether the Digital Economy Act can underpin data sharing agreements is explored.",
		MaturePassage: righthelp.Passage{Words: 77, Sum: 0x97b354e79688b6ac},
	},
	{
		Section: Data, Number: 2, Rule: righthelp.Rule{
			ID: "ehsg.data.2", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A shared case management system",
			Text:    "The case management system lets all partners reach all relevant cases securely and record whole family assessments.",
			Section: "self-assessment descriptors, data, 2", Passage: righthelp.Passage{Words: 18, Sum: 0x3456657f040dc848},
		},
		Mature:        "Shared case management systems are key to whole family working that is transparent and seamless, one journey for the family. The shared practice framework (workforce, descriptor 3) should underpin them. On the way to one case management system an area may have used a data warehouse or data lake, for the time being, to make all assessments accessible.",
		MaturePassage: righthelp.Passage{Words: 54, Sum: 0xfbbb6072a2943aa4},
	},
	{
		Section: Data, Number: 3, Rule: righthelp.Rule{
			ID: "ehsg.data.3", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Issues and outcomes in numbers",
			Text:    "The case management system can record, in a quantifiable way, all issues that affect a family and the outcomes, and reports can be run on these.",
			Section: "self-assessment descriptors, data, 3", Passage: righthelp.Passage{Words: 24, Sum: 0x5b1b0cc53d0dafb2},
		},
		Mature:        "Issues that in the past could be captured and monitored only qualitatively, such as parenting needs or parental conflict, are quantified. So the partnership and its analysts can understand which issues affect families and how they interact with other ones and with outcomes. Quantitative reporting should be embedded from notification through to closure, and supervisors should check it at closure.",
		MaturePassage: righthelp.Passage{Words: 64, Sum: 0x3170696b57d011ea},
	},
	{
		Section: Data, Number: 4, Rule: righthelp.Rule{
			ID: "ehsg.data.4", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A data governance board",
			Text:    "An effective data governance board is accountable for progress on data transformation. It supports the area and its partners in unlocking and resolving data sharing issues. It directs how data is used for performance and for analytics, and how system changes with an effect across the partnership are consulted on. The partnership uses data in support of resourcing, planning, early intervention and whole family working. An identified member of the senior leadership of Children's Services is responsible for driving the board's actions forward.",
			Section: "self-assessment descriptors, data, 4", Passage: righthelp.Passage{Words: 90, Sum: 0x1aead48e956c6fb7},
		},
		Mature:        "A data governance board should stand alone or be part of a wider partnership board. It should help to drive the journey and the road map of data transformation, give direction on the use of data for effective services, and help to unblock any data sharing issues. Its members should be senior and come from across the partnership.",
		MaturePassage: righthelp.Passage{Words: 61, Sum: 0xd25a3f5f9fc49e09},
	},
	{
		Section: Data, Number: 5, Rule: righthelp.Rule{
			ID: "ehsg.data.5", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "All data together",
			Text:    "A system makes it possible to pull all data together, to analyse it and to make sure that practitioners can see the results.",
			Section: "self-assessment descriptors, data, 5", Passage: righthelp.Passage{Words: 21, Sum: 0xbe91dd0bdc7c5812},
		},
		Mature:        "Data warehouses and data lakes offer a way to bring all data into one place and to automate the matching of partners' data. That allows analysis in turn, in this system or another. Practitioners need to see what the analysis shows, and any matched data, to inform their work with families.",
		MaturePassage: righthelp.Passage{Words: 65, Sum: 0x254d5dee2844413b},
	},
	{
		Section: Data, Number: 6, Rule: righthelp.Rule{
			ID: "ehsg.data.6", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Data informs decisions",
			Text:    "Data is used to inform performance all across the early help partnership, demand, resourcing (commissioning included), operational delivery and the development of the workforce.",
			Section: "self-assessment descriptors, data, 6", Passage: righthelp.Passage{Words: 22, Sum: 0xb2c389c333a4f027},
		},
		Mature:        "Data and analytics are used effectively with senior leadership, all across the partnership and, where appropriate, at the level of lower tier authorities. They inform what is commissioned and resourced, and future planning: what volume of staff, skills and resources practitioners require in all services of the partnership. Processes should ensure data quality and improve it all the time, so that data and analyses are robust.",
		MaturePassage: righthelp.Passage{Words: 76, Sum: 0x7e687a40baf49c70},
	},
	{
		Section: Data, Number: 7, Rule: righthelp.Rule{
			ID: "ehsg.data.7", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Innovative analytical products",
			Text:    "Innovative analytical products have been developed. They could be needs analysis, place-based analysis, risk analytics for individuals or families, apps or systems that give practitioners and partners better information, a way to quantify qualitative case notes or other documents, or any further product or system that has changed or improved how the area works.",
			Section: "self-assessment descriptors, data, 7", Passage: righthelp.Passage{Words: 52, Sum: 0x1e0acb4ed4469855},
		},
		Mature:        "Learning goes on, and the use of data is developed further, to keep up with demands and changing services and to improve the offer to families. Data is used to evaluate services, to make them more effective and to keep creating or increasing efficiencies.",
		MaturePassage: righthelp.Passage{Words: 40, Sum: 0x765cbdf201387da2},
	},
}
