package familyhub

import (
	"iter"

	"github.com/righthelp/righthelp"
)

// Standing is the level that answers come to, and what they leave possible. Its zero value is unknown.
type Standing struct {
	Level   Level `json:"level"`   // LevelUnknown where the lowest and the highest differ
	Lowest  Level `json:"lowest"`  // the level if everything unanswered turns out not to be met
	Highest Level `json:"highest"` // the level if everything unanswered turns out to be met
}

// Reaches says whether a level is reached: Met and NotMet where that is certain whatever the open answers are, and
// NotAssessed where it hangs on them. Nobody can say whether an unknown level is reached.
func (s Standing) Reaches(level Level) righthelp.Status {
	switch {
	case level == LevelUnknown || s.Lowest == LevelUnknown:
		return righthelp.NotAssessed
	case s.Lowest >= level:
		return righthelp.Met
	case s.Highest < level:
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// Next gives the level that comes after the highest one still possible, the first that is certain not to be reached. It is
// LevelUnknown where no level is out of reach.
func (s Standing) Next() Level {
	if s.Highest == LevelUnknown || s.Highest == Developed {
		return LevelUnknown
	}
	return s.Highest + 1
}

// between is the standing of what is at a level from lowest to highest.
func between(lowest, highest Level) Standing {
	s := Standing{Lowest: lowest, Highest: highest}
	if lowest == highest {
		s.Level = lowest
	}
	return s
}

// standing gives the standing of a criterion from the counts of its three lists (familyhub.level.steps).
//
// Rules: familyhub.level.empty and .unknown.
func standing(counts *[stageCount]righthelp.Count) Standing {
	lowest, highest := BelowBasic, BelowBasic
	for _, count := range *counts {
		if count.Met == count.Of && lowest == highest {
			lowest++
		}
		if count.Status() == righthelp.NotMet {
			break
		}
		highest++
	}
	return between(lowest, highest)
}

// Result is what a part of the framework comes to: a criterion, a key criterion, a delivery area, or all of it.
type Result struct {
	Part righthelp.RuleID `json:"part"` // fhmf.1.2, fhmf.1, fhmf.access; empty for the network as a whole
	Standing
	Basic   righthelp.Count `json:"basic"`   // level 1
	Minimum righthelp.Count `json:"minimum"` // level 2, the part that is expected of everybody
	Further righthelp.Count `json:"further"` // level 2, the rest

	evidence *Evidence
	from, to int // the places of its statements
}

// add takes a criterion in, the next in order (familyhub.level.lowest).
func (r *Result) add(part righthelp.RuleID, c *Result) {
	if r.evidence == nil {
		*r = *c
		r.Part = part
		return
	}
	r.to = c.to
	r.Standing = between(min(r.Lowest, c.Lowest), min(r.Highest, c.Highest))
	r.Basic, r.Minimum, r.Further = r.Basic.Plus(c.Basic), r.Minimum.Plus(c.Minimum), r.Further.Plus(c.Further)
}

// Missing yields the statements that are not met and that a level asks for, in the document's order. With the result of
// Next it yields what is missing for the next level. Statements that nobody answered are not among them: see Unanswered.
// No level and below basic ask for nothing.
func (r Result) Missing(level Level) iter.Seq[Statement] {
	return r.statements(righthelp.NotMet, level)
}

// Unanswered yields the statements that nobody answered, in the document's order.
func (r Result) Unanswered() iter.Seq[Statement] {
	return r.statements(righthelp.NotAssessed, Developed)
}

func (r Result) statements(status righthelp.Status, level Level) iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for place := r.from; place < r.to; place++ {
			if r.evidence.answers.Statuses[place] != status {
				continue
			}
			if statement := r.evidence.framework.at(place); level.asks(statement.Stage) && !yield(*statement) {
				return
			}
		}
	}
}

// asks reports whether a level needs the statements of a stage (fhmf.level.basic, .developed, .builds, .minimum, .further).
func (l Level) asks(stage Stage) bool {
	switch stage {
	case BasicModel:
		return l >= Basic
	case DevelopedModel:
		return l >= ProgrammeMinimum
	}
	return l >= Developed
}
