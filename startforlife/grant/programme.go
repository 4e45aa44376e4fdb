package grant

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Programme is one edition of the grant rules of the Family Hubs and Start for Life programme. [August2022] is the one
// that is known. The zero Programme has no rules.
type Programme struct {
	edition righthelp.Edition
}

const august2022 = "fhsl-2022"

// August2022 is the programme guide of August 2022, for the financial years 2022-23 to 2024-25.
func August2022() Programme {
	from, _ := righthelp.NewDate(2022, 8, 1)
	to, _ := righthelp.NewDate(2025, 3, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Programme{righthelp.Edition{
		ID:      august2022,
		Title:   "Family Hubs and Start for Life programme, August 2022",
		Source:  "fhsl-guide-2022",
		InForce: righthelp.Period{From: from, To: to},
		Checked: checked,
	}}
}

// On gives the edition in force on a date, or a *righthelp.NotCoveredError.
func On(date righthelp.Date) (Programme, error) {
	programme := August2022()
	if !programme.edition.Covers(date) {
		return Programme{}, righthelp.NotCovered("Family Hubs and Start for Life programme", date, programme.edition)
	}
	return programme, nil
}

// Edition says what the programme's rules rest on and when they are in force.
func (p Programme) Edition() righthelp.Edition { return p.edition }

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return catalogue.Chain(
		slices.Values(methods[:]),
		slices.Values(packageRules[:]),
		catalogue.Rules(August2022().Strands()),
		catalogue.Rules(August2022().Releases()),
		slices.Values(releaseTerms[:]),
		catalogue.Rules(August2022().Uses()),
		catalogue.Rules(OtherGrants()),
		catalogue.Rules(August2022().Conditions()),
		slices.Values(returnRules[:]),
		slices.Values(statementRules[:]),
	)
}
