package sheet

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

const guideSheet = "Guide"

// blankRows is for how many rows a form without rows of its own offers its drop-down lists.
const blankRows = 1000

// WriteTemplate writes the blank form as CSV. Beside a column with allowed answers stands one that lists them, which Read
// ignores. The form begins with a byte order mark, so that Excel keeps it as UTF-8 when it is saved.
func (f Form) WriteTemplate(w io.Writer) error {
	var columns []string
	var guides []string
	for _, column := range f.Columns {
		columns, guides = append(columns, column.Name), append(guides, "")
		if len(column.Allowed) > 0 {
			columns, guides = append(columns, guide(column.Name)), append(guides, strings.Join(column.Allowed, " | "))
		}
	}
	filled := f.Rows
	if len(filled) == 0 && slices.ContainsFunc(guides, func(guide string) bool { return guide != "" }) {
		filled = [][]string{nil}
	}
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	return WriteCSV(w, columns, func(yield func([]string) bool) {
		for _, cells := range filled {
			row := slices.Clone(guides)
			at := 0
			for i, column := range f.Columns {
				if i < len(cells) {
					row[at] = cells[i]
				}
				at++
				if len(column.Allowed) > 0 {
					at++
				}
			}
			if !yield(row) {
				return
			}
		}
	})
}

// WriteTemplateWorkbook writes the blank form as an .xlsx workbook: drop-down lists offer the allowed answers, and a second
// sheet says what each column is for.
func (f Form) WriteTemplateWorkbook(w io.Writer) error {
	file, err := newWorkbook(f.Title)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := f.addGuide(file); err != nil {
		return err
	}
	if err := fill(file, f, slices.Values(f.Rows)); err != nil {
		return err
	}
	return file.Write(w)
}

// addGuide adds the second sheet, and to the first the drop-down lists that take their answers from it.
func (f Form) addGuide(file *excelize.File) error {
	var rows [][]any
	add := func(cells ...any) { rows = append(rows, cells) }
	add("column", "what to fill in", "allowed answers")
	for i, column := range f.Columns {
		if len(column.Allowed) == 0 {
			add(column.Name, column.Help)
			continue
		}
		first := len(rows) + 1
		for j, answer := range column.Allowed {
			if j == 0 {
				add(column.Name, column.Help, typed(answer))
			} else {
				add("", "", typed(answer))
			}
		}
		if err := file.AddDataValidation(f.Title, f.dropDown(i, first)); err != nil {
			return err
		}
	}
	if _, err := file.NewSheet(guideSheet); err != nil {
		return err
	}
	for i := range rows {
		if err := file.SetSheetRow(guideSheet, fmt.Sprintf("A%d", i+1), &rows[i]); err != nil {
			return err
		}
	}
	return file.SetColWidth(guideSheet, "A", "C", 40)
}

// dropDown offers a column's answers, which stand in the guide from its row first on.
func (f Form) dropDown(i, first int) *excelize.DataValidation {
	column := f.Columns[i]
	rows := len(f.Rows)
	if rows == 0 {
		rows = blankRows
	}
	name, _ := excelize.ColumnNumberToName(i + 1)
	list := excelize.NewDataValidation(true)
	list.Sqref = fmt.Sprintf("%s2:%s%d", name, name, rows+1)
	list.SetSqrefDropList(fmt.Sprintf("%s!$C$%d:$C$%d", guideSheet, first, first+len(column.Allowed)-1))
	list.SetError(excelize.DataValidationErrorStyleStop, shortened(column.Name, 30), "Choose one of the answers in the list.")
	if column.Help != "" {
		list.SetInput(shortened(column.Name, 30), shortened(column.Help, 200))
	}
	return list
}

// shortened keeps what a drop-down list shows within Excel's limits: 32 characters for its title and 255 for its text.
func shortened(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most]) + "…"
}
