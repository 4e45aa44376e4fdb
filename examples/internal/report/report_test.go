package report

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var areas = []string{"Barnet", "Bath and North East Somerset", "Blackpool", "Bournemouth, Christchurch and Poole"}

func charts() []Chart {
	return []Chart{
		{Title: "Share of each area", Description: "Blackpool gets most.", Unit: "thousand pounds", Labels: areas, Series: []Series{{Name: "2022-23", Values: []string{"120.5", "80", "301.75", ""}}}},
		{Title: "Two years", Description: "All rise but one.", Unit: "thousand pounds", Labels: areas, Series: []Series{{"2022-23", []string{"120.5", "80", "301.75", "15"}}, {"2023-24", []string{"140", "", "320", "10"}}}},
		{Title: "Change <b>", Description: "Some fell.", Labels: areas, Series: []Series{{"change", []string{"-5", "3", "0", "-12.5"}}}, Kind: Bars},
		{Kind: Dots, Title: "Scores", Description: "Against the average.", Unit: "score, 0 to 5", Labels: areas, Series: []Series{{"before", []string{"1", "2.5", "3", ""}}, {"after", []string{"2", "3.5", "3", "5"}}, {"never", []string{"", "", "", ""}}}, Reference: Reference{"average of all", "2.7"}, End: "5"},
		{Kind: Lines, Title: "Over time", Description: "It rises, with a gap.", Unit: "per cent", Labels: []string{"2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2023-24", "2024-25", "2025-26"}, Series: []Series{{"Blackpool", []string{"10", "12", "", "15", "18", "18", "20", "24"}}, {"England", []string{"14", "14.5", "15", "15", "16", "16", "17", "17"}}}, Reference: Reference{"target", "20"}},
		{Kind: Radar, Title: "Sections", Description: "Two rounds, with a gap.", End: "5", Labels: []string{"Family voice and experience", "Workforce", "Communities", "Leaders", "Data"}, Series: []Series{{"2023", []string{"2.5", "3", "", "5", "0"}}, {"2022", []string{"2", "3", "1", "4", ""}}}},
		{Kind: Heat, Title: "Partners", Description: "Who scored what.", End: "5", Missing: "–", Labels: []string{"Data 1", "Data 2", "Leaders 1"}, Series: []Series{{"Health visiting and school nursing", []string{"0", "5", ""}}, {"Police", []string{"3", "", "1"}}}},
		{
			Kind: Funnel, Title: "Areas by size", Description: "Two stand apart.", Source: "made up; 2023-24", Unit: "per cent", Labels: areas, Groups: []string{"within", "above", "within", "below"},
			GroupOrder: []string{"within", "above", "low", "high", "below"}, Named: []int{1}, Reference: Reference{"average", "30"},
			Series: []Series{{"per cent", []string{"31", "60", "", "12"}}, {"size", []string{"1200", "300", "500", "40"}}},
			Limits: []Limit{{"40", "2", "10", "55", "70"}, {"300", "15", "20", "40", "45"}, {"1200", "26", "28", "32", "34"}},
		},
		{Kind: Spans, Title: "Spread", Description: "How far apart.", End: "5", Missing: "not scored", Labels: []string{"one", "two", "three"}, Series: []Series{{"mean", []string{"2.5", "0", ""}}, {"lowest", []string{"1", "0", ""}}, {"highest", []string{"4", "0", ""}}}},
	}
}

func sample() Page {
	wide := Table{Caption: "Every area in every year", Columns: []Column{{Name: "area"}, {Name: "region"}, {Name: "in 2022-23, pounds", Number: true}, {Name: "in 2023-24, pounds", Number: true}, {Name: "in 2024-25, pounds", Number: true}, {Name: "why"}}}
	for _, area := range areas {
		wide.Rows = append(wide.Rows, []string{area, "North West", "1,301,750.00", "1,301,750.00", "1,301,750.00", "It stood first by need among the areas of its kind & size."})
	}
	return Page{
		Title: "Sharing a pot among areas", Lede: "Four areas share 517,250 pounds; Blackpool gets most because its need is greatest.", Source: "sample of four made-up areas", Date: "21 November 2026",
		Sections: []Section{
			{Title: "Shares", Text: []string{"Each area gets a floor and a share by weight."}, Charts: charts()[:2]},
			{Title: "Changes", Charts: charts()[2:4]},
			{Title: "Trend", Charts: charts()[4:]},
			{Title: "All figures", Tables: []Table{wide}, Body: "<p>its own</p>"},
		},
		Method: []string{"The pot is shared by weight, and rounded once."},
	}
}

