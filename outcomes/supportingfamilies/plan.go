package supportingfamilies

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Need is one need of a plan: what counts as the need, and what as a positive outcome.
type Need struct {
	ID         righthelp.RuleID `json:"id"`                   // lower-case letters, digits, dots and underscores
	Headline   string           `json:"headline"`             // the id, name or alias of a headline of the programme
	Need       string           `json:"need"`                 // what counts as the need
	Outcome    string           `json:"outcome"`              // what counts as a positive outcome
	HeldMonths int              `json:"held_months,omitzero"` // for so many months the outcome has to last; 0 where that is not asked
	Source     string           `json:"source,omitzero"`      // who says so, in words

	NeedSessions    Sessions  `json:"need_sessions,omitzero"`    // the figure of the need, where it is one of sessions at school
	OutcomeSessions Sessions  `json:"outcome_sessions,omitzero"` // that of the outcome
	Reduction       Reduction `json:"reduction,omitzero"`        // that of the outcome, where it is a fall
}

// PlanData is an outcome plan or a needs list as plain data: a local plan of phase 2, or a place's list of the needs of the
// framework of 2022, whose own detailed list is not public here.
type PlanData struct {
	Name      string           `json:"name"`
	Programme Programme        `json:"programme"`
	InForce   righthelp.Period `json:"in_force,omitzero"` // the days on which it holds; zero for those of the programme
	Source    string           `json:"source,omitzero"`   // who says so, in words
	Terms     Terms            `json:"terms"`             // what it asks: see [Programme.Terms]
	Partial   bool             `json:"partial,omitzero"`  // the list is known in part only: a family may have needs that are not in it
	Needs     []Need           `json:"needs"`
}

// Plan is an outcome plan that has been checked. [NewPlan] makes one, [Plans] has those that others report. The nil Plan and
// the zero Plan are empty and are refused.
type Plan struct {
	data   PlanData
	under  []uint8 // for each need, the place of its headline
	places map[righthelp.RuleID]int
}

const (
	mostNeeds   = 128
	longestHeld = 120 // months
)

// NewPlan checks a plan and lays it out, or gives all that is wrong with it, with paths such as needs[2].headline.
//
//   - It has a name and an edition of the programme whose headlines are known: phase 2 or the framework of 2022.
//   - Its period is closed, begins no earlier than April 2015, or April 2022 for the framework, and ends by 31 March 2025.
//   - Its terms ask no less than the programme does.
//   - It has at most 128 needs, each with an id of its own, a headline of the edition, and what counts as need and as outcome;
//     one of the two is enough where the plan is known in part. A whole plan has as many needs as it asks for.
//
// Problems: *righthelp.MalformedError, and *righthelp.UnknownError for a headline that the edition does not have.
func NewPlan(data PlanData) (*Plan, error) {
	c := checker{PlanData: data, headlines: slices.Collect(data.Programme.Headlines())}
	c.heading()
	if len(c.headlines) > 0 {
		c.terms()
		c.needs()
	}
	if len(c.problems) > 0 {
		return nil, errors.Join(c.problems...)
	}
	return build(data), nil
}

// build lays out a plan that has been checked.
func build(data PlanData) *Plan {
	p := &Plan{data: data, places: make(map[righthelp.RuleID]int, len(data.Needs))}
	if data.InForce.IsZero() {
		p.data.InForce = data.Programme.Edition().InForce
	}
	p.data.Needs = slices.Clone(data.Needs)
	headlines := slices.Collect(data.Programme.Headlines())
	for i := range p.data.Needs {
		need := &p.data.Needs[i]
		headline, _ := data.Programme.Headline(need.Headline)
		need.Headline = string(headline.ID)
		p.under = append(p.under, uint8(slices.Index(headlines, headline)))
		p.places[need.ID] = i
	}
	return p
}

// Data gives the plan as plain data, with its period and with headlines called by their ids: the base of a local variant.
func (p *Plan) Data() PlanData {
	if p == nil {
		return PlanData{}
	}
	data := p.data
	data.Needs = slices.Clone(data.Needs)
	return data
}

// Needs yields the needs in the order of the plan.
func (p *Plan) Needs() iter.Seq[Need] { return slices.Values(p.Data().Needs) }

// Need gives the need with an id, and whether the plan has it.
func (p *Plan) Need(id righthelp.RuleID) (Need, bool) {
	if p != nil {
		if i, found := p.places[id]; found {
			return p.data.Needs[i], true
		}
	}
	return Need{}, false
}

func (p *Plan) unbuilt() bool { return p == nil || p.places == nil }

func notBuilt(field string) error {
	return &righthelp.MalformedError{Field: field, Reason: "it is empty; NewPlan builds one"}
}

// checker gathers all that is wrong with a plan.
type checker struct {
	PlanData
	headlines []Headline
	problems  []error
}

