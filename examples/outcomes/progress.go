package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/urfave/cli/v3"
)

const (
	auditName   = "Blackpool's practice audit of April 2023, as published: no results had come in"
	auditSource = "Blackpool Council, Children's Social Care Improvement Plan, April 2023 to October 2024"
	auditDay    = "2023-10-31"
)

func progressCommand() program.Command {
	return program.Command{
		Name: "progress", Summary: "how measures stand to their targets on a day, and the pace still needed",
		Example: `
outcomes progress -template measures.csv
outcomes progress -in measures.csv -as-of 2024-03-31 -out scorecard.html
reads a table with a row for each baseline, target and result, such as
  id,title,unit,direction,point,date,value,count,of
  assessments,Assessments that are good,percentage,up,baseline,Apr 2023,48,,
  assessments,,,,target,Oct 2023,60,,
  assessments,,,,result,31 Oct 2023,,41,66
A month counts as its last day. What is said of the measure itself may stand in one of its rows. A result that has not
come in is blank. A count and of how many it is stand in place of a value, and give it an interval. examples/outcomes/data
has a made-up table of this kind. With -rating FILE each measure has a colour: the file states the bands, as in
  {"by": "gap", "bands": [{"colour": "green", "to": "0"}, {"colour": "amber", "above": "0", "to": "5"},
   {"colour": "red", "above": "5"}]}`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    measureForm(),
		Sample:  program.Sample{Name: auditName, Text: auditTable()},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the question, as in " + auditDay + ", which it is without -in and -as-of", OnlyOnce: true},
			&cli.StringFlag{Name: "rating", Usage: "the red, amber and green bands in this JSON FILE", OnlyOnce: true},
		},
		Run: show(readProgress),
	}
}

// The kinds of points of a measure.
const (
	baseline = "baseline"
	target   = "target"
	result   = "result"
)

func measureForm() *sheet.Form {
	return &sheet.Form{Title: "Measures", Percent: true, Columns: []sheet.Column{
		{Name: "id", Help: "a short name of the measure, the same in all its rows"},
		{Name: "title", Help: "what is measured", Optional: true},
		{Name: "unit", Help: "in what it is told", Allowed: unitNames(outcomes.YesNo)},
		{Name: "direction", Help: "which way is better", Allowed: directionNames()},
		{Name: "point", Help: "what the row is", Allowed: []string{baseline, target, result}},
		{Name: "date", Help: "the day, or a month, which counts as its last day"},
		{Name: "value", Help: "in the unit; blank where nobody knows it"},
		{Name: "count", Help: "in place of a value: how many", Optional: true},
		{Name: "of", Help: "of how many", Optional: true},
		{Name: "neighbours", Help: "of a measure that should be in line: the value of the statistical neighbours", Optional: true},
		{Name: "within", Help: "and how far from it is still in line", Optional: true},
		{Name: "source", Help: "where the figures are from", Optional: true},
	}}
}

// unitNames are the units up to one.
func unitNames(last outcomes.Unit) (names []string) {
	for unit := outcomes.Count; unit <= last; unit++ {
		names = append(names, unit.String())
	}
	return names
}

func directionNames() (names []string) {
	for direction := outcomes.Up; direction <= outcomes.InLine; direction++ {
		names = append(names, direction.String())
	}
	return names
}

// auditTable is the published audit as a table that the program reads.
func auditTable() string {
	var table bytes.Buffer
	_ = sheet.WriteCSV(&table, []string{"id", "title", "unit", "direction", "point", "date", "value", "source"}, func(yield func([]string) bool) {
		for measure := range outcomes.BlackpoolAuditApril2023() {
			series := measure.Series()
			row := func(kind string, point outcomes.Point) bool {
				return yield([]string{series.ID, measure.Title, series.Unit.String(), series.Direction.String(), kind, point.Date.String(), point.Value.String(), auditSource})
			}
			if !row(baseline, series.Baseline) {
				return
			}
			for _, aim := range series.Targets {
				if !row(target, aim) || !row(result, outcomes.Point{Date: aim.Date}) {
					return
				}
			}
		}
	})
	return table.String()
}

// scorecard is what progress shows.
type scorecard struct {
	input    string
	asOf     righthelp.Date
	rated    bool
	measures []*measured
}

func readProgress(task *program.Task) (*scorecard, error) {
	s := &scorecard{input: task.Input(), rated: task.Flags.IsSet("rating")}
	var dayErr, ratingErr error
	s.asOf, dayErr = asOf(task, auditDay)
	var rating outcomes.Rating
	if s.rated {
		rating, ratingErr = readRating(task.Flags.String("rating"))
	}
	problems := []error{dayErr, ratingErr}
	groups, _, err := grouped(task, "id")
	problems = append(problems, err)
	for _, g := range groups {
		m, err := readMeasure(g)
		problems = append(problems, err)
		if err != nil || dayErr != nil {
			continue
		}
		if m.Standing, err = outcomes.Progress(m.Series, s.asOf); err != nil {
			problems = append(problems, located(err, g.placed))
			continue
		}
		m.colour, _ = rating.Rate(m.Standing)
		s.measures = append(s.measures, m)
	}
	return s, errors.Join(problems...)
}

