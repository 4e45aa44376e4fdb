package righthelp_test

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// refused checks that bad input is refused with an error of this package that keeps the value whole.
func refused(t *testing.T, err error, text string) {
	t.Helper()
	var malformed *righthelp.MalformedError
	var unknown *righthelp.UnknownError
	switch {
	case errors.As(err, &malformed):
		assert.Equal(t, text, malformed.Value)
	case errors.As(err, &unknown):
		assert.Equal(t, text, unknown.Value)
	default:
		assert.Failf(t, "another error", "%v", err)
	}
	assert.Less(t, len(err.Error()), 1000, "a message is short, however long the value")
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"", "0001-01-01", "2024-02-29", "9999-12-31", "2022-8-1", "2022-08-31T00:00:00Z"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		date, err := righthelp.ParseDate(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		assert.Equal(t, text, date.String())
		assert.Equal(t, date, date.AddMonths(0))
		if next := date.AddDays(1); !next.IsZero() {
			assert.Equal(t, date, next.AddDays(-1))
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	for _, seed := range []string{"", "2022-08-01/2025-03-31", "2022-08-01/..", "/", "../..", "2022-08-01/2022-07-31"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		period, err := righthelp.ParsePeriod(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		assert.Equal(t, text, period.String())
		assert.True(t, period.Contains(period.From))
		assert.True(t, period.Overlaps(period))
	})
}

func FuzzParseMoney(f *testing.F) {
	for _, seed := range []string{"", "0", "-0.01", "007.50", "92233720368547758.07", "-92233720368547758.08", "1e5", ".", "-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		amount, err := righthelp.ParseMoney(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		again, err := righthelp.ParseMoney(amount.String())
		require.NoError(t, err)
		assert.Equal(t, amount, again)
		assert.NotEmpty(t, amount.Display())
	})
}

func FuzzFindPassage(f *testing.F) {
	f.Add("One two three.", "two")
	f.Add("a [b](c<d)e>f) g < h", "b g")
	f.Add("](<](<", "")
	f.Fuzz(func(t *testing.T, document, passage string) {
		if len(document) > 1<<12 {
			document = document[:1<<12] // the oracle is slow
		}
		wanted := righthelp.PassageOf(passage)
		assert.Len(t, plainWords(passage), int(wanted.Words))
		found := slices.Collect(righthelp.FindPassage(document, wanted))
		assert.Equal(t, plainPlaces(document, passage), found)
		for _, span := range found {
			assert.Equal(t, wanted, righthelp.PassageOf(document[span.Start:span.End]))
		}
	})
}

func FuzzNewUnknownError(f *testing.F) {
	f.Add("mett", "met")
	f.Add(strings.Repeat("\xff", 64), strings.Repeat("Ⱥ", 32))
	f.Add(strings.Repeat("a", 64), strings.Repeat("\xff", 64))
	f.Add("", "")
	f.Fuzz(func(t *testing.T, value, known string) {
		err := righthelp.NewUnknownError("field", value, slices.Values([]string{known}))
		refused(t, err, value)
		assert.Contains(t, []string{"", known}, err.Near)
		if value == known && len(value) <= 64 {
			assert.Equal(t, known, err.Near)
		}
	})
}

func FuzzStatusUnmarshalText(f *testing.F) {
	f.Add("not_assessed")
	f.Add("status 4")
	f.Fuzz(func(t *testing.T, text string) {
		var status righthelp.Status
		if err := status.UnmarshalText([]byte(text)); err != nil {
			refused(t, err, text)
			return
		}
		assert.Equal(t, text, status.String())
	})
}

func FuzzBasisUnmarshalText(f *testing.F) {
	f.Add("published")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		var basis righthelp.Basis
		if err := basis.UnmarshalText([]byte(text)); err != nil {
			refused(t, err, text)
			return
		}
		assert.Equal(t, text, basis.String())
	})
}

func FuzzParseAgeRange(f *testing.F) {
	for _, seed := range []string{"", "conception/19 years", "6 weeks/..", "birth/1 day", "/", "..", "1 year/12 months", "0 days/1 week"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		ages, err := righthelp.ParseAgeRange(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		assert.Equal(t, text, ages.String())
		assert.True(t, ages.Contains(ages.From))
		again, err := righthelp.NewAgeRange(ages.From, ages.Until)
		require.NoError(t, err)
		assert.Equal(t, ages, again)
	})
}

func FuzzParseNumber(f *testing.F) {
	for _, text := range []string{"23480.37", "-0.5", "9223372036854775807", "1e9", ".", "-", "0.0000000001"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		number, err := righthelp.ParseNumber(text)
		if err != nil {
			var malformed *righthelp.MalformedError
			require.ErrorAs(t, err, &malformed)
			return
		}
		same, err := decimal.NewFromString(text)
		require.NoError(t, err)
		require.Zero(t, same.Cmp(number.Decimal()))
		again, err := righthelp.ParseNumber(number.String())
		require.NoError(t, err)
		require.Equal(t, number, again)
	})
}

func FuzzNumberOf(f *testing.F) {
	f.Add([]byte{1}, false, int32(0))
	f.Add([]byte{0x80, 0, 0, 0, 0, 0, 0, 0}, true, int32(-9))
	f.Add([]byte{1}, false, int32(math.MaxInt32))
	f.Add([]byte{1}, false, int32(math.MinInt32))
	f.Fuzz(func(t *testing.T, size []byte, negative bool, exponent int32) {
		coefficient := new(big.Int).SetBytes(size)
		if negative {
			coefficient.Neg(coefficient)
		}
		number, err := righthelp.NumberOf(decimal.NewFromBigInt(coefficient, exponent))
		fits := coefficient.IsInt64() && exponent <= 0 && exponent >= -9
		require.Equal(t, fits, err == nil)
		if fits {
			require.Zero(t, decimal.NewFromBigInt(coefficient, exponent).Cmp(number.Decimal()))
		}
	})
}
