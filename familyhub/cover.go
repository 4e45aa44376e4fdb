package familyhub

import (
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Coverage is what a network offers of the core services: for each of them, and in each way of access, how far the minimum is
// met and how far the options to go further are. It holds the answers, checked and in the document's order, and counts
// them when it is asked, which takes no memory. It does not change. The zero Coverage has no services.
type Coverage struct {
	evidence *serviceEvidence
}

// serviceEvidence is the answers to the service statements, checked and put in the document's order.
type serviceEvidence struct {
	framework Framework
	statuses  [serviceStatementCount]righthelp.Status
	said      []righthelp.Answer         // the answers as they came
	where     [serviceStatementCount]int // for each statement the number of its answer among them, from 1; 0 where there is none
}

// Cover checks the answers to the service statements. Their order is of no matter, and a statement without an answer is
// not assessed. All that is wrong comes together: a *righthelp.UnknownError for what is no service statement of the
// framework, a *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not
// applicable" without a reason.
//
// Rules: all of the kinds service and service_statement.
func (f Framework) Cover(answers []righthelp.Answer) (Coverage, error) {
	e := &serviceEvidence{framework: f, said: slices.Clone(answers)}
	find := f.serviceFinder()
	asked := 0
	place := func(id righthelp.RuleID) (int, bool) { // each answer is asked for once, in turn
		asked++
		at, found := find(id)
		if found {
			e.where[at] = asked
		}
		return at, found
	}
	if err := tally.Place("answers", answers, place, f.serviceStatementIDs, e.statuses[:]); err != nil {
		return Coverage{}, err
	}
	return Coverage{evidence: e}, nil
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
	if !found || c.evidence.where[place] == 0 {
		return righthelp.Answer{}, false
	}
	return c.evidence.answer(place), true
}

// answer gives what was said of the statement at a place: nothing, where nobody said anything.
func (e *serviceEvidence) answer(place int) righthelp.Answer {
	if e.where[place] == 0 {
		return righthelp.Answer{}
	}
	return e.said[e.where[place]-1]
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
			from = c.evidence.fill(&row, &services[i], from)
			if !yield(row) {
				return
			}
		}
	}
}

// fill counts the statements of a service, which stand from a place on, and says where they end.
//
// Rules: familyhub.cover.elsewhere, .no_option and .further.
func (e *serviceEvidence) fill(row *ServiceCoverage, service *Service, from int) (to int) {
	row.Service = service.ID
	none := NoOption
	if service.Funded() {
		none = ExpectedElsewhere
	}
	cells := [accessCount]*Cell{&row.Cells.FaceToFace, &row.Cells.Network, &row.Cells.Virtual}
	for access, cell := range cells {
		cell.Minimum = extentOf(e.count(&from, service.counts[TierMinimum-1][access]), ExpectedElsewhere)
		row.Minimum.Count = row.Minimum.Plus(cell.Minimum.Count)
	}
	for access, cell := range cells {
		cell.Further = extentOf(e.count(&from, service.counts[TierFurther-1][access]), none)
		row.Further.Count = row.Further.Plus(cell.Further.Count)
	}
	row.Cell = Cell{Minimum: extentOf(row.Minimum.Count, ExpectedElsewhere), Further: extentOf(row.Further.Count, none)}
	return from
}

// count counts the next statements from a place on, and moves the place behind them (familyhub.level.not_applicable).
func (e *serviceEvidence) count(from *int, number uint8) (count Count) {
	for _, status := range e.statuses[*from : *from+int(number)] {
		count.Add(status)
	}
	*from += int(number)
	return count
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
	for row := range c.Services() {
		sum.with(&row)
	}
	return sum
}

// Missing yields the statements of the minimum that are not met, in the document's order. Those that nobody answered are
// not among them: see Unanswered.
func (c Coverage) Missing() iter.Seq[ServiceStatement] {
	return c.statements(TierMinimum, righthelp.NotMet)
}

// Unanswered yields the statements of a tier that nobody answered, in the document's order.
func (c Coverage) Unanswered(tier Tier) iter.Seq[ServiceStatement] {
	return c.statements(tier, righthelp.NotAssessed)
}

// FurtherMet yields the options to go further that are met, in the document's order.
func (c Coverage) FurtherMet() iter.Seq[ServiceStatement] {
	return c.statements(TierFurther, righthelp.Met)
}

func (c Coverage) statements(tier Tier, status righthelp.Status) iter.Seq[ServiceStatement] {
	return func(yield func(ServiceStatement) bool) {
		for place, statement := range c.Framework().serviceStatements {
			if statement.Tier == tier && c.evidence.statuses[place] == status && !yield(*statement) {
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
		var e explanation
		network := c.Network()
		e.service("fhse.scope.core", &network.Cell)
		place := 0
		for row := range c.Services() {
			e.service(row.Service, &row.Cell)
			for range row.Minimum.Of + row.Further.Of {
				answer := c.evidence.answer(place)
				e.answered(serviceStatementAt(place).ID, c.evidence.statuses[place], &answer)
				place++
			}
			if !e.tell(yield) {
				return
			}
		}
	}
}

// service says what came of a service, or of all of them.
func (e *explanation) service(rule righthelp.RuleID, cell *Cell) {
	if cell.Minimum.Of == 0 {
		e.say("The programme funds it; what is expected of it stands in the main programme guide.")
		e.add(rule, righthelp.NotApplicable)
		return
	}
	e.say("Of the minimum ")
	e.extent(&cell.Minimum)
	e.say("; of what goes further ")
	e.extent(&cell.Further)
	e.say(".")
	e.add(rule, cell.Minimum.Status())
}

func (e *explanation) extent(extent *Extent) {
	e.text = strconv.AppendInt(e.text, int64(extent.Met), 10)
	e.say(" of ")
	e.text = strconv.AppendInt(e.text, int64(extent.Of), 10)
	e.say(" are met and ")
	e.text = strconv.AppendInt(e.text, int64(extent.Unknown), 10)
	e.say(" unanswered")
}
