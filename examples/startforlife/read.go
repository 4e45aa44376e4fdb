package main

import (
	"encoding"
	"errors"
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

// renamed gives the fields that errors of the library name other names.
func renamed(err error, name func(field string) string) error {
	if joined, many := err.(interface{ Unwrap() []error }); many {
		var all []error
		for _, one := range joined.Unwrap() {
			all = append(all, renamed(one, name))
		}
		return errors.Join(all...)
	}
	var malformed *righthelp.MalformedError
	var unknown *righthelp.UnknownError
	switch {
	case errors.As(err, &malformed):
		return &righthelp.MalformedError{Field: name(malformed.Field), Value: malformed.Value, Reason: malformed.Reason}
	case errors.As(err, &unknown):
		return &righthelp.UnknownError{Field: name(unknown.Field), Value: unknown.Value, Near: unknown.Near}
	}
	return err
}

// named puts the name of a flag or a column in place of the field of an error.
func named(field string, err error) error {
	return renamed(err, func(string) string { return field })
}
