package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes"
)

// measured is a measure with how it stands.
type measured struct {
	outcomes.Series
	*outcomes.Standing
	title, source string
	estimates     map[righthelp.Date]outcomes.Estimate // of the results that were counted
	colour        outcomes.Colour
}

func (m *measured) named() string {
	if m.title != "" {
		return m.title
	}
	return m.Series.ID
}

// placed finds the row and the column of a field of a series, as in results[3].value.
func (g *group) placed(field string) (sheet.Row, string) {
	if column, begun := strings.CutPrefix(field, baseline+"."); begun {
		return g.nth(baseline, 0), column
	}
	list, rest, listed := strings.Cut(field, "s[")
	if !listed {
		_, row, _ := g.once(field)
		return row, field
	}
	number, column, _ := strings.Cut(rest, "]")
	i, _ := strconv.Atoi(number)
	return g.nth(list, i), strings.TrimPrefix(column, ".")
}

// nth gives the row of a point by its place among those of its kind.
func (g *group) nth(kind string, i int) sheet.Row {
	for _, row := range g.rows {
		if row.Text("point") != kind {
			continue
		}
		if i == 0 {
			return row
		}
		i--
	}
	return g.rows[0]
}

func readMeasure(g *group) (*measured, error) {
	m := &measured{Series: outcomes.Series{ID: g.id}, estimates: map[righthelp.Date]outcomes.Estimate{}}
	var titleErr, sourceErr error
	m.title, _, titleErr = g.once("title")
	m.source, _, sourceErr = g.once("source")
	problems := []error{
		titleErr, g.needed("unit", &m.Series.Unit, slices.Values(unitNames(outcomes.YesNo))),
		g.needed("direction", &m.Series.Direction, slices.Values(directionNames())),
		g.read("neighbours", &m.Neighbours), g.read("within", &m.Within), sourceErr,
	}
	begun := false
	for _, row := range g.rows {
		point, err := m.point(row)
		problems = append(problems, err)
		switch kind := row.Text("point"); {
		case kind == target:
			m.Targets = append(m.Targets, point)
		case kind == result:
			m.Results = append(m.Results, point)
		case kind == "":
			problems = append(problems, row.Problem("point", errors.New("it is blank; say whether the row is a baseline, a target or a result")))
		case begun:
			problems = append(problems, row.Problem("point", fmt.Errorf("%s has a baseline already", g.id)))
		default:
			m.Series.Baseline, begun = point, true
		}
	}
	return m, errors.Join(problems...)
}

// point reads a row. A figure that was counted is worked out of the count; where both stand they have to agree.
func (m *measured) point(row sheet.Row) (outcomes.Point, error) {
	date, dateErr := writtenDay(row, "date")
	value, valueErr := amount(row, "value", m.Series.Unit)
	if m.Series.Unit == 0 {
		return outcomes.Point{Date: date}, dateErr // the unit is said to be missing once
	}
	ratio, ratioErr := counted(row, m.Series.Unit)
	if err := errors.Join(dateErr, valueErr, ratioErr); err != nil || ratio.IsZero() {
		return outcomes.Point{Date: date, Value: value}, err
	}
	decimals := shownDecimals
	if !value.IsZero() {
		decimals = value.Decimals()
	}
	worked, _ := ratio.Per(perUnit(m.Series.Unit), decimals)
	if !value.IsZero() && worked != value {
		return outcomes.Point{}, row.Problem("value", &righthelp.MalformedError{
			Value: row.Text("value"), Reason: fmt.Sprintf("the count is %d of %d, which is %s", ratio.Count, ratio.Of, worked),
		})
	}
	estimate, err := outcomes.Terms{Unit: m.Series.Unit, Confidence: outcomes.Confidence95, Decimals: decimals}.Estimate(ratio)
	if err != nil {
		return outcomes.Point{}, row.Problem("count", err)
	}
	if row.Text("point") == result {
		m.estimates[date] = estimate
	}
	return outcomes.Point{Date: date, Value: worked}, nil
}

// shownDecimals are those of figures that the program works out.
const shownDecimals = 1
