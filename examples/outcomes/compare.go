package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/urfave/cli/v3"
)

// The areas are made up; data/README.md says so too.
//
//go:embed data/areas.csv
var areasCSV string

func compareCommand() program.Command {
	return program.Command{
		Name: "compare", Summary: "how areas compare: against the average of all, a benchmark, or each area's neighbours",
		Example: `
outcomes compare -template areas.xlsx
outcomes compare -in areas.csv -out funnel.html
outcomes compare -in areas.csv -against 48.5
reads a table with a row for each area and measure, such as
  area,measure,unit,direction,count,of,neighbours
  Aveton,breastfeeding at 6 to 8 weeks,percentage,up,412,905,Burchester; Colne Vale; Dunmere
  Burchester,breastfeeding at 6 to 8 weeks,,,388,1011,Aveton; Colne Vale
What is said of the measure itself may stand in one of its rows. A count that nobody knows is blank. An area stands apart
only where chance does not explain the difference, at 95%; where less is known, nothing is said.`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    areaForm(),
		Sample:  program.Sample{Name: "thirty areas, made up", Text: areasCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "against", Usage: "average, neighbours, or a FIGURE in the unit of the one measure there is; without it average", OnlyOnce: true},
		},
		Run: show(readCompare),
	}
}

func areaForm() *sheet.Form {
	return &sheet.Form{Title: "Areas", Columns: []sheet.Column{
		{Name: "area", Help: "its name or code, once for each measure"},
		{Name: "measure", Help: "what is measured, the same in all its rows"},
		{Name: "unit", Help: "in what it is told", Allowed: comparableUnits()},
		{Name: "direction", Help: "which way is better", Allowed: directionNames()},
		{Name: "count", Help: "how many; blank where nobody knows it"},
		{Name: "of", Help: "of how many"},
		{Name: "neighbours", Help: "the area's statistical neighbours, parted by semicolons", Optional: true},
		{Name: "period", Help: "of which time the figures are", Optional: true},
		{Name: "source", Help: "where the figures are from", Optional: true},
	}}
}

// comparableUnits are the units in which areas of different sizes can be compared.
func comparableUnits() []string {
	return []string{outcomes.Percentage.String(), outcomes.RatePer10000.String()}
}

// The ways to compare.
const (
	average    = "average"
	neighbours = "neighbours"
	figure     = "a figure"
)

// benchmark is what areas are compared with.
type benchmark struct {
	how   string
	value righthelp.Number // where it is a figure
}

func readBenchmark(text string) (benchmark, error) {
	switch text {
	case "", average:
		return benchmark{how: average}, nil
	case neighbours:
		return benchmark{how: neighbours}, nil
	}
	value, err := righthelp.ParseNumber(strings.TrimSuffix(text, "%"))
	if err != nil {
		return benchmark{}, fmt.Errorf("-against: %q: write average, neighbours, or a figure such as 48.5", text)
	}
	return benchmark{figure, value}, nil
}

// areaResult is an area in one measure.
type areaResult struct {
	outcomes.Area
	outcomes.Comparison
	position outcomes.Position
}

// comparedMeasure is the areas in one measure.
type comparedMeasure struct {
	id             string
	unit           outcomes.Unit
	direction      outcomes.Direction
	period, source string
	pool           outcomes.Pool
	average        righthelp.Number
	areas          []areaResult
	limits         []outcomes.ControlLimits
}

// comparedAreas is what compare shows.
type comparedAreas struct {
	input    string
	against  benchmark
	measures []*comparedMeasure
}

func readCompare(task *program.Task) (*comparedAreas, error) {
	against, againstErr := readBenchmark(task.Flags.String("against"))
	c := &comparedAreas{input: task.Input(), against: against}
	groups, _, err := grouped(task, "measure")
	problems := []error{againstErr, err}
	if against.how == figure && len(groups) > 1 {
		problems = append(problems, fmt.Errorf("-against %s: the table has %d measures, and a figure is of one", against.value, len(groups)))
	}
	for _, g := range groups {
		m, err := c.readMeasure(g)
		problems = append(problems, err)
		c.measures = append(c.measures, m)
	}
	return c, errors.Join(problems...)
}

