package familyhub

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// Evidence is the answers to a framework's statements, checked and put in the framework's order. It does not change. The
// zero Evidence has no answers, to no framework.
type Evidence struct {
	framework Framework
	answers   tally.Answers
}

// Evidence checks the answers to the statements of the framework. Their order is of no matter, and a statement without an
// answer is not assessed. All that is wrong comes together: a *righthelp.UnknownError for a statement that the framework
// does not have, a *righthelp.MalformedError for one that is answered twice, for a status that does not exist, and for "not
// applicable" without a reason. To the zero Framework there are no answers: a *righthelp.MalformedError.
func (f Framework) Evidence(answers []righthelp.Answer) (*Evidence, error) {
	if !f.known() {
		return nil, noFramework()
	}
	ids := make([]righthelp.RuleID, 0, publishedCount) // local additions make it grow
	for place := range f.size() {
		ids = append(ids, f.at(place).ID)
	}
	placed, err := tally.Place("answers", answers, ids)
	if err != nil {
		return nil, err
	}
	return &Evidence{framework: f, answers: placed}, nil
}

func noFramework() error {
	return &righthelp.MalformedError{Field: "framework", Reason: "it is empty; August2022 gives the published one"}
}

// Framework gives the framework whose statements are answered.
func (e *Evidence) Framework() Framework { return e.framework }

// Answer gives what was said of a statement, and whether anything was.
func (e *Evidence) Answer(id righthelp.RuleID) (righthelp.Answer, bool) {
	place, found := e.framework.place(id)
	if !found {
		return righthelp.Answer{}, false
	}
	return e.answers.Answer(place)
}

// Published gives the answers to the published statements alone: whether the programme's minimum is met is no matter of
// local additions.
func (e *Evidence) Published() *Evidence {
	if e.framework.places == nil {
		return e
	}
	published := August2022()
	return &Evidence{framework: published, answers: e.answers.Only(published.size(), func(place int) int {
		return e.framework.places[published.at(place).ID]
	})}
}
