package grant

import (
	"math/big"
	"slices"
)

// Weights that come to more than 63 bits on one scale are shared by in arithmetic of any width: the same steps, with the
// same result, at perhaps thirty times the cost.

// wideLevel is λ, and the weights that it belongs to.
type wideLevel struct {
	units, weight *big.Int
	weights       []*big.Int // of each recipient
}

// findWideLevel is findLevel for wide weights.
func (s *Sharing) findWideLevel(c claims) {
	wide := &wideLevel{weights: make([]*big.Int, len(s.recipients))}
	for i := range s.recipients {
		weight := s.recipients[i].Weight
		wide.weights[i] = new(big.Int).Mul(big.NewInt(weight.Coefficient()), number(powers[c.decimals-weight.Decimals()]))
	}
	wide.follow(s, c)
	s.level.wide = wide
}

func (w *wideLevel) follow(s *Sharing, c claims) {
	type breakpoint struct {
		amount, weight *big.Int
		meets          bool
	}
	var breakpoints []breakpoint
	left, weights := number(c.pot-c.floors.low), new(big.Int)
	for i, weight := range w.weights {
		one := s.pot.claim(&s.recipients[i])
		switch {
		case weight.Sign() == 0 || one.low == one.high || one.high == 0:
			continue
		case one.low == 0:
			weights.Add(weights, weight)
		default:
			breakpoints = append(breakpoints, breakpoint{number(one.low), weight, false})
		}
		if one.high != noCap {
			breakpoints = append(breakpoints, breakpoint{number(one.high), weight, true})
		}
	}
	slices.SortFunc(breakpoints, func(a, b breakpoint) int {
		return compareProducts(a.amount, b.weight, b.amount, a.weight)
	})
	for _, b := range breakpoints {
		if compareProducts(weights, b.amount, left, b.weight) >= 0 {
			break
		}
		if b.meets {
			left.Sub(left, b.amount)
			weights.Sub(weights, b.weight)
		} else {
			left.Add(left, b.amount)
			weights.Add(weights, b.weight)
		}
	}
	if weights.Sign() == 0 {
		left, weights = new(big.Int), big.NewInt(1)
	}
	w.units, w.weight = left, weights
}

// ideal is Sharing.ideal for wide weights.
func (w *wideLevel) ideal(i int, one claim) (whole uint64, remainder *big.Int, state State) {
	weight, none := w.weights[i], new(big.Int)
	switch {
	case weight.Sign() == 0:
		return one.low, none, Weightless
	case one.low > 0 && compareProducts(number(one.low), w.weight, w.units, weight) >= 0:
		return one.low, none, AtFloor
	case one.cut || one.high != noCap && compareProducts(number(one.high), w.weight, w.units, weight) < 0:
		return one.high, none, AtCap
	}
	quotient, remainder := new(big.Int).QuoRem(new(big.Int).Mul(w.units, weight), w.weight, new(big.Int))
	return quotient.Uint64(), remainder, Free
}

// roundDownWide is roundDown for wide weights. Its keys are the places of the remainders among all remainders and none.
func (s *Sharing) roundDownWide() (taken uint64) {
	remainders := make([]*big.Int, len(s.recipients))
	for i := range s.recipients {
		one := s.pot.claim(&s.recipients[i])
		whole, remainder, state := s.level.wide.ideal(i, one)
		s.Amounts[i] = s.money(one.base + whole)
		remainders[i] = remainder
		if state != Weightless {
			taken += whole
		}
	}
	sorted := append(slices.Clone(remainders), new(big.Int)) // so that no remainder is the first, and has the key 0
	slices.SortFunc(sorted, (*big.Int).Cmp)
	for i, remainder := range remainders {
		place, _ := slices.BinarySearchFunc(sorted, remainder, (*big.Int).Cmp)
		s.keys[i] = uint64(place)
	}
	return taken
}

func number(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// compareProducts compares a × b with c × d.
func compareProducts(a, b, c, d *big.Int) int {
	return new(big.Int).Mul(a, b).Cmp(new(big.Int).Mul(c, d))
}
