package righthelp

// Edition is one edition of a catalogue or of a set of rules: what it rests on and when it holds.
type Edition struct {
	ID      string   `json:"id"`       // stable, lower case: "fhmf-2022"
	Title   string   `json:"title"`    // as a reader would name it
	Source  SourceID `json:"source"`   // the document it rests on
	InForce Period   `json:"in_force"` // when it is in force; a zero To where no end is known
	Checked Date     `json:"checked"`  // the last day for which we know that it held
}

// Covers reports whether the edition is known to hold on a date. Where no end is known it is known up to the day it was
// last checked and no further: a figure that may be stale is not given as if it were current.
func (e Edition) Covers(date Date) bool { return e.covered().Contains(date) }

// NotCovered gives the error for a date that none of the editions covers, with the periods that they do cover.
func NotCovered(what string, date Date, editions ...Edition) *NotCoveredError {
	err := &NotCoveredError{What: what, Date: date}
	for _, edition := range editions {
		if covered := edition.covered(); covered.Days() > 0 {
			err.Covered = append(err.Covered, covered)
		}
	}
	return err
}

// covered is the period for which the edition is known to hold: none where no end is known and nobody has checked.
//
// Rule: righthelp.edition_end.
func (e Edition) covered() Period {
	switch {
	case !e.InForce.To.IsZero():
		return e.InForce
	case e.Checked.IsZero():
		return Period{}
	}
	return Period{From: e.InForce.From, To: e.Checked}
}
