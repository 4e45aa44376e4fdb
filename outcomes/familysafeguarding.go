package outcomes

import "github.com/righthelp/righthelp"

// BlackpoolFamilySafeguardingSeptember2023 is what Blackpool's report of September 2023 on the Family Safeguarding model
// measures its success by: eight objectives and thirty-one measures, each with its direction. The report has no end date;
// it is known to hold on its own day alone.
func BlackpoolFamilySafeguardingSeptember2023() Framework {
	day, _ := righthelp.NewDate(2023, 9, 21)
	return Framework{FrameworkData{
		Edition: righthelp.Edition{
			ID: "blackpool-family-safeguarding-2023", Title: "Objectives of Family Safeguarding in Blackpool, September 2023", Source: familySafeguarding,
			InForce: righthelp.Period{From: day}, Checked: day,
		},
		Outcomes: safeguardingObjectives[:], Measures: safeguardingMeasures[:],
	}}
}

const familySafeguarding righthelp.SourceID = "blackpool-fsm-2023"

var safeguardingObjectives = [...]righthelp.Rule{
	{
		ID: "blackpool.fsm.objective.1", Kind: "outcome", Title: "Together at home", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Families stay together at home, wherever that is safe.",
		Section: "6.10, table of KPIs, objective 1", Passage: righthelp.Passage{Words: 12, Sum: 0x58478167e2cff8e7},
	},
	{
		ID: "blackpool.fsm.objective.2", Kind: "outcome", Title: "The right level of support", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Families have support at the level that is right, at the time of need, and for as long as is right.",
		Section: "6.10, table of KPIs, objective 2", Passage: righthelp.Passage{Words: 17, Sum: 0x0da88878bba4a12c},
	},
	{
		ID: "blackpool.fsm.objective.3", Kind: "outcome", Title: "Vulnerabilities", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Fewer families have issues from domestic violence, mental health or substance misuse, and support for those who do is better.",
		Section: "6.10, table of KPIs, objective 3", Passage: righthelp.Passage{Words: 17, Sum: 0xbb7bfce13c9f8d8e},
	},
	{
		ID: "blackpool.fsm.objective.4", Kind: "outcome", Title: "Protected at the right level", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Children are protected and supported effectively in the system, at the level that is right.",
		Section: "6.10, table of KPIs, objective 4", Passage: righthelp.Passage{Words: 14, Sum: 0xc9e159d5c7864b5d},
	},
	{
		ID: "blackpool.fsm.objective.5", Kind: "outcome", Title: "Statutory partners involved", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Statutory partners are involved in strategy discussions and decisions, as is required.",
		Section: "6.10, table of KPIs, objective 5", Passage: righthelp.Passage{Words: 13, Sum: 0xdec18d3ecce4cda9},
	},
	{
		ID: "blackpool.fsm.objective.6", Kind: "outcome", Title: "Support for staff", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Support from professionals is effective, and staff stay.",
		Section: "6.10, table of KPIs, objective 6", Passage: righthelp.Passage{Words: 7, Sum: 0xc0b4230867fc680a},
	},
	{
		ID: "blackpool.fsm.objective.7", Kind: "outcome", Title: "Partnership working", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Partners work together.",
		Section: "6.10, table of KPIs, objective 7", Passage: righthelp.Passage{Words: 2, Sum: 0x90c2bc08a9900371},
	},
	{
		ID: "blackpool.fsm.objective.8", Kind: "outcome", Title: "Education, employment and training", Basis: righthelp.Published, Source: familySafeguarding,
		Text:    "Education, employment and training of those in the Family Safeguarding cohort.",
		Section: "6.10, table of KPIs, objective 8", Passage: righthelp.Passage{Words: 7, Sum: 0xb0efdc90caffcb7b},
	},
}

