package selfassessment

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Movement is how a descriptor's mean moved from one round to another. Its zero value is none.
type Movement uint8

const (
	Rose           Movement = iota + 1
	Fell                    // the mean is lower than before
	Same                    // the mean is exactly what it was
	NewlyScored             // scored now, not scored before
	NoLongerScored          // scored before, not scored now
	NeverScored             // scored in neither
)

var movementNames = [...]string{"", "rose", "fell", "same", "newly_scored", "no_longer_scored", "never_scored"}

// String gives the movement as text: rose, fell, same, newly_scored, no_longer_scored, never_scored.
func (m Movement) String() string { return enum.String("movement", movementNames[:], m) }

// MarshalText writes the movement as String does; one that is not set is a *righthelp.MalformedError.
func (m Movement) MarshalText() ([]byte, error) {
	return enum.Marshal("movement", movementNames[:], m)
}

// UnmarshalText reads what MarshalText writes; other text is a *righthelp.UnknownError.
func (m *Movement) UnmarshalText(text []byte) error {
	return enum.Unmarshal("movement", movementNames[:], text, m)
}

// Change is what became of one descriptor.
type Change struct {
	Descriptor righthelp.RuleID `json:"descriptor"`
	Movement   Movement         `json:"movement"`
	Before     Result           `json:"before"`
	After      Result           `json:"after"`
	Both       int              `json:"both"`    // partners who scored it both times; 0 between two areas
	Because    string           `json:"because"` // the means and how many scores each rests on
}

// Compare yields what became of every descriptor between two rounds of one area, in the order of the framework. It compares
// means exactly, and says how many partners scored both times: a mean may move because others took part
// (selfassessment.convention.comparison). For a peer review, put the one area before and the other after: rose then means that
// the other area is higher. Partners of areas with different names are never the same.
//
// Rounds by different editions are not compared, nor is a round with none, nil: *DifferentFrameworksError.
func Compare(before, after *Assessment) (iter.Seq[Change], error) {
	before, after = cmp.Or(before, &Assessment{}), cmp.Or(after, &Assessment{})
	if err := before.framework.comparable(after.framework); err != nil {
		return nil, err
	}
	return func(yield func(Change) bool) {
		for at := range after.tallies {
			if !yield(before.change(after, at)) {
				return
			}
		}
	}, nil
}

func (a *Assessment) change(after *Assessment, at int) Change {
	was, is := a.result(at), after.result(at)
	change := Change{Descriptor: was.Descriptor, Movement: movement(was, is), Before: was, After: is}
	if a.otherArea(after) {
		change.Because = a.round.Area + " " + was.rests() + "; " + after.round.Area + " " + is.rests()
		return change
	}
	change.Because = "before " + was.rests() + "; now " + is.rests()
	if was.Scores > 0 && is.Scores > 0 {
		change.Both = a.scoredBoth(after, at)
		change.Because += "; " + counted(change.Both, "partner") + " scored both times"
	}
	return change
}

func movement(was, is Result) Movement {
	switch order := is.Mean().Compare(was.Mean()); {
	case was.Scores == 0 && is.Scores == 0:
		return NeverScored
	case was.Scores == 0:
		return NewlyScored
	case is.Scores == 0:
		return NoLongerScored
	case order > 0:
		return Rose
	case order < 0:
		return Fell
	}
	return Same
}

// otherArea reports whether the rounds are of two areas, as far as both are named.
func (a *Assessment) otherArea(after *Assessment) bool {
	one, other := a.round.Area, after.round.Area
	return one != other && one != "" && other != ""
}

// rests says what a result's mean is and what it rests on.
func (r Result) rests() string {
	if r.Scores == 0 {
		return "not scored"
	}
	return r.Mean().String() + " of " + counted(r.Scores, "score")
}

// scoredBoth counts the partners who scored a descriptor both times.
func (a *Assessment) scoredBoth(after *Assessment, at int) int {
	both := 0
	for i := range after.round.Responses {
		j, known := a.partners[after.round.Responses[i].Partner]
		if known && after.scores(i, at) && a.scores(j, at) {
			both++
		}
	}
	return both
}

// scores reports whether a response scores a descriptor.
func (a *Assessment) scores(i, at int) bool {
	entry := a.entry(i, at)
	return entry != nil && !entry.Points.IsZero()
}

// DifferentFrameworksError says that two rounds cannot be compared, since they were scored by different frameworks.
type DifferentFrameworksError struct {
	Before string `json:"before"` // the edition of the one
	After  string `json:"after"`  // the edition of the other
	Reason string `json:"reason"` // what differs, and why that stands in the way
}

// Error gives one sentence with the two editions and what differs.
func (e *DifferentFrameworksError) Error() string {
	return fmt.Sprintf("a round by %s and one by %s are not compared: %s", e.Before, e.After, e.Reason)
}

// comparable refuses frameworks whose scores do not mean the same.
func (f Framework) comparable(other Framework) error {
	reason := ""
	switch {
	case f.edition.ID != other.edition.ID:
		reason = "the same score can mean something else in another edition"
	case !slices.Equal(f.ids, other.ids) || len(f.scale) != len(other.scale):
		reason = "both claim to be the same edition, but their descriptors or scales differ"
	default:
		return nil
	}
	return &DifferentFrameworksError{Before: f.edition.ID, After: other.edition.ID, Reason: reason}
}
