package righthelp

// Edition is one edition of a catalogue or of a set of rules: what it rests on and when it holds.
type Edition struct {
	ID      string   // stable, lower case: "fhmf-2022"
	Title   string   // as a reader would name it
	Source  SourceID // the document it rests on
	InForce Period   // when it is in force; a zero To where no end is known
	Checked Date     // the last day for which we know that it held
}

// Covers reports whether the edition is known to hold on a date. Where no end is known it is known up to the day it was
// last checked and no further: a figure that may be stale is not given as if it were current.
func (e Edition) Covers(date Date) bool { return e.covered().Contains(date) }

// NotCovered gives the error for a date that none of the editions covers, with the periods that they do cover.
func NotCovered(what string, date Date, editions ...Edition) *NotCoveredError {
	err := &NotCoveredError{What: what, Date: date}
	for _, edition := range editions {
		err.Covered = append(err.Covered, edition.covered())
	}
	return err
}

func (e Edition) covered() Period {
	covered := e.InForce
	if covered.To.IsZero() {
		covered.To = e.Checked
	}
	return covered
}
