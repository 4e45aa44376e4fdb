package report

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"image/color"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// Chart is a picture of figures. Figures are decimal texts: they become binary numbers for drawing alone, and the table
// below the picture gives them as they are.
type Chart struct {
	Kind        Kind
	Title       string
	Description string   // what the picture shows, in a sentence; also for those who cannot see it
	Source      string   // where the figures are from and of when, without a full stop
	Unit        string   // of the figures, for their axis
	Labels      []string // what is compared, or the points in time
	Groups      []string // for a chart of one series: the group that each label is of, in place of a legend of series
	GroupOrder  []string // of a funnel: all groups that there can be, in the order of their signs
	Named       []int    // of a funnel: the labels that are written beside their points
	Limits      []Limit  // of a funnel, in the order of sizes
	Series      []Series
	Reference   Reference
	Begin       string // of the axis of the figures, where it is not 0: bars begin at 0 all the same
	End         string // of the axis of the figures, where it is more than the largest figure: 5 on a scale from 0 to 5
	Figures     *Table // the table below the picture, where it says more than the figures alone
	Missing     string // how a figure that is not known is told; "not known" where this is empty
}

// Kind is a kind of picture.
type Kind uint8

const (
	Bars   Kind = iota // a bar for each label and series, from the left; the zero value
	Dots               // a dot for each label and series, on a line for each label
	Lines              // a line for each series, over the labels from left to right
	Points             // a point for each label and series, over the labels from left to right
	Radar              // an axis for each label around a centre, and an outline for each series
	Heat               // a row for each label, a column for each series, the figures in cells that are darker the higher they are
	Spans              // a bar for each label from the left, of the first series, and a line from the second to the third
	Funnel             // a point for each label, its figure over its size, the two series, between limits
)

// Series is one row of figures.
type Series struct {
	Name   string
	Values []string // one for each label, as decimals; a blank one is not known
}

// Reference is a figure to compare the others with, such as an average. It is left out where its Value is blank.
type Reference struct {
	Name, Value string
}

const notKnown = "not known"

