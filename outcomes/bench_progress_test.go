package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
)

// twoYears is a measure with three targets and a result for every quarter of two years, in order.
func twoYears() (outcomes.Series, righthelp.Date) {
	day := func(words string) righthelp.Date { return outcomes.ReadDue(words).Period.To }
	series := outcomes.Series{
		ID: "m", Unit: outcomes.Percentage, Direction: outcomes.Up,
		Baseline: outcomes.Point{Date: day("April 2023"), Value: righthelp.Whole(48)},
		Targets: []outcomes.Point{
			{Date: day("Oct 2023"), Value: righthelp.Whole(60)},
			{Date: day("Mar 2024"), Value: righthelp.Whole(70)},
			{Date: day("Oct 2025"), Value: righthelp.Whole(80)},
		},
	}
	for quarter := range 8 {
		series.Results = append(series.Results, outcomes.Point{Date: day("July 2023").AddMonths(3 * quarter), Value: righthelp.Whole(int64(50 + 3*quarter))})
	}
	return series, day("May 2025")
}

func BenchmarkProgress(b *testing.B) {
	series, asOf := twoYears()
	b.ReportAllocs()
	for b.Loop() {
		if s, err := outcomes.Progress(series, asOf); err != nil || s.Status != outcomes.ProgressOffCourse {
			b.Fatal(s, err)
		}
	}
}

// The least that has to be done: find the target that is next, the one before it and the latest result, and compare.
// Nothing is checked, sorted or kept.
func BenchmarkProgressPlain(b *testing.B) {
	series, asOf := twoYears()
	b.ReportAllocs()
	for b.Loop() {
		start, next, latest := series.Baseline, outcomes.Point{}, outcomes.Point{}
		for _, target := range series.Targets {
			if target.Date.After(asOf) {
				next = target
				break
			}
			start = target
		}
		for _, result := range series.Results {
			if !result.Date.After(asOf) {
				latest = result
			}
		}
		all, gone := int64(start.Date.DaysUntil(next.Date)), int64(start.Date.DaysUntil(latest.Date))
		if (latest.Value.Coefficient()-start.Value.Coefficient())*all >= (next.Value.Coefficient()-start.Value.Coefficient())*gone {
			b.Fatal("it is off course")
		}
	}
}

func BenchmarkProgressFindings(b *testing.B) {
	series, asOf := twoYears()
	s, err := outcomes.Progress(series, asOf)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		for finding := range s.Findings() {
			_ = finding
		}
	}
}

func BenchmarkCheckPlan(b *testing.B) {
	report := outcomes.PlanReport{On: outcomes.ReadDue("21 Sept 2023").Period.To}
	for row := range outcomes.BlackpoolImprovementPlanApril2023() {
		report.Actions = append(report.Actions, row.Action())
	}
	b.ReportAllocs()
	for b.Loop() {
		if plan, err := outcomes.CheckPlan(report, report.On); err != nil || plan.Counts.Of != 112 {
			b.Fatal(err)
		}
	}
}
