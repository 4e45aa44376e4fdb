package familyhub

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	framework := August2022()
	return catalogue.Chain(
		catalogue.Rules(framework.Areas()),
		catalogue.Rules(framework.KeyCriteria()),
		catalogue.Rules(framework.Criteria()),
		catalogue.Rules(framework.Statements()),
		slices.Values(levelRules[:]),
		catalogue.Rules(framework.Milestones()),
		catalogue.Rules(framework.Services()),
		catalogue.Rules(framework.ServiceStatements()),
		slices.Values(serviceRules[:]),
		slices.Values(coverageRules[:]),
		slices.Values(networkRules[:]),
	)
}