func TestAPageStandsOnItsOwn(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, sample().HTML(&out))
	if path := os.Getenv("REPORT_SAMPLE"); path != "" { // to look at it
		require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
	}
	page := out.String()
	for _, part := range []string{
		`<html lang="en-GB">`, `<a class="skip" href="#main">`, `<h1>Sharing a pot among areas</h1>`, `<dt>Date</dt><dd>21 November 2026</dd>`,
		`<li><a href="#all-figures">All figures</a></li>`, `<section id="all-figures">`, `<th scope="col" class="number">2022-23</th>`, `<th scope="row">Blackpool</th>`,
		`<td class="number">not known</td>`, `<caption>Every area in every year</caption>`, `kind &amp; size`, `<p>its own</p>`, `Change &lt;b&gt;`,
		`<h2>How this was worked out</h2>`, `Open Government Licence v3.0`,
	} {
		assert.Contains(t, page, part)
	}
	for _, never := range []string{"<script", "href=\"http", "src=", "@import", "ZgotmplZ"} {
		assert.NotContains(t, page, never)
	}
}

func TestAPageLeavesOutWhatItDoesNotHave(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, Page{Title: "Short", Sections: []Section{{Title: "One"}}}.HTML(&out))
	for _, never := range []string{"Contents</h2>", "<dt>", "worked out", "lede\">"} {
		assert.NotContains(t, out.String(), never)
	}
}

func TestAPictureThatCannotBeDrawnFailsThePage(t *testing.T) {
	page := Page{Title: "Bad", Sections: []Section{{Charts: []Chart{{Title: "Bad", Labels: []string{"a"}, Series: []Series{{"s", []string{"x"}}}}}}}}
	assert.ErrorContains(t, page.HTML(io.Discard), `Bad: s: "x" is no number`)
}

func TestAPictureIsNamedAndDescribedAndScales(t *testing.T) {
	for _, chart := range charts() {
		svg, err := chart.SVG()
		require.NoError(t, err, chart.Title)
		assert.Regexp(t, `^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 \d+" role="img" aria-label="[^"]+"><title>[^<]+</title><desc>`+chart.Description+`</desc>`, string(svg))
		assert.Contains(t, string(svg), "<text", "letters stay letters")
		decoder := xml.NewDecoder(strings.NewReader(string(svg)))
		for {
			if _, err = decoder.Token(); err != nil {
				break
			}
		}
		assert.ErrorIs(t, err, io.EOF, "well-formed XML")
		again, err := chart.SVG()
		require.NoError(t, err)
		assert.Equal(t, svg, again)
	}
}

func TestFiguresThatDoNotFitAreRefused(t *testing.T) {
	for expect, chart := range map[string]Chart{
		`t: s: "1,000" is no number`:                                                {Title: "t", Labels: []string{"a"}, Series: []Series{{"s", []string{"1,000"}}}},
		`t: s: "NaN" is no number`:                                                  {Title: "t", Labels: []string{"a"}, Series: []Series{{"s", []string{"NaN"}}}},
		`t: s: 1 figures for 2 labels`:                                              {Title: "t", Labels: []string{"a", "b"}, Series: []Series{{"s", []string{"1"}}}},
		`t: average: "x" is no number`:                                              {Title: "t", Reference: Reference{"average", "x"}},
		`t: end of the axis: "five" is no number`:                                   {Title: "t", End: "five"},
		`t: a radar has three axes at least`:                                        {Kind: Radar, Title: "t", Labels: []string{"a", "b"}, Series: []Series{{"s", []string{"1", "2"}}}},
		`t: a funnel has two series, figures and sizes, and a group for each label`: {Kind: Funnel, Title: "t", Labels: []string{"a"}, Series: []Series{{"s", []string{"1"}}}},
		`t: limits: "ten" and "1" are not both numbers`:                             {Kind: Funnel, Title: "t", Series: make([]Series, 2), Limits: []Limit{{"ten", "1", "1", "1", "1"}}},
		`t: limits: "10" and "" are not both numbers`:                               {Kind: Funnel, Title: "t", Series: make([]Series, 2), Limits: []Limit{{"10", "1", "", "1", "1"}}},
		`t: a chart of spans has three series: figures, lowest, highest`:            {Kind: Spans, Title: "t", Labels: []string{"a"}, Series: []Series{{"s", []string{"1"}}}},
	} {
		_, err := chart.SVG()
		assert.EqualError(t, err, expect)
	}
}

