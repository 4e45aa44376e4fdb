package supportingfamilies

import (
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
)

// Submission is a case under its plan, and the day on which it is claimed, or would be.
type Submission struct {
	Plan *Plan
	Case Case
	On   righthelp.Date
}

// Totals is many claims with their totals. The zero Totals has none.
type Totals struct {
	Claims []Claimability `json:"claims"` // in the order of the submissions
	Years  []YearTotal    `json:"years"`  // the earliest first
}

// YearTotal is what the claims of one financial year come to.
type YearTotal struct {
	Year         righthelp.FinancialYear `json:"year"`
	Claimable    int                     `json:"claimable"`
	NotYet       int                     `json:"not_yet"`
	NotClaimable int                     `json:"not_claimable"`
	NotKnown     int                     `json:"not_known"`
	Allotted     int                     `json:"allotted,omitzero"`     // 0 where no number was given
	Reached      righthelp.Status        `json:"reached"`               // whether the number is; NotAssessed where it hangs on claims not known, NotApplicable without a number
	ReachedOn    righthelp.Date          `json:"reached_on,omitzero"`   // the day of the claim with which it was
	ReportUntil  righthelp.Date          `json:"report_until,omitzero"` // where it is reached: the day until which families and outcomes are still reported
	Beyond       int                     `json:"beyond,omitzero"`       // claimable families above the number
	Payment      righthelp.Money         `json:"payment"`               // for those up to the number
}

// Batch judges many claims by themselves and adds them up by the financial year of their day, beside the numbers
// allotted. The payment is for one family, and may be the zero Payment.
//
// A number is reached where so many are claimable, and not reached where the claims not known would not be enough either: all of
// this says what is in the batch, and nothing of claims that are still to come.
//
// Problems come together, in input order, with paths such as claims[3].needs[0].need: those of [Claim]; *righthelp.MalformedError for
// a claim without a plan, for a family that is there twice in one edition, or in two editions with work that overlaps or whose first
// day is not known (supportingfamilies.claim.once), for a number allotted that is below 1, for a year that is there twice or is none,
// for a payment below nought or without a rule, and for a sum that cannot be held.
func Batch(claims []Submission, allotted []Allotment, payment Payment) (*Totals, error) {
	b := &Totals{Claims: make([]Claimability, len(claims))}
	var problems []error
	first := make(map[family]int, len(claims))
	near := namesSought
	for i := range claims {
		claim := &claims[i]
		path := fmt.Sprintf("claims[%d].", i)
		if claim.Plan.unbuilt() {
			problems = append(problems, notBuilt(path+"plan"))
			continue
		}
		result, wrong := claim.Plan.claim(path, "on", &claim.Case, claim.On, &near)
		b.Claims[i] = result
		problems = append(problems, wrong...)
		problems = append(problems, again(claims, i, first)...)
	}
	problems = append(problems, allotmentProblems(allotted, payment)...)
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	if err := b.total(claims, allotted, payment); err != nil {
		return nil, err
	}
	return b, nil
}

// family is a family in an edition.
type family struct {
	id        string
	programme Programme
}

// again is what is wrong with a claim beside the earlier ones for the same family.
func again(claims []Submission, i int, first map[family]int) (problems []error) {
	this := &claims[i]
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("claims[%d].%s", i, field), Value: value, Reason: reason})
	}
	key := family{this.Case.ID, this.Plan.data.Programme}
	if key.id == "" {
		return nil
	}
	if before, twice := first[key]; twice {
		malformed("id", key.id, fmt.Sprintf("claims[%d] is for this family too: a family is claimed once in an edition", before))
		return problems
	}
	first[key] = i
	for programme := range Programmes() {
		before, other := first[family{key.id, programme}]
		if !other || before == i {
			continue
		}
		was, is := claims[before].Case.work(), this.Case.work()
		switch {
		case was.From.IsZero() || is.From.IsZero():
			malformed("opened", "", fmt.Sprintf("claims[%d] is for this family too, in another edition: say when the work began, in both", before))
		case was.Overlaps(is):
			malformed("opened", this.Case.Opened.String(), fmt.Sprintf("the work overlaps with that of claims[%d] for the same family, %s", before, was))
		}
	}
	return problems
}

