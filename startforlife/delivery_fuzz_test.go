package startforlife_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func FuzzParseGestation(f *testing.F) {
	for _, text := range []string{"", "27+6", "38", "45+6", "46", "27+", "+", "1+1+1", "٢٧"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		gestation, err := startforlife.ParseGestation(text)
		if err != nil {
			return
		}
		again, err := startforlife.ParseGestation(gestation.String())
		require.NoError(t, err)
		assert.Equal(t, gestation, again)
	})
}

// Whatever a child, a day and a record are, there is an answer or an error, and every window is the right way round.
func FuzzReviews(f *testing.F) {
	f.Add([]byte(`{"child":{"born":"2024-02-29","gestation":"27+6"},"as_of":"2024-06-01","done":[{"review":"new_birth","on":"2024-03-12"}]}`))
	f.Add([]byte(`{"child":{"due":"9999-12-31"},"as_of":"2024-06-01"}`))
	f.Add([]byte(`{"child":{"born":"0001-01-01","due":"0001-01-01"},"as_of":"0001-01-01"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var given reviewsGiven
		if json.Unmarshal(text, &given) != nil {
			return
		}
		_, _ = given.Child.CriticalDays(given.AsOf)
		_, _ = given.Child.CorrectedAge(given.AsOf)
		_, _ = given.Child.InWiderAges(righthelp.NotAssessed, given.AsOf)
		for schedule := range startforlife.Schedules() {
			plan, err := schedule.Reviews(given.Child, given.Done, given.AsOf)
			if err != nil {
				continue
			}
			for state := range plan.States() {
				assert.True(t, state.To.IsZero() || !state.To.Before(state.From), "%v", state)
				assert.NotZero(t, state.Status)
			}
		}
	})
}

func FuzzRecordsOfAnArea(f *testing.F) {
	f.Add([]byte(`{"during":"2024-04-01/2024-06-30","children":[{"born":"2024-04-01","new_birth":"2024-04-15","asq3":"met","feeding":"totally"}]}`))
	f.Add([]byte(`{"services":[{"service":"sfl.offer.service.maternity","title":"PIMH-","text":"--"}],"answers":[{"rule":"sfl.principle.no_jargon","status":"met"}]}`))
	f.Add([]byte(`{"established":"2023-03-15","members":["expecting"],"meetings":["2023-04-01","2023-06-30"]}`))
	asOf := day(f, "2024-06-30")
	f.Fuzz(func(t *testing.T, text []byte) {
		var area deliveryGiven
		if json.Unmarshal(text, &area) == nil {
			if delivery, err := startforlife.MeasureDelivery(area.Children, area.During); err == nil {
				for rate := range delivery.Rates() {
					assert.True(t, rate.Of == 0 || rate.Count+rate.Unknown <= rate.Of, "%v", rate)
				}
			}
		}
		var offer startforlife.LocalOffer
		if json.Unmarshal(text, &offer) == nil {
			if check, err := startforlife.CheckOffer(offer); err == nil {
				for finding := range check.Findings() {
					assert.NotEmpty(t, finding.Because)
				}
			}
		}
		var panel startforlife.PanelRecord
		if json.Unmarshal(text, &panel) == nil {
			if check, err := startforlife.CheckPanel(panel, asOf); err == nil {
				assert.Equal(t, 10, check.Count(righthelp.TierMinimum).Of)
			}
		}
	})
}
