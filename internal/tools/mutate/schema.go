package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// build writes the package so that every change the compiler lets stand side by side is in it, and builds its tests once. The
// change whose number is in the environment is the one switched on. Changes without a number could not be written so.
func build(folder string, changes []*change, temporary string) (binary string, err error) {
	loaded, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles |
		packages.NeedImports | packages.NeedExportFile | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedSyntax}, "./"+folder)
	if err != nil {
		return "", err
	}
	p := loaded[0]
	if len(p.Errors) > 0 {
		return "", p.Errors[0]
	}
	replace := map[string]string{}
	for i, file := range p.Syntax {
		path := p.CompiledGoFiles[i]
		source, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		w := writer{info: p.TypesInfo, scope: p.TypesInfo.Scopes[file], file: p.Fset.File(file.FileStart), source: source, changes: map[int][]*change{}}
		for _, c := range changes {
			if filepath.Base(c.file) == filepath.Base(path) {
				w.changes[c.offset] = append(w.changes[c.offset], c)
			}
		}
		replace[path] = filepath.Join(temporary, filepath.Base(path))
		if err := os.WriteFile(replace[path], w.write(file), 0o600); err != nil {
			return "", err
		}
	}
	added := filepath.Join(temporary, "mutate.go.txt")
	replace[filepath.Join(filepath.Dir(p.CompiledGoFiles[0]), "zz_mutate.go")] = added
	overlay, binary := filepath.Join(temporary, "schema.json"), filepath.Join(temporary, "package.test")
	text, err := json.Marshal(map[string]map[string]string{"Replace": replace})
	if err != nil {
		return "", err
	}
	if err := errors.Join(os.WriteFile(added, []byte("package "+p.Name+"\n"+switches), 0o600), os.WriteFile(overlay, text, 0o600)); err != nil {
		return "", err
	}
	if said, err := exec.Command("go", "test", "-c", "-overlay", overlay, "-vet=off", "-ldflags=-w", "-o", binary, "./"+folder).CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, said)
	}
	return binary, nil
}

// switches is what the written package calls: each of them computes what the source says, or, where its change is switched
// on, what the change says. A change that runs away is stopped before it takes the machine's memory.
const switches = `
import (
	"cmp"
	"os"
	"strconv"
	"syscall"
)

type mutateNumber interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64
}

var mutateOn = func() int {
	on, _ := strconv.Atoi(os.Getenv("MUTANT"))
	_ = syscall.Setrlimit(syscall.RLIMIT_AS, &syscall.Rlimit{Cur: 4 << 30, Max: 4 << 30})
	return on
}()

func mutateNegated(id int, is bool) bool { return is != (id == mutateOn) }

func mutateLess[T cmp.Ordered](id int, a, b T) bool    { return a < b || id == mutateOn && a == b }
func mutateMore[T cmp.Ordered](id int, a, b T) bool    { return a > b || id == mutateOn && a == b }
func mutateAtMost[T cmp.Ordered](id int, a, b T) bool  { return a < b || id != mutateOn && a == b }
func mutateAtLeast[T cmp.Ordered](id int, a, b T) bool { return a > b || id != mutateOn && a == b }

func mutatePlus[T mutateNumber](id int, a, b T) T {
	if id == mutateOn {
		return a - b
	}
	return a + b
}

func mutateMinus[T mutateNumber](id int, a, b T) T {
	if id == mutateOn {
		return a + b
	}
	return a - b
}

func mutateTimes[T mutateNumber](id int, a, b T) T {
	if id == mutateOn {
		return a / b
	}
	return a * b
}

func mutateOver[T mutateNumber](id int, a, b T) T {
	if id == mutateOn {
		return a * b
	}
	return a / b
}

func mutateRest[T ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64](id int, a, b T) T {
	if id == mutateOn {
		return a * b
	}
	return a % b
}

func mutateNegative[T mutateNumber](id int, a T) T {
	if id == mutateOn {
		return a
	}
	return -a
}

func mutatePositive[T mutateNumber](id int, a T) T {
	if id == mutateOn {
		return -a
	}
	return a
}

// mutateStep is one; of the value only the type counts.
func mutateStep[T mutateNumber](id int, _ T) T {
	var one T = 1
	if id == mutateOn {
		return -one
	}
	return one
}
`

var (
	bounds = map[token.Token]string{token.LSS: "mutateLess", token.GTR: "mutateMore", token.LEQ: "mutateAtMost", token.GEQ: "mutateAtLeast"}
	sums   = map[token.Token]string{token.ADD: "mutatePlus", token.SUB: "mutateMinus", token.MUL: "mutateTimes", token.QUO: "mutateOver", token.REM: "mutateRest"}
	signs  = map[token.Token]string{token.SUB: "mutateNegative", token.ADD: "mutatePositive"}
)

// writer writes one file with its changes in it.
type writer struct {
	info    *types.Info
	scope   *types.Scope
	file    *token.File
	source  []byte
	changes map[int][]*change // by the place of their operator
	edits   []edit
}

// edit puts text where length bytes stand.
type edit struct {
	at, length int
	text       string
}

const closing = ")"

