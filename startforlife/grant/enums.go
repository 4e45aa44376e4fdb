package grant

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Direction says which scores come first. It has no default: a ranking read the wrong way round chooses the wrong places.
type Direction uint8

const (
	HighestFirst Direction = iota + 1
	LowestFirst
)

var directionNames = [...]string{"", "high", "low"}

// String gives the direction as text: high, low.
func (d Direction) String() string { return enum.String("direction", directionNames[:], d) }

// MarshalText writes the direction as String does; one that is not set is an error.
func (d Direction) MarshalText() ([]byte, error) {
	return enum.Marshal("direction", directionNames[:], d)
}

// UnmarshalText reads what MarshalText writes.
func (d *Direction) UnmarshalText(text []byte) error {
	return enum.Unmarshal("direction", directionNames[:], text, d)
}

// compare is negative where a comes before b.
func (d Direction) compare(a, b righthelp.Number) int {
	if d == LowestFirst {
		return a.Compare(b)
	}
	return b.Compare(a)
}

// SelectionTies says what happens where candidates of the same score stand at the line. None of them goes by name or by
// the order of the input (grant.selection.ties).
type SelectionTies uint8

const (
	RefuseTies    SelectionTies = iota + 1 // a *TieError says who is tied, and people decide; so does a rule that is not set
	SecondKeyTies                          // the candidates' second keys decide
	DrawTies                               // a draw that was held and recorded decides
	ExtendTies                             // all who are tied are chosen, and there are more places
)

var selectionTiesNames = [...]string{"", "refuse", "second_key", "draw", "extend"}

// String gives the rule as text: refuse, second_key, draw, extend.
func (t SelectionTies) String() string {
	return enum.String("rule for ties", selectionTiesNames[:], t)
}

// MarshalText writes the rule as String does; one that is not set is an error.
func (t SelectionTies) MarshalText() ([]byte, error) {
	return enum.Marshal("rule for ties", selectionTiesNames[:], t)
}

// UnmarshalText reads what MarshalText writes.
func (t *SelectionTies) UnmarshalText(text []byte) error {
	return enum.Unmarshal("rule for ties", selectionTiesNames[:], text, t)
}

// SharingTies says what happens where recipients have the same claim to the last unit of money.
type SharingTies uint8

const (
	RefuseUnits SharingTies = iota + 1 // a *TieError says who is tied; so does a rule that is not set
	UnitsByID                          // the ids that come first in alphabetical order
	UnitsByList                        // the ids that come first in the pot's list: a published order, or a draw that was held
)

var sharingTiesNames = [...]string{"", "refuse", "by_id", "by_list"}

// String gives the rule as text: refuse, by_id, by_list.
func (t SharingTies) String() string { return enum.String("rule for ties", sharingTiesNames[:], t) }

// MarshalText writes the rule as String does; one that is not set is an error.
func (t SharingTies) MarshalText() ([]byte, error) {
	return enum.Marshal("rule for ties", sharingTiesNames[:], t)
}

// UnmarshalText reads what MarshalText writes.
func (t *SharingTies) UnmarshalText(text []byte) error {
	return enum.Unmarshal("rule for ties", sharingTiesNames[:], text, t)
}

// Method is a way of rounding shares to whole units so that they still make the pot.
type Method uint8

const (
	// LargestRemainder rounds every share down and gives the units that are left to the largest remainders
	// (grant.sharing.largest_remainder). No share is a unit or more from its ideal. It is used where none is set.
	LargestRemainder Method = iota + 1
	// Webster gives each unit in turn to whoever is furthest below the next half unit, for its weight (grant.sharing.webster).
	// A larger pot never costs anybody anything; a share can be more than a unit from its ideal.
	Webster
)

var methodNames = [...]string{"", "largest_remainder", "webster"}

// String gives the method as text: largest_remainder, webster.
func (m Method) String() string { return enum.String("method", methodNames[:], m) }

// MarshalText writes the method as String does; one that is not set is an error.
func (m Method) MarshalText() ([]byte, error) { return enum.Marshal("method", methodNames[:], m) }

// UnmarshalText reads what MarshalText writes.
func (m *Method) UnmarshalText(text []byte) error {
	return enum.Unmarshal("method", methodNames[:], text, m)
}

// Rounding says how a fraction becomes a whole number.
type Rounding uint8

const (
	RoundUp Rounding = iota + 1
	RoundDown
	RoundHalfUp
)

var roundingNames = [...]string{"", "up", "down", "half_up"}

// String gives the rounding as text: up, down, half_up.
func (r Rounding) String() string { return enum.String("rounding", roundingNames[:], r) }

// MarshalText writes the rounding as String does; one that is not set is an error.
func (r Rounding) MarshalText() ([]byte, error) { return enum.Marshal("rounding", roundingNames[:], r) }

// UnmarshalText reads what MarshalText writes.
func (r *Rounding) UnmarshalText(text []byte) error {
	return enum.Unmarshal("rounding", roundingNames[:], text, r)
}

// Reason says why a candidate was chosen.
type Reason uint8

const (
	ByRank         Reason = iota + 1 // its rank alone is high enough
	ByClassMinimum                   // only the limits of the classes bring it in: its own minimum, or the maximum of others
)

var reasonNames = [...]string{"", "rank", "class_minimum"}

// String gives the reason as text: rank, class_minimum.
func (r Reason) String() string { return enum.String("reason", reasonNames[:], r) }

// MarshalText writes the reason as String does; one that is not set is an error.
func (r Reason) MarshalText() ([]byte, error) { return enum.Marshal("reason", reasonNames[:], r) }

// UnmarshalText reads what MarshalText writes.
func (r *Reason) UnmarshalText(text []byte) error {
	return enum.Unmarshal("reason", reasonNames[:], text, r)
}

// State says what held a recipient's share.
type State uint8

const (
	Free       State = iota + 1 // its base and its weight alone made it
	AtFloor                     // its base and weight give no more than its floor
	AtCap                       // its base and weight would have given more than its cap
	Weightless                  // it has no weight, so it has its base within its floor and cap
)

var stateNames = [...]string{"", "free", "floor", "cap", "weightless"}

// String gives the state as text: free, floor, cap, weightless.
func (s State) String() string { return enum.String("state", stateNames[:], s) }

// MarshalText writes the state as String does; one that is not set is an error.
func (s State) MarshalText() ([]byte, error) { return enum.Marshal("state", stateNames[:], s) }

// UnmarshalText reads what MarshalText writes.
func (s *State) UnmarshalText(text []byte) error {
	return enum.Unmarshal("state", stateNames[:], text, s)
}
