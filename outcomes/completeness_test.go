package outcomes_test

import (
	"math"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestCasesOfCompleteness(t *testing.T) {
	type given struct {
		Asks    *outcomes.Completeness `json:"asks"`
		Counted int64                  `json:"counted"`
		Of      int64                  `json:"of"`
		Known   outcomes.Cell          `json:"known"`
	}
	type expect struct {
		Status     righthelp.Status `json:"status"`
		Percentage string           `json:"percentage"`
		Symbol     string           `json:"symbol"`
		Problems   []string         `json:"problems"`
	}
	casetest.Each(t, "completeness.json", func(t *testing.T, given given, expect expect) {
		asks := outcomes.BreastfeedingComplete()
		if given.Asks != nil {
			asks = *given.Asks
		}
		released, err := asks.Release(outcomes.Ratio{Count: given.Counted, Of: given.Of}, given.Known)
		if expect.Problems != nil {
			assert.Equal(t, expect.Problems, fieldsOf(t, err))
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Status, released.Finding.Status)
		assert.NotEmpty(t, released.Finding.Rule)
		assert.Contains(t, released.Finding.Because, asks.Name)
		assert.Equal(t, expect.Symbol, released.Symbol)
		percentage, found := released.Figure.Per(100, 1)
		assert.Equal(t, expect.Percentage != "", found)
		if found {
			assert.Equal(t, expect.Percentage, percentage.String())
		}
	})
}

func TestWhatCompletenessRefuses(t *testing.T) {
	figure := outcomes.Ratio{Count: 1, Of: 2}
	_, err := outcomes.Completeness{}.Release(figure, outcomes.Inapplicable())
	assert.Equal(t, []string{"completeness.name", "completeness.instead", "completeness.percent", "known"}, fieldsOf(t, err))
	asks := outcomes.BreastfeedingComplete()
	for _, percent := range []righthelp.Number{{}, righthelp.Whole(0), righthelp.Whole(-1), righthelp.Whole(101)} {
		asks.Percent = percent
		assert.Equal(t, []string{"completeness.percent"}, fieldsOf(t, asks.Check()))
	}
	asks.Percent = righthelp.Whole(100)
	_, err = asks.Release(figure, outcomes.Counted(-1))
	assert.Equal(t, []string{"known"}, fieldsOf(t, err))
	released, err := asks.Release(outcomes.Ratio{Count: 1, Of: math.MaxInt64}, outcomes.Counted(math.MaxInt64))
	require.NoError(t, err)
	assert.Equal(t, righthelp.Met, released.Finding.Status)
}

// To know more never takes a figure away.
func TestMoreKnownNeverWithholds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		of := rapid.Int64Range(1, 1_000_000).Draw(t, "of")
		known := rapid.Int64Range(0, of-1).Draw(t, "known")
		figure := outcomes.Ratio{Count: rapid.Int64Range(0, known).Draw(t, "count"), Of: of}
		asks := outcomes.BreastfeedingComplete()
		fewer, err := asks.Release(figure, outcomes.Counted(known))
		require.NoError(t, err)
		more, err := asks.Release(figure, outcomes.Counted(known+1))
		require.NoError(t, err)
		assert.False(t, fewer.Finding.Status == righthelp.Met && more.Finding.Status != righthelp.Met)
		assert.Equal(t, 100*known >= 95*of, fewer.Finding.Status == righthelp.Met)
	})
}
