package grant

import (
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Condition is one thing that the programme guide asks of an authority that takes part. Its Kind is condition, or
// expectation for the additional delivery expectations.
type Condition struct {
	righthelp.Rule
	Checked bool `json:"checked"` // whether CheckConditions gives a finding on it; the others spell one out, or bind the programme and not one authority

	holds, fails string // what a finding says where the answer alone decides
}

// Conditions yields the conditions in the order in which CheckConditions gives its findings. The zero Programme has none.
func (p Programme) Conditions() iter.Seq[Condition] {
	return catalogue.Rows(p.known(), signUpConditions[:], expectations[:], supportConditions[:])
}

// Condition gives the condition with an id, and whether the programme has it.
func (p Programme) Condition(id righthelp.RuleID) (Condition, bool) {
	return catalogue.Find(p.Conditions(), id)
}

// ConditionCheck is what the conditions came to for one authority on one day.
type ConditionCheck struct {
	programme Programme
	checks    []conditionCheck
}

// CheckConditions says which of the programme's conditions an authority meets as of a day. What nobody has said stays
// not assessed, and what was not sought does not apply. It decides no award: where the guide leaves a matter to people,
// the finding is not assessed and says so.
//
// A day that the programme does not cover is a *righthelp.NotCoveredError. A status or a reading that does not exist, a
// day given for what is not done and a day after asOf are each a *righthelp.MalformedError. All of them come together.
func (p Programme) CheckConditions(position Position, asOf righthelp.Date) (ConditionCheck, error) {
	var problems []error
	if !p.edition.Covers(asOf) {
		problems = append(problems, p.notCovered("conditions of the programme", asOf))
	}
	checks := slices.Concat(position.signUpChecks(asOf), position.Expectations.checks(), position.supportChecks())
	for _, check := range checks {
		problems = append(problems, check.problem(asOf))
	}
	problems = append(problems, position.EIFSupport.problem())
	if err := errors.Join(problems...); err != nil {
		return ConditionCheck{}, err
	}
	return ConditionCheck{programme: p, checks: checks}, nil
}

// Findings yields one finding for each checked condition, in the order of Conditions.
func (c ConditionCheck) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for _, check := range c.checks {
			if check.rule == "" {
				continue
			}
			because := check.because
			if because == "" {
				condition, _ := c.programme.Condition(check.rule)
				because = condition.because(check.status)
			}
			if !yield(righthelp.Finding{Rule: check.rule, Status: check.status, Because: because}) {
				return
			}
		}
	}
}

// Count says how many conditions are met, not met, not assessed and not applicable.
func (c ConditionCheck) Count() StatusCount {
	var count StatusCount
	for _, check := range c.checks {
		if check.rule != "" {
			count.add(check.status)
		}
	}
	return count
}

// StatusCount is how many findings there are of each status. A condition nobody answered counts as neither met nor not met.
type StatusCount struct {
	Met           int `json:"met"`
	NotMet        int `json:"not_met"`
	NotAssessed   int `json:"not_assessed"`
	NotApplicable int `json:"not_applicable"`
}

func (c *StatusCount) add(status righthelp.Status) {
	switch status {
	case righthelp.Met:
		c.Met++
	case righthelp.NotMet:
		c.NotMet++
	case righthelp.NotApplicable:
		c.NotApplicable++
	default:
		c.NotAssessed++
	}
}

// conditionCheck is one answer of a position and what it makes of a condition.
type conditionCheck struct {
	rule    righthelp.RuleID // empty where the answer only serves other checks
	path    string           // where the answer stands in the position; empty where another check has it already
	answer  righthelp.Status // as it was given
	on      righthelp.Date   // of a step, the day that was given
	status  righthelp.Status // what the condition came to
	because string           // the reason, where the condition's own words do not give it
}

// asAnswered is the check of a condition that its answer alone decides.
func asAnswered(rule righthelp.RuleID, path string, answer righthelp.Status) conditionCheck {
	return conditionCheck{rule: rule, path: path, answer: answer, status: answer}
}

// onlyIf makes a check depend on something that the authority may or may not have sought or been given.
func (c conditionCheck) onlyIf(gate righthelp.Status, what string) conditionCheck {
	switch gate {
	case righthelp.Met:
	case righthelp.NotAssessed:
		c.status, c.because = righthelp.NotAssessed, "Nobody has said whether "+what+"."
	default:
		c.status, c.because = righthelp.NotApplicable, "It does not apply: it is not so that "+what+"."
	}
	return c
}

// problem says what cannot be right in the answer, as of a day.
func (c conditionCheck) problem(asOf righthelp.Date) error {
	malformed := func(path, value, reason string) error {
		return &righthelp.MalformedError{Field: path, Value: value, Reason: reason}
	}
	day := strings.TrimSuffix(c.path, "done") + "on"
	switch {
	case c.path == "":
		return nil
	case c.answer > righthelp.NotApplicable:
		return malformed(c.path, strconv.Itoa(int(c.answer)), "there is no such status")
	case !c.on.IsZero() && c.answer != righthelp.Met:
		return malformed(day, c.on.String(), "a day is given for what is not said to be done")
	case c.on.After(asOf):
		return malformed(day, c.on.String(), "it lies after the day as of which the position is checked")
	}
	return nil
}

// because says in words what the answer to a condition was.
func (c Condition) because(status righthelp.Status) string {
	switch status {
	case righthelp.Met:
		return strings.ToUpper(c.holds[:1]) + c.holds[1:] + "."
	case righthelp.NotMet:
		return strings.ToUpper(c.fails[:1]) + c.fails[1:] + "."
	case righthelp.NotApplicable:
		return "The authority says that this does not apply to it: " + c.holds + "."
	}
	return "Nobody has said whether " + c.holds + "."
}

// notCovered is the error for a day that the programme does not cover. The zero Programme covers none.
func (p Programme) notCovered(what string, date righthelp.Date) error {
	if p.edition.ID == "" {
		return righthelp.NotCovered(what, date)
	}
	return righthelp.NotCovered(what, date, p.edition)
}
