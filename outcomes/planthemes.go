package outcomes

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// BlackpoolImprovementPlanApril2023 yields the 112 milestones of the second section of Blackpool's improvement plan for
// children's social care, in its order, as they were reported to the scrutiny committee of 21 September 2023. The plan has 33
// groups of milestones under seven headings ([BlackpoolImprovementThemesApril2023]); an action's Ref is that of its group.
func BlackpoolImprovementPlanApril2023() iter.Seq[PublishedAction] {
	return func(yield func(PublishedAction) bool) {
		for _, part := range [...][]PublishedAction{
			partnershipActions[:], earlyHelpActions[:], transformationActions[:], neglectActions[:], abuseActions[:], permanenceActions[:], educationActions[:],
		} {
			for i := range part {
				if !yield(part[i]) {
					return
				}
			}
		}
	}
}

// BlackpoolImprovementThemesApril2023 yields the headings of the second section of the plan, each followed by what its groups
// of milestones are to achieve.
func BlackpoolImprovementThemesApril2023() iter.Seq[righthelp.Rule] {
	return slices.Values(planThemes[:])
}

// The roles that lead. The plan names a person with each but the group; where it writes one role in two ways, it is one here.
const (
	headOfPartnerships   = "Head of Safeguarding Children & Strategic Partnership Boards"
	directorOfOperations = "AD for Operations, Children's Social Care"
	headOfEarlyHelp      = "Head of Early Help and Support Service"
	headOfTransformation = "Head of Transformation and PSW"
	headOfFamilies       = "Head of Service, Strengthening and Supporting Families"
	headOfHub            = "Head of Service, Hub, AST and Awaken"
	groupOnAbuse         = "DA Strategic Delivery Group"
	headOfOurChildren    = "Head of Supporting Our Children"
	managerOfOurChildren = "Service Manager, Supporting Our Children"
	director             = "DCS"
	headOfAdolescents    = "Head of Adolescent Service"
	virtualHead          = "Virtual School Head"
)

