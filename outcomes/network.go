package outcomes

import "math"

// network is a table with its totals as whoever tries to work it back sees it: places joined by cells.
//
// Every row is a place and every column is one, the row and the column of totals too. A cell joins its row and its column,
// and its count is a flow from the one to the other: from the row to the column inside the table and at the grand total,
// the other way at the totals of rows and of columns. That the table adds up is then to say that as much flows into each
// place as out of it. So two tables that add up and agree in what is shown differ by flows round circles of cells that are
// not shown, and a hidden cell could have another count just where it stands on such a circle along which every cell could
// have one more or one less. To find the circle is to prove that the cell cannot be worked back.
type network struct {
	rows, columns int // with those of totals
	squares       []square
	rule          DisclosureRule
	table         int // its place among the tables that are protected together
	circles       [][]move
	search        search
	taken         []bool // cells that a change to several tables takes already; nothing where there is none
}

// square is one cell of a table or of its totals.
type square struct {
	count  int64 // where nobody knows it, one that would fit
	state  cellState
	silent bool // a total that the table does not have
	hidden Treatment
	circle int  // which circle proves it hidden, from 1
	untold bool // that holds only as long as nobody is told which hidden counts are small
	alone  bool // that holds only as long as its table is taken by itself
	group  int  // of cells of several tables that are the same count, from 1
	shield int  // for one hidden to protect another: which, from 1; 0 where that stands in another table
}

// move is a step along a circle: one cell with one more or one less.
type move struct {
	table int
	at    int
	up    bool
}

// by is what the step adds to its cell.
func (m move) by() int64 {
	if m.up {
		return 1
	}
	return -1
}

const (
	noWay   = math.MaxInt64
	perCell = 1 << 45 // to hide a cell weighs more than to hide any number of people in cells that are hidden anyway
	person  = 1 << 30 // the most people of one cell that are told apart in choosing
)

func (n *network) at(row, column int) int { return row*n.columns + column }

// towards reports whether the flow of a cell runs from its row to its column.
func (n *network) towards(row, column int) bool {
	return (row == n.rows-1) == (column == n.columns-1)
}

func (n *network) small(at int) bool {
	s := &n.squares[at]
	return s.state == cellCounted && !s.silent && n.rule.hides(s.count)
}

// protects reports whether a cell could be hidden to protect another: a count that is shown and is neither small nor nought.
func (n *network) protects(at int) bool {
	s := &n.squares[at]
	return s.state == cellCounted && !s.silent && s.count > n.rule.Largest
}

// quest says what is looked for.
type quest struct {
	told   bool // a circle that holds even for somebody who has been told which of the hidden counts are the small ones
	hide   bool // cells that are shown may be hidden for it
	known  bool // one of missing cells alone: all that is known is taken as known
	joint  bool // it is part of a change to several tables
	upward bool // no cell has less along it
}

// could reports whether, as far as anyone can tell, a cell that is not shown might have one more or one less.
//
// What stands for a missing count fits its own table and may not fit others. One more than the true count always does.
func (n *network) could(at int, up bool, asked quest) bool {
	s := &n.squares[at]
	least, most := n.rule.Smallest, int64(noWay)
	switch {
	case asked.upward && !up:
		return false
	case s.state == cellMissing && asked.joint:
		return up
	case s.state == cellMissing || s.silent:
		least = 0
	case asked.told && n.small(at):
		most = n.rule.Largest
	case asked.told:
		least = n.rule.Largest + 1
	}
	if up {
		return s.count < most
	}
	return s.count > least
}

// price is what it costs to take a step: nothing where the cell is not shown anyway.
func (n *network) price(step move, asked quest) int64 {
	s := &n.squares[step.at]
	shown := s.state != cellMissing && (asked.known || s.hidden == 0 && !s.silent)
	switch {
	case shown && !(asked.hide && n.protects(step.at)),
		n.taken != nil && n.taken[step.at],
		!n.could(step.at, step.up, asked):
		return noWay
	}
	return n.toll(step.at)
}

// toll is what it costs to hide a cell: nothing where it is not shown anyway.
func (n *network) toll(at int) int64 {
	s := &n.squares[at]
	if s.state == cellMissing || s.hidden != 0 || s.silent {
		return 0
	}
	return perCell + min(s.count, person)
}

// ends gives the places from which and to which a step leads.
func (n *network) ends(step move) (from, to int) {
	row, column := step.at/n.columns, step.at%n.columns
	if n.towards(row, column) == step.up {
		return row, n.rows + column
	}
	return n.rows + column, row
}

// circle finds the cheapest circle through a cell, or none.
func (n *network) circle(at int, asked quest) []move {
	var best []move
	cheapest := int64(noWay)
	for _, up := range [...]bool{true, false} {
		step := move{n.table, at, up}
		if cheapest == 0 || !n.could(at, up, asked) {
			continue
		}
		// The step leads from one place to the other, and the rest of the circle back.
		back, far := n.ends(step)
		if cost := n.search.run(n, far, back, at, asked, cheapest); cost < cheapest {
			cheapest, best = cost, n.search.path(n, far, back, append(best[:0], step))
		}
	}
	return best
}
