package familyhub_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type coverGiven struct {
	All     righthelp.Status   `json:"all"` // of every statement that answers does not name
	Answers []righthelp.Answer `json:"answers"`
}

func (g coverGiven) answers() []righthelp.Answer {
	answers := slices.Clone(g.Answers)
	for statement := range familyhub.August2022().ServiceStatements() {
		if !slices.ContainsFunc(answers, func(a righthelp.Answer) bool { return a.Rule == statement.ID }) {
			answers = append(answers, righthelp.Answer{Rule: statement.ID, Status: g.All})
		}
	}
	return answers
}

// reaches is the reach of the minimum and of what goes further.
type reaches [2]righthelp.Reach

func reachesOf(cell righthelp.Cell) reaches { return reaches{cell.Minimum.Reach, cell.Further.Reach} }

type coverExpect struct {
	Service    righthelp.RuleID             `json:"service"`
	Minimum    righthelp.Reach              `json:"minimum"`
	Further    righthelp.Reach              `json:"further"`
	Cells      map[familyhub.Access]reaches `json:"cells"`
	Missing    []righthelp.RuleID           `json:"missing"`     // of this service
	Unanswered []righthelp.RuleID           `json:"unanswered"`  // of the minimum of all services; not looked at where left out
	FurtherMet []righthelp.RuleID           `json:"further_met"` // of this service; not looked at where left out
	Network    reaches                      `json:"network"`
}

func serviceIDs(statements func(func(familyhub.ServiceStatement) bool), service righthelp.RuleID) (ids []righthelp.RuleID) {
	for statement := range statements {
		if service == "" || statement.Service == service {
			ids = append(ids, statement.ID)
		}
	}
	return ids
}

func TestCoverage(t *testing.T) {
	casetest.Each(t, "coverage.json", func(t *testing.T, given coverGiven, expect coverExpect) {
		coverage, err := familyhub.August2022().Cover(given.answers())
		require.NoError(t, err)
		row, found := coverage.Service(expect.Service)
		require.True(t, found)
		assert.Equal(t, expect.Minimum, row.Minimum.Reach)
		assert.Equal(t, expect.Further, row.Further.Reach)
		assert.Equal(t, expect.Cells, map[familyhub.Access]reaches{
			familyhub.FaceToFace: reachesOf(row.Cells.FaceToFace),
			familyhub.InNetwork:  reachesOf(row.Cells.Network),
			familyhub.Virtual:    reachesOf(row.Cells.Virtual),
		})
		assert.Equal(t, expect.Missing, serviceIDs(coverage.Missing(), expect.Service))
		if expect.Unanswered != nil {
			assert.Equal(t, expect.Unanswered, serviceIDs(coverage.Unanswered(righthelp.TierMinimum), ""))
		}
		if expect.FurtherMet != nil {
			assert.Equal(t, expect.FurtherMet, serviceIDs(coverage.FurtherMet(), expect.Service))
		}
		assert.Equal(t, expect.Network, reachesOf(coverage.Network().Cell))
	})
}

func TestTheMatrixHas24RowsOfThreeCells(t *testing.T) {
	minimum, further := map[righthelp.Reach]int{}, map[righthelp.Reach]int{}
	for row := range covered(t, nil).Services() {
		for _, cell := range []righthelp.Cell{row.Cells.FaceToFace, row.Cells.Network, row.Cells.Virtual} {
			minimum[cell.Minimum.Reach]++
			further[cell.Further.Reach]++
		}
	}
	assert.Equal(t, map[righthelp.Reach]int{
		righthelp.ReachUnknown:      55, // with statements
		righthelp.ExpectedElsewhere: 5 + 4*3,
	}, minimum)
	assert.Equal(t, map[righthelp.Reach]int{
		righthelp.ReachUnknown:      42,
		righthelp.NoOption:          18, // with the 5 above, the 23 that the annex leaves empty
		righthelp.ExpectedElsewhere: 4 * 3,
	}, further)
}

