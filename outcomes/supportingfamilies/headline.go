package supportingfamilies

import "github.com/righthelp/righthelp"

// Headline is what a need comes under: one of the ten headline outcomes, or one of the six criteria of phase 2.
type Headline struct {
	righthelp.Rule
	Alias string `json:"alias,omitempty"` // another name in circulation; empty where none is known
}

// The headline outcomes of 2022.
const (
	Education          righthelp.RuleID = "supportingfamilies.headline.education"
	EarlyYears         righthelp.RuleID = "supportingfamilies.headline.early_years"
	Health             righthelp.RuleID = "supportingfamilies.headline.health"
	SubstanceUse       righthelp.RuleID = "supportingfamilies.headline.substance_use"
	Relationships      righthelp.RuleID = "supportingfamilies.headline.relationships"
	SafeFromAbuse      righthelp.RuleID = "supportingfamilies.headline.safe_from_abuse"
	Crime              righthelp.RuleID = "supportingfamilies.headline.crime"
	DomesticAbuse      righthelp.RuleID = "supportingfamilies.headline.domestic_abuse"
	Housing            righthelp.RuleID = "supportingfamilies.headline.housing"
	FinancialStability righthelp.RuleID = "supportingfamilies.headline.financial_stability"
)

// The criteria of phase 2.
const (
	CrimeCriterion         righthelp.RuleID = "supportingfamilies.criterion.crime"
	AttendanceCriterion    righthelp.RuleID = "supportingfamilies.criterion.attendance"
	ChildrenCriterion      righthelp.RuleID = "supportingfamilies.criterion.children"
	WorkCriterion          righthelp.RuleID = "supportingfamilies.criterion.work"
	DomesticAbuseCriterion righthelp.RuleID = "supportingfamilies.criterion.domestic_abuse"
	HealthCriterion        righthelp.RuleID = "supportingfamilies.criterion.health"
)

const (
	chapters4And5 = "The name is the one in chapters 4 and 5 of the programme's guidance on GOV.UK (MHCLG, first published 2 April 2022), which is not in the register. Which needs come under it stands in a table that could not be read: the text is our reading of the name."
	twoReporters  = "Reported by Derby's page on the criteria of its plan for 2018-21 and by a trade page of 9 June 2017. The wording is ours."
)

var headlines = [...]Headline{
	{Rule: righthelp.Rule{
		ID: Education, Kind: "headline", Title: "Getting a good education", Basis: righthelp.Reported,
		Text: "Needs about school and learning come under this headline.", Note: chapters4And5,
	}},
	{Rule: righthelp.Rule{
		ID: EarlyYears, Kind: "headline", Title: "Good early years development", Basis: righthelp.Reported,
		Text: "Needs about how the youngest children develop come under this headline.", Note: chapters4And5,
	}},
	{Rule: righthelp.Rule{
		ID: Health, Kind: "headline", Title: "Improved mental and physical health", Basis: righthelp.Reported,
		Text: "Needs about health, of mind and body, come under this headline.", Note: chapters4And5,
	}},
	{Alias: "Promoting recovery and reducing harm from substance use", Rule: righthelp.Rule{
		ID: SubstanceUse, Kind: "headline", Title: "Better managed substance use", Basis: righthelp.Reported,
		Text: "Needs about drugs and alcohol come under this headline.",
		Note: chapters4And5 + " The alias is on a page of Redcar and Cleveland council and on one of a foster carers' association of 2022.",
	}},
	{Rule: righthelp.Rule{
		ID: Relationships, Kind: "headline", Title: "Improved family relationships", Basis: righthelp.Reported,
		Text: "Needs about how the family gets on come under this headline.", Note: chapters4And5,
	}},
	{Rule: righthelp.Rule{
		ID: SafeFromAbuse, Kind: "headline", Title: "Children safe from abuse and exploitation", Basis: righthelp.Reported,
		Text: "Needs about children's safety from abuse and exploitation come under this headline. A concern about a child's safety is referred at once, whatever becomes of a claim.",
		Note: chapters4And5 + " The sentence on a concern is ours.",
	}},
	{Alias: "Crime prevention and tackling crime", Rule: righthelp.Rule{
		ID: Crime, Kind: "headline", Title: "Families diverted from crime", Basis: righthelp.Reported,
		Text: "Needs about crime come under this headline.",
		Note: chapters4And5 + " The alias is on a page of Redcar and Cleveland council and on one of a foster carers' association of 2022.",
	}},
	{Rule: righthelp.Rule{
		ID: DomesticAbuse, Kind: "headline", Title: "Safe from domestic abuse", Basis: righthelp.Reported,
		Text: "Needs about domestic abuse come under this headline.", Note: chapters4And5,
	}},
	{Rule: righthelp.Rule{
		ID: Housing, Kind: "headline", Title: "Secure housing", Basis: righthelp.Reported,
		Text: "Needs about a home that is safe and lasts come under this headline.", Note: chapters4And5,
	}},
	{Rule: righthelp.Rule{
		ID: FinancialStability, Kind: "headline", Title: "Financial stability", Basis: righthelp.Reported,
		Text: "Needs about money and work come under this headline.", Note: chapters4And5,
	}},
}

var criteria = [...]Headline{
	{Rule: righthelp.Rule{
		ID: CrimeCriterion, Kind: "criterion", Title: "Crime or anti-social behaviour", Basis: righthelp.Reported,
		Text: "A parent or child is involved in crime or anti-social behaviour.", Note: twoReporters,
	}},
	{Rule: righthelp.Rule{
		ID: AttendanceCriterion, Kind: "criterion", Title: "School attendance", Basis: righthelp.Reported,
		Text: "A child does not attend school as it should.", Note: twoReporters,
	}},
	{Rule: righthelp.Rule{
		ID: ChildrenCriterion, Kind: "criterion", Title: "Children who need help", Basis: righthelp.Reported,
		Text: "A child needs help.", Note: twoReporters,
	}},
	{Rule: righthelp.Rule{
		ID: WorkCriterion, Kind: "criterion", Title: "Work and finance", Basis: righthelp.Reported,
		Text: "The family has problems of work or money.", Note: twoReporters,
	}},
	{Rule: righthelp.Rule{
		ID: DomesticAbuseCriterion, Kind: "criterion", Title: "Domestic abuse", Basis: righthelp.Reported,
		Text: "The family is affected by domestic abuse.", Note: twoReporters,
	}},
	{Rule: righthelp.Rule{
		ID: HealthCriterion, Kind: "criterion", Title: "Health", Basis: righthelp.Reported,
		Text: "A parent or child has problems of health.", Note: twoReporters,
	}},
}
