package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

func runs(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(command(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// replied is the JSON of a run that goes well.
func replied(t *testing.T, into any, stdin string, args ...string) (notices string) {
	t.Helper()
	status, stdout, stderr := runs(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), into))
	return stderr
}

// refused gives the message of a run on a bad file, in which nothing may have been written.
func refused(t *testing.T, file, text string, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, file), filepath.Join(dir, "out.json")
	require.NoError(t, os.WriteFile(in, []byte(text), 0o600))
	status, stdout, stderr := runs(t, "", append(args, "-in", in, "-out", out)...)
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.NoFileExists(t, out)
	return strings.ReplaceAll(stderr, dir+string(filepath.Separator), "")
}

var commands = []string{"progress", "actions", "compare", "publish", "claims"}

func TestEachCommandShowsItsOwnInputInEveryFormat(t *testing.T) {
	for _, name := range commands {
		for _, format := range []string{"text", "json", "csv", "html"} {
			status, first, stderr := runs(t, "", name, "-format", format)
			require.Equal(t, 0, status, stderr)
			assert.Empty(t, stderr, name)
			_, again, _ := runs(t, "", name, "-format", format)
			assert.True(t, first == again, "%s -format %s", name, format)
			assert.NotContains(t, first, "%!", "%s -format %s", name, format)
		}
	}
}

func TestEachCommandFitsATerminalAndSaysWhatItsInputIs(t *testing.T) {
	for name, says := range map[string]string{"": "as published", "actions": "21 September 2023", "compare": "made up", "publish": "made up", "claims": "made up"} {
		args := []string{name}
		if name == "" {
			args = nil
		}
		_, stdout, _ := runs(t, "", args...)
		assert.Contains(t, strings.ReplaceAll(stdout, "\n", " "), says)
		for line := range strings.Lines(stdout) {
			if !strings.Contains(line, ", from ") { // the first line names the input, which may be a long path
				assert.LessOrEqual(t, len([]rune(line)), 101, line)
			}
		}
	}
}

// scored is the contract of the JSON about measures, read by its names alone.
type scored struct {
	AsOf     string `json:"as_of"`
	Measures []struct {
		ID             string  `json:"id"`
		Title          string  `json:"title"`
		Unit           string  `json:"unit"`
		Direction      string  `json:"direction"`
		Baseline       *string `json:"baseline"`
		Target         *dated  `json:"target"`
		Latest         *dated  `json:"latest"`
		Next           *dated  `json:"next"`
		Status         string  `json:"status"`
		NeededPerMonth *string `json:"needed_per_month"`
		Colour         string  `json:"colour"`
	} `json:"measures"`
	Counts map[string]int `json:"counts"`
}

type dated struct {
	Date  string  `json:"date"`
	Value *string `json:"value"`
	Lower *string `json:"lower"`
	Upper *string `json:"upper"`
}

func text(value string) *string { return &value }

func TestWithoutArgumentsTheAuditIsShownAsPublished(t *testing.T) {
	var out scored
	replied(t, &out, "")
	assert.Equal(t, "2023-10-31", out.AsOf)
	require.Len(t, out.Measures, 8)
	assert.Equal(t, 8, out.Counts["unknown"])
	i := 0
	for published := range outcomes.BlackpoolAuditApril2023() {
		series := published.Series()
		m := out.Measures[i]
		assert.Equal(t, series.ID, m.ID)
		assert.Equal(t, published.Title, m.Title)
		assert.Equal(t, []string{"percentage", "up", "unknown"}, []string{m.Unit, m.Direction, m.Status})
		assert.Equal(t, series.Baseline.Value.String(), *m.Baseline)
		assert.Equal(t, &dated{Date: "2023-10-31", Value: text(series.Targets[0].Value.String())}, m.Target)
		assert.Nil(t, m.Latest, "no result had come in, and that is not a result of nought")
		i++
	}
	last := out.Measures[7]
	assert.Equal(t, []string{"29", "50", "6.2"}, []string{*last.Baseline, *last.Target.Value, *last.NeededPerMonth})
}

func TestMeasuresWithResultsAreJudgedAndHaveIntervals(t *testing.T) {
	var out scored
	replied(t, &out, "", "progress", "-in", "data/measures.csv", "-as-of", "2024-02-29")
	stands := map[string]string{}
	for _, m := range out.Measures {
		stands[m.ID] = m.Status
	}
	assert.Equal(t, map[string]string{
		"assessments": "off_course", "repeat_referrals": "off_course", "protection_plans": "on_course", "review_days": "missed",
		"panel": "on_course", "lead_practitioners": "too_early",
	}, stands)
	assert.Equal(t, &dated{"2024-01-31", text("65"), text("52.4"), text("75.8")}, out.Measures[0].Latest)
	assert.Equal(t, "1", *out.Measures[4].Latest.Value)
	assert.Nil(t, out.Measures[4].NeededPerMonth, "between no and yes there is no pace")
}

const measureHead = "id,title,unit,direction,point,date,value,count,of\n"

