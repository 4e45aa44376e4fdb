package startforlife_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife"
)

// fundedSelfAssessment answers every service statement, some of each status, with evidence.
func fundedSelfAssessment() []righthelp.Answer {
	statuses := make([]righthelp.Status, 124)
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
	answers := fundedAnswers(statuses)
	for i := range answers {
		answers[i].Evidence = "minutes of the board, 12 May"
	}
	return answers
}

// plainMatrix is the least that has to be done for the matrix: count each of its lists.
func plainMatrix(statuses []righthelp.Status, counts [][10]int) (matrix [6][10][3]int) {
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
	answers := fundedSelfAssessment()
	coverage, err := startforlife.August2022().Cover(answers)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("plain", func(b *testing.B) {
		statuses := make([]righthelp.Status, len(answers))
		for i, answer := range answers {
			statuses[i] = answer.Status
		}
		var counts [][10]int
		for strand := range startforlife.August2022().Strands() {
			var lists [10]int
			for i := range lists {
				lists[i] = strand.Statements(tiers[i/5], ways[i%5])
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
			for row := range coverage.Strands() {
				_ = row.Minimum.Reach
			}
		}
	})
	b.Run("network", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = coverage.Area().Minimum.Reach
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
	framework := startforlife.August2022()
	answers := fundedSelfAssessment()
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

func BenchmarkFundedStatements(b *testing.B) {
	framework := startforlife.August2022()
	b.Run("plain", func(b *testing.B) {
		rows := slices.Collect(framework.FundedStatements())
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
			for row := range framework.FundedStatements() {
				words += row.Passage.Words
			}
		}
	})
}

func BenchmarkPathway(b *testing.B) {
	asOf := day(b, "2023-05-01")
	family := startforlife.Family{
		AsOf:     asOf,
		Children: []startforlife.FamilyChild{{Child: startforlife.Child{Born: asOf.AddDays(-100)}}, {Child: startforlife.Child{Born: asOf.AddDays(-1300)}}},
		Carers:   []startforlife.Carer{{MentalHealth: startforlife.MildDifficulty}, {}},
	}
	local := startforlife.NorthLincolnshire()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := startforlife.August2022().Pathway(family, local); err != nil {
			b.Fatal(err)
		}
	}
}
