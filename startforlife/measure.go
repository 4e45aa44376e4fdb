package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// The delivery measures of health visiting. The code of the statistics ends the id.
const (
	MeasureC1            righthelp.RuleID = "sfl.measure.c1"   // antenatal contacts: a count
	MeasureC2            righthelp.RuleID = "sfl.measure.c2"   // new birth visits within 14 days
	MeasureC3            righthelp.RuleID = "sfl.measure.c3"   // new birth visits after 14 days
	MeasureC8i           righthelp.RuleID = "sfl.measure.c8i"  // reviews at six to eight weeks, by eight weeks
	MeasureC4            righthelp.RuleID = "sfl.measure.c4"   // 12-month reviews by 12 months
	MeasureC5            righthelp.RuleID = "sfl.measure.c5"   // 12-month reviews by 15 months
	MeasureC6i           righthelp.RuleID = "sfl.measure.c6i"  // reviews at two to two and a half, by two and a half years
	MeasureC6ii          righthelp.RuleID = "sfl.measure.c6ii" // of those, the ones done with ASQ-3
	MeasureBreastfeeding righthelp.RuleID = "sfl.measure.breastfeeding"
)

// Measure is one delivery measure: of the children who turn an age in a period, those with a review by then. All are known
// from reports alone.
type Measure struct {
	righthelp.Rule
	Code   string `json:"code"`   // as the statistics have it; empty for breastfeeding, whose code is not known
	Review Review `json:"review"` // the review that it counts

	turns     edge // the age that the children of the denominator turn in the period; not set for C1, a count
	after, by edge // the review is done after the one age, where it is set, and by the other
}

// Measures yields the nine measures, in the order of the reviews.
func Measures() iter.Seq[Measure] { return slices.Values(measures[:]) }

const (
	readGuidance = "Known from what was read of the interim guidance for 2024 to 2025 on submitting data (Office for Health Improvement and Disparities, 2 October 2024)"
	readMetrics  = readGuidance + " and of the metric pages of LG Inform."
)

