package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/outcomes"
)

func verdictWords(verdict outcomes.Verdict) string {
	switch verdict {
	case outcomes.CannotSay:
		return "cannot say"
	case outcomes.Within:
		return "in line"
	case outcomes.Outside:
		return "out of line"
	}
	return verdict.String()
}

// The places of a funnel in words, in the order of their signs.
var positionWords = []string{
	"within the limits", "above, at 99.8%", "below, at 99.8%", "above, at 95%", "below, at 95%", "no figure",
}

func placeWords(position outcomes.Position) string {
	switch position {
	case outcomes.High998:
		return positionWords[1]
	case outcomes.Low998:
		return positionWords[2]
	case outcomes.High95:
		return positionWords[3]
	case outcomes.Low95:
		return positionWords[4]
	case outcomes.Unplaced:
		return positionWords[5]
	}
	return positionWords[0]
}

// than says what a measure's areas are compared with.
func (c *comparedAreas) than(m *comparedMeasure) string {
	switch c.against.how {
	case average:
		return "the average of all, " + worked(m.unit, m.average)
	case neighbours:
		return "each area's neighbours"
	}
	return "the benchmark, " + told(m.unit, c.against.value)
}

// counts says how many areas have each verdict.
func (c *comparedAreas) counts(m *comparedMeasure) string {
	var parts []string
	for verdict := outcomes.Better; verdict <= outcomes.CannotSay; verdict++ {
		n := 0
		for _, area := range m.areas {
			if area.Verdict == verdict {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, verdictWords(verdict)))
		}
	}
	return fmt.Sprintf("%s: of %s against %s, %s.", capital(m.id), many(len(m.areas), "area"), c.than(m), strings.Join(parts, ", "))
}

func capital(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:size]) + text[size:]
}

func (c *comparedAreas) table(m *comparedMeasure) report.Table {
	table := report.Table{Caption: fmt.Sprintf("%s, %s, against %s", capital(m.id), unitWords(m.unit), c.than(m)), Columns: []report.Column{
		{Name: "Area"}, {Name: "Counted", Number: true}, {Name: "Figure", Number: true}, {Name: "Interval at 95%"}, {Name: "Against", Number: true}, {Name: "Verdict"}, {Name: "In the funnel"},
	}}
	for _, area := range m.areas {
		row := []string{area.ID, none, notKnown, none, fixed(area.Benchmark.Value), verdictWords(area.Verdict), placeWords(area.position)}
		if !area.Ratio.IsZero() {
			row[1] = fmt.Sprintf("%d of %d", area.Ratio.Count, area.Ratio.Of)
			row[2] = fixed(area.Comparison.Area.Value)
			row[3] = between(area.Comparison.Area)
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

var compareMethod = []string{
	"Intervals are at 95%: Wilson's for percentages, exact ones for rates of fewer than ten events, and Byar's from ten. An area stands apart from a figure that is taken as it stands only where that lies outside its interval; from its neighbours, who have an interval together, only where the two intervals do not meet.",
	"The limits of the funnel say how far from the average chance alone takes the figures of areas of a size: about one area in twenty lies outside the limits at 95%, and one in five hundred outside those at 99.8%. A place outside is a reason to look, and no proof of good or bad work.",
}

func (c *comparedAreas) text(w io.Writer) error {
	fmt.Fprintf(w, "Areas compared, from %s\n", c.input)
	for _, m := range c.measures {
		fmt.Fprintf(w, "%s\n", report.Wrapped(c.counts(m)))
	}
	fmt.Fprintln(w)
	for _, m := range c.measures {
		if err := c.table(m).Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	_, err := fmt.Fprintln(w, report.Wrapped(compareMethod[0]))
	return err
}

func (c *comparedAreas) page() report.Page {
	page := report.Page{Title: "Areas compared", Source: c.input, Method: compareMethod, Style: pageStyle}
	var ledes []string
	for _, m := range c.measures {
		ledes = append(ledes, c.counts(m))
		section := report.Section{Title: capital(m.id)}
		if len(c.measures) > 1 {
			section.Text = []string{c.counts(m)}
		}
		if m.pool.Known > 0 {
			section.Charts = []report.Chart{m.funnelChart(c)}
		} else {
			section.Tables = []report.Table{c.table(m)}
		}
		page.Sections = append(page.Sections, section)
	}
	page.Lede = strings.Join(ledes, " ")
	return page
}

// mostNamed is how many points of a funnel are written beside, before they hide each other.
const mostNamed = 12

func (m *comparedMeasure) funnelChart(c *comparedAreas) report.Chart {
	source := m.source
	if source == "" {
		source = c.input
	}
	if m.period != "" {
		source += "; " + m.period
	}
	chart := report.Chart{
		Kind: report.Funnel, Title: capital(m.id) + ": areas by their size, around the average", Unit: unitWords(m.unit), Source: source,
		Description: fmt.Sprintf("Each point is an area. Those between the limits differ from the average of %s no more than chance explains. %s.", worked(m.unit, m.average), capital(better(m.direction))),
		GroupOrder:  positionWords, Reference: report.Reference{Name: "average of all areas", Value: m.average.String()},
		Series: []report.Series{{Name: unitWords(m.unit)}, {Name: "size: of how many the figure is"}},
	}
	figures := c.table(m)
	chart.Figures = &figures
	for i, area := range m.areas {
		of := ""
		if !area.Ratio.IsZero() {
			of = strconv.FormatInt(area.Ratio.Of, 10)
		}
		chart.Labels = append(chart.Labels, area.ID)
		chart.Series[0].Values = append(chart.Series[0].Values, area.Comparison.Area.Value.String())
		chart.Series[1].Values = append(chart.Series[1].Values, of)
		chart.Groups = append(chart.Groups, placeWords(area.position))
		if area.position != outcomes.Inside && area.position != outcomes.Unplaced {
			chart.Named = append(chart.Named, i)
		}
	}
	if len(chart.Named) > mostNamed {
		chart.Named = nil
	}
	for _, limits := range m.limits {
		chart.Limits = append(chart.Limits, report.Limit{
			Of: strconv.FormatInt(limits.Of, 10), Lower998: limits.Lower998.String(), Lower95: limits.Lower95.String(), Upper95: limits.Upper95.String(), Upper998: limits.Upper998.String(),
		})
	}
	return chart
}