func TestFiguresAndDaysAreReadAsPeopleWriteThem(t *testing.T) {
	var out scored
	replied(t, &out, "\ufeff"+measureHead+
		"a,Good,percentage,up,baseline,Apr 2023,48 %,,\n,,,,,,,,\na,,,,target,31/10/2023,60%,,\na,,,,result,1 Nov 2023,,41,66\n"+
		"b,Panel,yes_no,up,target,2024,Yes,,\nb,,,,result,31 Aug 2023,no,,\n", "progress", "-in", "-", "-as-of", "2023-11-30")
	require.Len(t, out.Measures, 2)
	assert.Equal(t, "48", *out.Measures[0].Baseline)
	assert.Equal(t, []string{"2023-10-31", "60", "met", "62.1"}, []string{out.Measures[0].Target.Date, *out.Measures[0].Target.Value, out.Measures[0].Status, *out.Measures[0].Latest.Value})
	assert.Equal(t, "2024-12-31", out.Measures[1].Target.Date)
}

// A workbook stores 48% as 0.48.
func TestPerCentInAWorkbookAreNotReadAsParts(t *testing.T) {
	book := excelize.NewFile()
	rows := [][]any{
		{"id", "unit", "direction", "point", "date", "value"},
		{"a", "percentage", "up", "baseline", "Apr 2023", 0.48},
		{"a", "", "", "target", "Oct 2023", 60},
		{"a", "", "", "result", "31 Oct 2023", 0.7},
	}
	for i := range rows {
		require.NoError(t, book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &rows[i]))
	}
	percent, err := book.NewStyle(&excelize.Style{NumFmt: 9})
	require.NoError(t, err)
	require.NoError(t, book.SetCellStyle("Sheet1", "F2", "F2", percent))
	path := filepath.Join(t.TempDir(), "measures.xlsx")
	require.NoError(t, book.SaveAs(path))
	var out scored
	replied(t, &out, "", "progress", "-in", path, "-as-of", "2023-10-31")
	assert.Equal(t, []string{"48", "0.7", "missed"}, []string{*out.Measures[0].Baseline, *out.Measures[0].Latest.Value, out.Measures[0].Status})
}

func TestOrderOfRowsSaysNothingOfAMeasure(t *testing.T) {
	rows := []string{"a,Good,percentage,up,baseline,Apr 2023,48,,", "a,,,,target,Oct 2023,60,,", "a,,,,result,Jul 2023,52,,", "a,,,,target,Mar 2024,70,,", "a,,,,result,Oct 2023,61,,"}
	var first scored
	replied(t, &first, measureHead+strings.Join(rows, "\n"), "progress", "-in", "-", "-as-of", "2023-12-01")
	for i := range rows {
		var again scored
		turned := append(append([]string{}, rows[i:]...), rows[:i]...)
		replied(t, &again, measureHead+strings.Join(turned, "\n"), "progress", "-in", "-", "-as-of", "2023-12-01")
		assert.Equal(t, first, again)
	}
}

func TestARatingIsTheOneThatIsStated(t *testing.T) {
	rating := filepath.Join(t.TempDir(), "rating.json")
	require.NoError(t, os.WriteFile(rating, []byte(`{"by": "gap", "bands": [{"colour": "green", "to": "0"}, {"colour": "amber", "above": "0", "to": "5"}, {"colour": "red", "above": "5"}]}`), 0o600))
	var out scored
	replied(t, &out, "", "progress", "-in", "data/measures.csv", "-as-of", "2024-02-29", "-rating", rating)
	assert.Equal(t, "amber", out.Measures[0].Colour)
	assert.Empty(t, out.Measures[5].Colour)
	status, stdout, _ := runs(t, "", "progress", "-in", "data/measures.csv", "-as-of", "2024-02-29", "-rating", rating, "-format", "csv")
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "not rated")
	require.NoError(t, os.WriteFile(rating, []byte(`{"by": "gap", "bands": [{"colour": "green", "to": "0"}, {"colour": "red", "above": "5"}]}`), 0o600))
	status, _, stderr := runs(t, "", "-rating", rating)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "rating.json:\nbands")
	for _, wrong := range []string{"missing.json", "data/measures.csv"} {
		status, _, _ = runs(t, "", "-rating", wrong)
		assert.Equal(t, 2, status)
	}
}

