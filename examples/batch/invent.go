package main

import (
	"bytes"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/righthelp/righthelp/earlyhelp"
)

const (
	parts        = 4
	mostInvented = 1_000_000
)

// invent writes invented families to files, and gives the name of them all. The hash of a family's reference says in
// which file it is, as it would where each file has a machine of its own. Some records are bad: an indicator is misspelt, or
// the line breaks off.
func invent(folder string, records int) (string, error) {
	if records < 1 || records > mostInvented {
		return "", fmt.Errorf("-records %d: it is from 1 to %d", records, mostInvented)
	}
	var texts [parts]bytes.Buffer
	random := rand.New(rand.NewPCG(1, 1))
	indicators := slices.Collect(earlyhelp.BlackpoolNovember2021().Indicators())
	for i := range records {
		reference := fmt.Sprintf("EH-%07d", i+1)
		hash := fnv.New32a()
		hash.Write([]byte(reference))
		var facts []string
		if i%500 == 100 {
			facts = append(facts, `"wt.benefit.young_carrer": "present"`)
		}
		for _, indicator := range indicators {
			facts = append(facts, fmt.Sprintf("%q: %q", indicator.ID, presence(random, indicator)))
		}
		council := [...]string{"East", "North", "West"}[random.IntN(3)]
		line := fmt.Sprintf(`{"reference": %q, "council": "Invented %s", "facts": {%s}}`, reference, council, strings.Join(facts, ", "))
		if i%500 == 400 {
			line = line[:len(line)-2]
		}
		texts[hash.Sum32()%parts].WriteString(line + "\n")
	}
	var problems []error
	for i := range texts {
		problems = append(problems, os.WriteFile(filepath.Join(folder, fmt.Sprintf("part-%d.jsonl", i)), texts[i].Bytes(), 0o600))
	}
	return filepath.Join(folder, "part-*.jsonl"), errors.Join(problems...)
}

// presence makes few signs present, and the heavier ones in fewer families.
func presence(random *rand.Rand, indicator earlyhelp.Indicator) earlyhelp.Presence {
	oneIn := map[string]int{"Specialist": 100, "Intensive": 12}[indicator.Level]
	switch {
	case indicator.SignificantHarm:
		oneIn = 300
	case oneIn == 0:
		oneIn = 25
	}
	switch n := random.IntN(2 * oneIn); {
	case n < 2:
		return earlyhelp.Present
	case n%3 == 0:
		return earlyhelp.NotKnown
	}
	return earlyhelp.Absent
}