// work is the time of the work with a family.
func (c *Case) work() righthelp.Period { return righthelp.Period{From: c.Opened, To: c.Closed} }

func allotmentProblems(allotted []Allotment, payment Payment) (problems []error) {
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	for i, allotment := range allotted {
		field := fmt.Sprintf("allotted[%d].", i)
		if allotment.Rule == "" {
			malformed(field+"rule", "", "a number names who says so: the id of a rule, or one of your own")
		}
		if allotment.Year.Period().IsZero() {
			malformed(field+"year", allotment.Year.String(), "there is no such financial year")
		}
		if before := slices.IndexFunc(allotted[:i], func(a Allotment) bool { return a.Year == allotment.Year }); before >= 0 {
			malformed(field+"year", allotment.Year.String(), fmt.Sprintf("allotted[%d] is for this year too", before))
		}
		if allotment.Families < 1 {
			malformed(field+"families", fmt.Sprint(allotment.Families), "a number of families, 1 or more")
		}
	}
	if payment.Family < 0 {
		malformed("payment.family", payment.Family.String(), "a payment is not below nought")
	}
	if payment != (Payment{}) && payment.Rule == "" {
		malformed("payment.rule", "", "a payment names who says so: the id of a rule, or one of your own")
	}
	return problems
}

// firstGuided is the first year of the guidance that asks for reports to go on.
const firstGuided righthelp.FinancialYear = 2022

// total adds the claims up by year. A year with a number has a total even where it has no claims.
//
// Rules: supportingfamilies.batch.year, supportingfamilies.allotment.still_report.
func (b *Totals) total(claims []Submission, allotted []Allotment, payment Payment) error {
	places := map[righthelp.FinancialYear]int{}
	days := map[righthelp.FinancialYear][]righthelp.Date{} // of the claimable ones
	year := func(year righthelp.FinancialYear) *YearTotal {
		place, found := places[year]
		if !found {
			place = len(b.Years)
			places[year], b.Years = place, append(b.Years, YearTotal{Year: year})
		}
		return &b.Years[place]
	}
	for _, allotment := range allotted {
		year(allotment.Year).Allotted = allotment.Families
	}
	for i := range b.Claims {
		total := year(righthelp.FinancialYearOf(claims[i].On))
		total.add(b.Claims[i].Standing)
		if b.Claims[i].Standing == Claimable {
			days[total.Year] = append(days[total.Year], claims[i].On)
		}
	}
	slices.SortFunc(b.Years, func(a, b YearTotal) int { return int(a.Year) - int(b.Year) })
	for i := range b.Years {
		total := &b.Years[i]
		total.reach(days[total.Year])
		families := total.Claimable - total.Beyond
		total.Payment = payment.Family * righthelp.Money(families)
		if families > 0 && total.Payment/righthelp.Money(families) != payment.Family {
			return &righthelp.MalformedError{Field: "payment.family", Value: payment.Family.String(), Reason: fmt.Sprintf("the sum for %d families is larger than can be held", families)}
		}
	}
	return nil
}

func (t *YearTotal) add(standing Standing) {
	switch standing {
	case Claimable:
		t.Claimable++
	case NotYet:
		t.NotYet++
	case NotClaimable:
		t.NotClaimable++
	case NotKnown:
		t.NotKnown++
	}
}

// reach compares a year with its number, and finds the day on which it was reached.
//
// Rules: supportingfamilies.allotment.yearly, supportingfamilies.payment.beyond.
func (t *YearTotal) reach(days []righthelp.Date) {
	switch {
	case t.Allotted == 0:
		t.Reached = righthelp.NotApplicable
	case t.Claimable >= t.Allotted:
		slices.SortFunc(days, righthelp.Date.Compare)
		t.Reached, t.ReachedOn, t.Beyond = righthelp.Met, days[t.Allotted-1], t.Claimable-t.Allotted
		if t.Year >= firstGuided {
			t.ReportUntil = lastDay()
		}
	case t.Claimable+t.NotKnown < t.Allotted:
		t.Reached = righthelp.NotMet
	}
}
