package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/urfave/cli/v3"
)

// The counts are made up; data/README.md says so too.
//
//go:embed data/table.csv
var tableCSV string

func publishCommand() program.Command {
	return program.Command{
		Name: "publish", Summary: "what of a table of counts may be published, so that nobody's small number can be worked back",
		Example: `
outcomes publish -template table.csv
outcomes publish -in table.csv -rule dfe -out published.csv
outcomes publish -in by_sex.csv -with by_age.csv -rule nhs
reads a table whose first column names its rows, such as
  area,girls,boys,total
  Aveton,12,3,15
  Burchester,20,,48
  total,32,31,63
A blank count is one that nobody knows, and z is where there can be none. A row and a column named total, or as -total
says, are totals; a table without them is published without them. A local rule is a JSON file, such as
  {"name": "Aveton, 2024", "smallest": 1, "largest": 4, "rounded": "nothing", "decimals": 1,
   "symbols": {"hidden": "*", "not_applicable": "z", "missing": "x"}}`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    tableForm(),
		Sample:  program.Sample{Name: "children with a plan by area and age, made up", Text: tableCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "rule", Usage: "dfe, nhs, nhs-model, or a local rule in this FILE; without it dfe", OnlyOnce: true},
			&cli.StringFlag{Name: "with", Usage: "protect another table of the same people in this FILE together with it; their rows are parted alike", OnlyOnce: true},
			&cli.StringFlag{Name: "total", Usage: "the NAME of the row or column of totals, beside total, totals, grand total and all", OnlyOnce: true},
			&cli.StringFlag{Name: "percent", Usage: "give percentages too: of the row, the column or the table", OnlyOnce: true},
		},
		Run: runPublish,
	}
}

// tableForm is the blank form. What is read may have any columns.
func tableForm() *sheet.Form {
	return &sheet.Form{
		Title:   "Table",
		Columns: []sheet.Column{{Name: "area"}, {Name: "first group"}, {Name: "second group"}, {Name: "total"}},
		Rows:    [][]string{{"first area"}, {"second area"}, {"total"}},
	}
}

// givenTable is a table as it was read, with where its parts stand.
type givenTable struct {
	outcomes.Table
	name        string // of the file
	heading     string // of the first column
	totalRow    string // as the table names it; empty where there is none
	totalColumn string
	rows        []sheet.Row // of the rows, and the one of totals last
}

// published is what publish shows: the table of -in and those with it.
type published struct {
	rule        outcomes.DisclosureRule
	share       outcomes.Share
	tables      []publishedTable
	recoverable bool
}

type publishedTable struct {
	givenTable
	shown *outcomes.Protected
}

func runPublish(task *program.Task) error {
	p, err := readPublish(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, p.answer())
	case "csv":
		return p.csv(task)
	case "html":
		return p.page().HTML(task)
	}
	return p.text(task)
}

func readPublish(task *program.Task) (*published, error) {
	p := &published{}
	var ruleErr, shareErr, withErr error
	p.rule, ruleErr = readRule(task.Flags.String("rule"))
	if share := task.Flags.String("percent"); share != "" {
		shareErr = p.share.UnmarshalText([]byte(share))
		if shareErr != nil {
			shareErr = named("-percent", shareErr)
		}
	}
	total := task.Flags.String("total")
	read := func(name string, rows func(sheet.Form, func(sheet.Row) error) (*sheet.Table, error)) (givenTable, error) {
		given := givenTable{name: name}
		_, err := rows(sheet.Form{Others: true}, func(row sheet.Row) error { return given.add(row, total) })
		return given, errors.Join(err, given.checkHead())
	}
	given := make([]givenTable, 1, 2)
	var inErr error
	given[0], inErr = read(task.Input(), task.ReadAs)
	if with := task.Flags.String("with"); with != "" {
		var other givenTable
		other, withErr = read(with, func(form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
			return task.ReadOther(program.Sample{Name: with}, form, each)
		})
		given = append(given, other)
	}
	if err := errors.Join(ruleErr, shareErr, inErr, withErr); err != nil {
		return nil, err
	}
	return p, p.protect(given)
}

