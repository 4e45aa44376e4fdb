package grant

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"

	"github.com/righthelp/righthelp"
)

// WrongShareError says that amounts are not the sharing they are said to be.
type WrongShareError struct {
	ID     string `json:"id,omitempty"` // the recipient that it concerns; empty where it concerns the whole
	Reason string `json:"reason"`
}

// Error gives one sentence.
func (e *WrongShareError) Error() string {
	if e.ID == "" {
		return e.Reason
	}
	return e.ID + ": " + e.Reason
}

// Verify certifies amounts, however they were come by: that they share the pot among the recipients by the pot's method, with
// the λ that is given. It goes over the recipients once, with arithmetic of its own, and does not share the pot again. Units that were tied for have gone by the pot's rule for
// ties; where that is to refuse, either way is accepted.
//
// It gives nil, or all that is wrong: the errors of Share for a pot or a recipient that is not in order, and a
// *WrongShareError for amounts that are not as many as the recipients, a λ that is missing or below nought, an amount that is not a whole number of units, below a floor, above a cap or too far from its ideal,
// for sums that do not make the pot, and for a unit that ought to be somebody else's.
func Verify(pot Pot, to []Recipient, amounts []righthelp.Money, lambda *big.Rat) error {
	pot = pot.complete()
	if _, err := pot.check(to); err != nil {
		return err
	}
	switch {
	case len(amounts) != len(to):
		return &WrongShareError{Reason: fmt.Sprintf("there are %d amounts for %d recipients", len(amounts), len(to))}
	case lambda == nil:
		return &WrongShareError{Reason: "there is no λ to certify them with"}
	case lambda.Sign() < 0:
		return &WrongShareError{Reason: "λ is " + lambda.RatString() + ", and no share is below nought"}
	}
	v := &verifier{pot: pot, listed: pot.listed(), unit: big.NewRat(int64(pot.Unit), int64(righthelp.Pound)), lambda: lambda, ideals: new(big.Rat), sum: new(big.Int)}
	for i := range to {
		v.recipient(&to[i], amounts[i])
	}
	v.whole()
	return errors.Join(v.problems...)
}

type verifier struct {
	pot      Pot
	listed   map[string]int
	unit     *big.Rat // in pounds
	lambda   *big.Rat
	ideals   *big.Rat // the sum of the ideals, in units
	sum      *big.Int // the sum of the amounts, in pence
	gained   line     // the least claim that got a unit
	went     line     // the greatest claim that got none
	problems []error
}

// line is a claim to one unit, and whose it is.
type line struct {
	claim *big.Rat
	id    string
}

func (v *verifier) wrong(id, reason string, values ...any) {
	v.problems = append(v.problems, &WrongShareError{ID: id, Reason: fmt.Sprintf(reason, values...)})
}

// recipient checks one amount, and keeps the claims at the line.
func (v *verifier) recipient(r *Recipient, amount righthelp.Money) {
	v.sum.Add(v.sum, big.NewInt(int64(amount)))
	one := v.pot.claim(r)
	low := ratOf(one.base + one.low)
	ideal := new(big.Rat).Quo(new(big.Rat).Mul(v.lambda, weightRat(r.Weight)), v.unit)
	ideal.Add(ideal, ratOf(one.base))
	if ideal.Cmp(low) < 0 {
		ideal = low
	}
	capped := one.high != noCap && ideal.Cmp(ratOf(one.base+one.high)) >= 0
	if capped {
		ideal = ratOf(one.base + one.high)
	}
	v.ideals.Add(v.ideals, ideal)
	if amount < 0 || amount%v.pot.Unit != 0 {
		v.wrong(r.ID, "%s is not a whole number of units of %s", amount, v.pot.Unit)
		return
	}
	units := uint64(amount / v.pot.Unit)
	switch {
	case units < one.base+one.low:
		v.wrong(r.ID, "%s is below its base or floor", amount.Display())
	case one.high != noCap && units > one.base+one.high:
		v.wrong(r.ID, "%s is above its cap", amount.Display())
	case r.Weight.Coefficient() == 0 && units != one.base+one.low:
		v.wrong(r.ID, "%s is more than its base, and it has no weight", amount.Display())
	case r.Weight.Coefficient() == 0:
	case v.pot.Method == Webster:
		v.price(r, one, units)
	default:
		v.remainder(r, units, ideal)
	}
}

