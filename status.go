package righthelp

import (
	"slices"
	"strconv"
)

// Status is the answer to one criterion. Its zero value is NotAssessed: a criterion that nobody answered is neither met
// nor unmet, and no total counts it as either.
type Status uint8

const (
	NotAssessed   Status = iota // nobody has said
	Met                         // it is so
	NotMet                      // it is not so
	NotApplicable               // the criterion does not fit this case; whoever says so gives the reason
)

var statusNames = [...]string{"not_assessed", "met", "not_met", "not_applicable"}

// String gives the status as text: not_assessed, met, not_met, not_applicable.
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return "status " + strconv.Itoa(int(s))
}

// MarshalText writes the status as String does. A number that is no status is a *MalformedError.
func (s Status) MarshalText() ([]byte, error) {
	if int(s) >= len(statusNames) {
		return nil, &MalformedError{Field: "status", Value: strconv.Itoa(int(s)), Reason: "there is no such status"}
	}
	return []byte(statusNames[s]), nil
}

// UnmarshalText reads what MarshalText writes; any other text is an *UnknownError.
func (s *Status) UnmarshalText(text []byte) error {
	i := slices.Index(statusNames[:], string(text))
	if i < 0 {
		return NewUnknownError("status", string(text), slices.Values(statusNames[:]))
	}
	*s = Status(i)
	return nil
}

// Answer is what somebody said of one criterion.
type Answer struct {
	Rule     RuleID `json:"rule"`
	Status   Status `json:"status"`
	Evidence string `json:"evidence,omitempty"` // what shows it, in their words
	Reason   string `json:"reason,omitempty"`   // why the criterion does not apply, where they say so
}

// Finding is one step of an explanation: what a rule came to in this case, and why.
type Finding struct {
	Rule    RuleID `json:"rule"`
	Status  Status `json:"status"`
	Because string `json:"because"` // one sentence with the facts that decided it
}
