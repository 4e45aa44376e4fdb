package grant

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Strand is one purpose for which the programme has money, with the sum for all of England.
//
// A sum can be more than what the authorities share of it: central government keeps a small part of the whole package for
// national initiatives, and the guide says neither how much nor from which strands (fhsl.package.national_initiatives).
type Strand struct {
	righthelp.Rule
	Amount     righthelp.Money         `json:"amount"`
	First      righthelp.FinancialYear `json:"first"`
	Last       righthelp.FinancialYear `json:"last"`              // the years in which its money is released, both included
	InHeadline bool                    `json:"in_headline"`       // counted in the programme's headline; home learning is paid on top of it
	Separate   bool                    `json:"separate,omitzero"` // given out by a process of its own, to fewer authorities than the programme has
}

// The strands of the programme.
const (
	Transformation  righthelp.RuleID = "fhsl.strand.transformation"   // moving to family hubs, or developing them
	Parenting       righthelp.RuleID = "fhsl.strand.parenting"        // parenting support
	Perinatal       righthelp.RuleID = "fhsl.strand.perinatal"        // parent-infant relationships and perinatal mental health
	InfantFeeding   righthelp.RuleID = "fhsl.strand.infant_feeding"   // infant feeding support
	OfferAndPanels  righthelp.RuleID = "fhsl.strand.offer_and_panels" // the Start for Life offer, and Parent and Carer Panels
	HomeLearning    righthelp.RuleID = "fhsl.strand.home_learning"    // early language and the home learning environment
	WorkforceTrials righthelp.RuleID = "fhsl.strand.workforce_trials" // trials of new ways of working, outside the programme
)

const (
	headline = 301_750_000 * righthelp.Pound

	firstYear, lastYear righthelp.FinancialYear = 2022, 2024

	programmeGuide righthelp.SourceID = "fhsl-guide-2022"
)

// Headline gives the sum by which the package is known, £301.75 million, workforce trials included and home learning not
// (fhsl.package.headline). It is 0 for the zero Programme.
func (p Programme) Headline() righthelp.Money {
	if !p.known() {
		return 0
	}
	return headline
}

// Strands yields the strands of the programme, in the order in which the guide presents them.
func (p Programme) Strands() iter.Seq[Strand] { return catalogue.Rows(p.known(), strands[:]) }

// Strand gives the strand with an id, and whether the programme has it.
func (p Programme) Strand(id righthelp.RuleID) (Strand, bool) { return catalogue.Find(p.Strands(), id) }

var packageRules = [...]righthelp.Rule{
	{
		ID: "fhsl.package.headline", Kind: "grant", Title: "The funding package as a whole", Basis: righthelp.Published,
		Text:   "The package is £301.75 million for 2022 to 2025, and 75 authorities are eligible for a share of it.",
		Source: programmeGuide, Section: "introduction, first paragraph, first sentence", Figures: "75 301 2022 2025",
		Passage: righthelp.Passage{Words: 38, Sum: 0xf5a89f0d57400d3b},
		Note:    "The guide prints no table of the parts. Its five sums and the ten million for workforce trials add up to the headline exactly; home learning stands outside it.",
	},
	{
		ID: "fhsl.package.national_initiatives", Kind: "release", Title: "Money kept for national initiatives", Basis: righthelp.Published,
		Text:   "Nearly all of the package is to go straight to the authorities that take part, for their local services. A small part, whose size is not stated, stays with central government for national initiatives: efficient and cost-effective options that complement the local offer and better it.",
		Source: programmeGuide, Section: "annex O, first paragraph", Figures: "301 75",
		Passage: righthelp.Passage{Words: 56, Sum: 0xb89c37493411cdb6},
		Note:    "The guide says this of the package and not of a strand. The initiatives that it names stand under infant feeding, and under perinatal mental health and parent-infant relationships. What comes off the sum of a strand is not known.",
	},
}

