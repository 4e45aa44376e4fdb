package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// The six universal services of a Start for Life offer (sfl.offer.universal).
const (
	OfferMaternity      righthelp.RuleID = "sfl.offer.service.maternity"
	OfferHealthVisiting righthelp.RuleID = "sfl.offer.service.health_visiting"
	OfferInfantFeeding  righthelp.RuleID = "sfl.offer.service.infant_feeding"
	OfferMentalHealth   righthelp.RuleID = "sfl.offer.service.mental_health" // with parent-infant relationships
	OfferSEND           righthelp.RuleID = "sfl.offer.service.send"
	OfferSafeguarding   righthelp.RuleID = "sfl.offer.service.safeguarding"
)

// The rules that an offer is checked against, beside its services, the statements on publishing and the principles.
const (
	OfferUniversalPlus righthelp.RuleID = "sfl.offer.plus"          // more than the six services
	OfferExplains      righthelp.RuleID = "sfl.offer.explains"      // what there is, and how families get it
	OfferPlainEnglish  righthelp.RuleID = "sfl.principle.no_jargon" // one of the principles
)

// UniversalServices yields the six services that every offer should have, in the order of the guide's definition.
func UniversalServices() iter.Seq[righthelp.Rule] { return slices.Values(universalServices[:]) }

// UniversalPlus yields the examples that the documents name of what an offer has beyond the six services. They are
// examples: an area has what its families need.
func UniversalPlus() iter.Seq[righthelp.Rule] { return slices.Values(universalPlus[:]) }

// Principles yields the thirteen principles for designing an offer.
func Principles() iter.Seq[righthelp.Rule] { return slices.Values(principles[:]) }

var universalServices = [...]righthelp.Rule{
	{
		ID: OfferMaternity, Kind: "universal_service", Title: "Maternity", Basis: righthelp.Published, Source: vision,
		Text:    "Excellent midwifery care in pregnancy and at birth is critical.",
		Section: "action area 1, the Universal offer, paragraph 5, second sentence", Passage: righthelp.Passage{Words: 9, Sum: 0x6070c6e8f77255df},
	},
	{
		ID: OfferHealthVisiting, Kind: "universal_service", Title: "Health visiting", Basis: righthelp.Published, Source: vision,
		Text:    "Health visiting is crucial for the step into parenthood, and for seeing needs and vulnerabilities early: of mind and body, social, of disability or safeguarding.",
		Section: "action area 1, the Universal offer, paragraph 5, third sentence", Passage: righthelp.Passage{Words: 27, Sum: 0x272f0398d8bcd7fd},
	},
	{
		ID: OfferInfantFeeding, Kind: "universal_service", Title: "Infant feeding", Basis: righthelp.Published, Source: vision,
		Text:    "It is the vision that support with feeding is always there for all parents and carers, as part of the Universal offer. It takes in help with breastfeeding, advice and early diagnosis of problems such as tongue-tie, and help with formula where that suits better.",
		Note:    "The guide's list of the six says breastfeeding alone.",
		Section: "action area 1, the Universal offer, paragraph 12, first sentence", Passage: righthelp.Passage{Words: 45, Sum: 0xdb5838ad1edf0656},
	},
	{
		ID: OfferMentalHealth, Kind: "universal_service", Title: "Parent-infant relationships and perinatal mental health", Basis: righthelp.Published, Source: vision,
		Text:    "Mental health support that works, and helps parents and carers form a secure bond with a new baby, can be made a full part of what every family is offered.",
		Section: "action area 1, the Universal offer, paragraph 15, first sentence", Passage: righthelp.Passage{Words: 28, Sum: 0x606906079f898e11},
	},
	{
		ID: OfferSEND, Kind: "universal_service", Title: "Special educational needs and disability", Basis: righthelp.Published, Source: vision,
		Text:    "Services for special needs and disability should also be a key part of each Universal offer.",
		Section: "action area 1, the Universal offer, paragraph 18, fifth sentence", Passage: righthelp.Passage{Words: 15, Sum: 0x991aa93e884ee3b5},
	},
	{
		ID: OfferSafeguarding, Kind: "universal_service", Title: "Safeguarding", Basis: righthelp.Published, Source: vision,
		Text:    "Safeguarding and protection should be a key part of each Universal offer.",
		Section: "action area 1, the Universal offer, paragraph 16, first sentence", Passage: righthelp.Passage{Words: 12, Sum: 0x64a6651a24c0809a},
	},
}

