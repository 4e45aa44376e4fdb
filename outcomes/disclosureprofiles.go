package outcomes

// DfEChildrenInNeed is the rule of the Department for Education's children in need statistics of 2020 and 2021, for a table
// whose rows are areas: 1 to 5 is hidden and nought is shown, the totals over all areas are rounded to the nearest 10, and
// percentages have one decimal (outcomes.disclosure.dfe_cin). For a table of one area set Rounded to NothingRounded and Base
// to 0: figures of an area are not rounded.
func DfEChildrenInNeed() DisclosureRule {
	return DisclosureRule{
		Rule: ruleDfEChildrenInNeed, Name: "Department for Education, children in need, 2020 and 2021",
		Smallest: 1, Largest: 5, Rounded: ColumnTotalsRounded, Base: 10, Decimals: 1,
		Symbols: Symbols{Hidden: "c", NotApplicable: "z", Missing: "x", Low: "low"},
	}
}
