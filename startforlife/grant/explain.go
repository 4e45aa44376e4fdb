package grant

import (
	"cmp"
	"fmt"
	"iter"
	"math/big"
	"slices"

	"github.com/righthelp/righthelp"
)

// Row explains one recipient's amount.
type Row struct {
	ID        string          `json:"id"`
	Amount    righthelp.Money `json:"amount"`
	State     State           `json:"state"`
	RoundedUp bool            `json:"rounded_up"` // it has more whole units than its ideal
	// Rank is the place of its remainder among all remainders, 1 for the largest; equal remainders have the same rank. It is 0
	// where there is no remainder, and under Webster, which does not go by them.
	Rank int `json:"rank,omitzero"`

	sharing *Sharing
	place   int
}

// Rows explains every amount, in the order of the recipients.
func (s *Sharing) Rows() iter.Seq[Row] {
	return func(yield func(Row) bool) {
		ranks := s.ranks()
		for i := range s.recipients {
			whole, state := s.whole(i)
			row := Row{
				ID: s.recipients[i].ID, Amount: s.Amounts[i], State: state, sharing: s, place: i,
				RoundedUp: s.Amounts[i] > s.money(s.pot.claim(&s.recipients[i]).base+whole),
			}
			if ranks != nil && s.keys[i] > 0 {
				row.Rank = ranks.of(s.keys[i])
			}
			if !yield(row) {
				return
			}
		}
	}
}

// Ideal gives the amount before it was rounded, in pounds: base + λ × weight, within the floor and the cap.
func (r Row) Ideal() *big.Rat {
	s := r.sharing
	if s == nil {
		return new(big.Rat)
	}
	one := s.pot.claim(&s.recipients[r.place])
	units, weight := new(big.Int), big.NewInt(1) // the ideal above the base is units / weight
	switch whole, state := s.whole(r.place); {
	case state != Free:
		units.SetUint64(whole)
	case s.level.wide != nil:
		weight.Set(s.level.wide.weight)
		units.Mul(s.level.wide.units, s.level.wide.weights[r.place])
	default:
		weight.SetUint64(s.level.weight)
		units.Mul(number(s.level.units), number(s.weight(r.place)))
	}
	units.Add(units, new(big.Int).Mul(number(one.base), weight))
	units.Mul(units, big.NewInt(int64(s.pot.Unit)))
	return new(big.Rat).SetFrac(units, weight.Mul(weight, big.NewInt(int64(righthelp.Pound))))
}

// Findings explains every amount in words, in the order of the recipients.
func (s *Sharing) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		lambda := s.Lambda()
		for row := range s.Rows() {
			if !yield(row.finding(lambda)) {
				return
			}
		}
	}
}

func (r Row) finding(lambda *big.Rat) righthelp.Finding {
	recipient := &r.sharing.recipients[r.place]
	sum := fmt.Sprintf("%s + %s × %s", recipient.Base.Display(), lambda.RatString(), recipient.Weight)
	finding := righthelp.Finding{Status: righthelp.Met}
	switch r.State {
	case Weightless:
		finding.Rule = "grant.sharing.weightless"
		finding.Because = fmt.Sprintf("%s has %s: it has no weight, so it has its base of %s within its floor and cap", r.ID, r.Amount.Display(), recipient.Base.Display())
	case AtFloor:
		finding.Rule = "grant.sharing.floor"
		finding.Because = fmt.Sprintf("%s has its floor of %s, because %s is not more", r.ID, r.Amount.Display(), sum)
	case AtCap:
		finding.Rule = "grant.sharing.cap"
		finding.Because = fmt.Sprintf("%s has its cap of %s, because %s is more", r.ID, r.Amount.Display(), sum)
	default:
		finding.Rule = "grant.sharing.level"
		rounded := "rounded down"
		switch {
		case r.RoundedUp:
			rounded = "rounded up"
		case r.Rank == 0 && r.sharing.pot.Method == LargestRemainder:
			rounded = "exactly"
		}
		finding.Because = fmt.Sprintf("%s has %s: %s, %s", r.ID, r.Amount.Display(), sum, rounded)
	}
	return finding
}

// whole is the ideal above the base in whole units, rounded down, and what held it.
func (s *Sharing) whole(i int) (uint64, State) {
	one := s.pot.claim(&s.recipients[i])
	if wide := s.level.wide; wide != nil {
		whole, _, state := wide.ideal(i, one)
		return whole, state
	}
	whole, _, state := s.ideal(s.weight(i), one)
	return whole, state
}

// ranks are the remainders, the largest first; nothing where the method does not go by them.
type ranks []uint64

func (s *Sharing) ranks() ranks {
	if s.pot.Method != LargestRemainder {
		return nil
	}
	sorted := slices.Clone(s.keys)
	slices.SortFunc(sorted, func(a, b uint64) int { return cmp.Compare(b, a) })
	return sorted
}

func (r ranks) of(key uint64) int {
	place, _ := slices.BinarySearchFunc(r, key, func(a, b uint64) int { return cmp.Compare(b, a) })
	return place + 1
}

func weightRat(weight righthelp.Number) *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(weight.Coefficient()), number(powers[weight.Decimals()]))
}
