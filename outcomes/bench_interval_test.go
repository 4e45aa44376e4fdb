package outcomes_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
)

// Beside every way in stands the plainest code that a person would write for the same data: z² to six decimals in whole numbers of
// 64 bits, nothing checked, nothing named, and a last digit that may be wrong.

const (
	areas    = 150
	measures = 100
	quarters = 12
)

// benchFigures are those of a year's reporting three times over: percentages, and rates of few and of many events.
func benchFigures() (percentages, rates []outcomes.Ratio) {
	random := rand.New(rand.NewPCG(1, 1))
	for range areas * measures * quarters / 2 {
		of := random.Int64N(20_000) + 100
		percentages = append(percentages, outcomes.Ratio{Count: random.Int64N(of), Of: of})
		rates = append(rates, outcomes.Ratio{Count: random.Int64N(10) * random.Int64N(40), Of: of})
	}
	return percentages, rates
}

var (
	benchPercentage = outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95, Decimals: 1, Direction: outcomes.Up}
	benchRate       = outcomes.Terms{Unit: outcomes.RatePer10000, Confidence: outcomes.Confidence95, Decimals: 1, Direction: outcomes.Down}
)

func plainRoot(of uint64) uint64 {
	root := uint64(1) << 32
	for {
		next := (root + of/root) / 2
		if next >= root {
			return root
		}
		root = next
	}
}

const (
	plainParts  = 1_000_000
	plainSquare = 3_841_459
)

func plainWilson(x, n uint64) (lower, upper uint64) {
	root := plainRoot(plainSquare * (plainSquare + 4*x*(n-x)/n*plainParts))
	middle, of := 2*x*plainParts+plainSquare, 2*(n*plainParts+plainSquare)
	return (middle - root) * 1000 / of, (middle + root) * 1000 / of
}

func plainByar(x, n uint64) (lower, upper uint64) {
	limit := func(x uint64, swing func(steady, swing uint64) uint64) uint64 {
		number := swing(plainParts-plainParts/(9*x), plainRoot(plainSquare*plainParts/(9*x)))
		return number * number / plainParts * number / plainParts * x / 10 / n
	}
	return limit(x, func(a, b uint64) uint64 { return a - b }), limit(x+1, func(a, b uint64) uint64 { return a + b })
}

func BenchmarkEstimate(b *testing.B) {
	for _, c := range []struct {
		name   string
		terms  outcomes.Terms
		figure outcomes.Ratio
		plain  func(x, n uint64) (uint64, uint64)
	}{
		{"wilson", benchPercentage, outcomes.Ratio{Count: 342, Of: 1204}, plainWilson},
		{"exact", benchRate, outcomes.Ratio{Count: 7, Of: 11204}, func(x, n uint64) (uint64, uint64) {
			return plainLimits[x][0] * 10 / n, plainLimits[x][1] * 10 / n
		}},
		{"byar", benchRate, outcomes.Ratio{Count: 342, Of: 11204}, plainByar},
	} {
		b.Run(c.name+"/plain", func(b *testing.B) {
			for b.Loop() {
				if lower, upper := c.plain(uint64(c.figure.Count), uint64(c.figure.Of)); lower > upper {
					b.Fatal(lower, upper)
				}
			}
		})
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.terms.Estimate(c.figure); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("worked out exactly", func(b *testing.B) { // what is too large, or too near a half, for the quick way
		b.ReportAllocs()
		for b.Loop() {
			if _, err := benchPercentage.Estimate(outcomes.Ratio{Count: 342 << 40, Of: 1204 << 40}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

var plainLimits = [10][2]uint64{7: {2_814, 14_423}}

func BenchmarkReporting(b *testing.B) {
	percentages, rates := benchFigures()
	name := func(what string) string { return strconv.Itoa(len(percentages)+len(rates)) + "/" + what }
	b.Run(name("plain"), func(b *testing.B) {
		for b.Loop() {
			for _, figure := range percentages {
				plainWilson(uint64(figure.Count), uint64(figure.Of))
			}
			for _, figure := range rates {
				plainByar(uint64(figure.Count+1), uint64(figure.Of))
			}
		}
	})
	b.Run(name("estimated"), func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range percentages {
				if _, err := benchPercentage.Estimate(percentages[i]); err != nil {
					b.Fatal(err)
				}
				if _, err := benchRate.Estimate(rates[i]); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	percent, rate := righthelp.Whole(50), righthelp.Whole(90)
	b.Run(name("compared"), func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range percentages {
				if _, err := benchPercentage.CompareWithValue(percentages[i], percent); err != nil {
					b.Fatal(err)
				}
				if _, err := benchRate.CompareWithValue(rates[i], rate); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

func BenchmarkCompareWithNeighbours(b *testing.B) {
	percentages, _ := benchFigures()
	area := outcomes.Area{ID: "area", Ratio: percentages[0]}
	var neighbours []outcomes.Area
	for i, figure := range percentages[1:11] {
		neighbours = append(neighbours, outcomes.Area{ID: strconv.Itoa(i), Ratio: figure})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := benchPercentage.CompareWithNeighbours(area, neighbours); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFunnel(b *testing.B) {
	for _, c := range []struct {
		name   string
		funnel outcomes.Funnel
	}{
		{"percentage", outcomes.Funnel{Average: outcomes.Ratio{Count: 2500, Of: 10_000}, Unit: outcomes.Percentage, Decimals: 1}},
		{"rate", outcomes.Funnel{Average: outcomes.Ratio{Count: 500, Of: 100_000}, Unit: outcomes.RatePer10000, Decimals: 1}},
	} {
		b.Run(c.name+"/limits", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.funnel.Limits(12_000); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(c.name+"/position", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.funnel.Position(outcomes.Ratio{Count: 80, Of: 12_000}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
