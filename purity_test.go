package righthelp_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The core does no input or output, keeps no state, reads no clock and computes with no floats. These tests hold its own
// source to that. They read syntax, and types as far as this module declares them.

const (
	module      = "github.com/righthelp/righthelp"
	decimalPath = "github.com/shopspring/decimal"
)

// pureImports are the packages outside this module that the core may import. A new one needs a reason: no input or output, no clock,
// no chance, no reflection, no floats behind a harmless name.
var pureImports = []string{
	"bytes", "cmp", "container/heap", "encoding", "errors", "fmt", "iter", "maps", "math", "math/big", "math/bits", "slices", "sort",
	"strconv", "strings", "time", "unicode", "unicode/utf8", decimalPath,
}

var (
	// pureTime are the names of package time that convert and tell no time.
	pureTime = regexp.MustCompile(`^(Time|Location|Month|Weekday|UTC|Date|DateOnly|Parse|January|February|March|April|May|June|July` +
		`|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$`)
	pureMath    = regexp.MustCompile(`^(Max|Min)(Int|Uint)(8|16|32|64)?$`)
	pureDecimal = regexp.MustCompile(`^(Decimal|New|NewFromInt|NewFromBigInt|NewFromString|RequireFromString|Zero)$`)
	floatTypes  = regexp.MustCompile(`^(float(32|64)|complex(64|128)?|imag|real)$`)
)

// outside says which folders are not the core: programs, tools, and what serves tests alone.
func outside(folder string) bool {
	switch folder {
	case "examples", "internal/tools", "internal/casetest":
		return true
	}
	name := path.Base(folder)
	return name == "testdata" || folder != "." && strings.HasPrefix(name, ".")
}

// source reads the Go files of the core, by folder: its packages, or their tests.
func source(t *testing.T, fset *token.FileSet, tests bool) map[string][]*ast.File {
	t.Helper()
	packages := map[string][]*ast.File{}
	require.NoError(t, fs.WalkDir(os.DirFS("."), ".", func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && outside(file):
			return fs.SkipDir
		case path.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") != tests:
			return nil
		}
		parsed, err := parser.ParseFile(fset, file, nil, 0)
		packages[path.Dir(file)] = append(packages[path.Dir(file)], parsed)
		return err
	}))
	return packages
}

func TestTheCoreIsPure(t *testing.T) {
	fset := token.NewFileSet()
	core := source(t, fset, false)
	require.Contains(t, core, ".")
	require.Contains(t, core, "internal/enum")
	imports := &moduleImporter{fset: fset, core: core, known: map[string]*types.Package{}}
	for folder, files := range core {
		for _, problem := range impurities(fset, imports, path.Join(module, folder), files) {
			assert.Fail(t, problem)
		}
	}
}

// A float oracle hides the very error that it should find.
func TestTheTestsOfTheCoreUseNoFloats(t *testing.T) {
	fset := token.NewFileSet()
	for _, files := range source(t, fset, true) {
		for _, file := range files {
			ast.Inspect(file, func(node ast.Node) bool {
				if isFloat(node) {
					assert.Failf(t, "a float", "%v", fset.Position(node.Pos()))
				}
				return true
			})
		}
	}
}

func TestImportsRunOneWay(t *testing.T) {
	fset := token.NewFileSet()
	for folder, files := range source(t, fset, false) {
		for _, file := range files {
			for _, spec := range file.Imports {
				imported, own := inModule(spec)
				assert.True(t, !own || mayImport(folder, imported), "%v: %s may not import %s", fset.Position(spec.Pos()), folder, imported)
			}
		}
	}
}

func TestADomainPackageImportsItsParentAndNoOther(t *testing.T) {
	for _, c := range []struct {
		folder, imported string
		may              bool
	}{
		{"familyhub", ".", true},
		{"familyhub", "internal/enum", true},
		{"earlyhelp/selfassessment", "earlyhelp", true},
		{"earlyhelp", "earlyhelp/selfassessment", false},
		{"familyhub", "earlyhelp", false},
		{"familyhub", "family", false},
		{"internal/tally", ".", true},
		{"internal/tally", "familyhub", false},
		{".", "internal/enum", false},
		{".", "familyhub", false},
		{"familyhub", "internal/casetest", false},
	} {
		assert.Equal(t, c.may, mayImport(c.folder, c.imported), "%s imports %s", c.folder, c.imported)
	}
}

// inModule gives the folder of an import, and whether it is one of this module.
func inModule(spec *ast.ImportSpec) (folder string, own bool) {
	imported, err := strconv.Unquote(spec.Path.Value)
	if err == nil && imported == module {
		return ".", true
	}
	return strings.CutPrefix(imported, module+"/")
}

