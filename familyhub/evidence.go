package familyhub

import (
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Evidence is the answers to a framework's statements, checked and put in the framework's order. It does not change. The
// zero Evidence has no answers, to no framework.
type Evidence struct {
	framework Framework
	statuses  []righthelp.Status // of the statements, in the order of the framework
	said      []righthelp.Answer // the answers as they came
	where     []int              // for each statement the number of its answer among them, from 1; 0 where there is none
}

// Evidence checks the answers to the statements of the framework. Their order is of no matter, and a statement without an
// answer is not assessed. All that is wrong comes together: a *righthelp.UnknownError for a statement that the framework
// does not have, a *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not
// applicable" without a reason.
func (f Framework) Evidence(answers []righthelp.Answer) (*Evidence, error) {
	size := f.size()
	e := &Evidence{framework: f, statuses: make([]righthelp.Status, size), said: slices.Clone(answers), where: make([]int, size)}
	find := e.framework.finder()
	asked := 0
	place := func(id righthelp.RuleID) (int, bool) { // each answer is asked for once, in turn
		asked++
		at, found := find(id)
		if found {
			e.where[at] = asked
		}
		return at, found
	}
	if err := tally.Place("answers", answers, place, f.ids(), e.statuses); err != nil {
		return nil, err
	}
	return e, nil
}

// Framework gives the framework whose statements are answered.
func (e *Evidence) Framework() Framework { return e.framework }

// Answer gives what was said of a statement, and whether anything was.
func (e *Evidence) Answer(id righthelp.RuleID) (righthelp.Answer, bool) {
	place, found := e.framework.place(id)
	if !found || e.where[place] == 0 {
		return righthelp.Answer{}, false
	}
	return *e.answer(place), true
}

// answer gives what was said of the statement at a place, where anything was.
func (e *Evidence) answer(place int) *righthelp.Answer { return &e.said[e.where[place]-1] }

// Published gives the answers to the published statements alone: whether the programme's minimum is met is no matter of
// local additions.
func (e *Evidence) Published() *Evidence {
	if e.framework.places == nil {
		return e
	}
	published := &Evidence{framework: August2022(), said: e.said}
	for id := range published.framework.ids() {
		place := e.framework.places[righthelp.RuleID(id)]
		published.statuses = append(published.statuses, e.statuses[place])
		published.where = append(published.where, e.where[place])
	}
	return published
}
