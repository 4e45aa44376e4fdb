package main

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
	assert.Contains(t, refused(t, "areas.csv", areaHead+"A,fed,percentage,up,1,10,\n", "compare", "-against", "500"), "-against 500: a figure is not below nought, nor a percentage over 100")
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
