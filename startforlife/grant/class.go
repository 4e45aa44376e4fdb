package grant

import (
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// Class is a group of candidates of whom a certain number are to be chosen.
type Class struct {
	Name    string `json:"class,omitempty"`
	Minimum int    `json:"minimum"`          // at least so many
	Maximum int    `json:"maximum,omitzero"` // at most so many; 0 is no maximum (to keep a class out, leave its candidates out)
}

// ClassSelected says how a class fared.
type ClassSelected struct {
	Class
	Members  int `json:"members"`  // how many candidates it has
	Selected int `json:"selected"` // how many of them were chosen
}

// ClassMinimums gives every class of the candidates, in alphabetical order, with a minimum that is a percentage of its
// members, rounded as it says. For the programme of 2022 that is a quarter, rounded up, of each rural-urban class
// (fhsl.selection.minimum; that it is rounded up is our reading, fhsl.selection.rounding). A percentage outside 0 to 100
// and a rounding that is not set are a *righthelp.MalformedError.
//
// Rule: fhsl.selection.classes.
func ClassMinimums(from []Candidate, percent righthelp.Number, rounding Rounding) ([]Class, error) {
	var problems []error
	if percent.IsZero() || percent.Compare(righthelp.Whole(0)) < 0 || percent.Compare(righthelp.Whole(100)) > 0 {
		problems = append(problems, &righthelp.MalformedError{Field: "percent", Value: percent.String(), Reason: "a share of a class is a number from 0 to 100"})
	}
	if _, err := rounding.MarshalText(); err != nil {
		problems = append(problems, err)
	}
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	members := map[string]int{}
	for i := range from {
		members[from[i].Class]++
	}
	classes := make([]Class, 0, len(members))
	for name, count := range members {
		classes = append(classes, Class{Name: name, Minimum: rounding.percentOf(count, percent)})
	}
	slices.SortFunc(classes, func(a, b Class) int { return cmp.Compare(a.Name, b.Name) })
	return classes, nil
}

// percentOf is a percentage of a count.
func (r Rounding) percentOf(count int, percent righthelp.Number) int {
	hundred := 100 * powers[percent.Decimals()]
	high, low := bits.Mul64(uint64(count), uint64(percent.Coefficient()))
	whole, rest := bits.Div64(high, low, hundred)
	if r == RoundUp && rest > 0 || r == RoundHalfUp && rest >= hundred-rest {
		whole++
	}
	return int(whole)
}

// PlacesError says that a choice cannot be made as it is asked for, and by how many places.
type PlacesError struct {
	Class  string `json:"class,omitempty"` // the class that it concerns; empty where it concerns the whole choice
	Reason string `json:"reason"`
	By     int    `json:"by"` // how many places too many or too few
}

// Error gives one sentence.
func (e *PlacesError) Error() string {
	if e.Class == "" {
		return fmt.Sprintf("%s, by %d", e.Reason, e.By)
	}
	return fmt.Sprintf("class %q: %s, by %d", e.Class, e.Reason, e.By)
}

// limits are the places and the classes of a choice that can be met.
type limits struct {
	classes []Class
	members []int
	open    int // the places that no minimum takes
}

// check refuses a choice that is unclear or cannot be met.
func (c Choice) check(from []Candidate) (limits, error) {
	l := limits{classes: c.Classes, open: c.Places}
	if len(c.Classes) == 0 {
		l.classes = []Class{{}}
	}
	l.members = make([]int, len(l.classes))
	problems := c.malformed()
	ids, at := ids{what: "candidates", count: len(from)}, func(i int) string { return from[i].ID }
	for i := range from {
		if err := ids.problem(i, from[i].ID, at); err != nil {
			problems = append(problems, err)
		}
		if from[i].Score.IsZero() {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("candidates[%d].score", i), Reason: "the score is missing"})
		}
		if class := l.index(from[i].Class); class >= 0 {
			l.members[class]++
			continue
		}
		problems = append(problems, righthelp.NewUnknownError(fmt.Sprintf("candidates[%d].class", i), from[i].Class, slices.Values(c.classNames())))
	}
	if len(problems) == 0 {
		problems = l.infeasible(c.Places, len(from))
	}
	for _, class := range l.classes {
		l.open -= class.Minimum
	}
	return l, errors.Join(problems...)
}

func (c Choice) classNames() []string {
	names := make([]string, len(c.Classes))
	for i, class := range c.Classes {
		names[i] = class.Name
	}
	return names
}

