package casetest

import (
	"encoding/json"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var jsonName = regexp.MustCompile(`^[a-z0-9_]+$`)

// JSON checks that values can be written as JSON and that what they say has names in lower case there.
func JSON(t *testing.T, values ...any) {
	t.Helper()
	for _, value := range values {
		text, err := json.Marshal(value)
		require.NoError(t, err, "%+v", value)
		var read any
		require.NoError(t, json.Unmarshal(text, &read))
		named(t, read, string(text))
	}
}

func named(t *testing.T, read any, text string) {
	t.Helper()
	switch read := read.(type) {
	case []any:
		for _, part := range read {
			named(t, part, text)
		}
	case map[string]any:
		assert.NotEmpty(t, read, text)
		for name, part := range read {
			assert.Regexp(t, jsonName, name, text)
			named(t, part, text)
		}
	}
}
