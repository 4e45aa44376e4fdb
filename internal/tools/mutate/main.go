// Command mutate tries the tests: it changes the core in small ways, a < into a <=, a + into a -, and sees whether a test
// notices. Run it from the root of the repository:
//
//	go run ./internal/tools/mutate [-only REGEXP] [-workers 2]
//
// The changes are those of gremlins, which are first tried against a quick run of the package's tests. Gremlins takes the
// conditions of switch cases for code that no test runs, since a coverage profile leaves them out; the tool tries those
// itself. A change that the quick run misses is tried again against all the tests of its package, and only one that
// they miss too has survived.
//
// Every survivor stands in survivors.txt with the reason why no test can, or need, notice it. Exit status 1 where a package
// kills less than 90% of its changes, where a survivor is not in that list, or where the list has one that is killed by now.
package main

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// leastKilled is the percentage of its changes that the tests of a package notice.
const leastKilled = 90

//go:embed survivors.txt
var survivors string

func main() {
	only := flag.String("only", "", "packages to try, as a regular expression; all of the core where it is left out")
	workers := flag.Int("workers", 2, "changes to try at a time")
	flag.Parse()
	chosen, err := regexp.Compile(*only)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(2)
	}
	passed, err := mutate(chosen, *workers)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
	}
	if err != nil || !passed {
		os.Exit(1)
	}
}

func mutate(chosen *regexp.Regexp, workers int) (passed bool, err error) {
	listed, err := readSurvivors(survivors)
	if err != nil {
		return false, err
	}
	folders, err := packages()
	if err != nil {
		return false, err
	}
	folders = slices.DeleteFunc(folders, func(folder string) bool { return !chosen.MatchString(folder) })
	if len(folders) == 0 {
		return false, fmt.Errorf("no package of the core is called like %s", chosen)
	}
	temporary, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(temporary)
	passed = true
	for _, folder := range folders {
		changes, err := gremlins(folder, workers, filepath.Join(temporary, "gremlins.json"))
		if err != nil {
			return false, fmt.Errorf("%s: %w", folder, err)
		}
		if err := tryAgain(changes, folder, workers, temporary); err != nil {
			return false, fmt.Errorf("%s: %w", folder, err)
		}
		passed = report(folder, changes, listed) && passed
	}
	return passed, nil
}

// packages lists the folders of the core that have code, without the helper that serves tests alone.
func packages() (folders []string, err error) {
	root, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	listed, err := exec.Command("go", "list", "-f", "{{.Dir}}", "./...").Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	for dir := range strings.FieldsSeq(string(listed)) {
		folder, err := filepath.Rel(root, dir)
		if err != nil {
			return nil, err
		}
		if folder = filepath.ToSlash(folder); folder != "internal/casetest" {
			folders = append(folders, folder)
		}
	}
	return folders, nil
}

// What came of a change. Gremlins has more words; these are the ones that matter here.
const (
	killed     = "KILLED"
	lived      = "LIVED"
	timedOut   = "TIMED OUT" // the tests did not come to an end, which somebody would notice
	notCovered = "NOT COVERED"
	notViable  = "NOT VIABLE" // it does not compile
)

// change is one small change to a file.
type change struct {
	file         string // from the root of the repository
	Kind         string `json:"type"`
	Status       string `json:"status"`
	Line, Column int
	code         string // its line, with the operator between « and »
	changed      []byte // the file with the change made
}

// gremlins tries the changes to the files of one folder against a quick run of its tests.
func gremlins(folder string, workers int, output string) ([]*change, error) {
	command := exec.Command("go", "tool", "gremlins", "unleash", "--silent", "--workers", strconv.Itoa(workers),
		"--timeout-coefficient", "10", "--exclude-files", "/", "--output", output, "./"+folder)
	command.Env = append(os.Environ(), "RAPID_CHECKS=10", "RAPID_SEED=1", "RAPID_NOFAILFILE=1", "GOFLAGS=-short -vet=off -ldflags=-w")
	if said, err := command.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("gremlins: %w\n%s", err, said)
	}
	text, err := os.ReadFile(output)
	if err != nil {
		return nil, err
	}
	var result struct {
		Files []struct {
			Name      string    `json:"file_name"`
			Mutations []*change `json:"mutations"`
		} `json:"files"`
	}
	if err := json.Unmarshal(text, &result); err != nil {
		return nil, err
	}
	var changes []*change
	for _, file := range result.Files {
		name := folder + "/" + filepath.Base(file.Name)
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		for _, c := range file.Mutations {
			c.file = strings.TrimPrefix(name, "./")
			if err := c.apply(source); err != nil {
				return nil, err
			}
			changes = append(changes, c)
		}
	}
	slices.SortFunc(changes, func(a, b *change) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Kind, b.Kind))
	})
	return changes, nil
}
