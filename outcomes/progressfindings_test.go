package outcomes_test

import (
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
)

func point(words string, value ...int64) outcomes.Point {
	p := outcomes.Point{Date: outcomes.ReadDue(words).Period.To}
	if len(value) > 0 {
		p.Value = righthelp.Whole(value[0])
	}
	return p
}

func told(t *testing.T, s outcomes.Series, asOf string) []string {
	s.ID = "m"
	var lines []string
	for finding := range progress(t, s, point(asOf).Date).Findings() {
		lines = append(lines, finding.Status.String()+" "+strings.TrimPrefix(string(finding.Rule), "outcomes.progress.")+": "+finding.Because)
	}
	return lines
}

func TestEachStandingIsExplained(t *testing.T) {
	up := outcomes.Series{
		Unit: outcomes.Percentage, Direction: outcomes.Up, Baseline: point("Apr 2023", 48),
		Targets: []outcomes.Point{point("Oct 2023", 60), point("Mar 2024", 70)},
	}
	with := func(s outcomes.Series, results ...outcomes.Point) outcomes.Series {
		s.Results = results
		return s
	}
	assert.Equal(t, []string{
		"not_assessed too_early: at least 60% by 2023-10-31 is aimed at, and there is no result since the baseline; it takes 4 a month from 2023-07-31 on",
	}, told(t, up, "July 2023"))
	assert.Equal(t, []string{
		"not_assessed due: at least 60% by 2023-10-31 was aimed at, and no result is known that says whether it was so",
		"not_assessed too_early: at least 70% by 2024-03-31 is aimed at, and there is no result since the baseline; it takes 4.4 a month from 2023-10-31 on",
	}, told(t, up, "Oct 2023"))
	assert.Equal(t, []string{
		"met due: at least 60% by 2023-10-31 was aimed at, and it was 61% on 2023-10-31",
		"not_met line: at least 70% by 2024-03-31 is aimed at, and 62% on 2023-12-31 is short of the line that leads there from 2023-10-31; it takes 4 a month from 2024-01-31 on",
	}, told(t, with(up, point("Oct 2023", 61), point("Dec 2023", 62)), "Jan 2024"))
	assert.Equal(t, []string{
		"not_met due: at least 60% by 2023-10-31 was aimed at, and it was 59% on 2023-10-31",
		"met line: at least 70% by 2024-03-31 is aimed at, and 64% on 2023-12-31 is on or beyond the line that leads there from 2023-10-31; it takes 3 a month from 2024-01-31 on",
	}, told(t, with(up, point("Oct 2023", 59), point("Dec 2023", 64)), "Jan 2024"))
	assert.Equal(t, []string{
		"not_assessed due: at least 60% by 2023-10-31 was aimed at, and no result is known that says whether it was so",
		"met due: at least 70% by 2024-03-31 was aimed at, and it was 70% on 2024-03-31",
	}, told(t, with(up, point("Mar 2024", 70)), "Mar 2024"), "the result of March is the second target's")
	assert.Equal(t, []string{
		"met ahead: at least 60% by 2023-10-31 is aimed at, and it was so already on 2023-05-31, with 60%",
	}, told(t, with(up, point("May 2023", 60)), "May 2023"))

	down := outcomes.Series{Unit: outcomes.Count, Direction: outcomes.Down, Targets: []outcomes.Point{point("Oct 2023", 6)}}
	assert.Equal(t, []string{
		"not_assessed no_baseline: at most 6 by 2023-10-31 is aimed at, and the baseline is not known, so that there is no line to hold a result against; it takes -1 a month from 2023-08-31 on",
	}, told(t, with(down, point("Aug 2023", 8)), "Aug 2023"))

	yes := outcomes.Series{Unit: outcomes.YesNo, Direction: outcomes.Up, Targets: []outcomes.Point{point("Oct 2023", 1)}}
	assert.Equal(t, []string{"not_assessed yes_no: yes by 2023-10-31 is aimed at, and it was not yet so on 2023-08-31"}, told(t, with(yes, point("Aug 2023", 0)), "Aug 2023"))
	assert.Equal(t, []string{"not_met due: yes by 2023-10-31 was aimed at, and it was no on 2023-10-31"}, told(t, with(yes, point("Oct 2023", 0)), "Oct 2023"))

	near := outcomes.Series{Unit: outcomes.Duration, Direction: outcomes.InLine, Targets: []outcomes.Point{point("Oct 2023")}}
	assert.Equal(t, []string{"not_assessed in_line: to be in line with neighbours by 2023-10-31 is aimed at, and nobody has given their value"}, told(t, with(near, point("Oct 2023", 9)), "Oct 2023"))
	near.Neighbours, near.Within = righthelp.Whole(10), righthelp.Whole(2)
	assert.Equal(t, []string{"met due: to be within 2 of the neighbours' 10 by 2023-10-31 was aimed at, and it was 9 on 2023-10-31"}, told(t, with(near, point("Oct 2023", 9)), "Oct 2023"))

	neither := outcomes.Series{Unit: outcomes.Count, Direction: outcomes.Neither, Targets: []outcomes.Point{point("Oct 2023", 6)}}
	assert.Equal(t, []string{"not_assessed neither: neither more nor less is better, so nothing says whether the measure is where it is meant to be by 2023-10-31"}, told(t, neither, "Aug 2023"))

	open := outcomes.Series{Unit: outcomes.Count, Direction: outcomes.Up}
	assert.Equal(t, []string{"not_assessed no_target: there is no target"}, told(t, open, "Aug 2023"))
	open.Targets = []outcomes.Point{point("Oct 2023")}
	assert.Equal(t, []string{"not_assessed no_target: nobody has said what is aimed at by 2023-10-31"}, told(t, open, "Aug 2023"))
}

func TestFindingsCanBeReadInPart(t *testing.T) {
	s := outcomes.Series{ID: "m", Unit: outcomes.Count, Direction: outcomes.Up, Targets: []outcomes.Point{point("Oct 2023", 1), point("Nov 2023", 2)}}
	read := 0
	for range progress(t, s, point("Dec 2023").Date).Findings() {
		read++
		break
	}
	assert.Equal(t, 1, read)
}

func TestNumbersAreGivenWithNoughtToNineDecimals(t *testing.T) {
	s := progress(t, outcomes.Series{
		ID: "m", Unit: outcomes.Count, Direction: outcomes.Up, Baseline: point("Apr 2023", 0), Targets: []outcomes.Point{point("Oct 2023", 1)},
	}, point("June 2023").Date)
	for decimals, expected := range map[int]string{-1: "", 0: "0", 1: "0.3", 9: "0.333333333", 10: ""} {
		number, found := s.Expected(decimals)
		assert.Equal(t, expected, number.String())
		assert.Equal(t, expected != "", found)
	}
	half := progress(t, outcomes.Series{
		ID: "m", Unit: outcomes.Count, Direction: outcomes.Down, Baseline: point("Apr 2023", 5), Targets: []outcomes.Point{point("Oct 2023", 2)},
	}, point("Apr 2023").Date)
	pace, _ := half.NeededPerMonth(0)
	assert.Equal(t, "-1", pace.String(), "a half is rounded away from nought")
}
