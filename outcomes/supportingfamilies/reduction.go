package supportingfamilies

import (
	"fmt"

	"github.com/righthelp/righthelp"
)

// Reduction is a measure of a fall: by at least so many per cent in so many months. The zero Reduction is no measure.
type Reduction struct {
	Percent int `json:"percent"`
	Months  int `json:"months"`
}

const mostEvents = 1_000_000

// Check says whether what was counted in a period fell by enough from what was counted before. Where it was nought before the
// measure does not apply (supportingfamilies.measure.reduction). Negative counts, and ones above a million, are a *righthelp.MalformedError.
func (r Reduction) Check(before, after int) (righthelp.Status, error) {
	if min(before, after) < 0 || max(before, after) > mostEvents {
		return 0, &righthelp.MalformedError{Field: "counts", Value: fmt.Sprintf("%d and %d", before, after), Reason: "counts are from 0 to 1000000"}
	}
	if problems := r.problems("measure"); len(problems) > 0 {
		return 0, problems[0]
	}
	switch {
	case before == 0:
		return righthelp.NotApplicable, nil
	case (before-after)*100 >= r.Percent*before:
		return righthelp.Met, nil
	}
	return righthelp.NotMet, nil
}

func (r Reduction) problems(field string) []error {
	if r.Percent < 1 || r.Percent > 100 || r.Months < 1 || r.Months > longestHeld {
		return []error{&righthelp.MalformedError{Field: field, Value: r.String(), Reason: "a fall is of 1 to 100 per cent in 1 to 120 months"}}
	}
	return nil
}

// String tells the measure in words; the zero Reduction gives nothing.
func (r Reduction) String() string {
	if r == (Reduction{}) {
		return ""
	}
	return fmt.Sprintf("down by at least %d%% in %d months", r.Percent, r.Months)
}
