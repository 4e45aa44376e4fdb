package grant

import "github.com/righthelp/righthelp"

// Expectations says which of the eight additional delivery expectations the authority has agreed to or acts on.
type Expectations struct {
	StartForLifeLead   righthelp.Status `json:"start_for_life_lead"` // 1: a single accountable lead, by name
	TeamLeads          righthelp.Status `json:"team_leads"`          // 2: leads of the programme or transformation team, by name
	SharedLearning     righthelp.Status `json:"shared_learning"`     // 3: work with the National Centre and the Start for Life Unit
	Branding           righthelp.Status `json:"branding"`            // 4
	DigitalSolutions   righthelp.Status `json:"digital_solutions"`   // 5
	GrowingUpWell      righthelp.Status `json:"growing_up_well"`     // 5: the testing and implementation phase in 2023-24
	OptOutAccepted     righthelp.Status `json:"opt_out_accepted"`    // 5: the authority opted out of that phase and its reason was taken as good
	DataCollection     righthelp.Status `json:"data_collection"`     // 6
	NationalEvaluation righthelp.Status `json:"national_evaluation"` // 7
	FundingUse         righthelp.Status `json:"funding_use"`         // 8: as the guide says, on top of what there is
	Additional         righthelp.Status `json:"additional"`          // 8: shown to build on what there was, the public health grant's part kept up
}

