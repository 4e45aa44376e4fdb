package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// runs runs the program as the shell would.
func runs(t testing.TB, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(command(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// answered runs the program and reads its JSON.
func answered(t testing.TB, stdin string, args ...string) (value answer, notices string) {
	t.Helper()
	status, stdout, stderr := runs(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), &value))
	return value, stderr
}

func file(t testing.TB, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

const columns = "partner,descriptor,score,evidence,priority\n"

func TestTheWorkshopIsLabelledAsMadeUpInEveryFormatForReading(t *testing.T) {
	for _, format := range []string{"text", "html"} {
		status, stdout, stderr := runs(t, "", "-format", format)
		assert.Equal(t, 0, status, stderr)
		assert.Contains(t, stdout, "made up", format)
		assert.Contains(t, stdout, "illustrat", format)
	}
	out, notices := answered(t, "")
	assert.Empty(t, notices)
	assert.Equal(t, "Aveton (made up)", out.Area)
	assert.Len(t, out.Partners, 8)
}

func TestTheTextFitsAHundredColumns(t *testing.T) {
	status, stdout, _ := runs(t, "")
	assert.Equal(t, 0, status)
	for line := range strings.SplitSeq(stdout, "\n") {
		assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, " ")), 100, line)
	}
	for _, part := range []string{"family_voice.1", "data.7", "Where to look first", "What the scores leave open"} {
		assert.Contains(t, stdout, part)
	}
}

// The names of the JSON are a contract.
func TestTheJSONHasTheNamesThatItPromises(t *testing.T) {
	_, stdout, _ := runs(t, "", "-format", "json")
	var out map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(stdout), &out))
	names := func(raw json.RawMessage) []string {
		var object map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(raw, &object), string(raw))
		list := make([]string, 0, len(object))
		for name := range object {
			list = append(list, name)
		}
		slices.Sort(list)
		return list
	}
	first := func(raw json.RawMessage) json.RawMessage {
		var list []json.RawMessage
		require.NoError(t, json.Unmarshal(raw, &list))
		require.NotEmpty(t, list)
		return list[0]
	}
	assert.Equal(t, []string{"area", "changes", "date", "descriptors", "disagreements", "edition", "findings", "overall", "partners", "priorities", "sections"}, names(json.RawMessage(stdout)))
	assert.Equal(t, []string{"highest", "id", "lowest", "mean", "not_scored", "scores"}, names(first(out["descriptors"])))
	assert.Equal(t, []string{"mean", "of", "scored", "section"}, names(first(out["sections"])))
	assert.Equal(t, []string{"mean", "of", "scored"}, names(out["overall"]))
	assert.Equal(t, []string{"id", "reason"}, names(first(out["priorities"])))
	assert.Equal(t, []string{"because", "rule", "status"}, names(first(out["findings"])))
	assert.Equal(t, []string{"after", "because", "before", "id", "movement"}, names(first(out["changes"])))
	assert.Equal(t, `"ehsg-2022"`, string(out["edition"]))
	assert.Equal(t, `"2023-03-14"`, string(out["date"]))
}

func TestScoresInMeansOut(t *testing.T) {
	in := columns + "council,workforce.3,2,,\nhealth,ehsg.workforce.3,3,impact: fewer come back,\nschool,workforce.3,3,,train\nhealth,workforce.4,,,\ncouncil,family_voice.1,0,,\n"
	out, notices := answered(t, in, "-in", "-", "-area", "Aveton", "-date", "2023-03-14")
	assert.Empty(t, notices)
	assert.Equal(t, []string{"council", "health", "school"}, out.Partners)
	third := out.Descriptors[slices.IndexFunc(out.Descriptors, func(d descriptorJSON) bool { return d.ID == "ehsg.workforce.3" })]
	assert.Equal(t, "2.67", *third.Mean)
	assert.Equal(t, 3, third.Scores)
	assert.Equal(t, []int{2, 3}, []int{*third.Lowest, *third.Highest})
	assert.Empty(t, third.NotScored)
	fourth := out.Descriptors[slices.IndexFunc(out.Descriptors, func(d descriptorJSON) bool { return d.ID == "ehsg.workforce.4" })]
	assert.Nil(t, fourth.Mean)
	assert.Nil(t, fourth.Lowest)
	assert.Equal(t, []string{"council", "health", "school"}, fourth.NotScored)
	assert.Equal(t, selfassessment.Section("workforce"), out.Sections[1].Section)
	assert.Equal(t, "2.67", *out.Sections[1].Mean)
	assert.Equal(t, 1, out.Sections[1].Scored)
	assert.Equal(t, 7, out.Sections[1].Of)
	assert.Nil(t, out.Sections[4].Mean)
	assert.Equal(t, "1.33", *out.Overall.Mean)
	assert.Equal(t, []string{"ehsg.scale.3"}, rulesNotMet(out))
	assert.Empty(t, out.Changes)
	assert.Equal(t, "0.00", *out.Descriptors[0].Mean, "a score of 0 is a score")
}

