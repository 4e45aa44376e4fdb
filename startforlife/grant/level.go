package grant

import (
	"math/big"
	"math/bits"
	"slices"

	"github.com/righthelp/righthelp"
)

// level is λ: how many units each unit of weight brings, on the scale of weights that the sharing uses.
type level struct {
	units, weight uint64 // λ is units / weight
	wide          *wideLevel
	decimals      int // of the scale of weights
}

// Lambda gives the λ by which the pot was shared: pounds for each unit of weight. Every share is base + λ × weight, held
// within its floor and cap, before it is rounded to whole units.
func (s *Sharing) Lambda() *big.Rat {
	if s.pot.Unit == 0 {
		return new(big.Rat)
	}
	units, weight := new(big.Int).SetUint64(s.level.units), new(big.Int).SetUint64(s.level.weight)
	if s.level.wide != nil {
		units.Set(s.level.wide.units)
		weight.Set(s.level.wide.weight)
	}
	units.Mul(units, big.NewInt(int64(s.pot.Unit)))
	units.Mul(units, new(big.Int).SetUint64(powers[s.level.decimals]))
	return new(big.Rat).SetFrac(units, weight.Mul(weight, big.NewInt(int64(righthelp.Pound))))
}

// breakpoint is a λ at which a recipient leaves its floor or meets its cap: amount / weight.
type breakpoint struct {
	amount, weight uint64
	meets          bool // it meets its cap
}

// findLevel finds the λ at which the shares make the pot (grant.sharing.level). Where nobody has a floor or a cap it is
// the pot for all weights together. Otherwise the shares are followed as λ rises from nothing: what those at a floor or a
// cap have is held, the others rise with their weights, and at every breakpoint somebody changes sides.
func (s *Sharing) findLevel(c claims) {
	s.level = level{decimals: c.decimals, units: c.pot, weight: c.weights.low}
	switch {
	case !c.weights.fits():
		s.findWideLevel(c)
		return
	case c.bounded:
		s.level.units, s.level.weight = s.follow(c)
	}
	if s.level.weight == 0 {
		s.level.units, s.level.weight = 0, 1 // nobody rises
	}
}

// follow gives what is left for those who rise, and their weights together.
func (s *Sharing) follow(c claims) (units, weights uint64) {
	held := c.floors.low
	s.breakpoints = slices.Grow(s.breakpoints, 2*len(s.recipients))
	for i := range s.recipients {
		one, weight := s.pot.claim(&s.recipients[i]), s.weight(i)
		switch {
		case weight == 0 || one.low == one.high || one.high == 0:
			continue
		case one.low == 0:
			weights += weight
		default:
			s.breakpoints = append(s.breakpoints, breakpoint{one.low, weight, false})
		}
		if one.high != noCap {
			s.breakpoints = append(s.breakpoints, breakpoint{one.high, weight, true})
		}
	}
	slices.SortFunc(s.breakpoints, func(a, b breakpoint) int {
		return compareTotals(product(a.amount, b.weight), product(b.amount, a.weight))
	})
	for _, b := range s.breakpoints {
		if !product(weights, b.amount).less(product(c.pot-held, b.weight)) {
			break
		}
		if b.meets {
			held, weights = held+b.amount, weights-b.weight
		} else {
			held, weights = held-b.amount, weights+b.weight
		}
	}
	return c.pot - held, weights
}

func compareTotals(a, b total) int {
	switch {
	case a.less(b):
		return -1
	case b.less(a):
		return 1
	}
	return 0
}

// weight is a recipient's weight on the scale that the sharing uses, where weights fit it.
func (s *Sharing) weight(i int) uint64 {
	weight := s.recipients[i].Weight
	return uint64(weight.Coefficient()) * powers[s.level.decimals-weight.Decimals()]
}

// ideal is what λ gives a recipient above its base: whole units, and a remainder of so many parts of the level's weight.
// One that is held at its floor or its cap has that and no remainder, and so has one without a weight (grant.sharing.weightless).
func (s *Sharing) ideal(weight uint64, one claim) (whole, remainder uint64, state State) {
	if weight == 0 {
		return one.low, 0, Weightless
	}
	rise := product(s.level.units, weight)
	if one.low > 0 && !product(one.low, s.level.weight).less(rise) {
		return one.low, 0, AtFloor
	}
	if one.cut || one.high != noCap && product(one.high, s.level.weight).less(rise) {
		return one.high, 0, AtCap
	}
	whole, remainder = s.rise(weight)
	return whole, remainder, Free
}

// rise is λ times a weight: whole units, and a remainder of so many parts of the level's weight.
func (s *Sharing) rise(weight uint64) (whole, remainder uint64) {
	high, low := bits.Mul64(s.level.units, weight)
	return bits.Div64(high, low, s.level.weight)
}

// powers are those of ten, for as many decimals as a weight can have.
var powers = [righthelp.MostDecimals + 1]uint64{1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000}
