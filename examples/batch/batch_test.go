package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func shell(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(batch(), args, strings.NewReader(""), &out, &notices)
	return status, out.String(), notices.String()
}

// told assesses one line.
func told(line string) (levels []string, rows []row) {
	assess(earlyhelp.BlackpoolNovember2021(), line, func(at row) { levels = append(levels, at.Level) }, func(one row) { rows = append(rows, one) })
	return levels, rows
}

// What counts them here is a loop, or with the tag beam the engine.
func TestTheCountsAreThoseOfALoopOverAllFamilies(t *testing.T) {
	folder := t.TempDir()
	files, err := invent(folder, 2_000)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "part-bad.jsonl"), []byte("\n{\"facts\":\xff wt.harm.likely\r\n{\"reference\": \"a\\nb\", \"council\": \"\", \"facts\": {\"wt.harm.likely\": \"present\"}}"), 0o600))
	got, err := count(files)
	require.NoError(t, err)
	want, err := loop(files)
	require.NoError(t, err)
	require.Equal(t, sorted(want), sorted(got))

	families := map[string]int{}
	for _, one := range sorted(got).Counts {
		families[one.Level] += one.Families
	}
	levels := map[string]int{}
	for part := range parts {
		text, err := os.ReadFile(strings.Replace(files, "*", string(rune('0'+part)), 1))
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			counted, _ := told(line)
			for _, level := range counted {
				levels[level]++
			}
		}
	}
	assert.Equal(t, levels, families)
	assert.Len(t, sorted(got).Refused, 10)
	assert.True(t, slices.ContainsFunc(got, func(one row) bool { return one.Reference == "a b" && one.Urgent && one.Problem != "" }))
}

func TestARecordCountsOrIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		line, level, problem string
		urgent               bool
	}{
		"a need":                       {`{"reference": "a", "council": "b", "facts": {"wt.benefit.missing": "present"}}`, "2 Universal Plus", "", false},
		"nothing known":                {`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "not_known"}}`, "not assessed", "", false},
		"harm":                         {`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "present"}}`, "4 Specialist", "", true},
		"no facts":                     {`{"reference": "a", "council": "b"}`, "", "nothing is said", false},
		"no reference":                 {`{"council": "b", "facts": {"wt.benefit.missing": "absent"}}`, "", "reference: ", false},
		"no council":                   {`{"reference": "a", "facts": {"wt.benefit.missing": "absent"}}`, "", "council: ", false},
		"harm in two answers":          {`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "present", "wt.harm.likely": "absent"}}`, "", "says it already", true},
		"harm in two objects":          {`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "present"}, "facts": {"wt.harm.likely": "absent"}}`, "", "says it already", true},
		"harm beside another mistake":  {`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "present", "x": "absent"}}`, "", `"x"`, true},
		"harm in a line cut off":       {`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "absent"`, "", "ends too early", true},
		"harm after a word unknown":    {`{"reference": "a", "council": "b", "facts": {"wt.benefit.missing": "yes", "wt.harm.likely": "present"}}`, "", `facts["wt.benefit.missing"]`, true},
		"a list of facts":              {`{"reference": "a", "council": "b", "facts": []}`, "", "facts is an object", false},
		"a member that nobody asks of": {`{"reference": "a", "council": "b", "fact": {}}`, "", `unknown field "fact"`, false},
	} {
		t.Run(name, func(t *testing.T) {
			levels, rows := told(c.line)
			if c.problem == "" {
				assert.Equal(t, []string{c.level}, levels)
			} else {
				require.Len(t, rows, 1)
				assert.Empty(t, levels)
				assert.Contains(t, rows[0].Problem, c.problem)
			}
			assert.Equal(t, c.urgent, len(rows) > 0 && rows[0].Urgent)
		})
	}
	levels, rows := told(" \r\n")
	assert.Empty(t, levels)
	assert.Empty(t, rows)
	_, rows = told(strings.Repeat("é", 61))
	assert.Equal(t, strings.Repeat("é", 60)+"…", rows[0].Reference)
}

func TestSignsOfHarmComeFirst(t *testing.T) {
	status, stdout, stderr := shell(t)
	require.Zero(t, status, stderr)
	harm, refused, counts := strings.Index(stdout, "Refer to children's social care"), strings.Index(stdout, "Refused"), strings.Index(stdout, "Families by council")
	assert.Zero(t, harm)
	assert.Less(t, harm, refused)
	assert.Less(t, refused, counts)
	assert.Contains(t, stdout, "996 families counted, 4 records refused.")
	status, stdout, _ = shell(t, "-records", "50", "-format", "json")
	require.Zero(t, status)
	assert.Contains(t, stdout, `"refused": []`)
}

func TestFilesWithABadRecordGiveAnAnswerAndTheExitStatusSaysSo(t *testing.T) {
	name := filepath.Join(t.TempDir(), "families.jsonl")
	require.NoError(t, os.WriteFile(name, []byte(`{"reference": "a", "council": "b", "facts": {"wt.harm.likely": "absent"}}`+"\nx\n"), 0o600))
	status, stdout, _ := shell(t, "-in", name)
	assert.Equal(t, 1, status)
	assert.Contains(t, stdout, "1 families counted, 1 records refused.")
	require.NoError(t, os.WriteFile(name, nil, 0o600))
	for _, args := range [][]string{{"-in", name}, {"-in", name + ".none"}, {"-records", "0"}, {"-records", "1000001"}} {
		status, stdout, stderr := shell(t, args...)
		assert.Equal(t, 2, status)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, args[0])
	}
}

// Reading a line of JSON and assessing it; with the tag beam, count is what the engine takes for the same.
func BenchmarkBatch(b *testing.B) {
	for _, records := range []int{100, 20_000} {
		files, err := invent(b.TempDir(), records)
		require.NoError(b, err)
		for _, one := range []struct {
			name string
			run  func(string) ([]row, error)
		}{{"loop", loop}, {"count", count}} {
			b.Run(fmt.Sprintf("%d/%s", records, one.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := one.run(files); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(records), "ns/record")
			})
		}
	}
}
