package familyhub

import "github.com/righthelp/righthelp"

// Cells is a cell for each way of access.
type Cells struct {
	FaceToFace righthelp.Cell `json:"face_to_face"`
	Network    righthelp.Cell `json:"network"`
	Virtual    righthelp.Cell `json:"virtual"`
}

// ServiceCoverage is a row of the coverage matrix: what a service comes to as a whole, and in each way of access.
type ServiceCoverage struct {
	Service righthelp.RuleID `json:"service"`
	righthelp.Cell
	Cells Cells `json:"cells"`
}

// cells gives the cells of a row, in the order of the ways of access; before them, the row as a whole.
func (r *ServiceCoverage) cells() [accessCount + 1]*righthelp.Cell {
	return [...]*righthelp.Cell{&r.Cell, &r.Cells.FaceToFace, &r.Cells.Network, &r.Cells.Virtual}
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
