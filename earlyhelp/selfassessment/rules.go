package selfassessment

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return catalogue.Chain(
		descriptorRules,
		catalogue.Rules(slices.Values(scale[:])),
		catalogue.Rules(slices.Values(vision[:])),
		slices.Values(approaches[:]),
		catalogue.Rules(slices.Values(serviceKinds[:])),
		slices.Values(definitions[:]),
		slices.Values(scoring[:]),
	)
}

// descriptorRules yields two rules for each descriptor: what it asks, and what a mature area looks like.
func descriptorRules(yield func(righthelp.Rule) bool) {
	for _, d := range descriptors() {
		if !yield(d.Rule) || !yield(d.maturity()) {
			return
		}
	}
}
