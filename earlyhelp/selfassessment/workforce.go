package selfassessment

import "github.com/righthelp/righthelp"

// Who works with families, and how. Titles are ours.
var workforce = [...]Descriptor{
	{
		Section: Workforce, Number: 1, Rule: righthelp.Rule{
			ID: "ehsg.workforce.1", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "In line with the workforce table",
			Text:    "The area's workforce delivers whole family working effectively, in line with the levels that the workforce table sets out.",
			Section: "self-assessment descriptors, workforce, 1", Passage: righthelp.Passage{Words: 26, Sum: 0xe573f4dd85fe1f0c},
			Note: "Here the guide's italic paragraph describes no mature area: it refers to the workforce table and to the family voice section.",
		},
		Mature:        "The workforce table is the guide's vision of how professionals work in practice, all of them who contribute to the early help system, though it is not a complete or exhaustive list. Lead Practitioner and whole family working are as the family voice section defines them.",
		MaturePassage: righthelp.Passage{Words: 46, Sum: 0x6e5c0eaec8b6b123},
	},
	{
		Section: Workforce, Number: 2, Rule: righthelp.Rule{
			ID: "ehsg.workforce.2", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Everyone's responsibility",
			Text:    "Across the partnership of services for children, adults and families, early help is understood, and seen as something that everyone is responsible for. The wider early help system rests on a shared culture and a set of core principles.",
			Section: "self-assessment descriptors, workforce, 2", Passage: righthelp.Passage{Words: 38, Sum: 0xd70c33b325b6e4e7},
		},
		Mature:        "All who work with children and adults understand that they have a part in recognising needs, and in supporting families to find solutions and reach help as early as possible. A common set of principles reflects this and is promoted regularly, within agencies and between them.",
		MaturePassage: righthelp.Passage{Words: 51, Sum: 0x8074e089bc8e7adf},
	},
	{
		Section: Workforce, Number: 3, Rule: righthelp.Rule{
			ID: "ehsg.workforce.3", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A shared practice framework",
			Text:    "Professionals of partner agencies across the wider early help system have a shared practice framework and processes agreed locally, which are known, understood and used consistently.",
			Section: "self-assessment descriptors, workforce, 3", Passage: righthelp.Passage{Words: 29, Sum: 0xd4740737b56f70b4},
		},
		Mature:        "Partners have agreed an overarching framework of the values, principles, key theories and models that they share and on which local work with children, young people and families rests, with whole family working at its core. Besides what is common it recognises the value of each agency's specialisms and perspectives. Many services provide early help: a clear service map shows what each of them gives to the whole system of support, and by which pathways and processes families and practitioners find their way through it.",
		MaturePassage: righthelp.Passage{Words: 109, Sum: 0x8506c35308b21b8e},
	},
	{
		Section: Workforce, Number: 4, Rule: righthelp.Rule{
			ID: "ehsg.workforce.4", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "A workforce development plan",
			Text:    "A workforce development plan of several agencies, based on what their workforce needs to develop, helps to embed the shared practice framework and culture. It gives the workforce understanding and skills, at appropriate levels, to identify family needs early, to respond to them and to put a whole family approach into practice.",
			Section: "self-assessment descriptors, workforce, 4", Passage: righthelp.Passage{Words: 51, Sum: 0x3c7b3e2a1fd3fba4},
		},
		Mature:        "There is a workforce development plan. It need not be for early help alone: in a mature system of support, culture and practice framework operate across the spectrum of need and in support services for children and for adults. Wherever the plan is governed or kept, it addresses what all workforces need for their continuing professional development, by a range of methods.",
		MaturePassage: righthelp.Passage{Words: 67, Sum: 0x41538ed676f96895},
	},
	{
		Section: Workforce, Number: 5, Rule: righthelp.Rule{
			ID: "ehsg.workforce.5", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "The quality of practice",
			Text:    "The quality of early help practice is known across the professionals of the workforce table. Professionals of the partnership are directly supported to improve their practice, whole family working included, through a quality assurance framework: by audit, supervision and guidance, for example.",
			Section: "self-assessment descriptors, workforce, 5", Passage: righthelp.Passage{Words: 43, Sum: 0xc7e90165eb38354e},
		},
		Mature:        "Early help practice covers a wide range of skills. Among them are Early Help Assessments, Family Plans and the monitoring of outcomes, work by the practice framework, and helping families to connect with the right support as early as possible.",
		MaturePassage: righthelp.Passage{Words: 42, Sum: 0xa89cdd69a9be302c},
	},
	{
		Section: Workforce, Number: 6, Rule: righthelp.Rule{
			ID: "ehsg.workforce.6", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Place-based or hub-based working",
			Text:    "The community has a model of working, place based or hub based, with a common footprint, in which partners are integrated virtually or physically, in family or community hubs for example. The model helps to underpin the principles of whole family working.",
			Section: "self-assessment descriptors, workforce, 6", Passage: righthelp.Passage{Words: 42, Sum: 0x0c080ddf8514c344},
		},
		Mature:        "Families can easily tell where in their community to go for help, and find a welcome when they make contact: to ask for help is seen as a normal thing. The response lets the needs of the whole family be explored and takes the family without a break to all the help it needs, a Lead Practitioner included if needed. Hubs, where they exist, are fundamental, and a part of the early help system that is fully integrated. The local offer answers the diverse needs of the community and is proactive in clearing away barriers to access, so that all can be included.",
		MaturePassage: righthelp.Passage{Words: 110, Sum: 0x02f5378c912f62b2},
	},
	{
		Section: Workforce, Number: 7, Rule: righthelp.Rule{
			ID: "ehsg.workforce.7", Kind: "descriptor", Basis: righthelp.Published, Source: guide,
			Title:   "Always a whole family response",
			Text:    "Responses to differing presenting needs (pathways) are aligned or integrated, so that there is always a whole family response. One form could be a team around the school, in which all relevant professionals together foresee, and respond early to, what children and young people in the school need, for example in school engagement, mental health or special education.",
			Section: "self-assessment descriptors, workforce, 7", Passage: righthelp.Passage{Words: 62, Sum: 0x2c046a261f6ee626},
		},
		Mature:        "It is known that needs within a family are often interconnected and have underlying causes. A presenting need is not treated in isolation, so that causes are addressed and outcomes achieved. Instead of a distinct pathway for each need, the practice framework and integrated pathways make practitioners consider and answer the wider needs, whichever need presents. For example, the family gets a whole family response whenever a special educational need, a school attendance issue or a mental health issue is suspected or identified.",
		MaturePassage: righthelp.Passage{Words: 89, Sum: 0x248018c828586c09},
	},
}
