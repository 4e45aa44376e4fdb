package outcomes_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func FuzzProgress(f *testing.F) {
	f.Add(`{"id":"m","unit":"percentage","direction":"up","baseline":{"date":"2023-04-30","value":"48"},"targets":[{"date":"2023-10-31","value":"60"}],"results":[{"date":"2023-09-30","value":"59.5","over":"2023-07-01/2023-09-30"}]}`, "2023-10-01")
	f.Add(`{"id":"m","unit":"rate_per_10000","direction":"in_line","baseline":{"date":"0001-01-01","value":"9223372036854775807"},"targets":[{"date":"9999-12-31"}],"results":[{"date":"9999-12-30","value":"0.000000001"}],"neighbours":"0","within":"9223372036854775807"}`, "9999-12-30")
	f.Add(`{"id":"m","unit":"yes_no","direction":"down","targets":[{}],"results":[{"value":"-1"}]}`, "")
	f.Fuzz(func(t *testing.T, text, on string) {
		var series outcomes.Series
		var asOf righthelp.Date
		if json.Unmarshal([]byte(text), &series) != nil || asOf.UnmarshalText([]byte(on)) != nil {
			return
		}
		standing, err := outcomes.Progress(series, asOf)
		if err != nil {
			var malformed *righthelp.MalformedError
			assert.ErrorAs(t, err, &malformed)
			return
		}
		assert.Equal(t, plainProgress(series, asOf), standing.Status)
		for finding := range standing.Findings() {
			assert.NotEmpty(t, finding.Because)
		}
		for decimals := range 10 {
			standing.Expected(decimals)
			standing.NeededPerMonth(decimals)
			standing.Gap(decimals)
		}
		written, err := json.Marshal(series)
		require.NoError(t, err)
		var again outcomes.Series
		require.NoError(t, json.Unmarshal(written, &again))
		same, err := outcomes.Progress(again, asOf)
		require.NoError(t, err)
		assert.Equal(t, standingOf(standing), standingOf(same))
	})
}

func FuzzReadDue(f *testing.F) {
	for _, words := range []string{"13 – 14 Jul 2023", "Mar 2024", "2024", "to commence Sept 2023", "31/10/2023", "2023-10-31", "\xff– 1 2", "0 Mar 2024"} {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		due := outcomes.ReadDue(words)
		assert.Equal(t, words, due.Words)
		if !due.Period.IsZero() {
			_, err := righthelp.NewPeriod(due.Period.From, due.Period.To)
			require.NoError(t, err)
		}
	})
}

func FuzzCheckPlan(f *testing.F) {
	f.Add(`{"on":"2023-09-21","actions":[{"id":"1","due":{"words":"Oct 2023","period":"2023-10-01/2023-10-31"},"says":"complete","done_on":"2023-09-20"},{"id":"2","stated":"at_risk"}]}`, "2023-10-01")
	f.Add(`{"actions":[{"id":"1","due":{"period":"2023-10-01/.."},"position_on":"9999-12-31"}]}`, "0001-01-01")
	f.Fuzz(func(t *testing.T, text, on string) {
		var report outcomes.PlanReport
		var asOf righthelp.Date
		if json.Unmarshal([]byte(text), &report) != nil || asOf.UnmarshalText([]byte(on)) != nil {
			return
		}
		plan, err := outcomes.CheckPlan(report, asOf)
		if err != nil {
			var malformed *righthelp.MalformedError
			assert.ErrorAs(t, err, &malformed)
			return
		}
		assert.Equal(t, len(report.Actions), plan.Counts.Of)
		for finding := range plan.Findings() {
			assert.NotEmpty(t, finding.Because)
		}
		assert.Empty(t, slices.Collect(outcomes.ComparePlans(plan, plan)))
		written, err := json.Marshal(report)
		require.NoError(t, err)
		var again outcomes.PlanReport
		require.NoError(t, json.Unmarshal(written, &again))
		same, err := outcomes.CheckPlan(again, asOf)
		require.NoError(t, err)
		assert.Equal(t, plan.Counts, same.Counts)
	})
}

func FuzzNewRating(f *testing.F) {
	f.Add(`[{"colour":"green","to":"0"},{"colour":"amber","above":"0","to":"5"},{"colour":"red","above":"5"}]`)
	f.Add(`[{"colour":"red","from":"5","below":"5"},{"above":"-1","from":"3"}]`)
	f.Fuzz(func(t *testing.T, text string) {
		var bands []outcomes.Band
		if json.Unmarshal([]byte(text), &bands) != nil {
			return
		}
		rating, err := outcomes.NewRating(outcomes.ByValue, bands)
		if err != nil {
			var malformed *righthelp.MalformedError
			assert.ErrorAs(t, err, &malformed)
			return
		}
		day := outcomes.ReadDue("31 Oct 2023").Period.To
		for _, value := range []int64{0, 1, 5, 1 << 62} {
			s := progress(t, outcomes.Series{ID: "m", Unit: outcomes.Count, Direction: outcomes.Up, Results: []outcomes.Point{{Date: day, Value: righthelp.Whole(value)}}}, day)
			_, rated := rating.Rate(s)
			assert.True(t, rated, "every number has a colour")
		}
	})
}
