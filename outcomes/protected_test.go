package outcomes_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestCasesOfPercentages(t *testing.T) {
	type given struct {
		Rule        ruleCase          `json:"rule"`
		Cells       [][]outcomes.Cell `json:"cells"`
		NoRowTotals bool              `json:"no_row_totals"`
		Row         int               `json:"row"`
		Column      int               `json:"column"`
		Of          outcomes.Share    `json:"of"`
	}
	type expect struct {
		Percentage string `json:"percentage"`
		Symbol     string `json:"symbol"`
	}
	casetest.Each(t, "percentages.json", func(t *testing.T, given given, expect expect) {
		p, err := outcomes.Protect(outcomes.Table{
			Rows: []string{"North", "South"}, Columns: []string{"Girls", "Boys"}, Cells: given.Cells, NoRowTotals: given.NoRowTotals,
		}, given.Rule.DisclosureRule)
		require.NoError(t, err)
		percentage, symbol := p.Percentage(given.Row, given.Column, given.Of)
		assert.Equal(t, expect.Symbol, symbol)
		assert.Equal(t, expect.Percentage == "", percentage.IsZero())
		if expect.Percentage != "" {
			assert.Equal(t, expect.Percentage, percentage.String())
		}
	})
}

func TestThereIsNoPercentageOfNothingNamed(t *testing.T) {
	p, err := outcomes.Protect(areaTable(2, 2), dfeArea())
	require.NoError(t, err)
	for _, of := range []outcomes.Share{0, 4} {
		percentage, symbol := p.Percentage(0, 0, of)
		assert.True(t, percentage.IsZero() && symbol == "")
	}
	percentage, symbol := p.Percentage(3, 0, outcomes.OfRow)
	assert.True(t, percentage.IsZero() && symbol == "")
}

func TestCasesOfLinkedTables(t *testing.T) {
	type given struct {
		Rule   ruleCase         `json:"rule"`
		Tables []outcomes.Table `json:"tables"`
	}
	type expect struct {
		Published    [][][]string `json:"published"`
		SafeTogether bool         `json:"safe_together"`
		Problems     []string     `json:"problems"`
	}
	casetest.Each(t, "linked.json", func(t *testing.T, given given, expect expect) {
		protected, err := outcomes.ProtectLinked(given.Rule.DisclosureRule, given.Tables...)
		if expect.Problems != nil {
			assert.Equal(t, expect.Problems, fieldsOf(t, err))
			return
		}
		require.NoError(t, err)
		for i, p := range protected {
			assert.Equal(t, expect.Published[i], printed(p))
			assert.Equal(t, expect.SafeTogether, p.SafeTogether())
		}
		provesAll(t, given.Tables, protected, given.Rule.DisclosureRule)
	})
}

func TestWhatDisagreesBetweenTablesIsQuoted(t *testing.T) {
	bySex := outcomes.Table{Of: "children", RowsBy: "area", ColumnsBy: "sex", Rows: []string{"North"}, Columns: []string{"Girls", "Boys"}, Cells: [][]outcomes.Cell{{outcomes.Counted(13), {}}}}
	byAge := outcomes.Table{Of: "children", RowsBy: "area", ColumnsBy: "age", Rows: []string{"North"}, Columns: []string{"Under 10"}, Cells: [][]outcomes.Cell{counts(14)}}
	_, err := outcomes.ProtectLinked(dfeArea(), bySex, byAge)
	assert.ErrorContains(t, err, `tables[1].row_totals[0]: "14": it is the same count as tables[0].row_totals[0], which is ""`)
	_, err = outcomes.ProtectLinked(dfeArea(), byAge, bySex)
	assert.ErrorContains(t, err, `tables[1].row_totals[0]: it is the same count as tables[0].row_totals[0], which is "14"`)
}

