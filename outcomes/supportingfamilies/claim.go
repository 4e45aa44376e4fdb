package supportingfamilies

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Standing says whether a family can be claimed for. The zero Standing is not set.
type Standing uint8

const (
	Claimable    Standing = iota + 1 // every condition is met
	NotYet                           // nothing speaks against it, but a time has to pass first
	NotClaimable                     // a condition is not met
	NotKnown                         // it hangs on what nobody has said
)

var standingNames = [...]string{"", "claimable", "not_yet", "not_claimable", "not_known"}

// String gives the standing as text: claimable, not_yet, not_claimable, not_known.
func (s Standing) String() string { return enum.String("standing", standingNames[:], s) }

// MarshalText writes the standing as String does. One that is not set is a *righthelp.MalformedError.
func (s Standing) MarshalText() ([]byte, error) {
	return enum.Marshal("standing", standingNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Standing) UnmarshalText(text []byte) error {
	return enum.Unmarshal("standing", standingNames[:], text, s)
}

// Case is a family and the work with it. Every answer is Met, NotMet, or NotAssessed while nobody has said.
type Case struct {
	Family
	LeadPractitioner righthelp.Status `json:"lead_practitioner,omitzero"`       // the family had one
	Assessment       righthelp.Status `json:"whole_family_assessment,omitzero"` // the whole family was assessed
	AllNeedsPlanned  righthelp.Status `json:"plan_for_all_needs,omitzero"`      // the action plan dealt with all of its needs
	Supported        righthelp.Status `json:"support_received,omitzero"`        // it received the relevant support
	Opened           righthelp.Date   `json:"opened,omitzero"`                  // the first day of the work; only a batch asks for it
	Closed           righthelp.Date   `json:"closed,omitzero"`                  // the day on which the case was closed
	Held             righthelp.Status `json:"held,omitzero"`                    // whether the outcomes still hold, when the months after closure are over
	Verified         righthelp.Status `json:"verified,omitzero"`                // internal audit has verified the outcomes
	ByEmployment     bool             `json:"by_employment,omitzero"`           // it is claimed for continuous employment, and not for progress with its needs
	Employed         righthelp.Status `json:"employed,omitzero"`                // the employment lasted as it had to
}

// The conditions of a claim beyond being eligible, in the order of their findings.
const (
	condLead = iota
	condAssessment
	condPlan
	condSupport
	condEveryNeed
	condHeld
	condEmployment
	condVerified
	condLastDay
	conditions
)

const (
	ruleLead       righthelp.RuleID = "supportingfamilies.claim.lead_practitioner"
	ruleAssessment righthelp.RuleID = "supportingfamilies.claim.whole_family_assessment"
	rulePlan       righthelp.RuleID = "supportingfamilies.claim.plan"
	ruleSupport    righthelp.RuleID = "supportingfamilies.claim.support"
	ruleEveryNeed  righthelp.RuleID = "supportingfamilies.claim.every_need"
	ruleSustained  righthelp.RuleID = "supportingfamilies.claim.sustained"
	ruleHeld       righthelp.RuleID = "supportingfamilies.claim.held"
	ruleEmployment righthelp.RuleID = "supportingfamilies.claim.employment"
	ruleVerified   righthelp.RuleID = "supportingfamilies.claim.verified"
	ruleLastDay    righthelp.RuleID = "supportingfamilies.claim.last_day"
)

var conditionRules = [conditions]righthelp.RuleID{
	ruleLead, ruleAssessment, rulePlan, ruleSupport, ruleEveryNeed, ruleHeld, ruleEmployment, ruleVerified, ruleLastDay,
}

// Claimability says whether a family can be claimed for on a day, with the reasons. It is no claim: whoever signs it off decides. The
// zero Claimability is of no plan and says nothing.
type Claimability struct {
	Standing    Standing        `json:"standing"`
	From        righthelp.Date  `json:"from,omitzero"` // where a time has to pass: the first day on which it will have
	Eligibility Eligibility     `json:"eligibility"`
	Identified  righthelp.Count `json:"identified"` // how many needs were identified, and how many of them have their outcome

	statuses     [conditions]righthelp.Status
	without      set // needs without their outcome
	unsaid       set // needs of which it is not known
	lasting      set // needs whose outcome has to last for longer
	byEmployment bool
	closed, held righthelp.Date // closure, and the end of the months after it
	earliest     righthelp.Date // the last of the days that have to come
}

// Claim says whether a family can be claimed for as of a day: it is eligible, was worked with as a whole family, every need
// that was identified has come to a positive outcome, the outcomes have held, and internal audit has verified them, as far as the
// terms of the plan ask for each. Where the only thing missing is time, or nobody has said the rest, the standing is NotYet, and From is
// the first day on which enough has passed; what is not known then shows in the findings.
//
// Problems come together: those of [Eligible]; *righthelp.MalformedError for a day of closure or of an outcome after asOf, or a
// case closed before it was opened; and *righthelp.NotCoveredError where the plan does not hold on the day.
func Claim(plan *Plan, c Case, asOf righthelp.Date) (*Claimability, error) {
	if plan.unbuilt() {
		return nil, notBuilt("plan")
	}
	near := namesSought
	result, problems := plan.claim("", "as_of", &c, asOf, &near)
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	return &result, nil
}

func (p *Plan) claim(path, day string, c *Case, asOf righthelp.Date, near *int) (r Claimability, problems []error) {
	if !p.data.InForce.Contains(asOf) {
		problems = append(problems, righthelp.NotCovered(path+day+": "+p.data.Name, asOf, righthelp.Edition{InForce: p.data.InForce}))
	}
	f, wrong := p.read(path, &c.Family, near)
	problems = slices.Concat(problems, wrong, c.problems(path, asOf))
	if len(problems) > 0 {
		return r, problems
	}
	r.Eligibility = p.eligible(&c.Family, &f)
	r.practice(p.data.Terms, c)
	r.byEmployment, r.closed = c.ByEmployment, c.Closed
	if c.ByEmployment {
		r.employment(p.data.Terms, c)
	} else {
		r.progress(p, c, asOf)
	}
	r.statuses[condVerified] = asked(p.data.Terms.Audit, c.Verified)
	r.statuses[condLastDay] = righthelp.Met
	if r.earliest.After(lastDay()) {
		r.statuses[condLastDay] = righthelp.NotMet
	}
	r.stand()
	return r, nil
}

// problems are what is wrong with a case beside its family.
func (c *Case) problems(path string, asOf righthelp.Date) (problems []error) {
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: path + field, Value: value, Reason: reason})
	}
	for _, answer := range [...]struct {
		field  string
		status righthelp.Status
	}{
		{"lead_practitioner", c.LeadPractitioner},
		{"whole_family_assessment", c.Assessment},
		{"plan_for_all_needs", c.AllNeedsPlanned},
		{"support_received", c.Supported},
		{"held", c.Held},
		{"verified", c.Verified},
		{"employed", c.Employed},
	} {
		if !yesOrNo(answer.status) {
			malformed(answer.field, answer.status.String(), notAnAnswer)
		}
	}
	switch {
	case c.Closed.After(asOf):
		malformed("closed", c.Closed.String(), "it is after the day of the question, "+asOf.String())
	case !c.Closed.IsZero() && c.Closed.Before(c.Opened):
		malformed("closed", c.Closed.String(), "it is before the case was opened, on "+c.Opened.String())
	}
	if c.Opened.After(asOf) {
		malformed("opened", c.Opened.String(), "it is after the day of the question, "+asOf.String())
	}
	for i := range c.Needs {
		if since := c.Needs[i].Since; since.After(asOf) {
			malformed(fmt.Sprintf("needs[%d].since", i), since.String(), "it is after the day of the question, "+asOf.String())
		}
	}
	return problems
}