func TestBadMeasuresAreRefusedWithTheirPlaces(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		wants []string
	}{
		"cells": {
			measureHead + "a,Good,percentage,up,baseline,30 Apr 2023,TBC,,\na,,,,target,soon,60,,\na,,,,result,31 Jul 2023,\"1,200\",,\na,,,,result,31 Aug 2023,,70,66\na,,,,result,30 Sep 2023,,3,0\na,,,,result,31 Oct 2023,,3,\n",
			[]string{
				`m.csv: line 2, column value: "TBC"`, `m.csv: line 3, column date: "soon"`, `m.csv: line 4, column value: "1,200"`,
				`m.csv: line 5, column count: "70"`, `m.csv: line 6, column of: "0"`, `m.csv: line 7, column of: say of how many`,
			},
		},
		"measures": {
			measureHead + "a,Good,,up,baseline,Apr 2023,48,,\na,Better,,,target,Oct 2023,60,,\na,,,,baseline,Oct 2023,60,,\n,,,,result,Oct 2023,3,,\nb,,count,sideways,result,Oct 2023,3,,\nc,,count,up,,Oct 2023,3,,\n",
			[]string{
				`m.csv: line 5, column id: it is blank`, `line 6, column direction: "sideways" is not known`,
			},
		},
		"said of the measure": {
			measureHead + "a,Good,,up,baseline,Apr 2023,48,,\na,Better,,,target,Oct 2023,60,,\na,,,,baseline,Oct 2023,60,,\nc,,count,up,,Oct 2023,3,,\n",
			[]string{
				`m.csv: line 3, column title: it says "Better", and line 2 says "Good" of the same a`, `m.csv: line 2, column unit: nothing is said of a; say one of count, percentage`,
				`m.csv: line 4, column point: a has a baseline already`, `m.csv: line 5, column point: it is blank`,
			},
		},
		"series": {
			measureHead + "a,Good,percentage,up,baseline,Apr 2023,48,,\na,,,,target,Mar 2023,60,,\na,,,,result,Jul 2023,148,,\na,,,,result,Jul 2023,50,,\nb,,count,up,result,,3,,\n",
			[]string{
				`m.csv: line 3, column date: "2023-03-31": a target lies after the baseline`, `m.csv: line 4, column value: "148": a percentage is at most 100`,
				`m.csv: line 5, column date: "2023-07-31": line 4 is of the same day`, `m.csv: line 6, column date`,
			},
		},
		"count and value": {
			measureHead + "a,Good,percentage,up,result,Apr 2023,48,41,66\n", []string{`m.csv: line 2, column value: "48": the count is 41 of 66, which is 62`},
		},
		"neighbours": {
			"id,unit,direction,point,date,value,neighbours\na,percentage,up,result,Apr 2023,48,50\n", []string{`m.csv: line 2, column neighbours: "50": only a measure`},
		},
		"semicolons": {strings.ReplaceAll(measureHead, ",", ";") + "a;b\n", []string{`m.csv: line 1: there is no column "id"; the columns of the file must be parted by commas`}},
		"no column":  {"id,unit,direction,date,value\n", []string{`m.csv: line 1: there is no column "point"`}},
		"no rows":    {measureHead, []string{"m.csv: it has column names but no rows"}},
	} {
		t.Run(name, func(t *testing.T) {
			message := refused(t, "m.csv", c.text, "progress", "-as-of", "2023-10-31")
			for _, want := range c.wants {
				assert.Contains(t, message, want)
			}
		})
	}
	assert.Contains(t, refused(t, "m.xlsx", "no workbook", "progress", "-as-of", "2023-10-31"), "m.xlsx: it is not an Excel workbook")
	assert.Contains(t, refused(t, "m.csv", measureHead+"a,Good,percentage,up,result,Apr 2023,TBC,,\n", "progress"), "-as-of: say for which day the question is")
	assert.Contains(t, refused(t, "m.csv", measureHead+"a,Good,percentage,up,result,Apr 2023,5,,\n", "progress", "-as-of", "31 Oct 2023"), `-as-of: "31 Oct 2023"`)
}

// planned is the contract of the JSON about a plan.
type planned struct {
	AsOf    string         `json:"as_of"`
	Counts  map[string]int `json:"counts"`
	Actions []struct {
		ID          string `json:"id"`
		Status      string `json:"status"`
		DaysOverdue int    `json:"days_overdue"`
		Due         struct {
			Words string `json:"words"`
		} `json:"due"`
		Finding struct {
			Because string `json:"because"`
		} `json:"finding"`
	} `json:"actions"`
}

func TestThePublishedPlanStandsAsTheCatalogueHasIt(t *testing.T) {
	var out planned
	replied(t, &out, "", "actions")
	assert.Equal(t, "2023-09-21", out.AsOf)
	assert.Len(t, out.Actions, 117)
	assert.Equal(t, 117, out.Counts["of"])
	assert.Equal(t, 1, out.Counts["contradictory"])
	var report outcomes.PlanReport
	for published := range outcomes.BlackpoolImprovementPlanApril2023() {
		report.Actions = append(report.Actions, published.Action())
	}
	for published := range outcomes.BlackpoolRecommendationsSeptember2023() {
		report.Actions = append(report.Actions, published.Action())
	}
	require.NoError(t, report.On.UnmarshalText([]byte("2023-09-21")))
	direct, err := outcomes.CheckPlan(report, report.On)
	require.NoError(t, err)
	for _, action := range out.Actions {
		want, found := direct.Action(action.ID)
		require.True(t, found)
		assert.Equal(t, want.Status.String(), action.Status, action.ID)
		assert.Equal(t, want.Due.Words, action.Due.Words)
	}
}

const planHead = "id,what,lead,due,position,position_on,says,done_on,stated,stated_as\n"

func TestActionsAreJudgedByWhatTheReportSays(t *testing.T) {
	var out planned
	notices := replied(t, &out, planHead+
		"1,Audit,Head,31 Aug 2023,,,,,,\n2,Train,Head,13 – 14 Jul 2023,Done,15 Jul 2023,complete,14 Jul 2023,,\n3,Plan,,Mar 2024,,,,,under_way,Ongoing\n"+
		"4,Write,,TBC,,,,,,\n5,Meet,,31 Feb 2024,,,,,,\n6,Visit,,Mar 2024,Met,25 Jul 2024,under_way,,,\n", "actions", "-in", "-", "-as-of", "2023-09-21")
	var stands []string
	for _, action := range out.Actions {
		stands = append(stands, action.Status)
	}
	assert.Equal(t, []string{"overdue", "complete", "on_track", "no_date", "no_date", "contradictory"}, stands)
	assert.Equal(t, 21, out.Actions[0].DaysOverdue)
	assert.Equal(t, "standard input: line 6, column due: \"31 Feb 2024\" is read as no date\n", notices)
	var later planned
	replied(t, &later, planHead+"1,Audit,Head,31 Aug 2023,,,,,,\n", "actions", "-in", "-", "-as-of", "2023-08-31", "-reported", "2023-07-01")
	assert.Equal(t, "not_reported", later.Actions[0].Status)
}

