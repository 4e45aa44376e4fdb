package startforlife_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestTheNamesOfReviewsAndTheirStates(t *testing.T) {
	casetest.Names[startforlife.Review](t, "booking", "antenatal", "new_birth", "handover", "six_to_eight_weeks", "postnatal_check", "one_year", "two_to_two_and_a_half")
	casetest.Names[startforlife.ReviewStatus](t, "not_yet", "due", "done_early", "done_in_time", "done_late", "overdue", "missed", "never_due", "unclear")
}

func TestBothEditionsHaveEightContactsOfWhichFiveAreMandated(t *testing.T) {
	for schedule := range startforlife.Schedules() {
		var reviews []startforlife.Review
		mandated := 0
		for row := range schedule.ReviewRules() {
			reviews = append(reviews, row.Review)
			if row.Mandated {
				mandated++
			}
			again, found := schedule.ReviewRule(row.Review)
			assert.True(t, found)
			assert.Equal(t, row, again)
		}
		assert.Len(t, reviews, 8)
		assert.IsIncreasing(t, reviews)
		assert.Equal(t, 5, mandated)
	}
}

func TestTheEditionsDifferInTwoReviews(t *testing.T) {
	child, asOf := startforlife.Child{Due: day(t, "2025-02-01")}, day(t, "2025-01-01")
	vision, err := startforlife.Schedule2021().Reviews(child, nil, asOf)
	require.NoError(t, err)
	statistics, err := startforlife.Schedule2024().Reviews(child, nil, asOf)
	require.NoError(t, err)
	var differ []startforlife.Review
	for state := range vision.States() {
		other, _ := statistics.State(state.Review)
		if state.From != other.From || state.To != other.To {
			differ = append(differ, state.Review)
		}
	}
	assert.Equal(t, []startforlife.Review{startforlife.NewBirthReview, startforlife.OneYearReview}, differ)
}

func TestTheZeroScheduleHasNoReviews(t *testing.T) {
	var none startforlife.Schedule
	for range none.ReviewRules() {
		assert.Fail(t, "a rule")
	}
	_, found := none.ReviewRule(startforlife.Booking)
	assert.False(t, found)
	_, err := none.Reviews(startforlife.Child{Born: day(t, "2024-03-01")}, nil, day(t, "2024-04-01"))
	var notCovered *righthelp.NotCoveredError
	require.ErrorAs(t, err, &notCovered)
	var plan startforlife.ReviewPlan
	for range plan.States() {
		assert.Fail(t, "a state")
	}
	_, found = plan.Next()
	assert.False(t, found)
	_, found = startforlife.Schedule2021().ReviewRule(9)
	assert.False(t, found)
}

func TestAReviewThatIsNoneIsRefused(t *testing.T) {
	_, err := startforlife.Schedule2021().Reviews(startforlife.Child{Born: day(t, "2024-03-01")},
		[]startforlife.Done{{On: day(t, "2024-03-12")}, {Review: 9, On: day(t, "2024-03-12")}}, day(t, "2024-04-01"))
	assert.ErrorContains(t, err, "done[0].review: \"review 0\": there is no such review")
	assert.ErrorContains(t, err, "done[1].review: \"review 9\": there is no such review")
}

func TestWhatComesNext(t *testing.T) {
	for asOf, want := range map[string]startforlife.Review{
		"2024-03-05": startforlife.NewBirthReview, "2024-03-16": startforlife.SixToEightWeeks, "2024-05-01": startforlife.OneYearReview,
		"2025-04-01": startforlife.TwoToTwoAndAHalf, "2026-09-02": 0,
	} {
		born := startforlife.Child{Born: day(t, "2024-03-01")}
		// The handover, which has no last day, is open on all of these days but the first, and hides nothing.
		plan, err := startforlife.Schedule2021().Reviews(born, nil, day(t, asOf))
		require.NoError(t, err)
		next, found := plan.Next()
		assert.Equal(t, want, next.Review, asOf)
		assert.Equal(t, want != 0, found)
	}
}

