package main

import (
	"fmt"
	"math/rand/v2"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
)

// indicators is how many the framework of the comparison has: those of the ready-made framework of one place, and as many
// more as it takes.
const indicators = 30

// indicator is one of them, as the other engines are told of it.
type indicator struct {
	ID    string
	Level int
}

// work is the level of need of many families, laid out so that no engine has anything to prepare.
type work struct {
	framework earlyhelp.Framework
	list      []indicator
	rows      [][]earlyhelp.Presence // a family each, in the order of the list
}

// answer is what an engine says of a family: its level, counted from 1, and the rules that were met. The rules are handed out
// one by one, so that no engine has to build another list than its own.
type answer func(family int, met func(rule string)) (level int, err error)

func newWork(families int) (work, error) {
	thresholds := earlyhelp.BlackpoolNovember2021().Thresholds()
	place := map[string]int{}
	for i, level := range thresholds.Levels {
		place[level.Name] = i + 1
	}
	national := indicators - len(thresholds.Indicators)
	for range thresholds.WorkingTogether.Signs() {
		national--
	}
	for i := range national {
		thresholds.Indicators = append(thresholds.Indicators, earlyhelp.Indicator{
			ID: righthelp.RuleID(fmt.Sprintf("local.indicator.%d", i+1)), Dimension: thresholds.Dimensions[0],
			Level: thresholds.Levels[i%len(thresholds.Levels)].Name, Text: "an indicator of a place's own",
		})
	}
	framework, err := earlyhelp.NewFramework(thresholds)
	if err != nil {
		return work{}, err
	}
	w := work{framework: framework}
	for one := range framework.Indicators() {
		w.list = append(w.list, indicator{string(one.ID), place[one.Level]})
	}
	random := rand.New(rand.NewPCG(1, 1))
	for range families {
		row := make([]earlyhelp.Presence, len(w.list))
		for i := range row {
			switch random.IntN(10) { // few signs are present, many are absent, and many are not known
			case 0, 1:
				row[i] = earlyhelp.Present
			case 2, 3, 4, 5:
				row[i] = earlyhelp.Absent
			}
		}
		row[0] = max(row[0], earlyhelp.Absent) // so that something is known, and there is a level
		w.rows = append(w.rows, row)
	}
	return w, nil
}

// needEngines are the entries of the comparison, this library first.
func (w work) needEngines() ([]engine[answer], error) {
	engines := []engine[answer]{
		{"righthelp", "the level, and the rules that were met", w.levelAndRules},
		{"righthelp, all findings", "the level, and why, in a sentence: every rule, met or not, known or not, and the steps after them", w.findings},
	}
	for _, add := range []func(work) ([]engine[answer], error){withExpr, withCELAndOPA} {
		more, err := add(w)
		if err != nil {
			return nil, err
		}
		engines = append(engines, more...)
	}
	return engines, nil
}

func (w work) levelAndRules(family int, met func(string)) (int, error) {
	facts, err := w.framework.Dense(w.rows[family])
	if err != nil {
		return 0, err
	}
	need, err := w.framework.Assess(earlyhelp.Family{Facts: facts})
	for fact := range facts.Known() {
		if fact.Presence == earlyhelp.Present {
			met(string(fact.Indicator))
		}
	}
	return need.Place() + 1, err
}

func (w work) findings(family int, met func(string)) (int, error) {
	facts, err := w.framework.Dense(w.rows[family])
	if err != nil {
		return 0, err
	}
	need, err := w.framework.Assess(earlyhelp.Family{Facts: facts})
	left := len(w.list) // the findings after those of the indicators are read too, but are no indicators
	for finding := range need.Findings() {
		if left > 0 && finding.Status == righthelp.Met {
			met(string(finding.Rule))
		}
		left--
	}
	return need.Place() + 1, err
}

// agree fails where two engines do not say the same of a family.
func (w work) agree(engines []engine[answer]) error {
	for family := range w.rows {
		var first string
		for _, engine := range engines {
			rules := []string{}
			level, err := engine.run(family, func(rule string) { rules = append(rules, rule) })
			if err != nil {
				return fmt.Errorf("%s: %w", engine.name, err)
			}
			said := fmt.Sprint(level, rules)
			if first == "" {
				first = said
			}
			if said != first {
				return fmt.Errorf("of family %d %s says %s, and %s says %s", family, engines[0].name, first, engine.name, said)
			}
		}
	}
	return nil
}

// byRule asks for one rule after the other and puts the level together: the level of a family is the highest of the rules
// that are met, and the lowest of all where none is.
func (w work) byRule(met func(string), holds func(rule int) (bool, error)) (int, error) {
	level := 1
	for i, one := range w.list {
		held, err := holds(i)
		if err != nil {
			return 0, err
		}
		if held {
			level = max(level, one.Level)
			met(one.ID)
		}
	}
	return level, nil
}

// name is what an engine calls an indicator, where it has a variable for each.
func name(place int) string { return fmt.Sprintf("I%d", place) }
