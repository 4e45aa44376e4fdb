package righthelp_test

import (
	"encoding/json"
	"reflect"
	"regexp"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryTypeComesBackFromJSONAsItWent(t *testing.T) {
	date := parseDate(t, "2022-08-31")
	period := righthelp.Period{From: date, To: date.AddDays(1)}
	published := righthelp.Rule{
		ID: "fhsl.x.1", Kind: "condition", Title: "T", Text: "t", Basis: righthelp.Published, Source: "fhsl-guide-2022",
		Section: "s", Passage: righthelp.PassageOf("a 20 b"), Figures: "20", Note: "n",
	}
	for _, value := range []any{
		date,
		righthelp.Date{},
		period,
		righthelp.Period{From: date},
		righthelp.Period{},
		righthelp.Money(-1), righthelp.Money(0), 301_750_000 * righthelp.Pound,
		righthelp.NotAssessed, righthelp.NotApplicable,
		righthelp.Age{},
		righthelp.Age{Unit: righthelp.Conception},
		righthelp.Age{Count: 6, Unit: righthelp.Weeks},
		righthelp.AgeRange{},
		righthelp.AgeRange{From: righthelp.Age{Unit: righthelp.Days}},
		righthelp.AgeRange{From: righthelp.Age{Unit: righthelp.Conception}, Until: righthelp.Age{Count: 19, Unit: righthelp.Years}},
		righthelp.Published, righthelp.Convention,
		righthelp.Finding{Rule: "fhsl.x.1", Status: righthelp.NotMet, Because: "b"},
		righthelp.Finding{},
		righthelp.TierFurther, righthelp.ReachMet,
		righthelp.Count{Met: 1, Of: 3, Unknown: 2},
		righthelp.Cell{
			Minimum: righthelp.Extent{Reach: righthelp.ReachNotMet, Count: righthelp.Count{Met: 1, Of: 2}},
			Further: righthelp.Extent{Reach: righthelp.NoOption},
		},
		righthelp.StatementChange{Statement: "fhsl.x.1", Before: righthelp.Met, After: righthelp.NotMet},
		published,
		righthelp.Rule{ID: "righthelp.x", Basis: righthelp.Convention},
		published.Citation(), published.Passage,
		righthelp.Passage{Words: 1, Sum: 1<<64 - 1},
		righthelp.Span{Start: 1, End: 2},
		righthelp.Source{ID: "s", Title: "t", Publisher: "p", Date: "d", Licence: "l", File: "f.txt"},
		righthelp.Edition{ID: "e", Title: "t", Source: "s", InForce: period, Checked: date},
		righthelp.Edition{},
		righthelp.MalformedError{Field: "f", Value: "v", Reason: "r"},
		righthelp.UnknownError{Field: "f", Value: "v", Near: "n"},
		righthelp.NotCoveredError{What: "w", Date: date, Covered: []righthelp.Period{period}},
	} {
		text, err := json.Marshal(value)
		require.NoError(t, err, "%#v", value)
		again := reflect.New(reflect.TypeOf(value))
		require.NoError(t, json.Unmarshal(text, again.Interface()), "%s", text)
		assert.Equal(t, value, again.Elem().Interface(), "%s", text)
		for _, name := range regexp.MustCompile(`"\w+":`).FindAllString(string(text), -1) {
			assert.Regexp(t, `^"[a-z]+(_[a-z]+)*":$`, name)
		}
	}
}

func TestTheWordsOfJSONStandInsideOtherTypes(t *testing.T) {
	type record struct {
		Born    righthelp.Date                     `json:"born"`
		Left    righthelp.Date                     `json:"left,omitzero"`
		Stay    righthelp.Period                   `json:"stay"`
		Paid    []righthelp.Money                  `json:"paid"`
		Answers map[string]righthelp.Status        `json:"answers"`
		ByDay   map[righthelp.Date]righthelp.Money `json:"by_day"`
	}
	const text = `{"born":"2022-08-31","stay":"2022-08-31/..","paid":["1.50","-0.01"],"answers":{"a":"met"},"by_day":{"2022-08-31":"0.00"}}`
	var read record
	require.NoError(t, json.Unmarshal([]byte(text), &read))
	assert.Equal(t, righthelp.Money(150), read.Paid[0])
	assert.Equal(t, righthelp.Met, read.Answers["a"])
	again, err := json.Marshal(read)
	require.NoError(t, err)
	assert.Equal(t, text, string(again))
}

func TestWhatCannotBeReadIsRefusedAndChangesNothing(t *testing.T) {
	date := parseDate(t, "2022-08-31")
	period, amount := righthelp.Period{From: date}, righthelp.Penny
	var malformed *righthelp.MalformedError
	read := date
	require.ErrorAs(t, json.Unmarshal([]byte(`"31/08/2022"`), &read), &malformed)
	assert.Equal(t, date, read)
	require.ErrorAs(t, json.Unmarshal([]byte(`"2022-08-31/2022-08-30"`), &period), &malformed)
	assert.Equal(t, righthelp.Period{From: date}, period)
	require.ErrorAs(t, json.Unmarshal([]byte(`"1,000"`), &amount), &malformed)
	assert.Equal(t, righthelp.Penny, amount)
	age, ages := righthelp.Age{Unit: righthelp.Days}, righthelp.AgeRange{From: righthelp.Age{Unit: righthelp.Days}}
	require.ErrorAs(t, json.Unmarshal([]byte(`"1.5 years"`), &age), &malformed)
	assert.Equal(t, righthelp.Age{Unit: righthelp.Days}, age)
	require.ErrorAs(t, json.Unmarshal([]byte(`"5 years/2 years"`), &ages), &malformed)
	assert.Equal(t, righthelp.AgeRange{From: righthelp.Age{Unit: righthelp.Days}}, ages)
	assert.Error(t, json.Unmarshal([]byte(`1000`), &amount), "an amount is a text, so that no reader takes it for a fraction")
}
