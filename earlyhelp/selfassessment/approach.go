package selfassessment

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Approach is a way to run a self-assessment. The guide names three and says that there are different ways. The zero
// Approach is "nobody said".
type Approach uint8

const (
	Workshop   Approach = iota + 1 // workshops of several agencies
	Interviews                     // interviews with one stakeholder at a time
	PeerReview                     // two areas together
)

var approachNames = [...]string{"", "workshop", "interviews", "peer_review"}

// String gives the approach as text: workshop, interviews, peer_review.
func (a Approach) String() string { return enum.String("approach", approachNames[:], a) }

// MarshalText writes the approach as String does. One that is not set is a *righthelp.MalformedError.
func (a Approach) MarshalText() ([]byte, error) {
	return enum.Marshal("approach", approachNames[:], a)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (a *Approach) UnmarshalText(text []byte) error {
	return enum.Unmarshal("approach", approachNames[:], text, a)
}

// Rule gives what the guide says of the approach. One that is not set has the zero Rule.
func (a Approach) Rule() righthelp.Rule {
	if !enum.Valid(approachNames[:], a) {
		return righthelp.Rule{}
	}
	return approaches[a-1]
}

var approaches = [...]righthelp.Rule{
	{
		ID: "ehsg.approach.workshop", Kind: "approach", Basis: righthelp.Published, Source: guide,
		Title:   "Multi-agency workshops",
		Text:    "The area holds a series of workshops with several agencies. The guide's themes can give them a structure, and they could explore different perspectives on what works well and what needs to improve for each descriptor. Feedback from families and outcome measures at population, cohort and family level should inform the discussion.",
		Section: "conducting a self-assessment, 1", Passage: righthelp.Passage{Words: 53, Sum: 0xfc4dfc93635f49ea},
	},
	{
		ID: "ehsg.approach.interviews", Kind: "approach", Basis: righthelp.Published, Source: guide,
		Title:   "Individual interviews",
		Text:    "Stakeholders from different agencies and services are interviewed one by one, which could bring deeper answers. The results could serve to draft the self-assessment with them, or be one source of evidence for a multi-agency workshop.",
		Section: "conducting a self-assessment, 2", Passage: righthelp.Passage{Words: 46, Sum: 0xf438a9c71fd8c401},
	},
	{
		ID: "ehsg.approach.peer_review", Kind: "approach", Basis: righthelp.Published, Source: guide,
		Title:   "Peer review",
		Text:    "Stakeholders from two areas may wish to complete the self-assessment together, so that activity and progress can be benchmarked and compared.",
		Section: "conducting a self-assessment, 3", Passage: righthelp.Passage{Words: 28, Sum: 0xc5592fc807a79710}, Figures: "2",
	},
}
