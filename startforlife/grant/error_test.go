package grant_test

import (
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// described gives each problem as its type, where it is and by how much, in order.
func described(err error) []string {
	var all []string
	for _, one := range leaves(err) {
		switch e := one.(type) {
		case *righthelp.MalformedError:
			all = append(all, "malformed "+e.Field)
		case *righthelp.UnknownError:
			all = append(all, "unknown "+e.Field+" near "+e.Near)
		case *grant.InfeasibleError:
			all = append(all, fmt.Sprintf("infeasible %s by %s", e.ID, e.By))
		case *grant.PlacesError:
			all = append(all, fmt.Sprintf("places %s by %d", e.Class, e.By))
		case *grant.TieError:
			all = append(all, fmt.Sprintf("tie %v", e.Ties))
		case *grant.WrongShareError:
			all = append(all, "wrong share "+e.ID)
		default:
			all = append(all, fmt.Sprintf("%T", one))
		}
		if one.Error() == "" {
			all = append(all, "an error without words")
		}
	}
	return all
}

func TestShare_RefusesWhatCannotBeShared(t *testing.T) {
	one := righthelp.Whole(1)
	two := []grant.Recipient{{ID: "a", Weight: one}, {ID: "b", Weight: righthelp.Whole(2)}}
	for _, c := range []struct {
		name string
		pot  grant.Pot
		to   []grant.Recipient
		want []string
	}{
		{"nobody", grant.Pot{}, nil, []string{"malformed recipients"}},
		{"an id twice", grant.Pot{}, []grant.Recipient{{ID: "b", Weight: one}, {ID: "a", Weight: one}, {ID: "b", Weight: one}}, []string{"malformed recipients[2].id"}},
		{"no id", grant.Pot{}, []grant.Recipient{{Weight: one}, {Weight: one}}, []string{"malformed recipients[0].id", "malformed recipients[1].id"}},
		{"a negative pot", grant.Pot{Amount: -1, Unit: 2}, two, []string{"malformed pot.amount"}},
		{"a negative unit", grant.Pot{Unit: -1}, two, []string{"malformed pot.unit"}},
		{"an unknown method", grant.Pot{Method: 3}, two, []string{"malformed pot.method"}},
		{"an unknown rule for ties", grant.Pot{Ties: 4}, two, []string{"malformed pot.ties"}},
		{"a list without its rule", grant.Pot{List: []string{"a"}, Ties: grant.UnitsByID}, two, []string{"malformed pot.list"}},
		{"a list that names somebody twice", grant.Pot{List: []string{"a", "b", "a", "b"}, Ties: grant.UnitsByList}, two, []string{"malformed pot.list[2]", "malformed pot.list[3]"}},
		{"those who are tied and not in the list", grant.Pot{Amount: 1, List: []string{"x"}, Ties: grant.UnitsByList}, []grant.Recipient{{ID: "a", Weight: one}, {ID: "b", Weight: one}}, []string{"malformed pot.list", "malformed pot.list"}},
		{"a missing weight", grant.Pot{}, []grant.Recipient{{ID: "a"}, {ID: "b", Weight: one}}, []string{"malformed recipients[0].weight"}},
		{"a negative weight", grant.Pot{}, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(-1)}}, []string{"malformed recipients[0].weight"}},
		{"negative amounts", grant.Pot{}, []grant.Recipient{{ID: "a", Weight: one, Base: -1, Floor: -2, Cap: grant.AtMost(-3)}}, []string{"malformed recipients[0].base", "malformed recipients[0].floor", "malformed recipients[0].cap"}},
		{"all problems at once, in the order of the input", grant.Pot{Amount: -1, Unit: -1, Method: 9, Ties: 9, List: []string{"a"}}, []grant.Recipient{{}, {ID: "a", Weight: righthelp.Whole(-1), Base: -1}, {ID: "a", Weight: one, Floor: 5, Cap: grant.AtMost(4)}}, []string{
			"malformed pot.amount", "malformed pot.unit", "malformed pot.method", "malformed pot.ties", "malformed pot.list",
			"malformed recipients[0].id", "malformed recipients[0].weight", "malformed recipients[1].weight", "malformed recipients[1].base", "malformed recipients[2].id", "infeasible a by 0.01",
		}},
		{"a unit that does not divide the pot", grant.Pot{Amount: 107, Unit: 10}, two, []string{"infeasible  by 0.07"}},
		{"a unit that does not divide a base", grant.Pot{Amount: 100, Unit: 10}, []grant.Recipient{{ID: "a", Weight: one, Base: 13}}, []string{"infeasible a by 0.03"}},
		{"all weights nought", grant.Pot{Amount: 100}, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(0), Base: 30}, {ID: "b", Weight: righthelp.Whole(0), Floor: 20}}, []string{"infeasible  by 0.50"}},
		{"a floor above its cap", grant.Pot{Amount: 100}, []grant.Recipient{{ID: "a", Weight: one, Floor: 50, Cap: grant.AtMost(49)}}, []string{"infeasible a by 0.01"}},
		{"a floor above its cap after rounding inwards", grant.Pot{Amount: 100, Unit: 10}, []grant.Recipient{{ID: "a", Weight: one, Floor: 41, Cap: grant.AtMost(49)}}, []string{"infeasible a by 0.10"}},
		{"floors and bases above the pot", grant.Pot{Amount: 100}, []grant.Recipient{{ID: "a", Weight: one, Floor: 60}, {ID: "b", Weight: one, Base: 30}, {ID: "c", Weight: righthelp.Whole(0), Base: 11}}, []string{"infeasible  by 0.01"}},
		{"caps below the pot", grant.Pot{Amount: 100}, []grant.Recipient{{ID: "a", Weight: one, Cap: grant.AtMost(60)}, {ID: "b", Weight: one, Cap: grant.AtMost(39)}}, []string{"infeasible  by 0.01"}},
		{"a base above its cap", grant.Pot{Amount: 100}, []grant.Recipient{{ID: "a", Weight: one, Base: 60, Cap: grant.AtMost(59)}, {ID: "b", Weight: one}}, []string{"infeasible a by 0.01"}},
		{"a tie that nothing decides", grant.Pot{Amount: 1}, []grant.Recipient{{ID: "b", Weight: one}, {ID: "a", Weight: one}}, []string{"tie [{[a b] 1}]"}},
		{"floors beyond what money can hold", grant.Pot{}, []grant.Recipient{{ID: "a", Weight: one, Floor: math.MaxInt64}, {ID: "b", Weight: one, Floor: math.MaxInt64}, {ID: "c", Weight: one, Floor: math.MaxInt64}}, []string{"infeasible  by 92233720368547758.07"}},
		{"a floor beyond its cap by more than money can hold", grant.Pot{Unit: math.MaxInt64 - 1}, []grant.Recipient{{ID: "a", Weight: one, Floor: math.MaxInt64, Cap: grant.AtMost(0)}}, []string{"infeasible a by 92233720368547758.07"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := grant.Share(c.pot, c.to)
			assert.Nil(t, s)
			assert.Equal(t, c.want, described(err))
			again, err := grant.Share(grant.Pot{Amount: 30}, two)
			require.NoError(t, err)
			assert.Equal(t, c.want, described(again.Again(c.pot, c.to)))
			assert.Empty(t, again.Amounts, "after an error the sharing is empty")
			assert.Empty(t, again.Ties)
			assert.Equal(t, grant.Pot{}, again.Pot())
			assert.Zero(t, again.Lambda().Sign())
		})
	}
}

