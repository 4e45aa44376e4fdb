package grant

import "github.com/righthelp/righthelp"

// otherGrants stand in the order: pathfinder, Blackpool, family hubs, Supporting Families, leaving care, later years.
var otherGrants = [...]OtherGrant{
	{
		Rule: righthelp.Rule{
			ID: pathfinder, Kind: "grant", Title: "Families first for children pathfinder", Basis: righthelp.Published,
			Text:   "Over £45 million goes into the pathfinder from July 2023 to March 2025, to design and test reforms of family help, child protection, family networks and safeguarding partners in some areas. The family network pilot is included.",
			Note:   "The next section speaks of the 45 million without \"over\". That the pilot is part of it is said there.",
			Source: "ffc-pathfinder-2024", Section: "FFC pathfinder, first paragraph", Figures: "45 2023 2025",
			Passage: righthelp.Passage{Words: 29, Sum: 0x2e88386d5e2a0aaa},
		},
		Amount: 45_000_000 * righthelp.Pound, Bound: MoreThan, Funder: "DfE", period: "2023-07-01/2025-03-31",
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.pathfinder.wave_1", Kind: "grant", Title: "Families first for children pathfinder, wave 1", Basis: righthelp.Published,
			Text:   "Dorset, Lincolnshire and Wolverhampton: chosen from data that government held and its knowledge of the areas, and announced in July 2023.",
			Source: "ffc-pathfinder-2024", Section: "participating local authorities, FFC pathfinder, wave 1", Figures: "1 2023",
			Passage: righthelp.Passage{Words: 20, Sum: 0x67f7d92189801b66},
		},
		Funder: "DfE", PartOf: pathfinder,
		authorities: [8]string{"Dorset", "Lincolnshire", "Wolverhampton"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.pathfinder.wave_2", Kind: "grant", Title: "Families first for children pathfinder, wave 2", Basis: righthelp.Published,
			Text:   "Lewisham, Luton, Redbridge, Walsall, Warrington, Warwickshire and Wirral: appointed by open competition among those that were eligible, and announced in April 2024.",
			Source: "ffc-pathfinder-2024", Section: "participating local authorities, FFC pathfinder, wave 2", Figures: "2 2024",
			Passage: righthelp.Passage{Words: 24, Sum: 0xc7fde116dd0ba869},
		},
		Funder: "DfE", PartOf: pathfinder,
		authorities: [8]string{"Lewisham", "Luton", "Redbridge", "Walsall", "Warrington", "Warwickshire", "Wirral"},
	},
	{
		Rule: righthelp.Rule{
			ID: networkPilot, Kind: "grant", Title: "Family network pilot", Basis: righthelp.Published,
			Text:   "£7.8 million of the pathfinder's money is for a pilot of family network support packages in seven further authorities.",
			Note:   "No dates are given for the pilot alone.",
			Source: "ffc-pathfinder-2024", Section: "family network pilot, first paragraph, first sentence", Figures: "7 8 45",
			Passage: righthelp.Passage{Words: 22, Sum: 0x6d46b8491639411b},
		},
		Amount: 7_800_000 * righthelp.Pound, Bound: Stated, Funder: "DfE", PartOf: pathfinder,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_network_pilot.wave_1", Kind: "grant", Title: "Family network pilot, wave 1", Basis: righthelp.Published,
			Text:   "The first wave is Brighton and Hove, Gateshead, Sunderland, and Telford and Wrekin.",
			Source: "ffc-pathfinder-2024", Section: "participating local authorities, FNP, wave 1", Figures: "1",
			Passage: righthelp.Passage{Words: 13, Sum: 0xbbc87aa598dc2e3e},
		},
		Funder: "DfE", PartOf: networkPilot,
		authorities: [8]string{"Brighton and Hove", "Gateshead", "Sunderland", "Telford and Wrekin"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_network_pilot.wave_2", Kind: "grant", Title: "Family network pilot, wave 2", Basis: righthelp.Published,
			Text:   "The second wave is Hammersmith and Fulham, Hartlepool and Staffordshire.",
			Source: "ffc-pathfinder-2024", Section: "participating local authorities, FNP, wave 2", Figures: "2",
			Passage: righthelp.Passage{Words: 10, Sum: 0x3e148d8d775c751e},
		},
		Funder: "DfE", PartOf: networkPilot,
		authorities: [8]string{"Hammersmith and Fulham", "Hartlepool", "Staffordshire"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_safeguarding", Kind: "grant", Title: "Family safeguarding award", Basis: righthelp.Published,
			Text:   "The Department for Education awarded Blackpool £764,610 to develop multi-agency teams, which work with families on their needs so that more children can stay within their family networks.",
			Note:   "Paragraph 6.11 of the same report gives £764,000. Both are kept; this is read as the full figure. The report is of 21 September 2023 and does not date the award.",
			Source: "blackpool-fsm-2023", Section: "1.1, second sentence", Figures: "764 610",
			Passage: righthelp.Passage{Words: 35, Sum: 0x7831f215d6fa3499},
		},
		Amount: 764_610 * righthelp.Pound, Bound: Stated, Funder: "DfE",
		authorities: [8]string{"Blackpool"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_safeguarding.rounded", Kind: "grant", Title: "Family safeguarding award, as stated again", Basis: righthelp.Published,
			Text:   "£764,000 was awarded to Blackpool, on a bid to the Department for Education, for the Family Safeguarding Model in support of key parts of the improvement plan for children's social care, with a start expected in April 2024.",
			Note:   "Paragraph 1.1 gives £764,610, which this leaves without its last figures. It is read as the same award.",
			Source: "blackpool-fsm-2023", Section: "6.11, first sentence", Figures: "764 000 2024",
			Passage: righthelp.Passage{Words: 44, Sum: 0x7a1965092ad0ab77},
		},
		Amount: 764_000 * righthelp.Pound, Bound: Stated, Funder: "DfE", Restates: "grant.other.family_safeguarding",
		authorities: [8]string{"Blackpool"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.blackpool_programme", Kind: "grant", Title: "Blackpool's share of the programme", Basis: righthelp.Published,
			Text:   "Blackpool is to receive £2.8 million over the three years of the programme, April 2022 to March 2025, for developing family hubs and its Start for Life offer.",
			Note:   "A share as one authority reports it, printed to a tenth of a million. Whether home learning is in it is not said.",
			Source: "blackpool-eh-report-2023", Section: "6.5.8", Figures: "2 8 2022 2025",
			Passage: righthelp.Passage{Words: 39, Sum: 0x7033511863ce8c88},
		},
		Amount: 2_800_000 * righthelp.Pound, Bound: Stated, PartOf: "fhsl.package.headline", period: programmePeriod,
		authorities: [8]string{"Blackpool"},
	},
	{
		Rule: righthelp.Rule{
			ID: earlierHubs, Kind: "grant", Title: "Earlier commitments to family hubs", Basis: righthelp.Published,
			Text:   "£39.5 million had been committed to family hubs before this programme. Six parts of it are listed.",
			Note:   "The guide's introduction names four parts of the same sum. Neither place says how the sum divides.",
			Source: programmeGuide, Section: "annex B, first paragraph after figure 1", Figures: "39 5m 301",
			Passage: righthelp.Passage{Words: 19, Sum: 0xa2990ecab4008c07},
		},
		Amount: 39_500_000 * righthelp.Pound, Bound: Stated,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.national_centre", Kind: "grant", Title: "National Centre for Family Hubs", Basis: righthelp.Published,
			Text:   "A national centre, run by the Anna Freud Centre, gives expert advice and guidance. It began in May 2021.",
			Source: programmeGuide, Section: "annex B, 1", Figures: "2021",
			Passage: righthelp.Passage{Words: 30, Sum: 0x0be733f0e6853f12},
		},
		PartOf: earlierHubs,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.evaluation", Kind: "grant", Title: "Evaluation Innovation Fund", Basis: righthelp.Published,
			Text:   "The hub models of Doncaster, Leeds, Essex, Suffolk, Bristol and Sefton are evaluated for how they were put into practice, what they change and what they are worth. Interim findings are due to be published in autumn 2022 and final reports in spring 2023.",
			Source: programmeGuide, Section: "annex B, 2", Figures: "6 2022 2023",
			Passage: righthelp.Passage{Words: 63, Sum: 0x9efaf859c1e9a7d2},
		},
		PartOf:      earlierHubs,
		authorities: [8]string{"Doncaster", "Leeds", "Essex", "Suffolk", "Bristol", "Sefton"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.behavioural_insights", Kind: "grant", Title: "Behavioural insights research", Basis: righthelp.Published,
			Text:   "Research on what raises the take-up of particular hub services among disadvantaged and vulnerable families who use universal and targeted services too little, with Wolverhampton, Wakefield, Durham and Sheffield in its first round.",
			Note:   "A page break cuts the paragraph; its first part is the passage.",
			Source: programmeGuide, Section: "annex B, 3",
			Passage: righthelp.Passage{Words: 51, Sum: 0xc78a381e8080bf61},
		},
		PartOf:      earlierHubs,
		authorities: [8]string{"Wolverhampton", "Wakefield", "Durham", "Sheffield"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.growing_up_well", Kind: "grant", Title: "Family Hubs Growing Up Well", Basis: righthelp.Published,
			Text:   "A cross-government project, paid from the Shared Outcomes Fund, aims to develop digital and data solutions for hub networks, mainly for how professionals share information, and for how families reach services and find their way.",
			Source: programmeGuide, Section: "annex B, 4",
			Passage: righthelp.Passage{Words: 82, Sum: 0xdd52d23af8e8ca09},
		},
		Funder: "HMT", PartOf: earlierHubs,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.regional_recovery", Kind: "grant", Title: "Opening hubs in every region", Basis: righthelp.Published,
			Text:   "Grants of the Covid-19 Regional Recovery and Building Back Better Fund speed up the opening of hubs. Nine areas share good practice by region, and 25 have money to open hubs sooner.",
			Note:   "Both counts are written as words in the document.",
			Source: programmeGuide, Section: "annex B, 5",
			Passage: righthelp.Passage{Words: 65, Sum: 0xf1abb0ff25e45fe8},
		},
		PartOf: earlierHubs,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.transformation_fund", Kind: "grant", Title: "Family Hubs Transformation Fund", Basis: righthelp.Published,
			Text:   "The first fund for transforming to family hubs is £12 million. Its application guide came out in November 2021.",
			Note:   "Annex B lists the fund and prints no amount; annex E prints the amount.",
			Source: "fhsl-annex-e-2022", Section: "introduction, paragraph on the first draft, first sentence", Figures: "12m 2021",
			Passage: righthelp.Passage{Words: 26, Sum: 0xd9f98ae21257ab5d},
		},
		Amount: 12_000_000 * righthelp.Pound, Bound: Stated, PartOf: earlierHubs,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.transformation_fund.areas", Kind: "grant", Title: "Family Hubs Transformation Fund, its areas", Basis: righthelp.Published,
			Text:   "The fund supports at least twelve areas. It was announced in August 2021, and bids were invited in November 2021.",
			Note:   "The count is written as a word. In August 2022 only a first round of successful applicants had been announced.",
			Source: programmeGuide, Section: "annex B, 6", Figures: "21 2021",
			Passage: righthelp.Passage{Words: 56, Sum: 0x47195dc217d1dee3},
		},
		PartOf: "grant.other.family_hubs.transformation_fund",
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.family_hubs.championing", Kind: "grant", Title: "Championing family hubs, as of March 2021", Basis: righthelp.Published,
			Text:   "Over £14 million goes to championing family hubs, which includes a new national centre, an evaluation fund, and digital and data products.",
			Note:   "What it names are parts 1, 2 and 4 of annex B, so it is read as within the £39.5 million that the programme guide gives in August 2022. No document ties the two figures. DfE is named as leading the work.",
			Source: "best-start-2021", Section: "paragraph 17, on family hubs, second and third sentences", Figures: "14m",
			Passage: righthelp.Passage{Words: 52, Sum: 0x768a8cfb411ce80e},
		},
		Amount: 14_000_000 * righthelp.Pound, Bound: MoreThan, Funder: "DfE", PartOf: earlierHubs,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.supporting_families", Kind: "grant", Title: "Supporting Families", Basis: righthelp.Published,
			Text:   "£695 million over three years, the additional £200 million included.",
			Note:   "The three years are given as the next three, in August 2022, and read as 2022-23 to 2024-25. \"The programme\" is read as Supporting Families, which the sentence before names last.",
			Source: programmeGuide, Section: "what is done so that families get support, paragraph on Supporting Families, second sentence", Figures: "695",
			Passage: righthelp.Passage{Words: 15, Sum: 0x9b771bc8eaaafa87},
		},
		Amount: 695_000_000 * righthelp.Pound, Bound: Stated, period: programmePeriod,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.supporting_families.additional", Kind: "grant", Title: "Supporting Families, the addition", Basis: righthelp.Published,
			Text:   "An additional £200 million for Supporting Families was announced alongside the Family Hubs and Start for Life programme, since some families have specialist needs.",
			Source: programmeGuide, Section: "what is done so that families get support, paragraph on Supporting Families, first sentence", Figures: "200",
			Passage: righthelp.Passage{Words: 28, Sum: 0x19bac3ed8355351f},
			Note:    "The sentence gives the addition no years of its own. They are taken to be those of the total, which the sentence after it gives.",
		},
		Amount: 200_000_000 * righthelp.Pound, Bound: Stated, PartOf: "grant.other.supporting_families", period: programmePeriod,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.leaving_care.before", Kind: "grant", Title: "Leaving care grant before the rise", Basis: righthelp.Published,
			Text:   "£2,000 for a young person who left care before 1 April 2023.",
			Note:   "The plan says from which amount the grant rises. Since when it had been £2,000 is not said: any earlier day of leaving is answered with it, as what the plan leaves unchanged.",
			Source: "blackpool-cscip-2023", Section: "action 6.7, increase of the grant, the two amounts", Figures: "2 000 3",
			Passage: righthelp.Passage{Words: 9, Sum: 0xf48abbc6997e4d3c},
		},
		Amount: 2_000 * righthelp.Pound, Bound: Stated,
		authorities: [8]string{"Blackpool"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.leaving_care.after", Kind: "grant", Title: "Leaving care grant after the rise", Basis: righthelp.Published,
			Text:   "£3,000 for a young person who left care after 1 April 2023.",
			Note:   "Due by 30 June 2023 and implemented on 14 June 2023. The plan runs to October 2024 and says nothing about later; no answer is given past its last day.",
			Source: "blackpool-cscip-2023", Section: "action 6.7, increase of the grant, from the second amount", Figures: "3 000 1 2023",
			Passage: righthelp.Passage{Words: 11, Sum: 0xb9a113e750a8a933},
		},
		Amount: 3_000 * righthelp.Pound, Bound: Stated,
		authorities: [8]string{"Blackpool"},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.leaving_care.day", Kind: "grant", Title: "Leaving care on the day of the rise", Basis: righthelp.Convention,
			Text:   "\"After 1 April 2023\" does not settle which amount is for a young person who left on that day. No answer is given until the caller says which reading holds.",
			Source: "blackpool-cscip-2023", Section: "action 6.7, increase of the grant",
			Note: "The plan states the rise in one clause and no date for those in between. To choose for the caller would be to decide a young person's money.",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.programme_2025", Kind: "grant", Title: "Family hubs and Start for Life in 2025-26", Basis: righthelp.Reported,
			Text: "A fourth year, with about £126 million, for the same 75 authorities.",
			Note: "Known from a repost of the DHSC and DfE press release of 10 January 2025, and a written answer.",
		},
		Amount: 126_000_000 * righthelp.Pound, Bound: Stated, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: childrenAndFamilies, Kind: "grant", Title: "Children and Families Grant, 2025-26", Basis: righthelp.Reported,
			Text: "One grant in twelve monthly instalments, made of six that stood alone or were part of others.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025. The six parts are known. The total is not printed in what was read, and is not added up here.",
		},
		period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.children_and_families.supporting_families", Kind: "grant", Title: "Children and Families Grant, Supporting Families", Basis: righthelp.Reported,
			Text: "£253.5 million of the grant for 2025-26.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025.",
		},
		Amount: 253_500_000 * righthelp.Pound, Bound: Stated, PartOf: childrenAndFamilies, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.children_and_families.supported_accommodation", Kind: "grant", Title: "Children and Families Grant, supported accommodation", Basis: righthelp.Reported,
			Text: "£94.5 million of the grant for 2025-26.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025.",
		},
		Amount: 94_500_000 * righthelp.Pound, Bound: Stated, PartOf: childrenAndFamilies, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.children_and_families.staying_put", Kind: "grant", Title: "Children and Families Grant, Staying Put", Basis: righthelp.Reported,
			Text: "£33.3 million of the grant for 2025-26.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025.",
		},
		Amount: 33_300_000 * righthelp.Pound, Bound: Stated, PartOf: childrenAndFamilies, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.children_and_families.virtual_school_heads", Kind: "grant", Title: "Children and Families Grant, virtual school heads", Basis: righthelp.Reported,
			Text: "£7.6 million of the grant for 2025-26.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025.",
		},
		Amount: 7_600_000 * righthelp.Pound, Bound: Stated, PartOf: childrenAndFamilies, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.children_and_families.leaving_care_allowance", Kind: "grant", Title: "Children and Families Grant, leaving care allowance", Basis: righthelp.Reported,
			Text: "£13.4 million of the grant for 2025-26.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025.",
		},
		Amount: 13_400_000 * righthelp.Pound, Bound: Stated, PartOf: childrenAndFamilies, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.children_and_families.personal_advisers", Kind: "grant", Title: "Children and Families Grant, personal advisers", Basis: righthelp.Reported,
			Text: "£12.1 million of the grant for 2025-26.",
			Note: "Known from the opening of grant determination 31/7834 of MHCLG, 14 May 2025.",
		},
		Amount: 12_100_000 * righthelp.Pound, Bound: Stated, PartOf: childrenAndFamilies, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.prevention", Kind: "grant", Title: "Children's Social Care Prevention Grant, 2025-26", Basis: righthelp.Reported,
			Text: "£270 million, ring-fenced for prevention.",
			Note: "Known from the opening of grant determination 31/7833 of MHCLG, 14 May 2025, and for the amount from a report of CYP Now. A council paper speaks of £253 million of new money. The determination's own table was not read.",
		},
		Amount: 270_000_000 * righthelp.Pound, Bound: Stated, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.families_first_partnership", Kind: "grant", Title: "Families First Partnership programme, 2025-26", Basis: righthelp.Reported,
			Text: "Over £500 million in 2025-26, for family help, multi-agency child protection teams and family group decision making.",
			Note: "Known from news reports of a written statement of 20 March 2025.",
		},
		Amount: 500_000_000 * righthelp.Pound, Bound: MoreThan, period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.families_first_transformation", Kind: "grant", Title: "Families First Partnership transformation grant, 2025-26", Basis: righthelp.Reported,
			Text: "One ring-fenced payment. The ten pathfinder authorities receive nothing. Rutland, the City of London and the Isles of Scilly receive as much as from the prevention grant, and the others share equally.",
			Note: "Known from grant determination 31/7969 of MHCLG, 11 September 2025. Its amount was not found.",
		},
		period: year2025,
	},
	{
		Rule: righthelp.Rule{
			ID: "grant.other.best_start_family_hubs", Kind: "grant", Title: "Best Start Family Hubs and Healthy Babies", Basis: righthelp.Reported,
			Text: "Over £500 million across 2026 to 2029, for every authority.",
			Note: "Known from a copy of a government news release. The years are read as three financial years from 1 April 2026.",
		},
		Amount: 500_000_000 * righthelp.Pound, Bound: MoreThan, period: "2026-04-01/2029-03-31",
	},
}
