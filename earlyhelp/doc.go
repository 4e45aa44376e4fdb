// Package earlyhelp holds the rules of early help itself: so far who takes part in it, and how often each is likely to
// lead.
//
// # The workforce table
//
// The Early Help System Guide of March 2022 puts the practitioners of an area into four groupings, by how often they would
// likely act as lead practitioner and what part they play in whole family working. [WorkforceMarch2022] gives that table:
// [WorkforceTable.Groupings], what those in each of them do ([WorkforceTable.Activities]) and who is likely to be in them
// ([WorkforceTable.Roles]). One role, the specialist public health or community nurse, stands in two groupings;
// [Role] has the other entry in SameAs, so that nobody is counted twice.
//
// # The episode
//
// A family's way through early help is a list of events ([Event]): a need is identified, the family agrees, assessment, plan, action,
// reviews, closure; up to statutory help and down from it. Time limits are local, so a [Timetable] is a value. [Timetables]
// has Blackpool's of 2021, those that other councils' pages report and the statutory ones as others report them; [NewTimetable] checks one of
// your own, and [DiffTimetables] shows how two differ. Blackpool's document says 20 days and neither which days nor from when, so
// the limit says [Unspecified] and the caller chooses, with [Timetable.With].
//
// [Track] says where a family stands on a day: each step met, due from when to when, overdue by how much, or not started. A
// history that cannot have happened is a [*HistoryError]. Working days are those of the caller's [Calendar]. [CheckQuality]
// looks for gaps in an assessment and its plan: who was not seen, whose voice is missing, which need no action answers.
//
// # What is left to people
//
// The table is a minimum and not complete, and roles have other names in other places ([WorkforceTable.Terms]). It never decides
// who leads: that is the right person for the family at the time, and the family has a say in it.
//
// A timetable never decides what happens to a family. A concern about a child's safety is acted on at once, and whether a
// late step matters, or a family that declined should be asked again, is for people to say.
package earlyhelp
