// Command fuzzall runs every fuzz target of some packages for a short while, two at a time.
//
//	fuzzall [-time 10s] [-full 40] PACKAGE…
//
// With more targets than -full, each gets less time, so that the whole takes no longer. An input that fails is printed
// and its file removed from the checkout: it belongs there once somebody has read it. Exit status 1 where a target fails.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

func main() {
	each := flag.Duration("time", 10*time.Second, "time for each target")
	full := flag.Int("full", 40, "number of targets above which each gets less time")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	listed, err := run(".", "go", append([]string{"test", "-list", "^Fuzz"}, flag.Args()...)...)
	found := targets(listed)
	if err != nil || len(found) == 0 {
		fmt.Printf("%sfuzzall: no list of targets: %v\n", listed, err)
		os.Exit(1)
	}
	time := share(*each, *full, len(found))
	fmt.Printf("%d fuzz targets, %v each, two at a time\n", len(found), time)
	temporary, err := os.MkdirTemp("", "fuzzall")
	if err != nil {
		fmt.Println("fuzzall:", err)
		os.Exit(1)
	}
	passed := smokeAll(found, time, temporary)
	os.RemoveAll(temporary)
	if !passed {
		os.Exit(1)
	}
}

type target struct{ pkg, name string }

// targets reads what go test -list prints: the names of a package's targets, then a line with the package.
func targets(listed string) (found []target) {
	var names []string
	for line := range strings.Lines(listed) {
		words := strings.Fields(line)
		switch {
		case len(words) == 1 && strings.HasPrefix(words[0], "Fuzz"):
			names = append(names, words[0])
		case len(words) > 1 && words[0] == "ok":
			for _, name := range names {
				found = append(found, target{pkg: words[1], name: name})
			}
			names = nil
		}
	}
	return found
}

// share gives the time of each of count targets: as asked, or less where they are more than full; a second at least.
func share(each time.Duration, full, count int) time.Duration {
	if count <= full {
		return each
	}
	return max(each*time.Duration(full)/time.Duration(count), time.Second).Round(time.Second / 10)
}

func smokeAll(found []target, each time.Duration, temporary string) bool {
	binaries := map[string]binary{} // one a package, since building takes about as long as a short run
	for _, next := range found {
		if _, built := binaries[next.pkg]; built {
			continue
		}
		program, output, err := build(next.pkg, filepath.Join(temporary, strconv.Itoa(len(binaries))))
		if err != nil {
			fmt.Printf("FAIL %s does not build for fuzzing: %v\n%s", next.pkg, err, output)
			return false
		}
		binaries[next.pkg] = program
	}
	queue := make(chan target)
	var workers sync.WaitGroup
	var print sync.Mutex
	passed := true
	for range 2 {
		workers.Go(func() {
			for next := range queue {
				report, err := smoke(binaries[next.pkg], next, each)
				print.Lock()
				fmt.Print(report)
				passed = passed && err == nil
				print.Unlock()
			}
		})
	}
	for _, next := range found {
		queue <- next
	}
	close(queue)
	workers.Wait()
	return passed
}

// binary is a package's test program, built for fuzzing.
type binary struct{ program, folder, corpus string }

func build(pkg, temporary string) (binary, string, error) {
	listed, err := run(".", "go", "list", "-f", "{{.Dir}}", pkg)
	if err != nil {
		return binary{}, listed, err
	}
	program := filepath.Join(temporary, "fuzz.test")
	output, err := run(".", "go", "test", "-c", "-fuzz", ".", "-o", program, pkg)
	return binary{program: program, folder: strings.TrimSpace(listed), corpus: filepath.Join(temporary, "corpus")}, output, err
}

func smoke(of binary, next target, each time.Duration) (report string, err error) {
	fuzz := func() (string, error) {
		return run(of.folder, of.program, "-test.run", "^$", "-test.fuzz", "^"+next.name+"$", "-test.fuzztime", each.String(),
			"-test.fuzzcachedir", of.corpus, "-test.parallel", "1", "-test.timeout", "5m")
	}
	output, err := fuzz()
	if err != nil && ranOut(output) {
		output, err = fuzz()
	}
	if err != nil {
		return fmt.Sprintf("FAIL %s %s: %v\n%s%s", next.pkg, next.name, err, output, takeFailing(of.folder, output)), err
	}
	return fmt.Sprintf("ok   %s %s: %s\n", next.pkg, next.name, executions(output)), nil
}

// ranOut reports whether a run failed only because its time ended in the middle of an input, which the engine sometimes
// takes for a failure. A failure of the code comes with the input that failed.
func ranOut(output string) bool {
	return strings.Contains(output, "\n    context deadline exceeded\n") && !written.MatchString(output)
}

var counted = regexp.MustCompile(`execs: (\d+)`)

// executions says how many inputs a run has tried, as far as it has said.
func executions(output string) string {
	tried := "0"
	for _, match := range counted.FindAllStringSubmatch(output, -1) {
		tried = match[1]
	}
	return tried + " inputs"
}

var written = regexp.MustCompile(`Failing input written to (\S+)`)

// takeFailing gives the failing input that go test wrote below a package's folder, and removes its file and the folders that
// it leaves empty.
func takeFailing(folder, output string) string {
	match := written.FindStringSubmatch(output)
	if match == nil {
		return ""
	}
	file := filepath.Join(folder, filepath.FromSlash(match[1]))
	input, err := os.ReadFile(file)
	if err != nil {
		return err.Error() + "\n"
	}
	for range 3 { // the file, testdata/fuzz/FuzzName, testdata/fuzz
		if os.Remove(file) != nil {
			break
		}
		file = filepath.Dir(file)
	}
	return fmt.Sprintf("the failing input, for %s:\n%s", match[1], input)
}

func run(folder, program string, arguments ...string) (string, error) {
	command := exec.Command(program, arguments...)
	command.Dir = folder
	output, err := command.CombinedOutput()
	return string(output), err
}
