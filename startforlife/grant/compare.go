package grant

import (
	"cmp"
	"fmt"
	"iter"
	"math/big"
	"strings"

	"github.com/righthelp/righthelp"
)

// SelectionChange is one candidate who is chosen in one selection and not in another.
type SelectionChange struct {
	ID      string `json:"id"`
	Entered bool   `json:"entered"` // chosen after and not before; otherwise the other way round
	Because string `json:"because"` // one sentence: its rank before and after, and what brought it in or kept it out
}

// Compare gives those who enter and those who leave between this selection and a later one: first those who enter, in
// the order of the later ranking, then those who leave, in the order of this one. A selection that there is none of, nil, chooses nobody.
func (s *Selection) Compare(after *Selection) iter.Seq[SelectionChange] {
	s, after = cmp.Or(s, &Selection{}), cmp.Or(after, &Selection{})
	return func(yield func(SelectionChange) bool) {
		was, is := s.positions(), after.positions()
		because := func(id string) string { return was[id].words() + " before; " + is[id].words() + " after" }
		for _, id := range after.chosen() {
			if !was[id].chosen && !yield(SelectionChange{ID: id, Entered: true, Because: because(id)}) {
				return
			}
		}
		for _, id := range s.chosen() {
			if !is[id].chosen && !yield(SelectionChange{ID: id, Because: because(id)}) {
				return
			}
		}
	}
}

func (s *Selection) chosen() []string {
	ids := make([]string, len(s.Selected))
	for i, selected := range s.Selected {
		ids[i] = selected.ID
	}
	return ids
}

// position is where a candidate stood, in words.
type position struct {
	chosen bool
	text   string
}

func (p position) words() string {
	if p.text == "" {
		return "not a candidate"
	}
	return p.text
}

// positions gives every candidate's position.
func (s *Selection) positions() map[string]position {
	positions := map[string]position{}
	rank := 0
	for i := range s.ranking {
		c := s.ranking[i]
		if i == 0 || s.compareScores(s.ranking[i-1], c) != 0 {
			rank = i + 1
		}
		positions[c.ID] = position{text: fmt.Sprintf("rank %d with %s, below the line", rank, c.Score)}
	}
	for _, d := range s.Displaced {
		positions[d.ID] = position{text: fmt.Sprintf("rank %d with %s, displaced for %s", d.Rank, d.Score, strings.Join(d.By, ", "))}
	}
	for _, c := range s.Selected {
		text := fmt.Sprintf("rank %d with %s, chosen by rank", c.Rank, c.Score)
		if c.Reason == ByClassMinimum {
			text = fmt.Sprintf("rank %d with %s, chosen because %s", c.Rank, c.Score, s.broughtIn(c.Class))
		}
		positions[c.ID] = position{chosen: true, text: text}
	}
	return positions
}

// SharingChange is what one recipient gains or loses between two sharings.
type SharingChange struct {
	ID      string          `json:"id"`
	Before  righthelp.Money `json:"before"` // nothing where it was not a recipient
	After   righthelp.Money `json:"after"`
	Because string          `json:"because"` // one sentence: what changed of its claim, of λ, or of what held it
}

// Gain is what the recipient gains; negative where it loses.
func (c SharingChange) Gain() righthelp.Money { return c.After - c.Before }

// Compare gives what everybody has in this sharing and in a later one, and why it changed: first the recipients of this
// one in order, then those who are new. One whose amount and claim are the same in both is left out. A sharing that there is none of, nil, has no recipients.
func (s *Sharing) Compare(after *Sharing) iter.Seq[SharingChange] {
	s, after = cmp.Or(s, &Sharing{}), cmp.Or(after, &Sharing{})
	return func(yield func(SharingChange) bool) {
		later := map[string]Row{}
		for row := range after.Rows() {
			later[row.ID] = row
		}
		known := map[string]bool{}
		lambda := lambdaChange(s.Lambda(), after.Lambda())
		for row := range s.Rows() {
			known[row.ID] = true
			now, still := later[row.ID]
			change := SharingChange{ID: row.ID, Before: row.Amount, After: now.Amount, Because: "it is not a recipient any more"}
			if still {
				change.Because = row.change(now, lambda)
			}
			if change.Because != "" && !yield(change) {
				return
			}
		}
		for row := range after.Rows() {
			if !known[row.ID] && !yield(SharingChange{ID: row.ID, After: row.Amount, Because: "it is a new recipient"}) {
				return
			}
		}
	}
}

// change says what changed for a recipient; nothing where nothing did.
func (r Row) change(now Row, lambda string) string {
	was, is := &r.sharing.recipients[r.place], &now.sharing.recipients[now.place]
	var causes []string
	differ := func(what, before, after string) {
		if before != after {
			causes = append(causes, fmt.Sprintf("its %s goes from %s to %s", what, before, after))
		}
	}
	differ("weight", was.Weight.String(), is.Weight.String())
	differ("base", was.Base.Display(), is.Base.Display())
	differ("floor", was.Floor.Display(), is.Floor.Display())
	differ("cap", was.Cap.text(), is.Cap.text())
	differ("state", r.State.String(), now.State.String())
	if r.Amount == now.Amount && len(causes) == 0 {
		return ""
	}
	if lambda != "" && (r.State == Free || now.State == Free) {
		causes = append(causes, lambda)
	}
	if len(causes) == 0 {
		return "only the rounding to whole units changed"
	}
	return strings.Join(causes, "; ")
}

func lambdaChange(before, after *big.Rat) string {
	const decimals = 4
	switch after.Cmp(before) {
	case 0:
		return ""
	case 1:
		return fmt.Sprintf("each unit of weight brings more (£%s, was £%s)", after.FloatString(decimals), before.FloatString(decimals))
	}
	return fmt.Sprintf("each unit of weight brings less (£%s, was £%s)", after.FloatString(decimals), before.FloatString(decimals))
}

func (c Cap) text() string {
	if !c.set {
		return "none"
	}
	return c.amount.Display()
}
