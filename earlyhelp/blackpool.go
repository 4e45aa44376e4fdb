package earlyhelp

import "github.com/righthelp/righthelp"

// BlackpoolNovember2021 is the four levels of need that Blackpool's early help strategy of November 2021 uses, from the
// guidance that it shares with Lancashire and Blackburn with Darwen. Early help is levels 2 and 3. Its own indicators are those of the
// strategy's descriptions: the tables of the guidance are not among the documents of the register. A place that has them adds
// them to [Framework.Thresholds] and builds its own framework.
func BlackpoolNovember2021() Framework {
	thresholds := Thresholds{
		Name: "Blackpool and Lancashire levels of need", Edition: "November 2021",
		Source: "The Early Help Strategy for Blackpool 2021-2023", WorkingTogether: WorkingTogether2018,
		Dimensions: []string{"description of the level"},
	}
	for i, row := range blackpoolLevels {
		thresholds.Levels = append(thresholds.Levels, Level{
			Number: i + 1, Name: row.Title, Description: row.Text, Responds: row.responds, EarlyHelp: row.earlyHelp, Statutory: row.statutory,
			Consent: row.consent, Route: row.route, Lead: Lead{row.lead, row.because}, Source: row.Section,
		})
	}
	for _, row := range blackpoolSigns {
		thresholds.Indicators = append(thresholds.Indicators, Indicator{
			ID: row.ID, Dimension: thresholds.Dimensions[0], Level: row.level, Text: row.Text, Source: row.Section,
		})
	}
	return build(thresholds) // checked by a test
}

// BlackpoolOn gives the levels of need in use in Blackpool on a date, or a *righthelp.NotCoveredError. They are known for the time
// of the strategy: from November 2021 to the end of 2023.
func BlackpoolOn(date righthelp.Date) (Framework, error) {
	from, _ := righthelp.NewDate(2021, 11, 1)
	to, _ := righthelp.NewDate(2023, 12, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	edition := righthelp.Edition{
		ID: "blackpool-levels-2021", Title: "Levels of need in Blackpool, November 2021", Source: strategy,
		InForce: righthelp.Period{From: from, To: to}, Checked: checked,
	}
	if !edition.Covers(date) {
		return Framework{}, righthelp.NotCovered("levels of need in Blackpool", date, edition)
	}
	return BlackpoolNovember2021(), nil
}

// blackpoolRules yields the rules behind the ready-made framework.
func blackpoolRules(yield func(righthelp.Rule) bool) {
	for _, row := range blackpoolLevels {
		if !yield(row.Rule) {
			return
		}
	}
	for i := range blackpoolTerms {
		if !yield(blackpoolTerms[i]) {
			return
		}
	}
	for _, row := range blackpoolSigns {
		if !yield(row.Rule) {
			return
		}
	}
}

type blackpoolLevel struct {
	righthelp.Rule
	responds, route, lead, because string
	earlyHelp, statutory           bool
	consent                        ConsentPosition
}

type blackpoolSign struct {
	righthelp.Rule
	level string
}

const councilPage = "The name and what the level is for are reported by the council's public page on early help; "

var blackpoolLevels = [...]blackpoolLevel{
	{
		Rule: righthelp.Rule{
			ID: "blackpool.level.1", Kind: "level", Title: "Universal", Basis: righthelp.Reported,
			Text: "Families meet ordinary challenges. Most cope alone, or with advice, empathy and guidance from the services that everybody has.",
			Note: councilPage + "the strategy describes levels 2 and 3 alone. The directory is a county page's; that no request is needed is this library's reading.",
		},
		responds: "universal services", consent: OpenAccess,
		route: "universal services and the community directory; no request is needed",
		lead:  "the family itself, with the universal services that it uses", because: "universal services respond at this level",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.level.2", Kind: "level", Title: "Universal Plus", Basis: righthelp.Published,
			Text:   "Some children, young people and families need support with some challenges, from people who know them well and have a relationship with them: where advice and guidance were not enough for the family to bring about change, or where a child or young person needs something more in order to thrive.",
			Source: strategy, Section: "how early help is put into practice, level 2", Passage: righthelp.Passage{Words: 54, Sum: 0x325ec496370ff8d0},
		},
		responds: "people who know the family well", earlyHelp: true, consent: AgreementNeeded,
		route: "a practitioner whom the family knows starts an early help assessment and plan, with the family's agreement",
		lead:  "lead professional: a practitioner who knows the family", because: "the strategy describes this level as support from people who know the family well",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.level.3", Kind: "level", Title: "Intensive", Basis: righthelp.Published,
			Text:   "A few children, young people and families have difficulties that are significant. They need coordinated support from experts, who work with them to find lasting solutions that lessen what the challenges do to how children and young people develop and fare.",
			Source: strategy, Section: "how early help is put into practice, level 3", Passage: righthelp.Passage{Words: 43, Sum: 0x36beeef5232e7ac6},
			Note: "That a team around the family responds is reported; the strategy speaks of such teams for early help as a whole.",
		},
		responds: "a team around the family, whose support is coordinated", earlyHelp: true, consent: AgreementNeeded,
		route: "an early help assessment and plan with a team around the family, with the family's agreement",
		lead:  "lead professional, with a team around the family", because: "the strategy describes this level as coordinated support from experts, and one person leads the team around the family",
	},
	{
		Rule: righthelp.Rule{
			ID: "blackpool.level.4", Kind: "level", Title: "Specialist", Basis: righthelp.Reported,
			Text: "Children's social care responds. The level is not early help.",
			Note: "The name and who responds are reported from the headings of the shared guidance, and how to ask for support from a county page. Its description of the level was not read.",
		},
		responds: "children's social care", statutory: true, consent: AgreementSought,
		route: "a request for support to children's social care; the family's agreement is sought unless that is unsafe",
		lead:  "social worker", because: "children's social care responds at this level, and child protection work is for social workers",
	},
}

