package outcomes

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Measure is one thing that a framework measures. The rule's Text says the whole of it; the fields say it in parts. A field
// is empty or unset where the document does not say it: none is filled by a guess (outcomes.measure.unsaid).
type Measure struct {
	righthelp.Rule
	Outcome   righthelp.RuleID `json:"outcome,omitzero"`   // the outcome that it stands under; empty where it stands under none
	Counted   string           `json:"counted"`            // what is counted, or how long it takes, or what is so
	Of        string           `json:"of,omitzero"`        // over what: the denominator
	Unit      Unit             `json:"unit,omitzero"`      // in what it is told
	Direction Direction        `json:"direction,omitzero"` // which way is better
	Level     Level            `json:"level,omitzero"`     // of whom it tells
	Frequency Frequency        `json:"frequency,omitzero"` // how often it is taken
}

// Unit says in what a measure is told.
type Unit uint8

const (
	Count        Unit = iota + 1 // how many
	Percentage                   // how many of a hundred
	RatePer10000                 // how many of ten thousand
	Duration                     // how long, in the unit of time that the measure names
	YesNo                        // whether something is so
)

var unitNames = [...]string{"", "count", "percentage", "rate_per_10000", "duration", "yes_no"}

// String gives the unit as text: count, percentage, rate_per_10000, duration, yes_no.
func (u Unit) String() string { return enum.String("unit", unitNames[:], u) }

// MarshalText writes the unit as String does. A unit that is not set is a *righthelp.MalformedError.
func (u Unit) MarshalText() ([]byte, error) { return enum.Marshal("unit", unitNames[:], u) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (u *Unit) UnmarshalText(text []byte) error { return enum.Unmarshal("unit", unitNames[:], text, u) }

// Direction says which way a measure gets better. It has no default: a measure read the wrong way round praises what it
// should warn of.
type Direction uint8

const (
	Up      Direction = iota + 1 // more is better
	Down                         // less is better
	Neither                      // neither is better in itself
	InLine                       // the nearer to statistical neighbours, the better
)

var directionNames = [...]string{"", "up", "down", "neither", "in_line"}

// String gives the direction as text: up, down, neither, in_line.
func (d Direction) String() string { return enum.String("direction", directionNames[:], d) }

// MarshalText writes the direction as String does. A direction that is not set is a *righthelp.MalformedError.
func (d Direction) MarshalText() ([]byte, error) {
	return enum.Marshal("direction", directionNames[:], d)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (d *Direction) UnmarshalText(text []byte) error {
	return enum.Unmarshal("direction", directionNames[:], text, d)
}

// Frequency says how often a measure is taken.
type Frequency uint8

const (
	Monthly   Frequency = iota + 1 // every month
	Quarterly                      // every three months
	Termly                         // every school term
	Yearly                         // every year
)

var frequencyNames = [...]string{"", "monthly", "quarterly", "termly", "yearly"}

// String gives the frequency as text: monthly, quarterly, termly, yearly.
func (f Frequency) String() string { return enum.String("frequency", frequencyNames[:], f) }

// MarshalText writes the frequency as String does. A frequency that is not set is a *righthelp.MalformedError.
func (f Frequency) MarshalText() ([]byte, error) {
	return enum.Marshal("frequency", frequencyNames[:], f)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (f *Frequency) UnmarshalText(text []byte) error {
	return enum.Unmarshal("frequency", frequencyNames[:], text, f)
}
