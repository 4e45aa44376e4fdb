package grant

import (
	"fmt"
	"math/bits"

	"github.com/righthelp/righthelp"
)

// ids finds the ids of an input that are missing or stood before. While each is more than the one before none can be, nor
// can any where all their hashes differ. Only otherwise are they kept, to say which stood where.
type ids struct {
	what  string
	count int
	last  string
	clear bool           // all ids differ
	seen  map[string]int // from the first id on that is not more than the one before, where they may not
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
	if s.clear || s.seen == nil && differ(s.count, at) {
		s.clear = true
		return nil
	}
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

// differ reports whether no id is missing and all of them differ, where their hashes are enough to tell: not where two
// hashes are equal, or crowd together more than those of ids that nobody made up for it.
func differ(count int, at func(place int) string) bool {
	hashes, tries := make([]uint64, 2<<bits.Len(uint(count))), 8*count
	last := uint64(len(hashes) - 1)
	for i := range count {
		id := at(i)
		if id == "" {
			return false
		}
		hash := hashOf(id)
		slot := hash & last
		for ; hashes[slot] != 0; tries-- {
			if hashes[slot] == hash || tries == 0 {
				return false
			}
			slot = (slot + 1) & last
		}
		hashes[slot] = hash
	}
	return true
}

// hashOf is FNV-1a, but never nought.
func hashOf(id string) uint64 {
	hash := uint64(14695981039346656037)
	for i := range len(id) {
		hash = (hash ^ uint64(id[i])) * 1099511628211
	}
	return max(hash, 1)
}
