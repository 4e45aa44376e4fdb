package startforlife

import "github.com/righthelp/righthelp"

// Parent and Carer Panels: what is expected, and what goes further. The guide does not part it by way of access.
var panelStatements = [...]FundedStatement{
	{Strand: StrandPanels, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.minimum.any.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Who sits on the panel",
		Text:    "Members should be diverse, and include pregnant women, or a partner of one, and parents and carers of children under two. Parents whose children are over two may be considered too, where they have recently used Start for Life services. Membership should be renewed each year.",
		Note:    "The edges are printed in words: under the age of two.",
		Section: "Parent and Carer Panels, minimum expectations, first statement", Passage: righthelp.Passage{Words: 60, Sum: 0x7b1817d6a624e544},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.minimum.any.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Everybody heard",
		Text:    "Panels should see that everybody's views are heard, by being flexible in length, in structure, for example with smaller groups, or in both.",
		Section: "Parent and Carer Panels, minimum expectations, second statement", Passage: righthelp.Passage{Words: 26, Sum: 0x2c1a6abcbc24f2cc},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.minimum.any.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "How often",
		Text:    "Panels should meet regularly. Panels and their parents and carers settle together how often; every second month is the least that is expected.",
		Section: "Parent and Carer Panels, minimum expectations, third statement", Passage: righthelp.Passage{Words: 35, Sum: 0x89901769b0d0d13c},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.minimum.any.4", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Support to take part",
		Text:    "Members should have active support to attend and contribute, expenses included: for example for qualifications, food and drink, vouchers, or childcare that is paid for.",
		Section: "Parent and Carer Panels, minimum expectations, fourth statement", Passage: righthelp.Passage{Words: 27, Sum: 0x849103f48936dd06},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.minimum.any.5", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Insight passed on",
		Text:    "What the panel brings to light should be passed on to the single accountable leader, who can shape local design, planning and delivery of services with it.",
		Section: "Parent and Carer Panels, minimum expectations, fifth statement", Passage: righthelp.Passage{Words: 27, Sum: 0xdb52834c006ee1d4},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.minimum.any.6", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Digital access",
		Text:    "There should be a way of taking part in the panel digitally, for example by holding some meetings in person and others not.",
		Note:    "In the source text the last sentence breaks off after \"face-to-face\"; the sense is taken to be alternating between meetings in person and digital ones.",
		Section: "Parent and Carer Panels, minimum expectations, sixth statement", Passage: righthelp.Passage{Words: 24, Sum: 0x777d422d3389d980},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.further.any.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Between panels and beyond",
		Text:    "The area engages with participants between panels, and with more parents and carers outside them. It could do so through existing organisations or programmes, for example by telephone or survey, or through parent champions, to encourage parents to network and to build skills.",
		Section: "Parent and Carer Panels, go further, first statement", Passage: righthelp.Passage{Words: 44, Sum: 0xae09a79d12339ef8},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.further.any.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Input at several layers",
		Text:    "The area asks parents and carers for their input at several layers of business planning, for example from first plans of what could be offered to the improvement of what there is.",
		Section: "Parent and Carer Panels, go further, second statement", Passage: righthelp.Passage{Words: 30, Sum: 0xf6a1218dd34b62ff},
	}},
	{Strand: StrandPanels, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.panels.further.any.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Feedback acted on",
		Text:    "The panel gives feedback on family hubs and the Start for Life offer in various aspects, breastfeeding, mental health and parenting support among them. The area acts on it so that services do what parents and carers need, for example with reports on how services have improved, shared with cabinet or executive committees.",
		Note:    "A page break cuts the statement.",
		Section: "Parent and Carer Panels, go further, third statement", Passage: righthelp.Passage{Words: 60, Sum: 0x13f8fc885aaaf5fe},
	}},
}