func TestTheFindingsExplainWhatIsHiddenAndTellNoHiddenCount(t *testing.T) {
	table := outcomes.Table{
		Rows: []string{"North", "South"}, Columns: []string{"Girls", "Boys", "Not known"},
		Cells: [][]outcomes.Cell{{outcomes.Counted(3), outcomes.Counted(0), outcomes.Inapplicable()}, {outcomes.Counted(0), {}, outcomes.Counted(20)}},
	}
	p, err := outcomes.Protect(table, dfeArea())
	require.NoError(t, err)
	var told []string
	for finding := range p.Findings() {
		told = append(told, string(finding.Rule)+" "+finding.Status.String()+": "+finding.Because)
	}
	rule := " (Department for Education, children in need, 2020 and 2021)"
	assert.Equal(t, []string{
		"outcomes.disclosure.small not_met: North, Girls is hidden: it is from 1 to 5" + rule,
		"outcomes.disclosure.small not_met: the total of North is hidden: it is from 1 to 5" + rule,
		"outcomes.disclosure.missing not_assessed: South, Boys is missing, and does not follow from the totals",
		"outcomes.disclosure.missing not_assessed: the total of South is missing, and does not follow from the totals",
		"outcomes.disclosure.small not_met: the total of Girls is hidden: it is from 1 to 5" + rule,
		"outcomes.disclosure.missing not_assessed: the total of Boys is missing, and does not follow from the totals",
		"outcomes.disclosure.missing not_assessed: the grand total is missing, and does not follow from the totals",
		"outcomes.disclosure.attacker met: 3 cells are hidden, and each could have another count as far as the rest of the table tells",
	}, told)
	first := 0
	for range p.Findings() {
		first++
		break
	}
	assert.Equal(t, 1, first)
}

func TestTheFindingsSayWhatACellProtectsAndHowFarThatHolds(t *testing.T) {
	because := func(p *outcomes.Protected) (all string) {
		for finding := range p.Findings() {
			all += finding.Because + "\n"
		}
		return all
	}
	p, err := outcomes.Protect(outcomes.Table{Rows: []string{"North", "South"}, Columns: []string{"Children"}, Cells: [][]outcomes.Cell{counts(4), counts(9)}, NoRowTotals: true}, dfeArea())
	require.NoError(t, err)
	assert.Contains(t, because(p), "South, Children is hidden so that North, Children cannot be worked back")
	p, err = outcomes.Protect(outcomes.Table{Rows: []string{"North", "South"}, Columns: []string{"Girls", "Boys"}, Cells: [][]outcomes.Cell{counts(20, 30), counts(40, 3)}}, dfeArea())
	require.NoError(t, err)
	assert.Contains(t, because(p), "hidden so that South, Boys cannot be worked back")
	p, err = outcomes.Protect(outcomes.Table{Rows: []string{"North"}, Columns: []string{"A", "B"}, Cells: [][]outcomes.Cell{counts(1, 4)}}, dfeArea())
	require.NoError(t, err)
	assert.NotContains(t, because(p), "as nobody is told")
	p, err = outcomes.Protect(outcomes.Table{Rows: []string{"North"}, Columns: []string{"A", "B", "C", "D", "E"}, Cells: [][]outcomes.Cell{counts(1, 1, 1, 1, 1)}}, dfeArea())
	require.NoError(t, err)
	assert.Contains(t, because(p), "only as long as nobody is told which of them are small")
}

// leaky finds three linked tables for which no proof across all of them was found.
func leaky(t *testing.T) []*outcomes.Protected {
	t.Helper()
	random := rand.New(rand.NewPCG(5, 5))
	for range 1500 {
		areas := 1 + random.IntN(4)
		all := randomPeople(random, areas)
		protected, err := outcomes.ProtectLinked(dfeArea(), all.byAreaAndSex(areas), all.byAreaAndAge(areas), all.bySexAndAge())
		require.NoError(t, err)
		if !protected[0].SafeTogether() {
			return protected
		}
	}
	require.Fail(t, "there are such tables among so many")
	return nil
}

func TestTheFindingsWarnOfSumsAcrossTables(t *testing.T) {
	last := ""
	for _, p := range leaky(t) {
		assert.False(t, p.SafeTogether(), "it is said of each of the tables")
		for finding := range p.Findings() {
			last = finding.Because
		}
		assert.Contains(t, last, "sums across this and the other tables may tell more")
	}
}