func readRating(name string) (outcomes.Rating, error) {
	var stated struct {
		By    outcomes.RatedBy `json:"by"`
		Bands []outcomes.Band  `json:"bands"`
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return outcomes.Rating{}, fmt.Errorf("-rating: %w", err)
	}
	if err := program.DecodeJSON(text, &stated); err != nil {
		return outcomes.Rating{}, fmt.Errorf("%s: %w", name, err)
	}
	rating, err := outcomes.NewRating(stated.By, stated.Bands)
	if err != nil {
		return rating, fmt.Errorf("%s:\n%w", name, err)
	}
	return rating, nil
}

// progressAnswer is the answer about measures. Its names are a contract.
type progressAnswer struct {
	AsOf     righthelp.Date `json:"as_of"`
	Input    string         `json:"input"`
	Measures []measureJSON  `json:"measures"`
	Counts   map[string]int `json:"counts"` // how many measures have each status
}

type measureJSON struct {
	ID             string              `json:"id"`
	Title          string              `json:"title,omitempty"`
	Unit           outcomes.Unit       `json:"unit"`
	Direction      outcomes.Direction  `json:"direction"`
	Baseline       *righthelp.Number   `json:"baseline"`
	BaselineDate   *righthelp.Date     `json:"baseline_date"`
	Target         *pointJSON          `json:"target"` // the one that the status is about
	Latest         *pointJSON          `json:"latest"`
	Status         string              `json:"status"`
	NeededPerMonth *righthelp.Number   `json:"needed_per_month"` // to the next target
	Next           *pointJSON          `json:"next"`
	Expected       *righthelp.Number   `json:"expected"` // on the line to the next target, on the day
	Gap            *righthelp.Number   `json:"gap"`      // how far the latest result falls short of the target
	Colour         string              `json:"colour,omitempty"`
	Source         string              `json:"source,omitempty"`
	Findings       []righthelp.Finding `json:"findings"`
}

type pointJSON struct {
	Date  righthelp.Date    `json:"date"`
	Value *righthelp.Number `json:"value"`
	Lower *righthelp.Number `json:"lower,omitempty"` // of its interval at 95%, where it was counted
	Upper *righthelp.Number `json:"upper,omitempty"`
}

func pointOf(point outcomes.Point) *pointJSON {
	if point.IsZero() {
		return nil
	}
	return &pointJSON{Date: point.Date, Value: optional(point.Value)}
}

func (s *scorecard) answer() progressAnswer {
	out := progressAnswer{AsOf: s.asOf, Input: s.input, Measures: []measureJSON{}, Counts: map[string]int{}}
	for status := outcomes.ProgressMissed; status <= outcomes.ProgressMet; status++ {
		out.Counts[status.String()] = 0
	}
	for _, m := range s.measures {
		one := measureJSON{
			ID: m.Series.ID, Title: m.title, Unit: m.Series.Unit, Direction: m.Series.Direction, Baseline: optional(m.Series.Baseline.Value),
			Target: pointOf(m.Standing.Target), Latest: pointOf(m.Latest), Status: m.Status.String(), NeededPerMonth: known(m.NeededPerMonth(paceDecimals)),
			Next: pointOf(m.Next), Expected: known(m.Expected(shownDecimals)), Gap: known(m.Gap(shownDecimals)),
			Source: m.source, Findings: slices.Collect(m.Findings()),
		}
		if date := m.Series.Baseline.Date; !date.IsZero() {
			one.BaselineDate = &date
		}
		if estimate, counted := m.estimates[m.Latest.Date]; counted && one.Latest != nil {
			one.Latest.Lower, one.Latest.Upper = optional(estimate.Lower), optional(estimate.Upper)
		}
		if m.colour != 0 {
			one.Colour = m.colour.String()
		}
		out.Counts[one.Status]++
		out.Measures = append(out.Measures, one)
	}
	return out
}

const paceDecimals = 2

// known is null in JSON where there is no such number.
func known(number righthelp.Number, found bool) *righthelp.Number {
	if !found {
		return nil
	}
	return &number
}

func (s *scorecard) csv(w io.Writer) error {
	columns := []string{
		"id", "title", "unit", "direction", "baseline_date", "baseline", "target_date", "target", "latest_date", "latest", "lower", "upper",
		"status", "expected", "gap", "needed_per_month", "because",
	}
	if s.rated {
		columns = append(columns, "colour")
	}
	return sheet.WriteCSV(w, columns, func(yield func([]string) bool) {
		for _, m := range s.measures {
			expected, _ := m.Expected(shownDecimals)
			gap, _ := m.Gap(shownDecimals)
			pace, _ := m.NeededPerMonth(paceDecimals)
			estimate := m.estimates[m.Latest.Date]
			row := []string{
				m.Series.ID, m.title, m.Series.Unit.String(), m.Series.Direction.String(), m.Series.Baseline.Date.String(), m.Series.Baseline.Value.String(),
				m.Standing.Target.Date.String(), m.Standing.Target.Value.String(), m.Latest.Date.String(), m.Latest.Value.String(),
				estimate.Lower.String(), estimate.Upper.String(), m.Status.String(), expected.String(), gap.String(), pace.String(), m.because(),
			}
			if s.rated {
				row = append(row, m.rating())
			}
			if !yield(row) {
				return
			}
		}
	})
}

