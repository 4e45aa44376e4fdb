package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// run runs the program as the shell would.
func run(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(grants(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// answer runs the program and reads its JSON.
func answer[T any](t *testing.T, stdin string, args ...string) (value T) {
	t.Helper()
	status, stdout, stderr := run(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), &value))
	return value
}

func TestProgramme_ChoosesExactlyThePublished75(t *testing.T) {
	out := answer[programmeJSON](t, "")
	assert.Equal(t, 75, out.Published.Listed)
	assert.Equal(t, 75, out.Published.Chosen)
	assert.Len(t, out.Selection.Selected, 75)
	var broughtIn []string
	for _, c := range out.Selection.Selected {
		if c.Reason.String() == "class_minimum" {
			broughtIn = append(broughtIn, c.ID)
		}
	}
	assert.Equal(t, []string{"E06000052", "E10000019", "E06000055", "E06000057", "E10000011", "E10000020", "E10000016", "E06000061"}, broughtIn)
	assert.Len(t, out.Selection.Displaced, 8)
	assert.Equal(t, "E06000004", out.Selection.Displaced[0].ID)
}

func TestProgramme_EveryStrandAndEveryRowAddUp(t *testing.T) {
	for _, args := range [][]string{{}, {"-fixed", "0"}, {"-fixed", "100", "-ages", "0-19"}, {"-fixed", "33.333", "-unit", "0.01"}, {"-unit", "1000"}} {
		out := answer[programmeJSON](t, "", args...)
		assert.Equal(t, 320_450_000*righthelp.Pound, out.Total, args)
		columns := map[string]righthelp.Money{}
		for _, row := range out.Rows {
			var sum righthelp.Money
			for strand, amount := range row.Strands {
				sum += amount
				columns[strand] += amount
			}
			assert.Equal(t, row.Total, sum, row.Name)
		}
		for _, strand := range out.Strands {
			assert.Equal(t, strand.Amount, columns[strand.Strand], strand.Strand)
		}
	}
}

func TestProgramme_SaysWhatItAssumes(t *testing.T) {
	status, stdout, _ := run(t, "")
	require.Equal(t, 0, status)
	assert.Contains(t, stdout, "75 of the 75 published authorities")
	assert.Contains(t, stdout, "Assumed, because it was not published")
	for line := range strings.SplitSeq(stdout, "\n") {
		assert.LessOrEqual(t, len([]rune(line)), 107, line)
	}
	status, page, _ := run(t, "", "-format", "html")
	reporttest.Readable(t, page)
	require.Equal(t, 0, status)
	assert.Contains(t, page, "<svg")
	assert.NotContains(t, page, "<script")
	assert.Contains(t, page, "Assumed, because it was not published")
	status, csv, _ := run(t, "", "-format", "csv")
	require.Equal(t, 0, status)
	assert.Equal(t, 76, strings.Count(csv, "\n"))
}

func TestProgramme_RefusesAssumptionsThatAreNone(t *testing.T) {
	status, stdout, stderr := run(t, "", "-fixed", "101", "-ages", "0-3", "-unit", "0")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	for _, part := range []string{"-fixed", "-ages", `did you mean "0-2"`, "-unit"} {
		assert.Contains(t, stderr, part)
	}
	status, _, stderr = run(t, "", "-unit", "1000000.01")
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "whole number of units")
}

func TestCalibrate_MeasuresTheMisfit(t *testing.T) {
	out := answer[calibration](t, "", "calibrate")
	assert.Len(t, out.Named, 4)
	assert.Len(t, out.Trials, 210)
	for i, trial := range out.Trials {
		var misfit righthelp.Money
		for council, amount := range trial.Amounts {
			misfit += max(out.Named[council][0]-amount, amount-out.Named[council][1], 0)
		}
		assert.Equal(t, misfit, trial.Misfit)
		if i > 0 {
			assert.LessOrEqual(t, out.Trials[i-1].Misfit, trial.Misfit, "the nearest first")
		}
	}
	for _, format := range []string{"text", "csv"} {
		status, stdout, _ := run(t, "", "calibrate", "-format", format)
		assert.Equal(t, 0, status)
		assert.Contains(t, strings.ToLower(stdout), "blackpool")
	}
}

const areas = "name,code,kind,need\n\"Ashford, Vale\",a,town,10\nBrindle,b,town,9\nColdharbour,c,moor,8\nDenby,d,moor,7.5\nEskdale,e,town,9.5\n"

