package earlyhelp

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Timetable is the time limits of a place, or of the statutory process, as a value that has been checked. NewTimetable
// makes one from plain data; [Timetables] has those that are known. The zero Timetable has no limits.
type Timetable struct {
	name     string
	edition  righthelp.Edition
	limits   []Limit
	calendar Calendar
}

// mostLimits is how many limits a timetable may have: a set of them is kept in 64 bits.
const mostLimits = 64

// NewTimetable makes a timetable, or gives all that is wrong with it, with paths such as limits[2].at_most. The edition says
// what it rests on and when it holds; it may be empty.
//
// The numbers of a limit are within 1 to 3660 units. Its step does not open an episode, its clock is not started by what
// ends one, and the same two kinds of event have one limit.
func NewTimetable(name string, edition righthelp.Edition, limits []Limit) (Timetable, error) {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if name == "" {
		malformed("name", "", "a timetable has a name")
	}
	if len(limits) > mostLimits {
		return Timetable{}, &righthelp.MalformedError{Field: "limits", Value: fmt.Sprint(len(limits)), Reason: "a timetable has at most 64 limits"}
	}
	for i, limit := range limits {
		for _, problem := range limit.problems() {
			malformed(fmt.Sprintf("limits[%d].%s", i, problem.Field), problem.Value, problem.Reason)
		}
		if first := slices.IndexFunc(limits[:i], limit.same); first >= 0 {
			malformed(fmt.Sprintf("limits[%d].step", i), limit.Step.String(), fmt.Sprintf("limits[%d] is for this step and this start too", first))
		}
	}
	if len(problems) > 0 {
		return Timetable{}, errors.Join(problems...)
	}
	return Timetable{name: name, edition: edition, limits: slices.Clone(limits)}, nil
}

// same reports whether two limits are for the same step and the same start.
func (l Limit) same(other Limit) bool { return l.Step == other.Step && l.After == other.After }

// problems are what is wrong with a limit by itself, in the order of its fields.
func (l Limit) problems() (problems []righthelp.MalformedError) {
	malformed := func(field, value, reason string) {
		problems = append(problems, righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if l.Rule == "" {
		malformed("rule", "", "a limit names who says so: the id of a rule, or one of your own")
	}
	if !enum.Valid(eventKindNames[:], l.Step) || l.Step.in(openers) {
		malformed("step", l.Step.String(), "the step of a limit is an event that does not open an episode")
	}
	if l.After != 0 && (!enum.Valid(eventKindNames[:], l.After) || l.After.in(closers)) {
		malformed("after", l.After.String(), "a clock is started by an event that does not end the episode")
	}
	if l.AtLeast < 0 || l.AtMost < 1 || l.AtMost > longestLimit || l.AtLeast > l.AtMost {
		malformed("at_most", fmt.Sprintf("%d to %d", l.AtLeast, l.AtMost), wrongNumbers)
	}
	if !enum.Valid(unitNames[:], l.Unit) {
		malformed("unit", l.Unit.String(), "calendar_days, working_days, weeks, months, or unspecified where the document does not say")
	}
	if l.FirstDay > Counted {
		malformed("first_day", l.FirstDay.String(), "counted, not_counted, or left out where the document does not say")
	}
	return problems
}

// Name gives the timetable's name.
func (t Timetable) Name() string { return t.name }

// Edition says what the timetable rests on and when it is known to hold. That of a page without a date holds on no day.
func (t Timetable) Edition() righthelp.Edition { return t.edition }

// Limits yields the limits, in the order of the timetable.
func (t Timetable) Limits() iter.Seq[Limit] { return slices.Values(t.limits) }

// Choice settles what a document leaves open. What is not set stays as it is.
type Choice struct {
	Unit     Unit      // of the limits whose unit is Unspecified: CalendarDays or WorkingDays
	Start    EventKind // what starts the clock of the limits that do not say
	FirstDay FirstDay  // whether the first day counts, for the limits that do not say
	Calendar Calendar  // which days are working days
}

// With gives the timetable with a choice made. Its errors are as for NewTimetable: a choice that makes a limit impossible, or
// two limits the same, is refused, and so is a unit other than CalendarDays and WorkingDays.
func (t Timetable) With(choice Choice) (Timetable, error) {
	if choice.Unit != 0 && choice.Unit != CalendarDays && choice.Unit != WorkingDays {
		return Timetable{}, &righthelp.MalformedError{Field: "unit", Value: choice.Unit.String(), Reason: "days are calendar_days or working_days"}
	}
	limits := slices.Clone(t.limits)
	for i := range limits {
		limit := &limits[i]
		if limit.Unit == Unspecified && choice.Unit != 0 {
			limit.Unit = choice.Unit
		}
		if limit.After == 0 {
			limit.After = choice.Start
		}
		if limit.FirstDay == 0 {
			limit.FirstDay = choice.FirstDay
		}
	}
	chosen, err := NewTimetable(t.name, t.edition, limits)
	if err != nil {
		return Timetable{}, err
	}
	chosen.calendar = t.calendar
	if choice.Calendar != nil {
		chosen.calendar = choice.Calendar
	}
	return chosen, nil
}

// OpenLimitError says that a document leaves open how a limit is counted, and that the caller has not chosen. [Timetable.With]
// takes the choice.
type OpenLimitError struct {
	Field   string           `json:"field"` // limits[0].unit
	Rule    righthelp.RuleID `json:"rule"`
	Choices []string         `json:"choices"` // empty where any kind of event can start the clock
}

// Error gives one sentence with the limit and the choices.
func (e *OpenLimitError) Error() string {
	text := e.Field + ": the document leaves it open (" + string(e.Rule) + "); choose "
	if len(e.Choices) == 0 {
		return text + "which event starts the clock"
	}
	return text + strings.Join(e.Choices, " or ")
}

// Open gives what the timetable leaves for the caller to choose, as *OpenLimitError joined, in its order: nil where
// it can be used as it is.
func (t Timetable) Open() error {
	var open []error
	for i, limit := range t.limits {
		if limit.After == 0 {
			open = append(open, &OpenLimitError{Field: fmt.Sprintf("limits[%d].after", i), Rule: limit.Rule})
		}
		if limit.Unit == Unspecified {
			open = append(open, &OpenLimitError{Field: fmt.Sprintf("limits[%d].unit", i), Rule: limit.Rule, Choices: []string{CalendarDays.String(), WorkingDays.String()}})
		}
	}
	return errors.Join(open...)
}

// LimitChange is a difference between two timetables: a limit that only one of them has, or that they have differently.
type LimitChange struct {
	Before Limit `json:"before,omitzero"` // the zero Limit where only the second has it
	After  Limit `json:"after,omitzero"`  // the zero Limit where only the first has it
}

// DiffTimetables yields the differences between two timetables: first what the first one has otherwise or alone, then what
// the second has alone. Limits for the same step and the same start are compared; the rule that says so is no difference.
func DiffTimetables(before, after Timetable) iter.Seq[LimitChange] {
	return func(yield func(LimitChange) bool) {
		for _, old := range before.limits {
			change := LimitChange{Before: old}
			if i := slices.IndexFunc(after.limits, old.same); i >= 0 {
				change.After = after.limits[i]
				old.Rule = change.After.Rule
			}
			if old != change.After && !yield(change) {
				return
			}
		}
		for _, added := range after.limits {
			if !slices.ContainsFunc(before.limits, added.same) && !yield(LimitChange{After: added}) {
				return
			}
		}
	}
}
