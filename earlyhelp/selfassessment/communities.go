package selfassessment

import "github.com/righthelp/righthelp"

// Public services and the communities they serve. Titles are ours.
var communities = [...]Descriptor{
	{
		Section: Communities, Number: 1, Rule: righthelp.Rule{
			ID: "ehsg.communities.1", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Information on local support",
			Text:    "Public services work in close partnership with voluntary and community groups to keep information on local assets of the community, its groups, support from the voluntary sector and faith groups current. They have made it accessible to local staff and residents, on a website for example.",
			Section: "self-assessment descriptors, communities, 1", Passage: righthelp.Passage{Words: 43, Sum: 0x4d2935e78b78aba7},
		},
		Mature:        "A website that is quality assured, current and easy to use makes flexibility and self-service possible, and supports Lead Practitioners and families in connecting into their local communities. Whether the information is used, helps and makes an impact is monitored. Public services should be confident that the services and groups in it give safe support of good quality.",
		MaturePassage: righthelp.Passage{Words: 64, Sum: 0xaa81bb5d2d33ef64},
	},
	{
		Section: Communities, Number: 2, Rule: righthelp.Rule{
			ID: "ehsg.communities.2", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Valuing everyone's contribution",
			Text:    "The relationship with community groups and voluntary organisations has a culture that values every contribution and prizes creativity, collaboration and local solutions, together with quality and inclusivity. A culture and a system are being built in which communities understand that a whole family approach takes everyone's help.",
			Section: "self-assessment descriptors, communities, 2", Passage: righthelp.Passage{Words: 47, Sum: 0x1a80091a1c7972b1},
		},
		Mature:        "What every public sector, community, faith and voluntary group contributes is recognised and valued. The area works actively at removing any hierarchical barriers, and works to include voluntary and community groups in a broad range, under-represented ones too. The public sector should share leadership at the local level with voluntary and community groups. Areas should also put mechanisms in place to discern any harmful practices, which a minority of situations may hold, and to challenge them. Public bodies should support integrated communities, in which local people are encouraged to live, work, learn and socialise together on the basis of rights, responsibilities and opportunities that they share.",
		MaturePassage: righthelp.Passage{Words: 105, Sum: 0x81a3aacc1d0fac24},
	},
	{
		Section: Communities, Number: 3, Rule: righthelp.Rule{
			ID: "ehsg.communities.3", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Capacity in communities",
			Text:    "Capacity is being built in communities, and the most is made of the refreshed sense of community that grew through COVID-19. The talent of those parents, carers and young people who have lived experience, and what they contribute, is harnessed so that they help one another.",
			Section: "self-assessment descriptors, communities, 3", Passage: righthelp.Passage{Words: 40, Sum: 0xca820295fdf08c63},
		},
		Mature:        "It is recognised that people in need of help often help others too, or want to. The system gives people opportunity to improve their community, and values what they contribute by creating the space and the opportunity in which it can flourish.",
		MaturePassage: righthelp.Passage{Words: 41, Sum: 0x86d5ef72c2e0bb0d},
	},
	{
		Section: Communities, Number: 4, Rule: righthelp.Rule{
			ID: "ehsg.communities.4", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Better connected",
			Text:    "The activity of the voluntary and community sector, of family networks and of formal early help is becoming better connected.",
			Section: "self-assessment descriptors, communities, 4", Passage: righthelp.Passage{Words: 18, Sum: 0xadcd9f41a80e8dda},
		},
		Mature:        "Staff of public services are well connected with the local areas that they serve, and understand them down to the differences between neighbourhoods or streets. Where there is need of formal early help (a Lead Practitioner, a family assessment and a plan), the team around the family engages the wider network of the family and relevant voluntary and community groups as early as possible, all through the plan and also as part of a sustainability plan.",
		MaturePassage: righthelp.Passage{Words: 79, Sum: 0xaaffcf9b682214a8},
	},
	{
		Section: Communities, Number: 5, Rule: righthelp.Rule{
			ID: "ehsg.communities.5", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Decisions nearer to families",
			Text:    "Decision making on local services and facilities is moving towards families and communities.",
			Section: "self-assessment descriptors, communities, 5", Passage: righthelp.Passage{Words: 14, Sum: 0x07bec938b1192c59},
		},
		Mature:        "Regular and detailed data informs joint needs assessment, and decisions that answer what is needed in a community, neighbourhood or locality. Families and communities are engaged in shaping local help, and evidence shows that their views influence decisions.",
		MaturePassage: righthelp.Passage{Words: 51, Sum: 0xf772011f2efe33f5},
	},
}
