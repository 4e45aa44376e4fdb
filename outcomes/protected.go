package outcomes

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Protected is a table that may be published, with the proof that none of its hidden counts can be worked back. The zero
// Protected has no cells.
//
// A place in it is told by its row and column, counted from 0; totals stand in the row and the column behind the last.
type Protected struct {
	table   Table
	links   *links // with the tables that were protected together
	network *network
}

// ProtectedCell is one cell of a protected table as it may be published.
type ProtectedCell struct {
	Row    string    `json:"row"`              // empty for the totals of columns
	Column string    `json:"column"`           // empty for the totals of rows
	Value  int64     `json:"value"`            // 0 where there is a symbol instead
	Symbol string    `json:"symbol,omitempty"` // empty where there is a value
	Reason Treatment `json:"reason"`           // for whoever prepares the table: see [Protected.MayTellReasons]
}

// String gives what stands in the published table: the count or the symbol.
func (c ProtectedCell) String() string {
	if c.Symbol != "" {
		return c.Symbol
	}
	return strconv.FormatInt(c.Value, 10)
}

// Cell gives the cell of a place, and whether the table has it: there is none outside it, nor a total that it is published
// without.
func (p *Protected) Cell(row, column int) (ProtectedCell, bool) {
	if !p.has(row, column) {
		return ProtectedCell{}, false
	}
	cell := ProtectedCell{Row: nameAt(p.table.Rows, row), Column: nameAt(p.table.Columns, column)}
	n := p.network
	cell.Reason = p.treatment(row, column)
	switch cell.Reason {
	case ShownExact:
		cell.Value = n.squares[n.at(row, column)].count
	case ShownRounded:
		cell.Value = roundTo(n.squares[n.at(row, column)].count, n.rule.Base)
	default:
		cell.Symbol = n.rule.symbol(cell.Reason)
	}
	return cell, true
}

// Cells yields the cells by row and then by column, the totals of a row behind its cells and those of columns at the end.
func (p *Protected) Cells() iter.Seq[ProtectedCell] {
	return func(yield func(ProtectedCell) bool) {
		for row := range len(p.table.Rows) + 1 {
			for column := range len(p.table.Columns) + 1 {
				if cell, found := p.Cell(row, column); found && !yield(cell) {
					return
				}
			}
		}
	}
}

// Share says of what a percentage is.
type Share uint8

const (
	OfRow    Share = iota + 1 // of the total of its row
	OfColumn                  // of the total of its column
	OfTable                   // of the grand total
)

var shareNames = [...]string{"", "row", "column", "table"}

// String gives of what a percentage is as text: row, column, table.
func (s Share) String() string { return enum.String("share", shareNames[:], s) }

// MarshalText writes the share as String does. A share that is not set is a *righthelp.MalformedError.
func (s Share) MarshalText() ([]byte, error) { return enum.Marshal("share", shareNames[:], s) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Share) UnmarshalText(text []byte) error {
	return enum.Unmarshal("share", shareNames[:], text, s)
}

// Percentage gives the percentage that a cell is of a total, or the symbol that stands in its place; both are empty where the
// table has no such cell or is published without that total.
//
// It is worked out of what is published, and so tells nothing more: where the total is rounded the cell is rounded alike, and
// where either has a symbol so has the percentage (outcomes.disclosure.percentage). A percentage of nought does not apply.
// One that is not nought but would be rounded to it has the symbol for that, if the rule has one.
func (p *Protected) Percentage(row, column int, of Share) (percentage righthelp.Number, symbol string) {
	wholeRow, wholeColumn := row, column
	switch of {
	case OfRow:
		wholeColumn = len(p.table.Columns)
	case OfColumn:
		wholeRow = len(p.table.Rows)
	case OfTable:
		wholeRow, wholeColumn = len(p.table.Rows), len(p.table.Columns)
	default:
		return righthelp.Number{}, ""
	}
	part, found := p.Cell(row, column)
	whole, published := p.Cell(wholeRow, wholeColumn)
	if !found || !published {
		return righthelp.Number{}, ""
	}
	rule := &p.network.rule
	count := part.Value
	if whole.Reason == ShownRounded {
		count = roundTo(count, rule.Base)
	}
	switch {
	case part.Symbol != "" || whole.Symbol != "":
		return righthelp.Number{}, cmp.Or(part.Symbol, whole.Symbol)
	case whole.Value == 0:
		return righthelp.Number{}, rule.Symbols.NotApplicable
	}
	percentage, _ = Ratio{Count: count, Of: whole.Value}.Per(100, rule.Decimals)
	if part.Value > 0 && percentage.Coefficient() == 0 && rule.Symbols.Low != "" {
		return righthelp.Number{}, rule.Symbols.Low
	}
	return percentage, ""
}

// CellChange is one cell of a table with another count.
type CellChange struct {
	Table  int   `json:"table"` // which of the tables that were protected together, from 0
	Row    int   `json:"row"`   // from 0; totals stand behind the last
	Column int   `json:"column"`
	By     int64 `json:"by"` // 1 or -1
}

