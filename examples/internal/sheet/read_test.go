package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

var areas = Form{Title: "Areas", Columns: []Column{
	{Name: "area", Help: "The council's name."},
	{Name: "weight"},
	{Name: "trailblazer", Allowed: []string{"yes", "no"}, Optional: true},
}}

// read gives the rows as texts and what is wrong.
func read(name, text string, form Form) ([]string, *Table, error) {
	var rows []string
	table, err := Read(Input{Name: name, Reader: strings.NewReader(text)}, form, func(row Row) error {
		rows = append(rows, fmt.Sprintf("%s|%s|%s", row.Text("area"), row.Text("weight"), row.Text("trailblazer")))
		return nil
	})
	return rows, table, err
}

func TestATableIsReadByTheNamesOfItsColumns(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		expect []string
	}{
		"any order, capitals and blanks":  {"Weight, AREA \n3,Barnet\n", []string{"Barnet|3|"}},
		"byte order mark, Windows lines":  {"\xef\xbb\xbfarea,weight\r\nBarnet,3\r\n", []string{"Barnet|3|"}},
		"quotes, commas, lines in a cell": {"area,weight\n\"Barnet, \"\"north\"\"\nand south\",3\n", []string{"Barnet, \"north\"\nand south|3|"}},
		"blank rows at the end":           {"area,weight\nBarnet,3\n,\n\n , \n", []string{"Barnet|3|"}},
		"no line end":                     {"area,weight\nBarnet,3", []string{"Barnet|3|"}},
		"cells are trimmed":               {"area,weight\n Barnet ,\u00a03\n", []string{"Barnet|3|"}},
		"an allowed answer":               {"area,weight,trailblazer\nBarnet,3,yes\nBrent,4,\n", []string{"Barnet|3|yes", "Brent|4|"}},
		"a guarded formula":               {"area,weight\n'=Barnet,-3\n", []string{"=Barnet|-3|"}},
		"columns without name or value":   {"area,weight,,\nBarnet,3,,\n", []string{"Barnet|3|"}},
	} {
		t.Run(name, func(t *testing.T) {
			rows, table, err := read("areas.csv", c.text, areas)
			require.NoError(t, err)
			assert.Equal(t, c.expect, rows)
			assert.Equal(t, len(c.expect), len(table.lines))
			assert.Empty(t, table.Unused)
		})
	}
}

func TestARowSaysWhereItStands(t *testing.T) {
	var places []string
	_, err := Read(Input{Name: "areas.csv", Reader: strings.NewReader("area,weight\n\"Bar\nnet\",3\nBrent,4\n")}, areas, func(row Row) error {
		places = append(places, row.Place())
		return nil
	})
	require.NoError(t, err)
	assert.Equal(t, []string{"line 2", "line 4"}, places)
}

func TestColumnsThatTheFormDoesNotHaveAreNamed(t *testing.T) {
	_, table, err := read("areas.csv", "Region,area,weight,Note\nLondon,Barnet,3,\n", areas)
	require.NoError(t, err)
	assert.Equal(t, []string{"Region", "Note"}, table.Unused)
}

