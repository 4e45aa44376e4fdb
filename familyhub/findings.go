package familyhub

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/tally"
)

// Findings explains the assessment: first the network as a whole, under the rule fhmf.level.minimum, and then each delivery
// area, each key criterion, each criterion and each statement where it stands in the document. The status of a part says
// whether it is at the programme minimum.
func (a Assessment) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if !a.known() {
			return
		}
		e := explanation{tally.NewExplanation(24, 2048)} // what a criterion mostly needs
		e.part("fhmf.level.minimum", &a.network)
		area, key := 0, 0
		for c := range a.Criteria() {
			if area < len(a.areas) && a.areas[area].from == c.from {
				e.part(a.areas[area].Part, &a.areas[area])
				area++
			}
			if key < len(a.keys) && a.keys[key].from == c.from {
				e.part(a.keys[key].Part, &a.keys[key])
				key++
			}
			e.part(c.Part, &c)
			for place := c.from; place < c.to; place++ {
				e.statement(a.evidence, place)
			}
			if !e.Tell(yield) {
				return
			}
		}
	}
}

// explanation tells what came of an assessment.
type explanation struct{ tally.Explanation }

// statement says what came of one statement.
func (e *explanation) statement(evidence *Evidence, place int) {
	answer, _ := evidence.answers.Answer(place)
	e.Statement(evidence.framework.at(place).ID, evidence.answers.Statuses[place], answer)
}

var levelWords = [...]string{"unknown", "below basic", "basic", "the programme minimum", "developed"}

// part says how a part stands.
func (e *explanation) part(rule righthelp.RuleID, r *Result) {
	e.Say("The level is ", levelWords[r.Level])
	if r.Level == LevelUnknown {
		e.Say(", between ", levelWords[r.Lowest], " and ", levelWords[r.Highest])
	}
	e.Say(": ")
	e.counted(r.Basic, " basic statements met, ")
	e.counted(r.Minimum, " minimum statements of the developed model, ")
	e.counted(r.Further, " that go further; ")
	e.Number(r.Basic.Unknown + r.Minimum.Unknown + r.Further.Unknown)
	e.Say(" unanswered.")
	e.Add(rule, r.Reaches(ProgrammeMinimum))
}

func (e *explanation) counted(count righthelp.Count, what string) {
	e.Number(count.Met)
	e.Say(" of ")
	e.Number(count.Of)
	e.Say(what)
}

// Outstanding gives a finding, in the document's order, for each option to go further that was promised and is not met, or
// of which nobody said whether it is (fhmf.level.promised). All that is wrong with the promises comes together, with paths
// such as promised[2]: a *righthelp.UnknownError for a statement that the framework does not have, a
// *righthelp.MalformedError for one that stands there twice, and for one that is no option but expected of everybody.
func (a Assessment) Outstanding(promised []righthelp.RuleID) ([]righthelp.Finding, error) {
	e := a.Evidence()
	places, err := e.framework.promises(promised)
	if err != nil {
		return nil, err
	}
	var open explanation
	for _, place := range places {
		if status := e.answers.Statuses[place]; status == righthelp.NotMet || status == righthelp.NotAssessed {
			open.statement(e, place)
		}
	}
	var findings []righthelp.Finding
	open.Tell(func(finding righthelp.Finding) bool {
		findings = append(findings, finding)
		return true
	})
	return findings, nil
}

// promises gives the places of options that are promised, in order.
func (f Framework) promises(promised []righthelp.RuleID) (places []int, err error) {
	if len(promised) > f.size() {
		return nil, &righthelp.MalformedError{
			Field: "promised", Value: strconv.Itoa(len(promised)), Reason: fmt.Sprintf("the framework has %d statements", f.size()),
		}
	}
	var problems []error
	for i, id := range promised {
		field := fmt.Sprintf("promised[%d]", i)
		place, found := f.place(id)
		switch {
		case !found:
			problems = append(problems, righthelp.NewUnknownError(field, string(id), catalogue.IDs(f.Statements())))
		case slices.Contains(places, place):
			problems = append(problems, &righthelp.MalformedError{Field: field, Value: string(id), Reason: "it stands there twice"})
		case f.at(place).Stage != GoFurther:
			problems = append(problems, &righthelp.MalformedError{Field: field, Value: string(id), Reason: "it is expected of everybody; what is promised are options to go further"})
		default:
			places = append(places, place)
		}
	}
	slices.Sort(places)
	return places, errors.Join(problems...)
}
