package supportingfamilies

import (
	"errors"
	"fmt"
	"iter"
	"math/bits"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// Family is what is known of a family. Its id is a reference number, never a name. Every answer is Met, NotMet, or
// NotAssessed while nobody has said.
type Family struct {
	ID             string           `json:"id"`
	DependentChild righthelp.Status `json:"dependent_child,omitzero"` // whether there is one; [DependentAges.Child] helps where a plan says who is
	Expecting      righthelp.Status `json:"expecting,omitzero"`       // whether a parent expects a child
	Needs          []FamilyNeed     `json:"needs"`
}

// FamilyNeed is one need of a plan in a family. A need of the plan that is not listed is one that nobody has said anything of.
type FamilyNeed struct {
	Need      righthelp.RuleID `json:"need"`               // the id that it has in the plan
	Present   righthelp.Status `json:"present,omitzero"`   // whether the family has it
	Evidenced righthelp.Status `json:"evidenced,omitzero"` // whether there is evidence of that
	Elsewhere bool             `json:"elsewhere,omitzero"` // it rests on an adult with parental responsibility who lives elsewhere
	Outcome   righthelp.Status `json:"outcome,omitzero"`   // whether it has come to a positive outcome, as the plan defines it
	Since     righthelp.Date   `json:"since,omitzero"`     // the day from which the outcome held, for plans in which it has to last
}

// Eligibility says whether a family can be part of the programme under a plan, with the reasons. The zero Eligibility is of no plan
// and says nothing.
type Eligibility struct {
	Status    righthelp.Status `json:"status"`    // Met where it can; NotAssessed where that hangs on what nobody has said
	Needs     Range            `json:"needs"`     // how many needs count
	Headlines Range            `json:"headlines"` // from how many headlines they come

	plan                      *Plan
	family, enough, different righthelp.Status
	dependent, expecting      righthelp.Status
}

// Range is a number of which only the bounds are known while there are unanswered questions. Most is -1 where no bound is known: the
// plan's list of needs is known in part only.
type Range struct {
	Least int `json:"least"`
	Most  int `json:"most"`
}

const noBound = -1

// Eligible says whether a family can be part of the programme under a plan: it has a dependent child or an expectant parent, and
// needs with evidence, as many as the plan asks for and from as many headlines. It decides nothing else: a family that
// cannot be claimed for may need help no less.
//
// Problems come together: *righthelp.MalformedError (no plan, no family id, a need listed twice, an answer that is not one) and
// *righthelp.UnknownError (a need that the plan lacks).
func Eligible(plan *Plan, family Family) (*Eligibility, error) {
	if plan.unbuilt() {
		return nil, notBuilt("plan")
	}
	near := namesSought
	found, problems := plan.read("", &family, &near)
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	eligibility := plan.eligible(&family, &found)
	return &eligibility, nil
}

// set is a set of needs of a plan, by their places.
type set [mostNeeds / 64]uint64

func (s *set) add(place int)      { s[place/64] |= 1 << (place % 64) }
func (s *set) has(place int) bool { return s[place/64]&(1<<(place%64)) != 0 }

// others are the needs that are not in the set.
func (s *set) others() (others set) {
	for i, word := range s {
		others[i] = ^word
	}
	return others
}

// listing is what a family's list says of the needs of a plan.
type listing struct {
	listed, sure, absent, elsewhere set // sure: there, with evidence; absent: not there, or without evidence
}

// read puts a family's needs in their places, and gives all that is wrong with them. For so many unknown ones as near says a like
// name is looked for, which takes a walk through the plan.
func (p *Plan) read(path string, family *Family, near *int) (f listing, problems []error) {
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: path + field, Value: value, Reason: reason})
	}
	answer := func(field string, status righthelp.Status) {
		if !yesOrNo(status) {
			malformed(field, status.String(), notAnAnswer)
		}
	}
	if family.ID == "" {
		malformed("id", "", "a family has an id, which is no name")
	}
	answer("dependent_child", family.DependentChild)
	answer("expecting", family.Expecting)
	for i := range family.Needs {
		need := &family.Needs[i]
		if max(need.Present, need.Evidenced, need.Outcome) > righthelp.NotMet {
			field := "needs[" + strconv.Itoa(i) + "]."
			answer(field+"present", need.Present)
			answer(field+"evidenced", need.Evidenced)
			answer(field+"outcome", need.Outcome)
		}
		place, known := p.places[need.Need]
		switch {
		case !known:
			problem := &righthelp.UnknownError{Field: fmt.Sprintf("%sneeds[%d].need", path, i), Value: string(need.Need)}
			if *near--; *near >= 0 {
				problem = righthelp.NewUnknownError(problem.Field, problem.Value, p.names())
			}
			problems = append(problems, problem)
			continue
		case f.listed.has(place):
			malformed(fmt.Sprintf("needs[%d].need", i), string(need.Need), "it is listed already: a need counts once for a family")
		}
		f.listed.add(place)
		switch all(need.Present, need.Evidenced) {
		case righthelp.Met:
			f.sure.add(place)
		case righthelp.NotMet:
			f.absent.add(place)
		}
		if need.Elsewhere {
			f.elsewhere.add(place)
		}
	}
	return f, problems
}

const (
	notAnAnswer = "met, not_met, or not_assessed while nobody has said"
	namesSought = 100 // unknown needs of one input for which a near one is looked for
)

func (p *Plan) names() iter.Seq[string] {
	names := make([]string, len(p.data.Needs))
	for i := range p.data.Needs {
		names[i] = string(p.data.Needs[i].ID)
	}
	return slices.Values(names)
}

