package earlyhelp_test

import (
	"errors"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/stretchr/testify/require"
)

// Whatever is recorded, Track answers or gives one of the errors it promises; and what it answers hangs together.
func FuzzTrack(f *testing.F) {
	f.Add([]byte{1, 0, 3, 2, 6, 20, 10, 3, 12, 40, 19, 5}, uint8(0), 30)
	f.Add([]byte{20, 0, 24, 1, 25, 20, 26, 10, 18, 9}, uint8(8), 400)
	f.Add([]byte{1, 0, 4, 1, 3, 1, 17, 1, 29, 0, 30, 25}, uint8(8), 0)
	f.Add([]byte{0, 0, 99, 1, 255, 255}, uint8(3), -5)
	f.Fuzz(func(t *testing.T, data []byte, which uint8, later int) {
		first := day(t, "2022-01-03")
		var tables []earlyhelp.Timetable
		for table := range earlyhelp.Timetables() {
			tables = append(tables, table)
		}
		table, err := tables[int(which)%len(tables)].With(earlyhelp.Choice{Unit: earlyhelp.WorkingDays, Start: earlyhelp.NeedIdentified, Calendar: earlyhelp.Weekdays})
		require.NoError(t, err)
		var events []earlyhelp.Event
		date := first
		for i := 0; i+1 < len(data) && i < 200; i += 2 {
			date = date.AddDays(int(data[i+1]))
			events = append(events, earlyhelp.Event{Kind: earlyhelp.EventKind(data[i]), Date: date})
		}
		asOf := date.AddDays(later % 5000)
		progress, err := earlyhelp.Track(events, table, asOf)
		if err != nil {
			for _, one := range leaves(err) {
				var malformed *righthelp.MalformedError
				var impossible *earlyhelp.HistoryError
				require.True(t, errors.As(one, &malformed) || errors.As(one, &impossible), "%T", one)
			}
			return
		}
		for _, clock := range progress.Clocks {
			require.NotContains(t, clock.State.String(), "clock state")
			open := clock.State == earlyhelp.Running || clock.State == earlyhelp.Due || clock.State == earlyhelp.Overdue || clock.State == earlyhelp.ForAPerson
			require.Equal(t, open, clock.Ended.IsZero() && !clock.Started.IsZero(), "%s", clock.State)
			require.False(t, clock.To.Before(clock.From))
			require.False(t, clock.Ended.After(asOf))
			require.True(t, clock.Late == 0 || clock.State == earlyhelp.Overdue || clock.State == earlyhelp.MetLate)
		}
		again, err := earlyhelp.Track(events, table, asOf)
		require.NoError(t, err)
		require.Equal(t, progress, again)
	})
}

func FuzzWindow(f *testing.F) {
	f.Add(0, 20, uint8(2), uint8(0), int32(738000))
	f.Add(4, 6, uint8(3), uint8(1), int32(0))
	f.Add(-1, 1<<40, uint8(9), uint8(9), int32(-1))
	f.Fuzz(func(t *testing.T, least, most int, unit, firstDay uint8, offset int32) {
		limit := earlyhelp.Limit{AtLeast: least, AtMost: most, Unit: earlyhelp.Unit(unit), FirstDay: earlyhelp.FirstDay(firstDay)}
		start := day(t, "0001-01-01").AddDays(int(offset))
		window, err := limit.Window(start, earlyhelp.Weekdays)
		if err != nil {
			var malformed *righthelp.MalformedError
			var notCovered *righthelp.NotCoveredError
			require.True(t, errors.As(err, &malformed) || errors.As(err, &notCovered), "%T", err)
			return
		}
		require.False(t, window.To.Before(window.From))
		require.False(t, window.To.Before(start.AddDays(-1)))
		require.NotZero(t, most)
	})
}
