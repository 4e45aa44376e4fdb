package familyhub

import "github.com/righthelp/righthelp"

// accessStatements are the statements of the first delivery area, criteria 1.1 to 1.6.
var accessStatements = [...]Statement{
	{Criterion: "fhmf.1.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.1.basic.1", Kind: modelStatement, Title: "Communication with local families", Basis: righthelp.Published, Source: annexE,
		Text:    "Local families are told, in accessible ways, about the network, how it works and what it has for parents, carers, families and individuals, adolescents for instance; the Start for Life offer is published as part of this. The methods are designed to work for seldom heard families and groups.",
		Section: "1.1, level 1, first statement", Passage: righthelp.Passage{Words: 50, Sum: 0x28f7a8929a53f244},
	}},
	{Criterion: "fhmf.1.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.1.basic.2", Kind: modelStatement, Title: "A brand beyond 0 to 5", Basis: righthelp.Published, Source: annexE,
		Text:    "The network is clearly branded as reaching beyond ages 0 to 5: services for older children and young people are included.",
		Section: "1.1, level 1, second statement", Passage: righthelp.Passage{Words: 23, Sum: 0x24cc8a4d8413f71b}, Figures: "0 5",
	}},
	{Criterion: "fhmf.1.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.1.basic.3", Kind: modelStatement, Title: "Some families know the brand", Basis: righthelp.Published, Source: annexE,
		Text:    "By family survey data, some families know the brand and think well of it.",
		Section: "1.1, level 1, third statement", Passage: righthelp.Passage{Words: 17, Sum: 0xaa5d4d1f9da5d469},
	}},
	{Criterion: "fhmf.1.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.1.basic.4", Kind: modelStatement, Title: "Family Information Service", Basis: righthelp.Published, Source: annexE,
		Text:    "The network is covered by what the local Family Information Service tells people.",
		Section: "1.1, level 1, fourth statement", Passage: righthelp.Passage{Words: 12, Sum: 0x62c552defb1a45c1},
	}},
	{Criterion: "fhmf.1.1", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.1.developed.1", Kind: modelStatement, Title: "The brand on nearly all services", Basis: righthelp.Published, Source: annexE,
		Text:    "Clear branding that reaches beyond 0 to 5 is on all of the network's services, or nearly all.",
		Section: "1.1, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 21, Sum: 0xc31a2f1ff8ff058f}, Figures: "0 5",
	}},
	{Criterion: "fhmf.1.1", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.1.developed.2", Kind: modelStatement, Title: "Information in several ways", Basis: righthelp.Published, Source: annexE,
		Text:    "There are examples of families finding correct, current information on hub services in a range of ways (such as digital, social media, printed leaflets, Family Information Service), with suitable help to do so for those who need it.",
		Section: "1.1, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 40, Sum: 0xc21c414b413815d9},
	}},
	{Criterion: "fhmf.1.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.1.further.1", Kind: modelStatement, Title: "Dropping what does not work", Basis: righthelp.Published, Source: annexE,
		Text:    "There are examples of communication methods that were changed or given up once they were seen not to work.",
		Section: "1.1, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 17, Sum: 0x209bee66036a33c6},
	}},
	{Criterion: "fhmf.1.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.1.further.2", Kind: modelStatement, Title: "Most families know the brand", Basis: righthelp.Published, Source: annexE,
		Text:    "By family survey data, most families know the brand and think well of it.",
		Section: "1.1, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 17, Sum: 0x56925d0c4f2389d4},
	}},
	{Criterion: "fhmf.1.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.2.basic.1", Kind: modelStatement, Title: "A place to visit", Basis: righthelp.Published, Source: annexE,
		Text:    "Families can go to a physical place and talk in person to trained staff, who give plain information or advice on many family matters for ages 0 to 19 (25 with SEND), and who put those in need of more targeted or specialist support in touch with the right services for that age range.",
		Section: "1.2, level 1, first statement", Passage: righthelp.Passage{Words: 68, Sum: 0xbcbe2e0f7c07aeb8}, Figures: "0 19 25",
	}},
	{Criterion: "fhmf.1.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.2.basic.2", Kind: modelStatement, Title: "A place on the web", Basis: righthelp.Published, Source: annexE,
		Text:    "Families can go to a virtual place, such as a web page for the purpose, for information on advice and support for ages 0 to 19 (25 with SEND).",
		Section: "1.2, level 1, second statement", Passage: righthelp.Passage{Words: 34, Sum: 0xcf3a7249e7b1dc86}, Figures: "0 19 25",
	}},
	{Criterion: "fhmf.1.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.2.basic.3", Kind: modelStatement, Title: "A phone line", Basis: righthelp.Published, Source: annexE,
		Text:    "Families can ring a line with questions about the network's services, as help for those who cannot get information digitally. Where needed, what they ask is passed on to the local Multi-Agency Safeguarding Hub (MASH) and Family Information Service.",
		Section: "1.2, level 1, third statement", Passage: righthelp.Passage{Words: 45, Sum: 0xb7f51dc3f2005bf8},
	}},
	{Criterion: "fhmf.1.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.2.basic.4", Kind: modelStatement, Title: "Satisfaction is measured", Basis: righthelp.Published, Source: annexE,
		Text:    "It is measured, by customer surveys for instance, how satisfied families are.",
		Section: "1.2, level 1, fourth statement", Passage: righthelp.Passage{Words: 10, Sum: 0x1f826c8ebc618c29},
	}},
	{Criterion: "fhmf.1.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.2.developed.1", Kind: modelStatement, Title: "The family journey", Basis: righthelp.Published, Source: annexE,
		Text:    "Design and delivery of the network turn on the journey that a family makes. Set ways exist of reviewing and improving it together with local families, so that their way to services within the network is smooth.",
		Section: "1.2, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 48, Sum: 0xe49e4ccc8015d174},
	}},
	{Criterion: "fhmf.1.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.2.developed.2", Kind: modelStatement, Title: "Single access points in use", Basis: righthelp.Published, Source: annexE,
		Text:    "There is one physical and one virtual access point, and using them is routine throughout the network.",
		Note:    "The statement does not name the phone line of the basic model again.",
		Section: "1.2, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 18, Sum: 0x9cbe3c3233ac2387},
	}},
	{Criterion: "fhmf.1.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.2.further.1", Kind: modelStatement, Title: "Data on finding help", Basis: righthelp.Published, Source: annexE,
		Text:    "Data and evidence from families is collected on how far they know how to find their way through local services, and to help, by means of the network, and whether they feel that their needs were met. It is then acted on to meet what local families need.",
		Section: "1.2, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 52, Sum: 0xe922dca0ea65228f},
	}},
	{Criterion: "fhmf.1.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.3.basic.1", Kind: modelStatement, Title: "An operating model for engagement", Basis: righthelp.Published, Source: annexE,
		Text:    "An operating model is in place, or will be, by which the network goes out to seldom heard families and groups of its own accord and safely. Examples, not a full list: ethnic minorities; fathers and other male carers; families of the armed forces or in rural areas; families with complex needs, or with a child who has SEND or a social worker, or with a child who may suffer or risk harm from outside the family home or network (such as peer abuse, harm online, child or criminal exploitation, violence), or with members in physical or mental ill-health.",
		Note:    "It is met by a model that is still to come, if it will be put in place.",
		Section: "1.3, level 1, first statement", Passage: righthelp.Passage{Words: 106, Sum: 0x043cd219290f16fb},
	}},
	{Criterion: "fhmf.1.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.3.basic.2", Kind: modelStatement, Title: "A commitment to outreach", Basis: righthelp.Published, Source: annexE,
		Text:    "A commitment has been made: an outreach model that centres on overcoming any stigma of using services is to be put in place.",
		Note:    "The model need not be there yet. Whose commitment it is, the document does not say.",
		Section: "1.3, level 1, second statement", Passage: righthelp.Passage{Words: 22, Sum: 0xb913ade7034aba38},
	}},
	{Criterion: "fhmf.1.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.3.developed.1", Kind: modelStatement, Title: "Effective outreach", Basis: righthelp.Published, Source: annexE,
		Text:    "The network does effective outreach by a range of methods that rest on evidence, for instance intensive visits to the homes of seldom heard families.",
		Section: "1.3, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 28, Sum: 0x2119491f1fb815db},
	}},
	{Criterion: "fhmf.1.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.3.developed.2", Kind: modelStatement, Title: "Connecting families to their hub", Basis: righthelp.Published, Source: annexE,
		Text:    "The network is encouraged to tell families what their local hub has for them and to bring them in contact with it, above all where a need has been found.",
		Note:    "The document words this as an encouragement and yet counts it among the minimum expectations.",
		Section: "1.3, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 30, Sum: 0x979f1ce65df06770},
	}},
	{Criterion: "fhmf.1.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.3.developed.3", Kind: modelStatement, Title: "Outreach to villages", Basis: righthelp.Published, Source: annexE,
		Text:    "A network in a larger or rural area has an outreach service that travels to smaller places which may be far from a permanent hub building.",
		Note:    "The document says larger and rural areas, which is read as areas that are either. One that is neither answers that it does not apply, with that reason.",
		Section: "1.3, level 2, minimum expectations, third statement", Passage: righthelp.Passage{Words: 30, Sum: 0x71cb43a7c036285e},
	}},
	{Criterion: "fhmf.1.4", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.4.basic.1", Kind: modelStatement, Title: "Several ways in, and a welcome", Basis: righthelp.Published, Source: annexE,
		Text:    "Services can be had in several ways (such as online, on site, by outreach, in community venues), with active stress on being open and welcoming and on working with whole families. All types of family are welcome at the hub.",
		Section: "1.4, level 1, first statement", Passage: righthelp.Passage{Words: 43, Sum: 0x51200114adf1c57e},
	}},
	{Criterion: "fhmf.1.4", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.4.basic.2", Kind: modelStatement, Title: "Friendly surroundings", Basis: righthelp.Published, Source: annexE,
		Text:    "Hubs are places friendly to babies, to children of every age and their families, and to parents and carers. Families have chances to meet, and peers to support one another informally with the strain and isolation that parenting can bring, as with a new baby or a child becoming an adolescent.",
		Section: "1.4, level 1, second statement", Passage: righthelp.Passage{Words: 61, Sum: 0x0587a6446f21236a},
	}},
	{Criterion: "fhmf.1.4", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.4.developed.1", Kind: modelStatement, Title: "You're Welcome quality criteria", Basis: righthelp.Published, Source: annexE,
		Text:    "Keeping up a family-friendly culture is central to how the network's services are designed and delivered; the 'You're Welcome' quality criteria are followed as part of that.",
		Section: "1.4, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 29, Sum: 0xc432eeb00875ecf0},
	}},
	{Criterion: "fhmf.1.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.4.further.1", Kind: modelStatement, Title: "Whether families feel valued", Basis: righthelp.Published, Source: annexE,
		Text:    "Data and evidence from families is collected to measure how far families of all types feel valued and welcome, like using what hubs provide, and can put into words the difference that it has made to them and their family.",
		Section: "1.4, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 42, Sum: 0x530f4a47e26e1433},
	}},
	{Criterion: "fhmf.1.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.4.further.2", Kind: modelStatement, Title: "The strength of the experience", Basis: righthelp.Published, Source: annexE,
		Text:    "Data from families is collected on how strong their experience is, for instance whether they are better able to find and get the right help, to take part, to stay with it and to be supported to a good outcome.",
		Section: "1.4, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 38, Sum: 0x7518a3056a0cf23c},
	}},
	{Criterion: "fhmf.1.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.4.further.3", Kind: modelStatement, Title: "Becoming more family-friendly", Basis: righthelp.Published, Source: annexE,
		Text:    "Data and evidence from families is collected and used to make the hub's surroundings and services more friendly to them.",
		Section: "1.4, level 2, go further options, third statement", Passage: righthelp.Passage{Words: 23, Sum: 0x8131e38b4864bb31},
	}},
	{Criterion: "fhmf.1.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.4.further.4", Kind: modelStatement, Title: "Who the data is about", Basis: righthelp.Published, Source: annexE,
		Text:    "Data from families should include, where it can be had, demographic data and data by cohort, for instance families with a social worker or early help worker, or those another service works with.",
		Section: "1.4, level 2, go further options, fourth statement", Passage: righthelp.Passage{Words: 30, Sum: 0xa6cb1c6c04e72458},
	}},
	{Criterion: "fhmf.1.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.5.basic.1", Kind: modelStatement, Title: "Accessibility is assessed", Basis: righthelp.Published, Source: annexE,
		Text:    "How accessible hub services are is assessed across the protected characteristics and for vulnerable and seldom heard groups. Strategies to improve it are drawn up, informed by a needs assessment of the population and of its accessibility needs.",
		Section: "1.5, level 1, first statement", Passage: righthelp.Passage{Words: 36, Sum: 0x58b28d06a039f1d9},
	}},
	{Criterion: "fhmf.1.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.5.basic.2", Kind: modelStatement, Title: "Accessible information", Basis: righthelp.Published, Source: annexE,
		Text:    "Information for families keeps to the Accessible Information Requirement and can be had in local languages.",
		Section: "1.5, level 1, second statement", Passage: righthelp.Passage{Words: 15, Sum: 0x3823a96ce4b4baf0},
	}},
	{Criterion: "fhmf.1.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.5.basic.3", Kind: modelStatement, Title: "Inclusion of SEND", Basis: righthelp.Published, Source: annexE,
		Text:    "Hub and services show by example how to include children, young people and families with every type of special educational need and disability; reasonable adjustments are made ahead of being asked for. Services are accessible, their surroundings physically and to the senses.",
		Section: "1.5, level 1, third statement", Passage: righthelp.Passage{Words: 41, Sum: 0x81522cfb2ee0b927},
	}},
	{Criterion: "fhmf.1.5", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.5.developed.1", Kind: modelStatement, Title: "Evidence on priority groups", Basis: righthelp.Published, Source: annexE,
		Text:    "In the network, services share varied evidence and data that they collect, to make sure that families in priority groups (among them vulnerable and seldom heard groups and people with protected characteristics) use services through the network and feel that these meet their needs, and that the effect on each family is monitored effectively.",
		Section: "1.5, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 59, Sum: 0x48788931ac6abd5f},
	}},
	{Criterion: "fhmf.1.6", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.6.basic.1", Kind: modelStatement, Title: "Support for every age", Basis: righthelp.Published, Source: annexE,
		Text:    "Families with children of any age from 0 to 19 (25 with SEND), before birth and vulnerable children and young people included, find support through the network, and staff feel sure of themselves with all these ages.",
		Section: "1.6, level 1, first statement", Passage: righthelp.Passage{Words: 47, Sum: 0xe8b44a93aa7653e4}, Figures: "0 19 25",
	}},
	{Criterion: "fhmf.1.6", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.1.6.basic.2", Kind: modelStatement, Title: "Whether families know the range", Basis: righthelp.Published, Source: annexE,
		Text:    "Data or evidence from families is collected on how far they know that a wide range of services for 0 to 19 (25 with SEND) is open to them through the network, and how far they trust that hub staff will be well informed and help them to reach whichever they need.",
		Section: "1.6, level 1, second statement", Passage: righthelp.Passage{Words: 56, Sum: 0x1fcccb0c91137ae4}, Figures: "0 19 25",
	}},
	{Criterion: "fhmf.1.6", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.1.6.developed.1", Kind: modelStatement, Title: "An extensive range", Basis: righthelp.Published, Source: annexE,
		Text:    "The network has an extensive range of services throughout ages 0 to 19 (25 with SEND).",
		Section: "1.6, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 20, Sum: 0xd637135a50834805}, Figures: "0 19 25",
	}},
	{Criterion: "fhmf.1.6", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.1.6.further.1", Kind: modelStatement, Title: "The usual way to services", Basis: righthelp.Published, Source: annexE,
		Text:    "Data or evidence from families is collected on how far they see hubs as serving children and young people of every age, trust hub staff to be well informed and to help them reach whatever they need, and turn to the network by default for family services for 0 to 19 (25 with SEND).",
		Section: "1.6, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 73, Sum: 0x516c8339f0e51564}, Figures: "0 19 25",
	}},
}
