package outcomes

import "github.com/righthelp/righthelp"

const (
	ruleSmall      righthelp.RuleID = "outcomes.disclosure.small"
	ruleProtecting righthelp.RuleID = "outcomes.disclosure.protecting"
	ruleAttacker   righthelp.RuleID = "outcomes.disclosure.attacker"
	ruleMissing    righthelp.RuleID = "outcomes.disclosure.missing"

	ruleDfEChildrenInNeed righthelp.RuleID = "outcomes.disclosure.dfe_cin.counts"
	ruleNHSHospital       righthelp.RuleID = "outcomes.disclosure.nhs_hospital"
	ruleNHSModel          righthelp.RuleID = "outcomes.disclosure.nhs_model"

	ruleBreastfeedingRelease righthelp.RuleID = "outcomes.completeness.breastfeeding"
	ruleInstead              righthelp.RuleID = "outcomes.completeness.instead"
)

// What publishers are reported to hide and round, and what this package had to decide. Kinds: disclosure, completeness.
var disclosureRules = [...]righthelp.Rule{
	{
		ID: ruleDfEChildrenInNeed, Kind: "disclosure", Title: "Children in need: small counts", Basis: righthelp.Reported,
		Text: "Counts from 1 to 5 are replaced by c. Nought is shown. Other counts are hidden too where they would give a small one away.",
		Note: "Known from the Department for Education's own notes on its children in need statistics of 2020 and 2021, which are not in the register.",
	},
	{
		ID: "outcomes.disclosure.dfe_cin.rounding", Kind: "disclosure", Title: "Children in need: rounding", Basis: righthelp.Reported,
		Text: "Totals of regions and of England are rounded to the nearest 10, and figures of one authority are not. Percentages and rates have one decimal. Parts need not add up to their total.",
		Note: "Known from the Department for Education's own notes on its children in need statistics of 2020 and 2021, which are not in the register.",
	},
	{
		ID: "outcomes.disclosure.dfe_symbols", Kind: "disclosure", Title: "Symbols of the Department for Education", Basis: righthelp.Reported,
		Text: "c is confidential, z not applicable, x unavailable, and low (or k) a figure that would be rounded to nought and is not nought.",
		Note: "Known from the department's guide for its analysts, as it stood in August 2026. Older tables have a colon for unavailable.",
	},
	{
		ID: "outcomes.disclosure.dfe_halves", Kind: "disclosure", Title: "Halves when counts are rounded", Basis: righthelp.Reported,
		Text: "A count half way between two multiples of the base is rounded up.",
		Note: "Known from the department's guide for its analysts, as it stood in August 2026. Other publishers' counts are rounded here in the same way.",
	},
	{
		ID: ruleNHSHospital, Kind: "disclosure", Title: "NHS hospital data: small counts until August 2018", Basis: righthelp.Reported,
		Text: "Counts from 1 to 5 are replaced by *, and further counts are hidden so that they cannot be worked back.",
		Note: "Known from NHS Digital's notes on its methods, which are not in the register. A method that needs no choice among cells followed on 13 September 2018; how it treats counts is not confirmed, so it is not given here.",
	},
	{
		ID: "outcomes.disclosure.nhs_means", Kind: "disclosure", Title: "NHS: means and medians of few people", Basis: righthelp.Reported,
		Text: "Below the level of the nation a mean or a median of 1 to 7 people is replaced by *, and one of 8 or more is shown. National figures are not hidden.",
		Note: "Known second-hand, from a copy of a part of the notes on the method of September 2018.",
	},
	{
		ID: ruleNHSModel, Kind: "disclosure", Title: "NHS Model Health System: small counts", Basis: righthelp.Reported,
		Text: "Counts of cases or staff under 7 are replaced by *.",
		Note: "Known from the system's own help pages, which are not in the register. They do not say whether nought is shown; it is under 7, so it is hidden here. Set Smallest to 1 to show it.",
	},
	{
		ID: ruleSmall, Kind: "disclosure", Title: "Small counts", Basis: righthelp.Convention,
		Text: "Every count in the range of the rule is hidden, and so is every total in it.",
		Note: "The range belongs to the publisher and the edition, and there is none that holds without them.",
	},
	{
		ID: ruleProtecting, Kind: "disclosure", Title: "Counts hidden to protect others", Basis: righthelp.Convention,
		Text: "Where a hidden count could be worked back, more counts are hidden: as few as can be found, and of equally few those with the fewest people. Nought is never one of them where the rule shows it. A small count and one that protects it have the same symbol.",
		Note: "The publishers say that they hide further counts and not how they choose them. To find the fewest possible can take very long; on tables for which they are known, no more than twice as many were hidden.",
	},
	{
		ID: ruleAttacker, Kind: "disclosure", Title: "Against whom hidden counts are safe", Basis: righthelp.Convention,
		Text: "Whoever has the whole table and knows the rule is left with at least two values for each hidden count. Where it can be had, that holds also for somebody who knows which of the hidden counts are small.",
		Note: "No document says what has to be withstood. Somebody who knows some of the counts, or how cells are chosen, may find out more; and what is left for several hidden counts together can be told, even if it is small.",
	},
	{
		ID: "outcomes.disclosure.linked", Kind: "disclosure", Title: "Several tables of the same people", Basis: righthelp.Convention,
		Text: "A count that is hidden in one table is hidden in all that have it. Each hidden count is left with two values in all the tables together; where that cannot be found, in its own table.",
		Note: "Sums across tables can settle a count that is safe in each table, so the result says which of the two it has.",
	},
	{
		ID: "outcomes.disclosure.rounding", Kind: "disclosure", Title: "Rounded figures protect nothing", Basis: righthelp.Convention,
		Text: "Counts that are shown rounded are taken to be known exactly when it is decided what to hide.",
		Note: "A rounded total often leaves several values for a hidden part, and sometimes one: whether it does changes from table to table.",
	},
	{
		ID: "outcomes.disclosure.percentage", Kind: "disclosure", Title: "Percentages tell no more than the counts", Basis: righthelp.Convention,
		Text: "A percentage is worked out of the counts as published. Where the whole is rounded, the part is rounded alike; where either is hidden or missing, so is the percentage.",
		Note: "A percentage of exact counts would give away a count that is hidden or rounded. Rounding the part with its whole keeps it from passing 100.",
	},
	{
		ID: ruleMissing, Kind: "disclosure", Title: "Missing counts", Basis: righthelp.Convention,
		Text: "A missing count is not nought. One that follows from the totals is treated as if it had been given; any other is shown as missing, with every total that hangs on it.",
		Note: "Whoever has the totals can work such a count out, so a small one must be hidden even if nobody wrote it down.",
	},
	{
		ID: ruleBreastfeedingRelease, Kind: "completeness", Title: "Breastfeeding at six to eight weeks: how much has to be known", Basis: righthelp.Reported,
		Text: "The prevalence of an area is given only if it is known of at least 95% of the infants due a review at six to eight weeks how they are fed.",
		Note: "Known from a council's performance report for 2019 to 2020: with 94.3% known the figure was withheld, though 48% had been worked out. No share is known for other ages: a caller who wants one states it.",
	},
	{
		ID: ruleInstead, Kind: "completeness", Title: "What stands in place of a figure that is not complete", Basis: righthelp.Convention,
		Text: "A figure of which too little is known has a symbol in its place, and so has one of which nobody says how much is known.",
		Note: "What is known of some is not what is true of all; and silence on how much is known is no evidence that it is enough.",
	},
}
