package casetest_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const house = `package house

import "fmt"

// teaAt says when tea is (house.tea.time).
const teaAt = 4

const biscuit = "house.tea.biscuit"

// Guest is who comes.
type Guest struct {
	Late bool   // after the time (house.tea.late)
	Rule RuleID // as in house.tea.biscuit
	Seen string // as in house.tea.biscuit
}

type RuleID string

var rooms = [...]string{"house.room.1", "house.room.2"}

func ByConstant() string { return fmt.Sprint(biscuit) }

func (g *Guest) ByField() bool { return g.Late && teaAt > 3 }

// ByComment is for house.room.1 to 3, and house.tea.time, .late; not for house.room.9 or house.
func ByComment() {}

func ByText() string {
	// Here house.tea.late too.
	return "house.room." + "1"
}

// ByKind is for rules of the kinds rest and room, and no more.
func ByKind() {}

// AnyKind is of the kind that comes here to tea.
func AnyKind() {}

func Rooms() []string { return rooms[:] }

func Rules() []string { return append(rooms[:], biscuit) }
`

func TestTheFunctionsBehindARuleAreFound(t *testing.T) {
	root := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(root, "a", "house"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(root, "a", "house", "house.go"), []byte(house), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(root, "a", "house", "house_test.go"), []byte("no Go"), 0o600))
	rules := []righthelp.Rule{
		{ID: "house.tea.time", Kind: "tea"},
		{ID: "house.tea.late", Kind: "tea"},
		{ID: "house.tea.biscuit", Kind: "tea"},
		{ID: "house.room.1", Kind: "room"},
		{ID: "house.room.2", Kind: "room"},
		{ID: "house.room.3", Kind: "rest"},
		{ID: "house.garden.1", Kind: "garden"},
	}
	code, err := casetest.CodeOf(root, "a/house", rules)
	require.NoError(t, err)
	at := func(functions ...string) (places []casetest.Place) {
		for _, function := range functions {
			places = append(places, casetest.Place{File: "a/house/house.go", Func: function})
		}
		return places
	}
	assert.Equal(t, map[righthelp.RuleID]casetest.Code{
		"house.tea.time":    {Named: at("Guest.ByField", "ByComment")},
		"house.tea.late":    {Named: at("Guest.ByField", "ByComment", "ByText")},
		"house.tea.biscuit": {Named: at("ByConstant")},
		"house.room.1":      {Named: at("ByComment", "ByText"), Kind: at("ByKind"), Read: at("Rooms")},
		"house.room.2":      {Named: at("ByComment", "ByText"), Kind: at("ByKind"), Read: at("Rooms")},
		"house.room.3":      {Named: at("ByComment", "ByText"), Kind: at("ByKind")},
	}, code)

	_, err = casetest.CodeOf(root, "a/garden", rules)
	assert.ErrorIs(t, err, os.ErrNotExist)
	_, err = casetest.CodeOf(root, "a/house", nil)
	require.NoError(t, err)
}

func TestCodeThatDoesNotParseIsAnError(t *testing.T) {
	root := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(root, "house.go"), []byte("no Go"), 0o600))
	_, err := casetest.CodeOf(root, ".", nil)
	assert.ErrorContains(t, err, "house.go:1:1")
}

func TestACaseSaysWhereItStands(t *testing.T) {
	root, folder, err := casetest.Here()
	require.NoError(t, err)
	assert.Equal(t, "internal/casetest", folder)
	cases, err := casetest.Cases(root, "earlyhelp/selfassessment")
	require.NoError(t, err)
	assert.Contains(t, cases, casetest.Case{
		File: "earlyhelp/selfassessment/testdata/cases/edition.json", Name: "the last day before the refresh",
		Why: "The guide was refreshed in March 2024.", Rules: []righthelp.RuleID{"ehsg.edition.refreshed"},
	})
}
