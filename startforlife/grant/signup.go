package grant

import (
	"strings"

	"github.com/righthelp/righthelp"
)

// Signatures says which office holders have signed up formally.
type Signatures struct {
	ChiefExecutive          righthelp.Status `json:"chief_executive"`
	ChildrensServices       righthelp.Status `json:"childrens_services"` // the director
	PublicHealth            righthelp.Status `json:"public_health"`      // the director
	ChiefFinancialOfficer   righthelp.Status `json:"chief_financial_officer"`
	CouncilLeader           righthelp.Status `json:"council_leader"`
	HealthAndWellbeingBoard righthelp.Status `json:"health_and_wellbeing_board"` // its chair
}

// Engagement says with whom the authority has sought to engage while it planned.
type Engagement struct {
	Named                      righthelp.Status `json:"named"` // the names or roles of those consulted were given
	MembersOfParliament        righthelp.Status `json:"members_of_parliament"`
	CabinetHealthAndWellbeing  righthelp.Status `json:"cabinet_health_and_wellbeing"`
	CabinetChildrenYoungPeople righthelp.Status `json:"cabinet_children_young_people"`
	IntegratedCareBoard        righthelp.Status `json:"integrated_care_board"` // its executive lead
	LocalProviders             righthelp.Status `json:"local_providers"`       // of health, and of the third sector, education and local agencies where relevant
}

