package righthelp

import (
	"fmt"
	"strconv"
	"time"
)

// FinancialYear is a year of public money, from 1 April to 31 March, named by the calendar year in which it begins:
// FinancialYear(2022) is 2022-23. It can be written as a plain number. The zero FinancialYear is no year: its text is
// empty and its period is not set. Years that begin before 1 or after 9998 do not exist.
type FinancialYear uint16

const lastFinancialYear = 9998 // it ends in March 9999, the last year that a date can have

// FinancialYearOf gives the financial year in which a date lies. No date, and a date outside the financial years that
// exist, has none.
func FinancialYearOf(date Date) FinancialYear {
	year, month, _ := date.Civil()
	if month < time.April {
		year--
	}
	if year < 1 || year > lastFinancialYear {
		return 0
	}
	return FinancialYear(year)
}

// ParseFinancialYear reads a year as 2022-23 and nothing else. Its error is a *MalformedError.
func ParseFinancialYear(text string) (FinancialYear, error) {
	var year FinancialYear
	if len(text) == len("2022-23") {
		number, _ := strconv.ParseUint(text[:4], 10, 16)
		year = FinancialYear(number)
	}
	if !year.exists() || year.String() != text {
		return 0, &MalformedError{
			Field: "financial year", Value: text,
			Reason: "a financial year is the year in which it begins and the last two digits of the next, as in 2022-23",
		}
	}
	return year, nil
}

// Period gives the days of the year: 1 April to 31 March. A year that does not exist has the zero Period.
func (y FinancialYear) Period() Period {
	if !y.exists() {
		return Period{}
	}
	from, _ := NewDate(int(y), time.April, 1)
	return Period{From: from, To: from.AddYears(1).AddDays(-1)}
}

// String gives the year as 2022-23, or nothing where it is no year.
func (y FinancialYear) String() string {
	switch {
	case y == 0:
		return ""
	case !y.exists():
		return "financial year " + strconv.Itoa(int(y))
	}
	return fmt.Sprintf("%04d-%02d", y, (y+1)%100)
}

// MarshalText writes the year as String does; no year is an empty text. A number that is no year is a
// *MalformedError.
func (y FinancialYear) MarshalText() ([]byte, error) {
	if y != 0 && !y.exists() {
		return nil, &MalformedError{Field: "financial year", Value: strconv.Itoa(int(y)), Reason: "financial years begin in the years 1 to 9998"}
	}
	return []byte(y.String()), nil
}

// UnmarshalText reads what MarshalText writes: an empty text is no year, anything else is read by ParseFinancialYear.
func (y *FinancialYear) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*y = 0
		return nil
	}
	year, err := ParseFinancialYear(string(text))
	if err != nil {
		return err
	}
	*y = year
	return nil
}

func (y FinancialYear) exists() bool { return y >= 1 && y <= lastFinancialYear }
