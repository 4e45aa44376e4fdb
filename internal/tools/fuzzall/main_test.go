package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryTargetIsFoundWithItsPackage(t *testing.T) {
	const listed = "FuzzA\nFuzzB\nok  \ta.b/c\t0.004s\nok  \ta.b/c/none\t0.004s\n?   \ta.b/c/e\t[no test files]\nFuzzA\nok  \ta.b/c/d\t0.005s\n"
	assert.Equal(t, []target{{"a.b/c", "FuzzA"}, {"a.b/c", "FuzzB"}, {"a.b/c/d", "FuzzA"}}, targets(listed))
	assert.Empty(t, targets(""))
}

func TestManyTargetsShareTheTimeOfFew(t *testing.T) {
	for count, want := range map[int]time.Duration{
		1: 10 * time.Second, 39: 10 * time.Second, 40: 10 * time.Second,
		41: 9800 * time.Millisecond, 80: 5 * time.Second, 400: time.Second, 4000: time.Second,
	} {
		assert.Equal(t, want, share(10*time.Second, 40, count), "%d targets", count)
	}
}

func TestAFailingInputIsShownAndTakenOutOfTheCheckout(t *testing.T) {
	folder := t.TempDir()
	corpus := filepath.Join(folder, "testdata", "fuzz", "FuzzA")
	require.NoError(t, os.MkdirAll(corpus, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(corpus, "12ab"), []byte("go test fuzz v1\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "testdata", "kept"), nil, 0o644))

	shown := takeFailing(folder, "    Failing input written to testdata/fuzz/FuzzA/12ab\n    To re-run:\n")
	assert.Equal(t, "the failing input, for testdata/fuzz/FuzzA/12ab:\ngo test fuzz v1\n", shown)
	assert.NoDirExists(t, filepath.Join(folder, "testdata", "fuzz"))
	assert.FileExists(t, filepath.Join(folder, "testdata", "kept"))

	assert.Empty(t, takeFailing(folder, "PASS\n"))
	assert.Contains(t, takeFailing(folder, "Failing input written to testdata/fuzz/FuzzA/12ab"), "12ab")
}

func TestTheLastCountOfInputsIsTold(t *testing.T) {
	assert.Equal(t, "29 inputs", executions("fuzz: elapsed: 3s, execs: 12 (4/sec)\nfuzz: elapsed: 6s, execs: 29 (5/sec)\nPASS\n"))
	assert.Equal(t, "0 inputs", executions("PASS\n"))
}

func TestOnlyARunThatRanOutOfTimeIsTriedAgain(t *testing.T) {
	const late = "fuzz: elapsed: 10s, execs: 191306 (25079/sec)\n--- FAIL: FuzzX (10.02s)\n    context deadline exceeded\nFAIL\n"
	for output, want := range map[string]bool{
		late: true,
		"--- FAIL: FuzzX (0.02s)\n    --- FAIL: FuzzX (0.00s)\n        x_test.go:3: wrong\n    \n    Failing input written to testdata/fuzz/FuzzX/1\n": false,
		late + "    Failing input written to testdata/fuzz/FuzzX/1\n":                                                                                  false,
		"panic: index out of range\n": false,
	} {
		if got := ranOut(output); got != want {
			t.Errorf("%q: %v", output, got)
		}
	}
}
