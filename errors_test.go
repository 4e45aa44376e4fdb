package righthelp_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestTheNearestKnownValueIsOneAThirdAwayAtMost(t *testing.T) {
	type given struct {
		Value string
		Known []string
	}
	type expect struct{ Near string }
	casetest.Each(t, "near_names.json", func(t *testing.T, given given, expect expect) {
		err := righthelp.NewUnknownError("status", given.Value, slices.Values(given.Known))
		assert.Equal(t, &righthelp.UnknownError{Field: "status", Value: given.Value, Near: expect.Near}, err)
	})
}

// The oracle is the definition of the distance, with no table.
func TestNearnessAgreesWithTheDefinition(t *testing.T) {
	short := rapid.StringOfN(rapid.RuneFrom([]rune("abAé")), 0, 6, -1)
	rapid.Check(t, func(t *rapid.T) {
		value := short.Draw(t, "value")
		known := rapid.SliceOfN(short, 0, 4).Draw(t, "known")
		want, least := "", len(value)/3+1
		for _, candidate := range known {
			if changes := plainDistance(strings.ToLower(value), strings.ToLower(candidate)); changes < least {
				want, least = candidate, changes
			}
		}
		assert.Equal(t, want, righthelp.NewUnknownError("f", value, slices.Values(known)).Near)
	})
}

func plainDistance(from, to string) int {
	if from == "" || to == "" {
		return len(from) + len(to)
	}
	replaced := plainDistance(from[1:], to[1:])
	if from[0] != to[0] {
		replaced++
	}
	return min(replaced, plainDistance(from[1:], to)+1, plainDistance(from, to[1:])+1)
}

func TestErrorsAreSentences(t *testing.T) {
	date := parseDate(t, "2026-11-21")
	from, to := parseDate(t, "2022-08-01"), parseDate(t, "2025-03-31")
	for _, c := range []struct {
		err  error
		want string
	}{
		{&righthelp.MalformedError{Field: "lines[3].amount", Value: "1,5", Reason: "commas are not taken"}, `lines[3].amount: "1,5": commas are not taken`},
		{&righthelp.MalformedError{Field: "lines[3].amount", Reason: "it is missing"}, "lines[3].amount: it is missing"},
		{&righthelp.UnknownError{Field: "status", Value: "mett", Near: "met"}, `status: "mett" is not known; did you mean "met"?`},
		{&righthelp.UnknownError{Field: "status", Value: "x"}, `status: "x" is not known`},
		{&righthelp.NotCoveredError{What: "grant rules", Date: date}, `grant rules: nothing is known for 2026-11-21 or any other date`},
		{
			&righthelp.NotCoveredError{What: "grant rules", Date: date, Covered: []righthelp.Period{{From: from, To: to}, {From: to}}},
			`grant rules: nothing is known for 2026-11-21; what is known covers 2022-08-01 to 2025-03-31, from 2025-03-31`,
		},
		{
			&righthelp.NotCoveredError{What: "grant rules", Covered: []righthelp.Period{{From: from, To: to}}},
			`grant rules: nothing is known for no date; what is known covers 2022-08-01 to 2025-03-31`,
		},
	} {
		assert.EqualError(t, c.err, c.want)
	}
}

func TestALongValueIsShownInPartAndKeptWhole(t *testing.T) {
	at, above := strings.Repeat("é", 60), strings.Repeat("é", 61)
	assert.Contains(t, (&righthelp.MalformedError{Value: at}).Error(), `"`+at+`"`)

	err := &righthelp.UnknownError{Field: "f", Value: above}
	assert.EqualError(t, err, `f: "`+at+`"… (122 bytes) is not known`)
	assert.Equal(t, above, err.Value)
}
