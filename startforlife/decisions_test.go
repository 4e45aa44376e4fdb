package startforlife_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
)

// describes is the reason of rules that tell how things are done, and leave nothing to work out.
const describes = "it describes, and nothing is worked out from it"

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, startforlife.Rules(), []righthelp.Kind{
		"coverage", "eligibility", "evidence_point", "evidence_question", "fnp", "local_pathway", "measure", "milestone", "offer", "period", "programme", "review", "route", "universal_plus", "universal_service",
	}, map[righthelp.RuleID]string{
		"sfl.for.hle.training":                 "it says for whom training is, not who is helped",
		"sfl.pathway.reading.safeguarding":     "it is for whoever reads a suggestion: no suggestion takes it into account",
		"sfl.north_lincolnshire.interventions": describes,
		"sfl.north_lincolnshire.peers":         describes,
		"sfl.north_lincolnshire.digital":       describes,
		"sfl.offer.reach":                      "it promises councils support, and no offer is checked against it",
		"sfl.review.five":                      "how many reviews there are; each of them has its own rule",
		"sfl.review.place":                     describes,
		"sfl.review.duty":                      describes,
		"sfl.review.midwife":                   describes,
		"sfl.review.2012.two_year_tools":       describes,
		"sfl.review.2012.two_year_joint":       describes,
		"sfl.review.2012.health_visitors":      describes,
	})
}