var expectations = [...]Condition{
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.1", Kind: "expectation", Title: "Accountable lead for Start for Life", Basis: righthelp.Published,
			Text:   "One person, by name, is accountable for Start for Life.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 1",
			Passage: righthelp.Passage{Words: 10, Sum: 0xc30d694ca8000e94},
		},
		Checked: true,
		holds:   "one accountable lead for Start for Life has been appointed by name", fails: "no single accountable lead for Start for Life has been appointed",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.1.1", Kind: "expectation", Title: "What the accountable lead answers for", Basis: righthelp.Published,
			Text:   "The lead sees to it that the 1,001 critical days have priority and that excellent services are commissioned jointly by the public and third sectors within the Integrated Care System's core offer. The focus is on constant review and improvement, with careful account of feedback from Parent Carer Panels and of the development assessments at two and a half. The director of public health or of children's services could be the lead, for example, or somebody in an equivalent role, as the area prefers.",
			Source: "fhsl-guide-2022", Section: "annex N, item 1, from the third sentence",
			Passage: righthelp.Passage{Words: 85, Sum: 0x0e2dae5a337a4d5c}, Figures: "1 001",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.2", Kind: "expectation", Title: "Leads of the programme team", Basis: righthelp.Published,
			Text:   "The authority's programme or transformation team for family hubs and Start for Life has leads who are named.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 2",
			Passage: righthelp.Passage{Words: 18, Sum: 0x05664e8d7e6ebe9b},
		},
		Checked: true,
		holds:   "the leads of the programme or transformation team have been named", fails: "the leads of the programme or transformation team have not been named",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.2.1", Kind: "expectation", Title: "Roles in the programme team", Basis: righthelp.Published,
			Text:   "The team may have a co-ordinator, a change manager, a lead for data, a support officer, and analytical and digital support. Its cost is expected to come from the transformation money.",
			Source: "fhsl-guide-2022", Section: "annex N, item 2, list and the sentence after it",
			Passage: righthelp.Passage{Words: 29, Sum: 0x57024d499361f136},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.3", Kind: "expectation", Title: "Learning shared", Basis: righthelp.Published,
			Text:   "The authority works with the National Centre for Family Hubs and the Start for Life Unit so that learning and good practice are shared.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 3",
			Passage: righthelp.Passage{Words: 19, Sum: 0x542ffd070a4455b1},
		},
		Checked: true,
		holds:   "the authority shares its learning with the National Centre and the Start for Life Unit", fails: "the authority does not share its learning with the National Centre and the Start for Life Unit",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.3.1", Kind: "expectation", Title: "What shared learning is for", Basis: righthelp.Published,
			Text:   "Learning and best practice of the area should be shared with the National Centre and the Start for Life Unit, to support the making of new resources that can be spread more widely.",
			Source: "fhsl-guide-2022", Section: "annex N, item 3, last paragraph",
			Passage: righthelp.Passage{Words: 37, Sum: 0x075a6b07ea34f1ff},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.4", Kind: "expectation", Title: "Branding", Basis: righthelp.Published,
			Text:   "Central government's branding requirements are put into effect.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 4",
			Passage: righthelp.Passage{Words: 5, Sum: 0xd6ff27c0bb9f5969},
		},
		Checked: true,
		holds:   "the branding requirements are put into effect", fails: "the branding requirements are not put into effect",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.4.1", Kind: "expectation", Title: "The name Family Hub", Basis: righthelp.Published,
			Text:   "All information and communications use the name Family Hub. Local brands may stay beside it.",
			Source: "fhsl-guide-2022", Section: "annex N, item 4, list, item 1",
			Passage: righthelp.Passage{Words: 13, Sum: 0xa3c4fae4c26176d6},
			Note:    "That existing local brands stay is said in the paragraph after the list.",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.4.2", Kind: "expectation", Title: "The name Start for Life", Basis: righthelp.Published,
			Text:   "All information and communications on services from conception to age two use the name Start for Life.",
			Source: "fhsl-guide-2022", Section: "annex N, item 4, list, item 2",
			Passage: righthelp.Passage{Words: 19, Sum: 0x24a755f6c287a7cf},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.4.3", Kind: "expectation", Title: "Government's support is stated", Basis: righthelp.Published,
			Text:   "Where it can, the authority says that central government funds or supports its family hubs.",
			Source: "fhsl-guide-2022", Section: "annex N, item 4, list, item 3",
			Passage: righthelp.Passage{Words: 15, Sum: 0x3e4bad0b2868124a},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.4.4", Kind: "expectation", Title: "Government's brand is used", Basis: righthelp.Published,
			Text:   "Where it can, the authority uses the agreed central brand, still to be settled, on its communications, which may mean signs and leaflets of the hub itself. Guidance is promised by January 2023.",
			Source: "fhsl-guide-2022", Section: "annex N, item 4, list, item 4 with its two parts",
			Passage: righthelp.Passage{Words: 40, Sum: 0x5539eaa8fc8bed2c}, Figures: "2023",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.5", Kind: "expectation", Title: "Digital solutions", Basis: righthelp.Published,
			Text:   "The authority engages with the digital solutions of the Growing Up Well project and with the digital personal child health record.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 5",
			Passage: righthelp.Passage{Words: 62, Sum: 0x3e6c5af95f1410a5},
		},
		Checked: true,
		holds:   "the authority engages with the digital solutions that are being developed", fails: "the authority does not engage with the digital solutions that are being developed",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.5.1", Kind: "expectation", Title: "Growing Up Well in 2023-24", Basis: righthelp.Published,
			Text:   "In 2023-24 the authority takes part when Growing Up Well is tested and implemented, unless it opts out with good reason.",
			Source: "fhsl-guide-2022", Section: "annex N, item 5, first paragraph",
			Passage: righthelp.Passage{Words: 33, Sum: 0x3496af08c1985049}, Figures: "2023 24",
			Note: "What a good reason is, is not said: a person decides, and the position says whether the reason was accepted.",
		},
		Checked: true,
		holds:   "the authority takes part in Growing Up Well's testing and implementation phase", fails: "the authority does not take part in Growing Up Well's testing and implementation phase, and no good reason was accepted",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.5.2", Kind: "expectation", Title: "Growing Up Well: what engaging means at first", Basis: righthelp.Published,
			Text:   "At first, people from the authority come to a few workshops to say what they think of the solutions under test. Hub, technical and corporate staff may be asked for their views.",
			Source: "fhsl-guide-2022", Section: "annex N, item 5, fourth paragraph",
			Passage: righthelp.Passage{Words: 90, Sum: 0xc8b0cb998ce21c6b},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.5.3", Kind: "expectation", Title: "Growing Up Well: what the wider phase means", Basis: righthelp.Published,
			Text:   "In 2023-24, taking part means trying some or all of the solutions locally and changing technology and ways of working as needed. An area might not be expected to, for want of money or because of its local systems, for example.",
			Source: "fhsl-guide-2022", Section: "annex N, item 5, last paragraph",
			Passage: righthelp.Passage{Words: 74, Sum: 0x368c5e11c7b82dae}, Figures: "2023 24",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.6", Kind: "expectation", Title: "Data collection and monitoring", Basis: righthelp.Published,
			Text:   "The authority commits to all of the programme's data collection and monitoring, for commissioned services too.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 6",
			Passage: righthelp.Passage{Words: 21, Sum: 0x004657728ef4bab0},
		},
		Checked: true,
		holds:   "the authority is committed to the data collection and monitoring, for commissioned services too", fails: "the authority is not committed to the data collection and monitoring",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.6.1", Kind: "expectation", Title: "Returns are regular and on time", Basis: righthelp.Published,
			Text:   "All data that the programme requests is returned regularly and on time.",
			Source: "fhsl-guide-2022", Section: "annex N, item 6, first sentence",
			Passage: righthelp.Passage{Words: 22, Sum: 0x6a6a1da481018e02},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.7", Kind: "expectation", Title: "National evaluation", Basis: righthelp.Published,
			Text:   "The authority agrees to take part in the national evaluation if it is approached.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 7",
			Passage: righthelp.Passage{Words: 16, Sum: 0x8a03ea7ae6842565},
		},
		Checked: true,
		holds:   "the authority agrees to take part in the national evaluation if approached", fails: "the authority does not agree to take part in the national evaluation",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.7.1", Kind: "expectation", Title: "How many are evaluated in depth", Basis: righthelp.Published,
			Text:   "Some 30 areas at most are to be evaluated in depth.",
			Source: "fhsl-guide-2022", Section: "annex N, item 7, first sentence",
			Passage: righthelp.Passage{Words: 19, Sum: 0x4cdd7e0be9e41829}, Figures: "30",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.8", Kind: "expectation", Title: "Use of the funding", Basis: righthelp.Published,
			Text:   "The money is used as the guide says, and adds to existing services step by step, complements them or pays for new ones.",
			Source: "fhsl-guide-2022", Section: "section 2, additional delivery expectations, item 8",
			Passage: righthelp.Passage{Words: 26, Sum: 0xefe19e05d426b1d8},
		},
		Checked: true,
		holds:   "the money is used as the guide says, and adds to services, complements them or pays for new ones", fails: "the money is not used as the guide says, or neither adds to services nor complements them nor pays for new ones",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.expectation.8.1", Kind: "expectation", Title: "Building on what there is", Basis: righthelp.Published,
			Text:   "The authority can show that the programme's money builds on what it already had. What the public health grant pays for in the early years is kept up, so that the new money makes a difference.",
			Source: "fhsl-guide-2022", Section: "annex N, item 8, the paragraph",
			Passage: righthelp.Passage{Words: 45, Sum: 0x956b56ad41642ebd},
		},
		Checked: true,
		holds:   "the authority can show that it builds on what it had and keeps up early years spending from the public health grant", fails: "the authority cannot show that it builds on what it had and keeps up early years spending from the public health grant",
	},
}