func TestATableThatCannotBeReadSaysWhereAndWhy(t *testing.T) {
	for name, c := range map[string]struct{ text, expect string }{
		"empty":                          {"", "areas.csv: it is empty; its first line names the columns area, weight, trailblazer"},
		"no rows":                        {"area,weight\n", "areas.csv: it has column names but no rows"},
		"missing columns":                {"Areas,wieght\nBarnet,3\n", "areas.csv: line 1: there is no column \"area\"; is it the one named \"Areas\"?\nareas.csv: line 1: there is no column \"weight\"; is it the one named \"wieght\"?"},
		"nothing near":                   {"x,weight\nBarnet,3\n", "areas.csv: line 1: there is no column \"area\" among x, weight"},
		"semicolons":                     {"area;weight\nBarnet;3\n", "areas.csv: line 1: there is no column \"area\"; the columns of the file must be parted by commas\nareas.csv: line 1: there is no column \"weight\"; the columns of the file must be parted by commas"},
		"the same column twice":          {"area,weight,Area\nBarnet,3,Brent\n", "areas.csv: line 1: columns 1 and 3 are both named \"Area\""},
		"a heading not UTF-8":            {"area,weight,caf\xe9\nBarnet,3,x\n", "areas.csv: line 1, column 3: it is not UTF-8 text; save the file as “CSV UTF-8”"},
		"short row":                      {"area,weight\nBarnet,3\nBrent\n", "areas.csv: line 3: it has 1 cells where the first line names 2 columns"},
		"long row":                       {"area,weight\nBarnet,3,4\n", "areas.csv: line 2: it has 3 cells where the first line names 2 columns"},
		"no name, but a value":           {"area,weight,\nBarnet,3,4\n", "areas.csv: line 2, column 3: the column holds a value but has no name"},
		"not UTF-8":                      {"area,weight\nBarnet,3\nBr\xe9nt,4\n", "areas.csv: line 3, column area: it is not UTF-8 text; save the file as “CSV UTF-8”"},
		"control character":              {"area,weight\nBar\x00net,3\n", "areas.csv: line 2, column area: it holds a control character"},
		"UTF-16":                         {"\xff\xfea\x00r\x00", "areas.csv: it is UTF-16 text; save it as “CSV UTF-8”"},
		"old Excel":                      {"\xd0\xcf\x11\xe0\xa1", "areas.csv: it is an old or a locked Excel file; save it without a password as .xlsx or as “CSV UTF-8”"},
		"a broken workbook":              {"PK\x03\x04rubbish", "areas.csv: the workbook cannot be read: zip: not a valid zip file"},
		"a million digits":               {"area,weight\nBarnet," + strings.Repeat("9", 1_000_000) + "\n", "areas.csv: line 2, column weight: the cell has 1000000 bytes; at most 32000 can be read"},
		"a quote in a cell":              {"area,weight\nBar\"net,3\n", "areas.csv: line 2: a quotation mark stands inside a cell that does not begin with one"},
		"a quote without end":            {"area,weight\n\"Barnet,3\nBrent,4\n", "areas.csv: line 2: a cell begins with a quotation mark, and text follows the closing one or it has none"},
		"an answer not allowed":          {"area,weight,trailblazer\nBarnet,3,yess\n", "areas.csv: line 2, column trailblazer: \"yess\" is not known; did you mean \"yes\"?"},
		"a line after a cell of several": {"area,weight,trailblazer\n\"Bar\nnet\",3,no\nBrent,4,x\n", "areas.csv: line 4, column trailblazer: \"x\" is not known"},
		"too many columns":               {strings.Repeat("a,", 1000) + "area\n", "areas.csv: line 1: it has 1001 columns; at most 1000 can be read"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read("areas.csv", c.text, areas)
			assert.EqualError(t, err, c.expect)
		})
	}
	_, _, err := read("areas.xlsx", "area,weight\nBarnet,3\n", areas)
	assert.EqualError(t, err, "areas.xlsx: it is not an Excel workbook, whatever its name says")
}

func TestAFileThatStopsInTheMiddleIsReported(t *testing.T) {
	broken := errors.New("the disk has gone")
	for _, read := range []int{0, 200_000} {
		source := &failing{left: []byte("area,weight\n" + strings.Repeat("Barnet,3\n", 30_000))[:read], err: broken}
		_, err := Read(Input{Name: "areas.csv", Reader: source}, areas, func(Row) error { return nil })
		assert.ErrorIs(t, err, broken)
	}
}

type failing struct {
	left []byte
	err  error
}

func (f *failing) Read(p []byte) (int, error) {
	if len(f.left) == 0 {
		return 0, f.err
	}
	n := copy(p, f.left)
	f.left = f.left[n:]
	return n, nil
}

func TestAFileBeyondTheLimitIsRefused(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	_, err := Read(Input{Name: "areas.csv", Reader: endless{}}, areas, func(Row) error { return nil })
	assert.EqualError(t, err, "areas.csv: it is larger than 256 megabytes")
}

// endless is one heading cell without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestRowsBeyondTheLimitAreRefused(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	given := "area,weight\n" + strings.Repeat("B,3\n", maxRows)
	_, table, err := read("areas.csv", given, areas)
	require.NoError(t, err)
	assert.Equal(t, 2_000_000, len(table.lines))
	_, _, err = read("areas.csv", given+"B,3\n", areas)
	assert.EqualError(t, err, "areas.csv: it has more than 2000000 rows")
}

