package selfassessment

import (
	"iter"

	"github.com/righthelp/righthelp"
)

// Findings yields what the scores leave open, descriptor by descriptor: one that nobody has scored (not assessed), and then, in
// the order of the round, each score whose point of the scale asks for evidence that was not given (not met), or that was
// given without saying that it shows impact (not assessed; a person decides). Scores that have what they need yield nothing
// (selfassessment.convention.evidence).
func (a *Assessment) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for at := range a.tallies {
			if a.tallies[at].count == 0 {
				if !yield(righthelp.Finding{Rule: a.framework.ids[at], Because: "nobody has scored it"}) {
					return
				}
				continue
			}
			for i := range a.round.Responses {
				if finding, open := a.evidence(i, at); open && !yield(finding) {
					return
				}
			}
		}
	}
}

// evidence checks what a response's score for a descriptor rests on, and reports whether anything is open.
func (a *Assessment) evidence(i, at int) (finding righthelp.Finding, open bool) {
	entry := a.entry(i, at)
	if entry == nil || entry.Points.IsZero() {
		return righthelp.Finding{}, false
	}
	score, _ := entry.Points.Score()
	point := &a.framework.scale[score]
	status, lacks := entry.shows(point)
	if status == righthelp.Met {
		return righthelp.Finding{}, false
	}
	because := a.round.Responses[i].Partner + " scores " + string(entry.Descriptor) + " at " + entry.Points.String() + lacks
	return righthelp.Finding{Rule: point.ID, Status: status, Because: because}, true
}

// shows says whether a score has the evidence that its point of the scale asks for, and otherwise what it lacks. Evidence of
// impact shows progress too (selfassessment.convention.evidence).
func (s *Score) shows(point *ScalePoint) (status righthelp.Status, lacks string) {
	impact, other := !blank(s.Impact), !blank(s.Progress) || !blank(s.Evidence)
	switch {
	case impact || !point.NeedsProgress && !point.NeedsImpact || !point.NeedsImpact && other:
		return righthelp.Met, ""
	case !point.NeedsImpact:
		return righthelp.NotMet, " and gives no evidence; this score rests on evidence of progress"
	case !blank(s.Evidence):
		return righthelp.NotAssessed, " and gives evidence without saying whether it shows impact; a person decides"
	case other:
		return righthelp.NotMet, " and gives evidence of progress alone; this score rests on evidence of impact"
	}
	return righthelp.NotMet, " and gives no evidence; this score rests on evidence of impact"
}
