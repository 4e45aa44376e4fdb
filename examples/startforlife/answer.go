package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife"
)

// childJSON is the answer about a child. Its names are a contract.
type childJSON struct {
	Illustrative bool                      `json:"illustrative,omitempty"`
	Born         righthelp.Date            `json:"born,omitzero"`
	Due          righthelp.Date            `json:"due,omitzero"`
	Gestation    startforlife.Gestation    `json:"gestation,omitzero"`
	AsOf         righthelp.Date            `json:"as_of"`
	Period       startforlife.CriticalDays `json:"period"`
	Reviews      []reviewJSON              `json:"reviews"`
	Pathway      []suggestionJSON          `json:"pathway"`
	Offer        *offerAnswer              `json:"offer,omitempty"` // beside the family that is built in
}

type reviewJSON struct {
	ID       righthelp.RuleID          `json:"id"`
	Review   startforlife.Review       `json:"review"`
	Title    string                    `json:"title"`
	From     *righthelp.Date           `json:"from"`
	To       *righthelp.Date           `json:"to"`
	Expected bool                      `json:"expected"`
	Status   startforlife.ReviewStatus `json:"status"`
	DoneOn   *righthelp.Date           `json:"done_on"`
	Because  string                    `json:"because"`
	Edition  string                    `json:"edition"`
}

type suggestionJSON struct {
	Title string `json:"title"`
	startforlife.Suggestion
}

func (f *family) answer() childJSON {
	out := childJSON{
		Illustrative: f.sample, Born: f.Child.Born, Due: f.Child.Due, Gestation: f.Child.Gestation, AsOf: f.AsOf, Period: f.period,
	}
	for _, plan := range f.plans {
		because := map[righthelp.RuleID]string{}
		for finding := range plan.Findings() {
			because[finding.Rule] = finding.Because
		}
		for state := range plan.States() {
			out.Reviews = append(out.Reviews, reviewJSON{
				state.ID, state.Review, state.Title, known(state.From), known(state.To), state.Expected, state.Status, known(state.DoneOn), because[state.ID], state.Edition,
			})
		}
	}
	titles := ruleTitles()
	for _, suggestion := range f.pathway {
		out.Pathway = append(out.Pathway, suggestionJSON{titles[suggestion.Rule], suggestion})
	}
	if f.offer != nil {
		offer := f.offer.answer()
		out.Offer = &offer
	}
	return out
}

// known is null where there is no date.
func known(date righthelp.Date) *righthelp.Date {
	if date.IsZero() {
		return nil
	}
	return &date
}

// line is how it stands with a review by the editions that agree about it.
type line struct {
	startforlife.ReviewState
	editions []string
	mandated bool
}

// lines are the reviews in their order, two lines for one about whose window the editions disagree.
func (f *family) lines() (lines []line) {
	for rule := range startforlife.Schedule2021().ReviewRules() {
		from := len(lines)
		for _, plan := range f.plans {
			state, _ := plan.State(rule.Review)
			if n := len(lines); n > from && lines[n-1].From == state.From && lines[n-1].To == state.To {
				lines[n-1].editions = append(lines[n-1].editions, plan.edition.ID)
				continue
			}
			state.Title = rule.Title
			lines = append(lines, line{state, []string{plan.edition.ID}, rule.Mandated})
		}
	}
	return lines
}

// by says whose windows a line follows.
func (f *family) by(l line) string {
	switch {
	case len(l.editions) == len(f.plans) && len(f.plans) > 1:
		return "both"
	case l.editions[0] == startforlife.Schedule2021().Edition().ID:
		return "Vision of 2021"
	}
	return "statistics of 2024–25"
}

func (f *family) text(w io.Writer) error {
	fmt.Fprintf(w, "%s, as of %s\n%s\n\n", f.title(), plain(f.AsOf), report.Wrapped(f.where()))
	if err := f.table().Text(w); err != nil {
		return err
	}
	fmt.Fprintln(w)
	if err := f.services().Text(w); err != nil {
		return err
	}
	fmt.Fprintln(w)
	for _, note := range f.notes() {
		fmt.Fprintln(w, report.Wrapped(note))
	}
	if f.offer != nil {
		fmt.Fprintf(w, "\n%s, %s\n", f.offer.title(), f.offer.input)
		return f.offer.text(w)
	}
	return nil
}

