package startforlife_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	tiers = []righthelp.Tier{righthelp.TierMinimum, righthelp.TierFurther}
	ways  = []startforlife.Access{startforlife.FaceToFace, startforlife.Virtual, startforlife.InNetwork, startforlife.Systems, startforlife.AnyAccess}
)

// printedStrands is the guide as it is printed: strand by strand, the number of bullets face to face, virtual, elsewhere in the
// network, at systems level and not parted, of the minimum and then of what goes further.
var printedStrands = []struct{ id, minimum, further string }{
	{"sfl.parenting", "4 2 2 0 0", "3 1 3 0 0"},
	{"sfl.perinatal", "5 3 4 5 0", "2 3 8 5 0"},
	{"sfl.hle", "1 2 5 0 0", "2 2 1 0 0"},
	{"sfl.infant_feeding", "13 3 8 3 0", "4 3 7 3 0"},
	{"sfl.panels", "0 0 0 0 6", "0 0 0 0 3"},
	{"sfl.offer", "0 0 0 0 4", "0 0 0 0 4"},
}

func TestStrandsHaveTheNumbersOfStatementsThatTheGuidePrints(t *testing.T) {
	numbers := func(strand startforlife.Strand, tier righthelp.Tier) string {
		var list []string
		for _, access := range ways {
			list = append(list, fmt.Sprint(strand.Statements(tier, access)))
		}
		return strings.Join(list, " ")
	}
	place := 0
	for strand := range startforlife.August2022().Strands() {
		want := printedStrands[place]
		assert.Equal(t, want.id, string(strand.ID))
		assert.Equal(t, want.minimum, numbers(strand, righthelp.TierMinimum), "%s, minimum", strand.ID)
		assert.Equal(t, want.further, numbers(strand, righthelp.TierFurther), "%s, go further", strand.ID)
		assert.Zero(t, strand.Statements(0, startforlife.FaceToFace))
		assert.Zero(t, strand.Statements(righthelp.TierMinimum, 0))
		assert.Zero(t, strand.Statements(3, 6))
		place++
	}
	assert.Equal(t, len(printedStrands), place)
}

// The ids alone say how many statements there are: nothing is taken from the numbers that the strands carry.
func TestThereAre124StatementsOf70AreTheMinimum(t *testing.T) {
	counts := map[string]int{}
	for rule := range startforlife.Rules() {
		if rule.Kind == "funded_statement" {
			parts := strings.Split(string(rule.ID), ".")
			counts[parts[1]+" "+parts[2]]++
			counts[parts[2]]++
		}
	}
	assert.Equal(t, map[string]int{
		"minimum": 70, "further": 54,
		"parenting minimum": 8, "parenting further": 7,
		"perinatal minimum": 17, "perinatal further": 18,
		"hle minimum": 8, "hle further": 5,
		"infant_feeding minimum": 27, "infant_feeding further": 17,
		"panels minimum": 6, "panels further": 3,
		"offer minimum": 4, "offer further": 4,
	}, counts)
}

func TestStatementsStandInTheOrderOfTheGuideAndAreNumberedInEachCell(t *testing.T) {
	var want, got []string
	for strand := range startforlife.August2022().Strands() {
		for _, tier := range tiers {
			for _, access := range ways {
				for n := range strand.Statements(tier, access) {
					want = append(want, fmt.Sprintf("%s.%s.%s.%d", strand.ID, tier, access, n+1))
				}
			}
		}
	}
	for statement := range startforlife.August2022().FundedStatements() {
		got = append(got, string(statement.ID))
		assert.Contains(t, string(statement.ID), fmt.Sprintf("%s.%s.%s.", statement.Strand, statement.Tier, statement.Access))
		assert.EqualValues(t, "funded_statement", statement.Kind)
	}
	assert.Equal(t, want, got)
}

func TestStatementsWithAnAsteriskMayBeMetElsewhere_AndVirtuallyOnlyInTheMinimum(t *testing.T) {
	var starred []string
	for statement := range startforlife.August2022().FundedStatements() {
		if statement.OrInNetwork || statement.OrVirtual {
			starred = append(starred, strings.TrimPrefix(string(statement.ID), "sfl.infant_feeding."))
			assert.True(t, statement.MayBe(startforlife.FaceToFace))
			assert.True(t, statement.MayBe(startforlife.InNetwork))
			assert.Equal(t, statement.Tier == righthelp.TierMinimum, statement.MayBe(startforlife.Virtual), "%s", statement.ID)
			assert.False(t, statement.MayBe(startforlife.Systems))
			continue
		}
		for _, access := range append(ways, 0) {
			assert.Equal(t, access == statement.Access, statement.MayBe(access), "%s %s", statement.ID, access)
		}
	}
	assert.Equal(t, []string{
		"minimum.face_to_face.3", "minimum.face_to_face.4", "minimum.face_to_face.5", "minimum.face_to_face.6",
		"minimum.face_to_face.7", "minimum.face_to_face.8", "minimum.face_to_face.9", "minimum.face_to_face.10",
		"further.face_to_face.1", "further.face_to_face.2", "further.face_to_face.3",
	}, starred)
	assert.False(t, startforlife.FundedStatement{}.MayBe(0))
}

func TestEveryStrandIsPaidFromAStrandOfTheGrant(t *testing.T) {
	for strand := range startforlife.August2022().Strands() {
		_, found := grant.August2022().Strand(strand.Grant)
		assert.True(t, found, "%s", strand.Grant)
	}
}

func TestStrandsAndStatementsAreFoundByTheirIDs(t *testing.T) {
	guide := startforlife.August2022()
	strand, found := guide.Strand(startforlife.StrandInfantFeeding)
	assert.True(t, found)
	assert.Equal(t, "Infant feeding support", strand.Title)
	statement, found := guide.FundedStatement("sfl.offer.further.any.4")
	assert.True(t, found)
	assert.Equal(t, "Neighbouring areas", statement.Title)
	_, found = guide.FundedStatement("sfl.offer.further.any.5")
	assert.False(t, found)
	for range guide.FundedStatements() {
		break
	}
}

func TestTheZeroGuideIsEmpty(t *testing.T) {
	var guide startforlife.Guide
	assert.Empty(t, slices.Collect(guide.Strands()))
	assert.Empty(t, slices.Collect(guide.FundedStatements()))
	assert.Zero(t, guide.Edition())
}

func TestTheGuideHoldsFromAugust2022ToMarch2025(t *testing.T) {
	for text, covered := range map[string]bool{"2022-07-31": false, "2022-08-01": true, "2025-03-31": true, "2025-04-01": false} {
		date, err := righthelp.ParseDate(text)
		require.NoError(t, err)
		guide, err := startforlife.On(date)
		if covered {
			require.NoError(t, err)
			assert.Equal(t, startforlife.August2022(), guide)
			continue
		}
		var notCovered *righthelp.NotCoveredError
		require.ErrorAs(t, err, &notCovered)
		assert.Zero(t, guide)
	}
}

func TestAStatementIsReadAsItIsWritten(t *testing.T) {
	for statement := range startforlife.August2022().FundedStatements() {
		text, err := json.Marshal(statement)
		require.NoError(t, err)
		var back startforlife.FundedStatement
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, statement, back)
	}
}

func TestNamesOfWaysOfAccess(t *testing.T) {
	casetest.Names[startforlife.Access](t, "face_to_face", "virtual", "network", "systems", "any")
}