func TestShare_HoldsTheLargestAmountsAndWeights(t *testing.T) {
	to := []grant.Recipient{{ID: "a", Weight: righthelp.Whole(math.MaxInt64)}, {ID: "b", Weight: righthelp.Whole(1)}, {ID: "c", Weight: decimalNumber(1, 9)}}
	for _, method := range []grant.Method{grant.LargestRemainder, grant.Webster} {
		pot := grant.Pot{Amount: math.MaxInt64, Method: method}
		s, err := grant.Share(pot, to)
		require.NoError(t, err)
		assert.Equal(t, []righthelp.Money{math.MaxInt64 - 1, 1, 0}, s.Amounts)
		require.NoError(t, grant.Verify(pot, to, s.Amounts, s.Lambda()))
	}
}

func TestSelect_RefusesWhatCannotBeChosen(t *testing.T) {
	high, ten := grant.HighestFirst, righthelp.Whole(10)
	two := []grant.Candidate{{ID: "a", Score: ten, Class: "rural"}, {ID: "b", Score: righthelp.Whole(9), Class: "urban"}}
	both := []grant.Class{{Name: "rural"}, {Name: "urban"}}
	for _, c := range []struct {
		name   string
		choice grant.Choice
		from   []grant.Candidate
		want   []string
	}{
		{"no places", grant.Choice{Direction: high}, two, []string{"malformed places"}},
		{"no direction", grant.Choice{Places: 1}, two, []string{"malformed direction"}},
		{"an unknown direction", grant.Choice{Places: 1, Direction: 3}, two, []string{"malformed direction"}},
		{"an unknown rule for ties", grant.Choice{Places: 1, Direction: high, Ties: 5}, two, []string{"malformed ties"}},
		{"a draw without its rule", grant.Choice{Places: 1, Direction: high, Draw: []string{"a"}}, two, []string{"malformed draw"}},
		{"a draw where nobody is tied", grant.Choice{Places: 1, Direction: high, Ties: grant.DrawTies, Draw: []string{"a"}}, two, []string{"malformed draw[0]"}},
		{"more places than candidates", grant.Choice{Places: 3, Direction: high}, two, []string{"places  by 1"}},
		{"minimums above the places", grant.Choice{Places: 1, Direction: high, Classes: []grant.Class{{Name: "rural", Minimum: 1}, {Name: "urban", Minimum: 1}}}, two, []string{"places  by 1"}},
		{"a class smaller than its minimum", grant.Choice{Places: 2, Direction: high, Classes: []grant.Class{{Name: "rural", Minimum: 2}, {Name: "urban"}}}, two, []string{"places rural by 1"}},
		{"a minimum above its maximum", grant.Choice{Places: 2, Direction: high, Classes: []grant.Class{{Name: "rural", Minimum: 2, Maximum: 1}}}, []grant.Candidate{{ID: "a", Score: ten, Class: "rural"}, {ID: "b", Score: ten, Class: "rural"}}, []string{"places rural by 1", "places  by 1"}},
		{"maximums below the places", grant.Choice{Places: 2, Direction: high, Classes: []grant.Class{{Name: "x", Maximum: 1}}}, []grant.Candidate{{ID: "a", Score: ten, Class: "x"}, {ID: "b", Score: ten, Class: "x"}}, []string{"places  by 1"}},
		{"an unknown class", grant.Choice{Places: 1, Direction: high, Classes: both}, []grant.Candidate{{ID: "a", Score: ten, Class: "rurall"}, {ID: "b", Score: ten, Class: "rural"}, {ID: "c", Score: ten, Class: "urban"}, {ID: "d", Score: ten}}, []string{"unknown candidates[0].class near rural", "unknown candidates[3].class near "}},
		{"an empty class", grant.Choice{Places: 1, Direction: high, Classes: append(both, grant.Class{Name: "coastal"})}, two, []string{"malformed classes[2].name"}},
		{"a class without a name", grant.Choice{Places: 1, Direction: high, Classes: []grant.Class{{}}}, two, []string{"malformed classes[0].name"}},
		{"overlapping classes", grant.Choice{Places: 1, Direction: high, Classes: append(both, grant.Class{Name: "rural"})}, two, []string{"malformed classes[2].name"}},
		{"negative limits", grant.Choice{Places: 1, Direction: high, Classes: []grant.Class{{Name: "rural", Minimum: -1}, {Name: "urban", Maximum: -1}}}, two, []string{"malformed classes[0].minimum", "malformed classes[1].maximum"}},
		{"a missing score", grant.Choice{Places: 1, Direction: high}, []grant.Candidate{{ID: "a"}, {ID: "b", Score: ten}}, []string{"malformed candidates[0].score"}},
		{"an id twice", grant.Choice{Places: 1, Direction: high}, []grant.Candidate{{ID: "b", Score: ten}, {ID: "a", Score: ten}, {ID: "b", Score: ten}}, []string{"malformed candidates[2].id"}},
		{"all problems at once, in the order of the input", grant.Choice{Ties: 9, Draw: []string{"a"}, Classes: []grant.Class{{Minimum: -1}}}, []grant.Candidate{{Class: "x"}, {ID: "a", Class: "y"}}, []string{
			"malformed places", "malformed direction", "malformed ties", "malformed draw", "malformed classes[0].name", "malformed classes[0].minimum",
			"malformed candidates[0].id", "malformed candidates[0].score", "unknown candidates[0].class near ", "malformed candidates[1].score", "unknown candidates[1].class near ",
		}},
		{"a tie that nothing decides", grant.Choice{Places: 1, Direction: high}, []grant.Candidate{{ID: "b", Score: ten}, {ID: "a", Score: ten}}, []string{"tie [{[a b] 1}]"}},
		{"second keys that are missing", grant.Choice{Places: 1, Direction: high, Ties: grant.SecondKeyTies}, []grant.Candidate{{ID: "a", Score: ten}, {ID: "b", Score: ten, SecondKey: ten}, {ID: "c", Score: ten}}, []string{"malformed candidate a: second key", "malformed candidate c: second key"}},
		{"second keys that are equal too", grant.Choice{Places: 1, Direction: high, Ties: grant.SecondKeyTies}, []grant.Candidate{{ID: "a", Score: ten, SecondKey: ten}, {ID: "b", Score: ten, SecondKey: ten}}, []string{"tie [{[a b] 1}]"}},
		{"a draw that is not of those who are tied", grant.Choice{Places: 1, Direction: high, Ties: grant.DrawTies, Draw: []string{"a", "x", "a"}}, []grant.Candidate{{ID: "a", Score: ten}, {ID: "b", Score: ten}, {ID: "x", Score: righthelp.Whole(1)}}, []string{"malformed draw[1]", "malformed draw[2]", "malformed draw"}},
		{"an extension beyond a maximum", grant.Choice{Places: 1, Direction: high, Ties: grant.ExtendTies, Classes: []grant.Class{{Name: "x", Maximum: 1}}}, []grant.Candidate{{ID: "a", Score: ten, Class: "x"}, {ID: "b", Score: ten, Class: "x"}}, []string{"places x by 1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := grant.Select(c.choice, c.from)
			assert.Nil(t, s)
			assert.Equal(t, c.want, described(err))
		})
	}
}

