package main

import (
	"fmt"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
)

const (
	none     = "–"
	notKnown = "not known"
)

// plain writes a date as people do, with blanks at which no line breaks. No date is nothing.
func plain(date righthelp.Date) string {
	if date.IsZero() {
		return ""
	}
	return date.In(time.UTC).Format("2\u00a0Jan\u00a02006")
}

func many(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// told writes a figure in its unit; one that is not known is said to be so.
func told(unit outcomes.Unit, value righthelp.Number) string {
	switch {
	case value.IsZero():
		return notKnown
	case unit == outcomes.Percentage:
		return value.String() + "%"
	case unit == outcomes.YesNo && value == righthelp.Whole(1):
		return "yes"
	case unit == outcomes.YesNo:
		return "no"
	}
	return value.String()
}

// fixed writes a figure that was worked out here with all its decimals, so that 47.0 is not taken for a whole number.
func fixed(value righthelp.Number) string {
	if value.IsZero() {
		return none
	}
	return value.Decimal().StringFixed(shownDecimals)
}

// worked is told for a figure that was worked out here.
func worked(unit outcomes.Unit, value righthelp.Number) string {
	if unit == outcomes.Percentage && !value.IsZero() {
		return fixed(value) + "%"
	}
	return fixed(value)
}

// between writes an interval.
func between(estimate outcomes.Estimate) string {
	return fixed(estimate.Lower) + " to " + fixed(estimate.Upper)
}

// unitWords name a unit in a heading.
func unitWords(unit outcomes.Unit) string {
	switch unit {
	case outcomes.Percentage:
		return "per cent"
	case outcomes.RatePer10000:
		return "per 10,000"
	case outcomes.YesNo:
		return "yes or no"
	}
	return unit.String()
}

// better says which way a measure gets better.
func better(direction outcomes.Direction) string {
	switch direction {
	case outcomes.Up:
		return "more is better"
	case outcomes.Down:
		return "less is better"
	case outcomes.InLine:
		return "should be in line with neighbours"
	}
	return "neither more nor less is better"
}

// optional is null in JSON where a number is not known.
func optional(number righthelp.Number) *righthelp.Number {
	if number.IsZero() {
		return nil
	}
	return &number
}
