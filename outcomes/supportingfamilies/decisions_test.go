package supportingfamilies_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
)

func TestEveryRuleThatDecidesHasACase(t *testing.T) {
	casetest.Decisions(t, supportingfamilies.Rules(), []righthelp.Kind{"allotment", "claim", "eligibility", "local_need", "measure", "payment"}, nil)
}