var universalPlus = [...]righthelp.Rule{
	{
		ID: "sfl.offer.plus.language", Kind: "universal_plus", Title: "Language barriers", Basis: righthelp.Published, Source: vision,
		Text: "Help where language is a barrier.", Section: "action area 1, paragraph 19, last sentence, first example", Passage: righthelp.Passage{Words: 3, Sum: 0xccb25e44a1e2e087},
	},
	{
		ID: "sfl.offer.plus.debt", Kind: "universal_plus", Title: "Debt advice", Basis: righthelp.Published, Source: vision,
		Text: "Advice on debt.", Section: "action area 1, paragraph 19, last sentence, second example", Passage: righthelp.Passage{Words: 3, Sum: 0xe9b09788011ace89},
	},
	{
		ID: "sfl.offer.plus.disability", Kind: "universal_plus", Title: "Disability", Basis: righthelp.Published, Source: vision,
		Text: "Help with disability.", Section: "action area 1, paragraph 19, last sentence, third example", Passage: righthelp.Passage{Words: 2, Sum: 0xd01f3aa32792b40a},
	},
	{
		ID: "sfl.offer.plus.transport", Kind: "universal_plus", Title: "Transport in rural areas", Basis: righthelp.Published, Source: vision,
		Text: "Help with getting about in the country.", Section: "action area 1, paragraph 19, last sentence, fourth example", Passage: righthelp.Passage{Words: 5, Sum: 0xeca609ec04650e2e},
	},
	{
		ID: "sfl.offer.plus.domestic_abuse", Kind: "universal_plus", Title: "Domestic abuse", Basis: righthelp.Published, Source: vision,
		Text: "Help with domestic abuse.", Section: "action area 1, paragraph 19, last sentence, fifth example", Passage: righthelp.Passage{Words: 4, Sum: 0xf96ca1c17670b6b3},
	},
	{
		ID: "sfl.offer.plus.drugs_and_alcohol", Kind: "universal_plus", Title: "Drug and alcohol support", Basis: righthelp.Published, Source: vision,
		Text: "Support with drugs and alcohol.", Section: "action area 1, paragraph 19, last sentence, sixth example", Passage: righthelp.Passage{Words: 5, Sum: 0xd84ac79aca2702ee},
	},
}

