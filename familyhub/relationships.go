package familyhub

import "github.com/righthelp/righthelp"

// relationshipStatements are the statements of the third delivery area, criteria 5.1 and 5.2.
var relationshipStatements = [...]Statement{
	{Criterion: "fhmf.5.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.5.1.basic.1", Kind: modelStatement, Title: "An expectation that staff know", Basis: righthelp.Published, Source: annexE,
		Text:    "All hub staff know that they are expected to work with the whole family in a way that puts first the safe strengthening of relationships and building on what families do well. Senior people are committed, with a plan, to take this further.",
		Section: "5.1, level 1, first statement", Passage: righthelp.Passage{Words: 38, Sum: 0x590f7c237ee8761a},
	}},
	{Criterion: "fhmf.5.1", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.5.1.developed.1", Kind: modelStatement, Title: "One point of contact", Basis: righthelp.Published, Source: annexE,
		Text:    "Where it is appropriate, a family's contact in the hub stays the same, so that trust can grow.",
		Section: "5.1, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 19, Sum: 0xa35f9619e1ae3eac},
	}},
	{Criterion: "fhmf.5.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.5.1.further.1", Kind: modelStatement, Title: "Trusting relationships", Basis: righthelp.Published, Source: annexE,
		Text:    "Professionals throughout the network engage families and build relationships of quality and trust with them; feedback from families and outcomes data bear this out.",
		Section: "5.1, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 25, Sum: 0x09bd3db07983ae30},
	}},
	{Criterion: "fhmf.5.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.5.1.further.2", Kind: modelStatement, Title: "Drawing on strengths around the family", Basis: righthelp.Published, Source: annexE,
		Text:    "Support through the network builds on a family's strengths and draws on its wider relationships, and on the support and advice that local communities have it in them to give, education settings and voluntary, community and faith organisations included.",
		Section: "5.1, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 41, Sum: 0x3d311f30ff24c28c},
	}},
	{Criterion: "fhmf.5.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.5.1.further.3", Kind: modelStatement, Title: "Mentoring", Basis: righthelp.Published, Source: annexE,
		Text:    "Children and young people are put in touch with mentoring programmes, to help widen the support networks of those who would benefit most.",
		Section: "5.1, level 2, go further options, third statement", Passage: righthelp.Passage{Words: 20, Sum: 0x4d367710bbfd0cf8},
	}},
	{Criterion: "fhmf.5.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.5.2.basic.1", Kind: modelStatement, Title: "A workforce plan to start with", Basis: righthelp.Published, Source: annexE,
		Text:    "A workforce development plan of several agencies exists in a first version. Its training is coordinated so that all partners in the network can understand and see need early and work with whole families. There is a commitment, and a plan, to take it further.",
		Section: "5.2, level 1, first statement", Passage: righthelp.Passage{Words: 49, Sum: 0xe2a11f2b54bfcbac},
	}},
	{Criterion: "fhmf.5.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.5.2.developed.1", Kind: modelStatement, Title: "Knowing what the workforce needs", Basis: righthelp.Published, Source: annexE,
		Text:    "Locally it is widely understood what diversity, capacity, skills and knowledge the workforce must have for a hub model to make a difference to outcomes for children, young people and families.",
		Section: "5.2, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 29, Sum: 0xa497f74e4fa851f9},
	}},
	{Criterion: "fhmf.5.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.5.2.developed.2", Kind: modelStatement, Title: "Training and supervision", Basis: righthelp.Published, Source: annexE,
		Text:    "An agreed offer of training and supervision, of high quality, helps the network's workforce to put the newest evidence into practice.",
		Section: "5.2, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 27, Sum: 0x384fd386afb4a984},
	}},
	{Criterion: "fhmf.5.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.5.2.further.1", Kind: modelStatement, Title: "A learning culture", Basis: righthelp.Published, Source: annexE,
		Text:    "The network has a culture of learning, and feedback informs future practice and training across agencies.",
		Section: "5.2, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 17, Sum: 0xcb0cf7b9a10de055},
	}},
	{Criterion: "fhmf.5.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.5.2.further.2", Kind: modelStatement, Title: "Development pathways", Basis: righthelp.Published, Source: annexE,
		Text:    "Existing and new staff have pathways of development, to help them stay and to make sure that areas grow the people whom they will need.",
		Section: "5.2, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 25, Sum: 0x2aae4fa70aa8c224},
	}},
}
