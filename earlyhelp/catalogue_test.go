package earlyhelp_test

import (
	"testing"

	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, earlyhelp.Rules()) }
