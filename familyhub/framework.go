package familyhub

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

const (
	annexE righthelp.SourceID = "fhsl-annex-e-2022"

	modelStatement righthelp.Kind = "model_statement"

	areaCount = 3
)

// Area is one of the three delivery areas of the framework.
type Area struct {
	righthelp.Rule
}

// KeyCriterion is one of the five aims into which the delivery areas are parted, fhmf.1 to fhmf.5.
type KeyCriterion struct {
	righthelp.Rule
	Area righthelp.RuleID `json:"area"`
}

// Criterion is a group of statements about one matter, as fhmf.1.2 is about the single access point. The edition of August
// 2022 has 20.
type Criterion struct {
	righthelp.Rule
	KeyCriterion righthelp.RuleID `json:"key_criterion"`
	Area         righthelp.RuleID `json:"area"`

	counts [stageCount]int // how many statements of each stage it has
}

// Areas yields the delivery areas: access, connection, relationships.
func (f Framework) Areas() iter.Seq[Area] {
	return catalogue.Rows(f.known(), areas[:])
}

// KeyCriteria yields the key criteria in order.
func (f Framework) KeyCriteria() iter.Seq[KeyCriterion] {
	return catalogue.Rows(f.known(), keyCriteria[:])
}

// Criteria yields the criteria in order. Local additions stand last under their key criterion.
func (f Framework) Criteria() iter.Seq[Criterion] { return slices.Values(f.criteria) }

// Criterion gives the criterion with an id, and whether the framework has it.
func (f Framework) Criterion(id righthelp.RuleID) (Criterion, bool) {
	return catalogue.Find(f.Criteria(), id)
}

var areas = [areaCount]Area{
	{righthelp.Rule{
		ID: "fhmf.access", Kind: "delivery_area", Title: "Access", Basis: righthelp.Published, Source: annexE,
		Text:    "Families have a clear and simple way, by a hub building and a way of working, to reach help and support.",
		Note:    "The document names the area and describes it only through its key criteria.",
		Section: "heading of the delivery area", Passage: righthelp.Passage{Words: 3, Sum: 0x5f4ac04d779ec534},
	}},
	{righthelp.Rule{
		ID: "fhmf.connection", Kind: "delivery_area", Title: "Connection", Basis: righthelp.Published, Source: annexE,
		Text:    "Services, professionals, the community, charities and faith groups work together for families.",
		Note:    "The document names the area and describes it only through its key criteria.",
		Section: "heading of the delivery area", Passage: righthelp.Passage{Words: 3, Sum: 0xa8ddd479d1e70062},
	}},
	{righthelp.Rule{
		ID: "fhmf.relationships", Kind: "delivery_area", Title: "Relationships", Basis: righthelp.Published, Source: annexE,
		Text:    "At the heart of all that hubs do is strengthening relationships and building on the strengths of families.",
		Note:    "The document names the area and describes it only through its key criteria.",
		Section: "heading of the delivery area", Passage: righthelp.Passage{Words: 3, Sum: 0xb404dd69d1172be1},
	}},
}

