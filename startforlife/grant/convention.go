package grant

import "github.com/righthelp/righthelp"

// What the documents say of how the money was shared out, and what this package had to decide. Kinds: selection, sharing.
var methods = [...]righthelp.Rule{
	{
		ID: "fhsl.selection.order", Kind: "selection", Title: "Authorities in order of deprivation", Basis: righthelp.Published,
		Text:   "The 75 eligible authorities were taken in rank order of the average rank of the Income Deprivation Affecting Children Index, most deprived first.",
		Source: "fhsl-guide-2022", Section: "section 1, how authorities became eligible",
		Passage: righthelp.Passage{Words: 18, Sum: 0x673174b4757b2799},
		Note:    "The paragraph does not say which release of the index, nor the number; the number, and that deprivation is high there, stand in the paragraph before it. The release of 2019 is the one that was current.",
	},
	{
		ID: "fhsl.selection.minimum", Kind: "selection", Title: "A quarter of each rural-urban class", Basis: righthelp.Published,
		Text:   "Of every rural-urban class at least 25% of its authorities had to be among those taken.",
		Source: "fhsl-guide-2022", Section: "section 1, how authorities became eligible", Figures: "25",
		Passage: righthelp.Passage{Words: 15, Sum: 0x307c8b58719e9368},
		Note:    "Which classification, at which level, and how a quarter of an odd number is rounded are in a technical note that we do not have. See fhsl.selection.classes and fhsl.selection.rounding.",
	},
	{
		ID: "fhsl.selection.classes", Kind: "selection", Title: "Three broad rural-urban classes", Basis: righthelp.Convention,
		Text:   "The classes are the three broad ones of the 2011 classification: predominantly rural, urban with significant rural, predominantly urban.",
		Source: "fhsl-guide-2022",
		Note:   "With the published figures this reading gives exactly the published list of 75.",
	},
	{
		ID: "fhsl.selection.rounding", Kind: "selection", Title: "A quarter rounded up", Basis: righthelp.Convention,
		Text:   "The minimum of a class is a quarter of its authorities, rounded up.",
		Source: "fhsl-guide-2022",
		Note:   "At least a quarter cannot be less than a quarter; and this reading gives exactly the published list.",
	},
	{
		ID: "grant.selection.walk", Kind: "selection", Title: "How minimums and maximums are met", Basis: righthelp.Convention,
		Text: "Candidates are passed in order of rank. One is chosen if its class still lacks some of its minimum, or if more places are left than classes lack and its class is below its maximum.",
		Note: "No other set that meets the limits has a better candidate at any point of the ranking.",
	},
	{
		ID: "grant.selection.ties", Kind: "selection", Title: "Equal scores at the line", Basis: righthelp.Convention,
		Text: "Candidates of equal score are tied only if some but not all of them can be chosen. Then the choice is refused unless it names a second key, a recorded draw, or that all who are tied are chosen. Names and the order of the input never decide.",
		Note: "The guide says nothing about ties. Choosing by name or by the order of a list would be choosing at random without saying so.",
	},
	{
		ID: "fhsl.sharing.shape", Kind: "sharing", Title: "A fixed amount and a share by population", Basis: righthelp.Reported,
		Text: "Each strand gave every authority a fixed amount, and the rest by relative population.",
		Note: "From a ministerial answer of 23 April 2024 (written question 22338). The amounts and the age band were not published, so a caller has to assume them.",
	},
	{
		ID: "grant.sharing.level", Kind: "sharing", Title: "One λ for everybody", Basis: righthelp.Convention,
		Text: "Every recipient has its base and λ times its weight. λ is the same for all, and is what makes the shares come to the pot.",
		Note: "The usual shape of a grant formula: the programme, the damping of local government grants and the public health grant all have it. The documents give no formula of their own.",
	},
	{
		ID: "grant.sharing.floor", Kind: "sharing", Title: "Floors", Basis: righthelp.Convention,
		Text: "Where base and weight give less than the floor, the recipient has its floor, rounded up to whole units, and the others share what is left.",
		Note: "The documents name no floors. Rounding a floor down would pay less than it promises.",
	},
	{
		ID: "grant.sharing.cap", Kind: "sharing", Title: "Caps", Basis: righthelp.Convention,
		Text: "Where base and weight give more than the cap, the recipient has its cap, rounded down to whole units, and the others share what is left.",
		Note: "The documents name no caps. Rounding a cap up would pay more than it allows.",
	},
	{
		ID: "grant.sharing.weightless", Kind: "sharing", Title: "No weight, no share", Basis: righthelp.Convention,
		Text: "A recipient whose weight is nought has its base, within its floor and cap, and never a unit that is left over.",
		Note: "Some programs give a stray penny to whoever stands first, also where nothing is due.",
	},
	{
		ID: "grant.sharing.largest_remainder", Kind: "sharing", Title: "Largest remainder", Basis: righthelp.Convention,
		Text: "Shares are rounded down to whole units. The units that are left go, one each, to the recipients who lost the largest parts of a unit.",
		Note: "The documents name no rounding. This one leaves every amount less than a unit from its ideal, and no other keeps the amounts closer to theirs.",
	},
	{
		ID: "grant.sharing.webster", Kind: "sharing", Title: "Webster (Sainte-Laguë)", Basis: righthelp.Convention,
		Text: "The nth unit above the base costs 2n − 1 divided by twice the weight. The units shared are the cheapest. A larger pot never costs anybody a unit.",
		Note: "The documents name no rounding. This one is for amounts that are shared again as the pot grows.",
	},
	{
		ID: "grant.sharing.ties", Kind: "sharing", Title: "Equal claims to the last unit", Basis: righthelp.Convention,
		Text: "Where recipients have equal claims to fewer units than they are, the sharing is refused, unless the pot says that ids or a list decide. Who was tied is always reported.",
		Note: "The documents say nothing about ties. A penny that goes by the order of a list is a choice that nobody took.",
	},
	{
		ID: "grant.sharing.years", Kind: "sharing", Title: "Years that add up", Basis: righthelp.Convention,
		Text: "A year's amount for a recipient is its share, by Webster, of all money up to that year, less its share of all money before it.",
		Note: "The documents give no split by year. Rounding each year by itself would leave totals that differ.",
	},
	{
		ID: "grant.sharing.tranches", Kind: "sharing", Title: "Tranches that add up", Basis: righthelp.Convention,
		Text: "What is paid after each tranche is rounded to the nearest unit, halves up. The last tranche closes the amount.",
		Note: "The guide expects the first year to be paid in two tranches and does not say how large they are.",
	},
	{
		ID: "grant.sharing.controlled_rounding", Kind: "sharing", Title: "Tables that add up", Basis: righthelp.Convention,
		Text: "A table is rounded so that each cell and each total is next to what it was and everything still adds up.",
		Note: "After Causey, Cox and Ernst (1985). Rounding each cell by itself leaves totals that differ.",
	},
}
