package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// NeedsAssessment yields what the guide says of a local needs assessment: its three stages, the five things to consider in
// making one, and what it is for.
func (g Guide) NeedsAssessment() iter.Seq[righthelp.Rule] {
	return catalogue.Rows(g.known(), needsAssessment[:])
}

// Evaluation yields examples of what an area works on with the evaluators if it is chosen for the evaluation in depth: the
// guide's list is open. How many are chosen, and what that asks of staff, stands in package grant.
func (g Guide) Evaluation() iter.Seq[righthelp.Rule] { return catalogue.Rows(g.known(), evaluation[:]) }

// EIFSupport yields what the Early Intervention Foundation's support brings. Who can have it stands in package grant.
func (g Guide) EIFSupport() iter.Seq[righthelp.Rule] { return catalogue.Rows(g.known(), eifSupport[:]) }

var needsAssessment = [...]righthelp.Rule{
	{
		ID: "sfl.needs.stage.1", Kind: "needs_stage", Title: "Need", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How much need there is for services of health and wellbeing is assessed.",
		Section: "annex G, three stages, first", Passage: righthelp.Passage{Words: 10, Sum: 0x2cc743999f163f05},
	},
	{
		ID: "sfl.needs.stage.2", Kind: "needs_stage", Title: "Supply", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "What services of health and wellbeing there are now is understood.",
		Section: "annex G, three stages, second", Passage: righthelp.Passage{Words: 8, Sum: 0xdedabc3192070f9f},
	},
	{
		ID: "sfl.needs.stage.3", Kind: "needs_stage", Title: "The gap", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is found where need and supply part.",
		Section: "annex G, three stages, third", Passage: righthelp.Passage{Words: 8, Sum: 0x7dba66c89a3077ce},
	},
	{
		ID: "sfl.needs.consider.1", Kind: "needs_consideration", Title: "Build on existing population needs assessments", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Every upper-tier authority has a Joint Strategic Needs Assessment, and may have narrower ones for children and families with particular needs, for example for ages 0 to 5 or for SEND. They make a good start, and may have to be renewed, added to or adapted.",
		Section: "annex G, considerations, 1", Figures: "0 5", Passage: righthelp.Passage{Words: 62, Sum: 0x1632bb69f8b0446e},
	},
	{
		ID: "sfl.needs.consider.2", Kind: "needs_consideration", Title: "Use baby and child-centred data", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Figures for a population, added up from data about persons, such as the Public Health Outcomes Framework has, can help to see how big a challenge is and begin a picture of what groups need: for example births in a year, low birth weights, children at a good level of development.",
		Section: "annex G, considerations, 2", Passage: righthelp.Passage{Words: 78, Sum: 0x5de03ba3b46c26df},
	},
	{
		ID: "sfl.needs.consider.3", Kind: "needs_consideration", Title: "Risk factors", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Data can be broken down by known factors that could put the outcomes of a child or young person at risk, for example births to teenage mothers or to mothers in poverty.",
		Section: "annex G, considerations, 3", Passage: righthelp.Passage{Words: 46, Sum: 0x832684a919edd20a},
	},
	{
		ID: "sfl.needs.consider.4", Kind: "needs_consideration", Title: "Deeper analysis", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A map can show where families with more need are likelier to live, and figures over time whether more or fewer children may be at risk of poor outcomes. Where local data give no direct answer, stand-ins, national prevalence and research may be needed. Case studies of what families have met with can help too, for example how mothers of ethnic minorities find maternity services, or whether families prefer services in person, online or in the community.",
		Section: "annex G, considerations, 4, the paragraph", Passage: righthelp.Passage{Words: 122, Sum: 0x0931e855a9f8e938},
	},
	{
		ID: "sfl.needs.consider.5", Kind: "needs_consideration", Title: "Engaging stakeholders", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It takes what families and practitioners see to make sense of the data; with them conclusions and priorities are tested as they form, and linked with plans and commissioning. Those to consider asking are, for example: the Start for Life workforce, such as health visitors, midwives and early years practitioners; leads for speech and language therapy; education settings; leads for early help and Supporting Families; youth work and youth justice; and safeguarding partners. Others should be considered too, such as the voluntary, community and faith sectors.",
		Section: "annex G, considerations, 5, the paragraph", Passage: righthelp.Passage{Words: 112, Sum: 0x19b7c1045d95fb6b},
	},
	{
		ID: "sfl.needs.informs", Kind: "needs_assessment", Title: "What it informs", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It should inform the plans for moving to family hubs and for the funded services: parenting, parent-infant relationships and perinatal mental health, infant feeding, home learning.",
		Section: "annex G, first paragraph, second sentence", Passage: righthelp.Passage{Words: 30, Sum: 0xb1624622ea517194},
	},
	{
		ID: "sfl.needs.parents", Kind: "needs_assessment", Title: "Whose needs", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It should consider what different parents and carers want and need, by such things as age, deprivation, ethnicity, substance misuse, domestic violence and other protected characteristics, and what may bar their way to services.",
		Section: "annex G, second paragraph, first sentence", Passage: righthelp.Passage{Words: 42, Sum: 0x582b890ae5d4b864},
	},
	{
		ID: "sfl.needs.home_learning", Kind: "needs_assessment", Title: "Where disadvantaged children live", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Since home learning is for disadvantaged families, it should also consider data on where the children live who are disadvantaged and eligible, so that those who need it most can get it.",
		Section: "annex G, second paragraph, last sentence", Passage: righthelp.Passage{Words: 27, Sum: 0x6b3aa0fa9434300c},
	},
}

