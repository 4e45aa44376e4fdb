package startforlife

import "github.com/righthelp/righthelp"

// The eight points for interventions in the home learning environment.
var homeLearningPoints = [...]righthelp.Rule{
	{
		ID: "sfl.evidence.hle.1", Kind: "evidence_point", Title: "Parenting and education", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It supports parenting behaviours or educational activities.",
		Section: "annex J, evidence-based interventions, point 1", Passage: righthelp.Passage{Words: 7, Sum: 0x479901b219b516aa},
	},
	{
		ID: "sfl.evidence.hle.2", Kind: "evidence_point", Title: "Intensity", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is highly intense, for example with coaching and modelling one to one through which parents learn new skills, and ideally with regular visits at home over a sustained period.",
		Section: "annex J, evidence-based interventions, point 2", Passage: righthelp.Passage{Words: 30, Sum: 0x17190c017e14940d},
	},
	{
		ID: "sfl.evidence.hle.3", Kind: "evidence_point", Title: "Relationship, learning and behaviour", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It supports the relationship of parent and child, and the child's early learning and behaviour too.",
		Section: "annex J, evidence-based interventions, point 3", Passage: righthelp.Passage{Words: 15, Sum: 0x5490a13279520cc5},
	},
	{
		ID: "sfl.evidence.hle.4", Kind: "evidence_point", Title: "Individual support", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It supports each parent and child individually. That includes support to parents in their homes, and advice that fits the interests of parent and child and the child's stage of development.",
		Section: "annex J, evidence-based interventions, point 4", Passage: righthelp.Passage{Words: 29, Sum: 0x527742cda5aa03eb},
	},
	{
		ID: "sfl.evidence.hle.5", Kind: "evidence_point", Title: "The child's perspective", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It helps parents to see the world as the child does.",
		Section: "annex J, evidence-based interventions, point 5", Passage: righthelp.Passage{Words: 14, Sum: 0xe6224cad02de8cbb},
	},
	{
		ID: "sfl.evidence.hle.6", Kind: "evidence_point", Title: "Practitioners trained to engage", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It trains practitioners to engage parents positively and to keep them with it over time.",
		Section: "annex J, evidence-based interventions, point 6", Passage: righthelp.Passage{Words: 14, Sum: 0x445b383f6aa8a0e9},
	},
	{
		ID: "sfl.evidence.hle.7", Kind: "evidence_point", Title: "Signposting", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It supports practitioners in pointing parents to other services when those are needed.",
		Section: "annex J, evidence-based interventions, point 7", Passage: righthelp.Passage{Words: 11, Sum: 0x441eca4956c07de3},
	},
	{
		ID: "sfl.evidence.hle.8", Kind: "evidence_point", Title: "Safeguarding", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It has clear protocols for safeguarding.",
		Section: "annex J, evidence-based interventions, point 8", Passage: righthelp.Passage{Words: 5, Sum: 0xe36e9f31ff15306d},
	},
}

// What is asked of an intervention that is made or adapted locally: data from the past, and the eight questions.
var localQuestions = [...]righthelp.Rule{
	{
		ID: "sfl.evidence.local.history", Kind: "evidence_question", Title: "Data from the past", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Data from the past show clear evidence of the impact of the chosen intervention, adaptation or local model.",
		Section: "annex M, second paragraph, third sentence, first part", Passage: righthelp.Passage{Words: 19, Sum: 0xdb97756c0dfbca94},
	},
	{
		ID: "sfl.evidence.local.1", Kind: "evidence_question", Title: "Theory of change", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The theory of change is clear, and rooted in scientifically verified observations of how children develop and how families function.",
		Section: "annex M, first bullet", Passage: righthelp.Passage{Words: 23, Sum: 0x0456aae8aab7259c},
	},
	{
		ID: "sfl.evidence.local.2", Kind: "evidence_question", Title: "Format and dosage", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Format and dosage are clearly defined: intensity, for example in a group or individually; frequency; duration; and the activities by which parents learn, for example homework, role play or video feedback.",
		Section: "annex M, second bullet", Passage: righthelp.Passage{Words: 37, Sum: 0xabf5dc4d93d819e3},
	},
	{
		ID: "sfl.evidence.local.3", Kind: "evidence_question", Title: "Quality assurance", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is said how quality is assured, so that delivery is as intended and likely to be effective.",
		Section: "annex M, third bullet", Passage: righthelp.Passage{Words: 22, Sum: 0x0d02782f97b1476e},
	},
	{
		ID: "sfl.evidence.local.4", Kind: "evidence_question", Title: "Who it is for", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It says who it is for, with clear criteria of eligibility, and these match local need and the way in which families are recruited.",
		Section: "annex M, fourth bullet", Passage: righthelp.Passage{Words: 26, Sum: 0xe689b867a073d77f},
	},
	{
		ID: "sfl.evidence.local.5", Kind: "evidence_question", Title: "Added value", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It adds enough value to what is there already.",
		Section: "annex M, fifth bullet", Passage: righthelp.Passage{Words: 12, Sum: 0x8f6c3eb3d8a42da1},
	},
	{
		ID: "sfl.evidence.local.6", Kind: "evidence_question", Title: "Resources", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The resources for delivery are known, with the skills and qualifications that it takes. Too few suitably trained practitioners are a main reason why interventions fail.",
		Section: "annex M, sixth bullet", Passage: righthelp.Passage{Words: 27, Sum: 0x1851bf89c2d10630},
	},
	{
		ID: "sfl.evidence.local.7", Kind: "evidence_question", Title: "Agencies and referral", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The relationships between agencies, and the systems of referral, on which it rests are known.",
		Section: "annex M, seventh bullet", Passage: righthelp.Passage{Words: 12, Sum: 0x68f45cc402d20049},
	},
	{
		ID: "sfl.evidence.local.8", Kind: "evidence_question", Title: "Monitoring and evaluation", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Outcomes of infants and parents are monitored as it goes on, and a more rigorous evaluation determines its impact and how much value it adds to local provision.",
		Section: "annex M, eighth bullet", Passage: righthelp.Passage{Words: 41, Sum: 0xb1468b2d6fd108a3},
	},
}

