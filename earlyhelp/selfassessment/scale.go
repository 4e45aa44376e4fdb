package selfassessment

import "github.com/righthelp/righthelp"

// ScalePoint is one score of the scale, with what it takes. The rule's Text has all of it; a part on which the scale is
// silent at this score is empty.
type ScalePoint struct {
	righthelp.Rule
	Score         int    `json:"score"`
	InPlace       string `json:"in_place,omitzero"` // how far what the descriptor asks is in place
	Evidence      string `json:"evidence,omitzero"` // what evidence there is
	Plan          string `json:"plan,omitzero"`     // what is planned
	NeedsProgress bool   `json:"needs_progress"`    // the score rests on evidence of progress
	NeedsImpact   bool   `json:"needs_impact"`      // the score rests on evidence of impact, or of outcomes
}

var scale = [...]ScalePoint{}
