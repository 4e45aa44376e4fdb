package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// CoverageComparison is what changed between two coverages of the same strands.
type CoverageComparison struct {
	before, after Coverage
}

// CompareCoverage sets two coverages side by side. Where one of them has strands and the other, the zero Coverage, has none,
// that is a *righthelp.MalformedError.
func CompareCoverage(before, after Coverage) (CoverageComparison, error) {
	if before.Guide().known() != after.Guide().known() {
		return CoverageComparison{}, &righthelp.MalformedError{Field: "before and after", Reason: "one of them covers the strands of a guide and the other covers none"}
	}
	return CoverageComparison{before: before, after: after}, nil
}

// CellChange is a cell of the matrix, or a sum of cells, that stands elsewhere than before.
type CellChange struct {
	Strand righthelp.RuleID `json:"strand"`          // empty for all strands together
	Access Access           `json:"access,omitzero"` // not set for all ways of access together
	Before righthelp.Cell   `json:"before"`
	After  righthelp.Cell   `json:"after"`
}

// Cells yields what changed of the matrix, were it only in number: first the area as a whole and in each way of access,
// then each strand and its cells.
func (c CoverageComparison) Cells() iter.Seq[CellChange] {
	return func(yield func(CellChange) bool) {
		now := slices.Collect(c.after.rows())
		for i, was := range slices.Collect(c.before.rows()) {
			is := now[i].cells()
			for access, then := range was.cells() {
				if *then != *is[access] && !yield(CellChange{Strand: was.Strand, Access: Access(access), Before: *then, After: *is[access]}) {
					return
				}
			}
		}
	}
}

// rows yields the area as a whole and its strands.
func (c Coverage) rows() iter.Seq[StrandCoverage] {
	return func(yield func(StrandCoverage) bool) {
		if yield(c.Area()) {
			c.Strands()(yield)
		}
	}
}

// Statements yields the statements whose status changed, in the guide's order.
func (c CoverageComparison) Statements() iter.Seq[righthelp.StatementChange] {
	if !c.before.Guide().known() {
		return tally.Changes(nil, nil, nil)
	}
	return tally.Changes(c.before.evidence.answers.Statuses, c.after.evidence.answers.Statuses, func(place int) righthelp.RuleID { return fundedAt(place).ID })
}
