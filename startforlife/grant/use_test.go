package grant_test

import (
	"encoding"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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

type enumeration interface {
	String() string
	encoding.TextMarshaler
}

// checkNames checks that an enumeration reads the names it writes, and nothing else.
func checkNames[E interface {
	~uint8
	enumeration
}](t *testing.T, read func(*E, []byte) error, names ...string,
) {
	t.Helper()
	for i, name := range names {
		value := E(i + 1)
		assert.Equal(t, name, value.String())
		text, err := value.MarshalText()
		require.NoError(t, err)
		var back E
		require.NoError(t, read(&back, text))
		assert.Equal(t, value, back)
	}
	var malformed *righthelp.MalformedError
	for _, value := range []E{0, E(len(names) + 1)} {
		_, err := value.MarshalText()
		assert.ErrorAs(t, err, &malformed)
	}
	var unknown *righthelp.UnknownError
	for _, text := range []string{"", "no such name"} {
		assert.ErrorAs(t, read(new(E), []byte(text)), &unknown)
	}
}

func TestEnumerationsAreReadAsTheyAreWritten(t *testing.T) {
	checkNames(t, (*grant.Form).UnmarshalText, "strand_funding", "development_grant", "additional_services")
	checkNames(t, (*grant.Permission).UnmarshalText, "may", "may_not")
	checkNames(t, (*grant.Bound).UnmarshalText, "stated", "more_than")
	checkNames(t, (*grant.OnTheDay).UnmarshalText, "as_before", "as_after")
}
