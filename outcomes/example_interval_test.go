package outcomes_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
)

func ExampleRatio_Per() {
	reviewed := outcomes.Ratio{Count: 17, Of: 240}
	percent, _ := reviewed.Per(100, 1)
	rate, _ := reviewed.Per(10_000, 1)
	_, known := outcomes.Ratio{}.Per(100, 1)
	fmt.Println(percent, rate, known)
	// Output: 7.1 708.3 false
}

func ExampleTerms_Estimate() {
	percentage := outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95, Decimals: 1}
	rate := outcomes.Terms{Unit: outcomes.RatePer10000, Confidence: outcomes.Confidence95, Decimals: 1}
	reviewed, _ := percentage.Estimate(outcomes.Ratio{Count: 81, Of: 263})
	referred, _ := rate.Estimate(outcomes.Ratio{Count: 7, Of: 11_204})
	fmt.Println(reviewed.Value, reviewed.Lower, reviewed.Upper, reviewed.Method)
	fmt.Println(referred.Value, referred.Lower, referred.Upper, referred.Method)
	_, err := percentage.Estimate(outcomes.Ratio{Count: 241, Of: 240})
	fmt.Println(err)
	// Output:
	// 30.8 25.5 36.6 wilson
	// 6.2 2.5 12.9 exact
	// figure.count: "241": a part cannot be more than all: that is more than 240
}

// Seven referrals where the benchmark would give fourteen: that could still be chance.
func ExampleTerms_CompareWithValue() {
	terms := outcomes.Terms{Unit: outcomes.RatePer10000, Confidence: outcomes.Confidence95, Decimals: 1, Direction: outcomes.Down}
	benchmark, _ := righthelp.ParseNumber("12.5")
	comparison, err := terms.CompareWithValue(outcomes.Ratio{Count: 7, Of: 11_204}, benchmark)
	fmt.Println(comparison.Verdict, err)
	for finding := range comparison.Findings() {
		fmt.Println(finding.Because)
	}
	// Output:
	// similar <nil>
	// the interval of 6.2 at 95% runs from 2.5 to 12.9
	// 6.2 (2.5 to 12.9) against 12.5: similar
}

func ExampleTerms_CompareWithRatio() {
	terms := outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95, Decimals: 1, Direction: outcomes.Up}
	england := outcomes.Ratio{Count: 151_200, Of: 600_000}
	comparison, err := terms.CompareWithRatio(outcomes.Ratio{Count: 81, Of: 263}, england)
	fmt.Println(comparison.Verdict, comparison.Benchmark.Value, err)
	// Output: better 25.2 <nil>
}

func ExampleTerms_CompareWithNeighbours() {
	terms := outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95, Decimals: 1, Direction: outcomes.Up}
	comparison, err := terms.CompareWithNeighbours(outcomes.Area{ID: "Ashby", Ratio: outcomes.Ratio{Count: 120, Of: 300}}, []outcomes.Area{
		{ID: "Beck", Ratio: outcomes.Ratio{Count: 50, Of: 200}},
		{ID: "Cove", Ratio: outcomes.Ratio{Count: 70, Of: 250}},
		{ID: "Dale"}, // no figure yet
	})
	fmt.Println(comparison.Verdict, comparison.Known, "of", comparison.Neighbours, err)
	for finding := range comparison.Findings() {
		fmt.Println(finding.Because)
	}
	// Output:
	// better 2 of 3 <nil>
	// the interval of 40 at 95% runs from 34.6 to 45.6
	// 2 of 3 neighbours have a figure; together they come to 26.7 (22.8 to 30.9)
	// 40 (34.6 to 45.6) against 26.7 (22.8 to 30.9): better
}

// A directly standardised rate comes with its publisher's limits, and is compared only if ten events stand behind it.
func ExampleComparePublished() {
	number := func(text string) righthelp.Number {
		n, _ := righthelp.ParseNumber(text)
		return n
	}
	rate := outcomes.Published{
		Estimate:     outcomes.Estimate{Value: number("61.2"), Lower: number("55.1"), Upper: number("67.9")},
		Standardised: true, Events: 312,
	}
	england := outcomes.Published{Estimate: outcomes.Estimate{Value: number("54.9")}}
	comparison, _ := outcomes.ComparePublished(outcomes.Down, rate, england)
	fmt.Println(comparison.Verdict)
	rate.Events = 9
	comparison, _ = outcomes.ComparePublished(outcomes.Down, rate, england)
	fmt.Println(comparison.Verdict, comparison.Unsaid)
	// Output:
	// worse
	// cannot_say too_few_events
}

func ExampleTerms_Pool() {
	terms := outcomes.Terms{Unit: outcomes.Percentage, Confidence: outcomes.Confidence95}
	all, err := terms.Pool([]outcomes.Area{
		{ID: "Ashby", Ratio: outcomes.Ratio{Count: 120, Of: 300}},
		{ID: "Beck", Ratio: outcomes.Ratio{Count: 50, Of: 200}},
		{ID: "Cove"},
	})
	fmt.Println(all.Count, "of", all.Of, "in", all.Known, "of", all.Areas, "areas", err)
	// Output: 170 of 500 in 2 of 3 areas <nil>
}

func ExampleFunnel_Limits() {
	funnel := outcomes.Funnel{Average: outcomes.Ratio{Count: 2_500, Of: 10_000}, Unit: outcomes.Percentage, Decimals: 1}
	for _, size := range []int64{100, 1_000, 10_000} {
		limits, _ := funnel.Limits(size)
		fmt.Println(limits.Of, limits.Lower998, limits.Lower95, limits.Average, limits.Upper95, limits.Upper998)
	}
	// Output:
	// 100 11.6 16.5 25 33.5 38.4
	// 1000 20.8 22.3 25 27.7 29.2
	// 10000 23.7 24.2 25 25.8 26.3
}

func ExampleFunnel_Position() {
	funnel := outcomes.Funnel{Average: outcomes.Ratio{Count: 2_500, Of: 10_000}, Unit: outcomes.Percentage}
	for _, area := range []outcomes.Ratio{{Count: 34, Of: 100}, {Count: 340, Of: 1_000}, {}} {
		position, _ := funnel.Position(area)
		fmt.Println(position)
	}
	// Output:
	// high_95
	// high_99_8
	// unplaced
}