func TestEveryFindingSaysWhatDecidedIt(t *testing.T) {
	born := startforlife.Child{Born: day(t, "2024-03-01"), Gestation: 27 * 7}
	plan, err := startforlife.Schedule2021().Reviews(born, []startforlife.Done{
		{Review: startforlife.Booking, On: day(t, "2023-12-20")},
		{Review: startforlife.NewBirthReview, On: day(t, "2024-03-11")},
		{Review: startforlife.Handover, On: day(t, "2024-03-09")},
	}, day(t, "2024-12-24"))
	require.NoError(t, err)
	var findings []righthelp.Finding
	for finding := range plan.Findings() {
		findings = append(findings, finding)
	}
	assert.Equal(t, []righthelp.Finding{
		{Rule: "sfl.review.booking", Status: righthelp.NotMet, Because: "It was done on 2023-12-20, and was due by 2023-11-02."},
		{Rule: "sfl.review.antenatal", Status: righthelp.NotApplicable, Because: "The birth came before 28 weeks, so it never fell due."},
		{Rule: "sfl.review.new_birth", Status: righthelp.Met, Because: "It was done on 2024-03-11, in its time, from 2024-03-11 to 2024-03-15."},
		{Rule: "sfl.review.handover", Status: righthelp.NotAssessed, Because: "It was done on 2024-03-09, earlier than from 2024-03-11; a person decides whether it stands for the review."},
		{Rule: "sfl.review.six_to_eight_weeks", Status: righthelp.NotMet, Because: "It is not recorded by 2024-12-24, and was due from 2024-04-12 to 2024-04-26."},
		{Rule: "sfl.review.postnatal_check", Status: righthelp.NotMet, Because: "It is not recorded by 2024-12-24, and was due from 2024-04-12 to 2024-04-26."},
		{Rule: "sfl.review.one_year", Status: righthelp.NotAssessed, Because: "It is not recorded, and due from 2024-12-01 to 2025-03-01."},
		{Rule: "sfl.review.two_to_two_and_a_half", Status: righthelp.NotAssessed, Because: "It is due from 2026-03-01 to 2026-09-01."},
	}, findings)
	for range plan.Findings() {
		break
	}
	for state := range plan.States() {
		assert.Equal(t, startforlife.Booking, state.Review)
		break
	}
}

func TestWhatIsDatedByAnUnknownPregnancyIsUnclear(t *testing.T) {
	plan, err := startforlife.Schedule2021().Reviews(startforlife.Child{Born: day(t, "2024-03-01")}, nil, day(t, "2024-03-05"))
	require.NoError(t, err)
	because := map[righthelp.RuleID]string{}
	for finding := range plan.Findings() {
		because[finding.Rule] = finding.Because
	}
	assert.Equal(t, "The length of the pregnancy is not known, and this contact is dated by it.", because["sfl.review.antenatal"])
	assert.Equal(t, "It is not recorded, and the time for it ended with the birth.", because["sfl.review.booking"])
}

func TestBeforeBirthTheWindowsAreExpected(t *testing.T) {
	plan, err := startforlife.Schedule2021().Reviews(startforlife.Child{Due: day(t, "2024-10-07")}, nil, day(t, "2024-08-01"))
	require.NoError(t, err)
	for state := range plan.States() {
		assert.Equal(t, state.Review != startforlife.Booking, state.Expected, "%v", state.Review)
	}
	for finding := range plan.Findings() {
		if finding.Rule == "sfl.review.new_birth" {
			assert.Equal(t, "It is due from 2024-10-17 to 2024-10-21 (counted from the expected birth).", finding.Because)
		}
	}
}

