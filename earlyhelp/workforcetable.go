package earlyhelp

import "github.com/righthelp/righthelp"

// How the table is to be read. Kind: table_term.
var workforceTerms = [...]righthelp.Rule{
	{
		ID: "ehsg.workforce_table.minimum", Kind: "table_term", Basis: righthelp.Published, Source: systemGuide,
		Title:   "A minimum, and not complete",
		Text:    "The table is neither complete nor exhaustive, and the roles in it may go by other names. What it shows, how often a workforce may lead for example, should be seen as the least that a workforce does.",
		Section: "multi-agency workforce, first paragraph, fourth and fifth sentences", Passage: righthelp.Passage{Words: 43, Sum: 0x3904fa543628ae4b},
	},
	{
		ID: "ehsg.workforce_table.right_person", Kind: "table_term", Basis: righthelp.Published, Source: systemGuide,
		Title:   "The right person for the family",
		Text:    "The lead practitioner should always be whoever is right for the family at the time, and the family has a say in who it is.",
		Section: "multi-agency workforce, first paragraph, sixth sentence", Passage: righthelp.Passage{Words: 40, Sum: 0xee63c3ef7a40f3b1},
	},
	{
		ID: "ehsg.workforce_table.greater_part", Kind: "table_term", Basis: righthelp.Published, Source: systemGuide,
		Title:   "When some take a greater part",
		Text:    "Some professional groups, or organisations of the voluntary and community sector, may in some circumstances be more involved than the table shows, as lead practitioner or in the team around the family: after an assessment of needs or risk, or because of specific contracts.",
		Section: "multi-agency workforce, first paragraph, seventh sentence", Passage: righthelp.Passage{Words: 36, Sum: 0x321de5f6c345ce48},
	},
}

const inTheTerm = "The row has the term alone. The paragraph before the table says that a term gives how often these workers would likely lead, and their role in whole family working."

var groupings = [...]Grouping{
	{Frequency: Frequent, Part: "modelling", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.frequent", Kind: "grouping", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Frequent and modelling",
		Text:    "Those in this grouping would likely act as lead practitioner frequently. Their part in whole family working is to model it.",
		Section: "workforce table, frequent and modelling, the term", Passage: righthelp.Passage{Words: 3, Sum: 0x76e53698c891599b},
		Note: inTheTerm,
	}},
	{Frequency: Regular, Part: "promoting", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.regular", Kind: "grouping", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Regular and promoting",
		Text:    "Those in this grouping would likely act as lead practitioner regularly. Their part in whole family working is to promote it.",
		Section: "workforce table, regular and promoting, the term", Passage: righthelp.Passage{Words: 3, Sum: 0x0f56fb145e476e9d},
		Note: inTheTerm,
	}},
	{Frequency: Sometimes, Part: "active", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.sometimes", Kind: "grouping", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Sometimes and active",
		Text:    "Those in this grouping would likely act as lead practitioner sometimes. Their part in whole family working is an active one.",
		Section: "workforce table, sometimes and active, the term", Passage: righthelp.Passage{Words: 3, Sum: 0x353ff9e652ab3fea},
		Note: inTheTerm,
	}},
	{Frequency: Occasional, Part: "aware/connected", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional", Kind: "grouping", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Occasional and aware/connected",
		Text:    "Those in this grouping would likely act as lead practitioner occasionally. Their part in whole family working is to be aware and connected.",
		Section: "workforce table, occasional and aware/connected, the term", Passage: righthelp.Passage{Words: 4, Sum: 0x379ee831d8b6954e},
		Note: inTheTerm,
	}},
}