func TestTieError_NamesAFewOfMany(t *testing.T) {
	var to []grant.Recipient
	for i := range 15 {
		to = append(to, grant.Recipient{ID: fmt.Sprintf("r%02d", i), Weight: righthelp.Whole(1)})
	}
	_, err := grant.Share(grant.Pot{Amount: 1}, to)
	assert.EqualError(t, err, "a tie at the line that nothing decides: 15 have equal claims where 1 can be served: r00, r01, r02, r03, r04, r05, r06, r07, r08, r09, r10, r11 and 3 more")
	_, err = grant.Share(grant.Pot{Amount: 1}, to[:12])
	assert.EqualError(t, err, "a tie at the line that nothing decides: 12 have equal claims where 1 can be served: r00, r01, r02, r03, r04, r05, r06, r07, r08, r09, r10, r11")
}

func TestClassMinimums_RefuseAShareThatIsNone(t *testing.T) {
	for _, percent := range []righthelp.Number{{}, righthelp.Whole(-1), righthelp.Whole(101)} {
		_, err := grant.ClassMinimums(nil, percent, 0)
		assert.Equal(t, []string{"malformed percent", "malformed rounding"}, described(err))
	}
	_, err := grant.ClassMinimums(nil, righthelp.Whole(100), grant.RoundUp)
	assert.NoError(t, err)
}

