package startforlife_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type deliveryGiven struct {
	During   righthelp.Period           `json:"during"`
	Children []startforlife.ChildRecord `json:"children"`
}

type deliveryExpect struct {
	Rates map[righthelp.RuleID]rateExpect `json:"rates"` // measures that are not named come to nothing
	Error string                          `json:"error"`
}

type rateExpect struct {
	Count   int `json:"count"`
	Of      int `json:"of"`
	Unknown int `json:"unknown"`
	Died    int `json:"died"`
	Away    int `json:"away"`
}

func TestCases_DeliveryMeasures(t *testing.T) {
	casetest.Each(t, "delivery.json", func(t *testing.T, given deliveryGiven, expect deliveryExpect) {
		delivery, err := startforlife.MeasureDelivery(given.Children, given.During)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			assert.Zero(t, delivery)
			return
		}
		require.NoError(t, err)
		for rate := range delivery.Rates() {
			assert.Equal(t, expect.Rates[rate.Measure], rateExpect{rate.Count, rate.Of, rate.Unknown, rate.Died, rate.Away}, "%s", rate.Measure)
		}
	})
}

func TestTheNamesOfFeeding(t *testing.T) {
	for i, name := range []string{"", "totally", "partially", "not_at_all"} {
		text, err := json.Marshal(startforlife.Feeding(i))
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(text))
		again := startforlife.NotBreastfed
		require.NoError(t, json.Unmarshal(text, &again))
		assert.Equal(t, startforlife.Feeding(i), again)
	}
	assert.Error(t, new(startforlife.Feeding).UnmarshalText([]byte("mostly")))
	_, err := startforlife.Feeding(4).MarshalText()
	assert.ErrorContains(t, err, "feeding")
}

func TestWhatIsMeasuredIsReadBackFromItsJSON(t *testing.T) {
	children := inventedChildren(200, quarter(t))
	text, err := json.Marshal(children)
	require.NoError(t, err)
	var again []startforlife.ChildRecord
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, children, again)
	delivery, err := startforlife.MeasureDelivery(children, quarter(t))
	require.NoError(t, err)
	for rate := range delivery.Rates() {
		text, err := json.Marshal(rate)
		require.NoError(t, err)
		var again startforlife.Rate
		require.NoError(t, json.Unmarshal(text, &again))
		assert.Equal(t, rate, again)
	}
}

func TestTheZeroDeliveryHasNoRates(t *testing.T) {
	var none startforlife.Delivery
	_, found := none.Rate(startforlife.MeasureC2)
	assert.False(t, found)
	assert.Equal(t, righthelp.NotAssessed, none.BreastfeedingReleased())
	for range startforlife.Measures() {
		break
	}
}

func TestARateIsRoundedOnceAndHalvesGoUp(t *testing.T) {
	for _, c := range []struct{ count, of, tenths int }{{0, 7, 0}, {7, 7, 1000}, {1, 3, 333}, {2, 3, 667}, {1, 2000, 1}, {1, 2001, 0}, {1729, 2000, 865}} {
		tenths, found := startforlife.Rate{Count: c.count, Of: c.of}.Tenths()
		assert.True(t, found)
		assert.Equal(t, c.tenths, tenths, "%d of %d", c.count, c.of)
	}
	_, found := startforlife.Rate{Count: 3}.Tenths()
	assert.False(t, found, "a count is no rate")
}

func TestARoundedRateIsNearest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		of := rapid.IntRange(1, 700_000).Draw(t, "of")
		count := rapid.IntRange(0, of).Draw(t, "count")
		tenths, _ := startforlife.Rate{Count: count, Of: of}.Tenths()
		off := new(big.Rat).Sub(big.NewRat(int64(count)*1000, int64(of)), big.NewRat(int64(tenths), 1))
		assert.LessOrEqual(t, off.Cmp(big.NewRat(1, 2)), -1)
		assert.GreaterOrEqual(t, off.Cmp(big.NewRat(-1, 2)), 0)
	})
}