// readRule gives a ready-made rule by its name, or the one that a file states.
func readRule(name string) (outcomes.DisclosureRule, error) {
	switch name {
	case "", "dfe":
		return outcomes.DfEChildrenInNeed(), nil
	case "nhs":
		return outcomes.NHSHospitalData(), nil
	case "nhs-model":
		return outcomes.NHSModelHealthSystem(), nil
	}
	var rule outcomes.DisclosureRule
	text, err := os.ReadFile(name)
	if err != nil {
		return rule, fmt.Errorf("-rule: it is none of dfe, nhs and nhs-model, and the file cannot be read: %w", err)
	}
	if err := program.DecodeJSON(text, &rule); err != nil {
		return rule, fmt.Errorf("%s: %w", name, err)
	}
	if err := rule.Check(); err != nil {
		return rule, fmt.Errorf("%s:\n%w", name, err)
	}
	return rule, nil
}

// isTotal reports whether a row or column holds totals, by its name.
func isTotal(name, called string) bool {
	return slices.ContainsFunc([]string{"total", "totals", "grand total", "all"}, func(total string) bool { return strings.EqualFold(name, total) }) ||
		called != "" && strings.EqualFold(name, called)
}

// add takes a row of the file.
func (g *givenTable) add(row sheet.Row, total string) error {
	var problems []error
	var name string
	var cells []outcomes.Cell
	var sum outcomes.Cell
	first, heads := true, g.heading == ""
	for column, text := range row.Others() {
		if first {
			name, first = text, false
			if heads {
				g.heading = column
			}
			continue
		}
		var cell outcomes.Cell
		problems = append(problems, row.Problem(column, cell.UnmarshalText([]byte(text))))
		if isTotal(column, total) {
			if heads && g.totalColumn != "" {
				problems = append(problems, row.Problem(column, fmt.Errorf("%q holds totals too", g.totalColumn)))
			}
			g.totalColumn, sum = column, cell
			continue
		}
		if heads {
			g.Columns = append(g.Columns, column)
		}
		cells = append(cells, cell)
	}
	switch {
	case name == "":
		problems = append(problems, row.Problem(g.heading, errors.New("it is blank; say what the row is of")))
	case !isTotal(name, total):
		if g.totalRow != "" {
			problems = append(problems, row.Problem(g.heading, fmt.Errorf("it stands below %q, which is the row of totals and the last one", g.totalRow)))
		}
		g.Rows, g.Cells, g.RowTotals = append(g.Rows, name), append(g.Cells, cells), append(g.RowTotals, sum)
	case g.totalRow != "":
		problems = append(problems, row.Problem(g.heading, fmt.Errorf("%q holds totals too", g.totalRow)))
	default:
		g.totalRow, g.ColumnTotals, g.Total = name, cells, sum
	}
	g.rows = append(g.rows, row)
	return errors.Join(problems...)
}

// checkHead finds a table that is none, such as one whose columns are parted by semicolons.
func (g *givenTable) checkHead() error {
	if g.heading != "" && len(g.Columns) == 0 {
		return fmt.Errorf("%s: line 1: there is no column of counts beside %q; the columns of the file must be parted by commas", g.name, g.heading)
	}
	return nil
}

func (p *published) protect(given []givenTable) error {
	tables := make([]outcomes.Table, len(given))
	for i := range given {
		g := &given[i]
		g.NoRowTotals, g.NoColumnTotals = g.totalColumn == "", g.totalRow == ""
		if g.NoRowTotals {
			g.RowTotals = nil
		}
		if len(given) > 1 {
			g.Of, g.RowsBy, g.ColumnsBy = "the same people", g.heading, filepath.Base(g.name)
		}
		tables[i] = g.Table
	}
	var all []*outcomes.Protected
	var err error
	if len(tables) == 1 {
		var one *outcomes.Protected
		one, err = outcomes.Protect(tables[0], p.rule)
		all = []*outcomes.Protected{one}
	} else {
		all, err = outcomes.ProtectLinked(p.rule, tables...)
	}
	if err != nil {
		return located(err, func(field string) (sheet.Row, string) { return place(given, field) })
	}
	for i := range given {
		p.tables = append(p.tables, publishedTable{given[i], all[i]})
	}
	p.recoverable = p.canBeWorkedBack()
	return nil
}

