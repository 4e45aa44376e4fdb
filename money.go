package righthelp

import (
	"strconv"
	"strings"
)

// Money is a sum in pounds sterling, held as a whole number of pence. It reaches a little over 92,000 million million
// pounds either way. As text and as JSON it is a string of pounds with two decimals, as in "301750000.00".
//
// Write a literal as a number of pounds or pence: 81_750_000 * righthelp.Pound.
type Money int64

const (
	Penny Money = 1
	Pound Money = 100
)

// ParseMoney reads a sum of pounds written as digits alone, or as digits, a full stop and two digits, with a minus sign
// before it where it is negative: 1500, 1500.00, -0.01. It takes no pound sign, no commas and no spaces, and the sum must
// fit. Its error is a *MalformedError.
func ParseMoney(text string) (Money, error) {
	const form = "an amount is pounds in digits, with two decimals or none, as in 1500 or 1500.00 (no £ sign, commas or spaces)"
	whole, pence, parted := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	if !parted {
		pence = "00"
	}
	if whole == "" || len(pence) != 2 || !areDigits(whole) || !areDigits(pence) {
		return 0, &MalformedError{Field: "amount", Value: text, Reason: form}
	}
	sign := ""
	if strings.HasPrefix(text, "-") {
		sign = "-"
	}
	amount, err := strconv.ParseInt(sign+whole+pence, 10, 64)
	if err != nil {
		return 0, &MalformedError{Field: "amount", Value: text, Reason: "the amount is larger than can be held (about 92,000 million million pounds)"}
	}
	return Money(amount), nil
}

// Add gives the sum of two amounts, or a *MalformedError where it cannot be held.
func (m Money) Add(other Money) (Money, error) {
	sum := m + other
	if (sum > m) != (other > 0) {
		return 0, &MalformedError{Field: "sum", Value: m.String() + " + " + other.String(), Reason: "the sum is larger than can be held"}
	}
	return sum, nil
}

// Sub gives the difference of two amounts, or a *MalformedError where it cannot be held.
func (m Money) Sub(other Money) (Money, error) {
	difference := m - other
	if (difference < m) != (other > 0) {
		return 0, &MalformedError{Field: "difference", Value: m.String() + " - " + other.String(), Reason: "the difference is larger than can be held"}
	}
	return difference, nil
}

// SumMoney adds amounts up from the first to the last; no amounts make 0. Its error is the *MalformedError of Add, and
// says which running total could not be held.
func SumMoney(amounts ...Money) (Money, error) {
	var sum Money
	for _, amount := range amounts {
		var err error
		if sum, err = sum.Add(amount); err != nil {
			return 0, err
		}
	}
	return sum, nil
}

// String gives the amount in pounds with two decimals: 301750000.00.
func (m Money) String() string {
	text := make([]byte, 0, 24)
	if m < 0 {
		text = append(text, '-')
	}
	pence := m.magnitude()
	text = strconv.AppendUint(text, pence/100, 10)
	return string(append(text, '.', byte('0'+pence/10%10), byte('0'+pence%10)))
}

// Display gives the amount as people write it, with a pound sign and commas: £301,750,000.00. Pence are left out where
// there are none: £301,750,000.
func (m Money) Display() string {
	pence := m.magnitude()
	digits := strconv.FormatUint(pence/100, 10)
	var text strings.Builder
	if m < 0 {
		text.WriteByte('-')
	}
	text.WriteString("£")
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			text.WriteByte(',')
		}
		text.WriteByte(digits[i])
	}
	if pence%100 != 0 {
		text.Write([]byte{'.', byte('0' + pence/10%10), byte('0' + pence%10)})
	}
	return text.String()
}

// MarshalText writes the amount as String does.
func (m Money) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads an amount as ParseMoney does.
func (m *Money) UnmarshalText(text []byte) error {
	amount, err := ParseMoney(string(text))
	if err != nil {
		return err
	}
	*m = amount
	return nil
}

// magnitude is the amount in pence without its sign; the most negative amount has one too.
func (m Money) magnitude() uint64 {
	if m >= 0 {
		return uint64(m)
	}
	return uint64(-(m + 1)) + 1
}

func areDigits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return true
}