func TestAnswersThatAreRefused(t *testing.T) {
	casetest.Each(t, "coverage_refused.json", func(t *testing.T, given []righthelp.Answer, expect []casetest.Problem) {
		coverage, err := familyhub.August2022().Cover(given)
		require.Error(t, err)
		assert.Zero(t, coverage)
		assert.Equal(t, expect, casetest.Problems(t, err))
	})
}

func TestAStatusThatDoesNotExistIsRefused(t *testing.T) {
	_, err := familyhub.August2022().Cover([]righthelp.Answer{{Rule: "fhse.8.minimum.virtual.1", Status: 9}})
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "answers[0].status", malformed.Field)
}

func TestAHundredThousandWrongRowsAreAllRefused(t *testing.T) {
	rows := make([]righthelp.Answer, 100_000)
	for i := range rows {
		rows[i] = righthelp.Answer{Rule: righthelp.RuleID(fmt.Sprintf("fhse.%d.minimum.virtual.1", i+25)), Status: righthelp.Met}
	}
	_, err := familyhub.August2022().Cover(rows)
	assert.Len(t, casetest.Problems(t, err), len(rows))
}

// serviceStatuses are statuses for all the statements, and serviceAnswers the answers that give them.
func serviceStatuses() *rapid.Generator[[]righthelp.Status] { return casetest.Statuses(179) }

func serviceAnswers(statuses []righthelp.Status) []righthelp.Answer {
	return casetest.Answers(serviceIDs(familyhub.August2022().ServiceStatements(), ""), statuses)
}

func covered(t require.TestingT, answers []righthelp.Answer) familyhub.Coverage {
	coverage, err := familyhub.August2022().Cover(answers)
	require.NoError(t, err)
	return coverage
}

// extents gives every extent of the matrix a name.
func extents(coverage familyhub.Coverage) map[string]righthelp.Extent {
	all := map[string]righthelp.Extent{}
	add := func(row familyhub.ServiceCoverage) {
		for way, cell := range map[string]righthelp.Cell{
			"": row.Cell, ".face_to_face": row.Cells.FaceToFace, ".network": row.Cells.Network, ".virtual": row.Cells.Virtual,
		} {
			all[string(row.Service)+".minimum"+way] = cell.Minimum
			all[string(row.Service)+".further"+way] = cell.Further
		}
	}
	add(coverage.Network())
	for row := range coverage.Services() {
		add(row)
	}
	return all
}

func TestTheMatrixFollowsFromTheAnswers(t *testing.T) {
	casetest.Coverage{
		Statements: serviceIDs(familyhub.August2022().ServiceStatements(), ""),
		Cover: func(t require.TestingT, answers []righthelp.Answer) (map[string]righthelp.Extent, iter.Seq[righthelp.Finding]) {
			coverage := covered(t, answers)
			return extents(coverage), coverage.Findings()
		},
	}.Check(t)
}

func TestCellsAddUpToServicesAndServicesToTheNetwork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coverage := covered(t, serviceAnswers(serviceStatuses().Draw(t, "statuses")))
		var sum, ways righthelp.Count
		for row := range coverage.Services() {
			of := row.Cells.FaceToFace.Minimum.Plus(row.Cells.Network.Minimum.Count).Plus(row.Cells.Virtual.Minimum.Count)
			assert.Equal(t, row.Minimum.Count, of, "%s", row.Service)
			sum = sum.Plus(of)
		}
		network := coverage.Network()
		for _, cell := range []righthelp.Cell{network.Cells.FaceToFace, network.Cells.Network, network.Cells.Virtual} {
			ways = ways.Plus(cell.Minimum.Count)
		}
		assert.Empty(t, network.Service)
		assert.Equal(t, network.Minimum.Count, sum)
		assert.Equal(t, network.Minimum.Count, ways)
	})
}

