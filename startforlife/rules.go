package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		guide := August2022()
		for _, catalogue := range [...]iter.Seq[righthelp.Rule]{
			rulesOf(guide.Strands()),
			rulesOf(guide.FundedStatements()),
			slices.Values(fundedRules[:]),
			slices.Values(coverageRules[:]),
			guide.HomeLearningPoints(),
			guide.LocalQuestions(),
			slices.Values(evidenceRules[:]),
			rulesOf(guide.TrainingStatements()),
			guide.StaffExpectations(),
			rulesOf(guide.SupportOptions()),
			rulesOf(guide.Eligibilities()),
			slices.Values(pathwayRules[:]),
			slices.Values(northLincolnshireRules[:]),
			slices.Values(fnpRules[:]),
			slices.Values(periodRules[:]),
			rulesOf(slices.Values(visionReviews[:])),
			rulesOf(slices.Values(reportedReviews[:])),
			slices.Values(reviewTerms[:]),
			rulesOf(Measures()),
			slices.Values(measureTerms[:]),
			slices.Values(offerRules[:]),
			UniversalServices(),
			UniversalPlus(),
			Principles(),
			slices.Values(panelRules[:]),
			ActionAreas(),
			rulesOf(Actions()),
			rulesOf(guide.Milestones()),
			slices.Values(programmeRules[:]),
			guide.NeedsAssessment(),
			rulesOf(guide.ManagementInformation()),
			guide.Evaluation(),
			guide.EIFSupport(),
		} {
			for rule := range catalogue {
				if !yield(rule) {
					return
				}
			}
		}
	}
}

// row is a row of a catalogue of this package.
type row interface{ rule() righthelp.Rule }

// rowsOf yields the rows of a table; the zero Guide has none.
func rowsOf[R any](g Guide, table []R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for i := range table {
			if !g.known() || !yield(table[i]) {
				return
			}
		}
	}
}

// rowWith gives the row with an id, and whether there is one.
func rowWith[R row](rows iter.Seq[R], id righthelp.RuleID) (R, bool) {
	for found := range rows {
		if found.rule().ID == id {
			return found, true
		}
	}
	var none R
	return none, false
}

// rulesOf yields the rules of a catalogue's rows.
func rulesOf[R row](rows iter.Seq[R]) iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		for entry := range rows {
			if !yield(entry.rule()) {
				return
			}
		}
	}
}

// names yields the ids of rows as text, for errors that name a near one.
func names[R any](rows iter.Seq[R], id func(R) righthelp.RuleID) iter.Seq[string] {
	return func(yield func(string) bool) {
		rows(func(row R) bool { return yield(string(id(row))) })
	}
}
