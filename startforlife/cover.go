package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Coverage is what an area delivers of the funded services: for each strand, and in each way of access, how far the minimum
// is met and how far the options to go further are. It holds the answers, checked and in the guide's order, and counts them
// when it is asked, which allocates nothing. It does not change. The zero Coverage has no strands.
type Coverage struct {
	evidence *fundedEvidence
}

// fundedEvidence is the answers to the statements.
type fundedEvidence struct {
	guide   Guide
	answers tally.Answers
}

// Cover checks the answers to the statements of the funded services. Their order is of no matter, and a statement without an
// answer is not assessed. All that is wrong comes together: a *righthelp.UnknownError for what is no such statement, a
// *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not applicable"
// without a reason. Of the zero Guide there is nothing to cover: a *righthelp.MalformedError.
//
// Rules: all of the kinds funded_strand and funded_statement.
func (g Guide) Cover(answers []righthelp.Answer) (Coverage, error) {
	if err := g.problem(); err != nil {
		return Coverage{}, err
	}
	ids := make([]righthelp.RuleID, 0, fundedCount)
	for _, statement := range g.funded {
		ids = append(ids, statement.ID)
	}
	placed, err := tally.Place("answers", answers, ids)
	if err != nil {
		return Coverage{}, err
	}
	return Coverage{evidence: &fundedEvidence{guide: g, answers: placed}}, nil
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
	if !found {
		return righthelp.Answer{}, false
	}
	return c.evidence.answers.Answer(place)
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
			from += row.fill(&strands[i], c.evidence.answers.Statuses[from:])
			if !yield(row) {
				return
			}
		}
	}
}

// fill counts the statements of a strand, which stand first among the statuses, and says how many they are.
//
// Rules: startforlife.cover.cell, .elsewhere, .further, .starred and .not_applicable.
func (r *StrandCoverage) fill(strand *Strand, statuses []righthelp.Status) (counted int) {
	r.Strand = strand.ID
	cells := r.cells()
	return tally.Cells(cells[:]).Fill(statuses, strand.counts[0][:], strand.counts[1][:], righthelp.NoOption)
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

// Area gives what the area as a whole comes to, and all strands together in each way of access
// (startforlife.cover.sums). Its Strand is empty.
func (c Coverage) Area() (sum StrandCoverage) {
	cells := sum.cells()
	for row := range c.Strands() {
		others := row.cells()
		tally.Cells(cells[:]).Add(others[:])
	}
	return sum
}

// Missing yields the statements of the minimum that are not met, in the guide's order. Those that nobody answered are not
// among them: see Unanswered.
func (c Coverage) Missing() iter.Seq[FundedStatement] {
	return c.statements(righthelp.TierMinimum, righthelp.NotMet)
}

// Unanswered yields the statements of a tier that nobody answered, in the guide's order.
func (c Coverage) Unanswered(tier righthelp.Tier) iter.Seq[FundedStatement] {
	return c.statements(tier, righthelp.NotAssessed)
}

// FurtherMet yields the options to go further that are met, in the guide's order (sfl.scope.further.not_all).
func (c Coverage) FurtherMet() iter.Seq[FundedStatement] {
	return c.statements(righthelp.TierFurther, righthelp.Met)
}

func (c Coverage) statements(tier righthelp.Tier, status righthelp.Status) iter.Seq[FundedStatement] {
	return func(yield func(FundedStatement) bool) {
		for place, statement := range c.Guide().funded {
			if statement.Tier == tier && c.evidence.answers.Statuses[place] == status && !yield(*statement) {
				return
			}
		}
	}
}

// Findings explains the coverage: first the area as a whole, under the rule sfl.scope.minimum, and then each strand and each
// of its statements where it stands in the guide. The status of the area and of a strand is that of the minimum.
func (c Coverage) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		e := tally.NewExplanation(48, 4096) // what a strand needs
		network := c.Area()
		e.Cell("sfl.scope.minimum", &network.Cell)
		place := 0
		for row := range c.Strands() {
			e.Cell(row.Strand, &row.Cell)
			for range row.Minimum.Of + row.Further.Of {
				answer, _ := c.evidence.answers.Answer(place)
				e.Statement(fundedAt(place).ID, c.evidence.answers.Statuses[place], answer)
				place++
			}
			if !e.Tell(yield) {
				return
			}
		}
	}
}
