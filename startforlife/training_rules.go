package startforlife

import "github.com/righthelp/righthelp"

// The three levels of training in perinatal mental health and parent-infant relationships.
var trainingStatements = [...]TrainingStatement{
	{Level: 1, Rule: righthelp.Rule{
		ID: "sfl.training.1.content", Kind: "training_content", Title: "Awareness", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "At the least, the money can be used to offer training on perinatal mental health and on parent-infant relationships.",
		Section: "annex I, training, level 1, first paragraph", Passage: righthelp.Passage{Words: 12, Sum: 0x37082389b21ec379},
	}},
	{Level: 1, Rule: righthelp.Rule{
		ID: "sfl.training.1.further.1", Kind: "training_content", Title: "Care informed by trauma", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that has offered the least for some time may offer training in care around birth that is informed by trauma.",
		Section: "annex I, training, level 1, first bullet", Passage: righthelp.Passage{Words: 7, Sum: 0x199a30f9a6288449},
	}},
	{Level: 1, Rule: righthelp.Rule{
		ID: "sfl.training.1.further.2", Kind: "training_content", Title: "Practice that includes fathers", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that has offered the least for some time may offer training in practice around birth that includes fathers and co-parents.",
		Section: "annex I, training, level 1, second bullet", Passage: righthelp.Passage{Words: 10, Sum: 0x32768a14daa10857},
	}},
	{Level: 1, Rule: righthelp.Rule{
		ID: "sfl.training.1.audience", Kind: "training_audience", Title: "Everyone who supports families", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It should be open to everyone who supports families that expect a baby or have one under two.",
		Section: "annex I, training, level 1, target audience, first sentence", Passage: righthelp.Passage{Words: 25, Sum: 0x72a711df59924489},
	}},
	{Level: 1, Rule: righthelp.Rule{
		ID: "sfl.training.1.examples", Kind: "training_audience", Title: "Who that may be", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "For example health visitors, midwives, nursery nurses, nursing associates, early years practitioners, workers of early help and family support, mental health nurses, neonatal practitioners, social workers, and volunteers such as peer supporters.",
		Section: "annex I, training, level 1, target audience, list", Passage: righthelp.Passage{Words: 30, Sum: 0x4f2fbe1acaf8df96},
	}},
	{Level: 1, Rule: righthelp.Rule{
		ID: "sfl.training.1.e_learning", Kind: "training_audience", Title: "E-learning", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Those without any training in this so far, such as volunteers, may be encouraged to take the e-learning of Health Education England.",
		Section: "annex I, training, level 1, last paragraph", Passage: righthelp.Passage{Words: 35, Sum: 0x4991da35aa11c537},
	}},
	{Level: 2, Rule: righthelp.Rule{
		ID: "sfl.training.2.content", Kind: "training_content", Title: "Evidence-based interventions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Several practitioners of the area will be able to have training, under national contracts with two providers, to deliver evidence-based interventions that promote the relationship of parent and infant.",
		Note:    "Contracts were to be made; the guide does not name the providers.",
		Section: "annex I, training, level 2, first paragraph", Passage: righthelp.Passage{Words: 34, Sum: 0x608ef0d944c65172},
	}},
	{Level: 2, Rule: righthelp.Rule{
		ID: "sfl.training.2.interventions", Kind: "training_content", Title: "Which interventions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Among the interventions there are likely to be video feedback and a targeted one for parent-infant relationships, which could be given to a group or one to one.",
		Section: "annex I, training, level 2, second paragraph", Passage: righthelp.Passage{Words: 28, Sum: 0x4eb90d9a81590ad7},
	}},
	{Level: 2, Rule: righthelp.Rule{
		ID: "sfl.training.2.audience", Kind: "training_audience", Title: "Those who can use it", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It should be open to those who will be able to use it where difficulties in a parent-infant relationship have been identified.",
		Section: "annex I, training, level 2, target audience, first sentence", Passage: righthelp.Passage{Words: 20, Sum: 0xd36d213e03b21a87},
	}},
	{Level: 2, Rule: righthelp.Rule{
		ID: "sfl.training.2.examples", Kind: "training_audience", Title: "Who that may be", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "For example midwives, health visitors, psychological professions, social workers and early years workers.",
		Section: "annex I, training, level 2, target audience, second sentence", Passage: righthelp.Passage{Words: 13, Sum: 0x3971697bf86a77ed},
	}},
	{Level: 3, Rule: righthelp.Rule{
		ID: "sfl.training.3.content", Kind: "training_content", Title: "Supervision", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A small number of practitioners will be able, under a national contract, to supervise those who support parent-infant relationships.",
		Section: "annex I, training, level 3, first sentence", Passage: righthelp.Passage{Words: 23, Sum: 0x77c94ea0cd7697f6},
	}},
	{Level: 3, Rule: righthelp.Rule{
		ID: "sfl.training.3.audience", Kind: "training_audience", Title: "Experienced supervisors", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is for experienced supervisors, for example psychologists, psychotherapists or family therapists.",
		Section: "annex I, training, level 3, target audience", Passage: righthelp.Passage{Words: 11, Sum: 0x17c9b99399b5dedc},
	}},
}

