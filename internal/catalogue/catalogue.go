// Package catalogue walks through the rows of a catalogue, each of which embeds its rule.
package catalogue

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
)

// Row is a row of a catalogue. A type that embeds a righthelp.Rule is one.
type Row interface{ AsRule() righthelp.Rule }

// Rows yields the rows of tables, one after the other. An edition that is not known has none.
func Rows[R any](known bool, tables ...[]R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for _, table := range tables {
			for i := range table {
				if !known || !yield(table[i]) {
					return
				}
			}
		}
	}
}

// Find gives the row with an id, and whether there is one.
func Find[R Row](rows iter.Seq[R], id righthelp.RuleID) (R, bool) {
	for row := range rows {
		if row.AsRule().ID == id {
			return row, true
		}
	}
	var none R
	return none, false
}

// Rules yields the rules of rows.
func Rules[R Row](rows iter.Seq[R]) iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		rows(func(row R) bool { return yield(row.AsRule()) })
	}
}

// IDs yields the ids of rows as text, for errors that name a near one.
func IDs[R Row](rows iter.Seq[R]) iter.Seq[string] {
	return func(yield func(string) bool) {
		rows(func(row R) bool { return yield(string(row.AsRule().ID)) })
	}
}

// Chain yields what several catalogues do, one after the other.
func Chain[R any](catalogues ...iter.Seq[R]) iter.Seq[R] {
	return func(yield func(R) bool) {
		for _, rows := range catalogues {
			for row := range rows {
				if !yield(row) {
					return
				}
			}
		}
	}
}

// Put puts a row in place of the one that is the same, or at the end.
func Put[R any](rows []R, row R, same func(R) bool) []R {
	if at := slices.IndexFunc(rows, same); at >= 0 {
		rows[at] = row
		return rows
	}
	return append(rows, row)
}
