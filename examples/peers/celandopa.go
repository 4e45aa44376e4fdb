//go:build peers

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/ext"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

// withCELAndOPA is cel-go in two ways and OPA in one, each the fastest of several that were tried.
func withCELAndOPA(w work) ([]engine[answer], error) {
	c, err := newCEL(w)
	if err != nil {
		return nil, err
	}
	whole, err := c.whole(w)
	if err != nil {
		return nil, err
	}
	rules, err := c.rules(w)
	if err != nil {
		return nil, err
	}
	opa, err := opaWhole(w)
	return []engine[answer]{
		{"cel-go", "one expression gives the level and the rules that were met", whole},
		{"cel-go, rule by rule", "30 expressions give true or false; the caller puts the level and the list together", rules},
		{"OPA", "one prepared query gives the level and the rules that were met", opa},
	}, err
}

// celEnv has a variable for each indicator, and each family's values of them.
type celEnv struct {
	*cel.Env
	families []cel.Activation
}

func newCEL(w work) (celEnv, error) {
	options := []cel.EnvOption{cel.OptionalTypes(), ext.Math()}
	for i := range w.list {
		options = append(options, cel.Variable(name(i), cel.IntType))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return celEnv{}, err
	}
	c := celEnv{Env: env}
	for _, row := range w.rows {
		facts := map[string]any{}
		for i, presence := range row {
			facts[name(i)] = types.Int(presence)
		}
		family, err := cel.NewActivation(facts)
		if err != nil {
			return celEnv{}, err
		}
		c.families = append(c.families, family)
	}
	return c, nil
}

func (c celEnv) program(text string) (cel.Program, error) {
	checked, issues := c.Compile(text)
	if err := issues.Err(); err != nil {
		return nil, err
	}
	return c.Program(checked, cel.EvalOptions(cel.OptOptimize))
}

func (c celEnv) whole(w work) (answer, error) {
	levels, rules := []string{"1"}, []string{}
	for i, one := range w.list {
		levels = append(levels, fmt.Sprintf("%s == 1 ? %d : 1", name(i), one.Level))
		rules = append(rules, fmt.Sprintf("?(%s == 1 ? optional.of(%q) : optional.none())", name(i), one.ID))
	}
	program, err := c.program("[dyn(math.greatest([" + strings.Join(levels, ", ") + "])), [" + strings.Join(rules, ", ") + "]]")
	if err != nil {
		return nil, err
	}
	return func(family int, met func(string)) (int, error) {
		value, _, err := program.Eval(c.families[family])
		if err != nil {
			return 0, err
		}
		parts := value.(traits.Lister)
		list := parts.Get(types.Int(1)).(traits.Lister)
		for i, size := types.Int(0), list.Size().(types.Int); i < size; i++ {
			met(string(list.Get(i).(types.String)))
		}
		return int(parts.Get(types.Int(0)).(types.Int)), nil
	}, nil
}

func (c celEnv) rules(w work) (answer, error) {
	programs := make([]cel.Program, len(w.list))
	for i := range w.list {
		var err error
		if programs[i], err = c.program(name(i) + " == 1"); err != nil {
			return nil, err
		}
	}
	return func(family int, met func(string)) (int, error) {
		return w.byRule(met, func(rule int) (bool, error) {
			value, _, err := programs[rule].Eval(c.families[family])
			return value == ref.Val(types.True), err
		})
	}, nil
}

const policy = `package need

met := [indicator | some indicator in data.indicators; input[indicator.id] == 1]

answer := {"level": max(array.concat([1], [indicator.level | some indicator in met])), "met": [indicator.id | some indicator in met]}
`

func opaWhole(w work) (answer, error) {
	var list []any
	for _, one := range w.list {
		list = append(list, map[string]any{"id": one.ID, "level": one.Level})
	}
	families := make([]ast.Value, len(w.rows))
	for family, row := range w.rows {
		facts := map[string]int{}
		for i, one := range w.list {
			facts[one.ID] = int(row[i])
		}
		var err error
		if families[family], err = ast.InterfaceToValue(facts); err != nil {
			return nil, err
		}
	}
	store := inmem.NewFromObjectWithOpts(map[string]any{"indicators": list}, inmem.OptReturnASTValuesOnRead(true))
	query, err := rego.New(rego.Query("data.need.answer"), rego.Module("need.rego", policy), rego.Store(store)).PrepareForEval(context.Background())
	if err != nil {
		return nil, err
	}
	return func(family int, met func(string)) (int, error) {
		results, err := query.Eval(context.Background(), rego.EvalParsedInput(families[family]))
		if err != nil {
			return 0, err
		}
		value := results[0].Expressions[0].Value.(map[string]any)
		for _, rule := range value["met"].([]any) {
			met(rule.(string))
		}
		level, err := value["level"].(json.Number).Int64()
		return int(level), err
	}, nil
}
