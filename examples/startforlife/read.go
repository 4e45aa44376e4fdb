package main

import (
	"encoding"
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
)

// reader gathers what is wrong with the texts of a JSON document, each with its path.
type reader struct{ problems []error }

// into reads a text into a value; an empty one leaves it unset.
func (r *reader) into(field, text string, value encoding.TextUnmarshaler) {
	if text == "" {
		return
	}
	if err := named(field, value.UnmarshalText([]byte(text))); err != nil {
		r.problems = append(r.problems, err)
	}
}

// answerJSON is an answer to one criterion, as a document has it.
type answerJSON struct {
	Rule     righthelp.RuleID `json:"rule"`
	Status   string           `json:"status"`
	Evidence string           `json:"evidence"`
	Reason   string           `json:"reason"`
}

func (r *reader) answers(field string, from []answerJSON) (answers []righthelp.Answer) {
	for i, one := range from {
		answer := righthelp.Answer{Rule: one.Rule, Evidence: one.Evidence, Reason: one.Reason}
		r.into(fmt.Sprintf("%s[%d].status", field, i), one.Status, &answer.Status)
		answers = append(answers, answer)
	}
	return answers
}

// inFile says in which file something is wrong.
func inFile(task *program.Task, err error) error { return fmt.Errorf("%s:\n%w", task.Input(), err) }
