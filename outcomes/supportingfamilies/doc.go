// Package supportingfamilies says which families could be part of the Supporting Families programme, called Troubled Families
// before, and which outcomes an area could claim.
//
// # What is known, and what is not
//
// The programme's guidance is not among the documents of the register. What stands here was read in part, on the publisher's pages
// or in what others report, and each rule says by whom: its basis is reported, and a caller can refuse it. Four rules rest on a
// document that can be checked: the programme's two names, its beginning, the system guide's measure of attendance and
// Blackpool's number.
//
// The detailed list of needs of 2022, and what counts as an outcome of each, could not be read. So a list of needs is a value that a
// place brings along: [NewPlan] checks it as a whole. [Plans] has older local plans as far as others report them; they are there to
// try the rules on, and [Diff] shows how two differ.
//
// # Editions
//
// [On] gives the edition of a day: [Phase1] (2012 to 2015), [Phase2] (2015 to 2022, two of six criteria) and [Framework2022] (ten
// headline outcomes, from 3 October 2022 to 31 March 2025). Under which rules April to September 2022 stood is open: whoever has a
// plan of that time gives it its own period. Since April 2025 the money is part of another grant and nothing can be claimed.
//
// # Eligible, and claimable
//
// [Eligible] asks for a dependent child or an expectant parent and for needs with evidence: three since 2022, two of six criteria
// before. [Claim] asks for a lead practitioner, an assessment of the whole family, a plan for all needs and support; then for a
// positive outcome of every need, held for six months after the case was closed, and verified by internal audit. Each condition has
// its finding. Where sources differ, or only one council tells, the condition is a switch in [Terms]: that needs come from different
// headlines (off nationally), the six months (on), the whole-family conditions (on since 2022).
//
// An answer that nobody gave is not a no. A family stands at [Claimable], [NotYet] (with the first day on which enough time will have
// passed), [NotClaimable] or [NotKnown].
//
// [Batch] judges many claims, refuses a family that is claimed twice, and adds up each financial year beside the number of families
// that the area was allotted, such as [BlackpoolMarch2024].
//
// # Measures
//
// [Sessions] compares what part of a child's sessions at school was attended, or missed without leave, with a percentage;
// [Reduction] says whether something fell by enough. [AttendanceMarch2022] is the one measure of a family that the system guide gives. Whether 90% is
// asked of each term or of three together is not said there, and the caller chooses.
//
// # What is left to people
//
// Whether a need is there, what shows it, and whether its outcome is real: the answers are given, not found here. Nobody is turned
// away from help because a family cannot be claimed for, and a concern about a child's safety is acted on at once, whatever becomes of
// a claim.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package supportingfamilies
