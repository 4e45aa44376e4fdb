package familyhub

import (
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Stage says to which list of a criterion a statement belongs. Its zero value is no stage.
type Stage uint8

const (
	BasicModel     Stage = iota + 1 // level 1 of the framework; every area is to meet it
	DevelopedModel                  // level 2, the part that every area is to meet as well
	GoFurther                       // level 2, the rest: options
)

const stageCount = int(GoFurther)

var stageNames = [...]string{"", "basic", "developed", "further"}

// String gives the stage as it stands in the ids: basic, developed, further.
func (s Stage) String() string { return enum.String("stage", stageNames[:], s) }

// MarshalText writes the stage as String does. One that is not set is a *righthelp.MalformedError.
func (s Stage) MarshalText() ([]byte, error) { return enum.Marshal("stage", stageNames[:], s) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Stage) UnmarshalText(text []byte) error {
	return enum.Unmarshal("stage", stageNames[:], text, s)
}

// Level says how far a criterion, or a part of the framework, has come. The levels stand in order. The zero value is
// LevelUnknown: what nobody answered makes no level.
type Level uint8

const (
	LevelUnknown     Level = iota // statements that could decide it are unanswered
	BelowBasic                    // some of the basic model is not met
	Basic                         // all of the basic model is met
	ProgrammeMinimum              // so is all of the developed model that is a minimum expectation
	Developed                     // so is all of the rest of the developed model
)

var levelNames = [...]string{"unknown", "below_basic", "basic", "minimum", "developed"}

// String gives the level as text: unknown, below_basic, basic, minimum, developed.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return "level " + strconv.Itoa(int(l))
}

// MarshalText writes the level as String does. A number that is no level is a *righthelp.MalformedError.
func (l Level) MarshalText() ([]byte, error) {
	if int(l) >= len(levelNames) {
		return nil, &righthelp.MalformedError{Field: "level", Value: strconv.Itoa(int(l)), Reason: "there is no such level"}
	}
	return []byte(levelNames[l]), nil
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (l *Level) UnmarshalText(text []byte) error {
	i := slices.Index(levelNames[:], string(text))
	if i < 0 {
		return righthelp.NewUnknownError("level", string(text), slices.Values(levelNames[:]))
	}
	*l = Level(i)
	return nil
}

// What the documents say of the two models and of what is expected of everybody, and what this package had to decide.
var levelRules = [...]righthelp.Rule{
	{
		ID: "fhmf.level.basic", Kind: "level", Title: "Level 1: Basic model", Basis: righthelp.Published, Source: annexE,
		Text:    "Level 1 is a model of family hubs in the early stages of its development.",
		Section: "overview, two stages, first item", Passage: righthelp.Passage{Words: 16, Sum: 0x963bf9ad36d1771f},
	},
	{
		ID: "fhmf.level.developed", Kind: "level", Title: "Level 2: Developed model", Basis: righthelp.Published, Source: annexE,
		Text:    "Level 2 is a model of family hubs that is more mature.",
		Section: "overview, two stages, second item", Passage: righthelp.Passage{Words: 13, Sum: 0xee37f6731fecfb7e},
	},
	{
		ID: "fhmf.level.builds", Kind: "level", Title: "The developed model contains the basic one", Basis: righthelp.Published, Source: annexE,
		Text:    "Whatever the basic model asks is part of the developed model, which adds to it.",
		Section: "overview, paragraph after the two stages, first sentence", Passage: righthelp.Passage{Words: 12, Sum: 0xdc8c91531fdb51da},
	},
	{
		ID: "fhmf.level.minimum", Kind: "level", Title: "What every area is to reach", Basis: righthelp.Published, Source: annexE,
		Text:    "At the least, and over the three years of funding, a local authority is expected to meet all of the basic model and those criteria of the developed model that are singled out.",
		Section: "overview, paragraph on what is expected, first sentence", Passage: righthelp.Passage{Words: 34, Sum: 0xeb47d8e2c88183eb},
	},
	{
		ID: "fhmf.level.further", Kind: "level", Title: "What goes further", Basis: righthelp.Published, Source: annexE,
		Text:    "An area is encouraged to deliver the rest of the developed model where it can, or to consider other new ways of going further. It depends on where it starts and how things are locally.",
		Note:    "The programme guide is stronger: it expects every area to do more than the minimum, when and how being left to where it starts and what is needed there.",
		Section: "overview, paragraph on what is expected, last sentence", Passage: righthelp.Passage{Words: 31, Sum: 0xefc8c360b081ffbf},
	},
	{
		ID: "fhmf.level.promised", Kind: "level", Title: "Options that an area promises", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Nobody is expected to deliver every option to go further. But an area should work out with the government what it can achieve, indicate at sign-up, provisionally, which options it thinks it can, and give the details in its delivery plan.",
		Note:    "The sentence before asks areas to commit themselves to some of the options (sfl.scope.further.some).",
		Section: "minimum expectations and ‘go further’s’, second paragraph, last sentence", Passage: righthelp.Passage{Words: 60, Sum: 0x349b98456f4e8419},
	},
	{
		ID: "familyhub.level.steps", Kind: "level", Title: "Four levels", Basis: righthelp.Convention, Source: annexE,
		Text: "A criterion is below basic until all its basic statements are met, and basic from then on; at the programme minimum once the minimum statements of the developed model are met as well; developed once all are.",
		Note: "The document has two models and a minimum, and no scale. What is met out of turn raises no level until what stands before it is met; it is counted all the same.",
	},
	{
		ID: "familyhub.level.empty", Kind: "level", Title: "A list without statements", Basis: righthelp.Convention, Source: annexE,
		Text: "A list without statements is met: a criterion that has no minimum statements of level 2 goes from below basic straight to the programme minimum, one that has nothing further from there to developed at once.",
		Note: "Two criteria have no minimum statements of level 2 (N/A), and the document does not say how that is to be read. Four have none that go further: there, it says, all of level 2 is the minimum.",
	},
	{
		ID: "familyhub.level.lowest", Kind: "level", Title: "The level of a part", Basis: righthelp.Convention, Source: annexE,
		Text: "A key criterion, a delivery area and the network as a whole have the lowest level of the criteria in them, and several localities together that of the lowest locality.",
		Note: "The minimum is all of what is singled out, everywhere, so no strength in one criterion makes up for a gap in another.",
	},
	{
		ID: "familyhub.level.unknown", Kind: "level", Title: "When a level is unknown", Basis: righthelp.Convention, Source: annexE,
		Text: "A level is unknown as long as the answers still open could come out so that it differs. The lowest and the highest level that they leave possible are given.",
		Note: "The document does not speak of questions left open. To take them for a no, or for a yes, would be an answer that nobody gave.",
	},
	{
		ID: "familyhub.level.not_applicable", Kind: "level", Title: "Statements that do not apply", Basis: righthelp.Convention, Source: annexE,
		Text: "A statement that does not apply, for a reason that is given, counts as met.",
		Note: "The document speaks of larger and rural areas in one statement on outreach (fhmf.1.3.developed.3), and does not say how other areas answer it.",
	},
	{
		ID: "familyhub.level.local", Kind: "level", Title: "Local additions", Basis: righthelp.Convention, Source: annexE,
		Text: "A statement that a locality adds counts like any other of its stage. Nothing published can be taken out or reworded: what does not fit is answered as not applicable.",
		Note: "Whether the programme's own minimum is met is asked of the published statements alone.",
	},
}
