package main

import (
	"bytes"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAChangeIsMadeAtItsPlaceAndNowhereElse(t *testing.T) {
	source := []byte("package p\n\nfunc f(a, b int) bool {\n\treturn a <= b || a < b\n}\n")
	for _, c := range []struct {
		kind   string
		column int
		code   string
		line   string
	}{
		{"CONDITIONALS_BOUNDARY", 11, "return a «<=» b || a < b", "\treturn a < b || a < b"},
		{"CONDITIONALS_NEGATION", 11, "return a «<=» b || a < b", "\treturn a > b || a < b"},
		{"CONDITIONALS_BOUNDARY", 21, "return a <= b || a «<» b", "\treturn a <= b || a <= b"},
	} {
		made := change{file: "p/p.go", Kind: c.kind, Line: 4, Column: c.column}
		require.NoError(t, made.apply(source))
		assert.Equal(t, c.code, made.code)
		assert.Equal(t, "package p\n\nfunc f(a, b int) bool {\n"+c.line+"\n}\n", string(made.changed))
	}
	for _, c := range []change{{Kind: "CONDITIONALS_BOUNDARY", Line: 9, Column: 1}, {Kind: "CONDITIONALS_BOUNDARY", Line: 4, Column: 2}, {Kind: "INCREMENT_DECREMENT", Line: 4, Column: 11}} {
		assert.Error(t, c.apply(source), "%+v", c)
	}
}

// every puts a change on every operator that has one.
func every(source string) (changes []*change) {
	for i, line := range strings.Split(source, "\n") {
		for column := range line {
			for _, kind := range []string{"CONDITIONALS_BOUNDARY", "CONDITIONALS_NEGATION", "ARITHMETIC_BASE", "INCREMENT_DECREMENT", "INVERT_NEGATIVES"} {
				c := change{file: "p/p.go", Kind: kind, Line: i + 1, Column: column + 1}
				if c.apply([]byte(source)) == nil && !bytes.ContainsAny([]byte(line[max(column-1, 0):column]), "+-:<>=!") {
					changes = append(changes, &c)
				}
			}
		}
	}
	return changes
}

func checked(t *testing.T, sources ...string) (*token.FileSet, []*ast.File, *types.Info) {
	set := token.NewFileSet()
	var files []*ast.File
	for _, source := range sources {
		file, err := parser.ParseFile(set, "", source, parser.SkipObjectResolution)
		require.NoError(t, err, source)
		files = append(files, file)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Scopes: map[ast.Node]*types.Scope{}}
	config := types.Config{Importer: importer.Default()}
	_, err := config.Check("p", set, files, info)
	require.NoError(t, err, "%s", sources)
	return set, files, info
}

func TestEachChangeIsWrittenBehindItsSwitch(t *testing.T) {
	for _, c := range []struct{ code, want string }{
		{"_ = a == b", "_ = mutateNegated(N, a == b)"},
		{"_ = a-b <= -c", "_ = mutateNegated(N, mutateAtMost(N, mutateMinus(N, a,b) , mutateNegative(N, c)))"},
		{"_ = -a*b > 2*c%7", "_ = mutateNegated(N, mutateMore(N, mutateTimes(N, mutateNegative(N, a),b) , mutateRest(N, mutateTimes(N, 2,c),7)))"},
		{"_ = a/b + 1", "_ = mutatePlus(N, mutateOver(N, a,b) , 1)"},
		{"for i := 0; i < a; i++ {}", "for i := 0; mutateNegated(N, mutateLess(N, i , a)); i += mutateStep(N, i) {}"},
		{"list[a+1]--", "list[mutatePlus(N, a,1)] -= mutateStep(N, list[a+1])"},
		{"switch { case a >= b: }", "switch { case mutateNegated(N, mutateAtLeast(N, a , b)): }"},
		{"_ = s + s", "_ = s + s"},                                   // there is no difference of texts
		{"_ = [2 * 3]int{}", "_ = [2 * 3]int{}"},                     // the compiler has to know the product
		{"var m mood = a == b; _ = m", "var m mood = a == b; _ = m"}, // a call gives no mood
		{"_ = [4]int{2: -1}", "_ = [4]int{2: mutateNegative[int](N, 1)}"},
		{"var n num = 2 * hour; _ = n", "var n num = mutateTimes[num](N, 2 , hour); _ = n"},
		{"var d = 2 * time.Hour; _ = d", "var d = mutateTimes[time.Duration](N, 2 , time.Hour); _ = d"},
		{"_ = uint8(200 + 1)", "_ = uint8(200 + 1)"},                           // on the way it might not fit
		{"{ type num bool; _ = 2 * hour }", "{ type num bool; _ = 2 * hour }"}, // the type's name is taken
		{"const five = 2 + 3", "const five = 2 + 3"},
		{"a = +1", "a = mutatePositive[int](N, 1)"},
		{"next()[0]++", "next()[0]++"}, // what is called is not called twice
	} {
		source := "package p\n\nimport \"time\"\n\ntype mood bool\n\ntype num int\n\nconst hour num = 60\n\nvar _ time.Month\n\nfunc f(a, b, c int, s string, list []int, next func() []int) {\n\t" + c.code + "\n}\n"
		set, files, info := checked(t, source)
		w := writer{info: info, scope: info.Scopes[files[0]], file: set.File(files[0].FileStart), source: []byte(source), changes: map[int][]*change{}}
		for _, one := range once(every(source)) {
			w.changes[one.offset] = append(w.changes[one.offset], one)
		}
		written := string(w.write(files[0]))
		assert.Equal(t, strings.Replace(source, c.code, strings.ReplaceAll(c.want, "(N, ", "(0, "), 1), written)
		checked(t, written, "package p\n"+switches)
	}
}

func TestTheSameChangeByAnotherNameIsOneChange(t *testing.T) {
	source := "package p\n\nvar d = -a - b\n"
	assert.Len(t, every(source), 4)
	assert.Len(t, once(every(source)), 2)
}

func TestTheTestsSayWhatBecameOfAChange(t *testing.T) {
	failed := &exec.ExitError{}
	for _, c := range []struct {
		output string
		err    error
		want   string
	}{
		{"PASS", nil, lived},
		{"--- FAIL: TestX", failed, killed},
		{"FAIL p [build failed]", failed, notViable},
		{"panic: test timed out after 1s", failed, timedOut},
	} {
		status, err := verdict([]byte(c.output), c.err)
		require.NoError(t, err)
		assert.Equal(t, c.want, status)
	}
	_, err := verdict(nil, errors.New("no such program"))
	assert.Error(t, err)
}

func TestTheSlowTestsAreThoseThatTakeNearlyAllOfTheTime(t *testing.T) {
	output := "=== RUN   TestA\n--- PASS: TestA (0.10s)\n    --- PASS: TestA/one (9.00s)\n--- PASS: TestB (2.00s)\n--- PASS: TestC (0.01s)\n--- PASS: TestD (1.00s)\nPASS\n"
	assert.Equal(t, "^(TestB|TestD)$", slowOf(output))
	assert.Equal(t, "^()$", slowOf("PASS\n"), "no test is called nothing")
}

func TestASurvivorIsListedWithItsReason(t *testing.T) {
	listed, err := readSurvivors("# a comment\n\na.go\tKIND\ta «<» b\tthe two are the same\n")
	require.NoError(t, err)
	assert.Equal(t, []survivor{{"a.go", "KIND", "a «<» b", "the two are the same"}}, listed)
	for _, text := range []string{"a.go\tKIND\tcode", "a.go\tKIND\tcode\t?", "a.go\tKIND\t\tr", "a.go KIND code reason"} {
		_, err := readSurvivors(text)
		assert.Error(t, err, text)
	}
	_, err = readSurvivors(survivors)
	assert.NoError(t, err, "the list itself")
}

func TestAPackagePassesWhereItsSurvivorsAreFewAndListed(t *testing.T) {
	changes := func(dead int, alive ...string) (all []*change) {
		for range dead {
			all = append(all, &change{file: "p/a.go", status: killed})
		}
		for _, code := range alive {
			all = append(all, &change{file: "p/a.go", Kind: "K", code: code, status: lived})
		}
		return all
	}
	listed := []survivor{{"p/a.go", "K", "a «<» b", "r"}, {"q/a.go", "K", "c", "r"}}
	assert.True(t, report("p", changes(9, "a «<» b"), listed))
	assert.False(t, report("p", changes(8, "a «<» b"), listed), "less than 90%")
	assert.False(t, report("p", changes(99, "a «<» b", "c"), listed), "one is not listed")
	assert.False(t, report("p", changes(9), listed), "a listed one is killed by now")
	assert.True(t, report("r", nil, listed), "nothing to change")
}
