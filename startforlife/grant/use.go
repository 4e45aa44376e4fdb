package grant

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Permission says whether money may be spent on something. Its zero value says neither.
type Permission uint8

const (
	May    Permission = iota + 1 // money may go to it; where the guide says that it should, or is expected to, so does the text
	MayNot                       // money may not go to it, or not as the text says
)

var permissionNames = [...]string{"", "may", "may_not"}

// String gives the permission as text: may, may_not.
func (p Permission) String() string { return enum.String("permission", permissionNames[:], p) }

// MarshalText writes the permission as String does. One that is not set is a *righthelp.MalformedError.
func (p Permission) MarshalText() ([]byte, error) {
	return enum.Marshal("permission", permissionNames[:], p)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *Permission) UnmarshalText(text []byte) error {
	return enum.Unmarshal("permission", permissionNames[:], text, p)
}

// Use is something that money of the programme may or may not be spent on. Its ID names the purpose when spending is
// said to be eligible or not. The guide's lists are mostly examples: spending that no Use names is for people to judge.
type Use struct {
	righthelp.Rule
	Strand     righthelp.RuleID `json:"strand"`        // the strand whose money it is about; empty for money of several strands or of all, as the text says
	Form       Form             `json:"form,omitzero"` // DevelopmentGrant where it is about that grant alone; otherwise unset
	Permission Permission       `json:"permission,omitzero"`
}

// Uses yields what the money may and may not be spent on: for the programme as a whole, then strand by strand.
func (p Programme) Uses() iter.Seq[Use] {
	return catalogue.Rows(p.known(), programmeUses[:], transformationUses[:], serviceUses[:])
}

// Use gives the use with an id, and whether the programme has it.
func (p Programme) Use(id righthelp.RuleID) (Use, bool) { return catalogue.Find(p.Uses(), id) }

// programmeUses are about all of the money, and about the development grant for the funded services.
var programmeUses = [...]Use{
	{Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.1", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Adding, complementing or starting",
		Text:    "Money may add step by step to services that exist, complement them, or start new ones.",
		Section: "annex N, heading of the eighth expectation", Passage: righthelp.Passage{Words: 13, Sum: 0xb6dd5bb3926c0ed2},
	}},
	{Permission: MayNot, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.2", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Standing in for what is already there",
		Text:    "Money may not stand in for what the area already provides: the authority is expected to show that it builds on that.",
		Note:    "The guide asks for proof of building on what exists. That money may not merely replace it is our reading of the same demand from the other side.",
		Section: "annex N, eighth expectation, first sentence", Passage: righthelp.Passage{Words: 23, Sum: 0x2e5a22d06b8fd9d6},
	}},
	{Permission: MayNot, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.3", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Replacing the public health grant",
		Text:    "What the public health grant already puts into the early years should be kept up, so that this additional money makes a real difference.",
		Section: "annex N, eighth expectation, second sentence", Passage: righthelp.Passage{Words: 22, Sum: 0x83ea6f12511c7097},
		Note: "That this money may not take the place of that grant is our reading of the same sentence from the other side.",
	}},
	{Permission: MayNot, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.4", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Other areas",
		Text:    "Each authority's allocation should be spent for the good of its own area. Thinking about how best to work together with others in the region is encouraged.",
		Note:    "Worded in the guide as what the money is for. Spending for the good of another area alone is read as outside it.",
		Section: "regional collaboration, second sentence", Passage: righthelp.Passage{Words: 13, Sum: 0xb5820b29eb73133d},
	}},
	{Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.5", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Enhancing the funded services",
		Text:    "The money for the funded services and activities should go to enhancing and expanding the services and taking the activities forward, so that every minimum expectation is met in the course of the programme wherever an area starts from.",
		Section: "funded services, delivery expectations, first paragraph", Passage: righthelp.Passage{Words: 40, Sum: 0xb91d61c4d81a7ae6},
	}},
	{Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.6", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Going further",
		Text:    "An area that already meets most or all minimum expectations is expected to agree to use the money for more of the options to go further.",
		Section: "funded services, delivery expectations, second paragraph", Passage: righthelp.Passage{Words: 32, Sum: 0x9329ff1d6bdfc117},
	}},
	{Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.programme.7", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Combining the money",
		Text:    "An authority should consider how to combine the money for transformation with the money for services, in the first year and after, to enhance and expand what is offered and to transform how services are delivered and how families reach them.",
		Section: "transformation funding, last paragraph", Passage: righthelp.Passage{Words: 48, Sum: 0xe29572fbdd9f7e3f},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.1", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Recruitment",
		Text:    "The development grant may pay for starting to recruit.",
		Section: "year one, funded services, first bullet", Passage: righthelp.Passage{Words: 3, Sum: 0x0213b3faf360c4d5},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.2", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Workforce and training",
		Text:    "The development grant may pay for reviewing or enlarging the workforce and training it to deliver the programme.",
		Section: "year one, funded services, second bullet", Passage: righthelp.Passage{Words: 20, Sum: 0x5c9c7dca13c80b7d},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.3", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Refreshing the needs assessment",
		Text:    "The development grant may pay for bringing the local needs assessment up to date.",
		Section: "year one, funded services, third bullet", Passage: righthelp.Passage{Words: 7, Sum: 0xf8ecf33aada6a4c5},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.4", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Data sharing",
		Text:    "The development grant may pay for making arrangements for sharing data stronger.",
		Section: "year one, funded services, fourth bullet", Passage: righthelp.Passage{Words: 4, Sum: 0x0750099eff4f74ef},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.5", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Local pathways",
		Text:    "The development grant may pay for developing, widening or further joining up local pathways that exist within service areas.",
		Section: "year one, funded services, fifth bullet", Passage: righthelp.Passage{Words: 11, Sum: 0x02170a9da819a7f9},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.6", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Overheads",
		Text:    "The development grant may pay for the overheads of the programme.",
		Section: "year one, funded services, sixth bullet", Passage: righthelp.Passage{Words: 6, Sum: 0xfa0b53efb4ef2815},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.7", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Aligning programmes",
		Text:    "The development grant may pay for working with the regional leads to align programmes.",
		Section: "year one, funded services, seventh bullet", Passage: righthelp.Passage{Words: 7, Sum: 0xc5be138743e6f6af},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.8", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Local needs assessment in the first year",
		Text:    "Part of the development grant is expected to pay for an assessment of local people's needs within 2022-23. Otherwise the authority must be able to show that one was made recently, for example in its early help strategy, to inform how services are designed and delivered.",
		Section: "local needs assessment, first two sentences", Figures: "2022 23", Passage: righthelp.Passage{Words: 59, Sum: 0x3c98754a1e11dbe4},
	}},
	{Form: DevelopmentGrant, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.development_grant.9", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Staff for the funded services",
		Text:    "Some of the development grant is expected to employ staff for the funded services, if they are needed, and to answer gaps in skills.",
		Note:    "The sentence says some of the funding. It stands in the section on year one, and is read as being about the development grant.",
		Section: "capacity and capability of the workforce, first sentence", Passage: righthelp.Passage{Words: 29, Sum: 0xf8ac1b716ed2c573},
	}},
}