var blackpoolTerms = [...]righthelp.Rule{
	{
		ID: "blackpool.levels.four", Kind: "level", Title: "Four levels of need", Basis: righthelp.Published,
		Text:   "Four levels of need are told apart, to help understand how best to work with children and families and to see to it that the right help is given.",
		Source: strategy, Section: "how early help is put into practice, first paragraph, first sentence", Passage: righthelp.Passage{Words: 29, Sum: 0xe0653c81d3752aa8},
	},
	{
		ID: "blackpool.levels.early_help", Kind: "level", Title: "Early help is two of the levels", Basis: righthelp.Published,
		Text:   "Early help is two of the four levels: 2 and 3.",
		Source: strategy, Section: "how early help is put into practice, first paragraph, second sentence", Passage: righthelp.Passage{Words: 8, Sum: 0xb23d960aa75daefb},
		Note: "The sentence says two; the headings under it name levels 2 and 3.",
	},
}

var blackpoolSigns = [...]blackpoolSign{
	{level: "Universal Plus", Rule: righthelp.Rule{
		ID: "blackpool.sign.advice_not_enough", Kind: "sign", Title: "Advice was not enough", Basis: righthelp.Published,
		Text:   "Advice and guidance were not enough for the family to bring about change.",
		Source: strategy, Section: "how early help is put into practice, level 2, first condition", Passage: righthelp.Passage{Words: 14, Sum: 0x4b88ebb5b03fd193},
	}},
	{level: "Universal Plus", Rule: righthelp.Rule{
		ID: "blackpool.sign.support_to_thrive", Kind: "sign", Title: "More support to thrive", Basis: righthelp.Published,
		Text:   "A child or young person needs support beyond the usual in order to thrive.",
		Source: strategy, Section: "how early help is put into practice, level 2, second condition", Passage: righthelp.Passage{Words: 14, Sum: 0x8b0f3b75f8cbb540},
	}},
	{level: "Intensive", Rule: righthelp.Rule{
		ID: "blackpool.sign.significant_difficulties", Kind: "sign", Title: "Significant difficulties", Basis: righthelp.Published,
		Text:   "A child, a young person or the family has significant difficulties, and needs coordinated support from experts who work with them.",
		Source: strategy, Section: "how early help is put into practice, level 3, the condition", Passage: righthelp.Passage{Words: 12, Sum: 0xe27bcf511f1df6ac},
		Note: "Significant difficulties are a sign of this level. Significant harm is another thing: see wt.harm.suffering.",
	}},
}
