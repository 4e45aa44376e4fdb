package grant

import (
	"fmt"

	"github.com/righthelp/righthelp"
)

// ids finds the ids of an input that are missing or stood before. Ids that ascend need none of it: a nil *ids finds nothing.
type ids struct {
	what string
	seen map[string]int
}

// ascending reports whether every id is more than the one before, and none is missing.
func ascending(count int, at func(int) string) bool {
	before := ""
	for i := range count {
		id := at(i)
		if id <= before {
			return false
		}
		before = id
	}
	return true
}

func newIDs(what string, count int, at func(int) string) *ids {
	if ascending(count, at) {
		return nil
	}
	return &ids{what: what, seen: make(map[string]int, count)}
}

// problem says what is wrong with the id at a place. The places have to be asked in turn.
func (s *ids) problem(place int, id string) error {
	if s == nil {
		return nil
	}
	first, twice := s.seen[id]
	switch {
	case id == "":
		return &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].id", s.what, place), Reason: "the id is missing"}
	case twice:
		return &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].id", s.what, place), Value: id, Reason: fmt.Sprintf("%s[%d] has the same id", s.what, first)}
	}
	s.seen[id] = place
	return nil
}
