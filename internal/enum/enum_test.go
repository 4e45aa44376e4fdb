package enum_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type colour uint8

var colours = []string{"", "red", "green"}

func TestEveryNamedValueGoesOutAndComesBack(t *testing.T) {
	for value := colour(1); value <= 2; value++ {
		assert.True(t, enum.Valid(colours, value))
		assert.Equal(t, colours[value], enum.String("colour", colours, value))
		text, err := enum.Marshal("colour", colours, value)
		require.NoError(t, err)
		var read colour
		require.NoError(t, enum.Unmarshal("colour", colours, text, &read))
		assert.Equal(t, value, read)
	}
}

func TestAValueThatIsNotSetOrHasNoNameIsRefused(t *testing.T) {
	for value, name := range map[colour]string{0: "colour 0", 3: "colour 3", 255: "colour 255"} {
		assert.False(t, enum.Valid(colours, value))
		assert.Equal(t, name, enum.String("colour", colours, value))
		text, err := enum.Marshal("colour", colours, value)
		assert.Empty(t, text)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
		assert.Equal(t, "colour", malformed.Field)
	}
}

func TestANameThatNoValueHasIsRefusedAndChangesNothing(t *testing.T) {
	for text, near := range map[string]string{"": "", "Green": "green", "colour 0": "", "blue": ""} {
		read := colour(1)
		err := enum.Unmarshal("colour", colours, []byte(text), &read)
		assert.Equal(t, &righthelp.UnknownError{Field: "colour", Value: text, Near: near}, err)
		assert.Equal(t, colour(1), read)
	}
}
