package main

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"
	"time"

	svg "github.com/ajstarks/svgo"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/report"
)

func (a answer) page() report.Page {
	return report.Page{
		Title: a.title(), Lede: a.where(), Source: a.from, Date: plain(a.asOf),
		Sections: []report.Section{
			{Title: "The episode as a line", Text: a.caution(), Body: a.figure()},
			{Title: "Every deadline", Tables: []report.Table{a.deadlines()}},
			{Title: "What has happened", Tables: []report.Table{a.events()}},
			{Title: "Why", Tables: []report.Table{a.reasons()}},
		},
		Method: append([]string{"The limits are those of: " + a.timetable.Name() + "."}, method...),
		Style:  "figure.line svg { max-width: 44rem }",
	}
}

// caution is what a reader has to know before the picture.
func (a answer) caution() []string {
	if a.stale == "" {
		return a.agreement()
	}
	return append([]string{a.stale}, a.agreement()...)
}

// agreement says in sentences what is recorded of the family's agreement.
func (a answer) agreement() (sentences []string) {
	for finding := range a.progress.Findings() {
		if strings.HasPrefix(string(finding.Rule), "earlyhelp.episode.") {
			sentences = append(sentences, finding.Because)
		}
	}
	return sentences
}

// The picture is narrow and its letters are large, so that they can still be read when it is as wide as a phone.
const (
	width     = 440
	margin    = 12
	top       = 64 // of the first clock: above are the months and what happened
	rowHeight = 40
	letters   = "font-size:13px;fill:#16202c"
)

// colours of the states. The words beside a bar say the same.
var colours = map[earlyhelp.ClockState]string{
	earlyhelp.Running: "#6b7a8a", earlyhelp.Due: "#b7791f", earlyhelp.Overdue: "#b42318",
	earlyhelp.MetEarly: "#0b6b3a", earlyhelp.MetInTime: "#0b6b3a", earlyhelp.MetLate: "#b42318",
	earlyhelp.Stopped: "#6b7a8a", earlyhelp.ForAPerson: "#4a3a8c",
}

// figure is the picture: what happened on a line, and below it for each clock of the last episode the days in time.
func (a answer) figure() template.HTML {
	var shown []earlyhelp.Clock
	for _, clock := range a.progress.Clocks {
		if !clock.Started.IsZero() && clock.Episode == a.progress.Episodes {
			shown = append(shown, clock)
		}
	}
	if a.progress.Episodes == 0 {
		return "<p>No episode has been opened, so there is nothing to draw.</p>"
	}
	line := a.span(shown)
	var out bytes.Buffer
	out.WriteString(`<figure class="line"><figcaption>What happened, and the days in time for each step</figcaption>` +
		`<p class="says">A bar is the days in time; a line leads to it from the day on which the clock started. A dot is the day on which the step was taken or the clock stopped. The upright line is ` +
		plain(a.asOf) + `. The table below says the same.</p>`)
	height := top + rowHeight*len(shown) + margin
	canvas := svg.New(&out)
	canvas.Startraw(fmt.Sprintf(`viewBox="0 0 %d %d" role="img" aria-label="The episode as a line; the table below gives every date"`, width, height))
	canvas.Title("The episode as a line")
	canvas.Desc("What happened, and for each step its first and its last day in time. The table below gives every date.")
	line.months(canvas, height)
	a.dots(canvas, line)
	for i, clock := range shown {
		line.clock(canvas, clock, top+rowHeight*i, a.asOf)
	}
	today := line.x(a.asOf)
	canvas.Line(today, 20, today, height, "stroke:#0b4f8a;stroke-width:2;stroke-dasharray:5 3")
	canvas.End()
	out.WriteString("</figure>")
	// The library writes a file of its own, with a declaration that has no place inside a page.
	text := out.String()
	before, rest, _ := strings.Cut(text, "<?xml")
	_, drawing, _ := strings.Cut(rest, "<svg")
	return template.HTML(before + "<svg" + drawing)
}

// line is the axis of time.
type line struct{ from, to righthelp.Date }

// span is from the opening to the last day there is, or today.
func (a answer) span(clocks []earlyhelp.Clock) line {
	l := line{a.progress.Opened, a.asOf}
	for _, clock := range clocks {
		for _, day := range []righthelp.Date{clock.From, clock.To, clock.Ended} {
			if day.After(l.to) {
				l.to = day
			}
		}
	}
	return line{l.from.AddDays(-2), l.to.AddDays(2)}
}

func (l line) x(day righthelp.Date) int {
	days := max(1, l.from.DaysUntil(l.to))
	return margin + (width-2*margin)*l.from.DaysUntil(day)/days
}

// months draws a thin line at the beginning of months, and names as many as there is room for.
func (l line) months(canvas *svg.SVG, height int) {
	year, month, _ := l.from.Civil()
	first, _ := righthelp.NewDate(year, month, 1)
	last := -width
	for i := 1; ; i++ {
		day := first.AddMonths(i)
		if day.IsZero() || day.After(l.to) {
			return
		}
		x := l.x(day)
		if x-last < 4 {
			continue // many years: not every month
		}
		canvas.Line(x, 20, x, height, "stroke:#dfe4e9")
		if x-last >= 62 && x < width-52 || i == 1 && x < width-52 {
			canvas.Text(x-8, 14, day.In(time.UTC).Format("Jan 2006"), letters)
			last = x
		}
	}
}

// dots are the events of the last episode, on a line.
func (a answer) dots(canvas *svg.SVG, l line) {
	canvas.Line(margin, 42, width-margin, 42, "stroke:#16202c;stroke-width:2")
	for _, event := range a.question.events {
		if !event.Date.Before(a.progress.Opened) {
			canvas.Group()
			canvas.Title(plain(event.Date) + ": " + titles[event.Kind])
			canvas.Circle(l.x(event.Date), 42, 5, "fill:#1d3557;stroke:#fff;stroke-width:1.5")
			canvas.Gend()
		}
	}
}

// clock draws a clock: its words, and below them its days.
func (l line) clock(canvas *svg.SVG, clock earlyhelp.Clock, y int, asOf righthelp.Date) {
	colour := colours[clock.State]
	canvas.Text(margin, y+16, titles[clock.Limit.Step]+": "+stands(clock), letters+";font-weight:600")
	start, from, to := l.x(clock.Started), l.x(clock.From), l.x(clock.To)
	canvas.Line(start, y+28, from, y+28, "stroke-width:2;stroke:"+colour)
	canvas.Rect(from, y+23, max(3, to-from), 10, "fill-opacity:.55;fill:"+colour)
	if clock.State == earlyhelp.Overdue || clock.State == earlyhelp.MetLate {
		end := clock.Ended
		if end.IsZero() {
			end = asOf
		}
		canvas.Line(to, y+28, l.x(end), y+28, "stroke-width:3;stroke-dasharray:2 3;stroke:"+colour)
	}
	if !clock.Ended.IsZero() {
		canvas.Circle(l.x(clock.Ended), y+28, 5, "stroke:#fff;stroke-width:1.5;fill:"+colour)
	}
}
