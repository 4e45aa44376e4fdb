package startforlife

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
	"github.com/righthelp/righthelp/internal/tally"
)

// Count says how many statements of a list are met, of how many, and of how many nobody said. One that does not apply counts
// as met (startforlife.cover.not_applicable).
type Count = tally.Count

// Reach says how far a list of statements is met. Its zero value says nothing.
type Reach uint8

const (
	ReachUnknown      Reach = iota + 1 // it hangs on what nobody answered
	ReachNotMet                        // a statement is not met
	ReachMet                           // every statement is met, or does not apply
	ExpectedElsewhere                  // no statements: what is expected of the strand stands under another way of access
	NoOption                           // no statements: the guide gives no option to go further
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

// Extent is how far a list of statements is met, with their numbers.
type Extent struct {
	Reach Reach `json:"reach"`
	Count
}

// Cell is how far the minimum is met and how far the options to go further are. The one does not wait for the other
// (startforlife.cover.further).
type Cell struct {
	Minimum Extent `json:"minimum"`
	Further Extent `json:"further"`
}

// Cells is a cell for each way of access.
type Cells struct {
	FaceToFace Cell `json:"face_to_face"`
	Virtual    Cell `json:"virtual"`
	Network    Cell `json:"network"`
	Systems    Cell `json:"systems"`
	Any        Cell `json:"any"` // the panels and the offer, which the guide does not part by way of access
}

// StrandCoverage is a row of the coverage matrix: what a strand comes to as a whole, and in each way of access.
type StrandCoverage struct {
	Strand righthelp.RuleID `json:"strand"`
	Cell
	Cells Cells `json:"cells"`
}

// cells gives the cells of a row, in the order of the ways of access; before them, the row as a whole.
func (r *StrandCoverage) cells() [accessCount + 1]*Cell {
	return [...]*Cell{&r.Cell, &r.Cells.FaceToFace, &r.Cells.Virtual, &r.Cells.Network, &r.Cells.Systems, &r.Cells.Any}
}

// with adds a row of the matrix to this one, for the sum of several.
func (r *StrandCoverage) with(other *StrandCoverage) {
	others := other.cells()
	for i, cell := range r.cells() {
		cell.Minimum = extentOf(cell.Minimum.Plus(others[i].Minimum.Count), ExpectedElsewhere)
		cell.Further = extentOf(cell.Further.Plus(others[i].Further.Count), NoOption)
	}
}

// extentOf gives what a count comes to, and another reach where there are no statements (startforlife.cover.cell).
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
		ID: "startforlife.cover.cell", Kind: "coverage", Title: "When a list is met", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "The minimum of a strand in a way of access is met where every statement of it is met or does not apply, not met where one is not, and unknown while that hangs on what nobody answered. What goes further is counted in the same way.",
		Note: "The guide gives its expectations as lists and names no degrees between all and nothing. How many of a list are met is always said.",
	},
	{
		ID: "startforlife.cover.not_applicable", Kind: "coverage", Title: "Statements that do not apply", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "A statement that does not apply counts as met, and says why it does not apply.",
		Note: "The guide allows of no exceptions. An area that uses this has to stand by its reason.",
	},
	{
		ID: "startforlife.cover.elsewhere", Kind: "coverage", Title: "Ways of access without statements", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "Where the guide has no minimum of a strand for a way of access, it is expected in another way; where it has no option to go further there, none is to be reached. Such a cell is neither met nor unmet and holds nothing back.",
		Note: "The guide lists what it expects by way of access and does not say what a way without a list means.",
	},
	{
		ID: "startforlife.cover.starred", Kind: "coverage", Title: "Statements with an asterisk", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "An infant feeding statement with an asterisk is counted once, face to face, where the guide lists it, wherever the service is given.",
		Note: "Given in a way that its footnote allows it is met. A caller who wants to know in which ways it may be given asks the statement.",
	},
	{
		ID: "startforlife.cover.further", Kind: "coverage", Title: "Going further is counted by itself", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "How far the options to go further are met is said beside the minimum and does not wait for it.",
		Note: "They are options, which nobody has to take up in full: not met says that some are left, and is no failing.",
	},
	{
		ID: "startforlife.cover.sums", Kind: "coverage", Title: "A strand as a whole, and the network", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "A strand as a whole, a way of access across the strands, and the network as a whole each come to what all their statements come to as one list.",
		Note: "The guide has no sums. One list for all keeps a long list from weighing as little as a short one.",
	},
}