func TestSelect_GivesPlacesReasonsAndDisplacements(t *testing.T) {
	out := answer[choiceJSON](t, areas, "select", "-in", "-", "-id", "code", "-score", "need", "-class", "kind", "-places", "3", "-class-share", "50", "-class-rounding", "up")
	assert.Equal(t, 3, out.Places)
	assert.Equal(t, []string{"a", "e", "c"}, []string{out.Selected[0].ID, out.Selected[1].ID, out.Selected[2].ID})
	assert.Equal(t, "class_minimum", out.Selected[2].Reason.String())
	require.Len(t, out.Displaced, 1)
	assert.Equal(t, "b", out.Displaced[0].ID)
	assert.Equal(t, []string{"moor"}, out.Displaced[0].By)
	assert.Equal(t, []grant.ClassSelected{
		{Class: grant.Class{Name: "moor", Minimum: 1}, Members: 2, Selected: 1},
		{Class: grant.Class{Name: "town", Minimum: 2}, Members: 3, Selected: 2},
	}, out.Classes)
	assert.Empty(t, out.Ties)
	for _, format := range []string{"text", "csv"} {
		status, stdout, _ := run(t, areas, "select", "-in", "-", "-id", "code", "-score", "need", "-class", "kind", "-places", "3", "-class-share", "50", "-format", format)
		assert.Equal(t, 0, status)
		assert.Contains(t, stdout, "moor")
	}
	lowest := answer[choiceJSON](t, areas, "select", "-in", "-", "-id", "code", "-score", "need", "-places", "1", "-direction", "low")
	assert.Equal(t, "d", lowest.Selected[0].ID)
}

func TestSelect_WithoutAFileChoosesAmongTheAuthorities(t *testing.T) {
	out := answer[choiceJSON](t, "", "select", "-places", "75", "-class", "ruc11_broad", "-class-share", "25")
	assert.Len(t, out.Selected, 75)
	assert.Len(t, out.Displaced, 8)
}

func TestSelect_PartsTiesOnlyAsItIsTold(t *testing.T) {
	const tied = "id,score,people\na,2,5\nb,1,7\nc,1,9\n"
	status, stdout, stderr := run(t, tied, "select", "-in", "-", "-places", "2")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "b, c")
	for _, c := range []struct {
		args []string
		want int
		last string
	}{
		{[]string{"-ties", "second_key", "-second-key", "people"}, 2, "c"},
		{[]string{"-ties", "draw", "-draw", "b, c"}, 2, "b"},
		{[]string{"-ties", "extend"}, 3, "c"},
	} {
		out := answer[choiceJSON](t, tied, append([]string{"select", "-in", "-", "-places", "2"}, c.args...)...)
		require.Len(t, out.Selected, c.want, c.args)
		assert.Equal(t, c.last, out.Selected[c.want-1].ID)
		assert.Equal(t, []grant.Tie{{IDs: []string{"b", "c"}, Places: 1}}, out.Ties)
	}
	status, text, _ := run(t, tied, "select", "-in", "-", "-places", "2", "-ties", "extend")
	assert.Equal(t, 0, status)
	assert.Contains(t, text, "Ties that were decided")
}

func TestSelect_RefusesBadInput(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		args []string
		says []string
	}{
		"no places":          {"id,score\na,1\n", nil, []string{"-places"}},
		"more than there is": {"id,score\na,1\n", []string{"-places", "2"}, []string{"more places than candidates"}},
		"a missing column":   {"id,scores\na,1\n", []string{"-places", "1"}, []string{`no column "score"`, `"scores"`}},
		"a missing class":    {"id,score\na,1\n", []string{"-places", "1", "-class", "kind"}, []string{`no column "kind"`}},
		"an id twice":        {"id,score\na,1\na,2\n", []string{"-places", "1"}, []string{"line 3", "column id"}},
		"a blank score":      {"id,score\na,\nb,2\n", []string{"-places", "1"}, []string{"line 2", "column score", "missing"}},
		"a score in words":   {"id,score\na,ten\nb,NaN\nc,1e400\n", []string{"-places", "1"}, []string{"line 2", "line 3", "line 4"}},
		"a million digits":   {"id,score\na," + strings.Repeat("9", 1_000_000) + "\n", []string{"-places", "1"}, []string{"line 2"}},
		"an empty file":      {"", []string{"-places", "1"}, []string{"empty"}},
		"flags at odds":      {"id,score\na,1\n", []string{"-places", "1", "-class-share", "20", "-ties", "second_key"}, []string{"-class-share", "-second-key"}},
		"unknown words":      {"id,score\na,1\n", []string{"-places", "1", "-ties", "toss", "-direction", "up", "-class-rounding", "off"}, []string{"-ties", "-direction", "-class-rounding"}},
		"a share over 100":   {"id,score,kind\na,1,x\n", []string{"-places", "1", "-class", "kind", "-class-share", "101"}, []string{"0 to 100"}},
	} {
		t.Run(name, func(t *testing.T) { refused(t, c.in, append([]string{"select", "-in", "-"}, c.args...), c.says) })
	}
}

// refused checks that nothing is written and that the message says what it has to.
func refused(t *testing.T, in string, args, says []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "out.json")
	status, stdout, stderr := run(t, in, append(args, "-out", file)...)
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.NoFileExists(t, file)
	for _, part := range says {
		assert.Contains(t, stderr, part)
	}
	assert.Less(t, len(stderr), 20_000)
}

const claims = "\ufeffwho,children,fixed,least,most\r\n\"Vale, The\",3,10.00,,\r\nb,3,,50,\r\nc,1,,,5.50\r\nd,0,1,,\r\n"

