package earlyhelp_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type (
	givenConsent  struct{ Records []earlyhelp.ConsentRecord }
	expectConsent struct {
		TakePart earlyhelp.ConsentAnswer `json:"take_part"`
		May      []string
		Contact  map[string]earlyhelp.ConsentAnswer
		Checks   []righthelp.Status
		Shared   bool
	}
)

func TestWhatConsentAllows(t *testing.T) {
	casetest.Each(t, "consent.json", func(t *testing.T, given givenConsent, expect expectConsent) {
		for range 2 { // the order of the answers does not matter
			consent, err := earlyhelp.NewConsent(given.Records, onDay(t, "2023-12-31"))
			require.NoError(t, err)
			assert.Equal(t, expect.TakePart, consent.TakePart())
			may := []string{}
			for permission := range consent.Permissions() {
				assert.NotEmpty(t, permission.Because)
				assert.NotEmpty(t, permission.Rule)
				assert.Equal(t, permission.May, consent.May(permission.Activity, permission.Service))
				if name := permission.Activity.String(); permission.May && permission.Service != "" {
					may = append(may, name+" "+permission.Service)
				} else if permission.May {
					may = append(may, name)
				}
			}
			assert.Equal(t, expect.May, may)
			for service, answer := range expect.Contact {
				assert.Equal(t, answer, consent.Contact(service), service)
			}
			if expect.Checks != nil {
				findings, shared := consent.DoubleCheck()
				assert.Equal(t, expect.Checks, []righthelp.Status{findings[0].Status, findings[1].Status})
				assert.Equal(t, expect.Shared, shared)
			}
			slices.Reverse(given.Records)
		}
	})
}

func TestTheZeroConsentIsAFamilyThatNobodyHasAsked(t *testing.T) {
	var consent earlyhelp.Consent
	assert.Equal(t, earlyhelp.ConsentNotAsked, consent.TakePart())
	assert.Empty(t, slices.Collect(consent.Records()))
	assert.True(t, consent.May(earlyhelp.Safeguarding, ""))
	assert.True(t, consent.May(earlyhelp.OpenToAll, ""))
	assert.False(t, consent.May(earlyhelp.EarlyHelpWork, ""))
	assert.False(t, consent.May(earlyhelp.Contacting, "school"))
	assert.False(t, consent.May(0, ""))
}

func TestAPermissionNamesTheRuleThatDecidesIt(t *testing.T) {
	for answer, rule := range map[earlyhelp.ConsentAnswer]righthelp.RuleID{
		earlyhelp.ConsentGiven: "earlyhelp.consent.voluntary", earlyhelp.ConsentRefused: "earlyhelp.consent.voluntary", earlyhelp.ConsentWithdrawn: "earlyhelp.consent.withdrawn",
	} {
		consent, err := earlyhelp.NewConsent([]earlyhelp.ConsentRecord{
			{Purpose: earlyhelp.TakePart, Answer: answer, By: "mother", On: onDay(t, "2023-06-01")},
			{Purpose: earlyhelp.ContactService, Service: "school", Answer: earlyhelp.ConsentGiven, By: "mother", On: onDay(t, "2023-06-01")},
		}, onDay(t, "2023-06-01"))
		require.NoError(t, err)
		permissions := slices.Collect(consent.Permissions())
		assert.Equal(t, rule, permissions[2].Rule)
		assert.Equal(t, answer != earlyhelp.ConsentGiven, strings.HasPrefix(permissions[3].Because, "The family does not take part: "), answer)
	}
}

func TestAnswersAreKeptByDate(t *testing.T) {
	late := earlyhelp.ConsentRecord{Purpose: earlyhelp.ContactService, Service: "school", Answer: earlyhelp.ConsentGiven, By: "mother", On: onDay(t, "2023-06-01")}
	early, again := late, late
	early.On, early.Service = onDay(t, "2023-05-31"), "housing"
	again.By = "father"
	consent, err := earlyhelp.NewConsent([]earlyhelp.ConsentRecord{late, again, early}, late.On)
	require.NoError(t, err)
	assert.Equal(t, []earlyhelp.ConsentRecord{early, late, again}, slices.Collect(consent.Records()))
	assert.Equal(t, []string{"housing", "school"}, slices.Collect(consent.Services()))
	for service := range consent.Services() {
		assert.Equal(t, "housing", service)
		break
	}
	for stop := 1; stop <= 5; stop++ {
		read := 0
		for range consent.Permissions() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}

func TestAnswersThatAreIncompleteAreRefusedTogether(t *testing.T) {
	_, err := earlyhelp.NewConsent([]earlyhelp.ConsentRecord{
		{},
		{Purpose: earlyhelp.ContactService, Service: " ", Answer: earlyhelp.ConsentGiven, By: "mother", On: onDay(t, "2023-06-01")},
		{Purpose: earlyhelp.TakePart, Service: "school", Answer: earlyhelp.ConsentNotAsked},
		{Purpose: 9, Answer: 9, By: "mother", On: onDay(t, "2023-06-01"), Check: 9},
		{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentRefused, By: " "},
		{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentNotSafe, On: onDay(t, "2023-06-01")},
		{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentGiven, By: "mother", On: onDay(t, "2023-06-02")},
	}, onDay(t, "2023-06-01"))
	assert.Equal(t, []string{
		"consent[0].purpose", "consent[0].answer", "consent[0].by", "consent[0].on",
		"consent[1].service", "consent[2].service",
		"consent[3].purpose", "consent[3].answer", "consent[3].check",
		"consent[4].by", "consent[4].on", "consent[5].by", "consent[6].on",
	}, problemFields(t, err))
	_, err = earlyhelp.NewConsent([]earlyhelp.ConsentRecord{
		{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentNotAsked},
		{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentGiven, By: "mother", On: onDay(t, "2023-06-02")},
	}, righthelp.Date{})
	assert.Equal(t, []string{"as_of"}, problemFields(t, err))
	_, err = earlyhelp.NewConsent([]earlyhelp.ConsentRecord{{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentNotAsked}}, righthelp.Date{})
	require.NoError(t, err)
}

// problemFields gives the fields of the problems of an error, in their order.
func problemFields(t *testing.T, err error) (fields []string) {
	t.Helper()
	require.Error(t, err)
	problems := []error{err}
	for i := 0; i < len(problems); i++ {
		switch problem := problems[i].(type) {
		case interface{ Unwrap() []error }:
			problems = slices.Insert(problems, i+1, problem.Unwrap()...)
		case *righthelp.MalformedError:
			fields = append(fields, problem.Field)
		case *righthelp.UnknownError:
			fields = append(fields, problem.Field)
		default:
			assert.Fail(t, "another error", "%T: %v", problem, problem)
		}
	}
	return fields
}
