package selfassessment_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawRound makes a round in which at least one score was given.
func drawRound(t *rapid.T, fw selfassessment.Framework) selfassessment.Round {
	round := selfassessment.Round{Area: "Aveton"}
	text := rapid.SampledFrom([]string{"", " ", "something"})
	for i := range rapid.IntRange(1, 12).Draw(t, "partners") {
		response := selfassessment.Response{Partner: fmt.Sprintf("partner %c", 'a'+i)}
		for descriptor := range fw.Descriptors() {
			score := rapid.IntRange(-2, fw.Top()).Draw(t, "score")
			if score == -2 {
				continue
			}
			said := selfassessment.Score{
				Descriptor: descriptor.ID, Progress: text.Draw(t, "progress"), Impact: text.Draw(t, "impact"),
				Evidence: text.Draw(t, "evidence"), Priority: text.Draw(t, "priority"),
			}
			if score >= 0 {
				said.Points = selfassessment.Scored(score)
			}
			response.Scores = append(response.Scores, said)
		}
		round.Responses = append(round.Responses, response)
	}
	first := &round.Responses[0].Scores
	if len(*first) == 0 {
		*first = []selfassessment.Score{{Descriptor: "small.trust.1"}}
	}
	(*first)[0].Points = selfassessment.Scored(1)
	return round
}

func assess(t require.TestingT, fw selfassessment.Framework, round selfassessment.Round) *selfassessment.Assessment {
	a, err := fw.Assess(round)
	require.NoError(t, err)
	return a
}

// oracle is the mean of the scores of a descriptor, worked out in the plainest way; nil where there is none.
func oracle(round selfassessment.Round, id righthelp.RuleID) *big.Rat {
	sum, count := new(big.Rat), int64(0)
	for _, response := range round.Responses {
		for _, said := range response.Scores {
			if score, scored := said.Points.Score(); scored && said.Descriptor == id {
				sum.Add(sum, big.NewRat(int64(score), 1))
				count++
			}
		}
	}
	if count == 0 {
		return nil
	}
	return sum.Mul(sum, big.NewRat(1, count))
}

// oracleOf is the mean of the means that there are.
func oracleOf(means []*big.Rat) *big.Rat {
	sum, count := new(big.Rat), int64(0)
	for _, mean := range means {
		if mean != nil {
			sum.Add(sum, mean)
			count++
		}
	}
	if count == 0 {
		return nil
	}
	return sum.Mul(sum, big.NewRat(1, count))
}

func TestMeansAreThoseOfPlainFractions(t *testing.T) {
	fw := framework(t)
	rapid.Check(t, func(t *rapid.T) {
		round := drawRound(t, fw)
		a := assess(t, fw, round)
		var all []*big.Rat
		bySection := map[selfassessment.Section][]*big.Rat{}
		total := 0
		for result := range a.Results() {
			want := oracle(round, result.Descriptor)
			sameMean(t, want, result.Mean())
			assert.Equal(t, result.Partners-result.Scores, len(collect(a.NotScored(result.Descriptor))), "scored and not scored are all")
			all, bySection[result.Section] = append(all, want), append(bySection[result.Section], want)
			total += result.Scores
		}
		sameMean(t, oracleOf(all), a.Overall().Mean)
		scored, of := 0, 0
		for section := range a.Sections() {
			sameMean(t, oracleOf(bySection[section.Section]), section.Mean)
			scored, of = scored+section.Scored, of+section.Of
		}
		assert.Equal(t, a.Overall().Scored, scored, "sections make the whole")
		assert.Equal(t, a.Overall().Of, of)
		given := 0
		for _, response := range round.Responses {
			for _, said := range response.Scores {
				if !said.Points.IsZero() {
					given++
				}
			}
		}
		assert.Equal(t, given, total, "every score is counted once")
		share := new(big.Rat).Mul(oracleOf(all), big.NewRat(100, int64(fw.Top())))
		assert.Equal(t, share.FloatString(2), fw.Percent(a.Overall().Mean))
	})
}

func sameMean(t require.TestingT, want *big.Rat, mean selfassessment.Mean) {
	if want == nil {
		require.True(t, mean.IsZero())
		return
	}
	require.Zero(t, want.Cmp(mean.Rat()), "%s, not %s", mean.Rat(), want)
	require.Equal(t, want.FloatString(2), mean.String())
}

