package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func runs(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(command(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// replied is the JSON of a run that goes well.
func replied(t *testing.T, into any, stdin string, args ...string) (notices string) {
	t.Helper()
	status, stdout, stderr := runs(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), into))
	return stderr
}

// refused gives the message of a run on a bad file, in which nothing may have been written.
func refused(t *testing.T, file, text string, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, file), filepath.Join(dir, "out.json")
	require.NoError(t, os.WriteFile(in, []byte(text), 0o600))
	status, stdout, stderr := runs(t, "", append(args, "-in", in, "-out", out)...)
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.NoFileExists(t, out)
	return strings.ReplaceAll(stderr, dir+string(filepath.Separator), "")
}

var commands = []string{"progress", "actions", "compare", "publish", "claims"}

func TestEachCommandShowsItsOwnInputInEveryFormat(t *testing.T) {
	for _, name := range commands {
		for _, format := range []string{"text", "json", "csv", "html"} {
			status, first, stderr := runs(t, "", name, "-format", format)
			require.Equal(t, 0, status, stderr)
			assert.Empty(t, stderr, name)
			_, again, _ := runs(t, "", name, "-format", format)
			assert.True(t, first == again, "%s -format %s", name, format)
			assert.NotContains(t, first, "%!", "%s -format %s", name, format)
		}
	}
}

func TestEachCommandFitsATerminalAndSaysWhatItsInputIs(t *testing.T) {
	for name, says := range map[string]string{"": "as published", "actions": "21 September 2023", "compare": "made up", "publish": "made up", "claims": "made up"} {
		args := []string{name}
		if name == "" {
			args = nil
		}
		_, stdout, _ := runs(t, "", args...)
		assert.Contains(t, strings.ReplaceAll(stdout, "\n", " "), says)
		for line := range strings.Lines(stdout) {
			if !strings.Contains(line, ", from ") { // the first line names the input, which may be a long path
				assert.LessOrEqual(t, len([]rune(line)), 101, line)
			}
		}
	}
}

func TestEachCommandHasAFormThatCanBeFilledIn(t *testing.T) {
	for _, name := range commands {
		for _, ending := range []string{"csv", "xlsx"} {
			path := filepath.Join(t.TempDir(), "form."+ending)
			status, _, stderr := runs(t, "", name, "-template", path)
			require.Equal(t, 0, status, stderr)
			assert.FileExists(t, path)
		}
		status, help, _ := runs(t, "", name, "-h")
		assert.Equal(t, 0, status)
		assert.Contains(t, help, "outcomes "+name+" ")
	}
}

func TestThePagesStandOnTheirOwn(t *testing.T) {
	for name, parts := range map[string][]string{
		"progress": {"The scorecard", "The figures in these pictures", "dotted upright line is 31\u00a0Oct\u00a02023", "per cent; more is better"},
		"actions":  {"How the actions stand", "21\u00a0Sep\u00a02023", "The figures in this picture"},
		"compare":  {"limits of chance, 95%", "limits of chance, 99.8%", "average of all areas", "April 2023 to March 2024", "The figures in this picture"},
		"publish":  {"What may be published", "None of them can be worked back"},
		"claims":   {"How the claims stand", "Getting a good education"},
	} {
		status, page, stderr := runs(t, "", name, "-format", "html")
		require.Equal(t, 0, status, stderr)
		for _, part := range parts {
			assert.Contains(t, strings.ReplaceAll(page, "\n", ""), part)
		}
		for _, never := range []string{"<script", "src=", "http-equiv=\"refresh", "ZgotmplZ", "@import"} {
			assert.NotContains(t, page, never)
		}
	}
	status, page, _ := runs(t, "", "progress", "-in", "data/measures.csv", "-as-of", "2024-02-29", "-format", "html")
	assert.Equal(t, 0, status)
	assert.Equal(t, 6, strings.Count(page, "<svg"))
	for _, part := range []string{"52.4 to 75.8", "58.5 ± 8", "off course", "made up, case system"} {
		assert.Contains(t, strings.ReplaceAll(page, "\n", ""), part)
	}
}

func TestMarkupInATableStaysText(t *testing.T) {
	in := measureHead + "<script>,<b>早期</b>,percentage,up,baseline,Apr 2023,48,,\n<script>,,,,target,Oct 2023,60,,\n"
	_, page, _ := runs(t, in, "progress", "-in", "-", "-as-of", "2023-05-01", "-format", "html")
	assert.NotContains(t, page, "<script")
	assert.NotContains(t, page, "<b>")
	assert.Contains(t, page, "早期")
}

// Whatever stands in one cell, a run ends with an answer or with a message that names the place.
func TestAnyCellIsReadOrRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a few seconds")
	}
	samples := map[string][]string{
		"progress": {measureHead + "a,Good,percentage,up,baseline,Apr 2023,48,,\na,,,,target,Oct 2023,60,,\na,,,,result,Jul 2023,,29,55\n", "-as-of", "2023-10-31"},
		"actions":  {planHead + "1,Audit,Head,31 Aug 2023,Begun,31 Jul 2023,complete,30 Jul 2023,complete,Done\n2,Train,,TBC,,,,,,\n", "-as-of", "2023-09-21"},
		"compare":  {areaHead + "A,fed,percentage,up,600,1000,B; C\nB,fed,,,480,1000,A;C\nC,fed,,,420,1000,A; B;\n", "-against", "neighbours"},
		"publish":  {families, "-percent", "row"},
		"claims":   {claimHead + "F-1,2024-02-20,yes,2022-11-07,18 Aug 2023,yes,yes,yes,yes,yes,,education,yes,yes,yes\nF-1,,,,,,,,,,,housing,yes,yes,yes\nF-2,2024-02-21,,,,,,,,,,health,no,,\n", "-allotted", "2023-24=3"},
	}
	for name, sample := range samples {
		lines := strings.Split(strings.TrimSpace(sample[0]), "\n")
		for i := range lines {
			cells := strings.Split(lines[i], ",")
			for j := range cells {
				for _, odd := range []string{"", "-1", "0", "99999999999999999999", "9223372036854775807", "z", "total", "NaN", "1e9", "2024-02-30", "yes", "%", "é", "a;b"} {
					changed := append([]string{}, cells...)
					changed[j] = odd
					text := strings.Join(append(append(append([]string{}, lines[:i]...), strings.Join(changed, ",")), lines[i+1:]...), "\n")
					status, stdout, stderr := runs(t, text, append([]string{name, "-in", "-", "-format", "csv"}, sample[1:]...)...)
					if status != 0 {
						assert.Equal(t, 2, status, text)
						assert.Empty(t, stdout)
						assert.Contains(t, stderr, "standard input: line ", text)
					}
				}
			}
		}
	}
}
