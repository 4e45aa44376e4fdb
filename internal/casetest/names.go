package casetest

import (
	"encoding"
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// enumeration is a small enumeration with text names, whose zero value is not set.
type enumeration interface {
	comparable
	~uint8
	encoding.TextMarshaler
	String() string
}

// Names checks that the values 1, 2, … of an enumeration have these names as text and as JSON, are read back from them, and
// that nothing else is written or read.
func Names[E enumeration, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, names ...string,
) {
	t.Helper()
	for i, name := range names {
		value := E(i + 1)
		assert.Equal(t, name, value.String())
		written, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(written))
		var again E
		require.NoError(t, json.Unmarshal(written, P(&again)))
		assert.Equal(t, value, again)
	}
	var malformed *righthelp.MalformedError
	for _, value := range []E{0, E(len(names) + 1), 255} {
		_, err := value.MarshalText()
		assert.ErrorAs(t, err, &malformed)
		assert.NotContains(t, names, value.String())
	}
	var unknown *righthelp.UnknownError
	for _, name := range []string{"", "no such name"} {
		assert.ErrorAs(t, P(new(E)).UnmarshalText([]byte(name)), &unknown)
	}
}
