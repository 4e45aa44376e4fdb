package startforlife

import "github.com/righthelp/righthelp"

// Guide is one edition of what the programme expects of Start for Life. [August2022] is the one that is known. The zero
// Guide has nothing in it.
type Guide struct {
	edition righthelp.Edition
}

const august2022 = "sfl-2022"

const programmeGuide righthelp.SourceID = "fhsl-guide-2022"

// August2022 is the Family Hubs and Start for Life programme guide of August 2022, for the financial years 2022-23 to 2024-25.
func August2022() Guide {
	from, _ := righthelp.NewDate(2022, 8, 1)
	to, _ := righthelp.NewDate(2025, 3, 31)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Guide{righthelp.Edition{
		ID:      august2022,
		Title:   "Start for Life in the programme guide of August 2022",
		Source:  programmeGuide,
		InForce: righthelp.Period{From: from, To: to},
		Checked: checked,
	}}
}

// On gives the edition in force on a date, or a *righthelp.NotCoveredError.
func On(date righthelp.Date) (Guide, error) {
	guide := August2022()
	if !guide.edition.Covers(date) {
		return Guide{}, righthelp.NotCovered("Start for Life programme guide", date, guide.edition)
	}
	return guide, nil
}

// Edition says what the guide rests on and when it is in force.
func (g Guide) Edition() righthelp.Edition { return g.edition }

// known reports whether the guide is the edition whose rows this package has.
func (g Guide) known() bool { return g.edition.ID == august2022 }

// problem says that the guide has nothing, where it is the zero Guide.
func (g Guide) problem() error {
	if g.known() {
		return nil
	}
	return &righthelp.MalformedError{Field: "guide", Reason: "it is empty; August2022 gives the published one"}
}
