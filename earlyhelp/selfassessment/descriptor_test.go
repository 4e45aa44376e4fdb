package selfassessment

import (
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
)

func TestDescriptorsAreNumberedFromOneInEachSectionOfTheGuide(t *testing.T) {
	count := map[Section]int{}
	var order []Section
	for _, d := range descriptors() {
		if count[d.Section] == 0 {
			order = append(order, d.Section)
		}
		count[d.Section]++
		assert.Equal(t, count[d.Section], d.Number, "%s", d.ID)
		assert.Equal(t, righthelp.RuleID(fmt.Sprintf("ehsg.%s.%d", d.Section, d.Number)), d.ID)
	}
	assert.Equal(t, []Section{FamilyVoice, Workforce, Communities, Leaders, Data}, order)
	assert.Equal(t, map[Section]int{FamilyVoice: 7, Workforce: 7, Communities: 5, Leaders: 5, Data: 7}, count)
}

func TestOnlyDescriptorsOnFamilyVoiceHaveAHeading(t *testing.T) {
	for _, d := range descriptors() {
		if d.Section == FamilyVoice {
			assert.Equal(t, d.Title, d.Heading, "%s", d.ID)
		} else {
			assert.Empty(t, d.Heading, "%s", d.ID)
		}
	}
}

func TestEveryDescriptorSaysWhatAMatureAreaLooksLike(t *testing.T) {
	for _, d := range descriptors() {
		assert.NotEmpty(t, d.Mature, "%s", d.ID)
		assert.NotZero(t, d.MaturePassage.Words, "%s", d.ID)
		assert.Equal(t, d.Mature, d.maturity().Text)
		assert.Equal(t, d.MaturePassage, d.maturity().Passage)
		assert.Equal(t, righthelp.Published, d.maturity().Basis)
	}
}

func TestTheScaleRunsFromNoughtToFive(t *testing.T) {
	for i, point := range scale {
		assert.Equal(t, i, point.Score)
		assert.Equal(t, righthelp.RuleID(fmt.Sprintf("ehsg.scale.%d", i)), point.ID)
		assert.NotEmpty(t, point.Plan, "at every score the scale says what is planned")
	}
	assert.Len(t, scale, 6)
}

func TestTheScaleSaysOnWhatEvidenceAScoreRests(t *testing.T) {
	for _, c := range []struct {
		score            int
		progress, impact bool
	}{
		{0, false, false},
		{1, false, false},
		{2, false, false},
		{3, true, false},
		{4, true, true},
		{5, true, true},
	} {
		assert.Equal(t, c.progress, scale[c.score].NeedsProgress, "score %d", c.score)
		assert.Equal(t, c.impact, scale[c.score].NeedsImpact, "score %d", c.score)
	}
}
