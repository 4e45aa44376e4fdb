package report

import (
	"fmt"
	"html/template"
	"math"
	"strings"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

const (
	radarRadius = 125
	radarMargin = 44 // above and below, for names
)

// radar draws an axis for each label, the first one upwards and the others clockwise. An outline is open where a figure is
// not known.
func (c Chart) radar(figures figures) (template.HTML, error) {
	n := len(c.Labels)
	if n < 3 {
		return "", fmt.Errorf("%s: a radar has three axes at least", c.Title)
	}
	legendHeight := float64(legendLine * len(c.Series))
	height := legendHeight + 2*(radarRadius+radarMargin)
	size := vgsvg.New(pictureWidth, vg.Length(height))
	canvas := draw.New(size)
	middle := vg.Point{X: pictureWidth / 2, Y: radarRadius + radarMargin}
	at := func(axis int, value float64) vg.Point {
		angle := math.Pi/2 - 2*math.Pi*float64(axis%n)/float64(n)
		reach := radarRadius * (value - figures.low) / (figures.high - figures.low)
		return vg.Point{X: middle.X + vg.Length(reach*math.Cos(angle)), Y: middle.Y + vg.Length(reach*math.Sin(angle))}
	}
	web := draw.LineStyle{Color: faint, Width: 1}
	rings := ticks(figures)
	for _, ring := range rings {
		var outline []vg.Point
		for axis := 0; axis <= n; axis++ {
			outline = append(outline, at(axis, ring.Value))
		}
		canvas.StrokeLines(web, outline)
	}
	for axis, label := range c.Labels {
		canvas.StrokeLines(web, []vg.Point{middle, at(axis, figures.high)})
		c.nameAxis(canvas, label, at(axis, figures.high), middle)
	}
	marks := letters(letterSize-1, draw.XRight, draw.YCenter)
	for _, ring := range rings {
		canvas.FillText(marks, at(0, ring.Value).Add(vg.Point{X: -8}), ring.Label)
	}
	for s, values := range figures.series {
		c.outline(canvas, s, values, at)
	}
	for s, series := range c.Series {
		c.explain(canvas, s, series.Name, vg.Length(height)-vg.Length(legendLine*s)-legendLine/2)
	}
	return c.framed(size, height)
}

// nameAxis writes the name of an axis outside its end.
func (c Chart) nameAxis(canvas draw.Canvas, label string, end, middle vg.Point) {
	style := letters(letterSize, draw.XCenter, draw.YBottom)
	away := vg.Point{Y: 8}
	switch {
	case end.X > middle.X+5:
		style.XAlign = draw.XLeft
	case end.X < middle.X-5:
		style.XAlign = draw.XRight
	}
	if end.Y < middle.Y-radarRadius/2 {
		style.YAlign, away.Y, style.XAlign = draw.YTop, -8, draw.XCenter
	} else if style.XAlign != draw.XCenter {
		style.YAlign, away = draw.YCenter, vg.Point{X: 6}
		if style.XAlign == draw.XRight {
			away.X = -6
		}
	}
	lines := wrappedAt(label, 32)
	if style.XAlign != draw.XCenter {
		lines = strings.ReplaceAll(label, " ", "\n") // there is little room at the sides
	}
	canvas.FillText(style, end.Add(away), lines)
}

// outline draws a series: a line between neighbours that are both known, and a mark for each figure.
func (c Chart) outline(canvas draw.Canvas, s int, values []*float64, at func(axis int, value float64) vg.Point) {
	n := len(values)
	for axis, value := range values {
		next := values[(axis+1)%n]
		if value != nil && next != nil {
			canvas.StrokeLines(stroke(s), []vg.Point{at(axis, *value), at(axis+1, *next)})
		}
	}
	for axis, value := range values {
		if value != nil {
			canvas.DrawGlyph(glyph(s), at(axis, *value))
		}
	}
}

// explain writes a line of the legend.
func (c Chart) explain(canvas draw.Canvas, s int, name string, y vg.Length) {
	canvas.StrokeLines(stroke(s), []vg.Point{{X: 4, Y: y}, {X: 36, Y: y}})
	canvas.DrawGlyph(glyph(s), vg.Point{X: 20, Y: y})
	canvas.FillText(letters(letterSize, draw.XLeft, draw.YCenter), vg.Point{X: 44, Y: y}, name)
}

// stroke is the line of a series: the first one is whole, the others are broken, so that they differ without colour.
func stroke(series int) draw.LineStyle {
	style := draw.LineStyle{Color: ink(series), Width: 2.5}
	if series > 0 {
		style.Dashes = []vg.Length{vg.Length(9 - 2*min(series, 3)), 4}
	}
	return style
}

// letters is how text is written on a picture that is drawn by hand.
func letters(size vg.Length, x text.XAlignment, y text.YAlignment) draw.TextStyle {
	return draw.TextStyle{
		Color: soft, Font: font.Font{Typeface: "Liberation", Variant: "Sans", Size: size}, XAlign: x, YAlign: y,
		Handler: text.Plain{Fonts: font.DefaultCache},
	}
}
