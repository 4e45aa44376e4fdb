package grant_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type statementGiven struct {
	Statement grant.Statement `json:"statement"`
	Award     grant.Award     `json:"award"`
}

type statementExpect struct {
	Sums     usageSums           `json:"sums"`
	Findings []righthelp.Finding `json:"findings"` // in full and in order, their reasons apart
	Because  []string            `json:"because"`  // some of the reasons
	Problems []string            `json:"problems"`
}

type usageSums struct {
	Awarded    righthelp.Money `json:"awarded"`
	Spent      righthelp.Money `json:"spent"`
	Ineligible righthelp.Money `json:"ineligible"`
	Unspent    righthelp.Money `json:"unspent"`
	Overspent  righthelp.Money `json:"overspent"`
	NotStated  righthelp.Money `json:"not_stated"`
}

func TestAStatementIsSetAgainstItsAward(t *testing.T) {
	casetest.Each(t, "statements.json", func(t *testing.T, given statementGiven, expect statementExpect) {
		usage, err := grant.August2022().CheckStatement(given.Statement, given.Award)
		if expect.Problems != nil {
			assertProblems(t, expect.Problems, err)
			assert.Empty(t, usage)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Sums, usageSums{usage.Awarded, usage.Spent, usage.Ineligible, usage.Unspent, usage.Overspent, usage.NotStated})
		var found []righthelp.Finding
		var reasons []string
		var count grant.StatusCount
		for finding := range usage.Findings() {
			found = append(found, righthelp.Finding{Rule: finding.Rule, Status: finding.Status})
			reasons = append(reasons, finding.Because)
			switch finding.Status {
			case righthelp.Met:
				count.Met++
			case righthelp.NotMet:
				count.NotMet++
			case righthelp.NotAssessed:
				count.NotAssessed++
			case righthelp.NotApplicable:
				count.NotApplicable++
			}
		}
		if expect.Findings != nil {
			assert.Equal(t, expect.Findings, found)
		}
		for _, because := range expect.Because {
			assert.Contains(t, reasons, because)
		}
		assert.Equal(t, count, usage.Count())
	})
}

func TestAStatusThatDoesNotExistIsRefused(t *testing.T) {
	statement := grant.Statement{Lines: []grant.StatementLine{{Strand: "fhsl.strand.parenting", Spent: money(0), Eligible: 4}}}
	_, err := grant.August2022().CheckStatement(statement, grant.Award{})
	assertProblems(t, []string{`lines[0].eligible: "4"`}, err)
}

func TestWhatNobodySaidWasSpentOrAwardedIsRefused(t *testing.T) {
	var statement grant.Statement
	require.NoError(t, json.Unmarshal([]byte(`{"lines": [{"strand": "fhsl.strand.parenting", "spent": null, "eligible": "met"}, {"strand": "fhsl.strand.perinatal", "spent": "5.00", "ineligible": [{"reason": "a post that was there before"}]}]}`), &statement))
	_, err := grant.August2022().CheckStatement(statement, grant.Award{Strands: []grant.StrandAward{{Strand: "fhsl.strand.parenting"}}})
	assertProblems(t, []string{"lines[0].spent: say what was spent", "lines[1].ineligible[0].amount: say how much", "award.strands[0].amount: say what was awarded"}, err)
}

// money is an amount that is said.
func money(amount righthelp.Money) *righthelp.Money { return &amount }

func TestTheZeroProgrammeKnowsNoStrand(t *testing.T) {
	statement := grant.Statement{Lines: []grant.StatementLine{{Strand: "fhsl.strand.parenting", Spent: money(0)}}}
	_, err := grant.Programme{}.CheckStatement(statement, grant.Award{})
	assertProblems(t, []string{`lines[0].strand: "fhsl.strand.parenting" is not known`}, err)
	usage, err := grant.Programme{}.CheckStatement(grant.Statement{}, grant.Award{})
	require.NoError(t, err)
	assert.Empty(t, usage, "nothing stated of nothing awarded")
}

