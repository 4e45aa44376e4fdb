package supportingfamilies

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Rules yields every rule of this package.
func Rules() iter.Seq[righthelp.Rule] {
	return catalogue.Chain(
		slices.Values(editionRules[:]),
		catalogue.Rules(Framework2022.Headlines()),
		catalogue.Rules(Phase2.Headlines()),
		slices.Values(eligibleRules[:]),
		slices.Values(claimRules[:]),
		slices.Values(moneyRules[:]),
		slices.Values(measureRules[:]),
		localRules,
	)
}

const guidance2022 = "From the programme's guidance for 2022 to 2025 on GOV.UK (MHCLG, published 2 April 2022), "

var editionRules = [...]righthelp.Rule{
	{
		ID: "supportingfamilies.edition.name", Kind: "edition", Title: "Two names of one programme", Basis: righthelp.Published,
		Text:   "The programme is called Supporting Families; its earlier name was Troubled Families.",
		Source: "blackpool-eh-report-2023", Section: "6.1, in brackets and before",
		Passage: righthelp.Passage{Words: 9, Sum: 0xb703e73b992c818f},
	},
	{
		ID: "supportingfamilies.edition.since_2012", Kind: "edition", Title: "The beginning", Basis: righthelp.Published,
		Text:   "The programme has supported local areas, and challenged them, from 2012 on.",
		Source: "ehsg-2022", Section: "introduction, on the programme, first sentence, in part", Figures: "2012",
		Passage: righthelp.Passage{Words: 11, Sum: 0x40114eac6578cc44},
	},
	{
		ID: "supportingfamilies.edition.phase1", Kind: "edition", Title: "Phase 1", Basis: righthelp.Reported,
		Text: "Troubled Families had a first phase from 2012 to 2015.",
		Note: "Reported by a newspaper on the National Audit Office's report of December 2013. Its criteria for a family were not read and are not here.",
	},
	{
		ID: "supportingfamilies.edition.phase2", Kind: "edition", Title: "Phase 2 and its local outcome plans", Basis: righthelp.Reported,
		Text: "From April 2015 every authority had to have an outcome plan that it wrote itself, until the national outcome framework took its place.",
		Note: guidance2022 + "chapter 3. The six criteria are reported by others: see supportingfamilies.criterion.crime and those after it.",
	},
	{
		ID: "supportingfamilies.edition.guidance", Kind: "edition", Title: "Guidance of 2022", Basis: righthelp.Reported,
		Text: "The guidance is in force from 1 April 2022 and covers the time up to and including March 2025.",
		Note: guidance2022 + "landing page and chapter 1.",
	},
	{
		ID: "supportingfamilies.edition.framework", Kind: "edition", Title: "National outcome framework of 2022", Basis: righthelp.Reported,
		Text: "One national framework with ten headline outcomes, where there had been six, is in force from 3 October 2022.",
		Note: "The ten and the six are from chapter 3 of the programme's guidance (MHCLG, 2 April 2022). The day is reported by a foster carers' association in 2022; a page of Hertfordshire of June 2023 says October 2022.",
	},
	{
		ID: "supportingfamilies.edition.years", Kind: "convention", Title: "Phases told in years", Basis: righthelp.Convention,
		Text: "A phase or plan that is told in years begins on 1 April of its first year and ends on 31 March of its last.",
		Note: "No source gives the days. Phase 2 is known to begin in April 2015, and the guidance of 2022 on 1 April.",
	},
	{
		ID: "supportingfamilies.edition.between", Kind: "convention", Title: "April to September 2022 is open", Basis: righthelp.Convention,
		Text: "No edition is given for 1 April to 2 October 2022. Whoever has a plan that held then says so in the plan's own period.",
		Note: "The guidance was in force and the framework was not. That the older local plans went on is likely, and no source that could be read says so.",
	},
	{
		ID: "supportingfamilies.edition.end", Kind: "edition", Title: "The end in March 2025", Basis: righthelp.Reported,
		Text: "For 2025-26 the programme's £253.5 million is part of the Children and Families Grant, number 31/7834, which is paid in 12 monthly instalments.",
		Note: "From the grant determination (MHCLG, 14 May 2025). What was read of it describes no payment by the number of families. That nothing can be claimed from 1 April 2025 follows from that and is our reading: supportingfamilies.claim.last_day.",
	},
}

