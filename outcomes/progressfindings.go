package outcomes

import (
	"fmt"
	"iter"

	"github.com/righthelp/righthelp"
)

// Findings explains the standing in words: each target that has come due, in order of days, and then the next one, with the pace
// that it still takes. A measure without targets has one finding, that it has none.
func (s *Standing) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if len(s.targets) == 0 {
			yield(righthelp.Finding{Rule: progressNoTarget, Because: "there is no target"})
			return
		}
		for i := range s.due {
			if !yield(s.dueFinding(i)) {
				return
			}
		}
		if s.due < len(s.targets) {
			yield(s.nextFinding())
		}
	}
}

func (s *Standing) dueFinding(i int) righthelp.Finding {
	target := s.targets[i]
	status, rule, by := s.judgeDue(i)
	finding := righthelp.Finding{Rule: rule, Status: status.finding()}
	switch {
	case rule != progressDue:
		finding.Because = s.cannotJudge(rule, target)
	case by.IsZero():
		finding.Because = fmt.Sprintf("%s was aimed at, and no result is known that says whether it was so", s.aimed(target))
	default:
		finding.Because = fmt.Sprintf("%s was aimed at, and it was %s on %s", s.aimed(target), s.told(by.Value), by.Date)
	}
	return finding
}

func (s *Standing) nextFinding() righthelp.Finding {
	status, rule := s.judgeNext()
	finding := righthelp.Finding{Rule: rule, Status: status.finding()}
	switch rule {
	case progressTooEarly:
		finding.Because = fmt.Sprintf("%s is aimed at, and there is no result since the baseline", s.aimed(s.Next))
	case progressNoBaseline:
		finding.Because = fmt.Sprintf("%s is aimed at, and the baseline is not known, so that there is no line to hold a result against", s.aimed(s.Next))
	case progressAhead:
		finding.Because = fmt.Sprintf("%s is aimed at, and it was so already on %s, with %s", s.aimed(s.Next), s.Latest.Date, s.told(s.Latest.Value))
	case progressYesNo:
		finding.Because = fmt.Sprintf("%s is aimed at, and it was not yet so on %s", s.aimed(s.Next), s.Latest.Date)
	case progressLine:
		start, _ := s.lineFrom(s.Latest.Date)
		side := "short of"
		if status == ProgressOnCourse {
			side = "on or beyond"
		}
		finding.Because = fmt.Sprintf("%s is aimed at, and %s on %s is %s the line that leads there from %s", s.aimed(s.Next), s.told(s.Latest.Value), s.Latest.Date, side, start.Date)
	default:
		finding.Because = s.cannotJudge(rule, s.Next)
	}
	if pace, found := s.NeededPerMonth(shownDecimals); found && pace.Coefficient() != 0 {
		finding.Because += fmt.Sprintf("; it takes %s a month from %s on", pace, s.AsOf)
	}
	return finding
}

const shownDecimals = 2

// finding is the standing as the answer to one criterion: that the target is met, or that the measure is on course to it.
func (s ProgressStatus) finding() righthelp.Status {
	switch s {
	case ProgressMet, ProgressOnCourse:
		return righthelp.Met
	case ProgressMissed, ProgressOffCourse:
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// aimed says what a target aims at, and by when.
func (s *Standing) aimed(target Point) string {
	switch {
	case s.Direction == InLine:
		return fmt.Sprintf("to be within %s of the neighbours' %s by %s", s.within, s.neighbours, target.Date)
	case s.Unit == YesNo:
		return fmt.Sprintf("%s by %s", s.told(target.Value), target.Date)
	case s.Direction == Down:
		return fmt.Sprintf("at most %s by %s", s.told(target.Value), target.Date)
	}
	return fmt.Sprintf("at least %s by %s", s.told(target.Value), target.Date)
}

// told is a value as people tell it.
func (s *Standing) told(value righthelp.Number) string {
	switch {
	case s.Unit == Percentage:
		return value.String() + "%"
	case s.Unit == YesNo && value == righthelp.Whole(1):
		return "yes"
	case s.Unit == YesNo:
		return "no"
	}
	return value.String()
}

func (s *Standing) cannotJudge(rule righthelp.RuleID, target Point) string {
	switch rule {
	case progressNeither:
		return fmt.Sprintf("neither more nor less is better, so nothing says whether the measure is where it is meant to be by %s", target.Date)
	case progressInLine:
		return fmt.Sprintf("to be in line with neighbours by %s is aimed at, and nobody has given their value", target.Date)
	}
	return fmt.Sprintf("nobody has said what is aimed at by %s", target.Date)
}
