package outcomes_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
)

// Blackpool's practice audit with results that are made up.
func ExampleProgress() {
	var series outcomes.Series
	for row := range outcomes.BlackpoolAuditApril2023() {
		if row.Ref == "4" {
			series = row.Series() // 48% in April 2023; 60% by October, 70% by March
		}
	}
	series.Results = []outcomes.Point{
		{Date: outcomes.ReadDue("Oct 2023").Period.To, Value: righthelp.Whole(62)},
		{Date: outcomes.ReadDue("Dec 2023").Period.To, Value: righthelp.Whole(63)},
	}
	asOf, err := righthelp.ParseDate("2024-01-31")
	if err != nil {
		fmt.Println(err)
		return
	}
	standing, err := outcomes.Progress(series, asOf)
	if err != nil {
		fmt.Println(err)
		return
	}
	expected, _ := standing.Expected(1)
	needed, _ := standing.NeededPerMonth(1)
	fmt.Printf("%s: %s by %s, expected by now %s, needed each month %s\n", standing.Status, standing.Target.Value, standing.Target.Date, expected, needed)
	for finding := range standing.Findings() {
		fmt.Println(finding.Status, finding.Because)
	}
	// Output:
	// off_course: 70 by 2024-03-31, expected by now 66, needed each month 3.5
	// met at least 60% by 2023-10-31 was aimed at, and it was 62% on 2023-10-31
	// not_met at least 70% by 2024-03-31 is aimed at, and 63% on 2023-12-31 is short of the line that leads there from 2023-10-31; it takes 3.5 a month from 2024-01-31 on
}

// The article of 2012 says how many more health visitors were aimed at, and not from how many.
func ExampleHealthVisitorsJuly2012() {
	asOf, err := righthelp.ParseDate("2012-07-10")
	if err != nil {
		fmt.Println(err)
		return
	}
	standing, err := outcomes.Progress(outcomes.HealthVisitorsJuly2012(), asOf)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, line := standing.Expected(0)
	fmt.Println(standing.Status, standing.Target.Value, standing.Target.Date, line)
	// Output: unknown 4200 2015-04-30 false
}

// The bands are made up: no document here states any.
func ExampleNewRating() {
	nought, five := righthelp.Whole(0), righthelp.Whole(5)
	_, err := outcomes.NewRating(outcomes.ByGap, []outcomes.Band{
		{Colour: outcomes.Green, Below: nought},
		{Colour: outcomes.Amber, Above: nought, To: five},
		{Colour: outcomes.Red, Above: five},
	})
	fmt.Println(err)
	rating, err := outcomes.NewRating(outcomes.ByGap, []outcomes.Band{
		{Colour: outcomes.Green, To: nought},
		{Colour: outcomes.Amber, Above: nought, To: five},
		{Colour: outcomes.Red, Above: five},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for row := range outcomes.BlackpoolAuditApril2023() {
		series := row.Series()
		day := series.Targets[0].Date
		series.Results = []outcomes.Point{{Date: day, Value: righthelp.Whole(54)}}
		standing, err := outcomes.Progress(series, day)
		if err != nil {
			fmt.Println(err)
			return
		}
		colour, _ := rating.Rate(standing)
		gap, _ := standing.Gap(0)
		fmt.Println(row.Title, colour, gap)
	}
	// Output:
	// bands[1]: "amber: above 0 to 5": no band holds the numbers between bands[0] and it
	// Timely Analytical and Comprehensive Assessments red 6
	// Timely and Effective Plans green -4
	// Effective Co-ordination between agencies red 6
	// Regular and Timely Reviews green -4
	// Child Centred Work green -4
	// Improving outcomes for children green -4
	// Effective Management oversight green -4
	// Overall Grade green -4
}

func ExampleCheckPlan() {
	report := outcomes.PlanReport{On: outcomes.ReadDue("21 September 2023").Period.To}
	for row := range outcomes.BlackpoolImprovementPlanApril2023() {
		report.Actions = append(report.Actions, row.Action())
	}
	plan, err := outcomes.CheckPlan(report, report.On)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(plan.Counts.Of, "actions,", plan.Counts.Complete, "complete,", plan.Counts.Overdue, "overdue")
	for action := range plan.Actions() {
		if action.Status == outcomes.ActionContradictory {
			fmt.Println(action.ID, action.Due.Words)
		}
	}
	// Output:
	// 112 actions, 22 complete, 24 overdue
	// blackpool.cscip.action.2.3.1 25 Jul 2023
}

func ExampleComparePlans() {
	check := func(on, due string, stated outcomes.Said) *outcomes.Plan {
		day := outcomes.ReadDue(on).Period.To
		plan, err := outcomes.CheckPlan(outcomes.PlanReport{On: day, Actions: []outcomes.Action{
			{ID: "1", What: "relaunch the strategy", Lead: "Head of Early Help", Due: outcomes.ReadDue(due), Stated: stated},
		}}, day)
		if err != nil {
			fmt.Println(err)
		}
		return plan
	}
	before := check("9 Nov 2023", "28 Feb 2024", outcomes.SaidUnderWay)
	after := check("14 Mar 2024", "30 Apr 2024", outcomes.SaidAtRisk)
	for change := range outcomes.ComparePlans(before, after) {
		fmt.Printf("%s: %s, due %s; now %s, due %s\n", change.ID, change.Before, change.Was.Words, change.After, change.Is.Words)
	}
	// Output: 1: on_track, due 28 Feb 2024; now at_risk, due 30 Apr 2024
}

func ExampleReadDue() {
	for _, words := range []string{"13 – 14 Jul 2023", "Mar 2024", "To commence Sept 2023", "TBC"} {
		fmt.Printf("%s: %s\n", words, outcomes.ReadDue(words).Period)
	}
	// Output:
	// 13 – 14 Jul 2023: 2023-07-13/2023-07-14
	// Mar 2024: 2024-03-01/2024-03-31
	// To commence Sept 2023: 2023-09-01/..
	// TBC:
}
