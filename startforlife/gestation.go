package startforlife

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Gestation is how far a pregnancy had gone, in days from the first day of the last period: 40 weeks are 280 of them. The
// zero Gestation is one that is not known. As text it is weeks and days, as in 27+6.
type Gestation uint16

const (
	daysAWeek = 7

	fullTerm       Gestation = 40 * daysAWeek // the due date
	shortestAtHand Gestation = 20 * daysAWeek // sfl.period.reading.gestation
	longestAtHand  Gestation = 45*daysAWeek + 6
)

const gestationForm = "a pregnancy is written in completed weeks and days from 20 to 45+6, as in 27+6 or 38"

// NewGestation gives the gestation of so many completed weeks and days. Fewer than 20 weeks, 46 or more, and a number of
// days that is not one from 0 to 6 are a *righthelp.MalformedError (sfl.period.reading.gestation).
func NewGestation(weeks, days int) (Gestation, error) {
	if weeks < 20 || weeks > 45 || days < 0 || days > 6 {
		return 0, &righthelp.MalformedError{Field: "gestation", Value: fmt.Sprintf("%d+%d", weeks, days), Reason: gestationForm}
	}
	return Gestation(weeks*daysAWeek + days), nil
}

// ParseGestation reads completed weeks, or weeks and days, as in 38 or 27+6. Its error is a *righthelp.MalformedError.
func ParseGestation(text string) (Gestation, error) {
	first, rest, parted := strings.Cut(text, "+")
	weeks, err := strconv.ParseUint(first, 10, 8)
	var days uint64
	if err == nil && parted {
		days, err = strconv.ParseUint(rest, 10, 8)
	}
	if err != nil {
		return 0, &righthelp.MalformedError{Field: "gestation", Value: text, Reason: gestationForm}
	}
	return NewGestation(int(weeks), int(days))
}

// String gives the gestation as 27+6; one that is not known gives nothing.
func (g Gestation) String() string {
	if g == 0 {
		return ""
	}
	return strconv.Itoa(int(g/daysAWeek)) + "+" + strconv.Itoa(int(g%daysAWeek))
}

// MarshalText writes the gestation as String does. One that NewGestation would refuse is a *righthelp.MalformedError.
func (g Gestation) MarshalText() ([]byte, error) {
	if !g.valid() {
		return nil, &righthelp.MalformedError{Field: "gestation", Value: g.String(), Reason: gestationForm}
	}
	return []byte(g.String()), nil
}

// UnmarshalText reads what MarshalText writes, and whole weeks alone; an empty text is a gestation that is not known.
func (g *Gestation) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*g = 0
		return nil
	}
	gestation, err := ParseGestation(string(text))
	if err != nil {
		return err
	}
	*g = gestation
	return nil
}

// valid reports whether the gestation is not known or one that a birth can have.
func (g Gestation) valid() bool { return g == 0 || g >= shortestAtHand && g <= longestAtHand }
