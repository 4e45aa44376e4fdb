package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/righthelp/righthelp"
)

// Limits of a table: beyond them it is refused before it can cost much time or memory.
const (
	maxBytes   = 256 << 20 // of a file; for a workbook also of what it unpacks to
	maxRows    = 2_000_000
	maxColumns = 1_000
	maxCell    = 32_000 // bytes; a cell of a workbook holds no more than 32,767 characters
)

// Input is a table to be read.
type Input struct {
	Name   string // of the file, for messages
	Sheet  string // the sheet of a workbook; the first one where it is empty
	Reader io.Reader
}

// record is a line of a CSV file or a row of a workbook.
type record struct {
	line  int
	cells []string
}

// Read gives the rows of a table to each, one by one, and returns where they stand. Rows without any answer are left out.
// Whether the table is CSV or a workbook is seen from its first bytes. All problems of the table come together in the
// order of its lines, those that each returns among them; after fifty they are only counted.
func Read(in Input, form Form, each func(Row) error) (*Table, error) {
	table := &Table{name: in.Name, unit: "line", columns: slices.Clip(form.Columns), named: len(form.Columns)}
	source := bufio.NewReaderSize(&bounded{in.Reader, maxBytes}, 1<<16)
	records, err := table.open(source, in, form)
	if err != nil {
		return nil, err
	}
	var headings []string
	var found problems
	for record, err := range records {
		if err != nil {
			found.add(table.unreadable(err))
			break
		}
		if headings == nil {
			headings = slices.Clone(record.cells)
			if err := table.head(record.line, headings, form); err != nil {
				return nil, err
			}
			form.Columns = table.columns
			continue
		}
		if len(table.lines) == maxRows {
			found.add(fmt.Errorf("%s: it has more than %d rows", in.Name, maxRows))
			break
		}
		found.add(table.row(record, headings, form, each))
	}
	if err := found.err(); err != nil {
		return nil, err
	}
	if headings == nil {
		return nil, fmt.Errorf("%s: it is empty; its first line names the columns %s", in.Name, strings.Join(form.names(), ", "))
	}
	if len(table.lines) == 0 {
		return nil, fmt.Errorf("%s: it has column names but no rows", in.Name)
	}
	return table, nil
}

// open looks at the first bytes to tell what the file is.
func (t *Table) open(source *bufio.Reader, in Input, form Form) (iter.Seq2[record, error], error) {
	start, err := source.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, t.unreadable(err)
	}
	begins := func(signature string) bool { return bytes.HasPrefix(start, []byte(signature)) }
	switch {
	case begins("PK\x03\x04"):
		t.unit = "row"
		records, err := workbookRecords(source, in.Sheet, form.Percent)
		if err != nil {
			return nil, t.unreadable(err)
		}
		return records, nil
	case begins("\xd0\xcf\x11\xe0"):
		return nil, fmt.Errorf("%s: it is an old or a locked Excel file; save it without a password as .xlsx or as “CSV UTF-8”", in.Name)
	case begins("\xff\xfe"), begins("\xfe\xff"):
		return nil, fmt.Errorf("%s: it is UTF-16 text; save it as “CSV UTF-8”", in.Name)
	case strings.EqualFold(filepath.Ext(in.Name), ".xlsx") && len(start) > 0:
		return nil, fmt.Errorf("%s: it is not an Excel workbook, whatever its name says", in.Name)
	case begins("\xef\xbb\xbf"):
		_, _ = source.Discard(3) // a byte order mark; it has just been seen
	}
	return csvRecords(source), nil
}

