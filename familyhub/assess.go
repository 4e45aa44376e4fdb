package familyhub

import (
	"iter"

	"github.com/righthelp/righthelp"
)

// Assessment is what a network's answers come to. The zero Assessment knows of no framework, and of no level.
type Assessment struct {
	evidence *Evidence
	network  Result
	areas    [areaCount]Result
	keys     [len(keyCriteria)]Result
}

// Assess checks the answers as [Framework.Evidence] does, with the same errors, and assesses them.
func (f Framework) Assess(answers []righthelp.Answer) (Assessment, error) {
	evidence, err := f.Evidence(answers)
	if err != nil {
		return Assessment{}, err
	}
	return evidence.Assess(), nil
}

// Assess gives the levels that the answers come to. It allocates nothing.
//
// Rules: all of the kinds model_statement, criterion, key_criterion and delivery_area.
func (e *Evidence) Assess() Assessment {
	a := Assessment{evidence: e}
	area, key, from := 0, 0, 0
	for i := range e.framework.criteria {
		c := &e.framework.criteria[i]
		for areas[area].ID != c.Area {
			area++
		}
		for keyCriteria[key].ID != c.KeyCriterion {
			key++
		}
		result := e.criterion(c, from)
		a.network.add("", &result)
		a.areas[area].add(c.Area, &result)
		a.keys[key].add(c.KeyCriterion, &result)
		from = result.to
	}
	return a
}

// Evidence gives the answers that were assessed: none, to no framework, for the zero Assessment.
func (a Assessment) Evidence() *Evidence {
	if a.evidence == nil {
		return &Evidence{}
	}
	return a.evidence
}

// known reports whether a framework was assessed.
func (a Assessment) known() bool { return a.evidence != nil && a.evidence.framework.known() }

// Network gives what the network as a whole comes to. Its Part is empty.
func (a Assessment) Network() Result { return a.network }

// Areas yields what each delivery area comes to, in order.
func (a Assessment) Areas() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for i := range a.areas {
			if !a.known() || !yield(a.areas[i]) {
				return
			}
		}
	}
}

// KeyCriteria yields what each key criterion comes to, in order.
func (a Assessment) KeyCriteria() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for i := range a.keys {
			if !a.known() || !yield(a.keys[i]) {
				return
			}
		}
	}
}

// Criteria yields what each criterion comes to, in order.
func (a Assessment) Criteria() iter.Seq[Result] {
	e := a.Evidence()
	return func(yield func(Result) bool) {
		from := 0
		for i := range e.framework.criteria {
			result := e.criterion(&e.framework.criteria[i], from)
			if !yield(result) {
				return
			}
			from = result.to
		}
	}
}

// Part gives what a delivery area, a key criterion or a criterion comes to, by its id, and whether there is one.
func (a Assessment) Part(id righthelp.RuleID) (Result, bool) {
	for result := range a.parts() {
		if result.Part == id && id != "" {
			return result, true
		}
	}
	return Result{}, false
}

// parts yields the network and all its parts, the large ones first.
func (a Assessment) parts() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		if !a.known() || !yield(a.network) {
			return
		}
		for _, results := range [...]iter.Seq[Result]{a.Areas(), a.KeyCriteria(), a.Criteria()} {
			for result := range results {
				if !yield(result) {
					return
				}
			}
		}
	}
}

// criterion counts the statements of a criterion, which stand at a place and after (familyhub.level.not_applicable).
func (e *Evidence) criterion(c *Criterion, from int) Result {
	var counts [stageCount]righthelp.Count
	to := from
	for stage, number := range c.counts {
		for _, status := range e.answers.Statuses[to : to+number] {
			counts[stage].Add(status)
		}
		to += number
	}
	return Result{
		Part: c.ID, Standing: standing(&counts), Basic: counts[0], Minimum: counts[1], Further: counts[2],
		evidence: e, from: from, to: to,
	}
}