var eligibleRules = [...]righthelp.Rule{
	{
		ID: ruleFamily, Kind: "eligibility", Title: "A dependent child or an expectant parent", Basis: righthelp.Reported,
		Text: "The family has a dependent child, or a parent who expects one, or both.",
		Note: guidance2022 + "chapter 4. Who is a dependent child was not read: a plan may say it, as Surrey's did, and otherwise the caller does.",
	},
	{
		ID: ruleThreeNeeds, Kind: "eligibility", Title: "Three needs with evidence", Basis: righthelp.Reported,
		Text: "At least three needs of the national framework are there and have evidence. Visits of the assurance team look at the same evidence.",
		Note: guidance2022 + "chapter 4. Chapter 5 asks for at least three identified needs before a success may be claimed.",
	},
	{
		ID: ruleHeadlines, Kind: "eligibility", Title: "Different headlines", Basis: righthelp.Reported,
		Text: "The three needs come from three different headline outcomes.",
		Note: "One council's account: a page of Hertfordshire, June 2023. Chapter 4 of the guidance, as far as it was read, asks for three needs and says nothing of headlines. So it is a switch, Terms.LeastHeadlines, which is off nationally.",
	},
	{
		ID: ruleTwoOfSix, Kind: "eligibility", Title: "Two of six criteria", Basis: righthelp.Reported,
		Text: "In phase 2 the family meets at least two of the six criteria.",
		Note: twoReporters + " Newcastle's outcome plan asks for two of six as well.",
	},
	{
		ID: "supportingfamilies.eligible.counting", Kind: "convention", Title: "How needs are counted", Basis: righthelp.Convention,
		Text: "A need counts once, however many of the family have it, and only where it is there and has evidence. What nobody has said of a need of the plan may be so; where a plan's list is only known in part, so may needs that it lacks.",
		Note: "No source says how needs of two children count. Not known is never taken as no.",
	},
	{
		ID: "surrey.2015.dependent", Kind: "eligibility", Title: "Surrey: who is a dependent child", Basis: righthelp.Reported,
		Text: "A dependent child is 0 to 15 years old; or 16 to 18 and in full-time education, in training, or unemployed and living with a parent or carer.",
		Note: "From a copy of Surrey's guidance on its outcomes plan, draft of February 2015. That living with a parent goes with being unemployed alone is our reading.",
	},
	{
		ID: ruleElsewhere, Kind: "eligibility", Title: "Surrey: an adult who lives elsewhere", Basis: righthelp.Reported,
		Text: "An adult with parental responsibility who lives elsewhere can count for one problem only.",
		Note: "From a copy of Surrey's guidance on its outcomes plan, draft of February 2015. Several such adults are together taken as one, which is the stricter reading.",
	},
}

const hertfordshire = "One council's account: a page of Hertfordshire, June 2023. Check it against chapter 5 of the guidance, of which only the beginning was read."

