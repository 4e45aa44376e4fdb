package grant

import (
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// OnTheDay says which amount is for a young person who left care on the very day of the rise, which the plan leaves
// open. Its zero value leaves it open too.
type OnTheDay uint8

const (
	AsBefore OnTheDay = iota + 1 // the rise is for later days only: the words as they stand
	AsAfter                      // the rise is for that day too: it is the first of a financial year
)

var onTheDayNames = [...]string{"", "as_before", "as_after"}

// String gives the reading as text: as_before, as_after.
func (o OnTheDay) String() string { return enum.String("reading", onTheDayNames[:], o) }

// MarshalText writes the reading as String does. One that is not set is a *righthelp.MalformedError.
func (o OnTheDay) MarshalText() ([]byte, error) {
	return enum.Marshal("reading", onTheDayNames[:], o)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (o *OnTheDay) UnmarshalText(text []byte) error {
	return enum.Unmarshal("reading", onTheDayNames[:], text, o)
}

// LeavingCare is the leaving care grant for a young person.
type LeavingCare struct {
	Amount righthelp.Money  `json:"amount"`
	Rule   righthelp.RuleID `json:"rule"` // the edition of the grant that gives the amount
}

// OpenQuestionError says that the document leaves the question open and that the caller has not chosen a reading.
type OpenQuestionError struct {
	Question string           `json:"question"` // in words
	Rule     righthelp.RuleID `json:"rule"`     // the rule that keeps the question open
	Readings []LeavingCare    `json:"readings"` // the possible answers
}

// Error gives one sentence with the question and the possible answers.
func (e *OpenQuestionError) Error() string {
	text := e.Question + ": the document leaves it open; choose"
	for i, reading := range e.Readings {
		if i > 0 {
			text += " or"
		}
		text += " " + reading.Amount.Display() + " (" + string(reading.Rule) + ")"
	}
	return text
}

// LeavingCareGrant gives Blackpool's leaving care grant for a young person by the day on which they left care: £2,000
// before 1 April 2023, £3,000 after it. For that day itself the caller chooses a reading; without one the error is an
// *OpenQuestionError with both answers. No date, and a day after October 2024, where the plan ends, is a
// *righthelp.NotCoveredError; a number that is no reading is a *righthelp.MalformedError.
//
// Rules: grant.other.leaving_care.before, .after and .day.
func LeavingCareGrant(left righthelp.Date, onTheDay OnTheDay) (LeavingCare, error) {
	if onTheDay > AsAfter {
		return LeavingCare{}, &righthelp.MalformedError{Field: "on the day", Value: onTheDay.String(), Reason: "there is no such reading"}
	}
	first, _ := righthelp.NewDate(1, time.January, 1)
	rise, _ := righthelp.NewDate(2023, time.April, 1)
	planEnds, _ := righthelp.NewDate(2024, time.October, 31)
	answered := righthelp.Period{From: first, To: planEnds}

	before := LeavingCare{Amount: 2_000 * righthelp.Pound, Rule: "grant.other.leaving_care.before"}
	after := LeavingCare{Amount: 3_000 * righthelp.Pound, Rule: "grant.other.leaving_care.after"}
	switch {
	case !answered.Contains(left):
		return LeavingCare{}, &righthelp.NotCoveredError{What: "leaving care grant", Date: left, Covered: []righthelp.Period{answered}}
	case left.Before(rise), left == rise && onTheDay == AsBefore:
		return before, nil
	case left.After(rise), onTheDay == AsAfter:
		return after, nil
	}
	return LeavingCare{}, &OpenQuestionError{
		Question: "leaving care grant for someone who left on " + rise.String(),
		Rule:     "grant.other.leaving_care.day",
		Readings: []LeavingCare{before, after},
	}
}
