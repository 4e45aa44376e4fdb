package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
		"area,girls\ntotal,3\n":                                   {`t.csv: line 2, column area: a table has at least one row`},
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