func TestAUsageSharesNothingWithWhatItWasMadeFrom(t *testing.T) {
	total := 5 * righthelp.Pound
	statement := grant.Statement{Total: &total, Lines: []grant.StatementLine{{
		Strand: "fhsl.strand.parenting", Spent: money(total), Ineligible: []grant.IneligibleAmount{{Amount: 1, Reason: "x"}},
	}}}
	usage, err := grant.August2022().CheckStatement(statement, grant.Award{})
	require.NoError(t, err)
	total, statement.Lines[0].Ineligible[0].Amount = 0, 0
	assert.Equal(t, 5*righthelp.Pound, *usage.StatedSpent)
	assert.Equal(t, righthelp.Penny, usage.Strands[0].IneligibleAmounts[0].Amount)
}

func TestTheOrderOfLinesDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statement, award := drawStatement(t)
		usage, err := grant.August2022().CheckStatement(statement, award)
		require.NoError(t, err)
		statement.Lines = rapid.Permutation(statement.Lines).Draw(t, "lines in another order")
		award.Strands = rapid.Permutation(award.Strands).Draw(t, "awards in another order")
		again, err := grant.August2022().CheckStatement(statement, award)
		require.NoError(t, err)
		assert.Equal(t, usage, again)
	})
}

func TestSumsAgreeWithUnboundedArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statement, award := drawStatement(t)
		usage, err := grant.August2022().CheckStatement(statement, award)
		require.NoError(t, err)

		// The slow way: strand by strand, in numbers without a limit.
		spentOn, stated := map[righthelp.RuleID]*big.Int{}, map[righthelp.RuleID]bool{}
		var awarded, spent, unspent, overspent, ineligible, notStated big.Int
		for _, line := range statement.Lines {
			spentOn[line.Strand], stated[line.Strand] = big.NewInt(int64(*line.Spent)), true
			spent.Add(&spent, spentOn[line.Strand])
			for _, part := range line.Ineligible {
				ineligible.Add(&ineligible, big.NewInt(int64(part.Amount)))
			}
		}
		left := map[righthelp.RuleID]*big.Int{}
		for strand, amount := range spentOn {
			left[strand] = new(big.Int).Neg(amount)
		}
		for _, strand := range award.Strands {
			amount := big.NewInt(int64(*strand.Amount))
			awarded.Add(&awarded, amount)
			if !stated[strand.Strand] {
				notStated.Add(&notStated, amount)
				continue
			}
			left[strand.Strand].Add(left[strand.Strand], amount)
		}
		for _, rest := range left {
			if rest.Sign() > 0 {
				unspent.Add(&unspent, rest)
			} else {
				overspent.Sub(&overspent, rest)
			}
		}
		for _, sum := range []struct {
			what string
			want *big.Int
			got  righthelp.Money
		}{
			{"awarded", &awarded, usage.Awarded},
			{"spent", &spent, usage.Spent},
			{"unspent", &unspent, usage.Unspent},
			{"overspent", &overspent, usage.Overspent},
			{"ineligible", &ineligible, usage.Ineligible},
			{"not stated", &notStated, usage.NotStated},
		} {
			assert.Equal(t, sum.want.String(), big.NewInt(int64(sum.got)).String(), sum.what)
		}
		balanced(t, usage)
	})
}

// A line that is taken out leaves its strand unknown and nothing else changed.
func TestATakenOutLineNeverImprovesAFinding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statement, award := drawStatement(t)
		if len(statement.Lines) == 0 {
			t.Skip("no line to take out")
		}
		award.Strands = nil
		for _, line := range statement.Lines {
			award.Strands = append(award.Strands, grant.StrandAward{Strand: line.Strand, Amount: money(500)})
		}
		statement.Total, award.Total = nil, nil
		usage, err := grant.August2022().CheckStatement(statement, award)
		require.NoError(t, err)
		at := rapid.IntRange(0, len(statement.Lines)-1).Draw(t, "line")
		statement.Lines = slices.Delete(statement.Lines, at, at+1)
		fewer, err := grant.August2022().CheckStatement(statement, award)
		require.NoError(t, err)
		before, after := slices.Collect(usage.Findings()), slices.Collect(fewer.Findings())
		require.Len(t, after, len(before))
		changed := 0
		for i := range before {
			if before[i].Status != after[i].Status {
				changed++
				assert.Equal(t, righthelp.NotAssessed, after[i].Status)
			}
		}
		assert.Positive(t, changed, "the strand's line is missed")
	})
}

func TestAStatementAndAUsageSurviveJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statement, award := drawStatement(t)
		usage, err := grant.August2022().CheckStatement(statement, award)
		require.NoError(t, err)
		text, err := json.Marshal(usage)
		require.NoError(t, err)
		var back grant.Usage
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, usage, back)

		text, err = json.Marshal(statementGiven{statement, award})
		require.NoError(t, err)
		var given statementGiven
		require.NoError(t, json.Unmarshal(text, &given))
		again, err := grant.August2022().CheckStatement(given.Statement, given.Award)
		require.NoError(t, err)
		assert.Equal(t, usage, again)
	})
}

func TestWhatWasAwardedIsTold(t *testing.T) {
	for awarded, want := range map[righthelp.Money]string{0: "nothing was awarded, and nothing was spent", 500: "£5 was awarded"} {
		usage := grant.Usage{Strands: []grant.StrandUsage{{Strand: "fhsl.strand.parenting", Stated: true, Awarded: awarded}}}
		for finding := range usage.Findings() {
			if finding.Rule == "fhsl.statement.2" {
				assert.Equal(t, "fhsl.strand.parenting: "+want+".", finding.Because)
			}
		}
	}
}

func TestFindingsOfAUsageCanBeLeftEarly(t *testing.T) {
	usage := grant.Usage{Strands: []grant.StrandUsage{{Strand: "fhsl.strand.parenting"}}}
	for leave := 1; leave <= 6; leave++ {
		seen := 0
		for range usage.Findings() {
			if seen++; seen == leave {
				break
			}
		}
		assert.Equal(t, leave, seen)
	}
}

func FuzzCheckStatement(f *testing.F) {
	f.Add(`{"statement":{"lines":[{"strand":"fhsl.strand.parenting","spent":"900.00"}]},"award":{"strands":[{"strand":"fhsl.strand.parenting","amount":"1000.00"}]}}`)
	f.Add(`{"statement":{"lines":[{"strand":"fhsl.strand.perinatal","spent":"92233720368547758.07","ineligible":[{"amount":"-92233720368547758.08","rule":"x"}]}],"total":"0"},"award":{}}`)
	f.Add(`{}`)
	f.Fuzz(func(t *testing.T, text string) {
		var given statementGiven
		if json.Unmarshal([]byte(text), &given) != nil {
			t.Skip("no statement")
		}
		usage, err := grant.August2022().CheckStatement(given.Statement, given.Award)
		if err != nil {
			assert.Empty(t, usage)
			return
		}
		balanced(t, usage)
		count := usage.Count()
		assert.Equal(t, 4*len(usage.Strands)+2, count.Met+count.NotMet+count.NotAssessed+count.NotApplicable)
	})
}

