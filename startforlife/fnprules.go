package startforlife

import "github.com/righthelp/righthelp"

// The Family Nurse Partnership's next steps, as far as they say whom the programme is for.
var fnpRules = [...]righthelp.Rule{
	{
		ID: "sfl.fnp.clients", Kind: "fnp", Title: "Whom the Family Nurse Partnership is for", Basis: righthelp.Published, Source: "fnp-next-steps",
		Text:    "The programme is for young women who have their first child. It is to be delivered more flexibly, shaped by the strengths and risks of each, and joined better to local services.",
		Note:    "From what age on, and up to which day of pregnancy, the page does not say.",
		Section: "second paragraph, first sentence, on delivery", Passage: righthelp.Passage{Words: 24, Sum: 0x1165e6c0863a64b3},
	},
	{
		ID: "sfl.fnp.local", Kind: "fnp", Title: "Criteria are local", Basis: righthelp.Published, Source: "fnp-next-steps",
		Text:    "There is guidance that helps places which run the programme to change whom it is for.",
		Section: "third paragraph, second sentence, first part", Passage: righthelp.Passage{Words: 13, Sum: 0xc35b744f6bf5209e},
	},
	{
		ID: "sfl.fnp.age", Kind: "fnp", Title: "Age limit", Basis: righthelp.Published, Source: "fnp-next-steps",
		Text:    "A place may widen the range of ages, up to 24.",
		Note:    "From what limit it is widened the page does not say, so an area names its own.",
		Section: "third paragraph, second sentence, second part", Figures: "24", Passage: righthelp.Passage{Words: 7, Sum: 0xd96bf3bb1a0c4661},
	},
	{
		ID: "sfl.fnp.vulnerability", Kind: "fnp", Title: "Narrower by vulnerability", Basis: righthelp.Published, Source: "fnp-next-steps",
		Text:    "A place may go for a narrower group, chosen by how vulnerable people are.",
		Note:    "Which vulnerabilities, and how many of them, is for the place to say.",
		Section: "third paragraph, second sentence, last part", Passage: righthelp.Passage{Words: 12, Sum: 0xaf71b1c1111db750},
	},
	{
		ID: "sfl.fnp.lighter", Kind: "fnp", Title: "Shorter or lighter", Basis: righthelp.Published, Source: "fnp-next-steps",
		Text:    "It is to be thought about how to fit the programme to the strengths and needs of each client; for some that may make it shorter or less intense.",
		Note:    "This was part of work to come with a small group of test sites. The page does not say for whom it would be so, or who decides it.",
		Section: "fifth paragraph, second part", Passage: righthelp.Passage{Words: 25, Sum: 0x7c2cddf00cab0739},
	},
	{
		ID: "sfl.fnp.reading.age", Kind: "convention", Title: "How age is counted", Basis: righthelp.Convention, Source: "fnp-next-steps",
		Text: "Age is counted in completed years on the day that is asked about, and the limit belongs to the range: with a limit of 24, up to the day before the 25th birthday.",
		Note: "The page says up to 24. On which day age counts is for the place to choose.",
	},
}
