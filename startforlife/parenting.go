package startforlife

import "github.com/righthelp/righthelp"

// Parenting support: what is expected, and what goes further.
var parentingStatements = [...]FundedStatement{
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.face_to_face.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Key contact for parenting",
		Text:    "Every family can turn to a key contact in the hub, who can help them to see what parenting support there is for them.",
		Section: "parenting support, minimum expectations, face to face, first statement", Passage: righthelp.Passage{Words: 27, Sum: 0x22599cc697ee0a8c},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.face_to_face.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "First information",
		Text:    "The key contact gives new and expectant parents and carers suitable first information, to help them as they become parents.",
		Note:    "Printed as \"they\", which is read as the key contact of the statement before.",
		Section: "parenting support, minimum expectations, face to face, second statement", Passage: righthelp.Passage{Words: 17, Sum: 0x83453014f69be624},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.face_to_face.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Sensitive conversations",
		Text:    "Staff are able to hold sensitive conversations, to promote the parenting support that is open to all, and to connect families to targeted, evidence-based interventions, those first who would gain the most.",
		Section: "parenting support, minimum expectations, face to face, third statement", Passage: righthelp.Passage{Words: 28, Sum: 0xc7e06a27cef2fdf1},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.face_to_face.4", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Referral pathways",
		Text:    "Integrated referral pathways across agencies lead new and expectant parents and carers to peer support, to targeted outreach in the community, and to targeted, evidence-based parenting programmes.",
		Section: "parenting support, minimum expectations, face to face, fourth statement", Passage: righthelp.Passage{Words: 34, Sum: 0x077d21c16da8f865},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.virtual.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Universal online programme",
		Text:    "Every new parent or carer in the area who wants and needs it is offered a universal parenting programme online.",
		Section: "parenting support, minimum expectations, virtual, first statement", Passage: righthelp.Passage{Words: 26, Sum: 0xe6a5373bdf958076},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.virtual.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Online space for peer support",
		Text:    "Digital and social media platforms, such as video calls, mobile apps or discussion forums, give new parents and carers a virtual space in which any of them can find peer support from one another, at times that suit them.",
		Section: "parenting support, minimum expectations, virtual, second statement", Passage: righthelp.Passage{Words: 47, Sum: 0x00790b745b5590cd},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.network.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Peer support and outreach",
		Text:    "Expectant and new parents and carers have peer support, or targeted outreach by the voluntary, community and faith sector, or both, online as well as in person, parent champions included. It is there in particular to lower barriers of stigma for those least likely to use hub services, fathers and co-parents or co-carers among them.",
		Note:    "Printed as \"and/or\": either of the two is enough.",
		Section: "parenting support, minimum expectations, elsewhere in the network, first statement", Passage: righthelp.Passage{Words: 55, Sum: 0xb9ae5b67b9ab6453},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierMinimum, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.parenting.minimum.network.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Pathways and partnerships",
		Text:    "Integrated referral pathways across agencies, and partnerships in the community, support new parents and carers. Practitioners, such as midwives, health visitors, early years staff and partners of the voluntary, community and faith sector, can identify local families and connect them to parenting support that is open to all, to targeted evidence-based interventions, or to both.",
		Section: "parenting support, minimum expectations, elsewhere in the network, second statement", Passage: righthelp.Passage{Words: 51, Sum: 0xff859b323727b2b1},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.face_to_face.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Building social networks",
		Text:    "Where that is appropriate, parents find opportunities in the hub building to build social networks, in a way that bends to local needs: for example at times that suit families, which may be out of hours, and in sessions for groups that are under-served or seldom heard, such as foster carers, fathers or co-parents and co-carers.",
		Section: "parenting support, go further, face to face, first statement", Passage: righthelp.Passage{Words: 53, Sum: 0x9cc05dbe649db62e},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.face_to_face.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Interventions in the hub",
		Text:    "Families get evidence-based parenting interventions directly in the hub building. Local early years or health practitioners, or both, are trained in parenting as part of their professional development.",
		Note:    "Two sentences, one statement: both parts are to be there.",
		Section: "parenting support, go further, face to face, second statement", Passage: righthelp.Passage{Words: 28, Sum: 0x9a4854361bdce006},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: FaceToFace, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.face_to_face.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Hub buildings for the sector",
		Text:    "The voluntary, community and faith sector can use hub buildings for parenting support and targeted outreach, for example groups for dads or male carers with their toddlers, film nights for families, or drop-in play and stay.",
		Section: "parenting support, go further, face to face, third statement", Passage: righthelp.Passage{Words: 39, Sum: 0xb54916472fb6857a},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: Virtual, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.virtual.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Digital products of its own",
		Text:    "There are digital products made for the area, to improve what it offers parents: for example to engage new parents and families in greatest need, to strengthen peer networks, to give access to a key contact or a local helpline, or to support more kinds of targeted outreach.",
		Section: "parenting support, go further, virtual, only statement", Passage: righthelp.Passage{Words: 46, Sum: 0xefac7fa604ebc5cd},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.network.1", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Better connections",
		Text:    "The voluntary, community and faith sector, and places of education too, are better connected with the network's parenting services.",
		Section: "parenting support, go further, elsewhere in the network, first statement", Passage: righthelp.Passage{Words: 24, Sum: 0x7ebbf65e794228f2},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.network.2", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Strategy to grow the sector",
		Text:    "A strategy exists to grow, encourage and invest in the organisations of the voluntary, community and faith sector and the places of education that work for shared parenting outcomes in the network: in the organisations themselves, not in the partnerships alone.",
		Note:    "A page break cuts the statement.",
		Section: "parenting support, go further, elsewhere in the network, second statement", Passage: righthelp.Passage{Words: 35, Sum: 0x3c2a06bf2bc88e4e},
	}},
	{Strand: StrandParenting, Tier: righthelp.TierFurther, Access: InNetwork, Rule: righthelp.Rule{
		ID: "sfl.parenting.further.network.3", Kind: "funded_statement", Basis: righthelp.Published, Source: programmeGuide,
		Title:   "Sector in the outreach workforce",
		Text:    "Suppliers from the voluntary, community and faith sector belong to the integrated outreach workforce of the hubs, beside the wider network, for example as coordinators of parenting champions for pregnancy and new parents.",
		Section: "parenting support, go further, elsewhere in the network, third statement", Passage: righthelp.Passage{Words: 35, Sum: 0x5fe32298944c97e1},
	}},
}
