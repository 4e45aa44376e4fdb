package outcomes

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// DisclosureRule says which counts may be published and how. It belongs to a publisher and an edition: 1 to 5 and 1 to 7 are
// two rules, and neither is "the" rule. A local rule is a value of its own; [Protect] checks it.
type DisclosureRule struct {
	Rule righthelp.RuleID `json:"rule,omitzero"` // the rule of [Rules] that reports it; none for a local one
	Name string           `json:"name"`          // whose rule it is, and of when

	// Counts from Smallest to Largest are hidden. Smallest is 1 where nought is shown, and 0 where it is hidden too.
	Smallest int64 `json:"smallest"`
	Largest  int64 `json:"largest"`

	Rounded  Rounded `json:"rounded"`       // which of the counts that are shown are rounded
	Base     int64   `json:"base,omitzero"` // to the nearest what, a half upwards; 0 where nothing is rounded
	Decimals int     `json:"decimals"`      // of percentages

	Symbols Symbols `json:"symbols"`
}

// Symbols stand in a published table where a figure does not. Small counts and counts that protect them have the same symbol,
// so that nobody is told which are the small ones.
type Symbols struct {
	Hidden        string `json:"hidden"`         // hidden to protect people
	NotApplicable string `json:"not_applicable"` // there can be no such count
	Missing       string `json:"missing"`        // nobody knows
	Low           string `json:"low,omitempty"`  // not nought, but would be rounded to it
}

// Rounded says which counts of a table are rounded.
type Rounded uint8

const (
	NothingRounded      Rounded = iota + 1 // every count that is shown is exact
	ColumnTotalsRounded                    // the totals over all rows: where rows are areas, those of the region or the country
	TotalsRounded                          // every total
	AllRounded                             // every count
)

var roundedNames = [...]string{"", "nothing", "column_totals", "totals", "all"}

// String gives what is rounded as text: nothing, column_totals, totals, all.
func (r Rounded) String() string { return enum.String("rounded", roundedNames[:], r) }

// MarshalText writes what is rounded as String does. A value that is not set is a *righthelp.MalformedError.
func (r Rounded) MarshalText() ([]byte, error) {
	return enum.Marshal("rounded", roundedNames[:], r)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *Rounded) UnmarshalText(text []byte) error {
	return enum.Unmarshal("rounded", roundedNames[:], text, r)
}

// hides reports whether a count is one that the rule hides for being small.
func (r DisclosureRule) hides(count int64) bool { return count >= r.Smallest && count <= r.Largest }

// Check gives everything that is wrong with the rule, each a *righthelp.MalformedError: a name or a symbol that is not set,
// a symbol that stands for two things or has digits, a gap between nought and the smallest hidden count, a range of
// one count (the symbol would tell it), rounding without a base or a base without rounding, decimals that are not 0 to 9.
func (r DisclosureRule) Check() error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if strings.TrimSpace(r.Name) == "" {
		malformed("rule.name", r.Name, "say whose rule it is, and of when")
	}
	if r.Smallest < 0 || r.Smallest > 1 {
		malformed("rule.smallest", strconv.FormatInt(r.Smallest, 10), "it is 1 where nought is shown and 0 where it is hidden; anything else leaves a gap below what is hidden")
	}
	if r.Largest <= r.Smallest || r.Largest > MostCount {
		malformed("rule.largest", strconv.FormatInt(r.Largest, 10), "it is more than the smallest, since a range of one count would tell it, and at most "+strconv.Itoa(MostCount))
	}
	switch {
	case !enum.Valid(roundedNames[:], r.Rounded):
		malformed("rule.rounded", "", "say which counts are rounded, or that nothing is")
	case r.Rounded == NothingRounded && r.Base != 0:
		malformed("rule.base", strconv.FormatInt(r.Base, 10), "nothing is rounded, so there is no base")
	case r.Rounded != NothingRounded && (r.Base < 2 || r.Base > MostCount):
		malformed("rule.base", strconv.FormatInt(r.Base, 10), "the base is from 2 to "+strconv.Itoa(MostCount))
	case r.roundsToNought() && r.Symbols.Low == "":
		malformed("rule.symbols.low", "", fmt.Sprintf("%d is shown and would be rounded to 0, which it is not: it needs a symbol", r.Largest+1))
	}
	if r.Decimals < 0 || r.Decimals > righthelp.MostDecimals {
		malformed("rule.decimals", strconv.Itoa(r.Decimals), "a percentage has 0 to 9 decimals")
	}
	return errors.Join(append(problems, r.Symbols.check())...)
}

// roundsToNought reports whether the smallest count that is shown, nought apart, would be rounded to nought.
func (r DisclosureRule) roundsToNought() bool {
	return r.Rounded != NothingRounded && roundTo(r.Largest+1, r.Base) == 0
}

// rounds reports whether a cell is rounded, by whether it stands in the row and in the column of totals.
func (r DisclosureRule) rounds(columnTotal, rowTotal bool) bool {
	switch r.Rounded {
	case ColumnTotalsRounded:
		return columnTotal
	case TotalsRounded:
		return columnTotal || rowTotal
	}
	return r.Rounded == AllRounded
}

// symbol gives what stands in a published table for a treatment that shows no figure.
func (r DisclosureRule) symbol(treatment Treatment) string {
	switch treatment {
	case ShownLow:
		return r.Symbols.Low
	case ShownMissing:
		return r.Symbols.Missing
	case ShownNotApplicable:
		return r.Symbols.NotApplicable
	}
	return r.Symbols.Hidden
}

// roundTo rounds a count to the nearest multiple of a base, a half upwards (outcomes.disclosure.dfe_halves).
func roundTo(count, base int64) int64 { return (count + base/2) / base * base }

func (s Symbols) check() error {
	var problems []error
	named := [...]struct{ field, symbol string }{
		{"hidden", s.Hidden}, {"not_applicable", s.NotApplicable}, {"missing", s.Missing}, {"low", s.Low},
	}
	for i, one := range named {
		reason := ""
		switch {
		case one.symbol == "" && one.field == "low":
		case strings.TrimSpace(one.symbol) == "":
			reason = "it needs a symbol"
		case strings.ContainsAny(one.symbol, "0123456789"):
			reason = "it could be taken for a figure"
		}
		for _, earlier := range named[:i] {
			if one.symbol != "" && one.symbol == earlier.symbol {
				reason = "it stands for " + earlier.field + " already"
			}
		}
		if reason != "" {
			problems = append(problems, &righthelp.MalformedError{Field: "rule.symbols." + one.field, Value: one.symbol, Reason: reason})
		}
	}
	return errors.Join(problems...)
}
