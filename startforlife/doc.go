// Package startforlife holds what was published for the Start for Life period, from conception to a child's second birthday.
//
// # The 1,001 days and the reviews
//
// A [Child] is born or expected. [Child.CriticalDays] says where in the period a day lies, with the days gone and left, and
// [Child.InWiderAges] whether the whole programme is for the child. [Schedule.Reviews] says how it stands with the five
// mandated health reviews and the three other contacts around a birth. There are two editions of their windows, the Vision's
// ([Schedule2021]) and the statistics' ([Schedule2024]), which differ for two reviews; a caller says which. [MeasureDelivery]
// counts the delivery measures C1 to C6 and breastfeeding for a list of children, with who is in each denominator and who
// died or moved. These measures are known from reports, and their rules say so.
//
// # The offer, the panels, the actions
//
// [CheckOffer] checks an area's Start for Life offer: the six universal services, what goes beyond them, how families get
// each, how it is published and designed, and words that look like jargon. [CheckPanel] checks the record of a Parent and
// Carer Panel. [Actions] are the 29 actions of the Vision, in six areas.
//
// # The programme
//
// [Guide.Programme] says which milestones are met, due, late and next. What is sent to government, and when, stands in
// package grant. [Guide.ManagementInformation], [Guide.NeedsAssessment], [Guide.Evaluation] and [Guide.EIFSupport] list what
// the guide says of each.
//
// # The funded services
//
// [August2022] gives the programme guide of August 2022 with its six strands ([Guide.Strands]) and the 124 statements of what
// each is expected to do: 70 of the minimum and 54 that go further ([Guide.FundedStatements]). They are parted by way of
// access; infant feeding statements with an asterisk may be met elsewhere too ([FundedStatement.MayBe]).
// [Guide.Cover] sets answers against them, [Coverage.Strands] is the matrix, and [CompareCoverage] says what changed.
//
// # Whom the services are for
//
// [Guide.Pathway] says for a family which services fit, why, by what route, and what needs a person's judgement: how much a
// carer struggles, and whether more support would help, are a professional's and the family's to say. An area's own routes
// are a [LocalPathway]; [NorthLincolnshire] is a worked case. [NewFNPEligibility] makes a value of a place's criteria for
// the Family Nurse Partnership. None of these answers is a reason to wait where somebody is worried about a child.
//
// # What rests on evidence
//
// [Guide.CheckHomeLearning] goes through the eight points for home learning interventions, and [Guide.CheckLocalIntervention]
// through what an area shows of an intervention of its own. [Guide.TrainingStatements] has the three levels of training, and
// [Guide.SupportOptions] what an area may do with peer support and specialist teams.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package startforlife
