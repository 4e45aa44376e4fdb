package selfassessment

import (
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
	Descriptor righthelp.RuleID
	Movement   Movement
	Before     Result
	After      Result
	Both       int    // partners who scored it both times
	Because    string // the means and how many scores each rests on
}

// Compare yields what became of every descriptor between two rounds of one area, in the order of the framework. For a peer
// review, put the one area before and the other after. It compares means exactly, and says how many partners scored
// both times: a mean may move because others took part (selfassessment.convention.comparison).
//
// Rounds by different editions are not compared: *EditionError.
func Compare(before, after *Assessment) (iter.Seq[Change], error) {
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
	change := Change{Descriptor: a.framework.ids[at], Before: a.result(at), After: after.result(at)}
	was, is := change.Before, change.After
	switch order := is.Mean().Compare(was.Mean()); {
	case was.Scores == 0 && is.Scores == 0:
		change.Movement, change.Because = NeverScored, "nobody scored it then or now"
		return change
	case was.Scores == 0:
		change.Movement, change.Because = NewlyScored, "nobody scored it before; now "+is.rests()
		return change
	case is.Scores == 0:
		change.Movement, change.Because = NoLongerScored, "before "+was.rests()+"; nobody scored it now"
		return change
	case order > 0:
		change.Movement = Rose
	case order < 0:
		change.Movement = Fell
	default:
		change.Movement = Same
	}
	change.Both = a.scoredBoth(after, at)
	change.Because = fmt.Sprintf("before %s; now %s; %s scored both times", was.rests(), is.rests(), counted(change.Both, "partner"))
	return change
}

func (r Result) rests() string { return r.Mean().String() + " of " + counted(r.Scores, "score") }

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

// EditionError says that two rounds cannot be compared, since they were scored by different editions.
type EditionError struct {
	Before, After righthelp.Edition
	Reason        string // what differs, and why that stands in the way
}

// Error gives one sentence.
func (e *EditionError) Error() string {
	return fmt.Sprintf("a round by %s and one by %s are not compared: %s", e.Before.ID, e.After.ID, e.Reason)
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
	return &EditionError{Before: f.edition, After: other.edition, Reason: reason}
}
