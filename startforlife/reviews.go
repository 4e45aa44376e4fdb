package startforlife

import (
	"errors"
	"fmt"
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// ReviewStatus says how it stands with a review on a day. Its zero value is none.
type ReviewStatus uint8

const (
	NotYet     ReviewStatus = iota + 1 // its window has not opened
	Due                                // its window is open
	DoneEarly                          // done before its window opened (sfl.review.reading.early)
	DoneInTime                         // done in its window
	DoneLate                           // done after its window
	Overdue                            // not recorded, and its window is over
	Missed                             // not recorded, and since the birth it cannot take place any more
	NeverDue                           // the birth came before its window could open
	Unclear                            // the length of the pregnancy is not known, and decides it
)

var reviewStatusNames = [...]string{"", "not_yet", "due", "done_early", "done_in_time", "done_late", "overdue", "missed", "never_due", "unclear"}

// String gives the status as text: not_yet, due, done_early, done_in_time, done_late, overdue, missed, never_due, unclear.
func (s ReviewStatus) String() string {
	return enum.String("status of a review", reviewStatusNames[:], s)
}

// MarshalText writes the status as String does. One that is not set is a *righthelp.MalformedError.
func (s ReviewStatus) MarshalText() ([]byte, error) {
	return enum.Marshal("status of a review", reviewStatusNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *ReviewStatus) UnmarshalText(text []byte) error {
	return enum.Unmarshal("status of a review", reviewStatusNames[:], text, s)
}

// status is what the finding of a review in this state says.
func (s ReviewStatus) status() righthelp.Status {
	switch s {
	case DoneInTime:
		return righthelp.Met
	case DoneLate, Overdue, Missed:
		return righthelp.NotMet
	case NeverDue:
		return righthelp.NotApplicable
	}
	return righthelp.NotAssessed
}

// Done is a review or contact that took place.
type Done struct {
	Review Review         `json:"review"`
	On     righthelp.Date `json:"on"`
}

// ReviewState is how it stands with one review of one child.
type ReviewState struct {
	ID       righthelp.RuleID `json:"id"` // the rule with its window
	Review   Review           `json:"review"`
	Title    string           `json:"title"`
	From     righthelp.Date   `json:"from,omitzero"` // the first day of its window; none where no source states it, or the pregnancy's length is not known
	To       righthelp.Date   `json:"to,omitzero"`   // the last day; none for the same reasons
	Expected bool             `json:"expected"`      // the window is counted from a birth that has not come yet
	Status   ReviewStatus     `json:"status"`
	DoneOn   righthelp.Date   `json:"done_on,omitzero"`
	Edition  string           `json:"edition"` // the id of the schedule
}

// ReviewPlan is the reviews of one child on a day. [Schedule.Reviews] makes it; the zero ReviewPlan is empty.
type ReviewPlan struct {
	schedule Schedule
	asOf     righthelp.Date
	born     bool
	windows  [reviewCount]reviewWindow
}

// reviewWindow is the window of one review for one child.
type reviewWindow struct {
	from, to, done righthelp.Date
	status         ReviewStatus
}

// Reviews says how it stands on a day with each of the eight reviews and contacts of a child, of which those in done took
// place. A review that done does not have is not recorded (sfl.review.reading.record).
//
// All that is wrong comes together: with the child, as in [Child.CriticalDays]; a review that is not set, stands in done twice,
// has no day or one after asOf; a contact before birth that is dated after it, and any other dated before it; and, as a
// *righthelp.NotCoveredError, a day before the schedule. A day after the schedule was last checked is answered, since the
// caller chose the schedule by name: its Edition says when that was.
func (s Schedule) Reviews(child Child, done []Done, asOf righthelp.Date) (ReviewPlan, error) {
	plan := ReviewPlan{schedule: s, asOf: asOf, born: !child.Born.IsZero()}
	if err := plan.take(child, done); err != nil {
		return ReviewPlan{}, err
	}
	birth := child.birth()
	for i := range plan.windows {
		review, window := Review(i+1), &plan.windows[i]
		row := s.row(review)
		if review.beforeBirth() {
			window.inPregnancy(row, child, asOf)
			continue
		}
		window.from = row.first.from(birth)
		if row.last != (edge{}) {
			window.to = row.last.from(birth)
		}
		window.status = NotYet
		if plan.born {
			window.status = window.against(asOf)
		}
	}
	return plan, nil
}

// take checks what was given, and puts the days of what was done in their places.
func (p *ReviewPlan) take(child Child, done []Done) error {
	var problems []error
	if !p.schedule.edition.InForce.Contains(p.asOf) {
		problems = append(problems, righthelp.NotCovered("windows of the health reviews", p.asOf, p.schedule.edition))
	}
	if err := child.problem("", p.asOf); err != nil {
		problems = append(problems, err)
	}
	for i, entry := range done {
		if field, value, reason := p.problem(child, entry); reason != "" {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("done[%d].%s", i, field), Value: value, Reason: reason})
			continue
		}
		p.windows[entry.Review-1].done = entry.On
	}
	return errors.Join(problems...)
}

// problem says what is wrong with an entry; there is no reason where nothing is.
func (p *ReviewPlan) problem(child Child, entry Done) (field, value, reason string) {
	switch {
	case !enum.Valid(reviewNames[:], entry.Review):
		return "review", entry.Review.String(), "there is no such review"
	case !p.windows[entry.Review-1].done.IsZero():
		return "review", entry.Review.String(), "it stands there already, and a review counts once"
	case entry.On.IsZero():
		return "on", "", "the day on which it took place is missing"
	case entry.On.After(p.asOf):
		return "on", entry.On.String(), "it lies after the day that is asked about, " + p.asOf.String()
	case !entry.Review.beforeBirth() && !p.born:
		return "on", entry.On.String(), "this contact comes after the birth, and there is none yet"
	case !entry.Review.beforeBirth() && entry.On.Before(child.Born):
		return "on", entry.On.String(), "this contact comes after the birth, on " + child.Born.String()
	case entry.Review.beforeBirth() && p.born && entry.On.After(child.Born):
		return "on", entry.On.String(), "this contact comes before the birth, on " + child.Born.String()
	case entry.On.Before(child.birth().AddDays(-int(longestAtHand))):
		return "on", entry.On.String(), "it lies before the pregnancy"
	}
	return "", "", ""
}