var keyCriteria = [...]KeyCriterion{
	{Area: "fhmf.access", Rule: righthelp.Rule{
		ID: "fhmf.1", Kind: "key_criterion", Title: "A clear way in", Basis: righthelp.Published, Source: annexE,
		Text:    "Families have a clear and simple way, by a hub building and a way of working, to reach help and support.",
		Section: "key criteria 1, introduction", Passage: righthelp.Passage{Words: 19, Sum: 0x7da213023b1be6cf},
	}},
	{Area: "fhmf.connection", Rule: righthelp.Rule{
		ID: "fhmf.2", Kind: "key_criterion", Title: "Services that work together", Basis: righthelp.Published, Source: annexE,
		Text:    "Services work together for families: a front door for everybody, outcomes that they share, governance that works.",
		Section: "key criteria 2, introduction", Passage: righthelp.Passage{Words: 17, Sum: 0xae7d5434a277c4ce},
	}},
	{Area: "fhmf.connection", Rule: righthelp.Rule{
		ID: "fhmf.3", Kind: "key_criterion", Title: "Professionals who work together", Basis: righthelp.Published, Source: annexE,
		Text:    "Professionals work together, by shared buildings, shared data and a common approach. Families need to tell their story only once, the service wastes less, safeguarding is its core, and support works better.",
		Section: "key criteria 3, introduction", Passage: righthelp.Passage{Words: 41, Sum: 0xd98943899382d3af},
	}},
	{Area: "fhmf.connection", Rule: righthelp.Rule{
		ID: "fhmf.4", Kind: "key_criterion", Title: "Statutory services and the community", Basis: righthelp.Published, Source: annexE,
		Text:    "Statutory services join with communities, charities and faith groups so that families get the help that they need.",
		Section: "key criteria 4, introduction", Passage: righthelp.Passage{Words: 19, Sum: 0xb2dddf5ad0cec5fc},
	}},
	{Area: "fhmf.relationships", Rule: righthelp.Rule{
		ID: "fhmf.5", Kind: "key_criterion", Title: "Relationships at the heart", Basis: righthelp.Published, Source: annexE,
		Text:    "Hubs put first strengthening the relationships that people rely on throughout life and building on the strengths of families, since lasting change comes that way. Everything done has this at heart.",
		Section: "key criteria 5, introduction", Passage: righthelp.Passage{Words: 37, Sum: 0xd143cfe93ffe8fb3},
	}},
}

