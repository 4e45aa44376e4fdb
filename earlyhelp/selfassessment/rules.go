package selfassessment

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		for _, catalogue := range [...]iter.Seq[righthelp.Rule]{
			descriptorRules,
			rulesOf(scale[:]),
			rulesOf(vision[:]),
			slices.Values(approaches[:]),
			rulesOf(serviceKinds[:]),
			slices.Values(definitions[:]),
			slices.Values(scoring[:]),
		} {
			for rule := range catalogue {
				if !yield(rule) {
					return
				}
			}
		}
	}
}

// descriptorRules yields two rules for each descriptor: what it asks, and what a mature area looks like.
func descriptorRules(yield func(righthelp.Rule) bool) {
	for _, d := range descriptors() {
		if !yield(d.Rule) || !yield(d.maturity()) {
			return
		}
	}
}

// row is a row of a catalogue of this package.
type row interface{ rule() righthelp.Rule }

func (p ScalePoint) rule() righthelp.Rule      { return p.Rule }
func (v VisionStatement) rule() righthelp.Rule { return v.Rule }
func (k ServiceKind) rule() righthelp.Rule     { return k.Rule }

// rulesOf yields the rules of a table's rows.
func rulesOf[R row](table []R) iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		for i := range table {
			if !yield(table[i].rule()) {
				return
			}
		}
	}
}
