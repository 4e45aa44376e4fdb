package grant

import (
	"fmt"
	"hash/maphash"
	"math/bits"

	"github.com/righthelp/righthelp"
)

// ids finds the ids of an input that are missing or stood before. Ids that ascend need none of it: a nil *ids finds nothing.
type ids struct {
	what string
	at   func(int) string
	seed maphash.Seed
	seen []uint32 // a hash table of places, each one more than it is
}

// ascending reports whether every id is more than the one before, and none is missing.
func ascending(count int, at func(int) string) bool {
	for i := range count {
		if at(i) == "" || i > 0 && at(i-1) >= at(i) {
			return false
		}
	}
	return true
}

func newIDs(what string, count int, at func(int) string) *ids {
	return &ids{what: what, at: at, seed: maphash.MakeSeed(), seen: make([]uint32, 1<<bits.Len(uint(2*count)))}
}

// problem says what is wrong with the id at a place. The places have to be asked in turn.
func (s *ids) problem(place int) error {
	if s == nil {
		return nil
	}
	id := s.at(place)
	if id == "" {
		return &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].id", s.what, place), Reason: "the id is missing"}
	}
	mask := uint64(len(s.seen) - 1)
	for slot := maphash.String(s.seed, id) & mask; ; slot = (slot + 1) & mask {
		if s.seen[slot] == 0 {
			s.seen[slot] = uint32(place + 1)
			return nil
		}
		if first := int(s.seen[slot] - 1); s.at(first) == id {
			return &righthelp.MalformedError{Field: fmt.Sprintf("%s[%d].id", s.what, place), Value: id, Reason: fmt.Sprintf("%s[%d] has the same id", s.what, first)}
		}
	}
}