func TestSpread_RefusesWhatCannotBeSpread(t *testing.T) {
	half := grant.Profile{{"a", righthelp.Whole(50)}, {"b", righthelp.Whole(50)}}
	for _, c := range []struct {
		name         string
		profile      grant.Profile
		amount, unit righthelp.Money
		want         []string
	}{
		{"nothing", nil, 0, 0, []string{"malformed profile"}},
		{"99%", grant.Profile{{"a", righthelp.Whole(99)}}, 100, 0, []string{"malformed profile"}},
		{"a hair above 100%", grant.Profile{{"a", righthelp.Whole(100)}, {"b", decimalNumber(1, 9)}}, 100, 0, []string{"malformed profile"}},
		{"missing, negative and above 100", grant.Profile{{"a", righthelp.Number{}}, {"b", righthelp.Whole(-1)}, {"c", righthelp.Whole(101)}}, -1, 0, []string{"malformed profile[0].percent", "malformed profile[1].percent", "malformed profile[2].percent", "malformed amount"}},
		{"a negative unit", half, 100, -1, []string{"malformed unit"}},
		{"a unit that does not divide", half, 107, 10, []string{"infeasible  by 0.07"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			parts, err := c.profile.Spread(c.amount, c.unit)
			assert.Nil(t, parts)
			assert.Equal(t, c.want, described(err))
		})
	}
	parts, err := half.Spread(math.MaxInt64, 0)
	require.NoError(t, err)
	assert.Equal(t, []righthelp.Money{1 << 62, 1<<62 - 1}, parts)
}