func (w *writer) write(file *ast.File) []byte {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GenDecl:
			return n.Tok != token.CONST
		case *ast.ArrayType:
			return false // a length is a constant
		case *ast.BinaryExpr:
			w.binary(n)
		case *ast.UnaryExpr:
			w.unary(n)
		case *ast.IncDecStmt:
			if c := w.find(n.TokPos, n.Tok.String()); c != nil && !calls(n.X) {
				w.put(n.TokPos, 2, " "+n.Tok.String()[:1]+"= "+c.call("mutateStep")+w.text(n.X)+closing)
			}
		}
		return true
	})
	// Where expressions begin together, the outer call comes before the inner, which is the order they are met in. Where one
	// ends, its closing comes before the operator that follows.
	rank := func(e edit) int {
		if e.text == closing {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(w.edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.at, b.at), rank(a)-rank(b)) })
	var written []byte
	at := 0
	for _, e := range w.edits {
		written = append(append(written, w.source[at:e.at]...), e.text...)
		at = e.at + e.length
	}
	return append(written, w.source[at:]...)
}

// binary writes the changes to a comparison or a sum. Texts can be joined, and nothing else.
func (w *writer) binary(n *ast.BinaryExpr) {
	operator := n.Op.String()
	sum, bound, negation := w.find(n.OpPos, operator, "ARITHMETIC_BASE"), w.find(n.OpPos, operator, "CONDITIONALS_BOUNDARY"), w.find(n.OpPos, operator, "CONDITIONALS_NEGATION")
	of := w.info.Types[n]
	switch {
	case sum != nil && !is(of.Type, types.IsNumeric):
		sum.status = notViable
	case sum != nil:
		if spelt, can := w.instance(n, n.X, n.Y); can {
			w.call(n, sum, sums[n.Op]+spelt)
		}
	case of.Value == nil && is(of.Type, types.IsBoolean):
		if negation != nil {
			w.put(n.Pos(), 0, negation.call("mutateNegated"))
			w.put(n.End(), 0, closing)
		}
		if bound != nil {
			w.call(n, bound, bounds[n.Op])
		}
	}
}

// unary writes the change to a sign.
func (w *writer) unary(n *ast.UnaryExpr) {
	name, found := signs[n.Op]
	c := w.find(n.OpPos, n.Op.String())
	if !found || c == nil {
		return
	}
	if spelt, can := w.instance(n, n.X); can {
		w.put(n.OpPos, 1, c.call(name+spelt))
		w.put(n.X.End(), 0, closing)
	}
}

// call makes a call with two arguments of an expression with two operands.
func (w *writer) call(n *ast.BinaryExpr, c *change, name string) {
	w.put(n.Pos(), 0, c.call(name))
	w.put(n.OpPos, len(n.Op.String()), ",")
	w.put(n.End(), 0, closing)
}

// instance spells the type of a constant, [int], which it has from where it stands and would not have in a call. Nothing is
// spelt of what is worked out while the program runs. Where the type has no name there, or an operand may not fit it, the
// constant cannot be written.
func (w *writer) instance(n ast.Expr, operands ...ast.Expr) (spelt string, can bool) {
	of := w.info.Types[n]
	if of.Value == nil {
		return "", true
	}
	for _, operand := range operands {
		value, exact := constant.Int64Val(constant.ToInt(w.info.Types[operand].Value))
		if !exact || value < 0 || value > 127 && types.Default(of.Type).Underlying() != types.Typ[types.Int] && of.Type.Underlying() != types.Typ[types.Int64] {
			return "", false
		}
	}
	basic, is := of.Type.(*types.Basic)
	if is {
		return "[" + basic.Name() + "]", basic.Info()&types.IsUntyped == 0
	}
	named, is := of.Type.(*types.Named)
	if !is {
		return "", false
	}
	_, found := w.scope.Innermost(n.Pos()).LookupParent(named.Obj().Name(), n.Pos())
	if found == named.Obj() {
		return "[" + named.Obj().Name() + "]", true
	}
	for _, name := range w.scope.Names() {
		if imported, is := w.scope.Lookup(name).(*types.PkgName); is && imported.Imported() == named.Obj().Pkg() {
			return "[" + name + "." + named.Obj().Name() + "]", true
		}
	}
	return "", false
}

// find is the change to the operator that stands at a position, nil where gremlins has none. Of no kind in particular, it
// is the first.
func (w *writer) find(at token.Pos, operator string, kinds ...string) *change {
	for _, c := range w.changes[w.file.Offset(at)] {
		if strings.Contains(c.code, "«"+operator+"»") && (len(kinds) == 0 || slices.Contains(kinds, c.Kind)) {
			return c
		}
	}
	return nil
}

func (w *writer) put(at token.Pos, length int, text string) {
	w.edits = append(w.edits, edit{w.file.Offset(at), length, text})
}

func (w *writer) text(n ast.Node) string {
	return string(w.source[w.file.Offset(n.Pos()):w.file.Offset(n.End())])
}

// call begins the call that stands for the change, from where on the change counts as written.
func (c *change) call(name string) string {
	c.written = true
	return fmt.Sprintf("%s(%d, ", name, c.number)
}

func calls(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		_, call := n.(*ast.CallExpr)
		found = found || call
		return true
	})
	return found
}

// is reports whether values of a type are numbers, truths, and so on. A named truth is not: a comparison that is to be one does
// not fit through a call.
func is(t types.Type, what types.BasicInfo) bool {
	if what != types.IsBoolean {
		t = t.Underlying()
	}
	basic, found := types.Unalias(t).(*types.Basic)
	return found && basic.Info()&what != 0
}