var claimRules = [...]righthelp.Rule{
	{
		ID: ruleLead, Kind: "claim", Title: "A lead practitioner", Basis: righthelp.Reported,
		Text: "The family had a lead practitioner.", Note: hertfordshire,
	},
	{
		ID: ruleAssessment, Kind: "claim", Title: "A whole-family assessment", Basis: righthelp.Reported,
		Text: "There was an assessment of the whole family.", Note: hertfordshire,
	},
	{
		ID: rulePlan, Kind: "claim", Title: "A plan for all needs", Basis: righthelp.Reported,
		Text: "There was an action plan, and it dealt with every problem of the family.", Note: hertfordshire,
	},
	{
		ID: ruleSupport, Kind: "claim", Title: "Support was received", Basis: righthelp.Reported,
		Text: "The family received the support that was relevant.", Note: hertfordshire,
	},
	{
		ID: ruleEveryNeed, Kind: "claim", Title: "Every need has its outcome", Basis: righthelp.Reported,
		Text: "Each need that was identified has come to a positive outcome, as the framework defines it. There is no credit for a part.",
		Note: hertfordshire + " Surrey's plan of 2015 asked the same of its own outcomes, for problems found later too.",
	},
	{
		ID: "supportingfamilies.claim.identified", Kind: "convention", Title: "Which needs have to be met", Basis: righthelp.Convention,
		Text: "A claim is asked about every need that is there, with evidence or without, and about every need that was raised and not answered. A need that nobody raised is not asked about.",
		Note: "The sources say every identified need. A need that is there and lacks evidence does not help a family to be eligible, and is no less a problem of the family.",
	},
	{
		ID: ruleSustained, Kind: "convention", Title: "An outcome that has to last", Basis: righthelp.Convention,
		Text: "Where a plan says for how many months an outcome has to last, they begin with the day from which it held and end by the rule for month ends of righthelp.",
		Note: "Newcastle's plan gives the months and, as far as it was read, not the day from which they count.",
	},
	{
		ID: ruleHeld, Kind: "claim", Title: "Held for six months after closure", Basis: righthelp.Reported,
		Text: "Whether there is a success is decided six months after the case was closed: the outcomes have held for at least so long.",
		Note: hertfordshire + " So it is a switch, Terms.HeldMonths: 6 in the national terms, and 0 leaves it out. The months end by the rule for month ends of righthelp; their last day counts.",
	},
	{
		ID: ruleEmployment, Kind: "claim", Title: "The route of continuous employment", Basis: righthelp.Reported,
		Text: "Until the framework of 2022 a payment could be claimed for continuous employment too, beside significant and sustained progress. Since then it cannot.",
		Note: "The two kinds of claim are in the list of contents of the guidance for 2021-22 (MHCLG, April 2021); the end of the second is on a page of Hertfordshire, June 2023. How long the work had to last was not read, so the caller says whether it was so.",
	},
	{
		ID: ruleVerified, Kind: "claim", Title: "Verified by internal audit", Basis: righthelp.Reported,
		Text: "Internal auditors verify an outcome before it is submitted. Four principles guide them: collaboration, proportionality, the best evidence available, and communication.",
		Note: "Reported by North Yorkshire county council, 21 March 2023. Chapter 5 of the guidance makes the framework the yardstick of local internal audit.",
	},
	{
		ID: ruleLastDay, Kind: "convention", Title: "No claim after March 2025", Basis: righthelp.Convention,
		Text: "What can be claimed on 1 April 2025 at the earliest cannot be claimed.",
		Note: "Numbers were to be reached by the end of March 2025, and for later days no payment by results is known (supportingfamilies.edition.end). What became of outcomes that were still to be held then was not found.",
	},
	{
		ID: "supportingfamilies.claim.once", Kind: "convention", Title: "One claim for a family", Basis: righthelp.Convention,
		Text: "A family is claimed once in an edition. In two editions it can be claimed where the work of the first ended before that of the second began.",
		Note: "No source that could be read says it in so many words. Payment is per successful family, so the same work is not paid twice.",
	},
}

