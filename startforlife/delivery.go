package startforlife

import (
	"errors"
	"fmt"
	"iter"

	"github.com/righthelp/righthelp"
)

// Rate is what one measure comes to, kept as two whole numbers.
type Rate struct {
	Measure righthelp.RuleID `json:"measure"`
	Code    string           `json:"code"`
	Count   int              `json:"count"`   // the numerator
	Of      int              `json:"of"`      // the denominator; 0 for C1, which is a count
	Unknown int              `json:"unknown"` // those about whom what the measure asks is not known, of the denominator (for C1, beside the count)
	Died    int              `json:"died"`    // who turned the age in the period, and died by its end: not in the denominator
	Away    int              `json:"away"`    // who turned the age in the period, and did not live in the area at its end: not in the denominator
}

// Tenths gives the rate in tenths of a percent, a half rounded up: 864 is 86.4%. There is none without a denominator.
func (r Rate) Tenths() (tenths int, found bool) {
	if r.Of <= 0 {
		return 0, false
	}
	return (2000*r.Count + r.Of) / (2 * r.Of), true
}

// Delivery is what the measures come to for a list of children and a period.
type Delivery struct {
	during righthelp.Period
	rates  [len(measures)]Rate
}

// During gives the period that was measured.
func (d Delivery) During() righthelp.Period { return d.during }

// Rates yields the measures in the order of [Measures]. The zero Delivery has none.
func (d Delivery) Rates() iter.Seq[Rate] {
	return func(yield func(Rate) bool) {
		for i := range d.rates {
			if d.during.IsZero() || !yield(d.rates[i]) {
				return
			}
		}
	}
}

// Rate gives what one measure comes to, and whether there is such a measure.
func (d Delivery) Rate(measure righthelp.RuleID) (Rate, bool) {
	for rate := range d.Rates() {
		if rate.Measure == measure {
			return rate, true
		}
	}
	return Rate{}, false
}

// BreastfeedingReleased says whether enough is known for the breastfeeding figure to be released: the feeding of 95% of the
// infants. It is NotAssessed where there are no infants.
//
// Rule: sfl.measure.breastfeeding.release.
func (d Delivery) BreastfeedingReleased() righthelp.Status {
	rate, _ := d.Rate(MeasureBreastfeeding)
	switch {
	case rate.Of == 0:
		return righthelp.NotAssessed
	case 100*(rate.Of-rate.Unknown) >= 95*rate.Of:
		return righthelp.Met
	}
	return righthelp.NotMet
}

// MeasureDelivery measures how the reviews of a list of children were delivered in a period, such as a quarter. Children
// who are not born yet count for C1 alone.
//
// All that is wrong comes together, each with its path, as in children[3].new_birth: a period without both ends; a child with
// neither a birth nor a due date, with a due date after the birth or a gestation that does not fit; a review on the wrong
// side of the birth or after a death; a death before the birth; a move out that is not after the move in; a status or
// feeding that is none.
func MeasureDelivery(children []ChildRecord, during righthelp.Period) (Delivery, error) {
	var problems []error
	if during.Days() == 0 {
		problems = append(problems, &righthelp.MalformedError{Field: "during", Value: during.String(), Reason: "a period with a first and a last day is needed"})
	}
	delivery := Delivery{during: during}
	for i := range delivery.rates {
		delivery.rates[i].Measure, delivery.rates[i].Code = measures[i].ID, measures[i].Code
	}
	for i := range children {
		child := &children[i]
		if child.problem("") != nil {
			problems = append(problems, child.problem(fmt.Sprintf("children[%d].", i)))
			continue
		}
		for m := range measures {
			delivery.rates[m].add(&measures[m], child, during)
		}
	}
	if err := errors.Join(problems...); err != nil {
		return Delivery{}, err
	}
	return delivery, nil
}

// add counts a child in a measure (sfl.measure.reading.age and .here).
func (r *Rate) add(measure *Measure, child *ChildRecord, during righthelp.Period) {
	if measure.turns == (edge{}) {
		r.addContact(child, during)
		return
	}
	if child.Born.IsZero() || child.Born.After(during.To) {
		return
	}
	turns := measure.turns.from(child.Born)
	switch {
	case !during.Contains(turns) || !child.Died.IsZero() && child.Died.Before(turns):
		return
	case !child.Died.IsZero() && !child.Died.After(during.To):
		r.Died++
		return
	case !child.lives(during.To):
		r.Away++
		return
	}
	switch measure.ID {
	case MeasureBreastfeeding:
		r.Of++
		r.addFeeding(child.Feeding)
	case MeasureC6ii:
		r.addASQ3(measure, child)
	default:
		r.Of++
		if measure.done(child) {
			r.Count++
		}
	}
}

// addContact counts a mother in C1 (sfl.measure.reading.mothers).
func (r *Rate) addContact(child *ChildRecord, during righthelp.Period) {
	contact, term := child.Antenatal, child.term()
	if child.LaterTwin || !during.Contains(contact) || !child.lives(contact) {
		return
	}
	switch {
	case term.IsZero():
		r.Unknown++
	case !contact.Before(visionReviews[AntenatalReview-1].first.from(term.AddDays(-int(fullTerm)))):
		r.Count++
	}
}

func (r *Rate) addFeeding(feeding Feeding) {
	switch feeding {
	case TotallyBreastfed, PartiallyBreastfed:
		r.Count++
	case 0:
		r.Unknown++
	}
}

// addASQ3 counts a child in C6ii, whose denominator is the reviews that were done (sfl.measure.reading.reviewed).
func (r *Rate) addASQ3(measure *Measure, child *ChildRecord) {
	if !measure.done(child) {
		return
	}
	r.Of++
	switch child.ASQ3 {
	case righthelp.Met:
		r.Count++
	case righthelp.NotAssessed:
		r.Unknown++
	}
}

// done reports whether the child had the review in the time that the measure allows.
func (m *Measure) done(child *ChildRecord) bool {
	on := child.on(m.Review)
	if on.IsZero() || on.After(m.by.from(child.Born)) {
		return false
	}
	return m.after == (edge{}) || on.After(m.after.from(child.Born))
}
