package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, outcomes.Rules()) }

func TestEveryRuleThatDecidesSomethingIsProvedByACase(t *testing.T) {
	proved := casetest.Proved(t)
	for rule := range outcomes.Rules() {
		switch rule.Kind {
		case "figure", "interval", "comparison", "funnel":
			assert.Positive(t, proved[rule.ID], "%s has no case", rule.ID)
		}
	}
}