func mayImport(folder, imported string) bool {
	switch {
	case folder == "." || outside(imported):
		return false
	case imported == ".":
		return true
	}
	return strings.HasPrefix(imported, "internal/") || strings.HasPrefix(folder, imported+"/")
}

// What the core requires, every importer requires.
func TestTheCoreRequiresLittle(t *testing.T) {
	text, err := os.ReadFile("go.mod")
	require.NoError(t, err)
	required := directly(string(text))
	assert.Contains(t, required, "github.com/stretchr/testify")
	assert.Subset(t, []string{decimalPath, "github.com/stretchr/testify", "pgregory.net/rapid"}, required)
	assert.Equal(t, []string{"a.b/c", "d.e/f"}, directly("require a.b/c v1.0.0\nrequire (\n\td.e/f v0.1.0\n\tg.h/i v1.2.3 // indirect\n)"))
}

func directly(gomod string) (modules []string) {
	row := regexp.MustCompile(`(?m)^(?:require |\t)(\S+\.\S+) v\S+$`)
	for _, match := range row.FindAllStringSubmatch(gomod, -1) {
		modules = append(modules, match[1])
	}
	return modules
}

// moduleImporter knows the packages of this module; any other is to it a package without names.
type moduleImporter struct {
	fset  *token.FileSet
	core  map[string][]*ast.File
	known map[string]*types.Package
}

func (m *moduleImporter) Import(imported string) (*types.Package, error) {
	if known, found := m.known[imported]; found {
		return known, nil
	}
	folder, own := strings.CutPrefix(imported, module)
	files, found := m.core[strings.TrimPrefix(path.Clean("."+folder), "./")]
	pkg := types.NewPackage(imported, path.Base(imported))
	pkg.MarkComplete()
	if own && found {
		pkg, _ = check(m.fset, m, imported, files)
	}
	m.known[imported] = pkg
	return pkg, nil
}

func check(fset *token.FileSet, imports types.Importer, name string, files []*ast.File) (*types.Package, *types.Info) {
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: imports, Error: func(error) {}} // names of other modules are errors here
	pkg, _ := config.Check(name, fset, files, info)
	return pkg, info
}

func isFloat(node ast.Node) bool {
	switch node := node.(type) {
	case *ast.BasicLit:
		return node.Kind == token.FLOAT || node.Kind == token.IMAG
	case *ast.Ident:
		return floatTypes.MatchString(node.Name)
	}
	return false
}

type inspection struct {
	fset     *token.FileSet
	pkg      *types.Package
	info     *types.Info
	decimals bool // the package computes with decimals
	problems []string
}

// impurities says what is wrong with a package, and where.
func impurities(fset *token.FileSet, imports types.Importer, name string, files []*ast.File) []string {
	pkg, info := check(fset, imports, name, files)
	decimals := slices.ContainsFunc(pkg.Imports(), func(imported *types.Package) bool { return imported.Path() == decimalPath })
	in := &inspection{fset: fset, pkg: pkg, info: info, decimals: decimals}
	for _, file := range files {
		for _, spec := range file.Imports {
			in.importSpec(spec)
		}
		for _, declared := range file.Decls {
			in.declaration(declared)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			in.node(node)
			return true
		})
	}
	return in.problems
}

func (in *inspection) report(at ast.Node, format string, args ...any) {
	in.problems = append(in.problems, fmt.Sprintf("%v: ", in.fset.Position(at.Pos()))+fmt.Sprintf(format, args...))
}

func (in *inspection) importSpec(spec *ast.ImportSpec) {
	imported, _ := strconv.Unquote(spec.Path.Value)
	if _, own := inModule(spec); !own && !slices.Contains(pureImports, imported) {
		in.report(spec, "the core imports no %s", imported)
	}
	if spec.Name != nil && (spec.Name.Name == "." || spec.Name.Name == "_") {
		in.report(spec, "an import is named")
	}
}

func (in *inspection) declaration(declared ast.Decl) {
	switch declared := declared.(type) {
	case *ast.FuncDecl:
		if declared.Recv == nil && declared.Name.Name == "init" {
			in.report(declared, "nothing runs at start-up")
		}
	case *ast.GenDecl:
		for _, spec := range declared.Specs {
			if values, ok := spec.(*ast.ValueSpec); ok && declared.Tok == token.VAR {
				in.variable(values)
			}
		}
	}
}

func (in *inspection) variable(values *ast.ValueSpec) {
	if len(values.Values) != len(values.Names) {
		in.report(values, "a variable of a package is a table, set where it is declared")
	}
	for _, value := range values.Values {
		if _, literal := value.(*ast.CompositeLit); !literal || !in.isTable(value) {
			in.report(value, "a variable of a package is an array or a struct of constants")
		}
	}
}

