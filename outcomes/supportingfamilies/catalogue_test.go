package supportingfamilies_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/assert"
)

func TestEveryRuleOfTheCatalogue(t *testing.T) { casetest.Catalogue(t, supportingfamilies.Rules()) }

// What could not be checked is not shipped as a fact, and no rule is a word of ours that looks like the programme's.
func TestWhatIsReportedSaysByWhom(t *testing.T) {
	published := 0
	for rule := range supportingfamilies.Rules() {
		switch rule.Basis {
		case righthelp.Published:
			published++
		case righthelp.Reported:
			assert.Regexp(t, `(GOV\.UK|MHCLG|Reported by|council|From a copy of|From Derby|From Devon|newspaper)`, rule.Note, "%s", rule.ID)
		}
	}
	assert.Equal(t, 4, published)
}