func TestAMeanJustUnderAWholeNumberIsRoundedUpToIt(t *testing.T) {
	fw := framework(t)
	for partners, want := range map[int]string{199: "1.99", 200: "2.00", 201: "2.00"} {
		round := selfassessment.Round{}
		for i := range partners {
			points := 2
			if i == 0 {
				points = 1
			}
			round.Responses = append(round.Responses, selfassessment.Response{
				Partner: fmt.Sprint(i),
				Scores:  []selfassessment.Score{{Descriptor: "small.trust.1", Points: selfassessment.Scored(points)}},
			})
		}
		assert.Equal(t, want, assess(t, fw, round).Overall().Mean.String(), "2 points but for one of %d partners, who gives 1", partners)
	}
}

// Counts whose common denominator passes 32 bits, and in the end 64, are kept as wide fractions.
func TestMeansOfVeryDifferentCountsAreExact(t *testing.T) {
	data := small()
	data.Descriptors, data.Sections = nil, data.Sections[:1]
	counts := []int{31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83}
	for number := range counts {
		data.Descriptors = append(data.Descriptors, descriptor("trust", number+1))
	}
	fw, err := selfassessment.NewFramework(data)
	require.NoError(t, err)
	for take := 1; take <= len(counts); take++ {
		round := selfassessment.Round{}
		for i := range counts[take-1] {
			response := selfassessment.Response{Partner: fmt.Sprint(i)}
			for number, count := range counts[:take] {
				if i < count {
					response.Scores = append(response.Scores, selfassessment.Score{Descriptor: data.Descriptors[number].ID, Points: selfassessment.Scored((i*i + number) % 6)})
				}
			}
			round.Responses = append(round.Responses, response)
		}
		a := assess(t, fw, round)
		var all []*big.Rat
		for _, id := range data.Descriptors {
			all = append(all, oracle(round, id.ID))
		}
		want, mean := oracleOf(all), a.Overall().Mean
		sameMean(t, want, mean)
		assert.Equal(t, new(big.Rat).Mul(want, big.NewRat(20, 1)).FloatString(2), fw.Percent(mean))
		first, _ := a.Result("small.trust.1")
		assert.Equal(t, want.Cmp(oracle(round, "small.trust.1")), mean.Compare(first.Mean()))
		assert.Equal(t, oracle(round, "small.trust.1").Cmp(want), first.Mean().Compare(mean))
	}
}

func TestTheOrderOfPartnersAndScoresDecidesNothing(t *testing.T) {
	fw := framework(t)
	rapid.Check(t, func(t *rapid.T) {
		round := drawRound(t, fw)
		a := assess(t, fw, round)
		other := selfassessment.Round{Area: round.Area}
		for _, response := range rapid.Permutation(round.Responses).Draw(t, "responses") {
			response.Scores = rapid.Permutation(response.Scores).Draw(t, "scores")
			other.Responses = append(other.Responses, response)
		}
		b := assess(t, fw, other)
		assert.Equal(t, collect(a.Results()), collect(b.Results()))
		assert.Equal(t, collect(a.Sections()), collect(b.Sections()))
		assert.Equal(t, a.Overall(), b.Overall())
		assert.Equal(t, collect(a.Priorities()), collect(b.Priorities()))
		assert.ElementsMatch(t, collect(a.Findings()), collect(b.Findings()))
	})
}

func TestAResponseWithoutScoresChangesOnlyWhoHasNotScored(t *testing.T) {
	fw := framework(t)
	rapid.Check(t, func(t *rapid.T) {
		round := drawRound(t, fw)
		a := assess(t, fw, round)
		more := round
		more.Responses = append(slices.Clone(round.Responses), selfassessment.Response{Partner: "silent"})
		b := assess(t, fw, more)
		for result := range a.Results() {
			with, _ := b.Result(result.Descriptor)
			with.Partners--
			assert.Equal(t, result, with)
			assert.Equal(t, append(collect(a.NotScored(result.Descriptor)), "silent"), collect(b.NotScored(result.Descriptor)))
		}
		assert.Equal(t, a.Overall(), b.Overall())
		assert.Equal(t, collect(a.Findings()), collect(b.Findings()))
	})
}

func TestMoreEvidenceNeverMakesAFinding(t *testing.T) {
	fw := framework(t)
	rapid.Check(t, func(t *rapid.T) {
		round := drawRound(t, fw)
		before := collect(assess(t, fw, round).Findings())
		i := rapid.IntRange(0, len(round.Responses)-1).Draw(t, "response")
		for j := range round.Responses[i].Scores {
			round.Responses[i].Scores[j].Impact = "fewer families come back"
		}
		after := collect(assess(t, fw, round).Findings())
		assert.Subset(t, before, after)
		for _, finding := range after {
			assert.NotContains(t, finding.Because, round.Responses[i].Partner+" ")
		}
	})
}