// inPregnancy dates a contact before the birth, as far as the length of the pregnancy is known, and says how it stands.
func (w *reviewWindow) inPregnancy(row *ReviewRule, child Child, asOf righthelp.Date) {
	term, born := child.term(), !child.Born.IsZero()
	lastPeriod := term.AddDays(-int(fullTerm)) // no date where the term is none
	untilBirth := row.last == (edge{})
	switch {
	case untilBirth && born:
		w.to = child.Born
	case untilBirth && asOf.After(child.Due): // still open: the birth has not come on the day that was expected
		w.to = asOf
	case untilBirth:
		w.to = child.Due
	default:
		w.to = row.last.from(lastPeriod)
	}
	if row.first != (edge{}) {
		w.from = row.first.from(lastPeriod)
	}
	switch {
	case term.IsZero() && (untilBirth || !w.done.IsZero()):
		w.status = Unclear
	case born && w.from.After(child.Born):
		w.neverOpened()
	case born && w.done.IsZero():
		w.status = Missed
	default:
		w.status = w.against(asOf)
	}
}

// neverOpened is a window before whose first day the birth came.
func (w *reviewWindow) neverOpened() {
	w.to, w.status = righthelp.Date{}, DoneEarly
	if w.done.IsZero() {
		w.from, w.status = righthelp.Date{}, NeverDue
	}
}

// against compares what was done, or else the day, with the window.
func (w *reviewWindow) against(asOf righthelp.Date) ReviewStatus {
	ends := !w.to.IsZero()
	switch {
	case !w.done.IsZero() && w.done.Before(w.from):
		return DoneEarly
	case !w.done.IsZero() && ends && w.done.After(w.to):
		return DoneLate
	case !w.done.IsZero():
		return DoneInTime
	case asOf.Before(w.from):
		return NotYet
	case ends && asOf.After(w.to):
		return Overdue
	}
	return Due
}

// States yields how it stands with each review and contact, in the order of their constants.
func (p ReviewPlan) States() iter.Seq[ReviewState] {
	return func(yield func(ReviewState) bool) {
		for i := range p.windows {
			if state, found := p.State(Review(i + 1)); !found || !yield(state) {
				return
			}
		}
	}
}

// State gives how it stands with one review, and whether the plan has it.
func (p ReviewPlan) State(review Review) (ReviewState, bool) {
	row := p.schedule.row(review)
	if row == nil {
		return ReviewState{}, false
	}
	window := &p.windows[review-1]
	return ReviewState{
		ID: row.ID, Review: review, Title: row.Title,
		From: window.from, To: window.to, Expected: !p.born && (!window.from.IsZero() || !window.to.IsZero()) && !row.inWeeks(),
		Status: window.status, DoneOn: window.done, Edition: p.schedule.edition.ID,
	}, true
}

// inWeeks reports whether the whole window is counted in weeks of pregnancy, and so does not hang on the day of the birth.
func (r *ReviewRule) inWeeks() bool { return r.Review == Booking }

// Next gives the review or contact that comes next: of those that are due or not yet due, the one whose window opens
// first. One without a last day is passed over: it is open for ever, and would hide what follows. There is none where all
// are done or past.
func (p ReviewPlan) Next() (ReviewState, bool) {
	var next ReviewState
	for state := range p.States() {
		open := !state.To.IsZero() && (state.Status == Due || state.Status == NotYet)
		if open && (next.ID == "" || state.From.Before(next.From)) {
			next = state
		}
	}
	return next, next.ID != ""
}

// Findings yields one finding for each review and contact, with the days that decided it. Done in time is met; done late,
// overdue and missed are not; what is not yet due, open, early or unclear is not assessed; what was never due does not apply.
func (p ReviewPlan) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for state := range p.States() {
			if !yield(righthelp.Finding{Rule: state.ID, Status: state.Status.status(), Because: state.because(p.asOf)}) {
				return
			}
		}
	}
}

func (s ReviewState) because(asOf righthelp.Date) string {
	switch s.Status {
	case NotYet:
		return "It is due " + s.window() + "."
	case Due:
		return "It is not recorded, and due " + s.window() + "."
	case DoneEarly:
		return "It was done on " + s.DoneOn.String() + ", earlier than " + s.window() + "; a person decides whether it stands for the review."
	case DoneInTime:
		return "It was done on " + s.DoneOn.String() + ", in its time, " + s.window() + "."
	case DoneLate:
		return "It was done on " + s.DoneOn.String() + ", and was due " + s.window() + "."
	case Overdue:
		return "It is not recorded by " + asOf.String() + ", and was due " + s.window() + "."
	case Missed:
		return "It is not recorded, and the time for it ended with the birth."
	case NeverDue:
		return "The birth came before 28 weeks, so it never fell due."
	}
	return "The length of the pregnancy is not known, and this contact is dated by it."
}

// window tells the window in words.
func (s ReviewState) window() string {
	text := "from " + s.From.String() + " to " + s.To.String()
	switch {
	case s.From.IsZero():
		text = "by " + s.To.String()
	case s.To.IsZero():
		text = "from " + s.From.String()
	}
	if s.Expected {
		text += " (counted from the expected birth)"
	}
	return text
}
