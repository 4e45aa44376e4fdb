package grant

import (
	"errors"
	"fmt"
	"math"

	"github.com/righthelp/righthelp"
)

// Pot is an amount to share and how it is shared.
type Pot struct {
	Amount  righthelp.Money `json:"amount"`            // not negative
	Unit    righthelp.Money `json:"unit,omitzero"`     // every share is a whole number of units; nought is a penny
	Method  Method          `json:"method,omitzero"`   // how shares are rounded to units; LargestRemainder where none is set
	Ties    SharingTies     `json:"ties,omitzero"`     // who has the last units where claims are equal; RefuseUnits where none is set
	List    []string        `json:"list,omitempty"`    // for UnitsByList: ids, first served first
	CapsWin bool            `json:"caps_win,omitzero"` // a base above its cap is cut to the cap; otherwise it is an error
}

// Sharing is a pot shared out. Share makes one; a zero Sharing can be made one with Again.
//
// It keeps the recipients that it was made from, to explain itself: leave them unchanged while it is in use.
type Sharing struct {
	Amounts []righthelp.Money `json:"amounts"` // in the order of the recipients; for reading, since the rows rest on it
	Ties    []Tie             `json:"ties"`    // at most one: who was tied for the last units, and was parted by the pot's rule for ties

	pot        Pot
	recipients []Recipient
	level      level
	keys       []uint64 // for each recipient its remainder, or how many smaller ones there are; 0 where it has none
	// breakpoints are the values of λ at which somebody leaves a floor or meets a cap.
	breakpoints []breakpoint
}

// Share shares a pot: every recipient has base + λ × weight, not less than its floor nor more than its cap, in whole
// units, and the shares make the pot exactly. One λ, which [Sharing.Lambda] gives, explains them all.
//
// A recipient without weight has its base, within its floor and cap, and never a unit more. The order of the recipients
// decides nothing. Floors are rounded up to whole units and caps down.
//
// Problems of the input come together, in its order: *righthelp.MalformedError (an id twice, a weight that is missing or
// negative, a negative amount) and *InfeasibleError (a unit that does not divide, a floor above its cap, floors above the
// pot, caps below it). A tie for the last units that nothing decides is a *TieError.
func Share(pot Pot, to []Recipient) (*Sharing, error) {
	s := new(Sharing)
	if err := s.Again(pot, to); err != nil {
		return nil, err
	}
	return s, nil
}

// Again shares a pot as Share does, in the memory of a sharing that is not needed any more. After an error the sharing
// is empty.
func (s *Sharing) Again(pot Pot, to []Recipient) error {
	s.clear()
	pot = pot.complete()
	claims, err := pot.check(to)
	if err != nil {
		return err
	}
	s.pot, s.recipients = pot, to
	s.reserve(len(to))
	if err := s.share(claims); err != nil {
		s.clear()
		return err
	}
	return nil
}

// complete puts in the unit and the method where none is set.
func (p Pot) complete() Pot {
	if p.Unit == 0 {
		p.Unit = righthelp.Penny
	}
	if p.Method == 0 {
		p.Method = LargestRemainder
	}
	return p
}

// Pot gives the pot as it was shared, with its unit and method.
func (s *Sharing) Pot() Pot { return s.pot }

// clear leaves nothing but memory to use again.
func (s *Sharing) clear() {
	*s = Sharing{Amounts: s.Amounts[:0], Ties: s.Ties[:0], keys: s.keys[:0], breakpoints: s.breakpoints[:0]}
}

func (s *Sharing) reserve(count int) {
	if cap(s.Amounts) < count {
		s.Amounts, s.keys = make([]righthelp.Money, count), make([]uint64, count)
	}
	s.Amounts, s.keys = s.Amounts[:count], s.keys[:count]
}

// share finds λ, then the whole units of every share, then who has the units that are left.
func (s *Sharing) share(c claims) error {
	s.findLevel(c)
	if s.pot.Method == Webster {
		return s.shareByWebster(c.pot)
	}
	return s.serve(c.pot - s.roundDown())
}

