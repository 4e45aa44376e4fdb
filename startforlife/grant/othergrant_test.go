package grant

import (
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEachOtherGrantHoldsTogether(t *testing.T) {
	ids := map[righthelp.RuleID]bool{"fhsl.package.headline": true}
	for g := range OtherGrants() {
		ids[g.ID] = true
	}
	for g := range OtherGrants() {
		assert.Equal(t, g.Amount != 0, g.Bound != 0, "%s: an amount and its wording come together", g.ID)
		assert.GreaterOrEqual(t, g.Amount, righthelp.Money(0), "%s", g.ID)
		assert.Equal(t, g.period, g.Period().String(), "%s", g.ID)
		for _, other := range []righthelp.RuleID{g.PartOf, g.Restates} {
			assert.True(t, other == "" || ids[other] && other != g.ID, "%s: %s", g.ID, other)
		}
		for _, authority := range g.authorities[len(slices.Collect(g.Authorities())):] {
			assert.Empty(t, authority, "%s", g.ID)
		}
		found, ok := LookupOtherGrant(g.ID)
		assert.True(t, ok)
		assert.Equal(t, g, found)
	}
	_, ok := LookupOtherGrant("grant.other.lottery")
	assert.False(t, ok)
}

func TestPartsAreNotMoreThanTheirWhole(t *testing.T) {
	parts := map[righthelp.RuleID]righthelp.Money{}
	for g := range OtherGrants() {
		sum, err := parts[g.PartOf].Add(g.Amount)
		require.NoError(t, err)
		parts[g.PartOf] = sum
	}
	compared := 0
	for g := range OtherGrants() {
		if g.Amount != 0 && parts[g.ID] != 0 {
			assert.LessOrEqual(t, parts[g.ID], g.Amount, "%s", g.ID)
			compared++
		}
	}
	assert.NotZero(t, compared)
	assert.LessOrEqual(t, parts["fhsl.package.headline"], August2022().Headline())
}

func TestThePathfindersAreas(t *testing.T) {
	for id, want := range map[righthelp.RuleID]int{
		"grant.other.pathfinder": 0, "grant.other.pathfinder.wave_1": 3, "grant.other.pathfinder.wave_2": 7,
		"grant.other.family_network_pilot": 0, "grant.other.family_network_pilot.wave_1": 4, "grant.other.family_network_pilot.wave_2": 3,
	} {
		g, found := LookupOtherGrant(id)
		require.True(t, found)
		assert.Len(t, slices.Collect(g.Authorities()), want, "%s", id)
	}
	whole, _ := LookupOtherGrant("grant.other.pathfinder")
	assert.Equal(t, MoreThan, whole.Bound)
	assert.Equal(t, "2023-07-01/2025-03-31", whole.Period().String())
}

func TestOneAwardWithTwoFiguresIsKeptTwiceAndCountedOnce(t *testing.T) {
	full, found := LookupOtherGrant("grant.other.family_safeguarding")
	require.True(t, found)
	rounded, found := LookupOtherGrant("grant.other.family_safeguarding.rounded")
	require.True(t, found)
	assert.Equal(t, "764610.00", full.Amount.String())
	assert.Equal(t, "764000.00", rounded.Amount.String())
	assert.Equal(t, full.ID, rounded.Restates)
	assert.Empty(t, full.Restates)
	assert.NotEmpty(t, full.Note)
	assert.NotEmpty(t, rounded.Note)
}

func TestCataloguesCanBeReadInPart(t *testing.T) {
	for g := range OtherGrants() {
		assert.NotEmpty(t, g.ID)
		break
	}
	waves, _ := LookupOtherGrant("grant.other.pathfinder.wave_2")
	for authority := range waves.Authorities() {
		assert.Equal(t, "Lewisham", authority)
		break
	}
	for use := range August2022().Uses() {
		assert.NotEmpty(t, use.ID)
		break
	}
}

func TestTheAmountOfAGrantIsTheOneThatItsTextTells(t *testing.T) {
	for g := range OtherGrants() {
		if g.Amount == 0 {
			continue
		}
		millions := "£" + decimal.New(int64(g.Amount/righthelp.Pound), -6).String() + " million"
		assert.True(t, strings.Contains(g.Text, millions) || strings.Contains(g.Text, g.Amount.Display()), "%s: neither %s nor %s stands in %q", g.ID, millions, g.Amount.Display(), g.Text)
	}
}
