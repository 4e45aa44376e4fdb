package selfassessment

import "iter"

// apart is how far partners lie apart where they disagree (selfassessment.convention.disagreement).
const apart = 2

// Disagree reports whether partners lie two or more points apart (selfassessment.convention.disagreement).
func (r Result) Disagree() bool { return r.Spread() >= apart }

// Disagreements yields the descriptors on which partners disagree, in the order of the framework.
func (a *Assessment) Disagreements() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for result := range a.Results() {
			if result.Disagree() && !yield(result) {
				return
			}
		}
	}
}
