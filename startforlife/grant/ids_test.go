package grant

import (
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// crowd gives ids whose hashes all want the same slot.
func crowd(count int) (ids []string) {
	for i := 0; len(ids) < count; i++ {
		if id := fmt.Sprint(i); hashOf(id)%1024 == 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

func listOf(ids []string) func(int) string { return func(i int) string { return ids[i] } }

func TestDiffer_SaysSoOnlyOfIDsThatDo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOf(rapid.StringMatching(`[ab]{0,4}`)).Draw(t, "ids")
		seen := map[string]bool{"": true}
		twice := false
		for _, id := range list {
			twice = twice || seen[id]
			seen[id] = true
		}
		require.Equal(t, !twice, differ(len(list), listOf(list)))
	})
}

func TestShare_IDsMadeToCrowdTogetherAreStillToldApart(t *testing.T) {
	list := crowd(40)
	require.False(t, differ(len(list), listOf(list)))
	to := []Recipient{{ID: "z", Weight: righthelp.Whole(1)}}
	for _, id := range list {
		to = append(to, Recipient{ID: id, Weight: righthelp.Whole(1)})
	}
	_, err := Share(Pot{Amount: 41}, to)
	require.NoError(t, err)
	to[40].ID = "z"
	_, err = Share(Pot{Amount: 41}, to)
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	require.Equal(t, "recipients[40].id", malformed.Field)
}
