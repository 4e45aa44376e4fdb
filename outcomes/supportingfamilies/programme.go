package supportingfamilies

import (
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Programme is one edition of the programme's rules. The zero Programme is none and has no rules.
type Programme uint8

// The editions of the programme.
const (
	Phase1        Programme = iota + 1 // Troubled Families, 2012 to 2015: its criteria are not known here
	Phase2                             // Troubled Families and then Supporting Families, 2015 to 2022: six criteria, local outcome plans
	Framework2022                      // Supporting Families from 3 October 2022 to 31 March 2025: ten headline outcomes
)

var programmeNames = [...]string{"", "phase-1", "phase-2", "framework-2022"}

// String gives the edition as text: phase-1, phase-2, framework-2022.
func (p Programme) String() string { return enum.String("programme", programmeNames[:], p) }

// MarshalText writes the edition as String does. One that is not set is a *righthelp.MalformedError.
func (p Programme) MarshalText() ([]byte, error) {
	return enum.Marshal("programme", programmeNames[:], p)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *Programme) UnmarshalText(text []byte) error {
	return enum.Unmarshal("programme", programmeNames[:], text, p)
}

// programmeRow is an edition as plain data. Dates are texts, so that the table is laid out by the linker.
type programmeRow struct {
	title, from, to string
	opens           string // the first day that a plan of this edition may have
	terms           Terms
}

const checked = "2026-11-21"

// lastDay is the last day of the programme (supportingfamilies.edition.end).
func lastDay() righthelp.Date {
	day, _ := righthelp.NewDate(2025, 3, 31)
	return day
}

var programmes = [...]programmeRow{
	{},
	{title: "Troubled Families, phase 1", from: "2012-04-01", to: "2015-03-31"},
	{
		title: "Troubled Families, phase 2, later Supporting Families", from: "2015-04-01", to: "2022-03-31", opens: "2015-04-01",
		terms: Terms{LeastNeeds: 2, LeastHeadlines: 2, Employment: true},
	},
	{
		title: "Supporting Families, national outcome framework of 2022", from: "2022-10-03", to: "2025-03-31", opens: "2022-04-01",
		terms: Terms{LeastNeeds: 3, WholeFamily: true, HeldMonths: 6, Audit: true},
	},
}

func (p Programme) row() programmeRow {
	if !enum.Valid(programmeNames[:], p) {
		p = 0
	}
	return programmes[p]
}

// Edition says when the edition is in force. It rests on no document of the register: see the rules
// supportingfamilies.edition.…. The zero Programme has the zero Edition.
//
// Rule: supportingfamilies.edition.years.
func (p Programme) Edition() righthelp.Edition {
	row := p.row()
	if row.title == "" {
		return righthelp.Edition{}
	}
	return righthelp.Edition{ID: p.String(), Title: row.title, InForce: righthelp.Period{From: date(row.from), To: date(row.to)}, Checked: date(checked)}
}

// Terms gives what the edition asks nationally, as far as it is known here, for a plan to take over or to change. What is
// only one council's account is in it too, and can be taken out: see [Terms]. Phase 1 and the zero Programme have the zero Terms.
func (p Programme) Terms() Terms { return p.row().terms }

// Headlines yields the headlines under which needs come: ten headline outcomes in 2022, six criteria in phase 2, none where
// they are not known here.
func (p Programme) Headlines() iter.Seq[Headline] {
	switch p {
	case Phase2:
		return slices.Values(criteria[:])
	case Framework2022:
		return slices.Values(headlines[:])
	}
	return slices.Values[[]Headline](nil)
}

// Headline gives the headline with an id, a name or an alias, whatever its capitals, and whether the edition has it.
func (p Programme) Headline(named string) (Headline, bool) {
	for headline := range p.Headlines() {
		if string(headline.ID) == named || strings.EqualFold(headline.Title, named) || headline.Alias != "" && strings.EqualFold(headline.Alias, named) {
			return headline, true
		}
	}
	return Headline{}, false
}

// Programmes yields the editions, the oldest first.
func Programmes() iter.Seq[Programme] {
	return slices.Values([]Programme{Phase1, Phase2, Framework2022})
}

// On gives the edition in force on a date, or a *righthelp.NotCoveredError that says why none is: before April 2012; from April to September 2022,
// when the guidance was new and the framework not yet in force, where whoever has a plan of that time says so in
// [PlanData] (supportingfamilies.edition.between); and from April 2025, when the money went into another grant
// (supportingfamilies.edition.end).
func On(day righthelp.Date) (Programme, error) {
	var editions []righthelp.Edition
	for programme := range Programmes() {
		edition := programme.Edition()
		if edition.Covers(day) {
			return programme, nil
		}
		editions = append(editions, edition)
	}
	what := "rules of Supporting Families"
	switch {
	case day.After(lastDay()):
		what += " (since April 2025 the money is part of the Children and Families Grant)"
	case !day.Before(date("2022-04-01")):
		what += " (from April to September 2022 the guidance was in force and the framework not yet; whether the older plans went on is open, so choose the plan)"
	}
	return 0, righthelp.NotCovered(what, day, editions...)
}

// date reads a date of a table of this package, which a test has read before.
func date(text string) righthelp.Date {
	day, _ := righthelp.ParseDate(text)
	return day
}
