package report

import (
	"html/template"
	"image/color"
	"math"
	"strings"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

const (
	heatLabels = 118  // width of the names of rows
	heatLabel  = 17   // letters of a line of a name
	heatLetter = 6.6  // about the width of a letter
	heatWidest = 60   // of a cell
	darkest    = 0.64 // ground on which black letters can be read; above it white ones can
)

// heat draws the figures in cells. The lighter a cell the lower its figure; one that is not known is struck through.
func (c Chart) heat(figures figures) (template.HTML, error) {
	columns := len(c.Series)
	cell := min(vg.Length(pictureWidth-heatLabels-4)/vg.Length(max(columns, 1)), heatWidest)
	head := c.headHeight()
	row := c.heatRow()
	height := head + row*float64(len(c.Labels)) + 2
	size := vgsvg.New(pictureWidth, vg.Length(height))
	canvas := draw.New(size)
	for s, series := range c.Series {
		c.nameColumn(canvas, series.Name, vg.Point{X: heatLabels + cell*(vg.Length(s)+0.5), Y: vg.Length(height - head + 5)})
	}
	group := ""
	for i, label := range c.Labels {
		top := vg.Length(height - head - row*float64(i))
		canvas.FillText(letters(letterSize-1, draw.XRight, draw.YCenter), vg.Point{X: heatLabels - 6, Y: top - vg.Length(row)/2}, wrappedAt(label, heatLabel))
		for s := range c.Series {
			left := heatLabels + cell*vg.Length(s)
			box := vg.Rectangle{Min: vg.Point{X: left, Y: top - vg.Length(row)}, Max: vg.Point{X: left + cell, Y: top}}
			c.fillCell(canvas, box, figures, s, i)
		}
		if name := strings.TrimRight(label, "\u00a0 0123456789"); name != group { // a line where the numbers begin anew
			group = name
			canvas.StrokeLines(draw.LineStyle{Color: soft, Width: 1.5}, []vg.Point{{X: 0, Y: top}, {X: heatLabels + cell*vg.Length(columns), Y: top}})
		}
	}
	return c.framed(size, height)
}

// heatRow is the height of a row: its names have a line as a rule.
func (c Chart) heatRow() float64 {
	row := 19
	for _, label := range c.Labels {
		row = max(row, lineHeight*(strings.Count(wrappedAt(label, heatLabel), "\n")+1))
	}
	return float64(row)
}

// headHeight is the room that the names of the columns take, upright.
func (c Chart) headHeight() float64 {
	longest := 4
	for _, series := range c.Series {
		for line := range strings.SplitSeq(upright(series.Name), "\n") {
			longest = max(longest, len([]rune(line)))
		}
	}
	return float64(longest)*heatLetter + 12
}

// nameColumn writes the name of a column from the bottom up.
func (c Chart) nameColumn(canvas draw.Canvas, name string, foot vg.Point) {
	style := letters(letterSize-1, draw.XLeft, draw.YCenter)
	style.Rotation = math.Pi / 2
	canvas.FillText(style, foot, upright(name))
}

// upright breaks a name into two lines at most: a narrow column has no room for more.
func upright(name string) string {
	for width := labelWidth; ; width++ {
		if lines := wrappedAt(name, width); strings.Count(lines, "\n") < 2 {
			return lines
		}
	}
}

// fillCell draws one figure on a ground that is darker the higher it is.
func (c Chart) fillCell(canvas draw.Canvas, box vg.Rectangle, figures figures, s, i int) {
	corners := []vg.Point{box.Min, {X: box.Max.X, Y: box.Min.Y}, box.Max, {X: box.Min.X, Y: box.Max.Y}}
	middle := vg.Point{X: (box.Min.X + box.Max.X) / 2, Y: (box.Min.Y + box.Max.Y) / 2}
	value := figures.series[s][i]
	style := letters(letterSize-1, draw.XCenter, draw.YCenter)
	if value == nil {
		canvas.StrokeLines(draw.LineStyle{Color: faint, Width: 1}, append(corners, box.Min))
		canvas.FillText(style, middle, "–")
		return
	}
	share := (*value - figures.low) / (figures.high - figures.low)
	share *= math.Sqrt(share) // so that figures in the middle still stand out from their ground
	canvas.FillPolygon(shade(share), corners)
	canvas.StrokeLines(draw.LineStyle{Color: color.White, Width: 1}, append(corners, box.Min))
	style.Color = color.Black
	if share > darkest {
		style.Color = color.White
	}
	canvas.FillText(style, middle, c.Series[s].Values[i])
}

// shade goes from nearly white to dark blue.
func shade(share float64) color.RGBA {
	between := func(low, high float64) uint8 { return uint8(low + (high-low)*share) }
	return color.RGBA{between(0xf2, 0x1d), between(0xf5, 0x35), between(0xf8, 0x57), 0xff}
}