// What an area may do with peer support and with specialist teams.
var supportOptions = [...]SupportOption{
	{Strand: StrandParenting, Start: PeersThere, Rule: righthelp.Rule{
		ID: "sfl.option.parenting_peers.reach", Kind: "support_option", Title: "Reach", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Peer support may be opened to more people, such as fathers, co-parents, foster carers or kinship carers.",
		Section: "annex H, peer support and outreach, first bullet", Passage: righthelp.Passage{Words: 17, Sum: 0xfc6021f284f90b2f},
	}},
	{Strand: StrandParenting, Start: PeersThere, Rule: righthelp.Rule{
		ID: "sfl.option.parenting_peers.scope", Kind: "support_option", Title: "Scope", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Peer support may do more, such as being better joined, with outreach, to parenting programmes.",
		Section: "annex H, peer support and outreach, second bullet", Passage: righthelp.Passage{Words: 14, Sum: 0xa2fa215ea8d5e74d},
	}},
	{Strand: StrandParenting, Start: PeersThere, Rule: righthelp.Rule{
		ID: "sfl.option.parenting_peers.access", Kind: "support_option", Title: "Access", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Peer support may become easier to come by, such as by aiming support and outreach at identified groups and communities who may meet barriers on the existing pathways to parenting support.",
		Section: "annex H, peer support and outreach, third bullet", Passage: righthelp.Passage{Words: 24, Sum: 0x392774abe1c948d3},
	}},
	{Strand: StrandPerinatal, Start: PeersThere, Rule: righthelp.Rule{
		ID: "sfl.option.perinatal_peers.reach", Kind: "support_option", Title: "Reach", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Peer support may be opened to more people, such as fathers, co-parents, foster carers or kinship carers.",
		Section: "annex I, peer support, on models that exist, first bullet", Passage: righthelp.Passage{Words: 16, Sum: 0x0eaa1337b00b0e32},
	}},
	{Strand: StrandPerinatal, Start: PeersThere, Rule: righthelp.Rule{
		ID: "sfl.option.perinatal_peers.scope", Kind: "support_option", Title: "Scope", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Peer support may do more, such as to nurture parent-infant relationships where so far it is about perinatal mental health.",
		Section: "annex I, peer support, on models that exist, second bullet", Passage: righthelp.Passage{Words: 19, Sum: 0xf72516927b66a4ed},
	}},
	{Strand: StrandPerinatal, Start: PeersThere, Rule: righthelp.Rule{
		ID: "sfl.option.perinatal_peers.access", Kind: "support_option", Title: "Access", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Peer support may become easier to come by, such as by aiming it at identified groups who may meet barriers to what there is: for example by paying for outreach, a crèche or transport.",
		Section: "annex I, peer support, on models that exist, third bullet", Passage: righthelp.Passage{Words: 29, Sum: 0xfb57d7d28eafbed8},
	}},
	{Strand: StrandPerinatal, Start: PeersNew, Rule: righthelp.Rule{
		ID: "sfl.option.peers_new.1", Kind: "support_option", Title: "Recruiting peers", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Where peer support is less established, an area may pay for the recruitment of peer supporters, with thought for a mix that reflects the communities they serve, diverse as these are.",
		Section: "annex I, peer support, on models that are less established, 1", Passage: righthelp.Passage{Words: 20, Sum: 0xf5d7ff6f23e7a4bf},
	}},
	{Strand: StrandPerinatal, Start: PeersNew, Rule: righthelp.Rule{
		ID: "sfl.option.peers_new.2", Kind: "support_option", Title: "Leaders and support", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Where peer support is less established, an area may pay for the recruitment of a team that leads and supports, for example a service manager, a clinical supervisor and an administrator.",
		Section: "annex I, peer support, on models that are less established, 2", Passage: righthelp.Passage{Words: 16, Sum: 0xc4ef0fc462ed9b07},
	}},
	{Strand: StrandPerinatal, Start: PeersNew, Rule: righthelp.Rule{
		ID: "sfl.option.peers_new.3", Kind: "support_option", Title: "Training peers", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Where peer support is less established, an area may pay for suitable training of peer supporters as local needs have it, training of level one included, on knowing and spotting difficulties in perinatal mental health and in parent-infant relationships.",
		Section: "annex I, peer support, on models that are less established, 3", Passage: righthelp.Passage{Words: 29, Sum: 0x86e87104d1f0984b},
	}},
	{Strand: StrandPerinatal, Start: PeersNew, Rule: righthelp.Rule{
		ID: "sfl.option.peers_new.4", Kind: "support_option", Title: "Three ways", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Where peer support is less established, an area may pay for support that can be had in person, virtually and by outreach.",
		Section: "annex I, peer support, on models that are less established, 4", Passage: righthelp.Passage{Words: 12, Sum: 0x6f7e45f6f8d3a85c},
	}},
	{Strand: StrandPerinatal, Start: PeersNew, Rule: righthelp.Rule{
		ID: "sfl.option.peers_new.5", Kind: "support_option", Title: "Information", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Where peer support is less established, an area may pay for information that everybody can use, so that all understand what support there is and where, groups included that are hard to reach, such as traveller communities, or for whom language is a barrier.",
		Section: "annex I, peer support, on models that are less established, 5", Passage: righthelp.Passage{Words: 34, Sum: 0xd8a3f23eb2fb26a7},
	}},
	{Strand: StrandPerinatal, Start: TeamThere, Rule: righthelp.Rule{
		ID: "sfl.option.team.together", Kind: "support_option", Title: "Together with health", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "With a specialist parent-infant team there already, an area should explore together with colleagues in health what more the team might do.",
		Section: "annex I, parent-infant relationship support, on areas with a team, introduction", Passage: righthelp.Passage{Words: 14, Sum: 0x5cf0375ae6dbb783},
	}},
	{Strand: StrandPerinatal, Start: TeamThere, Rule: righthelp.Rule{
		ID: "sfl.option.team.reach", Kind: "support_option", Title: "Reach", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The team may reach further, such as by supporting secondary caregivers, or by covering more ground where that is limited, as long as it lies within the area.",
		Section: "annex I, parent-infant relationship support, on areas with a team, first bullet", Passage: righthelp.Passage{Words: 24, Sum: 0xbb550ad766bd0291},
	}},
	{Strand: StrandPerinatal, Start: TeamThere, Rule: righthelp.Rule{
		ID: "sfl.option.team.scope", Kind: "support_option", Title: "Scope", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The team may do more, such as to step in early and to prevent; one that does so already may take on specialist support.",
		Section: "annex I, parent-infant relationship support, on areas with a team, second bullet", Passage: righthelp.Passage{Words: 26, Sum: 0xaf44762665e0563d},
	}},
	{Strand: StrandPerinatal, Start: TeamThere, Rule: righthelp.Rule{
		ID: "sfl.option.team.access", Kind: "support_option", Title: "Access", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The team may become easier to come by, such as by aiming support at identified groups who may meet barriers to what there is: for example by paying for outreach, a crèche or transport.",
		Section: "annex I, parent-infant relationship support, on areas with a team, third bullet", Passage: righthelp.Passage{Words: 29, Sum: 0xdc0206e6cf3072d7},
	}},
	{Strand: StrandPerinatal, Start: TeamNew, Rule: righthelp.Rule{
		ID: "sfl.option.team_new.1", Kind: "support_option", Title: "Enough staff", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that wants a new team may look at whether enough staff can be recruited for it.",
		Section: "annex I, parent-infant relationship support, on new teams, first bullet", Passage: righthelp.Passage{Words: 11, Sum: 0x37020535ba77e0c6},
	}},
	{Strand: StrandPerinatal, Start: TeamNew, Rule: righthelp.Rule{
		ID: "sfl.option.team_new.2", Kind: "support_option", Title: "Effect on others", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that wants a new team may look at what recruiting does to the services that there are.",
		Section: "annex I, parent-infant relationship support, on new teams, second bullet", Passage: righthelp.Passage{Words: 7, Sum: 0x069ef048579befc5},
	}},
	{Strand: StrandPerinatal, Start: TeamNew, Rule: righthelp.Rule{
		ID: "sfl.option.team_new.3", Kind: "support_option", Title: "Soon enough", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that wants a new team may look at whether it can come soon enough to show an impact by March 2025.",
		Section: "annex I, parent-infant relationship support, on new teams, third bullet", Figures: "2025", Passage: righthelp.Passage{Words: 15, Sum: 0x89e56f491223ff0f},
	}},
	{Strand: StrandPerinatal, Start: TeamNew, Rule: righthelp.Rule{
		ID: "sfl.option.team_new.trailblazer", Kind: "support_option", Title: "Trailblazer", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that wishes to set up a new team, instead of building on one, is likely to be expected to be a trailblazer.",
		Section: "annex I, parent-infant relationship support, on new teams, second sentence after the page break", Passage: righthelp.Passage{Words: 25, Sum: 0xdd47eed766a3e2e9},
	}},
	{Strand: StrandPerinatal, Start: NoTeam, Rule: righthelp.Rule{
		ID: "sfl.option.no_team.existing", Kind: "support_option", Title: "Building on what there is", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Without a team, an area should explore and scope, together with specialist perinatal mental health teams and with the mental health teams for children and young people, how the money could build on existing provision for needs in perinatal mental health and in parent-infant relationships.",
		Note:    "Printed of areas that have no team and do not wish to enhance their \"existing team\"; read as areas that have none and want none.",
		Section: "annex I, parent-infant relationship support, on areas without a team, second sentence", Passage: righthelp.Passage{Words: 44, Sum: 0x72afbac0be373c49},
	}},
	{Strand: StrandPerinatal, Start: NoTeam, Rule: righthelp.Rule{
		ID: "sfl.option.no_team.training", Kind: "support_option", Title: "National training", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Without a team, an area may use the training that is commissioned nationally, such as video feedback.",
		Section: "annex I, parent-infant relationship support, on areas without a team, third sentence", Passage: righthelp.Passage{Words: 20, Sum: 0xefc3b31339034aea},
	}},
	{Strand: StrandPerinatal, Start: AnyStart, Rule: righthelp.Rule{
		ID: "sfl.option.fathers.model", Kind: "support_option", Title: "Fathers and partners", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A model of care for fathers and partners may be commissioned.",
		Section: "annex I, fathers and co-parents, third sentence, first part", Passage: righthelp.Passage{Words: 11, Sum: 0x2db74a02dd627648},
	}},
}

