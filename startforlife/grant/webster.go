package grant

import "math/big"

// shareByWebster rounds every share to the nearest unit and then moves single units until the shares make the pot. Each unit
// that a recipient has above its base has a price, (2n-1) / (2 × weight) for the nth: the units shared are the cheapest
// ones. That holds of the nearest units too, so only the cheapest next ones have to be added or the dearest taken back.
func (s *Sharing) shareByWebster(pot uint64) error {
	units, taken := s.keys, uint64(0)
	for i := range units {
		units[i] = s.nearest(i)
		if s.recipients[i].Weight.Coefficient() > 0 {
			taken += units[i]
		}
	}
	for next := s.prices(+1, taken < pot); taken < pot; taken++ {
		next.take()
	}
	for last := s.prices(-1, taken > pot); taken > pot; taken-- {
		last.take()
	}
	for i := range units {
		s.Amounts[i] = s.money(s.pot.claim(&s.recipients[i]).base + units[i])
	}
	return s.partPrices()
}

// nearest is the whole number of units nearest to the ideal, with halves up.
func (s *Sharing) nearest(i int) uint64 {
	one := s.pot.claim(&s.recipients[i])
	var whole uint64
	var up bool
	if wide := s.level.wide; wide != nil {
		var remainder *big.Int
		whole, remainder, _ = wide.ideal(i, one)
		up = new(big.Int).Lsh(remainder, 1).Cmp(wide.weight) >= 0
	} else {
		var remainder uint64
		whole, remainder, _ = s.ideal(s.weight(i), one)
		up = remainder >= s.level.weight-remainder
	}
	if up {
		whole++
	}
	return whole
}

// partPrices finds the recipients whose last or next unit costs the same at the line, and parts them (grant.sharing.ties).
func (s *Sharing) partPrices() error {
	next, last := s.prices(+1, true), s.prices(-1, true)
	if len(next.rows) == 0 || len(last.rows) == 0 || next.compare(next.rows[0], +1, last.rows[0], -1) != 0 {
		return nil
	}
	line := last.rows[0]
	var equal []int
	for _, i := range next.rows {
		if next.compare(i, +1, line, -1) == 0 {
			equal = append(equal, i)
		}
	}
	places := 0
	for _, i := range last.rows {
		if last.compare(i, -1, line, -1) == 0 {
			equal = append(equal, i)
			s.Amounts[i] -= s.pot.Unit
			places++
		}
	}
	return s.part(equal, places)
}

// prices is a heap of recipients by the price of their next unit, the cheapest first, or of their last one, the dearest first.
type prices struct {
	*Sharing
	rows []int
	step int // +1 for the next unit, -1 for the last
}

// prices gives the recipients who can have one unit more, or one less; nobody where that is not wanted.
func (s *Sharing) prices(step int, wanted bool) *prices {
	p := &prices{Sharing: s, step: step}
	if !wanted {
		return p
	}
	for i := range s.recipients {
		if s.recipients[i].Weight.Coefficient() > 0 && p.has(i) {
			p.rows = append(p.rows, i)
		}
	}
	for place := len(p.rows)/2 - 1; place >= 0; place-- {
		p.down(place)
	}
	return p
}

// has reports whether a recipient can have one unit more, or one less.
func (p *prices) has(i int) bool {
	one := p.pot.claim(&p.recipients[i])
	if p.step > 0 {
		return p.keys[i] < one.high
	}
	return p.keys[i] > one.low
}

// take moves one unit to or from the first of the heap.
func (p *prices) take() {
	first := p.rows[0]
	p.keys[first] += uint64(p.step)
	if !p.has(first) {
		last := len(p.rows) - 1
		p.rows[0] = p.rows[last]
		p.rows = p.rows[:last]
	}
	p.down(0)
}

// compare compares the prices of two recipients' next (+1) or last (-1) units.
func (p *prices) compare(i, step, j, otherStep int) int {
	price, other := 2*p.keys[i]+uint64(step), 2*p.keys[j]+uint64(otherStep)
	if wide := p.level.wide; wide != nil {
		return compareProducts(number(price), wide.weights[j], number(other), wide.weights[i])
	}
	return compareTotals(product(price, p.weight(j)), product(other, p.weight(i)))
}

// down moves the row at a place of the heap down to where it belongs.
func (p *prices) down(place int) {
	for {
		child := 2*place + 1
		if child+1 < len(p.rows) && p.first(child+1, child) {
			child++
		}
		if child >= len(p.rows) || !p.first(child, place) {
			return
		}
		p.rows[place], p.rows[child] = p.rows[child], p.rows[place]
		place = child
	}
}

// first reports whether the row at one place of the heap comes before that at another.
func (p *prices) first(place, other int) bool {
	return p.compare(p.rows[place], p.step, p.rows[other], p.step)*p.step < 0
}
