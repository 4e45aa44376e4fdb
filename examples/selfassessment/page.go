package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// page is the paper for a board.
func (o *outcome) page() report.Page {
	round := o.now.Round()
	title := "Early help self-assessment"
	if round.Area != "" {
		title += ": " + round.Area
	}
	page := report.Page{
		Title: title, Lede: o.verdict(), Source: o.input + ", by the " + o.now.Framework().Edition().Title + " (DLUHC and DfE)",
		Sections: []report.Section{
			{Title: "Where we stand", Text: o.standing(), Charts: []report.Chart{o.radar()}, Tables: []report.Table{o.sectionTable()}},
			o.partnerByPartner(),
			{
				Title: "Descriptor by descriptor", Text: []string{"The bar is the mean of the scores that were given; the line runs from the lowest to the highest of them."},
				Charts: o.spans(), Tables: []report.Table{o.notScoredTable()},
			},
			{
				Title: "Where partners disagree", Text: []string{"Partners lie two or more points apart on these. A mean hides that, so they are worth a conversation before anything is decided."},
				Tables: []report.Table{o.disagreementTable()},
			},
			{
				Title: "Where to look first", Text: []string{
					"The lowest mean comes first; where means are equal, the widest spread; then what most partners want something done about. Equal ranks are ties. The order shows where to look. What to work on, the partnership decides.",
				},
				Tables: []report.Table{o.priorityTable()},
			},
		},
		Method: o.method(),
	}
	if !round.Date.IsZero() {
		page.Date = day(round.Date)
	}
	if o.then != nil {
		page.Sections = append(page.Sections, report.Section{
			Title: "What changed", Text: []string{"Compared with " + o.thenName() + ". A mean can move because other partners took part, so the last column says how many scored both times."},
			Tables: []report.Table{o.changeTable()},
		})
	}
	for _, section := range []report.Section{
		{Title: "What works well, and what shows it", Tables: []report.Table{o.evidenceTable()}},
		{Title: "What partners want done next", Tables: []report.Table{o.wishTable()}},
		{
			Title: "What the scores leave open", Text: []string{
				"The scale says that a score of 3 rests on evidence of progress, and 4 and 5 on evidence of impact. These scores came without it, or with evidence of which nobody said what it shows.",
			},
			Tables: []report.Table{o.findingTable()},
		},
		{Title: "What each descriptor asks", Tables: []report.Table{o.asksTable()}},
	} {
		if len(section.Tables[0].Rows) > 0 {
			page.Sections = append(page.Sections, section)
		}
	}
	return page
}

func (o *outcome) standing() []string {
	var text []string
	if o.sample {
		text = append(text, "This is an illustration: the area, its partners and their scores are made up.")
	}
	overall := o.now.Overall()
	return append(text, fmt.Sprintf(
		"%s took part. The overall mean of %s is %s%% of the way from 0 to %d, on %d of %d descriptors; that is a picture, not a grade.",
		number(len(o.now.Round().Responses), "partner"), overall.Mean, o.now.Framework().Percent(overall.Mean), o.now.Framework().Top(), overall.Scored, overall.Of))
}

func (o *outcome) top() string { return strconv.Itoa(o.now.Framework().Top()) }

func (o *outcome) radar() report.Chart {
	chart := report.Chart{
		Kind: report.Radar, LabelName: "section", Title: "The sections", Unit: "mean score", End: o.top(), Missing: none,
		Description: "An axis for each section, from 0 in the middle to " + o.top() + " outside. An outline for each round.",
		Series:      []report.Series{{Name: o.nowName()}},
	}
	if o.then != nil {
		chart.Series = append(chart.Series, report.Series{Name: o.thenName()})
	}
	then := o.sectionsThen()
	i := 0
	for section := range o.now.Sections() {
		chart.Labels = append(chart.Labels, o.sectionTitle(section.Section))
		chart.Series[0].Values = append(chart.Series[0].Values, section.Mean.String())
		if o.then != nil {
			chart.Series[1].Values = append(chart.Series[1].Values, then[i].Mean.String())
		}
		i++
	}
	return chart
}

const (
	mostColumns = 12 // partners that fit side by side
	mostDrawn   = 60 // partners whose scores are drawn one by one
)

func (o *outcome) partnerByPartner() report.Section {
	section := report.Section{Title: "Partner by partner"}
	if partners := len(o.partners()); partners > mostDrawn {
		section.Text = []string{fmt.Sprintf("There are %d partners: too many to draw the scores of each. Up to %d are drawn.", partners, mostDrawn)}
		return section
	}
	section.Text = []string{"Each partner's score for each descriptor. A dash is not scored, which is no score of 0."}
	section.Charts = o.heatMaps()
	return section
}

