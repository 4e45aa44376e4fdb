package main

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/outcomes"
)

func (s *scorecard) page() report.Page {
	card := report.Section{Title: "The scorecard", Text: []string{
		"In each picture a ring is the baseline and a diamond a target, with a broken line from one to the next. A dot is a result, with the interval that chance leaves open where it was counted. The dotted upright line is " + plain(s.asOf) + ". The pictures run over the same days, each on a scale of its own, with the figures written beside the marks.",
	}}
	for _, m := range s.measures {
		card.Cards = append(card.Cards, s.card(m))
	}
	card.Tables = []report.Table{s.pointTable()}
	return report.Page{
		Title: "Measures and their targets", Lede: s.lede(), Source: s.input, Date: "as of " + plain(s.asOf),
		Sections: []report.Section{{Title: "How each stands", Tables: []report.Table{s.table()}}, card, {Title: "Why", Tables: []report.Table{s.whyTable()}}},
		Method:   progressMethod,
		Style:    pageStyle,
	}
}

// card is one measure of the scorecard.
func (s *scorecard) card(m *measured) report.Card {
	card := report.Card{Title: m.named(), State: statusWords(m.Status), Tone: tone(m.Status), Spark: s.spark(m)}
	fact := func(name, value string) {
		if value != "" && value != none {
			card.Facts = append(card.Facts, report.Fact{Name: name, Value: value})
		}
	}
	fact("Told in", unitWords(m.Series.Unit)+"; "+better(m.Series.Direction))
	fact("Target", m.on(m.Standing.Target))
	fact("Latest result", m.latest())
	if m.Next.Date != m.Standing.Target.Date {
		fact("Next target", m.on(m.Next))
	}
	fact("Needed a month", m.pace())
	if s.rated {
		fact("Rating", m.rating())
	}
	fact("Source", m.source)
	fact("As of", plain(s.asOf))
	return card
}

func tone(status outcomes.ProgressStatus) report.Tone {
	switch status {
	case outcomes.ProgressMet, outcomes.ProgressOnCourse:
		return report.Good
	case outcomes.ProgressMissed, outcomes.ProgressOffCourse:
		return report.Bad
	}
	return report.Open
}

func (s *scorecard) spark(m *measured) report.Spark {
	spark := report.Spark{
		Title: m.named(), Now: daysTo(s.asOf), NowLabel: plain(s.asOf), Steps: m.Series.Unit == outcomes.YesNo,
		Description: fmt.Sprintf("Baseline %s; target %s; latest result: %s. The table below has every figure.", m.on(m.Series.Baseline), m.on(m.Standing.Target), m.latest()),
	}
	for kind, point := range m.points() {
		mark := report.Mark{Day: daysTo(point.Date), Label: plain(point.Date), Value: point.Value.String(), Begins: kind == baseline}
		if m.Series.Unit == outcomes.YesNo {
			mark.Text = told(m.Series.Unit, point.Value)
		}
		if kind == target && m.Series.Direction == outcomes.InLine && !m.Neighbours.IsZero() {
			mark.Value = m.Neighbours.String()
			mark.Text = fmt.Sprintf("%s ± %s", m.Neighbours, m.Within)
		}
		if kind == result {
			estimate := m.estimates[point.Date]
			mark.Lower, mark.Upper = estimate.Lower.String(), estimate.Upper.String()
			if point.Date.After(s.asOf) {
				continue
			}
			spark.Results = append(spark.Results, mark)
			continue
		}
		spark.Way = append(spark.Way, mark)
	}
	spark.From, spark.To = s.span()
	return spark
}

// span is the first and the last day of all the measures.
func (s *scorecard) span() (from, to report.Mark) {
	from, to = report.Mark{Day: daysTo(s.asOf), Label: plain(s.asOf)}, report.Mark{Day: daysTo(s.asOf), Label: plain(s.asOf)}
	for _, m := range s.measures {
		for _, point := range m.points() {
			switch mark := (report.Mark{Day: daysTo(point.Date), Label: plain(point.Date)}); {
			case point.Date.IsZero():
			case mark.Day < from.Day:
				from = mark
			case mark.Day > to.Day:
				to = mark
			}
		}
	}
	return from, to
}

// daysTo counts the days from a fixed one.
func daysTo(date righthelp.Date) int {
	first, _ := righthelp.NewDate(2000, 1, 1)
	return first.DaysUntil(date)
}

func (s *scorecard) pointTable() report.Table {
	table := report.Table{Caption: "The figures in these pictures", Columns: []report.Column{
		{Name: "Measure"}, {Name: "What"}, {Name: "Day"}, {Name: "Figure", Number: true}, {Name: "Interval at 95%"},
	}}
	for _, m := range s.measures {
		for kind, point := range m.points() {
			figure, interval := told(m.Series.Unit, point.Value), none
			switch estimate, counted := m.estimates[point.Date]; {
			case kind == target && m.Series.Direction == outcomes.InLine:
				figure = fmt.Sprintf("within %s of %s", m.Within, told(m.Series.Unit, m.Neighbours))
			case kind == result && counted:
				interval = between(estimate)
			}
			if kind == result && point.Date.After(s.asOf) {
				kind = "result, after the day of the question and not used"
			}
			table.Rows = append(table.Rows, []string{m.named(), kind, plain(point.Date), figure, interval})
		}
	}
	return table
}

func (s *scorecard) whyTable() report.Table {
	table := report.Table{Caption: "Why each measure stands as it does, and by which rule", Columns: []report.Column{{Name: "Measure"}, {Name: "Because"}, {Name: "Rule"}}}
	for _, m := range s.measures {
		for finding := range m.Findings() {
			table.Rows = append(table.Rows, []string{m.named(), finding.Because, string(finding.Rule)})
		}
	}
	return table
}

// pageStyle keeps long names in their column.
const pageStyle = `
tbody th { min-width: 9.5rem; max-width: 15rem; overflow-wrap: anywhere; font-weight: 400 }
td.number { white-space: nowrap }
`
