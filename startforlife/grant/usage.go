package grant

import (
	"iter"
	"strings"

	"github.com/righthelp/righthelp"
)

// StrandUsage is how one strand's award was used. Of a strand without a line only Awarded is known.
type StrandUsage struct {
	Strand     righthelp.RuleID `json:"strand"`
	Stated     bool             `json:"stated"` // whether the statement has a line for it
	Awarded    righthelp.Money  `json:"awarded"`
	Spent      righthelp.Money  `json:"spent"`
	Eligible   righthelp.Status `json:"eligible"`   // as the line says
	Ineligible righthelp.Money  `json:"ineligible"` // the part of Spent that the grant may not pay for
	Unspent    righthelp.Money  `json:"unspent"`    // of Awarded; never below 0
	Overspent  righthelp.Money  `json:"overspent"`  // beyond Awarded; never below 0

	IneligibleAmounts []IneligibleAmount `json:"ineligible_amounts,omitempty"`
}

// Usage is how an award was used, strand by strand and as a whole. Strands stand in the order of the programme, and only
// those with an award or a line.
type Usage struct {
	Strands []StrandUsage `json:"strands"`

	// The sums over the strands. Awarded + Overspent = Spent + Unspent + NotStated.
	Awarded    righthelp.Money `json:"awarded"`
	Spent      righthelp.Money `json:"spent"`
	Ineligible righthelp.Money `json:"ineligible"`
	Unspent    righthelp.Money `json:"unspent"`
	Overspent  righthelp.Money `json:"overspent"`
	NotStated  righthelp.Money `json:"not_stated"` // awarded for strands that have no line

	StatedAward *righthelp.Money `json:"stated_award,omitempty"` // the totals that the award and the statement themselves give
	StatedSpent *righthelp.Money `json:"stated_spent,omitempty"`
}

// Findings yields, strand by strand, whether it has a line, an award, spending within the award and nothing ineligible
// (fhsl.statement.1 to 4), and then whether the lines and the awards add up to the totals that were stated (5 and 6).
func (u Usage) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		for _, strand := range u.Strands {
			for _, finding := range [...]righthelp.Finding{strand.line(), strand.award(), strand.within(), strand.eligible()} {
				if !yield(finding) {
					return
				}
			}
		}
		if yield(addsUp("fhsl.statement.5", "the statement", "lines", u.Spent, u.StatedSpent)) {
			yield(addsUp("fhsl.statement.6", "the award", "strands", u.Awarded, u.StatedAward))
		}
	}
}

// Count says how many findings are met, not met, not assessed and not applicable.
func (u Usage) Count() StatusCount {
	var count StatusCount
	for finding := range u.Findings() {
		count.add(finding.Status)
	}
	return count
}

func (s StrandUsage) line() righthelp.Finding {
	if !s.Stated {
		return s.unknown("fhsl.statement.1")
	}
	return s.finding("fhsl.statement.1", righthelp.Met, "the statement has a line of "+s.Spent.Display())
}

func (s StrandUsage) award() righthelp.Finding {
	const rule = "fhsl.statement.2"
	switch {
	case !s.Stated:
		return s.unknown(rule)
	case s.Awarded == 0 && s.Spent > 0:
		return s.finding(rule, righthelp.NotMet, s.Spent.Display()+" was spent, and nothing was awarded")
	case s.Awarded == 0:
		return s.finding(rule, righthelp.Met, "nothing was awarded, and nothing was spent")
	}
	return s.finding(rule, righthelp.Met, s.Awarded.Display()+" was awarded")
}

func (s StrandUsage) within() righthelp.Finding {
	const rule = "fhsl.statement.3"
	spent := s.Spent.Display() + " of " + s.Awarded.Display() + " was spent"
	switch {
	case !s.Stated:
		return s.unknown(rule)
	case s.Awarded == 0:
		return s.finding(rule, righthelp.NotApplicable, "nothing was awarded that spending could keep within")
	case s.Overspent > 0:
		return s.finding(rule, righthelp.NotMet, spent+", which is "+s.Overspent.Display()+" too much")
	}
	return s.finding(rule, righthelp.Met, spent+", and "+s.Unspent.Display()+" is left")
}

func (s StrandUsage) eligible() righthelp.Finding {
	const rule = "fhsl.statement.4"
	switch {
	case !s.Stated:
		return s.unknown(rule)
	case len(s.IneligibleAmounts) > 0:
		return s.finding(rule, righthelp.NotMet, s.Ineligible.Display()+" of the "+s.Spent.Display()+" spent is ineligible: "+s.reasons())
	case s.Spent == 0:
		return s.finding(rule, righthelp.NotApplicable, "nothing was spent")
	case s.Eligible == righthelp.Met:
		return s.finding(rule, righthelp.Met, "all of the "+s.Spent.Display()+" spent was found eligible")
	case s.Eligible == righthelp.NotMet:
		return s.finding(rule, righthelp.NotMet, "not all of the "+s.Spent.Display()+" spent is eligible, and nobody has said how much is not")
	case s.Eligible == righthelp.NotApplicable:
		return s.finding(rule, righthelp.NotApplicable, "the authority says that eligibility is not a question here")
	}
	return s.finding(rule, righthelp.NotAssessed, "nobody has said whether the "+s.Spent.Display()+" spent is eligible")
}

func (s StrandUsage) reasons() string {
	reasons := make([]string, len(s.IneligibleAmounts))
	for i, ineligible := range s.IneligibleAmounts {
		why := string(ineligible.Rule)
		if why != "" && ineligible.Reason != "" {
			why += ", "
		}
		reasons[i] = ineligible.Amount.Display() + " (" + why + ineligible.Reason + ")"
	}
	return strings.Join(reasons, ", ")
}

func (s StrandUsage) unknown(rule righthelp.RuleID) righthelp.Finding {
	return s.finding(rule, righthelp.NotAssessed, "the statement has no line, so nobody has said what was spent of "+s.Awarded.Display())
}

func (s StrandUsage) finding(rule righthelp.RuleID, status righthelp.Status, because string) righthelp.Finding {
	return righthelp.Finding{Rule: rule, Status: status, Because: string(s.Strand) + ": " + because + "."}
}

// addsUp compares a sum with the total that was stated for it (fhsl.statement.5 and .6).
func addsUp(rule righthelp.RuleID, what, parts string, sum righthelp.Money, stated *righthelp.Money) righthelp.Finding {
	finding := righthelp.Finding{Rule: rule, Status: righthelp.Met}
	added := "The " + parts + " of " + what + " add up to " + sum.Display()
	switch {
	case stated == nil:
		finding.Status, finding.Because = righthelp.NotAssessed, added+"; it gives no total to compare."
	case *stated == sum:
		finding.Because = added + ", the total that it gives."
	default:
		finding.Status, finding.Because = righthelp.NotMet, added+", but the total that it gives is "+stated.Display()+"."
	}
	return finding
}
