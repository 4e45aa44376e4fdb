package main

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"

	svg "github.com/ajstarks/svgo"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife"
)

func (f *family) page() (report.Page, error) {
	page := report.Page{
		Title: f.title(), Lede: f.where(), Source: f.input, Date: plain(f.AsOf),
		Sections: []report.Section{
			{Title: "The 1,001 days", Body: f.strip()},
			{Title: "Health reviews and contacts", Tables: []report.Table{f.table()}},
			{Title: "What there is for the family", Tables: []report.Table{f.services()}},
			{Title: "Why", Tables: []report.Table{f.reasons()}},
		},
		Method: append(f.notes(), "The 1,001 days name the period from conception to the second birthday. How many days it has for a child depends on the length of the pregnancy and on leap years."),
		Style:  tableStyle + "figure.strip svg { max-width: 44rem }\n@media print { nav { display: none } figure.strip { break-inside: avoid } figure.strip svg { max-width: 112mm } }" + checklistStyle,
	}
	if f.offer != nil {
		parts, err := f.offer.sections()
		if err != nil {
			return page, err
		}
		page.Sections = append(page.Sections, report.Section{Title: f.offer.title(), Text: []string{"An illustration: the offer is made up.", f.offer.lede()}})
		page.Sections = append(page.Sections, parts...)
		page.Method = append(page.Method, offerMethod)
	}
	return page, nil
}

// reasons are the findings about the reviews, with the rules.
func (f *family) reasons() report.Table {
	table := report.Table{Caption: "What decided each, and its rule", Columns: []report.Column{{Name: "Rule"}, {Name: "Status"}, {Name: "Because"}}}
	told := map[righthelp.RuleID]bool{}
	for _, plan := range f.plans {
		for finding := range plan.Findings() {
			if !told[finding.Rule] {
				told[finding.Rule] = true
				table.Rows = append(table.Rows, []string{string(finding.Rule), statusWords(finding.Status), finding.Because})
			}
		}
	}
	return table
}

// The picture is narrow and its letters are large, so that they can still be read when it is as wide as a phone.
const (
	width     = 440
	margin    = 14
	stripTop  = 44
	stripHigh = 26
	firstRow  = stripTop + stripHigh + 26
	rowHigh   = 40
	dateWide  = 80                                                 // about the width of a date
	halo      = "paint-order:stroke;stroke:#fff;stroke-width:5px;" // keeps words apart from the lines behind them
	letters   = "font-family:sans-serif;font-size:13px;fill:#16202c"
)

// colours of the states. The words beside a bar say the same.
func colour(status startforlife.ReviewStatus) string {
	switch status {
	case startforlife.Due, startforlife.DoneEarly, startforlife.Unclear:
		return "#8a5a00"
	case startforlife.DoneInTime:
		return "#0b6b3a"
	case startforlife.DoneLate, startforlife.Overdue, startforlife.Missed:
		return "#b42318"
	}
	return "#5a6877"
}

// strip is the picture: the period as a strip, and below it for each review the days of its window.
func (f *family) strip() template.HTML {
	var shown []line
	for _, line := range f.lines() {
		if !line.From.IsZero() || !line.To.IsZero() || !line.DoneOn.IsZero() {
			shown = append(shown, line)
		}
	}
	days := f.days(shown)
	var out bytes.Buffer
	fmt.Fprintf(&out, `<figure class="strip"><figcaption>From conception to the second birthday, with the reviews</figcaption>`+
		`<p class="says">The filled part of the strip is the days that have gone; the dashed line is %s. A bar is the window of a review, a dot the day on which it was done. The table below says the same.</p>`, plain(f.AsOf))
	height := firstRow + rowHigh*len(shown) + margin
	canvas := svg.New(&out)
	canvas.Startraw(fmt.Sprintf(`viewBox="0 0 %d %d" role="img" aria-label="The 1,001 days as a strip with the reviews; the table below gives every date"`, width, height))
	canvas.Title("The 1,001 days as a strip")
	canvas.Desc("From conception to the second birthday, and for each review its window and the day on which it was done. The table below gives every date.")
	days.birthdays(canvas, f, height)
	f.drawPeriod(canvas, days)
	f.drawToday(canvas, days, height)
	for i, line := range shown {
		days.row(canvas, line, f, firstRow+rowHigh*i)
	}
	canvas.End()
	out.WriteString("</figure>")
	// The library writes a file of its own, with a declaration that has no place inside a page.
	before, rest, _ := strings.Cut(out.String(), "<?xml")
	_, drawing, _ := strings.Cut(rest, "<svg")
	return template.HTML(before + "<svg" + drawing)
}

// axis is the days from the left to the right of the picture.
type axis struct{ from, to righthelp.Date }

