package outcomes

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// ActionStatus says how an action of a plan stands on a day, as it is worked out from what a report of the plan says. Its zero
// value is not set.
type ActionStatus uint8

const (
	ActionComplete      ActionStatus = iota + 1 // the report says that it is done
	ActionOnTrack                               // it is not due yet, and the report says that it is under way
	ActionAtRisk                                // it is not due yet, and the report says that it is at risk
	ActionOverdue                               // its last day is past, and the report does not say that it is done
	ActionNoDate                                // there is no day by which it is to be done
	ActionContradictory                         // the report says what cannot be so together
	ActionNotStarted                            // it is not due yet, and the report says that it has not begun
	ActionNotReported                           // it is not due yet, and the report says nothing of how it stands
)

var actionStatusNames = [...]string{
	"", "complete", "on_track", "at_risk", "overdue", "no_date", "contradictory", "not_started", "not_reported",
}

// String gives the status as text: complete, on_track, at_risk, overdue, no_date, contradictory, not_started, not_reported.
func (s ActionStatus) String() string {
	return enum.String("action status", actionStatusNames[:], s)
}

// MarshalText writes the status as String does. One that is not set is a *righthelp.MalformedError.
func (s ActionStatus) MarshalText() ([]byte, error) {
	return enum.Marshal("action status", actionStatusNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *ActionStatus) UnmarshalText(text []byte) error {
	return enum.Unmarshal("action status", actionStatusNames[:], text, s)
}

// PlanReport is a plan as it was reported on a day.
type PlanReport struct {
	On      righthelp.Date `json:"on,omitzero"` // the day of the report; where it is not set, the day that is asked about
	Actions []Action       `json:"actions"`
}

// CheckedAction is an action and how it stands. The status that the report states, and the one worked out, stand side by side.
type CheckedAction struct {
	Action
	Status      ActionStatus `json:"status"`
	DaysOverdue int          `json:"days_overdue,omitzero"` // days since its last day, where it is overdue

	rule    righthelp.RuleID
	because string // what contradicts what
}

// Plan is a reported plan as it stands on a day.
type Plan struct {
	AsOf   righthelp.Date `json:"as_of"`
	On     righthelp.Date `json:"on"` // the day of the report
	Counts PlanCounts     `json:"counts"`

	actions []CheckedAction
}

// PlanCounts counts the actions of a plan by their status.
type PlanCounts struct {
	Complete      int `json:"complete"`
	OnTrack       int `json:"on_track"`
	AtRisk        int `json:"at_risk"`
	Overdue       int `json:"overdue"`
	NoDate        int `json:"no_date"`
	Contradictory int `json:"contradictory"`
	NotStarted    int `json:"not_started"`
	NotReported   int `json:"not_reported"`
	Of            int `json:"of"` // all actions
}

// CheckPlan says how each action of a reported plan stands on a day, from what the report says. The first of these that holds
// is its status:
//
//   - contradictory: the position is dated after the report that gives it, or the action done after the position that says so; or
//     the position and the stated status differ on whether it is done (outcomes.plan.contradiction);
//   - complete: the position or the stated status says so;
//   - overdue: its last day is past (outcomes.plan.overdue);
//   - at risk: the position or the stated status says so;
//   - no date: no day is given by which it is to be done (outcomes.plan.no_date);
//   - not started, then on track: the position or the stated status says so (outcomes.plan.cautious);
//   - not reported: nothing is said, which is neither good nor bad news (outcomes.plan.silence).
//
// Everything that is wrong with the report comes together, each a *righthelp.MalformedError with its path, as in
// actions[3].due: no day to look from, or one before the report's; an action without an id, an id that is there twice; a due
// period without a beginning or that ends before it begins; something said that does not exist; a day on which an action was
// done whose position does not say that it is.
func CheckPlan(report PlanReport, asOf righthelp.Date) (*Plan, error) {
	if report.On.IsZero() {
		report.On = asOf
	}
	if err := report.check(asOf); err != nil {
		return nil, err
	}
	plan := &Plan{AsOf: asOf, On: report.On, actions: make([]CheckedAction, len(report.Actions))}
	for i := range report.Actions {
		checked := &plan.actions[i]
		checked.Action = report.Actions[i]
		checked.judge(report.On, asOf)
		plan.Counts.add(checked.Status)
	}
	return plan, nil
}

// Actions yields the actions in the order of the report.
func (p *Plan) Actions() iter.Seq[CheckedAction] { return slices.Values(p.actions) }

// Action gives the action with an id, and whether the plan has it.
func (p *Plan) Action(id string) (CheckedAction, bool) {
	for i := range p.actions {
		if p.actions[i].ID == id {
			return p.actions[i], true
		}
	}
	return CheckedAction{}, false
}

// Findings explains the status of each action in words, in the order of the report: met where it is complete or on track, not met
// where it is at risk, overdue or contradictory, and not assessed where nothing tells.
func (p *Plan) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for i := range p.actions {
			if !yield(p.actions[i].finding(p.AsOf)) {
				return
			}
		}
	}
}

func (c *PlanCounts) add(status ActionStatus) {
	c.Of++
	switch status {
	case ActionComplete:
		c.Complete++
	case ActionOnTrack:
		c.OnTrack++
	case ActionAtRisk:
		c.AtRisk++
	case ActionOverdue:
		c.Overdue++
	case ActionNoDate:
		c.NoDate++
	case ActionContradictory:
		c.Contradictory++
	case ActionNotStarted:
		c.NotStarted++
	case ActionNotReported:
		c.NotReported++
	}
}

