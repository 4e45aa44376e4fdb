package grant

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// Candidate is an authority that could be chosen.
type Candidate struct {
	ID        string           `json:"id"`                  // unique; never used to choose
	Score     righthelp.Number `json:"score"`               // what the ranking goes by; a missing score is refused
	Class     string           `json:"class,omitempty"`     // the class that it counts towards, where the choice has classes
	SecondKey righthelp.Number `json:"second_key,omitzero"` // for SecondKeyTies: it comes first by this as it does by the score
}

// Choice says how many are chosen and by what rule.
type Choice struct {
	Places    int           `json:"places"`            // how many are chosen
	Direction Direction     `json:"direction"`         // which end of the scores comes first; it has to be said
	Classes   []Class       `json:"classes,omitempty"` // no class twice; none at all where only the ranking counts
	Ties      SelectionTies `json:"ties,omitzero"`
	Draw      []string      `json:"draw,omitempty"` // for DrawTies: the tied candidates in the order in which they were drawn
}

// Selection is who was chosen, with the reason for each.
type Selection struct {
	Selected  []Selected      `json:"selected"`  // in the order of the ranking
	Displaced []Displaced     `json:"displaced"` // who would have been chosen by rank alone, in the order of the ranking
	Classes   []ClassSelected `json:"classes"`   // in the order of the choice's classes
	Ties      []Tie           `json:"ties"`      // who was tied at the line, and was parted by the choice's rule for ties

	direction Direction
	limits    limits
	ranking   []*ranked
}

// Selected is one who was chosen.
type Selected struct {
	ID     string           `json:"id"`
	Score  righthelp.Number `json:"score"`
	Class  string           `json:"class"`
	Rank   int              `json:"rank"` // 1 is first; candidates of the same score share a rank
	Reason Reason           `json:"reason"`
}

// Displaced is one who would have been chosen by rank alone.
type Displaced struct {
	ID    string           `json:"id"`
	Score righthelp.Number `json:"score"`
	Class string           `json:"class"`
	Rank  int              `json:"rank"`
	// By names the classes for whose minimum its place was kept, or its own class where that had reached its maximum.
	By []string `json:"by"`
}

// Select chooses a number of places by score, so that every class has at least its minimum and none passes its maximum.
//
// It goes down the ranking once. A candidate is chosen if its class still lacks some of its minimum, or if there are
// more places left than the classes still lack; otherwise its place is kept for those classes. At every point of the
// ranking the set that this gives is the best that the classes allow (fhsl.selection.order, fhsl.selection.minimum).
//
// The order of the input decides nothing. Candidates of the same score are tied only where the line runs between them;
// [SelectionTies] says what happens then.
//
// Problems of the input come together, in its order: *righthelp.MalformedError (no direction, an id twice, a missing
// score), *righthelp.UnknownError (a class that the choice does not have) and *PlacesError (it cannot be met). A tie that
// nothing decides is a *TieError.
func Select(choice Choice, from []Candidate) (*Selection, error) {
	limits, err := choice.check(from)
	if err != nil {
		return nil, err
	}
	s := &Selection{direction: choice.Direction, limits: limits, ranking: make([]*ranked, len(from))}
	rows := make([]ranked, len(from))
	for i := range from {
		rows[i] = ranked{Candidate: from[i], class: limits.index(from[i].Class)}
		s.ranking[i] = &rows[i]
	}
	if err := s.decide(choice); err != nil {
		return nil, err
	}
	s.explain()
	return s, nil
}

// ranked is a candidate at its place in the ranking.
type ranked struct {
	Candidate
	class    int // its place in the list of classes
	standing standing
}

// standing says in how many of the best possible selections a candidate is.
type standing uint8

const (
	out     standing = iota // in none
	tied                    // in some: the line runs through its group
	certain                 // in all
)

// decide ranks the candidates and says where each of them stands (grant.selection.ties).
func (s *Selection) decide(choice Choice) error {
	s.rank(s.compareScores)
	s.Ties = s.stand(s.compareScores)
	order := s.compareScores
	switch choice.Ties {
	case SecondKeyTies:
		if err := secondKeys(s.Ties, s.ranking); err != nil {
			return err
		}
		order = s.compareSecondKeys
	case DrawTies:
		places, err := drawn(choice.Draw, s.Ties)
		if err != nil {
			return err
		}
		order = func(a, b *ranked) int {
			return cmp.Or(s.compareScores(a, b), cmp.Compare(places[a.ID], places[b.ID]))
		}
	case ExtendTies:
		return s.extend()
	}
	if len(s.Ties) == 0 {
		return nil
	}
	s.rank(order)
	if left := s.stand(order); len(left) > 0 {
		return &TieError{Ties: left}
	}
	return nil
}

func (s *Selection) compareScores(a, b *ranked) int { return s.direction.compare(a.Score, b.Score) }

