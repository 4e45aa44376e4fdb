package startforlife_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
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
	for statement := range startforlife.August2022().FundedStatements() {
		if !slices.ContainsFunc(answers, func(a righthelp.Answer) bool { return a.Rule == statement.ID }) {
			answers = append(answers, righthelp.Answer{Rule: statement.ID, Status: g.All})
		}
	}
	return answers
}

// reaches is the reach of the minimum and of what goes further.
type reaches [2]righthelp.Reach

func reachesOf(cell righthelp.Cell) reaches {
	return reaches{cell.Minimum.Reach, cell.Further.Reach}
}

type coverExpect struct {
	Strand     righthelp.RuleID                `json:"strand"`
	Minimum    righthelp.Reach                 `json:"minimum"`
	Further    righthelp.Reach                 `json:"further"`
	Cells      map[startforlife.Access]reaches `json:"cells"`
	Missing    []righthelp.RuleID              `json:"missing"`     // of this strand
	Unanswered []righthelp.RuleID              `json:"unanswered"`  // of the minimum of all strands; not looked at where left out
	FurtherMet []righthelp.RuleID              `json:"further_met"` // of this strand; not looked at where left out
	Network    reaches                         `json:"network"`
}

func fundedIDs(statements func(func(startforlife.FundedStatement) bool), service righthelp.RuleID) (ids []righthelp.RuleID) {
	for statement := range statements {
		if service == "" || statement.Strand == service {
			ids = append(ids, statement.ID)
		}
	}
	return ids
}

func TestCoverage(t *testing.T) {
	casetest.Each(t, "funded_coverage.json", func(t *testing.T, given coverGiven, expect coverExpect) {
		coverage, err := startforlife.August2022().Cover(given.answers())
		require.NoError(t, err)
		row, found := coverage.Strand(expect.Strand)
		require.True(t, found)
		assert.Equal(t, expect.Minimum, row.Minimum.Reach)
		assert.Equal(t, expect.Further, row.Further.Reach)
		assert.Equal(t, expect.Cells, map[startforlife.Access]reaches{
			startforlife.FaceToFace: reachesOf(row.Cells.FaceToFace),
			startforlife.InNetwork:  reachesOf(row.Cells.Network),
			startforlife.Virtual:    reachesOf(row.Cells.Virtual),
			startforlife.Systems:    reachesOf(row.Cells.Systems),
			startforlife.AnyAccess:  reachesOf(row.Cells.Any),
		})
		assert.Equal(t, expect.Missing, fundedIDs(coverage.Missing(), expect.Strand))
		if expect.Unanswered != nil {
			assert.Equal(t, expect.Unanswered, fundedIDs(coverage.Unanswered(righthelp.TierMinimum), ""))
		}
		if expect.FurtherMet != nil {
			assert.Equal(t, expect.FurtherMet, fundedIDs(coverage.FurtherMet(), expect.Strand))
		}
		assert.Equal(t, expect.Network, reachesOf(coverage.Area().Cell))
	})
}

func TestTheMatrixHasSixRowsOfFiveCells(t *testing.T) {
	minimum, further := map[righthelp.Reach]int{}, map[righthelp.Reach]int{}
	for row := range covered(t, nil).Strands() {
		for _, cell := range cellsOf(row) {
			minimum[cell.Minimum.Reach]++
			further[cell.Further.Reach]++
		}
	}
	assert.Equal(t, map[righthelp.Reach]int{
		righthelp.ReachUnknown:      4*3 + 2 + 2, // with statements
		righthelp.ExpectedElsewhere: 30 - 16,
	}, minimum)
	assert.Equal(t, map[righthelp.Reach]int{
		righthelp.ReachUnknown: 4*3 + 2 + 2,
		righthelp.NoOption:     30 - 16,
	}, further)
}

func TestFundedAnswersThatAreRefused(t *testing.T) {
	casetest.Each(t, "funded_coverage_refused.json", func(t *testing.T, given []righthelp.Answer, expect []casetest.Problem) {
		coverage, err := startforlife.August2022().Cover(given)
		require.Error(t, err)
		assert.Zero(t, coverage)
		assert.Equal(t, expect, casetest.Problems(t, err))
	})
}