// What the guide says of evidence, and what this package had to decide.
var evidenceRules = [...]righthelp.Rule{
	{
		ID: "sfl.evidence.quality", Kind: "evidence", Title: "Quality of delivery", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is a key part of the area's role to make sure that whoever delivers a service does so as the guide expects and to a high standard.",
		Section: "annex M, first paragraph, first sentence", Passage: righthelp.Passage{Words: 31, Sum: 0x90f56415abd6c247},
	},
	{
		ID: "sfl.evidence.where_possible", Kind: "evidence", Title: "Evidence where possible", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Services should rest on evidence where that is possible.",
		Section: "annex M, first paragraph, second sentence", Passage: righthelp.Passage{Words: 7, Sum: 0x50e4e3394e09f849},
	},
	{
		ID: "sfl.evidence.less_developed", Kind: "evidence", Title: "Where evidence is thin", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Where there is less evidence on an intervention, or where interventions are known to do most in combination, the programme wants to learn what works, and so to strengthen the evidence for later investment.",
		Section: "annex M, first paragraph, third sentence", Passage: righthelp.Passage{Words: 46, Sum: 0xedff79119a47f21d},
	},
	{
		ID: "sfl.evidence.parenting", Kind: "evidence", Title: "Parenting interventions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The area is expected to show that its parenting interventions are of high quality and rest on evidence.",
		Section: "annex H, evidence-based parenting support, first sentence", Passage: righthelp.Passage{Words: 17, Sum: 0xfe5ee42110fd1097},
	},
	{
		ID: "sfl.evidence.guidebook", Kind: "evidence", Title: "Where to look", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "To choose parenting interventions, the guidebook of the Early Intervention Foundation or something similar is strongly encouraged.",
		Section: "annex H, evidence-based parenting support, on the guidebook", Passage: righthelp.Passage{Words: 13, Sum: 0xdadddda05afde1f2},
	},
	{
		ID: "sfl.evidence.hle", Kind: "evidence", Title: "Home learning interventions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is important that a home learning intervention trains practitioners, so that they can give families a range of support which evidence shows to help with at least one of these outcomes of learning: language, literacy, social and emotional development, self-regulation.",
		Section: "annex J, evidence-based interventions, first sentence", Passage: righthelp.Passage{Words: 46, Sum: 0x07e37675bd6a4fae},
	},
	{
		ID: "sfl.evidence.hle.programmes", Kind: "evidence", Title: "Home learning programmes that are paid for", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "When it awards money to others, the area is expected to put it into programmes that have been evaluated and shown to improve those outcomes.",
		Section: "annex J, evidence-based interventions, second sentence, second part", Passage: righthelp.Passage{Words: 22, Sum: 0x674a9644a479c092},
	},
	{
		ID: "sfl.evidence.local", Kind: "evidence", Title: "An intervention made locally", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that strongly prefers another intervention, or a local model, should either show by data from the past that it clearly has an impact, or show that the eight questions have been considered fully in adapting or developing it.",
		Note:    "The first of the two ways is sfl.evidence.local.history.",
		Section: "annex M, second paragraph, third sentence, second part", Passage: righthelp.Passage{Words: 16, Sum: 0xcabe84e266708916},
	},
	{
		ID: "sfl.evidence.local.same_elements", Kind: "evidence", Title: "What a local intervention needs", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An effective intervention made locally needs the same as one that rests on evidence: content with evidence behind it, quality assurance, and data, so that there is evidence for it when the funding ends.",
		Section: "annex M, second paragraph, first sentence", Passage: righthelp.Passage{Words: 46, Sum: 0xabe7f689157ff5b9},
	},
	{
		ID: "sfl.evidence.local.evaluators", Kind: "evidence", Title: "Working with evaluators", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that strongly prefers another intervention or a local model is expected to work with the programme's evaluators, or with the Early Intervention Foundation where that is appropriate.",
		Section: "annex M, second paragraph, second sentence", Passage: righthelp.Passage{Words: 34, Sum: 0x3f669a8d465af5db},
	},
	{
		ID: "sfl.evidence.reading.points", Kind: "convention", Title: "When a list of points is met", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "All eight points of a home learning intervention are to be met; one that does not apply, with a reason, counts as met.",
		Note: "The guide says that the programme should have them, and names no degrees. Whether an intervention rests on evidence is for people to judge, who look at these points and at what evaluations found.",
	},
	{
		ID: "sfl.evidence.reading.local", Kind: "convention", Title: "When a local intervention is shown to be sound", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "It is shown where the data from the past are, or where all eight questions are fully considered; it is not shown where neither is; and it is not known as long as the answer hangs on what nobody said.",
		Note: "The guide joins the two ways by either and or.",
	},
}
