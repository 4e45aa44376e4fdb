package selfassessment

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// VisionStatement is one statement of the guide's vision of an early help system.
type VisionStatement struct {
	righthelp.Rule
	Section Section `json:"framework_section"`
	Number  int     `json:"number"` // from 1 in each section
}

// Vision yields the statements of the vision of March 2022, in the order of the guide's plain text, which is that of the
// sections. Many of them return, word for word or with more detail, as what a descriptor asks.
func Vision() iter.Seq[VisionStatement] { return slices.Values(vision[:]) }

// The vision stands in the guide twice: as a picture, whose order is another, and as plain text. Titles are ours.
var vision = [...]VisionStatement{
	{Section: FamilyVoice, Number: 1, Rule: righthelp.Rule{
		ID: "ehsg.vision.family_voice.1", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Family engagement",
		Text:    "Feedback from families is gathered and acted on in well-established ways, and people with lived experience take part in designing and governing services and in assuring their quality.",
		Section: "the early help vision (plain text), family voice and experience, 1", Passage: righthelp.Passage{Words: 26, Sum: 0x390a73c10938e71b},
	}},
	{Section: FamilyVoice, Number: 2, Rule: righthelp.Rule{
		ID: "ehsg.vision.family_voice.2", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Finding help",
		Text:    "Families say that they can find their way through local services and know how to get help.",
		Section: "the early help vision (plain text), family voice and experience, 2", Passage: righthelp.Passage{Words: 14, Sum: 0xc9fa0c1c79f28c2a},
	}},
	{Section: FamilyVoice, Number: 3, Rule: righthelp.Rule{
		ID: "ehsg.vision.family_voice.3", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "One lead, one story, one plan",
		Text:    "Families with several needs say that they know their lead practitioner, that all their needs were considered each by itself and together, and that they had to tell their story only once. They also say that all the professionals, as a team around the family, work together and to one plan.",
		Section: "the early help vision (plain text), family voice and experience, 3", Passage: righthelp.Passage{Words: 50, Sum: 0x2baaaa26b2599742},
	}},
	{Section: FamilyVoice, Number: 4, Rule: righthelp.Rule{
		ID: "ehsg.vision.family_voice.4", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Helped with care",
		Text:    "Families say that those who helped them listened with care, cared about them, and told them what their strengths are.",
		Section: "the early help vision (plain text), family voice and experience, 4", Passage: righthelp.Passage{Words: 18, Sum: 0x60bd7df554286aa4},
	}},
	{Section: FamilyVoice, Number: 5, Rule: righthelp.Rule{
		ID: "ehsg.vision.family_voice.5", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Problems addressed, connections made",
		Text:    "Families say that the help addressed all their problems, and that they are better connected to a support network of their own and to their community.",
		Section: "the early help vision (plain text), family voice and experience, 5", Passage: righthelp.Passage{Words: 25, Sum: 0xa2d0cd77c9be2151},
	}},
	{Section: Workforce, Number: 1, Rule: righthelp.Rule{
		ID: "ehsg.vision.workforce.1", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Whole family working as the norm",
		Text:    "There is a professional family support service. For all public services that deal with people, whole family working is the norm, through a shared practice framework. Early help is seen as something that everyone is responsible for.",
		Section: "the early help vision (plain text), workforce, 1", Passage: righthelp.Passage{Words: 33, Sum: 0x3b1d31662d86135e},
	}},
	{Section: Workforce, Number: 2, Rule: righthelp.Rule{
		ID: "ehsg.vision.workforce.2", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Together in one place",
		Text:    "Public services work together, place based or hub based, in the community and with a common footprint, with partners integrated virtually or physically.",
		Section: "the early help vision (plain text), workforce, 2", Passage: righthelp.Passage{Words: 26, Sum: 0x8bd830bd9101cf66},
	}},
	{Section: Workforce, Number: 3, Rule: righthelp.Rule{
		ID: "ehsg.vision.workforce.3", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Investing in the workforce",
		Text:    "The workforce is invested in, with a workforce development plan that is to embed the shared practice framework, and through a quality assurance framework professionals are directly supported to improve their practice.",
		Section: "the early help vision (plain text), workforce, 3", Passage: righthelp.Passage{Words: 32, Sum: 0xe63ae54078c84094},
	}},
	{Section: Workforce, Number: 4, Rule: righthelp.Rule{
		ID: "ehsg.vision.workforce.4", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Always a whole family response",
		Text:    "Responses to differing presenting needs are aligned or integrated, so that there is always one for the whole family.",
		Section: "the early help vision (plain text), workforce, 4", Passage: righthelp.Passage{Words: 19, Sum: 0x29a6496f6e3de44e},
	}},
	{Section: Communities, Number: 1, Rule: righthelp.Rule{
		ID: "ehsg.vision.communities.1", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Better connected",
		Text:    "The activity of the voluntary and community sector, of family networks and of formal early help is becoming better connected.",
		Section: "the early help vision (plain text), communities, 1", Passage: righthelp.Passage{Words: 18, Sum: 0xadcd9f41a80e8dda},
	}},
	{Section: Communities, Number: 2, Rule: righthelp.Rule{
		ID: "ehsg.vision.communities.2", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Valuing everyone's contribution",
		Text:    "The relationship with community groups and voluntary organisations has a culture that values what everyone contributes.",
		Section: "the early help vision (plain text), communities, 2", Passage: righthelp.Passage{Words: 17, Sum: 0x8e30a37b784eeea3},
	}},
	{Section: Communities, Number: 3, Rule: righthelp.Rule{
		ID: "ehsg.vision.communities.3", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Capacity in communities",
		Text:    "Capacity is being built in communities, and the talent of those parents, carers and young people who have lived experience is harnessed so that they help one another.",
		Section: "the early help vision (plain text), communities, 3", Passage: righthelp.Passage{Words: 23, Sum: 0xc818687ed829ac1e},
	}},
	{Section: Communities, Number: 4, Rule: righthelp.Rule{
		ID: "ehsg.vision.communities.4", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Decisions nearer to families",
		Text:    "Decision making on local services and facilities is moving towards families and communities.",
		Section: "the early help vision (plain text), communities, 4", Passage: righthelp.Passage{Words: 14, Sum: 0x07bec938b1192c59},
	}},
	{Section: Leaders, Number: 1, Rule: righthelp.Rule{
		ID: "ehsg.vision.leaders.1", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "A senior strategic group",
		Text:    "A senior strategic group is accountable for the early help system. The infrastructure of the partnership shows that early help, whole family working and whole system working are in focus.",
		Section: "the early help vision (plain text), leaders, 1", Passage: righthelp.Passage{Words: 28, Sum: 0x7a6146cd27e270a4},
	}},
	{Section: Leaders, Number: 2, Rule: righthelp.Rule{
		ID: "ehsg.vision.leaders.2", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "A balanced system",
		Text:    "The system is balanced: more appropriate support reaches children and families earlier, so that statutory intervention by children's social care is avoided where it is unnecessary or costly.",
		Section: "the early help vision (plain text), leaders, 2", Passage: righthelp.Passage{Words: 30, Sum: 0x593d12c0c80afc39},
	}},
	{Section: Leaders, Number: 3, Rule: righthelp.Rule{
		ID: "ehsg.vision.leaders.3", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "A shared set of measures",
		Text:    "Partners have agreed a set of measures that they share, at the levels of family, cohort, demand and population, with quality of practice and family voice among them. Together the measures represent how effective the early help system is.",
		Section: "the early help vision (plain text), leaders, 3", Passage: righthelp.Passage{Words: 32, Sum: 0xfc45d78ea87f952f},
	}},
	{Section: Leaders, Number: 4, Rule: righthelp.Rule{
		ID: "ehsg.vision.leaders.4", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Evaluation and evidence",
		Text:    "There is a culture in which evaluation and evidence inform how the early help system develops.",
		Section: "the early help vision (plain text), leaders, 4", Passage: righthelp.Passage{Words: 17, Sum: 0x4a40c7c4880397c9},
	}},
	{Section: Data, Number: 1, Rule: righthelp.Rule{
		ID: "ehsg.vision.data.1", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "A senior group for data",
		Text:    "A senior strategic group, on which the whole partnership is represented, is accountable for developing and driving how the early help system as a whole uses data.",
		Section: "the early help vision (plain text), data, 1", Passage: righthelp.Passage{Words: 28, Sum: 0x92f554aa001387f4},
	}},
	{Section: Data, Number: 2, Rule: righthelp.Rule{
		ID: "ehsg.vision.data.2", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Data shared safely",
		Text:    "All data feeds are shared across the partnership, safely and robustly. They come together in one place and are used to identify what families need.",
		Section: "the early help vision (plain text), data, 2", Passage: righthelp.Passage{Words: 21, Sum: 0x96c302806973dc3d},
	}},
	{Section: Data, Number: 3, Rule: righthelp.Rule{
		ID: "ehsg.vision.data.3", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Issues and outcomes in numbers",
		Text:    "All partners who work with families can use the case management systems. These make it possible to quantify all issues that affect a family, and to report on issues and outcomes, all of them, in a quantifiable way.",
		Section: "the early help vision (plain text), data, 3", Passage: righthelp.Passage{Words: 32, Sum: 0x7dd406db940ac349},
	}},
	{Section: Data, Number: 4, Rule: righthelp.Rule{
		ID: "ehsg.vision.data.4", Kind: "vision", Basis: righthelp.Published, Source: guide,
		Title:   "Innovation with data",
		Text:    "With the strategic partnership group, innovative approaches to the use of data are being developed. Technology matches data and presents information to family workers and to strategic boards, and the data is analysed so that needs do not escalate.",
		Section: "the early help vision (plain text), data, 4", Passage: righthelp.Passage{Words: 42, Sum: 0xa52d31f76716fbe3},
	}},
}
