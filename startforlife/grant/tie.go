package grant

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// Tie is a group of candidates or recipients whom the rule leaves equal, where only some can have what is left.
type Tie struct {
	IDs    []string `json:"ids"`    // in alphabetical order, which decides nothing
	Places int      `json:"places"` // how many of them can: places of a selection, or single units of money
}

// TieError says that the line runs through a tie and that nothing says who comes first.
type TieError struct {
	Ties []Tie `json:"ties"`
}

// Error gives a line for each tie.
func (e *TieError) Error() string {
	lines := make([]string, len(e.Ties))
	for i, tie := range e.Ties {
		lines[i] = fmt.Sprintf("a tie at the line that nothing decides: %d have equal claims where %d can be served: %s", len(tie.IDs), tie.Places, listed(tie.IDs))
	}
	return strings.Join(lines, "\n")
}

const longestList = 12 // ids that an error message names

func listed(ids []string) string {
	if len(ids) <= longestList {
		return strings.Join(ids, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(ids[:longestList], ", "), len(ids)-longestList)
}

// secondKeys refuses ties in which somebody has no second key.
func secondKeys(ties []Tie, ranking []*ranked) error {
	missing := map[string]bool{}
	for i := range ranking {
		if ranking[i].SecondKey.IsZero() {
			missing[ranking[i].ID] = true
		}
	}
	var problems []error
	for _, tie := range ties {
		for _, id := range tie.IDs {
			if missing[id] {
				problems = append(problems, &righthelp.MalformedError{Field: "candidate " + id + ": second key", Reason: "it is tied at the line, and its second key is missing"})
			}
		}
	}
	return errors.Join(problems...)
}

// drawn gives the place of each tied id in a recorded draw, and refuses a draw that is not of exactly those who are tied.
func drawn(draw []string, ties []Tie) (map[string]int, error) {
	places := map[string]int{}
	for _, tie := range ties {
		for _, id := range tie.IDs {
			places[id] = 0
		}
	}
	var problems []error
	for i, id := range draw {
		place, isTied := places[id]
		switch {
		case !isTied:
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("draw[%d]", i), Value: id, Reason: "it is not tied at the line"})
		case place > 0:
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("draw[%d]", i), Value: id, Reason: fmt.Sprintf("it was drawn already, as draw[%d]", place-1)})
		default:
			places[id] = i + 1
		}
	}
	for _, id := range slices.Sorted(maps.Keys(places)) {
		if places[id] == 0 {
			problems = append(problems, &righthelp.MalformedError{Field: "draw", Value: id, Reason: "it is tied at the line, and was not drawn"})
		}
	}
	return places, errors.Join(problems...)
}
