package grant_test

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// Second opinions. They follow the words of the rules and nothing else: slow, in fractions of any size, by trying out.

// opinion is what a pot shared out ought to be. Everything is in units.
type opinion struct {
	possible bool
	lambda   *big.Rat   // units for each unit of weight
	ideals   []*big.Rat // before rounding
	units    []int64
	tie      grant.Tie // no ids where nobody is tied
}

func (o opinion) decided(pot grant.Pot) bool {
	return len(o.tie.IDs) == 0 || pot.Ties == grant.UnitsByID || pot.Ties == grant.UnitsByList
}

// line is one recipient's claim as a function of λ.
type line struct {
	id                string
	base, low, weight *big.Rat
	high              *big.Rat // nil where there is no cap
}

func lineOf(pot grant.Pot, r grant.Recipient) line {
	unit := int64(pot.Unit)
	l := line{id: r.ID, base: big.NewRat(int64(r.Base)/unit, 1), weight: r.Weight.Decimal().Rat()}
	l.low = big.NewRat(int64(r.Floor)/unit, 1)
	if int64(r.Floor)%unit != 0 {
		l.low.Add(l.low, big.NewRat(1, 1))
	}
	if most, capped := r.Cap.Amount(); capped {
		l.high = big.NewRat(int64(most)/unit, 1)
	}
	return l
}

// hold holds an amount between the floor and the cap.
func (l line) hold(amount *big.Rat) *big.Rat {
	if amount.Cmp(l.low) < 0 {
		amount = l.low
	}
	if l.high != nil && amount.Cmp(l.high) > 0 {
		amount = l.high
	}
	return amount
}

func (l line) at(lambda *big.Rat) *big.Rat {
	amount := new(big.Rat).Mul(lambda, l.weight)
	return l.hold(amount.Add(amount, l.base))
}

func (l line) inOrder(pot grant.Pot) bool {
	if l.high == nil {
		return true
	}
	return l.low.Cmp(l.high) <= 0 && (l.base.Cmp(l.high) <= 0 || pot.CapsWin)
}

func sumAt(lines []line, lambda *big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, l := range lines {
		sum.Add(sum, l.at(lambda))
	}
	return sum
}

// shared is the second opinion on Share. Between two neighbouring λs at which somebody leaves a floor or meets a cap the
// sum of all claims is a straight line, so the λ of the pot lies on it.
func shared(pot grant.Pot, to []grant.Recipient) opinion {
	if pot.Unit == 0 {
		pot.Unit = 1
	}
	var o opinion
	var lines []line
	for _, r := range to {
		l := lineOf(pot, r)
		if r.Base%pot.Unit != 0 || !l.inOrder(pot) {
			return o
		}
		lines = append(lines, l)
	}
	if pot.Amount%pot.Unit != 0 || !o.find(big.NewRat(int64(pot.Amount/pot.Unit), 1), lines) {
		return o
	}
	o.possible = true
	for _, l := range lines {
		o.ideals = append(o.ideals, l.at(o.lambda))
	}
	if pot.Method == grant.Webster {
		o.cheapestUnits(pot, lines)
	} else {
		o.largestRemainders(pot, lines)
	}
	return o
}

func (o *opinion) find(pot *big.Rat, lines []line) bool {
	points := []*big.Rat{new(big.Rat)}
	rising := new(big.Rat) // after the last point
	for _, l := range lines {
		if l.weight.Sign() == 0 {
			continue
		}
		for _, bound := range []*big.Rat{l.low, l.high} {
			if bound != nil && bound.Cmp(l.base) > 0 {
				point := new(big.Rat).Sub(bound, l.base)
				points = append(points, point.Quo(point, l.weight))
			}
		}
		if l.high == nil {
			rising.Add(rising, l.weight)
		}
	}
	slices.SortFunc(points, (*big.Rat).Cmp)
	for i, point := range points {
		sum := sumAt(lines, point)
		switch {
		case sum.Cmp(pot) == 0:
			o.lambda = point
			return true
		case sum.Cmp(pot) > 0 && i == 0:
			return false
		case sum.Cmp(pot) > 0:
			before := sumAt(lines, points[i-1])
			part := new(big.Rat).Sub(pot, before)
			part.Quo(part, sum.Sub(sum, before))
			part.Mul(part, new(big.Rat).Sub(point, points[i-1]))
			o.lambda = part.Add(part, points[i-1])
			return true
		}
	}
	if rising.Sign() == 0 {
		return false
	}
	last := points[len(points)-1]
	o.lambda = new(big.Rat).Sub(pot, sumAt(lines, last))
	o.lambda.Quo(o.lambda, rising)
	o.lambda.Add(o.lambda, last)
	return true
}

func (o *opinion) largestRemainders(pot grant.Pot, lines []line) {
	remainders := make([]*big.Rat, len(lines))
	left := int64(pot.Amount / pot.Unit)
	for i, ideal := range o.ideals {
		whole := new(big.Int).Quo(ideal.Num(), ideal.Denom()).Int64()
		o.units = append(o.units, whole)
		left -= whole
		remainders[i] = new(big.Rat).Sub(ideal, big.NewRat(whole, 1))
	}
	order := places(len(lines))
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(remainders[j].Cmp(remainders[i]), before(pot, lines[i].id, lines[j].id))
	})
	for _, i := range order[:left] {
		o.units[i]++
	}
	if left > 0 && int(left) < len(order) && remainders[order[left-1]].Cmp(remainders[order[left]]) == 0 {
		for place, i := range order {
			if remainders[i].Cmp(remainders[order[left]]) == 0 {
				o.tie.IDs = append(o.tie.IDs, lines[i].id)
				if place < int(left) {
					o.tie.Places++
				}
			}
		}
	}
	slices.Sort(o.tie.IDs)
}