// asked is the answer to a condition, which does not apply where the terms do not have it.
func asked(condition bool, answer righthelp.Status) righthelp.Status {
	if condition {
		return answer
	}
	return righthelp.NotApplicable
}

// practice is how the family was worked with.
func (r *Claimability) practice(terms Terms, c *Case) {
	r.statuses[condLead] = asked(terms.WholeFamily, c.LeadPractitioner)
	r.statuses[condAssessment] = asked(terms.WholeFamily, c.Assessment)
	r.statuses[condPlan] = asked(terms.WholeFamily, c.AllNeedsPlanned)
	r.statuses[condSupport] = asked(terms.WholeFamily, c.Supported)
}

// employment is the second way to claim, which ended in 2022.
func (r *Claimability) employment(terms Terms, c *Case) {
	r.statuses[condEveryNeed], r.statuses[condHeld] = righthelp.NotApplicable, righthelp.NotApplicable
	r.statuses[condEmployment] = righthelp.NotMet
	if terms.Employment {
		r.statuses[condEmployment] = c.Employed
	}
}

// progress is the way that every edition has: each need has its outcome, and the outcomes hold.
func (r *Claimability) progress(p *Plan, c *Case, asOf righthelp.Date) {
	for i := range c.Needs {
		r.need(p, &c.Needs[i], asOf)
	}
	if r.Identified.Of > 0 {
		r.statuses[condEveryNeed] = r.Identified.Status()
	}
	r.statuses[condHeld] = r.hold(p.data.Terms.HeldMonths, c, asOf)
	r.statuses[condEmployment] = righthelp.NotApplicable
}

