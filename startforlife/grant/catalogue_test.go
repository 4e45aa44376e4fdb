package grant_test

import (
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, grant.Rules()) }