func TestBadPlansAreRefusedWithTheirPlaces(t *testing.T) {
	message := refused(t, "plan.csv", planHead+"1,,Head,TBC,,yesterday,done,,,\n", "actions", "-as-of", "2023-09-21")
	assert.Contains(t, message, `plan.csv: line 2, column says: "done" is not known`)
	message = refused(t, "plan.csv", planHead+"1,,Head,TBC,,yesterday,,,,\n1,Audit,,TBC,,,,,,\n", "actions", "-as-of", "2023-09-21")
	assert.Contains(t, message, "plan.csv: line 2, column what: it is blank")
	assert.Contains(t, message, `plan.csv: line 2, column position_on: "yesterday"`)
	message = refused(t, "plan.csv", planHead+"1,Audit,,TBC,,,,,,\n1,Train,,TBC,,,,3 Jul 2023,,\n", "actions", "-as-of", "2023-09-21", "-reported", "2023-10-01")
	assert.Contains(t, message, `plan.csv: line 3, column id: "1": line 2 has the same id`)
	assert.Contains(t, message, `plan.csv: line 3, column done_on: "2023-07-03"`)
	assert.Contains(t, message, `-as-of: "2023-09-21": the report is of a later day`)
}

// compared is the contract of the JSON about areas.
type compared struct {
	Against  string `json:"against"`
	Measures []struct {
		ID      string `json:"id"`
		Average struct {
			Count int64   `json:"count"`
			Of    int64   `json:"of"`
			Known int     `json:"known"`
			Value *string `json:"value"`
		} `json:"average"`
		Areas []struct {
			Area      string  `json:"area"`
			Count     *int64  `json:"count"`
			Value     *string `json:"value"`
			Lower     *string `json:"lower"`
			Benchmark *string `json:"benchmark"`
			Verdict   string  `json:"verdict"`
			Unsaid    string  `json:"unsaid"`
			Position  string  `json:"position"`
		} `json:"areas"`
		Funnel []struct {
			Of       int64  `json:"of"`
			Upper998 string `json:"upper_99_8"`
		} `json:"funnel"`
	} `json:"measures"`
}

const areaHead = "area,measure,unit,direction,count,of,neighbours\n"

func TestAreasStandApartOnlyWhereChanceDoesNotExplainIt(t *testing.T) {
	var out compared
	in := areaHead + "A,fed,percentage,up,600,1000,B; C\nB,fed,,,480,1000,A;C\nC,fed,,,420,1000,A; B;\nD,fed,,,,1000,A\nE,fed,,,5,9,D\n"
	replied(t, &out, in, "compare", "-in", "-")
	m := out.Measures[0]
	assert.Equal(t, "average", out.Against)
	assert.Equal(t, []any{int64(1505), int64(3009), 4, "50"}, []any{m.Average.Count, m.Average.Of, m.Average.Known, *m.Average.Value})
	var verdicts, positions []string
	for _, area := range m.Areas {
		verdicts, positions = append(verdicts, area.Verdict), append(positions, area.Position)
	}
	assert.Equal(t, []string{"better", "similar", "worse", "cannot_say", "similar"}, verdicts)
	assert.Equal(t, []string{"high_99_8", "inside", "low_99_8", "unplaced", "inside"}, positions)
	assert.Nil(t, m.Areas[3].Value)
	assert.Equal(t, "no_figure", m.Areas[3].Unsaid)
	for i := 1; i < len(m.Funnel); i++ {
		assert.Greater(t, m.Funnel[i].Of, m.Funnel[i-1].Of)
	}
	replied(t, &out, in, "compare", "-in", "-", "-against", "neighbours")
	assert.Equal(t, "45", *out.Measures[0].Areas[0].Benchmark)
	assert.Equal(t, "no_benchmark", out.Measures[0].Areas[4].Unsaid)
	replied(t, &out, in, "compare", "-in", "-", "-against", "60%")
	assert.Equal(t, "60", out.Against)
	assert.Equal(t, "similar", out.Measures[0].Areas[0].Verdict)
	assert.Equal(t, "worse", out.Measures[0].Areas[1].Verdict)
}

func TestAreasWithoutAnyFigureAreShownToo(t *testing.T) {
	for _, format := range []string{"text", "html", "csv"} {
		status, stdout, stderr := runs(t, areaHead+"A,fed,percentage,up,,1000,\n", "compare", "-in", "-", "-format", format)
		assert.Equal(t, 0, status, stderr)
		assert.NotContains(t, stdout, "<svg")
	}
}

