package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Action is one of the 29 numbered actions of the Vision of March 2021: what the Review's next phase set out to do.
// The Vision leaves all of it to later decisions on funding.
type Action struct {
	righthelp.Rule
	Number string           `json:"number"` // as it is printed: 3.3
	Area   righthelp.RuleID `json:"area"`   // the action area that it belongs to
}

// The actions that name something a local area can be asked about.
const (
	ActionDigitalRecord     righthelp.RuleID = "sfl.action.3.3" // every new birth, by April 2023
	ActionAccountableLeader righthelp.RuleID = "sfl.action.6.2"
)

// ActionAreas yields the six areas into which the Vision puts its actions.
func ActionAreas() iter.Seq[righthelp.Rule] { return slices.Values(actionAreas[:]) }

// Actions yields the actions in the order of their numbers.
func Actions() iter.Seq[Action] { return slices.Values(actions[:]) }

// LookupAction gives the action with an id, and whether there is one.
func LookupAction(id righthelp.RuleID) (Action, bool) { return catalogue.Find(Actions(), id) }

// DigitalRecordDate gives the last day by which every new birth was to have a Digital Personal Child Health Record:
// the end of April 2023.
//
// Rule: sfl.action.3.3.
func DigitalRecordDate() righthelp.Date {
	date, _ := righthelp.NewDate(2023, 4, 30)
	return date
}

var actionAreas = [...]righthelp.Rule{
	{
		ID: "sfl.area.1", Kind: "action_area", Title: "Seamless support for families", Basis: righthelp.Published, Source: vision,
		Text:    "A joined-up Start for Life offer that holds together, for all families.",
		Section: "summary of the areas for action, introduction, item 1", Passage: righthelp.Passage{Words: 16, Sum: 0xd65936c84ed3a272},
	},
	{
		ID: "sfl.area.2", Kind: "action_area", Title: "A welcoming hub for families", Basis: righthelp.Published, Source: vision,
		Text:    "Family Hubs as a place at which families reach Start for Life services.",
		Section: "summary of the areas for action, introduction, item 2", Passage: righthelp.Passage{Words: 18, Sum: 0x6ecbbfdc1fdabb73},
	},
	{
		ID: "sfl.area.3", Kind: "action_area", Title: "The information families need when they need it", Basis: righthelp.Published, Source: vision,
		Text:    "What is offered digitally, virtually and by telephone is designed around what families need.",
		Section: "summary of the areas for action, introduction, item 3", Passage: righthelp.Passage{Words: 20, Sum: 0x2c3b447587e83f38},
	},
	{
		ID: "sfl.area.4", Kind: "action_area", Title: "An empowered Start for Life workforce", Basis: righthelp.Published, Source: vision,
		Text:    "A modern, skilled workforce that can meet families' changing needs.",
		Section: "summary of the areas for action, introduction, item 4", Passage: righthelp.Passage{Words: 18, Sum: 0x1f36d846d3badf6f},
	},
	{
		ID: "sfl.area.5", Kind: "action_area", Title: "Continually improving the Start for Life offer", Basis: righthelp.Published, Source: vision,
		Text:    "Better data, evaluation and outcomes, and inspection that is proportionate.",
		Section: "summary of the areas for action, introduction, item 5", Passage: righthelp.Passage{Words: 14, Sum: 0xe5d17bfa36644148},
	},
	{
		ID: "sfl.area.6", Kind: "action_area", Title: "Leadership for change", Basis: righthelp.Published, Source: vision,
		Text:    "Accountability, local and national, and the economic case.",
		Section: "summary of the areas for action, introduction, item 6", Passage: righthelp.Passage{Words: 13, Sum: 0x815aee341a317de8},
	},
}

