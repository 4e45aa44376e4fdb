package tally_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
	"github.com/stretchr/testify/assert"
)

// row is a row of a matrix with two ways of access.
type row struct{ whole, one, other righthelp.Cell }

func (r *row) cells() tally.Cells { return tally.Cells{&r.whole, &r.one, &r.other} }

func extent(reach righthelp.Reach, met, of, unknown int) righthelp.Extent {
	return righthelp.Extent{Reach: reach, Count: righthelp.Count{Met: met, Of: of, Unknown: unknown}}
}

func TestARowIsCountedByTierAndWayOfAccess(t *testing.T) {
	statuses := []righthelp.Status{righthelp.Met, righthelp.NotApplicable, righthelp.NotMet, righthelp.NotAssessed, righthelp.Met, righthelp.Met}
	var one, two, sum row
	assert.Equal(t, 4, one.cells().Fill(statuses, []uint8{2, 0}, []uint8{0, 2}, righthelp.NoOption))
	assert.Equal(t, row{
		whole: righthelp.Cell{Minimum: extent(righthelp.ReachMet, 2, 2, 0), Further: extent(righthelp.ReachNotMet, 0, 2, 1)},
		one:   righthelp.Cell{Minimum: extent(righthelp.ReachMet, 2, 2, 0), Further: extent(righthelp.NoOption, 0, 0, 0)},
		other: righthelp.Cell{Minimum: extent(righthelp.ExpectedElsewhere, 0, 0, 0), Further: extent(righthelp.ReachNotMet, 0, 2, 1)},
	}, one)

	assert.Equal(t, 1, two.cells().Fill(statuses[3:], []uint8{1, 0}, []uint8{0, 0}, righthelp.ExpectedElsewhere))
	assert.Equal(t, righthelp.Cell{Minimum: extent(righthelp.ReachUnknown, 0, 1, 1), Further: extent(righthelp.ExpectedElsewhere, 0, 0, 0)}, two.whole)

	sum.cells().Add(one.cells())
	assert.Equal(t, one, sum)
	sum.cells().Add(two.cells())
	assert.Equal(t, righthelp.Cell{Minimum: extent(righthelp.ReachUnknown, 2, 3, 1), Further: extent(righthelp.ReachNotMet, 0, 2, 1)}, sum.whole)
	assert.Equal(t, righthelp.Cell{Minimum: extent(righthelp.ReachUnknown, 2, 3, 1), Further: extent(righthelp.NoOption, 0, 0, 0)}, sum.one)
}

func TestNoRowsComeToNothingExpectedAndNoOption(t *testing.T) {
	var none row
	none.cells().Add(new(row).cells())
	assert.Equal(t, righthelp.Cell{Minimum: extent(righthelp.ExpectedElsewhere, 0, 0, 0), Further: extent(righthelp.NoOption, 0, 0, 0)}, none.whole)
}
