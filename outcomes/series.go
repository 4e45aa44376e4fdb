package outcomes

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
)

// Point is what a measure was, is or is meant to be on a day.
type Point struct {
	Date  righthelp.Date   `json:"date,omitzero"`  // for a month, a quarter or a year: its last day (outcomes.progress.period_end)
	Value righthelp.Number `json:"value,omitzero"` // in the measure's unit; unset where nobody knows it. Yes is 1 and no is 0
	Over  righthelp.Period `json:"over,omitzero"`  // the days that the value is about, where that is to be checked; it ends on the date
}

// IsZero reports whether there is no point at all, neither a day nor a value.
func (p Point) IsZero() bool { return p == Point{} }

// Series is one measure over time: where it began, where it is meant to be and when, and what came of it. The order of
// the targets and of the results says nothing.
type Series struct {
	ID        string    `json:"id"`
	Unit      Unit      `json:"unit"`
	Direction Direction `json:"direction"`
	Baseline  Point     `json:"baseline,omitzero"` // where it began; with or without its day and its value
	Targets   []Point   `json:"targets,omitempty"` // a target whose value is not set is one that nobody has set yet
	Results   []Point   `json:"results,omitempty"` // a result whose value is not set has not come in

	// A measure that is to be in line has no values in its targets, only days: it is aimed at being no further than Within
	// from the value of the statistical neighbours. Both stand or neither does; other measures have neither.
	Neighbours righthelp.Number `json:"neighbours,omitzero"`
	Within     righthelp.Number `json:"within,omitzero"`
}

// check gives the targets and the results in the order of their days, or everything that is wrong with the series.
func (s *Series) check(asOf righthelp.Date) (targets, results []Point, err error) {
	c := seriesChecks{unit: s.Unit, direction: s.Direction, began: s.Baseline.Date}
	if s.ID == "" {
		c.malformed("id", "", "a measure needs an id")
	}
	if s.Unit < Count || s.Unit > YesNo {
		c.malformed("unit", "", "say in what the measure is told: count, percentage, rate_per_10000, duration, yes_no")
	}
	if s.Direction < Up || s.Direction > InLine {
		c.malformed("direction", "", "say which way is better: up, down, neither, in_line")
	}
	if s.Baseline.Date.IsZero() && !s.Baseline.Value.IsZero() {
		c.malformed("baseline.date", "", "say on which day the baseline was so")
	}
	c.point("baseline", s.Baseline)
	points := make([]Point, 0, len(s.Targets)+len(s.Results))
	points = c.inOrder("targets", s.Targets, points)
	points = c.inOrder("results", s.Results, points)
	c.neighbours(s.Neighbours, s.Within)
	if asOf.IsZero() {
		c.malformed("as_of", "", "say on which day")
	}
	return points[:len(s.Targets)], points[len(s.Targets):], errors.Join(c.problems...)
}

// seriesChecks gathers what is wrong with a series.
type seriesChecks struct {
	unit      Unit
	direction Direction
	began     righthelp.Date
	problems  []error
}

