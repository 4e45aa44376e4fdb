package outcomes

// DfEChildrenInNeed is the rule of the Department for Education's children in need statistics of 2020 and 2021, for a table
// whose rows are areas: 1 to 5 is hidden and nought is shown, the totals over all areas are rounded to the nearest 10, and
// percentages have one decimal (outcomes.disclosure.dfe_cin.counts, outcomes.disclosure.dfe_cin.rounding, outcomes.disclosure.dfe_symbols). Figures of one
// area are not rounded: for a table of one area set Rounded to NothingRounded and Base to 0.
func DfEChildrenInNeed() DisclosureRule {
	return DisclosureRule{
		Rule: ruleDfEChildrenInNeed, Name: "Department for Education, children in need, 2020 and 2021",
		Smallest: 1, Largest: 5, Rounded: ColumnTotalsRounded, Base: 10, Decimals: 1,
		Symbols: Symbols{Hidden: "c", NotApplicable: "z", Missing: "x", Low: "low"},
	}
}

// NHSHospitalData is the rule of the NHS hospital data up to August 2018: 1 to 5 is hidden, and others with it
// (outcomes.disclosure.nhs_hospital). The rule for counts that followed in September 2018 is not known well enough to be given
// here. Symbols other than the one for hidden counts are the Department for Education's, and the one decimal of percentages
// is this library's.
func NHSHospitalData() DisclosureRule {
	return DisclosureRule{
		Rule: ruleNHSHospital, Name: "NHS hospital data, until August 2018",
		Smallest: 1, Largest: 5, Rounded: NothingRounded, Decimals: 1,
		Symbols: Symbols{Hidden: "*", NotApplicable: "z", Missing: "x"},
	}
}

// NHSModelHealthSystem is the rule of the NHS Model Health System for counts of cases or staff: under 7 is hidden, nought
// included (outcomes.disclosure.nhs_model). What [NHSHospitalData] says of symbols and decimals holds here too.
func NHSModelHealthSystem() DisclosureRule {
	return DisclosureRule{
		Rule: ruleNHSModel, Name: "NHS Model Health System, counts of cases or staff",
		Smallest: 0, Largest: 6, Rounded: NothingRounded, Decimals: 1,
		Symbols: Symbols{Hidden: "*", NotApplicable: "z", Missing: "x"},
	}
}

// NHSHidesMean reports whether the NHS, from September 2018, hides a mean or a median because of how few people it is of: 1 to
// 7, in figures of less than the whole nation. National figures are not hidden. It is no rule for counts
// (outcomes.disclosure.nhs_means).
func NHSHidesMean(people int64) bool { return people >= 1 && people <= 7 }