func rulesNotMet(out answer) (rules []string) {
	for _, finding := range out.Findings {
		if finding.Status.String() == "not_met" {
			rules = append(rules, string(finding.Rule))
		}
	}
	return rules
}

func TestTwoTablesAreCompared(t *testing.T) {
	now := file(t, "now.csv", columns+"a,data.1,3,x,\na,data.2,1,,\na,data.3,2,,\n")
	last := file(t, "last.csv", columns+"a,data.1,2,,\na,data.2,1,,\na,data.4,2,,\n")
	out, _ := answered(t, "", "-in", now, "-compare", last)
	moved := map[string]string{}
	for _, change := range out.Changes {
		moved[string(change.ID)] = change.Movement.String()
	}
	assert.Len(t, moved, 31)
	assert.Equal(t, "rose", moved["ehsg.data.1"])
	assert.Equal(t, "same", moved["ehsg.data.2"])
	assert.Equal(t, "newly_scored", moved["ehsg.data.3"])
	assert.Equal(t, "no_longer_scored", moved["ehsg.data.4"])
	assert.Equal(t, "never_scored", moved["ehsg.leaders.1"])
	for _, format := range []string{"text", "html", "csv"} {
		status, stdout, stderr := runs(t, "", "-in", now, "-compare", last, "-format", format)
		assert.Equal(t, 0, status, stderr)
		assert.Contains(t, strings.ToLower(stdout), "data")
	}
}

func TestBadInputIsRefusedWithAllItsProblems(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		says []string
	}{
		"scores that are none": {
			columns + "a,data.1,6,,\na,data.2,-1,,\na,data.3,2.5,,\na,data.4,three,,\na,data.5,03,,\n",
			[]string{`line 2, column score: "6"`, `line 3, column score: "-1"`, `line 4, column score: "2.5"`, `line 5, column score: "three"`, `line 6, column score: "03"`, "a whole number from 0 to 5"},
		},
		"an unknown descriptor":    {columns + "a,workforse.3,1,,\na,ehsg.worforce.3,1,,\n", []string{`line 2, column descriptor: "workforse.3" is not known; did you mean "workforce.3"?`, `did you mean "ehsg.workforce.3"?`}},
		"two different scores":     {columns + "a,data.1,1,,\na,data.2,2,,\na,ehsg.data.1,2,,\n", []string{"line 4, column descriptor: data.1 is there twice for a, on line 2 and on line 4"}},
		"the same score twice":     {columns + "a,data.1,1,,\na,data.1,1,,\n", []string{"data.1 is there twice for a, on line 2 and on line 3"}},
		"no scores at all":         {columns + "a,data.1,,,\nb,data.2,,x,y\n", []string{"nobody has scored anything"}},
		"no rows":                  {columns, []string{"no rows"}},
		"an empty file":            {"", []string{"standard input: it is empty"}},
		"blank partners of many":   {columns + "a,data.1,1,,\n,data.2,1,,\nb,data.3,1,,\n", []string{"line 3, column partner: it is blank; say which partner this is"}},
		"no partner at all":        {columns + ",data.1,1,,\n,data.2,1,,\n", []string{"line 2, column partner: it is blank in every row"}},
		"a blank descriptor":       {columns + "a,,1,,\n", []string{"line 2, column descriptor: it is blank"}},
		"a missing column":         {"partner,descripter,score\na,data.1,1\n", []string{`there is no column "descriptor"; is it the one named "descripter"?`}},
		"a cell that is not UTF-8": {columns + "a,data.1,1,\xff,\na,data.1x,9,,\n", []string{"line 2, column evidence: it is not UTF-8", `"data.1x" is not known`, `"9"`}},
		"a row too short":          {columns + "a,data.1\nb,data.2,7,,\n", []string{"line 2: it has 2 cells", `line 3, column score: "7"`}},
	} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "out.json")
			status, stdout, stderr := runs(t, c.in, "-in", "-", "-out", out)
			assert.Equal(t, 2, status)
			assert.Empty(t, stdout)
			assert.NoFileExists(t, out)
			for _, part := range c.says {
				assert.Contains(t, stderr, part)
			}
		})
	}
}