func TestAStateIsReadBackFromItsJSON(t *testing.T) {
	plan, err := startforlife.Schedule2021().Reviews(startforlife.Child{Born: day(t, "2024-03-01")},
		[]startforlife.Done{{Review: startforlife.NewBirthReview, On: day(t, "2024-03-12")}}, day(t, "2024-04-01"))
	require.NoError(t, err)
	state, _ := plan.State(startforlife.NewBirthReview)
	text, err := json.Marshal(state)
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"sfl.review.new_birth","review":"new_birth","title":"New birth review","from":"2024-03-11","to":"2024-03-15",
		"expected":false,"status":"done_in_time","done_on":"2024-03-12","edition":"sfl-reviews-2021"}`, string(text))
	var again startforlife.ReviewState
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, state, again)
}

// A second, slow look at the reviews after birth: each day is aged by counting, and asked whether it lies in the window.
func TestReviewsAgreeWithCountingDays(t *testing.T) {
	inWindow := func(review startforlife.Review, born, on righthelp.Date) bool {
		days, months := born.DaysUntil(on), born.MonthsUntil(on)
		lastDay := func(last int) bool { return months < last || born.AddMonths(last) == on }
		switch review {
		case startforlife.NewBirthReview:
			return days >= 10 && days <= 14
		case startforlife.SixToEightWeeks, startforlife.PostnatalCheck:
			return days >= 42 && days <= 56
		case startforlife.OneYearReview:
			return months >= 9 && lastDay(12)
		}
		return months >= 24 && lastDay(30)
	}
	rapid.Check(t, func(t *rapid.T) {
		review := rapid.SampledFrom([]startforlife.Review{
			startforlife.NewBirthReview, startforlife.SixToEightWeeks, startforlife.PostnatalCheck, startforlife.OneYearReview, startforlife.TwoToTwoAndAHalf,
		}).Draw(t, "review")
		born := day(t, "2021-06-01").AddDays(rapid.IntRange(0, 900).Draw(t, "born"))
		asOf := born.AddDays(rapid.IntRange(0, 1000).Draw(t, "as of"))
		child := startforlife.Child{Born: born}
		undone, err := startforlife.Schedule2021().Reviews(child, nil, asOf)
		require.NoError(t, err)
		done, err := startforlife.Schedule2021().Reviews(child, []startforlife.Done{{Review: review, On: asOf}}, asOf)
		require.NoError(t, err)
		before, _ := undone.State(review)
		after, _ := done.State(review)
		assert.Equal(t, inWindow(review, born, asOf), before.Status == startforlife.Due)
		assert.Equal(t, inWindow(review, born, asOf), after.Status == startforlife.DoneInTime)
	})
}

func TestEveryReviewOfEveryChildHasAStatus(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		child, asOf := anyChild(t)
		if !startforlife.Schedule2021().Edition().Covers(asOf) {
			return
		}
		plan, err := startforlife.Schedule2021().Reviews(child, nil, asOf)
		require.NoError(t, err)
		for state := range plan.States() {
			_, err := state.Status.MarshalText()
			assert.NoError(t, err)
			assert.False(t, !state.To.IsZero() && state.To.Before(state.From), "%v: %v to %v", state.Review, state.From, state.To)
		}
	})
}

func TestTheOrderOfWhatWasDoneDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		child := startforlife.Child{Born: day(t, "2024-03-01")}
		done := []startforlife.Done{
			{Review: startforlife.NewBirthReview, On: day(t, "2024-03-12")},
			{Review: startforlife.Handover, On: day(t, "2024-03-12")},
			{Review: startforlife.SixToEightWeeks, On: day(t, "2024-04-20")},
			{Review: startforlife.OneYearReview, On: day(t, "2025-03-02")},
		}
		want, err := startforlife.Schedule2021().Reviews(child, done, day(t, "2025-06-01"))
		require.NoError(t, err)
		got, err := startforlife.Schedule2021().Reviews(child, rapid.Permutation(done).Draw(t, "done"), day(t, "2025-06-01"))
		require.NoError(t, err)
		assert.Equal(t, want, got)
	})
}

func ExampleSchedule_Reviews() {
	born, _ := righthelp.ParseDate("2024-03-01")
	seen, _ := righthelp.ParseDate("2024-03-12")
	today, _ := righthelp.ParseDate("2024-05-01")
	plan, err := startforlife.Schedule2021().Reviews(startforlife.Child{Born: born, Gestation: 39 * 7},
		[]startforlife.Done{{Review: startforlife.NewBirthReview, On: seen}}, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	for state := range plan.States() {
		fmt.Println(strings.TrimSpace(fmt.Sprint(state.Review, " ", state.Status, " ", state.From, " ", state.To)))
	}
	// Output:
	// booking missed  2023-08-10
	// antenatal missed 2023-12-15 2024-03-01
	// new_birth done_in_time 2024-03-11 2024-03-15
	// handover due 2024-03-11
	// six_to_eight_weeks overdue 2024-04-12 2024-04-26
	// postnatal_check overdue 2024-04-12 2024-04-26
	// one_year not_yet 2024-12-01 2025-03-01
	// two_to_two_and_a_half not_yet 2026-03-01 2026-09-01
}

// BenchmarkReviews sets the reviews of one child beside the plainest loop: eight windows, compared with the day.
func BenchmarkReviews(b *testing.B) {
	child := startforlife.Child{Born: day(b, "2024-03-01"), Gestation: 39 * 7}
	done := []startforlife.Done{{Review: startforlife.NewBirthReview, On: day(b, "2024-03-12")}, {Review: startforlife.SixToEightWeeks, On: day(b, "2024-04-12")}}
	asOf, schedule := day(b, "2024-05-01"), startforlife.Schedule2021()
	b.Run("reviews", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := schedule.Reviews(child, done, asOf); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("reviews and states", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			plan, err := schedule.Reviews(child, done, asOf)
			require.NoError(b, err)
			for state := range plan.States() {
				if state.Status == 0 {
					b.Fatal("no status")
				}
			}
		}
	})
	b.Run("plain loop", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			due := 0
			for _, window := range [...][2]righthelp.Date{
				{child.Born.AddDays(-196), child.Born},
				{child.Born.AddDays(10), child.Born.AddDays(14)},
				{child.Born.AddDays(42), child.Born.AddDays(56)},
				{child.Born.AddDays(42), child.Born.AddDays(56)},
				{child.Born.AddMonths(9), child.Born.AddMonths(12)},
				{child.Born.AddMonths(24), child.Born.AddMonths(30)},
			} {
				if !asOf.Before(window[0]) && !asOf.After(window[1]) {
					due++
				}
			}
			if due != 0 {
				b.Fatal("none is due")
			}
		}
	})
}

func TestWhatChangedBetweenTwoPlans(t *testing.T) {
	child := startforlife.Child{Born: day(t, "2024-05-01")}
	plan := func(schedule startforlife.Schedule, asOf string, done ...startforlife.Done) startforlife.ReviewPlan {
		plan, err := schedule.Reviews(child, done, day(t, asOf))
		require.NoError(t, err)
		return plan
	}
	changed := func(before, after startforlife.ReviewPlan) (reviews []startforlife.Review) {
		for change := range startforlife.CompareReviews(before, after) {
			assert.Equal(t, change.Review, change.Before.Review)
			assert.Equal(t, change.Review, change.After.Review)
			reviews = append(reviews, change.Review)
		}
		return reviews
	}
	vision, statistics := startforlife.Schedule2021(), startforlife.Schedule2024()
	seen := startforlife.Done{Review: startforlife.NewBirthReview, On: day(t, "2024-05-12")}
	first := plan(vision, "2024-05-12")
	assert.Empty(t, changed(first, first))
	assert.Empty(t, changed(first, startforlife.ReviewPlan{}))
	assert.Empty(t, changed(startforlife.ReviewPlan{}, first))
	assert.Equal(t, []startforlife.Review{startforlife.NewBirthReview}, changed(first, plan(vision, "2024-05-12", seen)))
	assert.Equal(t, []startforlife.Review{startforlife.NewBirthReview, startforlife.OneYearReview}, changed(first, plan(statistics, "2024-05-12")))
	assert.Equal(t, []startforlife.Review{startforlife.SixToEightWeeks, startforlife.PostnatalCheck}, changed(plan(vision, "2024-05-16"), plan(vision, "2024-06-12")))
	for change := range startforlife.CompareReviews(first, plan(statistics, "2024-05-12")) {
		assert.Equal(t, startforlife.NewBirthReview, change.Review)
		break
	}
}

func TestReviews_AreAnsweredAfterTheLastCheckAndNotBeforeTheSchedule(t *testing.T) {
	born, _ := righthelp.NewDate(2026, 10, 1)
	later := startforlife.Schedule2024().Edition().Checked.AddYears(1)
	plan, err := startforlife.Schedule2024().Reviews(startforlife.Child{Born: born}, nil, later)
	require.NoError(t, err)
	state, found := plan.State(startforlife.OneYearReview)
	require.True(t, found)
	assert.Equal(t, startforlife.Due, state.Status)
	before := startforlife.Schedule2024().Edition().InForce.From.AddDays(-1)
	_, err = startforlife.Schedule2024().Reviews(startforlife.Child{Born: before}, nil, before)
	var notCovered *righthelp.NotCoveredError
	assert.ErrorAs(t, err, &notCovered)
}
