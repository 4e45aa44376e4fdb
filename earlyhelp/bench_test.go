package earlyhelp_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/require"
)

// Beside every way in stands the plainest code that a person would write for the same data, as the limit.

const (
	benchIndicators = 60
	benchChildren   = 12_000_000 // every child in England
)

// benchFramework has sixty indicators, the national layer among them, and bands.
func benchFramework(b *testing.B) earlyhelp.Framework {
	b.Helper()
	thresholds := thresholdsOf(b, "five_levels")
	national := 0
	for range thresholds.WorkingTogether.Signs() {
		national++
	}
	for i := national + len(thresholds.Indicators); i < benchIndicators; i++ {
		thresholds.Indicators = append(thresholds.Indicators, earlyhelp.Indicator{ID: righthelp.RuleID(fmt.Sprintf("bench.%d", i)), Dimension: "parenting", Level: fmt.Sprint(i%4 + 1), Text: "x"})
	}
	framework, err := earlyhelp.NewFramework(thresholds)
	require.NoError(b, err)
	return framework
}

// benchRows are families as dense rows: few signs are present, many are absent, and many are not known.
func benchRows(count int) [][]earlyhelp.Presence {
	random := rand.New(rand.NewPCG(1, 1))
	rows := make([][]earlyhelp.Presence, count)
	for i := range rows {
		rows[i] = make([]earlyhelp.Presence, benchIndicators)
		for j := range rows[i] {
			switch random.IntN(20) {
			case 0:
				rows[i][j] = earlyhelp.Present
			case 1, 2, 3, 4, 5, 6, 7, 8, 9:
				rows[i][j] = earlyhelp.Absent
			}
		}
	}
	return rows
}

// plainLevel is the highest level by hand: no checks, no bands, nothing kept.
func plainLevel(levels []int, row []earlyhelp.Presence) int {
	highest := 0
	for i, presence := range row {
		if presence == earlyhelp.Present && levels[i] > highest {
			highest = levels[i]
		}
	}
	return highest
}

func benchLevels(framework earlyhelp.Framework) (levels []int) {
	places := places(framework)
	for indicator := range framework.Indicators() {
		levels = append(levels, places[indicator.Level])
	}
	return levels
}

func BenchmarkAssess60(b *testing.B) {
	framework, rows := benchFramework(b), benchRows(64)
	levels := benchLevels(framework)
	require.Len(b, levels, benchIndicators)
	b.Run("level", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			facts, _ := framework.Dense(rows[i%len(rows)])
			need, _ := framework.Assess(earlyhelp.Family{Facts: facts})
			if need.Place() > maxPlace {
				b.Fatal(need.Place())
			}
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			facts, _ := framework.Dense(rows[i%len(rows)])
			need, _ := framework.Assess(earlyhelp.Family{Facts: facts})
			read := 0
			for range need.Findings() {
				read++
			}
			for range need.Ask() {
				read++
			}
			for range need.ToJudge() {
				read++
			}
			if read < benchIndicators {
				b.Fatal(read)
			}
		}
	})
	b.Run("plain loop", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			if plainLevel(levels, rows[i%len(rows)]) > maxPlace {
				b.Fatal()
			}
		}
	})
}

const maxPlace = 4

// Every child in England, one after the other through one list, as a service would read them from a table.
func BenchmarkAssess12MillionChildren(b *testing.B) {
	framework, rows := benchFramework(b), benchRows(1024)
	levels := benchLevels(framework)
	b.Run("level", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			row := make([]earlyhelp.Presence, benchIndicators)
			facts, counts := earlyhelp.Facts{}, [maxPlace + 2]int{}
			for child := range benchChildren {
				copy(row, rows[child%len(rows)])
				facts, _ = framework.Dense(row)
				need, _ := framework.Assess(earlyhelp.Family{Facts: facts})
				counts[need.Place()+1]++
			}
		}
	})
	b.Run("plain loop", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			row, counts := make([]earlyhelp.Presence, benchIndicators), [maxPlace + 1]int{}
			for child := range benchChildren {
				copy(row, rows[child%len(rows)])
				counts[plainLevel(levels, row)]++
			}
		}
	})
}

func BenchmarkNewFramework(b *testing.B) {
	thresholds := thresholdsOf(b, "five_levels")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := earlyhelp.NewFramework(thresholds); err != nil {
			b.Fatal(err)
		}
	}
}
