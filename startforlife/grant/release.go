package grant

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Form says in what form the money of a strand reaches an authority. Its zero value is no form.
type Form uint8

const (
	StrandFunding      Form = iota + 1 // the strand's own money, for its own purpose
	DevelopmentGrant                   // the grant of the first year, to make the funded services ready
	AdditionalServices                 // money for additional services
)

var formNames = [...]string{"", "strand_funding", "development_grant", "additional_services"}

// String gives the form as text: strand_funding, development_grant, additional_services.
func (f Form) String() string { return enum.String("form", formNames[:], f) }

// MarshalText writes the form as String does. A form that is not set is a *righthelp.MalformedError.
func (f Form) MarshalText() ([]byte, error) { return enum.Marshal("form", formNames[:], f) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (f *Form) UnmarshalText(text []byte) error { return enum.Unmarshal("form", formNames[:], text, f) }

// Release is a rule that says which strands are released in which years, and in what form.
type Release struct {
	righthelp.Rule
	Form             Form                    `json:"form,omitzero"`
	First            righthelp.FinancialYear `json:"first"`
	Last             righthelp.FinancialYear `json:"last"` // both included
	TrailblazersOnly bool                    `json:"trailblazers_only"`
	strands          [4]righthelp.RuleID
}

// Strands yields the strands that the rule releases.
func (r Release) Strands() iter.Seq[righthelp.RuleID] {
	return func(yield func(righthelp.RuleID) bool) {
		for _, strand := range r.strands {
			if strand == "" || !yield(strand) {
				return
			}
		}
	}
}

// Released is a strand that an authority receives in a year.
type Released struct {
	Strand righthelp.RuleID `json:"strand"`
	Form   Form             `json:"form,omitzero"`
	Rule   righthelp.RuleID `json:"rule"`   // the release that says so
	Status righthelp.Status `json:"status"` // Met; NotAssessed where only trailblazers have it and nobody said whether the authority is one
}

// Releases yields the rules about what is released when, in the order of annex P.
func (p Programme) Releases() iter.Seq[Release] { return catalogue.Rows(p.known(), releases[:]) }

// Released gives the strands that an authority of the programme receives in a financial year, in the order of the
// releases and, within one, of the strands. A strand can stand there twice, in two forms. Workforce trials never do:
// their money is given out separately.
//
// Whether the authority is a trailblazer is a Status: Met if it is, NotMet or NotApplicable if it is not. While nobody
// has said (NotAssessed) what depends on it is listed with that status. The error is a *righthelp.NotCoveredError for a
// year outside the programme and a *righthelp.MalformedError for a number that is no status.
//
// Rules: fhsl.release.throughout, .development_grant, .trailblazers, .additional_services, fhsl.release.development_grant.services.
func (p Programme) Released(year righthelp.FinancialYear, trailblazer righthelp.Status) ([]Released, error) {
	if trailblazer > righthelp.NotApplicable {
		return nil, &righthelp.MalformedError{Field: "trailblazer", Value: trailblazer.String(), Reason: "there is no such status"}
	}
	if !p.known() || year < firstYear || year > lastYear {
		return nil, p.noRelease(year)
	}
	var released []Released
	for release := range p.Releases() {
		if year < release.First || year > release.Last {
			continue
		}
		status := release.status(trailblazer)
		if status == righthelp.NotMet {
			continue
		}
		for strand := range release.Strands() {
			released = append(released, Released{Strand: strand, Form: release.Form, Rule: release.ID, Status: status})
		}
	}
	return released, nil
}

// Tranches gives the number of payments in which the money of a financial year is expected to come, and whether the
// guide says so. It does for 2022-23 alone: two, whose sizes and days it leaves to the sign-up process.
//
// Rule: fhsl.release.tranches.
func (p Programme) Tranches(year righthelp.FinancialYear) (count int, stated bool) {
	if !p.known() || year != firstYear {
		return 0, false
	}
	return 2, true
}

// status says whether an authority receives a release.
func (r Release) status(trailblazer righthelp.Status) righthelp.Status {
	switch {
	case !r.TrailblazersOnly:
		return righthelp.Met
	case trailblazer == righthelp.NotApplicable:
		return righthelp.NotMet
	}
	return trailblazer
}

func (p Programme) noRelease(year righthelp.FinancialYear) error {
	err := &righthelp.NotCoveredError{What: "money released in a financial year", Date: year.Period().From}
	if p.known() {
		err.Covered = []righthelp.Period{{From: firstYear.Period().From, To: lastYear.Period().To}}
	}
	return err
}

var releases = [...]Release{
	{
		Rule: righthelp.Rule{
			ID: "fhsl.release.throughout", Kind: "release", Title: "Released in every year", Basis: righthelp.Published,
			Text:   "Money for transformation, for publishing the Start for Life offer and for Parent and Carer Panels is released from 2022-23 to 2024-25.",
			Source: programmeGuide, Section: "annex P, second paragraph, first sentence", Figures: "2022 23 2024 25",
			Passage: righthelp.Passage{Words: 26, Sum: 0x45c5717a59344219},
		},
		Form: StrandFunding, First: 2022, Last: 2024, strands: [4]righthelp.RuleID{Transformation, OfferAndPanels},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.release.development_grant", Kind: "release", Title: "The development grant of the first year", Basis: righthelp.Published,
			Text:   "In 2022-23 the money for the funded services comes as a development grant.",
			Source: programmeGuide, Section: "annex P, third paragraph, first sentence", Figures: "2022 23",
			Passage: righthelp.Passage{Words: 12, Sum: 0x57f444ea65386a32},
		},
		Form: DevelopmentGrant, First: 2022, Last: 2022, strands: [4]righthelp.RuleID{Parenting, Perinatal, InfantFeeding, HomeLearning},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.release.trailblazers", Kind: "release", Title: "Trailblazers' additional services in the first year", Basis: righthelp.Published,
			Text:   "Trailblazers have money for additional services already in 2022-23, beside the development grant.",
			Source: programmeGuide, Section: "annex P, third paragraph", Figures: "2022 23",
			Passage: righthelp.Passage{Words: 20, Sum: 0x27f31b5c91a4785c},
			Note:    "The sentence names no services. It is read as those that the next paragraph names; the section on trailblazers puts the weight on all of them but home learning.",
		},
		Form: AdditionalServices, First: 2022, Last: 2022, TrailblazersOnly: true, strands: [4]righthelp.RuleID{Parenting, Perinatal, InfantFeeding, HomeLearning},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.release.additional_services", Kind: "release", Title: "Additional services from the second year", Basis: righthelp.Published,
			Text:   "From 2023-24 to 2024-25 money is released for additional services, among them parent-infant mental health, parenting, home learning and breastfeeding.",
			Source: programmeGuide, Section: "annex P, fourth paragraph", Figures: "2023 24 2024 25",
			Passage: righthelp.Passage{Words: 25, Sum: 0xab56903a8af6d6c8},
			Note:    "The list is introduced as examples. It names the same four services as the development grant, in other words, and no strand beyond them is left.",
		},
		Form: AdditionalServices, First: 2023, Last: 2024, strands: [4]righthelp.RuleID{Parenting, Perinatal, InfantFeeding, HomeLearning},
	},
}

// releaseTerms are rules about the releases that release nothing by themselves.
var releaseTerms = [...]righthelp.Rule{
	{
		ID: "fhsl.release.development_grant.services", Kind: "release", Title: "What the development grant is for", Basis: righthelp.Published,
		Text:   "The development grant covers four services: parent-infant relationships with perinatal mental health, infant feeding, parenting, and early language with home learning.",
		Source: programmeGuide, Section: "roll out of funding, year one, third bullet",
		Passage: righthelp.Passage{Words: 21, Sum: 0x095b176fc3299a5c},
	},
	{
		ID: "fhsl.release.tranches", Kind: "release", Title: "The first year in two payments", Basis: righthelp.Published,
		Text:   "The money of year one is expected in two tranches, so that it comes in good time after sign-up. More is said during the sign-up process.",
		Source: programmeGuide, Section: "roll out of funding, third paragraph",
		Passage: righthelp.Passage{Words: 34, Sum: 0x42c8b066d77dc23a},
		Note:    "The guide writes the number as a word. It gives neither the size nor the day of either payment, and says nothing about later years.",
	},
}
