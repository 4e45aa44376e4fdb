// Package startforlife holds what was published for the Start for Life period, from conception to a child's second birthday.
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
package startforlife