var safeguardingMeasures = [...]Measure{
	{
		Outcome: "blackpool.fsm.objective.1", Counted: "children who move into care proceedings", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.1", Kind: "measure", Title: "Moving into proceedings", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Fewer children move into care proceedings.",
			Section: "6.10, table of KPIs, measure 1", Passage: righthelp.Passage{Words: 12, Sum: 0xc3bc2c82a202c7b1},
			Note: "The report calls it a public health indicator.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.1", Counted: "looked after children", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.2", Kind: "measure", Title: "Looked after children", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Fewer children are looked after.",
			Section: "6.10, table of KPIs, measure 2", Passage: righthelp.Passage{Words: 6, Sum: 0x8d8159a0faa78ccf},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.1", Counted: "time that children and young people spend in care", Unit: Duration, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.3", Kind: "measure", Title: "Time in care", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Children and young people spend less time in care.",
			Section: "6.10, table of KPIs, measure 3", Passage: righthelp.Passage{Words: 11, Sum: 0x973d46a7ed825632},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.1", Counted: "children returned home to live with parents or relatives", Unit: Count, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.4", Kind: "measure", Title: "Returned home", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "More children have gone back home, to live with parents or relatives.",
			Section: "6.10, table of KPIs, measure 4", Passage: righthelp.Passage{Words: 16, Sum: 0x5f3d42542d070dac},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.2", Counted: "children and young people re-referred to children's social care", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.5", Kind: "measure", Title: "Referred again to social care", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Fewer children and young people are referred again to children's social care.",
			Section: "6.10, table of KPIs, measure 5", Passage: righthelp.Passage{Words: 16, Sum: 0x6205f12e8fdd7683},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.2", Counted: "time until a child or young person receives statutory services, where these are right for them", Unit: Duration, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.6", Kind: "measure", Title: "Time to statutory services", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "A child or young person for whom statutory services are right has them sooner.",
			Section: "6.10, table of KPIs, measure 6", Passage: righthelp.Passage{Words: 20, Sum: 0x7d0d02de5f68d4af},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.2", Counted: "time until families receive specialist interventions and assessments, where these are right for them", Unit: Duration, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.7", Kind: "measure", Title: "Time to specialist help", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Families for whom specialist assessments and interventions are right have them sooner.",
			Section: "6.10, table of KPIs, measure 7", Passage: righthelp.Passage{Words: 17, Sum: 0xbd467a46ca1531f1},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.3", Counted: "children in need", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.8", Kind: "measure", Title: "Children in need", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "There are fewer children in need.",
			Section: "6.10, table of KPIs, measure 8", Passage: righthelp.Passage{Words: 4, Sum: 0x239e99a26d6ca579},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.3", Counted: "children in need with abuse or neglect as the primary case of need", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.9", Kind: "measure", Title: "Abuse or neglect as the need", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "There are fewer children in need for whom abuse or neglect is the primary case of need.",
			Section: "6.10, table of KPIs, measure 9", Passage: righthelp.Passage{Words: 14, Sum: 0xa82e05233840d4bb},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.3", Counted: "children negatively affected by substance and alcohol misuse", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.10", Kind: "measure", Title: "Substances and alcohol", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Fewer children are affected badly by misuse of substances and alcohol.",
			Section: "6.10, table of KPIs, measure 10", Passage: righthelp.Passage{Words: 11, Sum: 0x1f9be45d007911de},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.3", Counted: "children negatively affected by parental mental health issues", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.11", Kind: "measure", Title: "Parents' mental health", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Fewer children are affected badly by issues with a parent's mental health.",
			Section: "6.10, table of KPIs, measure 11", Passage: righthelp.Passage{Words: 11, Sum: 0x4976279be4be5e3d},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.3", Counted: "absent parents", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.12", Kind: "measure", Title: "Absent parents", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Fewer parents are absent.",
			Section: "6.10, table of KPIs, measure 12", Passage: righthelp.Passage{Words: 5, Sum: 0x1fc0d21e40ed3503},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.4", Counted: "re-referrals to early help", Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.13", Kind: "measure", Title: "Referred again to early help", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Rates of re-referral to early help fall.",
			Section: "6.10, table of KPIs, measure 13", Passage: righthelp.Passage{Words: 7, Sum: 0x870ac66d6b2705e7},
			Note: "A rate: of what is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.4", Counted: "referrals and assessments that lead to no further action", Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.14", Kind: "measure", Title: "No further action", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Referrals and assessments after which nothing further is done fall.",
			Section: "6.10, table of KPIs, measure 14", Passage: righthelp.Passage{Words: 10, Sum: 0x057d014183b7805d},
			Note: "Whether their number or their rate is meant is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.4", Counted: "audited cases in which consent is recorded", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.15", Kind: "measure", Title: "Consent recorded", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Consent is recorded more often in the cases that are audited.",
			Section: "6.10, table of KPIs, measure 15", Passage: righthelp.Passage{Words: 7, Sum: 0x82bec39af29c317d},
			Note: "Whether their number or their share is meant is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.4", Counted: "section 47 enquiries and strategy meetings", Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.16", Kind: "measure", Title: "Section 47 and strategy meetings", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "The rate of section 47 enquiries falls, and so does that of strategy meetings.",
			Section: "6.10, table of KPIs, measure 16", Figures: "47", Passage: righthelp.Passage{Words: 9, Sum: 0xcd05a91945a1aa99},
			Note: "It is one row with two measures. A rate: per how many, and of whom, is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.5", Counted: "strategy meetings in which all 3 statutory partners are involved in discussions and decision-making", Of: "strategy meetings", Unit: Percentage, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.17", Kind: "measure", Title: "All three partners in strategy meetings", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "In a higher percentage of strategy meetings all 3 statutory partners take part in discussion and decision.",
			Section: "6.10, table of KPIs, measure 17", Figures: "3", Passage: righthelp.Passage{Words: 16, Sum: 0xc207b9b826d27957},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.5", Counted: "Workbooks opened in relevant teams", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.18", Kind: "measure", Title: "Workbooks opened", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "More Workbooks are opened in relevant teams.",
			Section: "6.10, table of KPIs, measure 18", Passage: righthelp.Passage{Words: 8, Sum: 0xb4348f28e975161d},
			Note: "The row says number or percentage, so no unit is set.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.6", Counted: "changes of allocated social worker for children", Unit: Count, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.19", Kind: "measure", Title: "Changes of social worker", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "For children, the allocated social worker changes less often.",
			Section: "6.10, table of KPIs, measure 19", Passage: righthelp.Passage{Words: 10, Sum: 0x88e0713c8c42314e},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.6", Counted: "practitioner turnover and vacancy levels", Unit: Percentage, Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.20", Kind: "measure", Title: "Turnover and vacancies", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "The percentages of practitioner turnover and of vacancies fall.",
			Section: "6.10, table of KPIs, measure 20", Passage: righthelp.Passage{Words: 7, Sum: 0x1bea7f8a34a24db4},
			Note: "It is one row with two measures. Of what they are percentages is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.6", Counted: "practitioner sickness absence", Direction: Down, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.21", Kind: "measure", Title: "Sickness absence", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "The rate at which practitioners are absent through sickness falls.",
			Section: "6.10, table of KPIs, measure 21", Passage: righthelp.Passage{Words: 6, Sum: 0xef2a1874e4b62c53},
			Note: "A rate: of what is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.6", Counted: "positive outcomes in staff surveys", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.22", Kind: "measure", Title: "Staff surveys", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "There are more positive outcomes in surveys of staff.",
			Section: "6.10, table of KPIs, measure 22", Passage: righthelp.Passage{Words: 7, Sum: 0x588a985d08b09966},
			Note: "In what it is told is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.6", Counted: "staff satisfied with the learning and development offer", Of: "staff", Unit: Percentage, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.23", Kind: "measure", Title: "Content with learning", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "A higher percentage of staff are satisfied with what they are offered in learning and development.",
			Section: "6.10, table of KPIs, measure 23", Passage: righthelp.Passage{Words: 10, Sum: 0x74bb4cd90b7104fa},
			Note: "The label of objective 7, Partnership working, is printed in this row. Labels from here on stand a row too high: this measure is of staff, and is read as the last of objective 6.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.7", Counted: "attendance of partners at core groups", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.24", Kind: "measure", Title: "Partners in core groups", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Partners attend core groups at higher rates.",
			Section: "6.10, table of KPIs, measure 24", Passage: righthelp.Passage{Words: 7, Sum: 0x1903f65e451e8c38},
			Note: "A rate: of what is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.7", Counted: "attendance of partners at child in need meetings", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.25", Kind: "measure", Title: "Partners in meetings on a child in need", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Partners attend meetings on a child in need at higher rates.",
			Section: "6.10, table of KPIs, measure 25", Passage: righthelp.Passage{Words: 7, Sum: 0x07ef37fd3ed87403},
			Note: "A rate: of what is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.7", Counted: "children and young people who attend core groups", Of: "children and young people", Unit: Percentage, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.26", Kind: "measure", Title: "Children in core groups", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "A higher percentage of children and young people attend core groups.",
			Section: "6.10, table of KPIs, measure 26", Passage: righthelp.Passage{Words: 9, Sum: 0x4018cb5c544baada},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.7", Counted: "parents and carers who attend core groups", Of: "parents and carers", Unit: Percentage, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.27", Kind: "measure", Title: "Parents in core groups", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "A higher percentage of parents and carers attend core groups.",
			Section: "6.10, table of KPIs, measure 27", Passage: righthelp.Passage{Words: 7, Sum: 0x14190e806b480864},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.7", Counted: "children and young people who attend the child in need meeting", Of: "children and young people", Unit: Percentage, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.28", Kind: "measure", Title: "Children in meetings on a child in need", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "A higher percentage of children and young people attend the meeting on a child in need.",
			Section: "6.10, table of KPIs, measure 28", Passage: righthelp.Passage{Words: 9, Sum: 0x48b57ec3df3536b4},
		},
	},
	{
		Outcome: "blackpool.fsm.objective.7", Counted: "parents and carers who attend child in need meetings", Of: "parents and carers", Unit: Percentage, Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.29", Kind: "measure", Title: "Parents in meetings on a child in need", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "A higher percentage of parents and carers attend meetings on a child in need.",
			Section: "6.10, table of KPIs, measure 29", Passage: righthelp.Passage{Words: 7, Sum: 0xf07fe0261e9dca0f},
			Note: "The label of objective 8, on education, is printed in this row, a row too high: attendance at meetings belongs with the measures above it, and is read as the last of objective 7.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.8", Counted: "education attendance of children and young people open to children's social care", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.30", Kind: "measure", Title: "Attendance in education", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "Children and young people open to children's social care attend education more.",
			Section: "6.10, table of KPIs, measure 30", Passage: righthelp.Passage{Words: 14, Sum: 0xa36e330c7f499b90},
			Note: "In what it is told is not said.",
		},
	},
	{
		Outcome: "blackpool.fsm.objective.8", Counted: "parents in employment or training", Direction: Up, Rule: righthelp.Rule{
			ID: "blackpool.fsm.measure.31", Kind: "measure", Title: "Parents in work or training", Basis: righthelp.Published, Source: familySafeguarding,
			Text:    "More parents are in employment or training.",
			Section: "6.10, table of KPIs, measure 31", Passage: righthelp.Passage{Words: 5, Sum: 0x21d371cf43da0741},
			Note: "Whether their number or their share is meant is not said.",
		},
	},
}
