package casetest

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Coverage is a coverage matrix whose extents have names that begin the ids of the statements they count, or that leave out
// the parts of an id over which they sum: fhse.7.minimum.virtual, .minimum.virtual, fhse.7.minimum, .minimum.
type Coverage struct {
	Statements []righthelp.RuleID
	Cover      func(t require.TestingT, answers []righthelp.Answer) (map[string]righthelp.Extent, iter.Seq[righthelp.Finding])
}

// Check checks the matrix by the ids alone: that an extent counts the statements of its name, that its reach is known where every
// way of answering gives it, and that neither a statement more that is met, nor an answer to what was open, nor another order of the answers does harm.
func (c Coverage) Check(t *testing.T) {
	t.Helper()
	t.Run("a reach is known where every way of answering gives it", func(t *testing.T) { rapid.Check(t, c.reachesAreThoseOfAllWays) })
	t.Run("a statement more that is met makes nothing worse", func(t *testing.T) { rapid.Check(t, c.metMakesNothingWorse) })
	t.Run("an answer to what was open changes nothing that was known", func(t *testing.T) { rapid.Check(t, c.answersKeepWhatWasKnown) })
	t.Run("the order of the answers is of no matter", func(t *testing.T) { rapid.Check(t, c.orderIsOfNoMatter) })
}

// Statuses are statuses for so many statements, most of them met.
func Statuses(count int) *rapid.Generator[[]righthelp.Status] {
	status := rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.Met, righthelp.Met, righthelp.NotApplicable, righthelp.NotMet, righthelp.NotAssessed})
	return rapid.SliceOfN(status, count, count)
}

// Answers gives the answers with the statuses to the statements.
func Answers(statements []righthelp.RuleID, statuses []righthelp.Status) []righthelp.Answer {
	answers := make([]righthelp.Answer, len(statements))
	for i, id := range statements {
		answers[i] = righthelp.Answer{Rule: id, Status: statuses[i], Reason: "it does not fit"}
	}
	return answers
}

func (c Coverage) draw(t *rapid.T) []righthelp.Status {
	return Statuses(len(c.Statements)).Draw(t, "statuses")
}

func (c Coverage) extents(t *rapid.T, statuses []righthelp.Status) map[string]righthelp.Extent {
	extents, _ := c.Cover(t, Answers(c.Statements, statuses))
	return extents
}

func (c Coverage) reachesAreThoseOfAllWays(t *rapid.T) {
	statuses := c.draw(t)
	for name, extent := range c.extents(t, statuses) {
		var list []righthelp.Status
		for i, id := range c.Statements {
			if parts := strings.Split(string(id), "."); strings.HasPrefix(string(id), name+".") || name == "."+parts[2] || name == "."+parts[2]+"."+parts[3] {
				list = append(list, statuses[i])
			}
		}
		assert.Len(t, list, extent.Of, name)
		if len(list) == 0 {
			assert.Contains(t, []righthelp.Reach{righthelp.ExpectedElsewhere, righthelp.NoOption}, extent.Reach, name)
			continue
		}
		assert.Equal(t, reachOfAllWays(list), extent.Reach, name)
	}
}

// reachOfAllWays tries the ways in which the open answers can come out: with many open it is enough to try all met and all not.
func reachOfAllWays(list []righthelp.Status) righthelp.Reach {
	open := slices.Index(list, righthelp.NotAssessed)
	if open < 0 {
		if slices.Contains(list, righthelp.NotMet) {
			return righthelp.ReachNotMet
		}
		return righthelp.ReachMet
	}
	if slices.Contains(list, righthelp.NotMet) {
		return righthelp.ReachNotMet // and so whatever the open ones are
	}
	first := righthelp.Reach(0)
	for _, status := range []righthelp.Status{righthelp.Met, righthelp.NotMet} {
		tried := slices.Clone(list)
		tried[open] = status
		reach := reachOfAllWays(tried)
		if first != 0 && reach != first {
			return righthelp.ReachUnknown
		}
		first = reach
	}
	return first
}

func (c Coverage) metMakesNothingWorse(t *rapid.T) {
	rank := map[righthelp.Reach]int{righthelp.ReachNotMet: 1, righthelp.ReachUnknown: 2, righthelp.ReachMet: 3, righthelp.ExpectedElsewhere: 4, righthelp.NoOption: 4}
	statuses := c.draw(t)
	before := c.extents(t, statuses)
	statuses[rapid.IntRange(0, len(statuses)-1).Draw(t, "place")] = righthelp.Met
	after := c.extents(t, statuses)
	for name := range before {
		assert.GreaterOrEqual(t, rank[after[name].Reach], rank[before[name].Reach], name)
		assert.GreaterOrEqual(t, after[name].Met, before[name].Met, name)
	}
}

func (c Coverage) answersKeepWhatWasKnown(t *rapid.T) {
	statuses := c.draw(t)
	before := c.extents(t, statuses)
	for i, status := range statuses {
		if status == righthelp.NotAssessed {
			statuses[i] = rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.NotMet, righthelp.NotApplicable}).Draw(t, "answer")
		}
	}
	for name, after := range c.extents(t, statuses) {
		assert.NotEqual(t, righthelp.ReachUnknown, after.Reach, name)
		if before[name].Reach != righthelp.ReachUnknown {
			assert.Equal(t, before[name].Reach, after.Reach, name)
		}
	}
}

func (c Coverage) orderIsOfNoMatter(t *rapid.T) {
	answers := Answers(c.Statements, c.draw(t))
	ordered, first := c.Cover(t, answers)
	mixed, second := c.Cover(t, rapid.Permutation(answers).Draw(t, "shuffled"))
	assert.Equal(t, ordered, mixed)
	assert.Equal(t, slices.Collect(first), slices.Collect(second))
}
