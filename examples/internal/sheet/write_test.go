package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// zipBomb is a workbook whose sheet is 300 megabytes of blanks.
func zipBomb(t *testing.T) string {
	t.Helper()
	var saved bytes.Buffer
	archive := zip.NewWriter(&saved)
	for _, name := range []string{"[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"} {
		part, err := archive.Create(name)
		require.NoError(t, err)
		for range 100 {
			_, err = part.Write(bytes.Repeat([]byte(" "), 1<<20))
			require.NoError(t, err)
		}
	}
	require.NoError(t, archive.Close())
	return saved.String()
}

func TestACellThatWouldRunAsAFormulaIsGuarded(t *testing.T) {
	var out strings.Builder
	rows := [][]string{{"=1+1", "+44 20", "-x", "@sum"}, {"-5", "-0.25", "'tis", "'=1"}, {"a,b", "a\"b", "a\nb", "＝1"}, {"-", "3", "\t=1", ""}}
	require.NoError(t, WriteCSV(&out, []string{"a", "=b", "c", "d"}, slices.Values(rows)))
	assert.Equal(t, "a,'=b,c,d\n'=1+1,'+44 20,'-x,'@sum\n-5,-0.25,'tis,''=1\n\"a,b\",\"a\"\"b\",\"a\nb\",'＝1\n'-,3,'\t=1,\n", out.String())
}

func TestWhatIsWrittenReadsBack(t *testing.T) {
	cell := rapid.OneOf(
		rapid.StringMatching(`[ '=+@a1\-,"\n]{0,8}`), rapid.StringOfN(rapid.RuneFrom([]rune("aé£=+-@'\",\n\t 1.0")), 0, 12, -1),
		rapid.StringMatching(`-?(0|[1-9][0-9]{0,18})(\.[0-9]{1,3})?`),
	)
	form := Form{Title: "Rows", Columns: []Column{{Name: "id"}, {Name: "text"}}}
	rapid.Check(t, func(t *rapid.T) {
		var rows [][]string
		for i := range rapid.IntRange(1, 5).Draw(t, "rows") {
			rows = append(rows, []string{"r" + strings.Repeat("x", i), strings.TrimSpace(cell.Draw(t, "cell"))})
		}
		for name, write := range map[string]func(out *bytes.Buffer) error{
			"rows.csv": func(out *bytes.Buffer) error { return WriteCSV(out, form.names(), slices.Values(rows)) },
			"rows.xlsx": func(out *bytes.Buffer) error {
				return WriteWorkbook(out, form.Title, form.names(), slices.Values(rows))
			},
		} {
			var out bytes.Buffer
			require.NoError(t, write(&out))
			var got [][]string
			_, err := Read(Input{Name: name, Reader: &out}, form, func(row Row) error {
				got = append(got, []string{row.Text("id"), row.Text("text")})
				return nil
			})
			require.NoError(t, err)
			for i := range got {
				if name == "rows.xlsx" && number.MatchString(rows[i][1]) { // a number of a workbook has no zeros at its end
					assert.Equal(t, plain(rows[i][1]), got[i][1])
					continue
				}
				assert.Equal(t, rows[i], got[i], name)
			}
			assert.Len(t, got, len(rows))
		}
	})
}

