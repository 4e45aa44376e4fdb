package startforlife

import "github.com/righthelp/righthelp"

// Publishing the Start for Life offer: what is expected, and what goes further. The guide does not part it by way of access.
var offerStatements = [...]FundedStatement{
	{Strand: StrandOffer, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.minimum.any.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "One place online",
		Text:    "The offer is published digitally, with all Start for Life services and support together in one place online.",
		Section: "publishing the Start for Life offer, minimum expectations, first statement", Passage: righthelp.Passage{Words: 19, Sum: 0x0073971704c0b9a4},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.minimum.any.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "On paper before birth",
		Text:    "Every parent-to-be gets the local Start for Life offer on paper before the birth.",
		Section: "publishing the Start for Life offer, minimum expectations, second statement", Passage: righthelp.Passage{Words: 19, Sum: 0x241746e1bc8c4f7e},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.minimum.any.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Materials where parents go",
		Text:    "Posters, leaflets and other physical materials are available where parents and carers go, for example libraries, community and recreation centres, faith centres, GP surgeries, hubs and midwifery units.",
		Section: "publishing the Start for Life offer, minimum expectations, third statement", Passage: righthelp.Passage{Words: 33, Sum: 0x46da91dfd8006bb7},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierMinimum, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.minimum.any.4", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Staff who connect families",
		Text:    "Hub staff who deal with parents and carers can connect families to the Start for Life offer.",
		Section: "publishing the Start for Life offer, minimum expectations, fourth statement", Passage: righthelp.Passage{Words: 18, Sum: 0x0e9af632c68385f4},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.further.any.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "One click away",
		Text:    "The offer can be reached with one click from the main web page.",
		Section: "publishing the Start for Life offer, go further, first statement", Passage: righthelp.Passage{Words: 15, Sum: 0x9a6426a1f6d2c315},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.further.any.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Materials on particular issues",
		Text:    "Physical materials on particular issues are available where parents and carers go, for example libraries, hubs and GP surgeries.",
		Section: "publishing the Start for Life offer, go further, second statement", Passage: righthelp.Passage{Words: 23, Sum: 0x64419ea2995db7da},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.further.any.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Social media and outreach",
		Text:    "The area makes the offer known through social media and by further outreach, as its communities need.",
		Section: "publishing the Start for Life offer, go further, third statement", Passage: righthelp.Passage{Words: 23, Sum: 0x151c5b52b966ed53},
	}},
	{Strand: StrandOffer, Tier: righthelp.TierFurther, Access: AnyAccess, Rule: righthelp.Rule{
		ID: "sfl.offer.further.any.4", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Neighbouring areas",
		Text:    "The area works with its neighbours so that parents and carers can, where relevant, find information about Start for Life support there.",
		Section: "publishing the Start for Life offer, go further, fourth statement", Passage: righthelp.Passage{Words: 27, Sum: 0xae61cbe5ec827aec},
	}},
}
