package familyhub

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// CoverageComparison is what changed between two coverages of the same services.
type CoverageComparison struct {
	before, after Coverage
}

// CompareCoverage sets two coverages side by side. Where one of them has services and the other has none, that is a
// *DifferentFrameworksError. Local additions to the framework leave the services as they are, so they are no hindrance.
func CompareCoverage(before, after Coverage) (CoverageComparison, error) {
	first, second := before.Framework(), after.Framework()
	if first.known() != second.known() {
		return CoverageComparison{}, &DifferentFrameworksError{Before: first.edition.ID, After: second.edition.ID}
	}
	return CoverageComparison{before: before, after: after}, nil
}

// CellChange is a cell of the matrix, or a sum of cells, that stands elsewhere than before.
type CellChange struct {
	Service righthelp.RuleID `json:"service"`         // empty for all services together
	Access  Access           `json:"access,omitzero"` // not set for all ways of access together
	Before  righthelp.Cell   `json:"before"`
	After   righthelp.Cell   `json:"after"`
}

// Cells yields what changed of the matrix, were it only in number: first the network as a whole and in each way of access,
// then each service and its cells.
func (c CoverageComparison) Cells() iter.Seq[CellChange] {
	return func(yield func(CellChange) bool) {
		now := slices.Collect(c.after.rows())
		for i, was := range slices.Collect(c.before.rows()) {
			is := now[i].cells()
			for access, then := range was.cells() {
				if *then != *is[access] && !yield(CellChange{Service: was.Service, Access: Access(access), Before: *then, After: *is[access]}) {
					return
				}
			}
		}
	}
}

// rows yields the network and its services.
func (c Coverage) rows() iter.Seq[ServiceCoverage] {
	return func(yield func(ServiceCoverage) bool) {
		if yield(c.Network()) {
			c.Services()(yield)
		}
	}
}

// Statements yields the service statements whose status changed, in the document's order.
func (c CoverageComparison) Statements() iter.Seq[righthelp.StatementChange] {
	if !c.before.Framework().known() {
		return tally.Changes(nil, nil, nil)
	}
	return tally.Changes(c.before.evidence.answers.Statuses, c.after.evidence.answers.Statuses, func(place int) righthelp.RuleID { return serviceStatementAt(place).ID })
}
