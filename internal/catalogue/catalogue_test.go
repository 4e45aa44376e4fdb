package catalogue_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/stretchr/testify/assert"
)

type tree struct {
	righthelp.Rule
	height int
}

var trees = []tree{
	{righthelp.Rule{ID: "tree.ash", Title: "Ash"}, 30},
	{righthelp.Rule{ID: "tree.yew", Title: "Yew"}, 20},
}

func TestAnEditionThatIsNotKnownHasNoRows(t *testing.T) {
	assert.Equal(t, trees, slices.Collect(catalogue.Rows(true, trees)))
	assert.Empty(t, slices.Collect(catalogue.Rows(false, trees)))
}

func TestARowIsFoundByItsID(t *testing.T) {
	rows := slices.Values(trees)
	row, found := catalogue.Find(rows, "tree.yew")
	assert.True(t, found)
	assert.Equal(t, trees[1], row)
	row, found = catalogue.Find(rows, "tree.oak")
	assert.False(t, found)
	assert.Zero(t, row)
}

func TestRulesAndIDsStandInTheOrderOfTheRows(t *testing.T) {
	rows := slices.Values(trees)
	assert.Equal(t, []righthelp.Rule{trees[0].Rule, trees[1].Rule}, slices.Collect(catalogue.Rules(rows)))
	assert.Equal(t, []string{"tree.ash", "tree.yew"}, slices.Collect(catalogue.IDs(rows)))
	assert.Equal(t, append(slices.Clone(trees), trees...), slices.Collect(catalogue.Chain(rows, rows)))
}

func TestRowsCanBeReadInPart(t *testing.T) {
	rows := slices.Values(trees)
	for stop := 1; stop <= 2*len(trees); stop++ {
		assert.Equal(t, stop, readUpTo(stop, catalogue.Chain(rows, rows)))
	}
	for stop := 1; stop <= len(trees); stop++ {
		assert.Equal(t, stop, readUpTo(stop, catalogue.Rules(rows)))
		assert.Equal(t, stop, readUpTo(stop, catalogue.IDs(rows)))
	}
}

func readUpTo[R any](stop int, rows iter.Seq[R]) (read int) {
	for range rows {
		if read++; read == stop {
			break
		}
	}
	return read
}

func TestARowIsPutInPlaceOfTheSameOrAtTheEnd(t *testing.T) {
	put := func(row tree) []tree {
		return catalogue.Put(slices.Clone(trees), row, func(old tree) bool { return old.ID == row.ID })
	}
	assert.Equal(t, []tree{{trees[0].Rule, 35}, trees[1]}, put(tree{trees[0].Rule, 35}))
	oak := tree{righthelp.Rule{ID: "tree.oak"}, 40}
	assert.Equal(t, []tree{trees[0], trees[1], oak}, put(oak))
}
