package familyhub

import (
	"cmp"
	"iter"
	"sort"

	"github.com/righthelp/righthelp"
)

// Statement is one thing that the framework says of a family hub network, to be met or not. The edition of August 2022
// has 124 of them. IDs are those of the criterion, with the stage and a number: fhmf.1.2.basic.1.
type Statement struct {
	righthelp.Rule
	Criterion righthelp.RuleID `json:"criterion"`
	Stage     Stage            `json:"stage"`
}

// Statements yields the statements in the document's order: criterion by criterion, and in each the basic model, the
// minimum part of the developed model, and what goes further. Local additions stand last in their list.
func (f Framework) Statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for _, table := range f.statements {
			for i := range table {
				if !yield(table[i]) {
					return
				}
			}
		}
	}
}

// Statement gives the statement with an id, and whether the framework has it.
func (f Framework) Statement(id righthelp.RuleID) (Statement, bool) {
	place, found := f.place(id)
	if !found {
		return Statement{}, false
	}
	return *f.at(place), true
}

// at gives the statement at a place of the framework.
func (f Framework) at(place int) *Statement {
	area := 0
	for place >= len(f.statements[area]) {
		place -= len(f.statements[area])
		area++
	}
	return &f.statements[area][place]
}

// size is the number of statements.
func (f Framework) size() (size int) {
	for _, table := range f.statements {
		size += len(table)
	}
	return size
}

// place says where the statement with an id stands in the order of Statements. The ids of the published statements ascend
// in that order.
func (f Framework) place(id righthelp.RuleID) (int, bool) {
	if f.places != nil {
		place, found := f.places[id]
		return place, found
	}
	return sort.Find(f.size(), func(place int) int { return cmp.Compare(id, f.at(place).ID) })
}

// finder gives a look-up of places that is quick where statements are asked for in their order, as they mostly are.
func (f Framework) finder() func(righthelp.RuleID) (int, bool) {
	next, size := 0, f.size()
	return func(id righthelp.RuleID) (int, bool) {
		place, found := next, next < size && f.at(next).ID == id
		if !found {
			place, found = f.place(id)
		}
		if found {
			next = place + 1
		}
		return place, found
	}
}

// ids yields the ids of the statements, for errors that name a near one.
func (f Framework) ids() iter.Seq[string] {
	return func(yield func(string) bool) {
		f.Statements()(func(statement Statement) bool { return yield(string(statement.ID)) })
	}
}
