package selfassessment

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp/internal/enum"
)

// Criterion is what an ordering of descriptors goes by. Its zero value is none.
type Criterion uint8

const (
	LowestMean   Criterion = iota + 1 // the lowest mean first; those that nobody scored last
	WidestSpread                      // the widest spread of scores first
	MostChosen                        // first what most partners want done next
)

var criterionNames = [...]string{"", "lowest_mean", "widest_spread", "most_chosen"}

// String gives the criterion as text: lowest_mean, widest_spread, most_chosen.
func (c Criterion) String() string { return enum.String("criterion", criterionNames[:], c) }

// MarshalText writes the criterion as String does; one that is not set is a *righthelp.MalformedError.
func (c Criterion) MarshalText() ([]byte, error) {
	return enum.Marshal("criterion", criterionNames[:], c)
}

// UnmarshalText reads what MarshalText writes; other text is a *righthelp.UnknownError.
func (c *Criterion) UnmarshalText(text []byte) error {
	return enum.Unmarshal("criterion", criterionNames[:], text, c)
}

// Priority is a descriptor in an ordering.
type Priority struct {
	Result
	Rank   int    `json:"rank"`   // 1 is the first; those that nothing parts share a rank
	Reason string `json:"reason"` // what put it there, and who shares its rank
}

// Priorities orders the descriptors that anybody scored or wants something done about: by the first criterion, where that is
// equal by the second, and so on. Without criteria they are lowest mean, widest spread, most chosen. Descriptors that
// nothing parts are tied: they share a rank and stand in the order of the framework. A criterion that is none parts nobody.
// The ordering helps people to choose; it chooses nothing (selfassessment.convention.priority).
func (a *Assessment) Priorities(by ...Criterion) iter.Seq[Priority] {
	if len(by) == 0 {
		by = []Criterion{LowestMean, WidestSpread, MostChosen}
	}
	return func(yield func(Priority) bool) {
		results := make([]Result, 0, len(a.tallies))
		for result := range a.Results() {
			if result.Scores > 0 || result.Chosen > 0 {
				results = append(results, result)
			}
		}
		order := make([]*Result, len(results))
		for i := range results {
			order[i] = &results[i]
		}
		compare := func(a, b *Result) int { return compareBy(by, a, b) }
		slices.SortStableFunc(order, compare)
		for first := 0; first < len(order); {
			end := first + 1
			for end < len(order) && compare(order[first], order[end]) == 0 {
				end++
			}
			for i := first; i < end; i++ {
				priority := Priority{Result: *order[i], Rank: first + 1, Reason: reason(by, order[first:end], i-first)}
				if !yield(priority) {
					return
				}
			}
			first = end
		}
	}
}

func compareBy(by []Criterion, a, b *Result) int {
	for _, criterion := range by {
		if order := criterion.compare(a, b); order != 0 {
			return order
		}
	}
	return 0
}

func (c Criterion) compare(a, b *Result) int {
	switch c {
	case LowestMean:
		return a.Mean().Compare(b.Mean())
	case WidestSpread:
		return cmp.Compare(b.Spread(), a.Spread())
	case MostChosen:
		return cmp.Compare(b.Chosen, a.Chosen)
	}
	return 0
}

// reason says where a descriptor stands by each criterion, and with which it is tied.
func reason(by []Criterion, tied []*Result, i int) string {
	var text strings.Builder
	for j, criterion := range by {
		if j > 0 {
			text.WriteString("; ")
		}
		text.WriteString(criterion.says(tied[i]))
	}
	before := "; tied with "
	for j, other := range tied {
		if j != i {
			text.WriteString(before)
			text.WriteString(string(other.Descriptor))
			before = ", "
		}
	}
	return text.String()
}

func (c Criterion) says(r *Result) string {
	switch {
	case c == LowestMean && r.Scores == 0:
		return "nobody has scored it"
	case c == LowestMean:
		return "mean " + r.Mean().String() + " of " + counted(r.Scores, "score")
	case c == WidestSpread:
		return counted(r.Spread(), "point") + " apart"
	case c == MostChosen:
		return "chosen by " + strconv.Itoa(r.Chosen) + " of " + counted(r.Partners, "partner")
	}
	return c.String()
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
