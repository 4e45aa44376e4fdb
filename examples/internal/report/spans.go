package report

import (
	"fmt"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
)

// drawSpans draws a bar for each figure of the first series, and a line from the second to the third across it.
func (c Chart) drawSpans(p *plot.Plot, legend *plot.Legend, figures figures) error {
	if len(figures.series) != 3 {
		return fmt.Errorf("%s: a chart of spans has three series: figures, lowest, highest", c.Title)
	}
	n := len(c.Labels)
	lengths := make(plotter.Values, n)
	var spans spans
	var ends plotter.XYLabels
	for i, value := range figures.series[0] {
		y := n - 1 - i
		low, high := figures.series[1][i], figures.series[2][i]
		end := 0.0
		if value != nil {
			lengths[y], end = *value, *value
		}
		if low != nil && high != nil {
			at := plotter.XY{X: *low, Y: float64(y)}
			spans.XYs = append(spans.XYs, at)
			spans.XErrors = append(spans.XErrors, struct{ Low, High float64 }{Low: 0, High: *high - *low})
			end = max(end, *high)
		}
		ends.XYs = append(ends.XYs, plotter.XY{X: end, Y: float64(y)})
		ends.Labels = append(ends.Labels, c.spanLabel(i))
	}
	bars, err := plotter.NewBarChart(lengths, barHeight-2)
	if err != nil {
		return err
	}
	bars.Horizontal, bars.Color, bars.LineStyle.Width = true, pale, 0
	p.Add(bars)
	legend.Add(c.Series[0].Name, bars)
	if len(spans.XYs) > 0 {
		lines, err := plotter.NewXErrorBars(spans)
		if err != nil {
			return err
		}
		lines.Color, lines.Width, lines.CapWidth = ink(0), 2, 10
		p.Add(lines)
	}
	legend.Add("├──┤ " + c.Series[1].Name + " to " + c.Series[2].Name)
	return c.addLabels(p, ends, 0)
}

// spanLabel says what the bar shows, since it stands beside the end of the line.
func (c Chart) spanLabel(i int) string {
	if c.Series[0].Values[i] == "" {
		return c.shown("")
	}
	return c.Series[0].Name + " " + c.Series[0].Values[i]
}

type spans struct {
	plotter.XYs
	plotter.XErrors
}