func (c *comparedAreas) readMeasure(g *group) (*comparedMeasure, error) {
	m := &comparedMeasure{id: g.id}
	var periodErr, sourceErr error
	m.period, _, periodErr = g.once("period")
	m.source, _, sourceErr = g.once("source")
	problems := []error{
		g.needed("unit", &m.unit, slices.Values(comparableUnits())), g.needed("direction", &m.direction, slices.Values(directionNames())),
		periodErr, sourceErr,
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	if c.against.how == figure && (c.against.value.Coefficient() < 0 || m.unit == outcomes.Percentage && c.against.value.Compare(righthelp.Whole(100)) > 0) {
		return nil, fmt.Errorf("-against %s: a figure is not below nought, nor a percentage over 100", c.against.value)
	}
	areas := make([]outcomes.Area, len(g.rows))
	known := map[string]int{}
	for i, row := range g.rows {
		ratio, err := counted(row, m.unit)
		problems = append(problems, err)
		areas[i] = outcomes.Area{ID: row.Text("area"), Ratio: ratio}
		known[areas[i].ID] = i
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	terms := outcomes.Terms{Unit: m.unit, Confidence: outcomes.Confidence95, Decimals: shownDecimals, Direction: m.direction}
	place := func(field string) (sheet.Row, string) {
		_, rest, _ := strings.Cut(field, "[")
		number, column, _ := strings.Cut(rest, "]")
		i, _ := strconv.Atoi(number)
		column = strings.TrimPrefix(column, ".")
		return g.rows[i], map[string]string{"id": "area"}[column] + map[string]string{"count": "count", "of": "of"}[column]
	}
	var err error
	if m.pool, err = terms.Pool(areas); err != nil {
		return nil, located(err, place)
	}
	m.average, _ = m.pool.Per(perUnit(m.unit), shownDecimals)
	for i, area := range areas {
		result, err := c.compare(terms, area, areas, known, g.rows[i], m.pool)
		problems = append(problems, err)
		m.areas = append(m.areas, result)
	}
	if m.pool.Known > 0 {
		problems = append(problems, m.funnel())
	}
	return m, errors.Join(problems...)
}

func (c *comparedAreas) compare(terms outcomes.Terms, area outcomes.Area, areas []outcomes.Area, known map[string]int, row sheet.Row, pool outcomes.Pool) (areaResult, error) {
	result := areaResult{Area: area}
	var err error
	switch c.against.how {
	case average:
		result.Comparison, err = terms.CompareWithRatio(area.Ratio, pool.Ratio)
	case neighbours:
		var its []outcomes.Area
		its, err = neighboursOf(row, areas, known)
		if err != nil {
			return result, err
		}
		result.Comparison, err = terms.CompareWithNeighbours(area, its)
	default:
		result.Comparison, err = terms.CompareWithValue(area.Ratio, c.against.value)
	}
	return result, located(err, func(field string) (sheet.Row, string) {
		if strings.HasPrefix(field, "neighbours") {
			return row, "neighbours"
		}
		return row, ""
	})
}

// neighboursOf are the areas that a row names as its neighbours. Each has to be in the table.
func neighboursOf(row sheet.Row, areas []outcomes.Area, known map[string]int) (its []outcomes.Area, err error) {
	var problems []error
	for name := range strings.SplitSeq(row.Text("neighbours"), ";") {
		name = strings.TrimSpace(name)
		if name == "" {
			continue
		}
		i, found := known[name]
		if !found {
			names := func(yield func(string) bool) {
				for _, area := range areas {
					if !yield(area.ID) {
						return
					}
				}
			}
			problems = append(problems, row.Problem("neighbours", righthelp.NewUnknownError("", name, names)))
			continue
		}
		its = append(its, areas[i])
	}
	return its, errors.Join(problems...)
}

const (
	curvePoints   = 80 // places of a funnel that are worked out for its curves
	curveDecimals = 3  // so that they run smoothly
)

// funnel places each area, and works out the limits along the sizes that there are.
func (m *comparedMeasure) funnel() error {
	funnel := outcomes.Funnel{Average: m.pool.Ratio, Unit: m.unit, Decimals: curveDecimals}
	largest, smallest := int64(0), int64(0)
	for i := range m.areas {
		area := m.areas[i].Ratio
		var err error
		if m.areas[i].position, err = funnel.Position(area); err != nil {
			return err
		}
		if area.IsZero() {
			continue
		}
		largest = max(largest, area.Of)
		if smallest == 0 || area.Of < smallest {
			smallest = area.Of
		}
	}
	from, to := max(smallest-smallest/4, 1), largest+largest/20
	last := int64(0)
	for i := range int64(curvePoints + 1) {
		// The curves bend most where areas are small, so the places lie closer there.
		of := from + (to-from)/curvePoints*i*i/curvePoints + (to-from)%curvePoints*i*i/curvePoints/curvePoints
		if of == last {
			continue
		}
		last = of
		limits, err := funnel.Limits(of)
		if err != nil {
			return err
		}
		m.limits = append(m.limits, limits)
	}
	return nil
}

// compareAnswer is the answer about areas. Its names are a contract.
type compareAnswer struct {
	Input    string         `json:"input"`
	Against  string         `json:"against"`
	Measures []comparedJSON `json:"measures"`
}

type comparedJSON struct {
	ID        string                   `json:"id"`
	Unit      outcomes.Unit            `json:"unit"`
	Direction outcomes.Direction       `json:"direction"`
	Period    string                   `json:"period,omitempty"`
	Source    string                   `json:"source,omitempty"`
	Average   averageJSON              `json:"average"`
	Areas     []areaJSON               `json:"areas"`
	Funnel    []outcomes.ControlLimits `json:"funnel"`
}

type averageJSON struct {
	outcomes.Pool
	Value *righthelp.Number `json:"value"`
}

type areaJSON struct {
	Area      string              `json:"area"`
	Count     *int64              `json:"count"`
	Of        *int64              `json:"of"`
	Value     *righthelp.Number   `json:"value"`
	Lower     *righthelp.Number   `json:"lower"`
	Upper     *righthelp.Number   `json:"upper"`
	Method    string              `json:"method,omitempty"`
	Benchmark *righthelp.Number   `json:"benchmark"`
	Verdict   outcomes.Verdict    `json:"verdict"`
	Unsaid    string              `json:"unsaid,omitempty"`
	Position  outcomes.Position   `json:"position"` // in the funnel
	Findings  []righthelp.Finding `json:"findings"`
}

func (c *comparedAreas) answer() compareAnswer {
	out := compareAnswer{Input: c.input, Against: c.against.how, Measures: []comparedJSON{}}
	if !c.against.value.IsZero() {
		out.Against = c.against.value.String()
	}
	for _, m := range c.measures {
		one := comparedJSON{
			ID: m.id, Unit: m.unit, Direction: m.direction, Period: m.period, Source: m.source,
			Average: averageJSON{m.pool, optional(m.average)}, Areas: []areaJSON{}, Funnel: slices.Concat([]outcomes.ControlLimits{}, m.limits),
		}
		for _, area := range m.areas {
			row := areaJSON{
				Area: area.ID, Value: optional(area.Comparison.Area.Value), Lower: optional(area.Comparison.Area.Lower), Upper: optional(area.Comparison.Area.Upper),
				Benchmark: optional(area.Benchmark.Value), Verdict: area.Verdict, Position: area.position, Findings: slices.Collect(area.Findings()),
			}
			if !area.Ratio.IsZero() {
				row.Count, row.Of, row.Method = &area.Ratio.Count, &area.Ratio.Of, area.Comparison.Area.Method.String()
			}
			if area.Unsaid != 0 {
				row.Unsaid = area.Unsaid.String()
			}
			one.Areas = append(one.Areas, row)
		}
		out.Measures = append(out.Measures, one)
	}
	return out
}

func (c *comparedAreas) csv(w io.Writer) error {
	columns := []string{"measure", "area", "count", "of", "value", "lower", "upper", "benchmark", "verdict", "position"}
	return sheet.WriteCSV(w, columns, func(yield func([]string) bool) {
		for _, m := range c.measures {
			for _, area := range m.areas {
				row := []string{
					m.id, area.ID, "", "", area.Comparison.Area.Value.String(), area.Comparison.Area.Lower.String(), area.Comparison.Area.Upper.String(),
					area.Benchmark.Value.String(), area.Verdict.String(), area.position.String(),
				}
				if !area.Ratio.IsZero() {
					row[2], row[3] = strconv.FormatInt(area.Ratio.Count, 10), strconv.FormatInt(area.Ratio.Of, 10)
				}
				if !yield(row) {
					return
				}
			}
		}
	})
}