func TestProblemsOfBothTablesComeTogether(t *testing.T) {
	now, last := file(t, "now.csv", columns+"a,data.1,6,,\n"), file(t, "last.csv", columns+"a,data.9,1,,\n")
	status, _, stderr := runs(t, "", "-in", now, "-compare", last)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "now.csv: line 2, column score")
	assert.Contains(t, stderr, "last.csv: line 2, column descriptor")
	status, _, stderr = runs(t, "", "-in", now+"x", "-compare", last)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "no such file")
	good := file(t, "good.csv", columns+"a,data.1,1,,\n")
	for _, other := range []string{file(t, "none.csv", columns+"a,data.1,,,\n"), filepath.Join(t.TempDir(), "missing.csv")} {
		status, _, stderr = runs(t, "", "-in", good, "-compare", other)
		assert.Equal(t, 2, status)
		assert.Contains(t, stderr, filepath.Base(other))
	}
}

func TestAfterFiftyProblemsTheRestAreCounted(t *testing.T) {
	in := columns + strings.Repeat("a,data.8,9,,\n", 40)
	status, _, stderr := runs(t, in, "-in", "-")
	assert.Equal(t, 2, status)
	assert.Equal(t, 51, strings.Count(stderr, "\n"))
	assert.Contains(t, stderr, "and 30 more")
}

func TestColumnsThatAreNotUsedAreToldOfBothTables(t *testing.T) {
	now, last := file(t, "now.csv", "partner,descriptor,score,seat\na,data.1,1,x\n"), file(t, "last.csv", "partner,descriptor,score,hat\na,data.1,1,x\n")
	_, notices := answered(t, "", "-in", now, "-compare", last)
	assert.Contains(t, notices, "now.csv: not used: the columns seat")
	assert.Contains(t, notices, "last.csv: not used: the columns hat")
}

func TestFlagsThatDoNotFitAreRefused(t *testing.T) {
	for _, args := range [][]string{{"-compare", "last.csv"}, {"-date", "14 March 2023"}, {"-date", "2023-02-29"}, {"-format", "pdf"}} {
		status, stdout, stderr := runs(t, "", args...)
		assert.Equal(t, 2, status, args)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, args[0])
	}
}

func TestADateThatTheEditionIsNotKnownToCoverIsTold(t *testing.T) {
	for date, told := range map[string]bool{"2022-02-28": true, "2022-03-01": false, "2024-02-29": false, "2024-03-01": true} {
		_, notices := answered(t, "", "-date", date)
		assert.Equal(t, told, strings.Contains(notices, "another one may have held"), date)
	}
}

func TestUnusualCellsAreKeptAsTheyAre(t *testing.T) {
	in := "score,note,priority,descriptor,partner,evidence\n" +
		"4,x,\"say \"\"yes\"\"\",leaders.1,\"Health, visiting\",\"impact: two\nlines, one \"\"quote\"\"\"\n" +
		"1,y,早期援助,leaders.2,Gwasanaethau Ieuenctid Ŵ,<script>alert(1)</script>\n"
	out, notices := answered(t, in, "-in", "-")
	assert.Contains(t, notices, "not used: the columns note")
	assert.Equal(t, []string{"Health, visiting", "Gwasanaethau Ieuenctid Ŵ"}, out.Partners)
	assert.Empty(t, rulesNotMet(out))
	status, page, _ := runs(t, in, "-in", "-", "-format", "html")
	reporttest.Readable(t, page)
	assert.Equal(t, 0, status)
	assert.Contains(t, page, "早期援助")
	assert.Contains(t, page, "&lt;script&gt;alert")
	assert.NotContains(t, page, "<script")
}

func TestPartnersWhoseNamesDifferInCapitalsAloneAreTold(t *testing.T) {
	out, notices := answered(t, columns+"Police,data.1,1,,\npolice ,data.1,2,,\n", "-in", "-")
	assert.Len(t, out.Partners, 2)
	assert.Contains(t, notices, `"Police" and "police" are counted as two partners`)
}

func TestEvidenceSaysWhatItShows(t *testing.T) {
	for text, want := range map[string][3]string{
		"":                                    {},
		"40 plans; all audited":               {"", "", "40 plans; all audited"},
		"progress: 40 plans; all audited":     {"40 plans; all audited", "", ""},
		"Impact: fewer come back":             {"", "fewer come back", ""},
		"notes; progress: p\nIMPACT: i":       {"p", "i", "notes"},
		"impact: one; impact: two":            {"", "one; two", ""},
		"it shows impact: none of us can say": {"", "", "it shows impact: none of us can say"},
		"progress:":                           {},
	} {
		progress, impact, other := evidence(text)
		assert.Equal(t, want, [3]string{progress, impact, other}, text)
	}
}

