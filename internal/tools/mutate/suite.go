package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// try runs the tests of the package against each change, several at a time.
func try(changes []*change, folder string, workers int, temporary string) error {
	for i, c := range changes {
		c.number = i + 1
	}
	binary, err := build(folder, changes, temporary)
	if err != nil {
		return err
	}
	tests := suite{binary: binary, folder: folder}
	if err := tests.measure(); err != nil {
		return err
	}
	open := make(chan *change)
	problems := make([]error, workers)
	var group sync.WaitGroup
	for i := range workers {
		group.Go(func() {
			for c := range open {
				var err error
				if c.written {
					c.status, err = tests.try(c.number)
				} else {
					c.status, err = c.compile(folder, filepath.Join(temporary, fmt.Sprint(i)))
				}
				problems[i] = errors.Join(problems[i], err)
			}
		})
	}
	for _, c := range changes {
		if c.status == "" {
			open <- c
		}
	}
	close(open)
	group.Wait()
	return errors.Join(problems...)
}

// suite is the built tests of a package.
type suite struct {
	binary, folder string
	slow           string // the tests that take nearly all of the time, as a regular expression
	limits         map[thoroughness]time.Duration
}

// How thoroughly a change is tried: where it lives, more thoroughly than before.
type thoroughness uint8

const (
	brief thoroughness = iota // without the slow tests
	quick                     // in short
	whole                     // all the tests, with as many checks as they have
)

func (t thoroughness) environment(number int) []string {
	environment := append(os.Environ(), "RAPID_SEED=1", "RAPID_NOFAILFILE=1", "RAPID_SHRINKTIME=1ms", fmt.Sprintf("MUTANT=%d", number))
	if t != whole {
		environment = append(environment, "RAPID_CHECKS=10")
	}
	return environment
}

// measure runs the tests with nothing switched on, which must pass, and gives a change ten times as long.
func (s *suite) measure() error {
	s.limits = map[thoroughness]time.Duration{}
	for _, t := range []thoroughness{quick, brief, whole} {
		s.limits[t] = 10 * time.Minute
		begun := time.Now()
		status, output, err := s.run(0, t, "-test.v")
		if err != nil {
			return err
		}
		if status != lived {
			return fmt.Errorf("the tests fail with no change switched on:\n%s", output)
		}
		s.limits[t] = 10*time.Since(begun) + 10*time.Second
		if t == quick {
			s.slow = slowOf(string(output))
		}
	}
	return nil
}

var passedTest = regexp.MustCompile(`(?m)^--- PASS: (\S+) \(([0-9.]+)s\)$`)

// slowOf names the tests without which the others take a tenth of the time.
func slowOf(output string) string {
	type test struct {
		name    string
		seconds float64
	}
	var tests []test
	total := 0.0
	for _, found := range passedTest.FindAllStringSubmatch(output, -1) {
		seconds, _ := strconv.ParseFloat(found[2], 64)
		tests = append(tests, test{found[1], seconds})
		total += seconds
	}
	slices.SortFunc(tests, func(a, b test) int { return cmp.Compare(b.seconds, a.seconds) })
	var slow []string
	for left := total; len(tests) > 0 && left > total/10; tests = tests[1:] {
		slow = append(slow, tests[0].name)
		left -= tests[0].seconds
	}
	return "^(" + strings.Join(slow, "|") + ")$"
}

// try runs the tests with one change on.
func (s *suite) try(number int) (status string, err error) {
	for _, t := range []thoroughness{brief, quick, whole} {
		if status, _, err = s.run(number, t); err != nil || status != lived {
			return status, err
		}
	}
	return lived, nil
}

func (s *suite) run(number int, t thoroughness, flags ...string) (status string, output []byte, err error) {
	flags = append(flags, "-test.failfast", "-test.timeout="+s.limits[t].String(), fmt.Sprintf("-test.short=%t", t != whole))
	if t == brief {
		flags = append(flags, "-test.skip="+s.slow)
	}
	command := exec.Command(s.binary, flags...)
	command.Dir, command.Env = s.folder, t.environment(number)
	output, err = command.CombinedOutput()
	status, err = verdict(output, err)
	return status, output, err
}

// verdict says what became of a change when the tests ran.
func verdict(output []byte, err error) (status string, problem error) {
	var failed *exec.ExitError
	switch {
	case err == nil:
		return lived, nil
	case !errors.As(err, &failed):
		return "", err
	case bytes.Contains(output, []byte("[build failed]")):
		return notViable, nil
	case bytes.Contains(output, []byte("panic: test timed out")):
		return timedOut, nil
	}
	return killed, nil
}
