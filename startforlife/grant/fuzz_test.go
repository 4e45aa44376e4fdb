package grant_test

import (
	"math"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// from gives the bytes one by one as numbers, and noughts when they have come to an end.
func from(data []byte) pick {
	return func(from, to int) int {
		if len(data) == 0 {
			return from
		}
		next := int(data[0])
		data = data[1:]
		return from + next%(to-from+1)
	}
}

func FuzzShare(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	f.Add([]byte{255, 254, 0, 0, 1, 1, 2, 2, 200, 100, 50, 25})
	f.Fuzz(func(t *testing.T, data []byte) {
		draw := from(data)
		pot, to := potOf(draw, potKind{bounded: true})
		pot.Amount += righthelp.Money(draw(0, 3)) // now and then it cannot be shared
		pot.Ties = grant.SharingTies(draw(0, 4))
		s, err := grant.Share(pot, to)
		if err != nil {
			require.NotEmpty(t, described(err))
			return
		}
		want := shared(pot, to)
		require.True(t, want.possible && want.decided(pot))
		assertOpinion(t, want, pot, s)
		require.NoError(t, grant.Verify(pot, to, s.Amounts, s.Lambda()))
	})
}

func FuzzSelect(f *testing.F) {
	f.Add([]byte{5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	f.Add([]byte{9, 3, 0, 0, 1, 1, 2, 2, 200, 100, 50, 25})
	f.Fuzz(func(t *testing.T, data []byte) {
		draw := from(data)
		choice, candidates := choiceOf(draw, draw(1, 30))
		sets, found := bestSets(choice, candidates, byScore(choice.Direction))
		require.True(t, found)
		choice.Places += draw(0, 1)
		choice.Ties = grant.SelectionTies(draw(0, 5))
		s, err := grant.Select(choice, candidates)
		if err != nil {
			require.NotEmpty(t, described(err))
			return
		}
		assertReasons(t, choice, candidates, s)
		if len(s.Selected) == choice.Places && len(sets) == 1 && choice.Places == bitsIn(sets[0]) {
			require.Equal(t, sets[0], setOf(candidates, selectedIDs(s)))
		}
	})
}

func bitsIn(set int) (count int) {
	for ; set > 0; set >>= 1 {
		count += set & 1
	}
	return count
}

func FuzzSpread(f *testing.F) {
	f.Add(int64(100_000), int64(1), int64(333_333_333), int64(333_333_333))
	f.Add(int64(math.MaxInt64), int64(7), int64(1), int64(99_999_999_999))
	f.Fuzz(func(t *testing.T, amount, unit, first, second int64) {
		third := 100_000_000_000 - first - second
		profile := make(grant.Profile, 3)
		for i, percent := range []int64{first, second, third} {
			number, err := righthelp.NumberOf(decimal.New(percent, -9))
			require.NoError(t, err)
			profile[i].Percent = number
		}
		parts, err := profile.Spread(righthelp.Money(amount), righthelp.Money(unit))
		if err != nil {
			require.NotEmpty(t, described(err))
			return
		}
		sum, err := righthelp.SumMoney(parts...)
		require.NoError(t, err)
		require.Equal(t, righthelp.Money(amount), sum)
		assertTranches(t, profile, righthelp.Money(amount), righthelp.Money(max(unit, 1)), parts)
	})
}

func FuzzRounded(f *testing.F) {
	f.Add([]byte{3, 3, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add([]byte{1, 1, 7, 255})
	f.Fuzz(func(t *testing.T, data []byte) {
		draw := from(data)
		table := tableOf(draw, draw(0, 6), draw(0, 6), 250)
		unit := righthelp.Money(draw(1, 60))
		rounded, err := table.Rounded(unit)
		require.NoError(t, err)
		for i, row := range table.Cells {
			for j, cell := range row {
				assertNextTo(t, cell, rounded.Cells[i][j], unit)
			}
		}
		was, err := table.Totals()
		require.NoError(t, err)
		is, err := rounded.Totals()
		require.NoError(t, err)
		assertNextTo(t, was.Whole, is.Whole, unit)
		for j := range table.Columns {
			assertNextTo(t, was.Columns[j], is.Columns[j], unit)
		}
		for i := range table.IDs {
			assertNextTo(t, was.Rows[i], is.Rows[i], unit)
		}
	})
}
