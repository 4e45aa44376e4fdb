package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/Rhymond/go-money"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/shopspring/decimal"
)

// pot is one that is to be shared, in the words of each library.
type pot struct {
	pence   righthelp.Money
	to      []grant.Recipient
	weights []int64
	ratios  []int
}

// newPot gives a pot of about £400 a head: a larger one would overflow in go-money, which then panics.
func newPot(count int) pot {
	p := pot{pence: righthelp.Money(count) * 40_001}
	for i := range count {
		weight := 5_000 + i*7_919%90_000
		p.to = append(p.to, grant.Recipient{ID: fmt.Sprintf("R%07d", i), Weight: righthelp.Whole(int64(weight))})
		p.weights, p.ratios = append(p.weights, int64(weight)), append(p.ratios, weight)
	}
	return p
}

// sharers are the entries of the comparison, this library first. Each gives the shares in its own form.
func (p pot) sharers() []engine[func() error] {
	unordered := slices.Clone(p.to)
	rand.New(rand.NewPCG(1, 1)).Shuffle(len(unordered), func(i, j int) { unordered[i], unordered[j] = unordered[j], unordered[i] })
	var again grant.Sharing
	return []engine[func() error]{
		{"righthelp", "largest remainders to the penny; ids checked, ties found and parted by id, each share explained on demand", func() error {
			_, err := grant.Share(p.grant(), p.to)
			return err
		}},
		{"righthelp, memory used again", "the same, in the memory of the sharing before", func() error { return again.Again(p.grant(), p.to) }},
		{"righthelp, ids in no order", "the same, of recipients whose ids do not ascend", func() error {
			_, err := grant.Share(p.grant(), unordered)
			return err
		}},
		{"go-money", "Allocate: the pence that are left go to whoever stands first", func() error {
			_, err := p.goMoney()
			return err
		}},
		{"decimal", "largest remainders by hand, with QuoRem and a stable sort", func() error {
			_, err := p.decimals()
			return err
		}},
	}
}

func (p pot) grant() grant.Pot { return grant.Pot{Amount: p.pence, Ties: grant.UnitsByID} }

func (p pot) goMoney() ([]*money.Money, error) {
	return money.New(int64(p.pence), money.GBP).Allocate(p.ratios...)
}

// decimals shares by largest remainder, with equal remainders to whoever stands first.
func (p pot) decimals() ([]decimal.Decimal, error) {
	amount, all := decimal.New(int64(p.pence), -2), decimal.Zero
	for _, weight := range p.weights {
		all = all.Add(decimal.NewFromInt(weight))
	}
	if all.IsZero() {
		return nil, errors.New("nobody has a weight")
	}
	shares, remainders, order := make([]decimal.Decimal, len(p.weights)), make([]decimal.Decimal, len(p.weights)), make([]int, len(p.weights))
	left := amount
	for i, weight := range p.weights {
		shares[i], remainders[i] = amount.Mul(decimal.NewFromInt(weight)).QuoRem(all, 2)
		left, order[i] = left.Sub(shares[i]), i
	}
	slices.SortStableFunc(order, func(a, b int) int { return remainders[b].Cmp(remainders[a]) })
	penny := decimal.New(1, -2)
	for _, i := range order {
		if !left.IsPositive() {
			break
		}
		shares[i], left = shares[i].Add(penny), left.Sub(penny)
	}
	return shares, nil
}