// malformed gives what is wrong with a choice whoever the candidates are.
func (c Choice) malformed() []error {
	var problems []error
	wrong := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if c.Places < 1 {
		wrong("places", strconv.Itoa(c.Places), "at least one place has to be chosen")
	}
	if _, err := c.Direction.MarshalText(); err != nil {
		wrong("direction", "", "it has to be said whether the highest or the lowest score comes first")
	}
	if c.Ties > ExtendTies {
		wrong("ties", strconv.Itoa(int(c.Ties)), "there is no such rule for ties")
	}
	if c.Ties != DrawTies && len(c.Draw) > 0 {
		wrong("draw", c.Draw[0], "a draw decides only where the rule for ties is the draw")
	}
	for i, class := range c.Classes {
		field := fmt.Sprintf("classes[%d]", i)
		if first := slices.IndexFunc(c.Classes, func(other Class) bool { return other.Name == class.Name }); first < i {
			wrong(field+".name", class.Name, fmt.Sprintf("classes[%d] is the same; classes may not overlap", first))
		}
		if class.Name == "" {
			wrong(field+".name", "", "a class needs a name")
		}
		if class.Minimum < 0 {
			wrong(field+".minimum", strconv.Itoa(class.Minimum), "a minimum is not negative")
		}
		if class.Maximum < 0 {
			wrong(field+".maximum", strconv.Itoa(class.Maximum), "a maximum is not negative")
		}
	}
	return problems
}

// infeasible gives the limits that no selection could meet.
func (l limits) infeasible(places, candidates int) []error {
	var problems []error
	short := func(class, reason string, by int) {
		if by > 0 {
			problems = append(problems, &PlacesError{Class: class, Reason: reason, By: by})
		}
	}
	minimums, maximums := 0, 0
	for i, class := range l.classes {
		short(class.Name, "its minimum is more than its members", class.Minimum-l.members[i])
		most := l.members[i]
		if class.Maximum > 0 {
			short(class.Name, "its minimum is more than its maximum", class.Minimum-class.Maximum)
			most = min(most, class.Maximum)
		}
		if l.members[i] == 0 && class.Minimum == 0 {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("classes[%d].name", i), Value: class.Name, Reason: "no candidate is in this class"})
		}
		minimums, maximums = minimums+class.Minimum, maximums+most
	}
	switch {
	case places > candidates:
		short("", "there are more places than candidates", places-candidates)
	default:
		short("", "the maximums of the classes leave places empty", places-maximums)
	}
	short("", "the minimums of the classes are more than the places", minimums-places)
	return problems
}

// index is the place of a class in the list; without classes all candidates are of one. It is -1 where there is none.
func (l limits) index(name string) int {
	if l.none() {
		return 0
	}
	for i := range l.classes {
		if l.classes[i].Name == name {
			return i
		}
	}
	return -1
}

// passed gives the classes of which more were chosen than their maximum.
func (l limits) passed(ranking []*ranked) error {
	var problems []error
	for _, class := range l.count(ranking) {
		if class.Maximum > 0 && class.Selected > class.Maximum {
			problems = append(problems, &PlacesError{Class: class.Name, Reason: "choosing all who are tied would pass its maximum", By: class.Selected - class.Maximum})
		}
	}
	return errors.Join(problems...)
}

// count counts the chosen of each class.
func (l limits) count(ranking []*ranked) []ClassSelected {
	classes := make([]ClassSelected, len(l.classes))
	for i := range classes {
		classes[i] = ClassSelected{Class: l.classes[i], Members: l.members[i]}
	}
	for i := range ranking {
		if ranking[i].standing == certain {
			classes[ranking[i].class].Selected++
		}
	}
	return classes
}

// none reports whether the choice has no classes: all candidates are then of one.
func (l limits) none() bool { return l.classes[0] == Class{} }

// walk is a way down the ranking.
type walk struct {
	limits
	passed []int // how many of each class it has passed
	taken  int   // how many of those passed can be chosen together
	extra  int   // how many could be chosen beyond the minimums if there were open places enough
}

func (l limits) walk() *walk { return &walk{limits: l, passed: make([]int, len(l.classes))} }

// takes reports whether one more of the class could be chosen, with the best of those passed so far
// (grant.selection.walk).
func (w *walk) takes(class int) bool {
	return w.passed[class] < w.classes[class].Minimum || !w.full(w.passed[class], class) && w.extra < w.open
}

// pass goes past one of the class.
func (w *walk) pass(class int) {
	if w.takes(class) {
		w.taken++
	}
	if w.passed[class] >= w.classes[class].Minimum && !w.full(w.passed[class], class) {
		w.extra++
	}
	w.passed[class]++
}

// needed reports whether fewer of those passed could be chosen without one of the class.
func (w *walk) needed(class int) bool {
	return w.passed[class] <= w.classes[class].Minimum || !w.full(w.passed[class]-1, class) && w.extra <= w.open
}

// keptFor names the classes for which a place is kept from one of the class, where so many of each have been chosen.
func (l limits) keptFor(class int, chosen []int) []string {
	if l.full(chosen[class], class) {
		return []string{l.classes[class].Name}
	}
	var names []string
	for i := range l.classes {
		if chosen[i] < l.classes[i].Minimum {
			names = append(names, l.classes[i].Name)
		}
	}
	return names
}

func (l limits) full(count, class int) bool {
	return l.classes[class].Maximum > 0 && count >= l.classes[class].Maximum
}
