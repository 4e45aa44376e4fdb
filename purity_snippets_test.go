package righthelp_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A test that cannot fail proves nothing: each of these must be refused, once, and for its own reason.
func TestThePurityTestRefusesWhatIsNotPure(t *testing.T) {
	snippets := newSnippets(t)
	for name, c := range map[string]struct{ code, reason string }{
		"an import that reads files":      {`import "os"; var _ = [...]any{}; func f() { os.Exit(1) }`, "imports no os"},
		"an import below it":              {`import "net/http"; type t http.Client`, "imports no net/http"},
		"an import of the other JSON":     {`import "encoding/json/v2"; type t json.X`, "imports no encoding/json/v2"},
		"chance":                          {`import "math/rand/v2"; func f() int { return rand.Int() }`, "imports no math/rand/v2"},
		"reflection":                      {`import "reflect"; type t reflect.Type`, "imports no reflect"},
		"a blank import":                  {`import _ "fmt"`, "an import is named"},
		"names without their package":     {`import . "strings"`, "an import is named"},
		"the clock":                       {`import "time"; func f() time.Time { return time.Now() }`, "not time.Now"},
		"the clock by another name":       {`import clock "time"; func f() clock.Time { return clock.Now() }`, "not time.Now"},
		"a timer":                         {`import "time"; func f() { time.Sleep(1) }`, "not time.Sleep"},
		"the zone of the machine":         {`import "time"; func f(p *time.Location) bool { return p == time.Local }`, "not time.Local"},
		"a moment in the machine's zone":  {`import "time"; func f(m time.Time) time.Time { return m.Local() }`, "so no Local"},
		"a zone file":                     {`import "time"; func f() (*time.Location, error) { return time.LoadLocation("UTC") }`, "not time.LoadLocation"},
		"a float":                         {`func f() any { return 1.5 }`, "no floats"},
		"a number with an exponent":       {`func f() any { return 1e6 }`, "no floats"},
		"an imaginary number":             {`func f() any { return 1i }`, "no floats"},
		"a float type":                    {`type t float64`, "no floats"},
		"a small float type":              {`func f(x float32) {}`, "no floats"},
		"a conversion":                    {`func f(x int) any { return float64(x) }`, "no floats"},
		"a complex type":                  {`type t complex128`, "no floats"},
		"a float read":                    {`import "strconv"; func f() { strconv.ParseFloat("1", 64) }`, "no floats: ParseFloat"},
		"a float from a big number":       {`import "math/big"; func f(x *big.Rat) { x.Float64() }`, "no floats: Float64"},
		"a float's arithmetic":            {`import "math"; func f(x int) any { return math.Sqrt(2) }`, "not math.Sqrt"},
		"a decimal's global setting":      {`import "github.com/shopspring/decimal"; func f() int { return decimal.DivisionPrecision }`, "not by decimal.DivisionPrecision"},
		"a decimal's division":            {`import "github.com/shopspring/decimal"; func f(a, b decimal.Decimal) decimal.Decimal { return a.Div(b) }`, "so no Div"},
		"work at start-up":                {`func init() {}`, "at start-up"},
		"a goroutine":                     {`func f() { go f() }`, "no goroutines"},
		"a panic":                         {`func f() { panic("no") }`, "never a panic"},
		"a variable without a value":      {`var x int`, "set where it is declared"},
		"a variable of a number":          {`var x = 5`, "array or a struct"},
		"a map":                           {`var x = map[string]int{"a": 1}`, "array or a struct"},
		"a slice":                         {`var x = []string{"a"}`, "array or a struct"},
		"a named map":                     {`type m map[string]int; var x = m{"a": 1}`, "array or a struct"},
		"a slice in an array":             {`var x = [...][]string{{"a"}}`, "array or a struct"},
		"a pointer":                       {`type r struct{}; var x = &r{}`, "array or a struct"},
		"pointers in an array":            {`type r struct{}; var x = [...]*r{&r{}}`, "array or a struct"},
		"a call":                          {`func f() int { return 1 }; var x = [...]int{f()}`, "array or a struct"},
		"a closure":                       {`var x = [...]func(){func() {}}`, "array or a struct"},
		"a function":                      {`func f() {}; var x = [...]func(){f}`, "array or a struct"},
		"an error made at start-up":       {`import "errors"; var errX = errors.New("x")`, "array or a struct"},
		"a regular expression":            {`import "fmt"; var x = [...]string{fmt.Sprint(1)}`, "array or a struct"},
		"another variable":                {`var x = [...]int{1}; var y = [...]int{x[0]}`, "array or a struct"},
		"a variable of another package":   {`import "time"; var x = [...]any{time.UTC}`, "array or a struct"},
		"a variable written":              {`var x = [...]int{1}; func f() { x = [...]int{2} }`, "x is written"},
		"a part of a variable written":    {`var x = [...]int{1}; func f() { x[0] = 2 }`, "x is written"},
		"a part of a part written":        {`type r struct{ n [1]int }; var x = [...]r{{}}; func f() { (x[:])[0].n[0]++ }`, "x is written"},
		"a variable written by a loop":    {`var x = [...]int{1}; func f() { for x[0] = range 3 {} }`, "x is written"},
		"a variable elsewhere is written": {`import "fmt"; func f() { fmt.X = 1 }`, "X is written"},
	} {
		t.Run(name, func(t *testing.T) {
			problems := snippets.problems(t, c.code)
			require.Len(t, problems, 1)
			assert.Contains(t, problems[0], c.reason)
		})
	}
}