// heatMaps show every partner's scores, in pictures that fit a sheet of paper each.
func (o *outcome) heatMaps() []report.Chart {
	partners := o.partners()
	var charts []report.Chart
	for first := 0; first < len(partners); first += mostColumns {
		end := min(first+mostColumns, len(partners))
		chart := report.Chart{
			Kind: report.Heat, LabelName: "descriptor", Title: "Scores of all partners", Unit: "score, 0 to " + o.top(), End: o.top(), Missing: none,
			Description: "A row for each descriptor and a column for each partner. The darker a cell, the higher its score.",
		}
		if len(partners) > mostColumns {
			chart.Title = fmt.Sprintf("Scores of partners %d to %d", first+1, end)
		}
		for _, partner := range partners[first:end] {
			chart.Series = append(chart.Series, report.Series{Name: partner})
		}
		for d := range o.now.Framework().Descriptors() {
			chart.Labels = append(chart.Labels, spoken(d))
			i := 0
			for _, said := range o.now.Scores(d.ID) {
				if i >= first && i < end {
					series := &chart.Series[i-first]
					series.Values = append(series.Values, said.Points.String())
				}
				i++
			}
		}
		charts = append(charts, chart)
	}
	return charts
}

// spoken names a descriptor by its section and number as people say it: Family voice 1.
func spoken(d selfassessment.Descriptor) string {
	section := strings.ReplaceAll(string(d.Section), "_", " ")
	return strings.ToUpper(section[:1]) + section[1:] + "\u00a0" + strconv.Itoa(d.Number) // the two stay on one line
}

// spans show a section each.
func (o *outcome) spans() []report.Chart {
	var charts []report.Chart
	for section := range o.now.Framework().Sections() {
		chart := report.Chart{
			Kind: report.Spans, LabelName: "descriptor", Title: section.Title, Unit: "score, 0 to " + o.top(), End: o.top(), Missing: "not scored",
			Description: "The mean of each descriptor, and a line from its lowest to its highest score.",
			Series:      []report.Series{{Name: "mean"}, {Name: "lowest"}, {Name: "highest"}},
		}
		for result := range o.now.Results() {
			if result.Section != section.Section {
				continue
			}
			d, _ := o.now.Framework().Descriptor(result.Descriptor)
			chart.Labels = append(chart.Labels, fmt.Sprintf("%d %s", d.Number, d.Title))
			for i, value := range []string{result.Mean().String(), result.Lowest.String(), result.Highest.String()} {
				chart.Series[i].Values = append(chart.Series[i].Values, value)
			}
		}
		charts = append(charts, chart)
	}
	return charts
}

func (o *outcome) notScoredTable() report.Table {
	table := report.Table{Caption: "Who has not scored", Columns: []report.Column{{Name: "descriptor"}, {Name: "scores", Number: true}, {Name: "not scored by"}}}
	for result := range o.now.Results() {
		if result.Scores == result.Partners {
			continue
		}
		var partners []string
		for partner := range o.now.NotScored(result.Descriptor) {
			partners = append(partners, partner)
		}
		table.Rows = append(table.Rows, []string{o.named(result.Descriptor), fmt.Sprintf("%d of %d", result.Scores, result.Partners), strings.Join(partners, ", ")})
	}
	return table
}

func (o *outcome) named(id righthelp.RuleID) string {
	d, _ := o.now.Framework().Descriptor(id)
	return spoken(d) + ": " + d.Title
}

func (o *outcome) disagreementTable() report.Table {
	table := report.Table{Caption: "Two or more points apart", Columns: []report.Column{{Name: "descriptor"}, {Name: "apart", Number: true}, {Name: "lowest"}, {Name: "highest"}}}
	for result := range o.now.Disagreements() {
		table.Rows = append(table.Rows, []string{
			o.named(result.Descriptor), strconv.Itoa(result.Spread()), o.whoScored(result.Descriptor, result.Lowest), o.whoScored(result.Descriptor, result.Highest),
		})
	}
	return table
}

// whoScored names the partners who gave a score.
func (o *outcome) whoScored(id righthelp.RuleID, points selfassessment.Points) string {
	var partners []string
	for partner, said := range o.now.Scores(id) {
		if said.Points == points {
			partners = append(partners, partner)
		}
	}
	return points.String() + ": " + strings.Join(partners, ", ")
}

