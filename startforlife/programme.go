package startforlife

import (
	"errors"
	"fmt"
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// MilestoneStatus says how it stands with a milestone on a day. Its zero value is none.
type MilestoneStatus uint8

const (
	MilestoneAhead   MilestoneStatus = iota + 1 // its time has not come
	MilestoneDue                                // it can be met in time
	MilestoneLate                               // it is not recorded, and its last day is over
	MilestoneMet                                // met in time, or with no last day to meet
	MilestoneMetLate                            // met after its last day
	MilestoneUndated                            // not recorded, and the guide gives no date
)

var milestoneStatusNames = [...]string{"", "ahead", "due", "late", "done", "done_late", "no_dates"}

// String gives the status as text: ahead, due, late, done, done_late, no_dates.
func (s MilestoneStatus) String() string {
	return enum.String("status of a milestone", milestoneStatusNames[:], s)
}

// MarshalText writes the status as String does. One that is not set is a *righthelp.MalformedError.
func (s MilestoneStatus) MarshalText() ([]byte, error) {
	return enum.Marshal("status of a milestone", milestoneStatusNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *MilestoneStatus) UnmarshalText(text []byte) error {
	return enum.Unmarshal("status of a milestone", milestoneStatusNames[:], text, s)
}

// MilestoneDone is a milestone that an area has met.
type MilestoneDone struct {
	Milestone righthelp.RuleID `json:"milestone"`
	On        righthelp.Date   `json:"on"`
}

// MilestoneState is how it stands with one milestone of an area.
type MilestoneState struct {
	ID     righthelp.RuleID `json:"id"`
	Title  string           `json:"title"`
	From   righthelp.Date   `json:"from,omitzero"` // no date where the guide gives none
	To     righthelp.Date   `json:"to,omitzero"`
	Status MilestoneStatus  `json:"status"`
	DoneOn righthelp.Date   `json:"done_on,omitzero"`
}

// ProgrammePlan is the milestones of an area on a day. [Guide.Programme] makes it; the zero ProgrammePlan is empty.
type ProgrammePlan struct {
	asOf  righthelp.Date
	known bool
	done  [len(milestones)]righthelp.Date
}

// Programme says how it stands on a day with each milestone of an area, of which those in done are met. All that is wrong
// comes together: a day that the guide does not cover, a milestone that it does not have, one that stands there twice, and
// a day that is missing or after asOf.
//
// Rules: the milestones, with sfl.milestone.reading.by_month.
func (g Guide) Programme(asOf righthelp.Date, done []MilestoneDone) (ProgrammePlan, error) {
	plan := ProgrammePlan{asOf: asOf, known: g.known()}
	var problems []error
	if !g.edition.Covers(asOf) {
		problems = append(problems, righthelp.NotCovered("milestones of the programme", asOf, g.edition))
	}
	for i, entry := range done {
		if err := plan.take(fmt.Sprintf("done[%d].", i), entry); err != nil {
			problems = append(problems, err)
		}
	}
	if err := errors.Join(problems...); err != nil {
		return ProgrammePlan{}, err
	}
	return plan, nil
}

// take notes a milestone that is met, or says what is wrong with the entry.
func (p *ProgrammePlan) take(path string, entry MilestoneDone) error {
	place := -1
	for i := range milestones {
		if milestones[i].ID == entry.Milestone {
			place = i
		}
	}
	switch {
	case place < 0:
		return righthelp.NewUnknownError(path+"milestone", string(entry.Milestone), catalogue.IDs(August2022().Milestones()))
	case !p.done[place].IsZero():
		return &righthelp.MalformedError{Field: path + "milestone", Value: string(entry.Milestone), Reason: "it stands there already"}
	case entry.On.IsZero():
		return &righthelp.MalformedError{Field: path + "on", Reason: "the day on which it was met is missing"}
	case entry.On.After(p.asOf):
		return &righthelp.MalformedError{Field: path + "on", Value: entry.On.String(), Reason: "it lies after the day that is asked about, " + p.asOf.String()}
	}
	p.done[place] = entry.On
	return nil
}

// States yields how it stands with each milestone, in the order of [Guide.Milestones].
func (p ProgrammePlan) States() iter.Seq[MilestoneState] {
	return func(yield func(MilestoneState) bool) {
		for i := range milestones {
			if !p.known || !yield(p.state(&milestones[i], p.done[i])) {
				return
			}
		}
	}
}

// state says where a milestone stands (sfl.programme.end).
func (p ProgrammePlan) state(milestone *Milestone, done righthelp.Date) MilestoneState {
	state := MilestoneState{ID: milestone.ID, Title: milestone.Title, From: milestone.From(), To: milestone.To(), DoneOn: done}
	ends := !state.To.IsZero()
	switch {
	case !done.IsZero() && ends && done.After(state.To):
		state.Status = MilestoneMetLate
	case !done.IsZero():
		state.Status = MilestoneMet
	case state.From.IsZero():
		state.Status = MilestoneUndated
	case p.asOf.Before(state.From):
		state.Status = MilestoneAhead
	case ends && p.asOf.After(state.To):
		state.Status = MilestoneLate
	default:
		state.Status = MilestoneDue
	}
	return state
}

// Due yields what is due: what can still be met in time.
func (p ProgrammePlan) Due() iter.Seq[MilestoneState] { return p.with(MilestoneDue) }

// Late yields what is not recorded and late.
func (p ProgrammePlan) Late() iter.Seq[MilestoneState] { return p.with(MilestoneLate) }

func (p ProgrammePlan) with(status MilestoneStatus) iter.Seq[MilestoneState] {
	return func(yield func(MilestoneState) bool) {
		for state := range p.States() {
			if state.Status == status && !yield(state) {
				return
			}
		}
	}
}

// Next gives what has to be met next: of what is due or ahead, that with the earliest last day. There is none where
// nothing with a last day is left.
func (p ProgrammePlan) Next() (MilestoneState, bool) {
	var next MilestoneState
	for state := range p.States() {
		open := (state.Status == MilestoneDue || state.Status == MilestoneAhead) && !state.To.IsZero()
		if open && (next.ID == "" || state.To.Before(next.To)) {
			next = state
		}
	}
	return next, next.ID != ""
}

// Findings yields one finding for each milestone: met where it was met in time, not met where it is late or was met late,
// and not assessed while it is ahead, due or without a date.
func (p ProgrammePlan) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for state := range p.States() {
			if !yield(state.finding()) {
				return
			}
		}
	}
}

func (s MilestoneState) finding() righthelp.Finding {
	finding := righthelp.Finding{Rule: s.ID}
	switch s.Status {
	case MilestoneMet:
		finding.Status, finding.Because = righthelp.Met, "It was met on "+s.DoneOn.String()+s.deadline()+"."
	case MilestoneMetLate:
		finding.Status, finding.Because = righthelp.NotMet, "It was met on "+s.DoneOn.String()+s.deadline()+"."
	case MilestoneLate:
		finding.Status, finding.Because = righthelp.NotMet, "It is not recorded"+s.deadline()+"."
	case MilestoneAhead:
		finding.Because = "It is due from " + s.From.String() + s.deadline() + "."
	case MilestoneDue:
		finding.Because = "It is due since " + s.From.String() + s.deadline() + "."
	default:
		finding.Because = "It is not recorded, and the guide gives no date."
	}
	return finding
}

// deadline tells the last day, where there is one.
func (s MilestoneState) deadline() string {
	if s.To.IsZero() {
		return ""
	}
	return ", its last day being " + s.To.String()
}
