package righthelp

// Count says how many statements of a list are met, of how many, and of how many nobody said. A statement that does not
// apply counts as met: there is nothing left to do about it.
type Count struct {
	Met     int `json:"met"`
	Of      int `json:"of"`
	Unknown int `json:"unknown"`
}

// Add counts a statement.
func (c *Count) Add(status Status) {
	c.Of++
	switch status {
	case Met, NotApplicable:
		c.Met++
	case NotAssessed:
		c.Unknown++
	}
}

// Plus adds two counts up.
func (c Count) Plus(other Count) Count {
	return Count{Met: c.Met + other.Met, Of: c.Of + other.Of, Unknown: c.Unknown + other.Unknown}
}

// Status is Met where all statements are met, NotMet where one is known not to be, and NotAssessed where that hangs on
// what nobody said. A list without statements is NotApplicable: nothing in it can be met.
func (c Count) Status() Status {
	switch {
	case c.Of == 0:
		return NotApplicable
	case c.Met == c.Of:
		return Met
	case c.Met+c.Unknown < c.Of:
		return NotMet
	}
	return NotAssessed
}

// Tier says whether a statement about a service is expected of everybody or is an option. Its zero value is neither.
type Tier uint8

const (
	TierMinimum Tier = iota + 1 // expected of every area
	TierFurther                 // an option to go further
)

var tierNames = [...]string{"", "minimum", "further"}

// String gives the tier as it stands in the ids: minimum, further.
func (t Tier) String() string { return nameOf("tier", tierNames[:], t) }

// MarshalText writes the tier as String does. One that is not set is a *MalformedError.
func (t Tier) MarshalText() ([]byte, error) { return marshalName("tier", tierNames[:], t) }

// UnmarshalText reads what MarshalText writes; any other text is an *UnknownError.
func (t *Tier) UnmarshalText(text []byte) error {
	return unmarshalName("tier", tierNames[:], text, t)
}

// Reach says how far a list of statements about a service is met. Its zero value says nothing.
type Reach uint8

const (
	ReachUnknown      Reach = iota + 1 // it hangs on what nobody answered
	ReachNotMet                        // a statement is not met
	ReachMet                           // every statement is met, or does not apply
	ExpectedElsewhere                  // no statements: what is expected stands under another way of access, or in another document
	NoOption                           // no statements: the document gives no option to go further
)

var reachNames = [...]string{"", "unknown", "not_met", "met", "expected_elsewhere", "no_option"}

// String gives the reach as text: unknown, not_met, met, expected_elsewhere, no_option.
func (r Reach) String() string { return nameOf("reach", reachNames[:], r) }

// MarshalText writes the reach as String does. One that is not set is a *MalformedError.
func (r Reach) MarshalText() ([]byte, error) { return marshalName("reach", reachNames[:], r) }

// UnmarshalText reads what MarshalText writes; any other text is an *UnknownError.
func (r *Reach) UnmarshalText(text []byte) error {
	return unmarshalName("reach", reachNames[:], text, r)
}

// Extent is how far a list of statements is met, with their numbers.
type Extent struct {
	Reach Reach `json:"reach"`
	Count
}

// Cell is a cell of a coverage matrix: how far the minimum is met, and how far the options to go further are. The one does
// not wait for the other.
type Cell struct {
	Minimum Extent `json:"minimum"`
	Further Extent `json:"further"`
}

// StatementChange is a statement with another status than before.
type StatementChange struct {
	Statement RuleID `json:"statement"`
	Before    Status `json:"before"`
	After     Status `json:"after"`
}
