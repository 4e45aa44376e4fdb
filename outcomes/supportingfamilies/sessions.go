package supportingfamilies

import (
	"errors"
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Sessions is a measure of a child's sessions at school: what part of them, beside how many per cent, over how many terms. The zero
// Sessions is no measure. The system guide's own is [AttendanceMarch2022].
type Sessions struct {
	Part      Part    `json:"part"`               // of which sessions
	Test      Test    `json:"test"`               // how they are compared with Percent
	Percent   int     `json:"percent"`            // of the sessions that were possible
	Terms     int     `json:"terms"`              // the last so many terms, one after the other
	Reading   Reading `json:"reading,omitzero"`   // unset where the document does not say; the caller then chooses
	Unexcused bool    `json:"unexcused,omitzero"` // sessions missed with leave are left out, as if they had not been possible
}

// Part says which sessions are counted. The zero Part is not set.
type Part uint8

const (
	Attended     Part = iota + 1 // sessions attended
	Unauthorised                 // sessions missed without leave
)

var partNames = [...]string{"", "attended", "unauthorised"}

// String gives the part as text: attended, unauthorised.
func (p Part) String() string { return enum.String("part", partNames[:], p) }

// MarshalText writes the part as String does. One that is not set is a *righthelp.MalformedError.
func (p Part) MarshalText() ([]byte, error) { return enum.Marshal("part", partNames[:], p) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *Part) UnmarshalText(text []byte) error { return enum.Unmarshal("part", partNames[:], text, p) }

// Test says how a part is compared with a percentage. The zero Test is not set.
type Test uint8

const (
	AtLeast Test = iota + 1
	Above
	Below
)

var testNames = [...]string{"", "at_least", "above", "below"}

// String gives the test as text: at_least, above, below.
func (t Test) String() string { return enum.String("test", testNames[:], t) }

// MarshalText writes the test as String does. One that is not set is a *righthelp.MalformedError.
func (t Test) MarshalText() ([]byte, error) { return enum.Marshal("test", testNames[:], t) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (t *Test) UnmarshalText(text []byte) error { return enum.Unmarshal("test", testNames[:], text, t) }

// Reading says how a percentage over several terms is meant. The zero Reading is not set.
type Reading uint8

const (
	EachTerm      Reading = iota + 1 // every term passes by itself
	TermsTogether                    // their sessions are added up (supportingfamilies.measure.together)
)

var readingNames = [...]string{"", "each_term", "terms_together"}

// String gives the reading as text: each_term, terms_together.
func (r Reading) String() string { return enum.String("reading", readingNames[:], r) }

// MarshalText writes the reading as String does. One that is not set is a *righthelp.MalformedError.
func (r Reading) MarshalText() ([]byte, error) { return enum.Marshal("reading", readingNames[:], r) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *Reading) UnmarshalText(text []byte) error {
	return enum.Unmarshal("reading", readingNames[:], text, r)
}

// AttendanceMarch2022 is the system guide's example of a measure for one family: attendance of at least 90% in the last three
// terms (supportingfamilies.measure.attendance). The guide leaves the reading open.
func AttendanceMarch2022() Sessions {
	return Sessions{Part: Attended, Test: AtLeast, Percent: 90, Terms: 3}
}

// Term is a child's sessions in one term. The zero Term is not known.
type Term struct {
	Possible   int `json:"possible"`
	Attended   int `json:"attended"`
	Authorised int `json:"authorised"` // missed with leave
}

const mostSessions = 100_000

// Check says whether a child's terms, the earliest first, pass the measure. Only the last terms count. It is NotAssessed where
// a term that counts is not known or is missing, unless another fails by itself.
//
// Its errors are *righthelp.MalformedError, all together: a measure that [NewPlan] would refuse, a reading that nobody chose, and terms such
// as terms[1] in which more sessions were attended or missed than were possible.
func (s Sessions) Check(terms []Term) (righthelp.Status, error) {
	problems := s.problems("measure")
	if s.Reading == 0 {
		problems = append(problems, &righthelp.MalformedError{Field: "measure.reading", Reason: "the document leaves it open; choose each_term or terms_together"})
	}
	for i, term := range terms {
		if min(term.Possible, term.Attended, term.Authorised) < 0 || term.Possible > mostSessions || term.Attended > term.Possible-term.Authorised {
			problems = append(problems, &righthelp.MalformedError{
				Field: fmt.Sprintf("terms[%d]", i), Value: fmt.Sprintf("%d possible, %d attended, %d missed with leave", term.Possible, term.Attended, term.Authorised),
				Reason: "sessions attended and missed are parts of those possible, of which a term has at most 100000",
			})
		}
	}
	if err := errors.Join(problems...); err != nil {
		return 0, err
	}
	terms = terms[max(0, len(terms)-s.Terms):]
	if s.Reading == TermsTogether {
		terms = []Term{together(terms, s.Terms)}
	}
	result := righthelp.Met
	if s.Reading == EachTerm && len(terms) < s.Terms {
		result = righthelp.NotAssessed
	}
	for _, term := range terms {
		switch s.passes(term) {
		case righthelp.NotMet:
			return righthelp.NotMet, nil
		case righthelp.NotAssessed:
			result = righthelp.NotAssessed
		}
	}
	return result, nil
}

// together adds terms up; the sum is not known where one of them is not.
func together(terms []Term, due int) (sum Term) {
	for _, term := range terms {
		if term.Possible == 0 {
			return Term{}
		}
		sum = Term{sum.Possible + term.Possible, sum.Attended + term.Attended, sum.Authorised + term.Authorised}
	}
	if len(terms) < due {
		return Term{}
	}
	return sum
}

// passes compares whole numbers: so many sessions times 100 with so many per cent times those possible.
func (s Sessions) passes(term Term) righthelp.Status {
	possible, part := term.Possible, term.Attended
	if s.Part == Unauthorised {
		part = term.Possible - term.Attended - term.Authorised
	}
	if s.Unexcused {
		possible -= term.Authorised
	}
	if possible == 0 {
		return righthelp.NotAssessed
	}
	passed := part*100 >= s.Percent*possible
	switch s.Test {
	case Above:
		passed = part*100 > s.Percent*possible
	case Below:
		passed = part*100 < s.Percent*possible
	}
	if passed {
		return righthelp.Met
	}
	return righthelp.NotMet
}

const mostTerms = 30

// problems are what is wrong with a measure; that its reading is open is not.
func (s Sessions) problems(field string) (problems []error) {
	malformed := func(part, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field + "." + part, Value: value, Reason: reason})
	}
	if !enum.Valid(partNames[:], s.Part) {
		malformed("part", s.Part.String(), "attended or unauthorised")
	}
	if !enum.Valid(testNames[:], s.Test) {
		malformed("test", s.Test.String(), "at_least, above or below")
	}
	if s.Percent < 0 || s.Percent > 100 {
		malformed("percent", fmt.Sprint(s.Percent), "from 0 to 100")
	}
	if s.Terms < 1 || s.Terms > mostTerms {
		malformed("terms", fmt.Sprint(s.Terms), "from 1 to 30 terms")
	}
	if s.Reading > TermsTogether {
		malformed("reading", s.Reading.String(), "each_term, terms_together, or left out where the document does not say")
	}
	return problems
}

// String tells the measure in words; the zero Sessions gives nothing.
func (s Sessions) String() string {
	if s == (Sessions{}) {
		return ""
	}
	text := fmt.Sprintf("%s %s %d%% of sessions in the last %d terms", s.Part, s.Test, s.Percent, s.Terms)
	if s.Reading != 0 {
		text += ", " + s.Reading.String()
	}
	if s.Unexcused {
		text += ", sessions missed with leave left out"
	}
	return text
}
