package outcomes

import "github.com/righthelp/righthelp"

// How uncertain figures are, and how they are compared. Kinds: figure, interval, comparison, funnel.
var confidenceRules = [...]righthelp.Rule{
	{
		ID: "outcomes.figure.whole", Kind: "figure", Title: "A figure and what it is of", Basis: righthelp.Convention,
		Text: "A part is never more than the whole that it is counted of; a rate can be more, as one child can be referred twice. Of nobody there is no figure, which is not the figure nought. A plain count is over 1.",
		Note: "The documents leave this unsaid. A figure that breaks it is a slip in the data, and is refused.",
	},
	{
		ID: "outcomes.interval.quantile", Kind: "interval", Title: "The normal quantile", Basis: righthelp.Convention,
		Text: "The square of the quantile is taken to 18 decimals: 2.705543454095414567 at 90%, 3.841458820694125958 at 95%, 6.634896601021215138 at 99% and 9.549535706083243291 at 99.8%.",
		Note: "Tables print z as 1.96 and 3.09; the code of public health statistics computes 1.959963985 and 3.090232306 in full, and so does this. The two can differ in the last digit shown. That code takes any level from 90% to 100%; these four are the usual ones.",
	},
	{
		ID: "outcomes.interval.wilson", Kind: "interval", Title: "Wilson's interval for a proportion", Basis: righthelp.Reported,
		Text: "The limits of x out of n are (2x + z² ± z√(z² + 4x(1 − x/n))) / (2(n + z²)).",
		Note: "From the code that England's public health statistics publish for their methods (PHEindicatormethods), and a note on a tool of 2018 that reports it.",
	},
	{
		ID: "outcomes.interval.exact", Kind: "interval", Title: "Exact limits of few events", Basis: righthelp.Reported,
		Text: "For a count or a rate of fewer than 10 events the limits are those of the Poisson distribution itself.",
		Note: "From the code of PHEindicatormethods. The limits of 0 to 9 events are kept to 17 decimals. Of no events the lower limit is nought, and the upper one leaves out half of what the confidence does, as for any other count.",
	},
	{
		ID: "outcomes.interval.byar", Kind: "interval", Title: "Byar's limits from ten events", Basis: righthelp.Reported,
		Text: "For a count or a rate of 10 events or more the lower limit of x events is x(1 − 1/9x − z/3√x)³, and the upper one, with y = x + 1, is y(1 − 1/9y + z/3√y)³.",
		Note: "From the code of PHEindicatormethods. A technical guide of 2018 reports that from 10 events these are within 0.2% of the exact limits at 95%.",
	},
	{
		ID: "outcomes.interval.rounding", Kind: "interval", Title: "Rounding of limits", Basis: righthelp.Convention,
		Text: "Each limit is worked out exactly and rounded once, to the nearest unit of the last decimal, halves up.",
		Note: "Published tables round so. Rounding outward would be more careful by less than one unit of the last decimal and would agree with none of them. No verdict hangs on the rounding.",
	},
	{
		ID: "outcomes.compare.benchmark", Kind: "comparison", Title: "Apart from a benchmark", Basis: righthelp.Convention,
		Text: "An area stands apart from a benchmark only if the benchmark lies outside the area's confidence interval, before rounding. A benchmark on the limit is inside.",
		Note: "England's public health profiles are said to colour areas in this way; their guide could not be read here. The benchmark is taken as it stands, without a chance of its own.",
	},
	{
		ID: "outcomes.compare.direction", Kind: "comparison", Title: "What standing apart is called", Basis: righthelp.Convention,
		Text: "Better or worse where one way is better, higher or lower where neither is, outside where a measure should be in line. Not apart is similar, or within where a measure should be in line. A measure whose direction nobody stated is not compared.",
		Note: "No document here gives these words. The first two sets are said to be those of England's public health profiles; the third is this library's.",
	},
	{
		ID: "outcomes.compare.apart", Kind: "comparison", Title: "Apart from a figure with an interval", Basis: righthelp.Convention,
		Text: "Where the benchmark has a confidence interval too, the area stands apart only if the two intervals have nothing in common. Limits that are alike to nine decimals do not part them.",
		Note: "This is careful: figures whose intervals meet at the ends may still differ by more than chance. No document here says how two uncertain figures are compared.",
	},
	{
		ID: "outcomes.compare.neighbours", Kind: "comparison", Title: "Statistical neighbours", Basis: righthelp.Reported,
		Text: "The model that NFER made for the Department for Education gives each authority its 10 closest statistical neighbours.",
		Note: "From NFER's page on the model, of February 2007, and a council's page. Who the neighbours are is the caller's data: there may be more or fewer, and nothing here asks that two authorities be neighbours of each other.",
	},
	{
		ID: "outcomes.compare.pool", Kind: "comparison", Title: "Neighbours taken together", Basis: righthelp.Convention,
		Text: "Neighbours are compared as one: all that was counted in those with a figure, over all that it was counted of, with the interval of that. How many had a figure is said.",
		Note: "Some tools take the plain mean of the neighbours' percentages instead. Whoever has that can give it as a benchmark; it has no interval.",
	},
	{
		ID: "outcomes.compare.few_events", Kind: "comparison", Title: "Directly standardised rates of few events", Basis: righthelp.Reported,
		Text: "A directly standardised rate that rests on fewer than 10 events is not worked out, and so not compared.",
		Note: "From the code of PHEindicatormethods.",
	},
	{
		ID: "outcomes.compare.missing", Kind: "comparison", Title: "Nothing to compare", Basis: righthelp.Convention,
		Text: "Without the area's figure, its limits or a benchmark nothing can be said; that is neither similar nor worse.",
		Note: "A gap that was read as nought would make an area the best or the worst of all.",
	},
	{
		ID: "outcomes.funnel.average", Kind: "funnel", Title: "The average of a funnel", Basis: righthelp.Reported,
		Text: "A funnel is drawn about all that was counted in the areas over all that it was counted of, with limits at 95% and at 99.8%.",
		Note: "From the code of PHEindicatormethods, which takes every area in, also the one that is looked at.",
	},
	{
		ID: "outcomes.funnel.percentage", Kind: "funnel", Title: "Funnel limits of a percentage", Basis: righthelp.Reported,
		Text: "For an average p and areas of n the limits are p ± z√(p(1 − p)/n), but no less than 0% and no more than 100%.",
		Note: "From the code of PHEindicatormethods, whose longer formula comes to this. It is where the limit of Wilson's interval for the area meets the average.",
	},
	{
		ID: "outcomes.funnel.rate", Kind: "funnel", Title: "Funnel limits of a rate", Basis: righthelp.Convention,
		Text: "The limits are the rates of the lowest and of the highest whole count whose confidence interval holds the average.",
		Note: "The code of PHEindicatormethods judges areas by their interval in the same way. The curve that it draws goes from each count to the size of area at which the exact Poisson limit meets the average; this one goes from the size of area to whole counts, so that an area lies outside the line exactly where it is judged to.",
	},
}
