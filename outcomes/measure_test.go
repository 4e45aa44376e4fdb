package outcomes_test

import (
	"testing"

	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
)

func TestNamesOfWhatAMeasureIsToldIn(t *testing.T) {
	casetest.Names[outcomes.Unit](t, "count", "percentage", "rate_per_10000", "duration", "yes_no")
	casetest.Names[outcomes.Direction](t, "up", "down", "neither", "in_line")
	casetest.Names[outcomes.Level](t, "family", "cohort", "demand", "population")
	casetest.Names[outcomes.Frequency](t, "monthly", "quarterly", "termly", "yearly")
}
