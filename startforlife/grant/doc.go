// Package grant holds the money rules of the Family Hubs and Start for Life programme: what there is, what it is for, who
// was chosen, how a pot is shared, and what an authority has to show.
//
// It rests on the programme guide of August 2022, and on the papers of government and of a council that name the grants
// beside it. Every rule says where it stands; what no document says and this package had to decide is marked as a
// convention. [Rules] yields all of them.
//
// # The money
//
// [August2022] gives the programme with its strands, the years in which they are released, and what they may and may not be
// spent on; [Programme.Released] says what an authority is paid from in a year. [OtherGrants] yields the grants that the
// documents name beside it, each with its date, its authority and, where two figures are given for one grant, both.
// [LeavingCareGrant] answers by the day on which a young person left care, and says so where the words leave the day open.
//
// # What is asked of an authority
//
// [Programme.CheckConditions] goes through sign-up, the additional expectations and the offers of support, and gives a
// finding for each: met, not met, not applicable, or not assessed where nobody said. [Programme.Returns] says what is due when.
// [Programme.CheckStatement] sets what was spent against what was awarded, strand by strand.
//
// # Choosing
//
// [Select] chooses a number of places by score so that every class of candidates has its minimum and none passes its
// maximum. With the deprivation ranks and rural-urban classes of 2019 it gives exactly the 75 authorities that were
// announced. Everybody chosen has the reason, everybody displaced the class that took the place, and [Selection.Margins] says
// how far each stands from the line. A tie at the line is refused, unless the choice says what decides it.
//
// # Sharing
//
// [Share] gives every recipient base + λ × weight, between its floor and its cap, with one λ for all. The shares are whole
// units and make the pot exactly, whatever the order of the recipients. [Sharing.Rows] explains each amount, [Sharing.Lambda]
// gives the λ, and with the two [Verify] certifies the result without sharing again. [ShareYears] shares several years so
// that rows and columns both add up, [Profile.Spread] cuts an amount into tranches, and [Table.Rounded] rounds a whole
// table so that its totals still hold.
//
// To redo one by hand: £100 by the weights 3, 3 and 1 is £42.857…, £42.857… and £14.285…. Rounded down to pence that is
// £42.85, £42.85 and £14.28, and 2p are left. The largest remainders are 0.714…p, twice, so those two have £42.86.
//
// # What is left to people
//
// The guide's lists of what money is for are mostly examples, and judgement remains. How the strands were split between a fixed
// amount and population was not published: a caller assumes it. Nothing here decides whether an authority has met an
// expectation; it says what was answered, and what was not.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package grant
