package righthelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
)

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, righthelp.Rules(), nil, map[righthelp.RuleID]string{
		"righthelp.half_up": "the packages that show means round them: its cases stand in earlyhelp/selfassessment",
	})
}
