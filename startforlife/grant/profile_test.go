package grant_test

import (
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// assertTranches checks that after each part the nearest whole number of units has been paid, halves up, in exact fractions.
func assertTranches(t require.TestingT, profile grant.Profile, amount, unit righthelp.Money, parts []righthelp.Money) {
	require.Len(t, parts, len(profile))
	percent, paid := new(big.Rat), righthelp.Money(0)
	for i, part := range parts {
		require.GreaterOrEqual(t, part, righthelp.Money(0))
		require.Zero(t, part%unit)
		percent.Add(percent, profile[i].Percent.Decimal().Rat())
		paid += part
		due := new(big.Rat).Mul(percent, big.NewRat(int64(amount/unit), 100))
		due.Add(due, big.NewRat(1, 2))
		require.Equal(t, new(big.Int).Quo(due.Num(), due.Denom()).Int64(), int64(paid/unit))
	}
}

func TestSpread_PaysTheNearestUnitAfterEachPart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := drawn(t)
		var profile grant.Profile
		for left := 1000; left > 0; {
			tenths := draw(0, left)
			if len(profile) == 5 {
				tenths = left
			}
			profile = append(profile, grant.Part{Percent: decimalNumber(int64(tenths), 1)})
			left -= tenths
		}
		unit := righthelp.Money(draw(1, 100))
		amount := righthelp.Money(draw(0, 10_000)) * unit
		parts, err := profile.Spread(amount, unit)
		require.NoError(t, err)
		assertTranches(t, profile, amount, unit, parts)
	})
}

func TestSpread_SaysWhatThePercentagesMake(t *testing.T) {
	_, err := grant.Profile{{Percent: righthelp.Whole(40)}, {Percent: decimalNumber(595, 1)}}.Spread(100, 1)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	require.Equal(t, "99.5", malformed.Value)
}

func TestShareYears_TakesAYearOfNothing(t *testing.T) {
	table, err := grant.ShareYears([]grant.Year{{Name: "2022-23"}, {Name: "2023-24", Amount: 6}}, grant.Pot{}, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(2)}})
	require.NoError(t, err)
	require.Equal(t, [][]righthelp.Money{{0, 2}, {0, 4}}, table.Cells)
}

func TestTabulate_PutsSharingsSideBySide(t *testing.T) {
	one := righthelp.Whole(1)
	first, err := grant.Share(grant.Pot{Amount: 10}, []grant.Recipient{{ID: "b", Weight: one}, {ID: "a", Weight: one}})
	require.NoError(t, err)
	second, err := grant.Share(grant.Pot{Amount: 6}, []grant.Recipient{{ID: "c", Weight: one}, {ID: "a", Weight: one}})
	require.NoError(t, err)
	table, err := grant.Tabulate([]string{"x", "y"}, first, second)
	require.NoError(t, err)
	require.Equal(t, &grant.Table{
		Columns: []string{"x", "y"},
		IDs:     []string{"b", "a", "c"},
		Cells:   [][]righthelp.Money{{5, 0}, {5, 3}, {0, 3}},
	}, table)
}
