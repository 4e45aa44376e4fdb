package earlyhelp

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		table := WorkforceMarch2022()
		for _, catalogue := range [...]iter.Seq[righthelp.Rule]{
			table.Terms(),
			rulesOf(table.Groupings()),
			rulesOf(table.Activities()),
			rulesOf(table.Roles()),
			slices.Values(levelRules[:]),
			slices.Values(questions[:]),
			slices.Values(consentRules[:]),
			rulesOf(slices.Values(signs[:])),
			blackpoolRules,
			slices.Values(leadRules[:]),
			slices.Values(holdRules[:]),
			slices.Values(contactRules[:]),
			rulesOf(SafeguardingTeam()),
			slices.Values(launchGates[:]),
			PathfinderElements(),
			FamilyNetworks(),
			rulesOf(EpisodeSteps()),
			slices.Values(episodeConventions[:]),
			slices.Values(limitRules[:]),
			Qualities(),
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

func (g Grouping) rule() righthelp.Rule { return g.Rule }
func (a Activity) rule() righthelp.Rule { return a.Rule }
func (r Role) rule() righthelp.Rule     { return r.Rule }
func (s Sign) rule() righthelp.Rule     { return s.Rule }
func (r TeamRole) rule() righthelp.Rule { return r.Rule }

func (s EpisodeStep) rule() righthelp.Rule { return s.Rule }

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
