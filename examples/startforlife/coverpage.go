package main

import (
	"html/template"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
)

func (c *cover) page() (report.Page, error) {
	page := report.Page{
		Title: c.title(), Lede: c.lede(), Source: c.input, Method: coverMethod, Style: matrixStyle,
	}
	if c.hub.said {
		page.Sections = append(page.Sections, report.Section{
			Title: "The whole network", Tables: []report.Table{c.networkTable()},
			Text: []string{"Four services of annex F are funded strands, and stand here with the strand's own minimum. Two strands are no service of annex F, and stand last."},
		})
	}
	for _, part := range []struct {
		title, says string
		tier        func(righthelp.Cell) righthelp.Extent
	}{
		{"The minimum", "A cell such as 2/3 1? says that two of three statements are met or do not apply, and that nobody has said of one.", minimum},
		{"Going further", "Options that the area takes up. Nobody expected all of them, so none is shown as missing.", further},
	} {
		body, err := c.matrixHTML(part.title, part.tier)
		if err != nil {
			return page, err
		}
		page.Sections = append(page.Sections, report.Section{Title: part.title, Text: []string{part.says}, Body: body})
	}
	page.Sections = append(page.Sections, report.Section{Title: "The statements", Tables: c.lists()})
	return page, nil
}

// matrixCell is a cell of the matrix on a page.
type matrixCell struct{ Class, Text, Words string }

type matrixRow struct {
	Title string
	Cells []matrixCell
}

var matrixPage = template.Must(template.New("matrix").Parse(`<div class="wide" tabindex="0" role="region" aria-label="{{.Title}}"><table class="matrix">
<caption>{{.Title}}, strand by strand and in each way of access</caption>
<thead><tr><th scope="col">Strand</th>{{range .Ways}}<th scope="col">{{.}}</th>{{end}}</tr></thead>
<tbody>
{{range .Rows}}<tr><th scope="row">{{.Title}}</th>{{range .Cells}}<td class="{{.Class}}">{{.Text}}{{with .Words}}<span>{{.}}</span>{{end}}</td>{{end}}</tr>
{{end}}</tbody></table></div>
`))

func (c *cover) matrixHTML(title string, tier func(righthelp.Cell) righthelp.Extent) (template.HTML, error) {
	data := struct {
		Title string
		Ways  []string
		Rows  []matrixRow
	}{Title: title}
	for _, way := range ways {
		data.Ways = append(data.Ways, way.name)
	}
	for name, strand := range c.rows {
		row := matrixRow{Title: name}
		for _, way := range ways {
			e := tier(way.cell(strand))
			cell := matrixCell{e.Reach.String(), counts(e.Count), reachWords(e.Reach)}
			if title == "Going further" && e.Reach != righthelp.ReachMet { // an option that is not taken up is no failing
				cell.Class, cell.Words = "option", ""
			}
			row.Cells = append(row.Cells, cell)
		}
		data.Rows = append(data.Rows, row)
	}
	var body strings.Builder
	err := matrixPage.Execute(&body, data)
	return template.HTML(body.String()), err
}

func reachWords(reach righthelp.Reach) string {
	switch reach {
	case righthelp.ReachMet:
		return "all"
	case righthelp.ReachNotMet:
		return "not all"
	case righthelp.ReachUnknown:
		return "not known"
	}
	return ""
}

const matrixStyle = tableStyle + `
.matrix { border-collapse: separate; border-spacing: 3px }
.matrix th, .matrix td { border-bottom: 0; padding: .35rem .5rem }
.matrix tbody th { max-width: 15rem; font-weight: 400; position: sticky; left: 0; background: #fff }
.matrix tbody tr:last-child th { font-weight: 600 }
.matrix td, .matrix thead th { min-width: 4.5rem }
.matrix td { background: #f6f7f9; text-align: center }
.matrix td span { display: block; font-size: .75rem }
.matrix .met { background: #0b6b3a; color: #fff }
.matrix .not_met { background: #fbe3df; box-shadow: inset 0 0 0 2px #b42318 }
.matrix .option { background: #e7ecf1 }
.matrix .unknown { background: #fff; box-shadow: inset 0 0 0 2px #8a5a00 }
.wide table:not(.matrix) tbody th { min-width: 13rem; max-width: 13rem; overflow-wrap: anywhere; font-weight: 400; font-size: .9em }
@media print { section:has(.matrix) { break-inside: avoid } .matrix td { print-color-adjust: exact } .matrix, .matrix td { font-size: .8rem } }
`