func (o *outcome) priorityTable() report.Table {
	table := report.Table{Caption: "All descriptors in order", Columns: []report.Column{{Name: "rank"}, {Name: "descriptor"}, {Name: "title"}, {Name: "why"}}}
	for priority := range o.now.Priorities() {
		table.Rows = append(table.Rows, o.priorityRow(priority))
	}
	return table
}

var movements = map[selfassessment.Movement]string{
	selfassessment.Rose: "▲ rose", selfassessment.Fell: "▼ fell", selfassessment.Same: "= same", selfassessment.NewlyScored: "newly scored",
	selfassessment.NoLongerScored: "no longer scored", selfassessment.NeverScored: "not scored in either",
}

func (o *outcome) changeTable() report.Table {
	table := report.Table{Caption: "Descriptor by descriptor", Columns: []report.Column{
		{Name: "descriptor"}, {Name: o.thenName(), Number: true}, {Name: o.nowName(), Number: true}, {Name: "change"}, {Name: "scored both times", Number: true},
	}}
	for _, change := range o.changes {
		table.Rows = append(table.Rows, []string{
			o.named(change.Descriptor), orNone(change.Before.Mean()), orNone(change.After.Mean()), movements[change.Movement], number(change.Both, "partner"),
		})
	}
	return table
}

// said is a table of what every partner said of every descriptor, as far as it said anything.
func (o *outcome) said(table report.Table, cells func(selfassessment.Score) []string) report.Table {
	for d := range o.now.Framework().Descriptors() {
		name := o.named(d.ID)
		for partner, score := range o.now.Scores(d.ID) {
			if row := cells(score); row != nil {
				table.Rows = append(table.Rows, append([]string{name, partner}, row...))
				name = spoken(d) // its title has been said
			}
		}
	}
	return table
}

func (o *outcome) evidenceTable() report.Table {
	table := report.Table{Caption: "Evidence in full", Columns: []report.Column{{Name: "descriptor"}, {Name: "partner"}, {Name: "score", Number: true}, {Name: "evidence"}}}
	return o.said(table, func(score selfassessment.Score) []string {
		var parts []string
		for _, part := range [...][2]string{{"Progress: ", score.Progress}, {"Impact: ", score.Impact}, {"", score.Evidence}} {
			if part[1] != "" {
				parts = append(parts, part[0]+part[1])
			}
		}
		if parts == nil {
			return nil
		}
		points := score.Points.String()
		if points == "" {
			points = none
		}
		return []string{points, strings.Join(parts, " · ")}
	})
}

func (o *outcome) wishTable() report.Table {
	table := report.Table{Caption: "Priorities in full", Columns: []report.Column{{Name: "descriptor"}, {Name: "partner"}, {Name: "priority"}}}
	return o.said(table, func(score selfassessment.Score) []string {
		if score.Priority == "" {
			return nil
		}
		return []string{score.Priority}
	})
}

func (o *outcome) findingTable() report.Table {
	table := report.Table{Caption: "Findings", Columns: []report.Column{{Name: "rule"}, {Name: "status"}, {Name: "because"}}}
	for finding := range o.now.Findings() {
		table.Rows = append(table.Rows, []string{string(finding.Rule), strings.ReplaceAll(finding.Status.String(), "_", " "), finding.Because})
	}
	return table
}

func (o *outcome) asksTable() report.Table {
	table := report.Table{Caption: "The descriptors, in our own words", Columns: []report.Column{{Name: "descriptor"}, {Name: "asks"}, {Name: "a mature area"}}}
	for d := range o.now.Framework().Descriptors() {
		table.Rows = append(table.Rows, []string{o.named(d.ID), d.Text, d.Mature})
	}
	return table
}

func (o *outcome) method() []string {
	return []string{
		"The guide asks the partnership for its average score for each descriptor. The mean here is of the scores that were given, kept as an exact fraction and rounded once, halves up. A score that was left out counts as nothing, not as 0.",
		"The guide has no mean of a section and no overall mean. Here, a section's mean is the mean of its scored descriptors' means, and the overall mean that of all scored descriptors, each counted once. Both say how many were scored.",
		"Disagreement: the lowest and the highest score lie two or more points apart. Evidence: the scale rests 3 on evidence of progress, and 4 and 5 on evidence of impact; evidence of impact counts as progress too, and evidence of which nobody said what it shows as progress alone.",
		"Scores are the opinions of people who know the area. The guide wants them talked about; nothing here judges an area or a partner.",
	}
}
