package report

import (
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Table is a table of a report. The first column names the rows.
type Table struct {
	Caption string
	Columns []Column
	Rows    [][]string // each as long as Columns
}

// Column is a column of a table.
type Column struct {
	Name   string
	Number bool // numbers stand at the right
}

const (
	terminalWidth  = 100
	narrowestFit   = 8 // characters below which a column is not squeezed
	betweenColumns = 3
)

// Text writes the table for a terminal, a hundred characters wide at most: long cells are wrapped.
func (t Table) Text(w io.Writer) error {
	writer := table.NewWriter()
	writer.SetStyle(table.StyleLight)
	writer.Style().Format.Header = text.FormatDefault
	var header table.Row
	var columns []table.ColumnConfig
	for i, width := range t.widths() {
		column := table.ColumnConfig{Number: i + 1, WidthMax: width, WidthMaxEnforcer: text.WrapSoft}
		if t.Columns[i].Number {
			column.Align, column.AlignHeader = text.AlignRight, text.AlignRight
		}
		header, columns = append(header, text.WrapSoft(t.Columns[i].Name, width)), append(columns, column)
	}
	writer.SetColumnConfigs(columns)
	writer.AppendHeader(header)
	for _, cells := range t.Rows {
		row := make(table.Row, len(cells))
		for i, cell := range cells {
			row[i] = cell
		}
		writer.AppendRow(row)
	}
	caption := t.Caption
	if caption != "" {
		caption = text.WrapSoft(caption, terminalWidth) + "\n"
	}
	_, err := io.WriteString(w, caption+writer.Render()+"\n")
	return err
}

// widths gives each column what it needs, and takes from the widest until the row fits.
func (t Table) widths() []int {
	widths := make([]int, len(t.Columns))
	total := 1
	for i, column := range t.Columns {
		widths[i] = text.LongestLineLen(column.Name)
		for _, row := range t.Rows {
			widths[i] = max(widths[i], text.LongestLineLen(row[i]))
		}
		total += widths[i] + betweenColumns
	}
	for ; total > terminalWidth; total-- {
		widest := 0
		for i := range widths {
			if widths[i] > widths[widest] {
				widest = i
			}
		}
		if widths[widest] <= narrowestFit {
			break
		}
		widths[widest]--
	}
	return widths
}

// Wrapped breaks a paragraph into lines that fit a terminal.
func Wrapped(paragraph string) string {
	lines := strings.Split(text.WrapSoft(paragraph, terminalWidth), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}
