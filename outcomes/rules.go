package outcomes

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		for _, catalogue := range [...]iter.Seq[righthelp.Rule]{
			slices.Values(confidenceRules[:]),
			frameworkRules,
			actionRules,
			slices.Values(progressRules[:]),
			slices.Values(planRules[:]),
			slices.Values(auditRules[:]),
			auditRows,
			slices.Values(healthVisitorRules[:]),
			slices.Values(disclosureRules[:]),
		} {
			for rule := range catalogue {
				if !yield(rule) {
					return
				}
			}
		}
	}
}
