package outcomes

import (
	"time"

	"github.com/righthelp/righthelp"
)

var permanenceActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.1.1", Kind: "action", Title: "Training of the workforce", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Training on the threshold document is rolled out to the workforce.",
			Section: "section 2, table, 6.1, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 16, Sum: 0x5987db4379dc8841},
		},
		Ref: "6.1", Lead: headOfTransformation, DueAs: "31 Aug 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.1.2", Kind: "action", Title: "Training of partners", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A package of training for the partnership is developed and given, so that the document is better understood.",
			Section: "section 2, table, 6.1, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 20, Sum: 0xb130af646ce90f7a},
		},
		Ref: "6.1", Lead: headOfTransformation, DueAs: "30 Nov 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.2.1", Kind: "action", Title: "Review of the PLO", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "LCC reviews the PLO processes of Blackpool.",
			Section: "section 2, table, 6.2, milestone 1", Figures: "13 07 21 2023", Passage: righthelp.Passage{Words: 17, Sum: 0x7c9bebaa5e99c84f},
			Note: "The position is a date alone.",
		},
		Ref: "6.2", Lead: managerOfOurChildren, DueAs: "21 Jun 2023", positionOn: calendarDay{2023, time.July, 13},
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.2.2", Kind: "action", Title: "Findings", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "What the review finds is reviewed and put in place.",
			Section: "section 2, table, 6.2, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 13, Sum: 0x4316748b82e3c125},
		},
		Ref: "6.2", Lead: managerOfOurChildren, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.2.3", Kind: "action", Title: "Length of proceedings", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A dataset is developed that tracks how long care proceedings take.",
			Section: "section 2, table, 6.2, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 16, Sum: 0x71f9a67da1f976f6},
		},
		Ref: "6.2", Lead: managerOfOurChildren, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.3.1", Kind: "action", Title: "Three strands", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The experience gets better in three strands: from conception or identification to the birth; from the birth to the separation; after the separation.",
			Section: "section 2, table, 6.3, milestone 1", Figures: "1 2 3 2024", Passage: righthelp.Passage{Words: 27, Sum: 0x2e4557a2fb44e1e1},
		},
		Ref: "6.3", Lead: director, DueAs: "Mar 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.4.1", Kind: "action", Title: "Pathway", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A pathway is developed and spread that assures the oversight of Supervision Orders by the IRO.",
			Section: "section 2, table, 6.4, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 15, Sum: 0x544ad21e5ccef8c7},
		},
		Ref: "6.4", Lead: headOfPartnerships, DueAs: "31 May 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.4.2", Kind: "action", Title: "Audit", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Children with a Supervision Order are audited, to see how effectively oversight by the IRO drives the plan.",
			Section: "section 2, table, 6.4, milestone 2", Figures: "31 2024", Passage: righthelp.Passage{Words: 24, Sum: 0xc23b84ff0bd9e732},
		},
		Ref: "6.4", Lead: headOfPartnerships, DueAs: "31 Mar 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.4.uasc.1", Kind: "action", Title: "Pathway", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A pathway of support for UASC is developed.",
			Section: "section 2, table, the row without a number under 6.4, milestone 1", Figures: "23 08 18 09 31 2023", Passage: righthelp.Passage{Words: 25, Sum: 0xd61afca420d3a63d},
			Note: "The position calls it completed, with approval to come.",
		},
		Ref: "6.4", Lead: headOfAdolescents, DueAs: "31 May 2023", Says: SaidComplete, positionOn: calendarDay{2023, time.August, 23},
		Position: "Complete; the senior leadership team of children's services is to approve it on 18 September 2023.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.4.uasc.2", Kind: "action", Title: "Policy", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The draft policy that has been developed is to be finalised by 30 September 2023.",
			Section: "section 2, table, the row without a number under 6.4, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 13, Sum: 0x2282b45a575d731d},
			Note: "The milestone is told as a position.",
		},
		Ref: "6.4", Lead: headOfAdolescents, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.1", Kind: "action", Title: "Family Intervention Team", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The Family Intervention Team moves from SSF to SOC, to support more stable placements.",
			Section: "section 2, table, 6.5, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 28, Sum: 0x2b6b5b391dcd0b63},
			Note: "The position has another name for the team.",
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Jan 2023", Says: SaidComplete,
		Position: "Done: the Families Together Intervention Team has moved.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.2", Kind: "action", Title: "Sufficiency of fostering", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A sufficiency plan for fostering is developed. Its aims are care in the immediate or wider family, or in a family setting where that cannot be achieved.",
			Section: "section 2, table, 6.5, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 40, Sum: 0x462049ec677a9032},
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.3", Kind: "action", Title: "Residential panel", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A residential panel is set up. It focuses on helping children in residential settings back into a family environment where that is appropriate, and makes sure that outcomes for children in these homes are good.",
			Section: "section 2, table, 6.5, milestone 3", Figures: "22 08 31 2023", Passage: righthelp.Passage{Words: 47, Sum: 0xdbfd313a44de40e9},
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Jul 2023", Says: SaidComplete, positionOn: calendarDay{2023, time.August, 22},
		Position: "Done: the panel works every week.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.4", Kind: "action", Title: "Meetings in between", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A MOSAIC template for meetings is made, and a process developed to meet partners and drive progress between statutory meetings.",
			Section: "section 2, table, 6.5, milestone 4", Figures: "31 2023", Passage: righthelp.Passage{Words: 21, Sum: 0x4109e9b15df8c3f3},
			Note: "MOSAIC is printed as MOSIAC.",
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.5", Kind: "action", Title: "Pathway to a family", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A structured model is developed of a pathway of placement support, which will help children and young people back into a family environment.",
			Section: "section 2, table, 6.5, milestone 5", Figures: "30 2023", Passage: righthelp.Passage{Words: 23, Sum: 0x901af366634de92c},
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.6", Kind: "action", Title: "Unregistered provision", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Unregistered provision is overseen in a structured way: the young people placed there are reviewed every week, with service managers.",
			Section: "section 2, table, 6.5, milestone 6", Figures: "13 31 2023", Passage: righthelp.Passage{Words: 50, Sum: 0x13067fea26634ad3},
			Note: "What falls short of what is required is read as at risk.",
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Jul 2023", Says: SaidAtRisk,
		Position: "Weekly meetings are held. Information is not yet captured as consistently and robustly as is required; that is to be reviewed on 13 September 2023.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.7", Kind: "action", Title: "Fostering Association", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A Fostering Association is developed, a network of support for foster carers.",
			Section: "section 2, table, 6.5, milestone 7", Figures: "22 08 31 2023", Passage: righthelp.Passage{Words: 27, Sum: 0xa99a78ee12ab8c66},
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Jul 2023", Says: SaidComplete, positionOn: calendarDay{2023, time.August, 22},
		Position: "It is up and running.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.8", Kind: "action", Title: "Recruiting carers together", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An expression of interest goes to the Department for Education, for a joint approach with Blackburn with Darwen and Cumbria to recruiting and supporting foster carers.",
			Section: "section 2, table, 6.5, milestone 8", Figures: "22 08 18 09 1 2 30 2023", Passage: righthelp.Passage{Words: 49, Sum: 0xd11a3a34918aa24e},
			Note: "With one stage done and one to come, it is read as under way.",
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "30 Jun 2023", Says: SaidUnderWay, positionOn: calendarDay{2023, time.August, 22},
		Position: "Stage 1 of the application is done and approved. Stage 2 is due by 18 September 2023.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.9", Kind: "action", Title: "Permanence Policy", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The Permanence Policy is renewed, and makes clear how permanence is ratified.",
			Section: "section 2, table, 6.5, milestone 9", Figures: "31 2023", Passage: righthelp.Passage{Words: 15, Sum: 0x76868a78ea22d016},
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.10", Kind: "action", Title: "Ratification recorded", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "MOSAIC is developed so that it records when the match of a child with a foster carer for permanence is ratified.",
			Section: "section 2, table, 6.5, milestone 10", Figures: "31 2024", Passage: righthelp.Passage{Words: 20, Sum: 0x00e2c0888c9b99ec},
			Note: "MOSAIC is printed as MOSIAC.",
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "31 Jan 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.5.11", Kind: "action", Title: "Lifelong links", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Through the Lifelong links programme, children who have been looked after are connected with their families and wider networks.",
			Section: "section 2, table, 6.5, milestone 11", Figures: "20 08 30 2023", Passage: righthelp.Passage{Words: 40, Sum: 0xbdabff78c49ec255},
		},
		Ref: "6.5", Lead: headOfOurChildren, DueAs: "30 Nov 2023", Says: SaidUnderWay, positionOn: calendarDay{2023, time.August, 20},
		Position: "The work has begun; a further cohort of children must be found.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.6.1", Kind: "action", Title: "Health group", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A health group is made under the Corporate Parent Panel, to better the health outcomes of Our Children. It sees that shared statutory responsibilities for health assessments are met effectively, and looks into take-up and recording.",
			Section: "section 2, table, 6.6, milestone 1", Figures: "30 2023", Passage: righthelp.Passage{Words: 33, Sum: 0xfe7029fc1d0a3114},
			Note: "A page break cuts the row. The passage is the part before it; the words on shared responsibilities, take-up and recording stand behind it.",
		},
		Ref: "6.6", Lead: headOfOurChildren, DueAs: "30 June 2023", Says: SaidComplete,
		Position: "Done: the group has been set up, under the panel.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.6.2", Kind: "action", Title: "Audit of assessments", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Initial and Repeat Health Assessments are audited.",
			Section: "section 2, table, 6.6, milestone 2", Figures: "5 30 2023", Passage: righthelp.Passage{Words: 38, Sum: 0xbe8db9c034ad2e4d},
		},
		Ref: "6.6", Lead: headOfOurChildren, DueAs: "30 Sept 2023", Says: SaidComplete, positionOn: calendarDay{2023, time.August, 5},
		Position: "The audit has been completed. Its findings go to the Corporate Parenting Board in autumn, and the health group acts on them.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.6.3", Kind: "action", Title: "Plan on the findings", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The health group reviews what the audit of health assessments found, and develops a plan to act on it.",
			Section: "section 2, table, 6.6, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 25, Sum: 0xaeda1d5fdff39594},
		},
		Ref: "6.6", Lead: headOfOurChildren, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.6.4", Kind: "action", Title: "Dental care", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "With partners in health, it is made sure that Our Children can get dental care.",
			Section: "section 2, table, 6.6, milestone 4", Figures: "30 2023", Passage: righthelp.Passage{Words: 17, Sum: 0x496849ee0122b1c5},
		},
		Ref: "6.6", Lead: headOfOurChildren, DueAs: "30 Nov 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.7.1", Kind: "action", Title: "Staying Put", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A larger proportion of children than in December 2022 remain in Staying Put arrangements: these are discussed and planned in the My reviews, and in planning and support for foster carers.",
			Section: "section 2, table, 6.7, milestone 1", Figures: "2022 31 2024", Passage: righthelp.Passage{Words: 40, Sum: 0xd02b3658bd1fc8eb},
		},
		Ref: "6.7", Lead: headOfOurChildren + "; " + headOfAdolescents, DueAs: "31 Oct 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.7.2", Kind: "action", Title: "Ways into housing", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A task and finish group is set up, which evaluates the impact of Positive Transitions and explores other housing pathways to independence.",
			Section: "section 2, table, 6.7, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 23, Sum: 0xf0797d4002ecf11d},
		},
		Ref: "6.7", Lead: headOfOurChildren + "; " + headOfAdolescents, DueAs: "30 June 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.7.3", Kind: "action", Title: "Leaving care grant", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The grant for young people who leave care after 1 April 2023 rises from £2,000 to £3,000.",
			Section: "section 2, table, 6.7, milestone 3", Figures: "2 000 3 1 14 30 2023", Passage: righthelp.Passage{Words: 26, Sum: 0x1ab689c93717be76},
		},
		Ref: "6.7", Lead: headOfOurChildren + "; " + headOfAdolescents, DueAs: "30 June 2023", Says: SaidComplete, doneOn: calendarDay{2023, time.June, 14},
		Position: "It was put in place on 14 June 2023.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.6.7.4", Kind: "action", Title: "Leaving care offer", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A co-production group is set up, which reviews the offer for care leavers and develops a new leaving care offer.",
			Section: "section 2, table, 6.7, milestone 4", Figures: "31 2024", Passage: righthelp.Passage{Words: 19, Sum: 0x24f225949a7eba37},
		},
		Ref: "6.7", Lead: headOfOurChildren + "; " + headOfAdolescents, DueAs: "31 Jan 2024",
	},
}

var educationActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.1.1", Kind: "action", Title: "Governing board", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The AD for Operations of children's social care joins the governing board of the Virtual School.",
			Section: "section 2, table, 7.1, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 17, Sum: 0x21cb63c00ff8deb6},
		},
		Ref: "7.1", Lead: directorOfOperations + "; " + virtualHead, DueAs: "31 July 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.1.2", Kind: "action", Title: "Annual report", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An annual report goes to the Corporate Parent Panel of 19 September, on the progress of Our Children in the school year before.",
			Section: "section 2, table, 7.1, milestone 2", Figures: "19 2023", Passage: righthelp.Passage{Words: 28, Sum: 0x5f5e3466bc3c8120},
		},
		Ref: "7.1", Lead: directorOfOperations + "; " + virtualHead, DueAs: "19 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.1.3", Kind: "action", Title: "Cycle of reports", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A cycle of reporting is developed, of information and data on how children and young people progress in education.",
			Section: "section 2, table, 7.1, milestone 3", Figures: "19 2023", Passage: righthelp.Passage{Words: 19, Sum: 0x4d62dfd2c238ea08},
		},
		Ref: "7.1", Lead: directorOfOperations + "; " + virtualHead, DueAs: "19 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.2.1", Kind: "action", Title: "Schools invited", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Early years providers and education settings are invited to every early help meeting and assessment, and to core group and review meetings on children in need.",
			Section: "section 2, table, 7.2, milestone 1", Figures: "30 2023", Passage: righthelp.Passage{Words: 26, Sum: 0x26e3836639f5d9ea},
		},
		Ref: "7.2", Lead: headOfEarlyHelp + "; " + headOfHub + "; " + headOfOurChildren + "; " + headOfFamilies + "; " + virtualHead, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.2.2", Kind: "action", Title: "Planning meetings", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Every 6 weeks social workers and the Virtual School meet for planning, tied to the cycle of planning meetings, and do so ahead of need. Schools are invited each half term or term.",
			Section: "section 2, table, 7.2, milestone 2", Figures: "6 30 2023", Passage: righthelp.Passage{Words: 33, Sum: 0xc3bd187a348e16df},
		},
		Ref: "7.2", Lead: headOfEarlyHelp + "; " + headOfHub + "; " + headOfOurChildren + "; " + headOfFamilies + "; " + virtualHead, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.2.3", Kind: "action", Title: "Tracking", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Tracking is reviewed, progress is reported more often, and the Virtual School, SOC and SSF share data better, so that school attendance and exclusions of particular children known to social care are overseen better.",
			Section: "section 2, table, 7.2, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 39, Sum: 0x690433d06bfa4884},
		},
		Ref: "7.2", Lead: headOfEarlyHelp + "; " + headOfHub + "; " + headOfOurChildren + "; " + headOfFamilies + "; " + virtualHead, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.3.1", Kind: "action", Title: "Training and monitoring", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Training is developed and put in place for FSW, SW and PA, in completing PEPs and in supporting vulnerable children's attendance and good passages through key stages and settings. Completion is monitored every month beside other KPIs, and goes to the quality assurance meeting of the AD.",
			Section: "section 2, table, 7.3, milestone 1", Passage: righthelp.Passage{Words: 51, Sum: 0xccbcfe97294f11c0},
			Note: "It says termly monitoring where others have a date, and monthly monitoring in its words.",
		},
		Ref: "7.3", Lead: headOfOurChildren + "; " + virtualHead, DueAs: "Termly monitoring",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.7.4.1", Kind: "action", Title: "Connected Futures", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The Connected Futures project is delivered. Support focuses on stability at school, on attendance and attainment, and on the educational needs of Our Children, specifically in Key Stage 4; the activity above helps too. The Employment and Skills Strategy and the Corporate Parenting Strategy are delivered.",
			Section: "section 2, table, 7.4, milestone 1", Figures: "4 2024 2025", Passage: righthelp.Passage{Words: 45, Sum: 0xcca1f77dba029431},
			Note: "Three things stand in one row with two years, 2024 and 2025; which is due when is not said.",
		},
		Ref: "7.4", Lead: headOfAdolescents, DueAs: "2024, 2025",
	},
}
