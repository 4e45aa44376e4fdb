package main

import (
	"fmt"
	"testing"

	"github.com/Rhymond/go-money"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/require"
)

// claimsOf gives recipients with uneven weights, and the same weights as ratios.
func claimsOf(count int) ([]grant.Recipient, []int) {
	to, ratios := make([]grant.Recipient, count), make([]int, count)
	for i := range to {
		weight := 5_000 + i*7_919%90_000
		to[i] = grant.Recipient{ID: fmt.Sprintf("R%07d", i), Weight: righthelp.Whole(int64(weight))}
		ratios[i] = weight
	}
	return to, ratios
}

// The peer gives the pence that are left to the first arguments; the sums agree, the pence do not.
func TestPeer_GivesTheRemainderToWhoeverComesFirst(t *testing.T) {
	to, ratios := claimsOf(75)
	const pot = 301_750_000 * righthelp.Pound
	shares, err := money.New(int64(pot), money.GBP).Allocate(ratios...)
	require.NoError(t, err)
	sharing, err := grant.Share(grant.Pot{Amount: pot, Ties: grant.UnitsByID}, to)
	require.NoError(t, err)
	var sum int64
	differ := 0
	for i, share := range shares {
		sum += share.Amount()
		if share.Amount() != int64(sharing.Amounts[i]) {
			differ++
		}
	}
	require.Equal(t, int64(pot), sum)
	require.Positive(t, differ)
}

func BenchmarkShare_BesideGoMoney(b *testing.B) {
	for _, count := range []int{75, 1_000, 1_000_000} {
		to, ratios := claimsOf(count)
		amount := righthelp.Money(count) * 40_001 // more would overflow in the peer, which then panics
		b.Run(fmt.Sprintf("n=%d/righthelp", count), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := grant.Share(grant.Pot{Amount: amount, Ties: grant.UnitsByID}, to); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("n=%d/go-money", count), func(b *testing.B) {
			pot := money.New(int64(amount), money.GBP)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := pot.Allocate(ratios...); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
