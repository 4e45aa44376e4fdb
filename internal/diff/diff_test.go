package diff_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp/internal/diff"
	"github.com/stretchr/testify/assert"
)

// said is a document of fields, each with what it says.
func said(words ...string) (document diff.Document) {
	for pair := range slices.Chunk(words, 2) {
		document.Say(pair[0], pair[1])
	}
	return document
}

func TestFieldsThatDifferAreToldInOrderAndCanBeReadInPart(t *testing.T) {
	was := said("a", "1", "b", "", "c", "3", "d", "4")
	is := said("e", "5", "f", "", "c", "30", "a", "1", "g", "7")
	changes := diff.Between(was, is, func(field, before, after string) [3]string { return [3]string{field, before, after} })
	want := [][3]string{{"c", "3", "30"}, {"d", "4", ""}, {"e", "", "5"}, {"g", "", "7"}}
	assert.Equal(t, want, slices.Collect(changes))
	for stop := range want {
		var read [][3]string
		for change := range changes {
			if read = append(read, change); len(read) > stop {
				break
			}
		}
		assert.Equal(t, want[:stop+1], read)
	}
}

func TestNoNumberIsNoText(t *testing.T) {
	assert.Equal(t, []string{"", "1", "-2"}, []string{diff.Number(0), diff.Number(1), diff.Number(-2)})
}
