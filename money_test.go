package righthelp_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAnAmountIsPoundsWithTwoDecimalsOrNone(t *testing.T) {
	casetest.Each(t, "money_forms.json", func(t *testing.T, given givenText, expect expectValid) {
		amount, err := righthelp.ParseMoney(given.Text)
		if !expect.Valid {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			assert.Equal(t, "amount", malformed.Field)
			assert.Equal(t, given.Text, malformed.Value)
			assert.Zero(t, amount)
			return
		}
		require.NoError(t, err)
		pence, read := new(big.Rat).SetString(given.Text)
		require.True(t, read)
		pence.Mul(pence, big.NewRat(100, 1))
		assert.Zero(t, pence.Cmp(new(big.Rat).SetInt64(int64(amount))))
	})
}

func TestAnAmountIsShownAsPeopleWriteIt(t *testing.T) {
	type given struct{ Amount righthelp.Money }
	type expect struct{ Display string }
	casetest.Each(t, "money_display.json", func(t *testing.T, given given, expect expect) {
		assert.Equal(t, expect.Display, given.Amount.Display())
		assert.Equal(t, given.Amount.String(), strings.NewReplacer("£", "", ",", "").Replace(withPence(expect.Display)))
	})
}

func withPence(display string) string {
	if strings.Contains(display, ".") {
		return display
	}
	return display + ".00"
}

func TestAmountsAddUpToThePenny(t *testing.T) {
	type given struct{ Amounts []righthelp.Money }
	type expect struct{ Total string }
	casetest.Each(t, "money_sums.json", func(t *testing.T, given given, expect expect) {
		total, err := righthelp.SumMoney(given.Amounts...)
		if expect.Total == "" {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			assert.Equal(t, "sum", malformed.Field)
			assert.Zero(t, total)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Total, total.String())
	})
}

func TestPoundsAndPenceAreLiterals(t *testing.T) {
	assert.Equal(t, "301750000.01", (301_750_000*righthelp.Pound + righthelp.Penny).String())
}

func TestSumsAndDifferencesAgreeWithNumbersOfAnySize(t *testing.T) {
	edge := rapid.SampledFrom([]int64{math.MinInt64, math.MinInt64 + 1, -1, 0, 1, math.MaxInt64 - 1, math.MaxInt64})
	pence := rapid.OneOf(edge, rapid.Int64())
	rapid.Check(t, func(t *rapid.T) {
		one, other := pence.Draw(t, "one"), pence.Draw(t, "other")
		want := new(big.Int).Add(big.NewInt(one), big.NewInt(other))
		sum, err := righthelp.Money(one).Add(righthelp.Money(other))
		agrees(t, want, sum, err)

		want.Sub(big.NewInt(one), big.NewInt(other))
		difference, err := righthelp.Money(one).Sub(righthelp.Money(other))
		agrees(t, want, difference, err)
	})
}

func agrees(t *rapid.T, want *big.Int, amount righthelp.Money, err error) {
	if !want.IsInt64() {
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Zero(t, amount)
		return
	}
	require.NoError(t, err)
	assert.Equal(t, want.Int64(), int64(amount))
}

func TestAnAmountIsReadAsItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := righthelp.Money(rapid.Int64().Draw(t, "pence"))
		again, err := righthelp.ParseMoney(amount.String())
		require.NoError(t, err)
		assert.Equal(t, amount, again)
		want := new(big.Rat).SetFrac64(int64(amount), 100).FloatString(2)
		assert.Equal(t, want, amount.String())
	})
}
