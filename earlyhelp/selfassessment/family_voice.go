package selfassessment

import "github.com/righthelp/righthelp"

// What families say. Each has a heading in the guide, which is its title.
var familyVoice = [...]Descriptor{
	{
		Section: FamilyVoice, Number: 1, Heading: "Family engagement", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.1", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Family engagement",
			Text:    "Feedback from families is gathered and acted on in well-established ways, and people with lived experience take part in designing, governing and quality-assuring services.",
			Section: "self-assessment descriptors, family voice and experience, 1", Passage: righthelp.Passage{Words: 28, Sum: 0x2ee9fab068609b8e},
		},
		Mature:        "All who make up a family (children, young people, parents, carers, others who matter to them) are heard in a range of ways, which include but need not stop at these: families with a Family Plan that follows whole family working, during the support and afterwards, on the work of every part of the early help system; families who had no support, such as those who refused an offer, those who could not get help and those whose needs no service knows of; families of diverse cultural and ethnic backgrounds. What they say serves as learning, in support of changes to how the system works together as a whole.",
		MaturePassage: righthelp.Passage{Words: 125, Sum: 0x6e046d37bc4d487d},
	},
	{
		Section: FamilyVoice, Number: 2, Heading: "One Lead Practitioner", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.2", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "One Lead Practitioner",
			Text:    "Evidence shows that families, by their own account, know their Lead Practitioner and have a good relationship with that person.",
			Section: "self-assessment descriptors, family voice and experience, 2", Passage: righthelp.Passage{Words: 24, Sum: 0x1113e4ffc1449e6d},
		},
		Mature:        "Lead Practitioners co-ordinate what the team around the family does, see that assessment and family plan answer every need identified, and lead in having the plan co-produced by the family. The time that this takes varies from family to family with how complex their needs are. Families should always have a say in the choice of their Lead Practitioner and a way to give feedback on the relationship.",
		MaturePassage: righthelp.Passage{Words: 81, Sum: 0x9a5e7022cb9484c3},
	},
	{
		Section: FamilyVoice, Number: 3, Heading: "One assessment", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.3", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "One assessment",
			Text:    "Evidence shows that families, by their own account, had their needs considered individually and together, found their views reflected all through the assessment, and because of it told their story once.",
			Section: "self-assessment descriptors, family voice and experience, 3", Passage: righthelp.Passage{Words: 35, Sum: 0x20808a3e73f86ca2},
		},
		Mature:        "The assessment process explores what each family member needs and how those needs affect the others. It should cover underlying issues besides the presenting needs, and strengths besides needs, and be done in partnership with the family.",
		MaturePassage: righthelp.Passage{Words: 58, Sum: 0x2c265d75a601ea00},
	},
	{
		Section: FamilyVoice, Number: 4, Heading: "One family plan", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.4", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "One family plan",
			Text:    "Evidence shows that individuals and families, by their own account, find their needs in one family plan, to which the whole team around the family works. Families and professionals agree the outcomes together.",
			Section: "self-assessment descriptors, family voice and experience, 4", Passage: righthelp.Passage{Words: 34, Sum: 0x4c0b1aef0774f62c},
		},
		Mature:        "Family plans are of high quality and say in detail what everybody in the team around the family, the family included, will do to meet the needs identified. It is recognised that what is needed may be a thing to buy, not only a person or a service, and the team can easily draw on small pots of money for it.",
		MaturePassage: righthelp.Passage{Words: 74, Sum: 0x9d28aedaa3f168c9},
	},
	{
		Section: FamilyVoice, Number: 5, Heading: "One team around the family", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.5", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "One team around the family",
			Text:    "Evidence from families shows how well services work together in co-ordinating support to meet their family's needs.",
			Section: "self-assessment descriptors, family voice and experience, 5", Passage: righthelp.Passage{Words: 27, Sum: 0x6925dff1175103b0},
		},
		Mature:        "The team around a family is a group of professionals and volunteers who work beside the family for better outcomes. A Lead Practitioner leads it; all members take an active part, and what each contributes counts the same. The team can show good communication and co-ordination that rest on the family's plan, and the family's feedback on the support reflects it.",
		MaturePassage: righthelp.Passage{Words: 71, Sum: 0x60d0613ad9154c9b},
	},
	{
		Section: FamilyVoice, Number: 6, Heading: "Access to support", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.6", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Access to support",
			Text:    "Evidence shows that families, by their own account, can find their way through local services and know how to get help.",
			Section: "self-assessment descriptors, family voice and experience, 6", Passage: righthelp.Passage{Words: 21, Sum: 0x2c75e34cbb359077},
		},
		Mature:        "Digital means, such as a service directory and social media, and roles such as those of community connectors and service access points give families accessible ways to understand and reach the support there is. Each of them should work so that for a family in search of support no door is the wrong one.",
		MaturePassage: righthelp.Passage{Words: 54, Sum: 0x593a649cf928be51},
	},
	{
		Section: FamilyVoice, Number: 7, Heading: "Sustainability", Rule: righthelp.Rule{
			ID: "ehsg.family_voice.7", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Sustainability",
			Text:    "Evidence shows that families, by their own account, had their needs addressed, underlying issues included. When services end their support they will be better equipped to cope, because they have found a support network of their own and feel connected with the local community and the support network that it provides.",
			Section: "self-assessment descriptors, family voice and experience, 7", Passage: righthelp.Passage{Words: 48, Sum: 0xe738a8dee053ad15},
		},
		Mature:        "Extended family, friends, support from the community and other local resources are part of every family plan from early on.",
		MaturePassage: righthelp.Passage{Words: 22, Sum: 0x403d0d8f08ef1d0c},
	},
}
