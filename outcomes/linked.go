package outcomes

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// ProtectLinked protects several tables of the same people together. The tables come back in the order in which they are
// given, and none of them shows a count that it would not show alone.
//
// Two cells are the same count where their tables are of the same people (Of) and part them alike: the total of a row
// "Blackpool" by area is the same in a table by area and sex and in one by area and age, and so is the grand total. Where says
// of which part a table is, so that the total of a table of one quarter is a cell of a table by quarter. A count that is
// hidden in one table is hidden in all.
//
// Each table is safe by itself, as [Protect] has it. Beyond that every hidden count is given another value in all the tables at
// once, so that no sum across them settles it (outcomes.disclosure.linked). Where that was not found, and a sum across tables
// might, [Protected.SafeTogether] says so. Equal counts whose tables do not say that they are the same are not seen: a total
// over five age bands and one over two that cover the same ages need the same names.
//
// Beside what [Protect] refuses, a table that does not say of whom it is and by what it parts them, and a count that is
// not the same in two tables, or is missing in one alone, are each a *righthelp.MalformedError with its place, as in
// tables[1].cells[0][2].
func ProtectLinked(rule DisclosureRule, tables ...Table) ([]*Protected, error) {
	return protectTables(rule, tables, true)
}

func protectTables(rule DisclosureRule, tables []Table, linked bool) ([]*Protected, error) {
	problems := []error{rule.Check()}
	l := &links{networks: make([]*network, len(tables))}
	for i := range tables {
		place := ""
		if linked {
			place = fmt.Sprintf("tables[%d].", i)
			problems = append(problems, tables[i].checkNamed(place))
		}
		network, err := tables[i].network(rule, place)
		l.networks[i] = network
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	protected := make([]*Protected, len(tables))
	for i, n := range l.networks {
		n.table = i
		n.hideSmall()
		n.protect()
		n.showNeedless()
		table := tables[i]
		table.Rows, table.Columns = slices.Clone(table.Rows), slices.Clone(table.Columns) // the names that are published stay as they are
		protected[i] = &Protected{table: table, links: l, network: n}
	}
	if !linked {
		return protected, nil
	}
	if err := l.find(tables); err != nil {
		return nil, err
	}
	l.protect()
	return protected, nil
}

// checkNamed refuses a linked table that does not say what it counts.
func (t *Table) checkNamed(place string) error {
	var problems []error
	parts := []struct{ field, by string }{{"rows_by", t.RowsBy}, {"columns_by", t.ColumnsBy}}
	for i, within := range t.Where {
		parts = append(parts, struct{ field, by string }{fmt.Sprintf("where[%d].by", i), within.By})
		if strings.TrimSpace(within.Is) == "" {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("%swhere[%d].is", place, i), Value: within.Is, Reason: "say which part the table is of"})
		}
	}
	if strings.TrimSpace(t.Of) == "" {
		problems = append(problems, &righthelp.MalformedError{Field: place + "of", Value: t.Of, Reason: "tables that are linked say who is counted"})
	}
	for i, part := range parts {
		if strings.TrimSpace(part.by) == "" {
			problems = append(problems, &righthelp.MalformedError{Field: place + part.field, Value: part.by, Reason: "tables that are linked say by what they part the people"})
		}
		for _, earlier := range parts[:i] {
			if part.by != "" && part.by == earlier.by {
				problems = append(problems, &righthelp.MalformedError{Field: place + part.field, Value: part.by, Reason: earlier.field + " parts them by this already"})
			}
		}
	}
	return errors.Join(problems...)
}

// key names what a cell counts: the same key, the same people.
func (t *Table) key(row, column int) string {
	parts := make([]string, 0, len(t.Where)+2)
	for _, within := range t.Where {
		parts = append(parts, strconv.Quote(within.By)+"="+strconv.Quote(within.Is))
	}
	if row < len(t.Rows) {
		parts = append(parts, strconv.Quote(t.RowsBy)+"="+strconv.Quote(t.Rows[row]))
	}
	if column < len(t.Columns) {
		parts = append(parts, strconv.Quote(t.ColumnsBy)+"="+strconv.Quote(t.Columns[column]))
	}
	slices.Sort(parts)
	return strconv.Quote(t.Of) + strings.Join(parts, ",")
}

// links are tables with the cells that they share.
type links struct {
	networks []*network
	groups   [][]spot // of cells that are one count
}

// spot is a cell of one of the tables.
type spot struct{ table, at int }

func (l *links) square(s spot) *square { return &l.networks[s.table].squares[s.at] }

// find finds the cells that are one count.
func (l *links) find(tables []Table) error {
	keys := map[string]int{} // the group of a key
	var problems []error
	for i := range tables {
		n := l.networks[i]
		for at := range n.squares {
			key := tables[i].key(at/n.columns, at%n.columns)
			group, known := keys[key]
			if !known {
				keys[key] = len(l.groups)
				l.groups = append(l.groups, []spot{{i, at}})
				continue
			}
			first, s := l.groups[group][0], &n.squares[at]
			if other := l.square(first); s.state != other.state || s.state == cellCounted && s.count != other.count {
				problems = append(problems, &righthelp.MalformedError{
					Field: fmt.Sprintf("tables[%d].%s", i, n.field(at)), Value: s.text(),
					Reason: fmt.Sprintf("it is the same count as tables[%d].%s, which is %q", first.table, l.networks[first.table].field(first.at), other.text()),
				})
			}
			l.groups[group] = append(l.groups[group], spot{i, at})
		}
	}
	l.groups = slices.DeleteFunc(l.groups, func(group []spot) bool { return len(group) == 1 })
	return errors.Join(problems...)
}

