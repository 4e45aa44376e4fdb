// Package diff sets what two documents say side by side, field by field.
package diff

import (
	"iter"
	"strconv"
)

// Document is what a document says, field by field.
type Document struct{ lines []line }

type line struct{ field, value string }

// Say adds what the document says in a field; nothing where it is silent there.
func (d *Document) Say(field, value string) { d.lines = append(d.lines, line{field, value}) }

// Between yields the fields in which two documents differ, as the changes that change makes of them: those of the first in its
// order, and then what only the second has. What one of them lacks is empty, and so is no change from an empty value.
func Between[Change any](was, is Document, change func(field, before, after string) Change) iter.Seq[Change] {
	return func(yield func(Change) bool) {
		old, now := was.byField(), is.byField()
		for _, line := range was.lines {
			if value := now[line.field]; value != line.value && !yield(change(line.field, line.value, value)) {
				return
			}
		}
		for _, line := range is.lines {
			if _, had := old[line.field]; !had && line.value != "" && !yield(change(line.field, "", line.value)) {
				return
			}
		}
	}
}

func (d Document) byField() map[string]string {
	values := make(map[string]string, len(d.lines))
	for _, line := range d.lines {
		values[line.field] = line.value
	}
	return values
}

// Number gives a number as text, and nothing for 0.
func Number(number int) string {
	if number == 0 {
		return ""
	}
	return strconv.Itoa(number)
}
