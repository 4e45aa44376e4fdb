package supportingfamilies_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/stretchr/testify/require"
)

// Whatever a file holds, a plan is built and says the same again, or is refused with one of the errors it promises.
func FuzzNewPlan(f *testing.F) {
	for _, plan := range supportingfamilies.Plans() {
		written, err := json.Marshal(plan.Data())
		require.NoError(f, err)
		f.Add(written)
	}
	f.Add([]byte(`{"name":"x","programme":"framework-2022","terms":{"least_needs":3},"needs":[{"id":"a","headline":"secure hosing"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var data supportingfamilies.PlanData
		if json.Unmarshal(text, &data) != nil {
			return
		}
		plan, err := supportingfamilies.NewPlan(data)
		if err != nil {
			for _, one := range leaves(err) {
				var malformed *righthelp.MalformedError
				var unknown *righthelp.UnknownError
				require.True(t, errors.As(one, &malformed) || errors.As(one, &unknown), "%T", one)
			}
			return
		}
		again, err := supportingfamilies.NewPlan(plan.Data())
		require.NoError(t, err)
		require.Equal(t, plan, again)
		for change := range supportingfamilies.Diff(plan, again) {
			require.Fail(t, "a plan differs from itself", "%v", change)
		}
	})
}

// Whatever a case holds, it is judged or refused, in the same way each time.
func FuzzBatch(f *testing.F) {
	written, err := json.Marshal(ourCase(f, "f-1"))
	require.NoError(f, err)
	f.Add(written, written, 0, int64(80_000))
	f.Add([]byte(`{"id":"f-1","needs":[{"need":"x"}]}`), []byte(`{"closed":"9999-12-31"}`), 900, int64(-1))
	f.Add([]byte(`{"closed":"0001-01-01","needs":[{"need":"newcastle.offending","outcome":"met","since":"0001-01-01"}]}`), []byte(`{}`), -1, int64(1<<62))
	f.Fuzz(func(t *testing.T, first, second []byte, days int, pence int64) {
		var claims []supportingfamilies.Submission
		for i, text := range [][]byte{first, second} {
			var c supportingfamilies.Case
			if json.Unmarshal(text, &c) != nil {
				return
			}
			plan := planOf(t, [...]string{"ours", "newcastle"}[i])
			claims = append(claims, supportingfamilies.Submission{Plan: plan, Case: c, On: plan.Data().InForce.To.AddDays(-days % 2000)})
		}
		payment := supportingfamilies.Payment{Rule: "a.b", Family: righthelp.Money(pence)}
		batch, err := supportingfamilies.Batch(claims, []supportingfamilies.Allotment{supportingfamilies.BlackpoolMarch2024()}, payment)
		if err != nil {
			require.Nil(t, batch)
			for _, one := range leaves(err) {
				var malformed *righthelp.MalformedError
				var unknown *righthelp.UnknownError
				var notCovered *righthelp.NotCoveredError
				require.True(t, errors.As(one, &malformed) || errors.As(one, &unknown) || errors.As(one, &notCovered), "%T", one)
			}
			return
		}
		again, err := supportingfamilies.Batch(claims, []supportingfamilies.Allotment{supportingfamilies.BlackpoolMarch2024()}, payment)
		require.NoError(t, err)
		require.Equal(t, batch, again)
		for i := range batch.Claims {
			require.NotZero(t, batch.Claims[i].Standing)
		}
	})
}
