package righthelp_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func statuses() *rapid.Generator[[]righthelp.Status] {
	return rapid.SliceOf(rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet, righthelp.NotApplicable}))
}

func count(of []righthelp.Status) (c righthelp.Count) {
	for _, status := range of {
		c.Add(status)
	}
	return c
}

func TestAListWithoutStatementsIsNotApplicable(t *testing.T) {
	assert.Equal(t, righthelp.NotApplicable, righthelp.Count{}.Status())
}

func TestAListIsMetWhereNothingIsLeftToDoAndUnmetWhereOneStatementIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := statuses().Draw(t, "list")
		want := righthelp.Met
		if slices.Contains(list, righthelp.NotAssessed) {
			want = righthelp.NotAssessed
		}
		if slices.Contains(list, righthelp.NotMet) {
			want = righthelp.NotMet
		}
		if len(list) == 0 {
			want = righthelp.NotApplicable
		}
		assert.Equal(t, want, count(list).Status())
	})
}

func TestCountsOfPartsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := statuses().Draw(t, "list")
		cut := rapid.IntRange(0, len(list)).Draw(t, "cut")
		assert.Equal(t, count(list), count(list[:cut]).Plus(count(list[cut:])))
	})
}

func TestTiersAndReachesHaveNames(t *testing.T) {
	casetest.Names[righthelp.Tier](t, "minimum", "further")
	casetest.Names[righthelp.Reach](t, "unknown", "not_met", "met", "expected_elsewhere", "no_option")
}
