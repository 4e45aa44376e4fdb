package outcomes

import (
	"math/big"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// ProgressStatus says how a measure stands to a target. The values run from the worst to the best; its zero value is not set.
type ProgressStatus uint8

const (
	ProgressMissed    ProgressStatus = iota + 1 // the target's day has come, and the result of that day fell short of it
	ProgressOffCourse                           // the day has not come, and the latest result falls short of the line
	ProgressUnknown                             // something is missing that it takes to tell: a result, a baseline, a target
	ProgressTooEarly                            // the day has not come, and there is nothing yet that could tell
	ProgressOnCourse                            // the day has not come, and the latest result is on the line, or better
	ProgressMet                                 // the day has come, and the result of that day is what was aimed at, or better
)

var progressNames = [...]string{"", "missed", "off_course", "unknown", "too_early", "on_course", "met"}

// String gives the status as text: missed, off_course, unknown, too_early, on_course, met.
func (s ProgressStatus) String() string {
	return enum.String("progress", progressNames[:], s)
}

// MarshalText writes the status as String does. One that is not set is a *righthelp.MalformedError.
func (s ProgressStatus) MarshalText() ([]byte, error) {
	return enum.Marshal("progress", progressNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *ProgressStatus) UnmarshalText(text []byte) error {
	return enum.Unmarshal("progress", progressNames[:], text, s)
}

// Standing is how a measure stands to its targets on a day.
type Standing struct {
	ID        string         `json:"id"`
	Unit      Unit           `json:"unit"`
	Direction Direction      `json:"direction"`
	AsOf      righthelp.Date `json:"as_of"`
	Status    ProgressStatus `json:"status"`
	Baseline  Point          `json:"baseline,omitzero"`
	Target    Point          `json:"target,omitzero"` // the target that the status is about; none where there are no targets
	Latest    Point          `json:"latest,omitzero"` // the latest result known on the day, after the baseline; none where there is none
	Next      Point          `json:"next,omitzero"`   // the first target whose day has not come; none after the last

	neighbours, within righthelp.Number
	targets, results   []Point // in order of days; of the results those that are known on the day, after the baseline
	due                int     // how many of the targets have come due
}

// Progress says how a measure stands to its targets on a day, knowing nothing that came later: a result of a later day is
// taken, and not used.
//
// A target whose day has come is judged by the first result from that day on and before the next target's day. Without one it
// is unknown, not missed (outcomes.progress.due). Before its day a target is neither met nor missed: the latest result is held
// against the straight line to it from the baseline, or from the target before (outcomes.progress.line). The status is about
// the target that came due last, until there is a result after the one that judged it; from then on it is about the next one
// (outcomes.progress.in_question).
//
// A better result never worsens the status.
//
// Everything that is wrong with the series comes together, each a *righthelp.MalformedError with its path, as in
// results[3].value: no id, unit or direction; a value below nought, a percentage above 100, a yes or no that is neither; a
// baseline value, target or result without its day; a target that is not after the baseline; two targets or two results of one
// day, or about the same days; neighbours where they do not belong or by halves; no day to look from.
func Progress(series Series, asOf righthelp.Date) (*Standing, error) {
	targets, results, err := series.check(asOf)
	if err != nil {
		return nil, err
	}
	s := &Standing{
		ID: series.ID, Unit: series.Unit, Direction: series.Direction, AsOf: asOf, Baseline: series.Baseline,
		neighbours: series.Neighbours, within: series.Within, targets: targets, results: results[:0],
	}
	for i := range results {
		if !results[i].Value.IsZero() && results[i].Date.After(s.Baseline.Date) && !results[i].Date.After(asOf) {
			s.results = append(s.results, results[i])
		}
	}
	if len(s.results) > 0 {
		s.Latest = s.results[len(s.results)-1]
	}
	for s.due < len(targets) && !targets[s.due].Date.After(asOf) {
		s.due++
	}
	if s.due < len(targets) {
		s.Next = targets[s.due]
	}
	s.judge()
	return s, nil
}

// judge chooses the target in question, and says how the measure stands to it.
func (s *Standing) judge() {
	if len(s.targets) == 0 {
		s.Status = ProgressUnknown
		return
	}
	if s.due > 0 {
		status, _, by := s.judgeDue(s.due - 1)
		if s.Next.IsZero() || by.IsZero() || by == s.Latest {
			s.Status, s.Target = status, s.targets[s.due-1]
			return
		}
	}
	s.Target = s.Next
	s.Status, _ = s.judgeNext()
}

// judgeDue says how a target whose day has come was reached, by which rule and which result; there is no result where it is not
// known.
func (s *Standing) judgeDue(i int) (status ProgressStatus, rule righthelp.RuleID, by Point) {
	target := s.targets[i]
	first, _ := slices.BinarySearchFunc(s.results, target, byDay)
	if first == len(s.results) || i+1 < len(s.targets) && byDay(s.results[first], s.targets[i+1]) >= 0 {
		return ProgressUnknown, progressDue, Point{}
	}
	by = s.results[first]
	switch rule, can := s.canJudge(target); {
	case !can:
		return ProgressUnknown, rule, by
	case s.reaches(by, target):
		return ProgressMet, progressDue, by
	}
	return ProgressMissed, progressDue, by
}

// judgeNext says how the latest result stands to the target that comes next, and by which rule.
func (s *Standing) judgeNext() (ProgressStatus, righthelp.RuleID) {
	if rule, can := s.canJudge(s.Next); !can {
		return ProgressUnknown, rule
	}
	start, found := s.lineFrom(s.Latest.Date)
	switch {
	case s.Latest.IsZero() && found:
		return ProgressTooEarly, progressTooEarly
	case s.Latest.IsZero():
		return ProgressUnknown, progressNoBaseline
	case s.reaches(s.Latest, s.Next):
		return ProgressOnCourse, progressAhead
	case s.Unit == YesNo:
		return ProgressTooEarly, progressYesNo
	case !found:
		return ProgressUnknown, progressNoBaseline
	case s.isOnLine(s.Latest, start, s.Next):
		return ProgressOnCourse, progressLine
	}
	return ProgressOffCourse, progressLine
}

// canJudge reports whether a result can be held against a target: it is known what is aimed at, and which way is better; and
// the rule by which it cannot.
func (s *Standing) canJudge(target Point) (righthelp.RuleID, bool) {
	switch s.Direction {
	case Neither:
		return progressNeither, false
	case InLine:
		return progressInLine, !s.neighbours.IsZero()
	}
	return progressNoTarget, !target.Value.IsZero()
}

// lineFrom gives where the line that leads past a day begins: at the last target up to that day whose value is known, or at the
// baseline; and whether there is such a point.
func (s *Standing) lineFrom(day righthelp.Date) (start Point, found bool) {
	for i := s.due - 1; i >= 0; i-- {
		if !s.targets[i].Date.After(day) && (!s.targets[i].Value.IsZero() || s.Direction == InLine) {
			return s.targets[i], true
		}
	}
	return s.Baseline, !s.Baseline.Value.IsZero()
}

// reaches reports whether a result is what a target aims at, or better.
func (s *Standing) reaches(result, target Point) bool {
	return s.shortness(result.Value).atMost(s.aim(target))
}

// isOnLine reports whether a result is on the straight line between two points, or better.
func (s *Standing) isOnLine(result, start, target Point) bool {
	from := s.aim(start)
	if start == s.Baseline {
		from = s.shortness(start.Value)
	}
	part, of := passed(start.Date, result.Date, target.Date)
	return s.shortness(result.Value).minus(from).times(of).atMost(s.aim(target).minus(from).times(part))
}

// shortness turns a value so that less is better, whichever way the measure gets better.
func (s *Standing) shortness(value righthelp.Number) wide {
	switch s.Direction {
	case Up:
		return wide{}.minus(wideOf(value))
	case InLine:
		away := wideOf(value).minus(wideOf(s.neighbours))
		if away.negative() {
			return wide{}.minus(away)
		}
		return away
	}
	return wideOf(value)
}

// aim is the shortness that a target allows.
func (s *Standing) aim(target Point) wide {
	if s.Direction == InLine {
		return wideOf(s.within)
	}
	return s.shortness(target.Value)
}

// Expected gives what the measure would be on the day if it went along the line from the baseline through the targets, rounded
// once to so many decimals, halves away from zero. It gives false where there is no line on that day: no value is known to
// begin at, no value is known to lead to, or the last target is past; and for a yes or no and a measure that is to be in
// line, which have none.
func (s *Standing) Expected(decimals int) (righthelp.Number, bool) {
	start, found := s.lineFrom(s.AsOf)
	switch {
	case !found || s.Unit == YesNo || s.Direction == InLine || start.Date.After(s.AsOf):
		return righthelp.Number{}, false
	case start.Date == s.AsOf:
		return rounded(fraction(start.Value), decimals)
	case s.Next.Value.IsZero():
		return righthelp.Number{}, false
	}
	part, of := passed(start.Date, s.AsOf, s.Next.Date)
	way := new(big.Rat).Sub(fraction(s.Next.Value), fraction(start.Value))
	way.Mul(way, big.NewRat(int64(part), int64(of)))
	return rounded(way.Add(way, fraction(start.Value)), decimals)
}

// NeededPerMonth gives by how much the measure has to change each month from now on to come to the next target on its day, from
// the latest result, or from the baseline where there is none: below nought where it has to come down, and nought where it is
// there already. It is rounded once to so many decimals, halves away from zero. It gives false where no target is to come or
// its value is not known, where neither a result nor a baseline is known; and for a yes or no, and a measure of which
// neither more nor less is better.
//
// Rule: outcomes.progress.pace.
func (s *Standing) NeededPerMonth(decimals int) (righthelp.Number, bool) {
	from := s.Latest
	if from.IsZero() {
		from = s.Baseline
	}
	switch {
	case s.Next.Value.IsZero() || from.Value.IsZero() || s.Unit == YesNo || s.Direction == Neither:
		return righthelp.Number{}, false
	case s.reaches(from, s.Next):
		return rounded(new(big.Rat), decimals)
	}
	today := s.AsOf
	if today.Before(s.Baseline.Date) {
		today = s.Baseline.Date
	}
	months, of := monthsBetween(today, s.Next.Date)
	way := new(big.Rat).Sub(fraction(s.Next.Value), fraction(from.Value))
	return rounded(way.Mul(way, big.NewRat(of, months)), decimals)
}