func TestAPictureOfNothingKnownIsDrawn(t *testing.T) {
	for _, kind := range []Kind{Bars, Dots, Lines} {
		_, err := Chart{Kind: kind, Title: "t", Labels: []string{"a"}, Series: []Series{{"s", []string{""}}}}.SVG()
		assert.NoError(t, err)
		_, err = Chart{Kind: kind, Title: "t"}.SVG()
		assert.NoError(t, err)
	}
}

func TestARadarAndSpansOfNothingKnownAreDrawn(t *testing.T) {
	nothing := []string{"", "", ""}
	for _, kind := range []Kind{Radar, Spans} {
		_, err := Chart{Kind: kind, Title: "t", Labels: []string{"a", "b", "c"}, Series: []Series{{"s", nothing}, {"low", nothing}, {"high", nothing}}}.SVG()
		assert.NoError(t, err)
	}
}

func TestAHeatMapSaysEveryFigureInItsCell(t *testing.T) {
	heat := charts()[6]
	svg, err := heat.SVG()
	require.NoError(t, err)
	for _, figure := range []string{">0<", ">5<", ">3<", ">1<", ">–<", ">Data 1<", ">Police<", ">school nursing<"} {
		assert.Contains(t, strings.ReplaceAll(string(svg), "\n", ""), figure)
	}
	assert.Equal(t, []string{"Leaders 1", "–", "1"}, heat.Table().Rows[2])
}

// What tells two rounds apart does not hang on colour.
func TestTheSecondOutlineOfARadarIsBroken(t *testing.T) {
	svg, err := charts()[5].SVG()
	require.NoError(t, err)
	assert.Contains(t, string(svg), "stroke-dasharray")
	only := charts()[5]
	only.Series = only.Series[:1]
	svg, err = only.SVG()
	require.NoError(t, err)
	assert.NotContains(t, string(svg), "stroke-dasharray:7")
}

func TestASpanIsNamedByItsMean(t *testing.T) {
	svg, err := charts()[8].SVG()
	require.NoError(t, err)
	for _, part := range []string{">mean 2.5<", ">not scored<", "lowest to highest", ">mean<"} {
		assert.Contains(t, strings.ReplaceAll(string(svg), "\n", ""), part)
	}
}

func TestAParagraphFitsATerminal(t *testing.T) {
	for line := range strings.SplitSeq(Wrapped(strings.Repeat("word ", 60)), "\n") {
		assert.LessOrEqual(t, len(line), 100)
		assert.NotEqual(t, " ", line[len(line)-1:])
	}
}

func TestThePicturesTableGivesTheFiguresAsTheyAre(t *testing.T) {
	table := charts()[3].Table()
	assert.Equal(t, "Scores: score, 0 to 5", table.Caption)
	assert.Equal(t, []string{"Bournemouth, Christchurch and Poole", "not known", "5", "not known"}, table.Rows[3])
	assert.Equal(t, []string{"average of all", "2.7", "2.7", "2.7"}, table.Rows[4])
}

func TestATableFitsATerminal(t *testing.T) {
	var out strings.Builder
	table := sample().Sections[3].Tables[0]
	table.Caption = strings.Repeat("long caption ", 10)
	require.NoError(t, table.Text(&out))
	for _, line := range strings.Split(out.String(), "\n") {
		assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
	}
	assert.Contains(t, out.String(), "1,301,750.00")
	assert.ErrorIs(t, table.Text(closed{}), errClosed)
}

func TestANarrowTableIsNotStretched(t *testing.T) {
	var out strings.Builder
	require.NoError(t, Table{Columns: []Column{{Name: "Area"}, {Name: "n", Number: true}}, Rows: [][]string{{"Barnet", "3"}, {"Brent", "12"}}}.Text(&out))
	assert.Equal(t, "┌────────┬────┐\n│ Area   │  n │\n├────────┼────┤\n│ Barnet │  3 │\n│ Brent  │ 12 │\n└────────┴────┘\n", out.String())
}

func TestATableOfVeryManyColumnsIsNotSqueezedToNothing(t *testing.T) {
	table := Table{Rows: [][]string{{}}}
	for range 20 {
		table.Columns = append(table.Columns, Column{Name: "a long name"})
		table.Rows[0] = append(table.Rows[0], "x")
	}
	assert.Equal(t, 8, table.widths()[0])
}

var errClosed = errors.New("closed pipe")

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errClosed }

func TestJSONKeepsItsSigns(t *testing.T) {
	var out strings.Builder
	require.NoError(t, JSON(&out, struct {
		SomeName string `json:"some_name"`
	}{"a & b < c"}))
	assert.Equal(t, "{\n  \"some_name\": \"a & b < c\"\n}\n", out.String())
}