var offerRules = [...]righthelp.Rule{
	{
		ID: "sfl.offer.universal", Kind: "offer", Title: "The six services of an offer", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An offer should have maternity, health visiting, breastfeeding, parent-infant relationships with perinatal mental health, SEND, and safeguarding.",
		Section: "annex A, Start for Life offer, first sentence", Passage: righthelp.Passage{Words: 26, Sum: 0x4c456fea3b18ac64},
		Note: "The Vision, a year earlier, has the same six and speaks of infant feeding, breastfeeding in it.",
	},
	{
		ID: OfferUniversalPlus, Kind: "offer", Title: "The Universal+ offer", Basis: righthelp.Published, Source: vision,
		Text:    "Beside the Universal offer each council should have a Universal+ offer for the needs of its people.",
		Section: "action area 1, paragraph 19, second sentence", Passage: righthelp.Passage{Words: 22, Sum: 0x2422b88bfb7e59cd},
	},
	{
		ID: "sfl.offer.plus.where_they_exist", Kind: "offer", Title: "What belongs to Universal+", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Services beyond the six should be in an offer where they exist locally, and by what families there need.",
		Section: "annex A, Start for Life offer, last sentence", Passage: righthelp.Passage{Words: 23, Sum: 0xfb45719c1aaf5246},
		Note: "So an area without one of the examples has not failed anything: none of them is required.",
	},
	{
		ID: OfferExplains, Kind: "offer", Title: "What there is, and how to get it", Basis: righthelp.Published, Source: vision,
		Text:    "It is the vision that an offer tells parents and carers clearly which services they have a claim to, and how to get at them.",
		Section: "action area 1, what the Review will do next, paragraph 25, second sentence", Passage: righthelp.Passage{Words: 25, Sum: 0x728c950a06f0743a},
	},
	{
		ID: "sfl.offer.plain_english", Kind: "offer", Title: "Plain English", Basis: righthelp.Published, Source: vision,
		Text:    "An offer should be written in plain English, and free of the public sector's jargon.",
		Section: "action area 1, what the Review will do next, paragraph 25, third sentence", Passage: righthelp.Passage{Words: 13, Sum: 0x5a84b67c8e77f139},
	},
	{
		ID: "sfl.offer.reach", Kind: "offer", Title: "Within easy reach", Basis: righthelp.Published, Source: vision,
		Text:    "Councils are to be supported to make both parts of an offer easy to come by, online and on display where parents and carers go, such as community centres, libraries and GP surgeries.",
		Note:    "It promises support to councils, so no offer is checked against it; how an offer is on display is asked by sfl.principle.available.",
		Section: "action area 1, what the Review will do next, paragraph 25, last sentence", Passage: righthelp.Passage{Words: 38, Sum: 0xe48cc4203c57b1bd},
	},
	{
		ID: "sfl.offer.reading.contact", Kind: "convention", Title: "How a family gets a service", Basis: righthelp.Convention, Source: vision,
		Text: "An offer says how to get a service where it gives at least one of a telephone number, an e-mail address, a web address or a place. Whether they are right is not checked.",
		Note: "The document does not say which details an offer has to give.",
	},
	{
		ID: "sfl.offer.reading.jargon", Kind: "convention", Title: "Words that look like jargon", Basis: righthelp.Convention, Source: vision,
		Text: "Pointed out are abbreviations of two or more capital letters other than a few that everybody knows, and some words of the trade. The area can name words that its own families know. Whether a word is jargon is for people, parents above all.",
		Note: "No document lists jargon. The list is this library's own, and pointing out decides nothing.",
	},
}

