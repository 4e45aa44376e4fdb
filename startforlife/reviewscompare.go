package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
)

// ReviewChange is a review that stands differently in two plans.
type ReviewChange struct {
	Review Review      `json:"review"`
	Before ReviewState `json:"before"`
	After  ReviewState `json:"after"`
}

// CompareReviews yields the reviews of which the window, the status or the day differs between two plans: of one child on two
// days, or by the two editions. Where either plan is empty there are none.
func CompareReviews(before, after ReviewPlan) iter.Seq[ReviewChange] {
	return func(yield func(ReviewChange) bool) {
		for was := range before.States() {
			is, found := after.State(was.Review)
			if found && was.differs(is) && !yield(ReviewChange{Review: was.Review, Before: was, After: is}) {
				return
			}
		}
	}
}

// differs leaves aside from which edition a state comes.
func (s ReviewState) differs(other ReviewState) bool {
	days := func(s ReviewState) [3]righthelp.Date { return [...]righthelp.Date{s.From, s.To, s.DoneOn} }
	return s.Status != other.Status || days(s) != days(other)
}
