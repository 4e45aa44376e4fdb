package supportingfamilies

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Terms are what a plan asks of a family and of a claim. [Programme.Terms] gives what is known of an edition nationally;
// where sources differ, or only one council tells, a field is a switch.
type Terms struct {
	LeastNeeds     int           `json:"least_needs"`              // so many needs at least
	LeastHeadlines int           `json:"least_headlines,omitzero"` // from so many different headlines at least; 0 where that is not asked
	ElsewhereMost  int           `json:"elsewhere_most,omitzero"`  // how many needs may rest on adults who live elsewhere; 0 where all count
	Dependent      DependentAges `json:"dependent_child,omitzero"` // who is a dependent child; zero where the plan does not say
	WholeFamily    bool          `json:"whole_family,omitzero"`    // a claim needs a lead practitioner, a whole-family assessment, a plan for all needs, and support
	HeldMonths     int           `json:"held_months,omitzero"`     // so many months after closure the outcomes have held; 0 where that is not asked
	Audit          bool          `json:"audit,omitzero"`           // internal audit verifies the outcomes
	Employment     bool          `json:"employment,omitzero"`      // continuous employment is a second way to claim
}

// DependentAges says who is a dependent child, in years of age. The zero DependentAges says nothing.
type DependentAges struct {
	Always int `json:"always"`  // up to and including this age
	AtMost int `json:"at_most"` // up to and including this age, for those in an [Occupation] that is one of a dependent child
}

// Occupation is what a young person does who is past the age of school. The zero Occupation is not known.
type Occupation uint8

const (
	FullTimeEducation Occupation = iota + 1
	Training
	UnemployedAtHome // unemployed, and living with a parent or carer
	OtherOccupation  // none of these
)

var occupationNames = [...]string{"", "full_time_education", "training", "unemployed_at_home", "other"}

// String gives the occupation as text: full_time_education, training, unemployed_at_home, other.
func (o Occupation) String() string { return enum.String("occupation", occupationNames[:], o) }

// MarshalText writes the occupation as String does. One that is not set is a *righthelp.MalformedError.
func (o Occupation) MarshalText() ([]byte, error) {
	return enum.Marshal("occupation", occupationNames[:], o)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (o *Occupation) UnmarshalText(text []byte) error {
	return enum.Unmarshal("occupation", occupationNames[:], text, o)
}

// Child says whether somebody of an age, in whole years, is a dependent child: the answer for [Family].DependentChild. It
// is NotAssessed where the plan does not say who is one, or where it hangs on an occupation that is not known. A
// negative age and an occupation that does not exist are a *righthelp.MalformedError.
//
// Rule: surrey.2015.dependent.
func (d DependentAges) Child(years int, does Occupation) (righthelp.Status, error) {
	switch {
	case years < 0:
		return 0, &righthelp.MalformedError{Field: "years", Value: fmt.Sprint(years), Reason: "an age is 0 or more"}
	case does > OtherOccupation:
		return 0, &righthelp.MalformedError{Field: "occupation", Value: does.String(), Reason: "there is no such occupation"}
	case d == DependentAges{}:
		return righthelp.NotAssessed, nil
	case years <= d.Always:
		return righthelp.Met, nil
	case years > d.AtMost || does == OtherOccupation:
		return righthelp.NotMet, nil
	case does == 0:
		return righthelp.NotAssessed, nil
	}
	return righthelp.Met, nil
}

// String tells who is a dependent child; the zero DependentAges gives nothing.
func (d DependentAges) String() string {
	if d == (DependentAges{}) {
		return ""
	}
	return fmt.Sprintf("up to %d years, and up to %d in full-time education, in training or unemployed at home", d.Always, d.AtMost)
}