func TestAStatusThatDoesNotExistIsRefused(t *testing.T) {
	_, err := startforlife.August2022().Cover([]righthelp.Answer{{Rule: "sfl.hle.minimum.virtual.1", Status: 9}})
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.Equal(t, "answers[0].status", malformed.Field)
}

func TestAHundredThousandWrongRowsAreAllRefused(t *testing.T) {
	rows := make([]righthelp.Answer, 100_000)
	for i := range rows {
		rows[i] = righthelp.Answer{Rule: righthelp.RuleID(fmt.Sprintf("sfl.hle.minimum.virtual.%d", i+3)), Status: righthelp.Met}
	}
	_, err := startforlife.August2022().Cover(rows)
	assert.Len(t, casetest.Problems(t, err), len(rows))
}

// fundedStatuses are statuses for all the statements, and fundedAnswers the answers that give them.
func fundedStatuses() *rapid.Generator[[]righthelp.Status] { return casetest.Statuses(124) }

func fundedAnswers(statuses []righthelp.Status) []righthelp.Answer {
	return casetest.Answers(fundedIDs(startforlife.August2022().FundedStatements(), ""), statuses)
}

func covered(t require.TestingT, answers []righthelp.Answer) startforlife.Coverage {
	coverage, err := startforlife.August2022().Cover(answers)
	require.NoError(t, err)
	return coverage
}

// cellsOf gives the cells of a row in the order of the ways of access.
func cellsOf(row startforlife.StrandCoverage) []righthelp.Cell {
	return []righthelp.Cell{row.Cells.FaceToFace, row.Cells.Virtual, row.Cells.Network, row.Cells.Systems, row.Cells.Any}
}

// extents gives every extent of the matrix a name.
func extents(coverage startforlife.Coverage) map[string]righthelp.Extent {
	all := map[string]righthelp.Extent{}
	add := func(row startforlife.StrandCoverage) {
		for way, cell := range map[string]righthelp.Cell{
			"": row.Cell, ".face_to_face": row.Cells.FaceToFace, ".virtual": row.Cells.Virtual, ".network": row.Cells.Network,
			".systems": row.Cells.Systems, ".any": row.Cells.Any,
		} {
			all[string(row.Strand)+".minimum"+way] = cell.Minimum
			all[string(row.Strand)+".further"+way] = cell.Further
		}
	}
	add(coverage.Area())
	for row := range coverage.Strands() {
		add(row)
	}
	return all
}

func TestTheMatrixFollowsFromTheAnswers(t *testing.T) {
	casetest.Coverage{
		Statements: fundedIDs(startforlife.August2022().FundedStatements(), ""),
		Cover: func(t require.TestingT, answers []righthelp.Answer) (map[string]righthelp.Extent, iter.Seq[righthelp.Finding]) {
			coverage := covered(t, answers)
			return extents(coverage), coverage.Findings()
		},
	}.Check(t)
}

func TestCellsAddUpToStrandsAndStrandsToTheNetwork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coverage := covered(t, fundedAnswers(fundedStatuses().Draw(t, "statuses")))
		var sum, ways righthelp.Count
		for row := range coverage.Strands() {
			var of righthelp.Count
			for _, cell := range cellsOf(row) {
				of = of.Plus(cell.Minimum.Count)
			}
			assert.Equal(t, row.Minimum.Count, of, "%s", row.Strand)
			sum = sum.Plus(of)
		}
		network := coverage.Area()
		for _, cell := range cellsOf(network) {
			ways = ways.Plus(cell.Minimum.Count)
		}
		assert.Empty(t, network.Strand)
		assert.Equal(t, network.Minimum.Count, sum)
		assert.Equal(t, network.Minimum.Count, ways)
	})
}

