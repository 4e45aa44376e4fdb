package main

import (
	"fmt"
	"runtime"
	"slices"
	"time"
)

// engine is one way to do the work.
type engine[T any] struct {
	name, does string
	run        T
}

// entry is one way to do the work, ready to be measured: one turn of it.
type entry struct {
	name, does string
	turn       func(number int) error
}

// An entry has its time so often, or less often where that would take longer than enough.
const (
	mostRounds  = 25
	leastRounds = 3
	enough      = time.Second
)

// measure gives how long a turn of each entry takes: the middle one of its times. The entries have them one after the
// other, so that a slow moment of the machine meets them all.
func measure(entries []entry, least time.Duration) ([]time.Duration, error) {
	times, spent := make([][]time.Duration, len(entries)), make([]time.Duration, len(entries))
	for round := range mostRounds {
		for i, entry := range entries {
			if round >= leastRounds && spent[i] > enough {
				continue
			}
			began := time.Now()
			runtime.GC() // so that nobody pays for what another left behind
			took, err := entry.time(least)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", entry.name, err)
			}
			spent[i] += time.Since(began)
			times[i] = append(times[i], took)
		}
	}
	middle := make([]time.Duration, len(entries))
	for i := range times {
		slices.Sort(times[i])
		middle[i] = times[i][len(times[i])/2]
	}
	return middle, nil
}

// time takes more and more turns until they take long enough.
func (e entry) time(least time.Duration) (time.Duration, error) {
	for turns := 1; ; turns *= 2 {
		began := time.Now()
		for number := range turns {
			if err := e.turn(number); err != nil {
				return 0, err
			}
		}
		if took := time.Since(began); took >= least {
			return took / time.Duration(turns), nil
		}
	}
}

// threeDigits is a time without more digits than mean something.
func threeDigits(took time.Duration) string {
	unit := time.Duration(1)
	for took/unit >= 1_000 {
		unit *= 10
	}
	return took.Round(unit).String()
}
