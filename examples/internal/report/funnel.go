package report

import (
	"fmt"
	"html/template"
	"image/color"
	"slices"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// Limit is a place along a funnel: the limits of the figures of that size.
type Limit struct {
	Of                                   string // the size
	Lower998, Lower95, Upper95, Upper998 string
}

const funnelHeight = 330

// funnel draws the figure of each label over its size, the first two series, with the average across it and the limits
// around it. A label whose figure or size is not known is not drawn; the table has it.
func (c Chart) funnel(figures figures) (template.HTML, error) {
	if len(c.Series) != 2 || len(c.Groups) != len(c.Labels) {
		return "", fmt.Errorf("%s: a funnel has two series, figures and sizes, and a group for each label", c.Title)
	}
	curves, err := c.curves()
	if err != nil {
		return "", err
	}
	p, legend := plot.New(), plot.NewLegend()
	for _, style := range []*draw.TextStyle{&p.X.Label.TextStyle, &p.Y.Label.TextStyle, &p.X.Tick.Label, &p.Y.Tick.Label, &legend.TextStyle} {
		style.Font = font.Font{Typeface: "Liberation", Variant: "Sans", Size: letterSize}
	}
	legend.Left, legend.Top, legend.Padding = true, true, 2
	p.X.Label.Text, p.Y.Label.Text = c.Series[1].Name, c.Unit
	p.X.Tick.Marker, p.Y.Tick.Marker = sizes{}, plain{}
	p.X.Min = 0
	grid := plotter.NewGrid()
	grid.Vertical.Color, grid.Horizontal.Color = faint, faint
	p.Add(grid)
	entries := 0
	for i, name := range []string{"limits of chance, 99.8%", "limits of chance, 95%"} {
		style := draw.LineStyle{Color: soft, Width: 1.25}
		if i == 1 {
			style.Dashes = []vg.Length{5, 3}
		}
		for j, curve := range []plotter.XYs{curves[i], curves[3-i]} {
			line, err := plotter.NewLine(curve)
			if err != nil {
				return "", err
			}
			line.LineStyle = style
			p.Add(line)
			if j == 0 {
				legend.Add(name, line)
				entries++
			}
		}
	}
	if figures.reference != nil && len(curves[0]) > 0 {
		line, err := plotter.NewLine(plotter.XYs{{X: 0, Y: *figures.reference}, {X: curves[0][len(curves[0])-1].X, Y: *figures.reference}})
		if err != nil {
			return "", err
		}
		line.Color, line.Width = ink(0), 3
		p.Add(line)
		legend.Add(c.Reference.Name, line)
		entries++
	}
	drawn, err := c.dotsOfGroups(p, &legend, figures)
	if err != nil {
		return "", err
	}
	entries += drawn
	p.Y.Min = max(p.Y.Min, figures.low) // a figure is not below nought, whatever room the drawing leaves
	legendHeight := float64((legendLine - 4) * entries)
	height := funnelHeight + legendHeight
	size := vgsvg.New(pictureWidth, vg.Length(height))
	canvas := draw.New(size)
	legend.Draw(canvas)
	p.Draw(draw.Crop(canvas, 0, -12, 4, -vg.Length(legendHeight+6)))
	return c.framed(size, height)
}

// curves are the limits from the lowest to the highest, over the sizes.
func (c Chart) curves() (curves [4]plotter.XYs, err error) {
	for _, limit := range c.Limits {
		of, wrong := c.number("limits", limit.Of)
		for i, text := range []string{limit.Lower998, limit.Lower95, limit.Upper95, limit.Upper998} {
			value, wrongValue := c.number("limits", text)
			if wrong != nil || wrongValue != nil {
				return curves, fmt.Errorf("%s: limits: %q and %q are not both numbers", c.Title, limit.Of, text)
			}
			curves[i] = append(curves[i], plotter.XY{X: of, Y: value})
		}
	}
	return curves, nil
}

func (c Chart) number(where, figure string) (float64, error) {
	value, err := strconv.ParseFloat(figure, 64)
	if err != nil || !decimal.MatchString(figure) {
		return 0, fmt.Errorf("%s: %s: %q is no number", c.Title, where, figure)
	}
	return value, nil
}

// dotsOfGroups draws the labels, those of a group alike, and names the ones that stand apart.
func (c Chart) dotsOfGroups(p *plot.Plot, legend *plot.Legend, figures figures) (groups int, err error) {
	var names []string
	for _, name := range c.Groups {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return slices.Index(c.GroupOrder, a) - slices.Index(c.GroupOrder, b) })
	for _, name := range names {
		var dots plotter.XYs
		var apart plotter.XYLabels
		for i, label := range c.Labels {
			value, of := figures.series[0][i], figures.series[1][i]
			if c.Groups[i] != name || value == nil || of == nil {
				continue
			}
			dots = append(dots, plotter.XY{X: *of, Y: *value})
			if slices.Contains(c.Named, i) {
				apart.XYs, apart.Labels = append(apart.XYs, dots[len(dots)-1]), append(apart.Labels, " "+label)
			}
		}
		if len(dots) == 0 {
			continue
		}
		scatter, err := plotter.NewScatter(dots)
		if err != nil {
			return 0, err
		}
		scatter.GlyphStyle = funnelSign(slices.Index(c.GroupOrder, name))
		p.Add(scatter)
		legend.Add(name, scatter)
		groups++
		if len(apart.Labels) > 0 {
			if err := c.addLabels(p, apart, 0); err != nil {
				return 0, err
			}
		}
	}
	return groups, nil
}

// funnelSign is a dot for the first group, and for those after it a triangle upwards and downwards, filled and then hollow.
func funnelSign(group int) draw.GlyphStyle {
	if group <= 0 {
		return draw.GlyphStyle{Color: ink(0), Radius: 4, Shape: draw.CircleGlyph{}}
	}
	return draw.GlyphStyle{Color: ink(1), Radius: 6, Shape: triangle{down: group%2 == 0, hollow: group > 2}}
}

type triangle struct{ down, hollow bool }

func (t triangle) DrawGlyph(canvas *draw.Canvas, style draw.GlyphStyle, at vg.Point) {
	tip := style.Radius
	if t.down {
		tip = -tip
	}
	corners := []vg.Point{{X: at.X, Y: at.Y + tip}, {X: at.X + style.Radius, Y: at.Y - tip*0.8}, {X: at.X - style.Radius, Y: at.Y - tip*0.8}}
	ground := style.Color
	if t.hollow {
		ground = color.White
	}
	canvas.FillPolygon(ground, corners)
	canvas.StrokeLines(draw.LineStyle{Color: style.Color, Width: 1.5}, append(corners, corners[0]))
}

// sizes marks the usual places, with a comma in thousands.
type sizes struct{}

func (sizes) Ticks(low, high float64) []plot.Tick {
	ticks := plain{}.Ticks(low, high)
	for i, tick := range ticks {
		if n := len(tick.Label); n > 3 {
			ticks[i].Label = tick.Label[:n-3] + "," + tick.Label[n-3:]
		}
	}
	return ticks
}