// place finds the row and the column of a field of the library, as in tables[1].cells[0][2].
func place(given []givenTable, field string) (sheet.Row, string) {
	g := &given[0]
	var i, j int
	if rest, linked := strings.CutPrefix(field, "tables["); linked {
		number, after, _ := strings.Cut(rest, "].")
		i, _ = strconv.Atoi(number)
		g, field = &given[i], after
	}
	last := g.rows[len(g.rows)-1]
	part, rest, _ := strings.Cut(field, "[")
	number, rest, _ := strings.Cut(rest, "]")
	i, _ = strconv.Atoi(number)
	row := g.rows[min(i, len(g.rows)-1)]
	switch part {
	case "rows":
		return row, g.heading
	case "columns":
		return g.rows[0], g.Columns[min(i, len(g.Columns)-1)]
	case "cells":
		j, _ = strconv.Atoi(strings.Trim(rest, "[]"))
		return row, g.Columns[min(j, len(g.Columns)-1)]
	case "row_totals":
		return row, g.totalColumn
	case "column_totals":
		return last, g.Columns[min(i, len(g.Columns)-1)]
	}
	return last, g.totalColumn
}

// canBeWorkedBack puts the proof of the library to the test, cell by cell: for each hidden count there has to be another table
// that looks the same and has another count there. It is worked out from the tables as they were given.
func (p *published) canBeWorkedBack() bool {
	for t := range p.tables {
		if !p.tables[t].shown.SafeTogether() {
			return true
		}
		for row := range len(p.tables[t].Rows) + 1 {
			for column := range len(p.tables[t].Columns) + 1 {
				cell, found := p.tables[t].shown.Cell(row, column)
				if found && hidden(cell) && !p.standsOpen(t, row, column) {
					return true
				}
			}
		}
	}
	return false
}

func hidden(cell outcomes.ProtectedCell) bool {
	return cell.Reason == outcomes.HiddenSmall || cell.Reason == outcomes.HiddenToProtect
}

// standsOpen reports whether what is given as the alternative of a hidden count is one: it changes that count, it changes no
// figure that is shown, every line still adds up, and no count falls below nought, or below the least that is hidden.
func (p *published) standsOpen(t, row, column int) bool {
	type spot struct{ table, row, column int }
	changed := map[spot]int64{}
	for _, change := range p.tables[t].shown.Alternative(row, column) {
		changed[spot{change.Table, change.Row, change.Column}] += change.By
	}
	if changed[spot{t, row, column}] == 0 {
		return false
	}
	lines := map[spot]int64{} // what each row and column is out by
	for at, by := range changed {
		of := &p.tables[at.table]
		cell, shown := of.shown.Cell(at.row, at.column)
		if shown && !hidden(cell) && cell.Reason != outcomes.ShownMissing {
			return false
		}
		if count, known := of.count(at.row, at.column); known && count+by < min(p.rule.Smallest, count) {
			return false
		}
		rowSign, columnSign := by, by
		if at.column == len(of.Columns) {
			rowSign = -by
		}
		if at.row == len(of.Rows) {
			columnSign = -by
		}
		lines[spot{at.table, at.row, -1}] += rowSign
		lines[spot{at.table, -1, at.column}] += columnSign
	}
	for _, out := range lines {
		if out != 0 {
			return false
		}
	}
	return true
}

// count gives a count of the table as it was given, or the total that it comes to.
func (t *publishedTable) count(row, column int) (count int64, known bool) {
	if row < len(t.Rows) && column < len(t.Columns) {
		return t.Cells[row][column].Count()
	}
	rows, columns := []int{row}, []int{column}
	if row == len(t.Rows) {
		rows = rows[:0]
		for r := range t.Rows {
			rows = append(rows, r)
		}
	}
	if column == len(t.Columns) {
		columns = columns[:0]
		for c := range t.Columns {
			columns = append(columns, c)
		}
	}
	for _, r := range rows {
		for _, c := range columns {
			one, known := t.Cells[r][c].Count()
			if !known && t.Cells[r][c] != outcomes.Inapplicable() {
				return 0, false
			}
			count += one
		}
	}
	return count, true
}

