package familyhub

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Reach says how far a list of service statements is met. Its zero value says nothing.
type Reach uint8

const (
	ReachUnknown      Reach = iota + 1 // it hangs on what nobody answered
	ReachNotMet                        // a statement is not met
	ReachMet                           // every statement is met, or does not apply
	ExpectedElsewhere                  // no statements: what is expected stands under another way of access, or in the main programme guide
	NoOption                           // no statements: the document gives no option to go further
)

var reachNames = [...]string{"", "unknown", "not_met", "met", "expected_elsewhere", "no_option"}

// String gives the reach as text: unknown, not_met, met, expected_elsewhere, no_option.
func (r Reach) String() string { return enum.String("reach", reachNames[:], r) }

// MarshalText writes the reach as String does. One that is not set is a *righthelp.MalformedError.
func (r Reach) MarshalText() ([]byte, error) { return enum.Marshal("reach", reachNames[:], r) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *Reach) UnmarshalText(text []byte) error {
	return enum.Unmarshal("reach", reachNames[:], text, r)
}

// Extent is how far a list of service statements is met, with their numbers.
type Extent struct {
	Reach Reach `json:"reach"`
	Count
}

// Cell is how far the minimum is met and how far the options to go further are. The one does not wait for the other
// (familyhub.cover.further).
type Cell struct {
	Minimum Extent `json:"minimum"`
	Further Extent `json:"further"`
}

// Cells is a cell for each way of access.
type Cells struct {
	FaceToFace Cell `json:"face_to_face"`
	Network    Cell `json:"network"`
	Virtual    Cell `json:"virtual"`
}

// ServiceCoverage is a row of the coverage matrix: what a service comes to as a whole, and in each way of access.
type ServiceCoverage struct {
	Service righthelp.RuleID `json:"service"`
	Cell
	Cells Cells `json:"cells"`
}

// with adds a row of the matrix to this one, for the sum of several.
func (r *ServiceCoverage) with(other *ServiceCoverage) {
	r.Cell.with(&other.Cell)
	r.Cells.FaceToFace.with(&other.Cells.FaceToFace)
	r.Cells.Network.with(&other.Cells.Network)
	r.Cells.Virtual.with(&other.Cells.Virtual)
}

func (c *Cell) with(other *Cell) {
	c.Minimum = extentOf(c.Minimum.Plus(other.Minimum.Count), ExpectedElsewhere)
	c.Further = extentOf(c.Further.Plus(other.Further.Count), NoOption)
}

// extentOf gives what a count comes to, and another reach where there are no statements (familyhub.cover.cell).
func extentOf(count Count, none Reach) Extent {
	reach := ReachUnknown
	switch {
	case count.Of == 0:
		reach = none
	case count.Met == count.Of:
		reach = ReachMet
	case count.Met+count.Unknown < count.Of:
		reach = ReachNotMet
	}
	return Extent{Reach: reach, Count: count}
}

// What this package had to decide of coverage.
var coverageRules = [...]righthelp.Rule{
	{
		ID: "familyhub.cover.cell", Kind: "coverage", Title: "When a list is met", Basis: righthelp.Convention, Source: annexF,
		Text: "The minimum of a service in a way of access is met where every statement of it is met or does not apply, not met where one is not, and unknown while that hangs on what nobody answered. What goes further is counted in the same way.",
		Note: "The document gives its expectations as lists and names no degrees between all and nothing. How many of a list are met is always said.",
	},
	{
		ID: "familyhub.cover.elsewhere", Kind: "coverage", Title: "Ways of access without a minimum", Basis: righthelp.Convention, Source: annexF,
		Text: "Where the document has no minimum for a way of access (N/A), it is expected elsewhere, in another way of access of the same service. All of a service that the programme funds is expected elsewhere too, in the main programme guide. Such a cell is neither met nor unmet and holds nothing back.",
		Note: "Each of the 20 services that are not funded has a minimum in at least one way of access. What N/A means the document does not say.",
	},
	{
		ID: "familyhub.cover.no_option", Kind: "coverage", Title: "Ways of access without an option", Basis: righthelp.Convention, Source: annexF,
		Text: "Where the document has no option to go further for a way of access (N/A), there is none to reach.",
		Note: "An area may find one of its own; it is not counted.",
	},
	{
		ID: "familyhub.cover.further", Kind: "coverage", Title: "Going further is counted by itself", Basis: righthelp.Convention, Source: annexF,
		Text: "How far the options to go further are met is said beside the minimum and does not wait for it.",
		Note: "They are options, which nobody has to take up in full: not met says that some are left, and is no failing.",
	},
	{
		ID: "familyhub.cover.sums", Kind: "coverage", Title: "A service as a whole, and the network", Basis: righthelp.Convention, Source: annexF,
		Text: "A service as a whole, a way of access across the services, and the network as a whole each come to what all their statements come to as one list. Funded services have none and take no part.",
		Note: "The document has no sums. One list for all keeps a long list from weighing as little as a short one.",
	},
}
