package earlyhelp

import (
	"errors"
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// ClockState says how it stands with a step that has a time limit. The zero ClockState is not set.
type ClockState uint8

const (
	NotStarted ClockState = iota + 1 // what starts the clock has not happened in this episode
	Running                          // the limit names a span, and it has not come yet
	Due                              // the step can be taken in time
	Overdue                          // the last day in time is over
	MetEarly                         // the step was taken before the span of the limit, which is no fault
	MetInTime                        // the step was taken in time
	MetLate                          // the step was taken after the last day in time
	Stopped                          // the episode ended, or the family declined, before the step was taken
	ForAPerson                       // whether the step is to be taken at all is for a person to say
)

var clockStateNames = [...]string{"", "not_started", "running", "due", "overdue", "met_early", "met_in_time", "met_late", "stopped", "for_a_person"}

// String gives the state as text, as in met_in_time.
func (s ClockState) String() string { return enum.String("clock state", clockStateNames[:], s) }

// MarshalText writes the state as String does. One that is not set is a *righthelp.MalformedError.
func (s ClockState) MarshalText() ([]byte, error) {
	return enum.Marshal("clock state", clockStateNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *ClockState) UnmarshalText(text []byte) error {
	return enum.Unmarshal("clock state", clockStateNames[:], text, s)
}

// Clock is one running of a limit's time.
type Clock struct {
	Limit   Limit          `json:"limit"`
	Episode int            `json:"episode"` // the first one is 1
	State   ClockState     `json:"state"`
	Started righthelp.Date `json:"started,omitzero"`
	From    righthelp.Date `json:"from,omitzero"`  // the first day in time
	To      righthelp.Date `json:"to,omitzero"`    // the last day in time
	Ended   righthelp.Date `json:"ended,omitzero"` // when the step was taken, or the clock stopped
	Late    int            `json:"late,omitzero"`  // how long it is overdue, or was late: working days where the limit counts these, otherwise calendar days
}

// Progress is where a family's way through early help stands on a day.
type Progress struct {
	AsOf     righthelp.Date `json:"as_of"`
	Episodes int            `json:"episodes"`        // how many have been opened
	Opened   righthelp.Date `json:"opened,omitzero"` // the last of them
	Ended    righthelp.Date `json:"ended,omitzero"`  // no date while it is open
	Step     Step           `json:"step,omitzero"`   // of the last episode; unset where there is none
	Declined bool           `json:"declined"`        // the family has declined, and has not agreed since
	Clocks   []Clock        `json:"clocks"`          // in the order in which they started, then those not started

	agreement agreement // of the last episode
}

// Track says where a family stands on a day, and how it stands with each limit of the timetable: met, due, overdue by how
// much, or not started. What cannot start any more is left out. It informs a practitioner and decides nothing.
//
// Events stand in order, those of one day in the order in which they happened. Several episodes may follow each other. When an
// episode ends its clocks stop, and when a family declines too; where the family agrees again they start anew from that day
// (rule earlyhelp.episode.declined). What is open in the timetable has to be chosen first.
//
// All that is wrong comes together, in the order of the input: *OpenLimitError for what the timetable leaves open,
// *righthelp.MalformedError for the day of the question, for an event without kind or date, out of order or after that day, and
// for working days without a calendar; *HistoryError for what cannot have happened; *righthelp.NotCoveredError for a
// day that the calendar does not know.
//
// Rules: all of the kind time_limit.
func Track(events []Event, timetable Timetable, asOf righthelp.Date) (Progress, error) {
	if asOf.IsZero() {
		return Progress{}, errors.Join(timetable.Open(), &righthelp.MalformedError{Field: "as_of", Reason: "say for which day the question is"})
	}
	tracking := tracking{timetable: timetable, progress: Progress{AsOf: asOf}}
	tracking.check()
	tracking.progress.Clocks = make([]Clock, 0, len(timetable.limits)+len(events))
	for i, event := range events {
		tracking.take(i, event)
	}
	tracking.close()
	if len(tracking.wrong) > 0 {
		return Progress{}, errors.Join(tracking.wrong...)
	}
	return tracking.progress, nil
}

// tracking is Track under way.
type tracking struct {
	timetable Timetable
	progress  Progress
	history   history
	last      righthelp.Date
	running   [mostLimits]int // for each limit one more than the place of its clock, 0 where it does not run
	seen      uint64          // limits whose clock has started in this episode
	halted    uint64          // limits whose clock stopped when the family declined
	wrong     []error
}

// check looks at the timetable.
func (t *tracking) check() {
	if err := t.timetable.Open(); err != nil {
		t.wrong = append(t.wrong, err)
	}
	for i, limit := range t.timetable.limits {
		if limit.Unit == WorkingDays && t.timetable.calendar.isNone() {
			t.wrong = append(t.wrong, &righthelp.MalformedError{
				Field: fmt.Sprintf("limits[%d].unit", i), Value: limit.Unit.String(), Reason: needsCalendar,
			})
			return
		}
	}
}

// take adds an event, or what is wrong with it.
func (t *tracking) take(i int, event Event) {
	if problem := event.malformed(t.last, t.progress.AsOf); problem != nil {
		problem.Field = fmt.Sprintf("events[%d].%s", i, problem.Field)
		t.wrong = append(t.wrong, problem)
		return
	}
	t.last = event.Date
	if reason := t.history.impossible(event.Kind); reason != "" {
		t.wrong = append(t.wrong, &HistoryError{Field: fmt.Sprintf("events[%d]", i), Kind: event.Kind, Date: event.Date, Reason: reason})
		return
	}
	if len(t.wrong) > 0 {
		t.history.add(event)
		return
	}
	if err := t.advance(event); err != nil {
		t.wrong = append(t.wrong, ofEvent(i, err))
	}
}

// ofEvent tells which event an error is about that came up in counting from its date.
func ofEvent(i int, err error) error {
	field := fmt.Sprintf("events[%d].date", i)
	var malformed *righthelp.MalformedError
	if errors.As(err, &malformed) && malformed.Field == "start" {
		return &righthelp.MalformedError{Field: field, Value: malformed.Value, Reason: malformed.Reason}
	}
	return fmt.Errorf("%s: %w", field, err)
}

// advance moves the episode and its clocks on by an event that can follow.
func (t *tracking) advance(event Event) error {
	if event.Kind.in(openers) {
		t.open(event)
	}
	done := t.history.done
	t.history.add(event)
	if err := t.turn(event, done); err != nil {
		return err
	}
	switch {
	case event.Kind.in(closers):
		t.stop(event.Date)
	case event.Kind == FamilyDeclined:
		t.halted |= t.stop(event.Date)
		t.progress.Declined = true
	case event.Kind == FamilyAgreed:
		t.progress.Declined = false
	}
	t.progress.agreement.note(event, t.progress.Declined)
	t.progress.Opened, t.progress.Ended = t.history.opened, t.history.ended
	if step := event.Kind.Step(); step != 0 {
		t.progress.Step = step
	}
	return nil
}

// open begins another episode. What runs outside every episode goes on.
func (t *tracking) open(event Event) {
	t.stop(event.Date)
	for i, limit := range t.timetable.limits {
		if !limit.Step.in(outsiders) {
			t.seen &^= 1 << i
		}
	}
	t.halted, t.history.done = 0, 0
	t.progress.Episodes++
	t.progress.Declined, t.progress.agreement = false, agreement{needed: event.Kind != ReferralReceived}
}

// turn stops the clocks whose step an event is, and starts those that it starts. done are the kinds of event
// before it in the episode.
func (t *tracking) turn(event Event, done kinds) error {
	for i := range t.timetable.limits {
		limit := &t.timetable.limits[i]
		if limit.Step == event.Kind && t.running[i] > 0 {
			if err := t.meet(i, event.Date); err != nil {
				return err
			}
		}
		again := event.Kind == FamilyAgreed && t.halted&(1<<i) != 0
		if limit.After != event.Kind && !again || limit.over(done) || t.running[i] > 0 {
			continue
		}
		if t.progress.Declined && event.Kind != FamilyAgreed && !limit.Step.in(outsiders) {
			t.halted |= 1 << i // it starts when the family agrees again
			continue
		}
		if err := t.run(i, event.Date); err != nil {
			return err
		}
	}
	return nil
}

// over reports whether the limit is for the first time alone, and its step has been taken.
func (l Limit) over(done kinds) bool { return l.Step.in(done) && !l.Each && l.Step != l.After }

// run starts the clock of a limit.
func (t *tracking) run(i int, date righthelp.Date) error {
	limit := t.timetable.limits[i]
	window, err := limit.Window(date, t.timetable.calendar)
	if err != nil {
		return err
	}
	t.seen |= 1 << i
	t.halted &^= 1 << i
	t.progress.Clocks = append(t.progress.Clocks, Clock{
		Limit: limit, Episode: t.progress.Episodes, Started: date, From: window.From, To: window.To,
	})
	t.running[i] = len(t.progress.Clocks)
	return nil
}

// meet stops the clock of a limit because its step has been taken.
func (t *tracking) meet(i int, date righthelp.Date) error {
	clock := &t.progress.Clocks[t.running[i]-1]
	t.running[i] = 0
	clock.Ended = date
	switch {
	case date.Before(clock.From):
		clock.State = MetEarly
	case date.After(clock.To):
		clock.State = MetLate
		return t.late(clock, date)
	default:
		clock.State = MetInTime
	}
	return nil
}

// late counts how long after the last day in time a day is.
func (t *tracking) late(clock *Clock, date righthelp.Date) (err error) {
	clock.Late = clock.To.DaysUntil(date)
	if clock.Limit.Unit == WorkingDays {
		clock.Late, err = t.timetable.calendar.workingDays(clock.To, date)
	}
	return err
}

// stop stops the clocks that run in an episode, and gives whose they are.
func (t *tracking) stop(date righthelp.Date) (stopped uint64) {
	for i := range t.timetable.limits {
		if t.running[i] == 0 || t.timetable.limits[i].Step.in(outsiders) {
			continue
		}
		clock := &t.progress.Clocks[t.running[i]-1]
		clock.State, clock.Ended = Stopped, date
		t.running[i] = 0
		stopped |= 1 << i
	}
	return stopped
}

// close says how it stands with the clocks that still run, and adds those that have not started.
func (t *tracking) close() {
	if len(t.wrong) > 0 {
		return
	}
	for i := range t.timetable.limits {
		switch {
		case t.running[i] > 0:
			clock := &t.progress.Clocks[t.running[i]-1]
			if err := t.judge(clock); err != nil {
				t.wrong = append(t.wrong, err)
			}
		case t.seen&(1<<i) == 0 && t.mayStart(t.timetable.limits[i]):
			t.progress.Clocks = append(t.progress.Clocks, Clock{Limit: t.timetable.limits[i], Episode: t.progress.Episodes, State: NotStarted})
		}
	}
}

// mayStart reports whether the clock of a limit that has not started can still start: not after the episode, nor where the step
// has been taken.
func (t *tracking) mayStart(limit Limit) bool {
	ended := !t.history.ended.IsZero() && !limit.Step.in(outsiders)
	return !ended && !limit.over(t.history.done)
}

// judge says how it stands with a clock that still runs.
func (t *tracking) judge(clock *Clock) error {
	asOf := t.progress.AsOf
	switch {
	case clock.Limit.Condition != "":
		clock.State = ForAPerson
	case asOf.Before(clock.From):
		clock.State = Running
	case asOf.After(clock.To):
		clock.State = Overdue
		return t.late(clock, asOf)
	default:
		clock.State = Due
	}
	return nil
}
