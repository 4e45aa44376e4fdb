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
type reaches [2]startforlife.Reach

func reachesOf(cell startforlife.Cell) reaches {
	return reaches{cell.Minimum.Reach, cell.Further.Reach}
}

type coverExpect struct {
	Strand     righthelp.RuleID                `json:"strand"`
	Minimum    startforlife.Reach              `json:"minimum"`
	Further    startforlife.Reach              `json:"further"`
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
			assert.Equal(t, expect.Unanswered, fundedIDs(coverage.Unanswered(startforlife.TierMinimum), ""))
		}
		if expect.FurtherMet != nil {
			assert.Equal(t, expect.FurtherMet, fundedIDs(coverage.FurtherMet(), expect.Strand))
		}
		assert.Equal(t, expect.Network, reachesOf(coverage.Network().Cell))
	})
}

func TestTheMatrixHasSixRowsOfFiveCells(t *testing.T) {
	minimum, further := map[startforlife.Reach]int{}, map[startforlife.Reach]int{}
	for row := range covered(t, nil).Strands() {
		for _, cell := range cellsOf(row) {
			minimum[cell.Minimum.Reach]++
			further[cell.Further.Reach]++
		}
	}
	assert.Equal(t, map[startforlife.Reach]int{
		startforlife.ReachUnknown:      4*3 + 2 + 2, // with statements
		startforlife.ExpectedElsewhere: 30 - 16,
	}, minimum)
	assert.Equal(t, map[startforlife.Reach]int{
		startforlife.ReachUnknown: 4*3 + 2 + 2,
		startforlife.NoOption:     30 - 16,
	}, further)
}

func TestFundedAnswersThatAreRefused(t *testing.T) {
	type problem struct {
		Field string `json:"field"`
		Near  string `json:"near"`
	}
	casetest.Each(t, "funded_coverage_refused.json", func(t *testing.T, given []righthelp.Answer, expect []problem) {
		coverage, err := startforlife.August2022().Cover(given)
		require.Error(t, err)
		assert.Zero(t, coverage)
		joined, ok := err.(interface{ Unwrap() []error })
		require.True(t, ok)
		var got []problem
		for _, problemError := range joined.Unwrap() {
			switch e := problemError.(type) {
			case *righthelp.MalformedError:
				got = append(got, problem{Field: e.Field})
			case *righthelp.UnknownError:
				got = append(got, problem{Field: e.Field, Near: e.Near})
			}
		}
		assert.Equal(t, expect, got)
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
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	assert.Len(t, joined.Unwrap(), len(rows))
}

// fundedStatuses are statuses for all the statements, and fundedAnswers the answers that give them.
func fundedStatuses() *rapid.Generator[[]righthelp.Status] {
	status := rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.Met, righthelp.Met, righthelp.NotApplicable, righthelp.NotMet, righthelp.NotAssessed})
	return rapid.SliceOfN(status, 124, 124)
}

func fundedAnswers(statuses []righthelp.Status) []righthelp.Answer {
	answers := make([]righthelp.Answer, 0, len(statuses))
	for statement := range startforlife.August2022().FundedStatements() {
		answers = append(answers, righthelp.Answer{Rule: statement.ID, Status: statuses[len(answers)], Reason: "it does not fit"})
	}
	return answers
}

func covered(t require.TestingT, answers []righthelp.Answer) startforlife.Coverage {
	coverage, err := startforlife.August2022().Cover(answers)
	require.NoError(t, err)
	return coverage
}

// cellsOf gives the cells of a row in the order of the ways of access.
func cellsOf(row startforlife.StrandCoverage) []startforlife.Cell {
	return []startforlife.Cell{row.Cells.FaceToFace, row.Cells.Virtual, row.Cells.Network, row.Cells.Systems, row.Cells.Any}
}

// extents gives every extent of the matrix a name.
func extents(coverage startforlife.Coverage) map[string]startforlife.Extent {
	all := map[string]startforlife.Extent{}
	add := func(row startforlife.StrandCoverage) {
		for way, cell := range map[string]startforlife.Cell{
			"": row.Cell, ".face_to_face": row.Cells.FaceToFace, ".virtual": row.Cells.Virtual, ".network": row.Cells.Network,
			".systems": row.Cells.Systems, ".any": row.Cells.Any,
		} {
			all[string(row.Strand)+".minimum"+way] = cell.Minimum
			all[string(row.Strand)+".further"+way] = cell.Further
		}
	}
	add(coverage.Network())
	for row := range coverage.Strands() {
		add(row)
	}
	return all
}

