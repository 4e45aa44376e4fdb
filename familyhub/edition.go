package familyhub

import "github.com/righthelp/righthelp"

// Framework is one edition of what a family hub network is measured against, the published one or one with local
// additions. [August2022] is the published one that is known. The zero Framework has nothing in it.
type Framework struct {
	edition    righthelp.Edition
	criteria   []Criterion
	statements [areaCount][]Statement   // in the document's order, cut along its delivery areas
	places     map[righthelp.RuleID]int // where each statement stands, for a framework with local additions
}

const august2022 = "fhmf-2022"

// August2022 is the edition of August 2022: the second iteration of the Family Hub Model Framework, with the service
// expectations that were published beside it. It is in force as long as the programme whose annexes they are.
func August2022() Framework {
	from, _ := righthelp.NewDate(2022, 8, 1)
	to, _ := righthelp.NewDate(2025, 3, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Framework{
		edition: righthelp.Edition{
			ID:      august2022,
			Title:   "Family Hub Model Framework and service expectations, August 2022",
			Source:  annexE,
			InForce: righthelp.Period{From: from, To: to},
			Checked: checked,
		},
		criteria:   criteria[:],
		statements: [areaCount][]Statement{accessStatements[:], connectionStatements[:], relationshipStatements[:]},
	}
}

// On gives the edition in force on a date, or a *righthelp.NotCoveredError.
func On(date righthelp.Date) (Framework, error) {
	framework := August2022()
	if !framework.edition.Covers(date) {
		return Framework{}, righthelp.NotCovered("Family Hub Model Framework", date, framework.edition)
	}
	return framework, nil
}

// Edition says what the framework rests on and when it is in force.
func (f Framework) Edition() righthelp.Edition { return f.edition }

// known reports whether the framework is, or was made from, the edition whose rows this package has.
func (f Framework) known() bool { return len(f.criteria) > 0 }
