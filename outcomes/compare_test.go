package outcomes_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesOfVerdicts(t *testing.T) {
	casetest.Names[outcomes.Verdict](t, "better", "similar", "worse", "higher", "lower", "within", "outside", "cannot_say")
	casetest.Names[outcomes.Unsaid](t, "no_figure", "no_benchmark", "no_limits", "too_few_events")
}

type comparisonGiven struct {
	Terms      outcomes.Terms    `json:"terms"`
	Area       outcomes.Area     `json:"area"`
	Value      righthelp.Number  `json:"value"`
	Ratio      *outcomes.Ratio   `json:"ratio"`
	Neighbours []outcomes.Area   `json:"neighbours"`
	Published  *publishedFigures `json:"published"`
}

type publishedFigures struct {
	Direction outcomes.Direction `json:"direction"`
	Area      outcomes.Published `json:"area"`
	Benchmark outcomes.Published `json:"benchmark"`
}

func (g comparisonGiven) compare() (outcomes.Comparison, error) {
	switch {
	case g.Published != nil:
		return outcomes.ComparePublished(g.Published.Direction, g.Published.Area, g.Published.Benchmark)
	case g.Neighbours != nil:
		return g.Terms.CompareWithNeighbours(g.Area, g.Neighbours)
	case g.Ratio != nil:
		return g.Terms.CompareWithRatio(g.Area.Ratio, *g.Ratio)
	}
	return g.Terms.CompareWithValue(g.Area.Ratio, g.Value)
}

func TestComparisons(t *testing.T) {
	type expect struct {
		outcomes.Comparison
		Wrong []string `json:"wrong"`
	}
	casetest.Each(t, "comparison.json", func(t *testing.T, given comparisonGiven, expect expect) {
		got, err := given.compare()
		assert.Equal(t, expect.Wrong, wrongFields(t, err))
		want := expect.Comparison
		if err == nil {
			want.Confidence = given.Terms.Confidence
		}
		if want.Benchmark == (outcomes.Estimate{}) && err == nil {
			want.Benchmark.Value = given.Value // as it was given
		}
		assert.Equal(t, want, got)
	})
}

func TestAComparisonExplainsItself(t *testing.T) {
	given := func(text string) (g comparisonGiven) {
		require.NoError(t, json.Unmarshal([]byte(text), &g))
		return g
	}
	const terms = `"terms": {"unit": "percentage", "confidence": "95%", "decimals": 1, "direction": "up"}`
	wilson := righthelp.Finding{Rule: "outcomes.interval.wilson", Status: righthelp.Met, Because: "the interval of 30.8 at 95% runs from 25.5 to 36.6"}
	for _, c := range []struct {
		name  string
		given string
		want  []righthelp.Finding
	}{
		{"a benchmark", `{` + terms + `, "area": {"count": 81, "of": 263}, "value": "20"}`, []righthelp.Finding{
			wilson,
			{Rule: "outcomes.compare.benchmark", Status: righthelp.Met, Because: "30.8 (25.5 to 36.6) against 20: better"},
		}},
		{"neighbours", `{` + terms + `, "area": {"count": 81, "of": 263}, "neighbours": [{"id": "Beck", "count": 50, "of": 200}, {"id": "Cove"}]}`, []righthelp.Finding{
			wilson,
			{Rule: "outcomes.compare.pool", Status: righthelp.Met, Because: "1 of 2 neighbours have a figure; together they come to 25 (19.5 to 31.4)"},
			{Rule: "outcomes.compare.apart", Status: righthelp.Met, Because: "30.8 (25.5 to 36.6) against 25 (19.5 to 31.4): similar"},
		}},
		{"neighbours without figures", `{` + terms + `, "area": {"count": 81, "of": 263}, "neighbours": [{"id": "Cove"}]}`, []righthelp.Finding{
			wilson,
			{Rule: "outcomes.compare.pool", Status: righthelp.NotAssessed, Because: "none of 1 neighbours has a figure"},
			{Rule: "outcomes.compare.missing", Status: righthelp.NotAssessed, Because: "there is no figure to compare with"},
		}},
		{"no figure", `{` + terms + `, "value": "20"}`, []righthelp.Finding{
			{Rule: "outcomes.compare.missing", Status: righthelp.NotAssessed, Because: "the area has no figure"},
		}},
		{"no limits", `{"published": {"direction": "up", "area": {"value": "5"}, "benchmark": {"value": "6"}}}`, []righthelp.Finding{
			{Rule: "outcomes.compare.missing", Status: righthelp.NotAssessed, Because: "the area's figure has no limits, so chance cannot be told from a difference"},
		}},
		{"few events", `{"published": {"direction": "up", "area": {"value": "5", "standardised": true}, "benchmark": {"value": "6"}}}`, []righthelp.Finding{
			{Rule: "outcomes.compare.few_events", Status: righthelp.NotAssessed, Because: "a directly standardised rate rests on fewer than ten events"},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			comparison, err := given(c.given).compare()
			require.NoError(t, err)
			assert.Equal(t, c.want, slices.Collect(comparison.Findings()))
			for stop := 1; stop <= len(c.want); stop++ { // they can be read in part
				read := 0
				for range comparison.Findings() {
					if read++; read == stop {
						break
					}
				}
				assert.Equal(t, stop, read)
			}
			known := map[righthelp.RuleID]bool{}
			for rule := range outcomes.Rules() {
				known[rule.ID] = true
			}
			for finding := range comparison.Findings() {
				assert.True(t, known[finding.Rule], "%s", finding.Rule)
			}
			written, err := json.Marshal(comparison)
			require.NoError(t, err)
			var again outcomes.Comparison
			require.NoError(t, json.Unmarshal(written, &again))
			assert.Equal(t, comparison, again)
		})
	}
}

