package startforlife

import (
	"errors"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Feeding is how a baby is fed at six to eight weeks. Its zero value is not known.
type Feeding uint8

const (
	TotallyBreastfed   Feeding = iota + 1 // breast milk only
	PartiallyBreastfed                    // breast milk, and formula or anything else
	NotBreastfed                          // no breast milk
)

var feedingNames = [...]string{"", "totally", "partially", "not_at_all"}

// String gives the feeding as text: totally, partially, not_at_all.
func (f Feeding) String() string { return enum.String("feeding", feedingNames[:], f) }

// MarshalText writes the feeding as String does; one that is not known is an empty text.
func (f Feeding) MarshalText() ([]byte, error) {
	if f == 0 {
		return nil, nil
	}
	return enum.Marshal("feeding", feedingNames[:], f)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (f *Feeding) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*f = 0
		return nil
	}
	return enum.Unmarshal("feeding", feedingNames[:], text, f)
}

// ChildRecord is what an area's record has of one child, for the measures. A day that is not set is one that the record
// does not have.
type ChildRecord struct {
	Child
	LaterTwin bool           `json:"later_twin,omitzero"` // not the first child of a multiple birth: the mother is counted with the first
	MovedIn   righthelp.Date `json:"moved_in,omitzero"`   // the first day in the area; not set where that is the birth or before
	MovedOut  righthelp.Date `json:"moved_out,omitzero"`  // the first day elsewhere
	Died      righthelp.Date `json:"died,omitzero"`

	// The days on which the five mandated reviews took place; a review before the birth is antenatal.
	Antenatal        righthelp.Date `json:"antenatal,omitzero"` // the first contact face to face
	NewBirth         righthelp.Date `json:"new_birth,omitzero"`
	SixToEightWeeks  righthelp.Date `json:"six_to_eight_weeks,omitzero"`
	OneYear          righthelp.Date `json:"one_year,omitzero"`
	TwoToTwoAndAHalf righthelp.Date `json:"two_to_two_and_a_half,omitzero"`

	ASQ3    righthelp.Status `json:"asq3"` // whether the last review was done with ASQ-3
	Feeding Feeding          `json:"feeding"`
}

// on is the day of a mandated review after the birth; no date for any other contact.
func (c *ChildRecord) on(review Review) righthelp.Date {
	switch review {
	case NewBirthReview:
		return c.NewBirth
	case SixToEightWeeks:
		return c.SixToEightWeeks
	case OneYearReview:
		return c.OneYear
	case TwoToTwoAndAHalf:
		return c.TwoToTwoAndAHalf
	}
	return righthelp.Date{}
}

// lives reports whether the child lives in the area on a day.
func (c *ChildRecord) lives(day righthelp.Date) bool {
	return !day.Before(c.MovedIn) && (c.MovedOut.IsZero() || day.Before(c.MovedOut))
}

// problem gives all that is wrong with a record; path stands before the names of fields.
func (c *ChildRecord) problem(path string) error {
	var problems []error
	if err := c.problemOfBirth(path); err != nil {
		problems = append(problems, err)
	}
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: path + field, Value: value, Reason: reason})
	}
	if !c.MovedOut.IsZero() && !c.MovedOut.After(c.MovedIn) {
		malformed("moved_out", c.MovedOut.String(), "the family did not move out before it moved in, on "+c.MovedIn.String())
	}
	if !c.Died.IsZero() && (c.Born.IsZero() || c.Died.Before(c.Born)) {
		malformed("died", c.Died.String(), "it lies before the birth")
	}
	if !c.Antenatal.IsZero() && !c.Born.IsZero() && c.Antenatal.After(c.Born) {
		malformed("antenatal", c.Antenatal.String(), "this contact comes before the birth, on "+c.Born.String())
	}
	for review := NewBirthReview; int(review) <= reviewCount; review++ {
		switch on := c.on(review); {
		case on.IsZero():
		case c.Born.IsZero() || on.Before(c.Born):
			malformed(reviewNames[review], on.String(), "this contact comes after the birth")
		case !c.Died.IsZero() && on.After(c.Died):
			malformed(reviewNames[review], on.String(), "it lies after the death, on "+c.Died.String())
		}
	}
	if c.ASQ3 > righthelp.NotApplicable {
		malformed("asq3", c.ASQ3.String(), "there is no such status")
	}
	if c.Feeding != 0 && !enum.Valid(feedingNames[:], c.Feeding) {
		malformed("feeding", c.Feeding.String(), "there is no such way of feeding")
	}
	return errors.Join(problems...)
}