// field is the path of a cell in its table.
func (n *network) field(at int) string {
	row, column := at/n.columns, at%n.columns
	if row < n.rows-1 && column < n.columns-1 {
		return fmt.Sprintf("cells[%d][%d]", row, column)
	}
	return totalField(row, column, n.rows, n.columns)
}

func (s *square) text() string {
	if s.state == cellMissing {
		return ""
	}
	return Cell{count: s.count, state: s.state}.String()
}

// protect hides what is hidden elsewhere, and more cells until each hidden one has another value in all tables at once, or
// at least in its own.
func (l *links) protect() {
	for i, group := range l.groups {
		silent := !slices.ContainsFunc(group, func(s spot) bool { return !l.square(s).silent })
		for _, s := range group {
			l.square(s).group, l.square(s).silent = i+1, silent
		}
	}
	for _, n := range l.networks {
		for at := range n.squares {
			n.squares[at].circle = 0
			if n.small(at) {
				n.squares[at].hidden = HiddenSmall
			}
		}
	}
	for again := true; again; {
		again = l.spread()
		for table, n := range l.networks {
			for at := range n.squares {
				if s := &n.squares[at]; s.hidden != 0 && s.circle == 0 {
					l.prove(spot{table, at})
					again = true
				}
			}
		}
	}
}

// spread hides in every table what is hidden in one, and reports whether anything was shown till then.
func (l *links) spread() bool {
	changed := false
	for _, group := range l.groups {
		if !slices.ContainsFunc(group, func(s spot) bool { return l.square(s).hidden != 0 }) {
			continue
		}
		for _, s := range group {
			if square := l.square(s); square.hidden == 0 {
				square.hidden, changed = HiddenToProtect, true
			}
		}
	}
	return changed
}

// prove proves a hidden cell in all tables at once if it can, and otherwise in its own.
func (l *links) prove(s spot) {
	for _, told := range [...]bool{true, false} {
		best, cheapest := []move(nil), int64(noWay)
		for _, asked := range [...]quest{{}, {upward: true}} {
			asked.told, asked.hide, asked.joint = told, true, true
			steps := l.everywhere(s, asked)
			if toll := l.toll(steps); steps != nil && toll < cheapest {
				best, cheapest = steps, toll
			}
		}
		if best != nil {
			l.record(s, best, told)
			return
		}
	}
	n := l.networks[s.table]
	steps, told := n.find(s.at, true)
	n.record(steps, s.at, false)
	n.squares[s.at].untold, n.squares[s.at].alone = !told, true
}

// everywhere finds a circle through a cell, and what it takes in the other tables for the cells that they share.
func (l *links) everywhere(s spot, asked quest) []move {
	for _, n := range l.networks {
		n.taken = make([]bool, len(n.squares))
	}
	defer func() {
		for _, n := range l.networks {
			n.taken = nil
		}
	}()
	steps := l.mirrored(nil, l.networks[s.table].circle(s.at, asked))
	for again := true; again; {
		again = false
		for _, n := range l.networks {
			more, found := n.carry(steps, asked)
			if !found {
				return nil
			}
			steps, again = l.mirrored(steps, more), again || len(more) > 0
		}
	}
	return steps
}

// mirrored adds steps of one table, each with the steps that it takes in the others that share the cell.
func (l *links) mirrored(steps, more []move) []move {
	for _, step := range more {
		group := []spot{{step.table, step.at}}
		if shared := l.square(group[0]).group; shared > 0 {
			group = l.groups[shared-1]
		}
		for _, s := range group {
			l.networks[s.table].taken[s.at] = true
			steps = append(steps, move{s.table, s.at, step.up})
		}
	}
	return steps
}

// carry gives a way from a place of the table into which the steps so far bring more than they take out to one where it is
// the other way round; nothing where there is no such place, and false where there is no way.
func (n *network) carry(steps []move, asked quest) (way []move, found bool) {
	excess := make([]int, n.rows+n.columns)
	for _, step := range steps {
		if step.table == n.table {
			from, to := n.ends(step)
			excess[from]--
			excess[to]++
		}
	}
	from := slices.IndexFunc(excess, func(much int) bool { return much > 0 })
	if from < 0 {
		return nil, true
	}
	cheapest := int64(noWay)
	for to := range excess {
		if excess[to] >= 0 {
			continue
		}
		if cost := n.search.run(n, from, to, nowhere, asked, cheapest); cost < cheapest {
			cheapest, way = cost, n.search.path(n, from, to, nil)
		}
	}
	return way, way != nil
}

// toll is what it costs to hide all that the steps need hidden.
func (l *links) toll(steps []move) int64 {
	toll := int64(0)
	for _, step := range steps {
		toll += l.networks[step.table].toll(step.at)
	}
	return toll
}

// record hides what the steps need hidden, and takes them for the proof of the cell, and if they hold for whoever is told
// which counts are small, of every hidden cell among them.
func (l *links) record(s spot, steps []move, told bool) {
	for table, n := range l.networks {
		here := slices.DeleteFunc(slices.Clone(steps), func(step move) bool { return step.table != table })
		if len(here) == 0 {
			continue
		}
		n.circles = append(n.circles, steps)
		for _, step := range here {
			square := &n.squares[step.at]
			n.hide(step.at, 0)
			if square.hidden != 0 && (told || spot{table, step.at} == s) {
				square.circle, square.untold, square.alone = len(n.circles), !told, false
			}
		}
	}
}
