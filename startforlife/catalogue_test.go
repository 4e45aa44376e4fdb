package startforlife_test

import (
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, startforlife.Rules()) }
