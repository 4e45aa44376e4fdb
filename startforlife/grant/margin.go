package grant

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"
)

// Margin says how far a candidate stands from the line.
type Margin struct {
	ID     string `json:"id"`
	Chosen bool   `json:"chosen"`
	// Against is the candidate with whom it would change places first; empty where the rule for classes, or the number of
	// candidates, leaves nobody.
	Against string `json:"against,omitempty"`
	// By is how far the scores of the two are apart: how much worse a chosen one could score, or how much better another
	// would have to, before they were equal.
	By decimal.Decimal `json:"by"`
}

// Margins says of every candidate, in the order of the ranking, how far it stands from the line. The line is not the same
// for all: a class at its minimum gives up one of its own only for another of its own.
func (s *Selection) Margins() iter.Seq[Margin] {
	return func(yield func(Margin) bool) {
		edges := s.edges()
		for i := range s.ranking {
			c := s.ranking[i]
			margin := Margin{ID: c.ID, Chosen: c.standing == certain}
			if place := edges.against(c); place != nobody {
				against := s.ranking[place]
				margin.Against = against.ID
				margin.By = c.Score.Decimal().Sub(against.Score.Decimal()).Abs()
			}
			if !yield(margin) {
				return
			}
		}
	}
}

// edges are the places in the ranking next to the line: in each class, and in all classes that could give or take one.
type edges struct {
	worstChosen, bestOther []int // of each class
	giving, taking         int   // the worst chosen of a class above its minimum, the best other of one below its maximum
	classes                []ClassSelected
}

const nobody = -1

func (s *Selection) edges() *edges {
	e := &edges{classes: s.limits.count(s.ranking), giving: nobody, taking: nobody}
	e.worstChosen = slices.Repeat([]int{nobody}, len(e.classes))
	e.bestOther = slices.Clone(e.worstChosen)
	for i := range s.ranking {
		switch c := s.ranking[i]; {
		case c.standing == certain:
			e.worstChosen[c.class] = i
			if e.gives(c.class) {
				e.giving = i
			}
		default:
			if e.bestOther[c.class] == nobody {
				e.bestOther[c.class] = i
			}
			if e.taking == nobody && e.takes(c.class) {
				e.taking = i
			}
		}
	}
	return e
}

func (e *edges) gives(class int) bool { return e.classes[class].Selected > e.classes[class].Minimum }

func (e *edges) takes(class int) bool {
	return e.classes[class].Maximum == 0 || e.classes[class].Selected < e.classes[class].Maximum
}

// against is the place of whom the candidate would change places with first: the worst chosen that it could follow, or
// the best other that could follow it.
func (e *edges) against(c *ranked) int {
	if c.standing == certain {
		own := e.bestOther[c.class]
		if !e.gives(c.class) || e.taking == nobody || own != nobody && own < e.taking {
			return own
		}
		return e.taking
	}
	if own := e.worstChosen[c.class]; !e.takes(c.class) || own > e.giving {
		return own
	}
	return e.giving
}
