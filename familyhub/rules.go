package familyhub

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		framework := August2022()
		for _, catalogue := range [...]iter.Seq[righthelp.Rule]{
			rulesOf(framework.Areas()),
			rulesOf(framework.KeyCriteria()),
			rulesOf(framework.Criteria()),
			rulesOf(framework.Statements()),
			slices.Values(levelRules[:]),
			rulesOf(framework.Milestones()),
			rulesOf(framework.Services()),
			rulesOf(framework.ServiceStatements()),
			slices.Values(serviceRules[:]),
			slices.Values(coverageRules[:]),
			slices.Values(networkRules[:]),
		} {
			for rule := range catalogue {
				if !yield(rule) {
					return
				}
			}
		}
	}
}

// row is a row of a catalogue of this package.
type row interface{ rule() righthelp.Rule }

// rowWith gives the row with an id, and whether there is one.
func rowWith[R row](rows iter.Seq[R], id righthelp.RuleID) (R, bool) {
	for found := range rows {
		if found.rule().ID == id {
			return found, true
		}
	}
	var none R
	return none, false
}

// rulesOf yields the rules of a catalogue's rows.
func rulesOf[R row](rows iter.Seq[R]) iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		for entry := range rows {
			if !yield(entry.rule()) {
				return
			}
		}
	}
}
