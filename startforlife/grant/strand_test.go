package grant_test

import (
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEachStrandHasItsSumAndItsYears(t *testing.T) {
	type given struct {
		Strand righthelp.RuleID `json:"strand"`
	}
	type expect struct {
		Amount     righthelp.Money         `json:"amount"`
		First      righthelp.FinancialYear `json:"first"`
		Last       righthelp.FinancialYear `json:"last"`
		InHeadline bool                    `json:"in_headline"`
		Separate   bool                    `json:"separate"`
	}
	casetest.Each(t, "strand.json", func(t *testing.T, given given, want expect) {
		strand, found := grant.August2022().Strand(given.Strand)
		require.True(t, found)
		assert.Equal(t, want, expect{strand.Amount, strand.First, strand.Last, strand.InHeadline, strand.Separate})
	})
}

func TestTheHeadlineIsTheSumOfItsStrands(t *testing.T) {
	programme := grant.August2022()
	inHeadline, all := new(big.Int), new(big.Int)
	for strand := range programme.Strands() {
		amount := big.NewInt(int64(strand.Amount))
		all.Add(all, amount)
		if strand.InHeadline {
			inHeadline.Add(inHeadline, amount)
		}
	}
	assert.Equal(t, "301750000.00", programme.Headline().String())
	assert.Equal(t, big.NewInt(int64(programme.Headline())), inHeadline)
	homeLearning, _ := programme.Strand(grant.HomeLearning)
	assert.Equal(t, new(big.Int).Add(inHeadline, big.NewInt(int64(homeLearning.Amount))), all, "home learning alone stands outside the headline")
}

func TestAStrandThatTheProgrammeDoesNotHave(t *testing.T) {
	_, found := grant.August2022().Strand("fhsl.strand.midwifery")
	assert.False(t, found)
}

func TestTheZeroProgrammeHasNoMoney(t *testing.T) {
	var none grant.Programme
	assert.Zero(t, none.Headline())
	for range none.Strands() {
		assert.Fail(t, "a strand of no programme")
	}
	_, found := none.Strand(grant.Parenting)
	assert.False(t, found)
	for range none.Releases() {
		assert.Fail(t, "a release of no programme")
	}
	for range none.Uses() {
		assert.Fail(t, "a use of no programme")
	}
	_, stated := none.Tranches(2022)
	assert.False(t, stated)
	_, err := none.Released(2022, righthelp.Met)
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
	assert.Empty(t, notCovered.Covered)
}

func TestTheProgrammeOfADate(t *testing.T) {
	date, err := righthelp.ParseDate("2025-03-31")
	require.NoError(t, err)
	programme, err := grant.On(date)
	require.NoError(t, err)
	assert.Equal(t, grant.August2022(), programme)
	assert.Equal(t, righthelp.SourceID("fhsl-guide-2022"), programme.Edition().Source)

	_, err = grant.On(date.AddDays(1))
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
	assert.Equal(t, date.AddDays(1), notCovered.Date)
}