// eligible works out the conditions. What is not known can be so or not: the bounds are counted with none of it and with all.
func (p *Plan) eligible(family *Family, f *listing) Eligibility {
	e := Eligibility{plan: p, dependent: family.DependentChild, expecting: family.Expecting}
	e.family = either(family.DependentChild, family.Expecting)
	e.Needs.Least, e.Headlines.Least = p.count(f.sure, f.elsewhere)
	e.Needs.Most, e.Headlines.Most = noBound, noBound
	if !p.data.Partial {
		e.Needs.Most, e.Headlines.Most = p.count(f.absent.others(), f.elsewhere)
	}
	e.enough = e.Needs.reach(p.data.Terms.LeastNeeds)
	e.different = e.Headlines.reach(p.data.Terms.LeastHeadlines)
	e.Status = all(e.family, e.enough, e.different)
	return e
}

// count counts the needs that are in, and their headlines. Of those that rest on adults who live elsewhere no more count than
// the terms let: the ones that bring in headlines first (supportingfamilies.eligible.counting).
func (p *Plan) count(in, elsewhere set) (needs, headlines int) {
	var home, other uint16 // headlines, by their places
	away := 0
	for place, under := range p.under {
		switch {
		case !in.has(place):
		case elsewhere.has(place):
			away++
			other |= 1 << under
		default:
			needs++
			home |= 1 << under
		}
	}
	added := bits.OnesCount16(other &^ home)
	if most := p.data.Terms.ElsewhereMost; most > 0 {
		away, added = min(away, most), min(added, most)
	}
	return needs + away, bits.OnesCount16(home) + added
}

// reach says whether the number is at least so large. Nothing asked is no condition.
func (r Range) reach(least int) righthelp.Status {
	switch {
	case least == 0:
		return righthelp.NotApplicable
	case r.Least >= least:
		return righthelp.Met
	case r.Most != noBound && r.Most < least:
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// String gives the range as 2, 2 to 5, or 2 or more.
func (r Range) String() string {
	switch r.Most {
	case r.Least:
		return strconv.Itoa(r.Least)
	case noBound:
		return strconv.Itoa(r.Least) + " or more"
	}
	return strconv.Itoa(r.Least) + " to " + strconv.Itoa(r.Most)
}

// all is Met where every condition is met or does not apply, NotMet where one is not, and else not known.
func all(statuses ...righthelp.Status) righthelp.Status {
	result := righthelp.Met
	for _, status := range statuses {
		switch status {
		case righthelp.NotMet:
			return righthelp.NotMet
		case righthelp.NotAssessed:
			result = righthelp.NotAssessed
		}
	}
	return result
}

// either is Met where one of the two is, NotMet where both are not, and else not known.
func either(one, other righthelp.Status) righthelp.Status {
	switch {
	case one == righthelp.Met || other == righthelp.Met:
		return righthelp.Met
	case one == righthelp.NotMet && other == righthelp.NotMet:
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// The rules that findings name.
const (
	ruleFamily     righthelp.RuleID = "supportingfamilies.eligible.family"
	ruleThreeNeeds righthelp.RuleID = "supportingfamilies.eligible.three_needs"
	ruleTwoOfSix   righthelp.RuleID = "supportingfamilies.eligible.two_of_six"
	ruleHeadlines  righthelp.RuleID = "supportingfamilies.eligible.different_headlines"
	ruleElsewhere  righthelp.RuleID = "surrey.2015.elsewhere"
)

// Findings yields one finding for each condition, in this order: the family, the number of needs, the number of headlines. A
// condition that the plan does not have does not apply.
func (e *Eligibility) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if e == nil || e.plan == nil {
			return
		}
		_ = yield(e.familyFinding()) && yield(e.needsFinding()) && yield(e.headlinesFinding())
	}
}

func (e *Eligibility) familyFinding() righthelp.Finding {
	finding := righthelp.Finding{Rule: ruleFamily, Status: e.family}
	switch {
	case e.dependent == righthelp.Met:
		finding.Because = "The family has a dependent child."
	case e.expecting == righthelp.Met:
		finding.Because = "A parent expects a child."
	case e.family == righthelp.NotMet:
		finding.Because = "The family has no dependent child, and no parent expects one."
	case e.dependent == righthelp.NotMet:
		finding.Because = "There is no dependent child, and nobody has said whether a parent expects one."
	default:
		finding.Because = "Nobody has said whether the family has a dependent child."
	}
	return finding
}

func (e *Eligibility) needsFinding() righthelp.Finding {
	rule := ruleThreeNeeds
	if e.plan.data.Programme == Phase2 {
		rule = ruleTwoOfSix
	}
	text := fmt.Sprintf("Needs that are there and have evidence: %s; asked are at least %d.", e.Needs, e.plan.data.Terms.LeastNeeds)
	if most := e.plan.data.Terms.ElsewhereMost; most > 0 {
		text += fmt.Sprintf(" Of those of adults who live elsewhere at most %d counts (%s).", most, ruleElsewhere)
	}
	return righthelp.Finding{Rule: rule, Status: e.enough, Because: text}
}

func (e *Eligibility) headlinesFinding() righthelp.Finding {
	rule := ruleHeadlines
	if e.plan.data.Programme == Phase2 {
		rule = ruleTwoOfSix
	}
	finding := righthelp.Finding{Rule: rule, Status: e.different}
	finding.Because = fmt.Sprintf("They come from this many headlines: %s; asked are at least %d.", e.Headlines, e.plan.data.Terms.LeastHeadlines)
	if e.different == righthelp.NotApplicable {
		finding.Because = fmt.Sprintf("They come from this many headlines: %s; the plan does not ask for different ones.", e.Headlines)
	}
	return finding
}
