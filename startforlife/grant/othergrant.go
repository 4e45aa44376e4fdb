package grant

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Bound says how an amount is worded. Its zero value is no amount.
type Bound uint8

const (
	Stated   Bound = iota + 1 // the amount itself, as exact as the document prints it
	MoreThan                  // the document says "over"
)

var boundNames = [...]string{"", "stated", "more_than"}

// String gives the bound as text: stated, more_than.
func (b Bound) String() string { return enum.String("bound", boundNames[:], b) }

// MarshalText writes the bound as String does. One that is not set is a *righthelp.MalformedError.
func (b Bound) MarshalText() ([]byte, error) { return enum.Marshal("bound", boundNames[:], b) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (b *Bound) UnmarshalText(text []byte) error {
	return enum.Unmarshal("bound", boundNames[:], text, b)
}

// OtherGrant is money beside the programme that the documents name, or a part or wave of it.
//
// Amounts of parts are counted in the amount of the whole, and an amount that restates another is the same money: a sum
// over grants leaves both out.
type OtherGrant struct {
	righthelp.Rule
	Amount   righthelp.Money  `json:"amount"`             // in all, or for each person where the text says so; 0 where Bound is unset and none is known
	Bound    Bound            `json:"bound,omitzero"`     // how the amount is worded
	Funder   string           `json:"funder,omitempty"`   // who gives it, as the document says; empty where it does not
	PartOf   righthelp.RuleID `json:"part_of,omitempty"`  // the money of which this is a part, a wave or a further detail
	Restates righthelp.RuleID `json:"restates,omitempty"` // the grant whose amount this states a second time, otherwise

	period      string // as righthelp.ParsePeriod reads it
	authorities [8]string
}

// OtherGrants yields the grants beside the programme that the documents name, each followed by its parts.
func OtherGrants() iter.Seq[OtherGrant] { return slices.Values(otherGrants[:]) }

// LookupOtherGrant gives the grant with an id, and whether there is one.
func LookupOtherGrant(id righthelp.RuleID) (OtherGrant, bool) {
	return catalogue.Find(OtherGrants(), id)
}

// Period gives the time that the document states for the money. A month, or the years of a programme, are taken from
// their first day to their last. It is the zero Period where the document states none.
func (g OtherGrant) Period() righthelp.Period {
	period, _ := righthelp.ParsePeriod(g.period) // every row is tested
	return period
}

// Authorities yields the authorities that the document names as receiving the money, in its order. There are none where
// it names none.
func (g OtherGrant) Authorities() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, authority := range g.authorities {
			if authority == "" || !yield(authority) {
				return
			}
		}
	}
}

const (
	programmePeriod = "2022-04-01/2025-03-31"
	year2025        = "2025-04-01/2026-03-31"

	earlierHubs         righthelp.RuleID = "grant.other.family_hubs"
	pathfinder          righthelp.RuleID = "grant.other.pathfinder"
	networkPilot        righthelp.RuleID = "grant.other.family_network_pilot"
	childrenAndFamilies righthelp.RuleID = "grant.other.children_and_families"
)
