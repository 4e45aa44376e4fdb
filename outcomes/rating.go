package outcomes

import (
	"errors"
	"fmt"
	"iter"
	"math/big"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Colour is a colour of a red, amber and green rating. Its zero value is not rated.
type Colour uint8

const (
	Red Colour = iota + 1
	Amber
	Green
)

var colourNames = [...]string{"", "red", "amber", "green"}

// String gives the colour as text: red, amber, green.
func (c Colour) String() string { return enum.String("colour", colourNames[:], c) }

// MarshalText writes the colour as String does. One that is not set is a *righthelp.MalformedError.
func (c Colour) MarshalText() ([]byte, error) { return enum.Marshal("colour", colourNames[:], c) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (c *Colour) UnmarshalText(text []byte) error {
	return enum.Unmarshal("colour", colourNames[:], text, c)
}

// RatedBy says what a rating looks at.
type RatedBy uint8

const (
	ByGap   RatedBy = iota + 1 // how far the latest result falls short of the target in question; below nought where it is better
	ByValue                    // the latest result itself
)

var ratedByNames = [...]string{"", "gap", "value"}

// String gives what a rating looks at as text: gap, value.
func (r RatedBy) String() string { return enum.String("rated by", ratedByNames[:], r) }

// MarshalText writes it as String does. One that is not set is a *righthelp.MalformedError.
func (r RatedBy) MarshalText() ([]byte, error) { return enum.Marshal("rated by", ratedByNames[:], r) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *RatedBy) UnmarshalText(text []byte) error {
	return enum.Unmarshal("rated by", ratedByNames[:], text, r)
}

// Band is the numbers that have a colour. It begins at From or above Above, and reaches to To or stays below Below; a band
// without a beginning, or without an end, is open on that side.
type Band struct {
	Colour Colour           `json:"colour"`
	From   righthelp.Number `json:"from,omitzero"`  // this number and more
	Above  righthelp.Number `json:"above,omitzero"` // more than this number
	To     righthelp.Number `json:"to,omitzero"`    // up to this number and no more
	Below  righthelp.Number `json:"below,omitzero"` // less than this number
}

// Rating is a red, amber and green rating that somebody has stated: bands that together hold every number, each once. No
// document here gives one, so there is none ready-made (outcomes.rating.stated). The zero Rating rates nothing.
type Rating struct {
	by    RatedBy
	bands []Band // from the lowest
}

const maxBands = 100

// NewRating makes a rating of bands in any order, and gives all that is wrong with them together, each a
// *righthelp.MalformedError with its path: a rating that does not say what it looks at, a band without a colour, with two
// beginnings or two ends or that ends before it begins, numbers that no band holds and numbers that two bands hold.
//
// Rule: outcomes.rating.stated.
func NewRating(by RatedBy, bands []Band) (Rating, error) {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if !enum.Valid(ratedByNames[:], by) {
		malformed("by", "", "say what the rating looks at: gap, value")
	}
	if len(bands) == 0 || len(bands) > maxBands {
		malformed("bands", fmt.Sprint(len(bands)), fmt.Sprintf("a rating has 1 to %d bands", maxBands))
		return Rating{}, errors.Join(problems...)
	}
	sound := true
	for i, band := range bands {
		if reason := band.wrong(); reason != "" {
			sound = false
			malformed(fmt.Sprintf("bands[%d]", i), band.String(), reason)
		}
		if !enum.Valid(colourNames[:], band.Colour) {
			malformed(fmt.Sprintf("bands[%d].colour", i), "", "say which colour it is: red, amber, green")
		}
	}
	if sound {
		gapsAndOverlaps(bands, malformed)
	}
	if len(problems) > 0 {
		return Rating{}, errors.Join(problems...)
	}
	return Rating{by: by, bands: slices.SortedFunc(slices.Values(bands), byBeginning)}, nil
}

// By says what the rating looks at.
func (r Rating) By() RatedBy { return r.by }

// Bands yields the bands, from the lowest.
func (r Rating) Bands() iter.Seq[Band] { return slices.Values(r.bands) }

// Rate gives the colour of a standing. There is none where it takes a result or a target that is not known, and where the rating
// looks at the gap of a measure of which neither more nor less is better.
func (r Rating) Rate(s *Standing) (Colour, bool) {
	switch {
	case s == nil:
		return 0, false
	case s.Latest.IsZero():
		return 0, false
	case r.by == ByGap:
		gap, found := s.gap()
		if !found {
			return 0, false
		}
		return r.colour(gap)
	}
	return r.colour(fraction(s.Latest.Value))
}

func (r Rating) colour(number *big.Rat) (Colour, bool) {
	for _, band := range r.bands {
		if band.holds(number) {
			return band.Colour, true
		}
	}
	return 0, false
}

// gap is how far the latest result falls short of the target in question, below nought where it is better.
func (s *Standing) gap() (*big.Rat, bool) {
	if _, can := s.canJudge(s.Target); !can {
		return nil, false
	}
	gap := new(big.Rat)
	switch s.Direction {
	case Up:
		gap.Sub(fraction(s.Target.Value), fraction(s.Latest.Value))
	case Down:
		gap.Sub(fraction(s.Latest.Value), fraction(s.Target.Value))
	default:
		gap.Sub(fraction(s.Latest.Value), fraction(s.neighbours))
		gap.Sub(gap.Abs(gap), fraction(s.within))
	}
	return gap, true
}

// Gap gives how far the latest result falls short of the target in question, below nought where it is better, rounded once to so
// many decimals, halves away from zero. It gives false where a result or the target is not known, and for a measure of which neither
// more nor less is better. Between no and yes the gap is 1.
func (s *Standing) Gap(decimals int) (righthelp.Number, bool) {
	gap, found := s.gap()
	if !found || s.Latest.IsZero() {
		return righthelp.Number{}, false
	}
	return rounded(gap, decimals)
}

// String gives the band as amber: above 0 to 5.
func (b Band) String() string {
	text := b.Colour.String() + ":"
	for i, limit := range [...]righthelp.Number{b.From, b.Above, b.To, b.Below} {
		if !limit.IsZero() {
			text += " " + [...]string{"from", "above", "to", "below"}[i] + " " + limit.String()
		}
	}
	return text
}

// begins gives where a band begins, and whether the number is in it; no number where it is open.
func (b Band) begins() (at righthelp.Number, in bool) {
	if b.Above.IsZero() {
		return b.From, true
	}
	return b.Above, false
}

// ends gives where a band ends, and whether the number is in it; no number where it is open.
func (b Band) ends() (at righthelp.Number, in bool) {
	if b.Below.IsZero() {
		return b.To, true
	}
	return b.Below, false
}

// wrong says why there is no such band, if there is none.
func (b Band) wrong() string {
	from, begins := b.begins()
	to, ends := b.ends()
	switch {
	case !b.From.IsZero() && !b.Above.IsZero():
		return "a band begins from a number or above one, not both"
	case !b.To.IsZero() && !b.Below.IsZero():
		return "a band ends to a number or below one, not both"
	case from.IsZero() || to.IsZero():
		return ""
	case from.Compare(to) > 0 || from == to && !(begins && ends):
		return "it holds no number"
	}
	return ""
}

func (b Band) holds(number *big.Rat) bool {
	from, begins := b.begins()
	to, ends := b.ends()
	above := from.IsZero() || number.Cmp(fraction(from)) > 0 || begins && number.Cmp(fraction(from)) == 0
	below := to.IsZero() || number.Cmp(fraction(to)) < 0 || ends && number.Cmp(fraction(to)) == 0
	return above && below
}

// byBeginning puts bands in order, an open beginning first.
func byBeginning(a, b Band) int {
	from, in := a.begins()
	other, otherIn := b.begins()
	switch {
	case from != other || in == otherIn:
		return from.Compare(other)
	case in:
		return -1
	}
	return 1
}

// gapsAndOverlaps reports where bands that exist leave numbers out or hold them twice.
func gapsAndOverlaps(bands []Band, malformed func(field, value, reason string)) {
	report := func(i int, reason string) { malformed(fmt.Sprintf("bands[%d]", i), bands[i].String(), reason) }
	order := make([]int, len(bands))
	for i := range bands {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return byBeginning(bands[a], bands[b]) })
	if first, _ := bands[order[0]].begins(); !first.IsZero() {
		report(order[0], "no band holds the numbers before it")
	}
	last := order[0] // the band that reaches furthest so far
	for _, i := range order[1:] {
		from, begins := bands[i].begins()
		to, ends := bands[last].ends()
		switch step := from.Compare(to); {
		case to.IsZero() || from.IsZero() || step < 0 || step == 0 && begins && ends:
			report(i, fmt.Sprintf("it holds numbers that bands[%d] holds too", last))
		case step > 0 || !begins && !ends:
			report(i, fmt.Sprintf("no band holds the numbers between bands[%d] and it", last))
		}
		if !reachesAsFar(bands[last], bands[i]) {
			last = i
		}
	}
	if to, _ := bands[last].ends(); !to.IsZero() {
		report(last, "no band holds the numbers after it")
	}
}

// reachesAsFar reports whether a band reaches at least as far as another.
func reachesAsFar(a, b Band) bool {
	to, in := a.ends()
	other, otherIn := b.ends()
	switch {
	case to.IsZero() || other.IsZero():
		return to.IsZero()
	case to == other:
		return in || !otherIn
	}
	return to.Compare(other) > 0
}
