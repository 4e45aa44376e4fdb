package righthelp

import (
	"iter"
	"slices"
)

var conventions = [...]Rule{
	{
		ID: "righthelp.month_end", Kind: "convention", Title: "Months and years that end on a day the month lacks", Basis: Convention,
		Text: "A period of months or years ends on the day of the month on which it began; where that month is too short, on its last day. The anniversary of 29 February in an ordinary year is 28 February.",
		Note: "No document here says how its months and years are counted. For months this is the corresponding date rule of English law; for birthdays on 29 February some bodies take 1 March.",
	},
	{
		ID: "righthelp.half_up", Kind: "convention", Title: "Rounding of halves", Basis: Convention,
		Text: "A mean or a rate is kept exact and rounded once, when it is shown. A half is rounded away from zero unless a rule says otherwise.",
		Note: "The Department for Education's statistics round halves up. No document here names a rounding.",
	},
	{
		ID: "righthelp.edition_end", Kind: "convention", Title: "Editions whose end is not known", Basis: Convention,
		Text: "An edition without a known end holds up to the day on which it was last checked. For a later date the answer is that nothing is known.",
		Note: "A rule that may have been replaced is not offered as if it were current.",
	},
	{
		ID: "righthelp.age_order", Kind: "convention", Title: "Ages in different units", Basis: Convention,
		Text: "Ages in different units are put in order by the average length of a calendar month, a twelfth of 365.2425 days. Whether one child has reached an age is counted on the calendar instead.",
		Note: "Whether 4 weeks and 30 days are less than 1 month hangs on the month, and no document here puts ages of different units in order.",
	},
	{
		ID: "righthelp.age_range_end", Kind: "convention", Title: "The end of an age range", Basis: Convention,
		Text: "A range of ages runs up to the day on which a child reaches the upper age, and that day is no longer in it: 0 to 5 is until the fifth birthday.",
		Note: "The documents write 0 to 19, up to 19 and 25 with SEND, and do not say whether a child of 19 is meant. A caller who means that one writes 20 years.",
	},
}

// Rules yields the conventions that every package of this library follows.
func Rules() iter.Seq[Rule] { return slices.Values(conventions[:]) }
