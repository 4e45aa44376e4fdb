package outcomes

import (
	"time"

	"github.com/righthelp/righthelp"
)

var neglectActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.1.1", Kind: "action", Title: "Action plan", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An action plan on neglect is developed for the whole partnership.",
			Section: "section 2, table, 4.1, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 9, Sum: 0xc431cf96f60f448f},
		},
		Ref: "4.1", Lead: headOfPartnerships, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.1.2", Kind: "action", Title: "Use of the profile by partners", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The delivery group explores how partners use the Graded Care Profile.",
			Section: "section 2, table, 4.1, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 28, Sum: 0xba78e9dd50842271},
		},
		Ref: "4.1", Lead: headOfPartnerships, DueAs: "30 Nov 2023", Says: SaidUnderWay,
		Position: "The profile was reviewed at a meeting with Blackburn with Darwen; more discussion is needed.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.1.3", Kind: "action", Title: "Training needs", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The workforce development group analyses training needs in the whole partnership.",
			Section: "section 2, table, 4.1, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 14, Sum: 0xbf685b597aad615b},
		},
		Ref: "4.1", Lead: headOfPartnerships, DueAs: "31 Dec 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.1.4", Kind: "action", Title: "Audit", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An audit of neglect by several agencies is commissioned.",
			Section: "section 2, table, 4.1, milestone 4", Figures: "30 2024", Passage: righthelp.Passage{Words: 10, Sum: 0x5edc64e2e77274b4},
		},
		Ref: "4.1", Lead: headOfPartnerships, DueAs: "30 Apr 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.2.1", Kind: "action", Title: "Review with the delivery group", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The strategy is reviewed and renewed through the delivery group on neglect. Further steps are still to be added.",
			Section: "section 2, table, 4.2, milestone 1", Figures: "30 2024", Passage: righthelp.Passage{Words: 22, Sum: 0x551cbffb31251612},
		},
		Ref: "4.2", Lead: headOfTransformation, DueAs: "30 Apr 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.3.1", Kind: "action", Title: "Self-assessment", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "How the profile is used is assessed by those who use it.",
			Section: "section 2, table, 4.3, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 25, Sum: 0x6a4bae5d284972f0},
			Note: "A page break cuts the row. The passage is the part before it; the last sentence of the position stands behind it. A review that has been done is read as complete: what is left to do is beyond a self-assessment.",
		},
		Ref: "4.3", Lead: headOfFamilies, DueAs: "31 May 2023", Says: SaidComplete,
		Position: "The review has been done. Some staff of children's social care are not trained, and GCP2 has still to be rolled out.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.3.2", Kind: "action", Title: "Audit", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The use of the profile is audited.",
			Section: "section 2, table, 4.3, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 12, Sum: 0xf0658d44d54eeff8},
		},
		Ref: "4.3", Lead: headOfFamilies, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.3.3", Kind: "action", Title: "Training", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The PDL team gives training on neglect.",
			Section: "section 2, table, 4.3, milestone 3", Figures: "2023", Passage: righthelp.Passage{Words: 9, Sum: 0x98376665505ab074},
			Note: "The date is a beginning; by when it ends is not said.",
		},
		Ref: "4.3", Lead: headOfFamilies, DueAs: "To commence Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.3.4", Kind: "action", Title: "Dataset", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A dataset is developed that shows how the profile is used.",
			Section: "section 2, table, 4.3, milestone 4", Figures: "30 2023", Passage: righthelp.Passage{Words: 10, Sum: 0x1b997d49b9122ed7},
		},
		Ref: "4.3", Lead: headOfFamilies, DueAs: "30 Nov 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.4.1", Kind: "action", Title: "Working group", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A working group is set up, which agrees the approach to particular children and families with neglect over a long time.",
			Section: "section 2, table, 4.4, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 23, Sum: 0x495ff926ef3d4c5e},
		},
		Ref: "4.4", Lead: directorOfOperations, DueAs: "31 May 2023", Says: SaidComplete,
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.4.2", Kind: "action", Title: "In Reach team", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An In Reach team is set up, to work with families in which there is neglect.",
			Section: "section 2, table, 4.4, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 17, Sum: 0x0d86fc49c64aca00},
		},
		Ref: "4.4", Lead: directorOfOperations, DueAs: "31 May 2023", Says: SaidComplete,
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.4.3", Kind: "action", Title: "Pathways", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The approach, and the pathways into the support, are developed.",
			Section: "section 2, table, 4.4, milestone 3", Figures: "31 2023", Passage: righthelp.Passage{Words: 36, Sum: 0x7e5e2b5b7c6d183c},
		},
		Ref: "4.4", Lead: directorOfOperations, DueAs: "31 Oct 2023", Says: SaidUnderWay,
		Position: "The team is there. Its part in a staged approach to neglect, and an agreed pathway into it, are still to be developed.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.5.1", Kind: "action", Title: "Guidance and training", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Practice guidance is designed, and all staff are trained in the processes and practice of private fostering.",
			Section: "section 2, table, 4.5, milestone 1", Figures: "28 2023", Passage: righthelp.Passage{Words: 27, Sum: 0x1069f1dc27ceff22},
		},
		Ref: "4.5", Lead: headOfFamilies, DueAs: "28 Feb 2023", Says: SaidComplete,
		Position: "Done: there is guidance, and workshops were held.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.5.2", Kind: "action", Title: "Tracking", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A system to track privately fostered children, and a structure of reports, are developed.",
			Section: "section 2, table, 4.5, milestone 2", Figures: "28 2023", Passage: righthelp.Passage{Words: 26, Sum: 0xd3db6b5de473c828},
			Note: "A system that cannot track is read as at risk.",
		},
		Ref: "4.5", Lead: headOfFamilies, DueAs: "28 Feb 2023", Says: SaidAtRisk,
		Position: "The system is there, but information is not shared, and so nothing can be tracked and monitored.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.5.3", Kind: "action", Title: "MOSAIC pathway", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A MOSAIC pathway for private fostering is developed with the systems team.",
			Section: "section 2, table, 4.5, milestone 3", Figures: "16 08 31 2023", Passage: righthelp.Passage{Words: 19, Sum: 0x70250ef6157b6f7c},
			Note: "A page break cuts the row. The passage is the part before it; what the update says stands behind it. Waiting for the systems team is read as at risk.",
		},
		Ref: "4.5", Lead: headOfFamilies, DueAs: "31 July 2023", Says: SaidAtRisk, positionOn: calendarDay{2023, time.August, 16},
		Position: "It waits for the systems team, which is to develop a dataset and a tracking system.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.5.4", Kind: "action", Title: "Yearly audit", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An independent audit of private fostering every year is commissioned. The first is to be done by 31 October 2023.",
			Section: "section 2, table, 4.5, milestone 4", Figures: "31 30 2023", Passage: righthelp.Passage{Words: 20, Sum: 0x80ab237f3f047b20},
			Note: "The words have the first audit done by 31 October; the date of the column is 30 October.",
		},
		Ref: "4.5", Lead: headOfFamilies, DueAs: "30 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.5.5", Kind: "action", Title: "Findings shared", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "What the audit finds is shared with leaders and taken up in the plan for workforce development.",
			Section: "section 2, table, 4.5, milestone 5", Figures: "30 2023", Passage: righthelp.Passage{Words: 16, Sum: 0x4b28c090cfdcd0f1},
		},
		Ref: "4.5", Lead: headOfFamilies, DueAs: "30 Nov 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.6.1", Kind: "action", Title: "Remit", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The remit and focus of the team are reviewed, to find how it could work better.",
			Section: "section 2, table, 4.6, milestone 1", Figures: "30 2023", Passage: righthelp.Passage{Words: 60, Sum: 0x57e82c4335d8b69e},
		},
		Ref: "4.6", Lead: headOfFamilies, DueAs: "30 May 2023", Says: SaidComplete,
		Position: "Done: the review found issues of resource and capacity. It asks for clearer criteria for support, for clarity on which family members the team should hold, and for a sharper line between safeguarding and support.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.6.2", Kind: "action", Title: "Team model", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A new model of the team is produced, and the team consulted on it.",
			Section: "section 2, table, 4.6, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 50, Sum: 0xe8e1222e0cd0c1d6},
			Note: "The position does not say that the team was consulted, so it is read as under way.",
		},
		Ref: "4.6", Lead: headOfFamilies, DueAs: "31 Aug 2023", Says: SaidUnderWay,
		Position: "There is a model: the functions are parted between two team managers. Each team has clear functions and responsibilities, as agreed, and the criteria for support are revised. Recruitment has not begun.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.6.3", Kind: "action", Title: "Restructure", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The team is restructured, and its functions are parted.",
			Section: "section 2, table, 4.6, milestone 3", Figures: "1 2023", Passage: righthelp.Passage{Words: 23, Sum: 0xde4dcc9abf349c0d},
			Note: "A page break cuts the row. The passage is the part before it. What waits for confirmation is read as at risk.",
		},
		Ref: "4.6", Lead: headOfFamilies, DueAs: "1 Sept 2023", Says: SaidAtRisk,
		Position: "The team has seen the structure that is proposed; confirmation to go ahead is being sought.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.6.4", Kind: "action", Title: "Commissioning", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A bespoke way of commissioning support for families, through the CWCN Resource Panel, is developed.",
			Section: "section 2, table, 4.6, milestone 4", Figures: "1 2023", Passage: righthelp.Passage{Words: 16, Sum: 0xba1d72d47b2f0579},
		},
		Ref: "4.6", Lead: headOfFamilies, DueAs: "1 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.4.6.5", Kind: "action", Title: "Review", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "How well the new structure of the team works is reviewed.",
			Section: "section 2, table, 4.6, milestone 5", Figures: "31 2024", Passage: righthelp.Passage{Words: 10, Sum: 0xe12d18b9a286a836},
		},
		Ref: "4.6", Lead: headOfFamilies, DueAs: "31 Mar 2024",
	},
}

