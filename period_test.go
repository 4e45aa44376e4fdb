package righthelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAPeriodIsWrittenAsTwoDates(t *testing.T) {
	casetest.Each(t, "period_forms.json", func(t *testing.T, given givenText, expect expectValid) {
		period, err := righthelp.ParsePeriod(given.Text)
		if !expect.Valid {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			assert.Equal(t, "period", malformed.Field)
			assert.Equal(t, given.Text, malformed.Value)
			assert.Zero(t, period)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, given.Text, period.String())
	})
}

func TestBothEndsBelongToAPeriod(t *testing.T) {
	type given struct {
		Period righthelp.Period
		Date   righthelp.Date
	}
	type expect struct{ Contains bool }
	casetest.Each(t, "periods.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, expect.Contains, given.Period.Contains(given.Date))
	})
}

func TestPeriodsOverlapWhereADayLiesInBoth(t *testing.T) {
	type given struct{ One, Other righthelp.Period }
	type expect struct{ Overlap bool }
	casetest.Each(t, "period_overlaps.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, expect.Overlap, given.One.Overlaps(given.Other))
		assert.Equal(t, expect.Overlap, given.Other.Overlaps(given.One))
	})
}

func TestAPeriodNeedsAFirstDayAndDoesNotEndBeforeIt(t *testing.T) {
	first, next := parseDate(t, "2022-08-01"), parseDate(t, "2022-08-02")
	for _, wrong := range []righthelp.Period{{To: next}, {From: next, To: first}} {
		period, err := righthelp.NewPeriod(wrong.From, wrong.To)
		assert.Zero(t, period)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Equal(t, wrong.String(), malformed.Value)

		text, err := wrong.MarshalText()
		assert.Empty(t, text)
		assert.ErrorAs(t, err, &malformed, "what cannot be read is not written")
		assert.False(t, wrong.Contains(first))
		assert.False(t, wrong.Overlaps(righthelp.Period{From: first}), "a period without days shares none")
		assert.Zero(t, wrong.Days())
	}
	_, err := righthelp.NewPeriod(righthelp.Date{}, righthelp.Date{})
	assert.Error(t, err)
}

func TestDaysOfAPeriodCountBothEnds(t *testing.T) {
	for text, days := range map[string]int{
		"2022-08-01/2022-08-01": 1,
		"2022-08-01/2022-08-02": 2,
		"2024-01-01/2024-12-31": 366,
		"0001-01-01/9999-12-31": 3652059,
		"2022-08-01/..":         0,
	} {
		period, err := righthelp.ParsePeriod(text)
		require.NoError(t, err)
		assert.Equal(t, days, period.Days(), text)
	}
	assert.Zero(t, righthelp.Period{}.Days())
}

// The oracle asks every day of a short calendar, for periods of every kind, those that NewPeriod refuses among them.
func TestOverlapAgreesWithAskingEveryDay(t *testing.T) {
	start := parseDate(t, "2022-08-01")
	end := rapid.Custom(func(t *rapid.T) righthelp.Date {
		if day := rapid.IntRange(-1, 8).Draw(t, "day"); day >= 0 {
			return start.AddDays(day)
		}
		return righthelp.Date{}
	})
	rapid.Check(t, func(t *rapid.T) {
		one := righthelp.Period{From: end.Draw(t, "from"), To: end.Draw(t, "to")}
		other := righthelp.Period{From: end.Draw(t, "from"), To: end.Draw(t, "to")}
		common, days := false, 0
		for day := range 10 {
			date := start.AddDays(day)
			common = common || one.Contains(date) && other.Contains(date)
			if one.Contains(date) {
				days++
			}
		}
		assert.Equal(t, common, one.Overlaps(other))
		if !one.To.IsZero() {
			assert.Equal(t, days, one.Days())
		}
		if text, err := one.MarshalText(); err == nil {
			var again righthelp.Period
			require.NoError(t, again.UnmarshalText(text))
			assert.Equal(t, one, again)
		}
	})
}
