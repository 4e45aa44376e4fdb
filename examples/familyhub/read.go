package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/familyhub"
)

var statuses = []string{"met", "not_met", "not_applicable", "not_assessed"}

// blankForm is the form that a network fills in: a row for each statement of both catalogues.
func blankForm(framework familyhub.Framework) *sheet.Form {
	form := &sheet.Form{Title: "Family hubs", Columns: []sheet.Column{
		{Name: "id", Help: "The statement that the row is about. Leave it as it is."},
		{Name: "part", Help: "The criterion or the service, and the list in which the statement stands. Leave it as it is."},
		{Name: "statement", Help: "What is asked, in plain words. Leave it as it is."},
		{Name: "status", Help: "Whether it is so. Leave it blank if you cannot say.", Allowed: statuses},
		{Name: "evidence", Help: "What shows it."},
		{Name: "reason", Help: "Where the statement does not apply: why."},
	}}
	for line := range lines(framework) {
		form.Rows = append(form.Rows, []string{string(line.rule.ID), line.part, line.rule.Title + ". " + line.rule.Text})
	}
	return form
}

// line is a statement of either catalogue, with the words for where it stands.
type line struct {
	rule    righthelp.Rule
	part    string // 1.2 Single access point: basic
	minimum bool   // whether it is expected of everybody
}

var stageWords = map[familyhub.Stage]string{
	familyhub.BasicModel: "basic", familyhub.DevelopedModel: "developed, minimum", familyhub.GoFurther: "go further",
}

var tierWords = map[righthelp.Tier]string{righthelp.TierMinimum: "minimum", righthelp.TierFurther: "go further"}

var accessWords = map[familyhub.Access]string{
	familyhub.FaceToFace: "face to face", familyhub.InNetwork: "elsewhere in the network", familyhub.Virtual: "virtual",
}

// lines yields the statements of both catalogues, in their order.
func lines(framework familyhub.Framework) iter.Seq[line] {
	return func(yield func(line) bool) {
		for statement := range framework.Statements() {
			criterion, _ := framework.Criterion(statement.Criterion)
			part := number(criterion.ID) + " " + criterion.Title + ": " + stageWords[statement.Stage]
			if !yield(line{statement.Rule, part, statement.Stage != familyhub.GoFurther}) {
				return
			}
		}
		for statement := range framework.ServiceStatements() {
			service, _ := framework.Service(statement.Service)
			part := "Service " + number(service.ID) + " " + service.Title + ": " + tierWords[statement.Tier] + ", " + accessWords[statement.Access]
			if !yield(line{statement.Rule, part, statement.Tier == righthelp.TierMinimum}) {
				return
			}
		}
	}
}

// number is what stands behind the name of the catalogue: 1.2 of fhmf.1.2.
func number(id righthelp.RuleID) string {
	_, number, _ := strings.Cut(string(id), ".")
	return number
}

// readForm is the form as it comes back. What the blank form says of itself is known and not used.
func readForm() sheet.Form {
	form := sheet.Form{Columns: []sheet.Column{
		{Name: "id"},
		{Name: "status", Allowed: statuses},
		{Name: "evidence", Optional: true},
		{Name: "reason", Optional: true},
	}}
	for _, name := range []string{"part", "statement", "owner", "by when"} {
		form.Columns = append(form.Columns, sheet.Column{Name: name, Optional: true})
	}
	return form
}

// reading gathers the answers of a table.
type reading struct {
	known           map[righthelp.RuleID]bool // whether a statement is one of services
	first           map[righthelp.RuleID]string
	ids             []string
	unknown         int
	model, services []righthelp.Answer
}

// mostNear is how many unknown ids are told what they are near, which takes time.
const mostNear = 20

// readAnswers reads a table of answers to both catalogues and says what they come to. Its problems come together.
func (o *outcome) readAnswers(table func(sheet.Form, func(sheet.Row) error) (*sheet.Table, error)) (answers, error) {
	r := &reading{known: map[righthelp.RuleID]bool{}, first: map[righthelp.RuleID]string{}}
	for line := range lines(o.framework) {
		_, service := o.framework.ServiceStatement(line.rule.ID)
		r.known[line.rule.ID] = service
		r.ids = append(r.ids, string(line.rule.ID))
	}
	if _, err := table(readForm(), r.row); err != nil {
		return answers{}, err
	}
	assessment, err := o.framework.Assess(r.model)
	coverage, coverErr := o.framework.Cover(r.services)
	return answers{assessment, coverage}, errors.Join(err, coverErr)
}

func (r *reading) row(row sheet.Row) error {
	answer := righthelp.Answer{Rule: righthelp.RuleID(row.Text("id")), Evidence: row.Text("evidence"), Reason: row.Text("reason")}
	service, known := r.known[answer.Rule]
	before, twice := r.first[answer.Rule]
	switch {
	case answer.Rule == "":
		return row.Problem("id", errors.New("it is blank; say which statement this is"))
	case !known:
		return row.Problem("id", r.unknownID(string(answer.Rule)))
	case twice:
		return row.Problem("id", fmt.Errorf("%s is answered on %s already; keep one", answer.Rule, before))
	}
	r.first[answer.Rule] = row.Place()
	if status := row.Text("status"); status != "" { // the form lets no other text through
		if err := answer.Status.UnmarshalText([]byte(status)); err != nil {
			return row.Problem("status", err)
		}
	}
	if answer.Status == righthelp.NotApplicable && answer.Reason == "" {
		return row.Problem("reason", errors.New("it is blank; say why the statement does not apply"))
	}
	if service {
		r.services = append(r.services, answer)
	} else {
		r.model = append(r.model, answer)
	}
	return nil
}

func (r *reading) unknownID(id string) error {
	if r.unknown++; r.unknown > mostNear {
		return &righthelp.UnknownError{Value: id}
	}
	return righthelp.NewUnknownError("", id, slices.Values(r.ids))
}