// remainder checks that an amount is less than a unit from its ideal.
func (v *verifier) remainder(r *Recipient, units uint64, ideal *big.Rat) {
	over := new(big.Rat).Sub(ratOf(units), ideal)
	switch one := big.NewRat(1, 1); {
	case over.Sign() > 0 && over.Cmp(one) < 0:
		v.gains(one.Sub(one, over), r.ID)
	case over.Sign() < 0 && over.Cmp(one.Neg(one)) > 0:
		v.goesWithout(over.Neg(over), r.ID)
	case over.Sign() != 0:
		v.wrong(r.ID, "%s is a unit or more from its ideal", v.money(units).Display())
	}
}

// price keeps what the last unit cost and what the next would, as claims: the cheaper a unit, the greater the claim.
func (v *verifier) price(r *Recipient, one claim, units uint64) {
	above := units - one.base
	twice := new(big.Rat).Mul(weightRat(r.Weight), big.NewRat(2, 1))
	if above > one.low {
		v.gains(new(big.Rat).Quo(twice, ratOf(2*above-1)), r.ID)
	}
	if above < one.high {
		v.goesWithout(new(big.Rat).Quo(twice, ratOf(2*above+1)), r.ID)
	}
}

// whole checks the sums, and that no unit ought to be somebody else's.
func (v *verifier) whole() {
	if pot := big.NewInt(int64(v.pot.Amount)); v.sum.Cmp(pot) != 0 {
		v.wrong("", "the amounts come to %s pence, the pot is %s pence", v.sum, pot)
	}
	if v.ideals.Cmp(ratOf(uint64(v.pot.Amount/v.pot.Unit))) != 0 {
		v.wrong("", "with this λ the ideals do not come to the pot")
	}
	if v.gained.claim == nil || v.went.claim == nil {
		return
	}
	switch order := v.gained.claim.Cmp(v.went.claim); {
	case order < 0:
		v.wrong(v.went.id, "it has a greater claim to the unit that %s has", v.gained.id)
	case order == 0 && v.order(v.gained.id, v.went.id) > 0:
		v.wrong(v.went.id, "it is tied for the unit that %s has, and comes first by the pot's rule for ties", v.gained.id)
	}
}

func (v *verifier) money(units uint64) righthelp.Money { return righthelp.Money(units) * v.pot.Unit }

// gains keeps the least claim that got a unit, and of equal ones the last by the pot's rule for ties.
func (v *verifier) gains(claim *big.Rat, id string) {
	if l := &v.gained; l.claim == nil || cmp.Or(claim.Cmp(l.claim), v.order(l.id, id)) < 0 {
		*l = line{claim, id}
	}
}

// goesWithout keeps the greatest claim that got none, and of equal ones the first by the pot's rule for ties.
func (v *verifier) goesWithout(claim *big.Rat, id string) {
	if l := &v.went; l.claim == nil || cmp.Or(claim.Cmp(l.claim), v.order(l.id, id)) > 0 {
		*l = line{claim, id}
	}
}

// order compares two ids by the pot's rule for ties; none comes first where it is to refuse.
func (v *verifier) order(id, other string) int {
	switch v.pot.Ties {
	case UnitsByID:
		return cmp.Compare(id, other)
	case UnitsByList:
		return cmp.Compare(uint(v.listed[id]-1), uint(v.listed[other]-1)) // one who is not listed comes last
	}
	return 0
}

func ratOf(units uint64) *big.Rat { return new(big.Rat).SetInt(number(units)) }
