package righthelp_test

import (
	"math"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type (
	givenText   struct{ Text string }
	expectValid struct{ Valid bool }
)

func TestADateIsADayOfTheCalendarWrittenOneWay(t *testing.T) {
	casetest.Each(t, "date_forms.json", func(t *testing.T, given givenText, expect expectValid) {
		date, err := righthelp.ParseDate(given.Text)
		if !expect.Valid {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			assert.Equal(t, "date", malformed.Field)
			assert.Equal(t, given.Text, malformed.Value)
			assert.Zero(t, date)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, given.Text, date.String())
	})
}

func TestAddingToADateFollowsTheRuleForMonthEnds(t *testing.T) {
	type given struct {
		Date                righthelp.Date
		Days, Months, Years int
	}
	type expect struct{ Date righthelp.Date }
	casetest.Each(t, "date_sums.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, expect.Date, given.Date.AddDays(given.Days).AddMonths(given.Months).AddYears(given.Years))
	})
}

func TestWholeMonthsAndYearsAreCountedByTheRuleForMonthEnds(t *testing.T) {
	type given struct{ From, To righthelp.Date }
	type expect struct{ Days, Months, Years int }
	casetest.Each(t, "date_counts.json", func(t *testing.T, given given, want expect) {
		assert.Equal(t, want, expect{
			Days:   given.From.DaysUntil(given.To),
			Months: given.From.MonthsUntil(given.To),
			Years:  given.From.YearsUntil(given.To),
		})
	})
}

func TestNoDateStaysNoDate(t *testing.T) {
	var none righthelp.Date
	year, month, day := none.Civil()
	assert.True(t, none.IsZero())
	assert.Equal(t, [3]int{}, [3]int{year, int(month), day})
	assert.Equal(t, time.Sunday, none.Weekday())
	assert.Zero(t, none.AddDays(1))
	assert.Zero(t, none.AddWeeks(1))
	assert.Zero(t, none.AddMonths(1))
	assert.Zero(t, none.AddYears(1))
	assert.True(t, none.In(time.UTC).IsZero())
	assert.Empty(t, none.String())
	assert.True(t, none.Before(firstDay(t)), "no date is before every date")
	assert.False(t, none.After(none))
}

func TestADateThatTheCalendarLacksIsRefused(t *testing.T) {
	for _, lacking := range []struct {
		year  int
		month time.Month
		day   int
	}{
		{0, 1, 1},
		{10000, 1, 1},
		{math.MinInt, 1, 1},
		{2022, 0, 1},
		{2022, 13, 1},
		{2022, 1, 0},
		{2022, 1, 32},
		{2022, 6, 31},
		{2022, 2, 29},
		{1900, 2, 29}, // a year of a century leaps only where 400 divides it
		{2000, 2, 30},
	} {
		date, err := righthelp.NewDate(lacking.year, lacking.month, lacking.day)
		assert.Zero(t, date)
		var malformed *righthelp.MalformedError
		assert.ErrorAs(t, err, &malformed, "%v", lacking)
	}
}

func TestASumOutsideTheCalendarIsNoDateHoweverLarge(t *testing.T) {
	first, last := firstDay(t), lastDay(t)
	whole := first.DaysUntil(last)
	assert.Equal(t, last, first.AddDays(whole))
	assert.Equal(t, first, last.AddDays(-whole))
	for _, much := range []int{whole + 1, whole + 2, 1 << 31, math.MaxInt} {
		assert.Zero(t, first.AddDays(much), "%d days", much)
		assert.Zero(t, last.AddDays(-much), "%d days back", much)
	}
	for _, much := range []int{1_000_000, 1 << 31, math.MaxInt / 7, math.MaxInt/7 + 1, math.MaxInt / 12, math.MaxInt/12 + 1, math.MaxInt} {
		assert.Zero(t, first.AddWeeks(much))
		assert.Zero(t, last.AddWeeks(-much))
		assert.Zero(t, first.AddMonths(much))
		assert.Zero(t, last.AddMonths(-much))
		assert.Zero(t, first.AddYears(much))
		assert.Zero(t, last.AddYears(-much))
	}
	assert.Zero(t, first.AddWeeks(math.MaxInt/7*2+1), "as days of 64 bits these would be 5")
	assert.Zero(t, first.AddYears(math.MaxInt/6+1), "as months of 64 bits these would be 8")
}

func TestAMomentHasTheDateOfItsOwnTimeZone(t *testing.T) {
	east, west := time.FixedZone("east", 3600), time.FixedZone("west", -3600)
	moment := time.Date(2022, time.August, 31, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, "2022-08-31", righthelp.DateOf(moment).String())
	assert.Equal(t, "2022-09-01", righthelp.DateOf(moment.In(east)).String())
	assert.Equal(t, "2022-08-31", righthelp.DateOf(moment.In(west)).String())

	begins := parseDate(t, "2022-08-31").In(east)
	assert.Equal(t, "2022-08-31T00:00:00+01:00", begins.Format(time.RFC3339))
	assert.True(t, parseDate(t, "2022-08-31").In(nil).IsZero(), "no place, no moment")

	assert.Zero(t, righthelp.DateOf(time.Time{}), "Go's time that is not set is no date")
	assert.Zero(t, righthelp.DateOf(time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC)))
	assert.Zero(t, righthelp.DateOf(time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC)))
}

