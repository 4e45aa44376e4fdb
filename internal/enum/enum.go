// Package enum gives a small enumeration its text names, for JSON and for reading.
//
// An enumeration is a type over uint8 whose zero value means "not set". Its names stand in one array, where the name of the
// zero value is empty.
package enum

import (
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// String gives the name of a value, or what it is a value of and its number where it has no name.
func String[E ~uint8](what string, names []string, value E) string {
	if Valid(names, value) {
		return names[value]
	}
	return what + " " + strconv.Itoa(int(value))
}

// Valid reports whether a value is set and has a name.
func Valid[E ~uint8](names []string, value E) bool { return value > 0 && int(value) < len(names) }

// Marshal gives the name of a value; a value that is not set or has no name is a *righthelp.MalformedError.
func Marshal[E ~uint8](what string, names []string, value E) ([]byte, error) {
	if !Valid(names, value) {
		return nil, &righthelp.MalformedError{Field: what, Value: strconv.Itoa(int(value)), Reason: "it is not set, or there is none with this number"}
	}
	return []byte(names[value]), nil
}

// Unmarshal sets the value that has a name; a name that none has is a *righthelp.UnknownError.
func Unmarshal[E ~uint8](what string, names []string, text []byte, value *E) error {
	i := slices.Index(names[1:], string(text))
	if i < 0 {
		return righthelp.NewUnknownError(what, string(text), slices.Values(names[1:]))
	}
	*value = E(i + 1)
	return nil
}
