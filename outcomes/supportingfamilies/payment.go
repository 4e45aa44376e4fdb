package supportingfamilies

import "github.com/righthelp/righthelp"

// Payment is what was paid for a successful family. The zero Payment is no payment.
type Payment struct {
	Rule   righthelp.RuleID `json:"rule"`           // who says so: the id of a rule, or one of your own
	Family righthelp.Money  `json:"family"`         // for one family
	UpTo   bool             `json:"up_to,omitzero"` // the sum is the most that was paid, and less may have been
}

const (
	rulePaidPhase1 righthelp.RuleID = "supportingfamilies.payment.phase1"
	rulePaid2022   righthelp.RuleID = "supportingfamilies.payment.framework"
	ruleBlackpool  righthelp.RuleID = "supportingfamilies.allotment.blackpool"
)

// Payment gives what others report was paid for a successful family, and whether anything is known: up to £800 in phase 1, £800
// in one council from 2022. For phase 2 nothing is.
func (p Programme) Payment() (Payment, bool) {
	switch p {
	case Phase1:
		return Payment{Rule: rulePaidPhase1, Family: 800 * righthelp.Pound, UpTo: true}, true
	case Framework2022:
		return Payment{Rule: rulePaid2022, Family: 800 * righthelp.Pound}, true
	}
	return Payment{}, false
}

// Allotment is the number of successful families that an area is to reach in a financial year.
type Allotment struct {
	Rule     righthelp.RuleID        `json:"rule"` // who says so: the id of a rule, or one of your own
	Year     righthelp.FinancialYear `json:"year"`
	Families int                     `json:"families"`
}

// BlackpoolMarch2024 is Blackpool's number: 506 families by March 2024, taken as that of 2023-24
// (supportingfamilies.allotment.blackpool).
func BlackpoolMarch2024() Allotment {
	return Allotment{Rule: ruleBlackpool, Year: 2023, Families: 506}
}
