package tally

import "github.com/righthelp/righthelp"

// Cells are those of a row of a coverage matrix: first that of the row as a whole, then one for each way of access.
type Cells []*righthelp.Cell

// Fill counts the statements of a row: of the minimum and then of what goes further, so many in each way of access. Where
// nothing goes further, the reach is none. It says how many statements there are.
func (c Cells) Fill(statuses []righthelp.Status, minimum, further []uint8, none righthelp.Reach) (counted int) {
	whole, ways := c[0], c[1:]
	for i, cell := range ways {
		cell.Minimum = extent(count(statuses, &counted, minimum[i]), righthelp.ExpectedElsewhere)
		whole.Minimum.Count = whole.Minimum.Plus(cell.Minimum.Count)
	}
	for i, cell := range ways {
		cell.Further = extent(count(statuses, &counted, further[i]), none)
		whole.Further.Count = whole.Further.Plus(cell.Further.Count)
	}
	whole.Minimum, whole.Further = extent(whole.Minimum.Count, righthelp.ExpectedElsewhere), extent(whole.Further.Count, none)
	return counted
}

// Add adds another row to this one, cell by cell, for the sum of several.
func (c Cells) Add(other Cells) {
	for i, cell := range c {
		cell.Minimum = extent(cell.Minimum.Plus(other[i].Minimum.Count), righthelp.ExpectedElsewhere)
		cell.Further = extent(cell.Further.Plus(other[i].Further.Count), righthelp.NoOption)
	}
}

// count counts the next statements from a place on, and moves the place behind them.
func count(statuses []righthelp.Status, from *int, number uint8) (count righthelp.Count) {
	for _, status := range statuses[*from : *from+int(number)] {
		count.Add(status)
	}
	*from += int(number)
	return count
}

// extent gives what a count comes to, and another reach where there are no statements.
func extent(count righthelp.Count, none righthelp.Reach) righthelp.Extent {
	reach := none
	if count.Of > 0 {
		reach = [...]righthelp.Reach{
			righthelp.NotAssessed: righthelp.ReachUnknown, righthelp.Met: righthelp.ReachMet, righthelp.NotMet: righthelp.ReachNotMet,
		}[count.Status()]
	}
	return righthelp.Extent{Reach: reach, Count: count}
}
