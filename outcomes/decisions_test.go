package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
)

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, outcomes.Rules(), []righthelp.Kind{"comparison", "completeness", "disclosure", "figure", "funnel", "interval", "plan", "progress", "rating"}, nil)
}
