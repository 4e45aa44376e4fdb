package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/examples/internal/sheet"
)

// blankForm is the form that a partner fills in: a row for each descriptor with what it asks.
func blankForm(framework selfassessment.Framework) *sheet.Form {
	var answers []string
	for point := range framework.Scale() {
		answers = append(answers, strconv.Itoa(point.Score))
	}
	form := &sheet.Form{Title: "Self-assessment", Columns: []sheet.Column{
		{Name: "partner", Help: "Your organisation or role, never a person. In a form of one partner the first row is enough."},
		{Name: "descriptor", Help: "The descriptor that the row is about. Leave it as it is."},
		{Name: "asks", Help: "What the descriptor asks. Leave it as it is."},
		{Name: "score", Help: "0 (early stages) to 5 (mature), as the whole of your area stands. Leave it blank if you cannot say.", Allowed: answers},
		{Name: "evidence", Help: "What works well and what shows it. Begin with progress: or impact: to say which of the two it shows."},
		{Name: "priority", Help: "What should be done next."},
	}}
	for descriptor := range framework.Descriptors() {
		form.Rows = append(form.Rows, []string{"", short(descriptor), descriptor.Title + ". " + descriptor.Text})
	}
	return form
}

// short names a descriptor by its section and number.
func short(d selfassessment.Descriptor) string { return fmt.Sprintf("%s.%d", d.Section, d.Number) }

// readForm is the form as it comes back. What the blank form says of itself is known and not used.
func readForm() sheet.Form {
	return sheet.Form{Columns: []sheet.Column{
		{Name: "partner"},
		{Name: "descriptor"},
		{Name: "score"},
		{Name: "evidence", Optional: true},
		{Name: "priority", Optional: true},
		{Name: "asks", Optional: true},
		{Name: "allowed: score", Optional: true},
	}}
}

// reading gathers a round, and everything that is wrong with its table.
type reading struct {
	framework selfassessment.Framework
	rows      []sheet.Row
	problems  []error                              // the first fifty
	more      int                                  // those after them
	known     map[string]selfassessment.Descriptor // by id, and by section and number
	responses []selfassessment.Response
	places    map[string]int // of the responses, by partner
	scored    map[key]string // where a partner scored a descriptor
}

type key struct {
	partner    string
	descriptor righthelp.RuleID
}

// readRound reads a table of scores. Its problems come together.
func readRound(
	framework selfassessment.Framework, notice func(string, ...any),
	table func(sheet.Form, func(sheet.Row) error) (*sheet.Table, error),
) (selfassessment.Round, error) {
	r := &reading{framework: framework, places: map[string]int{}, scored: map[key]string{}, known: map[string]selfassessment.Descriptor{}}
	for descriptor := range framework.Descriptors() {
		r.known[string(descriptor.ID)], r.known[short(descriptor)] = descriptor, descriptor
	}
	_, err := table(readForm(), func(row sheet.Row) error {
		r.rows = append(r.rows, row)
		return nil
	})
	named, only := r.namedPartner()
	if len(r.rows) > 0 && !named {
		r.wrong(r.rows[0], "partner", errors.New("it is blank in every row; say in the first one which partner this is"))
	}
	for _, row := range r.rows {
		r.add(row, only, named)
	}
	r.notice(notice)
	if r.more > 0 {
		r.problems = append(r.problems, fmt.Errorf("and %d more", r.more))
	}
	return selfassessment.Round{Responses: r.responses}, errors.Join(append([]error{err}, r.problems...)...)
}

const mostProblems = 50

func (r *reading) wrong(row sheet.Row, column string, err error) {
	if len(r.problems) == mostProblems {
		r.more++
		return
	}
	r.problems = append(r.problems, row.Problem(column, err))
}

// descriptor gives the descriptor with a name. What is near an unknown name takes a while to find, so that is left out where
// the problem is only counted.
func (r *reading) descriptor(name string) (selfassessment.Descriptor, error) {
	descriptor, known := r.known[name]
	switch {
	case known:
		return descriptor, nil
	case name == "":
		return descriptor, errors.New("it is blank; say which descriptor this is")
	case len(r.problems) == mostProblems:
		return descriptor, errors.New("it is not known")
	}
	return r.framework.ParseDescriptor(name)
}

// namedPartner reports whether any row names a partner, and gives the one that all rows name which name any; nothing where
// they name several.
func (r *reading) namedPartner() (named bool, only string) {
	for _, row := range r.rows {
		switch partner := row.Text("partner"); {
		case partner == "" || partner == only:
		case only == "":
			named, only = true, partner
		default:
			return true, ""
		}
	}
	return named, only
}

// add reads a row. The blank partner of a form that names one partner alone is that one.
func (r *reading) add(row sheet.Row, only string, named bool) {
	partner := row.Text("partner")
	if partner == "" {
		partner = only
	}
	if partner == "" && named {
		r.wrong(row, "partner", errors.New("it is blank; say which partner this is"))
	}
	descriptor, err := r.descriptor(row.Text("descriptor"))
	if err != nil {
		r.wrong(row, "descriptor", err)
	}
	points, scoreErr := r.framework.ParsePoints(row.Text("score"))
	if scoreErr != nil {
		r.wrong(row, "score", scoreErr)
	}
	if partner == "" || err != nil {
		return
	}
	if before, twice := r.scored[key{partner, descriptor.ID}]; twice {
		r.wrong(row, "descriptor", fmt.Errorf("%s is there twice for %s, on %s and on %s; keep one", short(descriptor), partner, before, row.Place()))
		return
	}
	r.scored[key{partner, descriptor.ID}] = row.Place()
	score := selfassessment.Score{Descriptor: descriptor.ID, Points: points, Priority: row.Text("priority")}
	score.Progress, score.Impact, score.Evidence = evidence(row.Text("evidence"))
	place, known := r.places[partner]
	if !known {
		place = len(r.responses)
		r.places[partner] = place
		r.responses = append(r.responses, selfassessment.Response{Partner: partner})
	}
	r.responses[place].Scores = append(r.responses[place].Scores, score)
}

// notice tells of partners whose names differ in capitals and blanks alone: they may be one.
func (r *reading) notice(notice func(string, ...any)) {
	seen := map[string]string{}
	for _, response := range r.responses {
		plain := strings.Join(strings.Fields(strings.ToLower(response.Partner)), " ")
		if first, twice := seen[plain]; twice {
			notice("note: %q and %q are counted as two partners", first, response.Partner)
			continue
		}
		seen[plain] = response.Partner
	}
}

var mark = regexp.MustCompile(`(?i)(?:^|[;\n])\s*(progress|impact):`)

// evidence parts a text into what is marked as progress, what is marked as impact, and what is not marked.
func evidence(text string) (progress, impact, other string) {
	marks := mark.FindAllStringSubmatchIndex(text, -1)
	end := len(text)
	for i := len(marks) - 1; i >= 0; i-- {
		part := strings.TrimSpace(text[marks[i][1]:end])
		if strings.EqualFold(text[marks[i][2]:marks[i][3]], "impact") {
			impact = joined(part, impact)
		} else {
			progress = joined(part, progress)
		}
		end = marks[i][0]
	}
	return progress, impact, strings.TrimSpace(text[:end])
}

func joined(one, other string) string {
	if one == "" || other == "" {
		return one + other
	}
	return one + "; " + other
}