var abuseActions = [...]PublishedAction{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.1.1", Kind: "action", Title: "External review", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "An external review is made of how effective processes and practice are that support families who experience domestic abuse.",
			Section: "section 2, table, 5.1, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 28, Sum: 0xd9edbb6187c7c433},
			Note: "The date says when it was commissioned, and not by when it is due. Waiting for a report is read as at risk.",
		},
		Ref: "5.1", Lead: headOfHub, DueAs: "Commissioned March 2023", Says: SaidAtRisk, positionOn: calendarDay{2023, time.July, 31},
		Position: "The final report has not come so far.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.1.2", Kind: "action", Title: "Feedback session", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Blackpool attends a session of feedback, to hear what the review finds.",
			Section: "section 2, table, 5.1, milestone 2", Figures: "31 07 29 2023", Passage: righthelp.Passage{Words: 21, Sum: 0x779e5ff131cc0713},
			Note: "The position does not say whether there was a session. Waiting for a report is read as at risk.",
		},
		Ref: "5.1", Lead: headOfHub, DueAs: "29 Jun 2023", Says: SaidAtRisk, positionOn: calendarDay{2023, time.July, 31},
		Position: "The final report has not come so far.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.1.3", Kind: "action", Title: "Report shared", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The report comes, and is shared with the DA Board and the DA Delivery Group.",
			Section: "section 2, table, 5.1, milestone 3", Figures: "25 2023", Passage: righthelp.Passage{Words: 14, Sum: 0x4bcd433f2ad5d914},
		},
		Ref: "5.1", Lead: headOfHub, DueAs: "25 Jul 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.1.4", Kind: "action", Title: "Action plan", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The Children's Domestic Abuse Delivery Group develops an action plan on what the review finds and recommends.",
			Section: "section 2, table, 5.1, milestone 4", Figures: "31 2023", Passage: righthelp.Passage{Words: 23, Sum: 0x38447de2bcceb893},
		},
		Ref: "5.1", Lead: headOfHub, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.2.1", Kind: "action", Title: "Guidance on interventions", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Guidance is made on the kinds of intervention that are to be in children's plans.",
			Section: "section 2, table, 5.2, milestone 1", Figures: "30 2023", Passage: righthelp.Passage{Words: 17, Sum: 0x3f8647a6889789ea},
		},
		Ref: "5.2", Lead: headOfTransformation + "; " + headOfHub, DueAs: "30 Sept 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.2.2", Kind: "action", Title: "Services reviewed", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The services commissioned for perpetrators, for survivors and for children are reviewed, and guidance on interventions is developed.",
			Section: "section 2, table, 5.2, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 18, Sum: 0xfd1af281abf7ded9},
		},
		Ref: "5.2", Lead: headOfTransformation + "; " + headOfHub, DueAs: "31 July 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.2.3", Kind: "action", Title: "Training", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The CSAP Workforce Development Group develops training on the resources for domestic abuse that there are, and gives it.",
			Section: "section 2, table, 5.2, milestone 3", Figures: "31 2024", Passage: righthelp.Passage{Words: 17, Sum: 0x8e142cc03b4b3704},
		},
		Ref: "5.2", Lead: headOfTransformation + "; " + headOfHub, DueAs: "31 Jan 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.3.1", Kind: "action", Title: "Social care in MARAC", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The role of children's social care in MARAC is reviewed, so that it contributes effectively while it focuses on its safeguarding responsibilities for children.",
			Section: "section 2, table, 5.3, milestone 1", Figures: "7 2023", Passage: righthelp.Passage{Words: 32, Sum: 0xf2120b546c12645f},
		},
		Ref: "5.3", Lead: groupOnAbuse, DueAs: "7 Jan 2023", Says: SaidComplete,
		Position: "Done.",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.3.2", Kind: "action", Title: "Performance and impact", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "A set of measures of the partnership's performance and impact is found that will show what impact MARAC has.",
			Section: "section 2, table, 5.3, milestone 2", Figures: "30 2023", Passage: righthelp.Passage{Words: 18, Sum: 0xc4b8f495ce9c7607},
		},
		Ref: "5.3", Lead: groupOnAbuse, DueAs: "30 Nov 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.3.3", Kind: "action", Title: "Audit", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "The MARAC process is audited, to be sure that the service is effective.",
			Section: "section 2, table, 5.3, milestone 3", Figures: "28 2024", Passage: righthelp.Passage{Words: 14, Sum: 0xd9b9fcbcd4640421},
		},
		Ref: "5.3", Lead: groupOnAbuse, DueAs: "28 Feb 2024",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.4.1", Kind: "action", Title: "Standard model", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "One standard model of practice is found for supporting children where domestic abuse is an issue.",
			Section: "section 2, table, 5.4, milestone 1", Figures: "31 2023", Passage: righthelp.Passage{Words: 17, Sum: 0x45b6ff136ddbc87d},
		},
		Ref: "5.4", Lead: headOfHub + "; " + headOfTransformation, DueAs: "31 Oct 2023",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.cscip.action.5.4.2", Kind: "action", Title: "Training in the model", Basis: righthelp.Published, Source: improvementPlan,
			Text:    "Training in that model is put in place, and staff have tools and interventions with which to support children and families effectively where domestic abuse is an issue. It goes with the transformation of children's social care.",
			Section: "section 2, table, 5.4, milestone 2", Figures: "31 2023", Passage: righthelp.Passage{Words: 40, Sum: 0xce8759fb2e64cd5c},
		},
		Ref: "5.4", Lead: headOfHub + "; " + headOfTransformation, DueAs: "31 Dec 2023",
	},
}
