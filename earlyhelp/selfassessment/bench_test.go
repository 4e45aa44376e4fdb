package selfassessment_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
)

// workshop is a round of the guide's descriptors: a tenth not scored, two thirds of the higher scores with evidence.
func workshop(fw selfassessment.Framework, partners int) selfassessment.Round {
	var round selfassessment.Round
	n := uint64(88172645463325252)
	for i := range partners {
		response := selfassessment.Response{Partner: "partner " + strconv.Itoa(i)}
		for descriptor := range fw.Descriptors() {
			n ^= n << 13
			n ^= n >> 7
			n ^= n << 17
			if n%10 == 0 {
				continue
			}
			said := selfassessment.Score{Descriptor: descriptor.ID, Points: selfassessment.Scored(int(n / 10 % 6))}
			if n/60%3 > 0 {
				said.Impact = "fewer families come back"
			}
			if n/180%5 == 0 {
				said.Priority = "train together"
			}
			response.Scores = append(response.Scores, said)
		}
		round.Responses = append(round.Responses, response)
	}
	return round
}

// guideLike has as many descriptors as the guide, in as many sections.
func guideLike() selfassessment.Framework {
	data := small()
	data.Sections, data.Descriptors = nil, nil
	for i, count := range []int{7, 7, 5, 5, 7} {
		section := selfassessment.Section(fmt.Sprintf("section_%d", i))
		data.Sections = append(data.Sections, selfassessment.SectionTitle{Section: section, Title: "Section"})
		for number := 1; number <= count; number++ {
			data.Descriptors = append(data.Descriptors, descriptor(section, number))
		}
	}
	fw, err := selfassessment.NewFramework(data)
	if err != nil {
		panic(err)
	}
	return fw
}

var sink int

func BenchmarkAssess(b *testing.B) {
	fw := guideLike()
	round := workshop(fw, 20)
	b.Run("plain", func(b *testing.B) {
		b.ReportAllocs()
		places := map[righthelp.RuleID]int{}
		for descriptor := range fw.Descriptors() {
			places[descriptor.ID] = len(places)
		}
		// The plainest loop knows where every score belongs and checks nothing.
		where := make([][]int, len(round.Responses))
		for i, response := range round.Responses {
			for _, said := range response.Scores {
				where[i] = append(where[i], places[said.Descriptor])
			}
		}
		for b.Loop() {
			var sums, counts, lowest, highest [31]int
			for i := range round.Responses {
				for j := range round.Responses[i].Scores {
					at := where[i][j]
					score, _ := round.Responses[i].Scores[j].Points.Score()
					if counts[at] == 0 {
						lowest[at], highest[at] = score, score
					}
					sums[at] += score
					counts[at]++
					lowest[at], highest[at] = min(lowest[at], score), max(highest[at], score)
				}
			}
			sink = sums[0] + counts[0] + lowest[0] + highest[0]
		}
	})
	b.Run("fresh", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			a, err := fw.Assess(round)
			if err != nil {
				b.Fatal(err)
			}
			for section := range a.Sections() {
				sink += section.Scored
			}
			sink += a.Overall().Scored
		}
	})
	b.Run("again", func(b *testing.B) {
		b.ReportAllocs()
		var a selfassessment.Assessment
		for b.Loop() {
			if err := a.Again(fw, round); err != nil {
				b.Fatal(err)
			}
			for section := range a.Sections() {
				sink += section.Scored
			}
			sink += a.Overall().Scored
		}
	})
	b.Run("findings", func(b *testing.B) {
		b.ReportAllocs()
		var a selfassessment.Assessment
		for b.Loop() {
			if err := a.Again(fw, round); err != nil {
				b.Fatal(err)
			}
			for finding := range a.Findings() {
				sink += len(finding.Because)
			}
		}
	})
	b.Run("findings, disagreements and priorities", func(b *testing.B) {
		b.ReportAllocs()
		var a selfassessment.Assessment
		for b.Loop() {
			if err := a.Again(fw, round); err != nil {
				b.Fatal(err)
			}
			for finding := range a.Findings() {
				sink += len(finding.Because)
			}
			for result := range a.Disagreements() {
				sink += result.Scores
			}
			for priority := range a.Priorities() {
				sink += priority.Rank
			}
		}
	})
	b.Run("10000 partnerships", func(b *testing.B) {
		b.ReportAllocs()
		var a selfassessment.Assessment
		for b.Loop() {
			for range 10_000 {
				if err := a.Again(fw, round); err != nil {
					b.Fatal(err)
				}
				sink += a.Overall().Scored
			}
		}
	})
}

func BenchmarkMarch2022(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		sink += selfassessment.March2022().Top()
	}
}
