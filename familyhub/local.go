package familyhub

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Additions are what a locality adds to a framework. They change nothing that is there already (familyhub.level.local).
type Additions struct {
	ID         string      `json:"id"`    // of the edition that comes of it, lower case: "fhmf-2022-northtown"
	Title      string      `json:"title"` // of that edition
	Criteria   []Criterion `json:"criteria,omitzero"`
	Statements []Statement `json:"statements,omitzero"`
}

// mostAdditions keeps a framework to a size that people can answer.
const mostAdditions = 500

// With gives the framework with local additions: a criterion stands last under its key criterion, a statement last in its
// list. Rows need an id of their own of the form of a [righthelp.RuleID], a title, a text, and the basis on which they
// stand; a criterion needs a statement. All that is wrong comes together: a *righthelp.MalformedError for what is
// missing, not of the right form or there already, a *righthelp.UnknownError for a criterion or a key criterion that
// there is none of.
//
// Rule: familyhub.level.local.
func (f Framework) With(additions Additions) (Framework, error) {
	check := additionCheck{framework: f, additions: additions, taken: f.takenIDs()}
	check.all()
	if err := errors.Join(check.problems...); err != nil {
		return Framework{}, err
	}
	return f.with(additions), nil
}

// with adds what has been checked.
func (f Framework) with(additions Additions) Framework {
	local := Framework{edition: f.edition, places: map[righthelp.RuleID]int{}}
	local.edition.ID, local.edition.Title = additions.ID, additions.Title
	for key := range f.KeyCriteria() {
		for _, c := range slices.Concat(f.criteria, additions.Criteria) {
			if c.KeyCriterion == key.ID {
				c.Area = key.Area
				local.criteria = append(local.criteria, c)
			}
		}
	}
	for i := range local.criteria {
		c := &local.criteria[i]
		area := slices.IndexFunc(areas[:], func(area Area) bool { return area.ID == c.Area })
		c.counts = [stageCount]int{}
		for stage := BasicModel; stage <= GoFurther; stage++ {
			for _, rows := range [...]iter.Seq[Statement]{f.Statements(), slices.Values(additions.Statements)} {
				for statement := range rows {
					if statement.Criterion == c.ID && statement.Stage == stage {
						c.counts[stage-BasicModel]++
						local.places[statement.ID] = len(local.places)
						local.statements[area] = append(local.statements[area], statement)
					}
				}
			}
		}
	}
	return local
}

// takenIDs are the ids that the framework's rows have.
func (f Framework) takenIDs() map[righthelp.RuleID]bool {
	taken := map[righthelp.RuleID]bool{}
	for rule := range catalogue.Chain(catalogue.Rules(f.Areas()), catalogue.Rules(f.KeyCriteria()), catalogue.Rules(f.Criteria()), catalogue.Rules(f.Statements())) {
		taken[rule.ID] = true
	}
	return taken
}

// additionCheck gathers what is wrong with additions.
type additionCheck struct {
	framework Framework
	additions Additions
	taken     map[righthelp.RuleID]bool
	problems  []error
}

func (c *additionCheck) all() {
	if count := len(c.additions.Criteria) + len(c.additions.Statements); count > mostAdditions {
		c.malformed("additions", fmt.Sprint(count), fmt.Sprintf("there is room for %d", mostAdditions))
		return
	}
	if !validPart(c.additions.ID, "-.") || c.additions.ID == c.framework.edition.ID {
		c.malformed("id", c.additions.ID, "the edition needs an id of its own in lower case, as in fhmf-2022-northtown")
	}
	if strings.TrimSpace(c.additions.Title) == "" {
		c.malformed("title", c.additions.Title, "the edition needs a title")
	}
	keys, known := map[string]bool{}, map[string]bool{}
	for key := range c.framework.KeyCriteria() {
		keys[string(key.ID)] = true
	}
	for criterion := range c.framework.Criteria() {
		known[string(criterion.ID)] = true
	}
	for i := range c.additions.Criteria {
		criterion := &c.additions.Criteria[i]
		path := fmt.Sprintf("criteria[%d].", i)
		c.rule(path, criterion.Rule)
		c.known(path+"key_criterion", criterion.KeyCriterion, keys)
		c.area(path+"area", criterion)
		known[string(criterion.ID)] = true
		if !slices.ContainsFunc(c.additions.Statements, func(s Statement) bool { return s.Criterion == criterion.ID }) {
			c.malformed(path+"id", string(criterion.ID), "no statement is added to this criterion")
		}
	}
	for i := range c.additions.Statements {
		statement := &c.additions.Statements[i]
		path := fmt.Sprintf("statements[%d].", i)
		c.rule(path, statement.Rule)
		c.known(path+"criterion", statement.Criterion, known)
		if !enum.Valid(stageNames[:], statement.Stage) {
			c.malformed(path+"stage", statement.Stage.String(), "it is basic, developed or further")
		}
	}
}

// rule checks what every row needs.
func (c *additionCheck) rule(path string, rule righthelp.Rule) {
	switch {
	case !validID(rule.ID):
		c.malformed(path+"id", string(rule.ID), "an id is lower case with points, as in northtown.outreach.1")
	case c.taken[rule.ID]:
		c.malformed(path+"id", string(rule.ID), "another row has this id")
	}
	c.taken[rule.ID] = true
	if strings.TrimSpace(rule.Title) == "" {
		c.malformed(path+"title", rule.Title, "the title is missing")
	}
	if strings.TrimSpace(rule.Text) == "" {
		c.malformed(path+"text", rule.Text, "the text is missing")
	}
	if _, err := rule.Basis.MarshalText(); err != nil {
		c.malformed(path+"basis", rule.Basis.String(), "say on whose word it stands: published, reported or convention")
	}
}

// area checks that the area of a criterion, where it is given, is that of its key criterion.
func (c *additionCheck) area(path string, criterion *Criterion) {
	for key := range c.framework.KeyCriteria() {
		if key.ID == criterion.KeyCriterion && criterion.Area != "" && criterion.Area != key.Area {
			c.malformed(path, string(criterion.Area), "its key criterion belongs to "+string(key.Area))
		}
	}
}

func (c *additionCheck) known(path string, id righthelp.RuleID, known map[string]bool) {
	if !known[string(id)] {
		c.problems = append(c.problems, righthelp.NewUnknownError(path, string(id), slices.Values(slices.Sorted(maps.Keys(known)))))
	}
}

func (c *additionCheck) malformed(path, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: path, Value: value, Reason: reason})
}

// validID reports whether an id has the form of those in the catalogues.
func validID(id righthelp.RuleID) bool {
	parts := strings.Split(string(id), ".")
	return len(parts) > 1 && id[0] >= 'a' && !slices.ContainsFunc(parts, func(part string) bool { return !validPart(part, "_") })
}

// validPart reports whether a text is made of small letters, digits and a few marks, and has any.
func validPart(text, marks string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune(marks, r)
	})
}
