package main

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// catalogue is the rules of a package.
type catalogue struct {
	pkg   string
	rules iter.Seq[righthelp.Rule]
}

// catalogues are all packages that have rules: one line a package.
func catalogues() []catalogue {
	return []catalogue{
		{"righthelp", righthelp.Rules()},
		{"earlyhelp", earlyhelp.Rules()},
		{"earlyhelp/selfassessment", selfassessment.Rules()},
		{"familyhub", familyhub.Rules()},
		{"outcomes", outcomes.Rules()},
		{"outcomes/supportingfamilies", supportingfamilies.Rules()},
		{"startforlife", startforlife.Rules()},
		{"startforlife/grant", grant.Rules()},
	}
}
