package grant_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"pgregory.net/rapid"
)

// pick gives a whole number between two others, both included: from rapid, or from a seed.
type pick func(from, to int) int

func drawn(t *rapid.T) pick {
	return func(from, to int) int { return rapid.IntRange(from, to).Draw(t, "") }
}

func seeded(seed uint64) pick {
	random := rand.New(rand.NewPCG(seed, 0))
	return func(from, to int) int { return from + random.IntN(to-from+1) }
}

// potKind says what is wanted of a pot that is made up.
type potKind struct {
	bounded bool
	method  grant.Method // of either kind where it is not set
	unit    righthelp.Money
}

// potOf makes up a pot that can be shared, small enough to be shared by hand.
func potOf(draw pick, kind potKind) (grant.Pot, []grant.Recipient) {
	pot := grant.Pot{Unit: kind.unit, Method: kind.method, Ties: grant.UnitsByID}
	if pot.Unit == 0 {
		pot.Unit = [...]righthelp.Money{1, 1, 5, 100}[draw(0, 3)]
	}
	if pot.Method == 0 {
		pot.Method = grant.Method(draw(1, 2))
	}
	pot.CapsWin = draw(0, 1) == 1
	to := make([]grant.Recipient, draw(1, 6))
	ids := shuffled(draw, len(to))
	for i := range to {
		to[i] = recipientOf(draw, pot, kind.bounded)
		to[i].ID = fmt.Sprintf("r%d", ids[i])
	}
	if pot.Ties = grant.SharingTies(draw(2, 3)); pot.Ties == grant.UnitsByList {
		for _, i := range shuffled(draw, len(to)) {
			pot.List = append(pot.List, to[i].ID)
		}
	}
	least, most := fits(pot, to)
	if most < 0 || most > least+60 {
		most = least + 60
	}
	pot.Amount = righthelp.Money(draw(int(least), int(most))) * pot.Unit
	return pot, to
}

// fits is from how many to how many units the recipients can take; the most is negative where there is no end.
func fits(pot grant.Pot, to []grant.Recipient) (least, most int64) {
	endless := false
	for _, r := range to {
		l := lineOf(pot, r)
		start := l.hold(l.base).Num().Int64()
		least += start
		switch {
		case r.Weight == righthelp.Whole(0):
			most += start
		case l.high == nil:
			endless = true
		default:
			most += l.high.Num().Int64()
		}
	}
	if endless {
		most = -1
	}
	return least, most
}

func recipientOf(draw pick, pot grant.Pot, bounded bool) grant.Recipient {
	r := grant.Recipient{Weight: weightOf(draw)}
	if !bounded {
		return r
	}
	if draw(0, 2) == 0 {
		r.Base = righthelp.Money(draw(0, 12)) * pot.Unit
	}
	if draw(0, 1) == 0 {
		r.Floor = righthelp.Money(draw(0, 20*int(pot.Unit)))
	}
	if draw(0, 1) == 0 {
		cap := (r.Floor + pot.Unit - 1) / pot.Unit * pot.Unit
		if !pot.CapsWin {
			cap = max(cap, r.Base)
		}
		r.Cap = grant.AtMost(cap + righthelp.Money(draw(0, 15*int(pot.Unit))))
	}
	return r
}

// weightOf gives small weights, so that equal ones and noughts are common, with up to two decimals.
func weightOf(draw pick) righthelp.Number {
	switch draw(0, 3) {
	case 0:
		return decimalNumber(int64(draw(0, 400)), 2)
	case 1:
		return decimalNumber(int64(draw(0, 60)), 1)
	default:
		return righthelp.Whole(int64(draw(0, 9)))
	}
}

func decimalNumber(coefficient int64, decimals int) righthelp.Number {
	number, err := righthelp.ParseNumber(new(big.Rat).SetFrac(big.NewInt(coefficient), big.NewInt(pow10(decimals))).FloatString(decimals))
	if err != nil {
		panic(err)
	}
	return number
}

func pow10(n int) int64 {
	power := int64(1)
	for range n {
		power *= 10
	}
	return power
}

func shuffled(draw pick, count int) []int {
	list := places(count)
	for i := count - 1; i > 0; i-- {
		j := draw(0, i)
		list[i], list[j] = list[j], list[i]
	}
	return list
}

func permuted[T any](draw pick, list []T) []T {
	moved := make([]T, 0, len(list))
	for _, i := range shuffled(draw, len(list)) {
		moved = append(moved, list[i])
	}
	return moved
}

// choiceOf makes up a choice that can be met: a few classes, scores that are often equal.
func choiceOf(draw pick, scores int) (grant.Choice, []grant.Candidate) {
	from := make([]grant.Candidate, draw(1, 10))
	classes := draw(0, 3)
	ids := shuffled(draw, len(from))
	members := map[string]int{}
	for i := range from {
		from[i] = grant.Candidate{
			ID: fmt.Sprintf("c%d", ids[i]), Score: decimalNumber(int64(draw(1, scores)), 1), SecondKey: righthelp.Whole(int64(draw(1, scores))),
		}
		if classes > 0 {
			from[i].Class = string(rune('A' + draw(0, classes-1)))
		}
		members[from[i].Class]++
	}
	choice := grant.Choice{Places: draw(1, len(from)), Direction: grant.Direction(draw(1, 2))}
	left, most := choice.Places, 0
	for i := range classes {
		class := grant.Class{Name: string(rune('A' + i))}
		if members[class.Name] == 0 {
			continue
		}
		class.Minimum = draw(0, min(left, members[class.Name]))
		left -= class.Minimum
		if draw(0, 2) == 0 {
			class.Maximum = draw(max(class.Minimum, 1), members[class.Name])
		}
		top := class.Maximum
		if top == 0 {
			top = members[class.Name]
		}
		most += top
		choice.Classes = append(choice.Classes, class)
	}
	if len(choice.Classes) > 0 && choice.Places > most {
		for i := range choice.Classes {
			choice.Classes[i].Maximum = 0
		}
	}
	return choice, from
}
