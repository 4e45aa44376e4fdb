// Package righthelp holds the words that every package of the library speaks: dates, periods and money; rules with the
// documents they come from; and the shape of an answer.
//
// The library turns the published rules of early help, family hubs and Start for Life in England into data and small
// functions. Each package covers one part of that field; this one covers none, and is what they share.
//
// # Where a rule comes from
//
// A [Rule] is one statement of a document, told in our own words, or one convention of this library. Its [Basis] keeps
// apart what a document says ([Published]), what is known second-hand only ([Reported]) and what the library had to decide
// because no document does ([Convention]). A published rule carries a [Passage]: a fingerprint with which anyone who has the
// document can find the official words and read them beside ours. [PassageOf] computes it and [FindPassage] finds it.
// The documents are listed by [Sources].
//
// # What an answer looks like
//
// A [Finding] names the rule, its [Status] and the facts that decided it. There are four statuses, and the first is
// [NotAssessed]: a question nobody answered is never counted as a no. A [Count] says how many of a list are met and of how
// many nobody said; a [Cell] says so of what is expected as a minimum and of what goes further. Results inform a decision;
// people take it.
//
// # Dates, ages and money
//
// A [Date] is a day of the calendar without a time or a time zone, a [Period] runs from one day to another with both
// included, a [FinancialYear] is a year of public money from April to March, and an [AgeRange] runs from one age of a child
// up to another with the second left out. A [Number] is an exact decimal, and [Money] is a whole number of pence. None of them
// uses floating point, and nothing here reads the clock: "today" is always given by the caller. An [Edition] says when a set of
// rules is known to hold, and a date that none covers is answered with a [*NotCoveredError], never with the nearest edition.
//
// # When something is wrong
//
// Bad input is refused with one of three errors: [*MalformedError] (it cannot be read), [*UnknownError] (it reads well but
// is not in the catalogue; the error names what it is near) and [*NotCoveredError] (it is known, but not on that date). All
// the problems of one input come together, joined with errors.Join, in the order of the input.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package righthelp
