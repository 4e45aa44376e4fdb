package familyhub

import (
	"fmt"
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
	"github.com/righthelp/righthelp/internal/tally"
)

// Change says how a row of one framework stands to another framework. Its zero value says nothing.
type Change uint8

const (
	Added   Change = iota + 1 // it stands in the second alone
	Removed                   // it stands in the first alone
	Altered                   // it stands in both, and not the same
)

var changeNames = [...]string{"", "added", "removed", "altered"}

// String gives the change as text: added, removed, altered.
func (c Change) String() string { return enum.String("change", changeNames[:], c) }

// MarshalText writes the change as String does. One that is not set is a *righthelp.MalformedError.
func (c Change) MarshalText() ([]byte, error) { return enum.Marshal("change", changeNames[:], c) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (c *Change) UnmarshalText(text []byte) error {
	return enum.Unmarshal("change", changeNames[:], text, c)
}

// Difference is a criterion or a statement in which two frameworks differ.
type Difference struct {
	Rule   righthelp.RuleID `json:"rule"`
	Change Change           `json:"change"`
}

// Diff yields the criteria and statements in which two frameworks differ: first the criteria, then the statements, of each
// those that are removed or altered in the order of the first framework, then those that are added in the order of the second.
func Diff(before, after Framework) iter.Seq[Difference] {
	return func(yield func(Difference) bool) {
		_ = diff(before.Criteria(), after.Criteria(), sameCriterion, yield) &&
			diff(before.Statements(), after.Statements(), func(a, b Statement) bool { return a == b }, yield)
	}
}

// sameCriterion leaves out how many statements there are: those show for themselves.
func sameCriterion(a, b Criterion) bool {
	return a.Rule == b.Rule && a.KeyCriterion == b.KeyCriterion
}

func diff[R catalogue.Row](before, after iter.Seq[R], same func(R, R) bool, yield func(Difference) bool) bool {
	was, is := map[righthelp.RuleID]bool{}, map[righthelp.RuleID]R{}
	for now := range after {
		is[now.AsRule().ID] = now
	}
	for then := range before {
		id := then.AsRule().ID
		was[id] = true
		now, still := is[id]
		change := Altered
		if !still {
			change = Removed
		}
		if (!still || !same(then, now)) && !yield(Difference{Rule: id, Change: change}) {
			return false
		}
	}
	for now := range after {
		if id := now.AsRule().ID; !was[id] && !yield(Difference{Rule: id, Change: Added}) {
			return false
		}
	}
	return true
}

// DifferentFrameworksError says that assessments cannot be set side by side, since they rest on different frameworks.
type DifferentFrameworksError struct {
	Before string           `json:"before"`        // the edition of the one
	After  string           `json:"after"`         // the edition of the other
	Rule   righthelp.RuleID `json:"rule,omitzero"` // the first row in which they differ; empty where only their names do
}

// Error gives one sentence with the two editions and the first row in which they differ.
func (e *DifferentFrameworksError) Error() string {
	text := fmt.Sprintf("assessments by different frameworks cannot be compared: %q and %q", e.Before, e.After)
	if e.Rule != "" {
		text += fmt.Sprintf(" differ in %s", e.Rule)
	}
	return text
}

// sameFramework is the *DifferentFrameworksError of two assessments, or nil.
func sameFramework(a, b Assessment) error {
	first, second := a.Evidence().framework, b.Evidence().framework
	err := &DifferentFrameworksError{Before: first.edition.ID, After: second.edition.ID}
	for difference := range Diff(first, second) {
		err.Rule = difference.Rule
		break
	}
	if err.Before == err.After && err.Rule == "" {
		return nil
	}
	return err
}

// Comparison is what changed between two assessments by the same framework.
type Comparison struct {
	before, after Assessment
}

// Compare sets two assessments side by side. Assessments by different frameworks are a *DifferentFrameworksError; see
// [Evidence.Published] for what they have in common.
func Compare(before, after Assessment) (Comparison, error) {
	if err := sameFramework(before, after); err != nil {
		return Comparison{}, err
	}
	return Comparison{before: before, after: after}, nil
}

// LevelChange is a part of the framework that stands elsewhere than before.
type LevelChange struct {
	Part   righthelp.RuleID `json:"part"` // as in Result: empty for the network as a whole
	Before Standing         `json:"before"`
	After  Standing         `json:"after"`
}

// Rose reports whether the level is certainly higher than before, whatever the open answers of either time are.
func (c LevelChange) Rose() bool { return c.After.Lowest > c.Before.Highest }

// Fell reports whether the level is certainly lower than before, whatever the open answers of either time are.
func (c LevelChange) Fell() bool { return c.After.Highest < c.Before.Lowest }

// Levels yields the parts whose standing changed: the network, the delivery areas, the key criteria, the criteria.
func (c Comparison) Levels() iter.Seq[LevelChange] {
	return func(yield func(LevelChange) bool) {
		now := slices.Collect(c.after.parts())
		for i, was := range slices.Collect(c.before.parts()) {
			if is := now[i]; was.Standing != is.Standing && !yield(LevelChange{Part: was.Part, Before: was.Standing, After: is.Standing}) {
				return
			}
		}
	}
}

// Statements yields the statements whose status changed, in the document's order.
func (c Comparison) Statements() iter.Seq[righthelp.StatementChange] {
	before, after := c.before.Evidence(), c.after.Evidence()
	return tally.Changes(before.answers.Statuses, after.answers.Statuses, func(place int) righthelp.RuleID { return before.framework.at(place).ID })
}
