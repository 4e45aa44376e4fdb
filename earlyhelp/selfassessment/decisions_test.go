package selfassessment_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/internal/casetest"
)

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, selfassessment.Rules(), []righthelp.Kind{
		"scale_point", "scoring",
	}, nil)
}