func TestEveryStatementIsMissingOrUnansweredOrMetOrDoesNotApply(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statuses := serviceStatuses().Draw(t, "statuses")
		answers := serviceAnswers(statuses)
		coverage := covered(t, answers)
		var missing, open, openFurther, met []righthelp.RuleID
		for _, answer := range answers {
			minimum := strings.Contains(string(answer.Rule), ".minimum.")
			switch {
			case minimum && answer.Status == righthelp.NotMet:
				missing = append(missing, answer.Rule)
			case minimum && answer.Status == righthelp.NotAssessed:
				open = append(open, answer.Rule)
			case !minimum && answer.Status == righthelp.NotAssessed:
				openFurther = append(openFurther, answer.Rule)
			case !minimum && answer.Status == righthelp.Met:
				met = append(met, answer.Rule)
			}
		}
		assert.Equal(t, missing, serviceIDs(coverage.Missing(), ""))
		assert.Equal(t, open, serviceIDs(coverage.Unanswered(righthelp.TierMinimum), ""))
		assert.Equal(t, openFurther, serviceIDs(coverage.Unanswered(righthelp.TierFurther), ""))
		assert.Equal(t, met, serviceIDs(coverage.FurtherMet(), ""))
		assert.Empty(t, serviceIDs(coverage.Unanswered(0), ""))
	})
}

func TestFindingsExplainTheNetworkEachServiceAndEachStatement(t *testing.T) {
	coverage := covered(t, []righthelp.Answer{
		{Rule: "fhse.8.minimum.face_to_face.1", Status: righthelp.Met, Evidence: "training records"},
		{Rule: "fhse.8.minimum.network.1", Status: righthelp.Met},
		{Rule: "fhse.8.minimum.virtual.1", Status: righthelp.NotMet, Evidence: "the page is down"},
		{Rule: "fhse.8.further.face_to_face.1", Status: righthelp.NotMet},
		{Rule: "fhse.8.further.virtual.1", Status: righthelp.NotApplicable, Reason: "no need of it"},
	})
	findings := slices.Collect(coverage.Findings())
	assert.Equal(t, righthelp.Finding{
		Rule: "fhse.scope.core", Status: righthelp.NotMet,
		Because: "Of the minimum 2 of 109 are met and 106 unanswered; of what goes further 1 of 70 are met and 68 unanswered.",
	}, findings[0])
	at := slices.IndexFunc(findings, func(f righthelp.Finding) bool { return f.Rule == "fhse.8" })
	assert.Equal(t, []righthelp.Finding{
		{Rule: "fhse.8", Status: righthelp.NotMet, Because: "Of the minimum 2 of 3 are met and 0 unanswered; of what goes further 1 of 2 are met and 0 unanswered."},
		{Rule: "fhse.8.minimum.face_to_face.1", Status: righthelp.Met, Because: "It is met (training records)."},
		{Rule: "fhse.8.minimum.network.1", Status: righthelp.Met, Because: "It is met; no evidence is given."},
		{Rule: "fhse.8.minimum.virtual.1", Status: righthelp.NotMet, Because: "It is not met (the page is down)."},
		{Rule: "fhse.8.further.face_to_face.1", Status: righthelp.NotMet, Because: "It is not met; no evidence is given."},
		{Rule: "fhse.8.further.virtual.1", Status: righthelp.NotApplicable, Because: "It does not apply and counts as met (reason: no need of it)."},
		{Rule: "fhse.9", Status: righthelp.NotApplicable, Because: "The programme funds it; what is expected of it stands in the main programme guide."},
	}, findings[at:at+7])
	assert.Equal(t, "Nobody has said whether it is met.", findings[2].Because)

	var want []righthelp.RuleID
	want = append(want, "fhse.scope.core")
	for service := range familyhub.August2022().Services() {
		want = append(want, service.ID)
		for statement := range familyhub.August2022().ServiceStatements() {
			if statement.Service == service.ID {
				want = append(want, statement.ID)
			}
		}
	}
	var got []righthelp.RuleID
	for _, finding := range findings {
		got = append(got, finding.Rule)
	}
	assert.Equal(t, want, got)
}

func TestTheFindingOnAServiceHasTheStatusOfItsMinimum(t *testing.T) {
	status := map[righthelp.Reach]righthelp.Status{
		righthelp.ReachUnknown: righthelp.NotAssessed, righthelp.ReachNotMet: righthelp.NotMet, righthelp.ReachMet: righthelp.Met,
		righthelp.ExpectedElsewhere: righthelp.NotApplicable,
	}
	rapid.Check(t, func(t *rapid.T) {
		answers := serviceAnswers(serviceStatuses().Draw(t, "statuses"))
		coverage := covered(t, answers)
		want := map[righthelp.RuleID]righthelp.Status{"fhse.scope.core": status[coverage.Network().Minimum.Reach]}
		for row := range coverage.Services() {
			want[row.Service] = status[row.Minimum.Reach]
		}
		for _, answer := range answers {
			want[answer.Rule] = answer.Status
		}
		got := map[righthelp.RuleID]righthelp.Status{}
		for finding := range coverage.Findings() {
			got[finding.Rule] = finding.Status
		}
		assert.Equal(t, want, got)
	})
}

