package familyhub_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

// serviceSelfAssessment answers every service statement, some of each status, with evidence.
func serviceSelfAssessment() []righthelp.Answer {
	statuses := make([]righthelp.Status, 179)
	for i := range statuses {
		switch i % 9 {
		case 4:
			statuses[i] = righthelp.NotMet
		case 7:
			statuses[i] = righthelp.NotAssessed
		default:
			statuses[i] = righthelp.Met
		}
	}
	answers := serviceAnswers(statuses)
	for i := range answers {
		answers[i].Evidence = "minutes of the board, 12 May"
	}
	return answers
}

// plainMatrix is the least that has to be done for the matrix: count each of its lists.
func plainMatrix(statuses []righthelp.Status, counts [][6]int) (matrix [24][6][3]int) {
	at := 0
	for s, lists := range counts {
		for list, n := range lists {
			for _, status := range statuses[at : at+n] {
				switch status {
				case righthelp.Met, righthelp.NotApplicable:
					matrix[s][list][0]++
				case righthelp.NotAssessed:
					matrix[s][list][1]++
				}
				matrix[s][list][2]++
			}
			at += n
		}
	}
	return matrix
}

func BenchmarkCoverageMatrix(b *testing.B) {
	answers := serviceSelfAssessment()
	coverage, err := familyhub.August2022().Cover(answers)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("plain", func(b *testing.B) {
		statuses := make([]righthelp.Status, len(answers))
		for i, answer := range answers {
			statuses[i] = answer.Status
		}
		var counts [][6]int
		for service := range familyhub.August2022().Services() {
			var lists [6]int
			for i := range lists {
				lists[i] = service.Statements(tiers[i/3], ways[i%3])
			}
			counts = append(counts, lists)
		}
		b.ReportAllocs()
		for b.Loop() {
			plainMatrix(statuses, counts)
		}
	})
	b.Run("matrix", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for row := range coverage.Services() {
				_ = row.Minimum.Reach
			}
		}
	})
	b.Run("network", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = coverage.Network().Minimum.Reach
		}
	})
	b.Run("findings", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for finding := range coverage.Findings() {
				_ = finding
			}
		}
	})
}

func BenchmarkCover(b *testing.B) {
	framework := familyhub.August2022()
	answers := serviceSelfAssessment()
	b.Run("in_order", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := framework.Cover(answers); err != nil {
				b.Fatal(err)
			}
		}
	})
	slices.Reverse(answers)
	b.Run("reversed", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := framework.Cover(answers); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkServiceStatements(b *testing.B) {
	framework := familyhub.August2022()
	b.Run("plain", func(b *testing.B) {
		rows := slices.Collect(framework.ServiceStatements())
		words := uint32(0)
		b.ReportAllocs()
		for b.Loop() {
			for _, row := range rows {
				words += row.Passage.Words
			}
		}
	})
	b.Run("walk", func(b *testing.B) {
		words := uint32(0)
		b.ReportAllocs()
		for b.Loop() {
			for row := range framework.ServiceStatements() {
				words += row.Passage.Words
			}
		}
	})
}
