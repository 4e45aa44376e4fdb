package grant_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestWhatIsReleasedInAYear(t *testing.T) {
	type given struct {
		Year        righthelp.FinancialYear `json:"year"`
		Trailblazer righthelp.Status        `json:"trailblazer"`
	}
	type expect struct {
		Released []grant.Released `json:"released"`
	}
	casetest.Each(t, "released.json", func(t *testing.T, given given, expect expect) {
		released, err := grant.August2022().Released(given.Year, given.Trailblazer)
		require.NoError(t, err)
		assert.Equal(t, expect.Released, released)
	})
}

func TestNothingIsKnownOutsideTheProgrammesYears(t *testing.T) {
	for _, year := range []righthelp.FinancialYear{0, 2021, 2025, 65535} {
		released, err := grant.August2022().Released(year, righthelp.Met)
		var notCovered *righthelp.NotCoveredError
		require.ErrorAs(t, err, &notCovered, "%d", year)
		assert.Nil(t, released)
		assert.Equal(t, year.Period().From, notCovered.Date)
		require.Len(t, notCovered.Covered, 1)
		assert.Equal(t, "2022-04-01/2025-03-31", notCovered.Covered[0].String())
	}
}

func TestTrailblazerMustBeAStatus(t *testing.T) {
	_, err := grant.August2022().Released(2022, righthelp.NotApplicable+1)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "trailblazer", malformed.Field)
}

func TestTheFirstYearIsPaidInTwoTranches(t *testing.T) {
	type given struct{ Year righthelp.FinancialYear }
	type expect struct {
		Payments int
		Stated   bool
	}
	casetest.Each(t, "payments.json", func(t *testing.T, given given, want expect) {
		count, stated := grant.August2022().Tranches(given.Year)
		assert.Equal(t, want, expect{count, stated})
	})
	count, stated := grant.August2022().Tranches(0)
	assert.Zero(t, count)
	assert.False(t, stated)
}

func TestEveryStrandButTheTrialsIsReleasedInEveryYear(t *testing.T) {
	programme := grant.August2022()
	for strand := range programme.Strands() {
		for year := strand.First; year <= strand.Last; year++ {
			released, err := programme.Released(year, righthelp.NotMet)
			require.NoError(t, err)
			found := false
			for _, r := range released {
				found = found || r.Strand == strand.ID
			}
			assert.Equal(t, !strand.Separate, found, "%s in %s", strand.ID, year)
		}
	}
}

func TestReleasedStrandsAreKnownAndTheirOrderFixed(t *testing.T) {
	programme := grant.August2022()
	for release := range programme.Releases() {
		for strand := range release.Strands() {
			_, found := programme.Strand(strand)
			assert.True(t, found, "%s: %s", release.ID, strand)
		}
		for strand := range release.Strands() {
			assert.NotEmpty(t, strand)
			break
		}
	}
}

// A trailblazer has whatever another authority has; while nobody has said, nothing is lost and nothing is certain.
func TestTrailblazersLoseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year := righthelp.FinancialYear(rapid.Uint16Range(2022, 2024).Draw(t, "year"))
		programme := grant.August2022()
		other, err := programme.Released(year, righthelp.NotMet)
		require.NoError(t, err)
		trailblazer, err := programme.Released(year, righthelp.Met)
		require.NoError(t, err)
		unsaid, err := programme.Released(year, righthelp.NotAssessed)
		require.NoError(t, err)
		assert.Subset(t, trailblazer, other)
		require.Len(t, unsaid, len(trailblazer))
		certain := unsaid[:0:0]
		for _, r := range unsaid {
			if r.Status == righthelp.Met {
				certain = append(certain, r)
			}
		}
		assert.Equal(t, other, certain)
	})
}

func TestAnswersAreReadAsTheyAreWritten(t *testing.T) {
	released := grant.Released{Strand: grant.Parenting, Form: grant.AdditionalServices, Rule: "fhsl.release.trailblazers", Status: righthelp.Met}
	text, err := json.Marshal(released)
	require.NoError(t, err)
	assert.JSONEq(t, `{"strand": "fhsl.strand.parenting", "form": "additional_services", "rule": "fhsl.release.trailblazers", "status": "met"}`, string(text))
	var read grant.Released
	require.NoError(t, json.Unmarshal(text, &read))
	assert.Equal(t, released, read)

	leaving := grant.LeavingCare{Amount: 2_000 * righthelp.Pound, Rule: "grant.other.leaving_care.before"}
	text, err = json.Marshal(leaving)
	require.NoError(t, err)
	assert.JSONEq(t, `{"amount": "2000.00", "rule": "grant.other.leaving_care.before"}`, string(text))
	var back grant.LeavingCare
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, leaving, back)
}
