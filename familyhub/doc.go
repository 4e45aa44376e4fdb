// Package familyhub measures a network of family hubs against what was published for them: how mature the model is, and
// what is missing. It also describes such a network, and says what is open to a family.
//
// # The model framework
//
// Annex E of the Family Hubs and Start for Life programme guide describes a family hub network in 124 statements under 20
// criteria, from communication with families (1.1) to training (5.2). The criteria belong to five key criteria, and those to
// three delivery areas: access, connection and relationships. Level 1 is the basic model, 49 statements. Level 2 is the
// developed model, 75 more: 37 are minimum expectations, as all of level 1 is, and 38 are options to go further.
// [August2022] is this edition, and [Framework.Statements] yields the statements. Each is told in our own words and says
// where it stands in the document.
//
// # From answers to levels
//
// A network says of each statement whether it is met, not met, does not apply (with the reason), or leaves it open.
// [Framework.Evidence] checks the answers, and [Evidence.Assess] gives the level of each criterion:
//
//	below basic         a basic statement is not met
//	basic               all basic statements are met
//	programme minimum   so are all minimum statements of the developed model
//	developed           so is everything else
//	unknown             the open answers could still make a difference
//
// To redo one by hand, take criterion 1.2, the single access point, with its 4 basic statements, 2 minimum ones and 1 that goes
// further. All 4 basic ones are met, of the 2 one is met and one is not, and the last is open. The level is basic: a
// minimum statement is not met, so the open answer cannot change it. Had the one that is not met been open, the level would
// be unknown: basic at the lowest, developed at the highest ([Standing]).
//
// A key criterion, an area and the network have the lowest level of their criteria. That, the names of the levels and what
// becomes of statements that do not apply are conventions of this package: the document has two models and a minimum, and
// no scale. [Standing.Reaches] answers the question that the programme does ask, whether the minimum is met.
//
// [Result.Missing] lists what stands between a part and a level, and [Result.Unanswered] what nobody has said.
// [Assessment.Outstanding] lists options that were promised and are not met. [Assessment.Findings] explains everything.
// [Compare] shows what changed since the last time, and [SideBySide] several hubs or places at once. A [Milestone] says how
// long it is until hubs open, and until the minimum is due.
//
// # What the network offers
//
// Annex F lists 24 core services, from activities for children aged 0-5 to youth services, with 179 statements of what is
// expected of them: 109 of the minimum and 70 options to go further, each face to face at a hub, elsewhere in the network, or
// virtual ([Framework.ServiceStatements]). [Framework.Cover] makes a matrix of the answers:
//
//	met                  all statements of the cell are met, or do not apply
//	not met              one is not
//	unknown              the open answers could still make a difference
//	expected elsewhere   the annex has no minimum here: it stands under another way of access, or in the main programme guide
//	no option            the annex gives no option to go further here
//
// Take birth registration, service 2. Its minimum is one statement, on information online, so face to face and elsewhere in
// the network are expected elsewhere, and a network that has the information meets the minimum of the service. To
// register births at the hub is an option, counted beside the minimum. Four services that the programme funds have no
// statements here. [Coverage.Missing] and [Coverage.Unanswered] list what is left, [CompareCoverage] what changed.
//
// # Who can go where, and when
//
// A [Network] lists the sites of a network and its services: for what ages they are, in what ways, where and at what hours
// families get them, and what the programme's management information asks besides. [Framework.Directory] checks that it can
// be true: no service at a site that there is none of, no age range upside down, no hours that overlap.
// [Directory.Findings] says what the description shows and what it lacks: the place, the web page and the phone line of the
// single access point, every age from pregnancy to 19 (25 with SEND), outreach, each core service in each way of access that
// has a minimum, each missing field. [Directory.OpenTo] says which services are open to a family, with the reason for each that
// is left out.
//
// A hub that is open on Mondays from 9:00 to 17:00 and on Saturdays from 10:00 to 12:00 in term time is open on 2 days, 10
// hours a week in term time. Whether that is long the guide does not say: it gives an example, and people judge.
//
// # Local additions
//
// [Framework.With] adds statements and criteria of a locality's own; [Diff] shows them. Nothing published can be taken out. To
// ask whether the programme's minimum is met, leave them out again: [Evidence.Published].
//
// # What is left to people
//
// Whether a statement is met is for the network to say, with what shows it; nothing here judges the evidence. A level is a
// summary for those who plan the next step, and no grade that the guide gives. What is open to a family is where to begin: a
// hub knows of more than its directory holds, and nobody is turned away by a list.
//
// SAFETY.md in the repository says what can go wrong with these answers, and what the system around them has to do.
package familyhub
