package outcomes

import (
	"errors"
	"strconv"

	"github.com/righthelp/righthelp"
)

// Published is a figure as somebody else published it, with the limits that they worked out.
type Published struct {
	Estimate
	// Standardised says that the figure is a directly standardised rate. Those of fewer than ten events are not compared.
	Standardised bool  `json:"standardised,omitzero"`
	Events       int64 `json:"events,omitzero"` // how many events a standardised rate rests on
}

// ComparePublished compares a published figure with a published benchmark, such as a directly standardised rate, a mean duration
// or a figure of an earlier year. A benchmark without limits is taken as it stands; where both have limits, the area stands
// apart only if the intervals do (outcomes.compare.apart). What is missing, and a standardised rate of fewer than ten
// events, make the verdict CannotSay.
//
// Its errors are *righthelp.MalformedError: a direction that is not set, one limit without the other or without a value, a
// value outside its limits, events below nought.
func ComparePublished(direction Direction, area, benchmark Published) (Comparison, error) {
	if err := errors.Join(direction.check(), area.check("area"), benchmark.check("benchmark")); err != nil {
		return Comparison{}, err
	}
	c := Comparison{Area: area.Estimate, Benchmark: benchmark.Estimate}
	switch {
	case area.Value.IsZero():
		return c.unsaid(NoFigure), nil
	case benchmark.Value.IsZero():
		return c.unsaid(NoBenchmark), nil
	case area.fewEvents() || benchmark.fewEvents():
		return c.unsaid(TooFewEvents), nil
	case !area.hasLimits():
		return c.unsaid(NoLimits), nil
	}
	from, to := benchmark.Value, benchmark.Value
	if benchmark.hasLimits() {
		from, to = benchmark.Lower, benchmark.Upper
	}
	side := 0
	switch {
	case area.Lower.Compare(to) > 0:
		side = 1
	case area.Upper.Compare(from) < 0:
		side = -1
	}
	c.Verdict = direction.verdict(side)
	return c, nil
}

func (p Published) fewEvents() bool { return p.Standardised && p.Events < fewEvents }

func (e Estimate) hasLimits() bool { return !e.Lower.IsZero() }

func (p Published) check(field string) error {
	var problems []error
	malformed := func(part, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field + part, Value: value, Reason: reason})
	}
	switch {
	case p.Lower.IsZero() && p.Upper.IsZero():
	case p.Lower.IsZero():
		malformed(".lower", "", "there is an upper limit without a lower one")
	case p.Upper.IsZero():
		malformed(".upper", "", "there is a lower limit without an upper one")
	case p.Value.IsZero():
		malformed(".value", "", "there are limits without a value")
	case p.Value.Compare(p.Lower) < 0 || p.Value.Compare(p.Upper) > 0:
		malformed(".value", p.Value.String(), "it lies outside its limits of "+p.Lower.String()+" to "+p.Upper.String())
	}
	if p.Events < 0 {
		malformed(".events", strconv.FormatInt(p.Events, 10), "fewer than none cannot be counted")
	}
	return errors.Join(problems...)
}
