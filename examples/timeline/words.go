package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
)

// titles name an event as a calendar would; the others are named by their kind.
var titles = map[earlyhelp.EventKind]string{
	earlyhelp.NeedIdentified:           "Need identified",
	earlyhelp.PlanSearched:             "Search for an existing plan",
	earlyhelp.FamilyAgreed:             "The family agreed",
	earlyhelp.FamilyDeclined:           "The family declined",
	earlyhelp.FamilyRegistered:         "Registration of the family",
	earlyhelp.AssessmentCompleted:      "Assessment",
	earlyhelp.PlanSuggested:            "Suggested plan",
	earlyhelp.PlanChecked:              "Check of the suggested plan",
	earlyhelp.PlanAgreed:               "Plan agreed and shared",
	earlyhelp.FirstMeeting:             "First meeting of the team around the family",
	earlyhelp.ActionTaken:              "Action",
	earlyhelp.PlanReviewed:             "Review of the plan",
	earlyhelp.MeetingRecorded:          "Record of the meeting",
	earlyhelp.FamilyGivenCopy:          "Copy for the family",
	earlyhelp.FamilyReassessed:         "New assessment",
	earlyhelp.TriageReviewed:           "Triage reviews the assessment",
	earlyhelp.SteppedUp:                "Step up to statutory help",
	earlyhelp.SteppedDown:              "Step down to early help",
	earlyhelp.EpisodeClosed:            "Episode closed",
	earlyhelp.ReferralReceived:         "Referral received",
	earlyhelp.ResponseDecided:          "Response to the referral",
	earlyhelp.ChildAssessmentStarted:   "Child and family assessment begun",
	earlyhelp.ChildAssessmentCompleted: "Child and family assessment",
	earlyhelp.EnquiryStarted:           "Section 47 enquiries begun",
	earlyhelp.InitialConference:        "Initial child protection conference",
	earlyhelp.CoreGroupMet:             "Core group",
	earlyhelp.ReviewConference:         "Review conference",
	earlyhelp.ChildBorn:                "Birth",
	earlyhelp.IncidentKnown:            "Serious incident known",
	earlyhelp.RapidReviewDone:          "Rapid review",
	earlyhelp.PracticeReviewDecided:    "Practice review decided",
	earlyhelp.PracticeReviewPublished:  "Practice review published",
}

// plain writes a date as people do, with blanks at which no line breaks. No date is nothing.
func plain(date righthelp.Date) string {
	if date.IsZero() {
		return ""
	}
	return date.In(time.UTC).Format("2\u00a0Jan\u00a02006")
}

// stands says in a few words how it stands with a clock.
func stands(clock earlyhelp.Clock) string {
	switch clock.State {
	case earlyhelp.NotStarted:
		return "not started"
	case earlyhelp.Running:
		return "due from " + plain(clock.From)
	case earlyhelp.Due:
		return "due now"
	case earlyhelp.Overdue:
		return "overdue by " + late(clock)
	case earlyhelp.MetEarly:
		return "done, early"
	case earlyhelp.MetInTime:
		return "done in time"
	case earlyhelp.MetLate:
		return "done, " + late(clock) + " late"
	case earlyhelp.Stopped:
		return "stopped"
	}
	return "a person decides whether it is due"
}

func late(clock earlyhelp.Clock) string {
	return counted(clock.Late, lateUnit(clock))
}

// lateUnit is what lateness is counted in, in the singular.
func lateUnit(clock earlyhelp.Clock) string {
	if clock.Limit.Unit == earlyhelp.WorkingDays {
		return "working day"
	}
	return "day"
}

func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// length says how long a limit is.
func length(limit earlyhelp.Limit) string {
	unit := strings.ReplaceAll(limit.Unit.String(), "_", " ")
	if limit.Unit == earlyhelp.Unspecified {
		unit = "days (calendar or working days is left open)"
	}
	text := fmt.Sprintf("%d %s", limit.AtMost, unit)
	if limit.AtLeast > 0 {
		text = fmt.Sprintf("%d to %s", limit.AtLeast, text)
	}
	if limit.FirstDay == earlyhelp.Counted {
		text += ", first day counted"
	}
	return text
}

// start says what starts the clock of a limit.
func start(limit earlyhelp.Limit) string {
	if limit.After == 0 {
		return "left open"
	}
	return titles[limit.After]
}

// where says in a sentence where the episode stands.
func (a answer) where() string {
	p := a.progress
	switch {
	case p.Episodes == 0:
		return "No episode has been opened."
	case !p.Ended.IsZero():
		return fmt.Sprintf("The episode opened on %s ended on %s.", plain(p.Opened), plain(p.Ended))
	}
	text := fmt.Sprintf("The episode opened on %s is at the step “%s”.", plain(p.Opened), p.Step)
	if p.Declined {
		text += " The family has declined, and has not agreed since."
	}
	return text + " " + a.pressing()
}

// pressing says what is overdue and what is next.
func (a answer) pressing() string {
	overdue := 0
	var next *earlyhelp.Clock
	for i, clock := range a.progress.Clocks {
		switch clock.State {
		case earlyhelp.Overdue:
			overdue++
		case earlyhelp.Due, earlyhelp.Running:
			if next == nil || clock.To.Before(next.To) {
				next = &a.progress.Clocks[i]
			}
		}
	}
	text := "Nothing is overdue."
	switch {
	case overdue == 1:
		text = "One step is overdue."
	case overdue > 1:
		text = fmt.Sprintf("%d steps are overdue.", overdue)
	}
	if next != nil {
		text += fmt.Sprintf(" Next: %s, by %s.", strings.ToLower(titles[next.Limit.Step][:1])+titles[next.Limit.Step][1:], plain(next.To))
	}
	return text
}
