package grant

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/shopspring/decimal"
)

// Part is one of the years or tranches over which an amount is spread.
type Part struct {
	Name    string           `json:"name"`
	Percent righthelp.Number `json:"percent"`
}

// Profile is how an amount is spread over years or tranches, in order. The percentages make 100.
type Profile []Part

// Spread spreads an amount by the profile in whole units; a unit of nought is a penny. What has been paid after each
// part is rounded to the nearest unit, halves up, so the parts make the amount exactly and no error builds up
// (grant.sharing.tranches). A part that is missing or negative, a profile that does not make 100 and an amount that is
// negative are *righthelp.MalformedError; a unit that does not divide the amount is an *InfeasibleError.
func (p Profile) Spread(amount, unit righthelp.Money) ([]righthelp.Money, error) {
	if unit == 0 {
		unit = righthelp.Penny
	}
	if err := errors.Join(p.check(), checkUnits("amount", amount, unit)); err != nil {
		return nil, err
	}
	units := uint64(amount / unit)
	hundred := uint64(100) * powers[righthelp.MostDecimals]
	parts := make([]righthelp.Money, len(p))
	var percent, paid uint64
	for i, part := range p {
		percent += part.scaled()
		high, low := bits.Mul64(units, percent)
		due, rest := bits.Div64(high, low, hundred)
		if rest >= hundred-rest {
			due++
		}
		parts[i] = righthelp.Money(due-paid) * unit
		paid = due
	}
	return parts, nil
}

// check refuses a profile that does not make 100%.
func (p Profile) check() error {
	var problems []error
	var percent uint64
	for i, part := range p {
		if part.Percent.IsZero() || part.Percent.Compare(righthelp.Whole(0)) < 0 || part.Percent.Compare(righthelp.Whole(100)) > 0 {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("profile[%d].percent", i), Value: part.Percent.String(), Reason: "a percentage is a number from 0 to 100"})
			continue
		}
		percent += part.scaled()
	}
	if len(problems) == 0 && percent != 100*powers[righthelp.MostDecimals] {
		problems = append(problems, &righthelp.MalformedError{Field: "profile", Value: decimal.New(int64(percent), -righthelp.MostDecimals).String(), Reason: "the percentages do not make 100"})
	}
	return errors.Join(problems...)
}

// scaled is the percentage with nine decimals, as a whole number.
func (p Part) scaled() uint64 {
	return uint64(p.Percent.Coefficient()) * powers[righthelp.MostDecimals-p.Percent.Decimals()]
}

// checkUnits refuses an amount that is not a whole number of units, not negative.
func checkUnits(field string, amount, unit righthelp.Money) error {
	switch {
	case unit < 0:
		return &righthelp.MalformedError{Field: "unit", Value: unit.String(), Reason: "a unit is not negative"}
	case amount < 0:
		return &righthelp.MalformedError{Field: field, Value: amount.String(), Reason: "an amount is not negative"}
	case amount%unit != 0:
		return &InfeasibleError{Reason: field + " is not a whole number of units of " + unit.String() + "; too much", By: amount % unit}
	}
	return nil
}

// Year is what there is to share in one year or tranche.
type Year struct {
	Name   string          `json:"name"`
	Amount righthelp.Money `json:"amount"`
}

// ShareYears shares each year's amount by the same weights, so that years and recipients both add up: every column makes
// its year's amount, every row is what the recipient would have of all the years together, and no cell is negative. Each cell
// is the share of all amounts up to its year less the share of those before it, by [Webster], under which more money never
// costs anybody anything (grant.sharing.years).
//
// The recipients have a weight and nothing else: years with bases, floors or caps are shared one by one and put together with
// [Tabulate]. The pot's amount is not used, and its method is [Webster] or is left out. Errors are those of [Share], and a
// *righthelp.MalformedError for a year that has no name, or that of another.
func ShareYears(years []Year, pot Pot, to []Recipient) (*Table, error) {
	var other error
	if pot.Method != 0 && pot.Method != Webster {
		other = &righthelp.MalformedError{Field: "pot.method", Value: pot.Method.String(), Reason: "years are shared by webster"}
	}
	pot.Amount, pot.Method = 0, Webster
	pot = pot.complete()
	if err := errors.Join(other, checkYears(years, pot, to)); err != nil {
		return nil, err
	}
	table := newTable(len(to))
	for i := range to {
		table.IDs[i] = to[i].ID
	}
	before := make([]righthelp.Money, len(to))
	var upTo Sharing
	for _, year := range years {
		pot.Amount += year.Amount
		if err := upTo.Again(pot, to); err != nil {
			return nil, fmt.Errorf("up to %s: %w", year.Name, err)
		}
		table.Columns = append(table.Columns, year.Name)
		for i, amount := range upTo.Amounts {
			table.Cells[i] = append(table.Cells[i], amount-before[i])
		}
		copy(before, upTo.Amounts)
	}
	return table, nil
}

// checkYears refuses years that are not in order, and recipients who have more than a weight.
func checkYears(years []Year, pot Pot, to []Recipient) error {
	var problems []error
	wrong := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if len(years) == 0 {
		wrong("years", "", "there is no year to share")
	}
	var whole righthelp.Money
	for i, year := range years {
		sum, err := whole.Add(year.Amount)
		if strings.TrimSpace(year.Name) == "" {
			wrong(fmt.Sprintf("years[%d].name", i), year.Name, "a year has a name")
		} else if first := slices.IndexFunc(years, func(y Year) bool { return y.Name == year.Name }); first < i {
			wrong(fmt.Sprintf("years[%d].name", i), year.Name, fmt.Sprintf("years[%d] has the same name", first))
		}
		switch {
		case year.Amount < 0:
			wrong(fmt.Sprintf("years[%d].amount", i), year.Amount.String(), "an amount is not negative")
		case err != nil:
			wrong(fmt.Sprintf("years[%d].amount", i), year.Amount.String(), "with this year the amounts come to more than can be held")
		default:
			whole = sum
		}
	}
	weighed := make([]Recipient, len(to))
	for i := range to {
		weighed[i] = Recipient{ID: to[i].ID, Weight: to[i].Weight}
	}
	if _, err := pot.check(weighed); err != nil {
		problems = append(problems, err)
	}
	for i := range to {
		if to[i] != weighed[i] {
			wrong(fmt.Sprintf("recipients[%d]", i), to[i].ID, "years are shared together by weight alone; share years with bases, floors or caps one by one")
		}
	}
	return errors.Join(problems...)
}