// claim is a recipient in whole units: its base, and between which amounts above it its share lies.
type claim struct {
	base, low, high uint64 // high is math.MaxUint64 where there is no cap
	cut             bool   // its base is above its cap
}

const noCap = math.MaxUint64

// claim gives a recipient in units, its base beside its weight (fhsl.sharing.shape). The pot has been checked.
func (p *Pot) claim(r *Recipient) claim {
	if r.Base|r.Floor == 0 && !r.Cap.set { // as most have it, and short enough to be part of the loops that ask
		return claim{high: noCap}
	}
	return p.limitedClaim(r)
}

// limitedClaim gives one with a base, a floor or a cap (grant.sharing.floor, .cap).
func (p *Pot) limitedClaim(r *Recipient) claim {
	unit := uint64(p.Unit)
	c := claim{high: noCap}
	if r.Base > 0 {
		c.base = uint64(r.Base) / unit
	}
	if r.Cap.set {
		most := uint64(r.Cap.amount) / unit
		c.cut = c.base > most // only where caps win
		c.base = min(c.base, most)
		c.high = most - c.base
	}
	if r.Floor > r.Base {
		c.low = (uint64(r.Floor)+unit-1)/unit - c.base
	}
	return c
}

// claims are what the recipients of a pot come to together, in units and on one scale of weights.
type claims struct {
	pot      uint64 // what is to be shared by weight: the pot without bases and weightless shares
	fixed    total  // bases, and what those without a weight have above theirs
	floors   total  // what those with a weight have above their bases at least
	caps     total  // and at most, but for those without a cap
	weights  total
	decimals int  // of the scale of weights
	uncapped bool // somebody with a weight has no cap
	bounded  bool // somebody with a weight has a floor or a cap
}

// check refuses a pot that cannot be shared as it is asked for, and adds up what is claimed of it.
func (p *Pot) check(to []Recipient) (claims, error) {
	var c claims
	problems := p.malformed()
	if len(to) == 0 {
		problems = append(problems, &righthelp.MalformedError{Field: "recipients", Reason: "there is nobody to share the pot among"})
	}
	ids, at := ids{what: "recipients", count: len(to)}, func(i int) string { return to[i].ID }
	for i := range to {
		r := &to[i]
		if err := ids.problem(i, r.ID, at); err != nil {
			problems = append(problems, err)
		}
		if r.usual() {
			c.uncapped = true
			c.weigh(r.Weight)
			continue
		}
		problems = append(problems, p.problems(i, r)...)
		c.add(p.claim(r), r.Weight)
	}
	if len(problems) > 0 {
		return claims{}, errors.Join(problems...)
	}
	return c, c.meet(p)
}

// usual reports whether a recipient has a weight and nothing else, so that there is nothing to check but its id.
func (r *Recipient) usual() bool {
	return r.Base|r.Floor == 0 && !r.Cap.set && r.Weight.Coefficient() > 0
}

// add adds a recipient's claim.
func (c *claims) add(one claim, weight righthelp.Number) {
	c.fixed.add(one.base)
	if weight.Coefficient() == 0 {
		c.fixed.add(one.low)
		return
	}
	c.weigh(weight)
	c.floors.add(one.low)
	if one.high == noCap {
		c.uncapped = true
	} else {
		c.caps.add(one.high)
	}
	c.bounded = c.bounded || one.low > 0 || one.high != noCap
}

// weigh adds a weight, on a scale fine enough for all weights so far.
func (c *claims) weigh(weight righthelp.Number) {
	decimals := weight.Decimals()
	if decimals > c.decimals {
		c.weights = c.weights.times(powers[decimals-c.decimals])
		c.decimals = decimals
	}
	c.weights = c.weights.plus(product(uint64(weight.Coefficient()), powers[c.decimals-decimals]))
}

