package outcomes

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return catalogue.Chain(
		slices.Values(confidenceRules[:]),
		frameworkRules,
		actionRules(),
		slices.Values(progressRules[:]),
		slices.Values(planRules[:]),
		slices.Values(auditRules[:]),
		catalogue.Rules(BlackpoolAuditApril2023()),
		slices.Values(healthVisitorRules[:]),
		slices.Values(disclosureRules[:]),
	)
}
