package report

import (
	"slices"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
)

// drawLines draws a line for each series; it is broken where a figure is not known.
func (c Chart) drawLines(p *plot.Plot, legend *plot.Legend, figures figures) error {
	n := len(c.Labels)
	p.Y.Label.Text, p.X.Label.Text = c.Unit, c.LabelName
	p.Y.Min, p.Y.Max, p.Y.Tick.Marker = figures.low, figures.high, ticks(figures)
	p.X.Min, p.X.Max = -0.3, float64(n)-0.7
	p.X.Tick.LineStyle.Width = 0
	names := make(plot.ConstantTicks, 0, n)
	every := (n + maxTicks - 1) / maxTicks
	for i, label := range c.Labels {
		if i%every == 0 {
			names = append(names, plot.Tick{Value: float64(i), Label: strings.ReplaceAll(label, " ", "\n")})
		}
	}
	p.X.Tick.Marker = names
	grid := plotter.NewGrid()
	grid.Vertical.Width, grid.Horizontal.Color = 0, faint
	p.Add(grid)
	for s, values := range figures.series {
		var known plotter.XYs
		var run plotter.XYs
		for i, value := range append(slices.Clone(values), nil) {
			if value != nil {
				run = append(run, plotter.XY{X: float64(i), Y: *value})
				continue
			}
			if len(run) > 1 && c.Kind == Lines {
				line, err := plotter.NewLine(run)
				if err != nil {
					return err
				}
				line.Color, line.Width = ink(s), 2
				p.Add(line)
			}
			known, run = append(known, run...), nil
		}
		if err := c.addDots(p, legend, c.Series[s].Name, s, known); err != nil {
			return err
		}
	}
	if figures.reference == nil {
		return nil
	}
	return c.drawReference(p, legend, plotter.XYs{{X: -0.3, Y: *figures.reference}, {X: float64(n) - 0.7, Y: *figures.reference}})
}

const maxTicks = 7 // labels that fit side by side

func (c Chart) drawReference(p *plot.Plot, legend *plot.Legend, ends plotter.XYs) error {
	line, err := plotter.NewLine(ends)
	if err != nil {
		return err
	}
	line.Color, line.Width, line.Dashes = soft, 1.5, []vg.Length{5, 3}
	p.Add(line)
	legend.Add(c.Reference.Name, line)
	return nil
}