func TestAFunnelHasItsLimitsAndNamesWhatStandsApart(t *testing.T) {
	funnel := charts()[7]
	svg, err := funnel.SVG()
	require.NoError(t, err)
	drawn := strings.ReplaceAll(string(svg), "\n", "")
	for _, part := range []string{">limits of chance, 99.8%<", ">limits of chance, 95%<", ">average<", ">within<", ">above<", ">below<", "Bath and North East Somerset<", "stroke-dasharray", ">size<"} {
		assert.Contains(t, drawn, part)
	}
	assert.NotContains(t, drawn, "Barnet<", "it lies within the limits")
	assert.Equal(t, [][]string{
		{"Barnet", "31", "1200", "within"},
		{"Bath and North East Somerset", "60", "300", "above"},
		{"Blackpool", "not known", "500", "within"},
		{"Bournemouth, Christchurch and Poole", "12", "40", "below"},
		{"average", "30", "", ""},
	}, funnel.Table().Rows)
	_, err = Chart{Kind: Funnel, Title: "t", Series: make([]Series, 2)}.SVG()
	assert.NoError(t, err, "nothing is known")
}

// What an area is does not hang on colour.
func TestTheSignsOfAFunnelDifferInShape(t *testing.T) {
	seen := map[any]bool{}
	for group := range 5 {
		seen[funnelSign(group).Shape] = true
	}
	assert.Len(t, seen, 5)
}

func TestATableMayTakeThePlaceOfTheFigures(t *testing.T) {
	chart := charts()[0]
	chart.Figures = &Table{Caption: "More", Columns: []Column{{Name: "area"}, {Name: "verdict"}}, Rows: [][]string{{"Barnet", "better"}}}
	assert.Equal(t, "More", chart.Table().Caption)
}

func scorecard() Section {
	from, to := Mark{Day: 0, Label: "1 Jan 2023"}, Mark{Day: 700, Label: "1 Dec 2024"}
	way := []Mark{{Day: 0, Value: "48", Begins: true}, {Day: 300, Value: "60"}, {Day: 500}, {Day: 700, Value: "70"}}
	results := []Mark{{Day: 100, Value: "50", Lower: "40", Upper: "60"}, {Day: 200}, {Day: 310, Value: "55.5"}}
	return Section{Title: "Scorecard", Cards: []Card{
		{Title: "Good <b>", State: "off course", Tone: Bad, Facts: []Fact{{"Target", "70%"}}, Spark: Spark{Title: "Good <b>", Description: "It rises.", Way: way, Results: results, Now: 310, NowLabel: "7 Nov 2023", From: from, To: to}},
		{Title: "Panel", State: "met", Tone: Good, Spark: Spark{Title: "Panel", Steps: true, Way: []Mark{{Day: 0, Value: "0", Text: "no", Begins: true}, {Day: 700, Value: "1", Text: "yes"}}, Now: 0, NowLabel: "1 Jan 2023", From: from, To: to}},
		{Title: "Nothing", State: "not known", Spark: Spark{Title: "Nothing", From: from, To: from}},
	}}
}

func TestAScorecardSaysInWordsAndSignsHowEachStands(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, Page{Title: "Card", Sections: []Section{scorecard()}}.HTML(&out))
	if path := os.Getenv("SCORECARD_SAMPLE"); path != "" { // to look at it
		require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
	}
	page := strings.ReplaceAll(out.String(), "\n", "")
	for _, part := range []string{
		`<h3>Good &lt;b&gt;</h3>`, `<p class="state bad"><span aria-hidden="true">✗</span> off course</p>`, `<p class="state good"><span aria-hidden="true">✓</span> met</p>`,
		`<p class="state open"><span aria-hidden="true">?</span> not known</p>`, `<dt>Target</dt><dd>70%</dd>`, `<desc>It rises.</desc>`,
		">48<", ">60<", ">70<", ">55.5<", ">?<", ">yes<", ">no<", ">7 Nov 2023<", ">1 Dec 2024<",
	} {
		assert.Contains(t, page, part)
	}
	assert.NotContains(t, page, ">50<", "only the last result is written beside its dot")
	for _, card := range scorecard().Cards {
		first, err := card.Spark.SVG()
		require.NoError(t, err)
		again, _ := card.Spark.SVG()
		assert.Equal(t, first, again)
	}
	_, err := Spark{Title: "t", Results: []Mark{{Value: "1,000"}, {Value: "x"}}}.SVG()
	assert.EqualError(t, err, `t: "1,000" is no number`)
}
