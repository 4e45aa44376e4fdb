// Package tally is what the answers to a catalogue's statements come to: each in its place, counted by tier and way of access,
// and told in sentences.
package tally

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// Answers are what was said of the statements of a catalogue, checked and in its order. The zero Answers are to no statements.
type Answers struct {
	Statuses []righthelp.Status // of the statements, in the catalogue's order

	said  []righthelp.Answer // as they came
	where []int              // for each statement the number of its answer among them, from 1; 0 where there is none
}

// Answer gives what was said of the statement at a place, and whether anything was.
func (a *Answers) Answer(place int) (righthelp.Answer, bool) {
	if a.where[place] == 0 {
		return righthelp.Answer{}, false
	}
	return a.said[a.where[place]-1], true
}

// Only gives the answers to so many of the statements, of which it is told the places.
func (a *Answers) Only(size int, at func(int) int) Answers {
	some := Answers{Statuses: make([]righthelp.Status, size), said: a.said, where: make([]int, size)}
	for i := range size {
		some.Statuses[i], some.where[i] = a.Statuses[at(i)], a.where[at(i)]
	}
	return some
}

// namesSought is for how many unknown rules of one input a near one is looked for, which takes a walk through the catalogue.
const namesSought = 100

// Place puts answers in the places that their rules have among the ids of a catalogue. It is quickest where they come in that
// order, as they mostly do. It gives all that is wrong together, each with its path, as in answers[3].rule: a rule that the
// catalogue does not have, a rule answered twice, a status that is none, and "not applicable" without a reason.
func Place(field string, answers []righthelp.Answer, ids []righthelp.RuleID) (Answers, error) {
	placed := Answers{Statuses: make([]righthelp.Status, len(ids)), said: slices.Clone(answers), where: make([]int, len(ids))}
	var problems []error
	malformed := func(i int, part, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].%s", field, i, part), Value: value, Reason: reason})
	}
	unknown, next := 0, 0
	for i := range answers {
		answer := &answers[i]
		at := next
		if next == len(ids) || ids[next] != answer.Rule {
			at = slices.Index(ids, answer.Rule)
		}
		switch {
		case at < 0:
			problem := &righthelp.UnknownError{Field: fmt.Sprintf("%s[%d].rule", field, i), Value: string(answer.Rule)}
			if unknown++; unknown <= namesSought {
				problem = righthelp.NewUnknownError(problem.Field, problem.Value, texts(ids))
			}
			problems = append(problems, problem)
			continue
		case placed.where[at] > 0:
			malformed(i, "rule", string(answer.Rule), fmt.Sprintf("%s[%d] answers it already", field, placed.where[at]-1))
			continue
		case answer.Status > righthelp.NotApplicable:
			malformed(i, "status", answer.Status.String(), "there is no such status")
		case answer.Status == righthelp.NotApplicable && strings.TrimSpace(answer.Reason) == "":
			malformed(i, "reason", answer.Reason, "say why the statement does not apply")
		default:
			placed.Statuses[at] = answer.Status
		}
		placed.where[at], next = i+1, at+1
	}
	if len(problems) > 0 {
		return Answers{}, errors.Join(problems...)
	}
	return placed, nil
}

func texts(ids []righthelp.RuleID) iter.Seq[string] {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = string(id)
	}
	return slices.Values(texts)
}

// Changes yields the statements whose status changed, in the order of their places.
func Changes(before, after []righthelp.Status, at func(place int) righthelp.RuleID) iter.Seq[righthelp.StatementChange] {
	return func(yield func(righthelp.StatementChange) bool) {
		for place, was := range before {
			if is := after[place]; was != is && !yield(righthelp.StatementChange{Statement: at(place), Before: was, After: is}) {
				return
			}
		}
	}
}