func TestAllProblemsComeTogetherInOrder(t *testing.T) {
	form := Form{Columns: []Column{{Name: "n"}}}
	fail := func(row Row) error {
		return errors.Join(row.Problem("n", errors.New("first")), row.Problem("", errors.New("second")))
	}
	_, err := Read(Input{Name: "n.csv", Reader: strings.NewReader("n\n1\n2\n")}, form, fail)
	assert.EqualError(t, err, "n.csv: line 2, column n: first\nn.csv: line 2: second\nn.csv: line 3, column n: first\nn.csv: line 3: second")

	_, err = Read(Input{Name: "n.csv", Reader: strings.NewReader("n\n" + strings.Repeat("1\n", 26))}, form, fail)
	lines := strings.Split(err.Error(), "\n")
	require.Len(t, lines, 51)
	assert.Equal(t, "n.csv: line 26: second", lines[49])
	assert.Equal(t, "and 2 more", lines[50])
}

func TestALibraryErrorSaysThePlaceInsteadOfItsField(t *testing.T) {
	form := Form{Columns: []Column{{Name: "date"}, {Name: "basis"}}}
	_, err := Read(Input{Name: "d.csv", Reader: strings.NewReader("date,basis\n31/8/2022,publishd\n")}, form, func(row Row) error {
		_, err := righthelp.ParseDate(row.Text("date"))
		var basis righthelp.Basis
		return errors.Join(row.Problem("date", err), row.Problem("basis", basis.UnmarshalText([]byte(row.Text("basis")))), row.Problem("basis", nil))
	})
	require.Error(t, err)
	assert.Equal(t, "d.csv: line 2, column date: \"31/8/2022\": a date is a day of the calendar, written year-month-day as in 2022-08-31\n"+
		"d.csv: line 2, column basis: \"publishd\" is not known; did you mean \"published\"?", err.Error())
}

func TestJoinedProblemsOfACellEachSayThePlace(t *testing.T) {
	_, err := Read(Input{Name: "n.csv", Reader: strings.NewReader("n\n1\n")}, Form{Columns: []Column{{Name: "n"}}}, func(row Row) error {
		return row.Problem("n", errors.Join(errors.New("first"), &righthelp.UnknownError{Field: "n", Value: "1"}))
	})
	assert.EqualError(t, err, "n.csv: line 2, column n: first\nn.csv: line 2, column n: \"1\" is not known")
}

func TestProblemsOfAListAreLocatedInTheTable(t *testing.T) {
	_, table, err := read("areas.csv", "area,weight\nBarnet,3\n\n,\nBrent,4\n", areas)
	require.NoError(t, err)
	malformed := func(field string) error {
		return &righthelp.MalformedError{Field: field, Value: "4", Reason: "why"}
	}
	plain := errors.New("the pot is empty")
	located := table.Locate(errors.Join(
		malformed("areas[1].weight"), &righthelp.UnknownError{Field: "areas[0]", Value: "Barnet"}, malformed("areas[1].scores[\"x\"]"),
		malformed("areas[2].weight"), malformed("areas[x].weight"), malformed("areas[0"), malformed("lines[0].weight"), plain,
	), "areas")
	assert.Equal(t, []string{
		`areas.csv: line 5, column weight: "4": why`,
		`areas.csv: line 2: "Barnet" is not known`,
		`areas.csv: line 5: scores["x"]: "4": why`,
		`areas[2].weight: "4": why`, `areas[x].weight: "4": why`, `areas[0: "4": why`, `lines[0].weight: "4": why`,
		"the pot is empty",
	}, strings.Split(located.Error(), "\n"))
	assert.ErrorIs(t, located, plain)
	assert.NoError(t, table.Locate(nil, "areas"))
}

func TestAColumnThatTheFormLacksReadsAsBlank(t *testing.T) {
	_, err := Read(Input{Name: "a.csv", Reader: strings.NewReader("area,weight\nBarnet,3\n")}, areas, func(row Row) error {
		assert.Empty(t, row.Text("nonsense"))
		return nil
	})
	require.NoError(t, err)
}

// workbook saves what it is filled with.
func workbook(t *testing.T, fill func(file *excelize.File)) string {
	t.Helper()
	file := excelize.NewFile()
	defer file.Close()
	fill(file)
	var saved bytes.Buffer
	require.NoError(t, file.Write(&saved))
	return saved.String()
}

