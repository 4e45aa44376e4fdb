package selfassessment

import (
	"slices"

	"github.com/righthelp/righthelp"
)

// Section is a part of a framework, named as in the ids of its descriptors. The guide has the five below; a local framework
// may have others.
type Section string

// The sections of the guide, in its order.
const (
	FamilyVoice Section = "family_voice" // what families say of the help they had
	Workforce   Section = "workforce"    // who works with families, and how
	Communities Section = "communities"  // community groups, voluntary and faith organisations, the people who live there
	Leaders     Section = "leaders"      // those who answer for the early help system
	Data        Section = "data"         // what is known, shared and used
)

// Descriptor is one mark of a mature early help system, on which partners score their area. The rule's Text is what it
// asks. The rule's own Section says where it stands in the document.
type Descriptor struct {
	righthelp.Rule
	Section       Section           `json:"framework_section"`
	Number        int               `json:"number"`                  // from 1 in each section
	Heading       string            `json:"heading,omitzero"`        // as published; the guide gives one to each descriptor on family voice and to no other
	Mature        string            `json:"mature,omitzero"`         // what it looks like in a mature area, in our own words
	MaturePassage righthelp.Passage `json:"mature_passage,omitzero"` // the fingerprint of what the document says of a mature area
}

const (
	guide righthelp.SourceID = "ehsg-2022"

	ofMaturity = ".mature" // ends the id of the rule on a mature area
)

// descriptors gives the descriptors of the guide of March 2022, in its order.
func descriptors() []Descriptor {
	return slices.Concat(familyVoice[:], workforce[:], communities[:], leaders[:], data[:])
}

// maturity is the descriptor's statement of what a mature area looks like, as a rule of its own, of the kind maturity.
func (d Descriptor) maturity() righthelp.Rule {
	return righthelp.Rule{
		ID: d.ID + ofMaturity, Kind: "maturity", Title: d.Title + ": a mature area", Text: d.Mature, Basis: d.Basis,
		Source: d.Source, Section: d.Rule.Section + ", in italics", Passage: d.MaturePassage,
	}
}
