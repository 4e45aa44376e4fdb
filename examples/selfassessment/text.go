package main

import (
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// shownFirst is how many ranks of the priorities the text shows; the other formats have them all.
const shownFirst = 8

func (o *outcome) text(w io.Writer) error {
	for _, paragraph := range []string{o.heading(), o.now.Framework().Edition().Title, o.verdict()} {
		fmt.Fprintln(w, report.Wrapped(paragraph))
	}
	fmt.Fprintln(w)
	fmt.Fprintln(w, "Partners:")
	for i, partner := range o.partners() {
		fmt.Fprintf(w, "  %d %s\n", i+1, partner)
	}
	fmt.Fprintln(w)
	for _, table := range []report.Table{o.sectionTable(), o.descriptorTable(), o.firstTable(), o.openTable()} {
		if len(table.Rows) == 0 {
			continue
		}
		if err := table.Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	_, err := fmt.Fprintln(w, "Evidence, priorities and findings in full: -format html or -format json.\nScores are partners' opinions; the guide gives no grade, and neither does this.")
	return err
}

// heading says what this is of: the area, the day and the input.
func (o *outcome) heading() string {
	parts := []string{"Self-assessment"}
	if area := o.now.Round().Area; area != "" {
		parts[0] += " of " + area
	}
	if date := o.now.Round().Date; !date.IsZero() {
		parts = append(parts, day(date))
	}
	return strings.Join(append(parts, "from "+o.input), ", ")
}

func day(date righthelp.Date) string {
	year, month, d := date.Civil()
	return fmt.Sprintf("%d %s %d", d, month, year)
}

// verdict is the answer in a few sentences.
func (o *outcome) verdict() string {
	overall := o.now.Overall()
	disagreements, unscored, lacking := 0, overall.Of-overall.Scored, 0
	for range o.now.Disagreements() {
		disagreements++
	}
	for finding := range o.now.Findings() {
		if finding.Status == righthelp.NotMet {
			lacking++
		}
	}
	text := fmt.Sprintf("The mean of the %d scored descriptors is %s of %d.", overall.Scored, overall.Mean, o.now.Framework().Top())
	if unscored > 0 {
		text += fmt.Sprintf(" %s not scored by anybody.", are(unscored, "descriptor"))
	}
	text += fmt.Sprintf(" On %s partners lie two or more points apart. %s without the evidence that the scale asks for.",
		number(disagreements, "descriptor"), are(lacking, "score"))
	if o.then != nil {
		moved := map[selfassessment.Movement]int{}
		for _, change := range o.changes {
			moved[change.Movement]++
		}
		text += fmt.Sprintf(" Compared with %s, %d rose, %d fell and %d stayed the same.", o.thenName(),
			moved[selfassessment.Rose], moved[selfassessment.Fell], moved[selfassessment.Same])
	}
	return text
}

func number(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

func are(n int, what string) string {
	if n == 1 {
		return "1 " + what + " is"
	}
	return number(n, what) + " are"
}

// nowName and thenName name the two rounds.
func (o *outcome) nowName() string {
	if date := o.now.Round().Date; !date.IsZero() {
		return day(date)
	}
	return "this round"
}

func (o *outcome) thenName() string { return filepath.Base(o.other) }

func (o *outcome) sectionTable() report.Table {
	table := report.Table{
		Caption: "Means of the sections' scored descriptors",
		Columns: []report.Column{{Name: "section"}, {Name: "mean", Number: true}, {Name: "descriptors scored", Number: true}},
	}
	if o.then != nil {
		table.Columns = append(table.Columns, report.Column{Name: o.thenName(), Number: true}, report.Column{Name: "descriptors scored then", Number: true})
	}
	add := func(name string, now, then selfassessment.Summary) {
		row := []string{name, orNone(now.Mean), fmt.Sprintf("%d of %d", now.Scored, now.Of)}
		if o.then != nil {
			row = append(row, orNone(then.Mean), fmt.Sprintf("%d of %d", then.Scored, then.Of))
		}
		table.Rows = append(table.Rows, row)
	}
	then := o.sectionsThen()
	i := 0
	for section := range o.now.Sections() {
		add(o.sectionTitle(section.Section), section, then[i])
		i++
	}
	add("All", o.now.Overall(), then[i])
	return table
}

// sectionsThen gives the sections and then the whole of the other round; nothing of each where there is none.
func (o *outcome) sectionsThen() []selfassessment.Summary {
	if o.then == nil {
		return make([]selfassessment.Summary, len(slices.Collect(o.now.Sections()))+1)
	}
	return append(slices.Collect(o.then.Sections()), o.then.Overall())
}

func (o *outcome) sectionTitle(section selfassessment.Section) string {
	for title := range o.now.Framework().Sections() {
		if title.Section == section {
			return title.Title
		}
	}
	return string(section)
}

const none = "–"

func orNone(m selfassessment.Mean) string {
	if m.IsZero() {
		return none
	}
	return m.String()
}

func between(r selfassessment.Result) string {
	switch {
	case r.Scores == 0:
		return none
	case r.Disagree():
		return r.Lowest.String() + " to " + r.Highest.String() + " *"
	}
	return r.Lowest.String() + " to " + r.Highest.String()
}

func (o *outcome) descriptorTable() report.Table {
	table := report.Table{
		Caption: "Descriptors (* two or more points apart; not scored by: the partners' numbers)",
		Columns: []report.Column{{Name: "descriptor"}, {Name: "title"}, {Name: "mean", Number: true}},
	}
	if o.then != nil {
		table.Columns = append(table.Columns, report.Column{Name: "then", Number: true})
	}
	table.Columns = append(table.Columns, report.Column{Name: "scores", Number: true}, report.Column{Name: "from, to"}, report.Column{Name: "not scored by"})
	i := 0
	for result := range o.now.Results() {
		d, _ := o.now.Framework().Descriptor(result.Descriptor)
		row := []string{short(d), d.Title, orNone(result.Mean())}
		if o.then != nil {
			row = append(row, orNone(o.changes[i].Before.Mean()))
		}
		i++
		table.Rows = append(table.Rows, append(row, fmt.Sprintf("%d of %d", result.Scores, result.Partners), between(result), o.numbers(result.Descriptor)))
	}
	return table
}

// numbers gives the numbers of the partners who have not scored a descriptor.
func (o *outcome) numbers(id righthelp.RuleID) string {
	var numbers []string
	i := 0
	for _, said := range o.now.Scores(id) {
		if i++; said.Points.IsZero() {
			numbers = append(numbers, strconv.Itoa(i))
		}
	}
	if len(numbers) == i {
		return "all"
	}
	return strings.Join(numbers, ", ")
}

func (o *outcome) firstTable() report.Table {
	table := report.Table{
		Caption: "Where to look first: lowest mean, then widest spread, then chosen by most (equal ranks are ties)",
		Columns: []report.Column{{Name: "rank", Number: true}, {Name: "descriptor"}, {Name: "title"}, {Name: "why"}},
	}
	for priority := range o.now.Priorities() {
		if priority.Rank > shownFirst {
			break
		}
		table.Rows = append(table.Rows, o.priorityRow(priority))
	}
	return table
}

func (o *outcome) priorityRow(priority selfassessment.Priority) []string {
	d, _ := o.now.Framework().Descriptor(priority.Descriptor)
	return []string{strconv.Itoa(priority.Rank), short(d), d.Title, priority.Reason}
}

// openTable counts what the scores leave open, by what was asked for.
func (o *outcome) openTable() report.Table {
	table := report.Table{Caption: "What the scores leave open", Columns: []report.Column{{Name: "of"}, {Name: "what"}, {Name: "how often", Number: true}}}
	count := map[[2]string]int{}
	for finding := range o.now.Findings() {
		count[o.open(finding)]++
	}
	for _, of := range slices.SortedFunc(maps.Keys(count), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) }) {
		table.Rows = append(table.Rows, []string{of[0], of[1], strconv.Itoa(count[of])})
	}
	return table
}

// open says in general what a finding is about.
func (o *outcome) open(finding righthelp.Finding) [2]string {
	for point := range o.now.Framework().Scale() {
		if point.ID != finding.Rule {
			continue
		}
		of := "scores of " + strconv.Itoa(point.Score)
		if finding.Status == righthelp.NotAssessed {
			return [2]string{of, "evidence that does not say whether it shows impact: a person decides"}
		}
		return [2]string{of, "without the evidence that the scale asks for"}
	}
	return [2]string{"descriptors", "that nobody scored"}
}