// isTable reports whether an expression is a constant, or an array or struct of tables: what the linker lays out.
func (in *inspection) isTable(value ast.Expr) bool {
	switch value := value.(type) {
	case *ast.BasicLit:
		return true
	case *ast.Ident:
		return in.isConstant(value)
	case *ast.SelectorExpr:
		return in.isConstant(value.Sel) || in.imported(value) == "time" && value.Sel.Name != "UTC" || in.imported(value) == "math"
	case *ast.ParenExpr:
		return in.isTable(value.X)
	case *ast.UnaryExpr:
		return value.Op != token.AND && in.isTable(value.X)
	case *ast.BinaryExpr:
		return in.isTable(value.X) && in.isTable(value.Y)
	case *ast.CallExpr:
		return len(value.Args) == 1 && in.info.Types[value.Fun].IsType() && in.isTable(value.Args[0])
	case *ast.KeyValueExpr:
		return in.isTable(value.Value)
	case *ast.CompositeLit:
		return in.isFixed(value) && !slices.ContainsFunc(value.Elts, func(element ast.Expr) bool { return !in.isTable(element) })
	}
	return false
}

func (in *inspection) isFixed(literal *ast.CompositeLit) bool {
	typ := in.info.TypeOf(literal)
	if typ == nil {
		return false
	}
	switch typ.Underlying().(type) {
	case *types.Array, *types.Struct:
		return true
	}
	return false
}

func (in *inspection) isConstant(name *ast.Ident) bool {
	_, constant := in.info.Uses[name].(*types.Const)
	return constant
}

// imported gives the package of a qualified name, or nothing where the selector is a field or a method.
func (in *inspection) imported(selector *ast.SelectorExpr) string {
	if name, ok := selector.X.(*ast.Ident); ok {
		if pkg, ok := in.info.Uses[name].(*types.PkgName); ok {
			return pkg.Imported().Path()
		}
	}
	return ""
}

func (in *inspection) node(node ast.Node) {
	if isFloat(node) {
		in.report(node, "the core computes with no floats")
	}
	switch node := node.(type) {
	case *ast.GoStmt:
		in.report(node, "the core starts no goroutines")
	case *ast.Ident:
		if builtin, ok := in.info.Uses[node].(*types.Builtin); ok && builtin.Name() == "panic" {
			in.report(node, "bad input is an error, never a panic")
		}
	case *ast.SelectorExpr:
		in.selector(node)
	case *ast.AssignStmt:
		for _, target := range node.Lhs {
			in.target(target)
		}
	case *ast.IncDecStmt:
		in.target(node.X)
	case *ast.RangeStmt:
		in.target(node.Key)
		in.target(node.Value)
	}
}

func (in *inspection) selector(selector *ast.SelectorExpr) {
	name := selector.Sel.Name
	switch in.imported(selector) {
	case "time":
		if !pureTime.MatchString(name) {
			in.report(selector, "package time serves conversions alone, not time.%s", name)
		}
	case "math":
		if !pureMath.MatchString(name) {
			in.report(selector, "package math serves the limits of integers alone, not math.%s", name)
		}
	case decimalPath:
		if !pureDecimal.MatchString(name) {
			in.report(selector, "decimals are made from integers and text, not by decimal.%s", name)
		}
	case "":
		in.method(selector)
	}
	if strings.Contains(name, "Float") && name != "FloatString" { // a fraction written out in decimals, exactly
		in.report(selector, "the core computes with no floats: %s", name)
	}
}

// method looks at methods of types that are not this module's: a moment in the zone of the machine, a decimal's division to the
// precision of a global setting.
func (in *inspection) method(selector *ast.SelectorExpr) {
	typ := in.info.TypeOf(selector.X)
	if typ != nil && typ != types.Typ[types.Invalid] {
		return
	}
	name := selector.Sel.Name
	if name == "Local" || in.decimals && (name == "Div" || name == "Pow") {
		in.report(selector, "the same input gives the same answer on every machine, so no %s", name)
	}
}

// target refuses to assign to a variable of a package, this one or another, whole or in part.
func (in *inspection) target(target ast.Expr) {
	switch target := target.(type) {
	case *ast.Ident:
		if variable, ok := in.info.Uses[target].(*types.Var); ok && variable.Parent() == in.pkg.Scope() {
			in.report(target, "the core keeps no state: %s is written", target.Name)
		}
	case *ast.SelectorExpr:
		if in.imported(target) != "" {
			in.report(target, "the core keeps no state: %s is written", target.Sel.Name)
		}
		in.target(target.X)
	case *ast.IndexExpr:
		in.target(target.X)
	case *ast.SliceExpr:
		in.target(target.X)
	case *ast.StarExpr:
		in.target(target.X)
	case *ast.ParenExpr:
		in.target(target.X)
	}
}
