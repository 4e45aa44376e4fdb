package grant_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The properties that every sharing has. Their numbers are those of the list from which they were taken.

func anyPot(t *rapid.T, kind potKind) (grant.Pot, []grant.Recipient, *grant.Sharing) {
	pot, to := potOf(drawn(t), kind)
	s, err := grant.Share(pot, to)
	require.NoError(t, err)
	return pot, to, s
}

func byID(s *grant.Sharing) map[string]righthelp.Money {
	amounts := map[string]righthelp.Money{}
	for row := range s.Rows() {
		amounts[row.ID] = row.Amount
	}
	return amounts
}

// pounds gives whole units as a fraction of pounds.
func pounds(money righthelp.Money) *big.Rat { return big.NewRat(int64(money), 100) }

func distance(a, b *big.Rat) *big.Rat {
	d := new(big.Rat).Sub(a, b)
	return d.Abs(d)
}

func TestShares_AddUpToThePot_1(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, _, s := anyPot(t, potKind{bounded: true})
		sum, err := righthelp.SumMoney(s.Amounts...)
		require.NoError(t, err)
		require.Equal(t, pot.Amount, sum)
	})
}

func TestShares_AreWholeUnits_2(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, _, s := anyPot(t, potKind{bounded: true})
		for _, amount := range s.Amounts {
			require.Zero(t, amount%pot.Unit)
		}
	})
}

func TestShares_KeepFloorsAndCaps_3(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, to, s := anyPot(t, potKind{bounded: true})
		for i, amount := range s.Amounts {
			require.GreaterOrEqual(t, amount, to[i].Floor)
			if most, capped := to[i].Cap.Amount(); capped {
				require.LessOrEqual(t, amount, most)
			}
		}
	})
}

func TestShares_AreLessThanAUnitFromTheirIdeals_4(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, _, s := anyPot(t, potKind{bounded: true, method: grant.LargestRemainder})
		for row := range s.Rows() {
			off := distance(row.Ideal(), pounds(row.Amount))
			require.Negative(t, off.Cmp(pounds(pot.Unit)))
			if new(big.Rat).Quo(row.Ideal(), pounds(pot.Unit)).IsInt() {
				require.Zero(t, off.Sign(), "an ideal of whole units is what it has")
				require.Zero(t, row.Rank)
				require.False(t, row.RoundedUp)
			}
		}
	})
}

func TestShares_AreExplainedByOneLambda_5(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		lambda := s.Lambda()
		sum := new(big.Rat)
		for row := range s.Rows() {
			r := to[slices.IndexFunc(to, func(r grant.Recipient) bool { return r.ID == row.ID })]
			free := new(big.Rat).Mul(lambda, r.Weight.Decimal().Rat())
			free.Add(free, pounds(r.Base))
			l := lineOf(pot, r)
			held := l.hold(new(big.Rat).Quo(free, pounds(pot.Unit)))
			held = new(big.Rat).Mul(held, pounds(pot.Unit))
			require.Equal(t, held.String(), row.Ideal().String())
			sum.Add(sum, held)
			switch row.State {
			case grant.Free:
				require.Equal(t, free.String(), held.String())
			case grant.AtFloor:
				require.GreaterOrEqual(t, held.Cmp(free), 0)
			case grant.AtCap:
				require.Negative(t, held.Cmp(free))
			default:
				require.Equal(t, grant.Weightless, row.State)
				require.Equal(t, righthelp.Whole(0), r.Weight)
			}
		}
		require.Equal(t, pounds(pot.Amount).String(), sum.String())
	})
}

func TestShares_WithoutWeightAreTheBaseWithinFloorAndCap_6(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		for i, r := range to {
			if r.Weight == righthelp.Whole(0) {
				l := lineOf(pot, r)
				require.Equal(t, l.hold(l.base).Num().Int64(), int64(s.Amounts[i]/pot.Unit))
			}
		}
	})
}

func TestShares_DoNotDependOnTheOrderOfTheRecipients_7(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		moved, err := grant.Share(pot, permuted(drawn(t), to))
		require.NoError(t, err)
		require.Equal(t, byID(s), byID(moved))
		require.Equal(t, s.Ties, moved.Ties)
		require.Equal(t, s.Lambda().String(), moved.Lambda().String())
	})
}

func TestShares_AreTheSameEveryTime_8(t *testing.T) {
	var again grant.Sharing
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		require.NoError(t, again.Again(pot, to), "in memory that held something else")
		require.Equal(t, s.Amounts, again.Amounts)
		require.Equal(t, slices.Collect(s.Findings()), slices.Collect(again.Findings()))
		require.Equal(t, s.Pot(), again.Pot())
	})
}

