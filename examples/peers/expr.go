package main

import (
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
)

// withExpr is expr-lang/expr in two ways, each the fastest of several that were tried: one expression over the family's
// facts, whose value is the level and the rules; and an expression for each rule, put together by the caller.
func withExpr(w work) ([]engine[answer], error) {
	whole, err := exprWhole(w)
	if err != nil {
		return nil, err
	}
	rules, err := exprRules(w)
	return []engine[answer]{
		{"expr", "one expression gives the level and the rules that were met", whole},
		{"expr, rule by rule", "30 expressions give true or false; the caller puts the level and the list together", rules},
	}, err
}

func exprWhole(w work) (answer, error) {
	type fact struct {
		ID              string
		Level, Presence int
	}
	type env struct{ Facts []fact }
	program, err := expr.Compile(`let met = filter(Facts, .Presence == 1); [max([1], map(met, .Level)), map(met, .ID)]`, expr.Env(env{}))
	if err != nil {
		return nil, err
	}
	families := make([]any, len(w.rows))
	for family, row := range w.rows {
		var facts []fact
		for i, one := range w.list {
			facts = append(facts, fact{one.ID, one.Level, int(row[i])})
		}
		families[family] = env{facts}
	}
	var machine vm.VM
	return func(family int, met func(string)) (int, error) {
		value, err := machine.Run(program, families[family])
		if err != nil {
			return 0, err
		}
		parts := value.([]any)
		for _, rule := range parts[1].([]any) {
			met(rule.(string))
		}
		return parts[0].(int), nil
	}, nil
}

func exprRules(w work) (answer, error) {
	families := make([]any, len(w.rows))
	for family, row := range w.rows {
		facts := map[string]any{}
		for i := range w.list {
			facts[name(i)] = int(row[i])
		}
		families[family] = facts
	}
	programs := make([]*vm.Program, len(w.list))
	for i := range w.list {
		var err error
		if programs[i], err = expr.Compile(name(i)+" == 1", expr.Env(families[0]), expr.AsBool()); err != nil {
			return nil, err
		}
	}
	var machine vm.VM
	return func(family int, met func(string)) (int, error) {
		return w.byRule(met, func(rule int) (bool, error) {
			value, err := machine.Run(programs[rule], families[family])
			return value == true, err
		})
	}, nil
}