func (e Expectations) checks() []conditionCheck {
	return []conditionCheck{
		asAnswered("fhsl.expectation.1", "expectations.start_for_life_lead", e.StartForLifeLead),
		asAnswered("fhsl.expectation.2", "expectations.team_leads", e.TeamLeads),
		asAnswered("fhsl.expectation.3", "expectations.shared_learning", e.SharedLearning),
		asAnswered("fhsl.expectation.4", "expectations.branding", e.Branding),
		asAnswered("fhsl.expectation.5", "expectations.digital_solutions", e.DigitalSolutions),
		asAnswered("fhsl.expectation.5.1", "expectations.growing_up_well", e.GrowingUpWell).unlessOptedOut(e.OptOutAccepted),
		asAnswered("", "expectations.opt_out_accepted", e.OptOutAccepted),
		asAnswered("fhsl.expectation.6", "expectations.data_collection", e.DataCollection),
		asAnswered("fhsl.expectation.7", "expectations.national_evaluation", e.NationalEvaluation),
		asAnswered("fhsl.expectation.8", "expectations.funding_use", e.FundingUse),
		asAnswered("fhsl.expectation.8.1", "expectations.additional", e.Additional),
	}
}

// unlessOptedOut lets an authority that does not take part off where its reason was accepted as good.
func (c conditionCheck) unlessOptedOut(accepted righthelp.Status) conditionCheck {
	switch {
	case c.answer != righthelp.NotMet:
	case accepted == righthelp.Met:
		c.status, c.because = righthelp.NotApplicable, "The authority opted out of Growing Up Well's testing and implementation phase, and its reason was accepted as good."
	case accepted == righthelp.NotAssessed:
		c.status, c.because = righthelp.NotAssessed, "The authority does not take part in Growing Up Well's testing and implementation phase, and nobody has said whether it opted out with good reason."
	}
	return c
}
