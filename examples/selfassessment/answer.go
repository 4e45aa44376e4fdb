package main

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
)

// answer is the JSON. Its names are a contract.
type answer struct {
	Edition       string              `json:"edition"`
	Area          string              `json:"area"`
	Date          righthelp.Date      `json:"date"`
	Partners      []string            `json:"partners"`
	Descriptors   []descriptorJSON    `json:"descriptors"`
	Sections      []sectionJSON       `json:"sections"`
	Overall       summaryJSON         `json:"overall"`
	Disagreements []righthelp.RuleID  `json:"disagreements"`
	Priorities    []priorityJSON      `json:"priorities"`
	Findings      []righthelp.Finding `json:"findings"`
	Changes       []changeJSON        `json:"changes"`
}

type descriptorJSON struct {
	ID        righthelp.RuleID `json:"id"`
	Mean      *string          `json:"mean"`
	Scores    int              `json:"scores"`
	Lowest    *int             `json:"lowest"`
	Highest   *int             `json:"highest"`
	NotScored []string         `json:"not_scored"`
}

type sectionJSON struct {
	Section selfassessment.Section `json:"section"`
	summaryJSON
}

type summaryJSON struct {
	Mean   *string `json:"mean"`
	Scored int     `json:"scored"`
	Of     int     `json:"of"`
}

type priorityJSON struct {
	ID     righthelp.RuleID `json:"id"`
	Reason string           `json:"reason"`
}

type changeJSON struct {
	ID       righthelp.RuleID        `json:"id"`
	Movement selfassessment.Movement `json:"movement"`
	Before   *string                 `json:"before"`
	After    *string                 `json:"after"`
	Because  string                  `json:"because"`
}

func (o *outcome) answer() answer {
	out := answer{
		Edition: o.now.Framework().Edition().ID, Area: o.now.Round().Area, Date: o.now.Round().Date, Partners: o.partners(),
		Overall: summarised(o.now.Overall()), Disagreements: []righthelp.RuleID{}, Priorities: []priorityJSON{},
		Findings: slices.AppendSeq([]righthelp.Finding{}, o.now.Findings()), Changes: []changeJSON{},
	}
	for result := range o.now.Results() {
		out.Descriptors = append(out.Descriptors, descriptorJSON{
			ID: result.Descriptor, Mean: mean(result.Mean()), Scores: result.Scores, Lowest: score(result.Lowest), Highest: score(result.Highest),
			NotScored: slices.AppendSeq([]string{}, o.now.NotScored(result.Descriptor)),
		})
	}
	for section := range o.now.Sections() {
		out.Sections = append(out.Sections, sectionJSON{section.Section, summarised(section)})
	}
	for result := range o.now.Disagreements() {
		out.Disagreements = append(out.Disagreements, result.Descriptor)
	}
	for priority := range o.now.Priorities() {
		out.Priorities = append(out.Priorities, priorityJSON{priority.Descriptor, priority.Reason})
	}
	for _, change := range o.changes {
		out.Changes = append(out.Changes, changeJSON{change.Descriptor, change.Movement, mean(change.Before.Mean()), mean(change.After.Mean()), change.Because})
	}
	return out
}

func (o *outcome) partners() []string {
	names := []string{}
	for _, response := range o.now.Round().Responses {
		names = append(names, response.Partner)
	}
	return names
}

func summarised(s selfassessment.Summary) summaryJSON {
	return summaryJSON{mean(s.Mean), s.Scored, s.Of}
}

// mean is null where it is of nothing.
func mean(m selfassessment.Mean) *string {
	if m.IsZero() {
		return nil
	}
	text := m.String()
	return &text
}

// score is null where nobody scored.
func score(points selfassessment.Points) *int {
	score, scored := points.Score()
	if !scored {
		return nil
	}
	return &score
}

// rows are a table with a row for each descriptor.
func (o *outcome) rows() ([]string, iter.Seq[[]string]) {
	columns := []string{"descriptor", "section", "title", "mean", "scores", "lowest", "highest", "not_scored", "disagreement", "priority", "priority_reason"}
	if o.then != nil {
		columns = append(columns, "before", "movement")
	}
	priorities := map[righthelp.RuleID]selfassessment.Priority{}
	for priority := range o.now.Priorities() {
		priorities[priority.Descriptor] = priority
	}
	return columns, func(yield func([]string) bool) {
		i := 0
		for result := range o.now.Results() {
			d, _ := o.now.Framework().Descriptor(result.Descriptor)
			row := []string{
				string(result.Descriptor), string(result.Section), d.Title, result.Mean().String(), strconv.Itoa(result.Scores),
				result.Lowest.String(), result.Highest.String(), strings.Join(slices.Collect(o.now.NotScored(result.Descriptor)), "; "), yesNo(result.Disagree()),
			}
			if priority, ordered := priorities[result.Descriptor]; ordered {
				row = append(row, strconv.Itoa(priority.Rank), priority.Reason)
			} else {
				row = append(row, "", "")
			}
			if o.then != nil {
				row = append(row, o.changes[i].Before.Mean().String(), o.changes[i].Movement.String())
			}
			i++
			if !yield(row) {
				return
			}
		}
	}
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}
