package startforlife_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
)

func TestSixActionAreasWithTwentyNineActions(t *testing.T) {
	var areas []righthelp.RuleID
	for area := range startforlife.ActionAreas() {
		areas = append(areas, area.ID)
	}
	assert.Len(t, areas, 6)
	in := map[righthelp.RuleID]int{}
	before := ""
	for action := range startforlife.Actions() {
		in[action.Area]++
		assert.Equal(t, "sfl.action."+action.Number, string(action.ID))
		assert.True(t, strings.HasPrefix(action.Number, strings.TrimPrefix(string(action.Area), "sfl.area.")))
		assert.Less(t, before, action.Number)
		before = action.Number
		again, found := startforlife.LookupAction(action.ID)
		assert.True(t, found)
		assert.Equal(t, action, again)
	}
	assert.Equal(t, map[righthelp.RuleID]int{"sfl.area.1": 5, "sfl.area.2": 4, "sfl.area.3": 4, "sfl.area.4": 5, "sfl.area.5": 5, "sfl.area.6": 6}, in)
	_, found := startforlife.LookupAction("sfl.action.7.1")
	assert.False(t, found)
}

func TestTheDigitalRecordHasADate(t *testing.T) {
	action, _ := startforlife.LookupAction(startforlife.ActionDigitalRecord)
	assert.Contains(t, action.Text, "April 2023")
	type expect struct{ Date righthelp.Date }
	casetest.Each(t, "digital_record.json", func(t *testing.T, _ struct{}, want expect) {
		assert.Equal(t, want.Date, startforlife.DigitalRecordDate())
	})
}

func ExampleActions() {
	for action := range startforlife.Actions() {
		if action.Area == "sfl.area.3" {
			fmt.Println(action.Number, action.Title)
		}
	}
	// Output:
	// 3.1 The journey of parents mapped
	// 3.2 The digital child health record developed
	// 3.3 The digital child health record for every birth
	// 3.4 More features of the digital record
}