func TestShareYears_RefusesWhatCannotBeShared(t *testing.T) {
	one := righthelp.Whole(1)
	to := []grant.Recipient{{ID: "a", Weight: one}, {ID: "b", Weight: righthelp.Whole(2)}}
	for _, c := range []struct {
		name  string
		years []grant.Year
		pot   grant.Pot
		to    []grant.Recipient
		want  []string
	}{
		{"no years", nil, grant.Pot{}, to, []string{"malformed years"}},
		{"years beyond what money can hold", []grant.Year{{"x", 1}, {"y", math.MaxInt64}, {"z", -1}}, grant.Pot{}, to, []string{"malformed years[1].amount", "malformed years[2].amount"}},
		{"names and a method", []grant.Year{{"x", 1}, {" ", 1}, {"x", 1}}, grant.Pot{Method: 77}, []grant.Recipient{{ID: "a", Weight: one}}, []string{"malformed pot.method", "malformed years[1].name", "malformed years[2].name"}},
		{"everything at once", []grant.Year{{"x", -1}}, grant.Pot{Unit: -1}, []grant.Recipient{{ID: "a", Base: 1}, {ID: "a", Weight: one, Floor: 1}, {ID: "c", Weight: one, Cap: grant.AtMost(1)}}, []string{
			"malformed years[0].amount", "malformed pot.unit", "malformed recipients[0].weight", "malformed recipients[1].id", "malformed recipients[0]", "malformed recipients[1]", "malformed recipients[2]",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			table, err := grant.ShareYears(c.years, c.pot, c.to)
			assert.Nil(t, table)
			assert.Equal(t, c.want, described(err))
		})
	}
	_, err := grant.ShareYears([]grant.Year{{"2022-23", 10}, {"2023-24", 5}}, grant.Pot{Unit: 10}, to)
	require.ErrorContains(t, err, "up to 2023-24")
	var infeasible *grant.InfeasibleError
	require.ErrorAs(t, err, &infeasible)
	assert.Equal(t, righthelp.Money(5), infeasible.By)
	_, err = grant.ShareYears([]grant.Year{{"2022-23", 1}}, grant.Pot{}, []grant.Recipient{{ID: "a", Weight: one}, {ID: "b", Weight: one}})
	var tie *grant.TieError
	require.ErrorAs(t, err, &tie)
}