func TestABreastfeedingFigureNeedsNinetyFivePercentKnown(t *testing.T) {
	for unknown, want := range map[int]righthelp.Status{4: righthelp.Met, 5: righthelp.Met, 6: righthelp.NotMet} {
		children := make([]startforlife.ChildRecord, 100)
		for i := range children {
			children[i] = startforlife.ChildRecord{Child: startforlife.Child{Born: day(t, "2024-02-10")}, Feeding: startforlife.PartiallyBreastfed}
			if i < unknown {
				children[i].Feeding = 0
			}
		}
		delivery, err := startforlife.MeasureDelivery(children, quarter(t))
		require.NoError(t, err)
		assert.Equal(t, want, delivery.BreastfeedingReleased(), "%d of 100 are not known", unknown)
	}
}

func quarter(t require.TestingT) righthelp.Period {
	period, err := righthelp.ParsePeriod("2024-04-01/2024-06-30")
	require.NoError(t, err)
	return period
}

func TestAllThatIsWrongWithChildrenComesTogether(t *testing.T) {
	born := startforlife.Child{Born: day(t, "2024-03-01")}
	_, err := startforlife.MeasureDelivery([]startforlife.ChildRecord{
		{Child: born},
		{},
		{Child: born, MovedIn: day(t, "2024-05-01"), MovedOut: day(t, "2024-05-01")},
		{Child: born, Died: day(t, "2024-02-29")},
		{Child: born, Antenatal: day(t, "2024-03-02")},
		{Child: born, NewBirth: day(t, "2024-02-29"), OneYear: day(t, "2024-02-28")},
		{Child: born, Died: day(t, "2024-03-10"), SixToEightWeeks: day(t, "2024-03-11")},
		{Child: born, ASQ3: 9, Feeding: 9},
		{Child: startforlife.Child{Due: day(t, "2024-09-01")}, TwoToTwoAndAHalf: day(t, "2024-08-01"), Died: day(t, "2024-08-01")},
	}, righthelp.Period{From: day(t, "2024-04-01")})
	assert.Equal(t, []string{
		"during", "children[1].born", "children[2].moved_out", "children[3].died", "children[4].antenatal", "children[5].new_birth", "children[5].one_year",
		"children[6].six_to_eight_weeks", "children[7].asq3", "children[7].feeding", "children[8].died", "children[8].two_to_two_and_a_half",
	}, casetest.Fields(t, err))
}

// inventedChildren are children of two and a half years before a quarter up to its end, with everything that can befall them.
func inventedChildren(count int, during righthelp.Period) []startforlife.ChildRecord {
	state := uint64(20241121)
	random := func(below int) int { // a linear congruential generator: the same children on every machine
		state = state*6364136223846793005 + 1442695040888963407
		return int(state>>33) % below
	}
	maybe := func(percent int, date righthelp.Date) righthelp.Date {
		if random(100) >= percent {
			return righthelp.Date{}
		}
		return date
	}
	first := during.From.AddMonths(-31)
	children := make([]startforlife.ChildRecord, count)
	for i := range children {
		c := &children[i]
		born := first.AddDays(random(first.DaysUntil(during.To)))
		if random(4) == 0 {
			born = during.From.AddMonths(-[]int{30, 15, 12}[random(3)]).AddDays(random(95) - 2) // near the edges
		}
		c.Born = born
		if random(3) > 0 {
			c.Gestation = startforlife.Gestation(180 + random(120))
			c.Antenatal = maybe(70, born.AddDays(-random(120)))
		}
		c.LaterTwin = random(40) == 0
		c.MovedIn = maybe(8, born.AddDays(random(900)))
		c.MovedOut = maybe(8, born.AddDays(901+random(200)))
		if c.MovedIn.IsZero() && random(12) == 0 {
			c.MovedOut = born.AddDays(random(1000))
		}
		c.NewBirth = maybe(90, born.AddDays(7+random(26)))
		c.SixToEightWeeks = maybe(80, born.AddDays(38+random(25)))
		c.OneYear = maybe(80, born.AddMonths(8+random(9)).AddDays(random(20)))
		c.TwoToTwoAndAHalf = maybe(75, born.AddMonths(23+random(9)).AddDays(random(20)))
		if random(6) == 0 {
			c.Died = born.AddDays(random([]int{90, 400, 1050}[random(3)]))
			for _, on := range []*righthelp.Date{&c.NewBirth, &c.SixToEightWeeks, &c.OneYear, &c.TwoToTwoAndAHalf} {
				if on.After(c.Died) {
					*on = righthelp.Date{}
				}
			}
		}
		c.ASQ3 = righthelp.Status(random(4))
		c.Feeding = startforlife.Feeding(random(4))
		if random(20) == 0 { // not born yet
			*c = startforlife.ChildRecord{Child: startforlife.Child{Due: during.To.AddDays(random(100))}}
			c.Antenatal = maybe(50, c.Due.AddDays(-random(110)))
		}
	}
	return children
}