func TestARoundComparedWithItselfHasNotMoved(t *testing.T) {
	fw := framework(t)
	rapid.Check(t, func(t *rapid.T) {
		a, b := assess(t, fw, drawRound(t, fw)), assess(t, fw, drawRound(t, fw))
		changes, err := selfassessment.Compare(a, a)
		require.NoError(t, err)
		for change := range changes {
			assert.Contains(t, []selfassessment.Movement{selfassessment.Same, selfassessment.NeverScored}, change.Movement)
			assert.Equal(t, change.Before.Scores, change.Both)
		}
		there, err := selfassessment.Compare(a, b)
		require.NoError(t, err)
		back, err := selfassessment.Compare(b, a)
		require.NoError(t, err)
		opposite := map[selfassessment.Movement]selfassessment.Movement{
			selfassessment.Rose: selfassessment.Fell, selfassessment.Fell: selfassessment.Rose, selfassessment.Same: selfassessment.Same,
			selfassessment.NewlyScored: selfassessment.NoLongerScored, selfassessment.NoLongerScored: selfassessment.NewlyScored,
			selfassessment.NeverScored: selfassessment.NeverScored,
		}
		backwards := collect(back)
		for i, change := range collect(there) {
			assert.Equal(t, opposite[change.Movement], backwards[i].Movement)
			assert.Equal(t, change.Both, backwards[i].Both)
		}
	})
}

func TestADifferenceLeadsFromTheBaseToTheLocalFramework(t *testing.T) {
	base := framework(t)
	rapid.Check(t, func(t *rapid.T) {
		variant := selfassessment.Variant{Edition: righthelp.Edition{ID: "local", Title: "A local framework"}}
		for descriptor := range base.Descriptors() {
			switch rapid.IntRange(0, 3).Draw(t, "what") {
			case 0:
				if descriptor.Number > 1 { // so that no section goes
					variant.Remove = append(variant.Remove, descriptor.ID)
				}
			case 1:
				descriptor.Text = "Changed."
				variant.Put = append(variant.Put, descriptor)
			}
		}
		if rapid.Bool().Draw(t, "scale") {
			variant.Scale = points(rapid.IntRange(6, 10).Draw(t, "top"))
		}
		local, err := base.With(variant)
		require.NoError(t, err)
		assert.Equal(t, variant, selfassessment.Diff(base, local))
		again, err := base.With(selfassessment.Diff(base, local))
		require.NoError(t, err)
		assert.Equal(t, local, again)
	})
}

func FuzzAssess(f *testing.F) {
	f.Add([]byte(`{"responses":[{"partner":"a","scores":[{"descriptor":"small.trust.1","points":"3"},{"descriptor":"trust","points":""}]}]}`))
	f.Add([]byte(`{"date":"2023-05-04","responses":[{"partner":"é","scores":[{"descriptor":"small.reach.2","points":"100"}]},{"partner":"é"}]}`))
	data := small()
	f.Fuzz(func(t *testing.T, text []byte) {
		var round selfassessment.Round
		if json.Unmarshal(text, &round) != nil {
			return
		}
		fw, err := selfassessment.NewFramework(data)
		require.NoError(t, err)
		a, err := fw.Assess(round)
		if err != nil {
			return
		}
		for result := range a.Results() {
			sameMean(t, oracle(round, result.Descriptor), result.Mean())
		}
		_, _ = collect(a.Findings()), collect(a.Priorities())
		written, err := json.Marshal(round)
		require.NoError(t, err)
		var again selfassessment.Round
		require.NoError(t, json.Unmarshal(written, &again))
	})
}

func FuzzNewFramework(f *testing.F) {
	text, err := json.Marshal(small())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{"sections":[{"section":"a"}],"descriptors":[{"framework_section":"a"}],"scale":[{},{}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var data selfassessment.FrameworkData
		if json.Unmarshal(text, &data) != nil {
			return
		}
		fw, err := selfassessment.NewFramework(data)
		if err != nil {
			return
		}
		again, err := selfassessment.NewFramework(fw.Data())
		require.NoError(t, err)
		assert.Equal(t, fw, again)
		for descriptor := range fw.Descriptors() {
			found, err := fw.ParseDescriptor(string(descriptor.ID))
			require.NoError(t, err)
			assert.Equal(t, descriptor, found)
		}
	})
}

func FuzzPoints(f *testing.F) {
	for _, text := range []string{"", "0", "5", "100", "-1", "2.5", "three"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var points selfassessment.Points
		if points.UnmarshalText([]byte(text)) == nil {
			assert.Equal(t, text, points.String())
		}
	})
}