var measures = [...]Measure{
	{Code: "C1", Review: AntenatalReview, Rule: righthelp.Rule{
		ID: MeasureC1, Kind: "measure", Title: "Antenatal contacts", Basis: righthelp.Reported,
		Text: "C1 is the number of mothers with a first face-to-face antenatal contact in the period, at 28 weeks of pregnancy or later. It is a count and has no denominator.",
		Note: readGuidance + ".",
	}},
	{Code: "C2", Review: NewBirthReview, turns: edge{count: 30}, by: edge{count: 14}, Rule: righthelp.Rule{
		ID: MeasureC2, Kind: "measure", Title: "New birth visits within 14 days", Basis: righthelp.Reported,
		Text: "C2 is the share of infants who turn 30 days in the period that had a new birth visit within 14 days. Children are counted, not mothers.",
		Note: readMetrics + " The windows of birth dates that one page prints for the quarters differ by a day at some ends from turning 30 days in the quarter, and leave the leap year open; what is counted here is who turns 30 days.",
	}},
	{Code: "C3", Review: NewBirthReview, turns: edge{count: 30}, after: edge{count: 14}, by: edge{count: 30}, Rule: righthelp.Rule{
		ID: MeasureC3, Kind: "measure", Title: "New birth visits after 14 days", Basis: righthelp.Reported,
		Text: "C3 is the share of the same infants that had the visit after 14 days. C2 and C3 together are those visited by 30 days.",
		Note: readMetrics,
	}},
	{Code: "C8i", Review: SixToEightWeeks, turns: edge{count: 8 * daysAWeek}, by: edge{count: 8 * daysAWeek}, Rule: righthelp.Rule{
		ID: MeasureC8i, Kind: "measure", Title: "Reviews at six to eight weeks", Basis: righthelp.Reported,
		Text: "C8i is the share of infants with the review of six to eight weeks done by eight weeks.",
		Note: readGuidance + ". For the denominator see sfl.measure.reading.age.",
	}},
	{Review: SixToEightWeeks, turns: edge{count: 8 * daysAWeek}, Rule: righthelp.Rule{
		ID: MeasureBreastfeeding, Kind: "measure", Title: "Breastfeeding at six to eight weeks", Basis: righthelp.Reported,
		Text: "Of the infants who are due a check at six to eight weeks, the share that is breastfed, totally or partially.",
		Note: "Known from an older NHS scorecard. Its code and the parts that followed it could not be read. For who is due a check see sfl.measure.reading.age.",
	}},
	{Code: "C4", Review: OneYearReview, turns: edge{12, true}, by: edge{12, true}, Rule: righthelp.Rule{
		ID: MeasureC4, Kind: "measure", Title: "12-month reviews by 12 months", Basis: righthelp.Reported,
		Text: "C4 is the share of children with the 12-month review done by 12 months.",
		Note: readGuidance + ". For the denominator see sfl.measure.reading.age.",
	}},
	{Code: "C5", Review: OneYearReview, turns: edge{15, true}, by: edge{15, true}, Rule: righthelp.Rule{
		ID: MeasureC5, Kind: "measure", Title: "12-month reviews by 15 months", Basis: righthelp.Reported,
		Text: "C5 is the share of children who turn 15 months in the period that had the 12-month review by then, the earlier ones included.",
		Note: readMetrics + " The example of a cohort printed there has a wrong date; the dates are worked out from the definition.",
	}},
	{Code: "C6i", Review: TwoToTwoAndAHalf, turns: edge{30, true}, by: edge{30, true}, Rule: righthelp.Rule{
		ID: MeasureC6i, Kind: "measure", Title: "Reviews at two to two and a half years", Basis: righthelp.Reported,
		Text: "C6i is the share of children who turn two and a half in the period, and are in the provider's care when it ends, that had the review by that age. Those who died before it are left out. Those who live in the area are counted even without a GP.",
		Note: readMetrics,
	}},
	{Code: "C6ii", Review: TwoToTwoAndAHalf, turns: edge{30, true}, by: edge{30, true}, Rule: righthelp.Rule{
		ID: MeasureC6ii, Kind: "measure", Title: "Reviews at two to two and a half years with ASQ-3", Basis: righthelp.Reported,
		Text: "C6ii is the share of the children reviewed whose review was done with the ASQ-3 questionnaire.",
		Note: readMetrics + " For the denominator see sfl.measure.reading.reviewed.",
	}},
}

var measureTerms = [...]righthelp.Rule{
	{
		ID: "sfl.measure.breastfeeding.release", Kind: "measure", Title: "When a breastfeeding figure is released", Basis: righthelp.Reported,
		Text: "An area's breastfeeding figure is released only where the feeding of at least 95% of the infants concerned is known.",
		Note: "Known from a council's performance report for 2019 to 2020, in which 94.3% was too little.",
	},
	{
		ID: "sfl.measure.reading.age", Kind: "convention", Title: "Denominators that are not known", Basis: righthelp.Convention,
		Text: "For C8i and for breastfeeding the denominator is the infants who turn eight weeks in the period, for C4 the children who turn 12 months in it, as it is for the other measures.",
		Note: "What was read does not say who is in these denominators.",
	},
	{
		ID: "sfl.measure.reading.here", Kind: "convention", Title: "Children who died or moved", Basis: righthelp.Convention,
		Text: "In every denominator are the children who turn the age in the period, and on its last day are alive and live in the area. A child who moved in counts with the reviews it had before. A child who died or moved away by that day is left out, reviewed or not, and shown beside the measure.",
		Note: "Reported for C6i alone: that children who died before the review are left out and that the provider is responsible at the end of the quarter. The same is taken for all.",
	},
	{
		ID: "sfl.measure.reading.reviewed", Kind: "convention", Title: "The denominator of C6ii", Basis: righthelp.Convention,
		Text: "C6ii is a share of the reviews that C6i counts as done.",
		Note: "What was read says of those reviewed, and not which of them.",
	},
	{
		ID: "sfl.measure.reading.mothers", Kind: "convention", Title: "Mothers and contacts in C1", Basis: righthelp.Convention,
		Text: "A mother of twins is counted once, with the first of them. A contact counts on the day on which it took place, if the family lived in the area that day. Where the length of the pregnancy is not known, it is counted as unknown.",
		Note: "The reported definition counts mothers and names neither twins nor moves.",
	},
}