func TestShares_DoNotChangeWithTheScaleOfTheWeights_9(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		factor := int64(rapid.SampledFrom([]int{2, 7, 10, 1_000, 1_000_000_000}).Draw(t, "factor"))
		scaled := slices.Clone(to)
		for i := range scaled {
			weight := new(big.Rat).Mul(to[i].Weight.Decimal().Rat(), big.NewRat(factor, 1))
			scaled[i].Weight = ratNumber(t, weight)
		}
		other, err := grant.Share(pot, scaled)
		require.NoError(t, err)
		require.Equal(t, s.Amounts, other.Amounts)
		require.Equal(t, s.Ties, other.Ties)
	})
}

func ratNumber(t require.TestingT, number *big.Rat) righthelp.Number {
	n, err := righthelp.ParseNumber(number.FloatString(2))
	require.NoError(t, err)
	return n
}

func TestShares_FollowTheWeights_10(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := drawn(t)
		pot, to := potOf(draw, potKind{bounded: true})
		for i := range to {
			to[i].Base, to[i].Floor, to[i].Cap = to[0].Base, to[0].Floor, to[0].Cap
		}
		s, err := grant.Share(pot, to)
		if err != nil {
			var infeasible *grant.InfeasibleError
			require.ErrorAs(t, err, &infeasible)
			t.Skip("the pot does not fit the same bounds for all")
		}
		for i := range to {
			for j := range to {
				switch to[i].Weight.Compare(to[j].Weight) {
				case 1:
					require.GreaterOrEqual(t, s.Amounts[i], s.Amounts[j])
				case 0:
					require.LessOrEqual(t, s.Amounts[i]-s.Amounts[j], pot.Unit)
				}
			}
		}
	})
}

func TestShares_ReportWhoIsTiedAndWhatDecided_11(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		want := shared(pot, to)
		if len(want.tie.IDs) == 0 {
			require.Empty(t, s.Ties)
		} else {
			require.Equal(t, []grant.Tie{want.tie}, s.Ties)
		}
		pot.Ties, pot.List = grant.SharingTies(rapid.IntRange(0, 1).Draw(t, "refuse")), nil
		var refused grant.Sharing
		err := refused.Again(pot, to)
		if len(want.tie.IDs) == 0 {
			require.NoError(t, err)
			require.Equal(t, s.Amounts, refused.Amounts)
			return
		}
		var tie *grant.TieError
		require.ErrorAs(t, err, &tie)
		require.Equal(t, []grant.Tie{want.tie}, tie.Ties)
		require.Empty(t, refused.Amounts, "nothing is shared after an error")
	})
}

func TestShares_OfALargerPotCostNobodyMoreThanAUnit_12(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		larger := pot
		larger.Amount += righthelp.Money(rapid.IntRange(1, 9).Draw(t, "more")) * pot.Unit
		after, err := grant.Share(larger, to)
		if err != nil {
			t.Skip("the caps do not take more")
		}
		for i := range to {
			loss := righthelp.Money(0)
			if pot.Method == grant.LargestRemainder {
				loss = pot.Unit
			}
			require.GreaterOrEqual(t, after.Amounts[i], s.Amounts[i]-loss, "under Webster nobody loses anything")
		}
	})
}

func TestShares_NeverFallWithARisingWeight_13(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		i := rapid.IntRange(0, len(to)-1).Draw(t, "who")
		if to[i].Weight == righthelp.Whole(0) {
			return // with a weight it is no longer held at its base, which is property 6
		}
		heavier := slices.Clone(to)
		more := big.NewRat(int64(rapid.IntRange(1, 500).Draw(t, "more")), 100)
		heavier[i].Weight = ratNumber(t, more.Add(more, to[i].Weight.Decimal().Rat()))
		after, err := grant.Share(pot, heavier)
		require.NoError(t, err)
		require.GreaterOrEqual(t, after.Amounts[i], s.Amounts[i])
	})
}