func TestTable_RefusesWhatIsNoTable(t *testing.T) {
	table := &grant.Table{Columns: []string{"x", "y"}, IDs: []string{"a", "", "a"}, Cells: [][]righthelp.Money{{1}, {-1, 2}}}
	want := []string{"malformed cells", "malformed rows[1].id", "malformed rows[2].id", "malformed cells[0]", "malformed cells[1][0]"}
	_, err := table.Totals()
	assert.Equal(t, want, described(err))
	rounded, err := table.Rounded(10)
	assert.Nil(t, rounded)
	assert.Equal(t, want, described(err))
	assert.Equal(t, want, described(table.Check(grant.Totals{})))

	table = &grant.Table{Columns: []string{"x", "y"}, IDs: []string{"a"}, Cells: [][]righthelp.Money{{1, math.MaxInt64}}}
	totals, err := table.Totals()
	assert.Equal(t, []string{"malformed cells[0][1]"}, described(err))
	assert.Equal(t, grant.Totals{}, totals)
	_, err = table.Rounded(0)
	assert.Equal(t, []string{"malformed unit"}, described(err))
	sharing, err := grant.Share(grant.Pot{Amount: 1}, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}})
	require.NoError(t, err)
	_, err = grant.Tabulate([]string{"x", "", "x"}, sharing, sharing, nil)
	assert.Equal(t, []string{"malformed names[1]", "malformed sharings[2]", "malformed names[2]"}, described(err))
	_, err = grant.Tabulate([]string{"x"})
	assert.Equal(t, []string{"malformed names"}, described(err))
}

func TestTableCheck_NamesEachTotalThatDiffers(t *testing.T) {
	table := &grant.Table{Columns: []string{"x", "y"}, IDs: []string{"a", "b"}, Cells: [][]righthelp.Money{{1, 2}, {3, 4}}}
	totals, err := table.Totals()
	require.NoError(t, err)
	assert.Equal(t, grant.Totals{Rows: []righthelp.Money{3, 7}, Columns: []righthelp.Money{4, 6}, Whole: 10}, totals)
	require.NoError(t, table.Check(totals))
	assert.Equal(t, []string{"malformed totals"}, described(table.Check(grant.Totals{Whole: 10})))
	assert.Equal(t, []string{"malformed totals"}, described(table.Check(grant.Totals{Rows: totals.Rows, Whole: 10})))
	totals = grant.Totals{Rows: []righthelp.Money{3, 8}, Columns: []righthelp.Money{5, 6}, Whole: 11}
	assert.Equal(t, []string{"wrong share b", "wrong share x", "wrong share the whole"}, described(table.Check(totals)))
}

func TestVerify_SaysWhatIsWrong(t *testing.T) {
	to := []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(1), Floor: 30},
		{ID: "b", Weight: righthelp.Whole(2), Base: 5},
		{ID: "c", Weight: righthelp.Whole(5), Cap: grant.AtMost(32)},
		{ID: "d", Weight: righthelp.Whole(0), Base: 10},
	}
	pot := grant.Pot{Amount: 110}
	lambda := big.NewRat(33, 200) // pounds: 16½ pence for each unit of weight
	right := []righthelp.Money{30, 38, 32, 10}
	require.NoError(t, grant.Verify(pot, to, right, lambda))
	for _, c := range []struct {
		name    string
		amounts []righthelp.Money
		lambda  *big.Rat
		want    []string
	}{
		{"too few amounts", right[1:], lambda, []string{"wrong share "}},
		{"no λ", right, nil, []string{"wrong share "}},
		{"a negative λ", right, big.NewRat(-1, 1), []string{"wrong share "}},
		{"another λ", right, big.NewRat(34, 200), []string{"wrong share b", "wrong share "}},
		{"below a floor", []righthelp.Money{29, 39, 32, 10}, lambda, []string{"wrong share a", "wrong share b"}},
		{"above a cap", []righthelp.Money{30, 37, 33, 10}, lambda, []string{"wrong share b", "wrong share c"}},
		{"something for no weight", []righthelp.Money{30, 37, 32, 11}, lambda, []string{"wrong share b", "wrong share d"}},
		{"a negative amount", []righthelp.Money{-30, 98, 32, 10}, lambda, []string{"wrong share a", "wrong share b"}},
		{"more than the pot", []righthelp.Money{30, 39, 32, 10}, lambda, []string{"wrong share b", "wrong share "}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, described(grant.Verify(pot, to, c.amounts, c.lambda)))
		})
	}
	assert.Equal(t, []string{"malformed pot.amount"}, described(grant.Verify(grant.Pot{Amount: -1}, to, right, lambda)))
	assert.Equal(t, []string{"wrong share a", "wrong share b", "wrong share c"}, described(grant.Verify(grant.Pot{Amount: 100, Unit: 10}, []grant.Recipient{
		{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(1)}, {ID: "c", Weight: righthelp.Whole(0)},
	}, []righthelp.Money{51, 44, 5}, big.NewRat(1, 2))))
	for _, method := range []grant.Method{grant.LargestRemainder, grant.Webster} {
		swapped := []grant.Recipient{{ID: "a", Weight: righthelp.Whole(2)}, {ID: "b", Weight: righthelp.Whole(1)}}
		assert.Equal(t, []string{"wrong share a"}, described(grant.Verify(grant.Pot{Amount: 1, Method: method}, swapped, []righthelp.Money{0, 1}, big.NewRat(1, 300))))
	}
}

