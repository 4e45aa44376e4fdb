package grant

import "github.com/righthelp/righthelp"

// Position is what is known of one authority's part in the programme. Each answer is a status: Met for yes, NotMet for no,
// NotApplicable where the question does not fit the authority, and NotAssessed, the zero value, where nobody has said.
type Position struct {
	Understands righthelp.Status `json:"understands"` // the objectives, the vision and what the money should mean for families
	Committed   righthelp.Status `json:"committed"`   // to the delivery expectations
	Decided     righthelp.Status `json:"decided"`     // whether to seek trailblazing or Early Intervention Foundation support, and to be a super-evaluator

	SignUp     Step       `json:"sign_up"` // the sign-up form was completed and sent
	Signatures Signatures `json:"signatures"`
	Engagement Engagement `json:"engagement"`

	MinimumAgreed      Step `json:"minimum_agreed"`       // the minimum expectations were agreed
	GoFurtherIndicated Step `json:"go_further_indicated"` // a provisional indication of the go further options was given
	FirstAward         Step `json:"first_award"`          // the first grant award was made

	ReviewSatisfactory righthelp.Status `json:"review_satisfactory"` // the latest periodic review of delivery
	AgreementsHonoured righthelp.Status `json:"agreements_honoured"`

	Expectations   Expectations   `json:"expectations"`
	Trailblazer    Trailblazer    `json:"trailblazer"`
	EIFSupport     EIFSupport     `json:"eif_support"`
	SuperEvaluator SuperEvaluator `json:"super_evaluator"`
}

// Step is something that is done on a day.
type Step struct {
	Done righthelp.Status `json:"done"`
	On   righthelp.Date   `json:"on"` // the zero Date where the day is not known
}