var moneyRules = [...]righthelp.Rule{
	{
		ID: rulePaidPhase1, Kind: "payment", Title: "Payment in phase 1", Basis: righthelp.Reported,
		Text: "In phase 1 up to £800 a family was paid on success, after about £3,200 in advance.",
		Note: "Reported by a newspaper on the National Audit Office's report of December 2013.",
	},
	{
		ID: rulePaid2022, Kind: "payment", Title: "Payment from 2022", Basis: righthelp.Reported,
		Text: "£800 was paid for each successful family, beside a sum in advance. Each council had a target number of families of its own.",
		Note: "Reported by North Yorkshire county council, 21 March 2023, for itself: it had £1,081,000 in advance in each year. Whether as much was paid in later years was not read.",
	},
	{
		ID: "supportingfamilies.payment.beyond", Kind: "convention", Title: "Families beyond the number", Basis: righthelp.Convention,
		Text: "Payment is worked out for the families up to the number allotted, and for all where no number is given.",
		Note: "Whether a family beyond the number was paid for was not read.",
	},
	{
		ID: "supportingfamilies.allotment.yearly", Kind: "allotment", Title: "A number for each year", Basis: righthelp.Reported,
		Text: "Each year an authority must reach at least the number of successful families that it was allotted, until the end of March 2025.",
		Note: guidance2022 + "chapter 2.",
	},
	{
		ID: "supportingfamilies.allotment.still_report", Kind: "allotment", Title: "Reporting goes on", Basis: righthelp.Reported,
		Text: "Who reaches the number early must still report the families worked with and their outcomes until the end of March 2025.",
		Note: guidance2022 + "chapter 2.",
	},
	{
		ID: ruleBlackpool, Kind: "allotment", Title: "Blackpool's number", Basis: righthelp.Published,
		Text:   "Blackpool aims at 506 families by March 2024.",
		Source: "blackpool-cscip-2023", Section: "2.2, second action, the target alone", Figures: "506 2024",
		Passage: righthelp.Passage{Words: 6, Sum: 0xbbf23aee26c1d4ee},
		Note:    "The plan calls it a target, beside claims for payment by results, and does not say from when the families count. Numbers are allotted by the year, so it is taken as the one allotted for 2023-24.",
	},
	{
		ID: "supportingfamilies.batch.year", Kind: "convention", Title: "The year of a claim", Basis: righthelp.Convention,
		Text: "A claim counts in the financial year of the day on which it is made.",
		Note: "The sources tell neither whether closure, the end of the six months or the claim decides. A claim cannot be made before the others.",
	},
}

var measureRules = [...]righthelp.Rule{
	{
		ID: "supportingfamilies.measure.attendance", Kind: "measure", Title: "Attendance of 90% in three terms", Basis: righthelp.Published,
		Text:   "As an example of a measure for one family: the child was at school for no less than 90%, in the three terms before, one after the other.",
		Source: "ehsg-2022", Section: "self-assessment descriptors, leaders, 3, in italics, fifth sentence, the example alone", Figures: "90",
		Passage: righthelp.Passage{Words: 11, Sum: 0x9f6479d4838eb2c0},
		Note:    "The one measure of a family that the system guide gives. It does not say whether 90% is asked of each term or of the three together, so the caller chooses.",
	},
	{
		ID: "supportingfamilies.measure.together", Kind: "convention", Title: "Terms together", Basis: righthelp.Convention,
		Text: "Terms are taken together by adding up their sessions, not as the mean of their percentages. Nothing is rounded before it is compared.",
		Note: "The plans speak of an average or of sessions across terms. A percentage at the line of a plan meets at least, and does not meet above or below.",
	},
	{
		ID: "supportingfamilies.measure.reduction", Kind: "convention", Title: "A fall in per cent", Basis: righthelp.Convention,
		Text: "A fall is what came less in a period than in one of the same length before, as a part of the earlier number. Where that is nought there is nothing to bring down, and the measure does not apply.",
		Note: "The plans give per cent and months, and not which period is compared with which.",
	},
	{
		ID: "supportingfamilies.plan.period", Kind: "convention", Title: "When a ready-made plan holds", Basis: righthelp.Convention,
		Text: "A ready-made plan holds from the first day that its source gives, or else from April 2015, to the last, or else to March 2022.",
		Note: "Most sources give one date or none. The periods serve to try the rules on; they are no evidence that a plan was in force on a day.",
	},
}
