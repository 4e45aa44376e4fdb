package outcomes_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// monthsTo is the end of a day in months from the beginning of the year 0: its month, and the part of it that is gone.
func monthsTo(date righthelp.Date) *big.Rat {
	year, month, day := date.Civil()
	length := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
	months := big.NewRat(int64(day), int64(length))
	return months.Add(months, big.NewRat(int64(year)*12+int64(month)-1, 1))
}

func exact(number righthelp.Number) *big.Rat {
	value, _ := new(big.Rat).SetString(number.String())
	return value
}

// away turns every measure into one that is to come down: more is below nought, and in line is the distance.
func away(s outcomes.Series, value righthelp.Number) *big.Rat {
	number := exact(value)
	switch s.Direction {
	case outcomes.Up:
		return number.Neg(number)
	case outcomes.InLine:
		return number.Sub(number, exact(s.Neighbours)).Abs(number)
	}
	return number
}

func aim(s outcomes.Series, target outcomes.Point) *big.Rat {
	if s.Direction == outcomes.InLine {
		return exact(s.Within)
	}
	return away(s, target.Value)
}

// plainProgress says the rules of progress over again, one after the other, in fractions.
func plainProgress(s outcomes.Series, asOf righthelp.Date) outcomes.ProgressStatus {
	byDay := func(a, b outcomes.Point) int { return a.Date.Compare(b.Date) }
	targets := slices.SortedFunc(slices.Values(s.Targets), byDay)
	var results []outcomes.Point
	for _, result := range slices.SortedFunc(slices.Values(s.Results), byDay) {
		if !result.Value.IsZero() && result.Date.After(s.Baseline.Date) && !result.Date.After(asOf) {
			results = append(results, result)
		}
	}
	var due, ahead []outcomes.Point
	for _, target := range targets {
		if target.Date.After(asOf) {
			ahead = append(ahead, target)
		} else {
			due = append(due, target)
		}
	}
	judgeable := func(target outcomes.Point) bool {
		if s.Direction == outcomes.InLine {
			return !s.Neighbours.IsZero()
		}
		return s.Direction != outcomes.Neither && !target.Value.IsZero()
	}
	// The target that came due last.
	if len(due) > 0 {
		last := due[len(due)-1]
		after := slices.DeleteFunc(slices.Clone(results), func(r outcomes.Point) bool { return r.Date.Before(last.Date) })
		switch {
		case len(after) == 0:
			return outcomes.ProgressUnknown
		case len(after) > 1 && len(ahead) > 0: // there is later news
		case !judgeable(last):
			return outcomes.ProgressUnknown
		case away(s, after[0].Value).Cmp(aim(s, last)) <= 0:
			return outcomes.ProgressMet
		default:
			return outcomes.ProgressMissed
		}
	}
	// The next target.
	if len(ahead) == 0 || !judgeable(ahead[0]) {
		return outcomes.ProgressUnknown
	}
	next := ahead[0]
	if len(results) == 0 {
		if s.Baseline.Value.IsZero() {
			return outcomes.ProgressUnknown
		}
		return outcomes.ProgressTooEarly
	}
	latest := results[len(results)-1]
	if away(s, latest.Value).Cmp(aim(s, next)) <= 0 {
		return outcomes.ProgressOnCourse
	}
	if s.Unit == outcomes.YesNo {
		return outcomes.ProgressTooEarly
	}
	var from, start *big.Rat
	if !s.Baseline.Value.IsZero() {
		from, start = monthsTo(s.Baseline.Date), away(s, s.Baseline.Value)
	}
	for _, target := range due {
		if !target.Date.After(latest.Date) && judgeable(target) {
			from, start = monthsTo(target.Date), aim(s, target)
		}
	}
	if from == nil {
		return outcomes.ProgressUnknown
	}
	share := new(big.Rat).Sub(monthsTo(latest.Date), from)
	share.Quo(share, new(big.Rat).Sub(monthsTo(next.Date), from))
	line := new(big.Rat).Sub(aim(s, next), start)
	line.Add(start, line.Mul(line, share))
	if away(s, latest.Value).Cmp(line) <= 0 {
		return outcomes.ProgressOnCourse
	}
	return outcomes.ProgressOffCourse
}

func number(t *rapid.T, unit outcomes.Unit, label string) righthelp.Number {
	most := int64(1 << 62)
	decimals := rapid.IntRange(0, righthelp.MostDecimals).Draw(t, label+" decimals")
	switch unit {
	case outcomes.YesNo:
		most, decimals = 1, 0
	case outcomes.Percentage:
		most = 100
		for range decimals {
			most *= 10
		}
	}
	if rapid.Bool().Draw(t, label+" small") {
		most = min(most, 50)
	}
	value, err := righthelp.ParseNumber(new(big.Rat).SetFrac64(rapid.Int64Range(0, most).Draw(t, label), pow10(decimals)).FloatString(decimals))
	require.NoError(t, err)
	return value
}

