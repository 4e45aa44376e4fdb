package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp/outcomes"
)

func BenchmarkEstimate(b *testing.B) {
	for _, c := range []struct {
		name string
		unit outcomes.Unit
		r    outcomes.Ratio
	}{
		{"wilson", outcomes.Percentage, outcomes.Ratio{Count: 342, Of: 1204}},
		{"exact", outcomes.RatePer10000, outcomes.Ratio{Count: 7, Of: 11204}},
		{"byar", outcomes.RatePer10000, outcomes.Ratio{Count: 342, Of: 11204}},
	} {
		terms := outcomes.Terms{Unit: c.unit, Confidence: outcomes.Confidence95, Decimals: 1}
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := terms.Estimate(c.r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