func TestAWorkbookIsReadByItsValues(t *testing.T) {
	given := workbook(t, func(file *excelize.File) {
		require.NoError(t, file.SetSheetRow("Sheet1", "A2", &[]any{"Area", "Weight", "trailblazer"}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A3", &[]any{"Barnet", 1.1, "yes"}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A6", &[]any{"Brent", 1234567.5}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A7", &[]any{true, 44804}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A8", &[]any{"Bury", 44804}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A9", &[]any{"Bolton", 44804.5}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A10", &[]any{"Bath", 0.125}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A11", &[]any{"007", -3}))
		format := func(cell string, style excelize.Style) {
			id, err := file.NewStyle(&style)
			require.NoError(t, err)
			require.NoError(t, file.SetCellStyle("Sheet1", cell, cell, id))
		}
		custom := func(format string) excelize.Style { return excelize.Style{CustomNumFmt: &format} }
		format("B6", custom(`"£"#,##0.00`))
		format("B7", custom(`dd/mm/yyyy`))
		format("B8", excelize.Style{NumFmt: 14})
		format("B9", custom(`yyyy-mm-dd hh:mm`))
		format("B10", excelize.Style{NumFmt: 9})
	})
	rows, table, err := read("areas.xlsx", given, areas)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"Barnet|1.1|yes", "Brent|1234567.5|", "TRUE|2022-08-31|", "Bury|2022-08-31|", "Bolton|2022-08-31 12:00:00|", "Bath|0.125|", "007|-3|",
	}, rows)
	assert.Equal(t, "areas.xlsx: row 6, column weight", table.place(int(table.lines[1]), "weight"))
}

func TestADateOfAnOldMacWorkbookCountsFrom1904(t *testing.T) {
	given := workbook(t, func(file *excelize.File) {
		yes := true
		require.NoError(t, file.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A1", &[]any{"area", "weight"}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A2", &[]any{"Bury", 44804 - 1462}))
		id, err := file.NewStyle(&excelize.Style{NumFmt: 14})
		require.NoError(t, err)
		require.NoError(t, file.SetCellStyle("Sheet1", "B2", "B2", id))
	})
	rows, _, err := read("areas.xlsx", given, areas)
	require.NoError(t, err)
	assert.Equal(t, []string{"Bury|2022-08-31|"}, rows)
}

func TestASheetIsChosenByName(t *testing.T) {
	given := workbook(t, func(file *excelize.File) {
		_, err := file.NewSheet("Areas")
		require.NoError(t, err)
		require.NoError(t, file.SetSheetRow("Areas", "A1", &[]any{"area", "weight"}))
		require.NoError(t, file.SetSheetRow("Areas", "A2", &[]any{"Barnet", 3}))
	})
	take := func(sheet string) error {
		_, err := Read(Input{Name: "a.xlsx", Sheet: sheet, Reader: strings.NewReader(given)}, areas, func(Row) error { return nil })
		return err
	}
	assert.NoError(t, take("Areas"))
	assert.EqualError(t, take(""), "a.xlsx: it is empty; its first line names the columns area, weight, trailblazer")
	assert.EqualError(t, take("Area"), `a.xlsx: sheet: "Area" is not known; did you mean "Areas"?`)
}

func TestAWorkbookWithoutSheetsIsRefused(t *testing.T) {
	given := workbook(t, func(*excelize.File) {})
	parts, err := zip.NewReader(strings.NewReader(given), int64(len(given)))
	require.NoError(t, err)
	var saved bytes.Buffer
	archive := zip.NewWriter(&saved)
	for _, part := range parts.File {
		source, err := part.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(source)
		require.NoError(t, err)
		target, err := archive.Create(part.Name)
		require.NoError(t, err)
		_, err = target.Write(regexp.MustCompile(`<sheet .*</sheet>`).ReplaceAll(text, nil))
		require.NoError(t, err)
	}
	require.NoError(t, archive.Close())
	_, _, err = read("a.xlsx", saved.String(), areas)
	assert.EqualError(t, err, "a.xlsx: the workbook has no sheet")
}

func TestAValueBesideAWorkbooksColumnsIsRefused(t *testing.T) {
	given := workbook(t, func(file *excelize.File) {
		require.NoError(t, file.SetSheetRow("Sheet1", "A1", &[]any{"area", "weight"}))
		require.NoError(t, file.SetSheetRow("Sheet1", "A2", &[]any{"Barnet", 3, "", "x"}))
	})
	_, _, err := read("a.xlsx", given, areas)
	assert.EqualError(t, err, "a.xlsx: row 2, column 4: the column holds a value but has no name")
}