// meet takes from the pot what is claimed of it whatever the weights, and refuses a pot that is too small or too large.
func (c *claims) meet(p *Pot) error {
	pot := total{low: uint64(p.Amount / p.Unit)}
	least, most := c.fixed.plus(c.floors), c.fixed.plus(c.caps)
	switch {
	case pot.less(least):
		return &InfeasibleError{Reason: "bases and floors come to more than the pot; short of them", By: least.beyond(pot, p.Unit)}
	case !c.uncapped && most.less(pot) && c.weights.isZero():
		return &InfeasibleError{Reason: "nobody has a weight by which the rest could be shared; left over", By: pot.beyond(most, p.Unit)}
	case !c.uncapped && most.less(pot):
		return &InfeasibleError{Reason: "the caps come to less than the pot; left over", By: pot.beyond(most, p.Unit)}
	}
	c.pot = pot.low - c.fixed.low
	return nil
}

// malformed gives what is wrong with a pot whoever it is shared among.
func (p *Pot) malformed() []error {
	var problems []error
	wrong := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if p.Amount < 0 {
		wrong("pot.amount", p.Amount.String(), "a pot is not negative")
	}
	if p.Unit < 0 {
		wrong("pot.unit", p.Unit.String(), "a unit is not negative")
		p.Unit = righthelp.Penny // so that the recipients can be checked too
	}
	if p.Method > Webster {
		wrong("pot.method", p.Method.String(), "there is no such method")
	}
	if p.Ties > UnitsByList {
		wrong("pot.ties", p.Ties.String(), "there is no such rule for ties")
	}
	switch {
	case len(p.List) == 0:
	case p.Ties != UnitsByList:
		wrong("pot.list", p.List[0], "a list decides only where the rule for ties is the list")
	default:
		places := p.listed()
		for i, id := range p.List {
			if first := places[id] - 1; first < i {
				wrong(fmt.Sprintf("pot.list[%d]", i), id, fmt.Sprintf("pot.list[%d] is the same", first))
			}
		}
	}
	if p.Amount > 0 && p.Amount%p.Unit != 0 {
		problems = append(problems, &InfeasibleError{Reason: "the pot is not a whole number of units of " + p.Unit.String() + "; too much", By: p.Amount % p.Unit})
	}
	return problems
}

// problems gives what is wrong with one recipient.
func (p *Pot) problems(i int, r *Recipient) []error {
	var problems []error
	wrong := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("recipients[%d].%s", i, field), Value: value, Reason: reason})
	}
	impossible := func(reason string, by righthelp.Money) {
		problems = append(problems, &InfeasibleError{ID: r.ID, Reason: reason, By: by})
	}
	switch {
	case r.Weight.IsZero():
		wrong("weight", "", "the weight is missing (a weight of nought is written 0)")
	case r.Weight.Coefficient() < 0:
		wrong("weight", r.Weight.String(), "a weight is not negative")
	}
	for _, amount := range [...]struct {
		field string
		money righthelp.Money
	}{{"base", r.Base}, {"floor", r.Floor}, {"cap", r.Cap.amount}} {
		if amount.money < 0 {
			wrong(amount.field, amount.money.String(), "an amount is not negative")
		}
	}
	if len(problems) > 0 {
		return problems
	}
	if over := r.Base % p.Unit; over != 0 {
		impossible("its base is not a whole number of units of "+p.Unit.String()+"; too much", over)
	}
	if r.Cap.set {
		most := r.Cap.amount - r.Cap.amount%p.Unit
		least := (uint64(r.Floor) + uint64(p.Unit) - 1) / uint64(p.Unit) * uint64(p.Unit)
		if least > uint64(most) {
			impossible("its floor, rounded up to whole units, is above its cap, rounded down", total{low: least}.beyond(total{low: uint64(most)}, righthelp.Penny))
		}
		if r.Base > most && !p.CapsWin {
			impossible("its base is above its cap", r.Base-most)
		}
	}
	return problems
}
