package main

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// page is the report: the ranking, the line, the classes and the amounts.
func (o *outcome) page() report.Page {
	return report.Page{
		Title: "Choosing 75 authorities and sharing the money",
		Lede:  o.verdict() + " Eight of them are in only because of the rule for classes, and eight others are out because of it.",
		Source: "English Indices of Deprivation 2019 (MHCLG), 2011 Rural-Urban Classification (Defra and ONS), mid-2020 population estimates (ONS), " +
			"Family Hubs and Start for Life programme guide (DHSC and DfE, August 2022)",
		Date: "2019 to 2022",
		Sections: []report.Section{
			{
				Title: "The ranking", Text: []string{
					"Every upper-tier authority of England by the average rank of its neighbourhoods on the Income Deprivation Affecting Children Index: the most deprived first.",
				},
				Charts: []report.Chart{o.rankingChart()},
			},
			{
				Title: "The line", Text: []string{"A class at its minimum gives up one of its own only for another of its own, so the line is not at the same score for all."},
				Charts: []report.Chart{o.lineChart()},
				Tables: []report.Table{o.lines(), o.broughtIn(), o.displaced()},
			},
			{Title: "The classes", Charts: []report.Chart{o.classChart()}, Tables: []report.Table{o.classes()}},
			{Title: "The amounts", Text: []string{o.assumed()}, Tables: []report.Table{o.strandTable()}},
			{Title: "What each authority has", Charts: o.amountCharts()},
			{Title: "Every authority, every strand", Tables: []report.Table{o.strandsByAuthority()}},
		},
		Method: []string{
			"Choosing: the programme guide says that authorities were taken in rank order, with at least 25% of each rural-urban classification. We read that as a quarter, rounded up, of each of the three broad classes. Going down the ranking, an authority is taken if its class still lacks some of its minimum or if more places are left than classes lack.",
			"Sharing: each authority has the same fixed amount of a strand and, for each child, the same further amount. Amounts are rounded down to whole units, and the units that are left go to those who lost the largest parts of one, so that every strand comes to its published sum exactly.",
			"What is published is the sum of each strand. How it was split between a fixed amount and population, and the age band, were not, and neither was the small part kept for national initiatives. Change the assumptions with -fixed and -ages; grants calibrate compares them with amounts that single councils have named.",
		},
	}
}

// rankingChart shows all authorities by rank.
func (o *outcome) rankingChart() report.Chart {
	return o.standingChart(0, len(o.authorities), report.Chart{
		Kind: report.Points, LabelName: "rank", Title: "Average rank of all authorities, by rank", Unit: "average rank (higher is more deprived)",
		Description: "The authorities from the most to the least deprived. Those chosen by rank come first, then those displaced, with those chosen for their class among the rest.",
	}, func(i int, _ string) string { return strconv.Itoa(i + 1) })
}

// lineChart shows those next to the line, by name.
func (o *outcome) lineChart() report.Chart {
	return o.standingChart(61, 98, report.Chart{
		Kind: report.Dots, LabelName: "rank and authority", Begin: "16000", Title: "From rank 62 to rank 98: who is in and who is out", Unit: "average rank (higher is more deprived)",
		Description: "A row for each authority around the line, with its average rank and whether it was chosen by rank, chosen for its class, displaced or not chosen.",
	}, func(i int, id string) string { return fmt.Sprintf("%d %s", i+1, o.names[id]) })
}

// standingChart shows the ranks from one place up to but not including another, and how each came out.
func (o *outcome) standingChart(from, to int, chart report.Chart, label func(i int, id string) string) report.Chart {
	standing := map[string]string{}
	for _, c := range o.selection.Selected {
		standing[c.ID] = "chosen by rank"
		if c.Reason == grant.ByClassMinimum {
			standing[c.ID] = "chosen for its class"
		}
	}
	for _, c := range o.selection.Displaced {
		standing[c.ID] = "displaced"
	}
	scores := o.scores()
	chart.Series, chart.GroupName = []report.Series{{Name: "average rank"}}, "standing"
	i := 0
	for margin := range o.selection.Margins() {
		if i >= from && i < to {
			chart.Labels = append(chart.Labels, label(i, margin.ID))
			chart.Groups = append(chart.Groups, cmp.Or(standing[margin.ID], "not chosen"))
			chart.Series[0].Values = append(chart.Series[0].Values, scores[margin.ID].String())
		}
		i++
	}
	return chart
}

func (o *outcome) classChart() report.Chart {
	chart := report.Chart{
		Title: "Authorities by class", LabelName: "class", Unit: "authorities",
		Description: "For each broad rural-urban class: how many authorities it has, how many had to be chosen, how many were.",
		Series:      []report.Series{{Name: "in the class"}, {Name: "minimum"}, {Name: "chosen"}},
	}
	for _, c := range o.selection.Classes {
		chart.Labels = append(chart.Labels, c.Name)
		for s, count := range [...]int{c.Members, c.Minimum, c.Selected} {
			chart.Series[s].Values = append(chart.Series[s].Values, strconv.Itoa(count))
		}
	}
	return chart
}

// amountCharts shows the amounts, the largest first, in pictures that fit a sheet of paper each.
func (o *outcome) amountCharts() []report.Chart {
	const rowsOfPicture = 38
	order := o.byAmount()
	largest := o.totals.Rows[order[0]]
	var charts []report.Chart
	for first := 0; first < len(order); first += rowsOfPicture {
		part := order[first:min(first+rowsOfPicture, len(order))]
		chart := report.Chart{
			Title: fmt.Sprintf("All strands together, 2022-23 to 2024-25: places %d to %d", first+1, first+len(part)), LabelName: "authority", Unit: "thousand pounds",
			Description: "What each chosen authority has under the assumptions, the largest first.",
			Series:      []report.Series{{Name: "thousand pounds"}}, End: thousands(largest),
		}
		for _, i := range part {
			chart.Labels = append(chart.Labels, o.names[o.table.IDs[i]])
			chart.Series[0].Values = append(chart.Series[0].Values, thousands(o.totals.Rows[i]))
		}
		charts = append(charts, chart)
	}
	return charts
}

// thousands rounds an amount to thousands of pounds, halves up.
func thousands(amount righthelp.Money) string {
	const thousand = 1000 * righthelp.Pound
	return strconv.FormatInt(int64((amount+thousand/2)/thousand), 10)
}

func (o *outcome) strandsByAuthority() report.Table {
	table := report.Table{Caption: "Amounts by authority and strand, in pounds", Columns: []report.Column{{Name: "authority"}}}
	for _, strand := range o.strands {
		table.Columns = append(table.Columns, report.Column{Name: strand.Title, Number: true})
	}
	table.Columns = append(table.Columns, report.Column{Name: "all strands", Number: true})
	for i, a := range o.chosen {
		row := []string{a.name}
		for _, amount := range o.table.Cells[i] {
			row = append(row, amount.Display())
		}
		table.Rows = append(table.Rows, append(row, o.totals.Rows[i].Display()))
	}
	last := []string{"All"}
	for _, amount := range o.totals.Columns {
		last = append(last, amount.Display())
	}
	table.Rows = append(table.Rows, append(last, o.totals.Whole.Display()))
	return table
}
