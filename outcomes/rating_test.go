package outcomes_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesOfColoursAndOfWhatIsRated(t *testing.T) {
	casetest.Names[outcomes.Colour](t, "red", "amber", "green")
	casetest.Names[outcomes.RatedBy](t, "gap", "value")
}

func TestResultsAreRatedByStatedBands(t *testing.T) {
	type given struct {
		By         outcomes.RatedBy   `json:"by"`
		Bands      []outcomes.Band    `json:"bands"`
		Direction  outcomes.Direction `json:"direction"`
		Target     righthelp.Number   `json:"target"`
		Neighbours righthelp.Number   `json:"neighbours"`
		Within     righthelp.Number   `json:"within"`
		Results    []righthelp.Number `json:"results"`
	}
	type expect struct {
		Colours []string `json:"colours"`
	}
	day, err := righthelp.NewDate(2023, 10, 31)
	require.NoError(t, err)
	casetest.Each(t, "rating.json", func(t *testing.T, given given, expect expect) {
		rating, err := outcomes.NewRating(given.By, given.Bands)
		require.NoError(t, err)
		assert.Equal(t, given.By, rating.By())
		var colours []string
		for _, result := range given.Results {
			standing := progress(t, outcomes.Series{
				ID: "m", Unit: outcomes.RatePer10000, Direction: given.Direction,
				Targets:    []outcomes.Point{{Date: day, Value: given.Target}},
				Results:    []outcomes.Point{{Date: day, Value: result}},
				Neighbours: given.Neighbours, Within: given.Within,
			}, day)
			colour, rated := rating.Rate(standing)
			colours = append(colours, "")
			if rated {
				colours[len(colours)-1] = colour.String()
			}
			assert.Equal(t, rated, colour != 0)
			if given.By == outcomes.ByGap {
				_, found := standing.Gap(0)
				assert.Equal(t, rated, found)
			}
		}
		assert.Equal(t, expect.Colours, colours)
	})
}

func TestBandsThatLeaveANumberOutOrHoldItTwiceAreRefused(t *testing.T) {
	type given struct {
		By    outcomes.RatedBy `json:"by"`
		Bands []outcomes.Band  `json:"bands"`
	}
	casetest.Each(t, "rating_refused.json", func(t *testing.T, given given, expect refusal) {
		_, err := outcomes.NewRating(given.By, given.Bands)
		if len(expect.Fields) == 0 {
			require.NoError(t, err)
			return
		}
		assert.Equal(t, expect.Fields, refused(t, err))
	})
}

func TestARatingHasABoundedNumberOfBands(t *testing.T) {
	bands := make([]outcomes.Band, 101)
	_, err := outcomes.NewRating(outcomes.ByGap, bands)
	assert.Equal(t, []string{"bands"}, refused(t, err))
	_, err = outcomes.NewRating(outcomes.ByGap, bands[:100])
	assert.NotContains(t, refused(t, err), "bands")
}

func TestTheZeroRatingRatesNothing(t *testing.T) {
	day, err := righthelp.NewDate(2023, 10, 31)
	require.NoError(t, err)
	standing := progress(t, outcomes.Series{ID: "m", Unit: outcomes.Count, Direction: outcomes.Up, Results: []outcomes.Point{{Date: day, Value: righthelp.Whole(5)}}}, day)
	_, rated := outcomes.Rating{}.Rate(standing)
	assert.False(t, rated)
	assert.Empty(t, slices.Collect(outcomes.Rating{}.Bands()))
	_, rated = outcomes.Rating{}.Rate(nil)
	assert.False(t, rated)
}

// Bands cut from the line of numbers, and handed over in any order, are taken and hold every number once. Without one of
// them, or with one twice, they are not.
func TestBandsThatHoldEveryNumberOnceAreTaken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cuts := slices.Collect(func(yield func(int64) bool) {
			for cut := range int64(7) {
				if rapid.Bool().Draw(t, "cut here") && !yield(cut-3) {
					return
				}
			}
		})
		bands := []outcomes.Band{{Colour: outcomes.Green}}
		for _, cut := range cuts {
			next := outcomes.Band{Colour: outcomes.Colour(rapid.IntRange(1, 3).Draw(t, "colour"))}
			if last := &bands[len(bands)-1]; rapid.Bool().Draw(t, "with the lower") {
				last.To, next.Above = righthelp.Whole(cut), righthelp.Whole(cut)
			} else {
				last.Below, next.From = righthelp.Whole(cut), righthelp.Whole(cut)
			}
			bands = append(bands, next)
		}
		shuffled := rapid.Permutation(bands).Draw(t, "in another order")
		rating, err := outcomes.NewRating(outcomes.ByValue, shuffled)
		if slices.ContainsFunc(bands, func(b outcomes.Band) bool { return !b.Above.IsZero() && b.Above == b.Below }) {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, bands, slices.Collect(rating.Bands()))

		i := rapid.IntRange(0, len(shuffled)-1).Draw(t, "which")
		_, err = outcomes.NewRating(outcomes.ByValue, slices.Delete(slices.Clone(shuffled), i, i+1))
		require.Error(t, err)
		_, err = outcomes.NewRating(outcomes.ByValue, append(shuffled, shuffled[i]))
		require.Error(t, err)
	})
}

func TestABandReadsByItself(t *testing.T) {
	assert.Equal(t, "amber: above 0 to 5", outcomes.Band{Colour: outcomes.Amber, Above: righthelp.Whole(0), To: righthelp.Whole(5)}.String())
	assert.Equal(t, "red: from 5 below 9", outcomes.Band{Colour: outcomes.Red, From: righthelp.Whole(5), Below: righthelp.Whole(9)}.String())
}