// What those in a grouping do, as the table says it looks like. Titles are ours.
var activities = [...]Activity{
	{Grouping: "ehsg.workforce_table.frequent", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.frequent.does.1", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Lead most of their families",
		Text:    "They support families who have multiple needs, and are the Lead Practitioner of most families that they are accountable for.",
		Section: "workforce table, frequent and modelling, what it looks like, 1", Passage: righthelp.Passage{Words: 21, Sum: 0x99dedae974251dde},
	}},
	{Grouping: "ehsg.workforce_table.frequent", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.frequent.does.2", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Whole family support",
		Text:    "They give the whole family support, sometimes intensive and often at home, and proactively reach out to families where that is needed.",
		Section: "workforce table, frequent and modelling, what it looks like, 2", Passage: righthelp.Passage{Words: 22, Sum: 0x6f1574172f2d80ba},
	}},
	{Grouping: "ehsg.workforce_table.frequent", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.frequent.does.3", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Experts in multiple needs",
		Text:    "They are experts in the processes for families with multiple needs. They help the families, other professionals, voluntary and community groups and commissioned organisations to understand those needs, and advocate where necessary.",
		Section: "workforce table, frequent and modelling, what it looks like, 3", Passage: righthelp.Passage{Words: 30, Sum: 0x6e1fa76eb76ef759},
	}},
	{Grouping: "ehsg.workforce_table.frequent", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.frequent.does.4", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Support for other leads",
		Text:    "They may support others who act as lead practitioner.",
		Section: "workforce table, frequent and modelling, what it looks like, 4", Passage: righthelp.Passage{Words: 10, Sum: 0x19d19eb97909670e},
	}},
	{Grouping: "ehsg.workforce_table.regular", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.regular.does.1", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "First to see a need",
		Text:    "They are often the first who identify that a family needs help or support, can assess what every member of the family needs, and are at the core of the team around a family where they are involved.",
		Section: "workforce table, regular and promoting, what it looks like, 1", Passage: righthelp.Passage{Words: 40, Sum: 0xa1763503e8849654},
	}},
	{Grouping: "ehsg.workforce_table.regular", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.regular.does.2", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Connect to the community",
		Text:    "They connect families with support in the community.",
		Section: "workforce table, regular and promoting, what it looks like, 2", Passage: righthelp.Passage{Words: 8, Sum: 0xac0f5602e9234557},
	}},
	{Grouping: "ehsg.workforce_table.regular", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.regular.does.3", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Know the processes",
		Text:    "They know the processes for families with multiple needs well, and help families to understand them.",
		Section: "workforce table, regular and promoting, what it looks like, 3", Passage: righthelp.Passage{Words: 18, Sum: 0x028d899d6092de0f},
	}},
	{Grouping: "ehsg.workforce_table.regular", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.regular.does.4", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "May lead at the start, and stay the lead",
		Text:    "They may be the Lead Practitioner with whom the early help process starts, and regularly keep the role where they are the most appropriate person.",
		Section: "workforce table, regular and promoting, what it looks like, 4", Passage: righthelp.Passage{Words: 24, Sum: 0xeb720773e8a2a17c},
	}},
	{Grouping: "ehsg.workforce_table.sometimes", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.sometimes.does.1", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Specialists in the team",
		Text:    "They bring specialist expertise, so they need to be in a team around the family when they are required or involved.",
		Section: "workforce table, sometimes and active, what it looks like, 1", Passage: righthelp.Passage{Words: 20, Sum: 0x7f7e6e0b06af77f9},
	}},
	{Grouping: "ehsg.workforce_table.sometimes", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.sometimes.does.2", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Connect and start",
		Text:    "They connect families with support in the community. They also know how to start the process by which a family with several needs gets wider support around it.",
		Section: "workforce table, sometimes and active, what it looks like, 2", Passage: righthelp.Passage{Words: 28, Sum: 0x08bd20ab02857d56},
	}},
	{Grouping: "ehsg.workforce_table.sometimes", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.sometimes.does.3", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Lead where most appropriate",
		Text:    "They may act as Lead Practitioner where they are the most appropriate person.",
		Section: "workforce table, sometimes and active, what it looks like, 3", Passage: righthelp.Passage{Words: 14, Sum: 0x850f56436b1b10e1},
	}},
	{Grouping: "ehsg.workforce_table.occasional", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional.does.1", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Part of a system that helps",
		Text:    "Practitioners and volunteers understand that they belong to a system of support that helps people.",
		Section: "workforce table, occasional and aware/connected, what it looks like, 1", Passage: righthelp.Passage{Words: 16, Sum: 0x945bd637a56830a4},
	}},
	{Grouping: "ehsg.workforce_table.occasional", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional.does.2", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Ask about wider needs",
		Text:    "They know how to ask about the wider needs that a family may have.",
		Section: "workforce table, occasional and aware/connected, what it looks like, 2", Passage: righthelp.Passage{Words: 14, Sum: 0xf82832175f4f6ace},
	}},
	{Grouping: "ehsg.workforce_table.occasional", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional.does.3", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Connect to other support",
		Text:    "They know how to connect families to other support.",
		Section: "workforce table, occasional and aware/connected, what it looks like, 3", Passage: righthelp.Passage{Words: 10, Sum: 0xe04743bd909495ed},
	}},
	{Grouping: "ehsg.workforce_table.occasional", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional.does.4", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Specialists in the team",
		Text:    "They bring specialist expertise and need to be in a team around the family when they are required or involved.",
		Section: "workforce table, occasional and aware/connected, what it looks like, 4", Passage: righthelp.Passage{Words: 19, Sum: 0x9ca0c2a011578fe6},
	}},
	{Grouping: "ehsg.workforce_table.occasional", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional.does.5", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Lead only in the family's best interests",
		Text:    "They do not usually act as Lead Practitioner, unless it is in the best interests of the family.",
		Section: "workforce table, occasional and aware/connected, what it looks like, 5", Passage: righthelp.Passage{Words: 18, Sum: 0xdfda506ded47fff5},
	}},
	{Grouping: "ehsg.workforce_table.occasional", Rule: righthelp.Rule{
		ID: "ehsg.workforce_table.occasional.does.6", Kind: "activity", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Use the directory",
		Text:    "They actively use the local online directory of services to find the right help for a family.",
		Section: "workforce table, occasional and aware/connected, what it looks like, 6", Passage: righthelp.Passage{Words: 19, Sum: 0x07f6f14a18ef76aa},
	}},
}
