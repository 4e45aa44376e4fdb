package familyhub

import (
	"iter"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Coverage is what a network offers of the core services: for each of them, and in each way of access, how far the minimum is
// met and how far the options to go further are. It holds the answers, checked and in the document's order, and works out
// what is asked of it without taking memory. It does not change. The zero Coverage has no services.
type Coverage struct {
	framework Framework
	statuses  [serviceStatementCount]righthelp.Status
	answers   [serviceStatementCount]int // where the words are: the number of each statement's answer, from 1; 0 for none
	said      []righthelp.Answer
}

// Cover checks the answers to the service statements. Their order is of no matter, and a statement without an answer is
// not assessed. All that is wrong comes together: a *righthelp.UnknownError for what is no service statement of the
// framework, a *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not
// applicable" without a reason.
func (f Framework) Cover(answers []righthelp.Answer) (*Coverage, error) {
	c := &Coverage{framework: f, said: append([]righthelp.Answer(nil), answers...)}
	find := f.serviceFinder()
	asked := 0
	place := func(id righthelp.RuleID) (int, bool) { // each answer is asked for once, in turn
		asked++
		at, found := find(id)
		if found {
			c.answers[at] = asked
		}
		return at, found
	}
	if err := tally.Place("answers", answers, place, f.serviceStatementIDs, c.statuses[:]); err != nil {
		return nil, err
	}
	return c, nil
}

// Framework gives the framework whose services are covered.
func (c *Coverage) Framework() Framework { return c.framework }

// Answer gives what was said of a service statement, and whether anything was.
func (c *Coverage) Answer(id righthelp.RuleID) (righthelp.Answer, bool) {
	place, found := c.framework.servicePlace(id)
	if !found || c.answers[place] == 0 {
		return righthelp.Answer{}, false
	}
	return c.answer(place), true
}

// answer gives what was said of the statement at a place: nothing, where nobody said anything.
func (c *Coverage) answer(place int) righthelp.Answer {
	if c.answers[place] == 0 {
		return righthelp.Answer{}
	}
	return c.said[c.answers[place]-1]
}

// Services yields the rows of the matrix, in the order of the framework's services.
func (c *Coverage) Services() iter.Seq[ServiceCoverage] {
	return func(yield func(ServiceCoverage) bool) {
		for service, counts := range c.tallies {
			row := ServiceCoverage{Service: service.ID, Cell: counts.whole(service.Funded()), Cells: counts.cells(service.Funded())}
			if !yield(row) {
				return
			}
		}
	}
}

// Service gives the row of the service with an id, and whether there is one.
func (c *Coverage) Service(id righthelp.RuleID) (ServiceCoverage, bool) {
	for row := range c.Services() {
		if row.Service == id {
			return row, true
		}
	}
	return ServiceCoverage{}, false
}

// Network gives what the network as a whole comes to, and all services together in each way of access. Its Service is
// empty.
func (c *Coverage) Network() ServiceCoverage {
	var sum serviceTally
	for _, counts := range c.tallies {
		sum = sum.plus(counts)
	}
	return ServiceCoverage{Cell: sum.whole(false), Cells: sum.cells(false)}
}

// tallies yields the framework's services with their numbers.
func (c *Coverage) tallies(yield func(*Service, serviceTally) bool) {
	from := 0
	for i := range services {
		if !c.framework.known() {
			return
		}
		service := &services[i]
		var counts serviceTally
		for tier, ways := range service.counts {
			for access, number := range ways {
				to := from + int(number)
				for _, status := range c.statuses[from:to] {
					counts[tier][access].Add(status)
				}
				from = to
			}
		}
		if !yield(service, counts) {
			return
		}
	}
}

// Missing yields the statements of the minimum that are not met, in the document's order. Those that nobody answered are
// not among them: see Unanswered.
func (c *Coverage) Missing() iter.Seq[ServiceStatement] {
	return c.statements(TierMinimum, righthelp.NotMet)
}

// Unanswered yields the statements of a tier that nobody answered, in the document's order.
func (c *Coverage) Unanswered(tier Tier) iter.Seq[ServiceStatement] {
	return c.statements(tier, righthelp.NotAssessed)
}

// FurtherMet yields the options to go further that are met, in the document's order.
func (c *Coverage) FurtherMet() iter.Seq[ServiceStatement] {
	return c.statements(TierFurther, righthelp.Met)
}

func (c *Coverage) statements(tier Tier, status righthelp.Status) iter.Seq[ServiceStatement] {
	return func(yield func(ServiceStatement) bool) {
		for place, statement := range c.framework.serviceStatements {
			if statement.Tier == tier && c.statuses[place] == status && !yield(*statement) {
				return
			}
		}
	}
}

// Findings explains the coverage: first the network as a whole, under the rule fhse.scope.core, and then each service and each
// of its statements where it stands in the document. The status of the network and of a service is that of the minimum. Of a
// service that the programme funds nothing is expected here, so it is not applicable.
func (c *Coverage) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if !c.framework.known() || !yield(finding("fhse.scope.core", c.Network().Cell)) {
			return
		}
		from := 0
		for service, counts := range c.tallies {
			cell := counts.whole(service.Funded())
			if !yield(finding(service.ID, cell)) {
				return
			}
			to := from + cell.Minimum.Of + cell.Further.Of
			for place := from; place < to; place++ {
				if !yield(c.statementFinding(place)) {
					return
				}
			}
			from = to
		}
	}
}

// finding says what came of the network or of a service.
func finding(rule righthelp.RuleID, cell Cell) righthelp.Finding {
	if cell.Minimum.Of == 0 {
		return righthelp.Finding{Rule: rule, Status: righthelp.NotApplicable, Because: "The programme funds it; what is expected of it stands in the main programme guide."}
	}
	text := cell.Minimum.appendTo([]byte("Of the minimum "))
	text = append(text, "; of what goes further "...)
	text = append(cell.Further.appendTo(text), '.')
	return righthelp.Finding{Rule: rule, Status: cell.Minimum.Status(), Because: string(text)}
}

// appendTo writes the numbers of the extent: 3 of 4 are met and 1 unanswered.
func (e Extent) appendTo(text []byte) []byte {
	text = strconv.AppendInt(text, int64(e.Met), 10)
	text = append(text, " of "...)
	text = strconv.AppendInt(text, int64(e.Of), 10)
	text = append(text, " are met and "...)
	text = strconv.AppendInt(text, int64(e.Unknown), 10)
	return append(text, " unanswered"...)
}

// statementFinding says what came of one statement.
func (c *Coverage) statementFinding(place int) righthelp.Finding {
	return righthelp.Finding{Rule: serviceStatementAt(place).ID, Status: c.statuses[place], Because: because(c.statuses[place], c.answer(place))}
}

// because says why a statement has its status.
func because(status righthelp.Status, answer righthelp.Answer) string {
	switch {
	case status == righthelp.NotApplicable:
		return "It does not apply and counts as met (reason: " + answer.Reason + ")."
	case status == righthelp.NotAssessed:
		return "Nobody has said whether it is met."
	case status == righthelp.NotMet && answer.Evidence == "":
		return "It is not met."
	case status == righthelp.NotMet:
		return "It is not met (" + answer.Evidence + ")."
	case answer.Evidence == "":
		return "It is met; no evidence is given."
	}
	return "It is met (evidence: " + answer.Evidence + ")."
}
