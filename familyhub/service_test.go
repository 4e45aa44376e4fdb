package familyhub_test

import (
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// printed is the annex as it is printed: service by service, the number of statements face to face, elsewhere in the network and
// virtual, of the minimum and then of what goes further. A dash is a cell where the annex prints N/A; a service without a row of
// numbers is funded by the programme, and the annex refers to the main guide.
var printed = []struct {
	number  int
	minimum string
	further string
}{
	{1, "1 - 1", "1 - -"},
	{2, "- - 1", "2 - -"},
	{3, "1 1 1", "2 - 1"},
	{4, "6 1 2", "2 - 2"},
	{5, "", ""},
	{6, "3 1 3", "1 1 -"},
	{7, "7 4 5", "3 1 2"},
	{8, "1 1 1", "1 - 1"},
	{9, "", ""},
	{10, "2 1 3", "1 - -"},
	{11, "4 1 1", "1 - 1"},
	{12, "2 1 1", "2 - 1"},
	{13, "6 1 2", "7 2 1"},
	{14, "3 1 2", "2 - 1"},
	{15, "1 - 1", "2 2 1"},
	{16, "", ""},
	{17, "", ""},
	{18, "1 1 1", "2 1 1"},
	{19, "7 2 3", "4 2 2"},
	{20, "3 1 1", "3 - 1"},
	{21, "3 1 1", "3 - 1"},
	{22, "2 1 1", "1 - 1"},
	{23, "1 1 -", "1 - -"},
	{24, "2 1 1", "1 1 1"},
}

var (
	tiers = []righthelp.Tier{righthelp.TierMinimum, righthelp.TierFurther}
	ways  = []familyhub.Access{familyhub.FaceToFace, familyhub.InNetwork, familyhub.Virtual}
)

func numbers(service familyhub.Service, tier righthelp.Tier) (text string) {
	if service.Funded() {
		return ""
	}
	for i, access := range ways {
		if i > 0 {
			text += " "
		}
		if n := service.Statements(tier, access); n > 0 {
			text += fmt.Sprint(n)
		} else {
			text += "-"
		}
	}
	return text
}

func TestServicesHaveTheNumbersOfStatementsThatTheAnnexPrints(t *testing.T) {
	place := 0
	for service := range familyhub.August2022().Services() {
		want := printed[place]
		assert.Equal(t, fmt.Sprintf("fhse.%d", want.number), string(service.ID))
		assert.Equal(t, want.minimum, numbers(service, righthelp.TierMinimum), "%s, minimum", service.ID)
		assert.Equal(t, want.further, numbers(service, righthelp.TierFurther), "%s, go further", service.ID)
		place++
	}
	assert.Equal(t, len(printed), place)
}

// The ids alone say how many statements there are: nothing is taken from the numbers that the services carry.
func TestStatementsStandInTheOrderOfTheAnnexAndAreNumberedInEachCell(t *testing.T) {
	var want, got []string
	for service := range familyhub.August2022().Services() {
		for _, tier := range tiers {
			for _, access := range ways {
				for n := range service.Statements(tier, access) {
					want = append(want, fmt.Sprintf("%s.%s.%s.%d", service.ID, tier, access, n+1))
				}
			}
		}
	}
	for statement := range familyhub.August2022().ServiceStatements() {
		got = append(got, string(statement.ID))
		assert.Contains(t, string(statement.ID), fmt.Sprintf("%s.%s.%s.", statement.Service, statement.Tier, statement.Access))
		assert.EqualValues(t, "service_statement", statement.Kind)
	}
	assert.Equal(t, want, got)
}

func TestTheAnnexHas24ServicesAnd179StatementsAnd23EmptyCells(t *testing.T) {
	framework := familyhub.August2022()
	services, funded, statements, minimum, empty := 0, 0, 0, 0, 0
	for service := range framework.Services() {
		services++
		if service.Funded() {
			funded++
			continue
		}
		for _, tier := range tiers {
			for _, access := range ways {
				if service.Statements(tier, access) == 0 {
					empty++
				}
			}
		}
	}
	for statement := range framework.ServiceStatements() {
		statements++
		if statement.Tier == righthelp.TierMinimum {
			minimum++
		}
	}
	assert.Equal(t, 24, services)
	assert.Equal(t, 4, funded)
	assert.Equal(t, 179, statements)
	assert.Equal(t, 109, minimum)
	assert.Equal(t, 23, empty)
}

func TestEveryServiceThatIsNotFundedHasAMinimumInSomeWayOfAccess(t *testing.T) {
	for service := range familyhub.August2022().Services() {
		sum := 0
		for _, access := range ways {
			sum += service.Statements(righthelp.TierMinimum, access)
		}
		assert.Equal(t, service.Funded(), sum == 0, "%s", service.ID)
	}
}

func TestFundedServicesNameTheirStrandOfTheProgramme(t *testing.T) {
	funded := map[righthelp.RuleID]righthelp.RuleID{}
	for service := range familyhub.August2022().Services() {
		if service.Funded() {
			funded[service.ID] = service.Strand
			_, found := grant.August2022().Strand(service.Strand)
			assert.True(t, found, "%s: %s", service.ID, service.Strand)
		}
	}
	assert.Equal(t, map[righthelp.RuleID]righthelp.RuleID{
		"fhse.5": grant.HomeLearning, "fhse.9": grant.InfantFeeding, "fhse.16": grant.Perinatal, "fhse.17": grant.Parenting,
	}, funded)
}

func TestAServiceHasNoStatementsOfATierOrWayThatIsNotSet(t *testing.T) {
	service, found := familyhub.August2022().Service("fhse.7")
	require.True(t, found)
	assert.Equal(t, 5, service.Statements(righthelp.TierMinimum, familyhub.Virtual))
	assert.Zero(t, service.Statements(0, familyhub.Virtual))
	assert.Zero(t, service.Statements(righthelp.TierFurther+1, familyhub.Virtual))
	assert.Zero(t, service.Statements(righthelp.TierMinimum, 0))
	assert.Zero(t, service.Statements(righthelp.TierMinimum, familyhub.Virtual+1))
	assert.Zero(t, familyhub.Service{}.Statements(righthelp.TierMinimum, familyhub.Virtual))
}

func TestServicesAndTheirStatementsAreFoundByID(t *testing.T) {
	framework := familyhub.August2022()
	for service := range framework.Services() {
		found, ok := framework.Service(service.ID)
		assert.True(t, ok)
		assert.Equal(t, service, found)
	}
	for statement := range framework.ServiceStatements() {
		found, ok := framework.ServiceStatement(statement.ID)
		assert.True(t, ok)
		assert.Equal(t, statement, found)
	}
	_, ok := framework.Service("fhse.25")
	assert.False(t, ok)
	_, ok = framework.ServiceStatement("fhse.1.minimum.network.1")
	assert.False(t, ok, "the annex prints N/A there")
}

func TestTheZeroFrameworkHasNoServices(t *testing.T) {
	var framework familyhub.Framework
	for range framework.Services() {
		assert.Fail(t, "a service")
	}
	for range framework.ServiceStatements() {
		assert.Fail(t, "a statement")
	}
	_, ok := framework.Service("fhse.1")
	assert.False(t, ok)
	_, ok = framework.ServiceStatement("fhse.1.minimum.face_to_face.1")
	assert.False(t, ok)
}

func TestServiceStatementsCanBeReadInPart(t *testing.T) {
	for stop := 1; stop <= 179; stop++ {
		read := 0
		for range familyhub.August2022().ServiceStatements() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
}

// The document repeats two sentences in several services; apart from those, no two statements rest on the same words.
func TestOnlyRepeatedSentencesAreCitedTwice(t *testing.T) {
	cited := map[righthelp.Passage]int{}
	for statement := range familyhub.August2022().ServiceStatements() {
		cited[statement.Passage]++
	}
	repeated := map[uint32]int{}
	for passage, times := range cited {
		if times > 1 {
			repeated[passage.Words] = times
		}
	}
	assert.Equal(t, map[uint32]int{15: 7, 10: 7}, repeated)
}

func TestWaysOfAccessAreReadAsTheyAreWritten(t *testing.T) {
	casetest.Names[familyhub.Access](t, "face_to_face", "network", "virtual")
}
