package outcomes

import (
	"time"

	"github.com/righthelp/righthelp"
)

var partnershipActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.1.1", Kind: "action", Title: "Event with partners", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Partners meet at an event, to discuss what the new strategic vision for children, young people and families is, and its priorities.",
			Section: "section 2, table, 1.1, milestone 1", Figures: "16 2023", Passage: righthelp.Passage{Words: 41, Sum: 0x5691fa0f30799ae4},
			Note: "The year of the event is not printed; it is read as that of the due date.",
		},
		Ref: "1.1", Lead: headOfPartnerships, DueAs: "16 Mar 2023", Says: SaidComplete, Stated: SaidComplete, StatedAs: "Complete", doneOn: calendarDay{2023, time.March, 16},
		Position: "Done: over 80 people from partner agencies came to the event on 16 March.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.1.2", Kind: "action", Title: "Task and finish group", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A task and finish group is set up, to meet every month and develop priorities and objectives.",
			Section: "section 2, table, 1.1, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 19, Sum: 0x8e0fb65ba585671a},
		},
		Ref: "1.1", Lead: headOfPartnerships, DueAs: "30 Apr 2023", Says: SaidComplete, Stated: SaidComplete, StatedAs: "Complete",
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.1.3", Kind: "action", Title: "First feedback shared", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Feedback from the first consultation and a draft of the strategy go to strategic leaders, at a meeting of the Children, Young People and Families Partnership.",
			Section: "section 2, table, 1.1, milestone 3", Figures: "14 2023", Passage: righthelp.Passage{Words: 22, Sum: 0xf5c32714ef7079fb},
		},
		Ref: "1.1", Lead: headOfPartnerships, DueAs: "14 Jul 2023", Says: SaidComplete, Stated: SaidComplete, StatedAs: "Complete",
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.1.4", Kind: "action", Title: "Wider consultation", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The wider partnership is consulted on priorities and objectives, and a draft strategy is developed.",
			Section: "section 2, table, 1.1, milestone 4", Figures: "31 2023", Passage: righthelp.Passage{Words: 19, Sum: 0x97ac96836d108aa4},
		},
		Ref: "1.1", Lead: headOfPartnerships, DueAs: "31 August 2023", Stated: SaidAtRisk, StatedAs: "At Risk",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.1.5", Kind: "action", Title: "Approval", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The final strategy is approved, strategically and democratically, and shared with the partnership, the scrutiny committee and the Executive of the council.",
			Section: "section 2, table, 1.1, milestone 5", Figures: "30 2023", Passage: righthelp.Passage{Words: 26, Sum: 0x7bbad0e95d125bef},
		},
		Ref: "1.1", Lead: headOfPartnerships, DueAs: "30 Nov 2023", Stated: SaidNotStarted, StatedAs: "Not Started",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.1.6", Kind: "action", Title: "Outcomes framework", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A framework of outcomes is developed.",
			Section: "section 2, table, 1.1, milestone 6", Figures: "31 2023", Passage: righthelp.Passage{Words: 8, Sum: 0xef363106cba97391},
		},
		Ref: "1.1", Lead: headOfPartnerships, DueAs: "31 Dec 2023", Stated: SaidNotStarted, StatedAs: "Not Started",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.2.1", Kind: "action", Title: "Business case", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A business case is developed, and the corporate leadership team is asked to approve it.",
			Section: "section 2, table, 1.2, milestone 1", Figures: "6 2023", Passage: righthelp.Passage{Words: 15, Sum: 0xce929d8b0dd0c6bf},
			Note: "After this row the plan states no status.",
		},
		Ref: "1.2", Lead: headOfPartnerships, DueAs: "6 Jun 2023", Says: SaidComplete, Stated: SaidComplete, StatedAs: "Complete",
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.2.2", Kind: "action", Title: "Structure and job descriptions", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A new structure and job descriptions are made with HR.",
			Section: "section 2, table, 1.2, milestone 2", Figures: "7 30 2023", Passage: righthelp.Passage{Words: 21, Sum: 0xaaefdda54933e949},
			Note: "The position says that posts were created, and nothing of job descriptions, so it is read as under way.",
		},
		Ref: "1.2", Lead: headOfPartnerships, DueAs: "30 Jun 2023", Says: SaidUnderWay,
		Position: "Seven further posts were created, which are to be recruited to.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.2.3", Kind: "action", Title: "Recruitment", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The posts are advertised, and people recruited to the new positions.",
			Section: "section 2, table, 1.2, milestone 3", Figures: "30 2023", Passage: righthelp.Passage{Words: 16, Sum: 0xf6413a1f62945568},
		},
		Ref: "1.2", Lead: headOfPartnerships, DueAs: "30 Sept 2023", Says: SaidAtRisk,
		Position: "Delayed, because of a TUPE process.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.3.1", Kind: "action", Title: "Terms of reference", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Revised terms of reference, members and structure are agreed with strategic leaders, for a new strategic partnership for children, young people and families.",
			Section: "section 2, table, 1.3, milestone 1", Figures: "14 2023", Passage: righthelp.Passage{Words: 25, Sum: 0x28db8123884d2861},
		},
		Ref: "1.3", Lead: headOfPartnerships, DueAs: "14 Jul 2023", Says: SaidComplete,
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.3.2", Kind: "action", Title: "Meetings and reports", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "For the boards that report to the partnership, a new structure of meetings and reports is put in place.",
			Section: "section 2, table, 1.3, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 15, Sum: 0x52957f43bccba34a},
		},
		Ref: "1.3", Lead: headOfPartnerships, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.4.1", Kind: "action", Title: "Workshop", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "At a workshop, safeguarding priorities for Blackpool are established, and the arrangements of the partnership and its workstreams agreed.",
			Section: "section 2, table, 1.4, milestone 1", Figures: "19 2023", Passage: righthelp.Passage{Words: 29, Sum: 0x924c5fb00a66b2fe},
		},
		Ref: "1.4", Lead: headOfPartnerships, DueAs: "19 Jun 2023", Says: SaidComplete,
		Position: "Done: the CSAP has agreed to four workstreams, or delivery groups.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.4.2", Kind: "action", Title: "First meetings of delivery groups", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Delivery groups on neglect, on domestic abuse, on contextual safeguarding and on the Request for Support Hub are set up and meet for the first time.",
			Section: "section 2, table, 1.4, milestone 2", Figures: "25 27 24 31 2023", Passage: righthelp.Passage{Words: 42, Sum: 0xf7a63c68a03aeb96},
			Note: "The position names a group on early help, and none on contextual safeguarding.",
		},
		Ref: "1.4", Lead: headOfPartnerships, DueAs: "31 Jul 2023", Says: SaidUnderWay,
		Position: "Meetings are dated for three groups: neglect on 24 July 2023, early help on 25 July and the hub on 27 July. That of the group on domestic abuse is to be confirmed.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.4.3", Kind: "action", Title: "Scrutineer", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A scrutineer and a process of assurance are agreed, and an independent scrutineer is recruited.",
			Section: "section 2, table, 1.4, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 12, Sum: 0x8405d1d2bcd3e159},
		},
		Ref: "1.4", Lead: headOfPartnerships, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.4.4", Kind: "action", Title: "Terms of reference of delivery groups", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The terms of reference of the delivery groups are agreed.",
			Section: "section 2, table, 1.4, milestone 4", Figures: "30 2023", Passage: righthelp.Passage{Words: 10, Sum: 0x722eadea88e02650},
		},
		Ref: "1.4", Lead: headOfPartnerships, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.5.1", Kind: "action", Title: "Terms and members", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Terms of reference are renewed, and members added, so that every partner with a responsibility for corporate parenting is represented.",
			Section: "section 2, table, 1.5, milestone 1", Figures: "19 2023", Passage: righthelp.Passage{Words: 21, Sum: 0xe7427f78159d2d0d},
		},
		Ref: "1.5", Lead: directorOfOperations, DueAs: "19 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.5.2", Kind: "action", Title: "Dashboard", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A dashboard of key performance indicators for corporate parenting is developed, on each of the five promises.",
			Section: "section 2, table, 1.5, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 18, Sum: 0xe6d57b7d9cb781c1},
		},
		Ref: "1.5", Lead: directorOfOperations, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.1.5.3", Kind: "action", Title: "The whole council", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The approach in which all of the council considers what any policy or procedure means for children and young people is embedded further, and reinforced.",
			Section: "section 2, table, 1.5, milestone 3", Figures: "22 08 2024", Passage: righthelp.Passage{Words: 43, Sum: 0xdf5e812e4df8cc8d},
		},
		Ref: "1.5", Lead: directorOfOperations, DueAs: "Oct 2024", Says: SaidUnderWay, positionOn: calendarDay{2023, time.August, 22},
		Position: "The template for corporate decisions now has a section on what a decision means for Our Children.",
	},
}

var earlyHelpActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.1", Kind: "action", Title: "Start for Life offer", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The Start for Life offer is put in place.",
			Section: "section 2, table, 2.1, milestone 1", Figures: "31 2025", Passage: righthelp.Passage{Words: 9, Sum: 0xdc68cb3d5d91ad57},
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "31 Mar 2025",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.2", Kind: "action", Title: "Processes for returns", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Processes for the returns on management information and on finance are established.",
			Section: "section 2, table, 2.1, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 16, Sum: 0xa2f9b8e80bacab3d},
			Note: "The position does not say that the processes are established, so it is read as under way.",
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "30 Apr 2023", Says: SaidUnderWay,
		Position: "The first return was sent in April.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.3", Kind: "action", Title: "Place of the south hub", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A place for the hub in the south of Blackpool is found.",
			Section: "section 2, table, 2.1, milestone 3", Figures: "1 2023", Passage: righthelp.Passage{Words: 19, Sum: 0xe4c99c86846404a5},
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "1 Jun 2023", Says: SaidComplete,
		Position: "Done: Palatine Leisure Centre was altered and now has space for the hub.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.4", Kind: "action", Title: "Launch", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The family hubs are formally launched.",
			Section: "section 2, table, 2.1, milestone 4", Figures: "13 14 2023", Passage: righthelp.Passage{Words: 15, Sum: 0x7ba034bd1ac96338},
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "13 – 14 Jul 2023", Says: SaidComplete,
		Position: "Done: all three hubs are launched.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.5", Kind: "action", Title: "Governance", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A governance structure with a project board is established.",
			Section: "section 2, table, 2.1, milestone 5", Figures: "25 2023", Passage: righthelp.Passage{Words: 28, Sum: 0x9735fa0b82b7efce},
			Note: "The position calls it complete, and says what the group will do. It names no project board.",
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "25 Jul 2023", Says: SaidComplete,
		Position: "Done: the Early Help Strategic Delivery Group will oversee the development of the hubs.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.6", Kind: "action", Title: "Family feedback", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Processes for collecting what families say are established, and are robust.",
			Section: "section 2, table, 2.1, milestone 6", Figures: "31 2024", Passage: righthelp.Passage{Words: 10, Sum: 0x08446600c9af965a},
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "31 Mar 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.1.7", Kind: "action", Title: "Minimum expectations", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The key deliverables of family hubs in the national sign-up conditions are complied with, to meet the minimum expectations.",
			Section: "section 2, table, 2.1, milestone 7", Figures: "31 2025", Passage: righthelp.Passage{Words: 21, Sum: 0x10e5263412c2a31e},
		},
		Ref: "2.1", Lead: headOfEarlyHelp, DueAs: "31 Mar 2025",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.2.1", Kind: "action", Title: "Data board", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A data board of several agencies is established, with robust agreements on sharing data and a link to the governance structure for children, young people and families.",
			Section: "section 2, table, 2.2, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 107, Sum: 0x4cab5b02e7dd8333},
			Note: "The position is of July 2023, without a day.",
		},
		Ref: "2.2", Lead: headOfEarlyHelp, DueAs: "31 Oct 2023", Says: SaidUnderWay,
		Position: "Meetings in March and July 2023 discussed scope and remit, which beside Supporting Families now take in whether to develop a dataset for the whole partnership. Draft terms of reference come next, with a proposal for a board that is responsible for a local dataset; this goes to the partnership in October.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.2.2", Kind: "action", Title: "Payment by results", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Wider ways of supporting claims for payment by results are considered, to use the funding of the programme: the target is 506 families by March 2024.",
			Section: "section 2, table, 2.2, milestone 2", Figures: "506 2024 31 2023", Passage: righthelp.Passage{Words: 29, Sum: 0x4037eb0175ff5775},
			Note: "The action is due before the month of the target.",
		},
		Ref: "2.2", Lead: headOfEarlyHelp, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.3.1", Kind: "action", Title: "First meeting", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The group meets for the first time on 25 July, and agrees terms of reference and members.",
			Section: "section 2, table, 2.3, milestone 1", Figures: "25 07 2024 6 2023", Passage: righthelp.Passage{Words: 34, Sum: 0xc3210db0a5377ffe},
			Note: "The update is dated 25/07/2024, a year after the meeting and later than the plan was reported. 2023 is likely to be meant; the date stands here as printed.",
		},
		Ref: "2.3", Lead: headOfEarlyHelp, DueAs: "25 Jul 2023", Says: SaidComplete, positionOn: calendarDay{2024, time.July, 25},
		Position: "Done: the group has met, and will meet every 6 weeks.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.4.1", Kind: "action", Title: "Self-evaluation", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "With the partnership, the area evaluates itself by the early help system guide.",
			Section: "section 2, table, 2.4, milestone 1", Figures: "26 2023", Passage: righthelp.Passage{Words: 13, Sum: 0xad691a1517f7d187},
		},
		Ref: "2.4", Lead: headOfEarlyHelp, DueAs: "26 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.4.2", Kind: "action", Title: "Process of the review", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "It is agreed how the strategy is reviewed.",
			Section: "section 2, table, 2.4, milestone 2", Figures: "2023", Passage: righthelp.Passage{Words: 10, Sum: 0xd8fadd7d29e8bc6f},
		},
		Ref: "2.4", Lead: headOfEarlyHelp, DueAs: "Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.4.3", Kind: "action", Title: "Draft", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A task and finish group is set up, to produce the draft strategy together.",
			Section: "section 2, table, 2.4, milestone 3", Figures: "30 2023", Passage: righthelp.Passage{Words: 16, Sum: 0x72b8ed6cb1cbf44b},
		},
		Ref: "2.4", Lead: headOfEarlyHelp, DueAs: "30 Nov 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.4.4", Kind: "action", Title: "Consultation", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The wider partnership is consulted.",
			Section: "section 2, table, 2.4, milestone 4", Figures: "31 2023", Passage: righthelp.Passage{Words: 7, Sum: 0xff5f9e4bc925ab81},
		},
		Ref: "2.4", Lead: headOfEarlyHelp, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.2.4.5", Kind: "action", Title: "Approval and launch", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The strategy is approved and launched again.",
			Section: "section 2, table, 2.4, milestone 5", Figures: "28 2024", Passage: righthelp.Passage{Words: 9, Sum: 0xd2c5c6c0c8921ef4},
		},
		Ref: "2.4", Lead: headOfEarlyHelp, DueAs: "28 Feb 2024",
	},
}

var transformationActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.1.1", Kind: "action", Title: "Scope", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The scope and set-up of the new board are agreed.",
			Section: "section 2, table, 3.1, milestone 1", Figures: "25 2023", Passage: righthelp.Passage{Words: 22, Sum: 0xbcb67acf072bcc07},
			Note: "The position speaks of the meeting as one to come, and not of what came of it.",
		},
		Ref: "3.1", Lead: headOfTransformation, DueAs: "25 Jul 2023",
		Position: "A first meeting on scope is to be held on 25 July.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.1.2", Kind: "action", Title: "First meeting", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The first meeting is held, which agrees members and terms of reference.",
			Section: "section 2, table, 3.1, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 13, Sum: 0xbb156cc0341a8e58},
		},
		Ref: "3.1", Lead: headOfTransformation, DueAs: "31 Aug 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.2.1", Kind: "action", Title: "Operational group", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An operational group for the transformation is set up, and its terms of reference are agreed.",
			Section: "section 2, table, 3.2, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 13, Sum: 0x99d190e0b6262d42},
		},
		Ref: "3.2", Lead: headOfTransformation, DueAs: "31 Aug 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.2.2", Kind: "action", Title: "Project plan", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A plan for implementing the project is developed, and it is agreed who does what, how, and with what outcomes.",
			Section: "section 2, table, 3.2, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 13, Sum: 0x886fc368d7f2b3dc},
		},
		Ref: "3.2", Lead: headOfTransformation, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.2.3", Kind: "action", Title: "Team structures", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Team structures are designed and agreed.",
			Section: "section 2, table, 3.2, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 8, Sum: 0x5ed0d54b86506d8b},
		},
		Ref: "3.2", Lead: headOfTransformation, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.2.4", Kind: "action", Title: "Motivational interviewing", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Every member of staff is trained in motivational interviewing.",
			Section: "section 2, table, 3.2, milestone 4", Figures: "28 2024", Passage: righthelp.Passage{Words: 11, Sum: 0xd937881743a0f00f},
		},
		Ref: "3.2", Lead: headOfTransformation, DueAs: "28 Feb 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.2.5", Kind: "action", Title: "Recruitment", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "People are recruited to the posts.",
			Section: "section 2, table, 3.2, milestone 5", Figures: "28 2024", Passage: righthelp.Passage{Words: 6, Sum: 0xaeeeb4321e522c49},
		},
		Ref: "3.2", Lead: headOfTransformation, DueAs: "28 Feb 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.3.2.6", Kind: "action", Title: "Launch", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The operational model of Blackpool Families Rock, for several agencies, is launched.",
			Section: "section 2, table, 3.2, milestone 6", Figures: "31 2024", Passage: righthelp.Passage{Words: 9, Sum: 0x4a53a66eb73cd3ad},
		},
		Ref: "3.2", Lead: headOfTransformation, DueAs: "31 Mar 2024",
	},
}
