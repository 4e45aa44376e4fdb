package tally

import (
	"strconv"

	"github.com/righthelp/righthelp"
)

// Explanation gathers findings, with their sentences in one stretch of memory.
type Explanation struct {
	findings []righthelp.Finding
	ends     []int // where in the text each finding's sentence ends
	text     []byte
}

// NewExplanation gives an explanation with room for so many findings and bytes of text, beyond which it grows.
func NewExplanation(findings, text int) Explanation {
	return Explanation{findings: make([]righthelp.Finding, 0, findings), ends: make([]int, 0, findings), text: make([]byte, 0, text)}
}

// Say adds words to the sentence.
func (e *Explanation) Say(words ...string) {
	for _, word := range words {
		e.text = append(e.text, word...)
	}
}

// Number adds a number to the sentence.
func (e *Explanation) Number(number int) { e.text = strconv.AppendInt(e.text, int64(number), 10) }

// Add ends the sentence: it is what is found of a rule.
func (e *Explanation) Add(rule righthelp.RuleID, status righthelp.Status) {
	e.findings = append(e.findings, righthelp.Finding{Rule: rule, Status: status})
	e.ends = append(e.ends, len(e.text))
}

// Tell yields the findings that were gathered, and begins anew.
func (e *Explanation) Tell(yield func(righthelp.Finding) bool) bool {
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

// Statement says what the answer to a statement was.
func (e *Explanation) Statement(rule righthelp.RuleID, status righthelp.Status, answer righthelp.Answer) {
	switch status {
	case righthelp.NotApplicable:
		e.Say("It does not apply and counts as met (reason: ", answer.Reason, ").")
	case righthelp.Met:
		e.Say("It is met")
		e.remark(answer.Evidence)
	case righthelp.NotMet:
		e.Say("It is not met")
		e.remark(answer.Evidence)
	default:
		e.Say("Nobody has said whether it is met.")
	}
	e.Add(rule, status)
}

// remark adds what was said for an answer, where anything was.
func (e *Explanation) remark(evidence string) {
	if evidence == "" {
		e.Say("; no evidence is given.")
		return
	}
	e.Say(" (", evidence, ").")
}

// Cell says how far the minimum and what goes further are met.
func (e *Explanation) Cell(rule righthelp.RuleID, cell *righthelp.Cell) {
	e.Say("Of the minimum ")
	e.Count(cell.Minimum.Count)
	e.Say("; of what goes further ")
	e.Count(cell.Further.Count)
	e.Say(".")
	e.Add(rule, cell.Minimum.Status())
}

// Count says how many statements are met, of how many, and how many are unanswered.
func (e *Explanation) Count(count righthelp.Count) {
	e.Number(count.Met)
	e.Say(" of ")
	e.Number(count.Of)
	e.Say(" are met and ")
	e.Number(count.Unknown)
	e.Say(" unanswered")
}

// Finding says what the answer to one statement was.
func Finding(rule righthelp.RuleID, status righthelp.Status, answer righthelp.Answer) (finding righthelp.Finding) {
	var e Explanation
	e.Statement(rule, status, answer)
	e.Tell(func(only righthelp.Finding) bool { finding = only; return true })
	return finding
}

// Words says of a count what [Explanation.Count] says.
func Words(count righthelp.Count) string {
	var e Explanation
	e.Count(count)
	return string(e.text)
}
