package selfassessment

import (
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Round is the responses of one area at one date.
type Round struct {
	Area      string         `json:"area"`
	Date      righthelp.Date `json:"date,omitzero"`
	Approach  Approach       `json:"approach,omitzero"` // how it was run
	Responses []Response     `json:"responses"`
}

// Assessment is where a partnership stands by one round. [Framework.Assess] makes one; a zero Assessment can be made one with Again.
//
// It keeps the round that it was made from, to explain itself: leave its responses unchanged while it is in use.
type Assessment struct {
	framework Framework
	round     Round
	tallies   []tally        // for each descriptor
	entries   []int32        // for each response and descriptor one more than the place of its score; 0 where there is none
	partners  map[string]int // the response of each
}

// tally is what was said of one descriptor.
type tally struct {
	sum, count      int
	lowest, highest Points
	chosen          int // partners who named a priority
}

// mostEntries bounds what an assessment keeps: responses times descriptors.
const mostEntries = 1 << 26

// Assess works out where a partnership stands. Nothing is filled in for scores that were not given, and the order of
// responses and scores decides nothing but the order in which partners are named.
//
// All problems of the round come together, in its order, with paths such as responses[3].scores[0].points: a
// *righthelp.UnknownError for a descriptor that the framework does not have, and a *righthelp.MalformedError for a score off
// the scale, a descriptor that a partner names twice (even with the same score), a partner that has no name or is there
// twice, an approach that is none, and a round without any score.
//
// Rules: all of the kinds descriptor and scale_point.
func (f Framework) Assess(round Round) (*Assessment, error) {
	a := new(Assessment)
	if err := a.Again(f, round); err != nil {
		return nil, err
	}
	return a, nil
}

// Again works out a round as Assess does, in the memory of an assessment that is not needed any more. After an error the
// assessment is empty.
func (a *Assessment) Again(framework Framework, round Round) error {
	a.reset()
	if len(framework.ids)*len(round.Responses) > mostEntries {
		return &righthelp.MalformedError{
			Field: "responses", Value: fmt.Sprint(len(round.Responses)),
			Reason: fmt.Sprintf("there are too many; with this framework at most %d can be read", mostEntries/len(framework.ids)),
		}
	}
	if a.partners == nil {
		a.partners = make(map[string]int, len(round.Responses))
	}
	a.framework, a.round = framework, round
	a.tallies = zeroed(a.tallies, len(framework.ids))
	a.entries = zeroed(a.entries, len(framework.ids)*len(round.Responses))
	if err := a.read(); err != nil {
		a.reset()
		return err
	}
	return nil
}

// reset leaves nothing but memory to use again.
func (a *Assessment) reset() {
	clear(a.partners)
	*a = Assessment{tallies: a.tallies[:0], entries: a.entries[:0], partners: a.partners}
}

// zeroed gives a slice of zeros, in the memory of an old one where that is long enough.
func zeroed[T any](old []T, length int) []T {
	if cap(old) < length {
		return make([]T, length)
	}
	old = old[:length]
	clear(old)
	return old
}

// read counts every response.
func (a *Assessment) read() error {
	var problems []error
	if approach := a.round.Approach; approach != 0 && !enum.Valid(approachNames[:], approach) {
		problems = append(problems, &righthelp.MalformedError{Field: "approach", Value: approach.String(), Reason: "there is no such approach"})
	}
	for i := range a.round.Responses {
		problems = a.readPartner(i, problems)
		problems = a.readScores(i, problems)
	}
	if len(problems) == 0 && !a.scored() {
		problems = append(problems, &righthelp.MalformedError{Field: "responses", Reason: "nobody has scored anything"})
	}
	return errors.Join(problems...)
}

func (a *Assessment) scored() bool {
	return slices.ContainsFunc(a.tallies, func(t tally) bool { return t.count > 0 })
}

// readPartner adds what is wrong with a response's partner to the problems.
func (a *Assessment) readPartner(i int, problems []error) []error {
	partner := a.round.Responses[i].Partner
	first, twice := a.partners[partner]
	switch {
	case blank(partner):
		return append(problems, malformed(i, "partner", partner, "say which partner this is"))
	case twice:
		return append(problems, malformed(i, "partner", partner, fmt.Sprintf("responses[%d] is of the same partner", first)))
	}
	a.partners[partner] = i
	return problems
}

// readScores counts the scores of a response, and adds what is wrong with them to the problems.
func (a *Assessment) readScores(i int, problems []error) []error {
	entries, scores := a.entriesOf(i), a.round.Responses[i].Scores
	next := 0
	for j := range scores {
		score := &scores[j]
		at, known := a.framework.place(score.Descriptor, next)
		next = at + 1
		if !known || entries[at] != 0 || !a.framework.on(score.Points) {
			problems = append(problems, a.problems(i, j, at, known)...)
			continue
		}
		entries[at] = int32(j + 1)
		a.tallies[at].add(score)
	}
	return problems
}

// problems gives what is wrong with a score.
func (a *Assessment) problems(i, j, at int, known bool) (problems []error) {
	score := &a.round.Responses[i].Scores[j]
	field := fmt.Sprintf("scores[%d].", j)
	if !known {
		problems = append(problems, righthelp.NewUnknownError(path(i, field+"descriptor"), string(score.Descriptor), a.framework.names()))
	} else if entries := a.entriesOf(i); entries[at] != 0 {
		problems = append(problems, malformed(i, field+"descriptor", string(score.Descriptor),
			fmt.Sprintf("%s scores it already, at scores[%d]", a.round.Responses[i].Partner, entries[at]-1)))
	} else {
		entries[at] = int32(j + 1)
	}
	if !a.framework.on(score.Points) {
		problems = append(problems, a.framework.offScale(path(i, field+"points"), score.Points.String()))
	}
	return problems
}

func path(i int, field string) string { return fmt.Sprintf("responses[%d].%s", i, field) }

func malformed(i int, field, value, reason string) error {
	return &righthelp.MalformedError{Field: path(i, field), Value: value, Reason: reason}
}

// add counts a score; one that is missing is none (selfassessment.convention.missing).
func (t *tally) add(score *Score) {
	if !blank(score.Priority) {
		t.chosen++
	}
	points := score.Points
	if points.IsZero() {
		return
	}
	if t.count == 0 {
		t.lowest, t.highest = points, points
	}
	t.lowest.above, t.highest.above = min(t.lowest.above, points.above), max(t.highest.above, points.above)
	t.sum += int(points.above) - 1
	t.count++
}

// entriesOf gives for each descriptor one more than the place of a response's score; 0 where it has none.
func (a *Assessment) entriesOf(i int) []int32 {
	width := len(a.framework.ids)
	return a.entries[i*width : (i+1)*width]
}

// entry gives what a response says of a descriptor; nil where it says nothing.
func (a *Assessment) entry(i, at int) *Score {
	if place := a.entriesOf(i)[at]; place > 0 {
		return &a.round.Responses[i].Scores[place-1]
	}
	return nil
}

// Framework gives the framework that the assessment was made with.
func (a *Assessment) Framework() Framework { return a.framework }

// Round gives the round that the assessment was made from.
func (a *Assessment) Round() Round { return a.round }