func TestEveryStatementIsMissingOrUnansweredOrMetOrDoesNotApply(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statuses := fundedStatuses().Draw(t, "statuses")
		answers := fundedAnswers(statuses)
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
		assert.Equal(t, missing, fundedIDs(coverage.Missing(), ""))
		assert.Equal(t, open, fundedIDs(coverage.Unanswered(righthelp.TierMinimum), ""))
		assert.Equal(t, openFurther, fundedIDs(coverage.Unanswered(righthelp.TierFurther), ""))
		assert.Equal(t, met, fundedIDs(coverage.FurtherMet(), ""))
		assert.Empty(t, fundedIDs(coverage.Unanswered(0), ""))
	})
}

func TestFindingsExplainTheNetworkEachStrandAndEachStatement(t *testing.T) {
	coverage := covered(t, []righthelp.Answer{
		{Rule: "sfl.offer.minimum.any.1", Status: righthelp.Met, Evidence: "the page"},
		{Rule: "sfl.offer.minimum.any.2", Status: righthelp.Met},
		{Rule: "sfl.offer.minimum.any.3", Status: righthelp.NotMet, Evidence: "no posters yet"},
		{Rule: "sfl.offer.minimum.any.4", Status: righthelp.NotMet},
		{Rule: "sfl.offer.further.any.1", Status: righthelp.NotApplicable, Reason: "no main page"},
	})
	findings := slices.Collect(coverage.Findings())
	assert.Equal(t, righthelp.Finding{
		Rule: "sfl.scope.minimum", Status: righthelp.NotMet,
		Because: "Of the minimum 2 of 70 are met and 66 unanswered; of what goes further 1 of 54 are met and 53 unanswered.",
	}, findings[0])
	at := slices.IndexFunc(findings, func(f righthelp.Finding) bool { return f.Rule == "sfl.offer" })
	assert.Equal(t, []righthelp.Finding{
		{Rule: "sfl.offer", Status: righthelp.NotMet, Because: "Of the minimum 2 of 4 are met and 0 unanswered; of what goes further 1 of 4 are met and 3 unanswered."},
		{Rule: "sfl.offer.minimum.any.1", Status: righthelp.Met, Because: "It is met (the page)."},
		{Rule: "sfl.offer.minimum.any.2", Status: righthelp.Met, Because: "It is met; no evidence is given."},
		{Rule: "sfl.offer.minimum.any.3", Status: righthelp.NotMet, Because: "It is not met (no posters yet)."},
		{Rule: "sfl.offer.minimum.any.4", Status: righthelp.NotMet, Because: "It is not met; no evidence is given."},
		{Rule: "sfl.offer.further.any.1", Status: righthelp.NotApplicable, Because: "It does not apply and counts as met (reason: no main page)."},
		{Rule: "sfl.offer.further.any.2", Status: righthelp.NotAssessed, Because: "Nobody has said whether it is met."},
	}, findings[at:at+7])

	var want []righthelp.RuleID
	want = append(want, "sfl.scope.minimum")
	for strand := range startforlife.August2022().Strands() {
		want = append(want, strand.ID)
		for statement := range startforlife.August2022().FundedStatements() {
			if statement.Strand == strand.ID {
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

func TestTheMatrixAndTheFindingsCanBeReadInPart(t *testing.T) {
	coverage := covered(t, nil)
	for stop := 1; stop <= 6; stop++ {
		read := 0
		for range coverage.Strands() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
	for stop := 1; stop <= 1+6+124; stop++ {
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
	said := righthelp.Answer{Rule: "sfl.hle.minimum.network.1", Status: righthelp.Met, Evidence: "the protocol"}
	answers := []righthelp.Answer{{Rule: "sfl.hle.minimum.virtual.1", Status: righthelp.NotMet}, said}
	coverage := covered(t, answers)
	answers[1].Evidence = "changed afterwards"
	got, found := coverage.Answer(said.Rule)
	assert.True(t, found)
	assert.Equal(t, said, got)
	_, found = coverage.Answer("sfl.hle.minimum.face_to_face.1")
	assert.False(t, found, "nobody answered it")
	_, found = coverage.Answer("sfl.none.minimum.face_to_face.1")
	assert.False(t, found)
	assert.Equal(t, startforlife.August2022(), coverage.Guide())
	_, found = coverage.Strand("sfl.none")
	assert.False(t, found)
}

func TestTheZeroCoverageHasNoStrands(t *testing.T) {
	var coverage startforlife.Coverage
	assert.Empty(t, slices.Collect(coverage.Strands()))
	assert.Empty(t, slices.Collect(coverage.Findings()))
	assert.Empty(t, slices.Collect(coverage.Unanswered(righthelp.TierMinimum)))
	assert.Zero(t, coverage.Area())
	_, found := coverage.Answer("sfl.hle.minimum.face_to_face.1")
	assert.False(t, found)
	_, err := startforlife.Guide{}.Cover([]righthelp.Answer{{Rule: "sfl.hle.minimum.face_to_face.1", Status: righthelp.Met}})
	assert.ErrorContains(t, err, "guide: it is empty")
}

func TestARowOfTheMatrixIsReadAsItIsWritten(t *testing.T) {
	row, found := covered(t, nil).Strand("sfl.hle")
	require.True(t, found)
	text, err := json.Marshal(row)
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"strand": "sfl.hle",
		"minimum": {"reach": "unknown", "met": 0, "of": 8, "unknown": 8},
		"further": {"reach": "unknown", "met": 0, "of": 5, "unknown": 5},
		"cells": {
			"face_to_face": {"minimum": {"reach": "unknown", "met": 0, "of": 1, "unknown": 1}, "further": {"reach": "unknown", "met": 0, "of": 2, "unknown": 2}},
			"virtual": {"minimum": {"reach": "unknown", "met": 0, "of": 2, "unknown": 2}, "further": {"reach": "unknown", "met": 0, "of": 2, "unknown": 2}},
			"network": {"minimum": {"reach": "unknown", "met": 0, "of": 5, "unknown": 5}, "further": {"reach": "unknown", "met": 0, "of": 1, "unknown": 1}},
			"systems": {"minimum": {"reach": "expected_elsewhere", "met": 0, "of": 0, "unknown": 0}, "further": {"reach": "no_option", "met": 0, "of": 0, "unknown": 0}},
			"any": {"minimum": {"reach": "expected_elsewhere", "met": 0, "of": 0, "unknown": 0}, "further": {"reach": "no_option", "met": 0, "of": 0, "unknown": 0}}
		}
	}`, string(text))
	var back startforlife.StrandCoverage
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, row, back)
}

func TestTheLevelsOfCoverageTakeNoMemory(t *testing.T) {
	coverage := covered(t, fundedAnswers(make([]righthelp.Status, 124)))
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for row := range coverage.Strands() {
			if row.Minimum.Of > 124 {
				t.Error("too many")
			}
		}
	}))
}

// FuzzCover gives rows as a spreadsheet would: whatever they are, they are counted or refused.
func FuzzCover(f *testing.F) {
	f.Add("sfl.hle.minimum.virtual.1", uint8(1), "", "sfl.offer.minimum.any.1", uint8(3), "why")
	f.Add("sfl.hle.minimum.virtual.1", uint8(3), "", "sfl.hle.minimum.virtual.1", uint8(200), "")
	f.Add("sfl..minimum.virtual.1", uint8(0), "\x00", "sfl.hle.minimum.virtual.1 ", uint8(2), "é")
	f.Fuzz(func(t *testing.T, rule1 string, status1 uint8, reason1, rule2 string, status2 uint8, reason2 string) {
		answers := []righthelp.Answer{
			{Rule: righthelp.RuleID(rule1), Status: righthelp.Status(status1), Reason: reason1},
			{Rule: righthelp.RuleID(rule2), Status: righthelp.Status(status2), Reason: reason2},
		}
		coverage, err := startforlife.August2022().Cover(answers)
		if err != nil {
			assert.Zero(t, coverage)
			assert.Contains(t, err.Error(), "answers[")
			return
		}
		for _, answer := range answers {
			got, found := coverage.Answer(answer.Rule)
			assert.True(t, found)
			assert.Equal(t, answer, got)
		}
		assert.GreaterOrEqual(t, coverage.Area().Minimum.Unknown, 68)
	})
}
