package hsds

import (
	"encoding/json"
	"math/big"
	"regexp"

	"github.com/righthelp/righthelp"
)

// perYear is how many of a unit make a year in the decimals of HSDS. Days and weeks do not part a year evenly: 365 and 52 are
// taken, and what comes back is checked against what went out.
var perYear = []struct {
	unit  righthelp.AgeUnit
	count int64
}{{righthelp.Years, 1}, {righthelp.Months, 12}, {righthelp.Weeks, 52}, {righthelp.Days, 365}}

const decimals = 4

// inYears writes an age as years with up to four decimals. Before birth is 0.
func inYears(age righthelp.Age) json.Number {
	for _, unit := range perYear {
		if unit.unit == age.Unit {
			text := big.NewRat(int64(age.Count), unit.count).FloatString(decimals)
			return json.Number(trimmed(text))
		}
	}
	return "0"
}

// trimmed takes needless noughts away.
func trimmed(text string) string {
	for text[len(text)-1] == '0' {
		text = text[:len(text)-1]
	}
	if text[len(text)-1] == '.' {
		text = text[:len(text)-1]
	}
	return text
}

var yearsForm = regexp.MustCompile(`^[0-9]{1,3}(\.[0-9]{1,9})?$`)

// fromYears gives the age that a number of years stands for: in the largest unit of which it is a whole number, as near as
// four decimals can tell. Birth is 0.
func fromYears(number json.Number) (righthelp.Age, bool) {
	if !yearsForm.MatchString(string(number)) {
		return righthelp.Age{}, false
	}
	years, _ := new(big.Rat).SetString(string(number))
	if years.Sign() == 0 {
		return righthelp.Age{Unit: righthelp.Days}, true
	}
	for _, unit := range perYear {
		count := new(big.Rat).Mul(years, big.NewRat(unit.count, 1))
		nearest := new(big.Int).Div(new(big.Int).Add(new(big.Int).Mul(count.Num(), big.NewInt(2)), count.Denom()), new(big.Int).Mul(count.Denom(), big.NewInt(2)))
		age := righthelp.Age{Count: uint16(nearest.Int64()), Unit: unit.unit}
		if nearest.IsUint64() && nearest.Uint64() <= 1<<16-1 && age.Count > 0 && near(years, nearest, unit.count) {
			return age, true
		}
	}
	return righthelp.Age{}, false
}

// near reports whether so many parts of a year are the years, but for the rounding.
func near(years *big.Rat, count *big.Int, parts int64) bool {
	difference := new(big.Rat).Sub(years, new(big.Rat).SetFrac(count, big.NewInt(parts)))
	return difference.Abs(difference).Cmp(big.NewRat(1, 2*10000)) <= 0
}