var signUpConditions = [...]Condition{
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.before.1", Kind: "condition", Title: "Aims understood", Basis: righthelp.Published,
			Text:   "Before signing up, the authority understands the programme's objectives, how services are meant to be delivered and what the money should change for families. These should shape its design and roll-out for local people.",
			Source: "fhsl-guide-2022", Section: "important areas of focus, item 1",
			Passage: righthelp.Passage{Words: 48, Sum: 0xc5212dd86d805a67},
		},
		Checked: true,
		holds:   "the authority understands what the programme is for before it signs up", fails: "the authority does not yet understand what the programme is for",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.before.2", Kind: "condition", Title: "Delivery expectations accepted", Basis: righthelp.Published,
			Text:   "Before signing up, the authority is committed to the delivery expectations. Among them are what it is expected to deliver and how it should go about it (the model framework and the service expectations), the additional expectations, to which it must agree, the partners who are needed, and what it is expected to develop and to report on.",
			Source: "fhsl-guide-2022", Section: "important areas of focus, item 2",
			Passage: righthelp.Passage{Words: 67, Sum: 0xcfef6c238aec595a},
		},
		Checked: true,
		holds:   "the authority is committed to the delivery expectations", fails: "the authority is not committed to the delivery expectations",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.before.3", Kind: "condition", Title: "Choices made", Basis: righthelp.Published,
			Text:   "Before signing up, the authority has decided whether it seeks to be a trailblazer or to have the Early Intervention Foundation's additional support, and whether it would be a super-evaluator if chosen.",
			Source: "fhsl-guide-2022", Section: "important areas of focus, item 3",
			Passage: righthelp.Passage{Words: 42, Sum: 0x7c125736279ec9ef},
			Note:    "The item can also be read as asking that the authority is willing to be a super-evaluator; that it has made up its mind is the reading here, since taking part in the evaluation is an expectation of its own.",
		},
		Checked: true,
		holds:   "the authority has decided on trailblazing, super-evaluation and the Early Intervention Foundation's support", fails: "the authority has not decided on trailblazing, super-evaluation and the Early Intervention Foundation's support",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.sign_up.1", Kind: "condition", Title: "Sign-up form sent", Basis: righthelp.Published,
			Text:   "The sign-up form that came with the guide is completed and sent as its instructions say. It asks about interest and commitment, and for the formal sign-up of certain office holders.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, second paragraph",
			Passage: righthelp.Passage{Words: 76, Sum: 0xaca10a7b9e6489b1},
		},
		Checked: true,
		holds:   "the sign-up form has been completed and sent", fails: "the sign-up form has not been sent",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.sign_up.2", Kind: "condition", Title: "Closing date", Basis: righthelp.Published,
			Text:   "Sign-up opens in August 2022, runs as a rolling window and closes on 31 October 2022. Signing late within the window is no disadvantage; earlier is hoped for.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first paragraph",
			Passage: righthelp.Passage{Words: 70, Sum: 0xf86166199f554d2d}, Figures: "2022 31st",
			Note: "The closing date itself is in time. What happens to a form that arrives later is not said.",
		},
		Checked: true,
		holds:   "the sign-up form was sent by the closing date", fails: "the sign-up form was not sent by the closing date",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.signature.1", Kind: "condition", Title: "Signed by the chief executive", Basis: righthelp.Published,
			Text:   "The authority's chief executive signs up formally.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first list, item 1",
			Passage: righthelp.Passage{Words: 3, Sum: 0x06329a28c90567a1},
			Note:    "The guide says that the office holders will include the six of its list: the form may ask for more.",
		},
		Checked: true,
		holds:   "the chief executive has signed up formally", fails: "the chief executive has not signed up formally",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.signature.2", Kind: "condition", Title: "Signed by the director of children's services", Basis: righthelp.Published,
			Text:   "The director of children's services signs up formally.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first list, item 2",
			Passage: righthelp.Passage{Words: 6, Sum: 0xf423a134737d2c9a},
		},
		Checked: true,
		holds:   "the director of children's services has signed up formally", fails: "the director of children's services has not signed up formally",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.signature.3", Kind: "condition", Title: "Signed by the director of public health", Basis: righthelp.Published,
			Text:   "The director of public health signs up formally.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first list, item 3",
			Passage: righthelp.Passage{Words: 5, Sum: 0x4f12307c88e0eb5e},
		},
		Checked: true,
		holds:   "the director of public health has signed up formally", fails: "the director of public health has not signed up formally",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.signature.4", Kind: "condition", Title: "Signed by the chief financial officer", Basis: righthelp.Published,
			Text:   "The chief financial officer signs up formally.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first list, item 4",
			Passage: righthelp.Passage{Words: 4, Sum: 0xfc4c95fdaf498003},
		},
		Checked: true,
		holds:   "the chief financial officer has signed up formally", fails: "the chief financial officer has not signed up formally",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.signature.5", Kind: "condition", Title: "Signed by the council leader", Basis: righthelp.Published,
			Text:   "The council's leader signs up formally.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first list, item 5",
			Passage: righthelp.Passage{Words: 5, Sum: 0x28c531efb5e598fa},
			Note:    "Where a council has an elected mayor and no leader the guide does not say who signs; the answer can say that this does not apply.",
		},
		Checked: true,
		holds:   "the council leader has signed up formally", fails: "the council leader has not signed up formally",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.signature.6", Kind: "condition", Title: "Signed by the chair of the health and wellbeing board", Basis: righthelp.Published,
			Text:   "The chair of the local health and wellbeing board signs up formally.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, first list, item 6",
			Passage: righthelp.Passage{Words: 9, Sum: 0xdb3ed9709afaf292},
		},
		Checked: true,
		holds:   "the chair of the health and wellbeing board has signed up formally", fails: "the chair of the health and wellbeing board has not signed up formally",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.engagement.1", Kind: "condition", Title: "Those consulted are named", Basis: righthelp.Published,
			Text:   "The authority assures that it sought to engage further people and organisations while planning, and gives the names or roles of those it consulted.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, third paragraph",
			Passage: righthelp.Passage{Words: 40, Sum: 0x54c4a260bd53ed8f},
			Note:    "Having sought to engage is what the assurance is about; whether anyone answered is not asked. The list may be longer than the five that the guide gives.",
		},
		Checked: true,
		holds:   "the names or roles of those consulted have been given", fails: "the names or roles of those consulted have not been given",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.engagement.2", Kind: "condition", Title: "Members of Parliament", Basis: righthelp.Published,
			Text:   "Engagement was sought with the local Member or Members of Parliament.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, second list, item 1",
			Passage: righthelp.Passage{Words: 4, Sum: 0xb4fec0377cc3e4c0},
		},
		Checked: true,
		holds:   "engagement with the local Members of Parliament was sought", fails: "engagement with the local Members of Parliament was not sought",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.engagement.3", Kind: "condition", Title: "Cabinet member for health and wellbeing", Basis: righthelp.Published,
			Text:   "Engagement was sought with the cabinet member for health and wellbeing.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, second list, item 2",
			Passage: righthelp.Passage{Words: 7, Sum: 0x9f7966dbef543d0b},
		},
		Checked: true,
		holds:   "engagement with the cabinet member for health and wellbeing was sought", fails: "engagement with the cabinet member for health and wellbeing was not sought",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.engagement.4", Kind: "condition", Title: "Cabinet member for children and young people", Basis: righthelp.Published,
			Text:   "Engagement was sought with the cabinet member for children and young people.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, second list, item 3",
			Passage: righthelp.Passage{Words: 8, Sum: 0x1fe487d29f7ecdc5},
		},
		Checked: true,
		holds:   "engagement with the cabinet member for children and young people was sought", fails: "engagement with the cabinet member for children and young people was not sought",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.engagement.5", Kind: "condition", Title: "Integrated care board", Basis: righthelp.Published,
			Text:   "Engagement was sought with the integrated care board's executive lead.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, second list, item 4",
			Passage: righthelp.Passage{Words: 6, Sum: 0x6d241a4856c31583},
		},
		Checked: true,
		holds:   "engagement with the integrated care board's executive lead was sought", fails: "engagement with the integrated care board's executive lead was not sought",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.engagement.6", Kind: "condition", Title: "Local providers", Basis: righthelp.Published,
			Text:   "Engagement was sought with local providers of relevant services: the local health system (such as the NHS trust, midwifery and health visiting), and, where they matter to delivery through family hubs, voluntary, community and faith organisations, education settings and local agencies.",
			Source: "fhsl-guide-2022", Section: "section 2, how to sign up to deliver the programme, second list, item 5 with its two parts",
			Passage: righthelp.Passage{Words: 48, Sum: 0x9d51ea1f1cd03021},
		},
		Checked: true,
		holds:   "engagement with the local providers of relevant services was sought", fails: "engagement with the local providers of relevant services was not sought",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.award.1", Kind: "condition", Title: "Minimum expectations agreed before the first award", Basis: righthelp.Published,
			Text:   "Before the first grant award the authority has agreed to deliver the minimum expectations within the three years of the programme.",
			Source: "fhsl-guide-2022", Section: "section 2, roll out of funding, paragraph on the initial grant award, first part of the first sentence",
			Passage: righthelp.Passage{Words: 27, Sum: 0x9b6afb81788b0f18},
			Note:    "Where agreement and award fall on one day, which came first is left to a person.",
		},
		Checked: true,
		holds:   "the minimum expectations have been agreed, and no award has been made yet", fails: "the minimum expectations have not been agreed, as is expected before the first award",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.award.2", Kind: "condition", Title: "Go further options indicated before the first award", Basis: righthelp.Published,
			Text:   "Before the first grant award the authority has indicated provisionally where it may go further; the detail is agreed later, in delivery planning.",
			Source: "fhsl-guide-2022", Section: "section 2, roll out of funding, paragraph on the initial grant award, from the second part of the first sentence",
			Passage: righthelp.Passage{Words: 33, Sum: 0x90bd1db1e3e4a0de},
			Note:    "Where indication and award fall on one day, which came first is left to a person.",
		},
		Checked: true,
		holds:   "the go further options have been indicated, and no award has been made yet", fails: "the go further options have not been indicated, as is expected before the first award",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.review.1", Kind: "condition", Title: "Satisfactory reviews", Basis: righthelp.Published,
			Text:   "Money for the second and third year depends on periodic reviews of delivery being satisfactory.",
			Source: "fhsl-guide-2022", Section: "section 2, financial returns, last paragraph, last sentence",
			Passage: righthelp.Passage{Words: 15, Sum: 0xb885f193c77d5b71},
			Note:    "When the reviews take place and what makes one satisfactory is not said.",
		},
		Checked: true,
		holds:   "the latest periodic review of delivery was satisfactory", fails: "the latest periodic review of delivery was not satisfactory, so money for the second and third year is in question",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.review.2", Kind: "condition", Title: "Agreements honoured", Basis: righthelp.Published,
			Text:   "Government may review the second and third year's money of an authority that does not honour what was agreed. The programme ends in March 2025.",
			Source: "fhsl-guide-2022", Section: "section 2, roll out of funding, last paragraph",
			Passage: righthelp.Passage{Words: 32, Sum: 0x7881247f1bcfe26c}, Figures: "2025",
			Note: "A review may follow; that money is cut is not said.",
		},
		Checked: true,
		holds:   "the authority has honoured its agreements", fails: "the authority has not honoured its agreements, so government may review money for the second and third year",
	},
}

