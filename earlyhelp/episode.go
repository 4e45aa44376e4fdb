package earlyhelp

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// EpisodeStep is what a document says of a step of early help.
type EpisodeStep struct {
	righthelp.Rule
	Step Step `json:"step"`
}

// EpisodeSteps yields what the Early Help Strategy for Blackpool says of the steps, in their order. It has nothing on closing,
// stepping up or stepping down.
func EpisodeSteps() iter.Seq[EpisodeStep] { return slices.Values(episodeSteps[:]) }

// Kind: episode_step.
var episodeSteps = [...]EpisodeStep{
	{Step: StepIdentify, Rule: righthelp.Rule{
		ID: "blackpool.episode.identify", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "Identify",
		Text:    "Early help starts when somebody sees a need or a problem, or the family tells of one.",
		Section: "appendix 1, first step, first paragraph", Passage: righthelp.Passage{Words: 6, Sum: 0x70fa115d7106490c},
		Note: "Both ways stand in the notes beside this step.",
	}},
	{Step: StepConsent, Rule: righthelp.Rule{
		ID: "blackpool.episode.consent", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "Consent",
		Text:    "The process is explained to the family and its consent obtained.",
		Section: "appendix 1, first step, second paragraph", Passage: righthelp.Passage{Words: 6, Sum: 0xb12e934d375000b7},
	}},
	{Step: StepAssess, Rule: righthelp.Rule{
		ID: "blackpool.episode.assess", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "Assess",
		Text:    "The lead professional analyses what has been gathered, to see what it means for the children and for the family and which support may be needed, and so completes the early help assessment.",
		Section: "appendix 1, assess, second paragraph of the notes", Passage: righthelp.Passage{Words: 32, Sum: 0x8b4605d95af4ed39},
	}},
	{Step: StepAssess, Rule: righthelp.Rule{
		ID: "blackpool.episode.quick_wins", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "What can be done at once",
		Text:    "Immediate needs and quick wins for a family should be acted on as soon as possible, without waiting for the assessment to be complete or the plan agreed.",
		Section: "appendix 1, assess, third paragraph of the notes", Passage: righthelp.Passage{Words: 34, Sum: 0xf10341cc7ae7cd32},
		Note: "So an action may stand anywhere in an episode.",
	}},
	{Step: StepPlan, Rule: righthelp.Rule{
		ID: "blackpool.episode.plan", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "Plan",
		Text:    "The lead professional and the family put together a Family Plan that builds on what the assessment showed.",
		Section: "appendix 1, plan, first paragraph of the notes", Passage: righthelp.Passage{Words: 21, Sum: 0xecd3015957bf1c06},
	}},
	{Step: StepDo, Rule: righthelp.Rule{
		ID: "blackpool.episode.do", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "Do (with)",
		Text:    "The team around the family finds effective ways of working with parents and children, sees to it that the plan's actions happen, and supports children and parents in getting to the services, programmes and help that they say they need.",
		Section: "appendix 1, do (with), the notes", Passage: righthelp.Passage{Words: 39, Sum: 0x09800c690abb2ff6},
	}},
	{Step: StepReview, Rule: righthelp.Rule{
		ID: "blackpool.episode.review", Kind: "episode_step", Basis: righthelp.Published, Source: strategy,
		Title:   "Review",
		Text:    "The team around the family should meet regularly, to support the children, the family and the team: in celebrating what succeeded, challenging one another where there was no progress, and settling what should happen next. Where it is not appropriate that the children attend, their feedback or voice should be shared there.",
		Section: "appendix 1, review, the notes", Passage: righthelp.Passage{Words: 50, Sum: 0x07ffe36dd3d402e3},
		Note: "The bracket after the word children does not say what has to be appropriate: it is read as their taking part in the meeting.",
	}},
}

// What this library decided about episodes and limits. Kinds: convention.
var episodeConventions = [...]righthelp.Rule{
	{
		ID: "earlyhelp.episode.order", Kind: "convention", Basis: righthelp.Convention,
		Title: "Histories that cannot be",
		Text:  "An episode is opened once and ends once. A review needs a plan, a check of a suggested plan needs the suggestion, a record needs a meeting; nothing happens in an episode that is over. An action may come at any time.",
		Note:  "No document lists these; they follow from what the words mean. Everything else that is out of the usual order is taken as it was recorded.",
	},
	{
		ID: "earlyhelp.episode.agreement", Kind: "convention", Basis: righthelp.Convention,
		Title: "Agreement before assessment",
		Text:  "An episode shows whether the family's agreement is recorded before the assessment was completed. Without a record it is not known whether the family agreed.",
		Note:  "That early help needs agreement is said elsewhere; this is how a history is read. What is not recorded is not taken for a refusal.",
	},
	{
		ID: "earlyhelp.episode.declined", Kind: "convention", Basis: righthelp.Convention,
		Title: "When a family declines",
		Text:  "From the day on which the family refuses or withdraws, no early help work falls due and the clocks stop. If it agrees again, those whose step is not taken start anew on that day. Work recorded in between is pointed out.",
		Note:  "No document says what becomes of the time limits. A person decides what has to happen next, and a concern about a child's safety is acted on with or without agreement.",
	},
	{
		ID: "earlyhelp.limit.first_day", Kind: "convention", Basis: righthelp.Convention,
		Title: "The first day of a limit",
		Text:  "Where a document does not say, the day on which the clock starts is not counted: ten days from the 1st end on the 11th. The caller can choose otherwise.",
		Note:  "It is how English law counts as a rule. The open validator of the children in need census counts the first day as day one.",
	},
	{
		ID: "earlyhelp.calendar.weekdays", Kind: "convention", Basis: righthelp.Convention,
		Title: "The plain calendar",
		Text:  "Monday to Friday are working days.",
		Note:  "Bank holidays need a list, which a caller brings: it changes from year to year.",
	},
}