// need looks at one need of the family. One that is not there has no outcome to reach, and what may not be there makes
// nobody wait (supportingfamilies.claim.identified).
func (r *Claimability) need(p *Plan, need *FamilyNeed, asOf righthelp.Date) {
	if need.Present == righthelp.NotMet {
		return
	}
	place := p.places[need.Need]
	lasts := righthelp.Met
	if months := p.data.Needs[place].HeldMonths; months > 0 {
		lasts = r.lasts(place, need, months, asOf)
	}
	status := all(need.Outcome, lasts)
	if status == righthelp.NotMet && need.Present == righthelp.NotAssessed {
		status = righthelp.NotAssessed // it is no failure before it is a need
	}
	switch status {
	case righthelp.NotMet:
		r.without.add(place)
	case righthelp.NotAssessed:
		r.unsaid.add(place)
	}
	r.Identified.Add(status)
}

// lasts says whether an outcome that was reached has lasted for so many months (supportingfamilies.claim.sustained). That it
// has not yet is not known to be a failure.
func (r *Claimability) lasts(place int, need *FamilyNeed, months int, asOf righthelp.Date) righthelp.Status {
	if need.Since.IsZero() || need.Outcome != righthelp.Met {
		return righthelp.NotAssessed
	}
	end := need.Since.AddMonths(months)
	if !end.After(asOf) {
		return righthelp.Met
	}
	if need.Present == righthelp.Met {
		r.lasting.add(place)
		r.wait(end)
	}
	return righthelp.NotAssessed
}

// hold says whether the outcomes have held after closure. That they do not can show before the months are over.
func (r *Claimability) hold(months int, c *Case, asOf righthelp.Date) righthelp.Status {
	switch {
	case months == 0:
		return righthelp.NotApplicable
	case c.Held == righthelp.NotMet:
		return righthelp.NotMet
	case c.Closed.IsZero():
		return righthelp.NotAssessed
	}
	r.held = c.Closed.AddMonths(months)
	if r.held.After(asOf) {
		r.wait(r.held)
		return righthelp.NotAssessed
	}
	return c.Held
}

// wait notes that a day has to come first.
func (r *Claimability) wait(day righthelp.Date) {
	if day.After(r.earliest) {
		r.earliest = day
	}
}

// stand brings the conditions together.
func (r *Claimability) stand() {
	switch met := all(append(r.statuses[:], r.Eligibility.Status)...); {
	case met == righthelp.NotMet:
		r.Standing = NotClaimable
	case !r.earliest.IsZero():
		r.Standing, r.From = NotYet, r.earliest
	case met == righthelp.NotAssessed:
		r.Standing = NotKnown
	default:
		r.Standing = Claimable
	}
}