var criteria = [...]Criterion{
	{KeyCriterion: "fhmf.1", Area: "fhmf.access", counts: [stageCount]int{4, 2, 2}, Rule: righthelp.Rule{
		ID: "fhmf.1.1", Kind: "criterion", Title: "Comms, information and brand", Basis: righthelp.Published, Source: annexE,
		Text:    "How families hear of the network and recognise it: communication, one brand, information that can be trusted.",
		Section: "1.1, heading", Passage: righthelp.Passage{Words: 6, Sum: 0xc6fb27ca8d3bca8f},
	}},
	{KeyCriterion: "fhmf.1", Area: "fhmf.access", counts: [stageCount]int{4, 2, 1}, Rule: righthelp.Rule{
		ID: "fhmf.1.2", Kind: "criterion", Title: "Single access point", Basis: righthelp.Published, Source: annexE,
		Text:    "One way in that families can visit, look up or call, and how well it works for them.",
		Note:    "The heading of the minimum expectations stands below their lists here; elsewhere it stands above. The lists are read as the other criteria have them.",
		Section: "1.2, heading", Passage: righthelp.Passage{Words: 5, Sum: 0x6bdf176b3c367396},
	}},
	{KeyCriterion: "fhmf.1", Area: "fhmf.access", counts: [stageCount]int{2, 3, 0}, Rule: righthelp.Rule{
		ID: "fhmf.1.3", Kind: "criterion", Title: "Outreach", Basis: righthelp.Published, Source: annexE,
		Text:    "How the network goes out to families, not least to those who are seldom heard.",
		Note:    "Nothing goes further: all of level 2 is a minimum expectation, so whoever is at the programme minimum has the developed model.",
		Section: "1.3, heading", Passage: righthelp.Passage{Words: 3, Sum: 0xbc799935c9243d40},
	}},
	{KeyCriterion: "fhmf.1", Area: "fhmf.access", counts: [stageCount]int{2, 1, 4}, Rule: righthelp.Rule{
		ID: "fhmf.1.4", Kind: "criterion", Title: "Family friendly culture", Basis: righthelp.Published, Source: annexE,
		Text:    "Hubs and services that are open and welcoming to every kind of family.",
		Section: "1.4, heading", Passage: righthelp.Passage{Words: 5, Sum: 0x991fceef2892c419},
	}},
	{KeyCriterion: "fhmf.1", Area: "fhmf.access", counts: [stageCount]int{3, 1, 0}, Rule: righthelp.Rule{
		ID: "fhmf.1.5", Kind: "criterion", Title: "Accessibility and equality", Basis: righthelp.Published, Source: annexE,
		Text:    "Services that everybody can use, whatever their characteristics, language, disability or needs.",
		Note:    "Nothing goes further: all of level 2 is a minimum expectation, so whoever is at the programme minimum has the developed model.",
		Section: "1.5, heading", Passage: righthelp.Passage{Words: 5, Sum: 0xeaed312c5b8c6166},
	}},
	{KeyCriterion: "fhmf.1", Area: "fhmf.access", counts: [stageCount]int{2, 1, 1}, Rule: righthelp.Rule{
		ID: "fhmf.1.6", Kind: "criterion", Title: "Going beyond Start for Life and 0 to 5", Basis: righthelp.Published, Source: annexE,
		Text:    "A network for families with children of every age, before birth to 19 (25 with SEND).",
		Section: "1.6, heading", Passage: righthelp.Passage{Words: 11, Sum: 0x4cf20ce9b70532d1},
	}},
	{KeyCriterion: "fhmf.2", Area: "fhmf.connection", counts: [stageCount]int{4, 1, 1}, Rule: righthelp.Rule{
		ID: "fhmf.2.1", Kind: "criterion", Title: "Co-location", Basis: righthelp.Published, Source: annexE,
		Text:    "Which services share the hub buildings, and what the buildings are like.",
		Section: "2.1, heading", Passage: righthelp.Passage{Words: 4, Sum: 0x591144aaa71b4d6e},
	}},
	{KeyCriterion: "fhmf.2", Area: "fhmf.connection", counts: [stageCount]int{3, 8, 0}, Rule: righthelp.Rule{
		ID: "fhmf.2.2", Kind: "criterion", Title: "Governance and leadership", Basis: righthelp.Published, Source: annexE,
		Text:    "Who owns the strategy, who sits on the board, and how leaders speak of it.",
		Note:    "Nothing goes further: all of level 2 is a minimum expectation, so whoever is at the programme minimum has the developed model.",
		Section: "2.2, heading", Passage: righthelp.Passage{Words: 5, Sum: 0x3afc543d9e75226d},
	}},
	{KeyCriterion: "fhmf.2", Area: "fhmf.connection", counts: [stageCount]int{2, 2, 2}, Rule: righthelp.Rule{
		ID: "fhmf.2.3", Kind: "criterion", Title: "Commissioning and funding", Basis: righthelp.Published, Source: annexE,
		Text:    "How services of the network are commissioned and paid for.",
		Section: "2.3, heading", Passage: righthelp.Passage{Words: 5, Sum: 0x14414ecdd7d196a7},
	}},
	{KeyCriterion: "fhmf.2", Area: "fhmf.connection", counts: [stageCount]int{1, 1, 4}, Rule: righthelp.Rule{
		ID: "fhmf.2.4", Kind: "criterion", Title: "Outcomes", Basis: righthelp.Published, Source: annexE,
		Text:    "The outcomes that services share and the theory of change behind them.",
		Section: "2.4, heading", Passage: righthelp.Passage{Words: 3, Sum: 0x97074718a66f5376},
	}},
	{KeyCriterion: "fhmf.2", Area: "fhmf.connection", counts: [stageCount]int{4, 4, 5}, Rule: righthelp.Rule{
		ID: "fhmf.2.5", Kind: "criterion", Title: "Evidence-led practice, evaluation and quality improvement", Basis: righthelp.Published, Source: annexE,
		Text:    "Programmes that rest on evidence, the use of data and feedback, and learning from both.",
		Section: "2.5, heading", Passage: righthelp.Passage{Words: 9, Sum: 0x051b739e666f0243},
	}},
	{KeyCriterion: "fhmf.3", Area: "fhmf.connection", counts: [stageCount]int{3, 0, 2}, Rule: righthelp.Rule{
		ID: "fhmf.3.1", Kind: "criterion", Title: "Data-sharing", Basis: righthelp.Published, Source: annexE,
		Text:    "How data is shared in the network and what it is used for.",
		Note:    "No minimum expectation is taken from level 2 (N/A in the document), so whoever meets the basic model is at the programme minimum.",
		Section: "3.1, heading", Passage: righthelp.Passage{Words: 4, Sum: 0xd15b5de6314de224},
	}},
	{KeyCriterion: "fhmf.3", Area: "fhmf.connection", counts: [stageCount]int{1, 0, 1}, Rule: righthelp.Rule{
		ID: "fhmf.3.2", Kind: "criterion", Title: "Case management", Basis: righthelp.Published, Source: annexE,
		Text:    "The systems in which work with families is recorded.",
		Note:    "No minimum expectation is taken from level 2 (N/A in the document), so whoever meets the basic model is at the programme minimum.",
		Section: "3.2, heading", Passage: righthelp.Passage{Words: 4, Sum: 0x34098e13cf0c83ac},
	}},
	{KeyCriterion: "fhmf.3", Area: "fhmf.connection", counts: [stageCount]int{2, 1, 2}, Rule: righthelp.Rule{
		ID: "fhmf.3.3", Kind: "criterion", Title: "Common assessment", Basis: righthelp.Published, Source: annexE,
		Text:    "One way of finding out what families need.",
		Section: "3.3, heading", Passage: righthelp.Passage{Words: 4, Sum: 0x02028e57be2685b3},
	}},
	{KeyCriterion: "fhmf.3", Area: "fhmf.connection", counts: [stageCount]int{2, 1, 0}, Rule: righthelp.Rule{
		ID: "fhmf.3.4", Kind: "criterion", Title: "Safeguarding", Basis: righthelp.Published, Source: annexE,
		Text:    "The duty to safeguard, training for it, and the sharing of information.",
		Note:    "Nothing goes further: all of level 2 is a minimum expectation, so whoever is at the programme minimum has the developed model.",
		Section: "3.4, heading", Passage: righthelp.Passage{Words: 3, Sum: 0x89c3c8a56821a57e},
	}},
	{KeyCriterion: "fhmf.4", Area: "fhmf.connection", counts: [stageCount]int{2, 2, 1}, Rule: righthelp.Rule{
		ID: "fhmf.4.1", Kind: "criterion", Title: "Partnerships and co-location with voluntary, community and faith sector", Basis: righthelp.Published, Source: annexE,
		Text:    "How the network works with voluntary, community and faith organisations.",
		Section: "4.1, heading", Passage: righthelp.Passage{Words: 12, Sum: 0xfe2f2537f6363390},
	}},
	{KeyCriterion: "fhmf.4", Area: "fhmf.connection", counts: [stageCount]int{3, 2, 3}, Rule: righthelp.Rule{
		ID: "fhmf.4.2", Kind: "criterion", Title: "Integration and connection", Basis: righthelp.Published, Source: annexE,
		Text:    "How agencies are joined up, and how families are referred between them.",
		Section: "4.2, heading", Passage: righthelp.Passage{Words: 5, Sum: 0xf243644975accb7a},
	}},
	{KeyCriterion: "fhmf.4", Area: "fhmf.connection", counts: [stageCount]int{3, 2, 4}, Rule: righthelp.Rule{
		ID: "fhmf.4.3", Kind: "criterion", Title: "Community ownership and co-production", Basis: righthelp.Published, Source: annexE,
		Text:    "The part that families and young people have in shaping, running and judging services.",
		Section: "4.3, heading", Passage: righthelp.Passage{Words: 7, Sum: 0xb8c4d36e41554ffe},
	}},
	{KeyCriterion: "fhmf.5", Area: "fhmf.relationships", counts: [stageCount]int{1, 1, 3}, Rule: righthelp.Rule{
		ID: "fhmf.5.1", Kind: "criterion", Title: "Whole-family, relational practice model", Basis: righthelp.Published, Source: annexE,
		Text:    "Working with the whole family, by building relationships and on strengths.",
		Section: "5.1, heading", Passage: righthelp.Passage{Words: 7, Sum: 0x2cc8fbbd0f425909},
	}},
	{KeyCriterion: "fhmf.5", Area: "fhmf.relationships", counts: [stageCount]int{1, 2, 2}, Rule: righthelp.Rule{
		ID: "fhmf.5.2", Kind: "criterion", Title: "Training and development", Basis: righthelp.Published, Source: annexE,
		Text:    "The skills that the workforce needs and how it gains and keeps them.",
		Section: "5.2, heading", Passage: righthelp.Passage{Words: 5, Sum: 0xfb6833ad851c75c2},
	}},
}