// days run from conception to the end of the last window or the last day of something done.
func (f *family) days(lines []line) axis {
	a := axis{f.period.From, f.period.To}
	for _, line := range lines {
		for _, day := range []righthelp.Date{line.From, line.To, line.DoneOn} {
			if day.After(a.to) {
				a.to = day
			}
			if !day.IsZero() && day.Before(a.from) {
				a.from = day
			}
		}
	}
	return a
}

func (a axis) x(day righthelp.Date) int {
	return margin + (width-2*margin)*a.from.DaysUntil(day)/max(1, a.from.DaysUntil(a.to))
}

// drawPeriod draws the strip itself: what has gone, and what is left.
func (f *family) drawPeriod(canvas *svg.SVG, a axis) {
	from, to := a.x(f.period.From), a.x(f.period.To)
	canvas.Rect(from, stripTop, to-from, stripHigh, "fill:#e7ecf1;stroke:#1d3557;stroke-width:1.5")
	switch f.period.Stage {
	case startforlife.PeriodOver:
		canvas.Rect(from, stripTop, to-from, stripHigh, "fill:#9fb4cc;stroke:#1d3557;stroke-width:1.5")
	case startforlife.Pregnancy, startforlife.FirstTwoYears:
		canvas.Rect(from, stripTop, a.x(f.AsOf)-from, stripHigh, "fill:#9fb4cc;stroke:#1d3557;stroke-width:1.5")
	}
	canvas.Text((from+to)/2, stripTop+18, fmt.Sprintf("day %d of %d", f.period.Day, f.period.Of), letters+";text-anchor:middle;font-weight:600")
}

// drawToday draws the day of the question, where it is in the picture, and names it below the strip.
func (f *family) drawToday(canvas *svg.SVG, a axis, height int) {
	if f.AsOf.Before(a.from) || f.AsOf.After(a.to) {
		return
	}
	x, anchor := a.x(f.AsOf), "middle"
	canvas.Line(x, stripTop-6, x, height, "stroke:#0b4f8a;stroke-width:2;stroke-dasharray:5 3")
	switch {
	case x < dateWide:
		anchor = "start"
	case x > width-dateWide:
		anchor = "end"
	}
	canvas.Text(x, stripTop+stripHigh+16, plain(f.AsOf), halo+letters+";font-weight:600;text-anchor:"+anchor)
}

// birthdays draws an upright line at the birth and each birthday of the period, and names them.
func (a axis) birthdays(canvas *svg.SVG, f *family, height int) {
	birth, name := f.Child.Born, "birth"
	if birth.IsZero() {
		birth, name = f.Child.Due, "due date"
	}
	if a.x(birth)-a.x(f.period.From) > dateWide { // else they would cover the birth
		canvas.Text(a.x(f.period.From), stripTop-26, "conception", letters)
		canvas.Text(a.x(f.period.From), stripTop-11, plain(f.period.From), letters)
	}
	for years, name := range []string{name, "1 year", "2 years"} {
		day := birth.AddYears(years)
		x, anchor := a.x(day), ""
		canvas.Line(x, stripTop-6, x, height, "stroke:#c4cbd2")
		if x > width-dateWide {
			anchor = ";text-anchor:end"
		}
		canvas.Text(x, stripTop-26, name, letters+anchor)
		if years != 1 { // there would be no room for the others
			canvas.Text(x, stripTop-11, plain(day), letters+anchor)
		}
	}
}

// row draws a review: its words, and below them its days.
func (a axis) row(canvas *svg.SVG, l line, f *family, y int) {
	ink := colour(l.Status)
	words := l.Title + ": " + stands(l.ReviewState)
	canvas.Text(margin, y+15, words, halo+letters+";font-weight:600")
	if len(l.editions) < len(f.plans) {
		canvas.Text(width-margin, y+31, f.by(l), halo+letters+";font-size:12px;text-anchor:end")
	}
	from, to := l.From, l.To
	switch {
	case from.IsZero() && to.IsZero():
	case to.IsZero(): // no last day is stated
		canvas.Line(a.x(from), y+27, min(a.x(from)+30, width-margin), y+27, "stroke-width:3;stroke-dasharray:2 3;stroke:"+ink)
		canvas.Rect(a.x(from), y+21, 3, 12, "fill:"+ink)
	case from.IsZero(): // no first day is stated
		canvas.Line(max(margin, a.x(to)-30), y+27, a.x(to), y+27, "stroke-width:3;stroke-dasharray:2 3;stroke:"+ink)
		canvas.Rect(a.x(to)-3, y+21, 3, 12, "fill:"+ink)
	default:
		canvas.Rect(a.x(from), y+22, max(4, a.x(to)-a.x(from)), 10, "fill-opacity:.6;fill:"+ink)
	}
	if !l.DoneOn.IsZero() {
		canvas.Circle(a.x(l.DoneOn), y+27, 5, "stroke:#fff;stroke-width:1.5;fill:"+ink)
	}
}
