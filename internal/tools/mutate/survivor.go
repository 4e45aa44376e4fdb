package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// survivor is a change that no test notices, with the reason. The code is its line with the operator between « and »: it stays
// the same when lines move.
type survivor struct{ file, kind, code, reason string }

// readSurvivors reads the list: a line for each, with file, kind, code and reason parted by tabs. Empty lines and lines that
// begin with # say nothing.
func readSurvivors(text string) (listed []survivor, err error) {
	for i, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != 4 || slices.Contains(parts, "") || parts[3] == noReason {
			return nil, fmt.Errorf("survivors.txt, line %d: file, kind, code and a reason, parted by single tabs", i+1)
		}
		listed = append(listed, survivor{parts[0], parts[1], parts[2], parts[3]})
	}
	return listed, nil
}

// noReason stands where a reason is still to be written.
const noReason = "?"

// report prints what came of the changes to one folder, and whether that will do.
func report(folder string, changes []*change, listed []survivor) (passed bool) {
	count := map[string]int{}
	var alive []survivor
	for _, c := range changes {
		count[c.status]++
		if c.status == lived {
			alive = append(alive, survivor{c.file, c.Kind, c.code, noReason})
		}
	}
	noticed := count[killed] + count[timedOut]
	percent := 100
	if tried := noticed + count[lived]; tried > 0 {
		percent = 100 * noticed / tried
	}
	fmt.Printf("%-30s %4d killed, %d timed out, %d lived, %d do not compile: %d%%\n", folder, count[killed], count[timedOut], count[lived], count[notViable], percent)
	passed = percent >= leastKilled
	for _, s := range alive {
		if !slices.ContainsFunc(listed, s.same) {
			fmt.Println("not in survivors.txt: " + strings.Join([]string{s.file, s.kind, s.code, s.reason}, "\t"))
			passed = false
		}
	}
	for _, s := range listed {
		if path.Dir(s.file) == path.Clean(folder) && !slices.ContainsFunc(alive, s.same) {
			fmt.Printf("in survivors.txt, and killed or gone: %s %s %s\n", s.file, s.kind, s.code)
			passed = false
		}
	}
	return passed
}

func (s survivor) same(other survivor) bool {
	return s.file == other.file && s.kind == other.kind && s.code == other.code
}