const superEvaluator = "An area that is invited to the evaluation in depth works with the evaluators on this, among other things: the list is of examples."

var evaluation = [...]righthelp.Rule{
	{
		ID: "sfl.evaluation.1", Kind: "evaluation", Title: "Case studies", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Case studies in depth of what an area experiences in using the money, and in that how its services or workforces are changing.",
		Note:    superEvaluator,
		Section: "evaluation, third paragraph, first bullet", Passage: righthelp.Passage{Words: 20, Sum: 0xd6607debbe336c56},
	},
	{
		ID: "sfl.evaluation.2", Kind: "evaluation", Title: "Surveys of families", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Families are asked in surveys what they experience in services.",
		Note:    superEvaluator,
		Section: "evaluation, third paragraph, second bullet", Passage: righthelp.Passage{Words: 6, Sum: 0xc9828933e497b51e},
	},
	{
		ID: "sfl.evaluation.3", Kind: "evaluation", Title: "Surveys of workforces", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Staff are asked in surveys what they experience in services.",
		Note:    superEvaluator,
		Section: "evaluation, third paragraph, third bullet", Passage: righthelp.Passage{Words: 6, Sum: 0x9d347c11da9fcd87},
	},
	{
		ID: "sfl.evaluation.4", Kind: "evaluation", Title: "Policies looked at closely", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A detailed analysis of how particular policy options on breastfeeding and mental health are delivered and what they do.",
		Note:    superEvaluator,
		Section: "evaluation, third paragraph, fourth bullet", Passage: righthelp.Passage{Words: 16, Sum: 0xb9e474fb95d6033e},
	},
	{
		ID: "sfl.evaluation.5", Kind: "evaluation", Title: "Data on impact", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Detailed data for analysing impact are found and returned, with the leads of the evaluation teams.",
		Note:    superEvaluator,
		Section: "evaluation, third paragraph, fifth bullet", Passage: righthelp.Passage{Words: 14, Sum: 0x4e23aa34d22ae128},
	},
}

var eifSupport = [...]righthelp.Rule{
	{
		ID: "sfl.eif.receive.1", Kind: "eif_support", Title: "Specialists", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Independent specialists in early intervention, developing systems and leadership, and evaluation.",
		Section: "annex Q, what is received, first bullet", Passage: righthelp.Passage{Words: 13, Sum: 0x7f6d02161ddccf04},
	},
	{
		ID: "sfl.eif.receive.2", Kind: "eif_support", Title: "Support and challenge", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Support and challenge in putting the EIF Support Toolkit and what is learned to use locally.",
		Section: "annex Q, what is received, second bullet", Passage: righthelp.Passage{Words: 16, Sum: 0x816a878b2418c0e4},
	},
	{
		ID: "sfl.eif.receive.3", Kind: "eif_support", Title: "Peers", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A network of expert peers from the chosen areas, with whom to share what is learned on the way.",
		Section: "annex Q, what is received, third bullet", Passage: righthelp.Passage{Words: 19, Sum: 0x93e80c25f5c79304},
	},
	{
		ID: "sfl.eif.help.1", Kind: "eif_support", Title: "Local data", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Help with collecting local data on where the area stands, the needs assessment and a map of services included.",
		Section: "annex Q, what is supported, first bullet", Passage: righthelp.Passage{Words: 13, Sum: 0xe49e2bfe5244508e},
	},
	{
		ID: "sfl.eif.help.2", Kind: "eif_support", Title: "A plan of action, carried out", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Help with a plan of action around local priorities, and with carrying it out.",
		Section: "annex Q, what is supported, second bullet with the line below it", Passage: righthelp.Passage{Words: 15, Sum: 0x7aaae4662fa89259},
		Note: "To carry out the plan stands on a line of its own, which lost its bullet.",
	},
	{
		ID: "sfl.eif.focus", Kind: "eif_support", Title: "What it is about", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is meant to help areas plan and deliver well, with a focus on the four funded services: parenting, home learning, infant feeding, and perinatal mental health with parent-infant relationships. It lays the ground for more change in years two and three.",
		Section: "annex Q, second paragraph", Passage: righthelp.Passage{Words: 43, Sum: 0x20d5b1dfd61de291},
	},
}
