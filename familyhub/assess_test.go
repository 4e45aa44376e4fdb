package familyhub_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// given is a self-assessment in brief: what all statements are, and what those are whose id begins in a certain way. The
// longest beginning decides.
type given struct {
	All      righthelp.Status            `json:"all"`
	But      map[string]righthelp.Status `json:"but"`
	Promised []righthelp.RuleID          `json:"promised"`
	Local    bool                        `json:"local"` // with the additions of Northtown
}

func (g given) framework(t *testing.T) familyhub.Framework {
	t.Helper()
	if g.Local {
		return northtown(t)
	}
	return familyhub.August2022()
}

func (g given) answers(framework familyhub.Framework) (answers []righthelp.Answer) {
	for statement := range framework.Statements() {
		answer := righthelp.Answer{Rule: statement.ID, Status: g.All}
		longest := ""
		for beginning, status := range g.But {
			if strings.HasPrefix(string(statement.ID), beginning) && len(beginning) > len(longest) {
				longest, answer.Status = beginning, status
			}
		}
		if answer.Status == righthelp.NotApplicable {
			answer.Reason = "no village is far from a hub"
		}
		answers = append(answers, answer)
	}
	return answers
}

// standing is a level with the lowest and the highest possible, as a case writes it.
type standing [3]familyhub.Level

func standingOf(s familyhub.Standing) standing { return standing{s.Level, s.Lowest, s.Highest} }

func TestLevelsAreAsTheFrameworkSays(t *testing.T) {
	type expect struct {
		Parts      map[righthelp.RuleID]standing           `json:"parts"` // the network has no id
		Next       map[righthelp.RuleID]familyhub.Level    `json:"next"`
		Missing    map[righthelp.RuleID][]righthelp.RuleID `json:"missing"` // for the next level
		Unanswered map[righthelp.RuleID][]righthelp.RuleID `json:"unanswered"`
		Minimum    map[righthelp.RuleID]righthelp.Status   `json:"programme_minimum"`
		Published  map[righthelp.RuleID]standing           `json:"published"` // without local additions
		Promised   map[righthelp.RuleID]righthelp.Status   `json:"outstanding"`
	}
	casetest.Each(t, "levels.json", func(t *testing.T, given given, expect expect) {
		framework := given.framework(t)
		assessment, err := framework.Assess(given.answers(framework))
		require.NoError(t, err)
		part := func(id righthelp.RuleID) familyhub.Result {
			if id == "" {
				return assessment.Network()
			}
			result, found := assessment.Part(id)
			require.True(t, found, "%s", id)
			return result
		}
		for id, want := range expect.Parts {
			assert.Equal(t, want, standingOf(part(id).Standing), "%s", id)
		}
		for id, want := range expect.Next {
			assert.Equal(t, want, part(id).Next(), "%s", id)
		}
		for id, want := range expect.Missing {
			assert.Equal(t, want, idsOf(part(id).Missing(part(id).Next())), "%s", id)
		}
		for id, want := range expect.Unanswered {
			assert.Equal(t, want, idsOf(part(id).Unanswered()), "%s", id)
		}
		for id, want := range expect.Minimum {
			assert.Equal(t, want, part(id).Reaches(familyhub.ProgrammeMinimum), "%s", id)
		}
		published := assessment.Evidence().Published().Assess()
		for id, want := range expect.Published {
			result, _ := published.Part(id)
			if id == "" {
				result = published.Network()
			}
			assert.Equal(t, want, standingOf(result.Standing), "%s", id)
		}
		findings, err := assessment.Outstanding(given.Promised)
		require.NoError(t, err)
		outstanding := map[righthelp.RuleID]righthelp.Status{}
		for _, finding := range findings {
			outstanding[finding.Rule] = finding.Status
		}
		if expect.Promised == nil {
			expect.Promised = map[righthelp.RuleID]righthelp.Status{}
		}
		assert.Equal(t, expect.Promised, outstanding)
	})
}

