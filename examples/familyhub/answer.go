package main

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

// answerJSON is the answer of the program as JSON. Lists that are empty are there all the same.
type answerJSON struct {
	Edition  string                      `json:"edition"`
	AsOf     string                      `json:"as_of"`
	Criteria []criterionJSON             `json:"criteria"`
	Areas    []areaJSON                  `json:"areas"`
	Network  networkJSONAnswer           `json:"network"`
	Services []familyhub.ServiceCoverage `json:"services"`
	Findings []righthelp.Finding         `json:"findings"`
	Timing   []familyhub.Timing          `json:"timing,omitempty"`
	Changes  *changesJSON                `json:"changes,omitempty"`
}

type criterionJSON struct {
	Criterion  righthelp.RuleID   `json:"criterion"`
	Level      familyhub.Level    `json:"level"`
	Basic      righthelp.Count    `json:"basic"`
	Minimum    righthelp.Count    `json:"minimum"`
	Further    righthelp.Count    `json:"further"`
	Missing    []righthelp.RuleID `json:"missing"` // for the next level
	Unanswered []righthelp.RuleID `json:"unanswered"`
}

type areaJSON struct {
	Area  righthelp.RuleID `json:"area"`
	Level familyhub.Level  `json:"level"`
}

type networkJSONAnswer struct {
	Level            familyhub.Level `json:"level"`
	ProgrammeMinimum string          `json:"programme_minimum"`
}

type changesJSON struct {
	Levels     []familyhub.LevelChange     `json:"levels"`
	Cells      []familyhub.CellChange      `json:"cells"`
	Statements []righthelp.StatementChange `json:"statements"`
}

func (o *outcome) answer() answerJSON {
	network := o.now.assessment.Network()
	answer := answerJSON{
		Edition: o.framework.Edition().ID, AsOf: o.asOf.String(), Criteria: []criterionJSON{}, Areas: []areaJSON{},
		Network:  networkJSONAnswer{network.Level, reached(network.Reaches(familyhub.ProgrammeMinimum))},
		Services: slices.AppendSeq([]familyhub.ServiceCoverage{}, o.now.coverage.Services()),
		Findings: slices.Concat(slices.Collect(o.now.assessment.Findings()), slices.Collect(o.now.coverage.Findings()), o.networkFindings()),
		Timing:   o.timing(),
	}
	for result := range o.now.assessment.Criteria() {
		answer.Criteria = append(answer.Criteria, criterionJSON{
			Criterion: result.Part, Level: result.Level, Basic: result.Basic, Minimum: result.Minimum, Further: result.Further,
			Missing: ids(result.Missing(result.Next())), Unanswered: ids(result.Unanswered()),
		})
	}
	for result := range o.now.assessment.Areas() {
		answer.Areas = append(answer.Areas, areaJSON{result.Part, result.Level})
	}
	if o.then != nil {
		changes := o.changes()
		answer.Changes = &changes
	}
	return answer
}

// reached says whether something is met, where not assessed means that it hangs on open answers.
func reached(status righthelp.Status) string {
	if status == righthelp.NotAssessed {
		return "unknown"
	}
	return status.String()
}

func ids(statements iter.Seq[familyhub.Statement]) []righthelp.RuleID {
	list := []righthelp.RuleID{}
	for statement := range statements {
		list = append(list, statement.ID)
	}
	return list
}

// timing counts the time to the milestones; without a day there is nothing to count from.
func (o *outcome) timing() (timings []familyhub.Timing) {
	for milestone := range o.framework.Milestones() {
		if timing, err := milestone.Timing(o.asOf); err == nil {
			timings = append(timings, timing)
		}
	}
	return timings
}

// changes says what changed; both times are by the same framework, so that they can be compared.
func (o *outcome) changes() changesJSON {
	changes := changesJSON{[]familyhub.LevelChange{}, []familyhub.CellChange{}, []righthelp.StatementChange{}}
	if model, err := familyhub.Compare(o.then.assessment, o.now.assessment); err == nil {
		changes.Levels = slices.AppendSeq(changes.Levels, model.Levels())
		changes.Statements = slices.AppendSeq(changes.Statements, model.Statements())
	}
	if services, err := familyhub.CompareCoverage(o.then.coverage, o.now.coverage); err == nil {
		changes.Cells = slices.AppendSeq(changes.Cells, services.Cells())
		changes.Statements = slices.AppendSeq(changes.Statements, services.Statements())
	}
	return changes
}

// rows is the list of statements, as in the form, with room for an owner and a date. Where nothing but the description of
// a network was given, it is the list of what that shows.
func (o *outcome) rows() (columns []string, rows iter.Seq[[]string]) {
	if o.alone {
		return []string{"rule", "status", "because"}, o.findingRows
	}
	return []string{"id", "part", "statement", "status", "evidence", "reason", "owner", "by when"}, o.actions
}

func (o *outcome) findingRows(yield func([]string) bool) {
	for _, finding := range o.networkFindings() {
		if !yield([]string{string(finding.Rule), finding.Status.String(), finding.Because}) {
			return
		}
	}
}

func (o *outcome) actions(yield func([]string) bool) {
	for line := range lines(o.framework) {
		said := o.said(line.rule.ID)
		status := said.Status.String()
		if said.Status == righthelp.NotAssessed {
			status = ""
		}
		if !yield([]string{string(line.rule.ID), line.part, line.rule.Title + ". " + line.rule.Text, status, said.Evidence, said.Reason, "", ""}) {
			return
		}
	}
}

// said gives the answer to a statement of either catalogue.
func (o *outcome) said(id righthelp.RuleID) righthelp.Answer {
	if answer, found := o.now.assessment.Evidence().Answer(id); found {
		return answer
	}
	answer, _ := o.now.coverage.Answer(id)
	return answer
}
