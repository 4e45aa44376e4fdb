package righthelp

import (
	"slices"
	"strconv"
)

// The names of an enumeration stand in one array, where that of the zero value, which is not set, is empty. Package enum does
// the same for all other packages; its errors are this package's, so that it cannot be imported here.

func hasName[E ~uint8](names []string, value E) bool { return value > 0 && int(value) < len(names) }

func nameOf[E ~uint8](what string, names []string, value E) string {
	if hasName(names, value) {
		return names[value]
	}
	return what + " " + strconv.Itoa(int(value))
}

func marshalName[E ~uint8](what string, names []string, value E) ([]byte, error) {
	if !hasName(names, value) {
		return nil, &MalformedError{Field: what, Value: strconv.Itoa(int(value)), Reason: "it is not set, or there is none with this number"}
	}
	return []byte(names[value]), nil
}

func unmarshalName[E ~uint8](what string, names []string, text []byte, value *E) error {
	i := slices.Index(names[1:], string(text))
	if i < 0 {
		return NewUnknownError(what, string(text), slices.Values(names[1:]))
	}
	*value = E(i + 1)
	return nil
}