// publishAnswer is the answer about a table. Its names are a contract.
type publishAnswer struct {
	Rule        string                  `json:"rule"`
	Terms       outcomes.DisclosureRule `json:"terms"`
	Input       string                  `json:"input"`
	Columns     []string                `json:"columns"`
	Rows        []publishedRow          `json:"rows"`
	With        []withJSON              `json:"with,omitempty"`
	Hidden      int                     `json:"hidden"`
	Recoverable bool                    `json:"recoverable"`
	MayTell     bool                    `json:"may_tell_reasons"` // where it is false, the reasons of hidden cells are left out
	Findings    []righthelp.Finding     `json:"findings"`
}

// withJSON is a table that was protected with the first one.
type withJSON struct {
	Input   string         `json:"input"`
	Columns []string       `json:"columns"`
	Rows    []publishedRow `json:"rows"`
}

type publishedRow struct {
	Row   string     `json:"row"`
	Cells []cellJSON `json:"cells"`
}

type cellJSON struct {
	Column     string            `json:"column"`
	Value      *int64            `json:"value,omitempty"`
	Symbol     string            `json:"symbol,omitempty"`
	Reason     string            `json:"reason"`
	Percentage *righthelp.Number `json:"percentage,omitempty"`
	PercentAs  string            `json:"percentage_symbol,omitempty"`
}

func (p *published) mayTell() bool { return p.tables[0].shown.MayTellReasons() }

func (p *published) answer() publishAnswer {
	out := publishAnswer{
		Rule: p.rule.Name, Terms: p.rule, Input: p.tables[0].name, Columns: p.tables[0].columns(), Rows: p.rows(&p.tables[0]),
		Hidden: p.hidden(), Recoverable: p.recoverable, MayTell: p.mayTell(), Findings: []righthelp.Finding{},
	}
	for i := range p.tables[1:] {
		t := &p.tables[i+1]
		out.With = append(out.With, withJSON{t.name, t.columns(), p.rows(t)})
	}
	if p.mayTell() {
		for i := range p.tables {
			out.Findings = slices.AppendSeq(out.Findings, p.tables[i].shown.Findings())
		}
	}
	return out
}

// columns are the names of the columns as they are published.
func (t *publishedTable) columns() []string {
	names := slices.Clone(t.Columns)
	if t.totalColumn != "" {
		names = append(names, t.totalColumn)
	}
	return names
}

// lines yields each row as it is published.
func (t *publishedTable) lines(yield func(name string, row int) bool) {
	for i, name := range t.Rows {
		if !yield(name, i) {
			return
		}
	}
	if t.totalRow != "" {
		yield(t.totalRow, len(t.Rows))
	}
}

func (p *published) rows(t *publishedTable) (rows []publishedRow) {
	for name, i := range t.lines {
		row := publishedRow{Row: name}
		for j, column := range t.columns() {
			cell, _ := t.shown.Cell(i, j)
			one := cellJSON{Column: column, Symbol: cell.Symbol, Reason: p.reason(cell)}
			if cell.Symbol == "" {
				one.Value = &cell.Value
			}
			if p.share != 0 {
				percentage, symbol := t.shown.Percentage(i, j, p.share)
				one.Percentage, one.PercentAs = optional(percentage), symbol
			}
			row.Cells = append(row.Cells, one)
		}
		rows = append(rows, row)
	}
	return rows
}

// reason says why a cell shows what it does. Which of the hidden counts are small is told only where that gives nothing away.
func (p *published) reason(cell outcomes.ProtectedCell) string {
	if hidden(cell) && !p.mayTell() {
		return "hidden"
	}
	return cell.Reason.String()
}

func (p *published) hidden() (n int) {
	for i := range p.tables {
		for cell := range p.tables[i].shown.Cells() {
			if hidden(cell) {
				n++
			}
		}
	}
	return n
}

// csv writes the table as it may be published; of several, the first one.
func (p *published) csv(w io.Writer) error {
	for i := range p.tables {
		t := &p.tables[i]
		if i > 0 {
			fmt.Fprintln(w)
		}
		columns := append([]string{t.heading}, t.columns()...)
		if err := sheet.WriteCSV(w, columns, slices.Values(p.table(t, "").Rows)); err != nil {
			return err
		}
	}
	return nil
}

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
		return percentage.Decimal().StringFixed(int32(p.rule.Decimals)) //nolint:gosec // from 0 to 9, as the rule was checked
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
