package earlyhelp

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// Indicator is something that can be seen in a family, and the level of need that it points to.
type Indicator struct {
	ID        righthelp.RuleID `json:"id"`
	Dimension string           `json:"dimension"` // one of the framework's; the national layer has dimensions of its own
	Level     string           `json:"level"`     // the name of a level, or its number
	Text      string           `json:"text"`      // what is seen
	Source    string           `json:"source,omitempty"`
	// SignificantHarm marks a sign that a child suffers significant harm or is likely to. It points to the highest level and to
	// a safeguarding referral.
	SignificantHarm bool `json:"significant_harm,omitempty"`
}

// Presence says whether an indicator is seen in a family. The zero Presence is NotKnown, which is never taken as absent.
type Presence uint8

const (
	NotKnown Presence = iota // nobody has looked, or nobody can say
	Present                  // it is seen
	Absent                   // somebody looked, and it is not there
)

var presenceNames = [...]string{"not_known", "present", "absent"}

// String gives the presence as text: not_known, present, absent.
func (p Presence) String() string {
	if p.valid() {
		return presenceNames[p]
	}
	return "presence " + strconv.Itoa(int(p))
}

// MarshalText writes the presence as String does. A number that is none is a *righthelp.MalformedError.
func (p Presence) MarshalText() ([]byte, error) {
	if !p.valid() {
		return nil, &righthelp.MalformedError{Field: "presence", Value: strconv.Itoa(int(p)), Reason: "there is none with this number"}
	}
	return []byte(presenceNames[p]), nil
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *Presence) UnmarshalText(text []byte) error {
	i := slices.Index(presenceNames[:], string(text))
	if i < 0 {
		return righthelp.NewUnknownError("presence", string(text), slices.Values(presenceNames[:]))
	}
	*p = Presence(i)
	return nil
}

func (p Presence) valid() bool { return int(p) < len(presenceNames) }

// Fact is what is known of one indicator in one family.
type Fact struct {
	Indicator righthelp.RuleID `json:"indicator"`
	Presence  Presence         `json:"presence"`
}

// Facts is what is known of a family, in the order of a framework's indicators. [Framework.Facts] builds it from named facts
// and [Framework.Dense] from a row of values. The zero Facts is of no framework, and is refused.
type Facts struct {
	framework Framework
	presence  []Presence
}

// Facts puts named facts in the order of the framework's indicators; those that nobody names are not known. The order in
// which they are given does not matter.
//
// All that is wrong comes together, in the order given: *righthelp.UnknownError for an indicator that the framework does not
// have, *righthelp.MalformedError for one that is named twice, a presence that is none, and a family of which nothing is
// said. What can be read is in the Facts all the same, an indicator named twice as present if it is present once, so that a sign
// of significant harm is not lost with the rest: [Framework.Assess] still says so.
func (f Framework) Facts(named []Fact) (Facts, error) {
	if f.unbuilt() {
		return Facts{}, notBuilt()
	}
	return f.read(named, Framework{})
}

// read puts facts in order, and passes over those that another framework has an indicator for and this one has not.
func (f Framework) read(named []Fact, other Framework) (Facts, error) {
	var problems []error
	if len(named) == 0 {
		problems = append(problems, nothingSaid())
	}
	facts := Facts{framework: f, presence: make([]Presence, len(f.indicators))}
	first := make(map[righthelp.RuleID]int, len(named))
	near := nearNames
	for i, fact := range named {
		place, known := f.places[fact.Indicator]
		before, twice := first[fact.Indicator]
		switch {
		case !known && !other.has(fact.Indicator):
			problems = append(problems, f.unknown(fmt.Sprintf("facts[%d].indicator", i), string(fact.Indicator), &near))
		case !fact.Presence.valid():
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("facts[%d].presence", i), Value: fact.Presence.String(), Reason: "it is present, absent or not known"})
		case twice:
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("facts[%d].indicator", i), Value: string(fact.Indicator), Reason: fmt.Sprintf("facts[%d] says it already", before)})
		}
		if known && fact.Presence.valid() && facts.presence[place] != Present {
			facts.presence[place] = fact.Presence
		}
		if !twice {
			first[fact.Indicator] = i
		}
	}
	return facts, errors.Join(problems...)
}

func (f Framework) has(id righthelp.RuleID) bool {
	_, found := f.all().places[id]
	return found
}

// Dense takes what is known of a family as one value for each of the framework's indicators, in the order of
// [Framework.Indicators]. It keeps the list itself: change it only once the Facts are done with, and then take it anew. It
// allocates nothing, so millions of families can be read through one list. A *righthelp.MalformedError says that the list
// has another length, or names the first value that is none.
func (f Framework) Dense(presence []Presence) (Facts, error) {
	if f.unbuilt() {
		return Facts{}, notBuilt()
	}
	if len(presence) != len(f.indicators) {
		return Facts{}, &righthelp.MalformedError{Field: "facts", Value: strconv.Itoa(len(presence)), Reason: fmt.Sprintf("the framework has %d indicators, and each has a value", len(f.indicators))}
	}
	for i, p := range presence {
		if p > Absent {
			return Facts{}, &righthelp.MalformedError{Field: fmt.Sprintf("facts[%d]", i), Value: p.String(), Reason: "it is present, absent or not known"}
		}
	}
	return Facts{framework: f, presence: presence}, nil
}

// Known yields what is known of the family, in the order of the framework's indicators.
func (f Facts) Known() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for i, p := range f.presence {
			if p != NotKnown && !yield(Fact{f.framework.indicators[i].ID, p}) {
				return
			}
		}
	}
}

// nearNames is for how many unknown names of one input a near one is looked for: beyond that it would take too long.
const nearNames = 10

func (f Framework) unknown(field, value string, near *int) error {
	if *near == 0 {
		return &righthelp.UnknownError{Field: field, Value: value}
	}
	*near--
	ids := make([]string, len(f.indicators))
	for i, indicator := range f.indicators {
		ids[i] = string(indicator.ID)
	}
	return righthelp.NewUnknownError(field, value, slices.Values(ids))
}

func nothingSaid() error {
	return &righthelp.MalformedError{Field: "facts", Reason: "nothing is said of this family; name what was looked at, as not_known where nobody can say"}
}
