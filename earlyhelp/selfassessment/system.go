package selfassessment

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// ServiceKind is one of the three kinds of service that combine, in ways that differ, to a local area's early help offer.
type ServiceKind struct {
	righthelp.Rule
	members [mostMembers]string // in the order of the alphabet; the rest is empty
}

const mostMembers = 20

// ServiceKinds yields the kinds of service of the early help system, as the guide of March 2022 has them.
func ServiceKinds() iter.Seq[ServiceKind] { return slices.Values(serviceKinds[:]) }

// Members yields what the guide names as part of the kind, in the order of the alphabet. The guide does not say that there are no more.
func (k ServiceKind) Members() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, member := range k.members {
			if member == "" || !yield(member) {
				return
			}
		}
	}
}

const membersApart = "How the list is parted is our reading: services joined by an and are members of their own where each can stand by itself."

// The picture of the early help system is not in the text; these are from the plain text that stands for it.
var serviceKinds = [...]ServiceKind{
	{
		Rule: righthelp.Rule{
			ID: "ehsg.service_kind.community", Kind: "service_kind", Basis: righthelp.Published, Source: guide,
			Title:   "Community support",
			Text:    "Community support includes community, faith and voluntary services, family and friends, local businesses, local members of the community, local places and environments, and online support services.",
			Section: "the Early Help System (plain text), community support", Passage: righthelp.Passage{Words: 23, Sum: 0x12f42e4d2b88aaf8},
		},
		members: [mostMembers]string{
			"Community, faith and voluntary services",
			"Family and friends",
			"Local businesses",
			"Local members of the community",
			"Local places and environments",
			"Online support services",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "ehsg.service_kind.universal", Kind: "service_kind", Basis: righthelp.Published, Source: guide,
			Title:   "Universal services",
			Text:    "Universal services include children's centres, community co-ordinators, early years settings, family hubs, GP surgeries, libraries, maternity services, post-16 education, schools, specialist public health or community nurses, and youth centres.",
			Section: "the Early Help System (plain text), universal services", Passage: righthelp.Passage{Words: 30, Sum: 0xfd6effc91fcc44e5}, Figures: "16",
			Note: membersApart,
		},
		members: [mostMembers]string{
			"Children's centres",
			"Community co-ordinators",
			"Early years settings",
			"Family hubs",
			"GP surgeries",
			"Libraries",
			"Maternity services",
			"Post-16 education",
			"Schools",
			"Specialist public health or community nurses",
			"Youth centres",
		},
	},
	{
		Rule: righthelp.Rule{
			ID: "ehsg.service_kind.acute_and_targeted", Kind: "service_kind", Basis: righthelp.Published, Source: guide,
			Title:   "Acute and targeted services",
			Text:    "Acute and targeted services include accident and emergency departments, allied health professionals, alternative provision, domestic abuse services, the family court, family court advisory services, family support, fire and rescue, housing services, Jobcentre Plus, mental health services, police, prison services, probation services, school attendance and exclusion support, social care, special education needs support services, substance misuse services, targeted youth services, and youth offending services.",
			Section: "the Early Help System (plain text), acute and targeted services", Passage: righthelp.Passage{Words: 57, Sum: 0xb2caa6c8f20e455c},
			Note: membersApart,
		},
		members: [mostMembers]string{
			"Accident and emergency departments",
			"Allied health professionals",
			"Alternative provision",
			"Domestic abuse services",
			"Family court",
			"Family court advisory services",
			"Family support",
			"Fire and rescue",
			"Housing services",
			"Jobcentre Plus",
			"Mental health services",
			"Police",
			"Prison services",
			"Probation services",
			"School attendance and exclusion support",
			"Social care",
			"Special education needs support services",
			"Substance misuse services",
			"Targeted youth services",
			"Youth offending services",
		},
	},
}