// signUpChecks judges what is asked up to the first award and for the years after it.
func (p Position) signUpChecks(asOf righthelp.Date) []conditionCheck {
	signed, asked := p.Signatures, p.Engagement
	return []conditionCheck{
		asAnswered("fhsl.condition.before.1", "understands", p.Understands),
		asAnswered("fhsl.condition.before.2", "committed", p.Committed),
		asAnswered("fhsl.condition.before.3", "decided", p.Decided),
		p.SignUp.check("fhsl.condition.sign_up.1", "sign_up.done"),
		p.SignUp.byClosingDate(asOf),
		asAnswered("fhsl.condition.signature.1", "signatures.chief_executive", signed.ChiefExecutive),
		asAnswered("fhsl.condition.signature.2", "signatures.childrens_services", signed.ChildrensServices),
		asAnswered("fhsl.condition.signature.3", "signatures.public_health", signed.PublicHealth),
		asAnswered("fhsl.condition.signature.4", "signatures.chief_financial_officer", signed.ChiefFinancialOfficer),
		asAnswered("fhsl.condition.signature.5", "signatures.council_leader", signed.CouncilLeader),
		asAnswered("fhsl.condition.signature.6", "signatures.health_and_wellbeing_board", signed.HealthAndWellbeingBoard),
		asAnswered("fhsl.condition.engagement.1", "engagement.named", asked.Named),
		asAnswered("fhsl.condition.engagement.2", "engagement.members_of_parliament", asked.MembersOfParliament),
		asAnswered("fhsl.condition.engagement.3", "engagement.cabinet_health_and_wellbeing", asked.CabinetHealthAndWellbeing),
		asAnswered("fhsl.condition.engagement.4", "engagement.cabinet_children_young_people", asked.CabinetChildrenYoungPeople),
		asAnswered("fhsl.condition.engagement.5", "engagement.integrated_care_board", asked.IntegratedCareBoard),
		asAnswered("fhsl.condition.engagement.6", "engagement.local_providers", asked.LocalProviders),
		p.MinimumAgreed.check("fhsl.condition.award.1", "minimum_agreed.done").
			before(p.FirstAward, "the minimum expectations were agreed"),
		p.GoFurtherIndicated.check("fhsl.condition.award.2", "go_further_indicated.done").
			before(p.FirstAward, "the go further options were indicated"),
		p.FirstAward.check("", "first_award.done"),
		asAnswered("fhsl.condition.review.1", "review_satisfactory", p.ReviewSatisfactory),
		asAnswered("fhsl.condition.review.2", "agreements_honoured", p.AgreementsHonoured),
	}
}

