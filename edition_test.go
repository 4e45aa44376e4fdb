package righthelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
)

func TestAnEditionHoldsWhileItIsKnownTo(t *testing.T) {
	type given struct {
		InForce righthelp.Period `json:"in_force"`
		Checked righthelp.Date
		Date    righthelp.Date
	}
	type expect struct{ Covers bool }
	casetest.Each(t, "editions.json", func(t *testing.T, given given, expect expect) {
		edition := righthelp.Edition{InForce: given.InForce, Checked: given.Checked}
		assert.Equal(t, expect.Covers, edition.Covers(given.Date))
	})
}

func TestADateThatIsNotCoveredIsToldWhatIs(t *testing.T) {
	from, to, checked := parseDate(t, "2022-08-01"), parseDate(t, "2025-03-31"), parseDate(t, "2026-11-21")
	ended := righthelp.Edition{InForce: righthelp.Period{From: from, To: to}, Checked: checked}
	open := righthelp.Edition{InForce: righthelp.Period{From: to.AddDays(1)}, Checked: checked}
	never := righthelp.Edition{InForce: righthelp.Period{From: from}}

	asked := checked.AddDays(1)
	assert.Equal(t, &righthelp.NotCoveredError{
		What: "grant rules", Date: asked,
		Covered: []righthelp.Period{{From: from, To: to}, {From: to.AddDays(1), To: checked}},
	}, righthelp.NotCovered("grant rules", asked, ended, never, open), "an edition that covers no day is not named")
	assert.Empty(t, righthelp.NotCovered("grant rules", asked).Covered)
}