func TestTheZeroProtectedHasNothing(t *testing.T) {
	var p outcomes.Protected
	assert.Empty(t, printed(&p))
	assert.Empty(t, slices.Collect(p.Findings()))
	assert.Empty(t, p.Alternative(0, 0))
	assert.False(t, p.MayTellReasons())
	assert.False(t, p.SafeTogether())
	assert.Equal(t, "0", outcomes.ProtectedCell{}.String())
}

func TestAProtectedTableKeepsItsNames(t *testing.T) {
	table := areaTable(2, 2)
	p, err := outcomes.Protect(table, dfeArea())
	require.NoError(t, err)
	before, _ := p.Cell(0, 0)
	table.Rows[0], table.Columns[0] = "other", "another"
	after, _ := p.Cell(0, 0)
	assert.Equal(t, before, after)
}

func TestPlacesOutsideATableHaveNoCell(t *testing.T) {
	table := areaTable(2, 2)
	table.NoRowTotals = true
	p, err := outcomes.Protect(table, dfeArea())
	require.NoError(t, err)
	for _, place := range [][2]int{{-1, 0}, {0, -1}, {3, 0}, {0, 3}, {0, 2}} {
		_, found := p.Cell(place[0], place[1])
		assert.False(t, found, "%v", place)
	}
	_, found := p.Cell(2, 1)
	assert.True(t, found)
	read := 0
	for range p.Cells() {
		if read++; read == 3 {
			break
		}
	}
	assert.Equal(t, 3, read)
}

func TestAProtectedCellGoesThroughJSON(t *testing.T) {
	p, err := outcomes.Protect(areaTable(4, 3), outcomes.DfEChildrenInNeed())
	require.NoError(t, err)
	for cell := range p.Cells() {
		text, err := json.Marshal(cell)
		require.NoError(t, err)
		var again outcomes.ProtectedCell
		require.NoError(t, json.Unmarshal(text, &again))
		assert.Equal(t, cell, again)
	}
}

func drawTable(t *rapid.T) outcomes.Table {
	rows, columns := rapid.IntRange(1, 5).Draw(t, "rows"), rapid.IntRange(1, 5).Draw(t, "columns")
	table := outcomes.Table{NoRowTotals: rapid.Bool().Draw(t, "no row totals"), NoColumnTotals: rapid.Bool().Draw(t, "no column totals")}
	count := rapid.OneOf(rapid.Int64Range(0, 3), rapid.Int64Range(0, 30))
	for c := range columns {
		table.Columns = append(table.Columns, "column "+strconv.Itoa(c))
	}
	for r := range rows {
		table.Rows = append(table.Rows, "row "+strconv.Itoa(r))
		cells := make([]outcomes.Cell, columns)
		for c := range cells {
			switch rapid.IntRange(0, 11).Draw(t, "cell") {
			case 0:
				cells[c] = outcomes.Inapplicable()
			case 1:
			default:
				cells[c] = outcomes.Counted(count.Draw(t, "count"))
			}
		}
		table.Cells = append(table.Cells, cells)
	}
	return table
}

func drawRule(t *rapid.T) outcomes.DisclosureRule {
	rule := outcomes.DfEChildrenInNeed()
	rule.Smallest = rapid.Int64Range(0, 1).Draw(t, "smallest")
	rule.Largest = rapid.Int64Range(rule.Smallest+1, 9).Draw(t, "largest")
	rule.Rounded = rapid.SampledFrom([]outcomes.Rounded{outcomes.NothingRounded, outcomes.ColumnTotalsRounded, outcomes.TotalsRounded, outcomes.AllRounded}).Draw(t, "rounded")
	rule.Base = rapid.Int64Range(2, 15).Draw(t, "base")
	if rule.Rounded == outcomes.NothingRounded {
		rule.Base = 0
	}
	return rule
}