// check is the check of a condition that the step was taken.
func (s Step) check(rule righthelp.RuleID, path string) conditionCheck {
	check := asAnswered(rule, path, s.Done)
	check.on = s.On
	return check
}

// byClosingDate judges whether the sign-up form was sent by the closing date, that day included.
func (s Step) byClosingDate(asOf righthelp.Date) conditionCheck {
	closing, _ := righthelp.NewDate(2022, 10, 31)
	check := asAnswered("fhsl.condition.sign_up.2", "", s.Done)
	open := !asOf.After(closing)
	switch {
	case s.Done == righthelp.Met && !s.On.IsZero():
		if s.On.After(closing) {
			check.status = righthelp.NotMet
		}
		check.because = "The sign-up form was sent on " + s.On.String() + "; sign-up closed on " + closing.String() + "."
	case s.Done == righthelp.Met && open:
		check.because = "The sign-up form had been sent by " + asOf.String() + ", and sign-up closes on " + closing.String() + "."
	case s.Done == righthelp.Met:
		check.status = righthelp.NotAssessed
		check.because = "The sign-up form was sent, but nobody has said on which day; sign-up closed on " + closing.String() + "."
	case s.Done == righthelp.NotMet && open:
		check.status = righthelp.NotApplicable
		check.because = "The sign-up form has not been sent, and sign-up is open until " + closing.String() + "."
	case s.Done == righthelp.NotMet:
		check.because = "The sign-up form has not been sent, and sign-up closed on " + closing.String() + "."
	}
	return check
}

// before makes the check of a step depend on whether it was taken before the first award.
func (c conditionCheck) before(award Step, what string) conditionCheck {
	if c.answer != righthelp.Met || award.Done == righthelp.NotMet || award.Done == righthelp.NotApplicable {
		return c
	}
	sentence := strings.ToUpper(what[:1]) + what[1:]
	switch {
	case award.Done == righthelp.NotAssessed:
		c.status, c.because = righthelp.NotAssessed, sentence+", but nobody has said whether the first award has been made."
	case c.on.IsZero() || award.On.IsZero():
		c.status, c.because = righthelp.NotAssessed, sentence+" and the first award was made, but the day of one or both is not known."
	case c.on == award.On:
		c.status, c.because = righthelp.NotAssessed, sentence+" on "+c.on.String()+", the day of the first award: a person decides which came first."
	case c.on.After(award.On):
		c.status, c.because = righthelp.NotMet, sentence+" on "+c.on.String()+", after the first award on "+award.On.String()+"."
	default:
		c.because = sentence + " on " + c.on.String() + ", before the first award on " + award.On.String() + "."
	}
	return c
}
