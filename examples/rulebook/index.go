package main

import (
	_ "embed"
	"encoding/json"

	"github.com/righthelp/righthelp"
)

// index is what a reader of the source would find: the functions behind each rule, and the cases that prove it. It is made by a
// test, which fails where it is out of date: UPDATE_GOLDEN=1 go test ./examples/rulebook.
type index struct {
	Code  []ruleCode `json:"code"`
	Cases []caseLine `json:"cases"`
}

//go:embed index.json
var indexText []byte

// ruleCode is the functions behind a rule.
type ruleCode struct {
	Rule    righthelp.RuleID `json:"rule"`
	Applies []place          `json:"applies,omitempty"` // they name the rule, or its kind
	Reads   []place          `json:"reads,omitempty"`   // they read a table of the rule's package in which it stands
}

// place is a function and its file, from the root of the repository.
type place struct {
	File string `json:"file"`
	Func string `json:"func"`
}

func (p place) String() string { return p.Func + " in " + p.File }

// caseLine is a case with the rules that it proves.
type caseLine struct {
	provingCase
	Rules []righthelp.RuleID `json:"rules"`
}

// provingCase is a case as it names itself.
type provingCase struct {
	File string `json:"file"`
	Name string `json:"name"`
	Why  string `json:"why"`
}

func (c provingCase) String() string { return c.File + ", " + c.Name + ": " + c.Why }

// proof is what stands behind a rule.
type proof struct {
	Applies []place
	Reads   []place
	Cases   []provingCase
}

// proofs gives what the index knows of each rule.
func proofs() (map[righthelp.RuleID]proof, error) {
	var read index
	if err := json.Unmarshal(indexText, &read); err != nil {
		return nil, err
	}
	found := make(map[righthelp.RuleID]proof, len(read.Code))
	for _, code := range read.Code {
		found[code.Rule] = proof{Applies: code.Applies, Reads: code.Reads}
	}
	for _, line := range read.Cases {
		for _, id := range line.Rules {
			behind := found[id]
			behind.Cases = append(behind.Cases, line.provingCase)
			found[id] = behind
		}
	}
	return found, nil
}