func ExampleProgramme_CheckStatement() {
	stated := 65_000 * righthelp.Pound
	statement := grant.Statement{
		Lines: []grant.StatementLine{
			{Strand: "fhsl.strand.parenting", Spent: money(20_000 * righthelp.Pound), Eligible: righthelp.Met},
			{Strand: "fhsl.strand.infant_feeding", Spent: money(45_000 * righthelp.Pound), Ineligible: []grant.IneligibleAmount{
				{Amount: 5_000 * righthelp.Pound, Rule: "fhsl.expectation.8", Reason: "a post that was there before"},
			}},
		},
		Total: &stated,
	}
	award := grant.Award{Strands: []grant.StrandAward{
		{Strand: "fhsl.strand.parenting", Amount: money(30_000 * righthelp.Pound)},
		{Strand: "fhsl.strand.infant_feeding", Amount: money(40_000 * righthelp.Pound)},
		{Strand: "fhsl.strand.perinatal", Amount: money(80_000 * righthelp.Pound)},
	}}
	usage, err := grant.August2022().CheckStatement(statement, award)
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range usage.Findings() {
		switch finding.Rule {
		case "fhsl.statement.3", "fhsl.statement.4", "fhsl.statement.5":
			fmt.Println(finding.Status, finding.Because)
		}
	}
	fmt.Println("left", usage.Unspent.Display(), "too much", usage.Overspent.Display(), "unknown", usage.NotStated.Display())
	// Output:
	// met fhsl.strand.parenting: £20,000 of £30,000 was spent, and £10,000 is left.
	// met fhsl.strand.parenting: all of the £20,000 spent was found eligible.
	// not_assessed fhsl.strand.perinatal: the statement has no line, so nobody has said what was spent of £80,000.
	// not_assessed fhsl.strand.perinatal: the statement has no line, so nobody has said what was spent of £80,000.
	// not_met fhsl.strand.infant_feeding: £45,000 of £40,000 was spent, which is £5,000 too much.
	// not_met fhsl.strand.infant_feeding: £5,000 of the £45,000 spent is ineligible: £5,000 (fhsl.expectation.8, a post that was there before).
	// met The lines of the statement add up to £65,000, the total that it gives.
	// left £10,000 too much £5,000 unknown £80,000
}

// balanced checks that no pound is lost or counted twice, in whole and in part.
func balanced(t require.TestingT, usage grant.Usage) {
	sum := func(amounts ...righthelp.Money) string {
		var total big.Int
		for _, amount := range amounts {
			total.Add(&total, big.NewInt(int64(amount)))
		}
		return total.String()
	}
	require.Equal(t, sum(usage.Awarded, usage.Overspent), sum(usage.Spent, usage.Unspent, usage.NotStated))
	for _, strand := range usage.Strands {
		if strand.Stated {
			require.Equal(t, sum(strand.Awarded, strand.Overspent), sum(strand.Spent, strand.Unspent))
		}
		require.GreaterOrEqual(t, strand.Spent, strand.Ineligible)
		require.Zero(t, min(strand.Unspent, strand.Overspent))
	}
}

// drawStatement draws a statement and an award that are free of problems.
func drawStatement(t *rapid.T) (statement grant.Statement, award grant.Award) {
	strands := []righthelp.RuleID{
		"fhsl.strand.transformation", "fhsl.strand.parenting", "fhsl.strand.perinatal", "fhsl.strand.infant_feeding",
		"fhsl.strand.offer_and_panels", "fhsl.strand.home_learning", "fhsl.strand.workforce_trials",
	}
	amount := rapid.OneOf(rapid.Int64Range(0, 2), rapid.Int64Range(0, 100_000), rapid.Int64Range(0, 1<<59))
	draw := func(name string) righthelp.Money { return righthelp.Money(amount.Draw(t, name)) }
	for _, strand := range strands {
		if rapid.Bool().Draw(t, "has a line") {
			line := grant.StatementLine{Strand: strand, Spent: money(draw("spent"))}
			if part := draw("ineligible"); part > 0 && part <= *line.Spent && rapid.Bool().Draw(t, "has ineligible") {
				line.Ineligible = []grant.IneligibleAmount{{Amount: part, Reason: "out of scope"}}
			} else {
				line.Eligible = righthelp.Status(rapid.IntRange(0, 3).Draw(t, "eligible"))
			}
			statement.Lines = append(statement.Lines, line)
		}
		if rapid.Bool().Draw(t, "has an award") {
			award.Strands = append(award.Strands, grant.StrandAward{Strand: strand, Amount: money(draw("awarded"))})
		}
	}
	if rapid.Bool().Draw(t, "states totals") {
		spent, awarded := draw("total spent"), draw("total awarded")
		statement.Total, award.Total = &spent, &awarded
	}
	return statement, award
}
