package startforlife

import "github.com/righthelp/righthelp"

// Early language and the home learning environment: what is expected, and what goes further.
var homeLearningStatements = [...]FundedStatement{
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.face_to_face.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Key contact for home learning",
		Text:    "Parents of pre-schoolers have a key contact in the hub who can give suitable information on learning at home, identify need, and connect families to targeted, evidence-based interventions, those first who would gain the most.",
		Section: "early language and the home learning environment, minimum expectations, face to face, only statement", Passage: righthelp.Passage{Words: 40, Sum: 0xeb113510f2b2f213},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.virtual.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Information and interest",
		Text:    "The hub's online presence tells parents how to improve learning at home, and how to register their interest in other services.",
		Section: "early language and the home learning environment, minimum expectations, virtual, first statement", Passage: righthelp.Passage{Words: 22, Sum: 0x4ba557f5a0b444af},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.virtual.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Speech and language information",
		Text:    "Parents can find out how to support what their child needs in speech and language.",
		Section: "early language and the home learning environment, minimum expectations, virtual, second statement", Passage: righthelp.Passage{Words: 15, Sum: 0xcf65b09240de57e4},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.network.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Outreach to parents of three and four year olds",
		Text:    "Hub staff are trained to deliver targeted, evidence-based interventions by outreach to parents of children aged 3 to 4 who would gain the most, for example where a child is disadvantaged or has additional needs.",
		Figures: "3 4",
		Section: "early language and the home learning environment, minimum expectations, elsewhere in the network, first statement", Passage: righthelp.Passage{Words: 35, Sum: 0x7514941232f2b6ef},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.network.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Programmes through many professionals",
		Text:    "Parents of pre-schoolers can come to home learning programmes through health visitors, midwives, speech and language therapists, staff of the early years, organisations of the voluntary, community and faith sector, and others that are relevant.",
		Section: "early language and the home learning environment, minimum expectations, elsewhere in the network, second statement", Passage: righthelp.Passage{Words: 31, Sum: 0x7cf05579c654184b},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.network.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Families identified",
		Text:    "Families who would gain from evidence-based interventions are identified and connected to what is offered.",
		Section: "early language and the home learning environment, minimum expectations, elsewhere in the network, third statement", Passage: righthelp.Passage{Words: 15, Sum: 0xc7ac5c0ad2b5dd11},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.network.4", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Early language assessment",
		Text:    "Staff throughout the hub use evidence-based tools to assess early language, such as the early language identification measure, so that families come to the interventions that meet their needs best.",
		Section: "early language and the home learning environment, minimum expectations, elsewhere in the network, fourth statement", Passage: righthelp.Passage{Words: 31, Sum: 0x12ab62fbcb4bb70d},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.hle.minimum.network.5", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Fast help by pathways designed together",
		Text:    "Where a need in early communication and language has been identified, families get quick and effective support by pathways across agencies that are designed together with the local speech and language service.",
		Section: "early language and the home learning environment, minimum expectations, elsewhere in the network, fifth statement", Passage: righthelp.Passage{Words: 28, Sum: 0xffd92d559d2e4ece},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierFurther, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.hle.further.face_to_face.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Interventions in the hub",
		Text:    "Where that is appropriate, families of pre-schoolers may get evidence-based home learning interventions directly in the hub.",
		Section: "early language and the home learning environment, go further, face to face, first statement", Passage: righthelp.Passage{Words: 18, Sum: 0x61a0821bca0e89a2},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierFurther, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.hle.further.face_to_face.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Therapist in the hub",
		Text:    "A speech and language therapist whose place of work is the hub can help with early triage, and connect families to home learning interventions.",
		Section: "early language and the home learning environment, go further, face to face, second statement", Passage: righthelp.Passage{Words: 20, Sum: 0x1fe9cba00a09392e},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierFurther, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.hle.further.virtual.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Interventions online",
		Text:    "The area delivers targeted home learning interventions online, and families gain from them.",
		Section: "early language and the home learning environment, go further, virtual, first statement", Passage: righthelp.Passage{Words: 10, Sum: 0x1c964ae423bcb712},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierFurther, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.hle.further.virtual.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Self-referral",
		Text:    "Parents can refer themselves for support with how their child's speech and language develop early on.",
		Section: "early language and the home learning environment, go further, virtual, second statement", Passage: righthelp.Passage{Words: 19, Sum: 0xe921337c6370e51a},
	}},
	{Strand: StrandHomeLearning, Tier: righthelp.TierFurther, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.hle.further.network.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Timely support for all",
		Text:    "Every local family can have timely support with learning at home from staff in the hub network.",
		Section: "early language and the home learning environment, go further, elsewhere in the network, only statement", Passage: righthelp.Passage{Words: 16, Sum: 0x67d214d67d68edfa},
	}},
}
