package startforlife_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func day(t require.TestingT, text string) righthelp.Date {
	date, err := righthelp.ParseDate(text)
	require.NoError(t, err)
	return date
}

func TestTheNamesOfStages(t *testing.T) {
	casetest.Names[startforlife.Stage](t, "before_conception", "pregnancy", "first_two_years", "over")
}

func TestAGestationIsWeeksAndDays(t *testing.T) {
	for text, written := range map[string]string{"20": "20+0", "27+6": "27+6", "38+0": "38+0", "45+6": "45+6"} {
		gestation, err := startforlife.ParseGestation(text)
		require.NoError(t, err)
		assert.Equal(t, written, gestation.String())
		out, err := json.Marshal(gestation)
		require.NoError(t, err)
		var again startforlife.Gestation
		require.NoError(t, json.Unmarshal(out, &again))
		assert.Equal(t, gestation, again)
	}
	for _, text := range []string{"19+6", "46", "38+7", "38+", "+3", "38+0+1", "-38", "38 weeks", "3.8", "999"} {
		_, err := startforlife.ParseGestation(text)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, text)
		assert.Error(t, new(startforlife.Gestation).UnmarshalText([]byte(text)), text)
	}
	_, err := startforlife.NewGestation(30, -1)
	assert.Error(t, err)
}

func TestAGestationThatIsNotKnownIsNoText(t *testing.T) {
	gestation, err := startforlife.NewGestation(38, 2)
	require.NoError(t, err)
	require.NoError(t, gestation.UnmarshalText(nil))
	assert.Zero(t, gestation)
	text, err := gestation.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	_, err = startforlife.Gestation(139).MarshalText()
	assert.ErrorContains(t, err, "19+6")
	_, err = startforlife.Gestation(322).MarshalText()
	assert.ErrorContains(t, err, "46+0")
}

func TestAChildOfAnImpossibleGestationIsRefused(t *testing.T) {
	for gestation, right := range map[startforlife.Gestation]bool{139: false, 140: true, 321: true, 322: false} {
		child := startforlife.Child{Born: day(t, "2024-03-01"), Gestation: gestation}
		_, err := child.CriticalDays(day(t, "2024-03-01"))
		assert.Equal(t, right, err == nil, "%d", gestation)
	}
}

func TestAGestationFitsTheDueDateToTheDay(t *testing.T) {
	for gestation, right := range map[startforlife.Gestation]bool{41*7 - 1: false, 41 * 7: true, 41*7 + 1: false} {
		child := startforlife.Child{Born: day(t, "2024-03-01"), Due: day(t, "2024-02-23"), Gestation: gestation}
		_, err := child.CriticalDays(day(t, "2024-03-01"))
		assert.Equal(t, right, err == nil, "%d", gestation)
	}
}

func TestAPregnancyLiesInTheCalendar(t *testing.T) {
	for born, right := range map[string]bool{"0001-11-17": false, "0001-11-18": true} {
		_, err := startforlife.Child{Born: day(t, born)}.CriticalDays(day(t, born))
		assert.Equal(t, right, err == nil, born)
	}
}

func TestAgesAreMonthsAndDays(t *testing.T) {
	for asOf, want := range map[string]startforlife.Age{
		"2024-01-31": {}, "2024-02-28": {Days: 28}, "2024-02-29": {Months: 1}, "2024-03-30": {Months: 1, Days: 30}, "2024-03-31": {Months: 2},
		"2025-01-30": {Months: 11, Days: 30}, "2025-01-31": {Months: 12},
	} {
		age, err := startforlife.Child{Born: day(t, "2024-01-31")}.Age(day(t, asOf))
		require.NoError(t, err)
		assert.Equal(t, want, age, asOf)
	}
}

func TestACorrectedAgeIsCountedFromFortyWeeks(t *testing.T) {
	early := startforlife.Child{Born: day(t, "2024-03-01"), Gestation: 27*7 + 6} // 40 weeks are over on 25 May
	for asOf, want := range map[string]startforlife.Age{
		"2024-03-01": {Days: -85}, "2024-05-24": {Days: -1}, "2024-05-25": {}, "2025-05-24": {Months: 11, Days: 29}, "2025-05-25": {Months: 12},
	} {
		age, err := early.CorrectedAge(day(t, asOf))
		require.NoError(t, err)
		assert.Equal(t, want, age, asOf)
	}
	for _, child := range []startforlife.Child{
		{Born: day(t, "2024-03-01"), Gestation: 40 * 7},
		{Born: day(t, "2024-03-01"), Gestation: 41 * 7},
		{Born: day(t, "2024-03-01"), Due: day(t, "2024-02-26")},
	} {
		age, err := child.CorrectedAge(day(t, "2024-04-02"))
		require.NoError(t, err)
		assert.Equal(t, startforlife.Age{Months: 1, Days: 1}, age, "at 40 weeks and later the corrected age is the age")
	}
}

func TestAPeriodIsReadBackFromItsJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		child, asOf := anyChild(t)
		text, err := json.Marshal(child)
		require.NoError(t, err)
		var same startforlife.Child
		require.NoError(t, json.Unmarshal(text, &same))
		assert.Equal(t, child, same)
		days, err := child.CriticalDays(asOf)
		require.NoError(t, err)
		text, err = json.Marshal(days)
		require.NoError(t, err)
		var again startforlife.CriticalDays
		require.NoError(t, json.Unmarshal(text, &again))
		assert.Equal(t, days, again)
	})
}

func TestNoAgeWithoutABirth(t *testing.T) {
	expected := startforlife.Child{Due: day(t, "2024-10-07")}
	_, err := expected.Age(day(t, "2024-08-01"))
	assert.ErrorContains(t, err, "there is none yet")
	_, err = expected.CorrectedAge(day(t, "2024-08-01"))
	assert.ErrorContains(t, err, "there is none yet")
	_, err = startforlife.Child{Born: day(t, "2024-03-01")}.CorrectedAge(day(t, "2024-08-01"))
	assert.ErrorContains(t, err, "gestation: an age is corrected by how early the birth was")
	_, err = startforlife.Child{}.Age(day(t, "2024-08-01"))
	assert.ErrorContains(t, err, "born: a birth date is needed")
}

func TestTheWiderAgesRefuseWhatIsNoAnswer(t *testing.T) {
	child := startforlife.Child{Born: day(t, "2010-03-01")}
	_, err := child.InWiderAges(9, day(t, "2024-08-01"))
	assert.ErrorContains(t, err, "send: \"status 9\": there is no such status")
	_, err = child.InWiderAges(righthelp.Met, righthelp.Date{})
	assert.ErrorContains(t, err, "as_of")
}

func TestTheDaysGoneAndLeftMakeThePeriod(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		child, asOf := anyChild(t)
		now, err := child.CriticalDays(asOf)
		require.NoError(t, err)
		next, err := child.CriticalDays(asOf.AddDays(1))
		if err != nil { // one day more, and the birth would have had to be recorded
			return
		}
		assert.Equal(t, now.Of, now.Day+now.Left)
		assert.Equal(t, now.From.DaysUntil(now.To)+1, now.Of)
		inside := !asOf.Before(now.From.AddDays(-1)) && asOf.Before(now.To)
		moved := 0
		if inside {
			moved = 1
		}
		assert.Equal(t, moved, next.Day-now.Day, "a day in the period is a day gone")
	})
}

// anyChild draws a child, and a day on which it can be asked about.
func anyChild(t *rapid.T) (startforlife.Child, righthelp.Date) {
	first := day(t, "2021-06-01").AddDays(rapid.IntRange(0, 1500).Draw(t, "birth"))
	gestation := rapid.IntRange(140, 321).Draw(t, "gestation")
	after := rapid.IntRange(0, 1100).Draw(t, "after")
	switch rapid.SampledFrom([]string{"born", "born at", "born after due", "expected"}).Draw(t, "kind") {
	case "born":
		return startforlife.Child{Born: first}, first.AddDays(after)
	case "born at":
		return startforlife.Child{Born: first, Gestation: startforlife.Gestation(gestation)}, first.AddDays(after)
	case "born after due":
		return startforlife.Child{Born: first, Due: first.AddDays(-gestation % 40)}, first.AddDays(after)
	}
	return startforlife.Child{Due: first}, first.AddDays(40 - after%300)
}

func ExampleChild_CriticalDays() {
	born, _ := righthelp.ParseDate("2024-03-01")
	today, _ := righthelp.ParseDate("2024-09-01")
	days, err := startforlife.Child{Born: born, Gestation: 38 * 7}.CriticalDays(today)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("day %d of %d, from %v to %v; %d left\n", days.Day, days.Of, days.From, days.To, days.Left)
	// Output: day 437 of 983, from 2023-06-23 to 2026-03-01; 546 left
}
