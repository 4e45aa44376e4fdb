package familyhub_test

import (
	"testing"

	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, familyhub.Rules()) }