// A second, plain count, measure by measure and rule by rule, with the days worked out anew.
func bruteForce(measure righthelp.RuleID, children []startforlife.ChildRecord, during righthelp.Period) (r rateExpect) {
	for _, c := range children {
		if measure == startforlife.MeasureC1 {
			unknown := c.Due.IsZero() && c.Gestation == 0
			weeks28 := c.Due.AddDays(-84)
			if c.Gestation != 0 {
				weeks28 = c.Born.AddDays(196 - int(c.Gestation))
			}
			in := !c.Antenatal.IsZero() && c.Antenatal.Compare(during.From) >= 0 && c.Antenatal.Compare(during.To) <= 0
			here := c.Antenatal.Compare(c.MovedIn) >= 0 && (c.MovedOut.IsZero() || c.Antenatal.Compare(c.MovedOut) < 0)
			switch {
			case !in || !here || c.LaterTwin:
			case unknown:
				r.Unknown++
			case c.Antenatal.Compare(weeks28) >= 0:
				r.Count++
			}
			continue
		}
		if c.Born.IsZero() {
			continue
		}
		var turns, by, on righthelp.Date
		switch measure {
		case startforlife.MeasureC2, startforlife.MeasureC3:
			turns, by, on = c.Born.AddDays(30), c.Born.AddDays(14), c.NewBirth
		case startforlife.MeasureC8i, startforlife.MeasureBreastfeeding:
			turns, by, on = c.Born.AddDays(56), c.Born.AddDays(56), c.SixToEightWeeks
		case startforlife.MeasureC4:
			turns, by, on = c.Born.AddYears(1), c.Born.AddYears(1), c.OneYear
		case startforlife.MeasureC5:
			turns, by, on = c.Born.AddMonths(15), c.Born.AddMonths(15), c.OneYear
		default:
			turns, by, on = c.Born.AddMonths(30), c.Born.AddMonths(30), c.TwoToTwoAndAHalf
		}
		died := !c.Died.IsZero()
		if turns.Compare(during.From) < 0 || turns.Compare(during.To) > 0 || died && c.Died.Compare(turns) < 0 {
			continue
		}
		if died && c.Died.Compare(during.To) <= 0 {
			r.Died++
			continue
		}
		if c.MovedIn.Compare(during.To) > 0 || !c.MovedOut.IsZero() && c.MovedOut.Compare(during.To) <= 0 {
			r.Away++
			continue
		}
		done := !on.IsZero() && on.Compare(by) <= 0
		counted, unknown, of := done, false, true
		switch measure {
		case startforlife.MeasureC3:
			counted = !on.IsZero() && !done && on.Compare(turns) <= 0
		case startforlife.MeasureBreastfeeding:
			counted = c.Feeding == startforlife.TotallyBreastfed || c.Feeding == startforlife.PartiallyBreastfed
			unknown = c.Feeding == 0
		case startforlife.MeasureC6ii:
			of, counted, unknown = done, done && c.ASQ3 == righthelp.Met, done && c.ASQ3 == righthelp.NotAssessed
		}
		for _, add := range []struct {
			to   *int
			when bool
		}{{&r.Of, of}, {&r.Count, counted}, {&r.Unknown, unknown}} {
			if add.when {
				*add.to++
			}
		}
	}
	return r
}