func TestShares_CannotBeBroughtNearerToTheirIdealsByMovingAUnit_14(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true, method: grant.LargestRemainder})
		rows := slices.Collect(s.Rows())
		unit := pounds(pot.Unit)
		for i := range to {
			for j := range to {
				if i == j {
					continue
				}
				was := new(big.Rat).Add(distance(rows[i].Ideal(), pounds(s.Amounts[i])), distance(rows[j].Ideal(), pounds(s.Amounts[j])))
				less, more := new(big.Rat).Sub(pounds(s.Amounts[i]), unit), new(big.Rat).Add(pounds(s.Amounts[j]), unit)
				is := new(big.Rat).Add(distance(rows[i].Ideal(), less), distance(rows[j].Ideal(), more))
				require.GreaterOrEqual(t, is.Cmp(was), 0, "a unit from %s to %s", rows[i].ID, rows[j].ID)
			}
		}
	})
}

func TestShares_ByWebsterGoToTheCheapestUnits_14(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true, method: grant.Webster})
		require.Equal(t, shared(pot, to).amounts(pot), s.Amounts)
	})
}

func TestShares_OfWeightsThatAreAmountsAreThoseAmounts_15(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, to, s := anyPot(t, potKind{bounded: true})
		pot := grant.Pot{Amount: s.Pot().Amount, Unit: s.Pot().Unit, Method: grant.Method(rapid.IntRange(1, 2).Draw(t, "method"))}
		weighed := make([]grant.Recipient, len(to))
		for i := range to {
			weighed[i] = grant.Recipient{ID: to[i].ID, Weight: righthelp.Whole(int64(s.Amounts[i]))}
		}
		again, err := grant.Share(pot, weighed)
		require.NoError(t, err)
		require.Equal(t, s.Amounts, again.Amounts)
	})
}

// yearsOf makes up years to share by weight alone.
func yearsOf(t *rapid.T) ([]grant.Year, grant.Pot, []grant.Recipient) {
	draw := drawn(t)
	pot, to := potOf(draw, potKind{})
	pot.Method = 0
	weighs := slices.ContainsFunc(to, func(r grant.Recipient) bool { return r.Weight != righthelp.Whole(0) })
	if !weighs {
		to[0].Weight = righthelp.Whole(1)
	}
	years := make([]grant.Year, draw(1, 4))
	for i := range years {
		years[i] = grant.Year{Name: string(rune('a' + i)), Amount: righthelp.Money(draw(0, 40)) * pot.Unit}
	}
	return years, pot, to
}

func TestYears_AddUpByYearAndByRecipient_16(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		years, pot, to := yearsOf(t)
		table, err := grant.ShareYears(years, pot, to)
		require.NoError(t, err)
		totals, err := table.Totals()
		require.NoError(t, err)
		whole := righthelp.Money(0)
		for i, year := range years {
			require.Equal(t, year.Name, table.Columns[i])
			require.Equal(t, year.Amount, totals.Columns[i])
			whole += year.Amount
		}
		require.Equal(t, whole, totals.Whole)
		pot.Amount, pot.Method = whole, grant.Webster
		together, err := grant.Share(pot, to)
		require.NoError(t, err)
		require.Equal(t, together.Amounts, totals.Rows, "each has of all the years what it would have of them together")
		require.NoError(t, table.Check(totals))
	})
}

func TestYears_HaveNoNegativeCell_17(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		years, pot, to := yearsOf(t)
		table, err := grant.ShareYears(years, pot, to)
		require.NoError(t, err)
		for _, row := range table.Cells {
			for _, cell := range row {
				require.GreaterOrEqual(t, cell, righthelp.Money(0))
				require.Zero(t, cell%pot.Unit)
			}
		}
	})
}

func TestShares_NearTheLimitsAreRightOrRefused_18(t *testing.T) {
	huge := rapid.SampledFrom([]int64{0, 1, 2, 99, 1 << 31, 1 << 62, 1<<63 - 101, 1<<63 - 100, 1<<63 - 2, 1<<63 - 1})
	money := func(t *rapid.T) righthelp.Money { return righthelp.Money(huge.Draw(t, "money")) }
	rapid.Check(t, func(t *rapid.T) {
		pot := grant.Pot{Amount: money(t), Unit: money(t), Method: grant.LargestRemainder, Ties: grant.UnitsByID, CapsWin: rapid.Bool().Draw(t, "caps win")}
		to := make([]grant.Recipient, rapid.IntRange(1, 4).Draw(t, "recipients"))
		for i := range to {
			to[i] = grant.Recipient{ID: string(rune('a' + i)), Weight: righthelp.Whole(huge.Draw(t, "weight"))}
			if rapid.Bool().Draw(t, "bounded") {
				to[i].Base, to[i].Floor = money(t)*righthelp.Money(rapid.IntRange(0, 1).Draw(t, "base")), money(t)
			}
			if rapid.Bool().Draw(t, "capped") {
				to[i].Cap = grant.AtMost(money(t))
			}
		}
		want := shared(pot, to)
		s, err := grant.Share(pot, to)
		require.Equal(t, want.possible, err == nil, "%v", err)
		if err == nil {
			assertOpinion(t, want, pot, s)
			return
		}
		for _, one := range leaves(err) {
			var infeasible *grant.InfeasibleError
			require.ErrorAs(t, one, &infeasible)
			require.Positive(t, infeasible.By, "%v", one)
		}
	})
}

