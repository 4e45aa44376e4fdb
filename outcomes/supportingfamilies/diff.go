package supportingfamilies

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/righthelp/righthelp/internal/diff"
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
	return diff.Between(before.said(), after.said(), func(field, was, is string) PlanChange { return PlanChange{field, was, is} })
}

// said is all that a plan says.
func (p *Plan) said() (said diff.Document) {
	if p.unbuilt() {
		return said
	}
	d, t := &p.data, p.data.Terms
	said.Say("name", d.Name)
	said.Say("programme", d.Programme.String())
	said.Say("in_force", d.InForce.String())
	said.Say("source", d.Source)
	said.Say("partial", strconv.FormatBool(d.Partial))
	said.Say("terms.least_needs", strconv.Itoa(t.LeastNeeds))
	said.Say("terms.least_headlines", diff.Number(t.LeastHeadlines))
	said.Say("terms.elsewhere_most", diff.Number(t.ElsewhereMost))
	said.Say("terms.dependent_child", t.Dependent.String())
	said.Say("terms.whole_family", strconv.FormatBool(t.WholeFamily))
	said.Say("terms.held_months", diff.Number(t.HeldMonths))
	said.Say("terms.audit", strconv.FormatBool(t.Audit))
	said.Say("terms.employment", strconv.FormatBool(t.Employment))
	for i := range d.Needs {
		need := &d.Needs[i]
		at := func(part, value string) { said.Say(fmt.Sprintf("needs[%q].%s", need.ID, part), value) }
		at("headline", need.Headline)
		at("need", need.Need)
		at("outcome", need.Outcome)
		at("held_months", diff.Number(need.HeldMonths))
		at("source", need.Source)
		at("need_sessions", need.NeedSessions.String())
		at("outcome_sessions", need.OutcomeSessions.String())
		at("reduction", need.Reduction.String())
	}
	return said
}
