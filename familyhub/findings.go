package familyhub

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// Findings explains the assessment: first the network as a whole, under the rule fhmf.level.minimum, and then each delivery
// area, each key criterion, each criterion and each statement where it stands in the document. The status of a part says
// whether it is at the programme minimum.
func (a Assessment) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if !a.known() {
			return
		}
		e := explanation{findings: make([]righthelp.Finding, 0, 24), ends: make([]int, 0, 24), text: make([]byte, 0, 2048)} // what a criterion mostly needs
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
			if !e.tell(yield) {
				return
			}
		}
	}
}

// explanation gathers findings, with their sentences in one stretch of memory.
type explanation struct {
	findings []righthelp.Finding
	ends     []int // where in the text each finding's sentence ends
	text     []byte
}

func (e *explanation) add(rule righthelp.RuleID, status righthelp.Status) {
	e.findings = append(e.findings, righthelp.Finding{Rule: rule, Status: status})
	e.ends = append(e.ends, len(e.text))
}

func (e *explanation) say(words ...string) {
	for _, word := range words {
		e.text = append(e.text, word...)
	}
}

// tell yields the findings that were gathered, and begins anew.
func (e *explanation) tell(yield func(righthelp.Finding) bool) bool {
	text, from := string(e.text), 0
	for i, finding := range e.findings {
		finding.Because = text[from:e.ends[i]]
		from = e.ends[i]
		if !yield(finding) {
			return false
		}
	}
	e.findings, e.ends, e.text = e.findings[:0], e.ends[:0], e.text[:0]
	return true
}

// statement says what came of one statement.
func (e *explanation) statement(evidence *Evidence, place int) {
	var answer righthelp.Answer
	if evidence.where[place] > 0 {
		answer = *evidence.answer(place)
	}
	e.answered(evidence.framework.at(place).ID, evidence.statuses[place], &answer)
}

// answered says what the answer to a statement was.
func (e *explanation) answered(rule righthelp.RuleID, status righthelp.Status, answer *righthelp.Answer) {
	switch status {
	case righthelp.NotApplicable:
		e.say("It does not apply and counts as met (reason: ", answer.Reason, ").")
	case righthelp.Met:
		e.say("It is met")
		e.remark(answer.Evidence)
	case righthelp.NotMet:
		e.say("It is not met")
		e.remark(answer.Evidence)
	default:
		e.say("Nobody has said whether it is met.")
	}
	e.add(rule, status)
}

// remark adds what was said for an answer, where anything was.
func (e *explanation) remark(evidence string) {
	if evidence == "" {
		e.say("; no evidence is given.")
		return
	}
	e.say(" (", evidence, ").")
}

var levelWords = [...]string{"unknown", "below basic", "basic", "the programme minimum", "developed"}

// part says how a part stands.
func (e *explanation) part(rule righthelp.RuleID, r *Result) {
	e.say("The level is ", levelWords[r.Level])
	if r.Level == LevelUnknown {
		e.say(", between ", levelWords[r.Lowest], " and ", levelWords[r.Highest])
	}
	e.say(": ")
	e.count(r.Basic, " basic statements met, ")
	e.count(r.Minimum, " minimum statements of the developed model, ")
	e.count(r.Further, " that go further; ")
	e.text = strconv.AppendInt(e.text, int64(r.Basic.Unknown+r.Minimum.Unknown+r.Further.Unknown), 10)
	e.say(" unanswered.")
	e.add(rule, r.Reaches(ProgrammeMinimum))
}

func (e *explanation) count(count Count, what string) {
	e.text = strconv.AppendInt(e.text, int64(count.Met), 10)
	e.say(" of ")
	e.text = strconv.AppendInt(e.text, int64(count.Of), 10)
	e.say(what)
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
		if status := e.statuses[place]; status == righthelp.NotMet || status == righthelp.NotAssessed {
			open.statement(e, place)
		}
	}
	var findings []righthelp.Finding
	open.tell(func(finding righthelp.Finding) bool {
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
			problems = append(problems, righthelp.NewUnknownError(field, string(id), f.ids()))
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
