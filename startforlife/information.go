package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Information is one item of the management information that the guide proposes to collect. The list was being tested and
// is said not to be complete.
type Information struct {
	righthelp.Rule
	Tier   righthelp.Tier   `json:"tier"`
	Strand righthelp.RuleID `json:"strand,omitempty"` // the strand that it is about; empty where it is about all of the programme, or two strands
}

// ManagementInformation yields the twenty items of the minimum, and then the ten that go further.
func (g Guide) ManagementInformation() iter.Seq[Information] {
	return catalogue.Rows(g.known(), information[:])
}

var information = [...]Information{
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.services.1", Kind: "management_information", Title: "Services: details", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "For each service: its name, ages, place, the day it opened, and its hours a week.",
		Section: "management information, minimum expectations, services offered, item 1", Passage: righthelp.Passage{Words: 13, Sum: 0xfcf8769a9b6e9a28},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.services.2", Kind: "management_information", Title: "Services: access in person", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "For each service: walking in, an appointment booked before, alone or in a group, or visits at home.",
		Section: "management information, minimum expectations, services offered, item 2", Passage: righthelp.Passage{Words: 15, Sum: 0x0d2e3595078175b1},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.services.3", Kind: "management_information", Title: "Services: virtual access", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "For each service: telephone, or a video appointment, alone or in a group.",
		Section: "management information, minimum expectations, services offered, item 3", Passage: righthelp.Passage{Words: 11, Sum: 0xf0b0a20d9ff9c4eb},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.delivery.1", Kind: "management_information", Title: "Who commissions", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whether a service is the authority's own, commissioned, or led by the voluntary and community sector.",
		Section: "management information, minimum expectations, how services are provided, item 1", Passage: righthelp.Passage{Words: 14, Sum: 0xa2fa45da66671ce3},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.delivery.2", Kind: "management_information", Title: "Co-location", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whether services are housed in the hub, and whether they share staff.",
		Section: "management information, minimum expectations, how services are provided, item 2", Passage: righthelp.Passage{Words: 19, Sum: 0xb265f1bf7ba8ba02},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.workforce.1", Kind: "management_information", Title: "Staff numbers", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many staff there are, of which sort by service or profession, how many come and go, and how mature the workforce is.",
		Section: "management information, minimum expectations, workforce numbers and training, item 1", Passage: righthelp.Passage{Words: 15, Sum: 0x98788ed028ce3d68},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.workforce.2", Kind: "management_information", Title: "Training and development", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many go through training, the time professionals have for development, the attention to sharing knowledge between agencies, and what training does for confidence and skills.",
		Section: "management information, minimum expectations, workforce numbers and training, item 2", Passage: righthelp.Passage{Words: 31, Sum: 0x85bac6a6b2460a4f},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.usage.1", Kind: "management_information", Title: "Who uses services", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many parents and carers use services, and who they are, gender, deprivation and ethnicity among it. That takes in today's ways of recording it, such as families on the website, in services and in hubs as a share of the population, and waiting times.",
		Section: "management information, minimum expectations, service usage and reach, item 1", Passage: righthelp.Passage{Words: 50, Sum: 0x2365dcd92bcd0d1f},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.infant_feeding.1", Kind: "management_information", Title: "Breastfeeding begun", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The share of mothers who begin to breastfeed, in the whole population.",
		Section: "management information, minimum expectations, breastfeeding, item 1", Passage: righthelp.Passage{Words: 3, Sum: 0x6c22bc7ec1320919},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.infant_feeding.2", Kind: "management_information", Title: "Breastfeeding at 10 to 14 days", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The shares breastfed at all and exclusively at 10 to 14 days, in the whole population.",
		Section: "management information, minimum expectations, breastfeeding, item 2", Figures: "10 14", Passage: righthelp.Passage{Words: 9, Sum: 0xd8e88fb6d97fd414},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.infant_feeding.3", Kind: "management_information", Title: "Breastfeeding at six to eight weeks", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The shares breastfed at all and exclusively at six to eight weeks, in the whole population.",
		Section: "management information, minimum expectations, breastfeeding, item 3", Figures: "6 8", Passage: righthelp.Passage{Words: 9, Sum: 0xb5b974946f79b53e},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.infant_feeding.4", Kind: "management_information", Title: "Use of feeding support", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many mothers and partners use services that support infant feeding.",
		Section: "management information, minimum expectations, breastfeeding, item 4", Passage: righthelp.Passage{Words: 11, Sum: 0x6794796b625cd495},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandOffer, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.offer.1", Kind: "management_information", Title: "Offer published", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whether the Start for Life offer is published.",
		Section: "management information, minimum expectations, publication of offers, item 1", Passage: righthelp.Passage{Words: 9, Sum: 0xac473b2c6c810cfd},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandOffer, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.offer.2", Kind: "management_information", Title: "Offer made known", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whether parents and carers are told of the offer, and by what means.",
		Section: "management information, minimum expectations, publication of offers, item 2", Passage: righthelp.Passage{Words: 22, Sum: 0xdbbb50d44040e1cc},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandPanels, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.panels.1", Kind: "management_information", Title: "Panel set up", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whether there is a Parent and Carer Panel.",
		Section: "management information, minimum expectations, Parent and Carer Panels, item 1", Passage: righthelp.Passage{Words: 10, Sum: 0xc395871422c4cfe3},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandPanels, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.panels.2", Kind: "management_information", Title: "About the panel", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "What is known of the panel, such as how often it meets and who its members are.",
		Section: "management information, minimum expectations, Parent and Carer Panels, item 2", Passage: righthelp.Passage{Words: 13, Sum: 0x93ba0206d98bf921},
	}},
	{Tier: righthelp.TierMinimum, Strand: StrandPerinatal, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.perinatal.1", Kind: "management_information", Title: "Assessments before and after", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Perinatal mental health and the parent-infant relationship, assessed before and after interventions that this programme pays for.",
		Section: "management information, minimum expectations, parent-infant relationships and perinatal mental health, item 1", Passage: righthelp.Passage{Words: 22, Sum: 0xbec0f90182a6d83c},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.parenting_and_hle.1", Kind: "management_information", Title: "Programmes bought", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many programmes were bought, and which.",
		Section: "management information, minimum expectations, parenting support, early language and home learning, item 1", Passage: righthelp.Passage{Words: 6, Sum: 0x30595a31169443a5},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.parenting_and_hle.2", Kind: "management_information", Title: "Staff hired and trained", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many staff were hired and trained.",
		Section: "management information, minimum expectations, parenting support, early language and home learning, item 2", Passage: righthelp.Passage{Words: 7, Sum: 0x13b5fc993019db48},
	}},
	{Tier: righthelp.TierMinimum, Rule: righthelp.Rule{
		ID: "sfl.information.minimum.parenting_and_hle.3", Kind: "management_information", Title: "Families supported", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many parents and children had support with parenting or home learning.",
		Section: "management information, minimum expectations, parenting support, early language and home learning, item 3", Passage: righthelp.Passage{Words: 9, Sum: 0x027e2557ac444b11},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.further.infant_feeding.1", Kind: "management_information", Title: "Meaning to breastfeed", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How many mean to breastfeed.",
		Section: "management information, go further, breastfeeding, item 1", Passage: righthelp.Passage{Words: 3, Sum: 0x62e87c984f3eb7bb},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.further.infant_feeding.2", Kind: "management_information", Title: "Breastfeeding at six months", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The shares breastfed at all and exclusively at six months.",
		Section: "management information, go further, breastfeeding, item 2", Figures: "6", Passage: righthelp.Passage{Words: 8, Sum: 0x62062663188c4e57},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.further.infant_feeding.3", Kind: "management_information", Title: "Process and implementation", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Figures on how things are done and put in place.",
		Section: "management information, go further, breastfeeding, item 3", Passage: righthelp.Passage{Words: 3, Sum: 0x68e35cfb7d5416e5},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.further.infant_feeding.4", Kind: "management_information", Title: "What families say", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "What can be told but not counted, which the evaluation is expected to collect, and among it: whether mothers know what is offered and how to get it, whether those who said they wanted to breastfeed did, whether some stopped sooner than they wished, what parents and carers think of breastfeeding and know of its benefits, how breastfeeding has been for them, and how good the support is.",
		Note:    "The five questions below it belong to it.",
		Section: "management information, go further, breastfeeding, item 4", Passage: righthelp.Passage{Words: 61, Sum: 0x04245b0f938ed930},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.further.infant_feeding.5", Kind: "management_information", Title: "What staff say", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How content the workforce is, and what it experiences.",
		Section: "management information, go further, breastfeeding, item 5", Passage: righthelp.Passage{Words: 3, Sum: 0x840ba7ca4873064b},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandInfantFeeding, Rule: righthelp.Rule{
		ID: "sfl.information.further.infant_feeding.6", Kind: "management_information", Title: "Early health", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Outcomes for health in the short term, such as infections of stomach, ear or airways, or necrotising enterocolitis of the newborn. Ways of collecting them that are proportionate are to be explored.",
		Section: "management information, go further, breastfeeding, item 6", Passage: righthelp.Passage{Words: 25, Sum: 0x5094cb1f43caca2a},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandOffer, Rule: righthelp.Rule{
		ID: "sfl.information.further.offer.1", Kind: "management_information", Title: "Knowing and reaching services", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Whether families know of services and can get them.",
		Section: "management information, go further, publication of offers, item 1", Passage: righthelp.Passage{Words: 7, Sum: 0xbaa388f17fd29632},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandOffer, Rule: righthelp.Rule{
		ID: "sfl.information.further.offer.2", Kind: "management_information", Title: "Reach of what is published", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How far published material reaches, online, by telephone or in person, for example from web figures and surveys.",
		Section: "management information, go further, publication of offers, item 2", Passage: righthelp.Passage{Words: 19, Sum: 0x011a9c50541e8da1},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandPanels, Rule: righthelp.Rule{
		ID: "sfl.information.further.panels.1", Kind: "management_information", Title: "What families meet with", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How families find offers and services, and in that whether information can be had and things join up: for example how often they feel that they have to tell their story again to another professional.",
		Section: "management information, go further, Parent and Carer Panels, item 1", Passage: righthelp.Passage{Words: 31, Sum: 0x23c9e805634c5f79},
	}},
	{Tier: righthelp.TierFurther, Strand: StrandPanels, Rule: righthelp.Rule{
		ID: "sfl.information.further.panels.2", Kind: "management_information", Title: "Designing with the panel", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "How panels help design offers and services, for example shown by what was done with members' feedback.",
		Section: "management information, go further, Parent and Carer Panels, item 2", Passage: righthelp.Passage{Words: 27, Sum: 0xb533b232e816f41d},
	}},
}
