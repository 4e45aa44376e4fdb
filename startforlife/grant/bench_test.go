package grant_test

import (
	"fmt"
	"math/bits"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
)

func recipients(n int, bounded bool) []grant.Recipient {
	to := make([]grant.Recipient, n)
	seed := uint64(88172645463325252)
	for i := range to {
		seed ^= seed << 13
		seed ^= seed >> 7
		seed ^= seed << 17
		w := int64(seed%90000 + 5000)
		to[i] = grant.Recipient{ID: fmt.Sprintf("E%08d", i), Weight: grant.Whole(w)}
		if bounded {
			to[i].Floor = righthelp.Money(300_000_000 + seed%100_000_000)
			to[i].Cap = grant.AtMost(righthelp.Money(400_000_000 + seed%400_000_000))
		}
	}
	return to
}

func pot(n int) grant.Pot {
	return grant.Pot{Amount: righthelp.Money(n) * 402_333_333, Ties: grant.UnitsByID}
}

type rem struct {
	r uint64
	i int
}

func plain(amounts []uint64, rems []rem, weights []uint64, pot uint64) {
	var sum, total uint64
	for _, w := range weights {
		sum += w
	}
	for i, w := range weights {
		hi, lo := bits.Mul64(pot, w)
		q, r := bits.Div64(hi, lo, sum)
		amounts[i] = q
		rems[i] = rem{r, i}
		total += q
	}
	slices.SortFunc(rems, func(a, b rem) int {
		if a.r > b.r {
			return -1
		}
		if a.r < b.r {
			return 1
		}
		return a.i - b.i
	})
	for _, r := range rems[:pot-total] {
		amounts[r.i]++
	}
}

func BenchmarkShare(b *testing.B) {
	for _, n := range []int{75, 1000, 1_000_000} {
		to := recipients(n, false)
		weights := make([]uint64, n)
		for i := range to {
			w, _ := to[i].Weight.Decimal().BigInt(), 0
			weights[i] = w.Uint64()
		}
		b.Run(fmt.Sprintf("n=%d/plain", n), func(b *testing.B) {
			amounts, rems := make([]uint64, n), make([]rem, n)
			b.ReportAllocs()
			for b.Loop() {
				plain(amounts, rems, weights, uint64(n)*402_333_333)
			}
		})
		b.Run(fmt.Sprintf("n=%d/fresh", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := grant.Share(pot(n), to); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("n=%d/again", n), func(b *testing.B) {
			var s grant.Sharing
			b.ReportAllocs()
			for b.Loop() {
				if err := s.Again(pot(n), to); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("n=%d/bounded", n), func(b *testing.B) {
			to := recipients(n, true)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := grant.Share(pot(n), to); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("n=%d/webster", n), func(b *testing.B) {
			p := pot(n)
			p.Method = grant.Webster
			b.ReportAllocs()
			for b.Loop() {
				if _, err := grant.Share(p, to); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
