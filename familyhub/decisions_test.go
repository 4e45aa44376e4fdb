package familyhub_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
)

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, familyhub.Rules(), []righthelp.Kind{
		"coverage", "level", "milestone", "network_rule", "service_access",
	}, nil)
}
