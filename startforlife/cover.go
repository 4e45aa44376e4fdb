package startforlife

import (
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Coverage is what an area delivers of the funded services: for each strand, and in each way of access, how far the minimum
// is met and how far the options to go further are. It holds the answers, checked and in the guide's order, and counts them
// when it is asked, which takes no memory. It does not change. The zero Coverage has no strands.
type Coverage struct {
	evidence *fundedEvidence
}

// fundedEvidence is the answers to the statements, checked and put in the guide's order.
type fundedEvidence struct {
	guide    Guide
	statuses [fundedCount]righthelp.Status
	said     []righthelp.Answer // the answers as they came
	where    [fundedCount]int   // for each statement the number of its answer among them, from 1; 0 where there is none
}

// Cover checks the answers to the statements of the funded services. Their order is of no matter, and a statement without an
// answer is not assessed. All that is wrong comes together: a *righthelp.UnknownError for what is no such statement, a
// *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not applicable"
// without a reason.
//
// Rules: all of the kinds funded_strand and funded_statement.
func (g Guide) Cover(answers []righthelp.Answer) (Coverage, error) {
	e := &fundedEvidence{guide: g, said: slices.Clone(answers)}
	ids, size := g.fundedOrder()
	asked, next := 0, 0
	place := func(id righthelp.RuleID) (int, bool) { // each answer is asked for once, in turn, and mostly in the guide's order
		asked++
		at := next
		if next == size || ids[next] != id {
			at = slices.Index(ids[:size], id)
		}
		if at >= 0 {
			e.where[at], next = asked, at+1
		}
		return at, at >= 0
	}
	if err := tally.Place("answers", answers, place, g.fundedIDs, e.statuses[:]); err != nil {
		return Coverage{}, err
	}
	return Coverage{evidence: e}, nil
}

// Guide gives the guide whose strands are covered.
func (c Coverage) Guide() Guide {
	if c.evidence == nil {
		return Guide{}
	}
	return c.evidence.guide
}

// Answer gives what was said of a statement, and whether anything was.
func (c Coverage) Answer(id righthelp.RuleID) (righthelp.Answer, bool) {
	place, found := c.Guide().fundedPlace(id)
	if !found || c.evidence.where[place] == 0 {
		return righthelp.Answer{}, false
	}
	return c.evidence.answer(place), true
}

// answer gives what was said of the statement at a place: nothing, where nobody said anything.
func (e *fundedEvidence) answer(place int) righthelp.Answer {
	if e.where[place] == 0 {
		return righthelp.Answer{}
	}
	return e.said[e.where[place]-1]
}

// Strands yields the rows of the matrix, in the order of the guide's strands.
func (c Coverage) Strands() iter.Seq[StrandCoverage] {
	return func(yield func(StrandCoverage) bool) {
		if !c.Guide().known() {
			return
		}
		from := 0
		for i := range strands {
			var row StrandCoverage
			from = c.evidence.fill(&row, &strands[i], from)
			if !yield(row) {
				return
			}
		}
	}
}

// fill counts the statements of a strand, which stand from a place on, and says where they end.
//
// Rules: startforlife.cover.elsewhere, .further and .starred.
func (e *fundedEvidence) fill(row *StrandCoverage, strand *Strand, from int) (to int) {
	row.Strand = strand.ID
	cells := [...]*Cell{&row.Cells.FaceToFace, &row.Cells.Virtual, &row.Cells.Network, &row.Cells.Systems, &row.Cells.Any}
	for access, cell := range cells {
		cell.Minimum = extentOf(e.count(&from, strand.counts[TierMinimum-1][access]), ExpectedElsewhere)
		row.Minimum.Count = row.Minimum.Plus(cell.Minimum.Count)
	}
	for access, cell := range cells {
		cell.Further = extentOf(e.count(&from, strand.counts[TierFurther-1][access]), NoOption)
		row.Further.Count = row.Further.Plus(cell.Further.Count)
	}
	row.Minimum, row.Further = extentOf(row.Minimum.Count, ExpectedElsewhere), extentOf(row.Further.Count, NoOption)
	return from
}

// count counts the next statements from a place on, and moves the place behind them (startforlife.cover.not_applicable).
func (e *fundedEvidence) count(from *int, number uint8) (count Count) {
	for _, status := range e.statuses[*from : *from+int(number)] {
		count.Add(status)
	}
	*from += int(number)
	return count
}

// Strand gives the row of the strand with an id, and whether there is one.
func (c Coverage) Strand(id righthelp.RuleID) (StrandCoverage, bool) {
	for row := range c.Strands() {
		if row.Strand == id {
			return row, true
		}
	}
	return StrandCoverage{}, false
}

// Network gives what the area as a whole comes to, and all strands together in each way of access
// (startforlife.cover.sums). Its Strand is empty.
func (c Coverage) Network() (sum StrandCoverage) {
	for row := range c.Strands() {
		sum.with(&row)
	}
	return sum
}

// Missing yields the statements of the minimum that are not met, in the guide's order. Those that nobody answered are not
// among them: see Unanswered.
func (c Coverage) Missing() iter.Seq[FundedStatement] {
	return c.statements(TierMinimum, righthelp.NotMet)
}

// Unanswered yields the statements of a tier that nobody answered, in the guide's order.
func (c Coverage) Unanswered(tier Tier) iter.Seq[FundedStatement] {
	return c.statements(tier, righthelp.NotAssessed)
}

// FurtherMet yields the options to go further that are met, in the guide's order (sfl.scope.further.not_all).
func (c Coverage) FurtherMet() iter.Seq[FundedStatement] {
	return c.statements(TierFurther, righthelp.Met)
}

func (c Coverage) statements(tier Tier, status righthelp.Status) iter.Seq[FundedStatement] {
	return func(yield func(FundedStatement) bool) {
		for place, statement := range c.Guide().funded {
			if statement.Tier == tier && c.evidence.statuses[place] == status && !yield(*statement) {
				return
			}
		}
	}
}

// Findings explains the coverage: first the area as a whole, under the rule sfl.scope.minimum, and then each strand and each
// of its statements where it stands in the guide. The status of the area and of a strand is that of the minimum.
func (c Coverage) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if !c.Guide().known() {
			return
		}
		network := c.Network()
		if !yield(network.finding("sfl.scope.minimum")) {
			return
		}
		place := 0
		for row := range c.Strands() {
			if !yield(row.finding(row.Strand)) {
				return
			}
			for end := place + row.Minimum.Of + row.Further.Of; place < end; place++ {
				if !yield(answered(fundedAt(place).ID, c.evidence.statuses[place], c.evidence.answer(place))) {
					return
				}
			}
		}
	}
}

