package sheet

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"
	"strings"
)

// csvRecords yields the lines of a CSV file; after an error it ends. Cells are valid until the next line.
func csvRecords(source io.Reader) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		reader := csv.NewReader(source)
		reader.FieldsPerRecord = -1 // lengths are checked where the line can be skipped when it is blank
		reader.ReuseRecord = true
		for {
			cells, err := reader.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(record{}, csvProblem(err))
				return
			}
			line, _ := reader.FieldPos(0)
			if !yield(record{line, cells}, nil) {
				return
			}
		}
	}
}

func csvProblem(err error) error {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return err
	}
	if errors.Is(err, csv.ErrBareQuote) {
		return fmt.Errorf("line %d: a quotation mark stands inside a cell that does not begin with one", parse.Line)
	}
	return fmt.Errorf("line %d: a cell begins with a quotation mark, and text follows the closing one or it has none", parse.StartLine)
}

// WriteCSV writes a table as CSV. A cell that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a
// line end and is not a number) gets an apostrophe in front; Read takes it away again.
func WriteCSV(w io.Writer, columns []string, rows iter.Seq[[]string]) error {
	writer := csv.NewWriter(w)
	write := func(cells []string) error {
		safe := make([]string, len(cells))
		for i, cell := range cells {
			safe[i] = guarded(cell)
		}
		return writer.Write(safe)
	}
	if err := write(columns); err != nil {
		return err
	}
	for row := range rows {
		if err := write(row); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

var number = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// guarded puts an apostrophe in front of what a spreadsheet would take for a formula, and of what looks guarded already.
func guarded(cell string) string {
	if looksLikeFormula(strings.TrimLeft(cell, "'")) && !number.MatchString(cell) {
		return "'" + cell
	}
	return cell
}

// bare undoes guarded.
func bare(cell string) string {
	rest, guarded := strings.CutPrefix(cell, "'")
	if guarded && looksLikeFormula(strings.TrimLeft(rest, "'")) {
		return rest
	}
	return cell
}

// looksLikeFormula knows the wide forms of the signs too: some editions of Excel take them for the plain ones.
func looksLikeFormula(cell string) bool {
	for _, sign := range [...]string{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(cell, sign) {
			return true
		}
	}
	return false
}