func idsOf(statements func(func(familyhub.Statement) bool)) []righthelp.RuleID {
	ids := []righthelp.RuleID{}
	for statement := range statements {
		ids = append(ids, statement.ID)
	}
	return ids
}

// levelOf is the rule of the levels as people would say it, for lists in which every statement is answered.
func levelOf(basic, minimum, further []righthelp.Status) familyhub.Level {
	unmet := func(list []righthelp.Status) bool { return slices.Contains(list, righthelp.NotMet) }
	switch {
	case unmet(basic):
		return familyhub.BelowBasic
	case unmet(minimum):
		return familyhub.Basic
	case unmet(further):
		return familyhub.ProgrammeMinimum
	}
	return familyhub.Developed
}

// completions are all ways in which the open answers could come out.
func completions(statuses []righthelp.Status) [][]righthelp.Status {
	open := slices.Index(statuses, righthelp.NotAssessed)
	if open < 0 {
		return [][]righthelp.Status{statuses}
	}
	var all [][]righthelp.Status
	for _, status := range []righthelp.Status{righthelp.Met, righthelp.NotMet, righthelp.NotApplicable} {
		completed := slices.Clone(statuses)
		completed[open] = status
		all = append(all, completions(completed)...)
	}
	return all
}

var anyStatus = rapid.SampledFrom([]righthelp.Status{righthelp.NotAssessed, righthelp.Met, righthelp.NotMet, righthelp.NotApplicable})

// mostlyMet lets criteria come far enough for every level to occur.
var mostlyMet = rapid.SampledFrom([]righthelp.Status{
	righthelp.Met, righthelp.Met, righthelp.Met, righthelp.Met, righthelp.Met, righthelp.Met, righthelp.Met,
	righthelp.NotMet, righthelp.NotApplicable, righthelp.NotAssessed,
})

func answersOf(t *rapid.T, statuses *rapid.Generator[righthelp.Status]) []righthelp.Answer {
	var answers []righthelp.Answer
	for statement := range familyhub.August2022().Statements() {
		answer := righthelp.Answer{Rule: statement.ID, Status: statuses.Draw(t, "status")}
		if answer.Status == righthelp.NotApplicable {
			answer.Reason = "a reason"
		}
		answers = append(answers, answer)
	}
	return answers
}

func assess(t require.TestingT, answers []righthelp.Answer) familyhub.Assessment {
	assessment, err := familyhub.August2022().Assess(answers)
	require.NoError(t, err)
	return assessment
}

// every yields the network and all parts.
func every(a familyhub.Assessment) []familyhub.Result {
	results := []familyhub.Result{a.Network()}
	results = slices.AppendSeq(results, a.Areas())
	results = slices.AppendSeq(results, a.KeyCriteria())
	return slices.AppendSeq(results, a.Criteria())
}

// Criteria of one small key criterion, by every completion of its open answers: the levels of its criteria, and the lowest of them.
func TestTheLevelIsWhatEveryWayToAnswerTheRestComesTo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := answersOf(t, mostlyMet)
		var key []righthelp.Status // of key criterion 5: 5.1 has 1, 1 and 3 statements, 5.2 has 1, 2 and 2
		for i := range answers {
			if !strings.HasPrefix(string(answers[i].Rule), "fhmf.5.") {
				continue
			}
			if rapid.IntRange(0, 3).Draw(t, "open") == 0 && count(key, righthelp.NotAssessed) < 6 {
				answers[i].Status = righthelp.NotAssessed
			} else if answers[i].Status == righthelp.NotAssessed {
				answers[i].Status = righthelp.Met
			}
			key = append(key, answers[i].Status)
		}
		require.Len(t, key, 10)
		possible := map[righthelp.RuleID][]familyhub.Level{}
		for _, c := range completions(key) {
			first, second := levelOf(c[:1], c[1:2], c[2:5]), levelOf(c[5:6], c[6:8], c[8:])
			possible["fhmf.5.1"] = append(possible["fhmf.5.1"], first)
			possible["fhmf.5.2"] = append(possible["fhmf.5.2"], second)
			possible["fhmf.5"] = append(possible["fhmf.5"], min(first, second))
			possible["fhmf.relationships"] = append(possible["fhmf.relationships"], min(first, second))
		}
		assessment := assess(t, answers)
		for part, levels := range possible {
			result, found := assessment.Part(part)
			require.True(t, found)
			lowest, highest := slices.Min(levels), slices.Max(levels)
			want := familyhub.Standing{Lowest: lowest, Highest: highest}
			if lowest == highest {
				want.Level = lowest
			}
			assert.Equal(t, want, result.Standing, "%s", part)
			for level := familyhub.BelowBasic; level <= familyhub.Developed; level++ {
				reached := righthelp.NotAssessed
				if lowest >= level {
					reached = righthelp.Met
				}
				if highest < level {
					reached = righthelp.NotMet
				}
				assert.Equal(t, reached, result.Reaches(level))
			}
		}
	})
}

