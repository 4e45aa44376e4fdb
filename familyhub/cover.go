package familyhub

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Coverage is what a network offers of the core services: for each of them, and in each way of access, how far the minimum is
// met and how far the options to go further are. It holds the answers, checked and in the document's order, and counts
// them when it is asked, which allocates nothing. It does not change. The zero Coverage has no services.
type Coverage struct {
	evidence *serviceEvidence
}

// serviceEvidence is the answers to the service statements.
type serviceEvidence struct {
	framework Framework
	answers   tally.Answers
}

// Cover checks the answers to the service statements. Their order is of no matter, and a statement without an answer is
// not assessed. All that is wrong comes together: a *righthelp.UnknownError for what is no service statement of the
// framework, a *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not
// applicable" without a reason. Of the zero Framework there is nothing to cover: a *righthelp.MalformedError.
//
// Rules: all of the kinds service and service_statement.
func (f Framework) Cover(answers []righthelp.Answer) (Coverage, error) {
	if !f.known() {
		return Coverage{}, noFramework()
	}
	ids := make([]righthelp.RuleID, 0, serviceStatementCount)
	for _, statement := range f.serviceStatements {
		ids = append(ids, statement.ID)
	}
	placed, err := tally.Place("answers", answers, ids)
	if err != nil {
		return Coverage{}, err
	}
	return Coverage{evidence: &serviceEvidence{framework: f, answers: placed}}, nil
}

// Framework gives the framework whose services are covered.
func (c Coverage) Framework() Framework {
	if c.evidence == nil {
		return Framework{}
	}
	return c.evidence.framework
}

// Answer gives what was said of a service statement, and whether anything was.
func (c Coverage) Answer(id righthelp.RuleID) (righthelp.Answer, bool) {
	place, found := c.Framework().servicePlace(id)
	if !found {
		return righthelp.Answer{}, false
	}
	return c.evidence.answers.Answer(place)
}

// Services yields the rows of the matrix, in the order of the framework's services.
func (c Coverage) Services() iter.Seq[ServiceCoverage] {
	return func(yield func(ServiceCoverage) bool) {
		if !c.Framework().known() {
			return
		}
		from := 0
		for i := range services {
			var row ServiceCoverage
			from += row.fill(&services[i], c.evidence.answers.Statuses[from:])
			if !yield(row) {
				return
			}
		}
	}
}

// fill counts the statements of a service, which stand first among the statuses, and says how many they are.
//
// Rules: familyhub.cover.cell, .elsewhere, .no_option and .further, familyhub.level.not_applicable.
func (r *ServiceCoverage) fill(service *Service, statuses []righthelp.Status) (counted int) {
	r.Service = service.ID
	none := righthelp.NoOption
	if service.Funded() {
		none = righthelp.ExpectedElsewhere
	}
	cells := r.cells()
	return tally.Cells(cells[:]).Fill(statuses, service.counts[0][:], service.counts[1][:], none)
}

// Service gives the row of the service with an id, and whether there is one.
func (c Coverage) Service(id righthelp.RuleID) (ServiceCoverage, bool) {
	for row := range c.Services() {
		if row.Service == id {
			return row, true
		}
	}
	return ServiceCoverage{}, false
}

// Network gives what the network as a whole comes to, and all services together in each way of access
// (familyhub.cover.sums). Its Service is empty.
func (c Coverage) Network() (sum ServiceCoverage) {
	cells := sum.cells()
	for row := range c.Services() {
		others := row.cells()
		tally.Cells(cells[:]).Add(others[:])
	}
	return sum
}

// Missing yields the statements of the minimum that are not met, in the document's order. Those that nobody answered are
// not among them: see Unanswered.
func (c Coverage) Missing() iter.Seq[ServiceStatement] {
	return c.statements(righthelp.TierMinimum, righthelp.NotMet)
}

// Unanswered yields the statements of a tier that nobody answered, in the document's order.
func (c Coverage) Unanswered(tier righthelp.Tier) iter.Seq[ServiceStatement] {
	return c.statements(tier, righthelp.NotAssessed)
}

// FurtherMet yields the options to go further that are met, in the document's order.
func (c Coverage) FurtherMet() iter.Seq[ServiceStatement] {
	return c.statements(righthelp.TierFurther, righthelp.Met)
}

func (c Coverage) statements(tier righthelp.Tier, status righthelp.Status) iter.Seq[ServiceStatement] {
	return func(yield func(ServiceStatement) bool) {
		for place, statement := range c.Framework().serviceStatements {
			if statement.Tier == tier && c.evidence.answers.Statuses[place] == status && !yield(*statement) {
				return
			}
		}
	}
}

// Findings explains the coverage: first the network as a whole, under the rule fhse.scope.core, and then each service and each
// of its statements where it stands in the document. The status of the network and of a service is that of the minimum. Of a
// service that the programme funds nothing is expected here, so it is not applicable.
func (c Coverage) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		e := tally.NewExplanation(16, 1024) // what a service mostly needs
		network := c.Network()
		explain(&e, "fhse.scope.core", &network.Cell)
		place := 0
		for row := range c.Services() {
			explain(&e, row.Service, &row.Cell)
			for range row.Minimum.Of + row.Further.Of {
				answer, _ := c.evidence.answers.Answer(place)
				e.Statement(serviceStatementAt(place).ID, c.evidence.answers.Statuses[place], answer)
				place++
			}
			if !e.Tell(yield) {
				return
			}
		}
	}
}

// explain says what came of a service, or of all of them.
func explain(e *tally.Explanation, rule righthelp.RuleID, cell *righthelp.Cell) {
	if cell.Minimum.Of == 0 {
		e.Say("The programme funds it; what is expected of it stands in the main programme guide.")
		e.Add(rule, righthelp.NotApplicable)
		return
	}
	e.Cell(rule, cell)
}
