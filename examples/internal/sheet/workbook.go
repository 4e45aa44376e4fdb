package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/xuri/excelize/v2"
	"github.com/xuri/nfp"
)

// workbookRecords yields the rows of a sheet that hold anything.
func workbookRecords(source io.Reader, sheet string, percent bool) (iter.Seq2[record, error], error) {
	file, err := excelize.OpenReader(source, excelize.Options{UnzipSizeLimit: maxBytes, UnzipXMLSizeLimit: 16 << 20})
	if err != nil {
		return nil, fmt.Errorf("the workbook cannot be read: %w", err)
	}
	sheets := file.GetSheetList()
	switch {
	case len(sheets) == 0:
		err = errors.New("the workbook has no sheet")
	case sheet == "":
		sheet = sheets[0]
	case !slices.Contains(sheets, sheet):
		err = righthelp.NewUnknownError("sheet", sheet, slices.Values(sheets))
	}
	if err != nil {
		_ = file.Close()
		return nil, err
	}
	return func(yield func(record, error) bool) {
		defer file.Close()
		if err := eachRow(file, sheet, percent, yield); err != nil {
			yield(record{}, fmt.Errorf("sheet %q: %w", sheet, err))
		}
	}, nil
}

// eachRow walks a sheet twice at the same time: as it is shown and as it is stored.
func eachRow(file *excelize.File, sheet string, percent bool, yield func(record, error) bool) error {
	showing, err := file.Rows(sheet)
	if err != nil {
		return err
	}
	defer showing.Close()
	storing, err := file.Rows(sheet)
	if err != nil {
		return err
	}
	defer storing.Close()
	for line := 1; showing.Next() && storing.Next(); line++ {
		shown, err := showing.Columns()
		if err != nil {
			return fmt.Errorf("row %d: %w", line, err)
		}
		stored, err := storing.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return fmt.Errorf("row %d: %w", line, err)
		}
		for i := range min(len(shown), len(stored)) {
			if shown[i] != stored[i] {
				shown[i] = value(file, sheet, i+1, line, shown[i], stored[i], percent)
			}
		}
		if len(shown) > 0 && !yield(record{line, shown}, nil) {
			return nil
		}
	}
	return storing.Error()
}

// value is what a cell holds where that differs from what it shows: a date is written as 2006-01-02 and a number in full,
// whatever their format. Where per cent are asked for, 48% is 48% and not 0.48. Text, yes or no, and errors stay as shown.
func value(file *excelize.File, sheet string, column, row int, shown, stored string, percent bool) string {
	cell, _ := excelize.CoordinatesToCellName(column, row)
	kind, err := file.GetCellType(sheet, cell)
	if err != nil || (kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber && kind != excelize.CellTypeFormula) {
		return shown
	}
	// A workbook stores numbers in binary and Excel shows at most fifteen digits of them; 1.1 is stored as 1.1000000000000001.
	number, err := strconv.ParseFloat(stored, 64)
	if err != nil {
		return shown
	}
	if !showsDate(file, sheet, cell) {
		if percent && strings.HasSuffix(strings.TrimSpace(shown), "%") {
			number, _ = strconv.ParseFloat(strconv.FormatFloat(number*100, 'g', 15, 64), 64)
			return strconv.FormatFloat(number, 'f', -1, 64) + "%"
		}
		number, _ = strconv.ParseFloat(strconv.FormatFloat(number, 'g', 15, 64), 64)
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	properties, _ := file.GetWorkbookProps()
	moment, err := excelize.ExcelDateToTime(number, properties.Date1904 != nil && *properties.Date1904)
	switch {
	case err != nil:
		return shown
	case moment.Hour() == 0 && moment.Minute() == 0 && moment.Second() == 0:
		return moment.Format("2006-01-02")
	}
	return moment.Format("2006-01-02 15:04:05")
}

// showsDate reports whether a cell's format shows a day or a year.
func showsDate(file *excelize.File, sheet, cell string) bool {
	id, _ := file.GetCellStyle(sheet, cell)
	style, err := file.GetStyle(id)
	if err != nil {
		return false
	}
	if style.CustomNumFmt == nil {
		// The formats that every workbook has: 14 to 17 and 22 show days; 27 to 36 and 50 to 58 do in East Asian editions.
		n := style.NumFmt
		return (n >= 14 && n <= 17) || n == 22 || (n >= 27 && n <= 36) || (n >= 50 && n <= 58)
	}
	parser := nfp.NumberFormatParser()
	for _, section := range parser.Parse(*style.CustomNumFmt) {
		for _, item := range section.Items {
			if item.TType == nfp.TokenTypeDateTimes && strings.ContainsAny(item.TValue, "yYdD") {
				return true
			}
		}
	}
	return false
}

// WriteWorkbook writes a table as an .xlsx workbook of one sheet with a heading row. Plain numbers are written as numbers,
// everything else as text, so that nothing is run as a formula.
func WriteWorkbook(w io.Writer, sheet string, columns []string, rows iter.Seq[[]string]) error {
	form := Form{Title: sheet}
	for _, name := range columns {
		form.Columns = append(form.Columns, Column{Name: name})
	}
	file, err := newWorkbook(sheet)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := fill(file, form, rows); err != nil {
		return err
	}
	return file.Write(w)
}

// newWorkbook has one sheet.
func newWorkbook(sheet string) (*excelize.File, error) {
	file := excelize.NewFile()
	return file, file.SetSheetName(file.GetSheetName(0), sheet)
}

// fill writes the heading row and the rows of a form's sheet. What else the sheet has must be there before.
func fill(file *excelize.File, form Form, rows iter.Seq[[]string]) error {
	heading, err := file.NewStyle(&excelize.Style{
		Font: &excelize.Font{Bold: true, Color: "FFFFFF"}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"1D3557"}},
		Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"},
	})
	if err != nil {
		return err
	}
	body, err := file.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	if err != nil {
		return err
	}
	stream, err := file.NewStreamWriter(form.Title)
	if err != nil {
		return err
	}
	if err := stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	for i := len(form.Columns) - 1; i >= 0; i-- { // the library writes the last one first
		if err := stream.SetColWidth(i+1, i+1, float64(width(form, i))); err != nil {
			return err
		}
	}
	if err := writeRow(stream, 1, heading, form.names()); err != nil {
		return err
	}
	row := 2
	for cells := range rows {
		if err := writeRow(stream, row, body, cells); err != nil {
			return err
		}
		row++
	}
	return stream.Flush()
}

// width of a column in characters: what it already holds, within reason.
func width(form Form, i int) int {
	longest := len(form.Columns[i].Name) + 2
	for _, row := range form.Rows {
		if i < len(row) {
			longest = max(longest, len(row[i])+2)
		}
	}
	return min(max(longest, 12), 60)
}

func writeRow(stream *excelize.StreamWriter, row, style int, cells []string) error {
	values := make([]any, len(cells))
	for i, text := range cells {
		if len(text) > maxCell {
			return fmt.Errorf("row %d, column %d: the cell has %d bytes; a workbook takes at most %d", row, i+1, len(text), maxCell)
		}
		values[i] = excelize.Cell{StyleID: style, Value: typed(text)}
	}
	first, err := excelize.CoordinatesToCellName(1, row)
	if err != nil {
		return err
	}
	return stream.SetRow(first, values)
}

// typed makes a plain number a number. A workbook keeps fifteen digits: longer ones stay text.
func typed(text string) any {
	if len(text) <= 15 && number.MatchString(text) {
		value, _ := strconv.ParseFloat(text, 64)
		return value
	}
	return text
}