func count(statuses []righthelp.Status, status righthelp.Status) (n int) {
	for _, s := range statuses {
		if s == status {
			n++
		}
	}
	return n
}

func TestPartsHaveTheLowestLevelOfTheirCriteriaAndTheSumOfTheirCounts(t *testing.T) {
	framework := familyhub.August2022()
	rapid.Check(t, func(t *rapid.T) {
		assessment := assess(t, answersOf(t, mostlyMet))
		for _, part := range every(assessment)[:9] {
			lowest, highest := familyhub.Developed, familyhub.Developed
			var counts [3]righthelp.Count
			for result := range assessment.Criteria() {
				criterion, _ := framework.Criterion(result.Part)
				if part.Part != "" && part.Part != criterion.Area && part.Part != criterion.KeyCriterion {
					continue
				}
				lowest, highest = min(lowest, result.Lowest), min(highest, result.Highest)
				for i, c := range []righthelp.Count{result.Basic, result.Minimum, result.Further} {
					counts[i].Met += c.Met
					counts[i].Of += c.Of
					counts[i].Unknown += c.Unknown
				}
			}
			assert.Equal(t, [2]familyhub.Level{lowest, highest}, [2]familyhub.Level{part.Lowest, part.Highest}, "%s", part.Part)
			assert.Equal(t, counts, [3]righthelp.Count{part.Basic, part.Minimum, part.Further}, "%s", part.Part)
		}
	})
}

func TestAMetStatementNeverLowersALevel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := answersOf(t, mostlyMet)
		before := every(assess(t, answers))
		answers[rapid.IntRange(0, len(answers)-1).Draw(t, "which")].Status = righthelp.Met
		for i, after := range every(assess(t, answers)) {
			assert.GreaterOrEqual(t, after.Lowest, before[i].Lowest, "%s", after.Part)
			assert.GreaterOrEqual(t, after.Highest, before[i].Highest, "%s", after.Part)
		}
	})
}

func TestAnAnswerNeverMovesALevelOutOfWhatWasPossible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := answersOf(t, mostlyMet)
		before := every(assess(t, answers))
		for i := range answers {
			if answers[i].Status == righthelp.NotAssessed && rapid.Bool().Draw(t, "answered") {
				answers[i].Status = rapid.SampledFrom([]righthelp.Status{righthelp.Met, righthelp.NotMet}).Draw(t, "answer")
			}
		}
		for i, after := range every(assess(t, answers)) {
			assert.GreaterOrEqual(t, after.Lowest, before[i].Lowest, "%s", after.Part)
			assert.LessOrEqual(t, after.Highest, before[i].Highest, "%s", after.Part)
			if before[i].Level != familyhub.LevelUnknown {
				assert.Equal(t, before[i].Level, after.Level, "%s", after.Part)
			}
		}
	})
}

func TestTheOrderOfAnswersIsOfNoMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := answersOf(t, anyStatus)
		shuffled := rapid.Permutation(answers).Draw(t, "shuffled")
		one, other := assess(t, answers), assess(t, shuffled)
		assert.Equal(t, slices.Collect(one.Findings()), slices.Collect(other.Findings()))
		for _, answer := range answers {
			said, found := other.Evidence().Answer(answer.Rule)
			assert.True(t, found)
			assert.Equal(t, answer, said)
		}
	})
}

func TestAllMetIsDevelopedEverywhereAndNothingAnsweredUnknown(t *testing.T) {
	for _, result := range every(assess(t, given{All: righthelp.Met}.answers(familyhub.August2022()))) {
		assert.Equal(t, familyhub.Developed, result.Level, "%s", result.Part)
	}
	for _, result := range every(assess(t, nil)) {
		assert.Equal(t, familyhub.LevelUnknown, result.Level, "%s", result.Part)
		assert.Equal(t, familyhub.BelowBasic, result.Lowest, "%s", result.Part)
		assert.Equal(t, familyhub.Developed, result.Highest, "%s", result.Part)
	}
}

// Whoever does what is missing, and answers what is open, reaches the next level.
func TestWhatIsMissingLeadsToTheNextLevel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := answersOf(t, anyStatus)
		place := map[righthelp.RuleID]int{}
		for i, answer := range answers {
			place[answer.Rule] = i
		}
		for i, result := range every(assess(t, answers)) {
			next := result.Next()
			done := slices.Clone(answers)
			missing := idsOf(result.Missing(next))
			for _, id := range append(missing, idsOf(result.Unanswered())...) {
				done[place[id]].Status = righthelp.Met
			}
			after := every(assess(t, done))[i]
			if next == familyhub.LevelUnknown {
				assert.Empty(t, missing)
				next = familyhub.Developed
			}
			assert.GreaterOrEqual(t, after.Level, next, "%s", result.Part)
		}
	})
}

func TestResultsCanBeReadInPart(t *testing.T) {
	assessment := assess(t, given{All: righthelp.NotMet}.answers(familyhub.August2022()))
	for stop := range 153 {
		read := 0
		for range assessment.Findings() {
			if read++; read > stop {
				break
			}
		}
		assert.Equal(t, stop+1, read)
	}
	for range assessment.Areas() {
		break
	}
	for range assessment.KeyCriteria() {
		break
	}
	for range assessment.Criteria() {
		break
	}
	for range assessment.Network().Missing(familyhub.Developed) {
		break
	}
	for _, id := range []righthelp.RuleID{"fhmf.access", "fhmf.1", "fhmf.5.2"} {
		result, found := assessment.Part(id)
		assert.True(t, found)
		assert.Equal(t, id, result.Part)
	}
	for _, id := range []righthelp.RuleID{"", "fhmf.6", "fhmf.1.2.basic.1"} {
		_, found := assessment.Part(id)
		assert.False(t, found, "%q", id)
	}
}

func TestTheZeroAssessmentKnowsNothing(t *testing.T) {
	ofNothing, err := familyhub.Framework{}.Assess(nil)
	assert.ErrorContains(t, err, "framework: it is empty")
	var zero familyhub.Assessment
	for _, none := range []familyhub.Assessment{zero, ofNothing, zero.Evidence().Published().Assess()} {
		for range none.Findings() {
			assert.Fail(t, "a finding about nothing")
		}
		assert.Empty(t, every(none)[1:])
		_, found := none.Part("fhmf.1")
		assert.False(t, found)
		assert.Equal(t, familyhub.Framework{}, none.Evidence().Framework())
		_, found = none.Evidence().Answer("fhmf.1.1.basic.1")
		assert.False(t, found)
		network := none.Network()
		assert.Equal(t, familyhub.LevelUnknown, network.Level)
		assert.Equal(t, familyhub.LevelUnknown, network.Next())
		assert.Equal(t, righthelp.NotAssessed, network.Reaches(familyhub.Basic))
		assert.Empty(t, idsOf(network.Missing(familyhub.Developed)))
		findings, err := none.Outstanding(nil)
		require.NoError(t, err)
		assert.Empty(t, findings)
		_, err = none.Outstanding([]righthelp.RuleID{"fhmf.1.1.further.1"})
		assert.Error(t, err)
	}
}