func TestBadAreasAreRefusedWithTheirPlaces(t *testing.T) {
	message := refused(t, "areas.csv", areaHead+"A,fed,percentage,up,12,10,\nB,fed,,,n/a,0,\nC,fed,,,-3,10,\nC,seen,count,up,3,,\n", "compare")
	for _, want := range []string{`areas.csv: line 5, column unit: "count" is not known`} {
		assert.Contains(t, message, want)
	}
	message = refused(t, "areas.csv", areaHead+"A,fed,percentage,up,12,10,\nB,fed,,,n/a,0,\nC,fed,,,-3,10,\nD,fed,,,3,0,\n", "compare")
	for _, want := range []string{`line 2, column count: "12"`, `line 3, column count: "n/a"`, `line 4, column count: "-3"`, `line 5, column of: "0"`} {
		assert.Contains(t, message, want)
	}
	message = refused(t, "areas.csv", areaHead+"A,fed,percentage,up,1,10,\nA,fed,,,2,10,\n,fed,,,2,10,\n", "compare")
	assert.Contains(t, message, `areas.csv: line 3, column area: "A": line 2 has this id already`)
	assert.Contains(t, message, `areas.csv: line 4, column area`)
	message = refused(t, "areas.csv", areaHead+"Aveton,fed,percentage,up,1,10,Avetom\nB,fed,,,2,10,B\n", "compare", "-against", "neighbours")
	assert.Contains(t, message, `areas.csv: line 2, column neighbours: "Avetom" is not known; did you mean "Aveton"?`)
	assert.Contains(t, message, `areas.csv: line 3, column neighbours: "B": an area is not its own neighbour`)
	assert.Contains(t, refused(t, "areas.csv", areaHead+"A,fed,percentage,up,1,10,\n", "compare", "-against", "half"), `-against: "half": write average, neighbours, or a figure`)
	assert.Contains(t, refused(t, "areas.csv", areaHead+"A,fed,percentage,up,1,10,\nA,seen,percentage,up,1,10,\n", "compare", "-against", "5"), "-against 5: the table has 2 measures")
	assert.Contains(t, refused(t, "areas.csv", areaHead+"A,fed,percentage,up,1,10,\n", "compare", "-against", "500"), `areas.csv: line 2`)
}

// printed is the contract of the JSON about a table.
type printed struct {
	Rule string `json:"rule"`
	Rows []struct {
		Row   string `json:"row"`
		Cells []struct {
			Column     string  `json:"column"`
			Value      *int64  `json:"value"`
			Symbol     string  `json:"symbol"`
			Reason     string  `json:"reason"`
			Percentage *string `json:"percentage"`
			PercentAs  string  `json:"percentage_symbol"`
		} `json:"cells"`
	} `json:"rows"`
	With        []json.RawMessage `json:"with"`
	Hidden      int               `json:"hidden"`
	Recoverable *bool             `json:"recoverable"`
	MayTell     bool              `json:"may_tell_reasons"`
	Findings    []json.RawMessage `json:"findings"`
}

func (p printed) lines() (lines []string) {
	for _, row := range p.Rows {
		cells := []string{row.Row}
		for _, cell := range row.Cells {
			if cell.Value != nil {
				cells = append(cells, fmt.Sprint(*cell.Value))
			} else {
				cells = append(cells, cell.Symbol)
			}
		}
		lines = append(lines, strings.Join(cells, " "))
	}
	return lines
}

const families = "area,girls,boys,total\nA,3,14,17\nB,20,28,48\nC,9,11,20\ntotal,32,53,85\n"

func TestASmallCountIsHiddenWithWhatItTakes(t *testing.T) {
	var out printed
	replied(t, &out, families, "publish", "-in", "-", "-rule", "nhs", "-percent", "row")
	require.NotNil(t, out.Recoverable)
	assert.False(t, *out.Recoverable)
	assert.Equal(t, 4, out.Hidden)
	assert.Equal(t, []string{"A * * 17", "B 20 28 48", "C * * 20", "total 32 53 85"}, out.lines())
	assert.Equal(t, "small", out.Rows[0].Cells[0].Reason)
	assert.Equal(t, "*", out.Rows[0].Cells[0].PercentAs, "a percentage of a hidden count is hidden")
	assert.Equal(t, "41.7", *out.Rows[1].Cells[0].Percentage)
	status, stdout, _ := runs(t, families, "publish", "-in", "-", "-rule", "nhs", "-format", "csv")
	assert.Equal(t, 0, status)
	assert.Equal(t, "area,girls,boys,total\nA,*,*,17\nB,20,28,48\nC,*,*,20\ntotal,32,53,85\n", stdout)
	replied(t, &out, families, "publish", "-in", "-")
	assert.Equal(t, "total 30 50 90", out.lines()[3], "the department rounds what is over all areas")
}

func TestATableIsPublishedInTheShapeInWhichItIsGiven(t *testing.T) {
	for _, in := range []string{"area,girls,boys\nA,30,14\nB,20,28\n", "area,girls,boys\nA,30,14\nB,20,28\nEngland,50,42\n", "area,girls,all\nA,30,30\nB,20,20\n"} {
		status, stdout, stderr := runs(t, in, "publish", "-in", "-", "-rule", "nhs", "-format", "csv", "-total", "England")
		assert.Equal(t, 0, status, stderr)
		assert.Equal(t, in, stdout)
	}
}

func TestTablesOfTheSamePeopleAreProtectedTogether(t *testing.T) {
	with := filepath.Join(t.TempDir(), "by_age.csv")
	require.NoError(t, os.WriteFile(with, []byte("area,young,old,total\nA,9,8,17\nB,20,28,48\nC,9,11,20\ntotal,38,47,85\n"), 0o600))
	var out printed
	replied(t, &out, families, "publish", "-in", "-", "-rule", "nhs", "-with", with)
	assert.Len(t, out.With, 1)
	assert.False(t, *out.Recoverable)
	require.NoError(t, os.WriteFile(with, []byte("area,young,old,total\nA,9,8,17\nB,20,28,48\nC,9,12,21\ntotal,38,48,86\n"), 0o600))
	status, _, stderr := runs(t, families, "publish", "-in", "-", "-rule", "nhs", "-with", with)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "by_age.csv: line 4, column total")
}

