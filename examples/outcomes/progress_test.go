package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

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