// What is expected of staff dedicated to this support.
var staffExpectations = [...]righthelp.Rule{
	{
		ID: "sfl.staff.1", Kind: "staff_expectation", Title: "Identifying", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Staff dedicated to this support are trained in difficulties in perinatal mental health and in parent-infant relationships, and able to identify them.",
		Section: "annex I, supporting workforce capacity, first bullet", Passage: righthelp.Passage{Words: 15, Sum: 0x1f298d41f0f0926f},
	},
	{
		ID: "sfl.staff.2", Kind: "staff_expectation", Title: "Interventions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "They support families through evidence-based interventions, where they have had training of level two.",
		Section: "annex I, supporting workforce capacity, second bullet", Passage: righthelp.Passage{Words: 21, Sum: 0x50463ea423392116},
	},
	{
		ID: "sfl.staff.3", Kind: "staff_expectation", Title: "Champions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "They speak up for how much mental wellbeing around birth and good parent-infant relationships matter, and are themselves suitably supervised and supported.",
		Section: "annex I, supporting workforce capacity, third bullet", Passage: righthelp.Passage{Words: 22, Sum: 0x6f48c75a30a553da},
	},
	{
		ID: "sfl.staff.4", Kind: "staff_expectation", Title: "Outreach", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "They give families and babies outreach support, in person and virtually.",
		Section: "annex I, supporting workforce capacity, fourth bullet", Passage: righthelp.Passage{Words: 11, Sum: 0xd14f06f03a9dd103},
	},
	{
		ID: "sfl.staff.5", Kind: "staff_expectation", Title: "Connecting", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "They connect and refer families to what suits their needs best.",
		Section: "annex I, supporting workforce capacity, fifth bullet", Passage: righthelp.Passage{Words: 13, Sum: 0xd254dd5a2b7dd4d6},
	},
	{
		ID: "sfl.staff.choice", Kind: "staff_expectation", Title: "Whom to employ", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whom to employ in these roles should depend on whether they can support parent-infant relationships once trained at level two.",
		Section: "annex I, supporting workforce capacity, on who is employed, first sentence", Passage: righthelp.Passage{Words: 33, Sum: 0x7a5a9120028cb626},
	},
	{
		ID: "sfl.staff.band", Kind: "staff_expectation", Title: "Pay band", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "That may mean staff at Band 5 of the NHS Agenda for Change, to complement the mix of skills.",
		Section: "annex I, supporting workforce capacity, on who is employed, last sentence", Figures: "5", Passage: righthelp.Passage{Words: 18, Sum: 0xa9ba9a150b0f433e},
	},
}
