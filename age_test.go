package righthelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func parseAge(t require.TestingT, text string) righthelp.Age {
	age, err := righthelp.ParseAge(text)
	require.NoError(t, err)
	return age
}

func TestAnAgeIsWrittenOneWay(t *testing.T) {
	casetest.Each(t, "age_forms.json", func(t *testing.T, given givenText, expect expectValid) {
		age, err := righthelp.ParseAge(given.Text)
		if !expect.Valid {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			assert.Equal(t, "age", malformed.Field)
			assert.Equal(t, given.Text, malformed.Value)
			assert.Zero(t, age)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, given.Text, age.String())
		assert.False(t, age.IsZero())
	})
}

func TestAnAgeRangeHasABeginningAndIsNotUpsideDown(t *testing.T) {
	casetest.Each(t, "age_range_forms.json", func(t *testing.T, given givenText, expect expectValid) {
		ages, err := righthelp.ParseAgeRange(given.Text)
		if !expect.Valid {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			assert.Equal(t, "age range", malformed.Field)
			assert.Equal(t, given.Text, malformed.Value)
			assert.Zero(t, ages)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, given.Text, ages.String())
		assert.True(t, ages.Contains(ages.From))
		assert.False(t, ages.Contains(ages.Until))
	})
}

func TestAChildIsInARangeFromTheDayItReachesTheLowerAgeToTheDayBeforeTheUpper(t *testing.T) {
	type given struct {
		Ages     righthelp.AgeRange
		Born, On righthelp.Date
	}
	type expect struct{ Included bool }
	casetest.Each(t, "age_range_children.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, expect.Included, given.Ages.Includes(given.Born, given.On))
	})
}

func TestAgesStandInOrder(t *testing.T) {
	ascending := []righthelp.Age{{}}
	for _, text := range []string{"conception", "birth", "1 day", "6 days", "1 week", "4 weeks", "30 days", "1 month", "31 days", "52 weeks", "365 days", "1 year", "366 days", "18 months", "2 years", "19 years", "65535 years"} {
		ascending = append(ascending, parseAge(t, text))
	}
	for i, younger := range ascending {
		for j, older := range ascending {
			switch {
			case i < j:
				assert.Equal(t, -1, younger.Compare(older), "%s, %s", younger, older)
			case i > j:
				assert.Equal(t, 1, younger.Compare(older), "%s, %s", younger, older)
			default:
				assert.Zero(t, younger.Compare(older))
			}
		}
	}
	assert.Zero(t, parseAge(t, "12 months").Compare(parseAge(t, "1 year")))
	assert.Zero(t, parseAge(t, "7 days").Compare(parseAge(t, "1 week")))
}

func TestNoAgeIsReachedByNobody(t *testing.T) {
	born := parseDate(t, "2020-01-01")
	assert.False(t, righthelp.Age{}.Reached(born, born))
	assert.False(t, parseAge(t, "conception").Reached(righthelp.Date{}, born))
	assert.False(t, parseAge(t, "conception").Reached(born, righthelp.Date{}))
	assert.Empty(t, righthelp.Age{}.String())
	assert.Empty(t, righthelp.AgeRange{}.String())
	assert.True(t, righthelp.AgeRange{}.IsZero())
	assert.False(t, righthelp.AgeRange{}.Contains(righthelp.Age{}))
	assert.False(t, righthelp.AgeRange{}.Contains(parseAge(t, "1 year")))
}

func TestAnAgeThatDoesNotExistIsRefused(t *testing.T) {
	year := parseAge(t, "1 year")
	for name, age := range map[string]righthelp.Age{
		"a count without a unit":    {Count: 3},
		"a count before birth":      {Count: 3, Unit: righthelp.Conception},
		"a unit that there is none": {Count: 3, Unit: 6},
	} {
		var malformed *righthelp.MalformedError
		_, err := age.MarshalText()
		require.ErrorAs(t, err, &malformed, name)
		for _, ages := range []righthelp.AgeRange{{From: age}, {From: year, Until: age}} {
			_, err = righthelp.NewAgeRange(ages.From, ages.Until)
			require.ErrorAs(t, err, &malformed, name)
			assert.Contains(t, malformed.Reason, "a number of days", name)
			_, err = ages.MarshalText()
			require.ErrorAs(t, err, &malformed, name)
		}
	}
	assert.Equal(t, "age of unit 6", righthelp.Age{Unit: 6}.String())
}

func TestARangeMadeOfAgesIsHeldToTheSameRulesAsOneThatIsRead(t *testing.T) {
	birth, year := parseAge(t, "birth"), parseAge(t, "1 year")
	ages, err := righthelp.NewAgeRange(birth, year)
	require.NoError(t, err)
	assert.Equal(t, righthelp.AgeRange{From: birth, Until: year}, ages)
	for _, wrong := range []righthelp.AgeRange{{Until: year}, {From: year, Until: birth}, {From: year, Until: year}} {
		_, err := righthelp.NewAgeRange(wrong.From, wrong.Until)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Equal(t, wrong.String(), malformed.Value)
	}
}

// The oracle walks the calendar day by day.
func TestAnAgeIsReachedOnADayAndStaysReached(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		born := parseDate(t, "2000-01-01").AddDays(rapid.IntRange(0, 8000).Draw(t, "born"))
		age := righthelp.Age{Count: uint16(rapid.IntRange(0, 40).Draw(t, "count")), Unit: righthelp.AgeUnit(rapid.IntRange(2, 5).Draw(t, "unit"))}
		on := born.AddDays(rapid.IntRange(-10, 16000).Draw(t, "days"))
		days := born.DaysUntil(on)
		want := map[righthelp.AgeUnit]bool{
			righthelp.Days:   days >= int(age.Count),
			righthelp.Weeks:  days >= 7*int(age.Count),
			righthelp.Months: days >= 0 && born.MonthsUntil(on) >= int(age.Count),
			righthelp.Years:  days >= 0 && born.YearsUntil(on) >= int(age.Count),
		}[age.Unit]
		assert.Equal(t, want, age.Reached(born, on), "%s, born %s, on %s", age, born, on)
		if want {
			assert.True(t, age.Reached(born, on.AddDays(1)))
		}
	})
}