var planThemes = [...]righthelp.Rule{
	{
		ID: "blackpool.cscip.theme.1", Kind: "plan_theme", Title: "Strategic partnerships", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "How partners in Blackpool work together strategically.",
		Section: "section 2, table, heading 1", Passage: righthelp.Passage{Words: 3, Sum: 0x9d31110e4a53df6b},
	},
	{
		ID: "blackpool.cscip.theme.1.1", Kind: "plan_theme", Title: "A strategic plan", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A new strategic plan for children, young people and families is developed.",
		Section: "section 2, table, 1.1, what is to be done", Passage: righthelp.Passage{Words: 10, Sum: 0x15d7353bc6312fce},
	},
	{
		ID: "blackpool.cscip.theme.1.2", Kind: "plan_theme", Title: "A business unit", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A business unit for strategic partnerships is established.",
		Section: "section 2, table, 1.2, what is to be done", Passage: righthelp.Passage{Words: 5, Sum: 0x84ccea5c64a5fbbb},
		Note: "A page break cuts the name of the role that leads; it goes on behind the break.",
	},
	{
		ID: "blackpool.cscip.theme.1.3", Kind: "plan_theme", Title: "The partnership reviewed", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The structure that supports the Children and Families Partnership is reviewed: function, membership, governance.",
		Section: "section 2, table, 1.3, what is to be done", Passage: righthelp.Passage{Words: 13, Sum: 0x939d8ca92d82ec3a},
	},
	{
		ID: "blackpool.cscip.theme.1.4", Kind: "plan_theme", Title: "Safeguarding and assurance partnership", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "New arrangements for Blackpool's Children's Safeguarding and Assurance Partnership (CSAP) are put in place.",
		Section: "section 2, table, 1.4, what is to be done", Passage: righthelp.Passage{Words: 10, Sum: 0x06044ca1ccf22e75},
	},
	{
		ID: "blackpool.cscip.theme.1.5", Kind: "plan_theme", Title: "Corporate parenting", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The role and the responsibility of corporate parenting are made stronger, so that it can hold all partners to account effectively.",
		Section: "section 2, table, 1.5, what is to be done", Passage: righthelp.Passage{Words: 17, Sum: 0x9e1bd36b8f1f8d45},
	},
	{
		ID: "blackpool.cscip.theme.2", Kind: "plan_theme", Title: "Early help and supporting families", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Early help, and what supports families.",
		Section: "section 2, table, heading 2", Passage: righthelp.Passage{Words: 6, Sum: 0x34af99bf38c84294},
	},
	{
		ID: "blackpool.cscip.theme.2.1", Kind: "plan_theme", Title: "Family hubs", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Family hubs are developed as government guidance has it, in the national programme.",
		Section: "section 2, table, 2.1, what is to be done", Passage: righthelp.Passage{Words: 16, Sum: 0x7896e70b436becc9},
	},
	{
		ID: "blackpool.cscip.theme.2.2", Kind: "plan_theme", Title: "Supporting Families", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Supporting Families is delivered.",
		Section: "section 2, table, 2.2, what is to be done", Passage: righthelp.Passage{Words: 3, Sum: 0x2c843103b1e5d8a3},
	},
	{
		ID: "blackpool.cscip.theme.2.3", Kind: "plan_theme", Title: "Delivery group on early help", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The Early Help Strategic Delivery Group is established, as one of the new CSAP arrangements (1.4).",
		Section: "section 2, table, 2.3, what is to be done", Figures: "1 4", Passage: righthelp.Passage{Words: 17, Sum: 0x70ef13cf590e02f1},
	},
	{
		ID: "blackpool.cscip.theme.2.4", Kind: "plan_theme", Title: "Early help strategy", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The early help strategy is reviewed and launched again.",
		Section: "section 2, table, 2.4, what is to be done", Passage: righthelp.Passage{Words: 7, Sum: 0xd19dfd6b000d6400},
	},
	{
		ID: "blackpool.cscip.theme.3", Kind: "plan_theme", Title: "Transformation", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Transformation: the board that oversees it, and the new practice model.",
		Section: "section 2, table, heading 3", Passage: righthelp.Passage{Words: 2, Sum: 0xccb358d1e82d55d6},
	},
	{
		ID: "blackpool.cscip.theme.3.1", Kind: "plan_theme", Title: "Transformation Board", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A Transformation Board is established, which oversees how the new practice model is put in place.",
		Section: "section 2, table, 3.1, what is to be done", Passage: righthelp.Passage{Words: 11, Sum: 0xb48696e89ff0a3cb},
	},
	{
		ID: "blackpool.cscip.theme.3.2", Kind: "plan_theme", Title: "Practice model", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A practice model for children's social care is designed, developed and put in place, on the ethos and values of Blackpool Families Rock.",
		Section: "section 2, table, 3.2, what is to be done", Passage: righthelp.Passage{Words: 18, Sum: 0x60e8845039ed2fa9},
	},
	{
		ID: "blackpool.cscip.theme.4", Kind: "plan_theme", Title: "Neglect", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children who suffer neglect.",
		Section: "section 2, table, heading 4", Passage: righthelp.Passage{Words: 4, Sum: 0xefe4aafea1f68ddf},
	},
	{
		ID: "blackpool.cscip.theme.4.1", Kind: "plan_theme", Title: "Delivery group on neglect", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The Neglect Strategic Delivery Group is established, as one of the new CSAP arrangements (1.4).",
		Section: "section 2, table, 4.1, what is to be done", Figures: "1 4", Passage: righthelp.Passage{Words: 16, Sum: 0xece3bf0f9c4d38e4},
	},
	{
		ID: "blackpool.cscip.theme.4.2", Kind: "plan_theme", Title: "Neglect strategy", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The Blackpool Neglect Strategy is reviewed and renewed.",
		Section: "section 2, table, 4.2, what is to be done", Passage: righthelp.Passage{Words: 9, Sum: 0x1d3126e4fec7eb2e},
	},
	{
		ID: "blackpool.cscip.theme.4.3", Kind: "plan_theme", Title: "Graded Care Profile", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The Graded Care Profile toolkit is put to use, so that neglect is assessed consistently.",
		Section: "section 2, table, 4.3, what is to be done", Passage: righthelp.Passage{Words: 8, Sum: 0xd91e4c78c7cd2f8f},
		Note: "A page break cuts the words after toolkit to, and the name of the role that leads; the passage is the part before it.",
	},
	{
		ID: "blackpool.cscip.theme.4.4", Kind: "plan_theme", Title: "Where removal is not best", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "An approach is set down for work with particular families where there is neglect and to remove a child is not the best outcome.",
		Section: "section 2, table, 4.4, what is to be done", Passage: righthelp.Passage{Words: 20, Sum: 0x7456339c149d4518},
	},
	{
		ID: "blackpool.cscip.theme.4.5", Kind: "plan_theme", Title: "Private fostering", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The support for children who are privately fostered, and how they are monitored, is reviewed.",
		Section: "section 2, table, 4.5, what is to be done", Passage: righthelp.Passage{Words: 13, Sum: 0xe1edc91e3b3529df},
	},
	{
		ID: "blackpool.cscip.theme.4.6", Kind: "plan_theme", Title: "Children with complex needs", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The team for children with complex needs is redesigned: safeguarding is parted from support for vulnerable families, and managers oversee it better.",
		Section: "section 2, table, 4.6, what is to be done", Passage: righthelp.Passage{Words: 20, Sum: 0x8987beabe8729f65},
	},
	{
		ID: "blackpool.cscip.theme.5", Kind: "plan_theme", Title: "Domestic abuse", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children and families who live with domestic abuse (DA).",
		Section: "section 2, table, heading 5", Passage: righthelp.Passage{Words: 3, Sum: 0x207c829168bfb2e4},
	},
	{
		ID: "blackpool.cscip.theme.5.1", Kind: "plan_theme", Title: "Scrutiny review", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Blackpool takes part in a review across Lancashire of how effective processes and support for families with domestic abuse are.",
		Section: "section 2, table, 5.1, what is to be done", Passage: righthelp.Passage{Words: 18, Sum: 0x87754008c870d302},
	},
	{
		ID: "blackpool.cscip.theme.5.2", Kind: "plan_theme", Title: "Domestic abuse strategy", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The Children's DA Delivery Group reviews the Blackpool Domestic Abuse Strategy, to find whether the services that are commissioned meet the needs that were identified.",
		Section: "section 2, table, 5.2, what is to be done", Passage: righthelp.Passage{Words: 17, Sum: 0x29e063afe5364d19},
		Note: "The cell of those who lead goes on behind a page break; all in it are read as leading the whole group. The break cuts the words after commissioned too; the passage is the part before it.",
	},
	{
		ID: "blackpool.cscip.theme.5.3", Kind: "plan_theme", Title: "MARAC", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The role of MARAC and how it works are reviewed. A robust dataset for it is developed, which the DA Strategic Delivery Group monitors and the Data Board has reports of.",
		Section: "section 2, table, 5.3, what is to be done", Passage: righthelp.Passage{Words: 28, Sum: 0xb365734623a5c6a0},
		Note: "A group leads, and no single role.",
	},
	{
		ID: "blackpool.cscip.theme.5.4", Kind: "plan_theme", Title: "A model of working", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A model of working with families where domestic abuse is an issue is developed and put in place.",
		Section: "section 2, table, 5.4, what is to be done", Passage: righthelp.Passage{Words: 14, Sum: 0x1691145d2e5e7629},
	},
	{
		ID: "blackpool.cscip.theme.6", Kind: "plan_theme", Title: "Permanence and stability", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Permanence and stability for children.",
		Section: "section 2, table, heading 6", Passage: righthelp.Passage{Words: 4, Sum: 0xa4700682a7139a64},
	},
	{
		ID: "blackpool.cscip.theme.6.1", Kind: "plan_theme", Title: "Thresholds", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Thresholds of support are understood consistently, on the Working Well with Families threshold document.",
		Section: "section 2, table, 6.1, what is to be done", Passage: righthelp.Passage{Words: 19, Sum: 0xefdb34b842a3b22f},
	},
	{
		ID: "blackpool.cscip.theme.6.2", Kind: "plan_theme", Title: "No drift or delay", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children who need legal intervention, to support them and meet their needs, do not meet with drift or delay.",
		Section: "section 2, table, 6.2, what is to be done", Passage: righthelp.Passage{Words: 18, Sum: 0xe04cf1ebe8cb831b},
	},
	{
		ID: "blackpool.cscip.theme.6.3", Kind: "plan_theme", Title: "Born into Care", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children and families have a better experience where a baby is Born into Care.",
		Section: "section 2, table, 6.3, what is to be done", Passage: righthelp.Passage{Words: 13, Sum: 0x8e5547209dbd04a8},
	},
	{
		ID: "blackpool.cscip.theme.6.4", Kind: "plan_theme", Title: "Supervision Orders", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Children and families with a Supervision Order have a better experience and better support.",
		Section: "section 2, table, 6.4, what is to be done", Passage: righthelp.Passage{Words: 16, Sum: 0xedb3126fdea8d097},
	},
	{
		ID: "blackpool.cscip.theme.6.4.uasc", Kind: "plan_theme", Title: "UASC", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "UASC have a better experience, and better outcomes.",
		Section: "section 2, table, the row without a number under 6.4, what is to be done", Passage: righthelp.Passage{Words: 9, Sum: 0x58310e7530f8a622},
		Note: "The row has no number. It stands under 6.4 and is about something else.",
	},
	{
		ID: "blackpool.cscip.theme.6.5", Kind: "plan_theme", Title: "Foster care and family", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "A larger proportion of Our Children are placed in foster care, or have gone back safely to their immediate or wider family.",
		Section: "section 2, table, 6.5, what is to be done", Passage: righthelp.Passage{Words: 19, Sum: 0x2c791aeb6fdabfe6},
		Note: "The plan prints our children here, and Our Children in other rows; they are read as the same.",
	},
	{
		ID: "blackpool.cscip.theme.6.6", Kind: "plan_theme", Title: "Health of Our Children", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Health outcomes for Our Children get better.",
		Section: "section 2, table, 6.6, what is to be done", Passage: righthelp.Passage{Words: 6, Sum: 0xe1ed0df366f670fd},
		Note: "A page break cuts the name of the role that leads; it goes on behind the break.",
	},
	{
		ID: "blackpool.cscip.theme.6.7", Kind: "plan_theme", Title: "Into adulthood", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Our Children are supported, so that their passage into adulthood goes well.",
		Section: "section 2, table, 6.7, what is to be done", Passage: righthelp.Passage{Words: 13, Sum: 0x46c4c322173ce780},
	},
	{
		ID: "blackpool.cscip.theme.7", Kind: "plan_theme", Title: "Education and employment", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Education and employment of vulnerable children, and of those who leave care.",
		Section: "section 2, table, heading 7", Passage: righthelp.Passage{Words: 11, Sum: 0x97bbeb073e456cdb},
		Note: "The heading is printed as 4. Its rows are numbered 7.1 to 7.4.",
	},
	{
		ID: "blackpool.cscip.theme.7.1", Kind: "plan_theme", Title: "Virtual School", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Accountability and governance of the Virtual School are reviewed and made stronger.",
		Section: "section 2, table, 7.1, what is to be done", Passage: righthelp.Passage{Words: 11, Sum: 0x480ec79797f9b8c8},
	},
	{
		ID: "blackpool.cscip.theme.7.2", Kind: "plan_theme", Title: "School attendance", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Vulnerable children attend school more.",
		Section: "section 2, table, 7.2, what is to be done", Passage: righthelp.Passage{Words: 8, Sum: 0xf260dff40699d1fd},
		Note: "The cell of those who lead goes on behind a page break; all in it are read as leading the whole group. It prints two roles in other words than elsewhere: Head of Service Early Help, and Head of Service for SSF.",
	},
	{
		ID: "blackpool.cscip.theme.7.3", Kind: "plan_theme", Title: "Personal education plans", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Social work teams complete 100% of personal education plans (PEPs); 63% at present.",
		Section: "section 2, table, 7.3, what is to be done", Figures: "100 63", Passage: righthelp.Passage{Words: 12, Sum: 0x922f3e5d9eb52a64},
	},
	{
		ID: "blackpool.cscip.theme.7.4", Kind: "plan_theme", Title: "Care leavers in work or education", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "More care leavers than in January 2023 are in employment, education or training by October 2024.",
		Section: "section 2, table, 7.4, what is to be done", Figures: "2023 2024", Passage: righthelp.Passage{Words: 23, Sum: 0x538b71a8cf691018},
	},
}
