package familyhub_test

import (
	"encoding/json"
	"fmt"
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
type reaches [2]familyhub.Reach

func reachesOf(cell familyhub.Cell) reaches { return reaches{cell.Minimum.Reach, cell.Further.Reach} }

type coverExpect struct {
	Service    righthelp.RuleID             `json:"service"`
	Minimum    familyhub.Reach              `json:"minimum"`
	Further    familyhub.Reach              `json:"further"`
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
			assert.Equal(t, expect.Unanswered, serviceIDs(coverage.Unanswered(familyhub.TierMinimum), ""))
		}
		if expect.FurtherMet != nil {
			assert.Equal(t, expect.FurtherMet, serviceIDs(coverage.FurtherMet(), expect.Service))
		}
		assert.Equal(t, expect.Network, reachesOf(coverage.Network().Cell))
	})
}

func TestTheMatrixHas24RowsOfThreeCells(t *testing.T) {
	minimum, further := map[familyhub.Reach]int{}, map[familyhub.Reach]int{}
	for row := range covered(t, nil).Services() {
		for _, cell := range []familyhub.Cell{row.Cells.FaceToFace, row.Cells.Network, row.Cells.Virtual} {
			minimum[cell.Minimum.Reach]++
			further[cell.Further.Reach]++
		}
	}
	assert.Equal(t, map[familyhub.Reach]int{
		familyhub.ReachUnknown:      55, // with statements
		familyhub.ExpectedElsewhere: 5 + 4*3,
	}, minimum)
	assert.Equal(t, map[familyhub.Reach]int{
		familyhub.ReachUnknown:      42,
		familyhub.NoOption:          18, // with the 5 above, the 23 that the annex leaves empty
		familyhub.ExpectedElsewhere: 4 * 3,
	}, further)
}

func TestAnswersThatAreRefused(t *testing.T) {
	type problem struct {
		Field string `json:"field"`
		Near  string `json:"near"`
	}
	casetest.Each(t, "coverage_refused.json", func(t *testing.T, given []righthelp.Answer, expect []problem) {
		coverage, err := familyhub.August2022().Cover(given)
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
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	assert.Len(t, joined.Unwrap(), len(rows))
}

// serviceStatuses are statuses for all the statements, and serviceAnswers the answers that give them.
func serviceStatuses() *rapid.Generator[[]righthelp.Status] {
	status := rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.Met, righthelp.Met, righthelp.NotApplicable, righthelp.NotMet, righthelp.NotAssessed})
	return rapid.SliceOfN(status, 179, 179)
}

func serviceAnswers(statuses []righthelp.Status) []righthelp.Answer {
	answers := make([]righthelp.Answer, 0, len(statuses))
	for statement := range familyhub.August2022().ServiceStatements() {
		answers = append(answers, righthelp.Answer{Rule: statement.ID, Status: statuses[len(answers)], Reason: "it does not fit"})
	}
	return answers
}

func covered(t require.TestingT, answers []righthelp.Answer) familyhub.Coverage {
	coverage, err := familyhub.August2022().Cover(answers)
	require.NoError(t, err)
	return coverage
}

// extents gives every extent of the matrix a name.
func extents(coverage familyhub.Coverage) map[string]familyhub.Extent {
	all := map[string]familyhub.Extent{}
	add := func(row familyhub.ServiceCoverage) {
		for way, cell := range map[string]familyhub.Cell{
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

// The oracle goes by the ids alone: it takes the statements whose id begins with the name of a list, and tries every way
// in which the open answers can come out.
func TestAReachIsKnownWhereEveryWayOfAnsweringGivesIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := serviceAnswers(serviceStatuses().Draw(t, "statuses"))
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
				assert.Contains(t, []familyhub.Reach{familyhub.ExpectedElsewhere, familyhub.NoOption}, extent.Reach, name)
				continue
			}
			assert.Equal(t, reachOfAllWays(list), extent.Reach, name)
		}
	})
}