func (s *Selection) compareSecondKeys(a, b *ranked) int {
	return cmp.Or(s.compareScores(a, b), s.direction.compare(a.SecondKey, b.SecondKey))
}

// rank sorts the candidates. Those whom the order leaves equal are listed by id, which decides nothing.
func (s *Selection) rank(order func(a, b *ranked) int) {
	slices.SortFunc(s.ranking, func(a, b *ranked) int {
		if first := order(a, b); first != 0 {
			return first
		}
		return cmp.Compare(a.ID, b.ID)
	})
}

// stand says of each candidate whether it is in all, some or none of the best selections, and gives the groups that
// the line runs through. A candidate is out if it would not be chosen as the first of its group, and certain if it would
// be as the last.
func (s *Selection) stand(order func(a, b *ranked) int) []Tie {
	var ties []Tie
	walk := s.limits.walk()
	for from, to := 0, 0; from < len(s.ranking); from = to {
		for to = from + 1; to < len(s.ranking) && order(s.ranking[from], s.ranking[to]) == 0; {
			to++
		}
		group := s.ranking[from:to]
		before := walk.taken
		for i := range group {
			group[i].standing = out
			if walk.takes(group[i].class) {
				group[i].standing = tied
			}
		}
		for i := range group {
			walk.pass(group[i].class)
		}
		places := walk.taken - before
		var names []string
		for i := range group {
			switch {
			case group[i].standing == out:
			case walk.needed(group[i].class):
				group[i].standing = certain
				places--
			default:
				names = append(names, group[i].ID)
			}
		}
		if len(names) > 0 {
			ties = append(ties, Tie{IDs: names, Places: places})
		}
	}
	return ties
}

// extend chooses all who are tied.
func (s *Selection) extend() error {
	for i := range s.ranking {
		if s.ranking[i].standing == tied {
			s.ranking[i].standing = certain
		}
	}
	return s.limits.passed(s.ranking)
}

// explain lists who was chosen and who was displaced, and why.
func (s *Selection) explain() {
	places := 0
	for i := range s.ranking {
		if s.ranking[i].standing == certain {
			places++
		}
	}
	s.Selected = make([]Selected, 0, places)
	chosen := make([]int, len(s.limits.classes)) // of each class, so far
	for from, to := 0, 0; from < len(s.ranking); from = to {
		for to = from + 1; to < len(s.ranking) && s.compareScores(s.ranking[from], s.ranking[to]) == 0; {
			to++
		}
		group := s.ranking[from:to]
		// Where the ranking alone would run its line through the group, those who were chosen come first in it.
		left := places - from
		for i := range group {
			if c := group[i]; c.standing == certain {
				reason := ByClassMinimum
				if left > 0 {
					reason = ByRank
				}
				left--
				s.Selected = append(s.Selected, Selected{c.ID, c.Score, c.Class, from + 1, reason})
				chosen[c.class]++
			}
		}
		for i := range group {
			if c := group[i]; c.standing == out && left > 0 {
				left--
				s.Displaced = append(s.Displaced, Displaced{c.ID, c.Score, c.Class, from + 1, s.limits.keptFor(c.class, chosen)})
			}
		}
	}
	if !s.limits.none() {
		s.Classes = s.limits.count(s.ranking)
	}
}

// broughtIn says what brought in one of a class whose rank alone did not. Where the class has no more than its minimum, that
// did; otherwise other classes were full, or it was tied with one that the minimum brought in.
func (s *Selection) broughtIn(class string) string {
	for _, c := range s.Classes {
		if c.Name == class && c.Selected <= c.Minimum {
			return class + " lacked some of its minimum"
		}
	}
	return "the limits of the classes bring it in"
}

// Findings explains the selection in words: first everybody who was chosen, then everybody who was displaced, in the order
// of the ranking.
func (s *Selection) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for _, c := range s.Selected {
			finding := righthelp.Finding{Rule: "grant.selection.walk", Status: righthelp.Met}
			finding.Because = fmt.Sprintf("%s is chosen: rank %d with %s is among the first %d", c.ID, c.Rank, c.Score, len(s.Selected))
			if c.Reason == ByClassMinimum {
				finding.Because = fmt.Sprintf("%s is chosen: rank %d with %s is not among the first %d, but %s", c.ID, c.Rank, c.Score, len(s.Selected), s.broughtIn(c.Class))
			}
			if !yield(finding) {
				return
			}
		}
		for _, c := range s.Displaced {
			finding := righthelp.Finding{Rule: "grant.selection.walk", Status: righthelp.NotMet}
			finding.Because = fmt.Sprintf("%s is displaced: rank %d with %s is among the first %d, but its place went by the limits of %s", c.ID, c.Rank, c.Score, len(s.Selected), strings.Join(c.By, ", "))
			if !yield(finding) {
				return
			}
		}
	}
}
