package outcomes

import (
	"errors"
	"fmt"
	"math"

	"github.com/righthelp/righthelp"
)

// Area is an area with its figure.
type Area struct {
	ID string `json:"id"` // unique among the areas that it is with
	Ratio
}

// Pool is what several areas come to together.
type Pool struct {
	Ratio     // all that was counted over all that it was counted of; the zero Ratio where no area has a figure
	Areas int `json:"areas"` // how many areas there are
	Known int `json:"known"` // how many of them have a figure
}

// Pool gives what areas come to together: the sum of their counts over the sum of what they are of. It is the average that a
// funnel is drawn about. Areas without a figure are left out, and the result says how many have one.
//
// Its errors are *righthelp.MalformedError: terms that are not set, a unit in which areas cannot be put together, an id that is
// empty or there twice, what Ratio.Check finds, with a path such as areas[3].count, and sums that do not fit an int64.
func (t Terms) Pool(areas []Area) (Pool, error) {
	pool, err := t.pool("areas", areas, "")
	if err := errors.Join(t.checkAreas(), err); err != nil {
		return Pool{}, err
	}
	return pool, nil
}

func (t Terms) pool(field string, areas []Area, except string) (Pool, error) {
	var problems []error
	all := Pool{Areas: len(areas)}
	seen := make(map[string]int, len(areas))
	for i, area := range areas {
		reason := ""
		first, again := seen[area.ID]
		switch {
		case area.ID == "":
			reason = "an area has an id"
		case again:
			reason = fmt.Sprintf("%s[%d] has this id already", field, first)
		case area.ID == except:
			reason = "an area is not its own neighbour"
		}
		seen[area.ID] = i
		if reason != "" {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].id", field, i), Value: area.ID, Reason: reason})
		}
		if t.checkGiven("", area.Ratio) != nil {
			problems = append(problems, t.checkGiven(fmt.Sprintf("%s[%d]", field, i), area.Ratio))
			continue
		}
		if area.IsZero() {
			continue
		}
		if area.Count > math.MaxInt64-all.Count || area.Of > math.MaxInt64-all.Of {
			reason := "with those before it, it is too large to be added up"
			return Pool{}, errors.Join(append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d]", field, i), Reason: reason})...)
		}
		all.Known++
		all.Count += area.Count
		all.Of += area.Of
	}
	return all, errors.Join(problems...)
}

// checkAreas checks terms for areas of different sizes.
func (t Terms) checkAreas() error {
	if t.Unit == Count {
		return errors.Join(&righthelp.MalformedError{
			Field: "unit", Value: t.Unit.String(), Reason: "a plain count says how large an area is; areas are put together by a percentage or a rate",
		}, t.check())
	}
	return t.check()
}

// CompareWithNeighbours compares an area with its statistical neighbours, taken together as [Terms.Pool] does. Which those are the
// caller says; the model of the Department for Education gives each authority ten (outcomes.compare.neighbours). As the
// neighbours have an interval too, the area stands apart only if the two intervals do (outcomes.compare.apart). Without a
// figure, or where no neighbour has one, the verdict is CannotSay.
//
// Its errors are those of [Terms.CompareWithValue] and, for neighbours, of [Terms.Pool], with a path such as neighbours[3].id; an
// area among its own neighbours is a *righthelp.MalformedError.
func (t Terms) CompareWithNeighbours(area Area, neighbours []Area) (Comparison, error) {
	pool, err := t.pool("neighbours", neighbours, area.ID)
	if err := errors.Join(t.checkAreas(), t.Direction.check(), t.checkGiven("area", area.Ratio), err); err != nil {
		return Comparison{}, err
	}
	c := Comparison{Confidence: t.Confidence, Neighbours: pool.Areas, Known: pool.Known}
	var mine, its bounds
	c.Area, mine, err = t.estimateGiven("area", area.Ratio)
	if err != nil {
		return Comparison{}, err
	}
	c.Benchmark, its, err = t.estimateGiven("neighbours", pool.Ratio)
	switch {
	case err != nil:
		return Comparison{}, err
	case area.IsZero():
		return c.unsaid(NoFigure), nil
	case pool.IsZero():
		return c.unsaid(NoBenchmark), nil
	}
	side, sure := apart(mine, its)
	if !sure {
		side = t.apartExactly(area.Ratio, pool.Ratio)
	}
	c.Verdict = t.Direction.verdict(side)
	return c, nil
}

// apart gives -1, 0 or +1 as an interval lies below another one, meets it, or lies above it, and whether the rounded limits are
// enough to be sure: each is at most half a unit off.
func apart(mine, its bounds) (side int, sure bool) {
	switch {
	case mine.lower-1 > its.upper:
		return 1, true
	case mine.upper < its.lower-1:
		return -1, true
	}
	return 0, mine.lower < its.upper-1 && mine.upper-1 > its.lower
}

// apartExactly looks at nine decimals: limits that are alike so far do not part two figures.
func (t Terms) apartExactly(figure, other Ratio) int {
	t.Decimals = righthelp.MostDecimals
	mine, its, scale := t.limits(figure), t.limits(other), t.scale()
	switch {
	case mine.lower.rounded(scale).Cmp(its.upper.rounded(scale)) > 0:
		return 1
	case mine.upper.rounded(scale).Cmp(its.lower.rounded(scale)) < 0:
		return -1
	}
	return 0
}
