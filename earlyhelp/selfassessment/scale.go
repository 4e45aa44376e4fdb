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
	NeedsImpact   bool   `json:"needs_impact"`      // the score rests on evidence of impact or of outcomes
}

// The guide prints the scale as a table of one row, from early stages to mature.
var scale = [...]ScalePoint{
	{
		Score: 0, Rule: righthelp.Rule{
			ID: "ehsg.scale.0", Kind: "scale_point", Basis: righthelp.Published, Source: guide,
			Title:   "Score 0, early stages",
			Text:    "None of the descriptor, or little of it, is in place, and there is no plan to develop it.",
			Section: "scoring system, 0", Passage: righthelp.Passage{Words: 16, Sum: 0x3201326654d3c493},
		},
		InPlace: "None, or few elements.",
		Plan:    "None.",
	},
	{
		Score: 1, Rule: righthelp.Rule{
			ID: "ehsg.scale.1", Kind: "scale_point", Basis: righthelp.Published, Source: guide,
			Title:   "Score 1",
			Text:    "Planning has begun and is at an early stage. For evidence of impact it is too early.",
			Section: "scoring system, 1", Passage: righthelp.Passage{Words: 19, Sum: 0x8596cdfef51710c2},
		},
		Evidence: "Too early for evidence of impact.",
		Plan:     "Begun, at an early stage.",
	},
	{
		Score: 2, Rule: righthelp.Rule{
			ID: "ehsg.scale.2", Kind: "scale_point", Basis: righthelp.Published, Source: guide,
			Title:   "Score 2",
			Text:    "There is a plan to get there, and some evidence that it is being carried out. To show impact or outcomes it is too early.",
			Section: "scoring system, 2", Passage: righthelp.Passage{Words: 26, Sum: 0x333b9f99e317cb60},
			Note: "The evidence is that a plan is being carried out. The scale does not call that progress, so this score is read as needing evidence of neither kind.",
		},
		Evidence: "Some, that the plan is being carried out. Too early for impact or outcomes.",
		Plan:     "A plan to get there.",
	},
	{
		Score: 3, Rule: righthelp.Rule{
			ID: "ehsg.scale.3", Kind: "scale_point", Basis: righthelp.Published, Source: guide,
			Title:   "Score 3",
			Text:    "Some good evidence shows progress, to some extent or across many elements. Some evidence of outcomes or impact may be emerging. It is clear what the next steps are.",
			Section: "scoring system, 3", Passage: righthelp.Passage{Words: 28, Sum: 0x2c51992469c84dc6},
			Note: "Evidence of outcomes or impact may be emerging: the score does not rest on it.",
		},
		InPlace:       "Progress to some extent, or across many elements.",
		Evidence:      "Some good evidence of progress; perhaps some of outcomes or impact, emerging.",
		Plan:          "The next steps are clear.",
		NeedsProgress: true,
	},
	{
		Score: 4, Rule: righthelp.Rule{
			ID: "ehsg.scale.4", Kind: "scale_point", Basis: righthelp.Published, Source: guide,
			Title:   "Score 4",
			Text:    "It is largely in place, though not fully established or embedded so far. Some good evidence shows outcomes or impact. A plan is there for continuous development.",
			Section: "scoring system, 4", Passage: righthelp.Passage{Words: 27, Sum: 0xbb9a319c1d09ff0e},
			Note: "The scale names progress at 3 and not again: what is largely in place is read as resting on evidence of progress too.",
		},
		InPlace:       "Largely in place, though not fully established or embedded so far.",
		Evidence:      "Some good evidence of outcomes or impact.",
		Plan:          "A plan for continuous development.",
		NeedsProgress: true, NeedsImpact: true,
	},
	{
		Score: 5, Rule: righthelp.Rule{
			ID: "ehsg.scale.5", Kind: "scale_point", Basis: righthelp.Published, Source: guide,
			Title:   "Score 5, mature",
			Text:    "It is in place and has become well established. Strong evidence shows that developments have impact where it is needed. There is a commitment to go on developing.",
			Section: "scoring system, 5", Passage: righthelp.Passage{Words: 25, Sum: 0x541b7f24076c368d},
			Note: "The scale names progress at 3 and not again: what is well established is read as resting on evidence of progress too.",
		},
		InPlace:       "In place and well established.",
		Evidence:      "Strong evidence of impact where needed.",
		Plan:          "A commitment to continuous development.",
		NeedsProgress: true, NeedsImpact: true,
	},
}