// Alternative gives the proof that a hidden count cannot be worked back: what would be changed in the table for that cell to
// have another count, while every count that is shown stays as it is, every line adds up, no count falls below what it can be,
// and none passes out of the range of the rule or into it. It gives nothing for a cell that is not hidden.
//
// The changes tell where small counts are and which way they could go: they are for checking, not for publishing.
func (p *Protected) Alternative(row, column int) []CellChange {
	if !p.has(row, column) {
		return nil
	}
	s := p.network.squares[p.network.at(row, column)]
	if s.hidden == 0 {
		return nil
	}
	var changes []CellChange
	for _, step := range p.network.circles[s.circle-1] {
		columns := p.links.networks[step.table].columns
		changes = append(changes, CellChange{step.table, step.at / columns, step.at % columns, step.by()})
	}
	return changes
}

// MayTellReasons reports whether the hidden counts, in all the tables that were protected together, stay safe even if it is told
// which of them are small and which protect others. Where it is false, give one symbol and no reasons: five counts that are
// known to be small and add up to a small count of five are five ones.
func (p *Protected) MayTellReasons() bool {
	return p.links != nil && !p.any(func(s square) bool { return s.untold })
}

// SafeTogether reports whether the hidden counts stay safe from somebody who adds and subtracts across all the tables that
// were protected together. It is so for a table that was protected alone.
func (p *Protected) SafeTogether() bool {
	return p.links != nil && !p.any(func(s square) bool { return s.alone })
}

func (p *Protected) any(is func(square) bool) bool {
	return slices.ContainsFunc(p.links.networks, func(n *network) bool { return slices.ContainsFunc(n.squares, is) })
}

// Findings explains the table to whoever prepares it: every cell that is hidden or missing, by row and then by column, and at
// the end whether the hidden ones are safe. No hidden count is told, but which ones are small is: see
// [Protected.MayTellReasons].
func (p *Protected) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		hidden := 0
		for row := range len(p.table.Rows) + 1 {
			for column := range len(p.table.Columns) + 1 {
				finding := p.finding(row, column)
				if finding.Status == righthelp.NotMet {
					hidden++
				}
				if finding.Rule != "" && !yield(finding) {
					return
				}
			}
		}
		if p.network == nil {
			return
		}
		proof := fmt.Sprintf("%d cells are hidden, and each could have another count as far as the rest of the table tells", hidden)
		if !p.MayTellReasons() {
			proof += "; that holds only as long as nobody is told which of them are small"
		}
		if !p.SafeTogether() {
			proof += "; sums across this and the other tables may tell more"
		}
		yield(righthelp.Finding{Rule: ruleAttacker, Status: righthelp.Met, Because: proof})
	}
}

// finding explains a cell that is hidden or missing; of others it says nothing.
func (p *Protected) finding(row, column int) righthelp.Finding {
	name := p.name(row, column)
	switch p.treatment(row, column) {
	case HiddenSmall:
		return righthelp.Finding{Rule: ruleSmall, Status: righthelp.NotMet, Because: fmt.Sprintf(
			"%s is hidden: it is from %d to %d (%s)", name, p.network.rule.Smallest, p.network.rule.Largest, p.network.rule.Name)}
	case HiddenToProtect:
		because := name + " is hidden because it is hidden in another table of the same people"
		if shield := p.network.squares[p.network.at(row, column)].shield - 1; shield >= 0 {
			because = fmt.Sprintf("%s is hidden so that %s cannot be worked back", name, p.name(shield/p.network.columns, shield%p.network.columns))
		}
		return righthelp.Finding{Rule: ruleProtecting, Status: righthelp.NotMet, Because: because}
	case ShownMissing:
		return righthelp.Finding{Rule: ruleMissing, Status: righthelp.NotAssessed, Because: name + " is missing, and does not follow from the totals"}
	}
	return righthelp.Finding{}
}

// has reports whether a place is in the table as it is published.
func (p *Protected) has(row, column int) bool {
	rows, columns := len(p.table.Rows), len(p.table.Columns)
	if p.network == nil || row < 0 || column < 0 || row > rows || column > columns {
		return false
	}
	return (column < columns || !p.table.NoRowTotals) && (row < rows || !p.table.NoColumnTotals)
}

// treatment gives what is done with a cell; nothing where there is none.
func (p *Protected) treatment(row, column int) Treatment {
	if !p.has(row, column) {
		return 0
	}
	n := p.network
	s := &n.squares[n.at(row, column)]
	switch {
	case s.hidden != 0:
		return s.hidden
	case s.state == cellMissing:
		return ShownMissing
	case s.state == cellInapplicable:
		return ShownNotApplicable
	case s.count == 0 || !n.rule.rounds(row == n.rows-1, column == n.columns-1):
		return ShownExact
	case roundTo(s.count, n.rule.Base) == 0:
		return ShownLow
	}
	return ShownRounded
}

// name gives a cell as a reader would name it: Blackpool, girls.
func (p *Protected) name(row, column int) string {
	rowName, columnName := nameAt(p.table.Rows, row), nameAt(p.table.Columns, column)
	switch {
	case rowName == "" && columnName == "":
		return "the grand total"
	case rowName == "":
		return "the total of " + columnName
	case columnName == "":
		return "the total of " + rowName
	}
	return rowName + ", " + columnName
}

// nameAt gives the name of a row or column; that of totals has none.
func nameAt(names []string, at int) string {
	if at == len(names) {
		return ""
	}
	return names[at]
}
