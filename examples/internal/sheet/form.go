// Package sheet reads and writes the tables that people keep in spreadsheets: CSV and Excel workbooks (.xlsx), by the
// names of their columns. A problem is reported with the file, the line and the column in which it stands.
package sheet

import "strings"

// Form says which columns a table has. It reads a table, and it makes the blank one that people fill in.
type Form struct {
	Title   string // the name of the sheet in a workbook
	Columns []Column
	Rows    [][]string // what the blank form already holds, such as ids and titles, in the order of the columns
	Percent bool       // a cell of a workbook that shows 48% is read as 48%, and not as the 0.48 that it holds
	Others  bool       // a table may have other columns, and their cells are read too: see Row.Others
}

// Column is one column of a form.
type Column struct {
	Name     string
	Help     string   // what to fill in, in a sentence
	Allowed  []string // the answers that are allowed; a blank cell always is
	Optional bool     // a table may lack the column; its cells are then blank
	Field    string   // what errors of the library call it, where that is not its name
}

// guide names the column of a blank CSV form that lists the answers allowed in another one. It is ignored when read.
func guide(column string) string { return "allowed: " + column }

// sameName compares the names of columns, without capitals and surrounding blanks.
func sameName(one, other string) bool {
	return strings.EqualFold(strings.TrimSpace(one), strings.TrimSpace(other))
}

func (f Form) names() []string {
	names := make([]string, len(f.Columns))
	for i, column := range f.Columns {
		names[i] = column.Name
	}
	return names
}

func (f Form) isGuide(heading string) bool {
	for _, column := range f.Columns {
		if len(column.Allowed) > 0 && sameName(heading, guide(column.Name)) {
			return true
		}
	}
	return false
}
