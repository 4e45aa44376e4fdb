package grant

import (
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Trailblazer is what is known of an authority's wish to be a trailblazer.
type Trailblazer struct {
	Applied   righthelp.Status `json:"applied"`
	Selected  righthelp.Status `json:"selected"`
	PlanGiven righthelp.Status `json:"plan_given"` // the application says how it would go further and faster in year one, and with which go further options
}

// EIFSupport is what is known of an authority's wish to have the Early Intervention Foundation's additional support.
type EIFSupport struct {
	Sought     righthelp.Status `json:"sought"`
	EarlyStage righthelp.Status `json:"early_stage"` // the family hub system is at the start or in the early stages
	Willing    righthelp.Status `json:"willing"`     // willing and able to engage
	FormFilled righthelp.Status `json:"form_filled"` // section eight of the sign-up form
	Reading    EIFReading       `json:"reading,omitzero"`
}

// SuperEvaluator is what is known of an authority's part in the in-depth evaluation.
type SuperEvaluator struct {
	Selected     righthelp.Status `json:"selected"`
	StaffEnabled righthelp.Status `json:"staff_enabled"` // staff can take part in it
	DataReturned righthelp.Status `json:"data_returned"` // in more detail than the management information
}

// EIFReading chooses between the guide's two wordings of who cannot have the Early Intervention Foundation's additional
// support. Unset, each wording gives its own finding, and where they differ a person decides.
type EIFReading uint8

const (
	SelectedBarred   EIFReading = iota + 1 // section 2: trailblazers that were selected
	ApplicantsBarred                       // annex Q: every authority that applies to be one
)

var eifReadingNames = [...]string{"", "selected_barred", "applicants_barred"}

// String gives the reading as text: selected_barred, applicants_barred.
func (r EIFReading) String() string { return enum.String("reading", eifReadingNames[:], r) }

// MarshalText writes the reading as String does. A reading that is not set is a *righthelp.MalformedError.
func (r EIFReading) MarshalText() ([]byte, error) {
	return enum.Marshal("reading", eifReadingNames[:], r)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *EIFReading) UnmarshalText(text []byte) error {
	return enum.Unmarshal("reading", eifReadingNames[:], text, r)
}

var supportConditions = [...]Condition{
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.trailblazer.1", Kind: "condition", Title: "Places for trailblazers", Basis: righthelp.Published,
			Text:   "At most 15 of the 75 authorities can be trailblazers, which lead the way in delivering the expectations in the financial year 2022-23, to bring families in their areas quick, tangible and positive change.",
			Source: "fhsl-guide-2022", Section: "section 2, trailblazers, first paragraph",
			Passage: righthelp.Passage{Words: 63, Sum: 0x0adf3156b8b60f93}, Figures: "75 15 2022 23",
			Note: "How to apply and how trailblazers are selected is left to a separate trailblazer guide.",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.trailblazer.2", Kind: "condition", Title: "A trailblazer's application", Basis: righthelp.Published,
			Text:   "An authority that applies to be a trailblazer says in its application how it would use the extra money to go further and faster in year one, and which go further options it would deliver.",
			Source: "fhsl-guide-2022", Section: "section 2, roll out of funding, paragraph on trailblazers",
			Passage: righthelp.Passage{Words: 51, Sum: 0x0a98432221d66b87},
		},
		Checked: true,
		holds:   "the application says how the authority would go further and faster, and with which options", fails: "the application does not say how the authority would go further and faster, and with which options",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.trailblazer.3", Kind: "condition", Title: "A new parent-infant relationship team", Basis: righthelp.Published,
			Text:   "An authority that sets up a new specialist parent-infant relationship team, rather than building on one, will likely be expected to be a trailblazer, because the new service must start quickly.",
			Source: "fhsl-guide-2022", Section: "annex I, page on specialist teams, second and third sentences after the page break",
			Passage: righthelp.Passage{Words: 38, Sum: 0x786c7938ea3b7912},
			Note:    "Likely is the guide's own word: it is no firm condition and gives no finding.",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.trailblazer.4", Kind: "condition", Title: "Waves of trailblazer sign-up", Basis: righthelp.Reported,
			Text: "Would-be trailblazers sign up in two waves, up to 31 August and up to 30 September 2022.",
			Note: "Reported of the local authority guide's web page of 8 August 2022, which is not in the register; the programme guide names neither day. Nothing here is decided by it.",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.1", Kind: "condition", Title: "Places for the Early Intervention Foundation's support", Basis: righthelp.Published,
			Text:   "The Early Intervention Foundation's additional support is there in year one for 15 authorities that need more help and are likely at the start of building their family hub system or not far beyond.",
			Source: "fhsl-guide-2022", Section: "section 2, additional support from the Early Intervention Foundation, first sentence",
			Passage: righthelp.Passage{Words: 45, Sum: 0xf2820ac8a905f624}, Figures: "15",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.2", Kind: "condition", Title: "Early in the system's maturity", Basis: righthelp.Published,
			Text:   "Areas that are at the start of their family hub system's maturity, or early on in it, gain most from the support. An earlier self-assessment or the Early Years Maturity Matrix may show it.",
			Source: "fhsl-guide-2022", Section: "annex Q, is this offer right for me, item 1, first sentence",
			Passage: righthelp.Passage{Words: 18, Sum: 0x67d4d06fd59d7701},
			Note:    "The guide says who gains most, not who is shut out.",
		},
		Checked: true,
		holds:   "the family hub system is at the start or in the early stages", fails: "the family hub system is beyond the early stages, where less is gained from the support",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.3", Kind: "condition", Title: "Willing and able to engage", Basis: righthelp.Published,
			Text:   "Areas that are willing and able to engage with the support gain most from it. It asks much of people and organisations, and needs lasting commitment at strategic and operational level.",
			Source: "fhsl-guide-2022", Section: "annex Q, is this offer right for me, item 2",
			Passage: righthelp.Passage{Words: 50, Sum: 0xabcca037ba402d82},
			Note:    "The guide says who gains most, not who is shut out.",
		},
		Checked: true,
		holds:   "the authority is willing and able to engage with the support", fails: "the authority is not willing or not able to engage with the support",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.4", Kind: "condition", Title: "Section eight of the form", Basis: righthelp.Published,
			Text:   "To be considered for the support, the authority fills in section eight of the sign-up form.",
			Source: "fhsl-guide-2022", Section: "annex Q, third paragraph",
			Passage: righthelp.Passage{Words: 23, Sum: 0xd79101d5db609922}, Figures: "eight",
		},
		Checked: true,
		holds:   "section eight of the sign-up form has been filled in", fails: "section eight of the sign-up form has not been filled in",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.5", Kind: "condition", Title: "Signed up to the programme", Basis: righthelp.Published,
			Text:   "Only an authority that has signed up to the programme can have the support.",
			Source: "fhsl-guide-2022", Section: "annex Q, is this offer right for me, first sentence",
			Passage: righthelp.Passage{Words: 24, Sum: 0x586355c3833af30f},
		},
		Checked: true,
		holds:   "the authority has signed up to the programme", fails: "the authority has not signed up to the programme",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.6", Kind: "condition", Title: "Not for selected trailblazers", Basis: righthelp.Published,
			Text:   "An authority that has been selected as a trailblazer cannot have the support.",
			Source: "fhsl-guide-2022", Section: "section 2, additional support from the Early Intervention Foundation, last sentence",
			Passage: righthelp.Passage{Words: 13, Sum: 0x33dbd7e94b7d2521},
			Note:    "Annex Q has it differently (fhsl.condition.eif.7). EIFReading chooses; unset, both are checked.",
		},
		Checked: true,
		holds:   "the authority has not been selected as a trailblazer", fails: "the authority has been selected as a trailblazer",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.eif.7", Kind: "condition", Title: "Not for those that apply to be trailblazers", Basis: righthelp.Published,
			Text:   "The support does not suit an authority that applies to be a trailblazer.",
			Source: "fhsl-guide-2022", Section: "annex Q, last paragraph, first sentence",
			Passage: righthelp.Passage{Words: 17, Sum: 0xa21fca7911a28bb7},
			Note:    "Section 2 bars only those selected (fhsl.condition.eif.6). EIFReading chooses; unset, both are checked.",
		},
		Checked: true,
		holds:   "the authority has not applied to be a trailblazer", fails: "the authority has applied to be a trailblazer",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.super_evaluator.1", Kind: "condition", Title: "How many super-evaluators", Basis: righthelp.Published,
			Text:   "Up to about 30 of the 75 authorities are evaluated in depth, as super-evaluators.",
			Source: "fhsl-guide-2022", Section: "section 2, evaluation, first sentence",
			Passage: righthelp.Passage{Words: 31, Sum: 0x55fa557a432b2f87}, Figures: "75 30",
			Note: "The number is approximate in the guide, so nothing here counts as one too many.",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.super_evaluator.2", Kind: "condition", Title: "How super-evaluators are chosen", Basis: righthelp.Published,
			Text:   "Selection is expected in late autumn by a robust process that makes for a varied and representative sample.",
			Source: "fhsl-guide-2022", Section: "section 2, evaluation, fourth paragraph",
			Passage: righthelp.Passage{Words: 41, Sum: 0x0da7a4d03b1c561d},
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.super_evaluator.3", Kind: "condition", Title: "Staff take part in the evaluation", Basis: righthelp.Published,
			Text:   "A super-evaluator enables its staff to take part in the evaluation, including case studies and surveys.",
			Source: "fhsl-guide-2022", Section: "section 2, evaluation, fifth paragraph, first part",
			Passage: righthelp.Passage{Words: 20, Sum: 0xc3ca2675a9ecad19},
		},
		Checked: true,
		holds:   "staff are enabled to take part in the evaluation", fails: "staff are not enabled to take part in the evaluation",
	},
	{
		Rule: righthelp.Rule{
			ID: "fhsl.condition.super_evaluator.4", Kind: "condition", Title: "Detailed data for the evaluation", Basis: righthelp.Published,
			Text:   "A super-evaluator finds and returns data in more detail than the management information asks for.",
			Source: "fhsl-guide-2022", Section: "section 2, evaluation, fifth paragraph, last part",
			Passage: righthelp.Passage{Words: 16, Sum: 0x4336325e0d1c3c0c},
		},
		Checked: true,
		holds:   "data in more detail than the management information is returned", fails: "data in more detail than the management information is not returned",
	},
}

