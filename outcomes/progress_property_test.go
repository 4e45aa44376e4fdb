package outcomes_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestABetterResultNeverWorsensTheStatus(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		known := slices.DeleteFunc(slices.Clone(s.Results), func(p outcomes.Point) bool { return p.Value.IsZero() })
		if len(known) == 0 {
			t.Skip("no result to better")
		}
		s.Results = known
		i := rapid.IntRange(0, len(known)-1).Draw(t, "which")
		before := progress(t, s, asOf).Status
		better := s
		better.Results = slices.Clone(known)
		better.Results[i].Value = number(t, s.Unit, "better")
		if isBetter(s, better.Results[i].Value, known[i].Value) {
			assert.GreaterOrEqual(t, progress(t, better, asOf).Status, before)
		} else {
			assert.LessOrEqual(t, progress(t, better, asOf).Status, before)
		}
	})
}

// isBetter says whether a value is as good as another, or better. Where neither way is better, all are equally good.
func isBetter(s outcomes.Series, value, other righthelp.Number) bool {
	if s.Direction == outcomes.InLine && s.Neighbours.IsZero() {
		return true
	}
	return away(s, value).Cmp(away(s, other)) <= 0
}

func TestTheOrderOfRowsIsIrrelevant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		other := s
		other.Targets = rapid.Permutation(s.Targets).Draw(t, "targets in another order")
		other.Results = rapid.Permutation(s.Results).Draw(t, "results in another order")
		one, two := progress(t, s, asOf), progress(t, other, asOf)
		assert.Equal(t, standingOf(one), standingOf(two))
		assert.Equal(t, slices.Collect(one.Findings()), slices.Collect(two.Findings()))
	})
}

func TestWhatComesLaterIsNotUsed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		now := s
		now.Results = slices.DeleteFunc(slices.Clone(s.Results), func(p outcomes.Point) bool { return p.Date.After(asOf) || p.Value.IsZero() })
		assert.Equal(t, standingOf(progress(t, now, asOf)), standingOf(progress(t, s, asOf)))
	})
}

// A percentage of those who are well is the other side of the percentage of those who are not.
func TestDownIsUpTheOtherWayRound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		if s.Direction > outcomes.Down || s.Unit != outcomes.Percentage {
			s.Direction, s.Unit, s.Baseline = outcomes.Up, outcomes.Percentage, outcomes.Point{}
			s.Neighbours, s.Within = righthelp.Number{}, righthelp.Number{}
			for i := range s.Targets {
				s.Targets[i].Value = number(t, s.Unit, "target")
			}
			for i := range s.Results {
				s.Results[i].Value = number(t, s.Unit, "result")
			}
		}
		other := s
		other.Direction = outcomes.Up + outcomes.Down - s.Direction
		other.Baseline = mirrored(t, s.Baseline)
		other.Targets, other.Results = nil, nil
		for _, target := range s.Targets {
			other.Targets = append(other.Targets, mirrored(t, target))
		}
		for _, result := range s.Results {
			other.Results = append(other.Results, mirrored(t, result))
		}
		one, two := progress(t, s, asOf), progress(t, other, asOf)
		assert.Equal(t, one.Status, two.Status)
		gap, found := one.Gap(2)
		otherGap, otherFound := two.Gap(2)
		assert.Equal(t, found, otherFound)
		assert.Equal(t, gap, otherGap)
		pace, _ := one.NeededPerMonth(2)
		otherPace, _ := two.NeededPerMonth(2)
		assert.Equal(t, pace.Coefficient(), -otherPace.Coefficient())
	})
}

// mirrored is a percentage of the others.
func mirrored(t *rapid.T, p outcomes.Point) outcomes.Point {
	if !p.Value.IsZero() {
		value, err := righthelp.NumberOf(righthelp.Whole(100).Decimal().Sub(p.Value.Decimal()))
		require.NoError(t, err)
		p.Value = value
	}
	return p
}

// No result is no bad result, and no good one either.
func TestATargetThatHasComeDueWithoutAResultIsUnknown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		s.Targets = slices.DeleteFunc(s.Targets, func(p outcomes.Point) bool { return p.Date == asOf.AddDays(1) })
		s.Targets = append(s.Targets, outcomes.Point{Date: asOf.AddDays(1)})
		asOf = asOf.AddDays(rapid.IntRange(1, 40).Draw(t, "days later"))
		var last righthelp.Date
		for _, target := range s.Targets {
			if !target.Date.After(asOf) && target.Date.After(last) {
				last = target.Date
			}
		}
		s.Results = slices.DeleteFunc(s.Results, func(p outcomes.Point) bool { return !p.Date.Before(last) })
		standing := progress(t, s, asOf)
		assert.Equal(t, outcomes.ProgressUnknown, standing.Status)
		assert.Equal(t, last, standing.Target.Date)
	})
}

func TestTheSeriesOfTheCallerIsLeftAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, asOf := seriesOf(t)
		targets, results := slices.Clone(s.Targets), slices.Clone(s.Results)
		standing := progress(t, s, asOf)
		assert.Equal(t, targets, s.Targets)
		assert.Equal(t, results, s.Results)
		findings := slices.Collect(standing.Findings())
		for i := range s.Results {
			s.Results[i] = outcomes.Point{}
		}
		assert.Equal(t, findings, slices.Collect(standing.Findings()))
	})
}
