// Package selfassessment holds the self-assessment of the Early Help System Guide: what a partnership scores itself on, and
// what its scores say.
//
// It rests on the second edition of the guide, of March 2022. Every rule says where it stands; what the guide does not say and
// this package had to decide is marked as a convention. [Rules] yields all of them.
//
// # What is scored
//
// [March2022] gives the guide's framework: 31 descriptors of a mature early help system in five sections (family voice 7,
// workforce 7, communities 5, leaders 5, data 7), each with what it asks and what a mature area looks like, and a scale
// from 0 to 5. [Vision], [ServiceKinds] and [Definitions] hold what the guide says around them, and an [Approach] is one of
// the three ways that it names to run an assessment. A local framework with other descriptors or another scale is made by
// [NewFramework] from data, or by [Framework.With] from what it changes; [Diff] shows what that is. [On] picks the edition by date.
//
// # What a partnership says
//
// A [Response] is one partner's: a score for each descriptor, the evidence for it, and what should be done next. Any of it
// may be left out, and what is left out stays unknown: a missing score is never 0. A [Round] is the responses of one area at
// one date.
//
// # What comes of it
//
// [Framework.Assess] gives for each descriptor the exact mean of the scores, how many there are, the lowest and the highest, and who
// has not scored. [Assessment.Sections] and [Assessment.Overall] sum up. [Assessment.Disagreements] are the descriptors on
// which partners lie two or more points apart, [Assessment.Priorities] puts descriptors in order and says why, and
// [Assessment.Findings] says where a score lacks the evidence that the scale asks for. [Compare] sets two rounds, or two
// areas, side by side.
//
// # To redo one by hand
//
// Three partners score two descriptors of a section of three. Nobody scores the third.
//
//	                 council   health   school   mean
//	first descriptor       2        3        3   8 ÷ 3 = 2.666…, written 2.67
//	second descriptor      1        4        –   5 ÷ 2 = 2.5, written 2.50
//	third descriptor       –        –        –   none
//
// The mean of the section is that of its two scored descriptors: (8/3 + 5/2) ÷ 2 = 31/12 = 2.583…, written 2.58, of 2 of 3
// descriptors. On the second, council and health lie three points apart, so they disagree; the school has not scored it.
// Health's 4 there rests on evidence of impact: if it gave none, that is a finding. The second descriptor comes first in the
// order of priorities, since its mean is lower.
//
// # What is left to people
//
// The scores are opinions of people who know the area, and the guide wants them to talk about them. A mean hides what a
// disagreement shows. Means of sections, the overall mean and the share of the scale are conveniences of this package: the
// guide gives no grade, and neither do they. Which descriptors a partnership works on is its own choice.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package selfassessment
