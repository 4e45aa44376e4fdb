package grant

import (
	"cmp"
	"errors"
	"math/bits"
	"slices"

	"github.com/righthelp/righthelp"
)

// roundDown gives everybody the whole units of its ideal, keeps the remainders, and tells how many units that took of what
// is shared by weight.
func (s *Sharing) roundDown() (taken uint64) {
	if s.level.wide != nil {
		return s.roundDownWide()
	}
	for i := range s.recipients {
		r := &s.recipients[i]
		if r.usual() {
			whole, remainder := s.rise(s.weight(i))
			s.Amounts[i], s.keys[i] = s.money(whole), remainder
			taken += whole
			continue
		}
		one := s.pot.claim(r)
		whole, remainder, state := s.ideal(s.weight(i), one)
		s.Amounts[i] = s.money(one.base + whole)
		s.keys[i] = remainder
		if state != Weightless {
			taken += whole
		}
	}
	return taken
}

func (s *Sharing) money(units uint64) righthelp.Money { return righthelp.Money(units) * s.pot.Unit }

// serve gives one unit each to the largest remainders. There are always fewer units than remainders, so that nobody
// without a remainder gains and nobody passes a cap.
func (s *Sharing) serve(units uint64) error {
	if units == 0 {
		return nil
	}
	line, places := largest(s.keys, int(units))
	if places == 0 {
		for i, key := range s.keys {
			if key >= line {
				s.Amounts[i] += s.pot.Unit
			}
		}
		return nil
	}
	var equal []int
	for i, key := range s.keys {
		switch {
		case key > line:
			s.Amounts[i] += s.pot.Unit
		case key == line:
			equal = append(equal, i)
		}
	}
	return s.part(equal, places)
}

// part gives one unit each to as many of the tied recipients as there are places, by the pot's rule for ties.
//
// Rule: grant.sharing.ties.
func (s *Sharing) part(tied []int, places int) error {
	byID := func(a, b int) int { return cmp.Compare(s.recipients[a].ID, s.recipients[b].ID) }
	slices.SortFunc(tied, byID)
	tie := Tie{Places: places}
	for _, i := range tied {
		tie.IDs = append(tie.IDs, s.recipients[i].ID)
	}
	switch s.pot.Ties {
	case UnitsByID:
	case UnitsByList:
		listed := s.pot.listed()
		if err := missing(listed, tie); err != nil {
			return err
		}
		slices.SortFunc(tied, func(a, b int) int {
			return cmp.Compare(listed[s.recipients[a].ID], listed[s.recipients[b].ID])
		})
	default:
		return &TieError{Ties: []Tie{tie}}
	}
	for _, i := range tied[:places] {
		s.Amounts[i] += s.pot.Unit
	}
	s.Ties = append(s.Ties, tie)
	return nil
}

// listed gives the places in the pot's list, 1 for the first; of an id that stands there twice, the earlier one.
func (p *Pot) listed() map[string]int {
	places := make(map[string]int, len(p.List))
	for i, id := range slices.Backward(p.List) {
		places[id] = i + 1
	}
	return places
}

// missing gives those who are tied and are not in the list that is to decide.
func missing(listed map[string]int, tie Tie) error {
	var problems []error
	for _, id := range tie.IDs {
		if listed[id] == 0 {
			problems = append(problems, &righthelp.MalformedError{Field: "pot.list", Value: id, Reason: "it is tied for the last units, and is not in the list"})
		}
	}
	return errors.Join(problems...)
}

// largest draws the line below the largest numbers, so many of them: they are all that are not less than the line. Where it
// would have to run through equal numbers, it is those, and tied is for how many of them there is place; otherwise nought.
//
// The numbers are counted by their first eight bits, then those that share the bits at the line by the next eight.
func largest(numbers []uint64, count int) (line uint64, tied int) {
	const digit = 8
	shift := (bits.Len64(slices.Max(numbers)) + digit - 1) / digit * digit
	for shift > 0 {
		var counts [1 << digit]int
		shift -= digit
		for _, number := range numbers {
			if number>>shift>>digit == line {
				counts[number>>shift%(1<<digit)]++
			}
		}
		place := len(counts) - 1
		for ; counts[place] < count; place-- {
			count -= counts[place]
		}
		line = line<<digit | uint64(place)
		if counts[place] == count {
			return line << shift, 0
		}
	}
	return line, count
}
