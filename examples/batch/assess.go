package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
)

// record is a family as a line has it.
type record struct {
	Reference string `json:"reference"` // a case number; never a name
	Council   string `json:"council"`
	Facts     facts  `json:"facts"`
}

// facts are the members of a JSON object. One that is there twice is kept twice: it is refused, and a sign of harm among the two
// is not lost.
type facts []earlyhelp.Fact

func (f *facts) UnmarshalJSON(text []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	if opening, err := decoder.Token(); err != nil || opening != json.Delim('{') {
		return errors.New(`facts is an object, as in {"wt.harm.likely": "absent"}`)
	}
	for decoder.More() {
		id, err := decoder.Token()
		if err != nil {
			return err
		}
		fact := earlyhelp.Fact{Indicator: righthelp.RuleID(id.(string))}
		if err := decoder.Decode(&fact.Presence); err != nil {
			return fmt.Errorf("facts[%q]: %w", id, err)
		}
		*f = append(*f, fact)
	}
	return nil
}

// row is a line of the answer: so many families of a council at a level, or one family that somebody has to look at.
type row struct {
	Council   string `json:"council,omitempty"`
	Level     string `json:"level,omitempty"`
	Families  int    `json:"families,omitempty"`
	Reference string `json:"reference,omitempty"`
	Urgent    bool   `json:"urgent,omitempty"`  // a sign of significant harm
	Problem   string `json:"problem,omitempty"` // why the record is refused
}

// assess tells of one line: at which level of which council it counts, and what somebody has to look at. It needs
// nothing but the line, so lines can be assessed anywhere and in any order. A line of blanks tells nothing.
func assess(framework earlyhelp.Framework, line string, counted, told func(row)) {
	line = strings.TrimSpace(line)
	if line == "" {
		return
	}
	var read record
	unread := program.DecodeJSON([]byte(line), &read)
	need, err := framework.AssessNamed(read.Facts, earlyhelp.Consent{}, earlyhelp.Judgement{})
	err = errors.Join(missing("reference", read.Reference), missing("council", read.Council), err)
	if unread != nil {
		err = unread
	}
	found := row{Council: short(read.Council), Level: "not assessed", Urgent: need.Safeguarding()}
	if level, assessed := need.Level(); assessed {
		found.Level = fmt.Sprintf("%d %s", level.Number, level.Name)
	}
	if err == nil {
		counted(row{Council: found.Council, Level: found.Level})
	} else {
		found.Level, found.Problem = "", strings.ReplaceAll(err.Error(), "\n", "; ")
		found.Urgent = found.Urgent || unread != nil && namesHarm(framework, line)
	}
	if found.Urgent || err != nil {
		found.Reference = short(cmp.Or(strings.TrimSpace(read.Reference), line)) // or how the line begins
		told(found)
	}
}

func missing(field, text string) error {
	if strings.TrimSpace(text) == "" {
		return &righthelp.MalformedError{Field: field, Value: text, Reason: "it is missing"}
	}
	return nil
}

const longest = 60

// short cuts a long text, and has blanks for control signs.
func short(text string) string {
	letters := []rune(strings.Map(func(c rune) rune {
		if unicode.IsControl(c) {
			return ' '
		}
		return c
	}, text))
	if len(letters) > longest {
		return string(letters[:longest]) + "…"
	}
	return string(letters)
}

// namesHarm reports whether a line that cannot be read names a sign of significant harm. It may say that there is none, but
// nobody knows until a person has looked.
func namesHarm(framework earlyhelp.Framework, line string) bool {
	for indicator := range framework.Indicators() {
		if indicator.SignificantHarm && strings.Contains(line, string(indicator.ID)) {
			return true
		}
	}
	return false
}

// loop assesses the lines of files one after the other. It holds one file at a time, and the rows.
func loop(files string) ([]row, error) {
	names, err := filepath.Glob(files)
	if err != nil {
		return nil, err
	}
	framework := earlyhelp.BlackpoolNovember2021()
	families := map[row]int{}
	var rows []row
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(text)) {
			assess(framework, line, func(at row) { families[at]++ }, func(one row) { rows = append(rows, one) })
		}
	}
	for at, count := range families {
		at.Families = count
		rows = append(rows, at)
	}
	return rows, nil
}