// cheapestUnits gives unit by unit to whoever pays least for the next: 2n-1 over twice the weight for the nth above the base.
func (o *opinion) cheapestUnits(pot grant.Pot, lines []line) {
	left := int64(pot.Amount / pot.Unit)
	for _, l := range lines {
		start := l.hold(l.base).Num().Int64()
		o.units = append(o.units, start)
		left -= start
	}
	first := slices.Clone(o.units)
	price := func(i int, unit int64) *big.Rat {
		nth := new(big.Rat).Sub(big.NewRat(unit, 1), lines[i].base)
		nth.Mul(nth, big.NewRat(2, 1)).Sub(nth, big.NewRat(1, 1))
		return nth.Quo(nth, new(big.Rat).Mul(lines[i].weight, big.NewRat(2, 1)))
	}
	next := make([]*big.Rat, len(lines)) // what the next unit of each would cost; nil where it can have no more
	ask := func(i int) {
		next[i] = nil
		if lines[i].weight.Sign() > 0 && (lines[i].high == nil || lines[i].high.Cmp(big.NewRat(o.units[i]+1, 1)) >= 0) {
			next[i] = price(i, o.units[i]+1)
		}
	}
	for i := range lines {
		ask(i)
	}
	var dearest *big.Rat // of those given
	for range left {
		best := -1
		for i := range lines {
			if next[i] != nil && (best < 0 || cmp.Or(next[i].Cmp(next[best]), before(pot, lines[i].id, lines[best].id)) < 0) {
				best = i
			}
		}
		dearest = next[best]
		o.units[best]++
		ask(best)
	}
	had, waits := []string{}, []string{}
	for i, l := range lines {
		if o.units[i] > first[i] && price(i, o.units[i]).Cmp(dearest) == 0 {
			had = append(had, l.id)
		}
		if dearest != nil && next[i] != nil && next[i].Cmp(dearest) == 0 {
			waits = append(waits, l.id)
		}
	}
	if len(waits) > 0 {
		o.tie = grant.Tie{IDs: slices.Sorted(slices.Values(append(had, waits...))), Places: len(had)}
	}
}

// before compares two ids by the pot's rule for ties.
func before(pot grant.Pot, id, other string) int {
	if pot.Ties == grant.UnitsByList {
		return slices.Index(pot.List, id) - slices.Index(pot.List, other)
	}
	return cmp.Compare(id, other)
}

func places(count int) []int {
	list := make([]int, count)
	for i := range list {
		list[i] = i
	}
	return list
}

// amounts are the opinion's units as money.
func (o opinion) amounts(pot grant.Pot) []righthelp.Money {
	amounts := make([]righthelp.Money, len(o.units))
	for i, units := range o.units {
		amounts[i] = righthelp.Money(units) * max(pot.Unit, 1)
	}
	return amounts
}

// bestSets are all selections that the limits allow and that no other beats at any place of the ranking, as sets of bits.
// A candidate's rank is one more than how many are before it.
func bestSets(choice grant.Choice, from []grant.Candidate, before func(a, b grant.Candidate) bool) (sets []int, found bool) {
	ranks := make([]int, len(from))
	for i, a := range from {
		for _, b := range from {
			if before(b, a) {
				ranks[i]++
			}
		}
	}
	var vectors [][]int
	for set := range 1 << len(from) {
		if allowed(choice, from, set) {
			var vector []int
			for i := range from {
				if set>>i&1 == 1 {
					vector = append(vector, ranks[i])
				}
			}
			slices.Sort(vector)
			sets, vectors = append(sets, set), append(vectors, vector)
		}
	}
	if len(sets) == 0 {
		return nil, false
	}
	best := slices.MinFunc(vectors, slices.Compare[[]int])
	var kept []int
	for i, vector := range vectors {
		for place := range vector {
			if vector[place] < best[place] {
				return nil, false // no set is best at every place: the rule would promise too much
			}
		}
		if slices.Equal(vector, best) {
			kept = append(kept, sets[i])
		}
	}
	return kept, true
}

// allowed reports whether a set has as many as there are places and keeps the limits of every class.
func allowed(choice grant.Choice, from []grant.Candidate, set int) bool {
	chosen, counts := 0, map[string]int{}
	for i, c := range from {
		if set>>i&1 == 1 {
			chosen++
			counts[c.Class]++
		}
	}
	for _, class := range choice.Classes {
		if counts[class.Name] < class.Minimum || class.Maximum > 0 && counts[class.Name] > class.Maximum {
			return false
		}
	}
	return chosen == choice.Places
}

func byScore(direction grant.Direction) func(a, b grant.Candidate) bool {
	return func(a, b grant.Candidate) bool { return isBefore(direction, a.Score, b.Score) }
}

func byScoreThenKey(direction grant.Direction) func(a, b grant.Candidate) bool {
	return func(a, b grant.Candidate) bool {
		if a.Score == b.Score {
			return isBefore(direction, a.SecondKey, b.SecondKey)
		}
		return isBefore(direction, a.Score, b.Score)
	}
}

func isBefore(direction grant.Direction, a, b righthelp.Number) bool {
	order := a.Decimal().Cmp(b.Decimal())
	return direction == grant.HighestFirst && order > 0 || direction == grant.LowestFirst && order < 0
}
