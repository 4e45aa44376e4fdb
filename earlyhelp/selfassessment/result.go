package selfassessment

import (
	"iter"

	"github.com/righthelp/righthelp"
)

// Result is where a partnership stands on one descriptor.
type Result struct {
	Descriptor righthelp.RuleID `json:"descriptor"`
	Section    Section          `json:"section"`
	Sum        int              `json:"sum"`      // of the scores that were given
	Scores     int              `json:"scores"`   // how many partners scored it
	Partners   int              `json:"partners"` // of how many
	Lowest     Points           `json:"lowest"`   // of the scores; not scored where there is none
	Highest    Points           `json:"highest"`
	Chosen     int              `json:"chosen"` // partners who named what they want done next on it
}

// Mean gives the partnership's average, exactly: the mean of nothing where nobody scored (ehsg.method.average).
func (r Result) Mean() Mean { return Mean{sum: uint64(r.Sum), count: uint64(r.Scores)} }

// Spread gives how many points the partners lie apart; 0 where fewer than two scored.
func (r Result) Spread() int { return int(r.Highest.above) - int(r.Lowest.above) }

// Summary is where a partnership stands on a section, or on the whole.
type Summary struct {
	Section Section `json:"section,omitempty"` // empty for the whole
	Mean    Mean    `json:"mean,omitzero"`     // of the means of its scored descriptors
	Scored  int     `json:"scored"`            // descriptors that anybody scored
	Of      int     `json:"of"`                // descriptors
}

// Results yields the result of every descriptor, in the order of the framework.
func (a *Assessment) Results() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for at := range a.tallies {
			if !yield(a.result(at)) {
				return
			}
		}
	}
}

// Result gives the result of one descriptor, and whether the framework has it.
func (a *Assessment) Result(id righthelp.RuleID) (Result, bool) {
	at, found := a.framework.place(id, 0)
	if !found {
		return Result{}, false
	}
	return a.result(at), true
}

func (a *Assessment) result(at int) Result {
	t := &a.tallies[at]
	return Result{
		Descriptor: a.framework.ids[at], Section: a.framework.descriptors[at].Section, Sum: t.sum, Scores: t.count,
		Partners: len(a.round.Responses), Lowest: t.lowest, Highest: t.highest, Chosen: t.chosen,
	}
}

// Scores yields every partner, in the order of the round, with what it said of a descriptor: a zero Score where it said
// nothing. A descriptor that the framework does not have yields nothing.
func (a *Assessment) Scores(id righthelp.RuleID) iter.Seq2[string, Score] {
	return func(yield func(string, Score) bool) {
		at, found := a.framework.place(id, 0)
		for i := range a.round.Responses {
			var said Score
			if found {
				if entry := a.entry(i, at); entry != nil {
					said = *entry
				}
			}
			if !found || !yield(a.round.Responses[i].Partner, said) {
				return
			}
		}
	}
}

// NotScored yields the partners who have not scored a descriptor, in the order of the round.
func (a *Assessment) NotScored(id righthelp.RuleID) iter.Seq[string] {
	return func(yield func(string) bool) {
		for partner, score := range a.Scores(id) {
			if score.Points.IsZero() && !yield(partner) {
				return
			}
		}
	}
}

// Sections yields the summary of every section, in the order of the framework
// (selfassessment.convention.section_mean).
func (a *Assessment) Sections() iter.Seq[Summary] {
	return func(yield func(Summary) bool) {
		for _, section := range a.framework.sections {
			summary := summarise(a.tallies[section.first:section.end])
			summary.Section = section.Section
			if !yield(summary) {
				return
			}
		}
	}
}

// Overall gives the summary of all descriptors, each counted once (selfassessment.convention.overall_mean).
func (a *Assessment) Overall() Summary { return summarise(a.tallies) }

func summarise(tallies []tally) Summary {
	summary := Summary{Mean: meanOfMeans(tallies), Of: len(tallies)}
	for i := range tallies {
		if tallies[i].count > 0 {
			summary.Scored++
		}
	}
	return summary
}
