package outcomes

import "github.com/righthelp/righthelp"

// ManagementInformationAugust2022 is the measures in the management information that the programme guide of August 2022
// proposes to collect: twenty-six of the minimum and three that go further, under no outcomes. Which parts of
// the list are measures is a reading (outcomes.measure.in_a_list).
func ManagementInformationAugust2022() Framework {
	from, _ := righthelp.NewDate(2022, 8, 1)
	to, _ := righthelp.NewDate(2025, 3, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Framework{FrameworkData{
		Edition: righthelp.Edition{
			ID: "fhsl-management-information-2022", Title: "Management information of the Family Hubs and Start for Life programme, August 2022", Source: programmeGuide,
			InForce: righthelp.Period{From: from, To: to}, Checked: checked,
		},
		Measures: informationMeasures[:],
	}}
}

const programmeGuide righthelp.SourceID = "fhsl-guide-2022"

var informationMeasures = [...]Measure{
	{
		Counted: "hours a week for which a service is open", Unit: Duration, Rule: righthelp.Rule{
			ID: "fhsl.measure.opening_hours", Kind: "measure", Title: "Opening hours", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many hours a week a service is open.",
			Section: "management information, minimum expectations, services offered, item 1, last part", Passage: righthelp.Passage{Words: 4, Sum: 0xfb370b7260e4519a},
			Note: "Part of sfl.information.minimum.services.1.",
		},
	},
	{
		Counted: "whether services are physically in the family hub", Unit: YesNo, Rule: righthelp.Rule{
			ID: "fhsl.measure.co_located", Kind: "measure", Title: "In the hub", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Whether services are in the family hub, bodily.",
			Section: "management information, minimum expectations, how services are provided, item 2, first question", Passage: righthelp.Passage{Words: 9, Sum: 0x5aa70e764fa51a95},
			Note: "Part of sfl.information.minimum.delivery.2.",
		},
	},
	{
		Counted: "whether services share workforce", Unit: YesNo, Rule: righthelp.Rule{
			ID: "fhsl.measure.shared_workforce", Kind: "measure", Title: "Shared staff", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Whether services have staff in common.",
			Section: "management information, minimum expectations, how services are provided, item 2, second question", Passage: righthelp.Passage{Words: 4, Sum: 0x09a9e9e1d4b4216e},
			Note: "Part of sfl.information.minimum.delivery.2.",
		},
	},
	{
		Counted: "staff", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.staff", Kind: "measure", Title: "Staff", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many staff there are.",
			Section: "management information, minimum expectations, workforce numbers and training, item 1, first part", Passage: righthelp.Passage{Words: 3, Sum: 0x0e73ceafc53c6cc9},
			Note: "Part of sfl.information.minimum.workforce.1.",
		},
	},
	{
		Counted: "staff turnover", Rule: righthelp.Rule{
			ID: "fhsl.measure.turnover", Kind: "measure", Title: "Staff turnover", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The turnover of staff.",
			Section: "management information, minimum expectations, workforce numbers and training, item 1, third part", Passage: righthelp.Passage{Words: 2, Sum: 0x903ec8fd8723e57b},
			Note: "Part of sfl.information.minimum.workforce.1. In what it is told is not said.",
		},
	},
	{
		Counted: "workforce going through training", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.staff_in_training", Kind: "measure", Title: "Staff in training", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many of the workforce go through training.",
			Section: "management information, minimum expectations, workforce numbers and training, item 2, first part", Passage: righthelp.Passage{Words: 6, Sum: 0xfb15203a3e43b7ae},
			Note: "Part of sfl.information.minimum.workforce.2.",
		},
	},
	{
		Counted: "professional time for continuing professional development", Unit: Duration, Rule: righthelp.Rule{
			ID: "fhsl.measure.development_time", Kind: "measure", Title: "Time for development", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The time that professionals have for continuing professional development.",
			Section: "management information, minimum expectations, workforce numbers and training, item 2, second part", Passage: righthelp.Passage{Words: 4, Sum: 0x1691c8f0cbc91530},
			Note: "Part of sfl.information.minimum.workforce.2.",
		},
	},
	{
		Counted: "parents and carers who use services", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.parents_reached", Kind: "measure", Title: "Parents and carers reached", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many parents and carers use services.",
			Section: "management information, minimum expectations, service usage and reach, item 1, first part", Passage: righthelp.Passage{Words: 9, Sum: 0x715be2f5c610a997},
			Note: "Part of sfl.information.minimum.usage.1. The list adds demographic profiles, among them gender, deprivation and ethnicity.",
		},
	},
	{
		Counted: "families who use the Start for Life website, specific services or family hubs", Of: "the population", Unit: Percentage, Rule: righthelp.Rule{
			ID: "fhsl.measure.families_reached", Kind: "measure", Title: "Families reached", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Families who use the Start for Life website, particular services or family hubs, as a percentage of the population.",
			Section: "management information, minimum expectations, service usage and reach, item 1, on the mechanisms of today", Passage: righthelp.Passage{Words: 17, Sum: 0x6a6d05d532e0e977},
			Note: "Part of sfl.information.minimum.usage.1. It is one part with three measures: website, services, hubs. It says a number of families as a percentage of the population, and not whether of families or of people.",
		},
	},
	{
		Counted: "waiting time for services", Unit: Duration, Rule: righthelp.Rule{
			ID: "fhsl.measure.waiting_time", Kind: "measure", Title: "Waiting times", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How long people wait for services.",
			Section: "management information, minimum expectations, service usage and reach, item 1, on waiting", Passage: righthelp.Passage{Words: 5, Sum: 0x220d7c1689e0572b},
			Note: "Part of sfl.information.minimum.usage.1.",
		},
	},
	{
		Counted: "breastfeeding begun", Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.initiation", Kind: "measure", Title: "Breastfeeding begun", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate of beginning to breastfeed, in the whole population.",
			Section: "management information, minimum expectations, breastfeeding, heading and item 1", Passage: righthelp.Passage{Words: 9, Sum: 0x11febdb85deb8a2b},
			Note: "Part of sfl.information.minimum.infant_feeding.1. Per how many the rate is, is not said.",
		},
	},
	{
		Counted: "breastfed at all at 10-14 days", Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.any_10_14_days", Kind: "measure", Title: "Breastfed at 10 to 14 days", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate breastfed at all at 10-14 days, in the whole population.",
			Section: "management information, minimum expectations, breastfeeding, item 2, any", Figures: "10 14", Passage: righthelp.Passage{Words: 8, Sum: 0x2b6fd073b24bbf04},
			Note: "Part of sfl.information.minimum.infant_feeding.2. Per how many the rate is, is not said.",
		},
	},
	{
		Counted: "breastfed exclusively at 10-14 days", Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.exclusive_10_14_days", Kind: "measure", Title: "Exclusively breastfed at 10 to 14 days", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate breastfed exclusively at 10-14 days, in the whole population.",
			Section: "management information, minimum expectations, breastfeeding, item 2, exclusive", Figures: "10 14", Passage: righthelp.Passage{Words: 5, Sum: 0x87aa2ee1768feed9},
			Note: "Part of sfl.information.minimum.infant_feeding.2. Per how many the rate is, is not said.",
		},
	},
	{
		Counted: "breastfed at all at 6-8 weeks", Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.any_6_8_weeks", Kind: "measure", Title: "Breastfed at 6 to 8 weeks", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate breastfed at all at 6-8 weeks, in the whole population.",
			Section: "management information, minimum expectations, breastfeeding, item 3, any", Figures: "6 8", Passage: righthelp.Passage{Words: 8, Sum: 0x0840b5514845a02e},
			Note: "Part of sfl.information.minimum.infant_feeding.3. Per how many the rate is, is not said.",
		},
	},
	{
		Counted: "breastfed exclusively at 6-8 weeks", Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.exclusive_6_8_weeks", Kind: "measure", Title: "Exclusively breastfed at 6 to 8 weeks", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate breastfed exclusively at 6-8 weeks, in the whole population.",
			Section: "management information, minimum expectations, breastfeeding, item 3, exclusive", Figures: "6 8", Passage: righthelp.Passage{Words: 5, Sum: 0x647b13bf0c89d003},
			Note: "Part of sfl.information.minimum.infant_feeding.3. Per how many the rate is, is not said.",
		},
	},
	{
		Counted: "mothers and partners who use infant feeding support services", Unit: Count, Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.support", Kind: "measure", Title: "Use of feeding support", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many mothers and partners use services that support infant feeding, in the whole population.",
			Section: "management information, minimum expectations, breastfeeding, item 4", Passage: righthelp.Passage{Words: 10, Sum: 0x8e4edadcb95c7c39},
			Note: "Part of sfl.information.minimum.infant_feeding.4.",
		},
	},
	{
		Counted: "whether the Start for Life offer is published", Unit: YesNo, Rule: righthelp.Rule{
			ID: "fhsl.measure.offer_published", Kind: "measure", Title: "Offer published", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Whether the Start for Life offer is published.",
			Section: "management information, minimum expectations, publication of offers, item 1", Passage: righthelp.Passage{Words: 8, Sum: 0x4bfdacc892171cf1},
			Note: "Part of sfl.information.minimum.offer.1.",
		},
	},
	{
		Counted: "whether parents and carers are made aware of the Start for Life offer", Unit: YesNo, Rule: righthelp.Rule{
			ID: "fhsl.measure.offer_made_known", Kind: "measure", Title: "Offer made known", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Whether parents and carers are made aware of the offer.",
			Section: "management information, minimum expectations, publication of offers, item 2, first part", Passage: righthelp.Passage{Words: 13, Sum: 0x6d50ed1154e0722a},
			Note: "Part of sfl.information.minimum.offer.2.",
		},
	},
	{
		Counted: "whether a Parent and Carer Panel has been set up", Unit: YesNo, Rule: righthelp.Rule{
			ID: "fhsl.measure.panel_set_up", Kind: "measure", Title: "Panel set up", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Whether a Parent and Carer Panel is set up.",
			Section: "management information, minimum expectations, Parent and Carer Panels, item 1", Passage: righthelp.Passage{Words: 9, Sum: 0xbca8876800c1eb7f},
			Note: "Part of sfl.information.minimum.panels.1.",
		},
	},
	{
		Counted: "meetings of the Parent and Carer Panel", Rule: righthelp.Rule{
			ID: "fhsl.measure.panel_meetings", Kind: "measure", Title: "Panel meetings", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How often the panel meets.",
			Section: "management information, minimum expectations, Parent and Carer Panels, item 2, on meetings", Passage: righthelp.Passage{Words: 3, Sum: 0x0eb48233667bf1ac},
			Note: "Part of sfl.information.minimum.panels.2. Within what time meetings are counted is not said.",
		},
	},
	{
		Counted: "perinatal mental health, before and after an intervention", Rule: righthelp.Rule{
			ID: "fhsl.measure.mental_health", Kind: "measure", Title: "Perinatal mental health", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "Perinatal mental health, assessed before an intervention that the programme pays for and after it.",
			Section: "management information, minimum expectations, parent-infant relationships and perinatal mental health, item 1, on mental health", Passage: righthelp.Passage{Words: 9, Sum: 0x2e742cca7baa9529},
			Note: "Part of sfl.information.minimum.perinatal.1. In what it is told is not said.",
		},
	},
	{
		Counted: "parent-infant relationships, before and after an intervention", Rule: righthelp.Rule{
			ID: "fhsl.measure.relationship", Kind: "measure", Title: "Parent-infant relationship", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The parent-infant relationship, assessed before an intervention that the programme pays for and after it.",
			Section: "management information, minimum expectations, parent-infant relationships and perinatal mental health, item 1, on relationships", Passage: righthelp.Passage{Words: 12, Sum: 0xda5d9f999bd3c75b},
			Note: "Part of sfl.information.minimum.perinatal.1. In what it is told is not said.",
		},
	},
	{
		Counted: "programmes bought", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.programmes_bought", Kind: "measure", Title: "Programmes bought", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many programmes were bought.",
			Section: "management information, minimum expectations, parenting support, early language and home learning, item 1, the number", Passage: righthelp.Passage{Words: 5, Sum: 0xd49398149a9098a1},
			Note: "Part of sfl.information.minimum.parenting_and_hle.1.",
		},
	},
	{
		Counted: "staff hired", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.staff_hired", Kind: "measure", Title: "Staff hired", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many staff were hired.",
			Section: "management information, minimum expectations, parenting support, early language and home learning, item 2, hired", Passage: righthelp.Passage{Words: 5, Sum: 0x7fbfc4a172eb4306},
			Note: "Part of sfl.information.minimum.parenting_and_hle.2.",
		},
	},
	{
		Counted: "staff trained", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.staff_trained", Kind: "measure", Title: "Staff trained", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many staff were trained.",
			Section: "management information, minimum expectations, parenting support, early language and home learning, item 2, trained", Passage: righthelp.Passage{Words: 4, Sum: 0x8ccb430b9de6bd33},
			Note: "Part of sfl.information.minimum.parenting_and_hle.2.",
		},
	},
	{
		Counted: "parents and children supported by services for parenting and the home learning environment", Unit: Count, Rule: righthelp.Rule{
			ID: "fhsl.measure.families_supported", Kind: "measure", Title: "Parents and children supported", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "How many parents and children are supported by services for parenting and the home learning environment.",
			Section: "management information, minimum expectations, parenting support, early language and home learning, item 3", Passage: righthelp.Passage{Words: 7, Sum: 0xbec834cda7dde159},
			Note: "Part of sfl.information.minimum.parenting_and_hle.3. The list has parents/children: whether they are counted apart is not said.",
		},
	},
	{
		Counted: "intention to breastfeed", Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.intention", Kind: "measure", Title: "Meaning to breastfeed", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The intention to breastfeed.",
			Section: "management information, go further, breastfeeding, heading and item 1", Passage: righthelp.Passage{Words: 4, Sum: 0x66febb46ed9a536b},
			Note: "Part of sfl.information.further.infant_feeding.1. In what it is told is not said.",
		},
	},
	{
		Counted: "breastfed at all at 6 months", Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.any_6_months", Kind: "measure", Title: "Breastfed at 6 months", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate breastfed at all at 6 months.",
			Section: "management information, go further, breastfeeding, item 2, any", Figures: "6", Passage: righthelp.Passage{Words: 7, Sum: 0x3eb3bc6bc4e3dfa7},
			Note: "Part of sfl.information.further.infant_feeding.2. Per how many the rate is, is not said.",
		},
	},
	{
		Counted: "breastfed exclusively at 6 months", Rule: righthelp.Rule{
			ID: "fhsl.measure.breastfeeding.exclusive_6_months", Kind: "measure", Title: "Exclusively breastfed at 6 months", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "The rate breastfed exclusively at 6 months.",
			Section: "management information, go further, breastfeeding, item 2, exclusive", Figures: "6", Passage: righthelp.Passage{Words: 4, Sum: 0xbd470600532bd3fe},
			Note: "Part of sfl.information.further.infant_feeding.2. Per how many the rate is, is not said.",
		},
	},
}

var informationTerms = [...]righthelp.Rule{
	{
		ID: "fhsl.measures.regular", Kind: "measure_term", Title: "How often it is collected", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Management information is collected at regular intervals, some of it every quarter.",
		Section: "management information, first paragraph, second sentence", Passage: righthelp.Passage{Words: 14, Sum: 0x8b28ce79103088ff},
		Note: "Which items are for every quarter is not said, so no measure has a frequency.",
	},
	{
		ID: "fhsl.measures.proposed", Kind: "measure_term", Title: "A list that may change", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The list is subject to change as it is refined and tested, and it is not complete.",
		Section: "management information, the paragraph before the minimum expectations, third sentence", Passage: righthelp.Passage{Words: 14, Sum: 0x9a67408f14d86774},
	},
}
