package outcomes

import (
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Action is one thing that a plan says will be done, with what a report of the plan says of it. Whoever leads is a role:
// a person's name has no place in it.
type Action struct {
	ID         string         `json:"id"`                   // its own in the plan, as in 2.3.1
	What       string         `json:"what"`                 // what is to be done
	Lead       string         `json:"lead,omitzero"`        // the role that leads; empty where the plan names none
	Due        Due            `json:"due,omitzero"`         // by when
	Position   string         `json:"position,omitzero"`    // where it stands, in the report's words or shorter
	PositionOn righthelp.Date `json:"position_on,omitzero"` // the day of the position; none where the report gives none
	Says       Said           `json:"says,omitzero"`        // what the position comes to, as somebody has read it; unset where it says nothing of that
	DoneOn     righthelp.Date `json:"done_on,omitzero"`     // the day on which it was done, where the position gives one
	Stated     Said           `json:"stated,omitzero"`      // the status that the report states; unset where it states none
	StatedAs   string         `json:"stated_as,omitzero"`   // the same in its own words: Ongoing, TBC
}

// Said is what a report of a plan says of an action. Its zero value is that it says nothing.
type Said uint8

const (
	SaidComplete   Said = iota + 1 // it is done
	SaidUnderWay                   // it has begun, and nothing stands in its way
	SaidAtRisk                     // it is late, held up or in doubt
	SaidNotStarted                 // it has not begun
)

var saidNames = [...]string{"", "complete", "under_way", "at_risk", "not_started"}

// String gives what is said as text: complete, under_way, at_risk, not_started.
func (s Said) String() string { return enum.String("said", saidNames[:], s) }

// MarshalText writes what is said as String does. Where nothing is said it is a *righthelp.MalformedError.
func (s Said) MarshalText() ([]byte, error) { return enum.Marshal("said", saidNames[:], s) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Said) UnmarshalText(text []byte) error {
	return enum.Unmarshal("said", saidNames[:], text, s)
}

// PublishedAction is an action of a plan that somebody published. Its Text is what is to be done, in our own words, and
// its Note says where the plan is unclear.
type PublishedAction struct {
	righthelp.Rule
	Ref      string `json:"ref"`                 // where the plan has it: 2.3
	Lead     string `json:"lead,omitempty"`      // the role that leads; empty where the plan names none
	DueAs    string `json:"due_as"`              // by when, as the plan prints it: 13 – 14 Jul 2023
	Position string `json:"position,omitempty"`  // where it stands, in our own words; empty where the plan says nothing
	Says     Said   `json:"says,omitzero"`       // what the position comes to, as we read it
	Stated   Said   `json:"stated,omitzero"`     // the status that the plan states
	StatedAs string `json:"stated_as,omitempty"` // the same as the plan prints it

	positionOn, doneOn calendarDay
}

// Action gives the row as [CheckPlan] takes it. Its due date is what [ReadDue] makes of the plan's own words.
func (p PublishedAction) Action() Action {
	return Action{
		ID: string(p.ID), What: p.Text, Lead: p.Lead, Due: ReadDue(p.DueAs),
		Position: p.Position, PositionOn: p.positionOn.date(), Says: p.Says, DoneOn: p.doneOn.date(),
		Stated: p.Stated, StatedAs: p.StatedAs,
	}
}

// calendarDay is a date that can stand in a table.
type calendarDay struct {
	year  int
	month time.Month
	day   int
}

// date is no date where the day is not set.
func (d calendarDay) date() righthelp.Date {
	date, _ := righthelp.NewDate(d.year, d.month, d.day)
	return date
}