func TestThePurityTestTakesWhatIsPure(t *testing.T) {
	snippets := newSnippets(t)
	for name, code := range map[string]string{
		"a table of constants": `import "github.com/righthelp/righthelp"; type row struct { id string; paid int; basis righthelp.Basis };
			const first = "a"; var rows = [...]row{{first, 2 * (3 + 4), righthelp.Published}, {id: "b", paid: -1}}`,
		"a table of conversions":     `type id string; var ids = [...]id{id("a")}`,
		"a struct":                   `type limits struct{ low, high int }; var x = limits{1, 2}`,
		"months":                     `import "time"; var x = [...]time.Month{time.April}`,
		"a table read":               `var x = [...]int{1}; func f() int { y := x; y[0] = 2; return x[0] }`,
		"a local of the same name":   `var x = [...]int{1}; func f() { x := 1; x = 2; _ = x }`,
		"a parameter written":        `type r struct{ n int }; func f(x *r) { x.n++ }`,
		"limits of integers":         `import "math"; const most = math.MaxInt64`,
		"a big number's division":    `import "math/big"; func f(a, b *big.Int) *big.Int { return a.Div(a, b) }`,
		"a field called Local":       `type r struct{ Local bool }; func f(x r) bool { return x.Local }`,
		"a method called init":       `type r struct{}; func (r) init() {}`,
		"a conversion of a moment":   `import "time"; func f(p *time.Location) time.Time { return time.Date(2022, time.May, 1, 0, 0, 0, 0, p) }`,
		"a decimal made from digits": `import "github.com/shopspring/decimal"; func f() decimal.Decimal { return decimal.New(5, -1) }`,
	} {
		t.Run(name, func(t *testing.T) { assert.Empty(t, snippets.problems(t, code)) })
	}
}

type snippets struct{ *moduleImporter }

func newSnippets(t *testing.T) snippets {
	t.Helper()
	fset := token.NewFileSet()
	return snippets{&moduleImporter{fset: fset, core: source(t, fset, false), known: map[string]*types.Package{}}}
}

func (s snippets) problems(t *testing.T, code string) []string {
	t.Helper()
	file, err := parser.ParseFile(s.fset, "snippet.go", "package snippet; "+code, 0)
	require.NoError(t, err)
	return impurities(s.fset, s, "snippet", []*ast.File{file})
}