func TestHostileDecimals_AreRefusedAtOnce(t *testing.T) {
	million := new(big.Int).Exp(big.NewInt(10), big.NewInt(1_000_000), nil)
	for name, number := range map[string]decimal.Decimal{
		"a large exponent":      decimal.New(1, 2_000_000_000),
		"a small exponent":      decimal.New(1, -2_000_000_000),
		"a long coefficient":    decimal.NewFromBigInt(million, 0),
		"ten decimals":          decimal.New(1, -10),
		"one above the largest": decimal.NewFromBigInt(new(big.Int).SetUint64(1<<63), 0),
		"a positive exponent":   decimal.New(1, 1),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, err := righthelp.NumberOf(number)
			require.Equal(t, []string{"malformed number"}, described(err))
			assert.Less(t, time.Since(start), 500*time.Millisecond)
			assert.Less(t, len(err.Error()), 400)
		})
	}
	start := time.Now()
	_, err := righthelp.ParseNumber(strings.Repeat("9", 1_000_000))
	require.Error(t, err)
	assert.Less(t, time.Since(start), 500*time.Millisecond)
}

func TestADrawSaysWhereAnIDWasDrawnBefore(t *testing.T) {
	ten := righthelp.Whole(10)
	_, err := grant.Select(grant.Choice{Places: 1, Direction: grant.HighestFirst, Ties: grant.DrawTies, Draw: []string{"b", "a", "a"}}, []grant.Candidate{{ID: "a", Score: ten}, {ID: "b", Score: ten}})
	assert.ErrorContains(t, err, "it was drawn already, as draw[1]")
}

func TestATieIsForThePlacesThatNobodyIsSureOf(t *testing.T) {
	ten := righthelp.Whole(10)
	_, err := grant.Select(
		grant.Choice{Places: 2, Direction: grant.HighestFirst, Ties: grant.RefuseTies, Classes: []grant.Class{{Name: "x", Minimum: 1}, {Name: "y"}}},
		[]grant.Candidate{{ID: "a", Class: "x", Score: ten}, {ID: "b", Class: "y", Score: ten}, {ID: "c", Class: "y", Score: ten}},
	)
	var tie *grant.TieError
	require.ErrorAs(t, err, &tie)
	assert.Equal(t, []grant.Tie{{IDs: []string{"b", "c"}, Places: 1}}, tie.Ties, "a is chosen whatever becomes of the others")
}

func TestVerify_TellsTheAmountThatIsWrong(t *testing.T) {
	to := []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(1)}}
	err := grant.Verify(grant.Pot{Amount: 200, Unit: 10}, to, []righthelp.Money{120, 80}, big.NewRat(1, 1))
	assert.ErrorContains(t, err, "£1.20 is a unit or more from its ideal")
	assert.ErrorContains(t, err, "£0.80 is a unit or more from its ideal")
}
