// Package reporttest checks what has to hold for every page of a report, so that it can be read without seeing it.
package reporttest

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Readable checks that a page names its language, has its landmarks once, headings without gaps, ids that are unique and to
// which its links lead, a caption and scopes in every table, and a role, a title and a description in every picture.
func Readable(t *testing.T, page string) {
	t.Helper()
	_, text, _ := strings.Cut(page, "<html")
	decoder := xml.NewDecoder(strings.NewReader("<html" + text))
	decoder.Strict, decoder.AutoClose, decoder.Entity = false, append(xml.HTMLAutoClose, "wbr"), xml.HTMLEntity
	var (
		ids, links []string
		heading    byte     = '0'
		landmarks           = map[string]int{}
		inside     []string // the elements around this one
		parts      = map[string]int{}
	)
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		if end, ok := token.(xml.EndElement); ok {
			inside = inside[:len(inside)-1]
			if end.Name.Local == "table" {
				assert.Equal(t, parts["table"], parts["caption"], "a caption for each table")
			}
			continue
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		name := start.Name.Local
		around := ""
		if len(inside) > 0 {
			around = inside[len(inside)-1]
		}
		inside = append(inside, name)
		parts[name]++
		has := map[string]string{}
		for _, attribute := range start.Attr {
			has[attribute.Name.Local] = attribute.Value
		}
		if id := has["id"]; id != "" {
			assert.NotContains(t, ids, id, "an id twice")
			ids = append(ids, id)
		}
		if href := has["href"]; strings.HasPrefix(href, "#") {
			links = append(links, href[1:])
		}
		switch name {
		case "html":
			assert.Equal(t, "en-GB", has["lang"])
		case "header", "main", "footer":
			if around == "body" {
				landmarks[name]++
			}
		case "h1", "h2", "h3", "h4":
			assert.LessOrEqual(t, name[1], heading+1, "a heading leaves out a level")
			heading = name[1]
		case "th":
			assert.Contains(t, []string{"col", "row", "rowgroup"}, has["scope"], "the scope of a heading of a table")
		case "svg":
			assert.Equal(t, "img", has["role"])
			assert.NotEmpty(t, has["aria-label"])
		case "title", "desc":
			if around == "svg" {
				parts["svg "+name]++
			}
		}
	}
	assert.Equal(t, map[string]int{"header": 1, "main": 1, "footer": 1}, landmarks)
	assert.Equal(t, [2]int{parts["svg"], parts["svg"]}, [2]int{parts["svg title"], parts["svg desc"]}, "a title and a description for each picture")
	for _, link := range links {
		assert.True(t, slices.Contains(ids, link), "nothing has the id %s", link)
	}
}
