package outcomes

import (
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/require"
)

func TestAMonthIsAsLongAsTheCalendarHasIt(t *testing.T) {
	for _, year := range []int{1900, 1999, 2000, 2023, 2024, 2100} {
		for month := time.January; month <= time.December; month++ {
			_, err := righthelp.NewDate(year, month, daysIn(year, month))
			require.NoError(t, err)
			_, err = righthelp.NewDate(year, month, daysIn(year, month)+1)
			require.Error(t, err, "%s %d", month, year)
		}
	}
}
