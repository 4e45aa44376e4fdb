package familyhub

import (
	"iter"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Milestone is something that the programme guide asks of an area by a time that it names.
//
// The guide names half a year, or a month, and no day. What it leaves open is open here: a [Timing] counts to the first
// and to the last day that the words allow.
type Milestone struct {
	righthelp.Rule

	fromYear, toYear   int
	fromMonth, toMonth time.Month
	toDay              int
}

// The milestones.
const (
	HubOpening          righthelp.RuleID = "fhsl.milestone.hub_opening"          // family hubs open, within the first half of 2023
	MinimumExpectations righthelp.RuleID = "fhsl.milestone.minimum_expectations" // every minimum expectation is met, by March 2025
)

// Milestones yields the milestones in order of time. The zero Framework has none.
func (f Framework) Milestones() iter.Seq[Milestone] {
	return catalogue.Rows(f.known(), milestones[:])
}

// Milestone gives the milestone with an id, and whether there is one.
func (f Framework) Milestone(id righthelp.RuleID) (Milestone, bool) {
	return catalogue.Find(f.Milestones(), id)
}

// Named gives the time that the guide names, first and last day included: the half-year in which hubs open, the month by
// which the minimum is met. Its last day is the latest that the words allow.
func (m Milestone) Named() righthelp.Period {
	from, _ := righthelp.NewDate(m.fromYear, m.fromMonth, 1)
	to, _ := righthelp.NewDate(m.toYear, m.toMonth, m.toDay)
	return righthelp.Period{From: from, To: to}
}

// Timing says how a day stands to a milestone.
type Timing struct {
	Milestone righthelp.RuleID `json:"milestone"`
	On        righthelp.Date   `json:"on"`
	Named     righthelp.Period `json:"named"`         // the time that the guide names
	DaysFirst int              `json:"days_to_first"` // days from the day to the first of the time named; negative once that is past
	DaysLast  int              `json:"days_to_last"`  // days to the last of it: what is left at most; negative once the milestone is past
	Months    int              `json:"months"`        // whole months to the last day; negative once that is past
}

// Passed reports whether the day lies after the last day that the guide's words allow.
func (t Timing) Passed() bool { return t.DaysLast < 0 }

// Timing says how long it is from a day to the milestone. No day is a *righthelp.MalformedError.
func (m Milestone) Timing(on righthelp.Date) (Timing, error) {
	if on.IsZero() {
		return Timing{}, &righthelp.MalformedError{Field: "on", Reason: "say from which day to count"}
	}
	named := m.Named()
	return Timing{
		Milestone: m.ID, On: on, Named: named,
		DaysFirst: on.DaysUntil(named.From), DaysLast: on.DaysUntil(named.To), Months: on.MonthsUntil(named.To),
	}, nil
}

const programmeGuide righthelp.SourceID = "fhsl-guide-2022"

var milestones = [...]Milestone{
	{
		fromYear: 2023, fromMonth: time.January, toYear: 2023, toMonth: time.June, toDay: 30,
		Rule: righthelp.Rule{
			ID: HubOpening, Kind: "milestone", Title: "Hub opening milestone", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "To support families, areas are asked to open family hubs, paid for by the transformation money, as quickly as they can, within the first half of 2023.",
			Note:    "The calendar year is meant, as a later paragraph says. Each area is asked what the milestone will look like there; not every minimum expectation has to be met by then.",
			Section: "delivering change for families in year one, first paragraph, first sentence", Figures: "2023",
			Passage: righthelp.Passage{Words: 39, Sum: 0xa61be310054d6183},
		},
	},
	{
		fromYear: 2025, fromMonth: time.March, toYear: 2025, toMonth: time.March, toDay: 31,
		Rule: righthelp.Rule{
			ID: MinimumExpectations, Kind: "milestone", Title: "Deadline for the minimum expectations", Basis: righthelp.Published, Source: programmeGuide,
			Text:    "With local partners, an area should commit itself to meet every minimum expectation by March 2025 at the latest. Some are expected to do so sooner, as their starting point allows.",
			Note:    "The sentence names a month and no day. Elsewhere the guide says the end of 2024-25, which is 31 March, so that is the latest day. Read most strictly, the time is up as March begins.",
			Section: "delivery expectations, fourth bullet", Figures: "2025",
			Passage: righthelp.Passage{Words: 27, Sum: 0x138c1e87bb54829a},
		},
	},
}