func TestTheMeasuresAgreeWithAPlainCountOfTenThousandChildren(t *testing.T) {
	during := quarter(t)
	children := inventedChildren(10_000, during)
	delivery, err := startforlife.MeasureDelivery(children, during)
	require.NoError(t, err)
	assert.Equal(t, during, delivery.During())
	measured := 0
	for rate := range delivery.Rates() {
		want := bruteForce(rate.Measure, children, during)
		assert.Equal(t, want, rateExpect{rate.Count, rate.Of, rate.Unknown, rate.Died, rate.Away}, "%s", rate.Measure)
		assert.Positive(t, rate.Count, "%s: the children show something", rate.Measure)
		if rate.Measure != startforlife.MeasureC1 {
			assert.Positive(t, rate.Died*rate.Away, "%s: some died and some moved", rate.Measure)
		}
		measured++
	}
	assert.Equal(t, 9, measured)
	c2, _ := delivery.Rate(startforlife.MeasureC2)
	c3, _ := delivery.Rate(startforlife.MeasureC3)
	assert.Equal(t, c2.Of, c3.Of)
	assert.LessOrEqual(t, c2.Count+c3.Count, c2.Of)
}

func TestTheOrderOfChildrenDoesNotMatter(t *testing.T) {
	during := quarter(t)
	children := inventedChildren(60, during)
	want, err := startforlife.MeasureDelivery(children, during)
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		got, err := startforlife.MeasureDelivery(rapid.Permutation(children).Draw(t, "children"), during)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	})
}

func TestQuartersAddUpToTheirYear_ExceptWhoLeft(t *testing.T) {
	year := righthelp.Period{From: day(t, "2024-04-01"), To: day(t, "2025-03-31")}
	children := inventedChildren(4000, year)
	for i := range children {
		children[i].Died, children[i].MovedIn, children[i].MovedOut = righthelp.Date{}, righthelp.Date{}, righthelp.Date{}
	}
	whole, err := startforlife.MeasureDelivery(children, year)
	require.NoError(t, err)
	sum := map[righthelp.RuleID]int{}
	for from := year.From; from.Before(year.To); from = from.AddMonths(3) {
		part, err := startforlife.MeasureDelivery(children, righthelp.Period{From: from, To: from.AddMonths(3).AddDays(-1)})
		require.NoError(t, err)
		for rate := range part.Rates() {
			sum[rate.Measure] += rate.Count
		}
	}
	for rate := range whole.Rates() {
		assert.Equal(t, rate.Count, sum[rate.Measure], "%s", rate.Measure)
	}
}

func ExampleMeasureDelivery() {
	date := func(text string) righthelp.Date {
		day, _ := righthelp.ParseDate(text)
		return day
	}
	children := []startforlife.ChildRecord{
		{Child: startforlife.Child{Born: date("2024-03-10")}, NewBirth: date("2024-03-22")},
		{Child: startforlife.Child{Born: date("2024-04-01")}, NewBirth: date("2024-04-20")},
		{Child: startforlife.Child{Born: date("2024-05-05")}},
	}
	delivery, err := startforlife.MeasureDelivery(children, righthelp.Period{From: date("2024-04-01"), To: date("2024-06-30")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, measure := range []righthelp.RuleID{startforlife.MeasureC2, startforlife.MeasureC3} {
		rate, _ := delivery.Rate(measure)
		tenths, _ := rate.Tenths()
		fmt.Printf("%s: %d of %d, %d.%d%%\n", rate.Code, rate.Count, rate.Of, tenths/10, tenths%10)
	}
	// Output:
	// C2: 1 of 3, 33.3%
	// C3: 1 of 3, 33.3%
}

// BenchmarkMeasureDelivery measures the births of a year in England, beside the plainest loop for one measure of the nine.
func BenchmarkMeasureDelivery(b *testing.B) {
	during := quarter(b)
	children := inventedChildren(600_000, during)
	b.Run("nine measures", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := startforlife.MeasureDelivery(children, during); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("plain loop for nine ages", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			count := 0
			for i := range children {
				born := children[i].Born
				for _, turns := range [...]righthelp.Date{
					born.AddDays(-84), born.AddDays(30), born.AddDays(30), born.AddDays(56), born.AddDays(56), born.AddMonths(12), born.AddMonths(15), born.AddMonths(30), born.AddMonths(30),
				} {
					if during.Contains(turns) {
						count++
					}
				}
			}
			if count == 0 {
				b.Fatal("nobody")
			}
		}
	})
}
