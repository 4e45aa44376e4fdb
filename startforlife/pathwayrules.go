package startforlife

import "github.com/righthelp/righthelp"

// The services of the pathway, with whom the guide says they are for.
var eligibilities = [...]Eligibility{
	{Strand: StrandParenting, Rule: righthelp.Rule{
		ID: "sfl.for.parenting.universal", Kind: "eligibility", Title: "Parenting support for all", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Every expectant parent in the area, and every parent of a baby, from conception until the child is two, can have the universal parenting intervention.",
		Section: "annex H, who is eligible, first paragraph, first sentence", Figures: "two", Passage: righthelp.Passage{Words: 21, Sum: 0x88013f61a8d8b7ac},
	}},
	{Strand: StrandParenting, Rule: righthelp.Rule{
		ID: "sfl.for.parenting.targeted", Kind: "eligibility", Title: "Targeted parenting support", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Parents of babies from conception until two who would gain from more intensive support can have the targeted parenting intervention, by a referral pathway or by referring themselves.",
		Note:    "Who would gain from it is for the parents and those who work with them to say.",
		Section: "annex H, who is eligible, first paragraph, second sentence", Figures: "two", Passage: righthelp.Passage{Words: 30, Sum: 0xbc62187ba65b649c},
	}},
	{Strand: StrandParenting, Rule: righthelp.Rule{
		ID: "sfl.for.parenting.peers", Kind: "eligibility", Title: "Peer support and outreach", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Networks of peer support, and outreach in the community, should be open to everybody.",
		Section: "annex H, who is eligible, second paragraph", Passage: righthelp.Passage{Words: 14, Sum: 0x01e7d23f62a9122d},
	}},
	{Strand: StrandPerinatal, Rule: righthelp.Rule{
		ID: "sfl.for.perinatal.mental_health", Kind: "eligibility", Title: "Mild to moderate perinatal mental health", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The Start for Life money is for mild to moderate difficulties of mental health around birth, not for more severe or acute ones.",
		Section: "annex A, perinatal mental health, last sentence", Passage: righthelp.Passage{Words: 22, Sum: 0x94f79c5073afe2e0},
	}},
	{Strand: StrandPerinatal, Rule: righthelp.Rule{
		ID: "sfl.for.perinatal.relationship", Kind: "eligibility", Title: "Parent-infant relationship", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The Start for Life money is mainly for universal difficulties in the parent-infant relationship.",
		Note:    "How far help with complex difficulties belongs to it is not said: specialist teams do that, where an area has one.",
		Section: "annex A, parent-infant relationships, last sentence", Passage: righthelp.Passage{Words: 17, Sum: 0x10d5ecd1f7e63243},
	}},
	{Rule: righthelp.Rule{
		ID: "sfl.for.specialist", Kind: "eligibility", Title: "Specialist perinatal mental health services", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Moderate to severe difficulties of mental health around birth are what recent money of the NHS Long Term Plan has mainly gone to.",
		Note:    "So moderate difficulties stand in both: which service helps best is for a professional to say.",
		Section: "annex I, areas of focus, 1, first sentence", Passage: righthelp.Passage{Words: 17, Sum: 0x75a572b9af0b31be},
	}},
	{Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.for.infant_feeding", Kind: "eligibility", Title: "Infant feeding", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "All parents and carers should get the help with infant feeding that they need, whether they breastfeed, express, combine or use formula.",
		Section: "annex A, infant feeding, last sentence", Passage: righthelp.Passage{Words: 25, Sum: 0x24ff49ade14f0f57},
	}},
	{Strand: StrandHomeLearning, Rule: righthelp.Rule{
		ID: "sfl.for.hle", Kind: "eligibility", Title: "Home learning interventions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Home learning interventions are for parents of children aged 3 to 4.",
		Section: "annex J, who may have interventions, first sentence", Figures: "3 4", Passage: righthelp.Passage{Words: 8, Sum: 0xfd6e707327251962},
	}},
}

