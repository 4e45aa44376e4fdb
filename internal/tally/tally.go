// Package tally is the arithmetic of a list of statements in four states: how many are met, of how many, and how many are
// unknown.
package tally

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/righthelp/righthelp"
)

// Count says how many statements of a list are met, and of how many nobody said. A statement that does not apply counts as
// met: there is nothing left to do about it.
type Count struct {
	Met     int `json:"met"`
	Of      int `json:"of"`
	Unknown int `json:"unknown"`
}

// Add counts a statement.
func (c *Count) Add(status righthelp.Status) {
	c.Of++
	switch status {
	case righthelp.Met, righthelp.NotApplicable:
		c.Met++
	case righthelp.NotAssessed:
		c.Unknown++
	}
}

// Plus adds two counts up.
func (c Count) Plus(other Count) Count {
	return Count{Met: c.Met + other.Met, Of: c.Of + other.Of, Unknown: c.Unknown + other.Unknown}
}

// Status is Met where all statements are met, NotMet where one is known not to be, and NotAssessed where that hangs on
// what nobody said. A list without statements is met.
func (c Count) Status() righthelp.Status {
	switch {
	case c.Met == c.Of:
		return righthelp.Met
	case c.Met+c.Unknown < c.Of:
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// namesSought is for how many unknown rules of one input a near one is looked for, which takes a walk through the catalogue.
const namesSought = 100

// Place puts the statuses of answers in the places that their rules have in a catalogue; places without an answer are left
// as they are. It gives all that is wrong together, each with its path, as in answers[3].rule: a rule that the
// catalogue does not have, a rule answered twice, a status that is none, and "not applicable" without a reason.
func Place(field string, answers []righthelp.Answer, place func(righthelp.RuleID) (int, bool), ids iter.Seq[string], statuses []righthelp.Status) error {
	var problems []error
	malformed := func(i int, part, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].%s", field, i, part), Value: value, Reason: reason})
	}
	unknown := 0
	answered := make([]int, len(statuses)) // the number of the answer, from 1
	for i := range answers {
		answer := &answers[i]
		at, known := place(answer.Rule)
		switch {
		case !known:
			problem := &righthelp.UnknownError{Field: fmt.Sprintf("%s[%d].rule", field, i), Value: string(answer.Rule)}
			if unknown++; unknown <= namesSought {
				problem = righthelp.NewUnknownError(problem.Field, problem.Value, ids)
			}
			problems = append(problems, problem)
			continue
		case answered[at] > 0:
			malformed(i, "rule", string(answer.Rule), fmt.Sprintf("%s[%d] answers it already", field, answered[at]-1))
			continue
		case answer.Status > righthelp.NotApplicable:
			malformed(i, "status", answer.Status.String(), "there is no such status")
		case answer.Status == righthelp.NotApplicable && strings.TrimSpace(answer.Reason) == "":
			malformed(i, "reason", answer.Reason, "say why the statement does not apply")
		default:
			statuses[at] = answer.Status
		}
		answered[at] = i + 1
	}
	return errors.Join(problems...)
}