// Table gives the figures of the picture.
func (c Chart) Table() Table {
	if c.Figures != nil {
		return *c.Figures
	}
	table := Table{Caption: c.Title, Columns: []Column{{}}}
	if c.Unit != "" {
		table.Caption += ": " + c.Unit
	}
	for _, series := range c.Series {
		table.Columns = append(table.Columns, Column{Name: series.Name, Number: true})
	}
	if c.Groups != nil {
		table.Columns = append(table.Columns, Column{})
	}
	for i, label := range c.Labels {
		row := []string{label}
		for _, series := range c.Series {
			row = append(row, c.shown(series.Values[i]))
		}
		if c.Groups != nil {
			row = append(row, c.Groups[i])
		}
		table.Rows = append(table.Rows, row)
	}
	if c.Reference.Value != "" {
		row := []string{c.Reference.Name}
		for i := range c.Series {
			value := c.Reference.Value
			if c.Kind == Funnel && i > 0 {
				value = "" // it is of the figures, and not of the sizes
			}
			row = append(row, value)
		}
		if c.Groups != nil {
			row = append(row, "")
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

func (c Chart) shown(figure string) string { return cmp.Or(figure, c.Missing, notKnown) }

// The picture is narrow and its letters are large, so that they can still be read when it is as wide as a phone.
const (
	pictureWidth = 440
	letterSize   = 13
	lineHeight   = 16
	legendLine   = lineHeight + 4
	labelWidth   = 24 // characters, before a label is wrapped
)

// SVG draws the picture. Its error is about a figure that is no decimal number.
func (c Chart) SVG() (template.HTML, error) {
	if c.Groups != nil && c.Kind != Funnel {
		c = c.parted()
	}
	figures, err := c.figures()
	if err != nil {
		return "", err
	}
	switch c.Kind {
	case Radar:
		return c.radar(figures)
	case Heat:
		return c.heat(figures)
	case Funnel:
		return c.funnel(figures)
	}
	p, legend := plot.New(), plot.NewLegend()
	for _, style := range []*draw.TextStyle{&p.X.Label.TextStyle, &p.Y.Label.TextStyle, &p.X.Tick.Label, &p.Y.Tick.Label, &legend.TextStyle} {
		style.Font = font.Font{Typeface: "Liberation", Variant: "Sans", Size: letterSize}
	}
	legend.Left, legend.Top, legend.Padding = true, true, 4
	rows := c.rows()
	height := 260.0
	if c.Kind == Lines || c.Kind == Points {
		err = c.drawLines(p, &legend, figures)
	} else {
		err = c.drawRows(p, &legend, figures)
		height = 60 + float64(len(c.Labels))*rows
	}
	if err != nil {
		return "", err
	}
	legendHeight := 0.0
	if len(c.Series) > 1 || figures.reference != nil {
		legendHeight = legendLine * float64(legendEntries(c, figures))
	}
	size := vgsvg.New(pictureWidth, vg.Length(height+legendHeight))
	canvas := draw.New(size)
	if legendHeight > 0 {
		legend.Draw(canvas)
	}
	p.Draw(draw.Crop(canvas, 0, -12, 4, -vg.Length(legendHeight+6)))
	return c.framed(size, height+legendHeight)
}

// parted draws each group as a series of its own.
func (c Chart) parted() Chart {
	var groups []Series
	for i, group := range c.Groups {
		place := slices.IndexFunc(groups, func(s Series) bool { return s.Name == group })
		if place < 0 {
			place = len(groups)
			groups = append(groups, Series{Name: group, Values: make([]string, len(c.Labels))})
		}
		groups[place].Values[i] = c.Series[0].Values[i]
	}
	c.Series = groups
	return c
}

func legendEntries(c Chart, figures figures) int {
	entries := len(c.Series)
	if c.Kind == Spans {
		entries-- // two of the series make one line
	}
	if figures.reference != nil {
		entries++
	}
	return entries
}

// rows is the height of a label's row. In a long chart a few labels of two lines may reach into the rows beside them.
func (c Chart) rows() float64 {
	most, long := 1, 0
	for _, label := range c.Labels {
		lines := strings.Count(wrapped(label), "\n") + 1
		most = max(most, lines)
		if lines > 1 {
			long++
		}
	}
	gap := 12
	if len(c.Labels) > 12 {
		gap = 4
		if most == 2 && 5*long < len(c.Labels) {
			most, gap = 1, 8
		}
	}
	bars := 1
	if c.Kind == Bars {
		bars = len(c.Series)
	}
	return float64(max(most*lineHeight, bars*barHeight) + gap)
}

const barHeight = 15

func wrapped(label string) string {
	lines := strings.Split(text.WrapSoft(label, labelWidth), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return strings.Join(lines, "\n")
}

func (c Chart) framed(canvas *vgsvg.Canvas, height float64) (template.HTML, error) {
	return framed(canvas, pictureWidth, height, c.Title, c.Description)
}

// framed puts the name and the description of a picture inside it and lets it scale.
func framed(canvas *vgsvg.Canvas, width int, height float64, name, description string) (template.HTML, error) {
	var drawn bytes.Buffer
	if _, err := canvas.WriteTo(&drawn); err != nil {
		return "", err
	}
	_, root, _ := strings.Cut(drawn.String(), "<svg")
	_, inside, _ := strings.Cut(root, ">")
	name, description = template.HTMLEscapeString(name), template.HTMLEscapeString(description)
	return template.HTML(fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %.0f" role="img" aria-label="%s"><title>%s</title><desc>%s</desc>`,
		width, height, name, name, description) + inside), nil
}

// figures are the chart's numbers, for drawing.
type figures struct {
	series    [][]*float64 // nil is not known
	reference *float64
	low, high float64
}

var decimal = regexp.MustCompile(`^-?[0-9]{1,15}(\.[0-9]{1,15})?$`)

func (c Chart) figures() (figures, error) {
	var read figures
	take := func(where, figure string) (*float64, error) {
		if figure == "" {
			return nil, nil
		}
		value, err := strconv.ParseFloat(figure, 64)
		if err != nil || !decimal.MatchString(figure) {
			return nil, fmt.Errorf("%s: %s: %q is no number", c.Title, where, figure)
		}
		read.low, read.high = min(read.low, value), max(read.high, value)
		return &value, nil
	}
	for _, series := range c.Series {
		if len(series.Values) != len(c.Labels) {
			return figures{}, fmt.Errorf("%s: %s: %d figures for %d labels", c.Title, series.Name, len(series.Values), len(c.Labels))
		}
		values := make([]*float64, len(series.Values))
		for i, figure := range series.Values {
			value, err := take(series.Name, figure)
			if err != nil {
				return figures{}, err
			}
			values[i] = value
		}
		read.series = append(read.series, values)
	}
	var err error
	if read.reference, err = take(c.Reference.Name, c.Reference.Value); err != nil {
		return figures{}, err
	}
	if _, err := take("end of the axis", c.End); err != nil {
		return figures{}, err
	}
	if c.Begin != "" && c.Kind != Bars {
		begin, err := take("beginning of the axis", c.Begin)
		if err != nil {
			return figures{}, err
		}
		read.low = *begin
	}
	if read.low == read.high {
		read.high = 1
	}
	return read, nil
}

// Colours that are told apart by people who see fewer colours, each at least three to one against white.
var palette = [...]color.RGBA{
	{0x1d, 0x35, 0x57, 0xff}, {0xc2, 0x41, 0x0c, 0xff}, {0x00, 0x7f, 0x5f, 0xff}, {0x88, 0x22, 0x55, 0xff}, {0x6b, 0x6b, 0x6b, 0xff},
}

func ink(series int) color.RGBA { return palette[series%len(palette)] }

var (
	faint = color.RGBA{0xc4, 0xcb, 0xd2, 0xff}
	soft  = color.RGBA{0x46, 0x52, 0x5f, 0xff}
	pale  = color.RGBA{0x9f, 0xb4, 0xcc, 0xff}
)

func glyph(series int) draw.GlyphStyle {
	shapes := [...]draw.GlyphDrawer{draw.CircleGlyph{}, draw.BoxGlyph{}, draw.PyramidGlyph{}, draw.RingGlyph{}, draw.CrossGlyph{}}
	// Later ones are smaller, so that both are seen where two figures are the same.
	return draw.GlyphStyle{Color: ink(series), Radius: vg.Length(max(6.5-1.5*float64(series), 3)), Shape: shapes[series%len(shapes)]}
}

// plain marks the usual places, without needless noughts.
type plain struct{ plot.DefaultTicks }

func (p plain) Ticks(low, high float64) []plot.Tick {
	ticks := p.DefaultTicks.Ticks(low, high)
	for i, tick := range ticks {
		if strings.Contains(tick.Label, ".") {
			ticks[i].Label = strings.TrimRight(strings.TrimRight(tick.Label, "0"), ".")
		}
	}
	return ticks
}

// ticks marks each whole number of a short scale, such as 0 to 5.
func ticks(figures figures) plot.Ticker {
	if span := figures.high - figures.low; span < 2 || span > 10 {
		return plain{}
	}
	var whole plot.ConstantTicks
	for value := math.Ceil(figures.low); value <= figures.high; value++ {
		whole = append(whole, plot.Tick{Value: value, Label: strconv.Itoa(int(value))})
	}
	return whole
}

// drawRows draws bars or dots: a row for each label, the first one at the top.
func (c Chart) drawRows(p *plot.Plot, legend *plot.Legend, figures figures) error {
	n := len(c.Labels)
	room := (figures.high - figures.low) * 0.16 // for the figures beside the bars
	if c.Kind == Spans {
		room *= 2 // for their name too
	}
	p.X.Label.Text = c.Unit
	p.X.Min, p.X.Max, p.X.Tick.Marker = figures.low, figures.high, ticks(figures)
	p.Y.Min, p.Y.Max = -0.5, float64(n)-0.5
	p.Y.LineStyle.Width, p.Y.Tick.LineStyle.Width, p.Y.Padding = 0, 0, 0
	names := make(plot.ConstantTicks, n)
	for i, label := range c.Labels {
		names[i] = plot.Tick{Value: float64(n - 1 - i), Label: wrapped(label)}
	}
	p.Y.Tick.Marker = names
	grid := plotter.NewGrid()
	grid.Vertical.Color, grid.Horizontal.Color = faint, faint
	if c.Kind == Bars || c.Kind == Spans {
		grid.Horizontal.Width = 0
		p.X.Max = figures.high + room
		if figures.low < 0 {
			p.X.Min = figures.low - room
		}
	}
	p.Add(grid)
	draws := c.drawBars
	switch c.Kind {
	case Dots:
		draws = c.drawDots
	case Spans:
		draws = c.drawSpans
	}
	if err := draws(p, legend, figures); err != nil {
		return err
	}
	if figures.reference == nil {
		return nil
	}
	return c.drawReference(p, legend, plotter.XYs{{X: *figures.reference, Y: -0.5}, {X: *figures.reference, Y: float64(n) - 0.5}})
}

func (c Chart) drawBars(p *plot.Plot, legend *plot.Legend, figures figures) error {
	for s, values := range figures.series {
		lengths := make(plotter.Values, len(values))
		for i, value := range values {
			if value != nil {
				lengths[len(values)-1-i] = *value
			}
		}
		bars, err := plotter.NewBarChart(lengths, barHeight-2)
		if err != nil {
			return err
		}
		bars.Horizontal, bars.Color, bars.LineStyle.Width = true, ink(s), 0
		bars.Offset = vg.Length(float64(len(c.Series)-1)/2-float64(s)) * barHeight
		p.Add(bars)
		legend.Add(c.Series[s].Name, bars)
		if err := c.nameFigures(p, s, lengths, bars.Offset); err != nil {
			return err
		}
	}
	return nil
}

// nameFigures writes each figure beside the end of its bar.
func (c Chart) nameFigures(p *plot.Plot, s int, lengths plotter.Values, offset vg.Length) error {
	var ends plotter.XYLabels
	for y, length := range lengths {
		ends.XYs = append(ends.XYs, plotter.XY{X: max(length, 0), Y: float64(y)})
		ends.Labels = append(ends.Labels, c.shown(c.Series[s].Values[len(lengths)-1-y]))
	}
	return c.addLabels(p, ends, offset)
}

// addLabels writes figures beside the places where they end.
func (c Chart) addLabels(p *plot.Plot, ends plotter.XYLabels, offset vg.Length) error {
	labels, err := plotter.NewLabels(ends)
	if err != nil {
		return err
	}
	for i := range labels.TextStyle {
		labels.TextStyle[i].Font = font.Font{Typeface: "Liberation", Variant: "Sans", Size: letterSize - 1}
		labels.TextStyle[i].Color = soft
		labels.TextStyle[i].YAlign = draw.YCenter
	}
	labels.Offset = vg.Point{X: 4, Y: offset}
	p.Add(labels)
	return nil
}

func (c Chart) drawDots(p *plot.Plot, legend *plot.Legend, figures figures) error {
	for s, values := range figures.series {
		var dots plotter.XYs
		for i, value := range values {
			if value != nil {
				dots = append(dots, plotter.XY{X: *value, Y: float64(len(values) - 1 - i)})
			}
		}
		if err := c.addDots(p, legend, c.Series[s].Name, s, dots); err != nil {
			return err
		}
	}
	return nil
}

// addDots draws the known figures of a series and explains their shape; where none is known there is nothing to draw.
func (c Chart) addDots(p *plot.Plot, legend *plot.Legend, name string, series int, dots plotter.XYs) error {
	if len(dots) == 0 {
		legend.Add(name + " (" + c.shown("") + ")")
		return nil
	}
	scatter, err := plotter.NewScatter(dots)
	if err != nil {
		return err
	}
	scatter.GlyphStyle = glyph(series)
	if c.Groups != nil {
		scatter.GlyphStyle.Radius = 4 // points of groups do not hide each other
	}
	if c.Kind == Points && len(c.Labels) > pictureWidth/10 {
		scatter.GlyphStyle.Radius = 2.5
	}
	p.Add(scatter)
	legend.Add(name, scatter)
	return nil
}
