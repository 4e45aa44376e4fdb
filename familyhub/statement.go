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

const publishedCount = len(accessStatements) + len(connectionStatements) + len(relationshipStatements)

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
