package outcomes_test

import (
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNamesOfProgress(t *testing.T) {
	casetest.Names[outcomes.ProgressStatus](t, "missed", "off_course", "unknown", "too_early", "on_course", "met")
}

// standing is what a case expects of a measure. What is left out is expected not to be there.
type standing struct {
	Ref            string                  `json:"ref"`
	Title          string                  `json:"title"`
	Status         outcomes.ProgressStatus `json:"status"`
	Target         outcomes.Point          `json:"target"`
	Latest         outcomes.Point          `json:"latest"`
	Expected       righthelp.Number        `json:"expected"`
	Next           righthelp.Number        `json:"next"`
	NeededPerMonth righthelp.Number        `json:"needed_per_month"`
	Gap            righthelp.Number        `json:"gap"`
}

func standingOf(s *outcomes.Standing) standing {
	told := standing{Status: s.Status, Target: s.Target, Latest: s.Latest, Next: s.Next.Value}
	told.Expected, _ = s.Expected(2)
	told.NeededPerMonth, _ = s.NeededPerMonth(2)
	told.Gap, _ = s.Gap(2)
	return told
}

func TestHowAMeasureStandsToItsTargets(t *testing.T) {
	type given struct {
		AsOf           righthelp.Date   `json:"as_of"`
		Series         outcomes.Series  `json:"series"`
		HealthVisitors bool             `json:"health_visitors"`
		Results        []outcomes.Point `json:"results"`
	}
	casetest.Each(t, "progress.json", func(t *testing.T, given given, expect standing) {
		series := given.Series
		if given.HealthVisitors {
			series = outcomes.HealthVisitorsJuly2012()
			series.Results = given.Results
		}
		s, err := outcomes.Progress(series, given.AsOf)
		require.NoError(t, err)
		assert.Equal(t, expect, standingOf(s))
	})
}

func TestBlackpoolsPracticeAudit(t *testing.T) {
	type given struct {
		AsOf    righthelp.Date   `json:"as_of"`
		Only    righthelp.RuleID `json:"only"`
		Results []outcomes.Point `json:"results"`
	}
	type expect struct {
		Rows []standing `json:"rows"`
	}
	casetest.Each(t, "audit.json", func(t *testing.T, given given, expect expect) {
		var rows []standing
		for row := range outcomes.BlackpoolAuditApril2023() {
			if given.Only != "" && row.ID != given.Only {
				continue
			}
			series := row.Series()
			series.Results = given.Results
			s, err := outcomes.Progress(series, given.AsOf)
			require.NoError(t, err)
			told := standingOf(s)
			told.Ref, told.Title = row.Ref, row.Title
			rows = append(rows, told)
		}
		assert.Equal(t, expect.Rows, rows)
	})
}

func TestTheAuditBeginsBelowItsTargets(t *testing.T) {
	rows := slices.Collect(outcomes.BlackpoolAuditApril2023())
	require.Len(t, rows, 8)
	for _, row := range rows {
		series := row.Series()
		require.Len(t, series.Targets, 3)
		last := series.Baseline.Value
		for _, target := range series.Targets {
			assert.GreaterOrEqual(t, target.Value.Compare(last), 0, row.ID)
			last = target.Value
		}
		assert.Contains(t, row.Figures, series.Baseline.Value.String())
	}
}
