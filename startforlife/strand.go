package startforlife

import "github.com/righthelp/righthelp"

// The six strands, each with the number of its statements: face to face, virtual, elsewhere in the network, systems, and
// not parted; of the minimum and then of what goes further.
var strands = [...]Strand{
	{Grant: "fhsl.strand.parenting", Service: "fhse.17", counts: strandCounts{{4, 2, 2, 0, 0}, {3, 1, 3, 0, 0}}, Rule: righthelp.Rule{
		ID: StrandParenting, Kind: "funded_strand", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Parenting support",
		Text:    "Parenting support is one of the six services and activities that are funded.",
		Section: "minimum expectations and go further options for funded services, first bullet", Passage: righthelp.Passage{Words: 2, Sum: 0x8280754f9c2eb6e1},
	}},
	{Grant: "fhsl.strand.perinatal", Service: "fhse.16", counts: strandCounts{{5, 3, 4, 5, 0}, {2, 3, 8, 5, 0}}, Rule: righthelp.Rule{
		ID: StrandPerinatal, Kind: "funded_strand", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Parent-infant relationships and perinatal mental health support",
		Text:    "Support with the relationship between parent and infant, and with mental health around birth, is one of the six services and activities that are funded.",
		Section: "minimum expectations and go further options for funded services, second bullet", Passage: righthelp.Passage{Words: 8, Sum: 0xfb3faccba40e0304},
	}},
	{Grant: "fhsl.strand.home_learning", Service: "fhse.5", counts: strandCounts{{1, 2, 5, 0, 0}, {2, 2, 1, 0, 0}}, Rule: righthelp.Rule{
		ID: StrandHomeLearning, Kind: "funded_strand", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Early language and the home learning environment",
		Text:    "Early language and learning at home are one of the six services and activities that are funded.",
		Section: "minimum expectations and go further options for funded services, third bullet", Passage: righthelp.Passage{Words: 5, Sum: 0x48cedd0a6b5cc77b},
	}},
	{Grant: "fhsl.strand.infant_feeding", Service: "fhse.9", counts: strandCounts{{13, 3, 8, 3, 0}, {4, 3, 7, 3, 0}}, Rule: righthelp.Rule{
		ID: StrandInfantFeeding, Kind: "funded_strand", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Infant feeding support",
		Text:    "Support with infant feeding is one of the six services and activities that are funded.",
		Section: "minimum expectations and go further options for funded services, fourth bullet", Passage: righthelp.Passage{Words: 2, Sum: 0xe8725d4420a382be},
	}},
	{Grant: "fhsl.strand.offer_and_panels", counts: strandCounts{{0, 0, 0, 0, 6}, {0, 0, 0, 0, 3}}, Rule: righthelp.Rule{
		ID: StrandPanels, Kind: "funded_strand", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Parent and Carer Panels",
		Text:    "Parent and Carer Panels are one of the six services and activities that are funded.",
		Section: "minimum expectations and go further options for funded services, fifth bullet", Passage: righthelp.Passage{Words: 4, Sum: 0x977fe6e12a871625},
	}},
	{Grant: "fhsl.strand.offer_and_panels", counts: strandCounts{{0, 0, 0, 0, 4}, {0, 0, 0, 0, 4}}, Rule: righthelp.Rule{
		ID: StrandOffer, Kind: "funded_strand", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Publishing the Start for Life offer",
		Text:    "To publish the Start for Life offer is one of the six services and activities that are funded.",
		Section: "minimum expectations and go further options for funded services, sixth bullet", Passage: righthelp.Passage{Words: 6, Sum: 0x9f3cc536036bcc6b},
	}},
}

// What the guide says of the expectations of all the strands.
var fundedRules = [...]righthelp.Rule{
	{
		ID: "sfl.scope.minimum", Kind: "funded_scope", Title: "By when the minimum is met", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "By the end of the programme, which is the end of the financial year 2024-25, the whole minimum should be met.",
		Note:    "Elsewhere the guide says March 2025 at the latest.",
		Section: "minimum expectations and go further, first paragraph after the list, first sentence", Figures: "2024 25", Passage: righthelp.Passage{Words: 16, Sum: 0x5bdb8cb74f20cd64},
	},
	{
		ID: "sfl.scope.hubs_open", Kind: "funded_scope", Title: "The minimum when hubs open", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "When its hubs open an area will not necessarily meet all of the minimum, but it should be ambitious in what it changes.",
		Section: "minimum expectations and go further, minimum expectations, third bullet", Passage: righthelp.Passage{Words: 28, Sum: 0x2295d4f64a5a46ee},
	},
	{
		ID: "sfl.scope.further.some", Kind: "funded_scope", Title: "Some options to go further", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area is asked to commit itself to going beyond the minimum by choosing a number of the options for that, so as to make the biggest difference to its families with the money.",
		Note:    "How many is not said.",
		Section: "minimum expectations and go further, first paragraph after the list, third sentence", Passage: righthelp.Passage{Words: 38, Sum: 0xc76e035dda0abf91},
	},
	{
		ID: "sfl.scope.further.not_all", Kind: "funded_scope", Title: "Not all options", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Nobody expects an area to deliver every option.",
		Section: "minimum expectations and go further, first paragraph after the list, fourth sentence, first part", Passage: righthelp.Passage{Words: 15, Sum: 0x102092051a4b72d1},
	},
	{
		ID: "sfl.scope.further.funded", Kind: "funded_scope", Title: "Options of funded services", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "For funded services the area is asked to say how it will go further and what that looks like there, given where it starts and what is needed.",
		Section: "minimum expectations and go further, go further options, second bullet", Passage: righthelp.Passage{Words: 32, Sum: 0x8f8c7c67e535feeb},
	},
	{
		ID: "sfl.scope.further.more", Kind: "funded_scope", Title: "Where much of the minimum is there already", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that delivers much of the minimum already is expected to deliver more of the options.",
		Note:    "How much more is not said.",
		Section: "minimum expectations and go further, go further options, third bullet", Passage: righthelp.Passage{Words: 25, Sum: 0xe27d0466dc612da5},
	},
	{
		ID: "sfl.infant_feeding.elsewhere.minimum", Kind: "funded_scope", Title: "Minimum infant feeding services with an asterisk", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "What has an asterisk in the minimum may be given in a hub building, virtually, or in other settings of the network.",
		Note:    "Eight statements have one. The footnote to what goes further does not allow virtual delivery: the two differ.",
		Section: "infant feeding support, minimum expectations, footnote", Passage: righthelp.Passage{Words: 20, Sum: 0x1943eb33c1444060},
	},
	{
		ID: "sfl.infant_feeding.elsewhere.further", Kind: "funded_scope", Title: "Further infant feeding services with an asterisk", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "What has an asterisk in what goes further may be given in a hub building or in other settings of the network.",
		Note:    "Three statements have one. Unlike the footnote to the minimum, this one does not name virtual delivery.",
		Section: "infant feeding support, go further, footnote", Passage: righthelp.Passage{Words: 19, Sum: 0x82199885bb409123},
	},
}
