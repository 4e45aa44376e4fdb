package outcomes

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Completeness says of how many of the people concerned something has to be known before a figure is given.
type Completeness struct {
	Rule    righthelp.RuleID `json:"rule,omitzero"` // the rule of [Rules] that reports it; none for a local one
	Name    string           `json:"name"`          // of which figure
	Percent righthelp.Number `json:"percent"`       // at least so many of a hundred; more than 0, at most 100
	Instead string           `json:"instead"`       // what stands in place of a figure that is not given
}

// BreastfeedingComplete asks that the feeding of 95% of the infants due a review at six to eight weeks is known
// (outcomes.completeness.breastfeeding). What stands in place of the figure is the Department for Education's symbol for what
// is unavailable. For initiation, 10 to 14 days and six months no such share is known: for those state one of your own.
func BreastfeedingComplete() Completeness {
	return Completeness{
		Rule: ruleBreastfeedingRelease, Name: "breastfeeding at six to eight weeks", Percent: righthelp.Whole(95), Instead: "x",
	}
}

// Released is a figure that is given, or what stands in its place.
type Released struct {
	Figure  Ratio             `json:"figure,omitzero"`  // no figure where it is withheld
	Symbol  string            `json:"symbol,omitempty"` // empty where there is a figure
	Finding righthelp.Finding `json:"finding"`          // met where it is given, not met where too little is known, not assessed where nobody says how much is
}

// Release gives a figure if enough is known: the breastfed among the infants due, totally or partially, and of how many
// infants due it is known how they are fed. The percentage is of all the infants due, not of those known.
//
// A figure that there is not, and a number of those known that is missing, are not assessed, and nothing is given. A completeness
// that is not stated in full, a figure that is no percentage, more people known than there are, and more counted than known
// are each a *righthelp.MalformedError; all come together.
func (c Completeness) Release(figure Ratio, known Cell) (Released, error) {
	if err := errors.Join(c.Check(), checkKnown(figure, known)); err != nil {
		return Released{}, err
	}
	rule := cmp.Or(c.Rule, ruleInstead)
	withheld := func(status righthelp.Status, because string) (Released, error) {
		return Released{Symbol: c.Instead, Finding: righthelp.Finding{Rule: rule, Status: status, Because: c.Name + " is withheld: " + because}}, nil
	}
	count, said := known.Count()
	switch {
	case figure.IsZero():
		return withheld(righthelp.NotAssessed, "there is no figure")
	case !said:
		return withheld(righthelp.NotAssessed, "nobody says of how many it is known")
	}
	share := fmt.Sprintf("it is known of %d of %d, and %s%% are needed", count, figure.Of, c.Percent)
	if (Ratio{Count: count, Of: figure.Of}).Compare(c.needed()) < 0 {
		return withheld(righthelp.NotMet, share)
	}
	return Released{Figure: figure, Finding: righthelp.Finding{Rule: rule, Status: righthelp.Met, Because: c.Name + " is given: " + share}}, nil
}

// needed is the percentage as a ratio.
func (c Completeness) needed() Ratio {
	return Ratio{Count: c.Percent.Coefficient(), Of: int64(100 * powers[c.Percent.Decimals()])}
}

// Check gives everything that is wrong with what is asked, each a *righthelp.MalformedError.
func (c Completeness) Check() error {
	var problems []error
	for _, needed := range [...]struct{ field, text string }{{"name", c.Name}, {"instead", c.Instead}} {
		if strings.TrimSpace(needed.text) == "" {
			problems = append(problems, &righthelp.MalformedError{Field: "completeness." + needed.field, Value: needed.text, Reason: "it is not stated"})
		}
	}
	if c.Percent.Compare(righthelp.Whole(0)) <= 0 || c.Percent.Compare(righthelp.Whole(100)) > 0 {
		problems = append(problems, &righthelp.MalformedError{Field: "completeness.percent", Value: c.Percent.String(), Reason: "it is more than 0 and at most 100"})
	}
	return errors.Join(problems...)
}

func checkKnown(figure Ratio, known Cell) error {
	count, said := known.Count()
	if figure.IsZero() {
		return nil
	}
	problems := []error{figure.Check("figure", Percentage)}
	switch {
	case known.state == cellInapplicable:
		problems = append(problems, &righthelp.MalformedError{Field: "known", Value: known.String(), Reason: "it is a count, or missing"})
	case said && (count < 0 || count > figure.Of):
		problems = append(problems, &righthelp.MalformedError{Field: "known", Value: known.String(), Reason: "it is from 0 to all, which are " + strconv.FormatInt(figure.Of, 10)})
	case said && count < figure.Count:
		problems = append(problems, &righthelp.MalformedError{Field: "known", Value: known.String(), Reason: "more are counted than are known: " + strconv.FormatInt(figure.Count, 10)})
	}
	return errors.Join(problems...)
}