// The oracle goes by the ids alone: it takes the statements whose id begins with the name of a list, and tries every way
// in which the open answers can come out.
func TestAReachIsKnownWhereEveryWayOfAnsweringGivesIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := fundedAnswers(fundedStatuses().Draw(t, "statuses"))
		for name, extent := range extents(covered(t, answers)) {
			var list []righthelp.Status
			for _, answer := range answers {
				id := string(answer.Rule)
				if parts := strings.Split(id, "."); strings.HasPrefix(id, name+".") || name == "."+parts[2] || name == "."+parts[2]+"."+parts[3] {
					list = append(list, answer.Status)
				}
			}
			assert.Len(t, list, extent.Of, name)
			if len(list) == 0 {
				assert.Contains(t, []startforlife.Reach{startforlife.ExpectedElsewhere, startforlife.NoOption}, extent.Reach, name)
				continue
			}
			assert.Equal(t, reachOfAllWays(list), extent.Reach, name)
		}
	})
}

// reachOfAllWays tries the ways in which the open answers can come out: with many open it is enough to try all met and all not.
func reachOfAllWays(list []righthelp.Status) startforlife.Reach {
	open := slices.Index(list, righthelp.NotAssessed)
	if open < 0 {
		if slices.Contains(list, righthelp.NotMet) {
			return startforlife.ReachNotMet
		}
		return startforlife.ReachMet
	}
	if slices.Contains(list, righthelp.NotMet) {
		return startforlife.ReachNotMet // and so whatever the open ones are
	}
	first := startforlife.Reach(0)
	for _, status := range []righthelp.Status{righthelp.Met, righthelp.NotMet} {
		tried := slices.Clone(list)
		tried[open] = status
		reach := reachOfAllWays(tried)
		if first != 0 && reach != first {
			return startforlife.ReachUnknown
		}
		first = reach
	}
	return first
}

func TestAStatementMoreThatIsMetMakesNothingWorse(t *testing.T) {
	rank := map[startforlife.Reach]int{startforlife.ReachNotMet: 1, startforlife.ReachUnknown: 2, startforlife.ReachMet: 3, startforlife.ExpectedElsewhere: 4, startforlife.NoOption: 4}
	rapid.Check(t, func(t *rapid.T) {
		statuses := fundedStatuses().Draw(t, "statuses")
		before := extents(covered(t, fundedAnswers(statuses)))
		statuses[rapid.IntRange(0, len(statuses)-1).Draw(t, "place")] = righthelp.Met
		after := extents(covered(t, fundedAnswers(statuses)))
		for name := range before {
			assert.GreaterOrEqual(t, rank[after[name].Reach], rank[before[name].Reach], name)
			assert.GreaterOrEqual(t, after[name].Met, before[name].Met, name)
		}
	})
}

func TestAnAnswerToWhatWasOpenChangesNothingThatWasKnown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statuses := fundedStatuses().Draw(t, "statuses")
		before := extents(covered(t, fundedAnswers(statuses)))
		for i, status := range statuses {
			if status == righthelp.NotAssessed {
				statuses[i] = rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.NotMet, righthelp.NotApplicable}).Draw(t, "answer")
			}
		}
		for name, after := range extents(covered(t, fundedAnswers(statuses))) {
			assert.NotEqual(t, startforlife.ReachUnknown, after.Reach, name)
			if before[name].Reach != startforlife.ReachUnknown {
				assert.Equal(t, before[name].Reach, after.Reach, name)
			}
		}
	})
}

func TestTheOrderOfFundedAnswersIsOfNoMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := fundedAnswers(fundedStatuses().Draw(t, "statuses"))
		shuffled := rapid.Permutation(answers).Draw(t, "shuffled")
		ordered, mixed := covered(t, answers), covered(t, shuffled)
		assert.Equal(t, extents(ordered), extents(mixed))
		assert.Equal(t, slices.Collect(ordered.Findings()), slices.Collect(mixed.Findings()))
	})
}

func TestCellsAddUpToStrandsAndStrandsToTheNetwork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coverage := covered(t, fundedAnswers(fundedStatuses().Draw(t, "statuses")))
		var sum, ways startforlife.Count
		for row := range coverage.Strands() {
			var of startforlife.Count
			for _, cell := range cellsOf(row) {
				of = of.Plus(cell.Minimum.Count)
			}
			assert.Equal(t, row.Minimum.Count, of, "%s", row.Strand)
			sum = sum.Plus(of)
		}
		network := coverage.Network()
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
		assert.Equal(t, open, fundedIDs(coverage.Unanswered(startforlife.TierMinimum), ""))
		assert.Equal(t, openFurther, fundedIDs(coverage.Unanswered(startforlife.TierFurther), ""))
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
	for range coverage.Unanswered(startforlife.TierMinimum) {
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
	assert.Empty(t, slices.Collect(coverage.Unanswered(startforlife.TierMinimum)))
	assert.Zero(t, coverage.Network())
	_, found := coverage.Answer("sfl.hle.minimum.face_to_face.1")
	assert.False(t, found)
	_, err := startforlife.Guide{}.Cover([]righthelp.Answer{{Rule: "sfl.hle.minimum.face_to_face.1", Status: righthelp.Met}})
	var unknown *righthelp.UnknownError
	assert.ErrorAs(t, err, &unknown)
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
		assert.GreaterOrEqual(t, coverage.Network().Minimum.Unknown, 68)
	})
}
