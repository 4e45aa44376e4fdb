package casetest

import (
	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/require"
)

// Problem is where something is wrong with an input, and what an unknown value is near.
type Problem struct {
	Field string `json:"field"`
	Near  string `json:"near"`
}

// Problems takes an error apart: all that is wrong, in order, however it is joined. An error of another kind than
// *righthelp.MalformedError and *righthelp.UnknownError fails the test.
func Problems(t require.TestingT, err error) (problems []Problem) {
	switch e := err.(type) {
	case nil:
	case *righthelp.MalformedError:
		problems = append(problems, Problem{Field: e.Field})
	case *righthelp.UnknownError:
		problems = append(problems, Problem{Field: e.Field, Near: e.Near})
	case interface{ Unwrap() []error }:
		for _, part := range e.Unwrap() {
			problems = append(problems, Problems(t, part)...)
		}
	default:
		require.Fail(t, "an error of another kind", "%v", err)
	}
	return problems
}

// Fields gives the fields of the problems of an error, in order.
func Fields(t require.TestingT, err error) (fields []string) {
	for _, problem := range Problems(t, err) {
		fields = append(fields, problem.Field)
	}
	return fields
}
