package grant_test

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// Beside every way in stands the plainest code that a person would write for the same data, as the limit.

const perRecipient = 402_333_333 // pence: about £301.75 million over 75

func benchRecipients(count int) []grant.Recipient {
	random := rand.New(rand.NewPCG(1, 1))
	to := make([]grant.Recipient, count)
	for i := range to {
		to[i] = grant.Recipient{ID: fmt.Sprintf("E%08d", i), Weight: righthelp.Whole(random.Int64N(90_000) + 5_000)}
	}
	return to
}

// bounded gives everybody a floor and a cap, of which many hold.
func bounded(to []grant.Recipient) []grant.Recipient {
	random := rand.New(rand.NewPCG(2, 2))
	to = slices.Clone(to)
	for i := range to {
		to[i].Floor = righthelp.Money(300_000_000 + random.Int64N(100_000_000))
		to[i].Cap = grant.AtMost(righthelp.Money(400_000_000 + random.Int64N(400_000_000)))
	}
	return to
}

func widened(to []grant.Recipient) []grant.Recipient {
	to = slices.Clone(to)
	to[0].Weight = righthelp.Whole(math.MaxInt64)
	return to
}

func benchPot(count int) grant.Pot {
	return grant.Pot{Amount: righthelp.Money(count) * perRecipient, Ties: grant.UnitsByID}
}

// plainShares is largest remainder by hand: no ids, no bounds, no ties, nothing checked.
func plainShares(amounts, remainders, sorted, weights []uint64, pot uint64) {
	var all, taken uint64
	for _, weight := range weights {
		all += weight
	}
	for i, weight := range weights {
		high, low := bits.Mul64(pot, weight)
		amounts[i], remainders[i] = bits.Div64(high, low, all)
		taken += amounts[i]
	}
	copy(sorted, remainders)
	slices.Sort(sorted)
	left := int(pot - taken)
	if left == 0 {
		return
	}
	line := sorted[len(sorted)-left]
	for i, remainder := range remainders {
		if remainder >= line && left > 0 {
			amounts[i]++
			left--
		}
	}
}

func benchShare(b *testing.B, pot grant.Pot, to []grant.Recipient) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := grant.Share(pot, to); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkShare(b *testing.B) {
	for _, count := range []int{75, 1_000, 1_000_000} {
		pot, to := benchPot(count), benchRecipients(count)
		name := func(what string) string { return fmt.Sprintf("%d/%s", count, what) }
		b.Run(name("plain"), func(b *testing.B) {
			weights := make([]uint64, count)
			for i := range to {
				weights[i] = uint64(to[i].Weight.Decimal().IntPart())
			}
			amounts, remainders, sorted := make([]uint64, count), make([]uint64, count), make([]uint64, count)
			b.ReportAllocs()
			for b.Loop() {
				plainShares(amounts, remainders, sorted, weights, uint64(pot.Amount))
			}
		})
		b.Run(name("fresh"), func(b *testing.B) { benchShare(b, pot, to) })
		b.Run(name("again"), func(b *testing.B) {
			var s grant.Sharing
			b.ReportAllocs()
			for b.Loop() {
				if err := s.Again(pot, to); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name("unordered"), func(b *testing.B) {
			to := slices.Clone(to)
			rand.New(rand.NewPCG(4, 4)).Shuffle(count, func(i, j int) { to[i], to[j] = to[j], to[i] })
			benchShare(b, pot, to)
		})
		b.Run(name("bounded"), func(b *testing.B) { benchShare(b, pot, bounded(to)) })
		b.Run(name("webster"), func(b *testing.B) {
			pot := pot
			pot.Method = grant.Webster
			benchShare(b, pot, to)
		})
		if count > 1_000 {
			continue
		}
		b.Run(name("explained"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				s, err := grant.Share(pot, to)
				if err != nil {
					b.Fatal(err)
				}
				for row := range s.Rows() {
					row.Ideal()
				}
			}
		})
		b.Run(name("wide"), func(b *testing.B) { benchShare(b, pot, widened(to)) })
		b.Run(name("verify"), func(b *testing.B) {
			s, err := grant.Share(pot, to)
			if err != nil {
				b.Fatal(err)
			}
			lambda := s.Lambda()
			b.ReportAllocs()
			for b.Loop() {
				if err := grant.Verify(pot, to, s.Amounts, lambda); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func benchCandidates() ([]grant.Candidate, []grant.Class) {
	random := rand.New(rand.NewPCG(3, 3))
	from := make([]grant.Candidate, 152)
	scores := random.Perm(10 * len(from))
	names := []string{"predominantly rural", "urban with significant rural", "predominantly urban"}
	for i := range from {
		class := min(i%4, 2)
		// Rural authorities score low, so that their minimum counts.
		from[i] = grant.Candidate{ID: fmt.Sprintf("E%08d", i), Score: righthelp.Whole(int64(scores[i]/(3-class) + 1)), Class: names[class], SecondKey: righthelp.Whole(int64(i))}
	}
	classes, err := grant.ClassMinimums(from, righthelp.Whole(25), grant.RoundUp)
	if err != nil {
		panic(err)
	}
	return from, classes
}

func BenchmarkSelect(b *testing.B) {
	from, classes := benchCandidates()
	b.Run("plain", func(b *testing.B) {
		type row struct{ score, class, place int }
		places := map[string]int{}
		for i, class := range classes {
			places[class.Name] = i
		}
		rows := make([]row, len(from))
		b.ReportAllocs()
		for b.Loop() {
			for i := range from {
				rows[i] = row{int(from[i].Score.Decimal().IntPart()), places[from[i].Class], i}
			}
			slices.SortFunc(rows, func(a, b row) int { return b.score - a.score })
			need, reserved := [3]int{}, 0
			for i, class := range classes {
				need[i] = class.Minimum
				reserved += class.Minimum
			}
			chosen := make([]int, 0, 75)
			for left, i := 75, 0; left > 0; i++ {
				switch r := rows[i]; {
				case need[r.class] > 0:
					need[r.class]--
					reserved--
				case left <= reserved:
					continue
				}
				left--
				chosen = append(chosen, rows[i].place)
			}
			if len(chosen) != 75 {
				b.Fatal(len(chosen))
			}
		}
	})
	b.Run("75 of 152", func(b *testing.B) {
		choice := grant.Choice{Places: 75, Direction: grant.HighestFirst, Classes: classes, Ties: grant.SecondKeyTies}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := grant.Select(choice, from); err != nil {
				b.Fatal(err)
			}
		}
	})
}