// sideOf is where an interval lies by the second opinion: above a benchmark (+1), below it (-1) or around it.
func sideOf(terms outcomes.Terms, figure outcomes.Ratio, benchmark *big.Rat) int {
	if terms.Unit == outcomes.Percentage {
		if wilson(figure, benchmark, terms.Confidence) <= 0 {
			return 0
		}
		return rat(figure).Cmp(benchmark)
	}
	limits := byarLimits
	if figure.Count < 10 {
		limits = exactLimits
	}
	lower, upper := limits(figure.Count, terms.Confidence)
	limit := func(fixed *big.Int) *big.Rat {
		return new(big.Rat).SetFrac(fixed, new(big.Int).Mul(unit, big.NewInt(figure.Of)))
	}
	switch {
	case limit(lower).Cmp(benchmark) > 0:
		return 1
	case limit(upper).Cmp(benchmark) < 0:
		return -1
	}
	return 0
}

var sides = map[outcomes.Verdict]int{outcomes.Higher: 1, outcomes.Similar: 0, outcomes.Lower: -1}

func TestAVerdictIsWhatTheExactIntervalSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		terms.Direction = outcomes.Neither
		figure := drawFigure(t, terms, "figure", 45)
		estimate, err := terms.Estimate(figure)
		if err != nil {
			t.Skip("too large to be told")
		}
		// A benchmark near a limit, as near as its last decimal goes.
		near := rapid.SampledFrom([]righthelp.Number{estimate.Lower, estimate.Upper, estimate.Value}).Draw(t, "near")
		by := big.NewInt(rapid.Int64Range(-3, 3).Draw(t, "by"))
		top := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(terms.Decimals)), nil)
		all := new(big.Rat).SetFrac(new(big.Int).Add(units(near, terms.Decimals), by), top)
		benchmark, err := righthelp.ParseNumber(all.FloatString(terms.Decimals))
		if err != nil || all.Sign() < 0 || terms.Unit == outcomes.Percentage && all.Cmp(big.NewRat(100, 1)) > 0 {
			t.Skip("no benchmark")
		}
		got, err := terms.CompareWithValue(figure, benchmark)
		require.NoError(t, err)
		want := sideOf(terms, figure, all.Quo(all, big.NewRat(perOf(terms), 1)))
		assert.Equal(t, want, sides[got.Verdict], "%v against %v", got.Area, benchmark)
	})
}

func TestAVerdictAgainstARatioIsWhatTheExactIntervalSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		terms.Direction = outcomes.Neither
		figure, benchmark := drawFigure(t, terms, "figure", 63), drawFigure(t, terms, "benchmark", 63)
		got, err := terms.CompareWithRatio(figure, benchmark)
		if err != nil {
			assert.Contains(t, []string{"area", "benchmark"}, wrongFields(t, err)[0])
			return
		}
		assert.Equal(t, sideOf(terms, figure, rat(benchmark)), sides[got.Verdict])
	})
}
