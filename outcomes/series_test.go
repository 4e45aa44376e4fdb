package outcomes_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// refused is the fields of the malformed values that an error is made of, in order.
func refused(t *testing.T, err error) []string {
	t.Helper()
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok, "%v", err)
	var fields []string
	for _, problem := range joined.Unwrap() {
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, problem, &malformed)
		assert.NotEmpty(t, malformed.Reason)
		fields = append(fields, malformed.Field)
	}
	return fields
}

type refusal struct {
	Fields []string `json:"fields"`
}

func TestSeriesThatCannotBeRead(t *testing.T) {
	type given struct {
		AsOf   righthelp.Date  `json:"as_of"`
		Series outcomes.Series `json:"series"`
	}
	casetest.Each(t, "progress_refused.json", func(t *testing.T, given given, expect refusal) {
		_, err := outcomes.Progress(given.Series, given.AsOf)
		assert.Equal(t, expect.Fields, refused(t, err))
	})
}

func TestDaysThatStandTwiceOrUpsideDownAreRefused(t *testing.T) {
	day := outcomes.ReadDue("30 Sept 2023").Period.To
	series := outcomes.Series{ID: "m", Unit: outcomes.Count, Direction: outcomes.Up, Results: []outcomes.Point{{Date: day, Value: righthelp.Whole(5)}, {Date: day, Value: righthelp.Whole(6)}}}
	_, err := outcomes.Progress(series, day)
	assert.ErrorContains(t, err, `results[1].date: "2023-09-30": results[0] is of the same day`)
	series.Results = []outcomes.Point{{Date: day, Value: righthelp.Whole(5), Over: righthelp.Period{From: day.AddDays(1), To: day}}}
	_, err = outcomes.Progress(series, day)
	assert.Equal(t, []string{"results[0].over"}, refused(t, err))
}

func TestWhatGoesOutAsJSONComesBack(t *testing.T) {
	day := outcomes.ReadDue("30 Sept 2023").Period.To
	series := outcomes.Series{
		ID: "m", Unit: outcomes.RatePer10000, Direction: outcomes.InLine, Baseline: outcomes.Point{Date: day.AddDays(-90), Value: righthelp.Whole(9)},
		Targets:    []outcomes.Point{{Date: day}},
		Results:    []outcomes.Point{{Date: day, Value: righthelp.Whole(0), Over: righthelp.Period{From: day, To: day}}, {Date: day.AddDays(1)}},
		Neighbours: righthelp.Whole(4), Within: righthelp.Whole(0),
	}
	comesBack(t, series, `{"id":"m","unit":"rate_per_10000","direction":"in_line","baseline":{"date":"2023-07-02","value":"9"},"targets":[{"date":"2023-09-30"}],`+
		`"results":[{"date":"2023-09-30","value":"0","over":"2023-09-30/2023-09-30"},{"date":"2023-10-01"}],"neighbours":"4","within":"0"}`)
	report := outcomes.PlanReport{On: day, Actions: []outcomes.Action{{
		ID: "1", What: "x", Lead: "y", Due: outcomes.ReadDue("Oct 2023"), Position: "z", PositionOn: day,
		Says: outcomes.SaidComplete, DoneOn: day, Stated: outcomes.SaidAtRisk, StatedAs: "At Risk",
	}}}
	comesBack(t, report, `{"on":"2023-09-30","actions":[{"id":"1","what":"x","lead":"y","due":{"words":"Oct 2023","period":"2023-10-01/2023-10-31"},"position":"z",`+
		`"position_on":"2023-09-30","says":"complete","done_on":"2023-09-30","stated":"at_risk","stated_as":"At Risk"}]}`)
	comesBack(t, outcomes.ActionChange{ID: "1", After: outcomes.ActionNoDate, Is: outcomes.ReadDue("TBC")}, `{"id":"1","after":"no_date","is":{"words":"TBC"}}`)
	comesBack(t, outcomes.PlanCounts{Complete: 1, OnTrack: 2, AtRisk: 3, Overdue: 4, NoDate: 5, Contradictory: 6, NotStarted: 7, NotReported: 8, Of: 36},
		`{"complete":1,"on_track":2,"at_risk":3,"overdue":4,"no_date":5,"contradictory":6,"not_started":7,"not_reported":8,"of":36}`)
	comesBack(t, outcomes.Band{Colour: outcomes.Amber, Above: righthelp.Whole(0), To: righthelp.Whole(5)}, `{"colour":"amber","above":"0","to":"5"}`)
	goesOut(t, progress(t, series, day), `{"id":"m","unit":"rate_per_10000","direction":"in_line","as_of":"2023-09-30","status":"missed","baseline":{"date":"2023-07-02","value":"9"},`+
		`"target":{"date":"2023-09-30"},"latest":{"date":"2023-09-30","value":"0","over":"2023-09-30/2023-09-30"}}`)
}

func comesBack[T any](t *testing.T, value T, text string) {
	t.Helper()
	goesOut(t, value, text)
	var again T
	require.NoError(t, json.Unmarshal([]byte(text), &again))
	assert.Equal(t, value, again)
}

func goesOut(t *testing.T, value any, text string) {
	t.Helper()
	written, err := json.Marshal(value)
	require.NoError(t, err)
	assert.Equal(t, text, string(written))
}

func TestAUnitOrADirectionThatDoesNotExistIsRefused(t *testing.T) {
	day, err := righthelp.NewDate(2023, 10, 31)
	require.NoError(t, err)
	_, err = outcomes.Progress(outcomes.Series{ID: "m", Unit: 6, Direction: 5}, day)
	assert.Equal(t, []string{"unit", "direction"}, refused(t, err))
}

func TestWhatIsPublishedHasNamesInJSON(t *testing.T) {
	casetest.JSON(t, slices.Collect(outcomes.BlackpoolAuditApril2023()), slices.Collect(outcomes.BlackpoolImprovementPlanApril2023()),
		slices.Collect(outcomes.BlackpoolRecommendationsSeptember2023()), slices.Collect(outcomes.SystemGuideMarch2022().Measures()))
}
