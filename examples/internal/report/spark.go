package report

import (
	"cmp"
	"fmt"
	"html/template"
	"image/color"
	"strconv"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// Card is a measure of a scorecard: how it stands, a small picture of it over time, and a few facts.
type Card struct {
	Title string
	State string // how it stands, in a word or two
	Tone  Tone
	Spark Spark
	Facts []Fact
}

// Tone says whether a state is good or bad news. It is shown by a sign and by weight too, not by colour alone.
type Tone uint8

const (
	Open Tone = iota // neither is known; the zero value
	Good
	Bad
)

// Sign stands before the words of a state.
func (t Tone) Sign() string { return [...]string{"?", "✓", "✗"}[t] }

// Class is the tone's name in the style of the page.
func (t Tone) Class() string { return [...]string{"open", "good", "bad"}[t] }

// Fact is a name and what stands behind it.
type Fact struct{ Name, Value string }

// Spark is a small picture of one figure over time: where it began, the way to its targets, and what came of it.
type Spark struct {
	Title       string
	Description string // for those who cannot see it
	Way         []Mark // from where it began through the targets, in order; a blank value breaks the line
	Steps       bool   // the way goes in steps: yes or no has nothing in between
	Results     []Mark // in order
	Now         int    // the day of the question, in days from any fixed one
	NowLabel    string
	From, To    Mark // the days over which the picture runs, so that those of a scorecard agree; their figures are not drawn
}

// Mark is a figure on a day.
type Mark struct {
	Day          int    // in days from any fixed one
	Label        string // the day as a reader would say it
	Value        string // a decimal; blank where it is not known
	Text         string // the figure as a reader would say it, where that is not the decimal
	Lower, Upper string // of its interval, where there is one
	Begins       bool   // where a measure began, and no target
}

func (m Mark) text() string { return cmp.Or(m.Text, m.Value) }

// The picture is as wide as a card on a phone, so that its letters stay readable.
const (
	sparkWidth  = 320
	sparkHeight = 172
	sparkSide   = 30 // room for figures at the sides
	sparkFoot   = 52
	sparkHead   = 42
	sparkAxis   = 28
	sparkNear   = 26 // between a target and a result whose figures would hide each other
)

// SVG draws the picture. Its error is about a figure that is no decimal number.
func (s Spark) SVG() (template.HTML, error) {
	drawn, err := s.placed()
	if err != nil {
		return "", err
	}
	size := vgsvg.New(sparkWidth, sparkHeight)
	canvas := draw.New(size)
	canvas.StrokeLine2(draw.LineStyle{Color: faint, Width: 1}, sparkSide/2, sparkAxis, sparkWidth-sparkSide/2, sparkAxis)
	now := s.across(s.Now)
	canvas.StrokeLine2(draw.LineStyle{Color: soft, Width: 1, Dashes: []vg.Length{2, 3}}, now, sparkAxis, now, sparkHeight-18)
	s.name(canvas, vg.Point{X: min(max(now, 40), sparkWidth-40), Y: sparkHeight - 9}, s.NowLabel)
	s.joined(canvas, drawn.way, draw.LineStyle{Color: ink(1), Width: 1.5, Dashes: []vg.Length{6, 3}}, s.Steps)
	s.joined(canvas, drawn.results, draw.LineStyle{Color: ink(0), Width: 2}, false)
	for _, at := range drawn.results {
		s.whisker(canvas, at)
	}
	for i, at := range drawn.way {
		s.wayMark(canvas, s.Way[i], at, drawn.results)
	}
	for i, at := range drawn.results {
		if !at.known {
			continue
		}
		canvas.DrawGlyph(draw.GlyphStyle{Color: ink(0), Radius: 4, Shape: draw.CircleGlyph{}}, at.Point)
		if i == len(drawn.results)-1 {
			s.name(canvas, beside(at, drawn.way), s.Results[i].text())
		}
	}
	canvas.FillText(letters(letterSize-1, draw.XLeft, draw.YTop), vg.Point{X: sparkSide / 2, Y: sparkAxis - 6}, s.From.Label)
	canvas.FillText(letters(letterSize-1, draw.XRight, draw.YTop), vg.Point{X: sparkWidth - sparkSide/2, Y: sparkAxis - 6}, s.To.Label)
	return framed(size, sparkWidth, sparkHeight, s.Title, s.Description)
}

// spot is where a mark is drawn.
type spot struct {
	vg.Point
	known     bool
	low, high vg.Length // of its interval; its own height where it has none
}

// across gives how far to the right a day is.
func (s Spark) across(day int) vg.Length {
	return sparkSide + vg.Length(sparkWidth-2*sparkSide)*vg.Length(day-s.From.Day)/vg.Length(max(s.To.Day-s.From.Day, 1))
}

// joined draws a line from each known mark to the next.
func (s Spark) joined(canvas draw.Canvas, spots []spot, style draw.LineStyle, steps bool) {
	for i := 1; i < len(spots); i++ {
		from, to := spots[i-1], spots[i]
		if !from.known || !to.known {
			continue
		}
		line := []vg.Point{from.Point, to.Point}
		if steps {
			line = []vg.Point{from.Point, {X: to.X, Y: from.Y}, to.Point}
		}
		canvas.StrokeLines(style, line)
	}
}

func (s Spark) whisker(canvas draw.Canvas, at spot) {
	if at.low == at.high {
		return
	}
	style := draw.LineStyle{Color: ink(0), Width: 1.5}
	canvas.StrokeLine2(style, at.X, at.low, at.X, at.high)
	for _, end := range []vg.Length{at.low, at.high} {
		canvas.StrokeLine2(style, at.X-4, end, at.X+4, end)
	}
}

// wayMark draws the baseline or a target. A target that nobody has set is a question mark on the axis.
func (s Spark) wayMark(canvas draw.Canvas, mark Mark, at spot, results []spot) {
	if !at.known {
		s.name(canvas, vg.Point{X: at.X, Y: sparkAxis + 8}, "?")
		return
	}
	shape := draw.GlyphStyle{Color: ink(1), Radius: 6, Shape: diamond{}}
	if mark.Begins {
		shape = draw.GlyphStyle{Color: ink(0), Radius: 5, Shape: draw.RingGlyph{}}
	}
	canvas.DrawGlyph(shape, at.Point)
	s.name(canvas, beside(at, results), mark.text())
}

// beside is where the figure of a mark is written: above it, or below where one of the others is near and higher.
func beside(at spot, others []spot) vg.Point {
	for _, other := range others {
		if gap := other.X - at.X; other.known && gap < sparkNear && gap > -sparkNear && other.Y > at.Y {
			return vg.Point{X: at.X, Y: at.low - 14}
		}
	}
	return vg.Point{X: at.X, Y: at.high + 14}
}

// name writes a figure on a white ground, so that a line behind it does not hide it.
func (s Spark) name(canvas draw.Canvas, at vg.Point, text string) {
	style := letters(letterSize-1, draw.XCenter, draw.YCenter)
	style.Color = color.RGBA{0x16, 0x20, 0x2c, 0xff}
	half := vg.Length(len([]rune(text))) * sparkLetter / 2
	canvas.FillPolygon(color.White, []vg.Point{{X: at.X - half, Y: at.Y - 6}, {X: at.X + half, Y: at.Y - 6}, {X: at.X + half, Y: at.Y + 6}, {X: at.X - half, Y: at.Y + 6}})
	canvas.FillText(style, at, text)
}

const sparkLetter = 6.5 // about the width of a digit

type drawn struct{ way, results []spot }

// placed finds where each mark is drawn.
func (s Spark) placed() (drawn, error) {
	read, low, high, err := s.values()
	if err != nil {
		return drawn{}, err
	}
	up := func(value float64) vg.Length {
		return sparkFoot + vg.Length((sparkHeight-sparkFoot-sparkHead)*(value-low)/(high-low))
	}
	var spots [2][]spot
	for i, marks := range [][]Mark{s.Way, s.Results} {
		for j, mark := range marks {
			at := spot{Point: vg.Point{X: s.across(mark.Day)}}
			if one := read[i][j]; one.value != nil {
				at.known, at.Y = true, up(*one.value)
				at.low, at.high = at.Y, at.Y
				if one.low != nil && one.high != nil {
					at.low, at.high = up(*one.low), up(*one.high)
				}
			}
			spots[i] = append(spots[i], at)
		}
	}
	return drawn{spots[0], spots[1]}, nil
}

// interval is a figure for drawing; nil is not known.
type interval struct{ value, low, high *float64 }

// values reads the figures of the way and of the results, with the range that they take.
func (s Spark) values() (read [2][]interval, low, high float64, err error) {
	none := true
	take := func(figure string) *float64 {
		if figure == "" || err != nil {
			return nil
		}
		value, wrong := strconv.ParseFloat(figure, 64)
		if wrong != nil || !decimal.MatchString(figure) {
			err = fmt.Errorf("%s: %q is no number", s.Title, figure)
			return nil
		}
		if none {
			low, high, none = value, value, false
		}
		low, high = min(low, value), max(high, value)
		return &value
	}
	for i, marks := range [][]Mark{s.Way, s.Results} {
		for _, mark := range marks {
			read[i] = append(read[i], interval{take(mark.Value), take(mark.Lower), take(mark.Upper)})
		}
	}
	if low == high {
		low, high = low-1, high+1
	}
	return read, low, high, err
}

// diamond is a square on its corner.
type diamond struct{}

func (diamond) DrawGlyph(canvas *draw.Canvas, style draw.GlyphStyle, at vg.Point) {
	r := style.Radius
	canvas.FillPolygon(style.Color, []vg.Point{{X: at.X, Y: at.Y + r}, {X: at.X + r, Y: at.Y}, {X: at.X, Y: at.Y - r}, {X: at.X - r, Y: at.Y}})
}