// Package time is the oracle: another calendar by other hands. Every day of 400 years is asked, after which the calendar
// repeats itself, and a sample of the others.
func TestTheCalendarAgreesWithPackageTime(t *testing.T) {
	first := firstDay(t)
	step := 1
	for days := 0; days <= first.DaysUntil(lastDay(t)); days += step {
		moment := time.Date(1, time.January, 1+days, 0, 0, 0, 0, time.UTC)
		date := first.AddDays(days)
		year, month, day := date.Civil()
		back, err := righthelp.NewDate(year, month, day)
		if wantYear, wantMonth, wantDay := moment.Date(); year != wantYear || month != wantMonth || day != wantDay ||
			date.Weekday() != moment.Weekday() || err != nil || back != date {
			require.Failf(t, "another day", "%d days after the first: %v is not %v", days, date, moment)
		}
		if step = 11; testing.Short() {
			step = 97
		} else if year >= 1900 && year < 2300 {
			step = 1
		}
	}
}

func TestAddingDaysAndCountingThemUndoEachOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from, to := someDate(t, "from"), someDate(t, "to")
		days := from.DaysUntil(to)
		assert.Equal(t, to, from.AddDays(days))
		assert.Equal(t, from, to.AddDays(-days))
		assert.Equal(t, -days, to.DaysUntil(from))
		assert.Equal(t, from.AddDays(7), from.AddWeeks(1))
	})
}

func TestWholeMonthsAreTheMostThatDoNotPassTheLaterDate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from, to := someDate(t, "from"), someDate(t, "to")
		months := from.MonthsUntil(to)
		assert.Equal(t, -months, to.MonthsUntil(from))
		assert.Equal(t, months/12, from.YearsUntil(to))
		if to.Before(from) {
			return
		}
		assert.False(t, from.AddMonths(months).After(to), "%d months pass it", months)
		if next := from.AddMonths(months + 1); !next.IsZero() {
			assert.True(t, next.After(to), "%d months do not pass it yet", months+1)
		}
	})
}

// The oracle steps one month at a time and then goes back to the last day that the month has.
func TestAddingMonthsKeepsTheDayOrTakesTheMonthsLast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		date := someDate(t, "date")
		months := rapid.IntRange(-400, 400).Draw(t, "months")
		year, month, day := date.Civil()
		want := righthelp.Date{}
		for ; want.IsZero() && day >= 28; day-- {
			want = exactly(year, int(month)+months, day)
		}
		if want.IsZero() {
			want = exactly(year, int(month)+months, day)
		}
		assert.Equal(t, want, date.AddMonths(months))
	})
}

func exactly(year, month, day int) righthelp.Date {
	for ; month < 1; month += 12 {
		year--
	}
	for ; month > 12; month -= 12 {
		year++
	}
	date, err := righthelp.NewDate(year, time.Month(month), day)
	if err != nil {
		return righthelp.Date{}
	}
	return date
}

func TestDatesAreOrderedAsTheirTextsAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		one, other := someDate(t, "one"), someDate(t, "other")
		if rapid.IntRange(0, 9).Draw(t, "same") == 0 {
			other = one
		}
		assert.Equal(t, one.String() < other.String(), one.Before(other))
		assert.Equal(t, one.String() > other.String(), one.After(other))
		want := 0
		if one.Before(other) {
			want = -1
		} else if one.After(other) {
			want = 1
		}
		assert.Equal(t, want, one.Compare(other))
		again, err := righthelp.ParseDate(one.String())
		require.NoError(t, err)
		assert.Equal(t, one, again)
		assert.Equal(t, one, righthelp.DateOf(one.In(time.FixedZone("east", 3600))))
	})
}

type failer interface {
	require.TestingT
	Helper()
}

func parseDate(t failer, text string) righthelp.Date {
	t.Helper()
	date, err := righthelp.ParseDate(text)
	require.NoError(t, err)
	return date
}

func firstDay(t failer) righthelp.Date { return parseDate(t, "0001-01-01") }

func lastDay(t failer) righthelp.Date { return parseDate(t, "9999-12-31") }

func someDate(t *rapid.T, label string) righthelp.Date {
	near2022 := rapid.IntRange(737790, 738700) // so that two dates are often close
	days := rapid.OneOf(near2022, rapid.IntRange(0, 3652058)).Draw(t, label)
	return firstDay(t).AddDays(days)
}
