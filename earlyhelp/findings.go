package earlyhelp

import (
	"fmt"
	"iter"

	"github.com/righthelp/righthelp"
)

// agreement is what an episode's events say of the family's agreement.
type agreement struct {
	needed   bool           // statutory help can go on without it
	given    righthelp.Date // the first time
	declined righthelp.Date // the last time
	assessed righthelp.Date // the assessment
	unasked  bool           // no agreement is recorded before the assessment
	against  Event          // the first work after the family had declined
}

func (a *agreement) note(event Event, declined bool) {
	switch {
	case event.Kind == FamilyAgreed && a.given.IsZero():
		a.given = event.Date
	case event.Kind == FamilyDeclined:
		a.declined = event.Date
	case event.Kind == AssessmentCompleted:
		a.assessed, a.unasked = event.Date, a.given.IsZero()
	}
	if declined && event.Kind.in(work) && a.against.Kind == 0 {
		a.against = event
	}
}

// Findings yields why: first the family's agreement in the last episode, then every clock in its order, under the rule of
// its limit. Met in time or early is met, late and overdue are not met, stopped does not apply; the rest cannot
// be assessed yet.
//
// Rules: earlyhelp.episode.agreement, earlyhelp.episode.declined and those that the limits name.
func (p Progress) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if p.agreement.needed && !yield(p.agreement.finding()) {
			return
		}
		if !p.agreement.declined.IsZero() && !yield(p.agreement.respected()) {
			return
		}
		for _, clock := range p.Clocks {
			if !yield(righthelp.Finding{Rule: clock.Limit.Rule, Status: clock.status(), Because: clock.because()}) {
				return
			}
		}
	}
}

func (a agreement) finding() righthelp.Finding {
	finding := righthelp.Finding{Rule: "earlyhelp.episode.agreement"}
	switch {
	case a.unasked:
		finding.Because = "No agreement of the family is recorded before the assessment of " + a.assessed.String() + "."
	case a.given.IsZero():
		finding.Because = "No agreement of the family is recorded."
	default:
		finding.Status, finding.Because = righthelp.Met, "The family agreed on "+a.given.String()+"."
	}
	return finding
}

func (a agreement) respected() righthelp.Finding {
	finding := righthelp.Finding{Rule: "earlyhelp.episode.declined", Status: righthelp.Met, Because: "The family declined on " + a.declined.String() + ", and no work went on without it."}
	if a.against.Kind != 0 {
		finding.Status = righthelp.NotMet
		finding.Because = fmt.Sprintf("After the family had declined there is %s on %s.", a.against.Kind, a.against.Date)
	}
	return finding
}

func (c Clock) status() righthelp.Status {
	switch c.State {
	case MetEarly, MetInTime:
		return righthelp.Met
	case MetLate, Overdue:
		return righthelp.NotMet
	case Stopped:
		return righthelp.NotApplicable
	}
	return righthelp.NotAssessed
}

// because says in a sentence how it stands with the clock.
func (c Clock) because() string {
	switch step := c.Limit.Step; c.State {
	case NotStarted:
		return fmt.Sprintf("%s: its time begins with %s, which has not happened.", step, c.Limit.After)
	case Running:
		return fmt.Sprintf("%s: its time is from %s to %s.", step, c.From, c.To)
	case Due:
		return fmt.Sprintf("%s is due by %s.", step, c.To)
	case Overdue:
		return fmt.Sprintf("%s was due by %s and is %s overdue.", step, c.To, c.late())
	case MetEarly:
		return fmt.Sprintf("%s on %s, before %s.", step, c.Ended, c.From)
	case MetInTime:
		return fmt.Sprintf("%s on %s, due by %s.", step, c.Ended, c.To)
	case MetLate:
		return fmt.Sprintf("%s on %s, %s after %s.", step, c.Ended, c.late(), c.To)
	case Stopped:
		return fmt.Sprintf("%s was due by %s; its time stopped on %s.", step, c.To, c.Ended)
	default:
		return fmt.Sprintf("%s by %s if %s: a person decides.", step, c.To, c.Limit.Condition)
	}
}

func (c Clock) late() string {
	days := "days"
	if c.Limit.Unit == WorkingDays {
		days = "working days"
	}
	if c.Late == 1 {
		days = days[:len(days)-1]
	}
	return fmt.Sprintf("%d %s", c.Late, days)
}