// The proof is worked out again, so an answer that leaves a count open to be worked back would be told.
func TestWhatCanBeWorkedBackIsTold(t *testing.T) {
	p := &published{rule: outcomes.NHSHospitalData()}
	counts := func(all ...int64) (cells []outcomes.Cell) {
		for _, count := range all {
			cells = append(cells, outcomes.Counted(count))
		}
		return cells
	}
	table := outcomes.Table{Rows: []string{"A", "B", "C"}, Columns: []string{"girls", "boys"}, Cells: [][]outcomes.Cell{counts(3, 14), counts(20, 28), counts(9, 11)}}
	shown, err := outcomes.Protect(table, p.rule)
	require.NoError(t, err)
	p.tables = []publishedTable{{givenTable{Table: table}, shown}}
	assert.False(t, p.canBeWorkedBack())
	other := table
	other.Cells = [][]outcomes.Cell{counts(3, 14), counts(20, 28), counts(0, 20)} // no child there could be one fewer
	p.tables[0].Table = other
	assert.True(t, p.canBeWorkedBack())
	p.recoverable = true
	assert.Contains(t, p.lede(), "WARNING")
	unproved, err := outcomes.Protect(outcomes.Table{Rows: table.Rows, Columns: table.Columns, Cells: [][]outcomes.Cell{counts(13, 14), counts(20, 28), counts(9, 11)}}, p.rule)
	require.NoError(t, err)
	p.tables[0] = publishedTable{givenTable{Table: table}, unproved}
	assert.False(t, p.standsOpen(0, 0, 0), "what is not hidden has no other count")
}

func TestReasonsAreLeftOutWhereTheyGiveCountsAway(t *testing.T) {
	var out printed
	in := "area,a,b,c,d,e,total\nA,1,1,1,1,1,5\nB,9,9,9,9,9,45\ntotal,10,10,10,10,10,50\n"
	replied(t, &out, in, "publish", "-in", "-", "-rule", "nhs")
	assert.False(t, *out.Recoverable)
	if !out.MayTell {
		assert.Empty(t, out.Findings)
		for _, row := range out.Rows {
			for _, cell := range row.Cells {
				assert.NotContains(t, []string{"small", "protecting"}, cell.Reason)
			}
		}
	}
	status, page, _ := runs(t, in, "publish", "-in", "-", "-rule", "nhs", "-format", "html")
	assert.Equal(t, 0, status)
	assert.Equal(t, out.MayTell, !strings.Contains(page, "is not told"))
}

func TestALocalRuleIsRead(t *testing.T) {
	rule := filepath.Join(t.TempDir(), "rule.json")
	require.NoError(t, os.WriteFile(rule, []byte(`{"name": "Aveton, 2024", "smallest": 1, "largest": 9, "rounded": "all", "base": 5, "decimals": 0, "symbols": {"hidden": "#", "not_applicable": "z", "missing": "x"}}`), 0o600))
	var out printed
	replied(t, &out, families, "publish", "-in", "-", "-rule", rule)
	assert.Equal(t, "Aveton, 2024", out.Rule)
	assert.Equal(t, "#", out.Rows[0].Cells[0].Symbol)
	for _, wrong := range []string{`{`, `{"name": "", "smallest": 3}`} {
		require.NoError(t, os.WriteFile(rule, []byte(wrong), 0o600))
		status, _, stderr := runs(t, families, "publish", "-in", "-", "-rule", rule)
		assert.Equal(t, 2, status)
		assert.Contains(t, stderr, "rule.json:")
	}
	status, _, stderr := runs(t, families, "publish", "-in", "-", "-rule", "dfee")
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "-rule: it is none of dfe, nhs and nhs-model")
	for _, name := range []string{"dfe", "nhs", "nhs-model"} {
		status, _, _ = runs(t, families, "publish", "-in", "-", "-rule", name)
		assert.Equal(t, 0, status)
	}
}

func TestBadTablesAreRefusedWithTheirPlaces(t *testing.T) {
	for text, wants := range map[string][]string{
		"area;girls;boys\nA;3;4\n":                                {"t.csv: line 1: there is no column of counts", "parted by commas"},
		"area,girls,boys\nA,TBC,\"1,204\"\n,5,-2\n":               {`t.csv: line 2, column girls: "TBC"`, `t.csv: line 2, column boys: "1,204"`, `t.csv: line 3, column area: it is blank`, `t.csv: line 3, column boys: "-2"`},
		"area,girls,boys,total\nA,3,4,8\nB,1,2,3\ntotal,4,6,10\n": {`t.csv: line 2, column total: "8"`},
		"area,girls,boys,total\nA,3,4,7\nB,1,2,3\ntotal,5,6,10\n": {`t.csv: line 4, column girls: "5"`},
		"area,girls,boys,total\nA,3,4,7\nB,1,2,3\ntotal,4,6,11\n": {`t.csv: line 4, column total: "11"`},
		"area,girls,boys\nA,3,4\nA,1,2\n":                         {`t.csv: line 3, column area: "A": line 2 has the same name`},
		"area,girls,total,all\nA,3,4,7\ntotal,3,4,7\nall,3,4,7\n": {`t.csv: line 2, column all: "total" holds totals too`, `t.csv: line 4, column area: "total" holds totals too`},
		"area,girls,boys\ntotal,3,4\nA,3,4\n":                     {`t.csv: line 3, column area: it stands below "total"`},
		"area,girls,boys,total\nA,3,4,z\nB,1,2,3\n":               {`t.csv: line 2, column total: "z"`},
		"area,girls,Girls\nA,3,4\n":                               {`t.csv: line 1: columns 2 and 3 are both named`},
		"area,girls,boys\nA,3\n":                                  {"t.csv: line 2: it has 2 cells where the first line names 3 columns"},
	} {
		message := refused(t, "t.csv", text, "publish")
		for _, want := range wants {
			assert.Contains(t, message, want, text)
		}
	}
	assert.Contains(t, refused(t, "t.csv", families, "publish", "-percent", "half"), `-percent: "half" is not known`)
	assert.Contains(t, refused(t, "t.csv", families, "publish", "-with", "missing.csv"), "missing.csv")
}