// What more the guide says of whom services are for and how families come to them, and what this package had to decide.
var pathwayRules = [...]righthelp.Rule{
	{
		ID: "sfl.for.hle.priority", Kind: "eligibility", Title: "Whom home learning reaches first", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Areas and providers can target home learning interventions as local needs have it, but should put first children who are disadvantaged or have special educational needs or a disability.",
		Section: "annex J, who may have interventions, second paragraph", Passage: righthelp.Passage{Words: 9, Sum: 0x53107ffa6b6172dd},
	},
	{
		ID: "sfl.for.hle.training", Kind: "eligibility", Title: "Whom home learning training is for", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Training is for practitioners who work with families and children where there is childcare or family support, hubs among them.",
		Section: "annex J, who may have training, first part", Passage: righthelp.Passage{Words: 16, Sum: 0x0e2d9bdd6aac9860},
	},
	{
		ID: "sfl.for.perinatal.everyone", Kind: "eligibility", Title: "Whose mental health", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is the mental health of any carer who struggles in that time: mother, father or another.",
		Section: "annex A, perinatal mental health, second sentence", Passage: righthelp.Passage{Words: 17, Sum: 0x3518df34613f050e},
	},
	{
		ID: "sfl.for.perinatal.period", Kind: "eligibility", Title: "When mental health counts as perinatal", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Perinatal difficulties of mental health are those that emerge before birth or in a baby's first two years.",
		Section: "annex A, perinatal mental health, first sentence", Figures: "two", Passage: righthelp.Passage{Words: 22, Sum: 0x26bfe17f7f65a2c6},
	},
	{
		ID: "sfl.for.infant_feeding.period", Kind: "eligibility", Title: "When feeding counts as infant feeding", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Infant feeding is the feeding of a baby from birth until two.",
		Note:    "Support begins before birth: the minimum has antenatal classes, and a decision that parents are invited to make then.",
		Section: "annex A, infant feeding, first sentence", Figures: "two", Passage: righthelp.Passage{Words: 14, Sum: 0x3cc0b8ed2c09c8e6},
	},
	{
		ID: "sfl.route.hub", Kind: "route", Title: "Connected through the hub", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Parents should come without a seam to every service for perinatal mental health and the parent-infant relationship by way of their hub.",
		Section: "parent-infant relationships and perinatal mental health support, first paragraph, second sentence", Passage: righthelp.Passage{Words: 18, Sum: 0x22ce2de5bb014b7f},
	},
	{
		ID: "sfl.route.fathers", Kind: "route", Title: "Fathers and co-parents refer themselves", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Self-referral should be made easy, and what fathers and co-parents need should get suitable weight.",
		Note:    "The heading over it has fathers, co-parents and other carers, those who did not give birth, so it is read as theirs. Others come through the hub, unless an area opens self-referral to all.",
		Section: "annex I, fathers and co-parents, second paragraph", Passage: righthelp.Passage{Words: 16, Sum: 0x73cc3cc4a95a0421},
	},
	{
		ID: "sfl.route.professionals", Kind: "route", Title: "Professionals decide locally", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "What support a family needs should be decided locally by professionals. Not every family needs specialist or targeted services.",
		Section: "annex A, universal open access, second and third sentence", Passage: righthelp.Passage{Words: 19, Sum: 0x7ca8a499f2e0636c},
	},
	{
		ID: "sfl.pathway.reading.ages", Kind: "convention", Title: "The ages of the pathway", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "A baby is in the period until the second birthday, that day included. A child is three to four from the third birthday until the day before the fifth.",
		Note: "The guide says two, and 3 to 4, and nothing of the birthdays.",
	},
	{
		ID: "sfl.pathway.reading.severity", Kind: "convention", Title: "Degrees of difficulty", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "A mild difficulty belongs to the funded service and a severe one to the specialist service. A moderate one belongs to both, and a professional decides. A carer whose difficulty nobody has named leaves the answer open, unless another carer's settles it.",
		Note: "The guide does not define the degrees: they are a professional's words.",
	},
	{
		ID: "sfl.pathway.reading.safeguarding", Kind: "convention", Title: "Worry about a child", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "Where somebody is worried about a child's safety they refer at once, whatever a pathway suggests. No answer here is a reason to wait.",
		Note: "The guide sets out routes into services and not what comes before them. Safeguarding overrides every rule of this library.",
	},
}

