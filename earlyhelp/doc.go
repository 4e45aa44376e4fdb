// Package earlyhelp holds the rules of early help itself: levels of need and what points to them, consent, and the people
// who take part in it.
//
// # Levels of need
//
// Levels of need are local, so a [Framework] is a value. [BlackpoolNovember2021] has the four levels of Blackpool and
// Lancashire; [NewFramework] builds another from a threshold document as plain data ([Thresholds]) and refuses one with a gap or an overlap.
// Every framework carries the national layer, in an edition of Working Together ([WorkingTogether.Signs]): the signs of significant harm, the
// three limbs of child in need, and the children who may particularly benefit from early help.
//
// [Framework.Assess] gives the level to which a family's facts point, with every finding behind it, what to ask about
// ([LevelOfNeed.Ask]) and what a person has to judge ([LevelOfNeed.ToJudge]). Each indicator is present, absent or not known, and not known is never
// taken as absent. A practitioner's own judgement raises the level always, and lowers it with a reason. [Diff] shows how two
// frameworks differ, and [Compare] one family under both.
//
// Any sign of significant harm is the highest level and a safeguarding referral at once, under every framework, with consent or
// without, whatever else is said or judged, and even where the rest of the input is refused.
//
// # Consent
//
// [NewConsent] reads a family's answers: who gave them, when and for what. Early help needs explicit consent to take part, and
// contacting a service needs consent of its own. [Consent.Permissions] says what may go on and what must stop; safeguarding and what is open to all
// always may. [Consent.DoubleCheck] is one pathway that asks twice.
//
// # Who leads
//
// [SuggestLead] puts those around a family in order, its own wish first. [WhoFits] tells a lead practitioner from a key
// contact, and [MayHold] says who may hold statutory work. [SafeguardingTeam], [LaunchGates], [PathfinderElements] and [FamilyNetworks] are
// about teams that work with families beyond early help.
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
// The level, and whether a child is safe: indicators only point, and nothing here is a reason not to refer a child about
// whom somebody is worried. The indicator tables of local threshold documents are not in this package, and six items
// of the national list of 2023 could not be confirmed (earlyhelp.national.incomplete).
//
// The table is a minimum and not complete, and roles have other names in other places ([WorkforceTable.Terms]). It never decides
// who leads: that is the right person for the family at the time, and the family has a say in it.
//
// A timetable never decides what happens to a family. A concern about a child's safety is acted on at once, and whether a
// late step matters, or a family that declined should be asked again, is for people to say.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package earlyhelp