var principles = [...]righthelp.Rule{
	{
		ID: "sfl.principle.co_commissioning", Kind: "principle", Title: "Co-commissioning", Basis: righthelp.Published, Source: vision,
		Text:    "Councils, the local NHS and civil society commission services together.",
		Section: "principles for designing an offer, collaboration, first", Passage: righthelp.Passage{Words: 23, Sum: 0xab9ddf7a154784d3},
	},
	{
		ID: "sfl.principle.partnership", Kind: "principle", Title: "Work in partnership", Basis: righthelp.Published, Source: vision,
		Text:    "Good relations within and between teams are promoted, and so is training across agencies.",
		Section: "principles for designing an offer, collaboration, second", Passage: righthelp.Passage{Words: 18, Sum: 0x5709004d960bc321},
	},
	{
		ID: "sfl.principle.relational", Kind: "principle", Title: "Relational approach", Basis: righthelp.Published, Source: vision,
		Text:    "Professionals work with parents, strengthen them, and give empathy, information and support.",
		Section: "principles for designing an offer, collaboration, third", Passage: righthelp.Passage{Words: 17, Sum: 0xadfede4252c66d45},
	},
	{
		ID: "sfl.principle.continuity", Kind: "principle", Title: "Continuity of care", Basis: righthelp.Published, Source: vision,
		Text:    "Families meet the same staff wherever that is possible.",
		Section: "principles for designing an offer, continuity and consistency, first", Passage: righthelp.Passage{Words: 11, Sum: 0x9c8b11aff7c8bcff},
	},
	{
		ID: "sfl.principle.consistency", Kind: "principle", Title: "Consistency of message", Basis: righthelp.Published, Source: vision,
		Text:    "The workforce has a purpose in common, and tells parents the same.",
		Section: "principles for designing an offer, continuity and consistency, second", Passage: righthelp.Passage{Words: 17, Sum: 0xc2d4dd3631622c1b},
	},
	{
		ID: "sfl.principle.family_centred", Kind: "principle", Title: "Family centred", Basis: righthelp.Published, Source: vision,
		Text:    "Every service centres on baby and family. Local people who use services take part in making them. Parents' and carers' needs and views count, with the needs of the baby, who cannot speak, at the heart.",
		Section: "principles for designing an offer, meeting user needs, first", Passage: righthelp.Passage{Words: 77, Sum: 0xf31be27312e27d4b},
	},
	{
		ID: "sfl.principle.population_needs", Kind: "principle", Title: "Population needs and cultural awareness", Basis: righthelp.Published, Source: vision,
		Text:    "Services are designed knowing the cultural, social and economic needs of the people. That includes commissioning services of high quality for additional needs and vulnerabilities.",
		Section: "principles for designing an offer, meeting user needs, second", Passage: righthelp.Passage{Words: 31, Sum: 0x1ec1aa6803263d64},
	},
	{
		ID: "sfl.principle.access", Kind: "principle", Title: "Access to services", Basis: righthelp.Published, Source: vision,
		Text:    "Digital services come beside face-to-face ones, and inform and guide clearly.",
		Section: "principles for designing an offer, meeting user needs, third", Passage: righthelp.Passage{Words: 20, Sum: 0x0b7f46a4cba04db1},
	},
	{
		ID: "sfl.principle.inclusive", Kind: "principle", Title: "Inclusive", Basis: righthelp.Published, Source: vision,
		Text:    "Services are made for carers of every kind, whatever their means and whatever protected characteristics they have.",
		Section: "principles for designing an offer, meeting user needs, fourth", Passage: righthelp.Passage{Words: 20, Sum: 0x124e6537d1a3c637},
	},
	{
		ID: "sfl.principle.wider_family", Kind: "principle", Title: "Dads, partners, grandparents and other family members", Basis: righthelp.Published, Source: vision,
		Text:    "Those around the baby who give support are included.",
		Section: "principles for designing an offer, meeting user needs, fifth", Passage: righthelp.Passage{Words: 18, Sum: 0x9b3c33681323fc36},
	},
	{
		ID: "sfl.principle.evidenced", Kind: "principle", Title: "Evidenced", Basis: righthelp.Published, Source: vision,
		Text:    "What is commissioned rests on evidence of what works for the needs of the local community.",
		Section: "principles for designing an offer, evidence", Passage: righthelp.Passage{Words: 19, Sum: 0xdec6afe8e45ed237},
	},
	{
		ID: OfferPlainEnglish, Kind: "principle", Title: "No jargon", Basis: righthelp.Published, Source: vision,
		Text:    "An offer reads easily and has no jargon.",
		Section: "principles for designing an offer, accessible, first", Passage: righthelp.Passage{Words: 15, Sum: 0x5de0eb9edf781ad8},
	},
	{
		ID: "sfl.principle.available", Kind: "principle", Title: "Available in places and at times that suit parents and carers", Basis: righthelp.Published, Source: vision,
		Text:    "An offer stands online and is on display where parents go, such as community centres, libraries or leisure facilities. How people come by information is thought about, and how it spreads in communities, for example through social media and community leaders.",
		Section: "principles for designing an offer, accessible, second", Passage: righthelp.Passage{Words: 68, Sum: 0xa118ce2f92ccfd79},
	},
}