// claimed is the contract of the JSON about claims.
type claimed struct {
	Plan   string `json:"plan"`
	Claims []struct {
		Family   string `json:"family"`
		On       string `json:"on"`
		Standing string `json:"standing"`
		From     string `json:"from"`
		Findings []struct {
			Rule   string `json:"rule"`
			Status string `json:"status"`
		} `json:"findings"`
	} `json:"claims"`
	Years []struct {
		Year      string `json:"year"`
		Claimable int    `json:"claimable"`
		Allotted  int    `json:"allotted"`
		Reached   string `json:"reached"`
		Payment   string `json:"payment"`
	} `json:"years"`
}

func TestTheMadeUpFamiliesAreJudged(t *testing.T) {
	var out claimed
	replied(t, &out, "", "claims", "-payment", "800.00")
	require.Len(t, out.Claims, 16)
	count := map[string]int{}
	for _, claim := range out.Claims {
		count[claim.Standing]++
	}
	assert.Equal(t, map[string]int{"claimable": 10, "not_yet": 1, "not_claimable": 3, "not_known": 2}, count)
	require.Len(t, out.Years, 1)
	assert.Equal(t, 12, out.Years[0].Allotted)
	assert.Equal(t, "not_assessed", out.Years[0].Reached)
	assert.Equal(t, "8000.00", out.Years[0].Payment)
	replied(t, &out, "", "claims", "-allotted", "2023-24=10,2024-25=5")
	assert.Equal(t, "met", out.Years[0].Reached)
	assert.Len(t, out.Years, 2)
	replied(t, &out, "", "claims", "-allotted", "2023-24=506")
	assert.Equal(t, "not_met", out.Years[0].Reached)
}

const claimHead = "family,on,dependent_child,opened,closed,lead_practitioner,whole_family_assessment,plan_for_all_needs,support_received,held,verified,need,present,evidenced,outcome\n"

func TestWhatNobodySaidIsNotTakenForANo(t *testing.T) {
	var out claimed
	in := claimHead + "F-1,,yes,2022-11-07,18 Aug 2023,yes,yes,yes,yes,yes,,education,yes,yes,yes\nF-1,,,,,,,,,,,housing,yes,yes,yes\nF-1,,,,,,,,,,,aveton.crime,yes,yes,yes\n"
	replied(t, &out, in, "claims", "-in", "-", "-as-of", "2024-02-20")
	assert.Equal(t, []string{"F-1", "2024-02-20", "not_known"}, []string{out.Claims[0].Family, out.Claims[0].On, out.Claims[0].Standing})
	assert.Equal(t, 0, out.Years[0].Allotted, "the number of the made-up area is not that of a table of one's own")
	replied(t, &out, strings.Replace(in, "yes,yes,,education", "yes,yes,yes,education", 1), "claims", "-in", "-", "-as-of", "2024-02-20")
	assert.Equal(t, "claimable", out.Claims[0].Standing)
	replied(t, &out, strings.Replace(in, "yes,yes,,education", "yes,yes,yes,education", 1), "claims", "-in", "-", "-as-of", "2024-02-17")
	assert.Equal(t, []string{"not_yet", "2024-02-18"}, []string{out.Claims[0].Standing, out.Claims[0].From})
}

func TestOlderPlansAreThereByTheirNames(t *testing.T) {
	var out claimed
	in := "family,on,dependent_child,need,present,evidenced,outcome\nF-1,2019-05-01,yes,derby.2018.offence,yes,yes,yes\n"
	replied(t, &out, in, "claims", "-in", "-", "-plan", "derby-2018")
	assert.Contains(t, out.Plan, "Derby")
}

