package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// runs runs the program as the shell would.
func runs(t testing.TB, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(command(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// answered runs the program and reads its JSON.
func answered(t testing.TB, stdin string, args ...string) (value answerJSON, notices string) {
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

const head = "id,status,evidence,reason\n"

// all answers every statement of both catalogues alike.
func all(status string) string {
	text := head
	for line := range lines(familyhub.August2022()) {
		text += string(line.rule.ID) + "," + status + ",,\n"
	}
	return text
}

func TestTheTownIsLabelledAsMadeUp(t *testing.T) {
	for _, format := range []string{"text", "html"} {
		status, stdout, stderr := runs(t, "", "-format", format)
		assert.Equal(t, 0, status, stderr)
		assert.Contains(t, stdout, "an illustrative town of three hubs, made up", format)
	}
}

func TestTheTownHasSomethingOfEverything(t *testing.T) {
	out, notices := answered(t, "")
	assert.Empty(t, notices)
	assert.Equal(t, "fhmf-2022", out.Edition)
	assert.Equal(t, "2024-09-30", out.AsOf)
	assert.Len(t, out.Criteria, 20)
	assert.Len(t, out.Areas, 3)
	assert.Len(t, out.Services, 24)
	assert.Equal(t, networkJSONAnswer{familyhub.BelowBasic, "not_met"}, out.Network)
	levels := map[familyhub.Level]bool{}
	for _, criterion := range out.Criteria {
		levels[criterion.Level] = true
	}
	assert.Len(t, levels, 5, "each level, and unknown")
	rules := map[righthelp.RuleID]righthelp.Status{}
	for _, finding := range out.Findings {
		rules[finding.Rule] = finding.Status
	}
	assert.Equal(t, righthelp.NotApplicable, rules["fhmf.1.3.developed.3"])
	assert.Equal(t, righthelp.Met, rules["fhnet.access_point.3"])
	require.Len(t, out.Timing, 2)
	require.NotNil(t, out.Changes)
	assert.NotEmpty(t, out.Changes.Levels)
	assert.NotEmpty(t, out.Changes.Cells)
	assert.NotEmpty(t, out.Changes.Statements)
}

func TestJSONHasTheFieldsOfTheContract(t *testing.T) {
	_, stdout, _ := runs(t, head+"fhmf.1.2.basic.1,not_met,,\n", "-in", "-", "-format", "json")
	var out map[string]any
	require.NoError(t, json.Unmarshal([]byte(stdout), &out))
	assert.Equal(t, []string{"areas", "as_of", "criteria", "edition", "findings", "network", "services"}, sorted(out))
	criterion := out["criteria"].([]any)[1].(map[string]any)
	assert.Equal(t, []string{"basic", "criterion", "further", "level", "minimum", "missing", "unanswered"}, sorted(criterion))
	assert.Equal(t, []string{"met", "of", "unknown"}, sorted(criterion["basic"].(map[string]any)))
	assert.Equal(t, []any{"fhmf.1.2.basic.1"}, criterion["missing"])
	assert.Equal(t, "below_basic", criterion["level"])
	assert.Equal(t, []string{"area", "level"}, sorted(out["areas"].([]any)[0].(map[string]any)))
	assert.Equal(t, map[string]any{"level": "below_basic", "programme_minimum": "not_met"}, out["network"])
	service := out["services"].([]any)[0].(map[string]any)
	assert.Equal(t, []string{"cells", "further", "minimum", "service"}, sorted(service))
	assert.Equal(t, []string{"face_to_face", "network", "virtual"}, sorted(service["cells"].(map[string]any)))
}

func sorted(of map[string]any) []string {
	var names []string
	for name := range of {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func TestAllMetIsDevelopedEverywhereAndNothingAnsweredIsUnknownEverywhere(t *testing.T) {
	for status, want := range map[string]networkJSONAnswer{
		"met": {familyhub.Developed, "met"}, "": {familyhub.LevelUnknown, "unknown"}, "not_assessed": {familyhub.LevelUnknown, "unknown"}, "not_met": {familyhub.BelowBasic, "not_met"},
	} {
		out, _ := answered(t, all(status), "-in", "-")
		assert.Equal(t, want, out.Network, status)
		for _, criterion := range out.Criteria {
			assert.Equal(t, want.Level, criterion.Level, "%s: %s", status, criterion.Criterion)
		}
	}
}

func TestTheOrderOfRowsIsOfNoMatter(t *testing.T) {
	rows := strings.Split(strings.TrimSpace(laterCSV), "\n")
	slices.Reverse(rows[1:])
	_, forwards, _ := runs(t, laterCSV, "-in", "-", "-format", "json")
	_, backwards, _ := runs(t, strings.Join(rows, "\n")+"\n", "-in", "-", "-format", "json")
	assert.Equal(t, forwards, backwards)
}

func TestBadRowsAreRefusedWithTheirPlacesAndNothingIsWritten(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out.json")
	status, stdout, stderr := runs(t, "id,status,evidence,reason\n"+
		"fhmf.1.2.basic.9,met,,\nfhmf.1.2.basic.1,Met,,\nfhmf.1.2.basic.2,not_applicable,,\nfhmf.1.2.basic.3,met,,\nfhmf.1.2.basic.3,not_met,,\n,met,,\nfhse.7.minimum.virtual.1,not met,,\n", "-in", "-", "-out", out)
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.NoFileExists(t, out)
	assert.Equal(t, `standard input: line 2, column id: "fhmf.1.2.basic.9" is not known; did you mean "fhmf.1.2.basic.1"?
standard input: line 3, column status: "Met" is not known; did you mean "met"?
standard input: line 4, column reason: it is blank; say why the statement does not apply
standard input: line 6, column id: fhmf.1.2.basic.3 is answered on line 5 already; keep one
standard input: line 7, column id: it is blank; say which statement this is
standard input: line 8, column status: "not met" is not known; did you mean "not_met"?
`, stderr)
}

func TestAHundredThousandRowsAreReadInGoodTime(t *testing.T) {
	var text strings.Builder
	text.WriteString(head)
	for i := range 100_000 {
		fmt.Fprintf(&text, "fhmf.1.2.basic.%d,met,,\n", i+100)
	}
	start := time.Now()
	status, _, stderr := runs(t, text.String(), "-in", "-")
	assert.Equal(t, 2, status)
	assert.Less(t, time.Since(start), 20*time.Second)
	assert.Contains(t, stderr, "and 99950 more")
}

func TestWrongUseIsToldInASentence(t *testing.T) {
	network := file(t, "n.json", networkJSON)
	for want, args := range map[string][]string{
		"-compare: -in has to name the answers that are compared":                                                                           {"-compare", "x.csv"},
		"-as-of: date: \"1/9/2024\": a date is a day of the calendar, written year-month-day as in 2022-08-31":                              {"-as-of", "1/9/2024"},
		"-from-hsds: it goes with neither -to-hsds nor -network":                                                                            {"-from-hsds", "x", "-to-hsds"},
		"-in: it does not go with -to-hsds and -from-hsds, which only turn a network from one form into the other":                          {"-to-hsds", "-in", "x.csv"},
		network + ": version: only HSDS-UK-3.0 can be read":                                                                                 {"-from-hsds", network},
		"open nothing.json: no such file or directory":                                                                                      {"-network", "nothing.json"},
		"open nothing.csv: no such file or directory":                                                                                       {"-in", "-", "-compare", "nothing.csv"},
		"open nothing.hsds: no such file or directory":                                                                                      {"-from-hsds", "nothing.hsds"},
		file(t, "way.json", `{"name": "N",`+"\n"+`"services": [{"id": "s", "name": "S", "deliveries": [{"way": "walkin"}]}]}`) + ": line 2": {"-network", "*"},
		file(t, "field.json", "{\"name\": \"N\",\n\n\"fone\": \"111\"}") + `: line 3, column 1: unknown field "fone"`:                       {"-network", "*"},
		file(t, "type.json", "{\n\"name\": 3}") + ": line 2":                                                                                {"-network", "*"},
		file(t, "date.json", "{\"name\": \"N\", \"sites\": [\n{\"opened\": \"1.4.2023\"}]}") + ": line 2, column 12: date":                  {"-network", "*"},
		file(t, "syntax.json", "{\"name\": \"N\"\n\n]") + ": line 3":                                                                        {"-network", "*"},
		file(t, "two.json", `{"name": "N"} {}`) + ": line 1, column 13: there is something after the end of the document":                   {"-network", "*"},
		file(t, "half.json", `{"name": "N"`) + ": line 1, column 12: the document ends too early":                                           {"-network", "*"},
		file(t, "missing.json", `{"sites": [{"kind": "family_hub"}]}`) + ": name: it is missing\n":                                          {"-network", "*"},
		file(t, "hsds.json", `{"version": "HSDS-UK-3.0", "organizations": [{"id": "o"}]}`) + ": name: it is missing\n":                      {"-from-hsds", "*"},
	} {
		if at := slices.Index(args, "*"); at >= 0 {
			args[at], _, _ = strings.Cut(want, ".json")
			args[at] += ".json"
		}
		status, stdout, stderr := runs(t, head+"fhmf.1.2.basic.3,met,,\n", args...)
		assert.Equal(t, 2, status, want)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, want)
	}
}

func TestManyProblemsOfADescriptionAreCounted(t *testing.T) {
	text := `{"name": "N", "services": [` + strings.TrimSuffix(strings.Repeat(`{"id": "", "name": "S"},`, 60), ",") + "]}"
	_, _, stderr := runs(t, "", "-network", file(t, "many.json", text))
	assert.Contains(t, stderr, "and 69 more")
	assert.Equal(t, 51, strings.Count(stderr, "\n"))
}

func TestADayOutsideTheEditionIsTold(t *testing.T) {
	status, stdout, stderr := runs(t, "", "-as-of", "2026-01-01")
	assert.Equal(t, 0, status)
	assert.Contains(t, stderr, "is known to hold from 2022-08-01 to 2025-03-31; on 2026-01-01 another one may have held")
	assert.Contains(t, oneLine(stdout), "asks for the minimum by March 2025; that was 276 days before 2026-01-01.")
	for day, want := range map[string]string{"2025-03-31": "at most 0 days from 2025-03-31.", "2025-04-01": "that was 1 day before 2025-04-01.", "2025-02-28": "at most 1 month from 2025-02-28."} {
		_, stdout, _ = runs(t, "", "-as-of", day)
		assert.Contains(t, oneLine(stdout), want)
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestTheBlankFormIsReadAsItIsAndWhenFilledIn(t *testing.T) {
	for _, ending := range []string{".csv", ".xlsx"} {
		form := filepath.Join(t.TempDir(), "form"+ending)
		status, _, stderr := runs(t, "", "-template", form)
		require.Equal(t, 0, status, stderr)
		out, notices := answered(t, "", "-in", form)
		assert.Empty(t, notices)
		assert.Equal(t, networkJSONAnswer{familyhub.LevelUnknown, "unknown"}, out.Network)
	}
	form := blankForm(familyhub.August2022())
	assert.Len(t, form.Rows, 303)
}

func TestTheListOfActionsIsReadAgainAsTheAnswersThatItCameFrom(t *testing.T) {
	want, _ := answered(t, laterCSV, "-in", "-")
	for _, ending := range []string{".csv", ".xlsx"} {
		actions := filepath.Join(t.TempDir(), "actions"+ending)
		status, _, stderr := runs(t, laterCSV, "-in", "-", "-out", actions)
		require.Equal(t, 0, status, stderr)
		got, notices := answered(t, "", "-in", actions)
		assert.Empty(t, notices)
		assert.Equal(t, want, got)
	}
}

func TestTheListOfActionsHasARowForEachStatement(t *testing.T) {
	_, stdout, _ := runs(t, "", "-format", "csv")
	rows, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 304)
	assert.Equal(t, []string{"id", "part", "statement", "status", "evidence", "reason", "owner", "by when"}, rows[0])
	assert.Equal(t, "1.1 Comms, information and brand: basic", rows[1][1])
}

func TestAComparisonWithTheSameAnswersChangesNothing(t *testing.T) {
	same := file(t, "same.csv", laterCSV)
	out, _ := answered(t, "", "-in", same, "-compare", same)
	assert.Equal(t, &changesJSON{[]familyhub.LevelChange{}, []familyhub.CellChange{}, []righthelp.StatementChange{}}, out.Changes)
	_, stdout, stderr := runs(t, "", "-in", same, "-compare", file(t, "more.csv", "id,status,owner,weather\nfhmf.1.2.basic.3,not_met,,\n"))
	assert.Contains(t, stderr, "more.csv: not used: the columns weather")
	assert.Contains(t, stdout, "fhmf.1.2.basic.3")
}

func TestTheVerdictSaysHowTheModelStandsToTheMinimum(t *testing.T) {
	for status, want := range map[string]string{
		"met":     "The model is at the programme minimum",
		"not_met": "The model is not at the programme minimum: 86 of the 86 statements",
		"":        "Whether the model is at the programme minimum is unknown: 86 of the statements",
	} {
		_, stdout, _ := runs(t, all(status), "-in", "-")
		assert.Contains(t, oneLine(stdout), want)
	}
	_, stdout, _ := runs(t, all("met"), "-in", "-")
	assert.Contains(t, stdout, "Not met, and expected of everybody: none.")
}

func TestTheReportStandsOnItsOwn(t *testing.T) {
	_, page, _ := runs(t, "", "-format", "html")
	reporttest.Readable(t, page)
	assert.NotContains(t, page, "<script")
	assert.NotRegexp(t, regexp.MustCompile(`(src|href)="http`), page)
	assert.Equal(t, 20, strings.Count(page, `<td class="level `))
	grid := page[strings.Index(page, "The 24 services in three ways"):]
	assert.Equal(t, 25, strings.Count(grid[:strings.Index(grid, "</table>")], `<th scope="row">`))
	assert.Contains(t, page, "by when")
	assert.Contains(t, page, "The model: not met: 13")
	for _, words := range []string{"Met", "Not met", "Unknown", "Elsewhere"} {
		assert.Contains(t, page, "<b>"+words+"</b>")
	}
	_, page, _ = runs(t, head+`fhmf.1.2.basic.3,not_met,<b>bold</b>,`+"\n", "-in", "-", "-format", "html")
	reporttest.Readable(t, page)
	assert.Contains(t, page, "&lt;b&gt;bold&lt;/b&gt;")
	_, page, _ = runs(t, all("met"), "-in", "-", "-format", "html")
	reporttest.Readable(t, page)
	assert.Contains(t, page, "<b>Unanswered</b>: none.")
}

func TestTheTextFitsATerminal(t *testing.T) {
	_, stdout, _ := runs(t, "")
	for line := range strings.SplitSeq(stdout, "\n") {
		assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
	}
}

func TestADescriptionOfANetworkIsCheckedByItself(t *testing.T) {
	network := file(t, "town.json", networkJSON)
	_, stdout, _ := runs(t, "", "-network", network)
	assert.Contains(t, oneLine(stdout), "Easterby Family Hubs has 6 sites and 12 services.")
	out, _ := answered(t, "", "-network", network)
	assert.Empty(t, out.AsOf)
	assert.Empty(t, out.Criteria)
	assert.NotNil(t, out.Services)
	assert.NotEmpty(t, out.Findings)
	_, stdout, _ = runs(t, "", "-network", network, "-format", "csv")
	rows, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, []string{"rule", "status", "because"}, rows[0])
	assert.Len(t, rows, len(out.Findings)+1)
	_, page, _ := runs(t, "", "-network", network, "-format", "html")
	reporttest.Readable(t, page)
	assert.Contains(t, page, "A family hub network as it is described")
	workbook := filepath.Join(t.TempDir(), "n.xlsx")
	status, _, _ := runs(t, "", "-network", network, "-out", workbook)
	assert.Equal(t, 0, status)
	assert.FileExists(t, workbook)
	both, _ := answered(t, head+"fhmf.1.2.basic.3,met,,\n", "-in", "-", "-network", network)
	assert.Len(t, both.Criteria, 20)
	assert.Contains(t, both.Findings, out.Findings[0])
}

func TestANetworkGoesToOpenReferralAndBack(t *testing.T) {
	folder := t.TempDir()
	feed, again := filepath.Join(folder, "feed.json"), filepath.Join(folder, "again.json")
	status, _, stderr := runs(t, "", "-to-hsds", "-out", feed)
	require.Equal(t, 0, status, stderr)
	assert.Contains(t, stderr, "What does not fit:\n- name: HSDS asks for a description")
	status, _, stderr = runs(t, "", "-from-hsds", feed, "-out", again)
	require.Equal(t, 0, status, stderr)
	assert.Empty(t, stderr)
	_, before, _ := runs(t, "", "-network", file(t, "n.json", networkJSON), "-format", "csv")
	_, after, _ := runs(t, "", "-network", again, "-format", "csv")
	assert.Equal(t, before, after, "the network that came back has the same findings")
}

func TestAFileThatIsTooLargeIsRefused(t *testing.T) {
	large := filepath.Join(t.TempDir(), "large.json")
	require.NoError(t, os.WriteFile(large, nil, 0o600))
	require.NoError(t, os.Truncate(large, 64<<20+1))
	_, _, stderr := runs(t, "", "-network", large)
	assert.Contains(t, stderr, "longer than 64 MiB")
}