func TestNobodyCanSayWhetherAnUnknownLevelIsReached(t *testing.T) {
	network := assess(t, given{All: righthelp.Met}.answers(familyhub.August2022())).Network()
	assert.Equal(t, righthelp.NotAssessed, network.Reaches(familyhub.LevelUnknown))
	assert.Equal(t, righthelp.Met, network.Reaches(familyhub.BelowBasic))
}

func TestEvidenceKeepsWhatWasSaid(t *testing.T) {
	answers := []righthelp.Answer{{Rule: "fhmf.4.2.basic.3", Status: righthelp.Met, Evidence: "training log"}}
	evidence, err := familyhub.August2022().Evidence(answers)
	require.NoError(t, err)
	answers[0].Evidence = "scribbled"
	said, found := evidence.Answer("fhmf.4.2.basic.3")
	assert.True(t, found)
	assert.Equal(t, "training log", said.Evidence)
	for _, id := range []righthelp.RuleID{"fhmf.4.2.basic.2", "fhmf.4.2.basic.4"} {
		_, found = evidence.Answer(id)
		assert.False(t, found)
	}
	assert.Equal(t, familyhub.August2022(), evidence.Framework())
	assert.Same(t, evidence, evidence.Published(), "nothing local is in it")
}

func TestAnswersThatCannotBeRightAreRefusedTogether(t *testing.T) {
	assessment, err := familyhub.August2022().Assess([]righthelp.Answer{
		{Rule: "fhmf.1.2.basic.1", Status: righthelp.Met},
		{Rule: "fhmf.1.2.basic.1", Status: righthelp.Met},
		{Rule: "fhmf.1.2.basic.5", Status: righthelp.Met},
		{Rule: "fhmf.1.3.developed.3", Status: righthelp.NotApplicable},
		{Rule: "fhmf.1.3.developed.2", Status: righthelp.NotApplicable, Reason: "\t "},
		{Rule: "fhmf.1.3.developed.1", Status: 4},
	})
	assert.Zero(t, assessment)
	assert.Equal(t, []casetest.Problem{
		{Field: "answers[1].rule"},
		{Field: "answers[2].rule", Near: "fhmf.1.2.basic.1"},
		{Field: "answers[3].reason"},
		{Field: "answers[4].reason"},
		{Field: "answers[5].status"},
	}, casetest.Problems(t, err))
}

func TestAHundredThousandUnknownRowsAreRefusedQuickly(t *testing.T) {
	if testing.Short() {
		t.Skip("it measures time, which a slow machine has less of")
	}
	answers := make([]righthelp.Answer, 100_000)
	for i := range answers {
		answers[i] = righthelp.Answer{Rule: righthelp.RuleID(fmt.Sprintf("fhmf.9.9.basic.%d", i)), Status: righthelp.Met}
	}
	began := time.Now()
	_, err := familyhub.August2022().Assess(answers)
	assert.Less(t, time.Since(began), 5*time.Second)
	assert.Len(t, casetest.Problems(t, err), len(answers))
}

func TestAResultReadsAsJSON(t *testing.T) {
	result, _ := assess(t, nil).Part("fhmf.3.2")
	text, err := json.Marshal(result)
	require.NoError(t, err)
	assert.JSONEq(t, `{"part":"fhmf.3.2","level":"unknown","lowest":"below_basic","highest":"developed",
		"basic":{"met":0,"of":1,"unknown":1},"minimum":{"met":0,"of":0,"unknown":0},"further":{"met":0,"of":1,"unknown":1}}`, string(text))
}