func TestAWorkbookThatUnpacksBeyondTheLimitIsRefused(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	given := zipBomb(t)
	require.Less(t, len(given), 2<<20)
	_, _, err := read("bomb.xlsx", given, areas)
	require.Error(t, err)
	assert.Contains(t, err.Error(), "bomb.xlsx: the workbook cannot be read: unzip size exceeds")
}

func TestAMillionLinesAreRead(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	count := 0
	table, err := Read(Input{Name: "big.csv", Reader: strings.NewReader("area,weight,note\n" + strings.Repeat("Blackpool,1234.56,a note\n", 1_000_000))}, areas,
		func(Row) error { count++; return nil })
	require.NoError(t, err)
	assert.Equal(t, 1_000_000, count)
	assert.Equal(t, []string{"note"}, table.Unused)
}

func FuzzRead(f *testing.F) {
	f.Add("area,weight\nBarnet,3\n")
	f.Add("\xef\xbb\xbfarea,weight,trailblazer\r\n\"a\",'=1,yes\r\n")
	saved, err := os.ReadFile(filepath.Join("testdata", "areas.xlsx"))
	require.NoError(f, err)
	f.Add(string(saved))
	f.Fuzz(func(t *testing.T, text string) {
		rows, table, err := read("fuzz.csv", text, areas)
		if err == nil {
			require.Equal(t, len(table.lines), len(rows))
		}
	})
}

func TestOtherColumnsAreReadWhereTheFormAsksForThem(t *testing.T) {
	others := func(form Form, text string) (rows []string, table *Table, err error) {
		table, err = Read(Input{Name: "t.csv", Reader: strings.NewReader(text)}, form, func(row Row) error {
			cells := []string{row.Text("area")}
			for name, cell := range row.Others() {
				cells = append(cells, name+"="+cell)
			}
			rows = append(rows, strings.Join(cells, "|"))
			return nil
		})
		return rows, table, err
	}
	form := Form{Columns: []Column{{Name: "area"}}, Others: true}
	rows, table, err := others(form, "girls,area,,boys\n 3 ,Barnet,,'=4\n,Brent,,\n")
	require.NoError(t, err)
	assert.Equal(t, []string{"Barnet|girls=3|boys==4", "Brent|girls=|boys="}, rows)
	assert.Empty(t, table.Unused)
	assert.Len(t, form.Columns, 1, "the form stays as it is")
	rows, table, err = others(areas, "area,weight,boys\nBarnet,3,4\n")
	require.NoError(t, err)
	assert.Equal(t, []string{"Barnet"}, rows)
	assert.Equal(t, []string{"boys"}, table.Unused)
	rows, _, err = others(Form{Others: true}, "area,girls\nBarnet,3\n")
	require.NoError(t, err)
	assert.Equal(t, []string{"Barnet|area=Barnet|girls=3"}, rows)
	_, _, err = others(form, "area,girls,girls\nBarnet,3,4\n")
	assert.EqualError(t, err, `t.csv: line 1: columns 2 and 3 are both named "girls"`)
}

func TestPerCentAreReadAsSuchWhereTheFormAsksForThem(t *testing.T) {
	given := workbook(t, func(file *excelize.File) {
		for cell, value := range map[string]any{"A1": "area", "B1": "weight", "A2": "Barnet", "B2": 0.485, "A3": "Brent", "B3": 0.07, "A4": "Bath", "B4": 0.07, "A5": "Bury", "B5": "7%"} {
			require.NoError(t, file.SetCellValue("Sheet1", cell, value))
		}
		style, err := file.NewStyle(&excelize.Style{NumFmt: 9})
		require.NoError(t, err)
		require.NoError(t, file.SetCellStyle("Sheet1", "B2", "B3", style))
	})
	form := areas
	form.Percent = true
	rows, _, err := read("a.xlsx", given, form)
	require.NoError(t, err)
	assert.Equal(t, []string{"Barnet|48.5%|", "Brent|7%|", "Bath|0.07|", "Bury|7%|"}, rows)
	rows, _, err = read("a.xlsx", given, areas)
	require.NoError(t, err)
	assert.Equal(t, "Barnet|0.485|", rows[0])
}