// The pathway of North Lincolnshire's parent-infant service, as its case study has it.
var northLincolnshireRules = [...]righthelp.Rule{
	{
		ID: "sfl.north_lincolnshire.scope", Kind: "local_pathway", Title: "What the team looks at in particular", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "The parent-infant emotional wellbeing team of North Lincolnshire has a particular eye on seeing early, and stepping in early, where parents have mild to moderate conditions of mental health, or families find the parent-infant relationship hard.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 1, last sentence", Passage: righthelp.Passage{Words: 29, Sum: 0x3cede893580aaa82},
	},
	{
		ID: "sfl.north_lincolnshire.interventions", Kind: "local_pathway", Title: "Interventions of the team", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "The team gives, among others, Triple P Baby, Video Interactive Guidance, Watch, Wait and Wonder, and Solihull Approach Perinatal Plus.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 1, second sentence", Passage: righthelp.Passage{Words: 29, Sum: 0x26b0299a64b1e123},
	},
	{
		ID: "sfl.north_lincolnshire.self_referral", Kind: "local_pathway", Title: "Self-referral", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "Parents and carers can refer themselves and reach the team at their hub, by email or by Facebook messenger.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 4, first sentence", Passage: righthelp.Passage{Words: 19, Sum: 0x6516d176410f7704},
	},
	{
		ID: "sfl.north_lincolnshire.referral", Kind: "local_pathway", Title: "Referral by others", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "Any health professional and any partner agency can refer a family to the team by email, for mild to moderate needs of mental health or for difficulties in the parent-infant relationship.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 4, second sentence, second part", Passage: righthelp.Passage{Words: 27, Sum: 0x57fced3d07deb431},
	},
	{
		ID: "sfl.north_lincolnshire.contact", Kind: "local_pathway", Title: "Contact", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "After a referral the team contacts the parent or carer.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality. Within what time is not said.",
		Section: "implementation steps, 4, third sentence, first part", Passage: righthelp.Passage{Words: 10, Sum: 0xd87ee740188b47d1},
	},
	{
		ID: "sfl.north_lincolnshire.consent", Kind: "local_pathway", Title: "Opting in", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "Support is opted into: the health visitor always makes sure of the parents' consent when first in contact.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 5, first sentence", Passage: righthelp.Passage{Words: 32, Sum: 0x393d57ba217b9d92},
	},
	{
		ID: "sfl.north_lincolnshire.assessment", Kind: "local_pathway", Title: "First assessment", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "A specialist health visitor for wellbeing around birth makes a first assessment in the home.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 4, third sentence, second part", Passage: righthelp.Passage{Words: 14, Sum: 0xb259e0d42c651cee},
	},
	{
		ID: "sfl.north_lincolnshire.sharing", Kind: "local_pathway", Title: "Before needs are shared", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "Consent comes up again in the first assessment, before the team of several disciplines hears what the family needs.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 5, second sentence, last part", Passage: righthelp.Passage{Words: 12, Sum: 0x00ca74ce36268508},
	},
	{
		ID: "sfl.north_lincolnshire.peers", Kind: "local_pathway", Title: "Peer support", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "Peer supporters of the voluntary and community sector have a particular eye on groups who are seldom represented, such as young parents, ethnic minorities, and families in deprived places.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 6, second sentence", Passage: righthelp.Passage{Words: 27, Sum: 0x55137110c8cf9958},
	},
	{
		ID: "sfl.north_lincolnshire.digital", Kind: "local_pathway", Title: "Digital offer", Basis: righthelp.Published, Source: "ncfh-piew",
		Text:    "Families can use Solihull programmes online for advice and help as they need it.",
		Note:    "The case study reports what the authority says of itself; nobody checked its quality.",
		Section: "implementation steps, 6, last sentence", Passage: righthelp.Passage{Words: 24, Sum: 0xa75aea7457de6274},
	},
}
