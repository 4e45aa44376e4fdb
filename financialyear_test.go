package righthelp_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestFinancialYearRunsFromAprilToMarch(t *testing.T) {
	type given struct {
		Date righthelp.Date `json:"date"`
	}
	type expect struct {
		Year   righthelp.FinancialYear `json:"year"`
		Period righthelp.Period        `json:"period"`
	}
	casetest.Each(t, "financial_year.json", func(t *testing.T, given given, expect expect) {
		year := righthelp.FinancialYearOf(given.Date)
		assert.Equal(t, expect.Year, year)
		assert.Equal(t, expect.Period, year.Period())
	})
}

func TestFinancialYearIsReadAsItIsWritten(t *testing.T) {
	for text, want := range map[string]righthelp.FinancialYear{
		"2022-23": 2022, "1999-00": 1999, "2099-00": 2099, "0001-02": 1, "9998-99": 9998,
	} {
		year, err := righthelp.ParseFinancialYear(text)
		require.NoError(t, err)
		assert.Equal(t, want, year)
		assert.Equal(t, text, year.String())
	}
	for _, text := range []string{"", "2022", "2022-24", "2022-22", "2022/23", "2022-2023", "22-23", "9999-00", "0000-01", "+022-23", "2022-2a", "２0-21"} {
		_, err := righthelp.ParseFinancialYear(text)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, "%q", text)
		assert.Equal(t, text, malformed.Value)
		assert.Error(t, new(righthelp.FinancialYear).UnmarshalText([]byte("x"+text)))
	}
}

func TestFinancialYearThatDoesNotExist(t *testing.T) {
	for _, year := range []righthelp.FinancialYear{0, 9999, 65535} {
		assert.Zero(t, year.Period())
	}
	assert.Empty(t, righthelp.FinancialYear(0).String())
	assert.Equal(t, "financial year 9999", righthelp.FinancialYear(9999).String())
	_, err := righthelp.FinancialYear(9999).MarshalText()
	var malformed *righthelp.MalformedError
	assert.ErrorAs(t, err, &malformed)
}

func TestFinancialYearHoldsItsDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first, _ := righthelp.NewDate(1, time.April, 1)
		last, _ := righthelp.NewDate(9999, time.March, 31)
		date := first.AddDays(rapid.IntRange(0, first.DaysUntil(last)).Draw(t, "day"))
		year := righthelp.FinancialYearOf(date)
		assert.True(t, year.Period().Contains(date))
		assert.Equal(t, year, righthelp.FinancialYearOf(year.Period().From))
		assert.Equal(t, year, righthelp.FinancialYearOf(year.Period().To))

		type record struct {
			Year righthelp.FinancialYear `json:"year"`
		}
		text, err := json.Marshal(record{year})
		require.NoError(t, err)
		var read record
		require.NoError(t, json.Unmarshal(text, &read))
		assert.Equal(t, year, read.Year)
	})
}

func FuzzParseFinancialYear(f *testing.F) {
	for _, text := range []string{"2022-23", "1999-00", "9998-99", "2022", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if year, err := righthelp.ParseFinancialYear(text); err == nil {
			assert.Equal(t, text, year.String())
			assert.Equal(t, year, righthelp.FinancialYearOf(year.Period().From))
		}
	})
}