var actions = [...]Action{
	{Number: "1.1", Area: "sfl.area.1", Rule: righthelp.Rule{
		ID: "sfl.action.1.1", Kind: "action", Title: "Offers designed with parents", Basis: righthelp.Published, Source: vision,
		Text:    "It is the vision that Start for Life offers are designed together with Parent and Carer Panels. They have a Universal part for every family and a Universal+ part for what local communities need. Councils, the NHS, departments and others are worked with to bring it about.",
		Section: "summary of the areas for action, 1.1", Passage: righthelp.Passage{Words: 85, Sum: 0x2c801aa54685abb1},
	}},
	{Number: "1.2", Area: "sfl.area.1", Rule: righthelp.Rule{
		ID: "sfl.action.1.2", Kind: "action", Title: "Best practice in offers", Basis: righthelp.Published, Source: vision,
		Text:    "Lessons of good practice are shared, such as how councils design and promote an offer. In the implementation phase the Review finds it with local leaders and helps to put it in place.",
		Section: "summary of the areas for action, 1.2", Passage: righthelp.Passage{Words: 45, Sum: 0xb4effd9d02e3d408},
	}},
	{Number: "1.3", Area: "sfl.area.1", Rule: righthelp.Rule{
		ID: "sfl.action.1.3", Kind: "action", Title: "Principles of design", Basis: righthelp.Published, Source: vision,
		Text:    "With local leaders and across the sector, principles for designing offers well are drawn up, as a guide that anybody can have for nothing.",
		Section: "summary of the areas for action, 1.3", Passage: righthelp.Passage{Words: 34, Sum: 0x1fdcf354137a83c6},
	}},
	{Number: "1.4", Area: "sfl.area.1", Rule: righthelp.Rule{
		ID: "sfl.action.1.4", Kind: "action", Title: "Every area's offer published", Basis: righthelp.Published, Source: vision,
		Text:    "Every council is supported to publish its offer, so that new parents who move can weigh where to raise their baby.",
		Section: "summary of the areas for action, 1.4", Passage: righthelp.Passage{Words: 32, Sum: 0x80650aa4b77272f2},
	}},
	{Number: "1.5", Area: "sfl.area.1", Rule: righthelp.Rule{
		ID: "sfl.action.1.5", Kind: "action", Title: "Offers in healthcare commissioning", Basis: righthelp.Published, Source: vision,
		Text:    "National and local government and the NHS are worked with so that the offer stands at the centre of local healthcare commissioning and is an integral part of Integrated Care Systems.",
		Section: "summary of the areas for action, 1.5", Passage: righthelp.Passage{Words: 33, Sum: 0x1fae5e2e39aa8670},
	}},
	{Number: "2.1", Area: "sfl.area.2", Rule: righthelp.Rule{
		ID: "sfl.action.2.1", Kind: "action", Title: "Using what there is", Basis: righthelp.Published, Source: vision,
		Text:    "Local partners are helped to make the most of the resources and premises they have, so that families get the best offer. With the National Centre for Family Hubs it is seen to that councils understand how best to build a network of hubs, with existing Sure Start Children's Centres in it where that fits.",
		Section: "summary of the areas for action, 2.1", Passage: righthelp.Passage{Words: 63, Sum: 0x90c29f046a1f1a79},
	}},
	{Number: "2.2", Area: "sfl.area.2", Rule: righthelp.Rule{
		ID: "sfl.action.2.2", Kind: "action", Title: "An offer in every hub", Basis: righthelp.Published, Source: vision,
		Text:    "With the Department for Education, the National Centre and others in health, all Family Hubs are encouraged to hold a specific offer for Start for Life.",
		Section: "summary of the areas for action, 2.2", Passage: righthelp.Passage{Words: 33, Sum: 0x7b7aabfdc1aee5a0},
	}},
	{Number: "2.3", Area: "sfl.area.2", Rule: righthelp.Rule{
		ID: "sfl.action.2.3", Kind: "action", Title: "Less stigma", Basis: righthelp.Published, Source: vision,
		Text:    "More work is needed on why families are sometimes put off from using support. In the Review's next phase, with the National Centre and the departments for education and for health, practical steps are found, national and local, to reduce the stigma that some meet with when they ask for help. To need help is normal, and every parent and carer needs to know it.",
		Section: "summary of the areas for action, 2.3", Passage: righthelp.Passage{Words: 84, Sum: 0x3fdbbf736c551e14},
	}},
	{Number: "2.4", Area: "sfl.area.2", Rule: righthelp.Rule{
		ID: "sfl.action.2.4", Kind: "action", Title: "Families brought to their hub", Basis: righthelp.Published, Source: vision,
		Text:    "The best way of bringing families to their local hub is sought, with the Home Office, the National Centre, and the departments for education and for local government. Councils are encouraged to consider registering births in hubs.",
		Section: "summary of the areas for action, 2.4", Passage: righthelp.Passage{Words: 53, Sum: 0xae94f36f3f29b60e},
	}},
	{Number: "3.1", Area: "sfl.area.3", Rule: righthelp.Rule{
		ID: "sfl.action.3.1", Kind: "action", Title: "The journey of parents mapped", Basis: righthelp.Published, Source: vision,
		Text:    "With Public Health England or whatever follows it, and NHS England and NHS Improvement, the journey of parents and carers through the 1,001 days is mapped: how services that are digital, virtual or by telephone are for them.",
		Section: "summary of the areas for action, 3.1", Figures: "1 001", Passage: righthelp.Passage{Words: 45, Sum: 0x9ca21a2bfb854d60},
	}},
	{Number: "3.2", Area: "sfl.area.3", Rule: righthelp.Rule{
		ID: "sfl.action.3.2", Kind: "action", Title: "The digital child health record developed", Basis: righthelp.Published, Source: vision,
		Text:    "With NHSX, and consulting parents and carers, a Digital Personal Child Health Record is developed to take the place of the Red Book on paper.",
		Section: "summary of the areas for action, 3.2", Passage: righthelp.Passage{Words: 31, Sum: 0x9d08b77b193d939b},
	}},
	{Number: "3.3", Area: "sfl.area.3", Rule: righthelp.Rule{
		ID: "sfl.action.3.3", Kind: "action", Title: "The digital child health record for every birth", Basis: righthelp.Published, Source: vision,
		Text:    "With NHSX and local partners, the Digital Personal Child Health Record is rolled out by April 2023, to every new birth.",
		Note:    "April 2023 is read as by the end of that month.",
		Section: "summary of the areas for action, 3.3", Figures: "2023", Passage: righthelp.Passage{Words: 25, Sum: 0x0177b25f5bb60ce8},
	}},
	{Number: "3.4", Area: "sfl.area.3", Rule: righthelp.Rule{
		ID: "sfl.action.3.4", Kind: "action", Title: "More features of the digital record", Basis: righthelp.Published, Source: vision,
		Text:    "NHS England and NHS Improvement are supported as they add features to the Digital Personal Child Health Record.",
		Section: "summary of the areas for action, 3.4", Passage: righthelp.Passage{Words: 20, Sum: 0xca3fbc9d52fb4ffd},
	}},
	{Number: "4.1", Area: "sfl.area.4", Rule: righthelp.Rule{
		ID: "sfl.action.4.1", Kind: "action", Title: "Training across disciplines", Basis: righthelp.Published, Source: vision,
		Text:    "There has to be a strong focus on sharing good practice in the workforce. Improvements to joint training and development across professions are worked out, with the Local Government Association, Public Health England or whatever follows it, educators and others.",
		Section: "summary of the areas for action, 4.1", Passage: righthelp.Passage{Words: 49, Sum: 0xf721f11939b142eb},
	}},
	{Number: "4.2", Area: "sfl.area.4", Rule: righthelp.Rule{
		ID: "sfl.action.4.2", Kind: "action", Title: "Empathy in training", Basis: righthelp.Published, Source: vision,
		Text:    "Empathy should stay central to training and development. Local partners are helped to share good practice, so that it becomes central to building a workforce that supports all families.",
		Section: "summary of the areas for action, 4.2", Passage: righthelp.Passage{Words: 50, Sum: 0x6e352a4a8a1b1003},
	}},
	{Number: "4.3", Area: "sfl.area.4", Rule: righthelp.Rule{
		ID: "sfl.action.4.3", Kind: "action", Title: "A key contact for every family", Basis: righthelp.Published, Source: vision,
		Text:    "The idea of a key contact for every family is explored further, with local leaders and the National Centre, as a way to continuity within a team of several professions.",
		Section: "summary of the areas for action, 4.3", Passage: righthelp.Passage{Words: 45, Sum: 0x7dd6552d1434f4c4},
	}},
	{Number: "4.4", Area: "sfl.area.4", Rule: righthelp.Rule{
		ID: "sfl.action.4.4", Kind: "action", Title: "Proposals for the workforce, with costs", Basis: righthelp.Published, Source: vision,
		Text:    "Proposals for a stronger workforce are worked out with their costs, together with the sector, professional and educational bodies and three departments: more diversity, workload and supervision, and how to train and keep skilled professionals.",
		Section: "summary of the areas for action, 4.4", Passage: righthelp.Passage{Words: 63, Sum: 0x97630f5e8b71b4d6},
	}},
	{Number: "4.5", Area: "sfl.area.4", Rule: righthelp.Rule{
		ID: "sfl.action.4.5", Kind: "action", Title: "Health visiting as a career", Basis: righthelp.Published, Source: vision,
		Text:    "It is to be seen to that health visiting is seen as a career that attracts, and that skilled people in it are trained and supported so that they stay. The profession, its regulator, educators, the Government's principal adviser on public health nursing and others are worked with, within the wider work on the workforce.",
		Section: "summary of the areas for action, 4.5", Passage: righthelp.Passage{Words: 87, Sum: 0x45b5523aca960ad7},
	}},
	{Number: "5.1", Area: "sfl.area.5", Rule: righthelp.Rule{
		ID: "sfl.action.5.1", Kind: "action", Title: "Data that are collected as they should be", Basis: righthelp.Published, Source: vision,
		Text:    "Why requirements to collect data are not met everywhere is looked into with others. The quickest way to lasting compliance is sought, within the resources there are, and data sharing is promoted where it is proportionate.",
		Section: "summary of the areas for action, 5.1", Passage: righthelp.Passage{Words: 49, Sum: 0x5469d250be848d41},
	}},
	{Number: "5.2", Area: "sfl.area.5", Rule: righthelp.Rule{
		ID: "sfl.action.5.2", Kind: "action", Title: "What works", Basis: righthelp.Published, Source: vision,
		Text:    "The best and most cost-effective ways of putting what works into practice are found with others. One question is whether the Early Intervention Foundation's remit fits it to lead, or a new body is needed.",
		Section: "summary of the areas for action, 5.2", Passage: righthelp.Passage{Words: 46, Sum: 0x81c8697aa58c402b},
	}},
	{Number: "5.3", Area: "sfl.area.5", Rule: righthelp.Rule{
		ID: "sfl.action.5.3", Kind: "action", Title: "Panels promoted", Basis: righthelp.Published, Source: vision,
		Text:    "The development of Parent and Carer Panels, in which professionals and parents design services together, is promoted. The excellent practice that the Review saw is celebrated and shared.",
		Section: "summary of the areas for action, 5.3", Passage: righthelp.Passage{Words: 35, Sum: 0x67fc14c8b0043606},
	}},
	{Number: "5.4", Area: "sfl.area.5", Rule: righthelp.Rule{
		ID: "sfl.action.5.4", Kind: "action", Title: "An outcomes framework", Basis: righthelp.Published, Source: vision,
		Text:    "Common goals are needed that match a shared purpose: parents supported in giving babies the best start. Across the system an Outcomes Framework with broad support is developed, and work has to fit the frameworks that local government and public health have already.",
		Section: "summary of the areas for action, 5.4", Passage: righthelp.Passage{Words: 55, Sum: 0x63773be59aea3373},
	}},
	{Number: "5.5", Area: "sfl.area.5", Rule: righthelp.Rule{
		ID: "sfl.action.5.5", Kind: "action", Title: "Proportionate regulation", Basis: righthelp.Published, Source: vision,
		Text:    "Ways to better regulation that stays proportionate are sought across government and the public sector. It is to assure parents and carers of the quality of local services, and to give Government a clear view of how services perform.",
		Section: "summary of the areas for action, 5.5", Passage: righthelp.Passage{Words: 51, Sum: 0x022f3ca5b1b53f40},
	}},
	{Number: "6.1", Area: "sfl.area.6", Rule: righthelp.Rule{
		ID: "sfl.action.6.1", Kind: "action", Title: "Panels set up", Basis: righthelp.Published, Source: vision,
		Text:    "Local partners, parents and providers are consulted so that panels are set up, which help local leaders design the offer and give feedback that means something and keeps it improving. The voices of parents, carers and families also inform national policy and decisions.",
		Section: "summary of the areas for action, 6.1", Passage: righthelp.Passage{Words: 58, Sum: 0x5a707877b973b29d},
	}},
	{Number: "6.2", Area: "sfl.area.6", Rule: righthelp.Rule{
		ID: "sfl.action.6.2", Kind: "action", Title: "A single accountable leader", Basis: righthelp.Published, Source: vision,
		Text:    "It is the vision that one identifiable leader in an area is responsible for support and services in the 1,001 days, and accountable for the Start for Life offer. The leader keeps those days a priority, and sees that excellent services are commissioned jointly across public and third sectors in the core offer of the Integrated Care System. Good practice on who it should be is worked out with councils: it could be, for example, the director of children's services, of public health, or somebody equivalent, as each area prefers.",
		Section: "summary of the areas for action, 6.2", Figures: "1 001", Passage: righthelp.Passage{Words: 118, Sum: 0x43d340662206fc6a},
	}},
	{Number: "6.3", Area: "sfl.area.6", Rule: righthelp.Rule{
		ID: "sfl.action.6.3", Kind: "action", Title: "A Cabinet minister", Basis: righthelp.Published, Source: vision,
		Text:    "A minister in the Cabinet oversees that the agreed actions are carried out, and that Start for Life stays central to policy across Government.",
		Section: "summary of the areas for action, 6.3", Passage: righthelp.Passage{Words: 30, Sum: 0x2454f3f8de51143c},
	}},
	{Number: "6.4", Area: "sfl.area.6", Rule: righthelp.Rule{
		ID: "sfl.action.6.4", Kind: "action", Title: "A delivery unit", Basis: righthelp.Published, Source: vision,
		Text:    "A Start for Life Delivery Unit from across government supports the minister. It works across Government and with the wider sector to carry out the vision and change how families are supported. Whoever chaired the Review goes on advising the Government on it.",
		Note:    "The document names who chaired the Review; no name is kept here.",
		Section: "summary of the areas for action, 6.4", Passage: righthelp.Passage{Words: 68, Sum: 0x78b672e712d7893b},
	}},
	{Number: "6.5", Area: "sfl.area.6", Rule: righthelp.Rule{
		ID: "sfl.action.6.5", Kind: "action", Title: "Babies in policy", Basis: righthelp.Published, Source: vision,
		Text:    "The needs of babies and their carers are central to how policy is made and carried out. With the NHS, the commitments of its Long Term Plan are taken into account, particularly those on maternity and on bringing in parent-infant support.",
		Section: "summary of the areas for action, 6.5", Passage: righthelp.Passage{Words: 53, Sum: 0x7b5ca59dc91d6a1a},
	}},
	{Number: "6.6", Area: "sfl.area.6", Rule: righthelp.Rule{
		ID: "sfl.action.6.6", Kind: "action", Title: "The economic case", Basis: righthelp.Published, Source: vision,
		Text:    "In the next phase efficiencies are understood, and the economic case for investing more is built, with local leaders, the lead minister and the Treasury.",
		Section: "summary of the areas for action, 6.6", Passage: righthelp.Passage{Words: 38, Sum: 0xc7069c34a397f6d4},
	}},
}
