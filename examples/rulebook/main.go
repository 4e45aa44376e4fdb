// Command rulebook prints every rule of the library with the document it comes from, its edition, the code that applies it and
// the cases that prove it. It checks the rules against the documents, says how much of each document is rules here, and shows
// the official words beside ours.
package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/urfave/cli/v3"
)

func main() { program.Main(command(catalogues())) }

const example = `go run ./examples/rulebook -out rules.html
  every rule as one page to search, read or print; -package startforlife/grant makes it shorter
go run ./examples/rulebook -verify ../shared/sources
  checks every published rule against the plain texts of the documents in a folder, and says how
  much of each is rules here; -uncited lists the rest
go run ./examples/rulebook -show righthelp.month_end
  one rule; with -sources FOLDER the official words stand beside ours`

func command(catalogues []catalogue) program.Command {
	flag := func(name, usage string) cli.Flag {
		return &cli.StringFlag{Name: name, Usage: usage, OnlyOnce: true}
	}
	return program.Command{
		Name: "rulebook", Summary: "every rule, where it comes from, and whether its document says so", Example: example,
		Formats: []string{"text", "json", "csv", "xlsx", "html"},
		Flags: []cli.Flag{
			flag("package", "only the rules of this package"),
			flag("source", "only the rules that rest on this document, by its id"),
			flag("kind", "only the rules of this kind"),
			flag("verify", "check the published rules against the documents in this FOLDER; status 1 if one fails"),
			&cli.BoolFlag{Name: "uncited", Usage: "with -verify: list what the documents say and no rule rests on", OnlyOnce: true},
			flag("show", "show the rule with this ID"),
			flag("sources", "with -show: the FOLDER of the documents, to see the official words"),
		},
		Run: func(task *program.Task) error { return run(task, catalogues) },
	}
}

func run(task *program.Task, catalogues []catalogue) error {
	show, verify := task.Flags.String("show"), task.Flags.String("verify")
	all, err := entries(catalogues)
	if err != nil {
		return err
	}
	chosen, err := chosen(all, task.Flags.String("package"), task.Flags.String("source"), task.Flags.String("kind"))
	switch {
	case err != nil:
		return err
	case show != "" && verify != "":
		return errors.New("-show and -verify do not go together")
	case task.Flags.Bool("uncited") && verify == "":
		return errors.New("-uncited goes with -verify")
	case task.Flags.IsSet("sources") && show == "":
		return errors.New("-sources goes with -show")
	case (show != "" || verify != "") && task.Format != "text":
		return fmt.Errorf("-show and -verify write text, not %s", task.Format)
	case show != "":
		return showRule(task, chosen, show, task.Flags.String("sources"))
	case verify != "":
		return verifyRules(task, chosen, all, verify, task.Flags.Bool("uncited"))
	}
	return write(task, chosen)
}

// entry is a rule with the package that applies it, and what else there is to say of it.
type entry struct {
	pkg      string
	rule     righthelp.Rule
	editions []righthelp.Edition // to which it belongs
	proof
}

// entries gives every rule with all that there is to say of it.
func entries(catalogues []catalogue) ([]entry, error) {
	behind, err := proofs()
	if err != nil {
		return nil, err
	}
	all, known := rulesOf(catalogues), editions()
	for i := range all {
		all[i].proof = behind[all[i].rule.ID]
		for _, edition := range known {
			if edition.has(all[i]) {
				all[i].editions = append(all[i].editions, edition.Edition)
			}
		}
	}
	return all, nil
}

// rulesOf gives the rules of the catalogues, as they stand there.
func rulesOf(catalogues []catalogue) (all []entry) {
	for _, catalogue := range catalogues {
		for rule := range catalogue.rules {
			all = append(all, entry{pkg: catalogue.pkg, rule: rule})
		}
	}
	return all
}

// chosen are the rules of a package, a document and a kind, each of them where it is given.
func chosen(all []entry, pkg, source, kind string) ([]entry, error) {
	var problems []error
	for _, filter := range []struct {
		name, want string
		of         func(entry) string
	}{
		{"-package", pkg, func(e entry) string { return e.pkg }},
		{"-source", source, func(e entry) string { return string(e.rule.Source) }},
		{"-kind", kind, func(e entry) string { return string(e.rule.Kind) }},
	} {
		if filter.want == "" {
			continue
		}
		if known := each(all, filter.of); !slices.Contains(slices.Collect(known), filter.want) {
			problems = append(problems, righthelp.NewUnknownError(filter.name, filter.want, known))
			continue
		}
		all = slices.DeleteFunc(slices.Clone(all), func(e entry) bool { return filter.of(e) != filter.want })
	}
	return all, errors.Join(problems...)
}

// each yields a word of every rule, where it has one.
func each(all []entry, of func(entry) string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, entry := range all {
			if word := of(entry); word != "" && !yield(word) {
				return
			}
		}
	}
}
