package supportingfamilies

import (
	"fmt"
	"iter"
	"strconv"
)

// PlanChange is one difference between two plans. Before or After is empty where one of them lacks it.
type PlanChange struct {
	Field  string `json:"field"` // where it stands, as in terms.least_needs or needs["derby.2018.offence"].need
	Before string `json:"before"`
	After  string `json:"after"`
}

// Diff yields how a plan differs from another: its heading, its terms, then its needs by their ids; and then in the same order
// what only the other one has. Two plans that say the same yield nothing, and so does the order of their needs. An empty plan
// says nothing.
func Diff(before, after *Plan) iter.Seq[PlanChange] {
	return func(yield func(PlanChange) bool) {
		was, is := before.lines(), after.lines()
		old, now := byField(was), byField(is)
		for _, line := range was {
			if value := now[line.field]; value != line.value && !yield(PlanChange{line.field, line.value, value}) {
				return
			}
		}
		for _, line := range is {
			if _, had := old[line.field]; !had && line.value != "" && !yield(PlanChange{line.field, "", line.value}) {
				return
			}
		}
	}
}

// line is one thing that a plan says.
type line struct{ field, value string }

func byField(lines []line) map[string]string {
	values := make(map[string]string, len(lines))
	for _, line := range lines {
		values[line.field] = line.value
	}
	return values
}

// lines lists all that a plan says.
func (p *Plan) lines() []line {
	if p.unbuilt() {
		return nil
	}
	d, t := &p.data, p.data.Terms
	lines := []line{
		{"name", d.Name},
		{"programme", d.Programme.String()},
		{"in_force", d.InForce.String()},
		{"source", d.Source},
		{"partial", strconv.FormatBool(d.Partial)},
		{"terms.least_needs", strconv.Itoa(t.LeastNeeds)},
		{"terms.least_headlines", numberOrNone(t.LeastHeadlines)},
		{"terms.elsewhere_most", numberOrNone(t.ElsewhereMost)},
		{"terms.dependent_child", t.Dependent.String()},
		{"terms.whole_family", strconv.FormatBool(t.WholeFamily)},
		{"terms.held_months", numberOrNone(t.HeldMonths)},
		{"terms.audit", strconv.FormatBool(t.Audit)},
		{"terms.employment", strconv.FormatBool(t.Employment)},
	}
	for i := range d.Needs {
		need := &d.Needs[i]
		at := func(part, value string) line { return line{fmt.Sprintf("needs[%q].%s", need.ID, part), value} }
		lines = append(lines,
			at("headline", need.Headline), at("need", need.Need), at("outcome", need.Outcome), at("held_months", numberOrNone(need.HeldMonths)), at("source", need.Source),
			at("need_sessions", need.NeedSessions.String()), at("outcome_sessions", need.OutcomeSessions.String()), at("reduction", need.Reduction.String()))
	}
	return lines
}

func numberOrNone(number int) string {
	if number == 0 {
		return ""
	}
	return strconv.Itoa(number)
}
