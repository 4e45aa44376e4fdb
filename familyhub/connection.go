package familyhub

import "github.com/righthelp/righthelp"

// connectionStatements are the statements of the second delivery area, criteria 2.1 to 4.3.
var connectionStatements = [...]Statement{
	{Criterion: "fhmf.2.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.1.basic.1", Kind: modelStatement, Title: "Some services for older children on site", Basis: righthelp.Published, Source: annexE,
		Text:    "What shares the buildings is mostly for ages 0 to 5, Start for Life included, but some services for families with ages 0 to 19 (25 with SEND) are there as well.",
		Note:    "It describes an early stage. An area whose buildings already house more than this is read as meeting it.",
		Section: "2.1, level 1, first statement", Passage: righthelp.Passage{Words: 33, Sum: 0x0ee00b8ac99c91fb}, Figures: "0 5s 19 25",
	}},
	{Criterion: "fhmf.2.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.1.basic.2", Kind: modelStatement, Title: "A review of co-location", Basis: righthelp.Published, Source: annexE,
		Text:    "A review or strategy is under way to settle among all partners what the balance of co-location in hubs is to be in future and what plans the change needs.",
		Section: "2.1, level 1, second statement", Passage: righthelp.Passage{Words: 28, Sum: 0xd4f68a2f5f52fe70},
	}},
	{Criterion: "fhmf.2.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.1.basic.3", Kind: modelStatement, Title: "Linked and outreach sites", Basis: righthelp.Published, Source: annexE,
		Text:    "Where it fits, main hub buildings have other linked or outreach sites beside them. Community premises should be considered and put first for their advantages: they are accessible, well placed and familiar to families. A hall or a faith building, for example, might suit.",
		Section: "2.1, level 1, third statement", Passage: righthelp.Passage{Words: 45, Sum: 0x553346d2b8f02290},
	}},
	{Criterion: "fhmf.2.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.1.basic.4", Kind: modelStatement, Title: "IT that lets people co-locate", Basis: righthelp.Published, Source: annexE,
		Text:    "With the hub's IT, professionals can work from there easily where that is appropriate.",
		Section: "2.1, level 1, fourth statement", Passage: righthelp.Passage{Words: 14, Sum: 0x9e144550fa407c39},
	}},
	{Criterion: "fhmf.2.1", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.1.developed.1", Kind: modelStatement, Title: "Surroundings for every age", Basis: righthelp.Published, Source: annexE,
		Text:    "Inside, the hub suits different age groups, and resources are placed with the needs of different users in mind.",
		Section: "2.1, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 24, Sum: 0x7dd197ef22135de1},
	}},
	{Criterion: "fhmf.2.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.1.further.1", Kind: modelStatement, Title: "Many services on site", Basis: righthelp.Published, Source: annexE,
		Text:    "An extensive range of services for 0 to 19 (25 with SEND), statutory and other, shares the hub buildings; among them are health, education, social care, family support and youth services.",
		Section: "2.1, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 37, Sum: 0x20ed6d7b4db33a24}, Figures: "0 19 25",
	}},
	{Criterion: "fhmf.2.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.basic.1", Kind: modelStatement, Title: "Governance across agencies", Basis: righthelp.Published, Source: annexE,
		Text:    "Governance by several agencies works and is becoming established. The agencies that deliver through the hub are committed to a better understanding of demand, of what families experience, and of how to embed early intervention locally through the network.",
		Section: "2.2, level 1, first statement", Passage: righthelp.Passage{Words: 45, Sum: 0x6401787289f6a866},
	}},
	{Criterion: "fhmf.2.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.basic.2", Kind: modelStatement, Title: "Local advocates", Basis: righthelp.Published, Source: annexE,
		Text:    "Some local advocates champion a more joined-up approach to the services that are, or could be, reached through the network. Integration can still make progress.",
		Section: "2.2, level 1, second statement", Passage: righthelp.Passage{Words: 35, Sum: 0x0404d9ac37cc7a22},
	}},
	{Criterion: "fhmf.2.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.basic.3", Kind: modelStatement, Title: "Senior leaders begin", Basis: righthelp.Published, Source: annexE,
		Text:    "Some senior leaders say the same thing on how important it is that hub services are more joined up, and have begun to integrate services further.",
		Section: "2.2, level 1, third statement", Passage: righthelp.Passage{Words: 28, Sum: 0x66cf846e56bc5fd1},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.1", Kind: modelStatement, Title: "A board that owns the strategy", Basis: righthelp.Published, Source: annexE,
		Text:    "An effective board of several agencies owns the hub strategy and leads its delivery with confidence across local agencies; voluntary, community and faith sectors are key partners in it.",
		Section: "2.2, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 27, Sum: 0x2f1d3dfce55c739e},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.2", Kind: modelStatement, Title: "Oversight of early help", Basis: righthelp.Published, Source: annexE,
		Text:    "The board also oversees strategically, or is closely linked to the oversight of, what else is at the core of integrated early help (Supporting Families for instance) and other relevant agendas and partnership structures (such as Violence Reduction Units, local partnerships on drugs strategy, and the strategy and partnerships for school attendance). Its routes into local multi-agency safeguarding, and to partners that are not statutory such as education and youth work, are clear.",
		Section: "2.2, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 66, Sum: 0x4d064a35563b3e8f},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.3", Kind: modelStatement, Title: "Routes to the Integrated Care System", Basis: righthelp.Published, Source: annexE,
		Text:    "The board knows by which routes it can engage with, influence and inform decisions on relevant services in the Integrated Care System (ICS) and in other relevant partnerships and structures. For example, it has a relationship with a member of the Integrated Care Partnership from the local authority, and can influence that way what the Integrated Care Strategy aims at for children and young people. Hubs are well placed to see gaps in commissioning and to collect data on need and take-up, which should inform the planning of the ICS.",
		Section: "2.2, level 2, minimum expectations, third statement", Passage: righthelp.Passage{Words: 89, Sum: 0xe86352e36839dc31},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.4", Kind: modelStatement, Title: "Data governance", Basis: righthelp.Published, Source: annexE,
		Text:    "The board is tied to the local board for data governance, and considers routes of data-sharing with the agencies concerned: health, children's social care, education and police among them.",
		Section: "2.2, level 2, minimum expectations, fourth statement", Passage: righthelp.Passage{Words: 29, Sum: 0x2c6605c8109abe2a},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.5", Kind: modelStatement, Title: "Families on the board", Basis: righthelp.Published, Source: annexE,
		Text:    "Parents, carers or families are represented on the board, and the one identifiable person who leads the Start for Life offer has a role.",
		Section: "2.2, level 2, minimum expectations, fifth statement", Passage: righthelp.Passage{Words: 24, Sum: 0xa5d9b37caa7060ae},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.6", Kind: modelStatement, Title: "Shared responsibility", Basis: righthelp.Published, Source: annexE,
		Text:    "Governance lets agencies be responsible together, share risks and invest jointly in early help and in work with whole families and the whole system, the network's development included.",
		Section: "2.2, level 2, minimum expectations, sixth statement", Passage: righthelp.Passage{Words: 31, Sum: 0x6da8758796838010},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.7", Kind: modelStatement, Title: "Managers know the governance", Basis: righthelp.Published, Source: annexE,
		Text:    "Managers of services in the network, or working through it, understand its governance and where they stand in it.",
		Section: "2.2, level 2, minimum expectations, seventh statement", Passage: righthelp.Passage{Words: 20, Sum: 0x9afa26fd521c5a74},
	}},
	{Criterion: "fhmf.2.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.2.developed.8", Kind: modelStatement, Title: "One voice", Basis: righthelp.Published, Source: annexE,
		Text:    "Senior leaders, local politicians among them, say the same thing on the importance of early help, and of whole-family and whole-system working, developing joined-up hub services included. They advocate and champion the delivery of the local strategy and the local vision for the network.",
		Section: "2.2, level 2, minimum expectations, eighth statement", Passage: righthelp.Passage{Words: 50, Sum: 0x158111cad9382e85},
	}},
	{Criterion: "fhmf.2.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.3.basic.1", Kind: modelStatement, Title: "Towards joint commissioning", Basis: righthelp.Published, Source: annexE,
		Text:    "Single agencies still commission, but there is a commitment to develop a joint commissioning framework of several agencies, based on outcomes, for the services that families reach or could reach through the local network. It is being developed, and all relevant partners take part in that.",
		Note:    "It describes an early stage. An area that already commissions jointly is read as meeting it.",
		Section: "2.3, level 1, first statement", Passage: righthelp.Passage{Words: 53, Sum: 0x2da6f0d6bc57e564},
	}},
	{Criterion: "fhmf.2.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.3.basic.2", Kind: modelStatement, Title: "Relationships with health commissioners", Basis: righthelp.Published, Source: annexE,
		Text:    "The hub has relationships with those who commission healthcare for the Integrated Care Board, and knows the appropriate routes by which to influence that, such as the Health and Wellbeing Board or the Integrated Care Board itself.",
		Section: "2.3, level 1, second statement", Passage: righthelp.Passage{Words: 38, Sum: 0x77ded3072720f6d4},
	}},
	{Criterion: "fhmf.2.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.3.developed.1", Kind: modelStatement, Title: "A priority of the budget", Basis: righthelp.Published, Source: annexE,
		Text:    "When the local budget is set, the network is one of the key priorities.",
		Section: "2.3, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 14, Sum: 0xfd7a586e046771ff},
	}},
	{Criterion: "fhmf.2.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.3.developed.2", Kind: modelStatement, Title: "Commissioning by evidence", Basis: righthelp.Published, Source: annexE,
		Text:    "Every decision to commission or redesign the network takes into account how strong the evidence is.",
		Section: "2.3, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 19, Sum: 0x9ce96cf8ecaa59d4},
	}},
	{Criterion: "fhmf.2.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.3.further.1", Kind: modelStatement, Title: "A plan for joint commissioning", Basis: righthelp.Published, Source: annexE,
		Text:    "The local authority and others, such as health commissioners, have a joint plan for commissioning the services of the network. It is extensive, routine and formally agreed, and covers most hub services.",
		Section: "2.3, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 40, Sum: 0x07b909e2f6d45fe1},
	}},
	{Criterion: "fhmf.2.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.3.further.2", Kind: modelStatement, Title: "Aligned budgets", Basis: righthelp.Published, Source: annexE,
		Text:    "The network considers commissioning within the wider decisions on commissioning early help, and aligns budgets of a range of funders, such as health commissioners, the local authority and perhaps other public bodies.",
		Section: "2.3, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 37, Sum: 0x9b2fb05b1748c533},
	}},
	{Criterion: "fhmf.2.4", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.4.basic.1", Kind: modelStatement, Title: "A shared theory of change", Basis: righthelp.Published, Source: annexE,
		Text:    "The network's services share a local theory of change, and a framework of outcomes for the population, for cohorts or for both. What Supporting Families measures for families goes into the outcomes for the local population. There is a commitment to take this further.",
		Section: "2.4, level 1, first statement", Passage: righthelp.Passage{Words: 46, Sum: 0x66430ea9ac028e68},
	}},
	{Criterion: "fhmf.2.4", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.4.developed.1", Kind: modelStatement, Title: "From inputs to outcomes", Basis: righthelp.Published, Source: annexE,
		Text:    "A clear theory of change says how what goes into hubs and comes out of them bears on the outcomes aimed at and on the main risks and protective factors in a child's development.",
		Section: "2.4, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 30, Sum: 0x78e2f172afa319bc},
	}},
	{Criterion: "fhmf.2.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.4.further.1", Kind: modelStatement, Title: "Knowing what works", Basis: righthelp.Published, Source: annexE,
		Text:    "The agencies delivering through the hub see clearly which parts of the network work well. They use that for strategy and for developing services, and act where outcomes for the population fall short of their target.",
		Section: "2.4, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 42, Sum: 0xae66018b51c97ca4},
	}},
	{Criterion: "fhmf.2.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.4.further.2", Kind: modelStatement, Title: "Regard to local strategies", Basis: righthelp.Published, Source: annexE,
		Text:    "When it develops a local framework of outcomes for the population, for cohorts or both, the hub has regard to what local strategies want for children, young people and families: among them the local Health and Wellbeing Board's Health and Wellbeing Strategy, the Integrated Care Partnership's Integrated Care Strategy, and the 5-year forward plan of the Integrated Care Board.",
		Section: "2.4, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 65, Sum: 0x6a5c85987efb5c5d}, Figures: "5",
	}},
	{Criterion: "fhmf.2.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.4.further.3", Kind: modelStatement, Title: "Built on outcomes of families", Basis: righthelp.Published, Source: annexE,
		Text:    "The local framework of outcomes for the population, for cohorts or both builds clearly on what Supporting Families measures for families.",
		Section: "2.4, level 2, go further options, third statement", Passage: righthelp.Passage{Words: 22, Sum: 0xc8bc8f7e1d3f752a},
	}},
	{Criterion: "fhmf.2.4", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.4.further.4", Kind: modelStatement, Title: "Reporting on the family journey", Basis: righthelp.Published, Source: annexE,
		Text:    "The network uses data to analyse the effect on services and families, and can report the journey of families: how often they come to early help or social care once they have been with the hub.",
		Section: "2.4, level 2, go further options, fourth statement", Passage: righthelp.Passage{Words: 41, Sum: 0x901f2c834e7f52b4},
	}},
	{Criterion: "fhmf.2.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.basic.1", Kind: modelStatement, Title: "Evidence-based programmes", Basis: righthelp.Published, Source: annexE,
		Text:    "Hubs deliver programmes and interventions that rest on evidence, and are committed to doing so in more of their services.",
		Section: "2.5, level 1, first statement", Passage: righthelp.Passage{Words: 20, Sum: 0xd50370c923e45f7b},
	}},
	{Criterion: "fhmf.2.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.basic.2", Kind: modelStatement, Title: "Family needs in needs assessments", Basis: righthelp.Published, Source: annexE,
		Text:    "Data on what families need is part of local strategic needs assessments.",
		Section: "2.5, level 1, second statement", Passage: righthelp.Passage{Words: 9, Sum: 0x78bc760d06984948},
	}},
	{Criterion: "fhmf.2.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.basic.3", Kind: modelStatement, Title: "Feedback from families", Basis: righthelp.Published, Source: annexE,
		Text:    "Feedback from families on using hub services is collected and brought together.",
		Section: "2.5, level 1, third statement", Passage: righthelp.Passage{Words: 13, Sum: 0x20e65d17bba1b9e4},
	}},
	{Criterion: "fhmf.2.5", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.basic.4", Kind: modelStatement, Title: "Time to reflect", Basis: righthelp.Published, Source: annexE,
		Text:    "Staff and professionals of the network regularly have time to reflect on their practice and learn from experience and earlier projects.",
		Section: "2.5, level 1, fourth statement", Passage: righthelp.Passage{Words: 18, Sum: 0xaad139f7f716a2ef},
	}},
	{Criterion: "fhmf.2.5", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.developed.1", Kind: modelStatement, Title: "Reviews of the evidence", Basis: righthelp.Published, Source: annexE,
		Text:    "The newest evidence on how effective hub practice, programmes and interventions are is regularly reviewed.",
		Section: "2.5, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 15, Sum: 0x4d9d86eab01c80e6},
	}},
	{Criterion: "fhmf.2.5", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.developed.2", Kind: modelStatement, Title: "Training in what works", Basis: righthelp.Published, Source: annexE,
		Text:    "Staff of the network are regularly trained and developed in delivering programmes and interventions that rest on evidence.",
		Section: "2.5, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 17, Sum: 0x087cb0fb26c0e945},
	}},
	{Criterion: "fhmf.2.5", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.developed.3", Kind: modelStatement, Title: "Local evaluation leads to change", Basis: righthelp.Published, Source: annexE,
		Text:    "What local evaluation finds about hubs and their services is regularly reviewed by those who operate, manage and steer them, and leads to better practice, services and interventions.",
		Section: "2.5, level 2, minimum expectations, third statement", Passage: righthelp.Passage{Words: 30, Sum: 0x5779d117c2afacf0},
	}},
	{Criterion: "fhmf.2.5", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.2.5.developed.4", Kind: modelStatement, Title: "Events and supervision", Basis: righthelp.Published, Source: annexE,
		Text:    "As part of the network, professionals and staff regularly have events, forums and supervision in which to think about their practice and learn from projects and other work.",
		Section: "2.5, level 2, minimum expectations, fourth statement", Passage: righthelp.Passage{Words: 29, Sum: 0x2abaebd4423b251a},
	}},
	{Criterion: "fhmf.2.5", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.5.further.1", Kind: modelStatement, Title: "Evidence at the core", Basis: righthelp.Published, Source: annexE,
		Text:    "Programmes and interventions that rest on evidence are the core of what hubs provide, and in most services they are delivered with fidelity.",
		Section: "2.5, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 22, Sum: 0x56c18761e3b07aa6},
	}},
	{Criterion: "fhmf.2.5", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.5.further.2", Kind: modelStatement, Title: "Analysis by all agencies", Basis: righthelp.Published, Source: annexE,
		Text:    "Sound, current data of several agencies on families (health, education and social care, for instance), from across the network, is routinely analysed for population needs and service use. Where it bears on hubs, the analysis is routinely used to find target groups, design services, agree priorities, forecast and plan, set strategy, and influence wider strategies for families and communities.",
		Section: "2.5, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 66, Sum: 0xf0696929fe76e1d6},
	}},
	{Criterion: "fhmf.2.5", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.5.further.3", Kind: modelStatement, Title: "Proven effect", Basis: righthelp.Published, Source: annexE,
		Text:    "How hub services perform is routinely monitored, tracked and analysed by valid and reliable outcome metrics, linked with caseload data, children's social care data and data of local and national partners. That they improve outcomes for children and families is proven and published.",
		Note:    "A page break cuts this bullet in two.",
		Section: "2.5, level 2, go further options, third statement", Passage: righthelp.Passage{Words: 47, Sum: 0xfaaac1d0b44b09d4},
	}},
	{Criterion: "fhmf.2.5", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.5.further.4", Kind: modelStatement, Title: "Independent evaluation", Basis: righthelp.Published, Source: annexE,
		Text:    "Established partners in evaluation scrutinise and review the network independently.",
		Section: "2.5, level 2, go further options, fourth statement", Passage: righthelp.Passage{Words: 14, Sum: 0x9f7044e3c4244a7b},
	}},
	{Criterion: "fhmf.2.5", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.2.5.further.5", Kind: modelStatement, Title: "Benchmarking", Basis: righthelp.Published, Source: annexE,
		Text:    "Regular benchmarking, learning and other activities assure the quality of services against the outcomes aimed at, beside what users experience. They may be done with other local authorities that have hubs, and could include benchmarks of data and outcomes, or audits by theme.",
		Section: "2.5, level 2, go further options, fifth statement", Passage: righthelp.Passage{Words: 40, Sum: 0x272ea611ae57051a},
	}},
	{Criterion: "fhmf.3.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.1.basic.1", Kind: modelStatement, Title: "A data-sharing agreement", Basis: righthelp.Published, Source: annexE,
		Text:    "Within existing data governance the hub has an agreement on sharing data. Data is shared in the network regularly and consistently, and feeds into the wider system.",
		Section: "3.1, level 1, first statement", Passage: righthelp.Passage{Words: 36, Sum: 0xdf672e121c83b076},
	}},
	{Criterion: "fhmf.3.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.1.basic.2", Kind: modelStatement, Title: "Data informs the work", Basis: righthelp.Published, Source: annexE,
		Text:    "Data shared regularly and consistently in the network informs work with whole families and decisions on the network, and there is a commitment to take this further.",
		Section: "3.1, level 1, second statement", Passage: righthelp.Passage{Words: 31, Sum: 0xfdbcc1b9c4c4d336},
	}},
	{Criterion: "fhmf.3.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.1.basic.3", Kind: modelStatement, Title: "Senior commitment to data-sharing", Basis: righthelp.Published, Source: annexE,
		Text:    "Senior people are committed, and in strategic dialogue, to share data better for the hub's benefit under agreements that education, health and social care partners already have.",
		Section: "3.1, level 1, third statement", Passage: righthelp.Passage{Words: 28, Sum: 0x8a16b6d78d330bcb},
	}},
	{Criterion: "fhmf.3.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.3.1.further.1", Kind: modelStatement, Title: "A key contributor", Basis: righthelp.Published, Source: annexE,
		Text:    "The hub has a key part in how the wider local system shares data: it gives information to local services and gets it from them, for strategic decisions and better delivery.",
		Section: "3.1, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 31, Sum: 0xfbf194cce6700eef},
	}},
	{Criterion: "fhmf.3.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.3.1.further.2", Kind: modelStatement, Title: "Leaders use analysis", Basis: righthelp.Published, Source: annexE,
		Text:    "Senior leaders in the network consistently use analysis of data to inform decisions about it.",
		Section: "3.1, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 20, Sum: 0xb4f061c4fea98f44},
	}},
	{Criterion: "fhmf.3.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.2.basic.1", Kind: modelStatement, Title: "Case records for whole families", Basis: righthelp.Published, Source: annexE,
		Text:    "Agencies that deliver hub services throughout the network have one or more case management systems, in which a whole family's case can be recorded accurately.",
		Section: "3.2, level 1, first statement", Passage: righthelp.Passage{Words: 25, Sum: 0x3b96b098320e24b3},
	}},
	{Criterion: "fhmf.3.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.3.2.further.1", Kind: modelStatement, Title: "One system, or systems that talk", Basis: righthelp.Published, Source: annexE,
		Text:    "One case management system, or several that interoperate, serves the network for families at every level of need, and has the elements of case management that the Early Help System Guide sets out.",
		Section: "3.2, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 39, Sum: 0x657340f3b38d6c25},
	}},
	{Criterion: "fhmf.3.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.3.basic.1", Kind: modelStatement, Title: "A process for formal early help", Basis: righthelp.Published, Source: annexE,
		Text:    "A clear process, used throughout the network, assesses need in formal early help and brings families to the services they need. Assessing and recording in common rests on the Supporting Families Outcomes Framework.",
		Section: "3.3, level 1, first statement", Passage: righthelp.Passage{Words: 45, Sum: 0x1bb1d527ddccf83e},
	}},
	{Criterion: "fhmf.3.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.3.basic.2", Kind: modelStatement, Title: "Towards assessment at every level", Basis: righthelp.Published, Source: annexE,
		Text:    "With senior commitment, work is under way to bring a formal and coordinated common assessment to the whole network, for universal services and for families whose needs are at an earlier level than formal early help.",
		Section: "3.3, level 1, second statement", Passage: righthelp.Passage{Words: 40, Sum: 0xcf328427ba89a7db},
	}},
	{Criterion: "fhmf.3.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.3.3.developed.1", Kind: modelStatement, Title: "An aligned process", Basis: righthelp.Published, Source: annexE,
		Text:    "A clear, consistent and aligned process throughout the network identifies need and risk and gives the right support early, under a common approach to assessment that has been agreed. It should cover need in formal early help and below, universal included.",
		Section: "3.3, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 47, Sum: 0x0e37705e3bcdbd40},
	}},
	{Criterion: "fhmf.3.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.3.3.further.1", Kind: modelStatement, Title: "Everybody uses it", Basis: righthelp.Published, Source: annexE,
		Text:    "Practitioners of all agencies in the network use the agreed approach, so that targeting is effective.",
		Section: "3.3, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 17, Sum: 0x34a1e499be2f0cf9},
	}},
	{Criterion: "fhmf.3.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.3.3.further.2", Kind: modelStatement, Title: "Impact case by case", Basis: righthelp.Published, Source: annexE,
		Text:    "Impact is actively monitored in each case with valid and reliable measures, as the Supporting Families Outcomes Plan details them for formal early help; paths between hub and wider universal or specialist services are tracked over time.",
		Note:    "The document says Outcomes Plan here and Outcomes Framework elsewhere (fhmf.3.3.basic.1).",
		Section: "3.3, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 44, Sum: 0x4428c3531f20fe69},
	}},
	{Criterion: "fhmf.3.4", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.4.basic.1", Kind: modelStatement, Title: "The duty to safeguard", Basis: righthelp.Published, Source: annexE,
		Text:    "All agencies and services in the network know their duty under the statutory guidance to safeguard children, young people and families, and keep to all local safeguarding guidelines.",
		Section: "3.4, level 1, first statement", Passage: righthelp.Passage{Words: 34, Sum: 0x7459a9ed343d03be},
	}},
	{Criterion: "fhmf.3.4", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.3.4.basic.2", Kind: modelStatement, Title: "Trained to see concerns", Basis: righthelp.Published, Source: annexE,
		Text:    "All hub staff are trained to see safeguarding concerns, be they within the family, from outside the home, or several threats that overlap. They know the right statutory agencies and can put people in touch with them where required.",
		Section: "3.4, level 1, second statement", Passage: righthelp.Passage{Words: 45, Sum: 0x44b9b24ef4b7e8ba},
	}},
	{Criterion: "fhmf.3.4", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.3.4.developed.1", Kind: modelStatement, Title: "Sharing information in proportion", Basis: righthelp.Published, Source: annexE,
		Text:    "All staff understand how information is shared with statutory and other partners, and measures see to it that the sharing is proportionate.",
		Section: "3.4, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 28, Sum: 0xf8d5ef07abf23ff8},
	}},
	{Criterion: "fhmf.4.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.1.basic.1", Kind: modelStatement, Title: "Agreements to signpost", Basis: righthelp.Published, Source: annexE,
		Text:    "By agreements that are in place, hubs point and connect families to relevant offers of the voluntary, community and faith sector and of peer support.",
		Section: "4.1, level 1, first statement", Passage: righthelp.Passage{Words: 24, Sum: 0x07805c5469bb45be},
	}},
	{Criterion: "fhmf.4.1", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.1.basic.2", Kind: modelStatement, Title: "A strategy to involve the sector", Basis: righthelp.Published, Source: annexE,
		Text:    "Senior people are committed, and a strategy is under way, to involve the voluntary, community and faith sector more in the network, with co-location among the things considered.",
		Section: "4.1, level 1, second statement", Passage: righthelp.Passage{Words: 25, Sum: 0xa8c61a898e561f6f},
	}},
	{Criterion: "fhmf.4.1", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.4.1.developed.1", Kind: modelStatement, Title: "Better connections", Basis: righthelp.Published, Source: annexE,
		Text:    "Services that the network delivers, be they third sector, community, faith or statutory, are better connected with one another.",
		Section: "4.1, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 20, Sum: 0xdb63240758971b42},
	}},
	{Criterion: "fhmf.4.1", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.4.1.developed.2", Kind: modelStatement, Title: "Growing the organisations", Basis: righthelp.Published, Source: annexE,
		Text:    "There is a strategy by which voluntary, community and faith organisations working with the network towards shared outcomes are helped to grow and supported, and not merely the partnerships with them.",
		Section: "4.1, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 28, Sum: 0x2b9c3a29bddadd71},
	}},
	{Criterion: "fhmf.4.1", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.1.further.1", Kind: modelStatement, Title: "Whole-family partners", Basis: righthelp.Published, Source: annexE,
		Text:    "Education settings and third sector, community and faith partners work with the whole family where they work through the network.",
		Section: "4.1, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 24, Sum: 0xe02de868dc19b872},
	}},
	{Criterion: "fhmf.4.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.2.basic.1", Kind: modelStatement, Title: "Towards integrated referral", Basis: righthelp.Published, Source: annexE,
		Text:    "Agencies in the network are joined up, and there is a commitment to develop integrated pathways of referral, so that families can use a service when they need it.",
		Section: "4.2, level 1, first statement", Passage: righthelp.Passage{Words: 30, Sum: 0x6ba985951392dd49},
	}},
	{Criterion: "fhmf.4.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.2.basic.2", Kind: modelStatement, Title: "Joined up with education", Basis: righthelp.Published, Source: annexE,
		Text:    "Hub and education partners are joined up so that children, young people and their families have a clear route to support; where it fits, the hub can for example put families in touch with the local authority's attendance support team.",
		Section: "4.2, level 1, second statement", Passage: righthelp.Passage{Words: 46, Sum: 0x69e0d998e43514dd},
	}},
	{Criterion: "fhmf.4.2", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.2.basic.3", Kind: modelStatement, Title: "Making Every Contact Count", Basis: righthelp.Published, Source: annexE,
		Text:    "Making Every Contact Count is embedded as an approach.",
		Section: "4.2, level 1, third statement", Passage: righthelp.Passage{Words: 8, Sum: 0x43fd554534972416},
	}},
	{Criterion: "fhmf.4.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.4.2.developed.1", Kind: modelStatement, Title: "Integrated referral pathways", Basis: righthelp.Published, Source: annexE,
		Text:    "Pathways of referral that are comprehensive and integrated are in use for a full range of hub services.",
		Section: "4.2, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 14, Sum: 0x2dbbd3039df5b6a6},
	}},
	{Criterion: "fhmf.4.2", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.4.2.developed.2", Kind: modelStatement, Title: "Pathways beyond the statutory", Basis: righthelp.Published, Source: annexE,
		Text:    "Voluntary, community and faith partners and education settings are part of the pathways of referral.",
		Section: "4.2, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 12, Sum: 0xf95ec9ec0d408dc5},
	}},
	{Criterion: "fhmf.4.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.2.further.1", Kind: modelStatement, Title: "Pathways revised", Basis: righthelp.Published, Source: annexE,
		Text:    "Pathways were revised in the light of their impact, of what users said, and of new evidence on what works.",
		Section: "4.2, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 17, Sum: 0x40ad42e28f036fc1},
	}},
	{Criterion: "fhmf.4.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.2.further.2", Kind: modelStatement, Title: "Integrated monitoring", Basis: righthelp.Published, Source: annexE,
		Text:    "Throughout hub services, integrated monitoring systems are used to aim interventions at families by the different needs that the local needs assessment has found.",
		Section: "4.2, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 23, Sum: 0x82f8f364302b61e5},
	}},
	{Criterion: "fhmf.4.2", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.2.further.3", Kind: modelStatement, Title: "Services follow demand", Basis: righthelp.Published, Source: annexE,
		Text:    "Services are adapted to demand by live data.",
		Section: "4.2, level 2, go further options, third statement", Passage: righthelp.Passage{Words: 10, Sum: 0x32a404a0e10640f2},
	}},
	{Criterion: "fhmf.4.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.3.basic.1", Kind: modelStatement, Title: "Asking families", Basis: righthelp.Published, Source: annexE,
		Text:    "Some exercises to engage residents, parents and carers ask families how interested they are in using existing local services that come within the scope of hubs, for example the statutory consultation when services are redesigned.",
		Section: "4.3, level 1, first statement", Passage: righthelp.Passage{Words: 36, Sum: 0x7f8d848602a79892},
	}},
	{Criterion: "fhmf.4.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.3.basic.2", Kind: modelStatement, Title: "Feedback can be given", Basis: righthelp.Published, Source: annexE,
		Text:    "Families can say how it was to reach and use hub services.",
		Section: "4.3, level 1, second statement", Passage: righthelp.Passage{Words: 15, Sum: 0x0ab88d2fb84a8921},
	}},
	{Criterion: "fhmf.4.3", Stage: BasicModel, Rule: righthelp.Rule{
		ID: "fhmf.4.3.basic.3", Kind: modelStatement, Title: "Parent and Carer Panels", Basis: righthelp.Published, Source: annexE,
		Text:    "In each locality Parent and Carer Panels, whose focus runs from conception to age 2, help to shape the early years services of the hub model.",
		Section: "4.3, level 1, third statement", Passage: righthelp.Passage{Words: 27, Sum: 0x6cf0fa6c627fe185}, Figures: "2",
	}},
	{Criterion: "fhmf.4.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.4.3.developed.1", Kind: modelStatement, Title: "On the boards", Basis: righthelp.Published, Source: annexE,
		Text:    "By sitting on the governance and partnership boards concerned, families and young people design hub services and programmes together with others.",
		Section: "4.3, level 2, minimum expectations, first statement", Passage: righthelp.Passage{Words: 19, Sum: 0xeca95f4e08e3d24c},
	}},
	{Criterion: "fhmf.4.3", Stage: DevelopedModel, Rule: righthelp.Rule{
		ID: "fhmf.4.3.developed.2", Kind: modelStatement, Title: "Taking part in delivery", Basis: righthelp.Published, Source: annexE,
		Text:    "Families and young people help to deliver hub services or programmes, for example in programmes of peer support, of mentoring, or led by volunteers.",
		Section: "4.3, level 2, minimum expectations, second statement", Passage: righthelp.Passage{Words: 25, Sum: 0x6d4638867f7abaa7},
	}},
	{Criterion: "fhmf.4.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.3.further.1", Kind: modelStatement, Title: "Champions", Basis: righthelp.Published, Source: annexE,
		Text:    "Hub services have champions and advocates among families and young people.",
		Section: "4.3, level 2, go further options, first statement", Passage: righthelp.Passage{Words: 13, Sum: 0xdb98af2f0fe7cae6},
	}},
	{Criterion: "fhmf.4.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.3.further.2", Kind: modelStatement, Title: "Planning their own support", Basis: righthelp.Published, Source: annexE,
		Text:    "As a routine, families and young people have a part in planning and directing their pathways through hub services and their sources of support.",
		Section: "4.3, level 2, go further options, second statement", Passage: righthelp.Passage{Words: 20, Sum: 0x1203a499caed59ec},
	}},
	{Criterion: "fhmf.4.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.3.further.3", Kind: modelStatement, Title: "Seldom heard voices", Basis: righthelp.Published, Source: annexE,
		Text:    "Special efforts bring in the views of seldom heard groups, among them those who live in no family unit, such as looked after children.",
		Section: "4.3, level 2, go further options, third statement", Passage: righthelp.Passage{Words: 24, Sum: 0x0a871bf6b515a82a},
	}},
	{Criterion: "fhmf.4.3", Stage: GoFurther, Rule: righthelp.Rule{
		ID: "fhmf.4.3.further.4", Kind: modelStatement, Title: "Budgets for families", Basis: righthelp.Published, Source: annexE,
		Text:    "Participatory budgeting is routine, or there may be some small budgets for families and young people to spend on hub services and support.",
		Section: "4.3, level 2, go further options, fourth statement", Passage: righthelp.Passage{Words: 27, Sum: 0xee5b5156db510696},
	}},
}
