package outcomes

import (
	"cmp"
	"slices"

	"github.com/righthelp/righthelp/internal/enum"
)

// Treatment says what a cell of a protected table shows, and why.
type Treatment uint8

const (
	ShownExact         Treatment = iota + 1 // the count
	ShownRounded                            // the count, rounded
	ShownLow                                // a symbol: not nought, but would be rounded to it
	HiddenSmall                             // a symbol: the rule hides the count for being small
	HiddenToProtect                         // a symbol: another hidden count could be worked back from this one
	ShownMissing                            // a symbol: nobody knows the count
	ShownNotApplicable                      // a symbol: there can be no such count
)

var treatmentNames = [...]string{"", "exact", "rounded", "low", "small", "protecting", "missing", "not_applicable"}

// String gives the treatment as text: exact, rounded, low, small, protecting, missing, not_applicable.
func (t Treatment) String() string { return enum.String("treatment", treatmentNames[:], t) }

// MarshalText writes the treatment as String does. A treatment that is not set is a *righthelp.MalformedError.
func (t Treatment) MarshalText() ([]byte, error) {
	return enum.Marshal("treatment", treatmentNames[:], t)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (t *Treatment) UnmarshalText(text []byte) error {
	return enum.Unmarshal("treatment", treatmentNames[:], text, t)
}

// Protect hides every count that the rule hides for being small, totals included, and then as many others as it takes that
// none of them can be worked back from what is left (outcomes.disclosure.small, outcomes.disclosure.protecting).
//
// It is safe against somebody who has the whole published table, adds and subtracts in it as they like, and knows the rule:
// that no count is below nought, and that nought is never hidden where the rule shows it. Each hidden count has at least two
// values that fit all that they know, and [Protected.Alternative] gives a table with another. Wherever that can be had it holds
// even for somebody who has been told which hidden counts are the small ones; where it cannot, [Protected.MayTellReasons] says
// so. Rounding is not relied on (outcomes.disclosure.rounding).
//
// Not covered: sums of several hidden counts (what the shown counts leave of a total may itself be small), somebody who knows some of
// the hidden counts already, other tables of the same people (for those see [ProtectLinked]), and guesses from how this
// library chooses among cells.
//
// Few other cells are hidden, and small ones before large: each step hides as few more cells as it can, then as few people
// as it can, and what turns out not to be needed is shown again. It is not always the fewest possible. The order of rows and
// columns makes no difference to what is safe; among choices that are equally good it decides which is taken.
//
// All that is wrong with the rule and the table comes together: see [DisclosureRule.Check]; counts below nought or too
// large, rows of different length, names that are empty or there twice, and totals that do not add up are each a
// *righthelp.MalformedError with its place, as in row_totals[2].
func Protect(table Table, rule DisclosureRule) (*Protected, error) {
	protected, err := protectTables(rule, []Table{table}, false)
	if err != nil {
		return nil, err
	}
	return protected[0], nil
}

// hideSmall hides what the rule hides.
func (n *network) hideSmall() {
	for at := range n.squares {
		if n.small(at) {
			n.squares[at].hidden = HiddenSmall
		}
	}
}

// protect hides cells until every hidden one is proved.
func (n *network) protect() {
	for again := true; again; {
		again = false
		for at := range n.squares {
			if s := &n.squares[at]; s.hidden != 0 && s.circle == 0 {
				circle, told := n.find(at, true)
				n.record(circle, at, told)
				again = true
			}
		}
	}
}

// find finds a circle through a hidden cell, for which it may hide others. One that holds even for somebody who has been told
// which counts are small is sought first.
func (n *network) find(at int, hide bool) (circle []move, told bool) {
	if circle = n.circle(at, quest{told: true, hide: hide}); circle != nil {
		return circle, true
	}
	return n.circle(at, quest{hide: hide}), false
}

// record hides the cells of a circle and takes it for the proof of the cell it was found for, and if it holds for whoever is
// told which counts are small, of every hidden cell on it: of the others there may be a better one.
func (n *network) record(circle []move, at int, told bool) {
	n.circles = append(n.circles, circle)
	for _, step := range circle {
		n.hide(step.at, at+1)
		if s := &n.squares[step.at]; s.hidden != 0 && (told || step.at == at) {
			s.circle, s.untold = len(n.circles), !told
		}
	}
}

func (n *network) hide(at, shield int) {
	if s := &n.squares[at]; s.hidden == 0 && n.protects(at) {
		s.hidden, s.shield = HiddenToProtect, shield
	}
}

// showNeedless shows cells again that were hidden to protect others and turn out not to be needed, the largest first.
func (n *network) showNeedless() {
	var protecting []int
	for at := range n.squares {
		if n.squares[at].hidden == HiddenToProtect {
			protecting = append(protecting, at)
		}
	}
	slices.SortStableFunc(protecting, func(a, b int) int { return -cmp.Compare(n.squares[a].count, n.squares[b].count) })
	for _, at := range protecting {
		n.tryToShow(at)
	}
}

// tryToShow shows a cell if every circle through it has another in its place that proves as much.
func (n *network) tryToShow(at int) {
	before := slices.Clone(n.squares)
	n.squares[at] = square{count: before[at].count, state: cellCounted}
	for other := range n.squares {
		s := &n.squares[other]
		if s.hidden == 0 || !slices.ContainsFunc(n.circles[s.circle-1], func(step move) bool { return step.at == at }) {
			continue
		}
		circle, told := n.find(other, false)
		if circle == nil || !told && !s.untold {
			n.squares = before
			return
		}
		n.record(circle, other, told)
	}
}