func (c *checker) malformed(field, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

func (c *checker) heading() {
	if strings.TrimSpace(c.Name) == "" {
		c.malformed("name", c.Name, "a plan has a name")
	}
	if len(c.headlines) == 0 {
		c.malformed("programme", c.Programme.String(), "a plan is of phase-2 or framework-2022: the criteria of other editions are not known here")
		return
	}
	if c.InForce.IsZero() {
		return
	}
	opens, end := date(c.Programme.row().opens), lastDay()
	if c.InForce.Days() < 1 || c.InForce.From.Before(opens) || c.InForce.To.After(end) {
		c.malformed("in_force", c.InForce.String(), "a plan of "+c.Programme.String()+" has a first and a last day within "+opens.String()+" and "+end.String())
	}
}

func (c *checker) terms() {
	t, least := c.Terms, c.Programme.Terms()
	if t.LeastNeeds < least.LeastNeeds || t.LeastNeeds > mostNeeds {
		c.malformed("terms.least_needs", strconv.Itoa(t.LeastNeeds), fmt.Sprintf("from the %d of the programme to %d", least.LeastNeeds, mostNeeds))
	}
	if most := min(t.LeastNeeds, len(c.headlines)); t.LeastHeadlines < least.LeastHeadlines || t.LeastHeadlines > most {
		c.malformed("terms.least_headlines", strconv.Itoa(t.LeastHeadlines), fmt.Sprintf("from %d to %d: no more than needs, and no more than there are", least.LeastHeadlines, most))
	}
	if t.ElsewhereMost < 0 {
		c.malformed("terms.elsewhere_most", strconv.Itoa(t.ElsewhereMost), "a number of needs, or 0 where all count")
	}
	if t.Dependent.Always < 0 || t.Dependent.AtMost < t.Dependent.Always {
		c.malformed("terms.dependent_child", fmt.Sprintf("%d and %d", t.Dependent.Always, t.Dependent.AtMost), "an age up to which every child counts, and one not below it up to which some do")
	}
	if t.HeldMonths < 0 || t.HeldMonths > longestHeld {
		c.malformed("terms.held_months", strconv.Itoa(t.HeldMonths), "from 0 to 120 months")
	}
	if t.Employment && !least.Employment {
		c.malformed("terms.employment", "true", "continuous employment is no way to claim since 2022")
	}
}

func (c *checker) needs() {
	if len(c.Needs) > mostNeeds {
		c.malformed("needs", strconv.Itoa(len(c.Needs)), "a plan has at most 128 needs")
		return
	}
	if least := c.Terms.LeastNeeds; len(c.Needs) < least && !c.Partial {
		c.malformed("needs", strconv.Itoa(len(c.Needs)), fmt.Sprintf("nobody can have %d of them; a list that is known in part says so", least))
	}
	first := make(map[righthelp.RuleID]int, len(c.Needs))
	for i := range c.Needs {
		need, field := &c.Needs[i], fmt.Sprintf("needs[%d]", i)
		if id := string(need.ID); id == "" || strings.ContainsFunc(id, isNoLetterOfAnID) {
			c.malformed(field+".id", id, "an id is lower-case letters, digits, dots and underscores")
		} else if before, twice := first[need.ID]; twice {
			c.malformed(field+".id", id, fmt.Sprintf("needs[%d] has the same id", before))
		} else {
			first[need.ID] = i
		}
		if _, found := c.Programme.Headline(need.Headline); !found {
			c.problems = append(c.problems, righthelp.NewUnknownError(field+".headline", need.Headline, c.names()))
		}
		c.meaning(field, need)
	}
}

func isNoLetterOfAnID(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '_' && r != '.'
}

// names yields what a headline can be called.
func (c *checker) names() iter.Seq[string] {
	var names []string
	for _, headline := range c.headlines {
		names = append(names, string(headline.ID), headline.Title, headline.Alias)
	}
	return slices.Values(names)
}

// meaning checks what a need says of itself.
func (c *checker) meaning(field string, need *Need) {
	says, comes := strings.TrimSpace(need.Need) != "", strings.TrimSpace(need.Outcome) != ""
	if !says && (!c.Partial || !comes) {
		c.malformed(field+".need", need.Need, "say what counts as the need")
	}
	if !comes && (!c.Partial || !says) {
		c.malformed(field+".outcome", need.Outcome, "say what counts as a positive outcome")
	}
	if need.HeldMonths < 0 || need.HeldMonths > longestHeld {
		c.malformed(field+".held_months", strconv.Itoa(need.HeldMonths), "from 0 to 120 months")
	}
	if need.NeedSessions != (Sessions{}) {
		c.problems = append(c.problems, need.NeedSessions.problems(field+".need_sessions")...)
	}
	if need.OutcomeSessions != (Sessions{}) {
		c.problems = append(c.problems, need.OutcomeSessions.problems(field+".outcome_sessions")...)
	}
	if need.Reduction != (Reduction{}) {
		c.problems = append(c.problems, need.Reduction.problems(field+".reduction")...)
	}
}

// yesOrNo reports whether an answer is one that a yes-or-no question can have.
func yesOrNo(status righthelp.Status) bool { return status <= righthelp.NotMet }
