package grant_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// unchecked is the reason of conditions that the catalogue has, and that nothing in an authority's position is held against.
const unchecked = "it is there to be read: CheckConditions holds nothing against it"

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, grant.Rules(), []righthelp.Kind{
		"condition", "expectation", "release", "return", "selection", "sharing", "strand",
	}, map[righthelp.RuleID]string{
		"fhsl.expectation.1.1":              unchecked,
		"fhsl.expectation.2.1":              unchecked,
		"fhsl.expectation.3.1":              unchecked,
		"fhsl.expectation.4.1":              unchecked,
		"fhsl.expectation.4.2":              unchecked,
		"fhsl.expectation.4.3":              unchecked,
		"fhsl.expectation.4.4":              unchecked,
		"fhsl.expectation.5.2":              unchecked,
		"fhsl.expectation.5.3":              unchecked,
		"fhsl.expectation.6.1":              unchecked,
		"fhsl.expectation.7.1":              unchecked,
		"fhsl.condition.trailblazer.1":      unchecked,
		"fhsl.condition.trailblazer.3":      unchecked,
		"fhsl.condition.trailblazer.4":      unchecked,
		"fhsl.condition.eif.1":              unchecked,
		"fhsl.condition.super_evaluator.1":  unchecked,
		"fhsl.condition.super_evaluator.2":  unchecked,
		"fhsl.package.national_initiatives": "the guide gives no amount, so there is nothing to work out",
	})
}