// plain drops the zeros that a number does not need, if a workbook takes it as a number.
func plain(text string) string {
	if len(text) > 15 {
		return text
	}
	if strings.Contains(text, ".") {
		return strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text
}

func TestAWorkbookIsTheSameEveryTime(t *testing.T) {
	write := func() string {
		var out bytes.Buffer
		require.NoError(t, WriteWorkbook(&out, "Areas", areas.names(), slices.Values([][]string{{"Barnet", "3", "yes"}})))
		return out.String()
	}
	assert.Equal(t, write(), write())
}

func TestACellTooLongForAWorkbookIsRefused(t *testing.T) {
	rows := [][]string{{"a"}, {strings.Repeat("x", maxCell+1)}}
	err := WriteWorkbook(&bytes.Buffer{}, "Areas", []string{"area"}, slices.Values(rows))
	assert.EqualError(t, err, "row 3, column 1: the cell has 32001 bytes; a workbook takes at most 32000")
}

func TestANameThatASheetCannotHaveIsRefused(t *testing.T) {
	assert.Error(t, WriteWorkbook(&bytes.Buffer{}, "a/b", []string{"area"}, slices.Values([][]string{})))
	assert.Error(t, Form{Title: "a/b", Columns: areas.Columns}.WriteTemplateWorkbook(&bytes.Buffer{}))
}

func TestAFullDiskIsReported(t *testing.T) {
	full := errors.New("no space left on device")
	many := func(yield func([]string) bool) {
		for range 10_000 {
			if !yield([]string{"Barnet"}) {
				return
			}
		}
	}
	assert.ErrorIs(t, WriteCSV(refusing{full}, []string{"area"}, slices.Values([][]string{})), full)
	assert.ErrorIs(t, WriteCSV(refusing{full}, []string{"area"}, many), full)
	assert.ErrorIs(t, WriteCSV(refusing{full}, []string{strings.Repeat("x", 1<<16)}, many), full)
	assert.ErrorIs(t, scores.WriteTemplate(refusing{full}), full)
	assert.ErrorIs(t, scores.WriteTemplateWorkbook(refusing{full}), full)
	assert.ErrorIs(t, WriteWorkbook(refusing{full}, "Areas", []string{"area"}, many), full)
}

type refusing struct{ err error }

func (r refusing) Write([]byte) (int, error) { return 0, r.err }

var scores = Form{Title: "Scores", Columns: []Column{
	{Name: "id"}, {Name: "title", Help: "What is asked."}, {Name: "score", Help: "How far we are." + strings.Repeat(" Or not.", 60), Allowed: []string{"0", "1", "2"}}, {Name: "note"},
}, Rows: [][]string{{"leadership.1", "A shared aim"}, {"leadership.2", "A lead"}}}

func TestABlankFormHasItsIDsTitlesAndAllowedAnswers(t *testing.T) {
	var out strings.Builder
	require.NoError(t, scores.WriteTemplate(&out))
	assert.Equal(t, "\ufeffid,title,score,allowed: score,note\nleadership.1,A shared aim,,0 | 1 | 2,\nleadership.2,A lead,,0 | 1 | 2,\n", out.String())
}

func TestABlankFormReadsBackWithoutNotice(t *testing.T) {
	for name, write := range map[string]func(out *bytes.Buffer) error{
		"scores.csv":  func(out *bytes.Buffer) error { return scores.WriteTemplate(out) },
		"scores.xlsx": func(out *bytes.Buffer) error { return scores.WriteTemplateWorkbook(out) },
	} {
		var out bytes.Buffer
		require.NoError(t, write(&out))
		var ids []string
		table, err := Read(Input{Name: name, Reader: &out}, scores, func(row Row) error {
			ids = append(ids, row.Text("id")+row.Text("score"))
			return nil
		})
		require.NoError(t, err)
		assert.Equal(t, []string{"leadership.1", "leadership.2"}, ids, name)
		assert.Empty(t, table.Unused, name)
	}
}

func TestABlankFormWithoutRowsHasNone(t *testing.T) {
	form := Form{Title: "Areas", Columns: areas.Columns}
	var out strings.Builder
	require.NoError(t, form.WriteTemplate(&out))
	assert.Equal(t, "\ufeffarea,weight,trailblazer,allowed: trailblazer\n,,,yes | no\n", out.String())
	_, err := Read(Input{Name: "blank.csv", Reader: strings.NewReader(out.String())}, form, func(Row) error { return nil })
	assert.EqualError(t, err, "blank.csv: it has column names but no rows")
}

func TestABlankWorkbookOffersTheAllowedAnswers(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, scores.WriteTemplateWorkbook(&out))
	file, err := excelize.OpenReader(&out)
	require.NoError(t, err)
	lists, err := file.GetDataValidations("Scores")
	require.NoError(t, err)
	require.Len(t, lists, 1)
	assert.Equal(t, "C2:C3", lists[0].Sqref)
	assert.Equal(t, "Guide!$C$4:$C$6", lists[0].Formula1)
	guide, err := file.GetRows("Guide")
	require.NoError(t, err)
	assert.Equal(t, []string{"score", scores.Columns[2].Help, "0"}, guide[3])
	heading, err := file.GetCellStyle("Scores", "A1")
	require.NoError(t, err)
	style, err := file.GetStyle(heading)
	require.NoError(t, err)
	assert.True(t, style.Font.Bold)
	sheet, found := file.Pkg.Load("xl/worksheets/sheet1.xml")
	require.True(t, found)
	assert.Less(t, bytes.Index(sheet.([]byte), []byte(`<col min="1"`)), bytes.Index(sheet.([]byte), []byte(`<col min="2"`)), "Excel wants its columns in order")
	width, err := file.GetColWidth("Scores", "A")
	require.NoError(t, err)
	assert.InDelta(t, 14, width, 0.01)
}

func TestABlankWorkbookWithoutRowsOffersItsListsForAThousand(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, areas.WriteTemplateWorkbook(&out))
	file, err := excelize.OpenReader(&out)
	require.NoError(t, err)
	lists, err := file.GetDataValidations("Areas")
	require.NoError(t, err)
	require.Len(t, lists, 1)
	assert.Equal(t, "C2:C1001", lists[0].Sqref)
}

var update = os.Getenv("UPDATE") != ""

func TestTheSampleWorkbookOfTheFuzzTest(t *testing.T) {
	path := filepath.Join("testdata", "areas.xlsx")
	var out bytes.Buffer
	require.NoError(t, WriteWorkbook(&out, "Areas", areas.names(), slices.Values([][]string{{"Barnet", "3", "yes"}})))
	if update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
	}
	saved, err := os.ReadFile(path)
	require.NoError(t, err)
	rows, _, err := read(path, string(saved), areas)
	require.NoError(t, err)
	assert.Equal(t, []string{"Barnet|3|yes"}, rows)
}
