package earlyhelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
)

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, earlyhelp.Rules(), []righthelp.Kind{
		"consent", "grouping", "judgement", "launch_gate", "lead", "level", "quality", "question", "sign", "time_limit",
	}, nil)
}