// finding says what came of a strand, or of all of them.
func (r *StrandCoverage) finding(rule righthelp.RuleID) righthelp.Finding {
	return righthelp.Finding{
		Rule: rule, Status: r.Minimum.Status(),
		Because: "Of the minimum " + inWords(r.Minimum.Count) + "; of what goes further " + inWords(r.Further.Count) + ".",
	}
}

func inWords(count Count) string {
	return strconv.Itoa(count.Met) + " of " + strconv.Itoa(count.Of) + " are met and " + strconv.Itoa(count.Unknown) + " unanswered"
}

// answered says what the answer to a statement was.
func answered(rule righthelp.RuleID, status righthelp.Status, answer righthelp.Answer) righthelp.Finding {
	because := "Nobody has said whether it is met."
	switch status {
	case righthelp.NotApplicable:
		because = "It does not apply and counts as met (reason: " + answer.Reason + ")."
	case righthelp.Met:
		because = "It is met" + remark(answer.Evidence)
	case righthelp.NotMet:
		because = "It is not met" + remark(answer.Evidence)
	}
	return righthelp.Finding{Rule: rule, Status: status, Because: because}
}

// remark is what was said for an answer, where anything was.
func remark(evidence string) string {
	if evidence == "" {
		return "; no evidence is given."
	}
	return " (" + evidence + ")."
}