func TestBadClaimsAreRefusedWithTheirPlaces(t *testing.T) {
	row := func(family, on, need string) string {
		return family + "," + on + ",yes,2022-11-07,2023-08-18,yes,yes,yes,yes,yes,yes," + need + ",yes,yes,yes\n"
	}
	for text, wants := range map[string][]string{
		row("F-1", "2024-02-20", "education") + row("F-1", "2024-02-21", "housing"):                 {`c.csv: line 3, column on: it says "2024-02-21", and line 2 says "2024-02-20"`},
		row("F-1", "2024-02-20", "educaton") + row("F-1", "2024-02-20", "housing"):                  {`c.csv: line 2, column need: "educaton" is not known`},
		row("F-1", "2024-02-20", "housing") + row("F-1", "2024-02-20", "housing"):                   {`c.csv: line 3, column need`},
		row("F-1", "2026-02-20", "housing"):                                                         {`c.csv: line 2, column on: Aveton's list of needs, made up: nothing is known for 2026-02-20`},
		row("F-1", "2023-02-20", "housing"):                                                         {`c.csv: line 2, column closed: "2023-08-18"`},
		row("F-1", "", "housing") + row("", "2024-02-20", "housing"):                                {`c.csv: line 3, column family: it is blank`},
		row("F-1", "", "housing"):                                                                   {`c.csv: line 2, column on: it is blank; say when it is claimed`},
		row("F-1", "soon", "housing"):                                                               {`c.csv: line 2, column on: "soon"`},
		strings.Replace(row("F-1", "2024-02-20", "housing"), "yes,yes,yes\n", "maybe,yes,yes\n", 1): {`c.csv: line 2, column present: "maybe" is not known`},
	} {
		message := refused(t, "c.csv", claimHead+text, "claims")
		for _, want := range wants {
			assert.Contains(t, message, want)
		}
	}
	for _, flags := range [][]string{
		{"-allotted", "2023-24"},
		{"-allotted", "2023-24=0"},
		{"-allotted", "2023-24=1,2023-24=2"},
		{"-allotted", "2023=5"},
		{"-payment", "£800"},
		{"-payment", "-1.00"},
		{"-plan", "nowhere"},
		{"-plan", "data/claims.csv"},
		{"-as-of", "soon"},
	} {
		status, stdout, stderr := runs(t, "", append([]string{"claims"}, flags...)...)
		assert.Equal(t, 2, status, flags)
		assert.Empty(t, stdout)
		assert.NotEmpty(t, stderr)
	}
	bad := filepath.Join(t.TempDir(), "plan.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"name": "x", "programme": "phase-2", "terms": {"least_needs": 0}, "needs": []}`), 0o600))
	status, _, stderr := runs(t, "", "claims", "-plan", bad)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "plan.json:\n")
}

func TestEachCommandHasAFormThatCanBeFilledIn(t *testing.T) {
	for _, name := range commands {
		for _, ending := range []string{"csv", "xlsx"} {
			path := filepath.Join(t.TempDir(), "form."+ending)
			status, _, stderr := runs(t, "", name, "-template", path)
			require.Equal(t, 0, status, stderr)
			assert.FileExists(t, path)
		}
		status, help, _ := runs(t, "", name, "-h")
		assert.Equal(t, 0, status)
		assert.Contains(t, help, "outcomes "+name+" ")
	}
}

func TestAFormOfMeasuresComesBackFilledIn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "form.xlsx")
	status, _, stderr := runs(t, "", "progress", "-template", path)
	require.Equal(t, 0, status, stderr)
	book, err := excelize.OpenFile(path)
	require.NoError(t, err)
	for cell, value := range map[string]any{"A2": "a", "C2": "percentage", "D2": "up", "E2": "baseline", "F2": "Apr 2023", "G2": 48, "A3": "a", "E3": "target", "F3": "Oct 2023", "G3": 60} {
		require.NoError(t, book.SetCellValue("Measures", cell, value))
	}
	require.NoError(t, book.Save())
	var out scored
	notices := replied(t, &out, "", "progress", "-in", path, "-as-of", "2023-06-30")
	assert.Empty(t, notices)
	assert.Equal(t, "too_early", out.Measures[0].Status)
}

func TestThePagesStandOnTheirOwn(t *testing.T) {
	for name, parts := range map[string][]string{
		"progress": {"The scorecard", "The figures in these pictures", "dotted upright line is 31\u00a0Oct\u00a02023", "per cent; more is better"},
		"actions":  {"How the actions stand", "21\u00a0Sep\u00a02023", "The figures in this picture"},
		"compare":  {"limits of chance, 95%", "limits of chance, 99.8%", "average of all areas", "April 2023 to March 2024", "The figures in this picture"},
		"publish":  {"What may be published", "None of them can be worked back"},
		"claims":   {"How the claims stand", "Getting a good education"},
	} {
		status, page, stderr := runs(t, "", name, "-format", "html")
		require.Equal(t, 0, status, stderr)
		for _, part := range parts {
			assert.Contains(t, strings.ReplaceAll(page, "\n", ""), part)
		}
		for _, never := range []string{"<script", "src=", "http-equiv=\"refresh", "ZgotmplZ", "@import"} {
			assert.NotContains(t, page, never)
		}
	}
	status, page, _ := runs(t, "", "progress", "-in", "data/measures.csv", "-as-of", "2024-02-29", "-format", "html")
	assert.Equal(t, 0, status)
	assert.Equal(t, 6, strings.Count(page, "<svg"))
	for _, part := range []string{"52.4 to 75.8", "58.5 ± 8", "off course", "made up, case system"} {
		assert.Contains(t, strings.ReplaceAll(page, "\n", ""), part)
	}
}

func TestMarkupInATableStaysText(t *testing.T) {
	in := measureHead + "<script>,<b>早期</b>,percentage,up,baseline,Apr 2023,48,,\n<script>,,,,target,Oct 2023,60,,\n"
	_, page, _ := runs(t, in, "progress", "-in", "-", "-as-of", "2023-05-01", "-format", "html")
	assert.NotContains(t, page, "<script")
	assert.NotContains(t, page, "<b>")
	assert.Contains(t, page, "早期")
}

func TestManyMeasuresOfManyAreasTakeSeconds(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a few seconds")
	}
	var in strings.Builder
	in.WriteString("area,measure,unit,direction,count,of\n")
	for m := range 40 {
		for a := range 150 {
			fmt.Fprintf(&in, "area %d,measure %d,percentage,up,%d,%d\n", a, m, 100+a+m, 1000+10*a)
		}
	}
	status, stdout, stderr := runs(t, in.String(), "compare", "-in", "-", "-format", "csv")
	require.Equal(t, 0, status, stderr)
	rows, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	require.NoError(t, err)
	assert.Len(t, rows, 6001)
}
