package outcomes

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Framework is what a place or a programme means to achieve, and by what it will tell: outcomes, and measures of which each
// stands under one of them or under none. [BlackpoolEarlyHelpNovember2021] is one of the ready-made ones, and [NewFramework]
// makes a local one. The zero Framework has no measures. A framework cannot be changed.
type Framework struct {
	data FrameworkData
}

// FrameworkData is a framework as plain data.
type FrameworkData struct {
	Edition  righthelp.Edition `json:"edition"`
	Outcomes []righthelp.Rule  `json:"outcomes,omitempty"` // in order
	Measures []Measure         `json:"measures"`           // in order
}

const (
	maxOutcomes = 100
	maxMeasures = 1000
	nearIDs     = 10 // for so many unknown ids of one input a near one is looked for: beyond that it would take too long
)

// NewFramework makes a framework from data, and gives all that is wrong with the data together, in its order:
// *righthelp.MalformedError for an edition without id or title, a row without id, text, basis or what is counted, an id that
// is there twice, a unit, direction, level or frequency that does not exist, and a number of rows that is out of bounds;
// *righthelp.UnknownError for an outcome that is not among the outcomes.
func NewFramework(data FrameworkData) (Framework, error) {
	if err := data.check(); err != nil {
		return Framework{}, err
	}
	return Framework{data.clone()}, nil
}

// Data gives the framework as data, to make another one from.
func (f Framework) Data() FrameworkData { return f.data.clone() }

// Edition says what the framework rests on and when it is in force.
func (f Framework) Edition() righthelp.Edition { return f.data.Edition }

// Outcomes yields the outcomes, in order.
func (f Framework) Outcomes() iter.Seq[righthelp.Rule] { return slices.Values(f.data.Outcomes) }

// Outcome gives the outcome with an id, and whether the framework has it.
func (f Framework) Outcome(id righthelp.RuleID) (righthelp.Rule, bool) {
	for i := range f.data.Outcomes {
		if f.data.Outcomes[i].ID == id {
			return f.data.Outcomes[i], true
		}
	}
	return righthelp.Rule{}, false
}

// Measures yields the measures, in order.
func (f Framework) Measures() iter.Seq[Measure] { return slices.Values(f.data.Measures) }

// Measure gives the measure with an id, and whether the framework has it.
func (f Framework) Measure(id righthelp.RuleID) (Measure, bool) {
	for i := range f.data.Measures {
		if f.data.Measures[i].ID == id {
			return f.data.Measures[i], true
		}
	}
	return Measure{}, false
}

// rules yields the rules of the framework: its outcomes, and then its measures.
func (f Framework) rules(yield func(righthelp.Rule) bool) {
	for i := range f.data.Outcomes {
		if !yield(f.data.Outcomes[i]) {
			return
		}
	}
	for i := range f.data.Measures {
		if !yield(f.data.Measures[i].Rule) {
			return
		}
	}
}

func (d FrameworkData) clone() FrameworkData {
	d.Outcomes, d.Measures = slices.Clone(d.Outcomes), slices.Clone(d.Measures)
	return d
}

// check gives everything that is wrong with the data, in its order.
func (d *FrameworkData) check() error {
	c := frameworkChecks{ids: map[righthelp.RuleID]string{}}
	c.needs("edition.id", d.Edition.ID)
	c.needs("edition.title", d.Edition.Title)
	if len(d.Outcomes) > maxOutcomes {
		c.wrong("outcomes", strconv.Itoa(len(d.Outcomes)), fmt.Sprintf("a framework has at most %d outcomes", maxOutcomes))
		return errors.Join(c.problems...)
	}
	known := make([]string, len(d.Outcomes))
	for i := range d.Outcomes {
		known[i] = string(d.Outcomes[i].ID)
		c.checkRule(fmt.Sprintf("outcomes[%d]", i), &d.Outcomes[i])
	}
	if len(d.Measures) == 0 || len(d.Measures) > maxMeasures {
		c.wrong("measures", strconv.Itoa(len(d.Measures)), fmt.Sprintf("a framework has 1 to %d measures", maxMeasures))
		return errors.Join(c.problems...)
	}
	for i := range d.Measures {
		m, field := &d.Measures[i], fmt.Sprintf("measures[%d]", i)
		c.checkRule(field, &m.Rule)
		if m.Outcome != "" && !slices.Contains(known, string(m.Outcome)) {
			c.problems = append(c.problems, unknownID(field+".outcome", m.Outcome, slices.Values(known), c.unknown))
			c.unknown++
		}
		c.needs(field+".counted", m.Counted)
		checkName(&c, field+".unit", unitNames[:], m.Unit)
		checkName(&c, field+".direction", directionNames[:], m.Direction)
		checkName(&c, field+".level", levelNames[:], m.Level)
		checkName(&c, field+".frequency", frequencyNames[:], m.Frequency)
	}
	return errors.Join(c.problems...)
}

// frameworkChecks gathers what is wrong with a framework's data.
type frameworkChecks struct {
	problems []error
	ids      map[righthelp.RuleID]string // where each stands
	unknown  int                         // outcomes that are not there
}

// unknownID gives the error for an id that is not there, after so many others.
func unknownID(field string, id righthelp.RuleID, known iter.Seq[string], before int) error {
	if before >= nearIDs {
		return &righthelp.UnknownError{Field: field, Value: string(id)}
	}
	return righthelp.NewUnknownError(field, string(id), known)
}

func (c *frameworkChecks) wrong(field, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

func (c *frameworkChecks) needs(field, text string) {
	if strings.TrimSpace(text) == "" {
		c.wrong(field, text, "it is missing")
	}
}

func (c *frameworkChecks) checkRule(field string, rule *righthelp.Rule) {
	c.needs(field+".id", string(rule.ID))
	if first, twice := c.ids[rule.ID]; twice {
		c.wrong(field+".id", string(rule.ID), first+" has the same id")
	} else {
		c.ids[rule.ID] = field
	}
	c.needs(field+".text", rule.Text)
	if _, err := rule.Basis.MarshalText(); err != nil {
		c.wrong(field+".basis", rule.Basis.String(), "say on whose word it stands: published, reported, convention")
	}
}

// checkName notes a value that does not exist. One that is not set is fine: the document does not say.
func checkName[E ~uint8](c *frameworkChecks, field string, names []string, value E) {
	if int(value) >= len(names) {
		c.wrong(field, strconv.Itoa(int(value)), "there is none with this number")
	}
}
