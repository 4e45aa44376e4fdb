package familyhub_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLevelsAndStagesRoundTripAsText(t *testing.T) {
	for i, name := range []string{"unknown", "below_basic", "basic", "minimum", "developed"} {
		roundTrip(t, familyhub.Level(i), name)
	}
	for i, name := range []string{"basic", "developed", "further"} {
		roundTrip(t, familyhub.Stage(i+1), name)
	}
	for i, name := range []string{"added", "removed", "altered"} {
		roundTrip(t, familyhub.Change(i+1), name)
	}
	for _, value := range []any{familyhub.Level(5), familyhub.Stage(0), familyhub.Stage(4), familyhub.Change(0)} {
		_, err := json.Marshal(value)
		var malformed *righthelp.MalformedError
		assert.ErrorAs(t, err, &malformed)
	}
	assert.Equal(t, "level 5", familyhub.Level(5).String())
	var unknown *righthelp.UnknownError
	assert.ErrorAs(t, new(familyhub.Level).UnmarshalText([]byte("Basic")), &unknown)
	assert.Equal(t, "basic", unknown.Near)
	assert.ErrorAs(t, new(familyhub.Stage).UnmarshalText([]byte("")), &unknown)
	assert.ErrorAs(t, new(familyhub.Change).UnmarshalText([]byte("new")), &unknown)
}

func roundTrip[T interface {
	comparable
	String() string
}](t *testing.T, value T, name string,
) {
	t.Helper()
	assert.Equal(t, name, value.String())
	text, err := json.Marshal(value)
	require.NoError(t, err)
	assert.Equal(t, `"`+name+`"`, string(text))
	var again T
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, value, again)
}
