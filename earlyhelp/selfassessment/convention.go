package selfassessment

import "github.com/righthelp/righthelp"

// What the guide says of scoring, and what this package had to decide. Kind: scoring, but for the end of the edition.
var scoring = [...]righthelp.Rule{
	{
		ID: "ehsg.edition.refreshed", Kind: "edition", Title: "The guide was refreshed", Basis: righthelp.Reported,
		Text:   "The Early Help System Guide was refreshed in March 2024, so its second edition is known to hold until the end of February 2024.",
		Source: guide,
		Note:   "Reported in minutes of Halton Borough Council of 2024 on the Supporting Families programme, and not read in the guide itself. The day of the month is not known. This library does not have the refreshed edition.",
	},
	{
		ID: "ehsg.method.average", Kind: "scoring", Title: "An average for each descriptor", Basis: righthelp.Published,
		Text:   "An area should find, as a partnership, its average score for each descriptor, what works well and the evidence that shows it, and plans for what comes first next.",
		Source: guide, Section: "the self-assessment, introduction, second sentence",
		Passage: righthelp.Passage{Words: 34, Sum: 0xf9ce895af66aff00},
		Note:    "The guide does not say how an average is formed. It is read as the arithmetic mean of the scores that partners gave, kept exact and rounded once.",
	},
	{
		ID: "selfassessment.convention.missing", Kind: "scoring", Title: "A missing score is no score", Basis: righthelp.Convention,
		Text:   "A descriptor that a partner leaves out counts neither as 0 nor as anything else. The mean is of the scores that were given, and says how many they are and who gave none.",
		Source: guide,
		Note:   "The guide asks for every descriptor to be scored and does not say what follows where one is not.",
	},
	{
		ID: "selfassessment.convention.section_mean", Kind: "scoring", Title: "The mean of a section", Basis: righthelp.Convention,
		Text:   "A section's mean is the mean of the means of its scored descriptors, each counted once, however many partners scored it. It says how many of how many descriptors were scored.",
		Source: guide,
		Note:   "The guide averages descriptors alone.",
	},
	{
		ID: "selfassessment.convention.overall_mean", Kind: "scoring", Title: "The overall mean", Basis: righthelp.Convention,
		Text:   "The overall mean is the mean of the means of all scored descriptors, each counted once, so that a section with more descriptors weighs more. It says how many of how many were scored.",
		Source: guide,
		Note:   "The guide averages descriptors alone.",
	},
	{
		ID: "selfassessment.convention.share_of_scale", Kind: "scoring", Title: "The share of the scale reached", Basis: righthelp.Convention,
		Text:   "The share reached is the mean divided by the highest score, as a percentage. It serves pictures alone.",
		Source: guide,
		Note:   "The guide gives an area no percentage and no grade, so this is neither.",
	},
	{
		ID: "selfassessment.convention.disagreement", Kind: "scoring", Title: "Partners who disagree", Basis: righthelp.Convention,
		Text:   "Partners disagree on a descriptor where their highest and lowest scores lie two or more points apart.",
		Source: guide,
		Note:   "Neighbouring points of the scale differ by degrees. Two points apart, one partner sees something in place that another does not.",
	},
	{
		ID: "selfassessment.convention.priority", Kind: "scoring", Title: "An order of priorities", Basis: righthelp.Convention,
		Text:   "Descriptors are ordered by the lowest mean, then the widest spread, then by how many partners want something done next; a caller may choose other criteria. What nothing parts is tied and stays tied.",
		Source: guide,
		Note:   "The guide has partners choose their priorities. The order shows them where to look and leaves the choice to them.",
	},
	{
		ID: "selfassessment.convention.evidence", Kind: "scoring", Title: "Evidence for a score", Basis: righthelp.Convention,
		Text:   "A score has what its point of the scale rests on if evidence of that kind was given. Evidence of impact shows progress too. Evidence of which nobody said what it shows is enough for progress; whether it shows impact, a person decides.",
		Source: guide,
		Note:   "The scale says what kind of evidence a score rests on, and not how to judge it.",
	},
	{
		ID: "selfassessment.convention.comparison", Kind: "scoring", Title: "Two rounds side by side", Basis: righthelp.Convention,
		Text:   "Means are compared exactly, before they are rounded. A descriptor that was not scored in one of the rounds neither rose nor fell. Rounds by different editions are not compared.",
		Source: guide,
		Note:   "A mean can move because other partners took part, so each comparison says how many scored both times.",
	},
}