// reachOfAllWays tries the ways in which the open answers can come out: with many open it is enough to try all met and all not.
func reachOfAllWays(list []righthelp.Status) familyhub.Reach {
	open := slices.Index(list, righthelp.NotAssessed)
	if open < 0 {
		if slices.Contains(list, righthelp.NotMet) {
			return familyhub.ReachNotMet
		}
		return familyhub.ReachMet
	}
	if slices.Contains(list, righthelp.NotMet) {
		return familyhub.ReachNotMet // and so whatever the open ones are
	}
	first := familyhub.Reach(0)
	for _, status := range []righthelp.Status{righthelp.Met, righthelp.NotMet} {
		tried := slices.Clone(list)
		tried[open] = status
		reach := reachOfAllWays(tried)
		if first != 0 && reach != first {
			return familyhub.ReachUnknown
		}
		first = reach
	}
	return first
}

func TestAStatementMoreThatIsMetMakesNothingWorse(t *testing.T) {
	rank := map[familyhub.Reach]int{familyhub.ReachNotMet: 1, familyhub.ReachUnknown: 2, familyhub.ReachMet: 3, familyhub.ExpectedElsewhere: 4, familyhub.NoOption: 4}
	rapid.Check(t, func(t *rapid.T) {
		statuses := serviceStatuses().Draw(t, "statuses")
		before := extents(covered(t, serviceAnswers(statuses)))
		statuses[rapid.IntRange(0, len(statuses)-1).Draw(t, "place")] = righthelp.Met
		after := extents(covered(t, serviceAnswers(statuses)))
		for name := range before {
			assert.GreaterOrEqual(t, rank[after[name].Reach], rank[before[name].Reach], name)
			assert.GreaterOrEqual(t, after[name].Met, before[name].Met, name)
		}
	})
}

func TestAnAnswerToWhatWasOpenChangesNothingThatWasKnown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statuses := serviceStatuses().Draw(t, "statuses")
		before := extents(covered(t, serviceAnswers(statuses)))
		for i, status := range statuses {
			if status == righthelp.NotAssessed {
				statuses[i] = rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.NotMet, righthelp.NotApplicable}).Draw(t, "answer")
			}
		}
		for name, after := range extents(covered(t, serviceAnswers(statuses))) {
			assert.NotEqual(t, familyhub.ReachUnknown, after.Reach, name)
			if before[name].Reach != familyhub.ReachUnknown {
				assert.Equal(t, before[name].Reach, after.Reach, name)
			}
		}
	})
}

func TestTheOrderOfServiceAnswersIsOfNoMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := serviceAnswers(serviceStatuses().Draw(t, "statuses"))
		shuffled := rapid.Permutation(answers).Draw(t, "shuffled")
		ordered, mixed := covered(t, answers), covered(t, shuffled)
		assert.Equal(t, extents(ordered), extents(mixed))
		assert.Equal(t, slices.Collect(ordered.Findings()), slices.Collect(mixed.Findings()))
	})
}

func TestCellsAddUpToServicesAndServicesToTheNetwork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coverage := covered(t, serviceAnswers(serviceStatuses().Draw(t, "statuses")))
		var sum, ways familyhub.Count
		for row := range coverage.Services() {
			of := row.Cells.FaceToFace.Minimum.Plus(row.Cells.Network.Minimum.Count).Plus(row.Cells.Virtual.Minimum.Count)
			assert.Equal(t, row.Minimum.Count, of, "%s", row.Service)
			sum = sum.Plus(of)
		}
		network := coverage.Network()
		for _, cell := range []familyhub.Cell{network.Cells.FaceToFace, network.Cells.Network, network.Cells.Virtual} {
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
		assert.Equal(t, open, serviceIDs(coverage.Unanswered(familyhub.TierMinimum), ""))
		assert.Equal(t, openFurther, serviceIDs(coverage.Unanswered(familyhub.TierFurther), ""))
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
	status := map[familyhub.Reach]righthelp.Status{
		familyhub.ReachUnknown: righthelp.NotAssessed, familyhub.ReachNotMet: righthelp.NotMet, familyhub.ReachMet: righthelp.Met,
		familyhub.ExpectedElsewhere: righthelp.NotApplicable,
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
	for range coverage.Unanswered(familyhub.TierMinimum) {
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
	assert.Empty(t, slices.Collect(coverage.Unanswered(familyhub.TierMinimum)))
	assert.Zero(t, coverage.Network())
	_, found := coverage.Answer("fhse.1.minimum.face_to_face.1")
	assert.False(t, found)
	_, err := familyhub.Framework{}.Cover([]righthelp.Answer{{Rule: "fhse.1.minimum.face_to_face.1", Status: righthelp.Met}})
	var unknown *righthelp.UnknownError
	assert.ErrorAs(t, err, &unknown)
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