var strands = [...]Strand{
	{
		Rule: righthelp.Rule{
			ID: Transformation, Kind: "strand", Title: "Family hubs transformation", Basis: righthelp.Published,
			Text:   "£81.75 million is for creating networks of family hubs that serve children of every age.",
			Source: programmeGuide, Section: "section 1, what the investment contributes, first heading", Figures: "81 75",
			Passage: righthelp.Passage{Words: 13, Sum: 0x34111ff691d61c60},
		},
		Amount: 81_750_000 * righthelp.Pound, First: 2022, Last: 2024, InHeadline: true,
	},
	{
		Rule: righthelp.Rule{
			ID: Parenting, Kind: "strand", Title: "Parenting support", Basis: righthelp.Published,
			Text:   "£50 million is for support with parenting.",
			Source: programmeGuide, Section: "section 1, what the investment contributes, heading on parenting support", Figures: "50",
			Passage: righthelp.Passage{Words: 5, Sum: 0x3fc5a7364eea7aee},
			Note:    "In 2022-23 this strand is released as part of the development grant (annex P); its split by year is not published.",
		},
		Amount: 50_000_000 * righthelp.Pound, First: 2022, Last: 2024, InHeadline: true,
	},
	{
		Rule: righthelp.Rule{
			ID: Perinatal, Kind: "strand", Title: "Parent-infant relationships and perinatal mental health support", Basis: righthelp.Published,
			Text:   "£100 million is for bespoke support with the bond between parent and infant and with mental health around birth.",
			Source: programmeGuide, Section: "section 1, what the investment contributes, heading on perinatal mental health", Figures: "100",
			Passage: righthelp.Passage{Words: 12, Sum: 0x291f92de79957d87},
			Note:    "In 2022-23 this strand is released as part of the development grant (annex P); its split by year is not published.",
		},
		Amount: 100_000_000 * righthelp.Pound, First: 2022, Last: 2024, InHeadline: true,
	},
	{
		Rule: righthelp.Rule{
			ID: InfantFeeding, Kind: "strand", Title: "Infant feeding support", Basis: righthelp.Published,
			Text:   "£50 million is for setting up services that support infant feeding.",
			Source: programmeGuide, Section: "section 1, what the investment contributes, heading on infant feeding", Figures: "50",
			Passage: righthelp.Passage{Words: 8, Sum: 0x9b072f01df3401e2},
			Note:    "In 2022-23 this strand is released as part of the development grant (annex P); its split by year is not published.",
		},
		Amount: 50_000_000 * righthelp.Pound, First: 2022, Last: 2024, InHeadline: true,
	},
	{
		Rule: righthelp.Rule{
			ID: HomeLearning, Kind: "strand", Title: "Early language and the home learning environment", Basis: righthelp.Published,
			Text:   "£28.7 million, on top of the package, is for better home learning environments of young children, to help them recover from the pandemic. Family hubs should deliver it as part of the programme.",
			Source: programmeGuide, Section: "introduction, second paragraph", Figures: "28 7m",
			Passage: righthelp.Passage{Words: 38, Sum: 0x18e5b83284369af2},
			Note:    "In 2022-23 this strand is released as part of the development grant (annex P); its split by year is not published.",
		},
		Amount: 28_700_000 * righthelp.Pound, First: 2022, Last: 2024,
	},
	{
		Rule: righthelp.Rule{
			ID: OfferAndPanels, Kind: "strand", Title: "Start for Life offer, and Parent and Carer Panels", Basis: righthelp.Published,
			Text:   "£10 million is for publishing a clear Start for Life offer and setting up Parent and Carer Panels.",
			Source: programmeGuide, Section: "section 1, what the investment contributes, last heading", Figures: "10",
			Passage: righthelp.Passage{Words: 21, Sum: 0x010c720517bb7c88},
		},
		Amount: 10_000_000 * righthelp.Pound, First: 2022, Last: 2024, InHeadline: true,
	},
	{
		Rule: righthelp.Rule{
			ID: WorkforceTrials, Kind: "strand", Title: "Workforce trials", Basis: righthelp.Published,
			Text:   "£10 million of the package is for workforce trials. It begins in 2023-24, stands apart from the programme, and is for fewer authorities.",
			Source: programmeGuide, Section: "introduction, footnote 1", Figures: "10m 301 75 2023 24",
			Passage: righthelp.Passage{Words: 47, Sum: 0x65e22e96fcbc766f},
			Note:    "The footnote names the year in which the money begins and no year in which it ends. It is taken to end with the package, in 2024-25.",
		},
		Amount: 10_000_000 * righthelp.Pound, First: 2023, Last: 2024, InHeadline: true, Separate: true,
	},
}

// known reports whether the programme is the edition whose rows this package has.
func (p Programme) known() bool { return p.edition.ID == august2022 }
