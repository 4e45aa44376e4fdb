package righthelp

import (
	"fmt"
	"iter"
	"strings"
)

// MalformedError says that a value cannot be read or breaks a rule of form: a date that the calendar lacks, an amount
// with three decimals, the same id twice.
type MalformedError struct {
	Field  string `json:"field"`  // where the value stands, as a path: responses[3].scores["workforce.9"]
	Value  string `json:"value"`  // the value as it was given, whole
	Reason string `json:"reason"` // what is wrong and what would be right
}

// Error gives one sentence with the field, the value (shortened where it is long, left out where it is empty) and the reason.
func (e *MalformedError) Error() string {
	if e.Value == "" {
		return e.Field + ": " + e.Reason
	}
	return fmt.Sprintf("%s: %s: %s", e.Field, quote(e.Value), e.Reason)
}

// UnknownError says that a value is well formed but stands for nothing in the catalogue that was asked.
type UnknownError struct {
	Field string `json:"field"`         // where the value stands, as a path
	Value string `json:"value"`         // the value as it was given, whole
	Near  string `json:"near,omitzero"` // the known value that is most like it; empty where none is
}

// NewUnknownError gives the error for a value that is none of the known ones, with the one that is most like it.
// Of several equally alike it names the first.
func NewUnknownError(field, value string, known iter.Seq[string]) *UnknownError {
	return &UnknownError{Field: field, Value: value, Near: nearest(value, known)}
}

// Error gives one sentence with the field, the value and, where there is one, the known value it is like.
func (e *UnknownError) Error() string {
	if e.Near == "" {
		return fmt.Sprintf("%s: %s is not known", e.Field, quote(e.Value))
	}
	return fmt.Sprintf("%s: %s is not known; did you mean %s?", e.Field, quote(e.Value), quote(e.Near))
}

// NotCoveredError says that something is known, but not on the date that was asked for.
type NotCoveredError struct {
	What    string   `json:"what"`    // what was asked for, in words
	Date    Date     `json:"date"`    // the date that was asked about
	Covered []Period `json:"covered"` // the periods that are known, in order
}

// Error gives one sentence with what was asked for, the date, and the dates that are covered.
func (e *NotCoveredError) Error() string {
	date := e.Date.String()
	if e.Date.IsZero() {
		date = "no date"
	}
	if len(e.Covered) == 0 {
		return fmt.Sprintf("%s: nothing is known for %s or any other date", e.What, date)
	}
	covered := make([]string, len(e.Covered))
	for i, period := range e.Covered {
		covered[i] = period.From.String() + " to " + period.To.String()
		if period.To.IsZero() {
			covered[i] = "from " + period.From.String()
		}
	}
	return fmt.Sprintf("%s: nothing is known for %s; what is known covers %s", e.What, date, strings.Join(covered, ", "))
}

const (
	longestShown = 60 // runes of a value that an error message shows
	longestAlike = 64 // bytes of a value for which a near one is looked for
)

func quote(value string) string {
	shown := 0
	for i := range value {
		if shown++; shown > longestShown {
			return fmt.Sprintf("%q… (%d bytes)", value[:i], len(value))
		}
	}
	return fmt.Sprintf("%q", value)
}

// nearest is the first of the known values with the fewest changes from the value, if those are at most a third of its
// length. Capitals do not count as a change.
func nearest(value string, known iter.Seq[string]) string {
	if len(value) > longestAlike {
		return ""
	}
	best, least := "", len(value)/3+1
	for candidate := range known {
		if len(candidate) > longestAlike {
			continue
		}
		if changes := distance(strings.ToLower(value), strings.ToLower(candidate)); changes < least {
			best, least = candidate, changes
		}
	}
	return best
}

// distance counts the bytes to add, drop or replace to turn one text into the other.
func distance(from, to string) int {
	var rows [2][3*longestAlike + 1]int // lower case can be up to three times as long
	above, row := rows[0][:len(to)+1], rows[1][:len(to)+1]
	for j := range above {
		above[j] = j
	}
	for i := range len(from) {
		row[0] = i + 1
		for j := range len(to) {
			replaced := above[j]
			if from[i] != to[j] {
				replaced++
			}
			row[j+1] = min(replaced, above[j+1]+1, row[j]+1)
		}
		above, row = row, above
	}
	return above[len(to)]
}
