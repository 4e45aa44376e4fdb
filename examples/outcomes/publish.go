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
		Run: show(readPublish),
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

// csv writes the table as it may be published, and behind a blank line another one that was protected with it.
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
