package main

import (
	"fmt"
	"io"

	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/outcomes"
)

// table is the table as it may be published.
func (p *published) table(t *publishedTable, caption string) report.Table {
	return t.laidOut(caption, func(row, column int) string {
		cell, _ := t.shown.Cell(row, column)
		return cell.String()
	})
}

func (t *publishedTable) laidOut(caption string, text func(row, column int) string) report.Table {
	table := report.Table{Caption: caption, Columns: []report.Column{{Name: t.heading}}}
	for _, column := range t.columns() {
		table.Columns = append(table.Columns, report.Column{Name: column, Number: true})
	}
	for name, i := range t.lines {
		row := []string{name}
		for j := range t.columns() {
			row = append(row, text(i, j))
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

// percentages are those of a table, from what is published alone.
func (p *published) percentages(t *publishedTable) report.Table {
	return t.laidOut("Per cent of the "+p.share.String()+"; worked out of what is published", func(row, column int) string {
		percentage, symbol := t.shown.Percentage(row, column, p.share)
		if symbol != "" || percentage.IsZero() {
			return symbol
		}
		return percentage.Decimal().StringFixed(int32(p.rule.Decimals))
	})
}

// tablesShown are the tables as they may be published, with their percentages where they are asked for.
func (p *published) tablesShown() (tables []report.Table) {
	for i := range p.tables {
		t := &p.tables[i]
		tables = append(tables, p.table(t, "As it may be published: "+t.name))
		if p.share != 0 {
			tables = append(tables, p.percentages(t))
		}
	}
	return tables
}

// symbols explain what stands in place of a figure.
func (p *published) symbols() string {
	symbols := p.rule.Symbols
	text := fmt.Sprintf("%s: hidden to protect people. %s: there can be none. %s: not known.", symbols.Hidden, symbols.NotApplicable, symbols.Missing)
	if symbols.Low != "" {
		text += fmt.Sprintf(" %s: not nought, but would be rounded to it.", symbols.Low)
	}
	switch p.rule.Rounded {
	case outcomes.ColumnTotalsRounded:
		text += fmt.Sprintf(" Totals of columns are rounded to the nearest %d.", p.rule.Base)
	case outcomes.TotalsRounded:
		text += fmt.Sprintf(" Totals are rounded to the nearest %d.", p.rule.Base)
	case outcomes.AllRounded:
		text += fmt.Sprintf(" Counts are rounded to the nearest %d.", p.rule.Base)
	}
	return text
}

func (p *published) lede() string {
	text := fmt.Sprintf("By the rule of %s, counts from %d to %d are hidden, and others with them: %s in all.", p.rule.Name, p.rule.Smallest, p.rule.Largest, many(p.hidden(), "cell"))
	if p.recoverable {
		return text + " WARNING: sums across the tables may tell a hidden count. Do not publish them as they are."
	}
	return text + " None of them can be worked back from what is shown: for each another table was found that looks the same."
}

var publishMethod = []string{
	"A hidden count is safe from somebody who has the whole published table, adds and subtracts in it, and knows the rule. Not covered: somebody who knows some of the hidden counts already, and other tables of the same people, unless they are protected together (-with).",
}

func (p *published) text(w io.Writer) error {
	fmt.Fprintf(w, "%s\n\n", report.Wrapped(p.lede()))
	for _, table := range p.tablesShown() {
		if err := table.Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	_, err := fmt.Fprintf(w, "%s\n%s\n", report.Wrapped(p.symbols()), report.Wrapped(publishMethod[0]))
	return err
}

func (p *published) page() report.Page {
	page := report.Page{
		Title: "What may be published", Lede: p.lede(), Source: p.tables[0].name, Method: publishMethod, Style: pageStyle + publishStyle,
		Sections: []report.Section{{Title: "The table", Text: []string{p.symbols()}, Tables: p.tablesShown()}},
	}
	if p.mayTell() {
		why := report.Table{Caption: "Each hidden or missing cell, and why", Columns: []report.Column{{Name: "Because"}, {Name: "Rule"}}}
		for i := range p.tables {
			for finding := range p.tables[i].shown.Findings() {
				why.Rows = append(why.Rows, []string{finding.Because, string(finding.Rule)})
			}
		}
		page.Sections = append(page.Sections, report.Section{Title: "For whoever prepares it", Tables: []report.Table{why}})
	} else {
		page.Sections = append(page.Sections, report.Section{Title: "For whoever prepares it", Text: []string{
			"Why each cell is hidden is not told: knowing which are the small ones would give some of them away. Keep one symbol for all.",
		}})
	}
	return page
}

const publishStyle = `#for-whoever-prepares-it tbody th { min-width: 14rem; max-width: none }
`
