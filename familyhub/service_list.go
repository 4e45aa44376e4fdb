package familyhub

import "github.com/righthelp/righthelp"

// The 24 core services, each with the number of its statements: face to face, elsewhere in the network, virtual, of
// the minimum and then of what goes further.
var services = [serviceCount]Service{
	{counts: serviceCounts{{1, 0, 1}, {1, 0, 0}}, Rule: righthelp.Rule{
		ID: "fhse.1", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Activities for children aged 0-5",
		Text:    "Play and other activities for children aged 0 to 5.",
		Section: "service 1, heading", Figures: "0 5", Passage: righthelp.Passage{Words: 7, Sum: 0x4dc343b306cb360f},
	}},
	{counts: serviceCounts{{0, 0, 1}, {2, 0, 0}}, Rule: righthelp.Rule{
		ID: "fhse.2", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Birth registration",
		Text:    "Registering births at a hub.",
		Note:    "The minimum asks for no more than information online: to register births at the hub is an option to go further.",
		Section: "service 2, heading", Passage: righthelp.Passage{Words: 3, Sum: 0x925996cec5b2ea8f},
	}},
	{counts: serviceCounts{{1, 1, 1}, {2, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.3", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Debt and welfare advice",
		Text:    "Guidance on debt and welfare, and connection to those who advise on them.",
		Section: "service 3, heading", Passage: righthelp.Passage{Words: 5, Sum: 0x010aac47cd9444f6},
	}},
	{counts: serviceCounts{{6, 1, 2}, {2, 0, 2}}, Rule: righthelp.Rule{
		ID: "fhse.4", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Domestic abuse support",
		Text:    "Recognising domestic abuse, keeping its victims safe and connecting people to help.",
		Section: "service 4, heading", Passage: righthelp.Passage{Words: 4, Sum: 0xa4f0e8ae79db27a5},
	}},
	{Strand: "fhsl.strand.home_learning", Rule: righthelp.Rule{
		ID: "fhse.5", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Early language and the home learning environment",
		Text:    "The programme puts additional money into early language and the home learning environment. What is expected, and what goes further, stands in the main programme guide.",
		Section: "service 5, paragraph under the heading", Passage: righthelp.Passage{Words: 25, Sum: 0x8b0f47c475eb4c9c},
	}},
	{counts: serviceCounts{{3, 1, 3}, {1, 1, 0}}, Rule: righthelp.Rule{
		ID: "fhse.6", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Early Childhood Education and Care (ECEC) and financial support",
		Text:    "Early education and childcare, and the money that families can have for it.",
		Note:    "The title is the first part of the heading, which goes on to name Tax-Free Childcare and the childcare part of Universal Credit.",
		Section: "service 6, heading", Passage: righthelp.Passage{Words: 16, Sum: 0x1b9572c8e5306433},
	}},
	{counts: serviceCounts{{7, 4, 5}, {3, 1, 2}}, Rule: righthelp.Rule{
		ID: "fhse.7", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Health visiting 0-5 (inclusive of the Start for Life period)",
		Text:    "Health visiting up to the age of 5, the Start for Life period included.",
		Note:    "The table of contents has a shorter title, \"Health Visiting\".",
		Section: "service 7, heading", Figures: "0 5", Passage: righthelp.Passage{Words: 12, Sum: 0xf540f17e2649f69f},
	}},
	{counts: serviceCounts{{1, 1, 1}, {1, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.8", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Housing",
		Text:    "Understanding housing problems and connecting families to those who help with them.",
		Section: "service 8, heading", Passage: righthelp.Passage{Words: 2, Sum: 0x5e8fb4e8bea35fc1},
	}},
	{Strand: "fhsl.strand.infant_feeding", Rule: righthelp.Rule{
		ID: "fhse.9", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Infant Feeding Support",
		Text:    "The programme puts additional money into infant feeding support. What is expected, and what goes further, stands in the main programme guide.",
		Section: "service 9, paragraph under the heading", Passage: righthelp.Passage{Words: 21, Sum: 0x9783d8bd0a1630ce},
	}},
	{counts: serviceCounts{{2, 1, 3}, {1, 0, 0}}, Rule: righthelp.Rule{
		ID: "fhse.10", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Intensive targeted family support services",
		Text:    "Services that give families intensive, targeted support, those paid for by the Supporting Families programme included.",
		Note:    "The title is the first part of the heading, which goes on to include what Supporting Families funds.",
		Section: "service 10, heading", Passage: righthelp.Passage{Words: 14, Sum: 0xd1a1817de58ca7a8},
	}},
	{counts: serviceCounts{{4, 1, 1}, {1, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.11", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Local authority 0-19 public health services",
		Text:    "Public health services of the local authority for ages 0 to 19, by what the area has been found to need.",
		Note:    "The title is the first part of the heading, which goes on to base the services on assessments of local needs.",
		Section: "service 11, heading", Figures: "0 19", Passage: righthelp.Passage{Words: 13, Sum: 0xc35a8fdea4b562f5},
	}},
	{counts: serviceCounts{{2, 1, 1}, {2, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.12", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Mental health services (beyond Start for Life parent-infant mental health)",
		Text:    "Mental health, other than that of parent and infant in Start for Life.",
		Section: "service 12, heading", Passage: righthelp.Passage{Words: 12, Sum: 0x2a8f8cecb30cdc9f},
	}},
	{counts: serviceCounts{{6, 1, 2}, {7, 2, 1}}, Rule: righthelp.Rule{
		ID: "fhse.13", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Midwifery/maternity",
		Text:    "Care by midwives before, at and after birth.",
		Section: "service 13, heading", Passage: righthelp.Passage{Words: 3, Sum: 0xeac734dbb7b0e62c},
	}},
	{counts: serviceCounts{{3, 1, 2}, {2, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.14", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Nutrition and weight management",
		Text:    "Healthy eating and healthy weight.",
		Section: "service 14, heading", Passage: righthelp.Passage{Words: 5, Sum: 0xa71fda53e843865c},
	}},
	{counts: serviceCounts{{1, 0, 1}, {2, 2, 1}}, Rule: righthelp.Rule{
		ID: "fhse.15", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Oral health improvement",
		Text:    "Healthy mouths and teeth, and the way to a dentist.",
		Section: "service 15, heading", Passage: righthelp.Passage{Words: 4, Sum: 0xf2b6a64eae67f996},
	}},
	{Strand: "fhsl.strand.perinatal", Rule: righthelp.Rule{
		ID: "fhse.16", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Parent-Infant Relationships and Perinatal Mental Health Support",
		Text:    "The programme puts additional money into the bond of parent and infant and into mental health around birth. What is expected, and what goes further, stands in the main programme guide.",
		Section: "service 16, paragraph under the heading", Passage: righthelp.Passage{Words: 26, Sum: 0x5a67f91a2b8a786c},
	}},
	{Strand: "fhsl.strand.parenting", Rule: righthelp.Rule{
		ID: "fhse.17", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Parenting Support",
		Text:    "The programme puts additional money into parenting support. What is expected, and what goes further, stands in the main programme guide.",
		Section: "service 17, paragraph under the heading", Passage: righthelp.Passage{Words: 20, Sum: 0xe9a6a006df21f409},
	}},
	{counts: serviceCounts{{1, 1, 1}, {2, 1, 1}}, Rule: righthelp.Rule{
		ID: "fhse.18", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Reducing Parental Conflict",
		Text:    "Recognising conflict between parents and giving support with it, or connecting to that.",
		Section: "service 18, heading", Passage: righthelp.Passage{Words: 4, Sum: 0xf218299779532a7b},
	}},
	{counts: serviceCounts{{7, 2, 3}, {4, 2, 2}}, Rule: righthelp.Rule{
		ID: "fhse.19", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "SEND support and services (inclusive of the Start for Life period)",
		Text:    "Support for children with special educational needs and disabilities and for their families, the Start for Life period included.",
		Section: "service 19, heading", Passage: righthelp.Passage{Words: 12, Sum: 0xd6d89da9b3f438c4},
	}},
	{counts: serviceCounts{{3, 1, 1}, {3, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.20", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Stop smoking support",
		Text:    "Help with giving up smoking.",
		Section: "service 20, heading", Passage: righthelp.Passage{Words: 4, Sum: 0xb315e2e95183c66d},
	}},
	{counts: serviceCounts{{3, 1, 1}, {3, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.21", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Substance (alcohol/drug) misuse support",
		Text:    "Recognising misuse of alcohol and drugs, by parents and by young people, and support with it.",
		Section: "service 21, heading", Passage: righthelp.Passage{Words: 6, Sum: 0x7d37f6541cbc1f60},
	}},
	{counts: serviceCounts{{2, 1, 1}, {1, 0, 1}}, Rule: righthelp.Rule{
		ID: "fhse.22", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Support for separating and separated parents",
		Text:    "Support for parents who separate or have done so, for the good of their children.",
		Section: "service 22, heading", Passage: righthelp.Passage{Words: 7, Sum: 0x59b5c11b3f5dc952},
	}},
	{counts: serviceCounts{{1, 1, 0}, {1, 0, 0}}, Rule: righthelp.Rule{
		ID: "fhse.23", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Youth justice services",
		Text:    "Exploring what may contribute to offending, and targeted support for young people.",
		Section: "service 23, heading", Passage: righthelp.Passage{Words: 4, Sum: 0xf57368a578b41791},
	}},
	{counts: serviceCounts{{2, 1, 1}, {1, 1, 1}}, Rule: righthelp.Rule{
		ID: "fhse.24", Kind: "service", Basis: righthelp.Published, Source: annexF,
		Title:   "Youth services - universal and targeted",
		Text:    "Youth services for everybody, and for those who need more.",
		Section: "service 24, heading", Passage: righthelp.Passage{Words: 6, Sum: 0xcc5f4d87ca1cd545},
	}},
}