func TestTheMatrixAndTheFindingsCanBeReadInPart(t *testing.T) {
	coverage := covered(t, nil)
	for stop := 1; stop <= 24; stop++ {
		read := 0
		for range coverage.Services() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
	for stop := 1; stop <= 1+24+179; stop++ {
		read := 0
		for range coverage.Findings() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
	for range coverage.Unanswered(righthelp.TierMinimum) {
		break
	}
}

func TestWhatWasSaidCanBeLookedUp(t *testing.T) {
	said := righthelp.Answer{Rule: "fhse.8.minimum.network.1", Status: righthelp.Met, Evidence: "the protocol"}
	answers := []righthelp.Answer{{Rule: "fhse.8.minimum.virtual.1", Status: righthelp.NotMet}, said}
	coverage := covered(t, answers)
	answers[1].Evidence = "changed afterwards"
	got, found := coverage.Answer(said.Rule)
	assert.True(t, found)
	assert.Equal(t, said, got)
	_, found = coverage.Answer("fhse.8.minimum.face_to_face.1")
	assert.False(t, found, "nobody answered it")
	_, found = coverage.Answer("fhse.99.minimum.face_to_face.1")
	assert.False(t, found)
	assert.Equal(t, familyhub.August2022(), coverage.Framework())
	_, found = coverage.Service("fhse.99")
	assert.False(t, found)
}

func TestTheZeroCoverageHasNoServices(t *testing.T) {
	var coverage familyhub.Coverage
	assert.Empty(t, slices.Collect(coverage.Services()))
	assert.Empty(t, slices.Collect(coverage.Findings()))
	assert.Empty(t, slices.Collect(coverage.Unanswered(righthelp.TierMinimum)))
	assert.Zero(t, coverage.Network())
	_, found := coverage.Answer("fhse.1.minimum.face_to_face.1")
	assert.False(t, found)
	_, err := familyhub.Framework{}.Cover([]righthelp.Answer{{Rule: "fhse.1.minimum.face_to_face.1", Status: righthelp.Met}})
	assert.ErrorContains(t, err, "framework: it is empty")
}

func TestARowOfTheMatrixIsReadAsItIsWritten(t *testing.T) {
	row, found := covered(t, serviceAnswers(make([]righthelp.Status, 179))).Service("fhse.2")
	require.True(t, found)
	text, err := json.Marshal(row)
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"service": "fhse.2",
		"minimum": {"reach": "unknown", "met": 0, "of": 1, "unknown": 1},
		"further": {"reach": "unknown", "met": 0, "of": 2, "unknown": 2},
		"cells": {
			"face_to_face": {"minimum": {"reach": "expected_elsewhere", "met": 0, "of": 0, "unknown": 0}, "further": {"reach": "unknown", "met": 0, "of": 2, "unknown": 2}},
			"network": {"minimum": {"reach": "expected_elsewhere", "met": 0, "of": 0, "unknown": 0}, "further": {"reach": "no_option", "met": 0, "of": 0, "unknown": 0}},
			"virtual": {"minimum": {"reach": "unknown", "met": 0, "of": 1, "unknown": 1}, "further": {"reach": "no_option", "met": 0, "of": 0, "unknown": 0}}
		}
	}`, string(text))
	var back familyhub.ServiceCoverage
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, row, back)
}

func TestTheLevelsOfCoverageTakeNoMemory(t *testing.T) {
	coverage := covered(t, serviceAnswers(make([]righthelp.Status, 179)))
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for row := range coverage.Services() {
			if row.Minimum.Of > 179 {
				t.Error("too many")
			}
		}
	}))
}
