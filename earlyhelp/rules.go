package earlyhelp

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	table := WorkforceMarch2022()
	return catalogue.Chain(
		table.Terms(),
		catalogue.Rules(table.Groupings()),
		catalogue.Rules(table.Activities()),
		catalogue.Rules(table.Roles()),
		slices.Values(levelRules[:]),
		slices.Values(questions[:]),
		slices.Values(consentRules[:]),
		catalogue.Rules(slices.Values(signs[:])),
		blackpoolRules,
		slices.Values(leadRules[:]),
		slices.Values(holdRules[:]),
		slices.Values(contactRules[:]),
		catalogue.Rules(SafeguardingTeam()),
		slices.Values(launchGates[:]),
		PathfinderElements(),
		FamilyNetworks(),
		catalogue.Rules(EpisodeSteps()),
		slices.Values(episodeConventions[:]),
		slices.Values(limitRules[:]),
		Qualities(),
	)
}
