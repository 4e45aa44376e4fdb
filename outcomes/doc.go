// Package outcomes measures whether help helps: measures and how sure one can be of them, targets and plans, and what may be
// published without showing anyone.
//
// # Measures, and frameworks of them
//
// A [Measure] says what is counted, over what, in which [Unit], which [Direction] is better, and at which [Level]: family, cohort,
// demand or population. What its document does not say is left unset. A [Framework] is outcomes and the measures under them:
// [BlackpoolEarlyHelpNovember2021], [BlackpoolImprovementApril2023], [BlackpoolFamilySafeguardingSeptember2023],
// [ManagementInformationAugust2022] and [SystemGuideMarch2022] are ready-made. [NewFramework] and [Framework.With] make a local one, and
// [Diff] shows what differs.
//
// # How sure one can be
//
// A [Ratio] is kept exact and rounded once. [Terms.Estimate] gives its confidence interval: Wilson's for a percentage, for a rate the exact
// one below ten events and Byar's from ten. [Terms.CompareWithValue], [Terms.CompareWithRatio], [Terms.CompareWithNeighbours] and
// [ComparePublished] set a figure beside another: better, similar or worse, or higher and lower where neither is better, or nothing where
// nothing can be said. [Funnel] gives what chance allows areas of each size.
//
// To read one: 81 of 263 children are 30.8%, with a 95% interval from 25.5% to 36.6%. A benchmark of 28% lies inside, so the
// area is similar to it: chance alone can explain such a difference. One of 40% lies outside.
//
// # Targets and plans
//
// A [Series] is a measure's baseline, its dated targets and its results. [Progress] says on a day whether the target in question is met,
// on course, off course or missed, or whether it is too early, or unknown; with the line from the baseline and the pace that is still
// needed. Colours are a [Rating] that the caller states. [CheckPlan] holds a plan's actions against a day, and [ComparePlans] two
// reports of it. [BlackpoolAuditApril2023] and [BlackpoolImprovementPlanApril2023] are published ones.
//
// Take the audit's first line. 48% of assessments were good in April 2023, and 60% were aimed at for October. On 31 August the line
// stands at 56%: a result of 55% on that day is off course, one of 56% is on course. On 31 October without a result it is unknown, and not missed.
//
// # What may be published
//
// [Protect] hides the small counts of a table by a [DisclosureRule], and as many others as it takes that none can be worked back from the
// totals; every hidden count carries the proof, another table that fits all that is shown. [ProtectLinked] does so for several
// tables of the same people. [DfEChildrenInNeed], [NHSHospitalData] and [NHSModelHealthSystem] are rules as others report them; a local
// one is a value. [Completeness] decides whether a figure is released at all: [BreastfeedingComplete] asks for 95%.
//
// # What is left to people
//
// A verdict says what a difference can not be put down to, and never why it is there. Whether a plan's action was worth doing, whether a
// target was the right one, and whether a table is safe beside everything else that is public, people judge. A figure about families is
// no reason to hold back from any one of them.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package outcomes
