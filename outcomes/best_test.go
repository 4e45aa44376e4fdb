package outcomes_test

import (
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// smallTable is a table of which every choice of hidden cells can be tried. A choice is a set of bits, one a cell.
type smallTable struct {
	rows, columns int // with totals
	counts        []int64
	rule          outcomes.DisclosureRule
}

func (s smallTable) small(at int) bool { return hides(s.rule, s.counts[at]) }

// free reports whether a cell could have one more or one less, if the cells of a choice are hidden: whether the table has
// another way from one end of it to the other.
func (s smallTable) free(at int, choice uint, told bool) bool {
	var leads [12]uint // from each place to which others
	for other := range s.counts {
		if choice>>other&1 == 0 || other == at {
			continue
		}
		for _, by := range []int64{1, -1} {
			if s.may(other, by, told) {
				from, to := s.ends(other, by)
				leads[from] |= 1 << to
			}
		}
	}
	for _, by := range []int64{1, -1} {
		if !s.may(at, by, told) {
			continue
		}
		to, from := s.ends(at, by)
		reached, before := uint(1)<<from, uint(0)
		for reached != before {
			before = reached
			for left := reached; left != 0; left &= left - 1 {
				reached |= leads[bits.TrailingZeros(left)]
			}
		}
		if reached>>to&1 == 1 {
			return true
		}
	}
	return false
}

func (s smallTable) may(at int, by int64, told bool) bool {
	count := s.counts[at] + by
	if told && s.small(at) {
		return hides(s.rule, count)
	}
	return count >= s.rule.Smallest && (!told || count > s.rule.Largest)
}

func (s smallTable) ends(at int, by int64) (from, to int) {
	row, column := at/s.columns, at%s.columns
	from, to = row, s.rows+column
	if (row == s.rows-1) != (column == s.columns-1) {
		from, to = to, from
	}
	if by < 0 {
		from, to = to, from
	}
	return from, to
}

// best gives the fewest cells that can be hidden, small ones included, such that each is as safe as it can be made.
func (s smallTable) best() int {
	small, others := uint(0), []int(nil)
	for at, count := range s.counts {
		switch {
		case s.small(at):
			small |= 1 << at
		case count > 0:
			others = append(others, at)
		}
	}
	all := small
	for _, at := range others {
		all |= 1 << at
	}
	safe := func(choice uint) bool {
		for left := choice; left != 0; left &= left - 1 {
			at := bits.TrailingZeros(left)
			if !s.free(at, choice, true) && (!s.free(at, choice, false) || s.free(at, all, true)) {
				return false
			}
		}
		return true
	}
	for count := 0; ; count++ {
		found := false
		choose(others, count, small, func(choice uint) bool {
			found = safe(choice)
			return found
		})
		if found {
			return bits.OnesCount(small) + count
		}
	}
}

// choose tries every way to add so many cells, until one will do.
func choose(from []int, count int, choice uint, try func(uint) bool) bool {
	if count == 0 {
		return try(choice)
	}
	for i := range len(from) - count + 1 {
		if choose(from[i+1:], count-1, choice|1<<from[i], try) {
			return true
		}
	}
	return false
}

func smallTableOf(table outcomes.Table, rule outcomes.DisclosureRule) smallTable {
	s := smallTable{rows: len(table.Rows) + 1, columns: len(table.Columns) + 1, rule: rule}
	s.counts = make([]int64, s.rows*s.columns)
	for r, cells := range table.Cells {
		for c, cell := range cells {
			count, _ := cell.Count()
			for _, at := range []int{r*s.columns + c, r*s.columns + s.columns - 1, (s.rows-1)*s.columns + c, s.rows*s.columns - 1} {
				s.counts[at] += count
			}
		}
	}
	return s
}

func hiddenCells(p *outcomes.Protected) (hidden int) {
	for cell := range p.Cells() {
		if cell.Reason == outcomes.HiddenSmall || cell.Reason == outcomes.HiddenToProtect {
			hidden++
		}
	}
	return hidden
}

func TestNoMoreThanTwiceTheFewestCellsAreHidden(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 11))
	hidden, fewest := 0, 0
	tables := 4000
	if testing.Short() {
		tables = 500
	}
	for i := range tables {
		rule := dfeArea()
		if i%4 == 0 {
			rule.Smallest = 0
		}
		table := randomTable(random, 1+random.IntN(3), 1+random.IntN(4))
		p, err := outcomes.Protect(table, rule)
		require.NoError(t, err)
		mine, best := hiddenCells(p), smallTableOf(table, rule).best()
		require.LessOrEqual(t, best, mine, "%v", table)
		require.LessOrEqual(t, mine, 2*best, "%v", table)
		hidden, fewest = hidden+mine, fewest+best
	}
	assert.LessOrEqual(t, 100*hidden, 102*fewest, "on the whole it is hardly more than the fewest")
}
