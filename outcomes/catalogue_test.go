package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, outcomes.Rules()) }
