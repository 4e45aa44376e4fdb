package earlyhelp

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Frequency says how often those in a grouping would likely act as lead practitioner, most often first. The zero Frequency
// is not set.
type Frequency uint8

const (
	Frequent   Frequency = iota + 1 // for most of the families they are accountable for
	Regular                         // at the start, and regularly after it where they are the most appropriate person
	Sometimes                       // where they are the most appropriate person
	Occasional                      // not usually
)

var frequencyNames = [...]string{"", "frequent", "regular", "sometimes", "occasional"}

// String gives the frequency as text: frequent, regular, sometimes, occasional.
func (f Frequency) String() string { return enum.String("frequency", frequencyNames[:], f) }

// MarshalText writes the frequency as String does. One that is not set is a *righthelp.MalformedError.
func (f Frequency) MarshalText() ([]byte, error) {
	return enum.Marshal("frequency", frequencyNames[:], f)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (f *Frequency) UnmarshalText(text []byte) error {
	return enum.Unmarshal("frequency", frequencyNames[:], text, f)
}

// Grouping is a row of the workforce table: workers who are alike in how often they would lead, and in the part they
// play in whole family working.
type Grouping struct {
	righthelp.Rule
	Frequency Frequency `json:"frequency"`
	Part      string    `json:"part"` // modelling, promoting, active or aware/connected, as published
}

// Activity is one thing that those in a grouping do.
type Activity struct {
	righthelp.Rule
	Grouping righthelp.RuleID `json:"grouping"`
}

// Role is an entry of the workforce table: who is likely to be in a grouping. Its Title is as published; the same role may have
// another name locally.
type Role struct {
	righthelp.Rule
	Grouping righthelp.RuleID `json:"grouping"`
	SameAs   righthelp.RuleID `json:"same_as,omitzero"` // the entry of the same role in another grouping; empty for all roles but one
}

// WorkforceTable is one edition of the workforce table of the Early Help System Guide. [WorkforceMarch2022] is the one that is
// known. The zero WorkforceTable is empty.
type WorkforceTable struct {
	edition righthelp.Edition
}

const (
	march2022 = "ehsg-2022"

	systemGuide righthelp.SourceID = "ehsg-2022"
)

// WorkforceMarch2022 is the workforce table of the guide's second edition, of March 2022. It is known to hold until February
// 2024: the guide was refreshed in March 2024, and this library does not have that edition.
func WorkforceMarch2022() WorkforceTable {
	from, _ := righthelp.NewDate(2022, 3, 1)
	to, _ := righthelp.NewDate(2024, 2, 29)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return WorkforceTable{righthelp.Edition{
		ID: march2022, Title: "Early Help System Guide, second edition, March 2022", Source: systemGuide,
		InForce: righthelp.Period{From: from, To: to}, Checked: checked,
	}}
}

// WorkforceOn gives the workforce table in force on a date, or a *righthelp.NotCoveredError.
func WorkforceOn(date righthelp.Date) (WorkforceTable, error) {
	table := WorkforceMarch2022()
	if !table.edition.Covers(date) {
		return WorkforceTable{}, righthelp.NotCovered("workforce table of the Early Help System Guide", date, table.edition)
	}
	return table, nil
}

// known reports whether the table is the edition whose rows this package has.
func (w WorkforceTable) known() bool { return w.edition.ID == march2022 }

// Edition says what the table rests on and when it is in force.
func (w WorkforceTable) Edition() righthelp.Edition { return w.edition }

// Terms yields how the table is to be read: it is a minimum, the family has a say, and some take a greater part.
func (w WorkforceTable) Terms() iter.Seq[righthelp.Rule] {
	return catalogue.Rows(w.known(), workforceTerms[:])
}

// Groupings yields the four groupings, the one that leads most often first.
func (w WorkforceTable) Groupings() iter.Seq[Grouping] {
	return catalogue.Rows(w.known(), groupings[:])
}

// Grouping gives the grouping with an id, and whether the table has it.
func (w WorkforceTable) Grouping(id righthelp.RuleID) (Grouping, bool) {
	return catalogue.Find(w.Groupings(), id)
}

// Activities yields what those in each grouping do, in the order of the table.
func (w WorkforceTable) Activities() iter.Seq[Activity] {
	return catalogue.Rows(w.known(), activities[:])
}

// Roles yields the entries for roles, in the order of the table. One role has two entries: see [Role].
func (w WorkforceTable) Roles() iter.Seq[Role] { return catalogue.Rows(w.known(), roles[:]) }

// Role gives the entry with an id, and whether the table has it.
func (w WorkforceTable) Role(id righthelp.RuleID) (Role, bool) {
	return catalogue.Find(w.Roles(), id)
}
