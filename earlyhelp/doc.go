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
// # What is left to people
//
// The table is a minimum and not complete, and roles have other names in other places ([WorkforceTable.Terms]). It never decides
// who leads: that is the right person for the family at the time, and the family has a say in it.
package earlyhelp