// Whatever the table and the rule: each small count is hidden, each count that is shown is exact or rounded as the rule says,
// nought is shown where it is to be, what is missing and what does not apply stay so, and every proof holds.
func TestWhatEveryProtectedTableHas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table, rule := drawTable(t), drawRule(t)
		p, err := outcomes.Protect(table, rule)
		require.NoError(t, err)
		for r, cells := range table.Cells {
			for c, given := range cells {
				cell, found := p.Cell(r, c)
				require.True(t, found)
				count, counted := given.Count()
				switch {
				case counted && hides(rule, count):
					assert.Equal(t, outcomes.HiddenSmall, cell.Reason)
				case counted && cell.Reason == outcomes.ShownExact:
					assert.Equal(t, count, cell.Value)
				case counted && cell.Reason == outcomes.ShownRounded:
					assert.Equal(t, outcomes.AllRounded, rule.Rounded)
					assert.Zero(t, cell.Value%rule.Base)
					assert.LessOrEqual(t, 2*max(cell.Value-count, count-cell.Value), rule.Base)
				case counted && cell.Reason == outcomes.ShownLow:
					assert.Less(t, 2*count, rule.Base)
				case counted:
					assert.Equal(t, outcomes.HiddenToProtect, cell.Reason)
					assert.NotZero(t, count, "nought protects nothing")
				case given == outcomes.Inapplicable():
					assert.Equal(t, outcomes.ShownNotApplicable, cell.Reason)
				}
			}
		}
		provesAll(t, []outcomes.Table{table}, []*outcomes.Protected{p}, rule)
		if !table.NoRowTotals && !table.NoColumnTotals && rule.Rounded == outcomes.NothingRounded {
			cells := whatIsKnown(p, rule, false)
			assert.Zero(t, recovered(t, cells, len(table.Columns)+1))
		}
	})
}

// To hide one cell more gives nothing away.
func TestHidingMoreNeverReveals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "table"), 1))
		table, rule := randomTable(random, 3, 4), dfeArea()
		cells := make([]seen, 0, 20)
		for _, count := range smallTableOf(table, rule).counts {
			one := seen{count, count}
			if hides(rule, count) {
				one = seen{rule.Smallest, -1}
			}
			cells = append(cells, one)
		}
		more := slices.Clone(cells)
		at := rapid.IntRange(0, len(cells)-1).Draw(t, "cell")
		if more[at].settled() && more[at].least > 0 {
			more[at] = seen{rule.Smallest, -1}
			before, after := recovered(t, cells, 5), recovered(t, more, 5)
			assert.LessOrEqual(t, after, before+1, "at most the cell itself is added to those that can be worked back")
		}
	})
}

func FuzzProtect(f *testing.F) {
	f.Add([]byte(`[{"rows":["a","b"],"columns":["c","d"],"cells":[["3","17"],["","z"]],"row_totals":["20",""],"total":"30"}]`))
	f.Add([]byte(`[{"of":"x","rows_by":"r","columns_by":"s","rows":["a"],"columns":["c"],"cells":[["3"]]},{"of":"x","rows_by":"r","columns_by":"t","rows":["a"],"columns":["c"],"cells":[["3"]]}]`))
	f.Add([]byte(`[{"rows":["a"],"columns":["c"],"cells":[["1000000000000"]],"no_row_totals":true}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var tables []outcomes.Table
		if json.Unmarshal(text, &tables) != nil || len(tables) > 4 || strings.Count(string(text), ",") > 400 {
			return
		}
		rule := outcomes.NHSModelHealthSystem()
		for _, table := range tables {
			if p, err := outcomes.Protect(table, rule); err == nil {
				provesAll(t, []outcomes.Table{table}, []*outcomes.Protected{p}, rule)
			}
		}
		if protected, err := outcomes.ProtectLinked(rule, tables...); err == nil {
			provesAll(t, tables, protected, rule)
		}
	})
}

func FuzzCell(f *testing.F) {
	for _, text := range []string{"", "z", "0", "-1", "17", "1e3", "1000000000001"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var cell outcomes.Cell
		if cell.UnmarshalText([]byte(text)) != nil {
			return
		}
		var again outcomes.Cell
		require.NoError(t, again.UnmarshalText([]byte(cell.String())))
		assert.Equal(t, cell, again)
	})
}
