package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryEngineGivesTheSameLevelAndTheSameRules(t *testing.T) {
	work, err := newWork(500)
	require.NoError(t, err)
	require.Len(t, work.list, indicators)
	engines, err := work.needEngines()
	require.NoError(t, err)
	require.NoError(t, work.agree(engines))
	levels := map[int]bool{}
	for family, row := range work.rows {
		level, rules := 1, []string(nil)
		for i, presence := range row {
			if presence == earlyhelp.Present {
				level, rules = max(level, work.list[i].Level), append(rules, work.list[i].ID)
			}
		}
		var met []string
		got, err := engines[0].run(family, func(rule string) { met = append(met, rule) })
		require.NoError(t, err)
		require.Equal(t, level, got)
		require.Equal(t, rules, met)
		levels[level] = true
	}
	assert.Greater(t, len(levels), 2, "the families have needs of several levels")
}

func TestEnginesThatDisagreeAreNotMeasured(t *testing.T) {
	work, err := newWork(1)
	require.NoError(t, err)
	engines, err := work.needEngines()
	require.NoError(t, err)
	engines = append(engines, engine[answer]{name: "other", run: func(int, func(string)) (int, error) { return 99, nil }})
	require.ErrorContains(t, work.agree(engines), "other says 99 []")
}

func TestDecimalsGiveTheSamePence(t *testing.T) {
	for _, count := range []int{1, 75, 1_000} {
		pot := newPot(count)
		sharing, err := grant.Share(pot.grant(), pot.to)
		require.NoError(t, err)
		shares, err := pot.decimals()
		require.NoError(t, err)
		for i, share := range shares {
			require.Equal(t, sharing.Amounts[i].String(), share.StringFixed(2), "recipient %d of %d", i, count)
		}
	}
}

// The pence that are left go to whoever stands first; the sums agree, the pence do not.
func TestGoMoneyGivesTheRemainderToWhoeverStandsFirst(t *testing.T) {
	pot := newPot(75)
	sharing, err := grant.Share(pot.grant(), pot.to)
	require.NoError(t, err)
	shares, err := pot.goMoney()
	require.NoError(t, err)
	var sum righthelp.Money
	differ := 0
	for i, share := range shares {
		sum += righthelp.Money(share.Amount())
		if share.Amount() != int64(sharing.Amounts[i]) {
			differ++
		}
	}
	assert.Equal(t, pot.pence, sum)
	assert.Positive(t, differ)
}

func TestTheTablesNameEveryEntry(t *testing.T) {
	var out, notices bytes.Buffer
	status := program.Run(peers(0, 10), nil, strings.NewReader(""), &out, &notices)
	require.Zero(t, status, notices.String())
	for _, name := range []string{"righthelp, all findings", "expr, rule by rule", "A pot shared among 10.", "righthelp, ids in no order", "go-money", "decimal"} {
		assert.Contains(t, out.String(), name)
	}
}

func TestTheMiddleOfTheTimesCounts(t *testing.T) {
	turns := 0
	times, err := measure([]entry{{name: "sleeps now and then", turn: func(int) error {
		turns++
		if turns%3 == 0 {
			time.Sleep(20 * time.Millisecond)
		}
		return nil
	}}}, 0)
	require.NoError(t, err)
	assert.Equal(t, mostRounds, turns)
	assert.Less(t, times[0], 20*time.Millisecond)
	_, err = measure([]entry{{name: "fails", turn: func(int) error { return errors.New("no") }}}, 0)
	require.EqualError(t, err, "fails: no")
}

func TestATimeHasThreeDigits(t *testing.T) {
	for took, want := range map[time.Duration]string{999: "999ns", 1_234: "1.23µs", 29_914_548: "29.9ms", 3_428_034_180: "3.43s", 0: "0s"} {
		assert.Equal(t, want, threeDigits(took))
	}
}

func BenchmarkLevelOfNeed(b *testing.B) {
	work, err := newWork(families)
	require.NoError(b, err)
	engines, err := work.needEngines()
	require.NoError(b, err)
	for _, engine := range engines {
		b.Run(engine.name, func(b *testing.B) {
			b.ReportAllocs()
			rules := 0
			met := func(string) { rules++ }
			for turn := 0; b.Loop(); turn++ {
				if _, err := engine.run(turn%families, met); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkShare(b *testing.B) {
	for _, count := range []int{75, 1_000, 1_000_000} {
		for _, sharer := range newPot(count).sharers() {
			b.Run(fmt.Sprintf("%d/%s", count, sharer.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := sharer.run(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