// Findings yields one finding for each condition, in this order: those of the eligibility, the lead practitioner, the assessment, the
// plan, the support, every need, the months after closure, continuous employment, internal audit, and the last day of the programme. A
// condition that the terms do not have does not apply.
func (r *Claimability) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if r == nil || r.Standing == 0 {
			return
		}
		for finding := range r.Eligibility.Findings() {
			if !yield(finding) {
				return
			}
		}
		for condition, rule := range conditionRules {
			if !yield(righthelp.Finding{Rule: rule, Status: r.statuses[condition], Because: r.because(condition)}) {
				return
			}
		}
	}
}

// said are the sentences of the conditions that are an answer alone, by their status.
var said = [conditions][4]string{
	condLead:       {"Nobody has said whether the family had a lead practitioner.", "The family had a lead practitioner.", "The family had no lead practitioner.", notAsked},
	condAssessment: {"Nobody has said whether the whole family was assessed.", "The whole family was assessed.", "There was no assessment of the whole family.", notAsked},
	condPlan:       {"Nobody has said whether the plan dealt with all needs.", "The plan dealt with all needs.", "The plan did not deal with all needs.", notAsked},
	condSupport:    {"Nobody has said whether the family received the support.", "The family received the support.", "The family did not receive the support.", notAsked},
	condEmployment: {"Nobody has said whether the employment lasted.", "The employment lasted.", "The employment did not last.", "It is not claimed for employment."},
	condVerified:   {"Nobody has said whether internal audit verified it.", "Internal audit verified it.", "Internal audit did not verify it.", notAsked},
}

const (
	notAsked     = "The terms do not ask for it."
	byEmployment = "It is claimed for employment instead."
)

func (r *Claimability) because(condition int) string {
	switch condition {
	case condEveryNeed:
		return r.becauseNeeds()
	case condHeld:
		return r.becauseHeld()
	case condEmployment:
		if r.byEmployment && !r.Eligibility.plan.data.Terms.Employment {
			return "Continuous employment is no way to claim under these terms."
		}
	case condLastDay:
		if r.earliest.IsZero() {
			return "No time has to pass."
		}
		return "Time has to pass until " + r.earliest.String() + "; the last day is " + lastDay().String() + "."
	}
	return said[condition][r.statuses[condition]]
}

func (r *Claimability) becauseNeeds() string {
	switch {
	case r.byEmployment:
		return byEmployment
	case r.Identified.Of == 0:
		return "No need was identified."
	}
	text := fmt.Sprintf("Needs identified: %d; with their outcome: %d.", r.Identified.Of, r.Identified.Met)
	for _, part := range [...]struct {
		title string
		needs set
	}{{" Without it: ", r.without}, {" To last for longer: ", r.lasting}, {" Not known: ", r.notKnown()}} {
		if names := r.Eligibility.plan.namesOf(part.needs); names != "" {
			text += part.title + names + "."
		}
	}
	return text
}

// notKnown are the needs of which nobody has said enough; for the rest of those without an answer time has to pass.
func (r *Claimability) notKnown() (needs set) {
	for i := range needs {
		needs[i] = r.unsaid[i] &^ r.lasting[i]
	}
	return needs
}

func (p *Plan) namesOf(needs set) string {
	var names []string
	for place := range p.data.Needs {
		if needs.has(place) {
			names = append(names, string(p.data.Needs[place].ID))
		}
	}
	return strings.Join(names, ", ")
}

func (r *Claimability) becauseHeld() string {
	status := r.statuses[condHeld]
	switch {
	case r.byEmployment:
		return byEmployment
	case status == righthelp.NotApplicable:
		return notAsked
	case status == righthelp.NotMet:
		return "The outcomes did not hold."
	case r.closed.IsZero():
		return "The case is not recorded as closed."
	case status == righthelp.Met:
		return "Closed on " + r.closed.String() + "; the outcomes held until " + r.held.String() + "."
	}
	return "Closed on " + r.closed.String() + "; whether the outcomes hold is to be seen on " + r.held.String() + "."
}
