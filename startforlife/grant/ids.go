package grant

import (
	"fmt"

	"github.com/righthelp/righthelp"
)

// ids finds the ids of an input that are missing or stood before. While each is more than the one before, none can be, and
// nothing is kept.
type ids struct {
	what  string
	count int
	last  string
	seen  map[string]int // from the first id on that is not more than the one before
}

// problem says what is wrong with the id at a place. The places have to be asked in turn; at gives the ids of those before.
func (s *ids) problem(place int, id string, at func(place int) string) error {
	if s.seen == nil && id > s.last {
		s.last = id
		return nil
	}
	return s.find(place, id, at)
}

func (s *ids) find(place int, id string, at func(place int) string) error {
	if s.seen == nil {
		s.seen = make(map[string]int, s.count)
		for i := range place {
			s.seen[at(i)] = i
		}
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