func (f *family) title() string {
	who := "A child born on " + plain(f.Child.Born)
	if f.Child.Born.IsZero() {
		who = "A child expected on " + plain(f.Child.Due)
	}
	if f.sample {
		who += " (illustrative, made up)"
	}
	if f.reference != "" {
		who = f.reference + ": " + who
	}
	return who
}

// where says in sentences where the child is in the period.
func (f *family) where() string {
	p := f.period
	days := fmt.Sprintf("day %d of the %d from conception (%s) to the second birthday (%s); %s left", p.Day, p.Of, plain(p.From), plain(p.To), counted(p.Left, "day"))
	var text string
	switch p.Stage {
	case startforlife.BeforeConception:
		text = "The 1,001 days have not begun: " + fmt.Sprintf("they run from %s to %s.", plain(p.From), plain(p.To))
	case startforlife.PeriodOver:
		text = fmt.Sprintf("The 1,001 days ended on %s, the second birthday.", plain(p.To))
	case startforlife.Pregnancy:
		text = "In pregnancy: " + days + "."
	default:
		age, err := f.Child.Age(f.AsOf)
		if err == nil {
			text = "Aged " + aged(age)
		}
		if corrected, err := f.Child.CorrectedAge(f.AsOf); err == nil && corrected != age {
			text += " (corrected for the early birth: " + aged(corrected) + ")"
		}
		text += ": " + days + "."
	}
	return text + f.next()
}

// next says what comes next, by each edition where they differ.
func (f *family) next() string {
	var text []string
	for _, plan := range f.plans {
		state, found := plan.Next()
		if !found {
			continue
		}
		rule, _ := startforlife.Schedule2021().ReviewRule(state.Review)
		one := fmt.Sprintf("%s (%s, %s)", rule.Title, stands(state), window(state))
		if len(text) == 0 || text[len(text)-1] != one {
			text = append(text, one)
		}
	}
	if len(text) == 0 {
		return " No review is left to come."
	}
	return " Next: " + strings.Join(text, "; or, by the other edition, ") + "."
}

func (f *family) table() report.Table {
	table := report.Table{Caption: "Health reviews and contacts; the five with a star are mandated", Columns: []report.Column{
		{Name: "Review or contact"}, {Name: "Due from"}, {Name: "Due by"}, {Name: "How it stands"}, {Name: "Done on"}, {Name: "Window by"},
	}}
	for _, line := range f.lines() {
		title := line.Title
		if line.mandated {
			title += "\u00a0*"
		}
		table.Rows = append(table.Rows, []string{title, plain(line.From), plain(line.To), stands(line.ReviewState), plain(line.DoneOn), f.by(line)})
	}
	return table
}

// notes are what a reader has to know of the answer.
func (f *family) notes() (notes []string) {
	if f.period.Estimated && !f.Child.Born.IsZero() {
		notes = append(notes, "How long the pregnancy lasted is not known, so the first day of the period is an estimate; -gestation tells it.")
	}
	if f.period.Estimated && f.Child.Born.IsZero() {
		notes = append(notes, "All days after the birth are counted from the day on which it is expected.")
	}
	if len(f.plans) > 1 {
		notes = append(notes, "Two sources give windows and differ about two reviews: the Vision of March 2021, and the national statistics for 2024 to 2025 (known from reports of them). Neither is called the right one.")
	}
	for _, p := range f.plans {
		if !p.edition.Covers(f.AsOf) {
			notes = append(notes, fmt.Sprintf("%s: last checked on %s. Find out whether its windows still hold.", p.edition.Title, plain(p.edition.Checked)))
		}
	}
	return append(notes,
		"The services are those of the programme guide of August 2022, for 2022 to 2025. Ask what your area has today.",
		"A review that is not recorded may have been offered and refused, or taken place elsewhere. What to do about it, people decide; a worry about a child is acted on at once, whatever a list says.")
}