// supportChecks judges what is asked of those that seek to be a trailblazer or to have support, or are super-evaluators.
func (p Position) supportChecks() []conditionCheck {
	const (
		applied  = "the authority has applied to be a trailblazer"
		sought   = "the authority seeks the Early Intervention Foundation's support"
		selected = "the authority has been selected as a super-evaluator"
	)
	trailblazer, eif, evaluator := p.Trailblazer, p.EIFSupport, p.SuperEvaluator
	return []conditionCheck{
		asAnswered("", "trailblazer.applied", trailblazer.Applied),
		asAnswered("", "trailblazer.selected", trailblazer.Selected),
		asAnswered("fhsl.condition.trailblazer.2", "trailblazer.plan_given", trailblazer.PlanGiven).onlyIf(trailblazer.Applied, applied),
		asAnswered("", "eif_support.sought", eif.Sought),
		asAnswered("fhsl.condition.eif.2", "eif_support.early_stage", eif.EarlyStage).onlyIf(eif.Sought, sought),
		asAnswered("fhsl.condition.eif.3", "eif_support.willing", eif.Willing).onlyIf(eif.Sought, sought),
		asAnswered("fhsl.condition.eif.4", "eif_support.form_filled", eif.FormFilled).onlyIf(eif.Sought, sought),
		asAnswered("fhsl.condition.eif.5", "", p.SignUp.Done).onlyIf(eif.Sought, sought),
		eif.barred("fhsl.condition.eif.6", SelectedBarred, trailblazer.Selected).onlyIf(eif.Sought, sought),
		eif.barred("fhsl.condition.eif.7", ApplicantsBarred, trailblazer.Applied).onlyIf(eif.Sought, sought),
		asAnswered("", "super_evaluator.selected", evaluator.Selected),
		asAnswered("fhsl.condition.super_evaluator.3", "super_evaluator.staff_enabled", evaluator.StaffEnabled).onlyIf(evaluator.Selected, selected),
		asAnswered("fhsl.condition.super_evaluator.4", "super_evaluator.data_returned", evaluator.DataReturned).onlyIf(evaluator.Selected, selected),
	}
}

// barred judges one of the two wordings of who cannot have the support, by what the authority is to trailblazing.
func (e EIFSupport) barred(rule righthelp.RuleID, wording EIFReading, is righthelp.Status) conditionCheck {
	check := conditionCheck{rule: rule, status: righthelp.NotAssessed}
	switch {
	case e.Reading != 0 && e.Reading != wording:
		check.status, check.because = righthelp.NotApplicable, "The guide's other wording was chosen: "+e.Reading.String()+"."
	case is == righthelp.Met:
		check.status = righthelp.NotMet
	case is == righthelp.NotMet || is == righthelp.NotApplicable:
		check.status = righthelp.Met
	}
	return check
}

func (e EIFSupport) problem() error {
	if e.Reading == 0 || enum.Valid(eifReadingNames[:], e.Reading) {
		return nil
	}
	return &righthelp.MalformedError{Field: "eif_support.reading", Value: strconv.Itoa(int(e.Reading)), Reason: "there is no such reading"}
}