// transformationUses are about the money for family hubs transformation.
var transformationUses = [...]Use{
	{Strand: Transformation, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.1", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "The process of change",
		Text:    "The transformation money is intended for the process of change: moving to a family hub model, or further developing one that exists, with a programme part and a capital part.",
		Section: "transformation funding, first paragraph", Passage: righthelp.Passage{Words: 33, Sum: 0xa909f09cf41fb2e6},
	}},
	{Strand: Transformation, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.2", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Programme spending",
		Text:    "Transformation money may go to programme spending: a local transformation team; consulting, communicating and designing the model with partners and families; developing partnerships, and local leadership; developing and training the workforce; a digital and data strategy; needs assessment; and evaluating what family hubs change locally.",
		Section: "how the transformation funding could be used, I", Passage: righthelp.Passage{Words: 53, Sum: 0x4b4ee5057ce6fccd},
	}},
	{Strand: Transformation, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.3", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Capital spending",
		Text:    "Transformation money may go to capital spending: adapting buildings that exist, for access and for agencies to work together. Examples are IT, signs, better space, furniture that suits older children, and equipment that brings the Start for Life workforce together on one site, such as desks, telephones, and sinks or special flooring for the clinical work of midwives or health visitors.",
		Section: "how the transformation funding could be used, II", Passage: righthelp.Passage{Words: 61, Sum: 0xb671a8699025ed67},
	}},
	{Strand: Transformation, Permission: MayNot, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.4", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Capital as the larger part",
		Text:    "Capital may not be the larger part: most of the transformation money is programme budget, and the smaller capital part is for minor adaptations.",
		Note:    "The guide gives no percentage.",
		Section: "how the transformation funding could be used, paragraph after the list", Passage: righthelp.Passage{Words: 21, Sum: 0x7caf0cf9fc5ce93e},
	}},
	{Strand: Transformation, Permission: MayNot, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.5", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Running the services",
		Text:    "The costs of family hub services and Start for Life services are not meant to be met from the transformation money.",
		Section: "how the transformation funding could be used, second paragraph after the list, first sentence", Passage: righthelp.Passage{Words: 18, Sum: 0x7cbdd8be48f9543d},
	}},
	{Strand: Transformation, Permission: MayNot, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.6", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Services that the programme does not fund",
		Text:    "Hub services outside the programme's funding should stay on the sources they have, such as core grants and money from other programmes, and so not move to the transformation money.",
		Section: "how the transformation funding could be used, second paragraph after the list, second sentence", Passage: righthelp.Passage{Words: 31, Sum: 0xd918b37f35646f01},
	}},
	{Strand: Transformation, Permission: May, Rule: righthelp.Rule{
		ID: "fhsl.use.transformation.7", Kind: "use", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "The transformation team",
		Text:    "The transformation team is expected to be paid from the transformation money.",
		Section: "annex N, second expectation", Passage: righthelp.Passage{Words: 13, Sum: 0xcf84d753d1334741},
	}},
}
