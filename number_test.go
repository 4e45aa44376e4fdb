package righthelp_test

import (
	"encoding"
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNumber_IsReadExactly(t *testing.T) {
	for text, want := range map[string]string{
		"12": "12", "-0.5": "-0.5", "23480.37": "23480.37", "0": "0", "-0": "0", "0.000000001": "0.000000001", "007": "7", "00000000000000000000000000000012": "12", "1.500": "1.5",
		"9223372036854775807": "9223372036854775807", "-9223372036854775808": "-9223372036854775808",
		"9223372036.854775807": "9223372036.854775807", "-9223372036.854775808": "-9223372036.854775808",
	} {
		number, err := righthelp.ParseNumber(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, number.String())
		assert.False(t, number.IsZero())
	}
}

func TestNumber_IsRefusedWhereItIsNotOne(t *testing.T) {
	for _, text := range []string{
		"", "-", ".", "1.", ".5", "-.5", "+1", "1e3", "NaN", "Inf", "1,000", " 1", "1 ", "--1", "1.2.3", "0x1", "١", "1_000",
		"1.0000000000", "9223372036854775808", "-9223372036854775809", "9223372036.8547758080", "000000000000000000000000000000012",
	} {
		_, err := righthelp.ParseNumber(text)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, text)
		assert.Equal(t, text, malformed.Value)
	}
}

func TestNumber_OfTheSameValueIsTheSameNumber(t *testing.T) {
	for _, text := range []string{"1.5", "1.50", "01.500000000"} {
		number, err := righthelp.ParseNumber(text)
		require.NoError(t, err)
		assert.Equal(t, decimalNumber(15, 1), number)
	}
	number, err := righthelp.NumberOf(decimal.New(1500, -3))
	require.NoError(t, err)
	assert.Equal(t, decimalNumber(15, 1), number)
	smallest, err := righthelp.NumberOf(decimal.New(math.MinInt64, 0))
	require.NoError(t, err)
	assert.Equal(t, righthelp.Whole(math.MinInt64), smallest)
}

func TestNumber_IsItsDigitsAndHowManyAreDecimals(t *testing.T) {
	assert.EqualValues(t, -125, decimalNumber(-1250, 2).Coefficient())
	assert.Equal(t, 1, decimalNumber(-1250, 2).Decimals())
	assert.Zero(t, righthelp.Number{}.Coefficient())
	assert.Zero(t, righthelp.Number{}.Decimals())
}

func TestNumber_AHostileDecimalIsRefusedWithoutBeingWrittenOut(t *testing.T) {
	for _, hostile := range []decimal.Decimal{
		decimal.New(1, math.MaxInt32), decimal.New(1, math.MinInt32), decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 100_000), 0),
	} {
		_, err := righthelp.NumberOf(hostile)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Less(t, len(err.Error()), 300)
	}
	largest := new(big.Int).Lsh(big.NewInt(1), 324)
	for coefficient, want := range map[*big.Int]string{
		new(big.Int).Sub(largest, big.NewInt(1)): new(big.Int).Sub(largest, big.NewInt(1)).String() + "e0",
		largest:                                  "a coefficient of 325 bits e0",
	} {
		_, err := righthelp.NumberOf(decimal.NewFromBigInt(coefficient, 0))
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Equal(t, want, malformed.Value)
	}
}

func anyNumber(t *rapid.T) righthelp.Number {
	coefficient := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-30, 30), rapid.SampledFrom([]int64{math.MinInt64, math.MaxInt64})).Draw(t, "coefficient")
	number, err := righthelp.NumberOf(decimal.New(coefficient, -rapid.Int32Range(0, 9).Draw(t, "decimals")))
	require.NoError(t, err)
	return number
}

func TestNumber_ComparesByValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyNumber(t), anyNumber(t)
		require.Equal(t, a.Decimal().Cmp(b.Decimal()), a.Compare(b))
		require.Equal(t, a == b, a.Compare(b) == 0)
		require.Equal(t, 1, a.Compare(righthelp.Number{}), "no number comes first")
		require.Equal(t, -1, righthelp.Number{}.Compare(a))
	})
	assert.Zero(t, righthelp.Number{}.Compare(righthelp.Number{}))
	half, nought, less := number(t, "0.5"), number(t, "0"), number(t, "-0.5")
	for _, pair := range [][2]righthelp.Number{{nought, half}, {less, nought}, {less, half}} {
		assert.Equal(t, -1, pair[0].Compare(pair[1]), "%v and %v", pair[0], pair[1])
		assert.Equal(t, 1, pair[1].Compare(pair[0]), "%v and %v", pair[1], pair[0])
	}
}

func number(t *testing.T, text string) righthelp.Number {
	number, err := righthelp.ParseNumber(text)
	require.NoError(t, err)
	return number
}

func TestNumber_ComesBackFromText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		number := anyNumber(t)
		again, err := righthelp.ParseNumber(number.String())
		require.NoError(t, err)
		require.Equal(t, number, again)
		fromDecimal, err := righthelp.NumberOf(number.Decimal())
		require.NoError(t, err)
		require.Equal(t, number, fromDecimal)
	})
}

func TestNoNumber_IsNotNought(t *testing.T) {
	var none righthelp.Number
	assert.True(t, none.IsZero())
	assert.Empty(t, none.String())
	assert.True(t, none.Decimal().IsZero())
	assert.NotEqual(t, righthelp.Whole(0), none)
}

// text is a type that is written and read as text.
type text[T any] interface {
	*T
	encoding.TextUnmarshaler
}

func assertRoundTrip[T comparable, P text[T]](t *testing.T, want string, value T) {
	t.Helper()
	written, err := json.Marshal(value)
	require.NoError(t, err)
	assert.Equal(t, want, string(written))
	var again T
	require.NoError(t, json.Unmarshal(written, P(&again)))
	assert.Equal(t, value, again)
}

func TestNumberComesBackFromJSON(t *testing.T) {
	assertRoundTrip(t, `"23480.37"`, decimalNumber(2348037, 2))
	assertRoundTrip(t, `"0"`, righthelp.Whole(0))
	assertRoundTrip(t, `""`, righthelp.Number{})
	number := righthelp.Whole(1)
	require.Error(t, json.Unmarshal([]byte(`"x"`), &number))
	assert.Equal(t, righthelp.Whole(1), number, "what cannot be read changes nothing")
}

func decimalNumber(coefficient int64, decimals int) righthelp.Number {
	number, _ := righthelp.NumberOf(decimal.New(coefficient, -int32(decimals)))
	return number
}