func TestShare_GivesAmountsStatesAndLambda(t *testing.T) {
	out := answer[shareJSON](t, claims, "share", "-in", "-", "-id", "who", "-weight", "children", "-base", "fixed", "-floor", "least", "-cap", "most", "-pot", "100.01")
	assert.Equal(t, "100.01", out.Pot.String())
	var sum righthelp.Money
	states := ""
	for _, row := range out.Rows {
		sum += row.Amount
		states += row.State.String() + " "
	}
	assert.Equal(t, out.Pot, sum)
	assert.Equal(t, "free floor cap weightless ", states)
	// 100.01 - 50 - 5.50 - 1 leaves 43.51 for the Vale: 10 + λ × 3.
	assert.Equal(t, "43.51", out.Rows[0].Amount.String())
	assert.Equal(t, "1117/100", fmt.Sprintf("%s/%s", out.Lambda.Num, out.Lambda.Den))
}

func TestShare_RunsOnItsSampleAndInEveryFormat(t *testing.T) {
	for _, format := range []string{"text", "json", "csv"} {
		status, stdout, stderr := run(t, "", "share", "-format", format)
		assert.Equal(t, 0, status, stderr)
		assert.Contains(t, stdout, "Coldharbour")
	}
	even := "id,weight\nb,1\na,1\nc,1\n"
	refused(t, even, []string{"share", "-in", "-", "-pot", "1"}, []string{"a, b, c"})
	out := answer[shareJSON](t, even, "share", "-in", "-", "-pot", "1", "-ties", "by_id")
	assert.Equal(t, []grant.Tie{{IDs: []string{"a", "b", "c"}, Places: 1}}, out.Ties)
	assert.Equal(t, "0.34", out.Rows[1].Amount.String())
	status, text, _ := run(t, even, "share", "-in", "-", "-pot", "1", "-ties", "by_id", "-method", "webster")
	assert.Equal(t, 0, status)
	assert.Contains(t, text, "Ties that were decided")
}

func TestShare_RefusesBadInput(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		args []string
		says []string
	}{
		"no pot":              {"id,weight\na,1\n", nil, []string{"-pot"}},
		"a negative pot":      {"id,weight\na,1\n", []string{"-pot", "-1"}, []string{"not negative"}},
		"no weight at all":    {"id,weight\na,0\nb,0\n", []string{"-pot", "1"}, []string{"nobody has a weight"}},
		"floors over the pot": {"id,weight,least\na,1,60\nb,1,60\n", []string{"-pot", "100", "-floor", "least"}, []string{"£20"}},
		"caps below the pot":  {"id,weight,most\na,1,40\nb,1,40\n", []string{"-pot", "100", "-cap", "most"}, []string{"£20"}},
		"a unit that is over": {"id,weight\na,1\n", []string{"-pot", "1.50", "-unit", "1"}, []string{"£0.50"}},
		"no unit":             {"id,weight\na,1\n", []string{"-pot", "1", "-unit", "0"}, []string{"-unit"}},
		"a list":              {"id,weight\na,1\n", []string{"-pot", "1", "-ties", "by_list"}, []string{"refuse or by_id"}},
		"bad cells":           {"id,weight,fixed\na,-1,\nb,,\nc,1,£5\n", []string{"-pot", "1", "-base", "fixed"}, []string{"line 4, column fixed"}},
		"bad weights":         {"id,weight\na,-1\nb,\n", []string{"-pot", "1"}, []string{"line 2, column weight", "line 3, column weight"}},
		"no such file":        {"", []string{"-pot", "1", "-in", "nowhere.csv"}, []string{"-in"}},
	} {
		t.Run(name, func(t *testing.T) { refused(t, c.in, append([]string{"share", "-in", "-"}, c.args...), c.says) })
	}
	status, _, stderr := run(t, "", "share", "-pot", "1", "-in", "nowhere.csv")
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "nowhere.csv")
}

func TestShare_TakesAMillionRows(t *testing.T) {
	rowCount := 1_000_000
	if testing.Short() {
		rowCount = 20_000
	}
	var table strings.Builder
	table.WriteString("id,weight\n")
	for i := range rowCount {
		fmt.Fprintf(&table, "R%07d,%d.%d\n", i, i%997+1, i%7)
	}
	file := filepath.Join(t.TempDir(), "rows.csv")
	require.NoError(t, os.WriteFile(file, []byte(table.String()), 0o600))
	status, stdout, stderr := run(t, "", "share", "-in", file, "-pot", "301750000", "-ties", "by_id", "-format", "csv")
	require.Equal(t, 0, status, stderr)
	assert.Equal(t, rowCount+1, strings.Count(stdout, "\n"))
}

func TestHelp_HasAWorkedExample(t *testing.T) {
	for _, args := range [][]string{{"-h"}, {"select", "-h"}, {"share", "-h"}, {"calibrate", "-h"}} {
		status, stdout, _ := run(t, "", args...)
		assert.Equal(t, 0, status)
		assert.Contains(t, stdout, "Example:")
	}
}