func pow10(decimals int) int64 {
	power := int64(1)
	for range decimals {
		power *= 10
	}
	return power
}

// seriesOf draws a sound series. Its days lie close together, so that they meet.
func seriesOf(t *rapid.T) (outcomes.Series, righthelp.Date) {
	first, err := righthelp.NewDate(rapid.SampledFrom([]int{1, 1900, 2000, 2023, 9990}).Draw(t, "year"), 2, 1)
	require.NoError(t, err)
	spread := rapid.SampledFrom([]int{12, 400, 3000}).Draw(t, "spread")
	day := func(label string) righthelp.Date {
		return first.AddDays(rapid.IntRange(0, spread).Draw(t, label))
	}
	s := outcomes.Series{
		ID:        "m",
		Unit:      outcomes.Unit(rapid.IntRange(1, 5).Draw(t, "unit")),
		Direction: outcomes.Direction(rapid.IntRange(1, 4).Draw(t, "direction")),
	}
	value := func(label string) righthelp.Number {
		if rapid.IntRange(0, 7).Draw(t, label+" missing") == 0 {
			return righthelp.Number{}
		}
		return number(t, s.Unit, label)
	}
	if rapid.IntRange(0, 5).Draw(t, "no baseline") > 0 {
		s.Baseline = outcomes.Point{Date: first, Value: value("baseline")}
	}
	seen := map[righthelp.Date]bool{}
	for range rapid.IntRange(0, 4).Draw(t, "targets") {
		target := outcomes.Point{Date: day("target day").AddDays(1)}
		if s.Direction != outcomes.InLine {
			target.Value = value("target")
		}
		if !seen[target.Date] {
			s.Targets = append(s.Targets, target)
		}
		seen[target.Date] = true
	}
	clear(seen)
	for range rapid.IntRange(0, 6).Draw(t, "results") {
		result := outcomes.Point{Date: day("result day"), Value: value("result")}
		if !seen[result.Date] {
			s.Results = append(s.Results, result)
		}
		seen[result.Date] = true
	}
	if s.Direction == outcomes.InLine && rapid.Bool().Draw(t, "neighbours known") {
		s.Neighbours, s.Within = number(t, s.Unit, "neighbours"), number(t, s.Unit, "within")
	}
	return s, day("as of")
}

func progress(t require.TestingT, s outcomes.Series, asOf righthelp.Date) *outcomes.Standing {
	standing, err := outcomes.Progress(s, asOf)
	require.NoError(t, err)
	return standing
}

func TestProgressAgreesWithTheRulesSaidInFractions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		assert.Equal(t, plainProgress(s, asOf), progress(t, s, asOf).Status)
	})
}

// The line and the pace are worked out over again, as a person would with a calendar.
func TestTheLineAndThePaceAgreeWithFractions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		decimals := rapid.IntRange(0, righthelp.MostDecimals).Draw(t, "decimals")
		standing := progress(t, s, asOf)
		if pace, found := standing.NeededPerMonth(decimals); found {
			from := s.Baseline
			if !standing.Latest.IsZero() {
				from = standing.Latest
			}
			today := monthsTo(asOf)
			months := new(big.Rat).Sub(monthsTo(standing.Next.Date), today)
			still := new(big.Rat).Sub(exact(standing.Next.Value), exact(from.Value))
			if up := still.Sign() > 0; up != (s.Direction == outcomes.Up) {
				still = new(big.Rat)
			}
			assert.Equal(t, 0, exact(pace).Cmp(exact(numberFrom(t, still.Quo(still, months), decimals))))
		}
		if expected, found := standing.Expected(decimals); found {
			points := append([]outcomes.Point{s.Baseline}, s.Targets...)
			points = slices.DeleteFunc(points, func(p outcomes.Point) bool { return p.Value.IsZero() })
			slices.SortFunc(points, func(a, b outcomes.Point) int { return a.Date.Compare(b.Date) })
			for i := range points {
				if points[i].Date == asOf {
					assert.Equal(t, numberFrom(t, exact(points[i].Value), decimals), expected)
				}
				if i > 0 && points[i-1].Date.Before(asOf) && points[i].Date.After(asOf) {
					line := new(big.Rat).Sub(monthsTo(asOf), monthsTo(points[i-1].Date))
					line.Quo(line, new(big.Rat).Sub(monthsTo(points[i].Date), monthsTo(points[i-1].Date)))
					line.Mul(line, new(big.Rat).Sub(exact(points[i].Value), exact(points[i-1].Value)))
					line.Add(line, exact(points[i-1].Value))
					assert.Equal(t, numberFrom(t, line, decimals), expected)
				}
			}
		}
	})
}

func numberFrom(t *rapid.T, value *big.Rat, decimals int) righthelp.Number {
	number, err := righthelp.ParseNumber(value.FloatString(decimals))
	require.NoError(t, err)
	return number
}