// head finds the form's columns among the headings.
func (t *Table) head(line int, headings []string, form Form) error {
	var found problems
	place := t.place(line, "")
	if len(headings) > maxColumns {
		return fmt.Errorf("%s: it has %d columns; at most %d can be read", place, len(headings), maxColumns)
	}
	for i, heading := range headings {
		heading = strings.TrimSpace(heading)
		if reason := unfit(heading); reason != "" {
			found.add(fmt.Errorf("%s, column %d: %s", place, i+1, reason))
			continue
		}
		if heading == "" {
			continue
		}
		same := func(other string) bool { return sameName(heading, other) }
		if first := slices.IndexFunc(headings, same); first < i {
			found.add(fmt.Errorf("%s: columns %d and %d are both named %q", place, first+1, i+1, heading))
		}
		if !slices.ContainsFunc(form.names(), same) && !form.isGuide(heading) {
			t.Unused = append(t.Unused, heading)
		}
	}
	if form.Others {
		for _, heading := range t.Unused {
			t.columns = append(t.columns, Column{Name: heading})
		}
		t.Unused = nil
	}
	t.index = make([]int, len(t.columns))
	for i, column := range t.columns {
		t.index[i] = slices.IndexFunc(headings, func(heading string) bool { return sameName(heading, column.Name) })
		if t.index[i] < 0 && !column.Optional {
			found.add(t.missing(place, column, headings))
		}
	}
	return found.err()
}

func (t *Table) missing(place string, column Column, headings []string) error {
	if len(headings) == 1 && strings.ContainsAny(headings[0], ";\t") {
		return fmt.Errorf("%s: there is no column %q; the columns of the file must be parted by commas", place, column.Name)
	}
	if near := righthelp.NewUnknownError("", column.Name, slices.Values(t.Unused)).Near; near != "" {
		return fmt.Errorf("%s: there is no column %q; is it the one named %q?", place, column.Name, near)
	}
	named := slices.DeleteFunc(slices.Clone(headings), func(heading string) bool { return strings.TrimSpace(heading) == "" })
	const most = 12
	if len(named) > most {
		named = append(named[:most:most], "…")
	}
	return fmt.Errorf("%s: there is no column %q among %s", place, column.Name, strings.Join(named, ", "))
}

// row checks a record and hands it out.
func (t *Table) row(record record, headings []string, form Form, each func(Row) error) error {
	var found problems
	answered := false
	for i, cell := range record.cells {
		named := i < len(headings) && strings.TrimSpace(headings[i]) != ""
		column := strconv.Itoa(i + 1)
		if named {
			column = strings.TrimSpace(headings[i])
		}
		if reason := unfit(cell); reason != "" {
			found.add(fmt.Errorf("%s: %s", t.place(record.line, column), reason))
			continue
		}
		if strings.TrimSpace(cell) == "" {
			continue
		}
		answered = answered || !named || !form.isGuide(headings[i])
		if !named && i < len(headings) || t.unit == "row" && i >= len(headings) {
			found.add(fmt.Errorf("%s: the column holds a value but has no name", t.place(record.line, column)))
		}
	}
	if !answered || len(found.list) > 0 {
		return found.err()
	}
	if t.unit == "line" && len(record.cells) != len(headings) { // a workbook does not store the blank cells at the end of a row
		return fmt.Errorf("%s: it has %d cells where the first line names %d columns", t.place(record.line, ""), len(record.cells), len(headings))
	}
	row := Row{table: t, line: record.line, cells: make([]string, len(form.Columns))}
	for i, column := range form.Columns {
		at := t.index[i]
		if at < 0 || at >= len(record.cells) {
			continue
		}
		cell := record.cells[at]
		if t.unit == "line" {
			cell = bare(cell)
		}
		cell = strings.TrimSpace(cell)
		row.cells[i] = cell
		if cell != "" && len(column.Allowed) > 0 && !slices.Contains(column.Allowed, cell) {
			found.add(row.Problem(column.Name, righthelp.NewUnknownError("", cell, slices.Values(column.Allowed))))
		}
	}
	if len(found.list) == 0 {
		t.lines = append(t.lines, int32(record.line))
		found.add(each(row))
	}
	return found.err()
}

// unfit says why a cell cannot be read, if so.
func unfit(cell string) string {
	switch {
	case len(cell) > maxCell:
		return fmt.Sprintf("the cell has %d bytes; at most %d can be read", len(cell), maxCell)
	case !utf8.ValidString(cell):
		return "it is not UTF-8 text; save the file as “CSV UTF-8”"
	case strings.ContainsFunc(cell, func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\t\r\n", r) }):
		return "it holds a control character"
	}
	return ""
}

func (t *Table) unreadable(err error) error { return fmt.Errorf("%s: %w", t.name, err) }

// bounded refuses to read on past its limit.
type bounded struct {
	io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, fmt.Errorf("it is larger than %d megabytes", maxBytes>>20)
	}
	n, err := b.Reader.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