// leaves are all the problems that an error holds.
func leaves(err error) []error {
	if many, joined := err.(interface{ Unwrap() []error }); joined {
		var all []error
		for _, one := range many.Unwrap() {
			all = append(all, leaves(one)...)
		}
		return all
	}
	return []error{err}
}

func TestVerify_CertifiesEverySharing_19(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		require.NoError(t, grant.Verify(pot, to, s.Amounts, s.Lambda()))
	})
}

func TestVerify_RefusesAnyPennyThatIsAddedOrMoved_19(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{bounded: true})
		i, j := rapid.IntRange(0, len(to)-1).Draw(t, "from"), rapid.IntRange(0, len(to)-1).Draw(t, "to")
		wrong := slices.Clone(s.Amounts)
		step := rapid.SampledFrom([]righthelp.Money{1, -1, pot.Unit, -pot.Unit}).Draw(t, "step")
		wrong[i] += step
		if i != j {
			wrong[j] -= step
		}
		err := grant.Verify(pot, to, wrong, s.Lambda())
		var share *grant.WrongShareError
		require.ErrorAs(t, err, &share, "%+v %+v %v", pot, to, s.Amounts)
	})
}

func TestVerify_RefusesAnotherLambda_19(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, to, s := anyPot(t, potKind{})
		weighs := slices.ContainsFunc(to, func(r grant.Recipient) bool { return r.Weight != righthelp.Whole(0) })
		if !weighs {
			t.Skip("without weights any λ will do")
		}
		lambda := s.Lambda()
		lambda.Add(lambda, big.NewRat(1, int64(rapid.IntRange(1, 1_000_000).Draw(t, "off"))))
		var share *grant.WrongShareError
		require.ErrorAs(t, grant.Verify(pot, to, s.Amounts, lambda), &share)
	})
}

func TestRows_ExplainThemselves_20(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot, _, s := anyPot(t, potKind{bounded: true})
		rows := slices.Collect(s.Rows())
		unit := pounds(pot.Unit)
		remainder := func(row grant.Row) *big.Rat {
			units := new(big.Rat).Quo(row.Ideal(), unit)
			whole := new(big.Int).Quo(units.Num(), units.Denom())
			return units.Sub(units, new(big.Rat).SetInt(whole))
		}
		findings := slices.Collect(s.Findings())
		require.Len(t, findings, len(rows))
		for i, row := range rows {
			require.Equal(t, s.Amounts[i], row.Amount)
			require.Equal(t, pounds(row.Amount).Cmp(row.Ideal()) > 0, row.RoundedUp)
			require.Contains(t, findings[i].Because, row.ID)
			require.Contains(t, findings[i].Because, row.Amount.Display())
			if pot.Method == grant.Webster || remainder(row).Sign() == 0 {
				require.Zero(t, row.Rank)
				continue
			}
			larger := 0
			for _, other := range rows {
				if remainder(other).Cmp(remainder(row)) > 0 {
					larger++
				}
			}
			require.Equal(t, larger+1, row.Rank)
		}
	})
}

func TestRows_StopWhenTheReaderStops(t *testing.T) {
	pot := grant.Pot{Amount: 10, Ties: grant.UnitsByID}
	s, err := grant.Share(pot, []grant.Recipient{{ID: "a", Weight: righthelp.Whole(1)}, {ID: "b", Weight: righthelp.Whole(2)}})
	require.NoError(t, err)
	for row := range s.Rows() {
		require.Equal(t, "a", row.ID)
		break
	}
	for finding := range s.Findings() {
		require.Contains(t, finding.Because, "a has")
		break
	}
}

func TestRow_OfNothingHasNoIdeal(t *testing.T) {
	assert.Zero(t, grant.Row{}.Ideal().Sign())
	var s grant.Sharing
	assert.Zero(t, s.Lambda().Sign())
	assert.Empty(t, slices.Collect(s.Rows()))
}
