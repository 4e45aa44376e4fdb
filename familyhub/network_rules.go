package familyhub

import "github.com/righthelp/righthelp"

const networkRule righthelp.Kind = "network_rule"

// What the documents say of a family hub network that its description can show, and what this package had to decide.
var networkRules = [...]righthelp.Rule{
	{
		ID: "fhnet.access_point.1", Kind: networkRule, Title: "A place to go to", Basis: righthelp.Convention, Source: annexE,
		Text: "A network has a place that families can visit where it has a family hub with an address.",
		Note: "The framework asks for more (fhmf.1.2.basic.1): trained staff who give advice across the ages. Whether they do, no description of a network can show.",
	},
	{
		ID: "fhnet.access_point.2", Kind: networkRule, Title: "A web page", Basis: righthelp.Convention, Source: annexE,
		Text: "A network has a virtual place that families can visit where it gives a web page for the network as a whole.",
		Note: "The framework names a web page as an example, and asks that it cover the ages (fhmf.1.2.basic.2). Whether it does, somebody looks.",
	},
	{
		ID: "fhnet.access_point.3", Kind: networkRule, Title: "A phone line", Basis: righthelp.Convention, Source: annexE,
		Text: "A network has a phone line where it gives a number for the network as a whole, not one for a single site.",
		Note: "The framework also asks that questions can be passed on where needed, and to whom (fhmf.1.2.basic.3).",
	},
	{
		ID: "fhnet.hub.1", Kind: networkRule, Title: "Services come from the hub", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A hub is both: somewhere that services are delivered from, and somewhere for professionals to have their base together.",
		Note:    "A description shows the first half: services are delivered at each hub, or given from it.",
		Section: "annex D, family hub, third paragraph, second sentence", Passage: righthelp.Passage{Words: 22, Sum: 0x75b624e1ea660cdf},
	},
	{
		ID: "fhnet.ages.1", Kind: networkRule, Title: "From pregnancy to 19", Basis: righthelp.Published, Source: annexE, Figures: "0 19 25",
		Text:    "The ages 0 to 19 (or 25 with SEND) begin in pregnancy and reach to families with children up to 19, or up to 25 for young people who still get support through the statutory SEND system.",
		Note:    "Checked up to 19: every age from conception on is served by at least one service. Where a range ends is righthelp.age_range_end.",
		Section: "glossary", Passage: righthelp.Passage{Words: 37, Sum: 0x1159b9749da6624e},
	},
	{
		ID: "fhnet.ages.2", Kind: networkRule, Title: "To 25 with SEND", Basis: righthelp.Published, Source: programmeGuide, Figures: "0 19 25",
		Text:    "Hubs are there for the needs of families with children aged 0 to 19, or up to 25 with SEND.",
		Note:    "The document says it of a building that is made over to be a hub; it is read as true of every hub. Checked from 19 to 25: each of these ages is served by at least one service that is for young people with SEND.",
		Section: "annex D, family hub, third paragraph, first sentence, last part", Passage: righthelp.Passage{Words: 17, Sum: 0xeb5d9e7ed4ed778f},
	},
	{
		ID: "fhnet.ages.3", Kind: networkRule, Title: "Older children", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Hubs support older children too, at the main site or at sites connected to it.",
		Note:    "Older is read as past 5: the framework speaks of going beyond 0 to 5 (fhmf.1.6). One service at a site that is for children past their fifth birthday is enough here; fhnet.ages.1 looks at all ages.",
		Section: "annex D, family hub, first paragraph, last sentence", Passage: righthelp.Passage{Words: 26, Sum: 0x9765607dd35ba8fc},
	},
	{
		ID: "fhnet.outreach.1", Kind: networkRule, Title: "Outreach", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A network is everything connected to the hub: its sites, its partners, and services on site, online and by outreach.",
		Note:    "Outreach is read as there where families get a service at a connected or mobile site, or at home. Whom it reaches is asked by fhmf.1.3.",
		Section: "annex D, family hub network, first paragraph, first sentence", Passage: righthelp.Passage{Words: 22, Sum: 0xd9524ab92b3f2c62},
	},
	{
		ID: "fhnet.walk_in.1", Kind: networkRule, Title: "Dropping in", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Some of the network's services are there for families without an appointment.",
		Section: "annex D, family hub network, third paragraph, first sentence", Passage: righthelp.Passage{Words: 13, Sum: 0x120b18ac95258e47},
	},
	{
		ID: "fhnet.voluntary.1", Kind: networkRule, Title: "Voluntary and community services", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "A network should make it easy to get to voluntary and community services, so that families have a wide choice of support for what they need.",
		Note:    "Read as shown by one service at least that is led by the voluntary and community sector.",
		Section: "annex D, family hub network, third paragraph, last sentence", Passage: righthelp.Passage{Words: 27, Sum: 0x9b0d158616a85e02},
	},
	{
		ID: "fhnet.hours.1", Kind: networkRule, Title: "Long hours", Basis: righthelp.Published, Source: programmeGuide, Figures: "5 6",
		Text:    "As an example of flexibility: so that families can use it, a hub may be open on 5 to 6 days a week, with long hours.",
		Note:    "An example, and no threshold; what long means is not said. The hours of each hub are added up, and people judge.",
		Section: "annex D, family hub, first paragraph, third sentence", Passage: righthelp.Passage{Words: 18, Sum: 0x0ee4c6e0a48b286c},
	},
	{
		ID: "fhnet.naming.1", Kind: networkRule, Title: "Called a Family Hub", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "The names of the network and of each of its hubs have 'Family Hub' in them, whatever the capitals.",
		Note: "The guide expects that name in all information and communications (fhsl.expectation.4.1), beside local brands. A description shows the names of the network and its hubs alone.",
	},
	{
		ID: "fhnet.naming.2", Kind: networkRule, Title: "Called Start for Life", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "A service whose ages lie between conception and the second birthday has 'Start for Life' in its name or its description, whatever the capitals.",
		Note: "The guide expects that name in all information and communications on services from conception to the age of two (fhsl.expectation.4.2). A service that is also for older children is not looked at.",
	},
	{
		ID: "fhnet.core.1", Kind: networkRule, Title: "Core services face to face", Basis: righthelp.Convention, Source: annexF,
		Text: "A core service that has a minimum face to face can be reached so where every family hub has a service that delivers it, with or without an appointment.",
		Note: "The guide says that every hub meets the face to face minimum (fhse.scope.every_hub). That a service can be reached is the least part of it; each statement is asked by itself. Services with funding of their own have no minimum here.",
	},
	{
		ID: "fhnet.core.2", Kind: networkRule, Title: "Core services elsewhere in the network", Basis: righthelp.Convention, Source: annexF,
		Text: "A core service that has a minimum elsewhere in the network can be reached so where a service that delivers it is given at a connected or mobile site, or at the family's home.",
		Note: "The minimum often asks only that staff connect families to a service. Then the service may be one that the network's description does not have, and somebody looks.",
	},
	{
		ID: "fhnet.core.3", Kind: networkRule, Title: "Core services virtually", Basis: righthelp.Convention, Source: annexF,
		Text: "A core service that has a virtual minimum can be reached so where a service that delivers it is given by phone or by video, or has information online.",
		Note: "The expectations name information online and interactive services; the management information counts the phone among virtual access, and so it is here.",
	},
	{
		ID: "fhnet.core.4", Kind: networkRule, Title: "Ways and sites", Basis: righthelp.Convention, Source: annexF,
		Text: "With or without an appointment, a service is face to face at a family hub and elsewhere in the network at any other site. A home visit is elsewhere in the network. Phone, video and information online are virtual.",
		Note: "The three ways of access of the expectations (fhse.access.face_to_face and those after it) and the access types of the management information are not set against each other by any document.",
	},
	{
		ID: "fhnet.mi.1", Kind: networkRule, Title: "Details of a service", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Of each service: its name, for what ages, where, since when, and for how many hours a week.",
		Note:    "The guide proposes a first list, to be tested and refined; this and the four rules after it are of that list. The hours are worked out from those of each day. A service given only at home or online has no location of its own to be missing; one of information online alone has no hours.",
		Section: "management information, services offered, first bullet, after the dash", Passage: righthelp.Passage{Words: 12, Sum: 0xa370d2b425df0053},
	},
	{
		ID: "fhnet.mi.2", Kind: networkRule, Title: "Physical access", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Of each service, how families get it in person: walking in, by appointment (alone or in a group), or visited at home.",
		Section: "management information, services offered, second bullet, after the dash", Passage: righthelp.Passage{Words: 12, Sum: 0xee1e927a178c17d3},
	},
	{
		ID: "fhnet.mi.3", Kind: networkRule, Title: "Virtual access", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Of each service, how families get it virtually: by phone, or by video (alone or in a group).",
		Note:    "A service that names any way at all has answered this and the rule before: what it does not name it does not have.",
		Section: "management information, services offered, third bullet, after the dash", Passage: righthelp.Passage{Words: 8, Sum: 0xb460bedec4aafeb1},
	},
	{
		ID: "fhnet.mi.4", Kind: networkRule, Title: "Commissioning route", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Of each service, whether the local authority provides it itself, it is commissioned, or the voluntary and community sector leads it.",
		Section: "management information, how services are provided, first bullet, after the dash", Passage: righthelp.Passage{Words: 12, Sum: 0x3b4bdb13271ddc1d},
	},
	{
		ID: "fhnet.mi.5", Kind: networkRule, Title: "Co-location", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Of each service, whether it is in the hub itself, and whether it shares its workforce with others.",
		Note:    "Whether it is in the hub is worked out from where it is delivered.",
		Section: "management information, how services are provided, second bullet, after the dash", Passage: righthelp.Passage{Words: 13, Sum: 0xb9aee226bf969bd3},
	},
	{
		ID: "fhnet.open.1", Kind: networkRule, Title: "Open by age", Basis: righthelp.Convention,
		Text: "A service is open by age where one of the family's children is of an age that it is for, on the day that is asked about; for a child with SEND its ages with SEND count too. A family that names no child is not left out by age.",
		Note: "Whom a service is for, the service says. What is left out here is no decision: the hub knows of more than a directory holds.",
	},
	{
		ID: "fhnet.open.2", Kind: networkRule, Title: "Open by need", Basis: righthelp.Convention,
		Text: "A service is open by need where it delivers a core service, or names a need, that the family names. Capitals do not count. A family that names no need is offered all.",
		Note: "No document lists needs by which services are found; the core services are the nearest to such a list.",
	},
	{
		ID: "fhnet.open.3", Kind: networkRule, Title: "Open by way of access", Basis: righthelp.Convention,
		Text: "A service is open by way of access where families get it in one of the ways that the family names.",
		Note: "What a family can use, the family says.",
	},
	{
		ID: "fhnet.open.4", Kind: networkRule, Title: "Open by time", Basis: righthelp.Convention,
		Text: "A service is open by time where, in a way that the family can use, its hours and the times that the family names have a minute in common. Information online is there at all times.",
		Note: "How long a family needs is not asked.",
	},
	{
		ID: "fhnet.open.5", Kind: networkRule, Title: "What is not said leaves nothing out", Basis: righthelp.Convention,
		Text: "Where it hangs on something that the network or the family has not said, a service is neither open nor left out: the answer is that nobody has said, and what to ask.",
		Note: "Unanswered is never no.",
	},
}