func (c *seriesChecks) malformed(field, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

func (c *seriesChecks) target(i int, target Point) {
	if !target.Date.IsZero() && !target.Date.After(c.began) {
		c.malformed(fmt.Sprintf("targets[%d].date", i), target.Date.String(), "a target lies after the baseline, which is of "+c.began.String())
	}
	if c.direction == InLine && !target.Value.IsZero() {
		c.malformed(fmt.Sprintf("targets[%d].value", i), target.Value.String(), "a measure that is to be in line aims at its neighbours, not at a value of its own")
	}
}

func (c *seriesChecks) neighbours(neighbours, within righthelp.Number) {
	switch {
	case neighbours.IsZero() && within.IsZero():
		return
	case c.direction != InLine:
		c.malformed("neighbours", neighbours.String(), "only a measure that is to be in line is held against its neighbours")
	case neighbours.IsZero():
		c.malformed("neighbours", "", "say what the value of the neighbours is")
	case within.IsZero():
		c.malformed("within", "", "say how near to its neighbours the measure is in line with them")
	}
	c.value("neighbours", neighbours)
	c.value("within", within)
}

// inOrder checks points and adds them to others in the order of their days. No two are of one day, and no two are about the
// same days.
func (c *seriesChecks) inOrder(field string, points, others []Point) []Point {
	var order []int // where the points stand in that order; none where they already do
	if !slices.IsSortedFunc(points, byDay) {
		order = make([]int, len(points))
		for i := range points {
			order[i] = i
		}
		slices.SortStableFunc(order, func(a, b int) int { return byDay(points[a], points[b]) })
	}
	var doubles []double
	last, about := -1, -1 // the last point so far, and the last one that says what days it is about
	for k := range points {
		i := k
		if order != nil {
			i = order[k]
		}
		others = append(others, points[i])
		switch {
		case last >= 0 && points[i].Date == points[last].Date && !points[i].Date.IsZero():
			doubles = append(doubles, double{i, last, "date"})
		case about >= 0 && points[about].Over.Overlaps(points[i].Over):
			doubles = append(doubles, double{i, about, "over"})
		}
		if last = i; !points[i].Over.IsZero() {
			about = i
		}
	}
	c.points(field, points, doubles)
	return others
}

func byDay(a, b Point) int { return a.Date.Compare(b.Date) }

// double is a point that stands where another one does.
type double struct {
	at, other int
	part      string
}

// points checks points in the order in which they were given.
func (c *seriesChecks) points(field string, points []Point, doubles []double) {
	slices.SortFunc(doubles, func(a, b double) int { return cmp.Compare(a.at, b.at) })
	for i := range points {
		if points[i].Date.IsZero() {
			c.malformed(fmt.Sprintf("%s[%d].date", field, i), "", "say for which day it is")
		}
		if field == "targets" {
			c.target(i, points[i])
		}
		if c.sound(points[i]) && len(doubles) == 0 {
			continue
		}
		c.point(fmt.Sprintf("%s[%d]", field, i), points[i])
		if len(doubles) > 0 && doubles[0].at == i {
			at := fmt.Sprintf("%s[%d].%s", field, i, doubles[0].part)
			other := fmt.Sprintf("%s[%d]", field, doubles[0].other)
			if doubles[0].part == "date" {
				c.malformed(at, points[i].Date.String(), other+" is of the same day")
			} else {
				c.malformed(at, points[i].Over.String(), other+" is about some of the same days")
			}
			doubles = doubles[1:]
		}
	}
}

// sound reports whether a point can be read; point says what is wrong with one that cannot.
func (c *seriesChecks) sound(p Point) bool {
	return (p.Over.IsZero() || p.Over.To == p.Date && p.Over.Days() > 0) && c.unit.wrong(p.Value) == ""
}

func (c *seriesChecks) point(field string, p Point) {
	switch {
	case p.Over.IsZero():
	case p.Over.Days() == 0:
		c.malformed(field+".over", p.Over.String(), "a value is about a first to a last day")
	case p.Over.To != p.Date:
		c.malformed(field+".over", p.Over.String(), "a value counts as of the last day that it is about, and the date is "+p.Date.String())
	}
	c.value(field+".value", p.Value)
}

func (c *seriesChecks) value(field string, value righthelp.Number) {
	if reason := c.unit.wrong(value); reason != "" {
		c.malformed(field, value.String(), reason)
	}
}

// wrong says why a number cannot be a value in the unit; no number and a good one give nothing.
func (u Unit) wrong(value righthelp.Number) string {
	switch {
	case value.Coefficient() < 0:
		return "a value is nought or more"
	case u == Percentage && value.Compare(righthelp.Whole(100)) > 0:
		return "a percentage is at most 100"
	case u == YesNo && !value.IsZero() && value != righthelp.Whole(0) && value != righthelp.Whole(1):
		return "yes is 1 and no is 0"
	}
	return ""
}
