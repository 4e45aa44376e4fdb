package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	guide := August2022()
	return catalogue.Chain(
		catalogue.Rules(guide.Strands()),
		catalogue.Rules(guide.FundedStatements()),
		slices.Values(fundedRules[:]),
		slices.Values(coverageRules[:]),
		guide.HomeLearningPoints(),
		guide.LocalQuestions(),
		slices.Values(evidenceRules[:]),
		catalogue.Rules(guide.TrainingStatements()),
		guide.StaffExpectations(),
		catalogue.Rules(guide.SupportOptions()),
		catalogue.Rules(guide.Eligibilities()),
		slices.Values(pathwayRules[:]),
		slices.Values(northLincolnshireRules[:]),
		slices.Values(fnpRules[:]),
		slices.Values(periodRules[:]),
		catalogue.Rules(slices.Values(visionReviews[:])),
		catalogue.Rules(slices.Values(reportedReviews[:])),
		slices.Values(reviewTerms[:]),
		catalogue.Rules(Measures()),
		slices.Values(measureTerms[:]),
		slices.Values(offerRules[:]),
		UniversalServices(),
		UniversalPlus(),
		Principles(),
		slices.Values(panelRules[:]),
		ActionAreas(),
		catalogue.Rules(Actions()),
		catalogue.Rules(guide.Milestones()),
		slices.Values(programmeRules[:]),
		guide.NeedsAssessment(),
		catalogue.Rules(guide.ManagementInformation()),
		guide.Evaluation(),
		guide.EIFSupport(),
	)
}
