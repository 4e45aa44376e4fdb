package grant_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
)

func TestEachUseSaysWhetherAndForWhichMoney(t *testing.T) {
	programme := grant.August2022()
	strands := map[righthelp.RuleID]int{}
	for use := range programme.Uses() {
		strands[use.Strand]++
		assert.Contains(t, []grant.Permission{grant.May, grant.MayNot}, use.Permission, "%s", use.ID)
		assert.Contains(t, []grant.Form{0, grant.DevelopmentGrant}, use.Form, "%s", use.ID)
		if use.Strand != "" {
			_, found := programme.Strand(use.Strand)
			assert.True(t, found, "%s: %s", use.ID, use.Strand)
		}
		found, ok := programme.Use(use.ID)
		assert.True(t, ok)
		assert.Equal(t, use, found)
	}
	for strand := range programme.Strands() {
		if !strand.Separate {
			assert.NotZero(t, strands[strand.ID], "%s has no use", strand.ID)
		}
	}
	_, ok := programme.Use("fhsl.use.perinatal.99")
	assert.False(t, ok)
}

func TestWhatTheMoneyMayNotBeSpentOn(t *testing.T) {
	var forbidden []righthelp.RuleID
	for use := range grant.August2022().Uses() {
		if use.Permission == grant.MayNot {
			forbidden = append(forbidden, use.ID)
		}
	}
	assert.Equal(t, []righthelp.RuleID{
		"fhsl.use.programme.2",      // standing in for what is already there
		"fhsl.use.programme.3",      // replacing the public health grant
		"fhsl.use.programme.4",      // other areas
		"fhsl.use.transformation.4", // capital as the larger part
		"fhsl.use.transformation.5", // running the services
		"fhsl.use.transformation.6", // services that the programme does not fund
		"fhsl.use.perinatal.6",      // what the NHS Long Term Plan already funds
		"fhsl.use.home_learning.6",  // other things as the larger part
	}, forbidden)
}
