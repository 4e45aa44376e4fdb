// Command mutate tries the tests: it changes the core in small ways, a < into a <=, a + into a -, and sees whether a test
// notices. Run it from the root of the repository:
//
//	go run ./internal/tools/mutate [-only REGEXP] [-workers 2]
//
// Gremlins says what to change: every place and kind that it finds in a dry run, whether it thinks the place covered or not
// (it takes the conditions of switch cases for code that no test runs, since a coverage profile leaves them out). It is not
// what tries them: that is done here, since gremlins compiles and links the tests anew for each change. The package is
// written once with all its changes in it, each behind a switch, its tests are built once, and run once for each change with
// that one switched on. A few constants cannot be written so, such as the length of an array; a change to one of those is
// compiled by itself. A change that does not compile counts for nothing, where gremlins would count it as killed; a minus, which it lists as a sum and as a sign, counts once.
//
// A change is first tried against a quick run of the package's tests without the few that take nearly all of the time, then
// with them. One that lives is tried again against all of them, and only one that they miss too has survived. The tests of
// other packages are not asked.
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
	"strings"
	"time"
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
	folders, err := core()
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
		begun := time.Now()
		changes, err := gremlins(folder, filepath.Join(temporary, "gremlins.json"))
		if err != nil {
			return false, fmt.Errorf("%s: %w", folder, err)
		}
		if err := try(changes, folder, workers, temporary); err != nil {
			return false, fmt.Errorf("%s: %w", folder, err)
		}
		passed = report(folder, changes, listed) && passed
		fmt.Printf("%-30s %s\n", "", time.Since(begun).Round(time.Second))
	}
	return passed, nil
}

// core lists the folders of the core that have code, without the helper that serves tests alone.
func core() (folders []string, err error) {
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

// What came of a change.
const (
	killed    = "KILLED"
	lived     = "LIVED"
	timedOut  = "TIMED OUT"  // the tests did not come to an end, which somebody would notice
	notViable = "NOT VIABLE" // it does not compile
)

// change is one small change to a file.
type change struct {
	file         string // from the root of the repository
	Kind         string `json:"type"`
	Line, Column int
	offset       int    // of the operator
	code         string // its line, with the operator between « and »
	changed      []byte // the file with the change made
	number       int    // from 1
	written      bool   // behind its switch
	status       string
}

// gremlins lists the changes to the files of one folder.
func gremlins(folder, output string) ([]*change, error) {
	program, err := exec.Command("go", "tool", "-n", "gremlins").Output()
	if err != nil {
		return nil, fmt.Errorf("go tool gremlins: %w", err)
	}
	command := exec.Command(strings.TrimSpace(string(program)), "unleash", "--dry-run", "--silent", "--exclude-files", "/", "--output", output, "./"+folder)
	// It downloads the modules first, which in a workspace would write to go.work.sum.
	command.Env = append(os.Environ(), "GOWORK=off", "RAPID_CHECKS=10", "RAPID_SEED=1", "RAPID_NOFAILFILE=1", "GOFLAGS=-short -vet=off")
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
	return once(changes), nil
}