// rating is the colour in words.
func (m *measured) rating() string {
	if m.colour == 0 {
		return "not rated"
	}
	return m.colour.String()
}

// because is why the measure stands as it does.
func (m *measured) because() string {
	var all []string
	for finding := range m.Findings() {
		all = append(all, finding.Because)
	}
	return strings.Join(all, ". ")
}

// statusWords tell how a measure stands.
func statusWords(status outcomes.ProgressStatus) string {
	switch status {
	case outcomes.ProgressMet:
		return "met"
	case outcomes.ProgressMissed:
		return "missed"
	case outcomes.ProgressOnCourse:
		return "on course"
	case outcomes.ProgressOffCourse:
		return "off course"
	case outcomes.ProgressTooEarly:
		return "too early to tell"
	}
	return notKnown
}

// lede is the answer in a sentence or two.
func (s *scorecard) lede() string {
	var parts []string
	without := 0
	for _, m := range s.measures {
		if m.Latest.IsZero() {
			without++
		}
	}
	for _, status := range []outcomes.ProgressStatus{
		outcomes.ProgressMet, outcomes.ProgressOnCourse, outcomes.ProgressTooEarly, outcomes.ProgressUnknown, outcomes.ProgressOffCourse, outcomes.ProgressMissed,
	} {
		n := 0
		for _, m := range s.measures {
			if m.Status == status {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, statusWords(status)))
		}
	}
	text := fmt.Sprintf("Of %s on %s: %s.", many(len(s.measures), "measure"), plain(s.asOf), strings.Join(parts, ", "))
	if without > 0 {
		text += fmt.Sprintf(" For %d of them no result has come in.", without)
	}
	return text
}

// on writes a figure with its day.
func (m *measured) on(point outcomes.Point) string {
	switch {
	case point.IsZero():
		return none
	case m.Series.Direction == outcomes.InLine && point == m.Standing.Target:
		return fmt.Sprintf("within %s of %s by %s", m.Within, told(m.Series.Unit, m.Neighbours), plain(point.Date))
	}
	return told(m.Series.Unit, point.Value) + ", " + plain(point.Date)
}

// latest writes the latest result, with its interval where it was counted.
func (m *measured) latest() string {
	if m.Latest.IsZero() {
		return "none has come in"
	}
	text := m.on(m.Latest)
	if estimate, counted := m.estimates[m.Latest.Date]; counted {
		text += " (" + between(estimate) + ")"
	}
	return text
}

// pace writes what is needed each month.
func (m *measured) pace() string {
	pace, found := m.NeededPerMonth(paceDecimals)
	switch {
	case !found:
		return none
	case pace.Coefficient() > 0:
		return "+" + pace.String()
	}
	return strings.Replace(pace.String(), "-", "−", 1)
}

func (s *scorecard) table() report.Table {
	table := report.Table{Caption: "How each measure stands on " + plain(s.asOf), Columns: []report.Column{
		{Name: "Measure"}, {Name: "Baseline"}, {Name: "Target"}, {Name: "Latest result"}, {Name: "Status"}, {Name: "Needed a month", Number: true},
	}}
	if s.rated {
		table.Columns = append(table.Columns, report.Column{Name: "Rating"})
	}
	for _, m := range s.measures {
		row := []string{m.named(), m.on(m.Series.Baseline), m.on(m.Standing.Target), m.latest(), statusWords(m.Status), m.pace()}
		if s.rated {
			row = append(row, m.rating())
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

var progressMethod = []string{
	"A target whose day has come is judged by the first result from that day on. Without one it is not known, which is neither met nor missed. Before that day the latest result is held against the straight line to the target from the baseline, or from the target before it.",
	"What is needed a month is the change, from the latest result or else from the baseline, that leads to the next target on its day. An interval is at 95%: what chance leaves open. A status looks at the result itself.",
}

func (s *scorecard) text(w io.Writer) error {
	fmt.Fprintf(w, "Measures and their targets, from %s\n%s\n\n", s.input, report.Wrapped(s.lede()))
	if err := s.table().Text(w); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s\n", report.Wrapped(progressMethod[0]))
	return err
}

// points yields what is known of a measure over time, in the order of days.
func (m *measured) points() iter.Seq2[string, outcomes.Point] {
	type kindOf struct {
		kind  string
		point outcomes.Point
	}
	var all []kindOf
	if !m.Series.Baseline.IsZero() {
		all = append(all, kindOf{baseline, m.Series.Baseline})
	}
	for _, point := range m.Targets {
		all = append(all, kindOf{target, point})
	}
	for _, point := range m.Results {
		all = append(all, kindOf{result, point})
	}
	slices.SortStableFunc(all, func(a, b kindOf) int { return a.point.Date.Compare(b.point.Date) })
	return func(yield func(string, outcomes.Point) bool) {
		for _, one := range all {
			if !yield(one.kind, one.point) {
				return
			}
		}
	}
}