func TestTheFormComesBackFilledIn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "form.xlsx")
	status, _, stderr := runs(t, "", "-template", path)
	require.Equal(t, 0, status, stderr)
	book, err := excelize.OpenFile(path)
	require.NoError(t, err)
	lists, err := book.GetDataValidations("Self-assessment")
	require.NoError(t, err)
	require.Len(t, lists, 1)
	assert.Equal(t, "D2:D32", lists[0].Sqref)
	guide, err := book.GetRows("Guide")
	require.NoError(t, err)
	var answers []string
	for _, row := range guide {
		if len(row) > 2 {
			answers = append(answers, row[2])
		}
	}
	assert.Equal(t, []string{"allowed answers", "0", "1", "2", "3", "4", "5"}, answers)
	asks, err := book.GetCellValue("Self-assessment", "C2")
	require.NoError(t, err)
	assert.Contains(t, asks, "Family engagement")
	for cell, value := range map[string]any{"A2": "Health visiting", "D2": 3, "D5": 0, "E2": "progress: a panel meets"} {
		require.NoError(t, book.SetCellValue("Self-assessment", cell, value))
	}
	require.NoError(t, book.Save())
	out, notices := answered(t, "", "-in", path)
	assert.Empty(t, notices)
	assert.Equal(t, []string{"Health visiting"}, out.Partners)
	assert.Equal(t, "3.00", *out.Descriptors[0].Mean)
	assert.Equal(t, "0.00", *out.Descriptors[3].Mean)
	assert.Nil(t, out.Descriptors[1].Mean)
	assert.Empty(t, rulesNotMet(out))
}

func TestTheTableOfResultsReadsInASpreadsheet(t *testing.T) {
	status, stdout, _ := runs(t, "", "-format", "csv")
	require.Equal(t, 0, status)
	rows, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	require.NoError(t, err)
	assert.Len(t, rows, 32)
	assert.Equal(t, []string{"descriptor", "section", "title", "mean", "scores", "lowest", "highest", "not_scored", "disagreement", "priority", "priority_reason", "before", "movement"}, rows[0])
	path := filepath.Join(t.TempDir(), "out.xlsx")
	status, _, stderr := runs(t, "", "-out", path)
	require.Equal(t, 0, status, stderr)
	book, err := excelize.OpenFile(path)
	require.NoError(t, err)
	same, err := book.GetRows("Self-assessment")
	require.NoError(t, err)
	assert.Len(t, same, 32)
	assert.Equal(t, rows[0], same[0])
}

func TestThePaperHasEveryPictureWithItsTable(t *testing.T) {
	status, page, _ := runs(t, "", "-format", "html")
	reporttest.Readable(t, page)
	require.Equal(t, 0, status)
	assert.Equal(t, 7, strings.Count(page, "<svg"), "a radar, a heat map and five charts of spans")
	assert.Equal(t, 7, strings.Count(page, "The figures in this picture"))
	for _, part := range []string{"14 March 2023", "June 2022", "Where partners disagree", "Evidence in full", "Priorities in full", "How this was worked out", "A mature area", "not a grade"} {
		assert.Contains(t, strings.ToLower(page), strings.ToLower(part))
	}
	for _, never := range []string{"<script", "http-equiv=\"refresh", "src=", "ZgotmplZ"} {
		assert.NotContains(t, page, never)
	}
}

func TestManyPartnersAreDrawnInParts(t *testing.T) {
	for partners, pictures := range map[int]int{1: 1, 12: 1, 13: 2, 60: 5, 61: 0} {
		var in strings.Builder
		in.WriteString(columns)
		for i := range partners {
			fmt.Fprintf(&in, "partner %d,data.1,%d,,\n", i, i%6)
		}
		status, page, stderr := runs(t, in.String(), "-in", "-", "-format", "html")
		reporttest.Readable(t, page)
		require.Equal(t, 0, status, stderr)
		assert.Equal(t, 6+pictures, strings.Count(page, "<svg"), partners)
	}
}

func TestAHundredThousandRowsAreRead(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second or two")
	}
	var in strings.Builder
	in.WriteString(columns)
	rows := 0
	for partner := 0; rows < 100_000; partner++ {
		for d := range selfassessment.March2022().Descriptors() {
			fmt.Fprintf(&in, "partner %d,%s,%d,progress: x,\n", partner, short(d), (partner+d.Number)%6)
			rows++
		}
	}
	begin := time.Now()
	out, _ := answered(t, in.String(), "-in", "-")
	assert.Less(t, time.Since(begin), 30*time.Second)
	assert.Equal(t, "2.50", *out.Overall.Mean)
	assert.Len(t, out.Partners, rows/31)
}

func TestEveryFormatIsTheSameEveryTime(t *testing.T) {
	for _, format := range []string{"text", "json", "csv", "xlsx", "html"} {
		_, first, _ := runs(t, "", "-format", format)
		_, second, _ := runs(t, "", "-format", format)
		assert.NotEmpty(t, first)
		assert.True(t, first == second, format)
	}
}