// judge works out how the action stands.
func (c *CheckedAction) judge(reported, asOf righthelp.Date) {
	says := func(word Said) bool { return c.Says == word || c.Stated == word }
	last := c.Due.Period.To
	c.because = c.contradiction(reported)
	switch {
	case c.because != "":
		c.Status, c.rule = ActionContradictory, planContradiction
	case says(SaidComplete):
		c.Status, c.rule = ActionComplete, planCautious
	case !last.IsZero() && asOf.After(last):
		c.Status, c.rule = ActionOverdue, planOverdue
		c.DaysOverdue = last.DaysUntil(asOf)
	case says(SaidAtRisk):
		c.Status, c.rule = ActionAtRisk, planCautious
	case last.IsZero():
		c.Status, c.rule = ActionNoDate, planNoDate
	case says(SaidNotStarted):
		c.Status, c.rule = ActionNotStarted, planCautious
	case says(SaidUnderWay):
		c.Status, c.rule = ActionOnTrack, planCautious
	default:
		c.Status, c.rule = ActionNotReported, planSilence
	}
}

// contradiction says what in the report cannot be so together; nothing where all can.
func (c *CheckedAction) contradiction(reported righthelp.Date) string {
	position := c.PositionOn
	if position.IsZero() {
		position = reported
	}
	switch {
	case position.After(reported):
		return fmt.Sprintf("its position is of %s, and the report that gives it is of %s", position, reported)
	case c.DoneOn.After(position):
		return fmt.Sprintf("it is said to have been done on %s, by a position of %s", c.DoneOn, position)
	case c.Says != 0 && c.Stated != 0 && (c.Says == SaidComplete) != (c.Stated == SaidComplete):
		return fmt.Sprintf("its position says %s, and its status says %s", c.Says, c.Stated)
	}
	return ""
}

func (c *CheckedAction) finding(asOf righthelp.Date) righthelp.Finding {
	finding := righthelp.Finding{Rule: c.rule}
	due := fmt.Sprintf("due by %s", c.Due.Period.To)
	switch c.Status {
	case ActionContradictory:
		finding.Status, finding.Because = righthelp.NotMet, c.because
	case ActionComplete:
		finding.Status, finding.Because = righthelp.Met, "the report says that it is complete"
		if last := c.Due.Period.To; !last.IsZero() && c.DoneOn.After(last) {
			finding.Because += fmt.Sprintf(", done on %s, after it was %s", c.DoneOn, due)
		}
	case ActionOverdue:
		finding.Status = righthelp.NotMet
		finding.Because = fmt.Sprintf("it was %s, %s before %s, and nothing says that it is complete", due, days(c.DaysOverdue), asOf)
	case ActionAtRisk:
		finding.Status, finding.Because = righthelp.NotMet, "the report says that it is at risk"
	case ActionNoDate:
		finding.Because = "no day is given by which it is to be done"
		if from := c.Due.Period.From; !from.IsZero() {
			finding.Because = fmt.Sprintf("it begins on %s, and no day is given by which it is to be done", from)
		}
	case ActionNotStarted:
		finding.Because = fmt.Sprintf("it is %s, and the report says that it has not begun", due)
	case ActionOnTrack:
		finding.Status, finding.Because = righthelp.Met, fmt.Sprintf("it is %s, and the report says that it is under way", due)
	default:
		finding.Because = fmt.Sprintf("it is %s, and the report does not say how it stands", due)
	}
	finding.Because = c.ID + ": " + finding.Because
	return finding
}

func days(number int) string {
	if number == 1 {
		return "1 day"
	}
	return strconv.Itoa(number) + " days"
}

// check gives everything that is wrong with a report.
func (r *PlanReport) check(asOf righthelp.Date) error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	first := make(map[string]int, len(r.Actions))
	for i := range r.Actions {
		action := &r.Actions[i]
		if action.ID == "" {
			malformed(fmt.Sprintf("actions[%d].id", i), "", "an action needs an id")
		} else if other, twice := first[action.ID]; twice {
			malformed(fmt.Sprintf("actions[%d].id", i), action.ID, fmt.Sprintf("actions[%d] has the same id", other))
		} else {
			first[action.ID] = i
		}
		if due := action.Due.Period; !due.IsZero() {
			if _, err := righthelp.NewPeriod(due.From, due.To); err != nil {
				malformed(fmt.Sprintf("actions[%d].due", i), due.String(), "a period has a first day, and does not end before it")
			}
		}
		if action.Says > SaidNotStarted {
			malformed(fmt.Sprintf("actions[%d].says", i), action.Says.String(), "nothing that can be said has this number")
		}
		if !action.DoneOn.IsZero() && action.Says != SaidComplete {
			malformed(fmt.Sprintf("actions[%d].done_on", i), action.DoneOn.String(), "an action that was done on a day has a position that says complete")
		}
		if action.Stated > SaidNotStarted {
			malformed(fmt.Sprintf("actions[%d].stated", i), action.Stated.String(), "nothing that can be said has this number")
		}
	}
	switch {
	case asOf.IsZero():
		malformed("as_of", "", "say on which day")
	case asOf.Before(r.On):
		malformed("as_of", asOf.String(), "the report is of a later day, "+r.On.String())
	}
	return errors.Join(problems...)
}
