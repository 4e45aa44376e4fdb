package familyhub_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

// selfAssessment answers every statement, some of each status, with evidence.
func selfAssessment() []righthelp.Answer {
	var answers []righthelp.Answer
	for statement := range familyhub.August2022().Statements() {
		answer := righthelp.Answer{Rule: statement.ID, Status: righthelp.Met, Evidence: "minutes of the board, 12 May"}
		switch len(answers) % 9 {
		case 4:
			answer.Status = righthelp.NotMet
		case 7:
			answer.Status = righthelp.NotAssessed
		}
		answers = append(answers, answer)
	}
	return answers
}

// plainLevels is the least that has to be done for the levels: count three lists for each of 20 criteria.
func plainLevels(statuses []righthelp.Status, counts [][3]int) (levels [20]familyhub.Level) {
	at := 0
	for i, lists := range counts {
		level, open := familyhub.BelowBasic, false
		stopped := false
		for _, n := range lists {
			met, unknown := 0, 0
			for _, status := range statuses[at : at+n] {
				switch status {
				case righthelp.Met, righthelp.NotApplicable:
					met++
				case righthelp.NotAssessed:
					unknown++
				}
			}
			at += n
			switch {
			case stopped:
			case met == n && !open:
				level++
			case met+unknown < n:
				stopped = true
			default:
				open = true
			}
		}
		if open {
			level = familyhub.LevelUnknown
		}
		levels[i] = level
	}
	return levels
}

func BenchmarkLevels(b *testing.B) {
	answers := selfAssessment()
	evidence, err := familyhub.August2022().Evidence(answers)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("plain", func(b *testing.B) {
		statuses := make([]righthelp.Status, len(answers))
		for i, answer := range answers {
			statuses[i] = answer.Status
		}
		var counts [][3]int
		for result := range evidence.Assess().Criteria() {
			counts = append(counts, [3]int{result.Basic.Of, result.Minimum.Of, result.Further.Of})
		}
		b.ReportAllocs()
		for b.Loop() {
			plainLevels(statuses, counts)
		}
	})
	b.Run("assess", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = evidence.Assess()
		}
	})
	b.Run("all_levels", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			assessment := evidence.Assess()
			for result := range assessment.Criteria() {
				_ = result.Level
			}
			for result := range assessment.KeyCriteria() {
				_ = result.Level
			}
			for result := range assessment.Areas() {
				_ = result.Level
			}
			_ = assessment.Network().Level
		}
	})
	b.Run("all_findings", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for finding := range evidence.Assess().Findings() {
				_ = finding
			}
		}
	})
}

func BenchmarkAssess(b *testing.B) {
	framework := familyhub.August2022()
	answers := selfAssessment()
	b.Run("answers", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := framework.Assess(answers); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("findings", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			assessment, err := framework.Assess(answers)
			if err != nil {
				b.Fatal(err)
			}
			for finding := range assessment.Findings() {
				_ = finding
			}
		}
	})
}

func BenchmarkStatements(b *testing.B) {
	framework := familyhub.August2022()
	b.ReportAllocs()
	for b.Loop() {
		for statement := range framework.Statements() {
			_ = statement
		}
	}
}
