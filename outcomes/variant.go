package outcomes

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Variant is what a local framework changes of another one.
type Variant struct {
	Edition  righthelp.Edition  `json:"edition"`            // of the local framework; an id of its own
	Remove   []righthelp.RuleID `json:"remove,omitempty"`   // outcomes and measures; the measures of a removed outcome need another one, or none
	Outcomes []righthelp.Rule   `json:"outcomes,omitempty"` // in place of the one with the same id, or at the end
	Measures []Measure          `json:"measures,omitempty"` // in place of the one with the same id, or at the end
}

// With gives the local framework that a variant makes of this one. Besides what [NewFramework] refuses, removing what is not
// there is a *righthelp.UnknownError, and an edition with the id of the framework that it changes a *righthelp.MalformedError.
func (f Framework) With(v Variant) (Framework, error) {
	var problems []error
	unknown := 0
	if v.Edition.ID == f.data.Edition.ID {
		problems = append(problems, &righthelp.MalformedError{Field: "edition.id", Value: v.Edition.ID, Reason: "a variant has an id of its own, so that its figures are not taken for the other's"})
	}
	data := f.Data()
	data.Edition = v.Edition
	for i, id := range v.Remove {
		before := len(data.Outcomes) + len(data.Measures)
		data.Outcomes = slices.DeleteFunc(data.Outcomes, func(o righthelp.Rule) bool { return o.ID == id })
		data.Measures = slices.DeleteFunc(data.Measures, func(m Measure) bool { return m.ID == id })
		if len(data.Outcomes)+len(data.Measures) == before {
			problems = append(problems, unknownID(fmt.Sprintf("remove[%d]", i), id, f.ids(), unknown))
			unknown++
		}
	}
	for _, outcome := range v.Outcomes {
		data.Outcomes = catalogue.Put(data.Outcomes, outcome, func(o righthelp.Rule) bool { return o.ID == outcome.ID })
	}
	for _, measure := range v.Measures {
		data.Measures = catalogue.Put(data.Measures, measure, func(m Measure) bool { return m.ID == measure.ID })
	}
	local, err := NewFramework(data)
	if err != nil {
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return Framework{}, err
	}
	return local, nil
}

// ids yields the ids of the outcomes and of the measures.
func (f Framework) ids() iter.Seq[string] {
	return func(yield func(string) bool) {
		f.rules(func(rule righthelp.Rule) bool { return yield(string(rule.ID)) })
	}
}

// Diff gives the variant that makes the framework after of the one before: what differs, and nothing else. Only the order in
// which rows stand is left out.
func Diff(before, after Framework) Variant {
	v := Variant{Edition: after.data.Edition}
	for _, outcome := range after.data.Outcomes {
		if old, found := before.Outcome(outcome.ID); !found || old != outcome {
			v.Outcomes = append(v.Outcomes, outcome)
		}
	}
	for _, measure := range after.data.Measures {
		if old, found := before.Measure(measure.ID); !found || old != measure {
			v.Measures = append(v.Measures, measure)
		}
	}
	for _, outcome := range before.data.Outcomes {
		if _, kept := after.Outcome(outcome.ID); !kept {
			v.Remove = append(v.Remove, outcome.ID)
		}
	}
	for _, measure := range before.data.Measures {
		if _, kept := after.Measure(measure.ID); !kept {
			v.Remove = append(v.Remove, measure.ID)
		}
	}
	return v
}
